"""What could meet this? Asked of every row, one column at a time: the plain way, for thousands of plans (spec 5.7)."""

from collections.abc import Iterable
from typing import Any, Final, Protocol

import numpy as np

from openline.core.space.columns import Columns, Indices
from openline.core.space.geodesy import MARGIN, TOLERANCE_M, Floats, chord_of, squared_chord
from openline.core.space.kernel import skeleton_distances
from openline.core.space.window import common_spans

_DATUM: Final = 1
_LOWEST: Final = 2
_HIGHEST: Final = 3
_UPPER: Final = 4


class Finder(Protocol):
    """Finds rows of the columns it was made for."""

    def add(self, row: int) -> None:
        """Take note of a row."""

    def remove(self, row: int) -> None:
        """Forget a row, which has not been given back yet."""

    def near(self, asked: Columns, row: int) -> Indices:
        """Return the rows whose caps and times meet those of a row asked, in order."""

    def join(self, asked: Columns, rows: Indices, buffer_m: float, *, itself: bool) -> tuple[Indices, Indices]:
        """Return the pairs of rows asked and rows held that conflict; of columns with themselves, each pair once."""


class Scan:
    """Looks at every row."""

    def __init__(self, columns: Columns, rows: Iterable[int]) -> None:
        self._columns = columns

    def add(self, row: int) -> None:
        """Nothing to note: the row is there."""

    def remove(self, row: int) -> None:
        """Nothing to forget: a row that was given back is never."""

    def near(self, asked: Columns, row: int) -> Indices:
        held, rows = self._columns.table, self._columns.rows
        cap, (start, end) = asked.table.caps[row], asked.table.times[row]
        at_once = np.flatnonzero((held.times[:rows, 0] <= end) & (start <= held.times[:rows, 1]))
        caps = held.caps[at_once].T
        chords = squared_chord(cap[:3].reshape(3, 1), caps[:3])
        return np.asarray(at_once[chords <= chord_of(cap[3] + caps[3])])

    def join(self, asked: Columns, rows: Indices, buffer_m: float, *, itself: bool) -> tuple[Indices, Indices]:
        pairs = [(int(row), int(other)) for row in rows for other in self.near(asked, int(row))
                 if (other > row or not itself) and self._may_meet(asked, int(row), int(other))]  # fmt: skip
        ours = {row: asked.shape_of(row) for row in {row for row, _ in pairs}}
        theirs = {row: self._columns.shape_of(row) for row in {other for _, other in pairs}}
        i, j = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
        within = (asked.table.reach[i] + self._columns.table.reach[j] + buffer_m) * MARGIN + TOLERANCE_M
        apart = skeleton_distances([ours[row] for row, _ in pairs], [theirs[row] for _, row in pairs], within)
        meets = apart <= within
        return i[meets], j[meets]

    def _may_meet(self, asked: Columns, row: int, other: int) -> bool:
        ours, theirs = asked.table.bands[row], self._columns.table.bands[other]
        return (
            _may_reach(ours[_UPPER:], theirs)
            and _may_reach(theirs[_UPPER:], ours)
            and bool(common_spans(asked.spans_of(row), self._columns.spans_of(other)))
        )


def _may_reach(top: Floats, bottom: Any) -> bool:
    """Say whether an upper limit may lie as high as a lower one (spec 5.3.3); no number is no limit."""
    if np.isnan(top[0]) or np.isnan(bottom[0]):
        return True
    if top[_DATUM] == bottom[_DATUM]:
        return bool(top[0] >= bottom[0])
    return bool(top[_HIGHEST] >= bottom[_LOWEST])
