"""Head receipts: what a node says that it holds of every feed; short, and sent at once (spec 2.8.1 to 2.8.4)."""

import itertools
import math
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from openline.core.encoding import (
    MalformedEncoding,
    Value,
    array_of,
    decode,
    encode,
)
from openline.core.errors import Misuse, PeerFault, Unavailable
from openline.core.identity import (
    MAX_LATEST,
    SIGNATURE_BYTES,
    BadSignature,
    Purpose,
    Signer,
    verify,
)
from openline.core.record.entry import MAX_FEEDS
from openline.core.record.feed import FeedHead

PREFIX_BYTES: Final = 4
MAX_BEYOND: Final = 4
MAX_SEQUENCE: Final = (1 << 32) - 1
MAX_RECEIPT_BYTES: Final = 8 * 1024
MAX_WAYS: Final = 32
"""In so many ways at most the ids held are put into a receipt."""

Find = Callable[[int, int, bytes], Sequence[bytes]]
"""Returns the full ids of all entries held for a place (feed, sequence) that begin with these 4 bytes."""


class MalformedReceipt(PeerFault):
    """Bytes that are not a head receipt in the one form of spec 2.8.2."""

    code = "malformed_receipt"
    hint = "it is kept and counts for nothing; the next one may be whole"


class UnknownHead(Unavailable):
    """A receipt that names entries which are not, or may not be, held here: its signature cannot be judged yet."""

    code = "unknown_head"
    hint = "it is judged again when those entries have arrived"


@dataclass(frozen=True, slots=True)
class Held:
    """What is held of one feed.

    Attributes:
        feed: index on this line.
        head: the newest entry without a gap before it; None if there is none.
        whole: how many entries from the first on have their bodies here, opened and matching.
        beyond: up to four entries after the gap, whole in themselves, by sequence: a FLASH that overtook others.
    """

    feed: int
    head: FeedHead | None
    whole: int
    beyond: tuple[FeedHead, ...] = ()

    def __post_init__(self) -> None:
        size = 0 if self.head is None else self.head.sequence + 1
        if not 0 <= self.feed < MAX_FEEDS or not 0 <= self.whole <= size <= MAX_SEQUENCE + 1:
            raise Misuse("a feed's index, head or whole count is out of range")
        sequences = [entry.sequence for entry in self.beyond]
        if len(sequences) > MAX_BEYOND or sequences != sorted(set(sequences)):
            raise Misuse(f"at most {MAX_BEYOND} entries beyond, by sequence")
        if sequences and not size < sequences[0] <= sequences[-1] <= MAX_SEQUENCE:
            raise Misuse("an entry beyond lies after a gap")
        if any(len(entry.id) != 32 for entry in (*self.beyond, *([self.head] if self.head else []))):
            raise Misuse("an entry id has 32 bytes")

    @property
    def size(self) -> int:
        """How many entries are held without a gap."""
        return 0 if self.head is None else self.head.sequence + 1


@dataclass(frozen=True, slots=True)
class HeadReceipt:
    """What `node` held of the line's feeds at `clock` (its own, seconds UTC); feeds by index, none twice."""

    line: bytes
    node: bytes
    clock: int
    held: tuple[Held, ...]

    def __post_init__(self) -> None:
        check_frame(self.line, self.node, self.clock, [held.feed for held in self.held])

    def named(self) -> list[tuple[int, FeedHead]]:
        """Return each entry that it names, with its feed, in the order of the signed content."""
        return [
            (held.feed, entry)
            for held in self.held
            for entry in (*([held.head] if held.head else []), *held.beyond)
        ]  # fmt: skip

    def with_ids(self, ids: Iterable[bytes]) -> "HeadReceipt":
        """Return the receipt of these entries in place of those that it names, in the order of `named`."""
        each = iter(ids)
        return replace(
            self,
            held=tuple(
                replace(
                    held,
                    head=replace(held.head, id=next(each)) if held.head else None,
                    beyond=tuple(replace(entry, id=next(each)) for entry in held.beyond),
                )
                for held in self.held
            ),
        )

    def signed_content(self) -> bytes:
        """Return what the signature covers: line, node and every id in full (spec 2.8.3)."""
        rows = [
            [held.feed, held.size, held.head.id if held.head else b"", held.whole, _rows(held.beyond)]
            for held in self.held
        ]
        return encode([1, self.line, self.node, self.clock, rows])


def sign_head_receipt(receipt: HeadReceipt, signer: Signer) -> bytes:
    """Return the head receipt as it travels: ids cut to 4 bytes, line and node left out, and the signature."""
    rows = [
        [
            held.feed,
            held.size,
            held.head.id[:PREFIX_BYTES] if held.head else b"",
            held.size - held.whole,
            [[entry.sequence, entry.id[:PREFIX_BYTES]] for entry in held.beyond],
        ]
        for held in receipt.held
    ]
    return encode([1, receipt.clock, rows, signer.sign(Purpose.HEAD_RECEIPT, receipt.signed_content())])


def read_head_receipt(
    data: bytes, line: bytes, node: bytes, signing_key: bytes, find: Find, sure: Container[int] | None = None
) -> HeadReceipt:
    """Return the head receipt that `node` sent over `line`, after checking its signature (spec 2.8.4).

    Args:
        find: what is held of the entries that it names.
        sure: feeds whose author cannot have shown `node` an entry that only begins like the one held; None: all.
    Raises:
        MalformedReceipt: not in its form.
        UnknownHead: it waits: an entry that it names is not held here, or may be another one than is held.
        BadSignature: the signature does not hold.
    """
    try:
        clock, rows, signature = _receipt(decode(data, max_bytes=MAX_RECEIPT_BYTES, max_depth=5))
        cut = HeadReceipt(line, node, clock, tuple(map(_held, rows)))
    except Misuse as error:
        raise MalformedReceipt(f"not a head receipt: {error}") from None
    named = cut.named()
    found = [find(feed, entry.sequence, entry.id[:PREFIX_BYTES]) for feed, entry in named]
    for (feed, entry), ids in zip(named, found, strict=True):
        if not ids:
            raise UnknownHead(f"a receipt names entry {entry.sequence} of feed {feed}, which is not held here")
    ways = math.prod(map(len, found))
    for ids in itertools.product(*found) if ways <= MAX_WAYS else ():
        receipt = cut.with_ids(ids)
        try:
            verify(signing_key, Purpose.HEAD_RECEIPT, receipt.signed_content(), signature)
        except BadSignature:
            continue
        return receipt
    if ways > 1 or not all(sure is None or feed in sure for feed, _ in named):
        raise UnknownHead("a receipt is over other entries than are held here, which begin alike, or is not signed")
    raise BadSignature("the signature of a head receipt does not hold")


def check_frame(line: bytes, node: bytes, clock: int, feeds: list[int]) -> None:
    if len(line) != 32 or len(node) != 32 or not 0 <= clock <= MAX_LATEST:
        raise Misuse("line, node or clock is out of range")
    if feeds != sorted(set(feeds)) or not all(0 <= feed < MAX_FEEDS for feed in feeds):
        raise Misuse("feeds are sorted by index, each named once")


def _rows(entries: Iterable[FeedHead]) -> list[Value]:
    return [[entry.sequence, entry.id] for entry in entries]


def _receipt(value: Value) -> tuple[int, list[list[Value]], bytes]:
    if type(value) is not list or len(value) != 4 or value[0] != 1 or type(value[0]) is not int:
        raise MalformedEncoding("version 1, clock, feeds and signature are needed")
    (clock,) = array_of(value[1:2], int, most=1)
    (signature,) = array_of(value[3:], bytes, most=1, size=SIGNATURE_BYTES)
    return clock, array_of(value[2], list, most=MAX_FEEDS, size=5), signature


def _held(row: list[Value]) -> Held:
    """Return a row with ids of which only the first 4 bytes are known."""
    feed, size = array_of(row[:2], int, most=2)
    (prefix,) = array_of(row[2:3], bytes, most=1, size=PREFIX_BYTES if size else 0)
    (behind,) = array_of(row[3:4], int, most=1)
    beyond = []
    for sequence, start in array_of(row[4], list, most=MAX_BEYOND, size=2):
        array_of([sequence], int, most=1)
        array_of([start], bytes, most=1, size=PREFIX_BYTES)
        beyond.append(_named(feed, sequence, start))
    if not 0 <= behind <= size:
        raise MalformedEncoding("more bodies are lacking than entries are held")
    head = _named(feed, size - 1, prefix) if size else None
    return Held(feed, head, size - behind, tuple(beyond))


def _named(feed: int, sequence: int, prefix: bytes) -> FeedHead:
    if not 0 <= feed < MAX_FEEDS or not 0 <= sequence <= MAX_SEQUENCE:
        raise MalformedEncoding("a feed or sequence is out of range")
    return FeedHead(sequence, prefix.ljust(32, b"\0"))
