"""What every store promises, whatever it is made of (docs/reference/store.md).

A store keeps and finds; it judges nothing that the caller can judge alone. Its callers verify signatures, body
commitments and sizes before they hand anything over. What only the store can do is done here, in one transaction:
give out the next place of the own feed, put each arriving entry in its place and depth, and remember requests.

Writes return a `concurrent.futures.Future`. **A resolved future means that the write is on disk**; a failed one means
that nothing of it is there. From asyncio: `await asyncio.wrap_future(store.append(...))`. Reads return values, see
every write whose future has resolved, and may be called from any thread.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from openline.core.record.entry import Entry, Header, Link
from openline.core.record.feed import FeedHead
from openline.core.record.seal import Packed, is_sealed

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
    node: bytes
    head: FeedHead | None
    placed: FeedHead | None
    whole: FeedHead | None
    beyond: tuple[FeedHead, ...] = ()


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
    """What nodes sign about feeds; a newer one stands for the older."""

    HEAD_RECEIPT = "head_receipt"
    STATEMENT = "statement"
    CHECKPOINT = "checkpoint"


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


class Store(Protocol):
    """Where a node keeps its lines. One process writes; any of its threads may call.

    A store that was opened only to read answers every write with OpenedToRead.
    """

    def close(self) -> None:
        """Finish the writes that were asked for, then let go of the files."""

    # lines

    def add_line(self, line: LineRecord) -> Future[None]:
        """Keep a line. The same line again changes nothing; a different charter or feeds raise LineExists."""

    def update_line(
        self,
        line: bytes,
        *,
        state: LineState | None = None,
        cards: Sequence[bytes] | None = None,
        addresses: Sequence[PeerAddress] | None = None,
        feeds: Sequence[bytes] | None = None,
        closed: Sequence[tuple[bytes, int]] | None = None,
    ) -> Future[None]:
        """Change what of a line can change; None leaves it. Feeds are only ever added. Raises UnknownLine."""

    def line(self, line: bytes) -> LineRecord:
        """Raises UnknownLine."""

    def lines(self) -> list[LineRecord]:
        """All lines, oldest first."""

    # entries

    def open_with(self, opener: BodyOpener) -> None:
        """Say how bodies are opened from now on; before, all that are sealed are held shut."""

    def append(
        self, line: bytes, node: bytes, request: Request | None, build: Callable[[Position], Built]
    ) -> Future[Appended]:
        """Write the next entry of the own feed, with its body and its key.

        `build` is called inside the transaction, must be quick, and seals and signs an entry for exactly the position
        it is given; what it signed leaves the process only after the future has resolved. A request that was carried
        out before is answered with its first entry, and `build` is not called.
        Raises: RequestReused, OwnFeedIncomplete, OutOfPlace, UnknownLine, UnknownFeed, Unavailable; what `build` does.
        """

    def keep(self, entry: Entry, body: bytes | None = None) -> Future[Kept]:
        """Keep a verified entry, of a peer or of the own feed come back from one. Order and repetition do not matter.

        A verified body that came with it is kept as by `keep_body`, in the same write.

        Raises: UnknownLine, UnknownFeed, Unavailable.
        """

    def keep_body(self, entry: bytes, data: bytes) -> Future[None]:
        """Keep the verified body of a held entry, opened if it can be; again changes nothing. Raises UnknownEntry.

        What it grants is kept with it, and opens the bodies that were held shut for want of it.
        """

    def keep_chunk(self, entry: bytes, offset: int, data: bytes) -> Future[BodyProgress]:
        """Keep a piece of a body, from `offset` on, if it continues what is held; other pieces change nothing.

        When `received` reaches `total` the caller reads `partial_body`, verifies it, and calls `keep_body`, or
        `drop_partial` when it does not match.
        Raises: UnknownEntry; Misuse when the piece ends beyond the length that the header states.
        """

    def drop_partial(self, entry: bytes) -> Future[None]:
        """Forget the pieces of a body."""

    def entry(self, entry: bytes, *, with_body: bool = False) -> Held | None:
        """The entry with this id, on whatever branch."""

    def entries(self, line: bytes, node: bytes, start: int = 0, limit: int = 256) -> list[Held]:
        """Entries of a feed's chosen branch from sequence `start` on, pending ones and those after a gap too."""

    def at(self, line: bytes, node: bytes, sequence: int) -> list[Held]:
        """What is held for one place of a feed, the chosen branch first: more than one entry is a fork."""

    def arrivals(self, line: bytes, after: int = 0, limit: int = 256) -> list[Held]:
        """Entries of a line in the order in which this store kept them, those with `arrival` > `after`."""

    def pending(self, line: bytes) -> list[Held]:
        """Entries whose causes are not all held, in order of arrival."""

    def canonical(self, line: bytes, *, with_bodies: bool = False) -> Iterator[Held]:
        """Every placed entry, all branches, by (depth, node id, entry id): one consistent view, read as it is used."""

    def headers(self, line: bytes, node: bytes, start: int = 0, stop: int | None = None) -> Iterator[bytes]:
        """Header bytes of a feed's unbroken chain, from sequence `start` to before `stop`: the leaves of its log."""

    def heads(self, line: bytes) -> tuple[FeedState, ...]:
        """How far each feed is held, by feed index. Raises UnknownLine."""

    def forks(self, line: bytes) -> list[ForkedPlace]:
        """Every forked place, with what is kept of it."""

    def body(self, entry: bytes) -> bytes | None:
        """The whole body of an entry, if it is held."""

    def partial_body(self, entry: bytes) -> tuple[BodyProgress, bytes] | None:
        """What is held of a body that is not whole yet."""

    def missing_bodies(self, line: bytes, limit: int = 256) -> list[Held]:
        """Entries of the chosen branches without a body, highest precedence first, then in order of arrival.

        A body that is held shut is not among them: it would come no less sealed.
        """

    def acts(self, line: bytes, after: int = 0, limit: int = 256) -> list[Held]:
        """Entries whose bodies are open, with these, in order of arrival, those with `arrival` > `after`."""

    def shut(self, line: bytes, limit: int = 256) -> list[Held]:
        """Entries whose bodies are held sealed, without a key, in order of arrival."""

    def erase(self, entries: Sequence[bytes]) -> Future[int]:
        """Delete bodies and their keys; headers and commitments stay. Returns how many were there to be deleted."""

    # secrets

    def secrets(self, line: bytes) -> list[Secret]:
        """What is kept wrapped for a line, oldest first."""

    def put_secrets(self, line: bytes, secrets: Sequence[Secret]) -> Future[None]:
        """Keep secrets; one that is held under its name already stays as it is. Raises UnknownLine."""

    def drop_secrets(self, line: bytes, names: Sequence[tuple[SecretKind, bytes]]) -> Future[None]:
        """Delete secrets for good."""

    def request(self, request: str) -> Entry | None:
        """The entry that a request led to."""

    def counts(self, line: bytes) -> Counts:
        """How much a line holds."""

    # what nodes sign about feeds

    def attest(self, attestation: Attestation) -> Future[bool]:
        """Keep a verified attestation if none newer is held, a checkpoint always. True when it is now the newest.

        A checkpoint of the tree of one that is kept adds its signature lines to that (False).
        """

    def newest(self, line: bytes, kind: AttestationKind) -> dict[bytes, Attestation]:
        """The newest attestation of each node, by node id."""

    def checkpoints(
        self, line: bytes, node: bytes, first: int = 0, last: int | None = None, most: int | None = None
    ) -> list[Attestation]:
        """The checkpoints of a node's feed, smallest first; two of one size are two histories.

        Args:
            first, last: only those of sizes from `first` to `last`.
            most: only so many, the largest.
        """

    # what can be made again

    def put_snapshot(self, line: bytes, data: bytes) -> Future[None]:
        """Keep a snapshot of a line, in its maker's form, in place of an earlier one. Raises UnknownLine."""

    def snapshot(self, line: bytes) -> bytes | None:
        """The snapshot of a line, byte for byte as it was put; None where there is none."""

    # people and small things

    def add_officer(self, officer: Officer) -> Future[None]:
        """Raises OfficerExists."""

    def update_officer(self, officer: Officer) -> Future[None]:
        """Replace an officer's secret. Raises Misuse when there is no such officer."""

    def officers(self) -> list[Officer]:
        """All officers, by name."""

    def put_draft(self, draft: Draft) -> Future[None]:
        """Keep a draft, in place of an earlier one of the same id. Raises Misuse when there is no such line."""

    def drop_draft(self, draft_id: str) -> Future[bool]:
        """Forget a draft; False when there was none."""

    def drafts(self, line: bytes) -> list[Draft]:
        """The drafts of a line, by id."""

    def set_meta(self, key: str, value: bytes | None) -> Future[None]:
        """Keep a small value under a name; None forgets it."""

    def meta(self, key: str) -> bytes | None:
        """The value under a name."""
