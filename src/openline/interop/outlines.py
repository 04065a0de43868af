"""Footprints as rings to draw: every kind of footprint as polygons, lines and points, for whoever draws on the sphere.

As GeoJSON has it (RFC 7946) an outer ring has its inside on the left and a hole on the right; unlike there no ring is
cut at 180 degrees and none is closed by its first corner. Between corners the edges are so short that great circle,
parallel and chord look alike. For pictures, never to decide: what is simplified strays by less than `STRAY`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import fsum
from typing import Final

import numpy as np

from openline.core.space.geodesy import (
    EARTH_RADIUS_M,
    Floats,
    Vectors,
    arctan2,
    cross,
    dot,
    positions,
    unit,
    unit_vectors,
)
from openline.core.space.overlap import capsules, covered
from openline.core.space.shape import shape_of
from openline.core.space.simple import simple
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position
from openline.interop.projection import ring_around, rings_of, track_of

MOST_CORNERS: Final = 1_000
"""Of one footprint; what has more is simplified, its smallest parts last."""
STRAY: Final = 2e-6
"""So far, as a share of the globe's radius, a simplified ring may stray: 13 m, and doubled until it is short enough."""
TENTH: Final = 0.1
"""From this share of the globe on a ring's direction says which side is meant (spec 5.2.3)."""
MOST_LEGS: Final = 120
_SAGITTA_M: Final = 20.0
_FULL_TURN: Final = 6.283185307179586

Ring = tuple[Position, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """What to draw of a footprint.

    Attributes:
        polygons: each its outer ring first.
        lines: lines without a width; a line of one point is a point.
    """

    polygons: tuple[tuple[Ring, ...], ...] = ()
    lines: tuple[Ring, ...] = ()

    @property
    def corners(self) -> int:
        return sum(len(ring) for rings in self.polygons for ring in rings) + sum(map(len, self.lines))


def outline(footprint: Footprint) -> Outline:
    """Return what to draw of a footprint; of what moves all that it ever covers.

    Raises:
        InvalidGeometry: it makes no sense.
    """
    polygons: list[tuple[Vectors, ...]] = []
    lines: list[Vectors] = []
    for part in simple(footprint, _SAGITTA_M):
        match part:
            case Polygon():
                polygons.append(_turned(rings_of(part)))
            case Circle(radius_m=radius_m) if radius_m > 0.0:
                polygons.append((ring_around(part),))
            case Corridor(half_width_m=half_m) if half_m > 0.0:
                polygons += _corridor(part)
            case Circle(centre=centre):
                lines.append(track_of(Corridor((centre,), 0.0)))
            case Corridor():
                lines.append(track_of(part))
    return _fitted(polygons, lines)


def _corridor(corridor: Corridor) -> list[tuple[Vectors, ...]]:
    """Return what a corridor covers as polygons; legs lie one over the other where it is too long for one view."""
    shape = shape_of(_coarser(corridor))
    whole = covered(shape)
    return [_turned([ring]) for ring in capsules(shape)] if whole is None else [_drawn(rings) for rings in whole]


def _coarser(corridor: Corridor) -> Corridor:
    """Return a corridor of no more legs than can be joined in no time; it strays little beside its width, at first."""
    points, stray = unit_vectors(np.array(corridor.points)), corridor.half_width_m / EARTH_RADIUS_M / 20.0
    while points.shape[1] > MOST_LEGS:
        points, stray = _simpler(points, stray, closed=False), stray * 2.0
    return Corridor(_places(points), corridor.half_width_m) if len(corridor.points) > MOST_LEGS else corridor


def outline_of_all(footprints: Iterable[Footprint]) -> Outline:
    """Return what to draw of several footprints; one that makes no sense is left out."""
    polygons: list[tuple[Ring, ...]] = []
    lines: list[Ring] = []
    for footprint in footprints:
        try:
            drawn = outline(footprint)
        except InvalidVolume:
            continue
        polygons += drawn.polygons
        lines += drawn.lines
    return Outline(tuple(polygons), tuple(lines))


def outline_of(polygons: Sequence[Sequence[Ring]]) -> Outline:
    """Return what to draw of polygons with great-circle edges, in either direction, such as a common area."""
    return _fitted([_drawn(rings) for rings in polygons], [])


def _drawn(rings: Sequence[Ring]) -> tuple[Vectors, ...]:
    return _turned([track_of(Corridor((*ring, ring[0]), 0.0))[:, :-1] for ring in rings])


def _turned(rings: Sequence[Vectors]) -> tuple[Vectors, ...]:
    """Return an outer ring with its inside on the left, and its holes with theirs on the right."""
    outer, *holes = rings
    return (_lefty(outer, stated=True), *(_lefty(hole, stated=False)[:, ::-1] for hole in holes))


def _lefty(ring: Vectors, *, stated: bool) -> Vectors:
    """Return a ring with its smaller side on the left, or as it stands where its direction counts."""
    left = left_share(ring)
    if stated and TENTH <= left <= 1.0 - TENTH:
        return ring
    return ring if left <= 0.5 else ring[:, ::-1]


def left_share(ring: Vectors) -> float:
    """Return which share of the globe lies on the left of a ring (3, n), 0 to 1."""
    apex = unit(ring.sum(axis=1, keepdims=True))
    if not apex.any():
        apex = unit(cross(ring[:, :1], ring[:, 1:2]))
    a, b = ring, np.roll(ring, -1, axis=1)
    top = dot(np.broadcast_to(apex, a.shape), cross(a, b))
    excess = arctan2(top, 1.0 + dot(apex, a) + dot(a, b) + dot(b, apex))
    return fsum(excess.tolist()) / _FULL_TURN % 1.0


def _fitted(polygons: list[tuple[Vectors, ...]], lines: list[Vectors]) -> Outline:
    """Return the outline with no more corners than are drawn."""
    stray = STRAY
    rings = [ring for each in polygons for ring in each] + lines
    while sum(ring.shape[1] for ring in rings) > MOST_CORNERS and stray < 0.1:
        polygons = [tuple(_simpler(ring, stray, closed=True) for ring in each) for each in polygons]
        lines = [_simpler(line, stray, closed=False) for line in lines]
        rings = [ring for each in polygons for ring in each] + lines
        stray *= 2.0
    return Outline(
        tuple(tuple(_places(ring) for ring in each) for each in polygons), tuple(_places(line) for line in lines)
    )


def _places(ring: Vectors) -> Ring:
    return tuple((float(lon), float(lat)) for lon, lat in positions(ring).round(5))


def _simpler(points: Vectors, stray: float, *, closed: bool) -> Vectors:
    """Return a line or ring without the corners that lie nearer than that to what remains (Douglas and Peucker)."""
    count = points.shape[1]
    if count < 5:
        return points
    line = np.concatenate([points, points[:, :1]], axis=1) if closed else points
    kept = np.zeros(line.shape[1], dtype=np.bool_)
    far = int(np.argmax(((line - line[:, :1]) ** 2).sum(axis=0))) if closed else count - 1
    marks = sorted({0, far, line.shape[1] - 1})
    kept[marks] = True
    open_ = list(pairwise(marks))
    while open_:
        first, last = open_.pop()
        if last - first < 2:
            continue
        away = _away(line[:, first + 1 : last], line[:, first : first + 1], line[:, last : last + 1])
        at = int(np.argmax(away))
        if away[at] > stray:
            kept[first + 1 + at] = True
            open_ += [(first, first + 1 + at), (first + 1 + at, last)]
    found = line[:, kept]
    found = found[:, :-1] if closed else found
    return found if not closed or found.shape[1] > 2 else points[:, [0, count // 3, 2 * count // 3]]


def _away(points: Vectors, start: Vectors, end: Vectors) -> Floats:
    """Return how far points (3, n) lie from the straight chord between two."""
    way = end - start
    length = float((way * way).sum())
    share = np.clip(((points - start) * way).sum(axis=0) / length, 0.0, 1.0) if length else np.zeros(points.shape[1])
    rest = points - start - way * share
    return np.asarray(np.sqrt((rest * rest).sum(axis=0)))
