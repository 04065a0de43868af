"""The pages of subjects: two parties agree, dispute, commit and keep contact, each from its own desk."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any
from urllib.parse import urlencode

import pytest
from at_browser import AtBrowser, at_browser, with_roles

from openline.core.rules.roles import Role
from openline.interop.rfc3339 import format_utc
from parties import Party
from running import Running, hurry, level, play, up
from running import serving as node_serving


def text(words: str, language: str = "en") -> dict[str, Any]:
    return {"marker": "information", "language": language, "text": words}


async def page(desk: AtBrowser, subject: str) -> list[dict[str, Any]]:
    cards: list[dict[str, Any]] = (await desk.get(f"/api/subjects/{subject}?language=en"))["cards"]
    return cards


async def do(desk: AtBrowser, card: dict[str, Any], act: str, **more: Any) -> dict[str, Any]:
    """Carry out an act that a card offers, as the page would; what the card says becomes of it becomes of it."""
    offered = next(each for each in card["acts"] if each["act"] == act)
    given = {name: offered[name] for name in ("minutes", "point") if offered[name] is not None}
    body = {"request_id": f"{act}/{offered['target']}/{more}", "target": offered["target"], "line": card["line"]}
    done: dict[str, Any] = await desk.post(f"/api/acts/{act}", {**body, **given, **more})
    assert offered["waits"] == (done["draft"] is not None), "the button says whether it goes out now"
    return done


async def begun_with(desk: AtBrowser, card: dict[str, Any], **chosen: str) -> list[int]:
    """Return the points with which our own text begins, as the card offers it."""
    (form,) = card["forms"]
    asked = urlencode({"kind": form["kind"], "about": form["about"], "line": card["line"], **chosen})
    begun = await desk.get(f"/api/compose/begin?{asked}")
    return [point["no"] for point in begun["fields"]["proposed"]]


def column(card: dict[str, Any], table: int = 0) -> list[list[str]]:
    return [[cell["words"] for cell in row] for row in card["tables"][table]["rows"]]


def tones(card: dict[str, Any], table: int = 0) -> list[str]:
    return [row[-1]["tone"] for row in card["tables"][table]["rows"]]


@asynccontextmanager
async def two_desks(pair: tuple[Party, Party]) -> AsyncIterator[tuple[AtBrowser, Running]]:
    """A signed-in officer of Alpha at the desk, and Beta's running node; each with a second officer."""
    for party in pair:
        with_roles(party, "second", Role.READ, Role.DRAFT, Role.RELEASE)
    async with AsyncExitStack() as stack:
        desk = await stack.enter_async_context(at_browser(pair[0], alone=False))
        theirs = await stack.enter_async_context(node_serving(pair[1]))
        await up(desk.running, theirs)
        await desk.enrol()
        await desk.sign_in()
        yield desk, theirs


async def say(side: Running, request: str, kind: str, **fields: Any) -> str:
    """Say an element, which a second person releases where it takes two."""
    made = await side.act("send.element", request, kind=kind, fields=fields)
    if not made["entries"]:
        second = {"officer": "second", "officer_passphrase": "six random words", "request_id": f"{request}/2"}
        made = await side.ask("draft.release", draft=made["draft"]["draft"], **second)
    entry: str = made["entries"][0]["entry"]
    return entry


async def theirs_does(side: Running, act: str, target: str, **more: Any) -> None:
    done = await side.act(act, f"{act}/{target}/{more}", target=target, **more)
    if not done["entries"]:
        second = {"officer": "second", "officer_passphrase": "six random words", "request_id": f"{target}/2"}
        await side.ask("draft.release", draft=done["draft"]["draft"], **second)


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch)


def test_the_charter_is_negotiated_article_by_article(pair: tuple[Party, Party]) -> None:
    """Both texts stand beside each other until both sides have agreed to one of them; then all is signed at once."""

    async def story() -> None:
        async with two_desks(pair) as (desk, theirs):
            first = await say(theirs, "1", "charter_text", article=1, texts=[text("The line is staffed.")])
            other = await say(theirs, "2", "charter_text", article=2, texts=[text("Tests every hour.")])
            await level(desk.running, theirs)
            counter = {"counters": other, "terms": [{"word": "test_period", "number": 86400}]}
            ours = await say(desk.running, "3", "charter_text", article=2, texts=[text("Tests every day.")], **counter)
            by_title = {card["title"]: card for card in await page(desk, "charter")}
            one, two = by_title["Article 1"], by_title["Article 2"]
            assert (one["standing"], one["tone"]) == ("appears in the text of Beta only", "open")
            assert (two["standing"], two["tone"]) == ("the two texts differ", "disputed")
            assert column(two)[0] == ["Text", "[en] Tests every day.", "[en] Tests every hour."]
            assert column(two)[1][1] == "test_period = 86400"

            await do(desk, one, "charter.agree")
            own = next(each for each in two["acts"] if each["target"] == ours and each["act"] == "charter.agree")
            await do(desk, {**two, "acts": [own]}, "charter.agree")
            again = await do(desk, {**two, "acts": [own]}, "charter.agree")
            assert len(again["entries"]) == 1
            await level(desk.running, theirs)
            await theirs_does(theirs, "charter.agree", first)
            await theirs_does(theirs, "charter.agree", ours)
            await level(desk.running, theirs)
            cards = {card["title"]: card for card in await page(desk, "charter")}
            assert [cards[f"Article {number}"]["tone"] for number in (1, 2)] == ["agreed", "agreed"]

            await do(desk, cards["Charter"], "charter.trial")
            await level(desk.running, theirs)
            seen = await theirs.ask("subject", subject="charter", language="en")
            (whole,) = [card for card in seen["cards"] if card["title"] == "Charter"]
            assert whole["acts"][0]["words"] == "Sign: begin the trial of articles 1, 2"
            await theirs_does(theirs, "charter.trial", whole["acts"][0]["target"])
            await level(desk.running, theirs)
            (whole,) = [card for card in await page(desk, "charter") if card["title"] == "Charter"]
            assert "on trial since entry" in whole["facts"][0][1]
            assert [row[:2] for row in column(whole)] == [["trial begins", "Alpha"], ["trial begins", "Beta"]]
            assert [each["act"] for each in whole["acts"]] == ["charter.force"], "what is signed is not offered again"

    play(story())


def test_a_talk_is_arranged_held_and_written_down_by_both(pair: tuple[Party, Party]) -> None:
    """Crisis, meeting, readout and commitment: each is one act from its page, and both desks show the same."""

    async def story() -> None:
        async with two_desks(pair) as (desk, theirs):
            now = theirs.node.service.now()
            opened = await say(theirs, "c", "crisis", crisis_id="C-1", step="opened", next_contact=stamp(now + 1800))
            window = {"start": stamp(now - 3600), "end": stamp(now - 1800)}
            offer = await say(theirs, "m", "meeting", meeting_id="M-1", step="proposal", window=window, media="video")
            await level(desk.running, theirs)

            (crisis,) = await page(desk, "crises")
            assert crisis["tables"][0]["title"] == "The first hour"
            await do(desk, crisis, "crisis.contact", minutes=15)
            (meeting,) = await page(desk, "meetings")
            assert (meeting["entry"], meeting["standing"]) == (offer, "proposed")
            await do(desk, meeting, "meeting.agree")
            (meeting,) = await page(desk, "meetings")
            assert (meeting["standing"], meeting["tone"]) == ("agreed", "agreed")
            await do(desk, meeting, "meeting.held")
            await level(desk.running, theirs)
            (crisis,) = (await theirs.ask("subject", subject="crises", language="en"))["cards"]
            assert crisis["entry"] == opened
            assert crisis["due"] is not None
            assert crisis["due"] <= theirs.node.service.now() + 900
            assert {row[0] for row in column(crisis, 1)} == {"Alpha", "Beta"}, "the next contact of both, on both desks"
            (meeting,) = (await theirs.ask("subject", subject="meetings", language="en"))["cards"]
            assert (meeting["standing"], column(meeting)[0][2:]) == ("held", ["held", "Alpha"])

            promised = {"owner": "Alpha", "due": stamp(now + 86_400), "what": text("Alpha sends the list.")}
            points = [{"no": no, "texts": [text(words)]} for no, words in ((1, "One ship."), (2, "Two ships."))]
            await say(theirs, "r", "readout", about=offer, proposed=points, follow_up=[promised])
            await level(desk.running, theirs)
            (readout,) = await page(desk, "readouts")
            assert await begun_with(desk, readout) == [1, 2], "whoever has written nothing looks at all of it"
            assert column(readout)[0][:3] == ["Point 1", "–", "One ship."]
            assert readout["tables"][0]["picks"] == [1, 2, 0]
            kept = await do(desk, readout, "readout.agree", points=[1])
            same = await do(desk, readout, "readout.agree", points=[1])
            assert kept["draft"] is not None, "a readout takes two people"
            assert kept["draft"] == same["draft"], "however often it is asked for"
            await do(desk, readout, "commitment.make")
            second = {"officer": "second", "officer_passphrase": "six random words", "request_id": "s"}
            await desk.running.ask("draft.release", draft=kept["draft"], **second)
            assert await begun_with(desk, readout) == [1], "what was left out is agreed by no oversight"
            assert await begun_with(desk, readout, way="2") == [1, 2]
            await level(desk.running, theirs)
            (readout,) = (await theirs.ask("subject", subject="readouts", language="en"))["cards"]
            assert (readout["standing"], tones(readout)[:2]) == ("agreed: 1; not agreed: 1", ["agreed", "open"])
            (pledge,) = (await theirs.ask("subject", subject="commitments", language="en"))["cards"]
            assert (pledge["standing"], pledge["facts"][0], pledge["acts"]) == ("open", ("Given by", "Alpha"), ())
            (pledge,) = await page(desk, "commitments")
            await do(desk, pledge, "commitment.done")
            (pledge,) = await page(desk, "commitments")
            assert (pledge["standing"], pledge["tone"], pledge["acts"]) == ("done", "done", [])

    play(story())


def test_incidents_launches_contacts_and_suspensions_say_how_they_stand(pair: tuple[Party, Party]) -> None:
    """The facts of each side stand beside each other; who can be reached is read at a glance; nothing is a verdict."""

    async def story() -> None:
        async with two_desks(pair) as (desk, theirs):
            now = theirs.node.service.now()
            about: dict[str, Any] = {
                "incident_class": "close_approach", "as_known_at": stamp(now),
                "window": {"start": stamp(now - 600), "end": stamp(now)},
                "place": {"type": "Circle", "coordinates": [23.0, 71.0], "radius_m": 1000},
            }  # fmt: skip
            account = await say(theirs, "a", "account", incident_id="I-1", facts=[text("Two ships passed.")], **about)
            ladder = [{"level": 1, "office": "duty", "holder": "in_post", "languages": ["zh", "en"]}]
            await say(theirs, "k", "contacts", valid_from=stamp(now - 60), ladder=ladder)
            await theirs_does(theirs, "line.staffed", account)
            seen = {"obs_id": "O-1", "time": stamp(now - 60), "sigma_s": 60, "confidence": "high",
                    "area": {"type": "Circle", "coordinates": [16.0, 69.3], "radius_m": 5000},
                    "launch_class": "sounding_rocket"}  # fmt: skip
            await say(desk.running, "o", "observed", **seen)
            await level(desk.running, theirs)
            await say(desk.running, "b", "account", incident_id="A-1", about=account, facts=[text("One did.")], **about)

            (incident,) = await page(desk, "incidents")
            rows = {row[0]: row[1:] for row in column(incident)}
            assert [("One did." in rows["Facts"][0]), ("Two ships passed." in rows["Facts"][1])] == [True, True]
            assert incident["due"] is not None
            await do(desk, incident, "incident.ask")
            assert [each["act"] for each in (await page(desk, "incidents"))[0]["acts"]] == []

            (launch,) = await page(desk, "launches")
            assert (launch["standing"], launch["tone"]) == ("no consistent notice held on this line", "overdue")
            await do(desk, launch, "launch.ask")
            assert {card["kind_words"] for card in await page(desk, "questions")} == {"question"}

            sides = {card["title"]: card for card in await page(desk, "contacts")}
            their_ladder = sides["Contacts of Beta"]
            assert their_ladder["tone"] == "agreed"
            assert column(their_ladder)[0][1:3] == ["duty", "in post"]
            assert column(their_ladder)[0][5] == "can be reached now"
            assert sides["Contacts of Alpha"]["standing"] == "we have not stated whether our watch is staffed"
            await do(desk, sides["Contacts of Alpha"], "line.staffed")
            sides = {card["title"]: card for card in await page(desk, "contacts")}
            assert sides["Contacts of Alpha"]["standing"] == "our watch is stated as staffed"

            await say(desk.running, "s", "suspend", scope={"topics": ["meeting"]}, term="paused", since=stamp(now))
            (held,) = await page(desk, "suspensions")
            assert (held["standing"], held["tone"]) == ("suspended", "open")
            await do(desk, held, "suspension.resume")
            (held,) = await page(desk, "suspensions")
            assert (held["standing"], held["acts"]) == ("ended", [])
            counted = {row["subject"]: row for row in (await desk.get("/api/subjects"))["subjects"]}
            assert (counted["launches"]["overdue"], counted["readouts"]["all"]) == (1, 0)
            refused, error = await desk.call("POST", "/api/acts/launch.nuke", {"request_id": "x", "target": account})
            assert (refused, error["error"]["code"]) == (400, "misuse")
            body = {"request_id": "y", "target": account}
            refused, error = await desk.call("POST", "/api/acts/commitment.done", body)
            assert (refused, error["error"]["code"]) == (400, "nothing_to_say")

    play(story())


def test_who_may_only_draft_leaves_acts_for_another(pair: tuple[Party, Party]) -> None:
    """The acts of a page are no way round the rule of who may speak."""
    with_roles(pair[0], "writer", Role.READ, Role.DRAFT)
    with_roles(pair[0], "reader", Role.READ)

    async def story() -> None:
        async with two_desks(pair) as (desk, theirs):
            first = await say(theirs, "1", "charter_text", article=1, texts=[text("The line is staffed.")])
            await level(desk.running, theirs)
            body = {"request_id": "w", "target": first}
            async with desk.beside("writer") as writer:
                assert (await writer.post("/api/acts/charter.agree", body))["draft"] is not None
            async with desk.beside("reader") as reader:
                refused, error = await reader.call("POST", "/api/acts/charter.agree", {**body, "request_id": "r"})
                assert (refused, error["error"]["code"]) == (403, "not_your_role")

    play(story())


def stamp(at: int) -> str:
    return format_utc(at)
