"""A whole export checked: how fast beside PyNaCl's plain signature checks, and how much memory it takes.

The record is made up: two nodes that answer each other, each entry with a sealed body of the usual size. Each check
runs in a process of its own, which also measures PyNaCl on the same signatures, before and after, on the same core.
"""

import resource
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from nacl import bindings

from openline.bench.figure import Figure
from openline.bench.record_line import Pen, pens
from openline.core.identity import Purpose, signed_bytes
from openline.core.record.audit import read_members, verify_export
from openline.core.record.entry import Entry, Link
from openline.core.record.export import (
    CheckpointItem,
    EntryItem,
    Item,
    Opening,
    StatementItem,
    read_export,
    write_export,
)
from openline.node.spill import FileIndex

Say = Callable[[str], None]
LENGTHS = (10_000, 100_000, 1_000_000)
SAMPLE = 10_000
RATIO_TARGET = 1.6
MEMORY_TARGET_MB = 16.0
"""So much more at most for a hundred times as many entries."""


@dataclass(frozen=True)
class Check:
    """What one check took: seconds of its core, those of PyNaCl for each signature, bytes of memory at most."""

    entries: int
    seconds: float
    plain: float
    peak_mb: float

    @property
    def ratio(self) -> float:
        return self.seconds / (self.plain * self.entries)


def check(say: Say, base: Path) -> list[Figure]:
    """Check records of three lengths."""
    found = []
    for length in LENGTHS:
        path = base / "export"
        with path.open("wb") as file:
            file.writelines(record(length))
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
            one = alone.submit(_checked, path).result()
        found.append(one)
        size, rate = path.stat().st_size / 1e6, one.entries / one.seconds
        say(
            f"export of {one.entries:,} entries ({size:.0f} MB): {rate:,.0f} entries/s,"
            f" {one.ratio:.2f} x PyNaCl's plain check, {one.peak_mb:.0f} MB of memory"
        )
    longest = found[-1]
    return [
        Figure(
            f"record: check of {longest.entries:,} entries, against plain signature checks", longest.ratio, "x",
            RATIO_TARGET, at_least=False, peer="PyNaCl crypto_sign_open", ratio=longest.ratio,
        ),
        Figure(
            "record: check of an export", longest.entries / longest.seconds, "entries/s", limit=1 / longest.plain,
            note="one core; the limit is PyNaCl alone on the same signatures",
        ),
        Figure(
            f"record: memory of a check, {longest.entries:,} against {found[0].entries:,} entries",
            longest.peak_mb - found[0].peak_mb, "MB", MEMORY_TARGET_MB, at_least=False,
            note=" / ".join(f"{one.peak_mb:.0f} MB" for one in found),
        ),
    ]  # fmt: skip


def record(length: int) -> Iterator[bytes]:
    """Write the export of a made-up record; each entry answers the one before it, of the other node."""
    line, writers = pens()
    return write_export(
        Opening(line.id, writers[0].node, line.created, line.charter, line.cards), _items(writers, length)
    )


def _items(writers: tuple[Pen, Pen], length: int) -> Iterator[Item]:
    last: Entry | None = None
    for number in range(length):
        writer, other = writers[number % 2], writers[1 - number % 2]
        links = () if last is None else (Link(other.feed, last.header.sequence, last.id),)
        last, body = writer.write(links)
        yield EntryItem(last.to_bytes(), body)
    yield from (CheckpointItem(writer.checkpoint()) for writer in writers)
    yield from (StatementItem(writer.statement(writers)) for writer in writers)


def _checked(path: Path) -> Check:
    """Check a file in this process, and nothing else."""
    before = _plain(path)
    with path.open("rb") as file, FileIndex() as index:
        started = time.process_time()
        report = verify_export(iter(lambda: file.read(1 << 20), b""), index)
        seconds = time.process_time() - started
    if not report.sound:
        raise AssertionError(report.findings[:3])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return Check(report.counts["entries"], seconds, (before + _plain(path)) / 2, peak)


def _plain(path: Path) -> float:
    """Return the seconds of one signature check by PyNaCl and nothing else, over some entries."""
    with path.open("rb") as file:
        items = read_export(iter(lambda: file.read(1 << 16), b""))
        opening = next(items)
        assert isinstance(opening, Opening)
        _, keys = read_members(opening.charter, opening.cards)
        entries = [Entry.from_bytes(item.data) for item in islice(items, SAMPLE) if isinstance(item, EntryItem)]
    ready = [
        (entry.signature + signed_bytes(Purpose.ENTRY, entry.header_bytes), keys[entry.header.node].ed25519)
        for entry in entries
    ]
    started = time.process_time()
    for signed, key in ready:
        bindings.crypto_sign_open(signed, key)
    return (time.process_time() - started) / len(ready)
