"""How far a node's own feeds reach, and what was said behind a place: the record's own acts are not among it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from openline.node.lines import Line
from openline.store.contract import Store

BATCH: Final = 256


class OwnFeeds:
    """The feeds of one node, one on each line."""

    def __init__(self, store: Store, node: bytes, lines: Callable[[], Iterable[Line]]) -> None:
        self._store, self._node, self._lines = store, node, lines

    def reach(self) -> dict[bytes, int]:
        """Return how many entries the feed has, by line."""
        found = {}
        for line in self._lines():
            if self._node in line.record.feeds:
                head = self._store.heads(line.id)[line.record.feeds.index(self._node)].head
                found[line.id] = 0 if head is None else head.sequence + 1
        return found

    def since(self, reach: Mapping[bytes, int]) -> list[bytes]:
        """Return the ids of what was said since the feeds reached so far."""
        said = []
        for line, now in self.reach().items():
            first = reach.get(line, 0)
            for start in range(first, now, BATCH):
                held = self._store.entries(line, self._node, start, min(BATCH, now - start))
                said += [each.entry.id for each in held if not each.act]
        return said
