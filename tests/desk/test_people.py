"""What an administrator takes back counts from that moment, and nobody is left without one who administers."""

import asyncio
from dataclasses import replace
from typing import Any

import aiohttp
import pytest
from at_browser import DURESS, AtBrowser, Browser, _http, desk_of, with_roles
from at_page import opened, sign_in
from playwright.async_api import Page, expect

from openline.core.errors import Misuse
from openline.core.rules.roles import Means, Role
from openline.node.people import LastAdministrator
from openline.node.service import Service
from parties import PASSPHRASE, Party
from patience import PATIENCE_S
from running import play


@pytest.fixture
def manned(party: Party) -> Party:
    """A party with an officer, and one who administers."""
    with_roles(party, "chief", Role.READ, Role.ADMINISTER)
    return party


async def row_of(page: AtBrowser, name: str) -> Any:
    (row,) = [row for row in (await page.get("/api/officers"))["officers"] if row["name"] == name]
    return row


async def take(page: AtBrowser, name: str, what: str, **body: Any) -> tuple[int, Any]:
    return await page.call("POST", f"/api/officers/{name}/{what}", {"request_id": f"{what} {name}", **body})


def test_a_removed_officer_is_out_at_once(browser: Browser, manned: Party) -> None:
    """Who was dismissed at noon does not stand at the desk until the evening; what was done under the name remains."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol("chief")
            await page.sign_in()
            async with page.beside("duty") as duty:
                stream = await _stream(duty)
                invited = await page.running.node.handle("officer.invite", {"name": "duty", "passphrase": PASSPHRASE})
                before = await page.get("/api/audit")
                assert await take(page, "duty", "remove") == (200, {})

                await _cut(stream)
                assert (await duty.call("GET", "/api/queue"))[0] == 401
                assert (await duty.try_passkey())[0] == 403
                words = {"invitation": invited["address"].partition("#invitation=")[2]}
                assert (await duty.call("POST", "/api/enrolment/begin", words))[0] == 403
                with pytest.raises(Misuse, match="no officer"):
                    await page.running.text("by passphrase")
                after = await page.get("/api/audit")
                assert after["acts"][: len(before["acts"])] == before["acts"], "the feed is whole, with the name in it"
                assert ("officer.remove", "duty") in [(act["act"], act["about"]) for act in after["acts"]]
                assert [row["name"] for row in (await page.get("/api/officers"))["officers"]] == ["chief"]
                assert (await take(page, "duty", "remove")) == (200, {}), "the same request, after a lost answer"

    play(story())


async def _stream(page: AtBrowser) -> aiohttp.ClientResponse:
    """Listen to the news as a page does, until the first word came."""
    stream = await page.http.get(f"{page.origin}/api/events")
    async with asyncio.timeout(PATIENCE_S):
        assert (await stream.content.readline()).startswith(b"retry")
    return stream


async def _cut(stream: aiohttp.ClientResponse) -> None:
    """Expect a stream to end, with the word that the desk is locked."""
    async with asyncio.timeout(PATIENCE_S):
        rest = await stream.content.read()
    assert rest.endswith(b"event: locked\ndata: 0\n\n")


def test_one_session_ends_and_the_others_go_on(browser: Browser, manned: Party) -> None:
    """A desk that was left open in another building is closed from here, and its page is told nothing more."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol("chief")
            await page.sign_in()
            async with page.beside("duty") as first:
                async with _http() as http:
                    second = replace(first, http=http)
                    await second.sign_in()
                    row = await row_of(page, "duty")
                    here = [session["here"] for session in (await row_of(page, "chief"))["sessions"]]
                    assert (len(row["sessions"]), here) == (2, [True])
                    stream = await _stream(first)
                    assert (await take(page, "duty", "end", session="none such"))[0] == 400
                    assert (await take(page, "duty", "end", session=row["sessions"][0]["session"]))[0] == 200

                    await _cut(stream)
                    assert (await first.call("GET", "/api/queue"))[0] == 401
                    assert (await second.call("GET", "/api/queue"))[0] == 200
                    assert (await page.call("POST", "/api/officers/duty/end", {"request_id": "all"}))[0] == 200
                    assert (await second.call("GET", "/api/queue"))[0] == 401
                assert (await first.try_passkey())[0] == 200, "and may come again"

    play(story())


def test_a_lost_passkey_opens_nothing_and_the_other_one_does(browser: Browser, manned: Party) -> None:
    """A token that was lost on the train counts no more within a minute; its officer goes on with the second."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol("chief")
            await page.sign_in()
            async with page.beside("duty") as duty:
                lost = (await row_of(page, "duty"))["passkeys"]
                other = type(duty.passkey)(duty.origin, id=b"second")
                kept, duty.passkey = duty.passkey, other
                await duty.enrol("duty")
                assert (await take(page, "duty", "take-back", passkey=lost[0]["passkey"]))[0] == 200

                assert (await duty.call("GET", "/api/queue"))[0] == 401, "what it had opened is shut"
                assert (await duty.try_passkey())[0] == 200
                duty.passkey = kept
                assert (await duty.try_passkey())[0] == 403
                assert (await page.call("POST", "/api/officers/duty/take-back", {"request_id": "2", "passkey": "x"}))[
                    0
                ] == 400

    play(story())


def test_what_was_shown_before_it_was_taken_back_opens_nothing_after(browser: Browser, manned: Party) -> None:
    """A sign-in takes half a second: whoever is removed meanwhile does not slip in, nor come back to the store."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol("duty")
            door, service = page.desk.sign_in, page.running.node.service
            begun = door.begin()
            proved = door.by_passkey(begun["ticket"], page.passkey.sign(begun["options"]))
            await page.running.ask("officer.remove", name="duty", passphrase=PASSPHRASE)
            with pytest.raises(Misuse, match="not right"):
                door.enter(proved, "482913")
            assert [person.name for person in service.gate.people()] == ["chief"]
            assert service.sessions.every() == []

    play(story())


def test_new_roles_count_from_the_next_sign_in_and_none_before(browser: Browser, manned: Party) -> None:
    """Who may no longer release does not do so from a page that was opened when he might."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol("chief")
            await page.sign_in()
            async with page.beside("duty") as duty:
                assert (await take(page, "duty", "roles", roles=["read"]))[0] == 200
                assert (await duty.call("GET", "/api/queue"))[0] == 401
                assert (await duty.sign_in())["roles"] == ["read"]

    play(story())


def test_somebody_who_administers_is_always_left(browser: Browser, manned: Party) -> None:
    """A desk that nobody administers any more is found out on the day when somebody has to be put out."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol("chief")
            await page.sign_in()
            chief = await row_of(page, "chief")
            for what, body in (
                ("remove", {}),
                ("roles", {"roles": ["read"]}),
                ("take-back", {"passkey": chief["passkeys"][0]["passkey"]}),
            ):
                status, answer = await take(page, "chief", what, **body)
                assert (status, answer["error"]["code"]) == (400, "last_administrator"), what
            with pytest.raises(LastAdministrator):
                await page.running.ask("officer.remove", name="chief", passphrase=PASSPHRASE)
            left = await row_of(page, "chief")
            assert (left["roles"], left["passkeys"]) == (chief["roles"], chief["passkeys"])
            await page.running.ask("officer.roles", name="duty", roles=["administer"], passphrase=PASSPHRASE)
            status, answer = await take(page, "chief", "remove")
            assert (status, answer["error"]["code"]) == (400, "last_administrator"), "that one has no passkey yet"

    play(story())


@pytest.mark.parametrize("role", [Role.READ, Role.DRAFT, Role.RELEASE])
@pytest.mark.parametrize("verb", ["officer.take-back", "officer.end", "officer.roles", "officer.remove"])
def test_only_who_administers_takes_back(manned: Party, verb: str, role: Role) -> None:
    """An officer who could put out another one would be the desk's master."""
    with_roles(manned, "other", role)
    with manned.service() as service:
        with pytest.raises(Misuse, match="role administer"):
            service.act_as(actor(service, "other"), verb, {"name": "duty"})
        with pytest.raises(Misuse, match="role administer"):
            service.look_as(actor(service, "other"), "officer.list", {})


def actor(service: Service, name: str, *, means: Means = Means.PASSKEY) -> Any:
    return next(person for person in service.gate.people() if person.name == name).acts(means)


def test_a_code_generator_takes_nothing_back(manned: Party) -> None:
    """Its digits can be asked for over the telephone."""
    with manned.service() as service, pytest.raises(Misuse, match="code generator"):
        service.act_as(actor(service, "chief", means=Means.GENERATOR), "officer.remove", {"name": "duty"})


def test_what_an_administrator_does_under_duress_looks_done_and_is_not(browser: Browser, manned: Party) -> None:
    """Who is made to put out the watch has not disarmed it; who stands behind him sees it gone."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol("chief")
            async with page.beside("duty") as duty:
                await page.sign_in(DURESS)
                assert await take(page, "duty", "end") == (200, {})
                assert (await row_of(page, "duty"))["sessions"] == []
                assert (await take(page, "duty", "roles", roles=["read"]))[0] == 200
                assert (await row_of(page, "duty"))["roles"] == ["read"]
                assert (await take(page, "duty", "remove"))[0] == 200
                assert [row["name"] for row in (await page.get("/api/officers"))["officers"]] == ["chief"]
                assert (await take(page, "chief", "remove"))[1]["error"]["code"] == "last_administrator"

                assert (await duty.call("GET", "/api/queue"))[0] == 200
                assert (await duty.sign_in())["roles"] == ["read", "draft", "release"]
                acts = list(page.running.node.service.audit.read(page.running.node.service.signer.public_key))
                assert [act.coerced for act in acts if act.act.startswith("officer.r")] == [True, True]

    play(story())


def test_people_are_taken_back_by_keyboard(manned: Party) -> None:
    """From the bar to the end of a session and of an officer, without a mouse; and the page says why it may not be."""

    async def story() -> None:
        async with desk_of(manned) as (ours, _), opened(ours, officer="chief") as page:
            await sign_in(page)
            duty = actor(ours.node.service, "duty")
            word, _ = ours.node.service.sessions.begin(duty)
            await page.keyboard.press("g")
            await page.keyboard.press("u")
            await page.locator(".people li[data-officer=duty] .held li").first.wait_for()
            await page.keyboard.press("j")
            await expect(page.locator(".people li[data-officer=chief] h2")).to_be_focused()
            await page.keyboard.press("j")
            await chosen(page, "End")
            await page.keyboard.press("Enter")
            await expect(page.locator(".confirm button.main")).to_be_focused()
            await page.keyboard.press("Enter")
            await expect(page.locator(".people li[data-officer=duty] .held li button")).to_have_count(0)
            with pytest.raises(Misuse):
                ours.node.service.sessions.session(word)
            await chosen(page, "Remove")
            await page.keyboard.press("Enter")
            await page.keyboard.press("Escape")
            await expect(page.locator(".people li[data-officer=duty] h2")).to_be_focused()
            await chosen(page, "Remove")
            await page.keyboard.press("Enter")
            await page.keyboard.press("Enter")
            await expect(page.locator(".people > li")).to_have_count(1)
            await page.keyboard.press("j")
            await chosen(page, "Change roles")
            await page.keyboard.press("Enter")
            for _ in range(3):
                await page.keyboard.press("Tab")
            await page.keyboard.press("Space")
            await page.keyboard.press("Enter")
            await expect(page.locator(".people-view .complaint")).to_contain_text("nobody would be left")

    play(story())


async def chosen(page: Page, words: str) -> None:
    """Go on by Tab to a button of this name."""
    for _ in range(20):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.textContent") == words:
            return
    raise AssertionError(f"no way by Tab to {words}")
