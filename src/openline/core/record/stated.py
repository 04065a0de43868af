"""What all members have stated alike of each feed in a file, whatever branches it has (spec 2.10.12).

Nothing is chosen: of every run of a feed (see `places`) it is kept how far each member has stated it, and at the end
this is carried from the runs to those that they leave. So it does not matter which branch a file shows first, how many
there are, or who else states what; and what is kept grows with the forks, not with the entries.
"""

from array import array
from dataclasses import dataclass
from typing import Final

from openline.core.record.places import EMPTY, Index, Places

_NEVER: Final = (1 << 64) - 1
_HEAD: Final = 5


@dataclass(frozen=True, slots=True)
class Beginning:
    """The longest beginning of a feed that all members have stated.

    Attributes:
        size: how many entries it has; 0 where there is none.
        root: the Merkle root over them.
        witnessed: how many of them enough witnesses have cosigned.
        apart: what is stated of this feed is of two branches, neither of which begins the other.
    """

    size: int
    root: bytes
    witnessed: int
    apart: bool


class _Row:
    """How far each member, and last the witnesses, vouch for one run, and where others leave it that are vouched for.

    Attributes:
        sizes: in entries from the feed's beginning; 0 for who vouches for none of this run.
        leaves: the first place at which a run leaves that all members have stated, how many do there, and the last.
        leaves_any: the first place at which a run leaves that any member has stated, and how many do there.
    """

    __slots__ = ("at_least", "at_least_any", "last", "leaves", "leaves_any", "sizes")

    def __init__(self, columns: int) -> None:
        self.leaves = self.leaves_any = _NEVER
        self.at_least = self.at_least_any = self.last = 0
        self.sizes = [0] * columns

    @classmethod
    def read(cls, data: bytes) -> "_Row":
        row = cls(0)
        row.leaves, row.at_least, row.last, row.leaves_any, row.at_least_any, *row.sizes = array("Q", data)
        return row

    def write(self) -> bytes:
        head = (self.leaves, self.at_least, self.last, self.leaves_any, self.at_least_any)
        return array("Q", (*head, *self.sizes)).tobytes()

    @property
    def by_all(self) -> int:
        return min(self.sizes[:-1])

    @property
    def by_any(self) -> int:
        return max(self.sizes[:-1])

    def left_by(self, number: int, run: "_Row", start: int) -> None:
        """Take over what is vouched for of a run that leaves this one: its beginning lies here."""
        self.sizes = [
            max(size, start) if further else size for size, further in zip(self.sizes, run.sizes, strict=True)
        ]
        if run.by_all:
            self.leaves, self.at_least = _least(self.leaves, self.at_least, start)
            self.last = number if self.leaves == start else self.last
        if run.by_any:
            self.leaves_any, self.at_least_any = _least(self.leaves_any, self.at_least_any, start)

    @property
    def apart(self) -> bool:
        """Whether two entries of one place are stated, of which at least one belongs to a run that leaves this one."""
        return self.leaves_any < self.by_any or self.at_least_any > 1


class Stated:
    """Takes what is signed about the feeds of a record, and says what all members have stated."""

    def __init__(self, places: Places, index: Index, members: int) -> None:
        self._places, self._columns = places, members + 1
        self._rows = index.table()
        self._feeds: set[bytes] = set()
        self._members: set[int] = set()

    def state(self, member: int) -> None:
        """Note that this member has made a statement that counts, whatever it is about."""
        self._members.add(member)

    def vouch(self, member: int, node: bytes, run: int, size: int) -> None:
        """Note that a member has stated the beginning of the node's feed that ends in this run with this size."""
        self._note(member, node, run, size)

    def witness(self, node: bytes, run: int, size: int) -> None:
        """Note that enough witnesses have cosigned this beginning."""
        self._note(self._columns - 1, node, run, size)

    @property
    def complete(self) -> bool:
        """Whether every member has made a statement that counts."""
        return len(self._members) == self._columns - 1

    def beginning(self, node: bytes) -> Beginning:
        """Return the longest beginning of the node's feed that all members have stated; ask once, at the end."""
        if node not in self._feeds:
            return Beginning(0, self._places.root(node, EMPTY, 0), 0, apart=False)
        apart = self._gather(node)
        run, row, witnessed = EMPTY, self._row(node, EMPTY), 0
        while row.leaves == row.by_all and row.at_least == 1:
            run, row = row.last, self._row(node, row.last)
            witnessed = max(witnessed, min(row.sizes[-1], row.by_all, row.leaves))
        size = min(row.by_all, row.leaves)
        return Beginning(size, self._places.root(node, run, size), witnessed, apart)

    def _gather(self, node: bytes) -> bool:
        """Carry what is vouched for to the runs that are left; return whether two branches are stated."""
        apart = False
        for number in range(self._places.runs(node) - 1, EMPTY, -1):
            row = self._row(node, number)
            if not any(row.sizes):
                continue
            apart = apart or row.apart
            left = self._places.run(node, number)
            parent = self._row(node, left.parent)
            parent.left_by(number, row, left.start)
            self._rows.put(_key(node, left.parent), parent.write())
        return apart or self._row(node, EMPTY).apart

    def _note(self, column: int, node: bytes, run: int, size: int) -> None:
        if not size:
            return
        self._feeds.add(node)
        row = self._row(node, run)
        if row.sizes[column] < size:
            row.sizes[column] = size
            self._rows.put(_key(node, run), row.write())

    def _row(self, node: bytes, run: int) -> _Row:
        data = self._rows.get(_key(node, run))
        return _Row(self._columns) if data is None else _Row.read(data)


def _least(least: int, count: int, place: int) -> tuple[int, int]:
    """Return the lesser of two places, and how many are at it."""
    if place > least:
        return least, count
    return place, count + 1 if place == least else 1


def _key(node: bytes, run: int) -> bytes:
    return node + run.to_bytes(8, "big")
