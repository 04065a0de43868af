"""Quota exhaustion: well-signed entries without end, over a real connection (spec 3.11)."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from hostile import Hostile, Said, Wire, World, row, under_attack

from openline.core.catalogue.codes import Marker
from openline.core.catalogue.dialogue import Text
from openline.core.catalogue.element import FreeText, element_named
from openline.core.catalogue.plain import from_plain
from openline.core.record.entry import Precedence
from openline.core.rules import quotas
from openline.core.rules.quotas import DAY, Bucket
from openline.protocol.frames import Heads, OverQuota
from running import Running, until

SECRET = bytes([7]) * 32
TAKEN = 40
BUCKETS = (Bucket(TAKEN, 10**6, DAY), Bucket(10, 10**5, DAY), Bucket(10, 10**5, DAY), Bucket(4, 10**5, DAY))


@pytest.fixture(autouse=True)
def _small_quotas(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least that a charter can say is three thousand entries at once: too many for a test."""
    monkeypatch.setattr(quotas, "buckets", lambda words, carriage_delay_s: BUCKETS)


CALL = {"nature": "sinking", "location": [20.0, 70.0], "time": "2031-01-01T00:00:00Z", "assistance": ["rescue"]}


def report(number: int) -> Text:
    return Text(text=FreeText(marker=Marker.INFORMATION, language="en", text=f"all is well, number {number}"))


def call(beta: Hostile, before: Said) -> Said:
    distress = from_plain(element_named("distress"), CALL)
    return beta.sealed(distress, SECRET, before, precedence=Precedence.FLASH)


def flood(beta: Hostile, count: int, precedence: Precedence = Precedence.ROUTINE, after: list[Said] | None = None):
    said = list(after or [beta.grant(SECRET)])
    for number in range(count):
        said.append(beta.sealed(report(number), SECRET, said[-1], precedence=precedence))
    return said


@asynccontextmanager
async def served(beta: Hostile, said: list[Said]) -> AsyncIterator[Wire]:
    """Keep a channel on which Beta claims to hold its feed and answers whatever it is asked for."""
    wire = await beta.wire(beta.holding(*said))
    task = asyncio.create_task(beta.serve(wire, said))
    try:
        yield wire
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def whole(beta: Hostile, a: Running, count: int) -> None:
    """Wait until Alpha holds so many entries of Beta's, each with its body."""

    async def so() -> bool:
        kept = a.node.service.store.arrivals(beta.line.id, limit=1_000)
        return sum(each.whole and each.entry.header.node == beta.line.node for each in kept) == count

    await until(f"{count} entries of Beta's", so)


async def later(a: Running, seconds: int) -> None:
    """Let time pass for Alpha."""
    settings = a.node.service.settings
    a.node.service.settings = replace(settings, clock_offset=settings.clock_offset + seconds)


async def waits(a: Running, entries: int) -> None:
    """Wait until Alpha says that so many of Beta's entries wait for their quota, or that none do."""

    async def said() -> bool:
        rows = (await row(a))["over_quota"]
        return [(each["waits"], each["party"], each["entries"]) for each in rows] == wanted

    wanted = [("fetched_here", "Beta", entries)] if entries else []
    await until(f"{entries} to wait", said)


def test_quota_exhaustion(world: World) -> None:
    """What is over the quota waits at its author and arrives with time; both sides know; Gamma notices nothing."""

    async def story(beta: Hostile, a: Running) -> None:
        said = flood(beta, 110)
        async with served(beta, said) as wire:
            await whole(beta, a, TAKEN + 1)
            told = await wire.hear(OverQuota)
            assert (told.feed, told.since is not None) == (beta.own, True)
            await wire.say(*(beta.entries(each) for each in said[TAKEN + 1 :]), *beta.bodies(*said[TAKEN + 1 :]))
            await wire.say(Heads(beta.tag, (beta.holding(*said),)))
            await waits(a, 70)
            await whole(beta, a, TAKEN + 1)

            await later(a, DAY)
            await whole(beta, a, 2 * TAKEN + 1)
            await later(a, DAY)
            await whole(beta, a, 111)
            await wire.hear(OverQuota, lambda frame: frame.since is None)
            await waits(a, 0)

    under_attack(world, story)


def test_a_distress_of_a_flooder_arrives_and_rings(world: World) -> None:
    """Behind a hundred FLASH of its own node, which nobody takes any more, a real call for help is heard at once."""

    async def story(beta: Hostile, a: Running) -> None:
        said = flood(beta, 60)
        said = flood(beta, 100, Precedence.FLASH, said)
        async with served(beta, said) as wire:
            for each in said[61:]:
                await wire.say(beta.entries(each), *beta.bodies(each))
            await whole(beta, a, TAKEN + 11)
            help_us = call(beta, said[-1])
            said.append(help_us)
            await wire.say(beta.entries(help_us), *beta.bodies(help_us))

            async def rings() -> bool:
                return any(each["entry"] == help_us.entry.id.hex() for each in await a.ask("ring.list", line="Beta"))

            await until("the call to ring", rings)
            (heard,) = [each for each in await a.ask("ring.list", line="Beta") if each["kind"] == "distress"]
            assert (heard["precedence"], heard["rings"]) == ("flash", True)
            await whole(beta, a, TAKEN + 12)

            for _ in range(20):  # and whoever calls without end is heard so often as the reserve holds
                said.append(call(beta, said[-1]))
                await wire.say(beta.entries(said[-1]), *beta.bodies(said[-1]))
            await whole(beta, a, TAKEN + 15)

    under_attack(world, story)


def test_a_restart_refills_no_quota(world: World) -> None:
    """What was taken is kept with what it was taken for."""

    async def story(beta: Hostile, a: Running) -> None:
        said = flood(beta, 110)
        async with served(beta, said) as wire:
            await whole(beta, a, TAKEN + 1)
            await wire.hear(OverQuota)
        ledger = a.node._ledgers[beta.line.id]
        again = type(ledger)(a.node.service.store, ledger._line)
        now = a.node.service.now()

        assert again.allowed(beta.feeds, now) == ledger.allowed(beta.feeds, now)
        assert [each.since > 0 for each in again.waiting().values()] == [True]

    under_attack(world, story)
