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
from typing import Protocol

from openline.core.record.entry import Entry
from openline.store.kept import (
    Appended,
    Attestation,
    AttestationKind,
    BodyOpener,
    BodyProgress,
    Built,
    Counts,
    Draft,
    FeedState,
    ForkedPlace,
    Held,
    Kept,
    LineRecord,
    LineState,
    Officer,
    Part,
    PeerAddress,
    Position,
    Request,
    Secret,
    SecretKind,
)


class Store(Protocol):
    """Where a node keeps its lines. One process writes; any of its threads may call.

    A store that was opened only to read answers every write with OpenedToRead.
    """

    def close(self) -> None:
        """Finish the writes that were asked for, then let go of the files."""

    def revision(self, part: Part = Part.RECORD) -> int:
        """A number that is another one once anything of that part has changed on disk.

        Asked before a read, it tells later whether the same read can find anything else.
        """

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

    def keep(self, entry: Entry, body: bytes | None = None, *, spent: bytes | None = None) -> Future[Kept]:
        """Keep a verified entry, of a peer or of the own feed come back from one. Order and repetition do not matter.

        A verified body that came with it is kept as by `keep_body`, in the same write; `spent` as by `spend`.

        Raises: UnknownLine, UnknownFeed, Unavailable.
        """

    def spend(self, line: bytes, node: bytes, spent: bytes) -> Future[None]:
        """Keep what was taken of a node's quota, in its maker's form, in place of what was kept before.

        Raises: UnknownLine, UnknownFeed.
        """

    def spent(self, line: bytes) -> dict[bytes, bytes]:
        """What was taken of each node's quota, by node id; nodes of which nothing was are left out."""

    def named(self, line: bytes) -> dict[tuple[int, int], int]:
        """The highest sequence of a feed that the chain of another has named, by (that other, the feed), by index."""

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
        """Entries whose bodies are open, with these, in order of arrival, those with `arrival` > `after`.

        A body may come long after its entry: among those with a lower `arrival` there may be more the next time.
        """

    def acts_until(self, line: bytes, arrival: int) -> int:
        """How many entries have open bodies, or had them, of those up to this `arrival`."""

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

    def weight(self, line: bytes) -> int:
        """Bytes of a line's headers, signatures, bodies and pieces of bodies, and 512 for the rows of each entry."""

    # what nodes sign about feeds

    def attest(self, attestation: Attestation) -> Future[bool]:
        """Keep a verified attestation if none newer is held, a checkpoint always. True when it is now the newest.

        A checkpoint of the tree of one that is kept adds its signature lines to that (False).
        """

    def newest(self, line: bytes, kind: AttestationKind) -> dict[bytes, Attestation]:
        """The newest attestation of each node, by node id."""

    def checkpoints(
        self,
        line: bytes,
        node: bytes,
        first: int = 0,
        last: int | None = None,
        most: int | None = None,
        *,
        ahead: bool = False,
    ) -> list[Attestation]:
        """The checkpoints of a node's feed, smallest first; two of one size are two histories.

        Args:
            first, last: only those of sizes from `first` to `last`.
            most: only so many, the largest.
            ahead: those that are kept apart until they can be compared, and not the others.
        """

    def settle(self, ahead: Attestation, *, holds: bool) -> Future[None]:
        """Take a checkpoint out of those that are kept apart, and among the others if it holds; again changes nothing.

        Raises: UnknownLine.
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

    def remove_officer(self, name: str) -> Future[None]:
        """Keep nothing of an officer any more. Raises Misuse when there is no such officer."""

    def officers(self) -> list[Officer]:
        """All officers, by name."""

    def add_audit(self, number: int, data: bytes) -> Future[None]:
        """Keep the next record of the node's own audit feed, numbered from 0. Raises Misuse when it is not the next."""

    def audit(self, first: int = 0, limit: int = 256) -> list[bytes]:
        """Records of the audit feed from number `first` on."""

    def audit_size(self) -> int:
        """How many records the audit feed has."""

    def add_log(self, data: bytes) -> Future[int]:
        """Keep the next record of the watch log; its number, from 0."""

    def log(self, first: int = 0, limit: int = 256) -> list[bytes]:
        """Records of the watch log from number `first` on."""

    def log_size(self) -> int:
        """How many records the watch log has."""

    def put_draft(self, draft: Draft) -> Future[None]:
        """Keep a draft, in place of an earlier one of the same id. Raises Misuse when there is no such line."""

    def drop_draft(self, draft_id: str) -> Future[bool]:
        """Forget a draft; False when there was none."""

    def drafts(self, line: bytes) -> list[Draft]:
        """The drafts of a line, by id."""

    def set_meta(self, key: str, value: bytes | None, *, with_next: bool = False) -> Future[None]:
        """Keep a small value under a name; None forgets it.

        Args:
            with_next: it may wait for the write that is asked for next, of whatever kind: they share a commit, and no
                write that was asked for later is on disk before it. If it fails, so does that next write.
        """

    def meta(self, key: str) -> bytes | None:
        """The value under a name."""
