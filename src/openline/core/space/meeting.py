"""Where two shapes meet, or come nearest: one pair in detail (spec 5.5)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from openline.core.space.arcs import (
    PARALLEL,
    START,
    Edges,
    arcs_cross,
    beside_parallel,
    crossing_point,
    foot,
    over_parallel,
    point_to_edge,
)
from openline.core.space.geodesy import TOLERANCE_M, Floats, Vectors, between, metres_of, positions, squared_chord, unit
from openline.core.space.inside import points_inside
from openline.core.space.kernel import near_edges, parts
from openline.core.space.shape import Shape
from openline.core.space.volume import Position

Pairs = Iterator[tuple[Edges, Edges]]
"""Blocks of edges of the one shape beside edges of the other."""

CORNERS_TRIED: Final = 48
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


def meetings(a: Sequence[Shape], b: Sequence[Shape], skeletons_m: Floats) -> list[Meeting]:
    """Return where a[i] meets b[i], of which the skeletons are known to be so many metres apart."""
    return [meeting(one, other, float(apart)) for one, other, apart in zip(a, b, skeletons_m, strict=True)]


def meeting(a: Shape, b: Shape, skeletons_m: float) -> Meeting:
    """Return where a meets b, of which the skeletons are known to be so many metres apart."""
    pairs = partial(_pairs, a, b, skeletons_m + TOLERANCE_M)
    crossings = _crossings(pairs()) if skeletons_m == 0.0 else np.zeros((3, 0))
    p, q = _common_point(a, b, crossings, pairs) if skeletons_m == 0.0 else _nearest_points(pairs())
    gap = skeletons_m - a.reach_m - b.reach_m
    if gap > TOLERANCE_M:
        return Meeting(gap, _place(between(p, q, a.reach_m)))
    # from p, both hold what lies between these two distances on the way to q
    first, last = max(0.0, skeletons_m - b.reach_m), min(a.reach_m, skeletons_m)
    known = between(p, q, (first + last) / 2.0)
    if a.edges.shape[1] == b.edges.shape[1] == 1:  # two circles: the middle of the lens
        return Meeting(0.0, _place(known))
    return Meeting(0.0, _place(_roomiest(a, b, known, crossings)))


def _place(point: Vectors) -> Position:
    return rounded(point.reshape(3, 1))[0]


def rounded(points: Vectors) -> list[Position]:
    """Return the places of vectors (3, n), rounded (spec 5.5.3)."""
    places = [(round(lon, 5) + 0.0, round(lat, 5) + 0.0) for lon, lat in positions(points).tolist()]
    return [(180.0 if lon == -180.0 else lon, lat) for lon, lat in places]


def _first(points: Vectors) -> int:
    """Return which of the points (3, k) comes first in order of x, y, z: a choice that no order of input changes."""
    return int(np.lexsort((points[2], points[1], points[0]))[0])


def _pairs(a: Shape, b: Shape, within_m: float) -> Pairs:
    """Yield every edge of a beside every edge of b that may come so near, block by block: all at once would not fit."""
    for e, f in parts(near_edges(a, b, within_m), near_edges(b, a, within_m), within_m):
        yield np.repeat(e, f.shape[1], axis=1), np.tile(f, (1, e.shape[1]))


def _mixed(e: Edges, f: Edges) -> NDArray[np.int64]:
    return np.flatnonzero((e[PARALLEL] == 0.0) & (f[PARALLEL] != 0.0))


def _nearest_points(pairs: Pairs) -> tuple[Vectors, Vectors]:
    """Return the points of pairs of edges, none of which cross, that are nearest to one another."""
    found = [_nearest_of(e, f) for e, f in pairs]
    p, q = np.stack([p for p, _ in found], axis=1), np.stack([q for _, q in found], axis=1)
    return _nearest(p, q)


def _nearest_of(e: Edges, f: Edges) -> tuple[Vectors, Vectors]:
    from_e, from_f = e[START], f[START]
    on_e, on_f = [from_e, foot(from_f, e)], [foot(from_e, f), from_f]
    for left, right, own, others in ((e, f, on_e, on_f), (f, e, on_f, on_e)):
        mixed = _mixed(left, right)
        if mixed.size:
            apexes, chords = beside_parallel(left[:, mixed], right[:, mixed])
            way, at = np.nonzero(np.isfinite(chords))
            own.append(apexes[:, way, at])
            others.append(foot(apexes[:, way, at], right[:, mixed[at]]))
    return _nearest(np.concatenate(on_e, axis=1), np.concatenate(on_f, axis=1))


def _nearest(p: Vectors, q: Vectors) -> tuple[Vectors, Vectors]:
    """Return the nearest p and q of points (3, k), one by one."""
    chords = squared_chord(p, q)
    ties = np.flatnonzero(chords == chords.min())
    best = ties[_first(p[:, ties])]
    return p[:, best], q[:, best]


def _crossings(pairs: Pairs) -> Vectors:
    """Return points where edges cross, (3, k)."""
    found: tuple[list[Vectors], ...] = ([], [], [], [], [])
    for e, f in pairs:
        crossed = np.flatnonzero(arcs_cross(e, f))
        found[0].append(crossing_point(e[:, crossed], f[:, crossed]))
        for kind, (left, right) in enumerate(((e, f), (f, e))):
            mixed = _mixed(left, right)
            if mixed.size:
                points, over = over_parallel(left[:, mixed], right[:, mixed])
                for way in (0, 1):
                    found[1 + 2 * kind + way].append(points[:, way, over[way]])
    return np.concatenate([np.zeros((3, 0)), *(each for kind in found for each in kind)], axis=1)


def _common_point(a: Shape, b: Shape, crossings: Vectors, pairs: Callable[[], Pairs]) -> tuple[Vectors, Vectors]:
    """Return a point of both skeletons, which are known to have one, twice."""
    if crossings.shape[1]:
        point = np.asarray(crossings[:, _first(crossings)])
        return point, point
    for one, other in ((a, b), (b, a)):
        if other.fence is not None:
            anchors = one.anchors
            for anchor in anchors[:, points_inside(anchors, [other.fence] * anchors.shape[1])].T:
                return anchor, anchor
    return _nearest_points(pairs())


def depths(shape: Shape, points: Vectors) -> Floats:
    """Return how far inside a shape points (3, k) lie, in metres; negative outside."""
    count, edges = points.shape[1], shape.edges.shape[1]
    chords = point_to_edge(np.repeat(points, edges, axis=1), np.tile(shape.edges, (1, count)))
    away = metres_of(chords.reshape(count, edges).min(axis=1))
    if shape.fence is None:
        return shape.reach_m - away
    return np.where(points_inside(points, [shape.fence] * count), away, -away)


def _roomiest(a: Shape, b: Shape, known: Vectors, crossings: Vectors) -> Vectors:
    """Return the point of the overlap that lies deepest in both, of some worth trying beside one that is known."""
    tried = [known.reshape(3, 1), a.centre, b.centre, crossings[:, :: 1 + crossings.shape[1] // CORNERS_TRIED]]
    for one, other in ((a, b), (b, a)):
        corners = near_edges(one, other, other.reach_m)[START]
        tried.append(corners[:, :: 1 + corners.shape[1] // CORNERS_TRIED])
    points = np.concatenate(tried, axis=1)
    room = np.minimum(depths(a, points), depths(b, points))
    shared = points[:, room > -TOLERANCE_M]
    if shared.shape[1] > 1:
        shared = shared[:, np.lexsort((shared[2], shared[1], shared[0]))]
        middle = unit(np.add.accumulate(shared, axis=1)[:, -1:])  # summed in one fixed order
        points = np.concatenate([points, middle], axis=1)
        room = np.concatenate([room, np.minimum(depths(a, middle), depths(b, middle))])
    ties = np.flatnonzero(room == room.max())
    return np.asarray(points[:, ties[_first(points[:, ties])]])
