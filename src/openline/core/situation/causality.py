"""What the author of an entry had seen: of each feed, how many entries. From it follows who could supersede whom.

An entry has its place once its causes are held (spec 2.5); before, nothing is said of it here.
"""

from collections.abc import Sequence

from openline.core.errors import Misuse
from openline.core.record.entry import Entry
from openline.core.record.order import causes

Past = tuple[int, ...]


class Causality:
    """Depth and past of every entry that has its place."""

    def __init__(self, feeds: Sequence[bytes]) -> None:
        self._feed = {node: number for number, node in enumerate(feeds)}
        self._blank: Past = (0,) * len(feeds)
        self._known: dict[bytes, tuple[int, Past]] = {}
        self._waiting: dict[bytes, list[Entry]] = {}
        self._held: set[bytes] = set()

    def add(self, entry: Entry) -> list[Entry]:
        """Take in an entry; return those that have their place now, causes first."""
        if entry.id in self._known or entry.id in self._held:
            return []
        if entry.header.node not in self._feed:
            raise Misuse("an entry of a node that is not on this line")
        return self._place([entry])

    def _place(self, ready: list[Entry]) -> list[Entry]:
        placed = []
        while ready:
            entry = ready.pop()
            lacking = next((cause for cause in causes(entry.header) if cause not in self._known), None)
            if lacking is not None:  # waits for one cause at a time; which one does not matter
                self._held.add(entry.id)
                self._waiting.setdefault(lacking, []).append(entry)
                continue
            self._held.discard(entry.id)
            self._known[entry.id] = self._measure(entry)
            placed.append(entry)
            ready += self._waiting.pop(entry.id, ())
        return placed

    def _measure(self, entry: Entry) -> tuple[int, Past]:
        header = entry.header
        depth, past = 0, self._blank
        if header.previous is not None:
            depth, past = self._known[header.previous]
        seen = list(past)
        for link in header.seen:
            below, more = self._known[link.id]
            depth = max(depth, below)
            seen = [max(pair) for pair in zip(seen, more, strict=True)]
            seen[link.feed] = max(seen[link.feed], link.sequence + 1)
        seen[self._feed[header.node]] = header.sequence
        return depth + 1, past if seen == list(past) else tuple(seen)

    def of(self, entry_id: bytes) -> tuple[int, Past]:
        """Return (depth, past) of a placed entry."""
        return self._known[entry_id]

    def known(self) -> dict[bytes, tuple[int, Past]]:
        """Return (depth, past) by id, for a snapshot."""
        return dict(self._known)

    def restore(self, known: dict[bytes, tuple[int, Past]]) -> None:
        """Begin with what a snapshot holds."""
        self._known.update(known)

    @property
    def pending(self) -> frozenset[bytes]:
        """Ids of entries that wait for a cause."""
        return frozenset(self._held)
