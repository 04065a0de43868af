"""What strangers at the door can do to those who belong there: nothing; and what the own audit feed keeps of them."""

import asyncio
import contextlib
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import aiohttp
import pytest
from at_browser import AtBrowser

from openline.node.challenges import CHALLENGE_S, MOST_USED, Challenges
from openline.node.codes import new_generator
from openline.node.refusals import FIRST, WINDOW_S, Refusals
from openline.node.signing_in import Why
from openline.node.tries import MOST_KNOWN, TRIES, TRIES_S, Tries
from openline.node.turns import place_of
from parties import PASSPHRASE
from patience import PATIENCE_S
from running import play, until

Browser = Callable[[], AbstractAsyncContextManager[AtBrowser]]
MANY = 20_000
"""More challenges than the node once kept in memory before the oldest gave way."""


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def test_no_flood_of_challenges_takes_the_own_one() -> None:
    """Whoever reaches the port asks for as many as it likes: the officer's, begun before, still counts."""
    challenges = Challenges(Clock())
    ticket, challenge = challenges.give()
    for _ in range(MANY):
        challenges.give()

    assert challenges.of(ticket) == challenge
    assert challenges._used == {}, "and nothing was kept of them"


def test_a_challenge_counts_once_and_not_for_long() -> None:
    """What was heard on the way is of no use; nor is what lay about for a while."""
    clock = Clock()
    challenges = Challenges(clock)
    ticket, challenge = challenges.give()

    assert challenges.use(challenge, b"key")
    assert not challenges.use(challenge, b"key")
    clock.now += CHALLENGE_S
    assert challenges.of(ticket) is None
    challenges.use(challenges.give()[1], b"other")
    assert list(challenges._used) == [b"other"], "what has expired is not remembered"


def test_a_ticket_that_nobody_gave_has_a_challenge_that_nobody_knows() -> None:
    """Neither a made-up moment, nor a ticket of another process or for something else, leads to a known challenge."""
    clock = Clock()
    challenges, others = Challenges(clock), Challenges(clock)
    ticket, challenge = challenges.give(b"one thing")

    assert others.of(ticket, b"one thing") != challenge
    assert challenges.of(ticket, b"another") != challenge
    assert challenges.of("A" * 32) is None, "a moment long ago"
    assert challenges.of("_" * 32) is None, "one far away"
    assert challenges.of("no ticket at all") is None


def test_who_holds_one_passkey_fills_the_memory_of_no_other() -> None:
    """What is remembered is so much for each passkey, and one that is used too often is the only one refused."""
    challenges = Challenges(Clock())
    used = [challenges.use(challenges.give()[1], b"stolen") for _ in range(MOST_USED + 10)]

    assert sum(used) == MOST_USED
    assert challenges.use(challenges.give()[1], b"honest")


def test_wrong_tries_at_one_place_shut_no_other() -> None:
    """A stranger with an officer's name must not keep that officer out; and what is counted has a limit."""
    clock = Clock()
    tries = Tries(clock)
    for number in range(MOST_KNOWN + 10):
        tries.was_wrong("digits", "duty", f"place {number}")
    for _ in range(TRIES):
        tries.was_wrong("digits", "duty", "10.0.0.9")

    assert tries.too_many("digits", "duty", "10.0.0.9")
    assert not tries.too_many("digits", "duty", "10.0.0.7")
    assert len(tries._wrong) == MOST_KNOWN
    clock.now += TRIES_S + 1
    assert not tries.too_many("digits", "duty", "10.0.0.9")


def test_a_place_is_what_one_machine_is_given() -> None:
    """A machine has 2^64 addresses of IPv6 to itself."""
    assert place_of("2001:db8::1") == place_of("2001:db8::ffff:2%eth0") != place_of("2001:db8:0:1::1")
    assert place_of("10.0.0.1") != place_of("10.0.0.2")


def test_refusals_are_counted_and_fill_nothing() -> None:
    """A million refusals are a dozen rows, and none of them is unsaid."""
    clock = Clock()
    refusals = Refusals(clock)
    rows = [row for _ in range(123_456) for row in refusals.refused(Why.PASSKEY, "")]
    named = refusals.refused(Why.CODE, "duty")
    clock.now += WINDOW_S + 1
    rest = refusals.over()

    assert len(rows) == FIRST + 5
    assert rows[-1] == ("refused.passkey", "×100000")
    assert named == [("refused.code", "duty")]
    assert rest == [("refused.passkey", "×123456")]
    assert refusals.over() == []


def test_an_officer_comes_in_through_a_flood(browser: Browser) -> None:
    """Fifty connections begin sign-ins and send made-up answers, with the officer's own passkey's name, without end."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            begun = await page.post("/api/sign-in/begin")
            over, answered = asyncio.Event(), [0]
            flood = [asyncio.create_task(_flood(page, over, answered)) for _ in range(50)]
            await until("the flood to rise", lambda: _is(answered[0] > 200))
            shown = {"ticket": begun["ticket"], "credential": page.passkey.sign(begun["options"]), "code": "482913"}
            async with asyncio.timeout(PATIENCE_S):
                status, _ = await page.call("POST", "/api/sign-in/passkey", shown)
                before = answered[0]
                again, _ = await page.try_passkey()
            await until("the flood to go on", lambda: _is(answered[0] > before))
            over.set()
            await asyncio.gather(*flood)
            page.desk.sign_in.sessions.clock = _far(page)
            page.running.node.service.refusals.clock = page.desk.sign_in.sessions.clock
            acts = (await page.running.ask("audit.list", passphrase=PASSPHRASE, newest=1_000))["acts"]
            said = [act["about"] for act in acts if act["act"] == "refused.passkey"]

            assert (status, again) == (200, 200)
            assert len(said) < 20, "a flood fills nothing"
            assert said[-1].startswith("duty ×")
            assert int(said[-1].partition("×")[2]) >= answered[0], "and none is uncounted"

    play(story())


def _far(page: AtBrowser) -> Callable[[], float]:
    now = page.desk.sign_in.sessions.clock()
    return lambda: now + WINDOW_S + 1


async def _is(value: bool) -> bool:
    return value


async def _flood(page: AtBrowser, over: asyncio.Event, answered: list[int]) -> None:
    async with aiohttp.ClientSession() as http:
        headers = {"Origin": page.origin, "Host": page.origin.removeprefix("http://")}
        address = f"http://127.0.0.1:{page.origin.rpartition(':')[2]}"
        while not over.is_set():
            with contextlib.suppress(aiohttp.ClientConnectionError):
                async with http.post(f"{address}/api/sign-in/begin", headers=headers) as answer:
                    begun = await answer.json()
                bent = page.passkey.sign(begun["options"], verified=False)
                page.passkey.count -= 1
                made_up = {"ticket": begun["ticket"], "credential": bent, "code": "111222"}
                async with http.post(f"{address}/api/sign-in/passkey", json=made_up, headers=headers) as answer:
                    assert answer.status == 403
                answered[0] += 1


@pytest.mark.parametrize("wrong", ["code", "passkey", "expired", "generator"])
def test_who_is_refused_stands_in_the_audit_feed(browser: Browser, wrong: str) -> None:
    """Somebody tried an officer's codes at four in the morning: the command reads it the next day, and why."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            tried: tuple[int, Any]
            if wrong == "code":
                tried = await page.try_passkey("111222")
            elif wrong == "passkey":
                tried = await page.try_passkey(verified=False)
            elif wrong == "generator":
                gate = page.running.node.service.gate
                gate.change("duty", lambda person: _with_generator(person))
                shown = {"officer": "duty", "digits": "000000", "code": "111222"}
                tried = await page.call("POST", "/api/sign-in/generator", shown)
            else:
                begun = await page.post("/api/sign-in/begin")
                shown = {"ticket": begun["ticket"], "credential": page.passkey.sign(begun["options"]), "code": "482913"}
                began = page.desk.sign_in.sessions.clock()
                page.desk.sign_in.sessions.clock = lambda: began + CHALLENGE_S + 1
                tried = await page.call("POST", "/api/sign-in/passkey", shown)

            assert tried[0] == 403
            assert tried[1]["error"]["code"] == "sign_in_refused", "which of them is not said at the door"
            await until("the row", lambda: _noted(page, f"refused.{wrong}", "" if wrong == "expired" else "duty"))

    play(story())


def _with_generator(person: Any) -> Any:
    from dataclasses import replace

    return replace(person, generator=new_generator())


async def _noted(page: AtBrowser, act: str, about: str) -> bool:
    service = page.running.node.service
    acts = await page.running.node.in_verbs(lambda: list(service.audit.read(service.signer.public_key)))
    return (acts[-1].act, acts[-1].about, acts[-1].officer) == (act, about, "")
