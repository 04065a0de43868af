"""What may be changed about a draft so that it meets nothing, what that costs, and what comes of it (spec 5.12).

A turn of the globe carries a footprint elsewhere without bending it; what comes of it is rounded as we report places,
so that what is checked is what a person reads and sends.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil, sqrt
from typing import Final, TypeVar

import numpy as np
from msgspec.structs import replace as changed

from openline.core.space.arcs import AFTER, BEFORE, END, NORMAL, START
from openline.core.space.free_areas import Cut
from openline.core.space.geodesy import (
    EARTH_RADIUS_M,
    Floats,
    Vectors,
    cross,
    positions,
    sine_cosine,
    unit,
    unit_vectors,
)
from openline.core.space.inside import Fence
from openline.core.space.plan import Plan
from openline.core.space.sector import turned as turned_sector
from openline.core.space.shape import Shape
from openline.core.space.volume import (
    Band,
    Circle,
    Corridor,
    Footprint,
    Moving,
    MultiPolygon,
    Polygon,
    Position,
    Sector,
    Window,
)
from openline.core.space.window import Span

MINUTE: Final = 60
RISE_DM: Final = 100
LEVELS_DM: Final = 1_524
"""Five flight levels, in decimetres."""
MOVE_M: Final = 200
_DM_A_POINT: Final = 50
WINDOW_COST: Final = 30

STRAY_M: Final = 25.0
"""How far an edge that followed a parallel may lie from it once it is moved."""

Outlined = TypeVar("Outlined", Polygon, MultiPolygon)

_DEGREE: Final = 0.017453292519943295  # pi / 180, nearest double


@dataclass(frozen=True, slots=True)
class Change:
    """What is done to all volumes of a draft alike.

    Attributes:
        shift_s: seconds later; negative is earlier.
        rise_dm: decimetres upwards; negative is downwards.
        move_m: metres along a great circle towards `azimuth`, in degrees, seen from the middle of the draft.
        pauses: times that are cut out of all windows; what is left of one that is cut lasts `at_least_s` or longer.
        cut: what is left of areas out of which something was taken.
    """

    shift_s: int = 0
    rise_dm: int = 0
    move_m: int = 0
    azimuth: int = 0
    pauses: tuple[Span, ...] = ()
    at_least_s: int = 0
    cut: Cut | None = None

    def cost(self, windows: Sequence[Sequence[Window]] = ()) -> int:
        """Return what it costs (spec 5.12.2); for pauses the windows of each volume count."""
        ways = abs(self.shift_s) // MINUTE + ceil(abs(self.rise_dm) / _DM_A_POINT) + self.move_m // MOVE_M
        ways += 0 if self.cut is None else self.cut.cost()
        return ways + max((self._loss(each) for each in windows), default=0) if self.pauses else ways

    def _loss(self, windows: Sequence[Window]) -> int:
        left = self.windows(windows)
        lost = sum(w.end - w.start for w in windows if w.end is not None)
        lost -= sum(w.end - w.start for w in left if w.end is not None)
        for before, after in zip(_lasting(windows), _lasting(left), strict=True):
            lost += after.start - before.start  # the open end stays: what is lost lies before it
        return ceil(max(lost, 0) / MINUTE) + WINDOW_COST * max(0, len(left) - len(windows))

    def windows(self, windows: Sequence[Window]) -> tuple[Window, ...]:
        """Return windows after the change; none may be left."""
        moved = (changed(w, start=w.start + self.shift_s, end=None if w.end is None else w.end + self.shift_s)
                 for w in windows)  # fmt: skip
        return tuple(piece for window in moved for piece in self._pieces(window))

    def _pieces(self, window: Window) -> Iterator[Window]:
        """Yield what a window leaves beside the pauses, in whole minutes; one that is not touched stays as it is."""
        start, touched = window.start, False
        for begin, over in self.pauses:
            if (over is not None and over < window.start) or (window.end is not None and begin > window.end):
                continue
            touched = True
            end = (begin - 1) // MINUTE * MINUTE
            if end >= start and end - start >= self.at_least_s:
                yield changed(window, start=start, end=end)
            if over is None:
                return
            start = -(-(over + 1) // MINUTE) * MINUTE
        if not touched or window.end is None or (start <= window.end and window.end - start >= self.at_least_s):
            yield changed(window, start=start)

    def band(self, band: Band) -> Band:
        return changed(
            band,
            lower_m=_risen(band.lower_m, band.lower_ref == "DEPTH", self.rise_dm),
            upper_m=_risen(band.upper_m, band.upper_ref == "DEPTH", self.rise_dm),
        )

    def plan(self, plan: Plan, middle: Vectors) -> Plan:
        """Return a plan of a draft with this middle after the change."""
        volume = plan.volume
        left = None if self.cut is None else self.cut.of(plan.id)
        footprint = _later(volume.footprint, self.shift_s) if left is None else left
        return replace(
            plan,
            volume=changed(
                volume,
                footprint=moved(footprint, turn(middle, self.azimuth, self.move_m)) if self.move_m else footprint,
                band=self.band(volume.band) if self.rise_dm else volume.band,
                windows=self.windows(volume.windows),
            ),
            cancelled_at=None if plan.cancelled_at is None else plan.cancelled_at + self.shift_s,
        )  # fmt: skip


def _later(footprint: Footprint, shift_s: int) -> Footprint:
    """Return a footprint so many seconds later: what moves passes its points later."""
    if isinstance(footprint, Moving) and shift_s:
        return changed(footprint, times=tuple(time + shift_s for time in footprint.times))
    return footprint


def _lasting(windows: Sequence[Window]) -> list[Window]:
    return [window for window in windows if window.end is None]


def _risen(metres: float | None, deep: bool, rise_dm: int) -> float | None:
    """Return a limit after a rise; to the micrometre, so that tenths stay tenths."""
    return None if metres is None else round(metres + (-rise_dm if deep else rise_dm) / 10, 6) + 0.0


def rise_step(bands: Sequence[Band]) -> int:
    """Return the step in which these bands rise, in decimetres."""
    return LEVELS_DM if any("FL" in (band.lower_ref, band.upper_ref) for band in bands) else RISE_DM


def turn(middle: Vectors, azimuth: float, metres: float) -> Floats:
    """Return the turn of the globe, (3, 3), that carries the middle, (3, 1), so many metres towards an azimuth."""
    return np.asarray(turns(middle, np.array([azimuth]), np.array([metres]))[0])


def turns(middle: Vectors, azimuths: Floats, metres: Floats) -> Floats:
    """Return turns of the globe, (k, 3, 3), that carry the middle, (3, 1), towards azimuths by so many metres each."""
    x, y, _ = middle[:, 0].tolist()
    # at a pole the points of the compass are those of the meridian of Greenwich
    east = unit(np.array([[-y], [x], [0.0]]) if x or y else np.array([[0.0], [1.0], [0.0]]))
    (sine, cosine), (s, c) = sine_cosine(azimuths), sine_cosine(metres / EARTH_RADIUS_M / _DEGREE)
    towards = cross(middle, east) * cosine + east * sine
    a, b, d = unit(cross(np.broadcast_to(middle, towards.shape), towards))
    rest = 1.0 - c
    rows = [
        [c + a * a * rest, a * b * rest - d * s, a * d * rest + b * s],
        [a * b * rest + d * s, c + b * b * rest, b * d * rest - a * s],
        [a * d * rest - b * s, b * d * rest + a * s, c + d * d * rest],
    ]
    return np.stack([np.stack(row, axis=1) for row in rows], axis=1)


def turned(points: Vectors, by: Floats) -> Vectors:
    """Return vectors (3, n) after a turn, summed in one fixed order; (k, 3, n) after k turns."""
    by = by[..., np.newaxis]
    return np.asarray(by[..., 0, :] * points[0] + by[..., 1, :] * points[1] + by[..., 2, :] * points[2])


def turned_shapes(shape: Shape, by: Floats) -> list[Shape]:
    """Return a shape without edges along parallels after each of some turns, (k, 3, 3)."""
    edges = np.zeros((len(by), *shape.edges.shape))
    for rows in (START, END, NORMAL, AFTER, BEFORE):
        edges[:, rows] = turned(shape.edges[rows], by)
    centres, fence = turned(shape.centre, by), shape.fence
    fences: list[Fence | None] = [None] * len(by)
    if fence is not None:
        starts, ends, witnesses = (turned(part, by) for part in (fence.starts, fence.ends, fence.witnesses))
        fences = [Fence(a, b, w, fence.sides) for a, b, w in zip(starts, ends, witnesses, strict=True)]
    return [
        Shape(table, shape.reach_m, ring, centre, shape.cap_m, shape.margin_m)
        for table, ring, centre in zip(edges, fences, centres, strict=True)
    ]


def moved(footprint: Footprint, by: Floats) -> Footprint:
    """Return a footprint after a turn, its positions rounded to 1e-5 degree."""
    match footprint:
        case Polygon():
            plain = without_parallels(footprint)
            return changed(plain, rings=tuple(_carried(ring, by) for ring in plain.rings))
        case MultiPolygon():
            several = without_parallels(footprint)
            carried = (tuple(_carried(ring, by) for ring in rings) for rings in several.polygons)
            return changed(several, polygons=tuple(carried))
        case Sector(centre):
            return turned_sector(footprint, _carried((centre,), by)[0], by)
        case Circle(centre):
            return changed(footprint, centre=_carried((centre,), by)[0])
        case Corridor(points) | Moving(points):
            return changed(footprint, points=_carried(points, by))


def _carried(ring: tuple[Position, ...], by: Floats) -> tuple[Position, ...]:
    found = positions(turned(unit_vectors(np.array(ring, dtype=np.float64)), by)).tolist()
    places = [(round(lon, 5) + 0.0, round(lat, 5) + 0.0) for lon, lat in found]
    return tuple((180.0 if lon == -180.0 else lon, lat) for lon, lat in places)


def without_parallels(polygon: Outlined) -> Outlined:
    """Return a polygon of great circles that strays at most `STRAY_M` from one with edges along parallels."""
    if not polygon.parallels:
        return polygon
    if isinstance(polygon, MultiPolygon):
        great = (tuple(tuple(_great(ring)) for ring in rings) for rings in polygon.polygons)
        return changed(polygon, polygons=tuple(great), parallels=False)
    return changed(polygon, rings=tuple(tuple(_great(ring)) for ring in polygon.rings), parallels=False)


def _great(ring: tuple[Position, ...]) -> Iterator[Position]:
    for (lon, lat), (far, other) in zip(ring, (*ring[1:], ring[0]), strict=True):
        yield lon, lat
        if lat == other and lat != 0.0:
            way = (far - lon + 180.0) % 360.0 - 180.0
            sine, cosine = (abs(float(each[0])) for each in sine_cosine(np.array([lat])))
            step = sqrt(8.0 * STRAY_M / (EARTH_RADIUS_M * max(sine * cosine, 1e-12))) / _DEGREE
            pieces = ceil(abs(way) / step)
            yield from ((lon + way * at / pieces, lat) for at in range(1, pieces))
