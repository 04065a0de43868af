"""What is kept, as values: lines, entries and how far each feed is held, what nodes attest, people, secrets.

What a store does with them stands in `contract`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from openline.core.record.entry import Entry, Header, Link
from openline.core.record.feed import FeedHead
from openline.core.record.seal import Packed, is_sealed

ROW_BYTES = 512  # of an entry's rows and indexes, besides its header and signature
CHOSEN = 0  # the branch of a feed that its chain follows; others are kept as evidence of a fork


class LineState(Enum):
    """OFFERED until people on this side have compared the 60 digits; CONFIRMED after."""

    OFFERED = "offered"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class PeerAddress:
    """Where a node of the line can be reached, in the order in which to try."""

    node: bytes
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRecord:
    """A line as it is kept.

    Attributes:
        id: 32 bytes, the hash of the first charter.
        charter: the charter's bytes.
        cards: the signed cards of all members, as received.
        feeds: node ids by feed index, which is the position here; b"" where an index is not used.
        closed: nodes that were closed, each with how many entries of its feed are in force.
    """

    id: bytes
    charter: bytes
    cards: tuple[bytes, ...]
    feeds: tuple[bytes, ...]
    state: LineState = LineState.OFFERED
    addresses: tuple[PeerAddress, ...] = ()
    closed: tuple[tuple[bytes, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """A caller's name for one act, and a digest of what it says, made before any salt: a repeat has the same."""

    id: str
    content: bytes


class SecretKind(Enum):
    """What is kept wrapped for a line, until it is deleted for good."""

    EPOCH = "epoch"
    SEALING = "sealing"


@dataclass(frozen=True, slots=True)
class Secret:
    """An epoch's secret or a private sealing key, under its maker's name for it, and since when it is here."""

    kind: SecretKind
    name: bytes
    since: int
    value: bytes

    def __repr__(self) -> str:
        return f"Secret({self.kind.value}, {self.name.hex()[:16]})"  # never the value


@dataclass(frozen=True, slots=True)
class Built:
    """An own entry for a position, with its body, and the secrets that must be on disk with it."""

    entry: Entry
    packed: Packed
    secrets: tuple[Secret, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """What a body turned out to be when it came.

    Attributes:
        key: what opens it; None where it is open, or no key is here.
        act: it is open: one of the record's own acts.
        shut: it is sealed, and its key has not come.
        secrets: what it granted to this node.
        epochs: of its author, those for which bodies that are held shut can be opened now.
    """

    key: bytes | None = None
    act: bool = False
    shut: bool = False
    secrets: tuple[Secret, ...] = ()
    epochs: frozenset[int] = frozenset()


BodyOpener = Callable[[Header, bytes], Opening]
"""Called in the store's own thread, inside the transaction that keeps the body; must be quick."""


def held_unopened(header: Header, data: bytes) -> Opening:
    """Open what is open, and hold the rest shut: what a store does that was given nothing to open with."""
    return Opening(shut=True) if is_sealed(data) else Opening(act=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """The next place of the own feed, given out inside the transaction that fills it.

    Attributes:
        previous: id of the own previous entry, None for the first.
        seen: the newest placed entry of each other feed that moved since the own previous header, by feed index.
    """

    line: bytes
    node: bytes
    sequence: int
    previous: bytes | None
    seen: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Appended:
    """The entry of an append, on disk; `repeated` when the request had been carried out before."""

    entry: Entry
    repeated: bool = False


class Outcome(Enum):
    """What became of an entry that was handed over to be kept."""

    PLACED = "placed"  # kept, and all its causes are held
    PENDING = "pending"  # kept; a cause is still missing
    ALREADY = "already"  # was held before; nothing changed
    FORKED = "forked"  # kept beside another entry of the same place: evidence
    COUNTED = "counted"  # a further branch of a place that holds two: only counted


@dataclass(frozen=True, slots=True)
class Kept:
    """What keeping one entry changed.

    Attributes:
        placed: ids of the entries that found their place in the canonical order by this one, causes first.
    """

    id: bytes
    outcome: Outcome
    placed: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An entry as it is kept.

    Attributes:
        arrival: grows with every entry that this store keeps; local, no meaning for the peer.
        depth: its depth in the canonical order; None while a cause is missing (the entry is pending).
        branch: CHOSEN, or the number of another branch of a forked feed.
        whole: its body is held, with the key that opens it if it is sealed; or was, and was erased here.
        shut: its body is held, sealed, and its key has not come.
        act: its body is open: one of the record's own acts.
        erased: body and key were deleted here.
        body, key: the body and what opens it, where they were asked for and are held.
    """

    entry: Entry
    arrival: int
    depth: int | None
    branch: int
    whole: bool
    shut: bool = False
    act: bool = False
    erased: bool = False
    body: bytes | None = None
    key: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedState:
    """How far one feed is held, along its chosen branch; of an index that is not used, with an empty node, nothing.

    Attributes:
        head: the last entry of the unbroken chain from the start.
        placed: the last one that is placed in the canonical order.
        whole: the last one up to which every body is held.
        beyond: entries held whole after a gap, at most four, lowest first.
    """

    feed: int
    node: bytes = b""
    head: FeedHead | None = None
    placed: FeedHead | None = None
    whole: FeedHead | None = None
    beyond: tuple[FeedHead, ...] = ()


class Part(Enum):
    """A part of what a store keeps whose changes it counts."""

    RECORD = "record"  # lines, entries, bodies
    LINES = "lines"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForkedPlace:
    """A place of a feed with more than one signed entry, or with one that leaves the chosen chain.

    Attributes:
        chosen: the entry that the chain follows; None where the chain has not reached this place.
        others: the other branches that are kept.
        further: how many entries arrived for this place beyond those kept.
    """

    node: bytes
    sequence: int
    chosen: Entry | None
    others: tuple[Entry, ...]
    further: int


@dataclass(frozen=True, slots=True)
class BodyProgress:
    """How much of a body is held: its first `received` bytes of `total`. Ask for the rest from offset `received`."""

    received: int
    total: int


class AttestationKind(Enum):
    """What nodes sign about feeds; a newer one stands for the older, but every checkpoint stands.

    AHEAD, CHECKPOINT_AHEAD: a statement, a checkpoint of more than is held here, until it can be compared.
    """

    HEAD_RECEIPT = "head_receipt"
    STATEMENT = "statement"
    AHEAD = "ahead"
    CHECKPOINT = "checkpoint"
    CHECKPOINT_AHEAD = "checkpoint_ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """One signed attestation; the higher `serial` is the newer (for a checkpoint its size), among equals the later."""

    line: bytes
    node: bytes
    kind: AttestationKind
    serial: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Officer:
    """A person who may act on this node; `secret` is the hash of a passphrase, in the form its maker chose."""

    name: str
    secret: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """Something written and not released: `data` is its content, in its maker's form. It never leaves the node."""

    id: str
    line: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class Counts:
    """How many entries, of them pending, whole, held shut and acts, and how many forked places a line has."""

    entries: int
    pending: int
    whole: int
    shut: int
    acts: int
    forks: int
