"""What the parties confirm to each other: head receipts, statements, and the identical cut (spec 2.8).

A head receipt says what has arrived; it is short and sent at once. A statement binds its author to the exact content of
every feed that it holds. The identical cut is what all have stated alike: below it the record is one.
"""

import itertools
import math
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from openline.core.charter import Charter
from openline.core.encoding import (
    MalformedEncoding,
    Value,
    array_of,
    decode,
    encode,
    field,
    fields,
)
from openline.core.errors import Misuse, PeerFault, Unavailable
from openline.core.identity import (
    MAX_LATEST,
    ML_DSA_44,
    SIGNATURE_BYTES,
    BadSignature,
    HybridKey,
    HybridSigner,
    Purpose,
    Signer,
    digits,
    read_dual,
    verify,
    verify_dual,
    write_dual,
)
from openline.core.record.entry import MAX_FEEDS
from openline.core.record.feed import FeedHead

PREFIX_BYTES: Final = 4
MAX_BEYOND: Final = 4
MAX_SEQUENCE: Final = (1 << 32) - 1
MAX_RECEIPT_BYTES: Final = 8 * 1024
MAX_STATEMENT_BYTES: Final = 16 * 1024
CUT_GROUPS: Final = 4
MAX_WAYS: Final = 32
"""In so many ways at most the ids held are put into a receipt."""

Find = Callable[[int, int, bytes], Sequence[bytes]]
"""Returns the full ids of all entries held for a place (feed, sequence) that begin with these 4 bytes."""


class MalformedReceipt(PeerFault):
    """Bytes that are not a head receipt in the one form of spec 2.8.2."""

    code = "malformed_receipt"
    hint = "it is kept and counts for nothing; the next one may be whole"


class MalformedStatement(PeerFault):
    """Bytes that are not a statement in the one form of spec 2.8.5."""

    code = "malformed_statement"
    hint = "it is kept and counts for nothing; the next one may be whole"


class Contradicted(PeerFault):
    """A member states another content of a feed than is held here (spec 2.8.8)."""

    code = "contradiction"
    hint = "export the record and compare it with the other side's: openline record diff A B"


class StatementEquivocation(PeerFault):
    """One node has stated two contents of one feed at one size (spec 2.8.8)."""

    code = "statement_equivocation"
    hint = "both are kept, and the first one counts: ask the other side which history is its own"

    def __init__(self, feed: "FeedRoot", against: bytes) -> None:
        super().__init__(f"two contents of the first {feed.size} entries of feed {feed.feed} were stated by one node")
        self.against = against


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
        _check_frame(self.line, self.node, self.clock, [held.feed for held in self.held])

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


@dataclass(frozen=True, slots=True, order=True)
class FeedRoot:
    """The first `size` entries of a feed, by their Merkle root (32 bytes)."""

    feed: int
    size: int
    root: bytes


@dataclass(frozen=True, slots=True)
class Statement:
    """What `node` states about every feed that it holds, at `clock` (its own, seconds UTC); by feed index."""

    line: bytes
    node: bytes
    clock: int
    feeds: tuple[FeedRoot, ...]

    def __post_init__(self) -> None:
        _check_frame(self.line, self.node, self.clock, [item.feed for item in self.feeds])
        if any(not 0 < item.size <= MAX_SEQUENCE + 1 or len(item.root) != 32 for item in self.feeds):
            raise Misuse("a statement names feeds with at least one entry, by a root of 32 bytes")

    @property
    def newness(self) -> tuple[int, int, tuple[FeedRoot, ...]]:
        """What makes one statement of a node newer than another: a record only grows, whatever a clock says."""
        return sum(item.size for item in self.feeds), self.clock, self.feeds


@dataclass(frozen=True, slots=True)
class SignedStatement:
    """A statement with the bytes that carry its signature."""

    statement: Statement
    data: bytes


def sign_statement(statement: Statement, signer: HybridSigner) -> SignedStatement:
    """Return `statement` signed by both keys of its node, in an envelope."""
    payload = encode(
        {
            0: 1,
            1: statement.line,
            2: statement.node,
            3: statement.clock,
            4: [[item.feed, item.size, item.root] for item in statement.feeds],
        }
    )
    return SignedStatement(statement, write_dual(signer, Purpose.STATEMENT, payload))


def read_statement(data: bytes) -> SignedStatement:
    """Return the statement in `data`; its signature is not verified here.

    Raises:
        MalformedStatement: not in its form.
    """
    try:
        payload = read_dual(data, ML_DSA_44, max_bytes=MAX_STATEMENT_BYTES).payload
        known = fields(decode(payload, max_bytes=MAX_STATEMENT_BYTES, max_depth=3), range(5))
        if field(known, 0, int) != 1:
            raise MalformedEncoding("a statement of another version")
        statement = Statement(
            line=field(known, 1, bytes),
            node=field(known, 2, bytes),
            clock=field(known, 3, int),
            feeds=tuple(_feed_root(row) for row in array_of(known[4], list, most=MAX_FEEDS, size=3)),
        )
    except Misuse as error:
        raise MalformedStatement(f"not a statement: {error}") from None
    return SignedStatement(statement, data)


def verify_statement(signed: SignedStatement, keys: HybridKey) -> None:
    """Check that both `keys` of the node that it names signed this statement.

    Raises:
        BadSignature.
    """
    verify_dual(keys, Purpose.STATEMENT, read_dual(signed.data, ML_DSA_44, max_bytes=MAX_STATEMENT_BYTES))


def check_consistent(before: SignedStatement, offered: SignedStatement) -> None:
    """Check that two statements of one node agree where they speak of one size of a feed.

    Raises:
        StatementEquivocation: they do not.
    """
    known = {(item.feed, item.size): item.root for item in before.statement.feeds}
    for item in offered.statement.feeds:
        if known.get((item.feed, item.size), item.root) != item.root:
            raise StatementEquivocation(item, before.data)


Roots = Callable[[int, int], bytes | None]  # (feed, size) -> root over its first entries as held here; None if fewer


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A member states another content of a feed than is held here: one of the two histories is not the author's."""

    member: bytes
    stated: FeedRoot
    held: bytes


def by_member(statements: Iterable[Statement], charter: Charter) -> dict[bytes, list[Statement]]:
    """Return the newest statement of each node, by the root id of the member whose node it is (spec 2.8.6)."""
    newest: dict[bytes, Statement] = {}
    for made in statements:
        known = newest.get(made.node)
        if known is None or known.newness < made.newness:
            newest[made.node] = made
    found: dict[bytes, list[Statement]] = {}
    for node, made in sorted(newest.items()):
        found.setdefault(charter.member_of(node).root, []).append(made)
    return found


def identical_cut(
    statements: Mapping[bytes, Sequence[Statement]], roots: Roots, before: Mapping[int, int] | None = None
) -> dict[int, int]:
    """Return for each feed how many entries all have stated alike: {feed: size}, feeds with none left out (spec 2.8.7).

    Args:
        statements: by member, the newest one of each of its nodes; who is left out is not asked.
        roots: the roots of the feeds as held here.
        before: an earlier cut. It never shrinks: what was stated alike stays so, whatever is stated later.
    """
    cut = dict(before or {})
    stated = [[item for made in nodes for item in made.feeds] for nodes in statements.values()]
    for feed in set.intersection(*({item.feed for item in items} for items in stated)) if stated else ():
        about = [[item for item in items if item.feed == feed] for items in stated]
        # a statement beyond what is held here cannot be compared yet, not even in its beginning
        if all(roots(feed, item.size) == item.root for items in about for item in items):
            cut[feed] = max(cut.get(feed, 0), min(max(item.size for item in items) for items in about))
    return {feed: size for feed, size in sorted(cut.items()) if size}


def contradictions(statements: Mapping[bytes, Sequence[Statement]], roots: Roots) -> list[Contradiction]:
    """Return what the statements say of feeds otherwise than they are held here (spec 2.8.8); evidence, to be kept."""
    found = []
    for member, nodes in sorted(statements.items()):
        for item in (item for made in nodes for item in made.feeds):
            held = roots(item.feed, item.size)
            if held is not None and held != item.root:
                found.append(Contradiction(member, item, held))
    return found


def cut_digest(line: bytes, cut: Mapping[int, int], roots: Roots) -> bytes:
    """Return 32 bytes that are the same on all sides if their identical cut is; its digits are read aloud.

    Raises:
        Misuse: the cut goes beyond what is held.
    """
    rows = []
    for feed, size in sorted(cut.items()):
        root = roots(feed, size)
        if root is None:
            raise Misuse(f"the cut names {size} entries of feed {feed}, and fewer are held")
        rows.append([feed, size, root])
    return Purpose.CUT.hash(encode([line, rows]))


def cut_fingerprint(line: bytes, cut: Mapping[int, int], roots: Roots) -> str:
    """Return 20 digits in 4 groups that are the same on all sides if their identical cut is (spec 2.8.9).

    Raises:
        Misuse: the cut goes beyond what is held.
    """
    return digits(cut_digest(line, cut, roots), groups=CUT_GROUPS)


def _check_frame(line: bytes, node: bytes, clock: int, feeds: list[int]) -> None:
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


def _feed_root(row: list[Value]) -> FeedRoot:
    feed, size = array_of(row[:2], int, most=2)
    (root,) = array_of(row[2:], bytes, most=1)
    return FeedRoot(feed, size, root)
