"""A watch passes from one officer to the next with everything that is open; what happens in it is logged at home."""

from dataclasses import replace
from typing import Any

import pytest
from at_browser import CODE, DURESS, AtBrowser, Browser, at_browser, desk_of, with_roles
from at_page import opened, sign_in
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from openline.core.rules.roles import Role
from openline.node import keystore
from openline.node.codes import new_generator
from openline.node.officers import write_person
from openline.node.watch_log import Logged
from parties import Party
from running import Running, play, until, up
from running import serving as node_serving


async def signed(page: AtBrowser, request: str, **more: Any) -> dict[str, Any]:
    """Return what an officer signs who has looked at the list as it is now."""
    now = await page.get("/api/watch")
    return {"request_id": request, "count": now["count"], "digest": now["digest"], "heard": True, **more}


async def incoming(page: AtBrowser, other: AtBrowser) -> dict[str, Any]:
    """Return what another officer shows who signs in beside."""
    begun = await page.post("/api/sign-in/begin")
    return {"ticket": begun["ticket"], "credential": other.passkey.sign(begun["options"]), "code": CODE}


@pytest.fixture
def relief(party: Party) -> Party:
    with_roles(party, "relief", Role.READ, Role.DRAFT, Role.RELEASE)
    return party


def test_a_watch_passes_with_all_that_is_open_and_both_are_named(browser: Browser, relief: Party) -> None:
    """After a missed warning the command asks who had the watch, and what that officer had been told."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            begun = await page.post("/api/watch/take", await signed(page, "b"))
            assert (begun["number"], begun["signed_in"]["officer"]) == (1, "duty")
            await page.running.text("t")
            async with page.beside("relief") as other:
                remarks = {"remarks": "the convoy is late", **await incoming(page, other)}
                passed = await page.post("/api/watch/hand-over", {**await signed(page, "h"), **remarks})

                assert (passed["number"], passed["signed_in"]["officer"]) == (2, "relief")
                assert (await page.get("/api/session"))["officer"] == "relief", "the desk is his from now on"
                service = page.running.node.service
                acts = [act for act in service.audit.read(service.signer.public_key) if act.act.startswith("watch")]
                assert [(act.officer, act.act) for act in acts if act.act != "watch.staffed"][-2:] == [
                    ("relief", "watch.accept"),
                    ("duty", "watch.hand-over"),
                ]
                assert "duty > relief" in acts[-2].about or "duty > relief" in acts[-1].about
                log = (await page.get("/api/log?since=0"))["rows"]
                assert any("the convoy is late" in row["words"] for row in log)
            text = await page.running.text("t2")
            assert service.board(service.line(None))[bytes.fromhex(text)].cover.watch == "2", "the peer sees a number"

    play(story())


def test_nothing_open_vanishes_in_a_hand_over(relief: Party) -> None:
    """What came while both were signing is on nobody's list: they look again, and sign what there is."""
    peer = Party("Beta", relief.folder.parent / "beta", 0)

    async def story() -> None:
        async with node_serving(peer) as theirs, at_browser(relief) as page:
            await up(page.running, theirs)
            await page.enrol()
            await page.sign_in()
            await page.post("/api/watch/take", await signed(page, "b", staffed=False))
            async with page.beside("relief") as other:
                before = await signed(page, "h", staffed=False)
                asked = await theirs.act("send.question", "q", about=[], items=["types"])
                entry = asked["entries"][0]["entry"]
                await until("the question to arrive", lambda: _open(page, entry))
                status, answer = await page.call(
                    "POST", "/api/watch/hand-over", {**before, **await incoming(page, other)}
                )
                assert (status, answer["error"]["code"]) == (400, "open_items_changed")
                assert (await page.get("/api/session"))["officer"] == "duty", "the desk stays whose it was"
                await page.post(
                    "/api/watch/hand-over", {**await signed(page, "h2", staffed=False), **await incoming(page, other)}
                )
                now = await page.get("/api/watch")
                assert (now["mine"], [row["entry"] for row in now["rows"]]) == (True, [entry])

    play(story())


def test_what_is_half_written_is_open_too(browser: Browser) -> None:
    """A warning that nobody finished is nobody's, unless the next watch signs for it."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            before = await page.get("/api/watch")
            form = {"fields": {"activity_id": "EX-7"}, "cover": {}, "status": "actual"}
            kept = await page.post("/api/sketches", {"request_id": "k", "kind": "activity", "form": form})
            now = await page.get("/api/watch?language=en")

            (row,) = [each for each in now["rows"] if each["sketch"]]
            assert (row["sketch"], row["state"]) == (kept["sketch"], "half written, kept by duty")
            assert now["count"] == before["count"] + 1
            assert now["digest"] != before["digest"]

    play(story())


async def _open(page: AtBrowser, entry: str) -> bool:
    return any(row["entry"] == entry for row in (await page.get("/api/watch"))["rows"])


def test_a_watch_is_handed_over_by_who_stands_it_to_somebody_else(browser: Browser, relief: Party) -> None:
    """Two signatures of one person are one; and without having heard the alarm there is no watch."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            unheard = {**await signed(page, "b"), "heard": False}
            assert (await page.call("POST", "/api/watch/take", unheard))[0] == 400
            await page.post("/api/watch/take", await signed(page, "b2"))
            own = {**await signed(page, "h"), **await incoming(page, page)}
            status, answer = await page.call("POST", "/api/watch/hand-over", own)
            assert (status, answer["error"]["code"]) == (400, "not_the_watch")
            async with page.beside("relief") as other:
                mine = {**await signed(other, "h2"), **await incoming(other, page)}
                assert (await other.call("POST", "/api/watch/hand-over", mine))[0] == 400, "the watch is not his"
                took = await other.post("/api/watch/take", await signed(other, "t"))
                assert took["number"] == 2
                log = (await other.get("/api/log?since=0"))["rows"]
                assert [row["kind"] for row in log if row["kind"] in ("began", "took")] == ["began", "took"]

    play(story())


def test_what_changed_since_the_last_watch_is_one_list(relief: Party) -> None:
    """Whoever comes after twelve hours reads what came, was answered, lost and found, and not the whole record."""
    peer = Party("Beta", relief.folder.parent / "beta", 0)

    async def story() -> None:
        async with at_browser(relief) as page:
            async with node_serving(peer) as theirs:
                await up(page.running, theirs)
                await page.enrol()
                await page.sign_in()
                await page.post("/api/sign-out")
                asked = await theirs.act("send.question", "q", about=[], items=["types"])
                entry = asked["entries"][0]["entry"]
                await until("it to be here", lambda: _held(page.running, entry))
                await page.running.act("reply", "a", target=entry, result="yes")
                await page.sign_in()
                await until("question and answer to be told", lambda: _told(page, "came", "answered"))
                await page.post("/api/log", {"request_id": "l", "text": "<b>quiet</b>\u202e night"})
                await page.post("/api/log", {"request_id": "l", "text": "<b>quiet</b>\u202e night"})
            await until("the loss to be told", lambda: _told(page, "lost"))
            said = [row for row in (await page.get("/api/log?since=0"))["rows"] if row["kind"] == "said"]
            assert len(said) == 1, "the same request is entered once"
            assert "\u202e" not in said[0]["words"]

    play(story())


async def _held(running: Running, entry: str) -> bool:
    return any(row["entry"] == entry for row in await running.ask("inbox", everything=True))


async def _told(page: AtBrowser, *kinds: str) -> bool:
    told = {row["kind"] for row in (await page.get("/api/changes"))["rows"]}
    return told.issuperset(kinds)


def test_an_administrator_reads_the_audit_feed_of_one_officer(browser: Browser, party: Party) -> None:
    """Names of people stand in it: for everybody else it stays shut, the watch log does not."""
    with_roles(party, "chief", Role.ADMINISTER, Role.READ)

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            assert (await page.call("GET", "/api/audit?officer=duty"))[0] == 403
            assert (await page.call("GET", "/api/log"))[0] == 200
            async with page.beside("chief") as chief:
                audit = await chief.get("/api/audit?officer=duty&language=fr")
                assert {act["officer"] for act in audit["acts"]} == {"duty"}
                assert audit["acts"][-1]["act_words"] == "connexion"
                assert audit["records"] > len(audit["acts"])

    play(story())


def digits_of(running: Running, name: str) -> str:
    """Give an officer a code generator and codes; return what it shows now."""
    service, secret = running.node.service, new_generator()
    person = next(each for each in service.gate.people() if each.name == name)
    codes = {"code": keystore.hash_code(CODE), "duress": keystore.hash_code(DURESS)}
    service.store.update_officer(write_person(replace(person, generator=secret, **codes))).result()
    return TOTP(secret, 6, SHA1(), 30).generate(service.now()).decode()


def test_two_officers_hand_over_at_one_desk_by_keyboard(pair: tuple[Party, Party]) -> None:
    """The list, the alarm, the remarks, the other's codes beside; then desk and log are the other's."""
    with_roles(pair[0], "relief", Role.READ, Role.RELEASE)

    async def story() -> None:
        complaints = list[str]()
        async with desk_of(pair[0]) as (ours, _), opened(ours, complaints) as page:
            await sign_in(page)
            await page.keyboard.press("g")
            await page.keyboard.press("h")
            await page.get_by_label("We heard the alarm.").press("Space")
            await page.get_by_role("button", name="Begin the watch").press("Enter")
            await page.get_by_text("Watch 1 is yours.").wait_for()
            await page.get_by_label("An entry; it stays at home").fill("fog in the strait")
            await page.keyboard.press("Tab")
            await page.keyboard.press("Enter")
            await page.locator(".log").get_by_text("fog in the strait").wait_for()
            await page.get_by_role("button", name="Read and print").press("Enter")
            await page.locator(".paper").get_by_text("fog in the strait").wait_for()
            await page.get_by_role("button", name="Back").press("Enter")
            await page.get_by_label("We heard the alarm.").press("Space")
            await page.get_by_label("Remarks").fill("nothing else")
            await page.locator(".pass fieldset").get_by_role("button").press("Enter")
            await page.get_by_label("Officer", exact=True).fill("relief")
            await page.get_by_label("The generator's six digits").fill(digits_of(ours, "relief"))
            await page.get_by_label("The incoming officer's code").fill(CODE)
            await page.keyboard.press("Enter")
            await page.locator("header.bar").get_by_text("relief").wait_for()
            await page.get_by_text("Watch 2 of duty, stood by relief").wait_for()
            await page.get_by_text("nothing else").wait_for()
        assert [said for said in complaints if "401" not in said] == []

    play(story())


def test_an_officer_closes_by_hand_and_reads_the_log_back_by_keyboard(party: Party) -> None:
    """A reason and Enter; and PageUp leads to what happened before the page that is shown."""

    async def story() -> None:
        complaints = list[str]()
        async with desk_of(party) as (ours, _), opened(ours, complaints) as page:
            service = ours.node.service
            for number in range(250):
                record = Logged(service.now(), "said", b"", "duty", "duty", "", (f"round {number:03}",))
                await ours.node.in_verbs(lambda record=record: service.watching.log.write(record))
            await ours.act("incident.note", "i", kind="laser")
            await sign_in(page)
            await page.keyboard.press("g")
            await page.keyboard.press("h")
            report = page.locator(".open li", has_text="Has the other side been told?")
            await report.get_by_role("button").press("Enter")
            await page.get_by_label("Why it needs nobody any more").fill("told by telephone")
            await page.keyboard.press("Enter")
            await report.wait_for(state="detached")
            await page.locator(".middle .log").get_by_text("Reason: told by telephone").wait_for()

            await page.get_by_role("button", name="Read and print the log").press("Enter")
            await page.locator(".paper .log").get_by_text("round 249").wait_for()
            assert await page.locator(".paper .log").get_by_text("round 003").count() == 0
            await page.keyboard.press("PageUp")
            await page.locator(".paper .log").get_by_text("round 003").wait_for()
            await page.get_by_role("button", name="Newer").first.press("Enter")
            await page.locator(".paper .log").get_by_text("round 249").wait_for()
            await page.get_by_label("From a time on").fill("2020-01-01")
            await page.keyboard.press("Enter")
            await page.locator(".paper .log").get_by_text("round 000").wait_for()
        assert [said for said in complaints if "401" not in said] == []

    play(story())
