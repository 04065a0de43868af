"""Under duress everything looks the same, only what saves lives reaches the other side, the command knows."""

import re
from dataclasses import replace
from typing import Any

import pytest
from at_browser import DURESS, AtBrowser, Browser, at_browser, with_roles

from openline.core.rules.duress import goes_out
from openline.core.rules.roles import Role
from parties import Party, make_party, open_line
from running import Running, play, until, up
from running import serving as node_serving

DISTRESS: dict[str, Any] = {
    "nature": "sinking",
    "location": [20.0, 70.0],
    "time": "2031-01-01T00:00:00Z",
    "assistance": ["rescue"],
}


@pytest.fixture
def pair(party: Party) -> tuple[Party, Party]:
    """The party, with an officer of the command, and its peer."""
    with_roles(party, "commander", Role.READ, Role.DRAFT, Role.RELEASE, Role.ADMINISTER)
    return party, Party("Beta", party.folder.parent / "beta", 0)


def shape(value: Any) -> Any:
    """Return an answer with every number, and every letter and digit of its words, replaced: its shape."""
    if isinstance(value, dict):
        return {name: shape(each) for name, each in value.items()}
    if isinstance(value, list):
        return [shape(each) for each in value]
    if isinstance(value, int) and not isinstance(value, bool):
        return 0  # moments: two questions are not of the same second
    return re.sub(r"[0-9a-f]", "0", value) if isinstance(value, str) else value


async def asked(theirs: Running, name: str) -> str:
    sent = await theirs.act("send.question", name, about=[], items=["types"], precedence="flash")
    entry: str = sent["entries"][0]["entry"]
    return entry


async def reads(page: AtBrowser, entry: str) -> None:
    async def there() -> bool:
        return any(row["entry"] == entry for row in (await page.get("/api/queue"))["rows"])

    await until("the question to arrive", there)


async def answered(page: AtBrowser, entry: str, request: str) -> tuple[Any, Any, Any]:
    """Answer a question; return what the desk said, then the item and the queue as it shows them."""
    await reads(page, entry)
    said = await page.post(f"/api/entries/{entry}/answer", {"request_id": request, "result": "yes"})

    async def delivered() -> bool:
        return all(row["needs"] != "delivery" for row in (await page.get("/api/queue"))["rows"])

    await until("the answer to be delivered", delivered)
    return said, await page.get(f"/api/entries/{entry}"), await page.get("/api/queue")


def test_an_answer_under_duress_looks_sent_and_never_leaves(pair: tuple[Party, Party]) -> None:
    """Who stands behind the officer sees the answer in the ladder and the question gone; the other side has none."""

    async def story() -> None:
        async with node_serving(pair[1]) as theirs, at_browser(pair[0]) as page:
            await up(page.running, theirs)
            await page.enrol()
            await page.sign_in()
            free = await answered(page, await asked(theirs, "q1"), "a1")
            await page.sign_in(DURESS)
            question = await asked(theirs, "q2")
            coerced = await answered(page, question, "a2")

            assert shape(coerced[0]) == shape(free[0])
            assert said_by_people(coerced[1]) == said_by_people(free[1]) == ["answered"]
            assert coerced[1].keys() == free[1].keys()
            rows = [row for row in coerced[2]["rows"] if row["entry"] == question]
            assert shape(rows) == shape(free[2]["rows"])
            assert coerced[2]["drafts"] == free[2]["drafts"] == []
            assert coerced[2]["alarms"] == free[2]["alarms"] == [], "what was answered rings no more"
            again = await page.post(f"/api/entries/{question}/answer", {"request_id": "a2", "result": "yes"})
            assert again == coerced[0], "the same request has one answer"
            await until("whoever counts to find it counted", lambda: _one_more(page))
            await page.running.text("after")
            await until("what was said after", lambda: _has(theirs, "TEXT"))  # and whatever was on its way before it
            assert len([each for each in await theirs.ask("inbox", everything=True) if each["type"] == "ANSWER"]) == 1
            assert not (await theirs.ask("show", entry=question))["answers"]

    play(story())


def said_by_people(item: Any) -> list[str]:
    return [step["level"] for step in item["ladder"] if not step["by_machine"]]


async def _one_more(page: AtBrowser) -> bool:
    shown = (await page.get("/api/lines"))["lines"][0]["entries"]
    return bool(shown == (await page.running.row())["entries"] + 1)


async def _has(theirs: Running, kind: str) -> bool:
    return any(each["type"] == kind for each in await theirs.ask("inbox", everything=True))


def test_the_command_releases_what_was_held(pair: tuple[Party, Party]) -> None:
    """The answer may have been the right one; a person who is free, and no other, says so."""

    async def story() -> None:
        async with node_serving(pair[1]) as theirs, at_browser(pair[0]) as page:
            await up(page.running, theirs)
            await page.enrol()
            await page.sign_in(DURESS)
            question = await asked(theirs, "q")
            await reads(page, question)
            told = await page.post(f"/api/entries/{question}/answer", {"request_id": "a", "result": "no"})
            async with page.beside("commander") as commander:
                (draft,) = (await commander.get("/api/queue"))["drafts"]
                assert (draft["why"], draft["written_by"]) == ("held", "duty")
                assert not (await commander.get(f"/api/entries/{question}"))["answers"], "the command sees the truth"
                sent = await commander.post(f"/api/drafts/{draft['draft']}/release", {"request_id": "r"})

                async def arrived() -> bool:
                    return bool((await theirs.ask("show", entry=question))["answers"])

                await until("the answer to arrive", arrived)
                (there,) = (await theirs.ask("show", entry=question))["answers"]
                assert sent["entries"] == [there]
            shown = await page.get(f"/api/entries/{told['entries'][0]}")
            assert shown["entry"] == there, "the page that shows it goes on"
            assert len((await page.get(f"/api/entries/{question}"))["answers"]) == 1

    play(story())


def test_what_the_command_discards_still_looks_sent(browser: Browser, party: Party) -> None:
    """An item that vanished from the desk would tell who stands there that somebody else was told."""
    with_roles(party, "commander", Role.READ, Role.DRAFT, Role.RELEASE, Role.ADMINISTER)

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in(DURESS)
            told = await said_under_duress(page, "t")
            async with page.beside("commander") as commander:
                (draft,) = (await commander.get("/api/queue"))["drafts"]
                await commander.post(f"/api/drafts/{draft['draft']}/discard", {"request_id": "x"})
                assert (await commander.get("/api/queue"))["drafts"] == []
            assert (await page.get(f"/api/entries/{told}"))["ours"]
            assert await page.running.said() == 0

    play(story())


async def said_under_duress(page: AtBrowser, request: str, kind: str = "text", **fields: Any) -> str:
    """Say something at the node as the coerced session would; return the entry that it was told of."""
    by = next(each.actor for each in page.desk.sign_in.sessions.every() if each.actor.coerced)
    words = {"text": {"marker": "information", "language": "en", "text": "all is well"}}
    given = {"kind": kind, "fields": fields or words, "request_id": request}
    done = await page.desk.at_desk.act(by, "send.element", given)
    entry: str = done["entries"][0]["entry"]
    return entry


def test_what_saves_lives_goes_out_at_once(browser: Browser) -> None:
    """No rule about people may let a ship sink: a call for help, a receipt and a warning are never held."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in(DURESS)
            await said_under_duress(page, "t")
            help_ = await said_under_duress(page, "d", "distress", **DISTRESS)
            warning = await said_under_duress(page, "s", "signal", meaning="danger_ahead")
            ended = await said_under_duress(page, "e", "signal", meaning="ended")

            written = {item["entry"] for item in await page.running.ask("inbox", everything=True)}
            assert {help_, warning} <= written
            assert ended not in written, "after this one ships would come nearer"

    play(story())


def test_of_signals_and_states_those_go_out_that_keep_others_clear() -> None:
    """A false all-clear costs more than a late one; a signal that this node does not know is not judged."""
    assert goes_out("state", "contingent")
    assert not goes_out("state", "ended")
    assert not goes_out("signal", "code_77")
    assert not goes_out("answer")


def test_the_next_desk_shows_nothing_of_it(browser: Browser, party: Party) -> None:
    """Who stands in the room sees the colleague's screen too; the command's is elsewhere."""
    with_roles(party, "commander", Role.READ, Role.RELEASE, Role.ADMINISTER)
    with_roles(party, "neighbour", Role.READ, Role.DRAFT, Role.RELEASE)

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in(DURESS)
            await said_under_duress(page, "t")
            (draft,) = await page.running.ask("draft.list")
            async with page.beside("neighbour") as neighbour:
                assert (await neighbour.get("/api/queue"))["drafts"] == []
                request = {"request_id": "r"}
                assert (await neighbour.call("POST", f"/api/drafts/{draft['draft']}/release", request))[0] == 400
            assert await page.running.said() == 0

    play(story())


def test_the_command_is_told_at_once_and_nobody_in_the_room(browser: Browser, party: Party) -> None:
    """The sign-in alone says it; it rings until somebody above takes it, unheard where the officer sits."""
    with_roles(party, "commander", Role.READ, Role.ADMINISTER)
    with_roles(party, "commander2", Role.READ, Role.RELEASE, Role.ADMINISTER)
    with_roles(party, "neighbour", Role.READ, Role.DRAFT, Role.RELEASE)

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in(DURESS)
            async with page.beside("commander") as commander, page.beside("neighbour") as neighbour:
                await until("the command to be told", lambda: _rings(commander))
                (alarm,) = (await commander.get("/api/queue"))["alarms"]
                assert (alarm["kind"], alarm["quiet"]) == ("duress", True)
                assert "duty" in alarm["words"]
                take = {"request_id": "t", "entry": alarm["entry"], "line": "-"}
                for near in (page, neighbour):
                    assert (await near.get("/api/queue"))["alarms"] == []
                    assert (await near.call("POST", "/api/take", take))[0] == 400
                await commander.post("/api/take", take)
                assert (await commander.get("/api/queue"))["alarms"] == []
                await said_under_duress(page, "t")
                await until("it to ring again for what was held", lambda: _rings(commander))

    play(story())


async def _rings(page: AtBrowser) -> bool:
    return bool((await page.get("/api/queue"))["alarms"])


def test_an_audit_feed_opened_under_duress_does_not_betray_it(browser: Browser, party: Party) -> None:
    """An administrator may be made to open it; where nobody else is above, any who may release answers for it."""
    with_roles(party, "commander", Role.READ, Role.RELEASE, Role.ADMINISTER)
    with_roles(party, "neighbour", Role.READ, Role.RELEASE)

    async def story() -> None:
        async with browser() as page:
            await page.enrol("commander")
            await page.sign_in(DURESS)
            told = await said_under_duress(page, "t")
            audit = await page.get("/api/audit")
            assert not any(act["coerced"] for act in audit["acts"])
            assert (await page.get("/api/queue"))["drafts"] == []
            async with page.beside("neighbour") as neighbour:
                assert len((await neighbour.get("/api/queue"))["drafts"]) == 1, (
                    "nobody else is above: he answers for it"
                )
            assert (await page.call("GET", f"/api/entries/{told}"))[0] == 200

    play(story())


def test_a_second_release_under_duress_counts_for_nothing(browser: Browser, party: Party) -> None:
    """Two people were needed, and one of them was not free: the command looks at it before it goes."""
    with_roles(party, "commander", Role.READ, Role.RELEASE, Role.ADMINISTER)
    with_roles(party, "second", Role.READ, Role.DRAFT, Role.RELEASE)
    launch = {
        "activity_id": "L-1", "launch_class": "sounding_rocket", "count": 1,
        "windows": [{"start": "2031-01-25T05:00:00Z", "end": "2031-01-25T10:00:00Z"}],
        "launch_area": {"type": "Circle", "coordinates": [16.0, 69.3], "radius_m": 5000},
        "valid_until": "2031-01-25T10:00:00Z",
    }  # fmt: skip

    async def story() -> None:
        async with browser() as page:
            await page.enrol("second")
            await page.sign_in(DURESS)
            kept = await page.running.act("send.element", "l", kind="launch", fields=launch)
            name = kept["draft"]["draft"]
            done = await page.post(f"/api/drafts/{name}/release", {"request_id": "r"})
            assert (len(done["entries"]), done["draft"]) == (1, None)
            assert await page.running.said() == 0
            async with page.beside("commander") as commander:
                (draft,) = (await commander.get("/api/queue"))["drafts"]
                assert (draft["released_by"], draft["waits_for"]["people"]) == (["duty"], 1)
                sent = await commander.post(f"/api/drafts/{name}/release", {"request_id": "r2"})
                assert len(sent["entries"]) == 1
            assert await page.running.said() == 1

    play(story())


def test_what_is_written_and_discarded_under_duress_changes_nothing_of_others(browser: Browser, party: Party) -> None:
    """Who is made to discard a colleague's draft has not lost it; who is made to write one released nothing."""
    with_roles(party, "commander", Role.READ, Role.RELEASE, Role.ADMINISTER)
    with_roles(party, "second", Role.READ, Role.DRAFT, Role.RELEASE)
    words = {"text": {"marker": "information", "language": "en", "text": "all is well"}}

    async def story() -> None:
        async with browser() as page:
            await page.enrol("second")
            await page.sign_in(DURESS)
            mine = await page.running.act("draft.keep", "k", kind="text", fields=words)
            await page.post(f"/api/drafts/{mine['draft']['draft']}/discard", {"request_id": "x"})
            assert (await page.get("/api/queue"))["drafts"] == []
            assert len(await page.running.ask("draft.list")) == 1
            by = next(each.actor for each in page.desk.sign_in.sessions.every() if each.actor.coerced)
            given = {"kind": "text", "fields": words, "request_id": "k2"}
            wrote = (await page.desk.at_desk.act(by, "draft.keep", given))["draft"]["draft"]
            other = await page.running.act("draft.release", "r", draft=wrote)
            assert other["entries"] == [], "one who is free, and not of the command, is not enough"
            async with page.beside("commander") as commander:
                assert (await commander.post(f"/api/drafts/{wrote}/release", {"request_id": "r2"}))["entries"]

            theirs = (await page.running.act("draft.keep", "k3", kind="text", fields=words))["draft"]["draft"]
            assert (await page.post(f"/api/drafts/{theirs}/release", {"request_id": "r3"}))["entries"], "it looks sent"
            assert theirs in [row["draft"] for row in await page.running.ask("draft.list")], "its writer has it"
            help_ = {"kind": "distress", "fields": DISTRESS, "request_id": "k4"}
            cry = (await page.desk.at_desk.act(by, "draft.keep", help_))["draft"]["draft"]
            assert (await page.running.act("draft.release", "r4", draft=cry))["entries"], "nobody waits with that"

    play(story())


def test_what_is_held_is_held_after_a_restart(tmp_path: Any) -> None:
    """A node that is started again must not send what was held, nor forget it."""
    party, peer = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(party, peer)
    with_roles(party, "commander", Role.READ, Role.RELEASE, Role.ADMINISTER)
    told = list[str]()

    async def before() -> None:
        async with at_browser(party) as page:
            await page.enrol()
            await page.sign_in(DURESS)
            told.append(await said_under_duress(page, "t"))

    async def after() -> None:
        async with at_browser(party) as page:
            page.passkey = replace(page.passkey, id=b"another-credential")
            await page.enrol()
            await page.sign_in(DURESS)
            assert await page.running.said() == 0
            assert (await page.get(f"/api/entries/{told[0]}"))["ours"]
            assert [row["why"] for row in await page.running.ask("draft.list")] == ["held"]

    play(before())
    play(after())
