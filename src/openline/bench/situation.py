"""`openline bench situation`: how fast the record folds, all at once and entry by entry, and how fast a node starts.

Two parties say 100,000 things to each other, in about the mix of a busy line: notices with changes, replies and
receipts, questions with answers, signals. Beside it, in the same run, the least that anybody could do with them: decode
the same elements from JSON, which keeps no causes, no threads and no states.
"""

import gc
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from openline.bench.figure import Figure
from openline.bench.situation_start import measure_start
from openline.core.catalogue.changes import Amend, Decision, ReplyToPlan, State
from openline.core.catalogue.codes import ActivityKind, ActivityState, Marker, Topic
from openline.core.catalogue.dialogue import Answer, Meaning, Question, Result, Signal
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.element import Cover, CoverStatus, Element, FreeText
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.parts import Content
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.volumes import FootprintForm, Reference, Shape, VolumeForm
from openline.core.record.entry import Entry, Header, Link, Precedence, Status
from openline.core.record.seal import Packed, Place
from openline.core.situation.item import World
from openline.core.situation.situation import Situation
from openline.core.situation.snapshot import read_snapshot, write_snapshot

Say = Callable[[str], None]
Said = tuple[Entry, Content]
Body = Callable[[Cover, Element, Place], Packed]

ELEMENTS = 100_000
AFTER = 1_000
"""So many further entries are taken one by one."""
FOLD_TARGET_S, ENTRY_TARGET_US, START_TARGET_S = 3.0, 500.0, 3.0

NODES = (b"\x01" * 32, b"\x02" * 32)
WORLD = World(feeds=NODES, parties=(0, 1))
BEGIN = 1_790_000_000
NOTHING = Packed(b"", bytes(32), 0)
EPOCH = 1


def measure(say: Say, data: Path | None) -> list[Figure]:
    """Measure the fold of 100,000 opened elements, of one more, and the start from a snapshot."""
    said = conversation(ELEMENTS + AFTER)
    first, later = said[:ELEMENTS], said[ELEMENTS:]
    figures = measure_start(say, ELEMENTS, conversation)
    gc.collect()
    gc.freeze()  # what was made for the measurement is not what is measured
    started = time.process_time()
    situation = Situation(WORLD)
    for entry, content in first:
        situation.take(entry, content)
    situation.refold()
    fold = time.process_time() - started
    one = _one_by_one(situation, later)
    decoded, lines = _decode(first)
    kept, started_s = _snapshot(situation, said)
    say(f"fold: {ELEMENTS:,} elements, {len(situation.threads.keys()):,} threads, {fold:.2f} s on one core")
    say(f"one more entry: {one:.0f} µs; decoding the same elements from JSON ({lines / 1e6:.0f} MB): {decoded:.2f} s")
    say(f"start from a snapshot of {kept / 1e6:.1f} MB: {started_s:.2f} s")
    return [
        *figures,
        Figure(
            "situation: 100,000 elements folded", fold, "s", FOLD_TARGET_S, at_least=False, limit=decoded,
            peer="decoding the same elements from JSON", ratio=fold / decoded,
        ),
        Figure("situation: one more entry", one, "µs", ENTRY_TARGET_US, at_least=False),
        Figure("situation: start from a snapshot", started_s, "s", START_TARGET_S, at_least=False),
    ]  # fmt: skip


def _one_by_one(situation: Situation, later: list[Said]) -> float:
    """Return the microseconds for one entry, refolded each time."""
    started = time.process_time()
    for entry, content in later:
        situation.take(entry, content)
        situation.refold()
    return (time.process_time() - started) / len(later) * 1e6


def _decode(said: list[Said]) -> tuple[float, int]:
    """Return the seconds for reading the same elements from JSON, line by line, and the bytes of it."""
    kinds = [type(content.element) for _, content in said]
    lines = [msgspec.json.encode(content.element) for _, content in said]
    decoders = {kind: msgspec.json.Decoder(kind) for kind in set(kinds)}
    started = time.process_time()
    held = {}
    for (entry, _), kind, line in zip(said, kinds, lines, strict=True):
        held[entry.id] = decoders[kind].decode(line)
    return time.process_time() - started, sum(map(len, lines))


def _snapshot(situation: Situation, said: list[Said]) -> tuple[int, float]:
    """Return the size of a snapshot and the seconds to start from it, without a later entry."""
    kept = write_snapshot(situation, "bench")
    held = {entry.id: (entry, content) for entry, content in said}
    started = time.process_time()
    read_snapshot(kept, WORLD, "bench", lambda ids: [held[entry] for entry in ids])
    return len(kept), time.process_time() - started


class _Record:
    """Two feeds that are written in turn; each author has seen all that was said before."""

    def __init__(self, line: bytes, nodes: Sequence[bytes], body: Body) -> None:
        self.line, self.nodes, self._body = line, nodes, body
        self.said: list[Said] = []
        self._heads: list[Entry | None] = [None, None]
        self._seen: list[bytes | None] = [None, None]

    def say(self, party: int, element: Element) -> bytes:
        own, other = self._heads[party], self._heads[1 - party]
        links: tuple[Link, ...] = ()
        if other is not None and self._seen[party] != other.id:
            links = (Link(1 - party, other.header.sequence, other.id),)
            self._seen[party] = other.id
        cover = Cover(element=element.number, status=CoverStatus.ACTUAL, sender="duty")
        sequence = 0 if own is None else own.header.sequence + 1
        packed = self._body(cover, element, Place(self.line, self.nodes[party], EPOCH, sequence))
        header = Header(
            line=self.line, node=self.nodes[party], sequence=sequence,
            previous=None if own is None else own.id, seen=links, clock=BEGIN + len(self.said),
            precedence=Precedence.ROUTINE, status=Status.ACTUAL, epoch=EPOCH,
            body=packed.body, length=packed.length,
        )  # fmt: skip
        entry = Entry(header, header.to_bytes(), bytes(64))
        self.said.append((entry, Content(cover, element)))
        self._heads[party] = entry
        return entry.id


def conversation(
    number: int, line: bytes = bytes(32), nodes: Sequence[bytes] = NODES, body: Body = lambda *_: NOTHING
) -> list[Said]:
    """Return so many opened entries: about a twelfth notices, with all that follows them.

    Args:
        body: seals what an entry says at its place, where its bytes are needed.
    """
    record = _Record(line, nodes, body)
    while len(record.said) < number:
        turn = len(record.said) // 10 % 10
        party = turn % 2
        if turn in (0, 2, 5, 7):
            _notice(record, party, len(record.said))
        elif turn in (1, 6):
            record.say(party, Signal(meaning=Meaning.KEEPING_CLEAR))
        else:
            asked = record.say(party, Question(topic=Topic.ACTIVITY, items=(Asked.CONFIRM_TIMES,)))
            _receipts(record, 1 - party, asked)
            record.say(1 - party, Answer(target=asked, result=Result.YES))
    return record.said[:number]


def _notice(record: _Record, party: int, number: int) -> None:
    start = BEGIN + 86_400 + number * 60
    at = number % 300 * DEGREE - 150 * DEGREE
    text = FreeText(marker=Marker.INFORMATION, language="en", text="Live firing at sea")
    notice = Activity(
        activity_id=f"F-{number}", kind=ActivityKind.LIVE_FIRING, title=text, volumes=(_box(at, start),)
    )  # fmt: skip
    known = record.say(party, notice)
    _receipts(record, 1 - party, known)
    record.say(party, Amend(target=known, volumes=(_box(at, start + 3_600),)))
    record.say(1 - party, ReplyToPlan(target=known, decision=Decision.NOTED))
    record.say(party, State(target=known, state=ActivityState.ACTIVE, since=start + 3_600))
    record.say(party, State(target=known, state=ActivityState.ENDED, since=start + 7_200))


def _receipts(record: _Record, party: int, target: bytes) -> None:
    for level in (Level.RECEIVED, Level.OPENED):
        record.say(party, Receipt(target=target, level=level, at=BEGIN + len(record.said)))


def _box(west: int, start: int) -> VolumeForm:
    ring = ((west, 0), (west + DEGREE, 0), (west + DEGREE, DEGREE), (west, DEGREE))
    return VolumeForm(
        footprint=FootprintForm(shape=Shape.POLYGON, rings=(ring,)), windows=((start, start + 3_600, False),),
        lower_dm=0, lower_ref=Reference.SFC, upper_dm=10_000, upper_ref=Reference.MSL,
    )  # fmt: skip
