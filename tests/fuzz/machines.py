"""The state machines that hear a peer, driven by bytes: each byte chooses what happens next, or how a frame is bent.

Whatever happens in whatever order, a step answers: it raises nothing, says nothing after its end, and what it holds in
memory stays bounded.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from chains import KEYS, LINE, NODES, OURS, TAG, THEIRS, chain

from openline.core import encoding
from openline.core.errors import PeerFault
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import Held
from openline.core.rules.quotas import Kind, Room
from openline.protocol import exchange, session, sync
from openline.protocol.allowance import EXEMPT, Allowance
from openline.protocol.entries import MAX_LOOKING, MAX_PASSED
from openline.protocol.exchange import Outcome, Terms
from openline.protocol.frames import (
    Body,
    BodyWant,
    Bye,
    CheckpointFrame,
    Entries,
    Frame,
    HeadReceiptFrame,
    Heads,
    Hello,
    OverQuota,
    PassedReceipt,
    Ping,
    Pong,
    Reason,
    StatementFrame,
    Want,
    write_frame,
)

MOST_HELD = 4_096
"""More bodies, entries or requests than this in a state would mean that a peer can make it grow."""


class Defect(AssertionError):
    """A state machine did what no peer may make it do."""


@dataclass
class Bytes:
    """The fuzzer's bytes, as choices."""

    data: bytes
    at: int = 0

    @property
    def left(self) -> bool:
        return self.at < len(self.data)

    def byte(self) -> int:
        if not self.left:
            return 0
        self.at += 1
        return self.data[self.at - 1]

    def number(self) -> int:
        """Mostly small, at times near the limits."""
        low = self.byte()
        return low if low < 240 else (2**32 - 1 - (low - 240) if low < 248 else (low - 240) * 512)


@cache
def frames() -> tuple[Frame, ...]:
    """One good frame of each kind, and of the entries and bodies a few."""
    theirs, other = chain(THEIRS, 6), chain(THEIRS, 4, salt=b"other")
    heads = tuple(
        Held(THEIRS, FeedHead(each.entry.header.sequence, each.entry.id), place, ())
        for place, each in enumerate(theirs)
    )
    many = [Heads(TAG, (row,)) for row in heads]
    single = [Entries(TAG, (each.data,)) for each in (*theirs, *other)]
    bodies = [Body(TAG, each.entry.id, 0, each.body) for each in (*theirs, *other)]
    return (
        Hello((1,), (LINE,)), Hello((9,), (LINE,)), Ping(7), Pong(7), Bye(Reason.STOPPING), *many, *single, *bodies,
        Entries(TAG, tuple(each.data for each in theirs)), Heads(TAG, ()), Want(TAG, OURS, 0, 3),
        BodyWant(TAG, theirs[0].entry.id, 0, 100), Body(TAG, theirs[1].entry.id, 0, None),
        HeadReceiptFrame(TAG, b"\x80"), StatementFrame(TAG, b"\xa0"), CheckpointFrame(TAG, b"none"),
        OverQuota(TAG, OURS, 5), OverQuota(TAG, OURS, None),
        PassedReceipt(TAG, 1, b"\x80"),
    )  # fmt: skip


def drive(data: bytes) -> None:
    """Play one session over one line.

    Raises:
        Defect: an invariant does not hold; whatever a step raises.
    """
    choices = Bytes(data)
    terms = Terms(line=LINE, feeds=NODES, keys=KEYS, own=OURS, peer=THEIRS, max_body_bytes=100_000)
    state = session.begin({LINE: sync.begin(terms, [Held(feed, None, 0) for feed in range(2)])}, session.Life())
    now, ended = 0.0, False
    wanted: list[exchange.Effect] = []
    state, _ = session.step(state, session.Opened(now))
    while choices.left:
        now += (0.0, 0.1, 0.6, 25.0)[choices.byte() % 4]
        for event in _events(choices, now, wanted):
            state, effects = session.step(state, event)
            said = [effect for effect in effects if isinstance(effect, session.Transmit)]
            if ended and said:
                raise Defect("something was said after the end")
            ended = ended or any(isinstance(effect, session.HangUp) for effect in effects)
            wanted += [effect.effect for effect in effects if isinstance(effect, session.LineEffect)]
            del wanted[:-64]
        _bounded(state)


def _events(choices: Bytes, now: float, wanted: list[exchange.Effect]) -> Iterator[session.SessionEvent]:
    match choices.byte() % 8:
        case 0 | 1 | 2:
            frame = frames()[choices.byte() % len(frames())]
            yield session.Arrived(now, write_frame(frame))
        case 3:
            yield session.Arrived(now, _bent(choices))
        case 4 | 5:
            if wanted:
                yield from _answered(wanted.pop(choices.byte() % len(wanted)), choices)
        case 6:
            yield session.Ticked(now)
        case _:
            last = choices.byte()
            yield (
                session.Ended() if last > 250 else session.LineEvent(LINE, exchange.Allowed((EXEMPT, _allowance(last))))
            )


def _allowance(number: int) -> Allowance:
    """What may be taken in: each bucket shut, nearly so, or open, and some places free."""
    rooms = tuple(Room((0, 1, 2, 100)[number >> kind & 3], (-5, 1, 5_000, 10**9)[number >> kind & 3]) for kind in Kind)
    return Allowance(free=number % 3, rooms=rooms, since=number % 2)


def _bent(choices: Bytes) -> bytes:
    """A frame with some of its bytes changed, or cut."""
    data = bytearray(write_frame(frames()[choices.byte() % len(frames())]))
    for _ in range(choices.byte() % 4):
        data[choices.number() % len(data)] = choices.byte()
    return bytes(data[: choices.number() + 1]) if choices.byte() % 5 == 0 else bytes(data)


def _answered(effect: exchange.Effect, choices: Bytes) -> Iterator[session.SessionEvent]:
    """What the store might answer: true, late, or that it is full of something else."""
    length = choices.byte() % 7
    head = None if length == 0 else chain(THEIRS, 6)[length - 1]
    held = Held(THEIRS, None if head is None else FeedHead(length - 1, head.entry.id), 0)
    match effect:
        case exchange.Keep(entry, body):
            outcome = list(Outcome)[choices.byte() % 3]
            yield session.LineEvent(LINE, exchange.EntryKept(entry.header.sequence, outcome, held))
            if body is not None:
                yield session.LineEvent(LINE, exchange.BodyKept(entry.id, held))
        case exchange.KeepBody(entry_id, _):
            yield session.LineEvent(LINE, exchange.BodyKept(entry_id, held))
        case exchange.Look(entry, body):
            distress = (True, False, None)[choices.byte() % 3]
            yield session.LineEvent(LINE, exchange.Looked(entry, body, distress))
        case exchange.FindBodies():
            yield session.LineEvent(LINE, exchange.BodiesMissing(()))
        case exchange.CompareHead(feed, asked):
            yield session.LineEvent(LINE, exchange.HeadCompared(feed, asked.sequence, choices.byte() % 2 == 0))


def _bounded(state: session.Session) -> None:
    for line in state.lines.values():
        bodies = line.bodies
        if len(line.looking) > MAX_LOOKING or len(line.passed) > MAX_PASSED:
            raise Defect("too much is looked at")
        if max(len(bodies.wanted), len(bodies.storing), len(bodies.absent), len(bodies.refused)) > MOST_HELD:
            raise Defect("a state grew beyond its bounds")


def seeds() -> Iterator[bytes]:
    """A greeting and an exchange; a greeting and silence; a bent frame."""
    yield bytes([0, 0, 0, *([1, 0, 5] * 8), *([1, 4, 0, 3] * 8)])
    yield bytes([0, 0, 0, *([3, 6] * 6)])
    yield bytes([0, 0, 0, 0, 3, 6, 2, 9, 1, 255, 7, 0])


def faults(data: bytes) -> None:
    """As `drive`; a fault of the peer that escapes a step is a defect as well."""
    try:
        drive(data)
    except (PeerFault, encoding.MalformedEncoding) as error:
        raise Defect(f"a step raised {error.code}") from error
