"""The canonical order: the same on every node that holds the same entries, whatever came first (spec 2.5)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from openline.core.errors import Misuse
from openline.core.record.entry import Entry, Header


def causes(header: Header) -> tuple[bytes, ...]:
    """Return the ids that must be held before an entry has its place: the previous one's and each seen one's."""
    links = tuple(link.id for link in header.seen)
    return links if header.previous is None else (header.previous, *links)


def depth_of(causes_depths: Iterable[int]) -> int:
    """Return the depth of an entry whose causes have these depths: 1 more than the greatest, 1 if there are none."""
    return 1 + max(causes_depths, default=0)


@dataclass(slots=True)
class _Pending:
    node: bytes
    causes: tuple[bytes, ...]
    lacking: int  # how many of its causes are not placed


class Order:
    """Entries of one line as they come in, each placed once its causes are held; until then it is pending.

    Both branches of a fork have their place: which one is in force is not a question of order.
    """

    def __init__(self, known: Mapping[bytes, int] | None = None) -> None:
        """Begin empty, or with the depths of entries that are placed already (id: depth); these are not listed."""
        self._depths: dict[bytes, int] = dict(known or {})
        self._places: list[tuple[int, bytes, bytes]] = []
        self._sorted = True
        self._pending: dict[bytes, _Pending] = {}
        self._awaited: dict[bytes, list[bytes]] = {}  # cause: entries that wait for it

    def add(self, entry: Entry) -> list[bytes]:
        """Take in `entry`; return the ids that have their place now: it and those that waited for it, or none.

        Adding an entry again changes nothing.
        """
        if entry.id in self._depths or entry.id in self._pending:
            return []
        needed = tuple(dict.fromkeys(causes(entry.header)))
        lacking = [cause for cause in needed if cause not in self._depths]
        waiting = _Pending(entry.header.node, needed, len(lacking))
        if not lacking:
            return self._place(entry.id, waiting)
        self._pending[entry.id] = waiting
        for cause in lacking:
            self._awaited.setdefault(cause, []).append(entry.id)
        return []

    def depth(self, entry_id: bytes) -> int:
        """Return the depth of a placed entry.

        Raises:
            Misuse: it is not placed.
        """
        try:
            return self._depths[entry_id]
        except KeyError:
            raise Misuse(f"entry {entry_id.hex()[:16]} has no place yet") from None

    def is_placed(self, entry_id: bytes) -> bool:
        """Say whether this entry has its place."""
        return entry_id in self._depths

    @property
    def pending(self) -> frozenset[bytes]:
        """The ids of entries that wait for a cause."""
        return frozenset(self._pending)

    @property
    def missing(self) -> frozenset[bytes]:
        """The ids that others name as a cause and that were never added."""
        return frozenset(cause for cause in self._awaited if cause not in self._pending)

    def canonical(self) -> list[bytes]:
        """Return the ids of the placed entries, by depth, then node id, then entry id."""
        if not self._sorted:
            self._places.sort()
            self._sorted = True
        return [entry_id for _, _, entry_id in self._places]

    def _place(self, entry_id: bytes, entry: _Pending) -> list[bytes]:
        ready = [(entry_id, entry)]
        placed = []
        while ready:
            entry_id, entry = ready.pop()
            depth = depth_of(self._depths[cause] for cause in entry.causes)
            self._depths[entry_id] = depth
            self._places.append((depth, entry.node, entry_id))
            placed.append(entry_id)
            for waiting_id in self._awaited.pop(entry_id, ()):
                waiting = self._pending[waiting_id]
                waiting.lacking -= 1
                if waiting.lacking == 0:
                    del self._pending[waiting_id]
                    ready.append((waiting_id, waiting))
        self._sorted = False
        return placed
