"""What the parties confirm to each other: statements, and the identical cut (spec 2.8).

A statement binds its author to the exact content of every feed that it holds. The identical cut is what all have stated
alike: below it the record is one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
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
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import (
    ML_DSA_44,
    HybridKey,
    HybridSigner,
    Purpose,
    digits,
    read_dual,
    verify_dual,
    write_dual,
)
from openline.core.record.entry import MAX_FEEDS
from openline.core.record.head_receipts import MAX_SEQUENCE, check_frame

MAX_STATEMENT_BYTES: Final = 16 * 1024
CUT_GROUPS: Final = 4


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
        check_frame(self.line, self.node, self.clock, [item.feed for item in self.feeds])
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


def _feed_root(row: list[Value]) -> FeedRoot:
    feed, size = array_of(row[:2], int, most=2)
    (root,) = array_of(row[2:], bytes, most=1)
    return FeedRoot(feed, size, root)
