"""What the author of an entry had seen: of each feed, how many entries. From it follows who could supersede whom.

An entry has its place once its causes are held (spec 2.5); before, nothing is said of it here.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from openline.core.errors import Misuse
from openline.core.record.entry import Entry, Header

Past = tuple[int, ...]


class Causality:
    """Depth and past of every entry that has its place."""

    def __init__(self, feeds: Sequence[bytes]) -> None:
        self._feed = {node: number for number, node in enumerate(feeds)}
        self._blank: Past = (0,) * len(feeds)
        self._known: dict[bytes, tuple[int, Past]] = {}
        self._waiting: dict[bytes, list[Entry]] = {}
        self._held: set[bytes] = set()
        self._latest: list[list[int]] = [[] for _ in feeds]
        self._forked: dict[int, int] = {}

    def add(self, entry: Entry) -> list[Entry]:
        """Take in an entry; return those that have their place now, causes first.

        Raises:
            Misuse: its node is not on this line.
        """
        if entry.id in self._known or entry.id in self._held:
            return []
        if entry.header.node not in self._feed:
            raise Misuse("an entry of a node that is not on this line")
        ready, placed = [entry], []
        while ready:
            entry = ready.pop()
            lacking = self._lacking(entry.header)
            if lacking is not None:  # waits for one cause at a time; which one does not matter
                self._held.add(entry.id)
                self._waiting.setdefault(lacking, []).append(entry)
                continue
            self._held.discard(entry.id)
            self._known[entry.id] = self._measure(entry.header)
            placed.append(entry)
            if entry.id in self._waiting:
                ready += self._waiting.pop(entry.id)
        return placed

    def _lacking(self, header: Header) -> bytes | None:
        known = self._known
        if header.previous is not None and header.previous not in known:
            return header.previous
        for link in header.seen:
            if link.id not in known:
                return link.id
        return None

    def _measure(self, header: Header) -> tuple[int, Past]:
        """Return the depth of an entry whose causes are known, and its reach: what it had seen, and itself."""
        depth, reach = 0, self._blank
        if header.previous is not None:
            depth, reach = self._known[header.previous]
        for link in header.seen:
            below, more = self._known[link.id]
            depth = max(depth, below)
            reach = tuple(map(max, reach, more))
        feed = self._feed[header.node]
        latest = self._latest[feed]
        if latest and header.sequence == len(latest):
            latest.append(max(latest[-1], header.clock))
        else:
            self._begin_or_fork(feed, header)
        return depth + 1, (*reach[:feed], header.sequence + 1, *reach[feed + 1 :])

    def _begin_or_fork(self, feed: int, header: Header) -> None:
        """Keep the first time that a node states, or that it states two things at one place: both are then nobody's."""
        latest = self._latest[feed]
        if header.sequence < len(latest):
            self._forked[feed] = min(header.sequence, self._forked.get(feed, header.sequence))
        else:
            before = latest[-1] if latest else 0
            latest += [before] * (header.sequence - len(latest))
            latest.append(max(before, header.clock))

    def latest(self, feed: int, count: int) -> int:
        """Return the latest time that a node has stated in the first `count` entries of its feed; 0 before the first.

        What a node states from a fork on does not count, as which of two branches stands is for people to say.
        """
        count = min(count, self._forked.get(feed, count))
        return self._latest[feed][count - 1] if count else 0

    def sizes(self) -> Past:
        """Return of each feed how many entries have their place."""
        return tuple(len(latest) for latest in self._latest)

    def forks(self) -> dict[int, int]:
        """Return by feed the first place at which two entries stand."""
        return dict(self._forked)

    def reaching(self, places: Collection[tuple[int, int]], since: Collection[bytes] = ()) -> Iterator[bytes]:
        """Return the entries whose authors had seen one of some places, (feed, sequence), or that stand there.

        Args:
            since: ids of the entries at those places, if they are known: what was placed before all of them saw none.
        """
        ahead = set(since)
        for entry, (_, reach) in reversed(self._known.items()):
            if any(reach[feed] > sequence for feed, sequence in places):
                yield entry
            if ahead:
                ahead.discard(entry)
                if not ahead:
                    return

    def dates(self) -> list[list[int]]:
        """Return by feed the latest time stated up to each place."""
        return self._latest

    def of(self, entry: Entry) -> tuple[int, Past]:
        """Return depth and past of a placed entry."""
        depth, reach = self._known[entry.id]
        feed = self._feed[entry.header.node]
        return depth, (*reach[:feed], entry.header.sequence, *reach[feed + 1 :])

    def known(self) -> Iterable[tuple[bytes, int, Past]]:
        """Return id, depth and reach of every placed entry, in the order in which they were placed."""
        return ((entry, depth, reach) for entry, (depth, reach) in self._known.items())

    def restore(
        self, known: Iterable[tuple[bytes, int, Past]], dates: Sequence[Sequence[int]], forks: Mapping[int, int]
    ) -> None:
        """Begin with what `known`, `dates` and `forks` returned before."""
        self._known.update((entry, (depth, reach)) for entry, depth, reach in known)
        self._latest, self._forked = [list(each) for each in dates], dict(forks)

    @property
    def pending(self) -> frozenset[bytes]:
        """Ids of entries that wait for a cause."""
        return frozenset(self._held)

    def waits(self, entry: bytes) -> bool:
        """Say whether an entry waits for a cause."""
        return entry in self._held
