"""kill -9 of a real relay while it takes in: what it has named in HEADS, it has when it starts again (spec 7.6.7)."""

import asyncio
import contextlib
import multiprocessing
import random
import socket
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from carrying_relay import Carrying, carried
from openline.core.record.head_receipts import Held
from openline.node.export import diff_files, export_line, verify_file
from openline.node.relay_folder import RECORD_FILE
from openline.store.sqlite import read_only
from parties import make_party
from patience import PATIENCE_S, SCENE_S
from processes import run_openline
from running import Running, apart, level, play, until

pytestmark = pytest.mark.usefixtures("impatient")


def start(made: Carrying, log: Path) -> Any:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["openline.node.witness_http", "openline.cli.witness"])
    arguments = ["witness", "serve", str(made.folder), "--relay", f"127.0.0.1:{made.port}"]
    process = context.Process(target=run_openline, args=(str(log), arguments), daemon=True)
    process.start()
    end = monotonic() + PATIENCE_S
    while monotonic() < end and process.is_alive():
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", made.port), 1):
            return process
        sleep(0.02)
    raise AssertionError(f"the relay did not start: {log.read_text()[-2000:]}")


@dataclass
class Named:
    """What a relay has named in HEADS to a node, as that node remembers it: by feed, the most."""

    side: Running
    most: dict[int, Held] = field(default_factory=dict)

    def look(self) -> int:
        """Note what the relay names now; return how many entries it has named in all."""
        line = self.side.node.service.line(None).id
        for link in self.side.node._relays.of(line):
            for held in filter(None, link.theirs(line)):
                before = self.most.get(held.feed, Held(held.feed, None, 0))
                self.most[held.feed] = max(before, held, key=lambda each: (each.size, each.whole))
        return sum(held.size for held in self.most.values())

    def check(self, folder: Path, line: bytes, feeds: tuple[bytes, ...]) -> None:
        """As it lies on the disk, before the relay starts again: every entry that was named, with each body."""
        store = read_only(folder / RECORD_FILE)
        try:
            for held in self.most.values():
                there = store.entries(line, feeds[held.feed], 0, held.size)
                assert [each.entry.header.sequence for each in there] == [*range(held.size)], "entries are lost"
                assert held.head is None or there[-1].entry.id == held.head.id
                lost = [each.entry.header.sequence for each in there[: held.whole] if store.body(each.entry.id) is None]
                assert not lost, "bodies are lost"
        finally:
            store.close()


async def kill_while_speaking(made: Carrying, side: Running, named: Named, number: int, chance: random.Random) -> int:
    """Speak without a pause while a relay runs; kill it a moment after it has named something new."""
    process = await asyncio.to_thread(start, made, made.folder.with_suffix(".log"))
    line = side.node.service.line(None)
    known = named.look()
    try:

        async def talk() -> None:
            nonlocal number
            while True:
                await side.text(f"t{number}", f"{number} " + "x" * (number % 7 * 900))
                number += 1

        talking = asyncio.create_task(talk())
        try:

            async def more() -> bool:
                return named.look() > known

            await until("the relay to name more", more)
            end = monotonic() + chance.uniform(0, 0.15)
            while monotonic() < end:
                named.look()
                await asyncio.sleep(0)
        finally:
            process.kill()
            talking.cancel()
            await asyncio.gather(talking, return_exceptions=True)
    finally:
        process.kill()
        process.join()
    named.check(made.folder, line.id, line.record.feeds)
    return number


def campaign(base: Path, kills: int, seed: int) -> None:
    """Kill a relay at random moments; then let the other member have everything, from the relay alone."""
    chance = random.Random(seed)
    pair = make_party(base, "Alpha"), make_party(base, "Beta")
    made = carried(base, *pair)

    async def scene() -> None:
        async with apart(pair[0]) as a:
            named, number = Named(a), 0
            for _ in range(kills):
                number = await kill_while_speaking(made, a, named, number + 1, chance)
            assert named.look() > kills
            async with made.serving(), apart(pair[1]) as b:
                await level(a, b)
                assert (await b.row())["forks"] == 0

    play(scene(), seconds=SCENE_S + kills)
    exports = [base / f"{party.name}.jsonl" for party in pair]
    for party, path in zip(pair, exports, strict=True):
        export_line(party.folder, None, path)
        assert verify_file(path)["findings"] == []
    assert diff_files(*exports)["identical"]


def test_no_kill_of_a_relay_loses_what_it_has_named(tmp_path: Path) -> None:
    """A member that has read in HEADS that its entry is there may leave, and never come back with it."""
    campaign(tmp_path, kills=5, seed=76)


@pytest.mark.soak
def test_two_hundred_kills_of_a_relay_lose_nothing(tmp_path: Path) -> None:
    """The same, until the rare moments have been hit."""
    campaign(tmp_path, kills=200, seed=2)
