"""What another node states, as it comes (spec 2.8)."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from openline.node import testimonies
from openline.protocol.frames import StatementFrame, tag_of
from openline.store.kept import AttestationKind
from openline.store.sqlite import SqliteStore
from parties import make_party, officer, open_line
from running import full_disk, play, told, until


def test_a_statement_that_comes_while_the_disk_is_full_is_kept_once_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said once, and again only when something has changed: until then nothing would count as identical."""
    monkeypatch.setattr(testimonies, "AGAIN_S", 0.05)
    alpha, beta = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(alpha, beta)
    with alpha.service() as theirs:
        line = theirs.line(None)
        theirs.call("send.text", {"text": "calm", "marker": "information", **officer("t")})
        stated = StatementFrame(tag_of(line.id), theirs.agreement(line).state(theirs.signer, theirs.now()))
        said = theirs.store.entries(line.id, theirs.node)
    tasks, arrived, failed = set[asyncio.Task[None]](), list[bytes](), list[str]()

    def spawn(work: Coroutine[Any, Any, None]) -> None:
        tasks.add(asyncio.create_task(work))

    async def at_once(work: Callable[[], Any]) -> Any:
        return work()

    async def scene() -> None:
        with beta.service() as ours:
            store = ours.store
            assert isinstance(store, SqliteStore)
            for held in said:
                store.keep(held.entry).result()
            ours.agreement(line).state(ours.signer, ours.now())  # theirs has no room beside it
            taking = testimonies.Testimonies(ours, at_once, spawn, lambda *fault: None, arrived.append, failed.append)

            async def kept() -> bool:
                return theirs.node in store.newest(line.id, AttestationKind.STATEMENT)

            with full_disk(store):
                taking.take(line.id, theirs.node, stated)
                await told("full", failed)
                assert arrived == []
            await until("the statement to be kept", kept)
            await asyncio.gather(*tasks)

    play(scene())
    assert arrived == [line.id]
