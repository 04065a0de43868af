"""How far one feed has come from one peer (docs/spec/3-sync.md, section 6).

Ordinarily the next entry continues what is on disk. Where the peer's chain turns out to be another one, its author
has signed two histories: then the fetch goes back, by doubling steps, to the last entry that both have, and forward
again along the peer's branch, so that both branches are on disk as evidence.
"""

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from openline.core.record.entry import Entry
from openline.core.record.head_receipts import Held
from openline.protocol.frames import MAX_WANT

MAX_AHEAD: Final = 16
"""Entries of a feed that are kept out of chain: further ones wait for their turn."""


class Probe(Struct, frozen=True):
    """Looking for where the peer's branch leaves ours: the entry at `low` is awaited, then `step` further back."""

    low: int
    step: int = 1


class Fetch(Struct, frozen=True):
    """The fetch of one feed.

    Attributes:
        next: sequence of the entry that comes next in the peer's chain.
        last: id of the one before it; None while it is not known (the first, or after going back).
        asked: entries before this one have been asked for.
        asked_at: when, or when the last of them came.
        available: so many entries the peer holds without a gap, as far as it has said.
        ahead: sequences kept out of chain.
        probe: set while the fork is looked for.
        branch: this is the peer's branch of a forked feed, not ours.
        broken: the author's chain does not hold together here; nothing further is asked for on this channel.
    """

    next: int = 0
    last: bytes | None = None
    asked: int = 0
    asked_at: float = 0.0
    available: int = 0
    ahead: frozenset[int] = frozenset()
    probe: Probe | None = None
    branch: bool = False
    broken: bool = False

    @property
    def outstanding(self) -> int:
        return max(0, self.asked - self.next)


def begin(held: Held) -> Fetch:
    """Begin with a new channel, after what is on disk."""
    ahead = frozenset(entry.sequence for entry in held.beyond)
    return Fetch(held.size, held.head.id if held.head else None, held.size, ahead=ahead)


def caught_up(fetch: Fetch, held: Held) -> Fetch:
    """Take notice of what is on disk now; the disk may be ahead, by another channel."""
    ahead = frozenset(place for place in fetch.ahead if place >= held.size)
    ahead |= {entry.sequence for entry in held.beyond}
    fetch = replace(fetch, ahead=ahead) if ahead != fetch.ahead else fetch
    if fetch.branch or held.size <= fetch.next or held.head is None:
        return fetch
    return replace(fetch, next=held.size, last=held.head.id, asked=max(fetch.asked, held.size))


def heard(fetch: Fetch, size: int) -> Fetch:
    """The peer holds `size` entries."""
    return replace(fetch, available=size) if size > fetch.available else fetch


def taken(fetch: Fetch, entry: Entry, now: float) -> Fetch:
    """The next entry has come and is on its way to the disk."""
    sequence = entry.header.sequence
    return replace(
        fetch,
        next=sequence + 1,
        last=entry.id,
        asked=max(fetch.asked, sequence + 1),
        asked_at=now,
        available=max(fetch.available, sequence + 1),
    )


def continues(fetch: Fetch, entry: Entry) -> bool:
    """Say whether the next entry names the one before it as we have it."""
    return fetch.last is None or entry.header.previous == fetch.last


def go_back(fetch: Fetch, sequence: int) -> Fetch:
    """The peer's entry at `sequence` is not ours: look there first."""
    return _probing(fetch, Probe(sequence))


def probed(fetch: Fetch, sequence: int, forked: bool) -> Fetch:
    """The entry that was looked for is on disk: it is the common one, or the fork lies further back."""
    probe = fetch.probe
    if probe is None or sequence != probe.low:
        return fetch
    if forked and probe.low > 0:
        return _probing(fetch, Probe(max(0, probe.low - probe.step), probe.step * 2))
    return replace(fetch, probe=None)


def ask(fetch: Fetch, room: int, window: int, now: float) -> tuple[Fetch, range]:
    """Return what to ask for now, an empty range if nothing.

    Args:
        room: how many more entries may be on their way, over all feeds.
        window: how many may be in all; more is asked for when half of it has come.
    """
    if fetch.broken:
        return fetch, range(0)
    if fetch.probe is not None:
        if fetch.asked > fetch.probe.low or room <= 0:
            return fetch, range(0)
        return replace(fetch, asked=fetch.probe.low + 1, asked_at=now), range(fetch.probe.low, fetch.probe.low + 1)
    count = min(fetch.available - fetch.asked, MAX_WANT, room)
    if count <= 0 or fetch.outstanding > window // 2:
        return fetch, range(0)
    return replace(fetch, asked=fetch.asked + count, asked_at=now), range(fetch.asked, fetch.asked + count)


def retry(fetch: Fetch, now: float, after: float) -> tuple[Fetch, bool]:
    """Forget what was asked for more than `after` seconds ago and has not come; say whether there was any."""
    if fetch.outstanding and now - fetch.asked_at >= after:
        return replace(fetch, asked=fetch.next), True
    return fetch, False


def _probing(fetch: Fetch, probe: Probe) -> Fetch:
    return replace(fetch, next=probe.low, last=None, asked=probe.low, probe=probe, branch=True)
