"""Where two shapes meet, or come nearest: one pair in detail (spec 5.5)."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from openline.core.space.arcs import (
    PARALLEL,
    START,
    Edges,
    arcs_cross,
    crossing_point,
    foot,
    meet_parallel,
    point_to_edge,
)
from openline.core.space.geodesy import TOLERANCE_M, Floats, Vectors, between, metres_of, positions, squared_chord, unit
from openline.core.space.inside import points_inside
from openline.core.space.kernel import near_edges
from openline.core.space.shape import Shape
from openline.core.space.volume import Position

_CORNERS_TRIED: Final = 48
"""Corners of each shape looked at as points of the overlap."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """How two shapes lie.

    Attributes:
        distance_m: between the two as stated, without margin; 0 where they overlap or are within the tolerance.
        place: a point of the overlap, well inside where there is room; apart, the first's point nearest to the second.
    """

    distance_m: float
    place: Position


def meeting(a: Shape, b: Shape, skeletons_m: float) -> Meeting:
    """Return where a meets b, of which the skeletons are known to be so many metres apart."""
    if skeletons_m > 0.0:
        p, q = _nearest_points(a, b, skeletons_m)
    else:
        p = q = _common_point(a, b)
    gap = skeletons_m - a.reach_m - b.reach_m
    if gap > TOLERANCE_M:
        return Meeting(gap, _position(between(p, q, a.reach_m)))
    # from p, both hold what lies between these two distances on the way to q
    first, last = max(0.0, skeletons_m - b.reach_m), min(a.reach_m, skeletons_m)
    return Meeting(0.0, _position(_roomiest(a, b, between(p, q, (first + last) / 2.0))))


def _position(point: Vectors) -> Position:
    lon, lat = positions(point.reshape(3, 1))[0]
    lon, lat = round(float(lon), 5) + 0.0, round(float(lat), 5) + 0.0
    return (180.0 if lon == -180.0 else lon), lat


def _least(points: Vectors) -> int:
    """Return which of the points (3, k) comes first in order of x, y, z: a choice that no order of input changes."""
    return int(np.lexsort((points[2], points[1], points[0]))[0])


def _pairs(e: Edges, f: Edges) -> tuple[Edges, Edges]:
    """Return every edge of e beside every edge of f."""
    return np.repeat(e, f.shape[1], axis=1), np.tile(f, (1, e.shape[1]))


def _nearest_points(a: Shape, b: Shape, skeletons_m: float) -> tuple[Vectors, Vectors]:
    """Return the points of the two skeletons, not crossing, that are nearest to one another."""
    e, f = _pairs(near_edges(a, b, skeletons_m), near_edges(b, a, skeletons_m))
    from_a, from_b = e[START], f[START]
    on_a, on_b = [from_a, foot(from_b, e)], [foot(from_a, f), from_b]
    for left, right, own, others in ((e, f, on_a, on_b), (f, e, on_b, on_a)):
        mixed = np.flatnonzero((left[PARALLEL] == 0.0) & (right[PARALLEL] != 0.0))
        found = meet_parallel(left[:, mixed], right[:, mixed])
        way, at = np.nonzero(np.isfinite(found.apex_chord))
        own.append(found.apex[:, way, at])
        others.append(foot(found.apex[:, way, at], right[:, mixed[at]]))
    p, q = np.concatenate(on_a, axis=1), np.concatenate(on_b, axis=1)
    chords = squared_chord(p, q)
    ties = np.flatnonzero(chords == chords.min())
    best = ties[_least(p[:, ties])]
    return p[:, best], q[:, best]


def _crossings(a: Shape, b: Shape) -> Vectors:
    """Return points where the skeletons cross, (3, k)."""
    e, f = _pairs(near_edges(a, b, 0.0), near_edges(b, a, 0.0))
    crossed = np.flatnonzero(arcs_cross(e, f))
    found = [crossing_point(e[:, crossed], f[:, crossed])]
    for left, right in ((e, f), (f, e)):
        mixed = np.flatnonzero((left[PARALLEL] == 0.0) & (right[PARALLEL] != 0.0))
        meet = meet_parallel(left[:, mixed], right[:, mixed])
        way, at = np.nonzero(meet.crossed)
        found.append(meet.points[:, way, at])
    return np.concatenate(found, axis=1)


def _common_point(a: Shape, b: Shape) -> Vectors:
    """Return a point of both skeletons, which are known to have one."""
    crossings = _crossings(a, b)
    if crossings.shape[1]:
        return np.asarray(crossings[:, _least(crossings)])
    for one, other in ((a, b), (b, a)):
        if other.fence is not None and points_inside(one.first_point, [other.fence])[0]:
            return np.asarray(one.first_point[:, 0])
    return _nearest_points(a, b, TOLERANCE_M)[0]


def depths(shape: Shape, points: Vectors) -> Floats:
    """Return how far inside a shape points (3, k) lie, in metres; negative outside."""
    e = np.tile(shape.edges, (1, points.shape[1]))
    chords = point_to_edge(np.repeat(points, shape.edges.shape[1], axis=1), e)
    away = metres_of(chords.reshape(points.shape[1], -1).min(axis=1))
    if shape.fence is None:
        return shape.reach_m - away
    return np.where(points_inside(points, [shape.fence] * points.shape[1]), away, -away)


def _roomiest(a: Shape, b: Shape, known: Vectors) -> Vectors:
    """Return the point of the overlap that lies deepest in both, of some worth trying beside one that is known."""
    crossings = _crossings(a, b)
    tried = [known.reshape(3, 1), a.centre, b.centre, crossings[:, :: 1 + crossings.shape[1] // _CORNERS_TRIED]]
    for one, other in ((a, b), (b, a)):
        corners = near_edges(one, other, other.reach_m)[START]
        tried.append(corners[:, :: 1 + corners.shape[1] // _CORNERS_TRIED])
    points = np.concatenate(tried, axis=1)
    room = np.minimum(depths(a, points), depths(b, points))
    shared = points[:, room > -TOLERANCE_M]
    if shared.shape[1]:
        shared = shared[:, np.lexsort((shared[2], shared[1], shared[0]))]
        middle = np.array([[float(np.add.accumulate(row)[-1])] for row in shared])
        points = np.concatenate([points, unit(middle)], axis=1)
        room = np.minimum(depths(a, points), depths(b, points))
    ties = np.flatnonzero(room == room.max())
    return np.asarray(points[:, ties[_least(points[:, ties])]])
