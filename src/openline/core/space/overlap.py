"""What two footprints have in common, as polygons: for people and pictures, never to decide (spec 5.13.3).

Seen from the centre of the globe, great circles are straight lines: in the gnomonic projection an overlap of polygons
is the planar one. What lies too far aside to be seen from there is cut off first, on the sphere.
"""

from math import fsum
from typing import Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from openline.core.space.arcs import END, START, point_to_edge
from openline.core.space.geodesy import (
    EARTH_RADIUS_M,
    Floats,
    Vectors,
    arctan2,
    chord_of,
    cross,
    dot,
    normal,
    sine_cosine,
    squared_chord,
    unit,
    unit_vectors,
)
from openline.core.space.inside import points_inside
from openline.core.space.meeting import rounded
from openline.core.space.shape import Shape
from openline.core.space.volume import Position

GLOBE_KM2: Final = 4.0 * 3.141592653589793 * (EARTH_RADIUS_M / 1_000.0) ** 2

WIDEST_M: Final = 7_500_000.0
"""Of two footprints that both reach farther from their middles the overlap is not drawn."""

_VIEW: Final = 4.0
"""How far one sees to each side: four times as far as one is above, 76 degrees."""
_ROUND: Final = 64
"""Corners of half a turn."""
_FULL_TURN: Final = 6.283185307179586
_SLIVER: Final = 1e-13

Rings = tuple[tuple[Position, ...], ...]


def overlap(a: Shape, b: Shape) -> tuple[tuple[Rings, ...], float] | None:
    """Return the polygons that both cover as stated, each with its outer ring first, and their area in km2.

    None where neither fits into one view of the globe.
    """
    small = min((a, b), key=lambda shape: shape.cap_m + shape.reach_m)
    if small.cap_m + small.reach_m > WIDEST_M:
        return None
    view = View(small.centre)
    return _polygons(view, view.seen(a).intersection(view.seen(b)))


def covered(shape: Shape) -> tuple[Rings, ...] | None:
    """Return the polygons that a shape covers as stated; None where it does not fit into one view of the globe."""
    if shape.cap_m + shape.reach_m > WIDEST_M:
        return None
    view = View(shape.centre)
    return _polygons(view, view.seen(shape))[0]


def _polygons(view: "View", seen: BaseGeometry) -> tuple[tuple[Rings, ...], float]:
    polygons: list[Rings] = []
    areas: list[float] = []
    for part in shapely.get_parts(seen.normalize()):
        if part.geom_type != "Polygon" or part.area < _SLIVER:
            continue
        rings = [view.back(ring) for ring in (part.exterior, *part.interiors)]
        said = tuple(places for ring in rings if len(set(places := _places(ring))) > 2)
        if said:
            polygons.append(said)
            areas += [area_km2(rings[0]), *(-area_km2(ring) for ring in rings[1:])]
    return tuple(polygons), fsum(areas)


def capsules(shape: Shape) -> tuple[Vectors, ...]:
    """Return, for each edge of a line with a reach, the rim of all within that reach, its inside on the left."""
    return tuple(_capsule(edge[START].reshape(3, 1), edge[END].reshape(3, 1), shape.reach_m) for edge in shape.edges.T)


def area_km2(ring: Vectors) -> float:
    """Return the area of the smaller side of a ring of great circles, (3, n)."""
    apex = unit(ring.sum(axis=1, keepdims=True))
    a, b = ring, np.roll(ring, -1, axis=1)
    top = dot(np.broadcast_to(apex, a.shape), cross(a, b))
    excess = arctan2(top, 1.0 + dot(apex, a) + dot(a, b) + dot(b, apex))
    return abs(fsum(excess.tolist())) / _FULL_TURN * GLOBE_KM2


def _places(ring: Vectors) -> tuple[Position, ...]:
    places = rounded(ring)
    return tuple(place for at, place in enumerate(places) if place != places[at - 1])


class View:
    """The globe as a plane, seen from its centre through one place."""

    def __init__(self, centre: Vectors) -> None:
        axis = np.zeros((3, 1))
        axis[int(np.argmin(np.abs(centre[:, 0])))] = 1.0
        self._centre = centre
        self._right = unit(cross(centre, axis))
        self._up = cross(centre, self._right)
        sides = (self._right, -self._right, self._up, -self._up)
        self._walls = [unit(centre * _VIEW - side) for side in sides]
        self._window = shapely.box(-_VIEW, -_VIEW, _VIEW, _VIEW)

    def seen(self, shape: Shape) -> BaseGeometry:
        """Return what is seen of a shape."""
        if shape.fence is None:
            return self.around(shape, shape.reach_m)
        starts, ends = shape.fence.starts, shape.fence.ends
        first = np.flatnonzero(np.r_[True, (starts[:, 1:] != ends[:, :-1]).any(axis=0)])
        whole: BaseGeometry = shapely.Polygon()
        for ring in np.split(starts, first[1:], axis=1):
            whole = whole.symmetric_difference(self._ring(ring))
        place = self._clear_of(whole)
        inside = bool(points_inside(self._point(place), [shape.fence])[0])
        return whole if inside == whole.contains(place) else self._window.difference(whole)

    def around(self, shape: Shape, reach_m: float, corners: int = _ROUND) -> BaseGeometry:
        """Return what is seen of all within a reach of a line, its ends rounded by so many corners of half a turn."""
        ways = shape.edges[:, (shape.edges[START] != shape.edges[END]).any(axis=0)]
        edges = ways if ways.size else shape.edges[:, :1]  # the ends of a line are rounded with what leads there
        return shapely.union_all([self._around(edge, reach_m, corners) for edge in edges.T])

    def plane(self, points: Vectors) -> Floats:
        """Return where points (3, n) in front are seen, (n, 2)."""
        depth = dot(self._centre, points)
        return np.stack([dot(self._right, points) / depth, dot(self._up, points) / depth], axis=1)

    def plane_of(self, places: Floats) -> Floats:
        """Return where positions in front, (n, 2) in degrees, are seen, (n, 2)."""
        return self.plane(unit_vectors(places))

    def seen_from(self, vector: Floats) -> tuple[float, float, float]:
        """Return a vector as it lies to the right, upwards and ahead."""
        right, up, ahead = (float(dot(axis[:, 0], vector)) for axis in (self._right, self._up, self._centre))
        return right, up, ahead

    def globe(self, plane: Floats) -> Vectors:
        """Return the places, (3, n), of points on the plane, (n, 2)."""
        x, y = plane.T
        return unit(self._centre + self._right * x + self._up * y)

    def back(self, ring: shapely.LinearRing) -> Vectors:
        """Return the places of a ring on the plane, (3, n), the first not repeated."""
        return self.globe(np.array(ring.coords)[:-1])

    def _around(self, edge: Floats, reach_m: float, corners: int) -> BaseGeometry:
        """Return what is seen of all that lies within a reach of an edge, or of a point."""
        a, b = edge[START].reshape(3, 1), edge[END].reshape(3, 1)
        if reach_m == 0.0:
            return shapely.Polygon()
        whole = self._ring(_capsule(a, b, reach_m, corners))
        place = self._clear_of(whole)
        away = point_to_edge(self._point(place), edge.reshape(-1, 1))[0]
        return whole if (away <= chord_of(reach_m)) == whole.contains(place) else self._window.difference(whole)

    def _ring(self, ring: Vectors) -> BaseGeometry:
        """Return a ring on the plane, cut at the walls of the view."""
        for wall in self._walls:
            ring = _cut(ring, wall)
        if ring.shape[1] < 3:
            return shapely.Polygon()
        return shapely.make_valid(shapely.Polygon(self.plane(ring)))

    def _point(self, place: shapely.Point) -> Vectors:
        return unit(self._centre + self._right * place.x + self._up * place.y)

    def _clear_of(self, whole: BaseGeometry) -> shapely.Point:
        """Return a place in view that is far from every edge: of it the exact test says on which side it lies."""
        tried = [shapely.Point(x, y) for x in _TRIED for y in _TRIED]
        room = shapely.distance(whole.boundary, tried) if not whole.is_empty else np.zeros(len(tried))
        return tried[int(np.argmax(room))]


_TRIED: Final = (-3.1, -1.3, -0.52, -0.11, 0.013, 0.17, 0.61, 1.7, 2.9)


def _cut(ring: Vectors, wall: Vectors) -> Vectors:
    """Return a ring without what lies beyond a great circle, along which it is closed again."""
    if not ring.shape[1]:
        return ring
    height = dot(wall, ring)
    following, above = np.roll(ring, -1, axis=1), np.roll(height, -1)
    kept: list[Vectors] = []
    for at in range(ring.shape[1]):
        p, q, h, k = ring[:, at : at + 1], following[:, at : at + 1], float(height[at]), float(above[at])
        if h >= 0.0:
            kept.append(p)
        if (h >= 0.0) != (k >= 0.0):
            kept.append(unit(p * abs(k) + q * abs(h)))
    return np.concatenate(kept, axis=1) if kept else np.zeros((3, 0))


def _capsule(a: Vectors, b: Vectors, reach_m: float, corners: int = _ROUND) -> Vectors:
    """Return the rim of all within a reach of an arc, (3, n); its sides followed from outside."""
    half = np.sqrt(np.minimum(chord_of(reach_m) / 4.0, 1.0))
    sine, cosine = 2.0 * half * np.sqrt(1.0 - half * half), 1.0 - 2.0 * half * half
    pole = normal(a, b)
    if not pole.any():  # a point
        axis = np.zeros((3, 1))
        axis[int(np.argmin(np.abs(a[:, 0])))] = 1.0
        pole = unit(cross(a, axis))
        return _turn(a, pole, cross(pole, a), sine, cosine, 2 * corners, 360.0)
    steps = max(2, int(np.ceil(np.sqrt(squared_chord(a, b)[0]) / 0.01)))
    share = np.arange(1, steps) / steps
    middle = unit(a * (1.0 - share) + b * share)
    return np.concatenate(
        [
            _turn(b, -pole, cross(pole, b), sine, cosine, corners, 180.0),
            unit(middle[:, ::-1] * cosine + pole * sine),
            _turn(a, pole, -cross(pole, a), sine, cosine, corners, 180.0),
            unit(middle * cosine - pole * sine),
        ],
        axis=1,
    )


def _turn(
    centre: Vectors, side: Vectors, ahead: Vectors, sine: Floats, cosine: Floats, steps: int, turn: float
) -> Vectors:
    """Return corners at one distance from a centre, from one side over what is ahead to the other."""
    s, c = sine_cosine(np.arange(steps + (turn < 360.0), dtype=np.float64) * (turn / steps))
    return unit(centre * cosine + (side * c + ahead * s) * sine)
