"""kill -9 of real nodes while both write: what was acknowledged is there, once, and both records end identical."""

import random
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from openline.core.errors import Unavailable
from openline.node.export import diff_files, export_line, verify_file
from openline.store.sqlite import read_only
from parties import Party, make_party, open_line
from patience import PATIENCE_S
from processes import Served, start, wait_until_level

BOTH = 5
"""Every so many kills both nodes are killed at once."""


@dataclass
class Writer:
    """Says one numbered text after the other at one node, and repeats the one that was not acknowledged."""

    party: Party
    acknowledged: dict[int, bytes] = field(default_factory=dict)
    stopping: threading.Event = field(default_factory=threading.Event)
    said: threading.Event = field(default_factory=threading.Event)
    thread: threading.Thread | None = None

    def begin(self, node: Served) -> None:
        self.stopping.clear()
        self.said.clear()
        self.thread = threading.Thread(target=self._write, args=(node,), daemon=True)
        self.thread.start()

    def _write(self, node: Served) -> None:
        with suppress(Unavailable):  # killed while it answered: whether it wrote is not known here
            while not self.stopping.is_set():
                self.say_next(node)
                self.said.set()

    def say_next(self, node: Served) -> None:
        number = len(self.acknowledged)
        self.acknowledged[number] = bytes.fromhex(node.text(f"r{number}", f"{number} " + "x" * (number % 7 * 300)))

    def end(self) -> None:
        assert self.thread is not None
        self.stopping.set()
        self.thread.join(30)
        assert not self.thread.is_alive()

    def check(self) -> None:
        """As it lies on the disk, before the node starts again: every acknowledged entry, with its body."""
        store = read_only(self.party.folder / "record.db")
        try:
            lost = [number for number, entry in self.acknowledged.items() if store.body(entry) is None]
        finally:
            store.close()
        assert lost == []


def campaign(base: Path, kills: int, seed: int) -> int:
    """Kill nodes at random moments; return how many entries were acknowledged in all."""
    chance = random.Random(seed)
    parties = [make_party(base, name) for name in ("Alpha", "Beta")]
    open_line(*parties)
    writers = [Writer(party) for party in parties]
    nodes = [start(party) for party in parties]
    killed = 0
    try:
        while killed < kills:
            for writer, node in zip(writers, nodes, strict=True):
                writer.begin(node)
            victims = [0, 1] if killed % BOTH == BOTH - 1 else [chance.randrange(2)]
            writers[victims[0]].said.wait(PATIENCE_S)
            time.sleep(chance.uniform(0, 0.15))
            for victim in victims:
                nodes[victim].kill()
            for writer in writers:
                writer.end()
            for victim in victims:
                writers[victim].check()
                nodes[victim] = start(parties[victim])
            killed += len(victims)
        for writer, node in zip(writers, nodes, strict=True):
            writer.say_next(node)
        rows = wait_until_level(*nodes)
    finally:
        for node in nodes:
            node.kill()
    total = sum(len(writer.acknowledged) for writer in writers)
    assert [row["entries"] - row["acts"] for row in rows] == [total, total]
    assert [row["forks"] for row in rows] == [0, 0]
    exports = [base / f"{party.name}.record" for party in parties]
    for party, path in zip(parties, exports, strict=True):
        export_line(party.folder, None, path)
        assert verify_file(path)["findings"] == []
    assert diff_files(*exports)["identical"]
    return total


def test_no_kill_of_a_node_loses_or_doubles_what_was_said(tmp_path: Path) -> None:
    """The promise of the whole line, 50 times at random moments, with the peer writing all the while."""
    assert campaign(tmp_path, kills=50, seed=20261122) >= 50


@pytest.mark.soak
def test_a_thousand_kills_of_nodes_lose_nothing(tmp_path: Path) -> None:
    """The same, until the rare moments have been hit."""
    assert campaign(tmp_path, kills=1_000, seed=2) >= 1_000
