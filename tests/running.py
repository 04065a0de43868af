"""Two real nodes in one process, each reached through a relay: what tests of whole lines are played with."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

import pytest

from openline.node import links, own_head
from openline.node import node as nodes
from openline.node.node import Node
from openline.node.running import running
from openline.store.sqlite import SqliteStore
from parties import PASSPHRASE, Party, free_port, officer
from patience import PATIENCE_S, SCENE_S
from relay import Relay, relaying


def hurry(patch: pytest.MonkeyPatch, grace_s: float = 1.0) -> None:
    """Let nodes wait less: the tests are about what happens, not about how long people wait."""
    patch.setattr(nodes, "STATE_EVERY_S", 0.1)
    patch.setattr(links, "MAX_WAIT_S", 0.3)
    patch.setattr(own_head, "GRACE_S", grace_s)


@dataclass
class Running:
    """One node of a test, with the words of its log."""

    party: Party
    node: Node
    log: list[str] = field(default_factory=list)

    async def ask(self, verb: str, **params: Any) -> Any:
        return await self.node.handle(verb, params)

    async def act(self, verb: str, request_id: str, **params: Any) -> Any:
        return await self.node.handle(verb, {**params, **officer(request_id)})

    async def text(self, request_id: str, words: str = "the sea is calm") -> str:
        sent = await self.act("send.text", request_id, text=words, marker="information")
        entry: str = sent["entries"][0]["entry"]
        return entry

    async def row(self) -> dict[str, Any]:
        rows: list[dict[str, Any]] = await self.ask("line.list")
        return rows[0]

    async def said(self) -> int:
        """Return how many entries say something: the record's own acts are none of them."""
        row = await self.row()
        return int(row["entries"] - row["acts"])

    async def texts(self) -> list[str]:
        items = await self.ask("inbox", everything=True)
        return sorted(item["sentence"] for item in items)


@asynccontextmanager
async def serving(party: Party, *, listen: str | None = None, alone: bool = False) -> AsyncIterator[Running]:
    log: list[str] = []
    async with running(party.folder, PASSPHRASE, listen=listen, alone=alone, say=log.append) as node:
        yield Running(party, node, log)


def apart(party: Party) -> AbstractAsyncContextManager[Running]:
    """Run a node where its peer does not find it: all that it hears comes from a relay."""
    return serving(party, listen=f"127.0.0.1:{free_port()}")


@dataclass
class Wired:
    """Two parties with a line; each reaches the other through a relay of its own."""

    a: Party
    b: Party
    listens: dict[str, int]

    def relayed(self, party: Party) -> Any:
        """Run the relay through which `party` is reached."""
        return relaying(party.port, self.listens[party.name])

    def serving(self, party: Party, **how: Any) -> Any:
        return serving(party, listen=f"127.0.0.1:{self.listens[party.name]}", **how)


async def until(what: str, holds: Callable[[], Awaitable[bool]]) -> None:
    began = monotonic()
    while not await holds():
        assert monotonic() - began < PATIENCE_S, f"waited too long for {what}"
        await asyncio.sleep(0.02)


async def told(words: str, *logs: list[str]) -> None:
    """Wait until one of these logs says so."""

    async def so() -> bool:
        return any(words in line for log in logs for line in log)

    await until(f"somebody to say {words!r}", so)


async def level(*sides: Running) -> None:
    """Wait until all sides hold the same, each with its body, and have stated so."""

    rows: list[dict[str, Any]] = []

    async def same() -> bool:
        rows[:] = [await side.row() for side in sides]
        first = rows[0]
        return all(
            row["entries"] == row["bodies"] == row["identical"] == first["entries"]
            and row["fingerprint"] == first["fingerprint"]
            and not row["pending"]
            for row in rows
        )

    try:
        await until("both sides to state the same", same)
    except AssertionError as error:
        raise AssertionError(f"{error}: {rows}, {[side.log[-5:] for side in sides]}") from None


async def up(*sides: Running) -> None:
    async def linked() -> bool:
        return all([(await side.row())["link"] == "up" for side in sides])

    await until("the link to be up", linked)


async def down(*sides: Running) -> None:
    async def cut() -> bool:
        return all([(await side.row())["link"] == "down" for side in sides])

    await until("the link to be down", cut)


@contextmanager
def full_disk(store: SqliteStore) -> Iterator[None]:
    """Let the store's file not grow any more."""
    grow = store._write(lambda disk: disk.execute("PRAGMA max_page_count").fetchone()[0]).result()
    store._write(lambda disk: disk.execute("PRAGMA max_page_count = 1").fetchall()).result()  # as many as there are
    yield
    store._write(lambda disk: disk.execute(f"PRAGMA max_page_count = {grow}").fetchall()).result()


def play(scene: Coroutine[Any, Any, None], seconds: float = SCENE_S) -> None:
    """Run one scene; a scene that hangs fails."""

    async def limited() -> None:
        async with asyncio.timeout(seconds):
            await scene

    asyncio.run(limited())


def both(wired: Wired, scene: Callable[[Running, Running, Relay, Relay], Awaitable[None]]) -> None:
    """Play a scene between two nodes that are linked through relays."""

    async def linked() -> None:
        async with AsyncExitStack() as stack:
            to_a, to_b = [await stack.enter_async_context(wired.relayed(p)) for p in (wired.a, wired.b)]
            a, b = [await stack.enter_async_context(wired.serving(p)) for p in (wired.a, wired.b)]
            await up(a, b)
            await scene(a, b, to_a, to_b)

    play(linked())
