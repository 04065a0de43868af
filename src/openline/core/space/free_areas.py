"""What is left of an area once whatever is in its way is taken out of it (spec 5.12.13).

Seen from the centre of the globe great circles are straight lines, so a cut is planar there. Corners are put where a
person can say them, in hundredths of a minute, and what is taken out is so much larger that this brings nothing near.
What comes of it is checked by the exact test like any other proposal: nothing here decides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import cycle
from math import ceil, cos, floor, pi
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from openline.core.space.engine import Engine
from openline.core.space.geodesy import EARTH_RADIUS_M, MARGIN, TOLERANCE_M, Floats, positions, sine_cosine
from openline.core.space.overlap import GLOBE_KM2, View
from openline.core.space.saying import Marks, said_polygons
from openline.core.space.shape import Shape
from openline.core.space.spread import areas_km2
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Corridor, Footprint, Moving, MultiPolygon, Polygon

LOST_COST: Final = 2
PART_COST: Final = 30

WIDEST_M: Final = 1_500_000.0
"""What reaches farther from its middle is not cut."""

LEAST_PART: Final = 0.01
"""Smaller parts, as a share of the area before, are left out."""

CLEAR_M: Final = 30.0
"""How much more is taken out than has to be: more than a corner is moved to where it can be said."""

_SAYABLE: Final = 0.01
"""A parallel or a meridian is taken before a line that leaves more by no more than this share of the area."""
_BEST: Final = 4
_DETAILS: Final = ((0.0, 16), (0.004, 8), (0.015, 4))
"""How roughly things are followed: a share of the draft's width, and corners of half a turn."""
_FINE: Final = 512
_STRAY: Final = 0.6 / EARTH_RADIUS_M
_FAR: Final = 10.0
_WIDE_DEG: Final = 20.0


@dataclass(frozen=True, slots=True)
class Kept:
    """What is left of one volume, the share of its area that it loses, its corners, and the cost."""

    footprint: Polygon | MultiPolygon
    lost: float
    corners: int
    cost: int


@dataclass(frozen=True, slots=True)
class Cut:
    """What is left of those volumes of a draft that were cut, by the ids of their plans."""

    kept: tuple[tuple[str, Kept], ...]

    def cost(self) -> int:
        return sum(each.cost for _, each in self.kept)

    @property
    def kept_percent(self) -> int:
        """Whole percent of its area that the volume keeps that loses the largest share."""
        return floor(100.0 * (1.0 - max(each.lost for _, each in self.kept)))

    @property
    def corners(self) -> int:
        """Corners of all that were cut."""
        return sum(each.corners for _, each in self.kept)

    def of(self, name: str) -> Footprint | None:
        return next((each.footprint for plan, each in self.kept if plan == name), None)


def can_be_cut(footprint: Footprint, shape: Shape) -> bool:
    """Say whether it is an area that stays where it is, and fits into one view."""
    filled = shape.fence is not None or shape.reach_m > 0.0
    return filled and not isinstance(footprint, Moving) and shape.cap_m + shape.reach_m <= WIDEST_M


class Carver:
    """One area that can be cut, and the shapes that it has to keep clear of."""

    def __init__(
        self, footprint: Footprint, shape: Shape, blockers: Sequence[Shape], buffer_m: float, engine: Engine
    ) -> None:
        self._footprint, self._shape, self._blockers, self._buffer_m = footprint, shape, blockers, buffer_m
        self._engine = engine
        self._view = View(shape.centre)
        self._radius = (shape.cap_m + shape.reach_m) / EARTH_RADIUS_M
        self._parallels = isinstance(footprint, Polygon | MultiPolygon) and footprint.parallels
        self._whole = self._view.seen(shape) if shape.fence is not None else self._round(shape.reach_m, _FINE)
        self._room = self._whole.buffer(_STRAY)
        shapely.prepare(self._room)

    def along(self) -> list[Kept]:
        """Return what may be kept beside one great circle or parallel, or one for each thing in the way; best first."""
        taken = self._taken(*_DETAILS[0])
        found = [kept for draft in self._drafts for kept in self._beside(draft, taken)]
        return sorted(found, key=lambda kept: kept.cost)

    def around(self) -> list[Kept]:
        """Return what may be kept round about what is in the way, followed more and less closely; best first."""
        found: list[Kept] = []
        for detail, draft in zip(_DETAILS, cycle(self._drafts), strict=False):  # each as roughly as the other
            taken = self._taken(*detail)
            hulls = [part.convex_hull for part in _polygons(taken.intersection(draft))]
            for out in (taken, shapely.union_all(hulls)):
                found += self._kept(draft.difference(out))
        return sorted(found, key=lambda kept: kept.cost)

    # what there is

    @cached_property
    def _drafts(self) -> list[BaseGeometry]:
        """The draft as polygons that lie inside it: as it is, or with its arcs followed by few corners."""
        if self._shape.fence is None:
            bends = self._shape.edges.shape[1] > 2  # there a corner that is moved could bring an edge outside
            reach_m = self._shape.reach_m - CLEAR_M * bends
            return [self._round(reach_m, corners) for corners in (12, 8, 6)] if reach_m > 0.0 else []
        if isinstance(self._footprint, Polygon | MultiPolygon):
            return [self._whole]
        slacks = [0.004 * self._width, 0.015 * self._width]
        return [self._whole.buffer(-slack, join_style="mitre").simplify(slack) for slack in slacks]

    @property
    def _width(self) -> float:
        west, south, east, north = self._whole.bounds
        return float(max(east - west, north - south))

    def _round(self, reach_m: float, corners: int) -> BaseGeometry:
        return self._view.around(self._shape, reach_m, corners)

    def _taken(self, slack: float, corners: int) -> BaseGeometry:
        """Return all that the draft has to keep clear of, as polygons that hold it."""
        slack *= self._width
        grown = []
        for shape in self._blockers:
            within_m = (shape.reach_m + self._buffer_m) * MARGIN + TOLERANCE_M + shape.margin_m + CLEAR_M
            if shape.fence is None:
                grown.append(self._view.around(shape, _outside(within_m, corners), corners))
            else:
                metres = 1.0 / EARTH_RADIUS_M / cos(self._radius) ** 2
                west, south, east, north = self._whole.bounds
                aside = 2.0 * (within_m * metres + slack) + 0.01
                near = shapely.box(west - aside, south - aside, east + aside, north + aside)
                seen = self._view.seen(shape).intersection(near)
                wider = seen.buffer(within_m * metres + slack, join_style="mitre")
                grown.append(wider.simplify(slack) if slack else wider)
        return shapely.union_all(grown)

    # along a line

    def _beside(self, draft: BaseGeometry, taken: BaseGeometry) -> Iterator[Kept]:
        out = taken.intersection(draft)
        parts = sorted(_polygons(out), key=lambda part: -part.area)
        if not parts:
            yield from self._kept(draft)
            return
        for left, marks in self._lines(draft, shapely.union_all(parts)):
            yield from self._kept(left, marks)
        left, marks = draft, Marks()
        for part in parts if len(parts) > 1 else ():
            still = part.intersection(left)
            if still.area:
                best, mark = next(iter(self._lines(left, still)))
                left, marks = best, marks + mark
        if len(parts) > 1:
            yield from self._kept(left, marks)

    def _lines(self, draft: BaseGeometry, out: BaseGeometry) -> list[tuple[BaseGeometry, Marks]]:
        """Return what lies beside lines that keep something out of a draft, the best few first."""
        hull = shapely.get_coordinates(out.convex_hull)
        sine, cosine = sine_cosine(np.arange(360.0))
        along = hull[1:] - hull[:-1]
        along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-300)[:, np.newaxis]
        ways = np.concatenate(
            [np.stack([cosine, sine], axis=1), np.stack([along[:, 1], -along[:, 0]], axis=1),
             np.stack([-along[:, 1], along[:, 0]], axis=1)]
        )  # fmt: skip
        heights = (ways[:, :1] * hull[:, 0] + ways[:, 1:] * hull[:, 1]).max(axis=1)
        lines = [Marks()] * len(ways)
        sides = list(_half_planes(ways, heights))
        for side, mark in self._sayable(draft, out):
            sides.append(side)
            lines.append(mark)
        left = shapely.intersection(draft, np.array(sides))
        sizes = areas_km2(self._view, left)
        good = sizes.max() - _SAYABLE * self._before_km2
        order = sorted(range(len(sides)), key=lambda at: (not (lines[at] and sizes[at] >= good), -sizes[at], at))
        return [(left[at], lines[at]) for at in order[:_BEST]]

    def _sayable(self, draft: BaseGeometry, out: BaseGeometry) -> Iterator[tuple[BaseGeometry, Marks]]:
        """Yield the sides of parallels and meridians, in whole hundredths of a minute, that keep something out."""
        inner, outer = (_lon_lat(self._view, each) for each in (out, draft))
        if abs(outer[:, 1]).max() > 80.0 or np.ptp(outer[:, 0]) > _WIDE_DEG:
            return
        for towards in (1.0, -1.0):
            lon = towards * ceil((inner[:, 0] * towards).max() * Marks.GRID) / Marks.GRID
            s, c = (float(each[0]) for each in sine_cosine(np.array([lon])))
            a, b, level = self._view.seen_from(np.array([-s, c, 0.0]) * towards)
            length = float(np.hypot(a, b))
            (side,) = _half_planes(np.array([[a, b]]) / length, np.array([-level / length]))
            yield side, Marks(meridians=(_east(lon),))
            lat = towards * ceil((inner[:, 1] * towards).max() * Marks.GRID) / Marks.GRID
            far = (outer[:, 1] * towards).max() * towards + towards
            if self._parallels and abs(lat) < abs(far) + 89.0 and lat * towards < far * towards:
                yield self._beyond(lat, far, outer[:, 0].min() - 1.0, outer[:, 0].max() + 1.0), Marks((lat,))

    def _beyond(self, lat: float, far: float, west: float, east: float) -> BaseGeometry:
        """Return what lies between two parallels."""
        lons = np.linspace(west, east, 513)
        near, there = (np.stack([lons, np.full(513, each)], axis=1) for each in (lat, far))
        return shapely.Polygon(self._view.plane_of(np.concatenate([near, there[::-1]])))

    # what comes of it

    @cached_property
    def _before_km2(self) -> float:
        if self._shape.fence is None and self._shape.edges.shape[1] == 1:
            return (1.0 - cos(self._shape.reach_m / EARTH_RADIUS_M)) / 2.0 * GLOBE_KM2
        return float(areas_km2(self._view, np.array([self._whole]))[0])

    @cached_property
    def _stated(self) -> Marks:
        """The corners and parallels of the draft itself."""
        match self._footprint:
            case Polygon(rings):
                return Marks.of(rings, self._parallels)
            case MultiPolygon(polygons):
                return Marks.of([ring for rings in polygons for ring in rings], self._parallels)
            case _:
                return Marks()

    def _kept(self, left: BaseGeometry, marks: Marks = Marks()) -> Iterator[Kept]:
        """Yield what is left as it can be said, if it can."""
        parts = _polygons(left)
        sizes = areas_km2(self._view, np.array(parts)) if parts else np.zeros(0)
        large = [part for part, size in zip(parts, sizes, strict=True) if size >= LEAST_PART * self._before_km2]
        polygons = said_polygons(self._view, large, self._room, self._stated + marks, self._parallels)
        if not polygons:
            return
        footprint = Polygon(polygons[0], self._parallels)
        several = MultiPolygon(polygons, self._parallels) if len(polygons) > 1 else footprint
        try:
            seen = self._view.seen(self._engine.shape_of(several))
        except InvalidGeometry:
            return
        if not self._room.covers(seen):
            return
        lost = max(0.0, 1.0 - float(areas_km2(self._view, np.array([seen]))[0]) / self._before_km2)
        before = self._footprint
        rings = before.rings if isinstance(before, Polygon) else ()
        rings = sum(before.polygons, ()) if isinstance(before, MultiPolygon) else rings
        corners = sum(len(ring) for rings in polygons for ring in rings)
        had = len(before.points) if isinstance(before, Corridor) else sum(len(ring) for ring in rings)
        more = max(0, sum(len(rings) for rings in polygons) - max(1, len(rings)))
        cost = LOST_COST * ceil(lost * 100.0) + max(0, corners - had) + PART_COST * more
        yield Kept(several, lost, corners, cost)


def _half_planes(ways: Floats, heights: Floats) -> Iterator[BaseGeometry]:
    """Return, for each way, what lies farther out on it than a height."""
    aside = np.stack([-ways[:, 1], ways[:, 0]], axis=1) * _FAR
    near, far = ways * heights[:, np.newaxis], ways * (heights + _FAR)[:, np.newaxis]
    return iter(shapely.polygons(np.stack([near - aside, near + aside, far + aside, far - aside], axis=1)))


def _outside(reach_m: float, corners: int) -> float:
    """Return how far the corners of a polygon lie that holds a circle of a radius, so many to half a turn."""
    return float(np.arctan(np.tan(reach_m / EARTH_RADIUS_M) / cos(pi / (2 * corners)))) * EARTH_RADIUS_M


def _polygons(shape: BaseGeometry) -> list[shapely.Polygon]:
    parts = shapely.get_parts(shapely.get_parts(shape))
    return [part for part in parts if part.geom_type == "Polygon" and part.area > 1e-13]


def _lon_lat(view: View, area: BaseGeometry) -> Floats:
    """Return positions round an area, (n, 2), close enough to see how far it goes; longitudes without a gap."""
    places = positions(view.globe(shapely.get_coordinates(shapely.segmentize(area, 2e-3))))
    places[:, 0] = places[0, 0] + (places[:, 0] - places[0, 0] + 180.0) % 360.0 - 180.0
    return places


def _east(lon: float) -> float:
    return lon - 360.0 if lon > 180.0 else lon + 360.0 if lon <= -180.0 else lon
