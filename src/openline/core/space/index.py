"""What could meet this? Candidates for the exact test, from a tree of boxes (spec 5.7).

Each plan is held in a cap; the cap's box in longitude and latitude (two where it passes 180 degrees, the whole width
where it holds a pole) goes into a tree. Boxes only ever let too many through, never too few: so they may be planar.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray

from openline.core.space.columns import Columns, Indices
from openline.core.space.engine import Choice, plain
from openline.core.space.geodesy import EARTH_RADIUS_M, MARGIN, TOLERANCE_M, Floats, chord_of, positions, squared_chord
from openline.core.space.motion import Track, encounter
from openline.core.space.plan import Prepared
from openline.core.space.scan import Finder
from openline.core.space.window import common_spans

_SLACK_DEGREES: Final = 1e-6
_TOGETHER: Final = 512
"""So many rows are asked about in one go."""

_QUERIES: Final = 2_048
_NEVER: Final = np.iinfo(np.int64).max


class Caps:
    """Caps and time spans of some plans as arrays, for tests on many pairs at once."""

    def __init__(self, plans: Sequence[Prepared], buffer_m: float = 0.0) -> None:
        """Take plans as they are, or grown by a buffer (and its margin)."""
        self.plans = plans
        self.centres = np.concatenate([plan.cap.centre for plan in plans], axis=1) if plans else np.zeros((3, 0))
        self.radii = np.array([plan.cap.radius_m for plan in plans]) + (buffer_m * MARGIN + TOLERANCE_M)
        self.starts = np.array([_start(plan) for plan in plans], dtype=np.int64)
        self.ends = np.array([_end(plan) for plan in plans], dtype=np.int64)

    def boxes(self) -> tuple[NDArray[np.object_], Indices]:
        """Return the boxes of the caps, and to which plan each belongs."""
        place = positions(self.centres)
        lon, lat = place[:, 0], place[:, 1]
        radius = np.degrees(self.radii / EARTH_RADIUS_M) + _SLACK_DEGREES
        south, north = lat - radius, lat + radius
        with np.errstate(invalid="ignore", divide="ignore"):
            reach = np.degrees(np.arcsin(np.sin(np.radians(radius)) / np.cos(np.radians(lat)))) + _SLACK_DEGREES
        whole = (south <= -90.0) | (north >= 90.0) | (radius >= 90.0) | ~np.isfinite(reach)
        west = np.where(whole, -180.0, lon - reach)
        east = np.where(whole, 180.0, lon + reach)
        owners = np.arange(len(lon))
        boxes, belongs = [shapely.box(west, south, east, north)], [owners]
        for shift, over in ((360.0, west < -180.0), (-360.0, east > 180.0)):
            boxes.append(shapely.box(west[over] + shift, south[over], east[over] + shift, north[over]))
            belongs.append(owners[over])
        return np.concatenate(boxes), np.concatenate(belongs)

    def may_meet(self, i: Indices, others: "Caps", j: Indices) -> NDArray[np.bool_]:
        """Say of which pairs both caps and both spans of time meet."""
        at_once = (self.starts[i] <= others.ends[j]) & (others.starts[j] <= self.ends[i])
        chords = squared_chord(self.centres[:, i], others.centres[:, j])
        return np.asarray(at_once & (chords <= chord_of(self.radii[i] + others.radii[j])))


def _start(plan: Prepared) -> int:
    return plan.spans[0][0] if plan.spans else _NEVER


def _end(plan: Prepared) -> int:
    if not plan.spans:
        return -_NEVER
    end = plan.spans[-1][1]
    return _NEVER if end is None else end


def candidate_pairs(a: Caps, b: Caps) -> tuple[Indices, Indices]:
    """Return which plans of a could meet which of b, in order, each pair once.

    Args:
        a: queried, grown by the buffer.
        b: as they are.
    """
    tree_boxes, tree_owners = b.boxes()
    tree = shapely.STRtree(tree_boxes)
    boxes, owners = a.boxes()
    order = np.argsort(owners, kind="stable")
    found: list[Indices] = []
    for first in range(0, len(order), _QUERIES):
        part = order[first : first + _QUERIES]
        hit, leaf = tree.query(boxes[part])
        i, j = owners[part][hit], tree_owners[leaf]
        kept = a.may_meet(i, b, j)
        found.append(i[kept] * len(b.plans) + j[kept])
    pairs: Indices = np.unique(np.concatenate(found)) if found else np.zeros(0, dtype=np.int64)
    return pairs // max(len(b.plans), 1), pairs % max(len(b.plans), 1)


def by_neighbourhood(centres: Floats) -> Indices:
    """Return an order of places (n, 3) in which neighbours follow one another: what they both look at is still at hand.

    The globe in cubes of some 200 km, in Morton's order.
    """
    cubes = np.clip(((centres + 1.0) * 32.0).astype(np.int64), 0, 63)
    key = np.zeros(len(centres), dtype=np.int64)
    for bit in range(6):
        for axis in range(3):
            key |= (cubes[:, axis] >> bit & 1) << (3 * bit + axis)
    return np.argsort(key, kind="stable")


Mapping = Callable[[Callable[[Indices], tuple[Indices, Indices]], Iterable[Indices]], Iterable[tuple[Indices, Indices]]]
"""`map`, or what shares the work out among threads."""


class Index:
    """Plans in force, by place: accept, amend, cancel, and ask, without a rebuild that anyone notices.

    It holds columns of numbers and the ids, no plans: a million fit. A row that an engine has come to know is found by
    that engine's finder; when another engine takes over, its finder is made once from the rows held.
    """

    def __init__(self, engine: Choice = plain) -> None:
        self._engine = engine
        self._columns, self._asked = Columns(), Columns()
        self._rows: dict[str, int] = {}
        self._ids: list[str] = []
        self._sources: list[str | None] = []
        self._unmade: dict[int, Prepared] = {}
        self._tracks: dict[int, Track] = {}
        self._maker = engine().finder
        self._finder = self._maker(self._columns, ())

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, plan_id: object) -> bool:
        return plan_id in self._rows

    def add(self, plan: Prepared) -> None:
        """Accept a plan; one with the same id is replaced. Its shape is made when it is asked for."""
        self.remove(plan.plan.id)
        finder = self._finder_now()  # before the row is there: one made now would know it already
        row = self._columns.take(plan)
        if row == len(self._ids):
            self._ids.append("")
            self._sources.append(None)
        self._ids[row], self._sources[row] = plan.plan.id, plan.plan.source
        self._rows[plan.plan.id] = row
        if "shape" not in vars(plan):
            self._unmade[row] = plan
        if plan.track is not None:
            self._tracks[row] = plan.track
        finder.add(row)

    def remove(self, plan_id: str) -> None:
        """Forget a plan; nothing happens where it is not held."""
        if plan_id in self._rows:
            self._finder_now().remove(self._rows[plan_id])
            row = self._rows.pop(plan_id)
            self._unmade.pop(row, None)
            self._tracks.pop(row, None)
            self._columns.give_back(row)

    def candidates(self, plan: Prepared, buffer_m: float = 0.0) -> list[str]:
        """Return the ids of the plans held that could come within the buffer of this one at some time, in order.

        The plan itself and others of its source are left to `screen` to leave out.
        """
        row = self._asked.take(plan, buffer_m)
        found = self._finder_now().near(self._asked, row)
        self._asked.give_back(row)
        return sorted(self._ids[each] for each in found.tolist())

    def meeting(self, plan: Prepared, buffer_m: float = 0.0) -> list[str]:
        """Return the ids of the plans held, of other sources, that are in conflict with this one, or its same event."""
        _ = plan.shape
        finder = self._finder_now()
        row = self._asked.take(plan, buffer_m)
        if self._unmade:
            self._make(finder.near(self._asked, row))
        _, found = finder.join(self._asked, np.array([row]), buffer_m, itself=False)
        met = [each for each in found.tolist() if self._in_time(self._asked, row, plan.track, each, buffer_m)]
        self._asked.give_back(row)
        ids = [self._ids[each] for each in met if not self._one_source(each, plan.plan.source)]
        return sorted(each for each in ids if each != plan.plan.id)

    def join(self, other: "Index | None" = None, buffer_m: float = 0.0, share: Mapping = map) -> list[tuple[str, str]]:
        """Return the ids of all pairs of plans in conflict, or of the same event: held here, or held here and there."""
        held = self if other is None else other
        for each in (self, held):
            each._make(np.fromiter(each._unmade, dtype=np.int64))
        finder, asked = held._finder_now(), self._columns.grown(buffer_m) if buffer_m else self._columns
        rows = np.sort(np.fromiter(self._rows.values(), dtype=np.int64, count=len(self._rows)))
        rows = rows[by_neighbourhood(asked.table.caps[rows, :3])]

        def part(some: Indices) -> tuple[Indices, Indices]:
            return finder.join(asked, some, buffer_m, itself=other is None)

        still = not (self._tracks or held._tracks)
        found = share(part, (rows[first : first + _TOGETHER] for first in range(0, len(rows), _TOGETHER)))
        return [
            (self._ids[x], held._ids[y])
            for i, j in found
            for x, y in zip(i.tolist(), j.tolist(), strict=True)
            if self._sources[x] is None or self._sources[x] != held._sources[y]
            if still or held._in_time(self._columns, x, self._tracks.get(x), y, buffer_m)
        ]

    def _in_time(self, asked: Columns, row: int, track: Track | None, other: int, buffer_m: float) -> bool:
        """Say whether a row asked and one held meet at some moment, of which it is known that their ways meet."""
        tracks = track, self._tracks.get(other)
        if tracks == (None, None):
            return True
        a, b = asked.shape_of(row), self._columns.shape_of(other)
        spans = common_spans(asked.spans_of(row), self._columns.spans_of(other))
        return encounter(a, b, tracks, spans, buffer_m) is not None

    def _one_source(self, row: int, source: str | None) -> bool:
        return source is not None and self._sources[row] == source

    def _make(self, rows: Indices) -> None:
        """Write the shapes of rows that have none yet."""
        for row in rows.tolist():
            plan = self._unmade.pop(row, None)
            if plan is not None:
                self._columns.shape(row, plan.shape)

    def _finder_now(self) -> Finder:
        maker = self._engine().finder
        if maker is not self._maker:
            self._maker, self._finder = maker, maker(self._columns, self._rows.values())
        return self._finder
