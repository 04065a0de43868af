"""What a line's sync wants done, done against the store: entries kept and sent, receipts signed, statements judged.

The state machines of `protocol` decide; here is only the doing. An answer that needs the disk comes back as a future,
so that many writes share one commit.
"""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from openline.core.charter import Charter
from openline.core.errors import Misuse, OpenlineError
from openline.core.identity import BadSignature, HybridKey, Signer
from openline.core.record import checkpoint, head_receipts
from openline.core.record.agreement import check_consistent, read_statement, verify_statement
from openline.core.record.cosignature import cosignatures
from openline.core.record.entry import Header, Precedence
from openline.core.record.head_receipts import HeadReceipt, UnknownHead, read_head_receipt, sign_head_receipt
from openline.core.record.seal import is_sealed
from openline.node.agreement import starting
from openline.node.quotas import Ledger, Unbounded, is_distress
from openline.protocol import exchange, sync
from openline.protocol.allowance import Allowance
from openline.protocol.entries import WrongLine
from openline.protocol.exchange import Effect, Event, MissingBody, Terms
from openline.protocol.frames import (
    MAX_CHUNK,
    MAX_ENTRIES,
    MAX_FRAME,
    Body,
    CheckpointFrame,
    Entries,
    HeadReceiptFrame,
    LineFrame,
    PassedReceipt,
    StatementFrame,
    tag_of,
)
from openline.store.contract import Store
from openline.store.kept import Attestation, AttestationKind, FeedState, Held, LineRecord, Outcome

OUTCOMES = {
    Outcome.PLACED: exchange.Outcome.NEW,
    Outcome.PENDING: exchange.Outcome.NEW,
    Outcome.ALREADY: exchange.Outcome.ALREADY,
    Outcome.FORKED: exchange.Outcome.FORKED,
    Outcome.COUNTED: exchange.Outcome.FORKED,
}
Request = exchange.SendEntries | exchange.SendFlash | exchange.SendBody
Stated = Callable[[bytes, bytes, exchange.Testimony], None]
KeyTo = Callable[[Header, bytes], bytes | None]
PAGE = 256


@dataclass(frozen=True, slots=True)
class Said:
    """A frame to send."""

    frame: LineFrame
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A write under way, and the effect that it carries out."""

    future: Future[object]
    effect: Effect


class Carried(Protocol):
    """What carrying has to know of a line: who is on it, as it stands now."""

    @property
    def id(self) -> bytes: ...
    @property
    def record(self) -> LineRecord: ...
    @property
    def charter(self) -> Charter: ...
    @property
    def closed(self) -> Mapping[bytes, int]: ...
    def keys(self, node: bytes) -> HybridKey: ...


class Carrier:
    """Carries out the effects of one line's sync with one peer: a node, or a relay; or as a relay with a node."""

    def __init__(
        self,
        store: Store,
        signer: Signer | None,
        line: Carried,
        own: bytes | None,
        peer: bytes | None,
        ledger: Ledger | Unbounded,
        *,
        stated: Stated = lambda *_: None,
        key_to: KeyTo = lambda *_: None,
    ) -> None:
        """Take what carrying needs.

        Args:
            signer, own: of this node; None for a relay, which has neither.
            peer: the node at the other end; None where that is a relay.
            ledger: the quotas of the line, for all its channels; a relay has none.
            stated: takes line, node and frame of each statement and checkpoint that is that node's: it is kept once it
                has been compared with what is held.
            key_to: returns the key of a sealed body that is not kept, where it is known.
        """
        self.line, self._store, self._signer, self._stated = line, store, signer, stated
        self.ledger, self._key_to = ledger, key_to
        self.feeds = line.record.feeds
        self.own = None if own is None else self.feeds.index(own)
        self.peer = None if peer is None else self.feeds.index(peer)
        self._tag = tag_of(line.id)

    def terms(self) -> Terms:
        """Return what does not change while the two nodes speak."""
        return Terms(
            line=self.line.id,
            feeds=self.feeds,
            keys=tuple(self.line.keys(node).ed25519 if node else b"" for node in self.feeds),
            own=self.own,
            peer=self.peer,
            max_body_bytes=self.line.charter.max_body_bytes,
        )

    def held(self) -> tuple[head_receipts.Held, ...]:
        """Return what is on disk of every feed."""
        return tuple(_held(state) for state in self._store.heads(self.line.id))

    def allowed(self, now: int) -> tuple[Allowance, ...]:
        """Return what of each feed may be taken in now."""
        return self.ledger.allowed(self.feeds, now)

    def note_quotas(self, state: sync.State, now: int) -> None:
        """Note of which feeds something waits at this peer for their quota, and of which nothing does any more."""
        if not isinstance(self.ledger, Ledger) or self.peer is None:
            return
        for feed, node in enumerate(self.feeds):
            lacking = state.fetches[feed].available - state.fetches[feed].next
            if feed in state.short:
                self.ledger.waits(node, self.feeds[self.peer], max(1, lacking), now)
            elif node and state.theirs[feed] is not None and lacking <= 0:
                self.ledger.waits(node, self.feeds[self.peer], 0, now)

    def answers(self, request: Request) -> Iterator[Said]:
        """Read what the peer asked for, frame by frame as it is taken; may be called on in any one thread at a time."""
        match request:
            case exchange.SendEntries(feed, start, count):
                yield from self._entries(feed, start, count)
            case exchange.SendFlash(feed, start, known):
                yield from self._flash(feed, start, frozenset(known))
            case exchange.SendBody(entry, offset, count):
                yield from self._body(entry, offset, count)

    def carry(self, effect: Effect, now: int) -> Iterator[Said | Written | Event]:
        """Carry out one effect; yield frames to send, events to give back, and writes to wait for."""
        match effect:
            case exchange.FindBodies(limit):
                yield exchange.BodiesMissing(self._missing(limit))
            case exchange.CompareHead(feed, head):
                found = self._store.entries(self.line.id, self.feeds[feed], head.sequence, 1)
                same = bool(found) and found[0].entry.id == head.id
                yield exchange.HeadCompared(feed, head.sequence, same)
            case exchange.Acknowledge(held):
                yield Said(HeadReceiptFrame(self._tag, self._receipt(held, now)), urgent=True)
            case exchange.Examine(frame):
                yield from self._examine(frame)
            case exchange.Look(entry, body):
                yield exchange.Looked(entry, body, self._calls_for_help(entry.header, body))
            case _:
                yield from self._write(effect, now)

    def _calls_for_help(self, header: Header, body: bytes) -> bool | None:
        if not is_sealed(body):
            return False
        key = self._key_to(header, body)
        return None if key is None else is_distress(header, body, key)

    def _write(self, effect: Effect, now: int) -> Iterator[Written]:
        match effect:
            case exchange.Keep(entry, body, cost):
                spent = None
                if cost is not None and isinstance(self.ledger, Ledger):
                    spent = self.ledger.charge(entry.header.node, cost, now)
                yield Written(self._store.keep(entry, body, spent=spent), effect)  # type: ignore[arg-type]
            case exchange.KeepBody(entry_id, data):
                yield Written(self._store.keep_body(entry_id, data), effect)  # type: ignore[arg-type]
            case exchange.KeepChunk(entry_id, offset, data, _):
                yield Written(self._store.keep_chunk(entry_id, offset, data), effect)  # type: ignore[arg-type]
            case exchange.DropChunks(entry_id):
                yield Written(self._store.drop_partial(entry_id), effect)  # type: ignore[arg-type]

    def answers_to(self, written: Written, held: tuple[head_receipts.Held, ...]) -> Iterator[Event]:
        """Return what the sync is told of a write that is on disk, with the feeds as they stand now."""
        result = written.future.result()
        match written.effect:
            case exchange.Keep(entry, body):
                feed = held[self.feeds.index(entry.header.node)]
                outcome = OUTCOMES[result.outcome]  # type: ignore[attr-defined]
                yield exchange.EntryKept(entry.header.sequence, outcome, feed)
                if body is not None:
                    yield exchange.BodyKept(entry.id, feed)
            case exchange.KeepBody(entry_id, _):
                # asked now, and not when the body came: its entry may have been on its way to the disk then
                place = self._feed_of(entry_id)
                if place is not None:
                    yield exchange.BodyKept(entry_id, held[place])

    def _feed_of(self, entry: bytes) -> int | None:
        """Return the feed in which an entry stands; None if its node joined since this carrier was made."""
        found = self._store.entry(entry)
        if found is None:
            raise Misuse(f"a body was kept for {entry.hex()[:16]}, and no such entry is here")
        node = found.entry.header.node
        return self.feeds.index(node) if node in self.feeds else None

    # what the peer asked for

    def _entries(self, feed: int, start: int, count: int) -> Iterator[Said]:
        frame: list[bytes] = []
        expected, size = start, 0
        for held in self._store.entries(self.line.id, self.feeds[feed], start, count):
            if held.entry.header.sequence != expected:
                break
            expected += 1
            data = held.entry.to_bytes()
            if frame and (len(frame) == MAX_ENTRIES or size + len(data) > MAX_FRAME - 1_024):
                yield Said(Entries(self._tag, tuple(frame)))
                frame, size = [], 0
            frame.append(data)
            size += len(data)
        if frame:
            yield Said(Entries(self._tag, tuple(frame)))

    def _flash(self, feed: int, start: int, known: frozenset[int]) -> Iterator[Said]:
        """Read every FLASH, calls for help before all others: the other side may have no room for more."""
        for first in (True, False):
            for held in self._flash_of(feed, start, known):
                if self._is_call(held) is not first:
                    continue
                yield Said(Entries(self._tag, (held.entry.to_bytes(),)), urgent=True)
                if held.body is not None:
                    yield Said(Body(self._tag, held.entry.id, 0, held.body[:MAX_CHUNK]), urgent=True)

    def _flash_of(self, feed: int, start: int, known: frozenset[int]) -> Iterator[Held]:
        while page := self._store.entries(self.line.id, self.feeds[feed], start, PAGE):
            for each in page:
                header = each.entry.header
                if header.precedence is Precedence.FLASH and header.sequence not in known:
                    yield self._store.entry(each.entry.id, with_body=True) or each
            start = page[-1].entry.header.sequence + 1

    def _is_call(self, held: Held) -> bool:
        sealed = held.body is not None and held.key is not None and len(held.body) <= MAX_CHUNK
        return sealed and is_distress(held.entry.header, held.body or b"", held.key or b"")

    def _body(self, entry: bytes, offset: int, count: int) -> Iterator[Said]:
        held = self._store.entry(entry, with_body=True)
        if held is None or held.body is None or held.entry.header.line != self.line.id:
            yield Said(Body(self._tag, entry, offset, None))
            return
        urgent = held.entry.header.precedence is Precedence.FLASH
        end = min(len(held.body), offset + count)
        for at in range(offset, end, MAX_CHUNK):
            yield Said(Body(self._tag, entry, at, held.body[at : min(end, at + MAX_CHUNK)]), urgent)

    def _missing(self, limit: int) -> tuple[MissingBody, ...]:
        missing, with_part = [], False
        for held in self._store.missing_bodies(self.line.id, limit):
            header, part = held.entry.header, None
            if not with_part:
                part = self._store.partial_body(held.entry.id)
                with_part = part is not None
            urgent = header.precedence is Precedence.FLASH
            missing.append(MissingBody(held.entry.id, header.body, header.length, urgent, part[1] if part else b""))
        return tuple(missing)

    # what is signed about feeds

    def _receipt(self, held: tuple[head_receipts.Held, ...], now: int) -> bytes:
        if self._signer is None or self.own is None:
            raise Misuse("a relay signs no head receipt")
        return sign_head_receipt(HeadReceipt(self.line.id, self.feeds[self.own], now, held), self._signer)

    def _examine(self, frame: exchange.Testimony) -> Iterator[Written | Event]:
        match frame:
            case HeadReceiptFrame() | PassedReceipt():
                yield from self._examine_receipt(frame)
            case StatementFrame():
                self._examine_statement(frame)
            case CheckpointFrame():
                self._examine_checkpoint(frame)

    def _counts(self, node: bytes) -> bool:
        """Say whether what a node signed is looked at where a relay passed it on (spec 3.12.3)."""
        ours = self.own is not None and node == self.feeds[self.own]
        return bool(node) and node in self.feeds and not ours and node not in self.line.closed

    def _examine_statement(self, frame: StatementFrame) -> None:
        statement = read_statement(frame.data)
        node = statement.statement.node
        if statement.statement.line != self.line.id or (self.peer is not None and node != self.feeds[self.peer]):
            raise WrongLine("a statement of another line or node than it came from")
        if self.peer is None and not self._counts(node):
            return
        verify_statement(statement, self.line.keys(node))
        for kind in (AttestationKind.STATEMENT, AttestationKind.AHEAD):
            before = self._store.newest(self.line.id, kind).get(node)
            if before is not None and self.peer is not None:  # what a relay passed on is compared when it is kept
                check_consistent(read_statement(before.data), statement)
        self._stated(self.line.id, node, frame)

    def _examine_checkpoint(self, frame: CheckpointFrame) -> None:
        signed = checkpoint.parse(frame.data)
        if self.peer is not None:
            node = self.feeds[self.peer]
        else:
            origins = {checkpoint.origin(self.line.id, each): each for each in self.feeds if each}
            node = origins.get(signed.checkpoint.origin, b"")
            if not self._counts(node):
                return
        checkpoint.verify_checkpoint(signed, self.line.id, node, self.line.keys(node))
        cosignatures(signed, self.line.charter.witnesses)
        self._stated(self.line.id, node, frame)

    def _examine_receipt(self, frame: exchange.Receipt) -> Iterator[Written | Event]:
        feed = frame.feed if isinstance(frame, PassedReceipt) else None
        if (feed is None) != (self.peer is not None):
            raise WrongLine("a head receipt of another node than it came from")
        at = self.peer if feed is None else feed
        node = self.feeds[at] if at is not None and at < len(self.feeds) else b""
        if self.peer is None and not self._counts(node):
            return
        try:
            key = self.line.keys(node).ed25519
            sure = {each for each in (at, self.own) if each is not None}  # others show each of us what they like
            receipt = self._read_receipt(frame.data, node, key, sure)
        except UnknownHead:
            return  # it is shown again when those entries are here, or the next one is judged
        except OpenlineError:
            yield exchange.ReceiptRead(None, feed)
            raise
        serial = sum(held.size + held.whole for held in receipt.held)
        kind = AttestationKind.HEAD_RECEIPT
        kept = Attestation(line=self.line.id, node=node, kind=kind, serial=serial, data=frame.data)
        keeping = self._store.attest(kept)
        yield Written(keeping, exchange.Examine(frame))  # type: ignore[arg-type]
        self._receipted(node, frame, keeping)
        yield exchange.ReceiptRead(receipt, feed)

    def _receipted(self, node: bytes, frame: exchange.Receipt, keeping: Future[bool]) -> None:
        """A head receipt of a node holds, and is on its way to the disk."""

    def _read_receipt(self, data: bytes, node: bytes, key: bytes, sure: set[int]) -> HeadReceipt:
        """Read what names our heads, as nearly all do, without the disk: what is signed is signed over full ids."""
        heads = {
            (state.feed, state.head.sequence): state.head.id for state in self._store.heads(self.line.id) if state.head
        }

        def find(feed: int, sequence: int, prefix: bytes) -> list[bytes]:
            head = heads.get((feed, sequence))
            return [head] if head is not None and head.startswith(prefix) else []

        try:
            return read_head_receipt(data, self.line.id, node, key, find, sure)
        except (UnknownHead, BadSignature):
            return read_head_receipt(data, self.line.id, node, key, self._find, sure)

    def _find(self, feed: int, sequence: int, prefix: bytes) -> list[bytes]:
        node = self.feeds[feed] if feed < len(self.feeds) else b""
        return starting(self._store, self.line.id, node, sequence, prefix)


def _held(state: FeedState) -> head_receipts.Held:
    whole = 0 if state.whole is None else state.whole.sequence + 1
    return head_receipts.Held(state.feed, state.head, whole, state.beyond)
