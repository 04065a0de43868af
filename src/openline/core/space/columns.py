"""Plans as columns of numbers: a million of them where as many objects would not fit (spec 5.7).

A plan has a row, and ranges in two long lists: its points, and its spans of time. What is given back is used
again, so that nothing is ever rebuilt. Of a shape only the corners are kept; its edges are made again when it is
compared, with the same bits.
"""

from collections import defaultdict
from copy import copy
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from openline.core.space.arcs import END, PARALLEL, START, edge_table
from openline.core.space.band import DATUMS, Limit, limit
from openline.core.space.geodesy import MARGIN, TOLERANCE_M, Floats, chord_of
from openline.core.space.inside import Fence
from openline.core.space.shape import Shape
from openline.core.space.window import Span

if TYPE_CHECKING:
    from openline.core.space.plan import Prepared

Indices = NDArray[np.int64]

PARALLEL_MARK: Final = 1
LAST_OF_RING: Final = 2
SEVERAL: Final = 4
"""On the first corner: there are several rings."""

NO_END: Final = np.iinfo(np.int64).max
"""Until further notice."""


class Table(NamedTuple):
    """The columns; rows not in use hold what they held last.

    Attributes:
        caps: (n, 5) centre, radius in metres with margin and tolerance, chord of that radius (not squared).
        times: (n, 2) from the first second to the last at which it counts; bands: (n, 8), see `band_row`.
        spans_at: (n, 2) first and number in `spans`, (s, 2).
        points_at: (n, 4) first and number of corners, first and number of fence points, in `points`, (p, 3), and
            `marks`, (p,), see `PARALLEL_MARK` and below; no corners: the shape has not been made yet.
        witnesses: (n, 6); sides: (n, 2); reach: (n,), as `margin_reach_m`.
        skeleton: (n, 8), a cap as in `compiled.distances` (centre, chord, metres); its heart's metres, 0 for none, and
            the cosine of that, 2 for none; 1 if no edge follows a parallel, else 0.
    """

    caps: Any
    times: Any
    bands: Any
    spans_at: Any
    spans: Any
    points_at: Any
    points: Any
    marks: Any
    witnesses: Any
    sides: Any
    skeleton: Any
    reach: Any


class Columns:
    """A table that grows, and of which rows are taken and given back."""

    def __init__(self) -> None:
        self._columns: dict[str, NDArray[Any]] = {
            "caps": np.zeros((0, 5)), "times": np.zeros((0, 2), np.int64), "bands": np.zeros((0, 8)),
            "spans_at": np.zeros((0, 2), np.int64), "spans": np.zeros((0, 2), np.int64),
            "points_at": np.zeros((0, 4), np.int64), "points": np.zeros((0, 3)), "marks": np.zeros(0, np.uint8),
            "witnesses": np.zeros((0, 6)), "sides": np.zeros((0, 2), np.bool_), "skeleton": np.zeros((0, 8)),
            "reach": np.zeros(0),
        }  # fmt: skip
        self._rows = _Ranges()
        self._spans = _Ranges()
        self._points = _Ranges()
        self.widest = 1
        self.table = Table(**self._columns)

    @property
    def rows(self) -> int:
        """Return how many rows there are, in use or not."""
        return self._rows.end

    def take(self, plan: "Prepared", buffer_m: float = 0.0) -> int:
        """Write a plan, grown by a buffer (and its margin), into a row; return which. Its shape if it is made."""
        row = self._rows.take(1)
        spans = self._spans.take(len(plan.spans))
        self._room("spans", self._spans.end)
        self._room_of_rows(row + 1)
        table = self.table
        radius_m = plan.cap.radius_m + (buffer_m * MARGIN + TOLERANCE_M)
        table.caps[row, :3] = plan.cap.centre[:, 0]
        table.caps[row, 3:] = radius_m, np.sqrt(chord_of(radius_m))
        table.bands[row] = band_row(plan)
        table.spans_at[row] = spans, len(plan.spans)
        for at, (start, end) in enumerate(plan.spans, start=spans):
            table.spans[at] = start, NO_END if end is None else end
        never = (NO_END, -NO_END)
        table.times[row] = (plan.spans[0][0], table.spans[spans + len(plan.spans) - 1, 1]) if plan.spans else never
        table.points_at[row] = 0
        if "shape" in vars(plan):
            self.shape(row, plan.shape)
        return row

    def shape(self, row: int, shape: Shape) -> None:
        """Write the shape of a row."""
        corners, fence = shape.edges[START].T, shape.fence
        outline = _NOTHING if fence is None else fence.starts.T
        straight = not shape.edges[PARALLEL].any()
        alike = len(outline) == len(corners) and straight
        kept = corners if alike or fence is None else np.concatenate([corners, outline])
        first = self._points.take(len(kept))
        for name in ("points", "marks"):
            self._room(name, self._points.end)
        table, count = self.table, len(corners)
        table.points[first : first + len(kept)] = kept
        marks = table.marks[first : first + len(kept)]
        marks[:] = 0
        marks[:count] = shape.edges[PARALLEL] != 0.0
        _mark_rings(marks[:count], shape.edges[START], shape.edges[END])
        if fence is not None:
            if not alike:
                _mark_rings(marks[count:], fence.starts, fence.ends)
            table.witnesses[row] = fence.witnesses.T.ravel()
            table.sides[row] = fence.sides
        table.points_at[row] = first, count, first if alike else first + count, len(outline)
        table.skeleton[row, :3] = shape.centre[:, 0]
        cap, heart = chord_of(np.array([shape.cap_m, shape.heart_m])).tolist()
        cosine = 1.0 - heart / 2.0 if shape.heart_m else 2.0
        table.skeleton[row, 3:] = np.sqrt(cap), shape.cap_m, shape.heart_m, cosine, straight
        table.reach[row] = shape.margin_reach_m
        self.widest = max(self.widest, count, len(outline))

    def grown(self, buffer_m: float) -> "Columns":
        """Return the same rows, to be read only, with caps grown by a buffer and its margin."""
        grown, caps = copy(self), self.table.caps[: self.rows].copy()
        caps[:, 3] += buffer_m * MARGIN
        caps[:, 4] = np.sqrt(chord_of(caps[:, 3]))
        grown.table = self.table._replace(caps=caps)
        return grown

    def give_back(self, row: int) -> None:
        """Free a row: it is nowhere and never, until it is taken again."""
        table = self.table
        first, count, fence, outline = table.points_at[row].tolist()
        self._points.give_back(first, count + (outline if outline and fence != first else 0))
        self._spans.give_back(*table.spans_at[row].tolist())
        table.times[row] = NO_END, -NO_END
        self._rows.give_back(row, 1)

    def shape_of(self, row: int) -> Shape:
        """Return the shape of a row as `shape.shape_of` made it."""
        table = self.table
        first, count, fence_first, outline = table.points_at[row].tolist()
        corners, marks = table.points[first : first + count].T, table.marks[first : first + count]
        ends = _ends(corners, marks) if outline else np.concatenate([corners[:, 1:], corners[:, -1:]], axis=1)
        fence = None
        if outline:
            starts = table.points[fence_first : fence_first + outline].T
            closed = _ends(starts, table.marks[fence_first : fence_first + outline])
            fence = Fence(starts, closed, table.witnesses[row].reshape(2, 3).T, table.sides[row])
        edges = edge_table(corners, ends, (marks & PARALLEL_MARK) != 0)
        skeleton, reach = table.skeleton[row], float(table.reach[row])
        reach, margin = (reach, 0.0) if fence is None else (0.0, reach * MARGIN)  # nothing has both
        return Shape(edges, reach, fence, skeleton[:3].reshape(3, 1), float(skeleton[4]), margin, float(skeleton[5]))

    def spans_of(self, row: int) -> tuple[Span, ...]:
        """Return when the plan of a row counts."""
        first, count = self.table.spans_at[row].tolist()
        rows = self.table.spans[first : first + count].tolist()
        return tuple((start, None if end == NO_END else end) for start, end in rows)

    def _room_of_rows(self, rows: int) -> None:
        for name in ("caps", "times", "bands", "spans_at", "points_at", "witnesses", "sides", "skeleton", "reach"):
            self._room(name, rows)

    def _room(self, name: str, rows: int) -> None:
        held = self._columns[name]
        if len(held) < rows:
            grown = np.empty((max(64, rows + rows // 2), *held.shape[1:]), held.dtype)
            grown[: len(held)] = held
            self._columns[name] = grown
            self.table = Table(**self._columns)


_NOTHING: Final = np.zeros((0, 3))


def _mark_rings(marks: NDArray[np.uint8], starts: Floats, ends: Floats) -> None:
    """Mark which edges do not lead to the one behind them, the last of each ring, and whether there are several."""
    last = np.ones(starts.shape[1], dtype=np.bool_)
    last[:-1] = (ends[:, :-1] != starts[:, 1:]).any(axis=0)
    marks[last] |= LAST_OF_RING
    if last[:-1].any():
        marks[0] |= SEVERAL


def _ends(starts: Floats, marks: NDArray[np.uint8]) -> Floats:
    ends = np.roll(starts, -1, axis=1)
    lasts = np.flatnonzero(marks & LAST_OF_RING)
    ends[:, lasts] = starts[:, np.concatenate([[0], lasts[:-1] + 1])]
    return ends


def band_row(plan: "Prepared") -> list[float]:
    """Return the lower and the upper limit: metres, datum, lowest, highest each; no number where it is unlimited."""
    band = plan.plan.volume.band
    return [*_limit_row(limit(band.lower_m, band.lower_ref)), *_limit_row(limit(band.upper_m, band.upper_ref))]


def _limit_row(stated: Limit | None) -> tuple[float, float, float, float]:
    if stated is None:
        return np.nan, 0.0, 0.0, 0.0
    return stated.metres, float(DATUMS.index(stated.datum)), stated.lowest, stated.highest


class _Ranges:
    """Ranges of a long list: given back, they are used again for others of about their length."""

    def __init__(self) -> None:
        self.end = 0
        self._free: defaultdict[int, list[int]] = defaultdict(list)

    def take(self, length: int) -> int:
        size = _size(length)
        free = self._free.get(size)
        if free:
            return free.pop()
        first, self.end = self.end, self.end + size
        return first

    def give_back(self, first: int, length: int) -> None:
        if length:
            self._free[_size(length)].append(first)


def _size(length: int) -> int:
    """Return the length rounded up by an eighth at most."""
    step = 1 << max(0, length.bit_length() - 4)
    return -(-length // step) * step
