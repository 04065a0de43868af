"""Whether one volume holds all of another: the check that no draft says less than was announced.

Every draft is read back and passes here before anybody sees it; so the arithmetic that rounds outwards (`outwards`)
need not be believed, only tried.
"""

from math import cos, inf

import numpy as np

from openline.core.space.arcs import START, point_to_edge
from openline.core.space.band import limit
from openline.core.space.geodesy import EARTH_RADIUS_M, TOLERANCE_M, Floats, Vectors, dot, metres_of
from openline.core.space.meeting import depths
from openline.core.space.shape import Shape, shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Band, Footprint, Polygon, VerticalReference, Window

HEIGHT_SLACK_M = 0.01
"""Readers round heights to a centimetre."""

_MOST_POINTS = 200
"""Points along the parallels of one ring that are tried; its fence has more where they are longer than ten degrees."""

_PAIRS = 200_000
"""Points beside edges that are looked at in one go, to bound the memory."""


def covers(outer: Footprint, inner: Footprint) -> bool:
    """Say whether `outer` holds all of `inner`, up to the tolerance of spec 5.2 (a metre).

    Footprints of different kinds are compared only where the inner one has no extent or the outer one is a polygon;
    otherwise the answer is no.
    """
    try:
        big, small = shape_of(outer), shape_of(inner)
    except InvalidGeometry:
        return False
    if isinstance(outer, Polygon):
        return _ring_covers(big, small)
    if isinstance(inner, Polygon):
        return False
    return _strays(big, small) + small.reach_m <= big.reach_m + TOLERANCE_M


def _ring_covers(big: Shape, small: Shape) -> bool:
    """A ring holds another where no corner of the inner lies outside, and no corner of the outer lies inside.

    Arcs of great circles cross one another once, so corners are enough for them; along parallels points are put in.
    """
    assert big.fence is not None
    if small.fence is None:
        deep = _depths(big, small.edges[START]) >= small.reach_m - TOLERANCE_M
        # an edge between two deep points may still pass an inward corner of the ring nearer than its reach
        return bool(deep.all() and (_away(small, _outline(big)) >= small.reach_m - TOLERANCE_M).all())
    if (_depths(big, _outline(small)) < -TOLERANCE_M).any():
        return False
    return not (_depths(small, _outline(big)) > TOLERANCE_M).any()


def _outline(shape: Shape) -> Vectors:
    """Return a ring's corners, and points along its parallels: all that its fence has, or evenly chosen ones."""
    assert shape.fence is not None
    every = -(-shape.fence.starts.shape[1] // _MOST_POINTS)
    return np.concatenate([shape.edges[START], shape.fence.starts[:, ::every]], axis=1)


def _depths(shape: Shape, points: Vectors) -> Floats:
    size = max(1, _PAIRS // shape.edges.shape[1])
    parts = [depths(shape, points[:, at : at + size]) for at in range(0, points.shape[1], size)]
    return np.concatenate(parts)


def _away(shape: Shape, points: Vectors) -> Floats:
    """Return how far points (3, k) are from the skeleton of a line, in metres."""
    count, edges = points.shape[1], shape.edges.shape[1]
    chords = point_to_edge(np.repeat(points, edges, axis=1), np.tile(shape.edges, (1, count)))
    return np.asarray(metres_of(chords.reshape(count, edges).min(axis=1)))


def _strays(big: Shape, small: Shape) -> float:
    """Return how far at most the inner line strays from the outer one, in metres.

    Two lines of as many legs are compared leg by leg: between shifted ends an arc strays at most as far as its ends do,
    over the cosine of half its length. Otherwise the outer one has to be a point or hold the inner point.
    """
    theirs, ours = big.edges[START], small.edges[START]
    if theirs.shape[1] == ours.shape[1]:
        shift = metres_of(_chords(theirs, ours))
        return float(np.asarray(shift).max()) * widening(ours)
    if ours.shape[1] == 1:
        return float(_away(big, ours).min())
    if theirs.shape[1] == 1 and small.cap_m < EARTH_RADIUS_M:
        return float(_away(big, ours).max())
    return inf


def _chords(u: Vectors, v: Vectors) -> Floats:
    d = u - v
    return dot(d, d)


def widening(points: Vectors) -> float:
    """Return by how much more than its ends the middle of the longest leg through points (3, n) may be shifted."""
    if points.shape[1] < 2:
        return 1.0
    half = float(np.asarray(metres_of(_chords(points[:, 1:], points[:, :-1]))).max()) / EARTH_RADIUS_M / 2.0
    return 1.0 / max(cos(half), 1e-3)


def covers_times(outer: tuple[Window, ...], inner: tuple[Window, ...]) -> bool:
    """Say whether every inner window lies inside one of the outer ones."""
    return all(any(_holds(one, other) for one in outer) for other in inner)


def _holds(outer: Window, inner: Window) -> bool:
    ends = outer.end is None or (inner.end is not None and inner.end <= outer.end)
    return outer.start <= inner.start and ends


def covers_heights(outer: Band, inner: Band) -> bool:
    """Say whether the outer band holds all of the inner one that is air: a NOTAM has no words for what lies below."""
    lower, upper = _limits(outer.lower_m, outer.lower_ref, up=False), _limits(outer.upper_m, outer.upper_ref, up=True)
    return _reaches(lower, _limits(inner.lower_m, inner.lower_ref, up=False), up=False) and _reaches(
        upper, _limits(inner.upper_m, inner.upper_ref, up=True), up=True
    )


_Limit = tuple[str, float] | None
"""What it counts from, and metres upwards; None is unlimited."""


def _limits(metres: float | None, reference: VerticalReference | None, *, up: bool) -> _Limit:
    stated = limit(metres, reference)
    if stated is None:
        return None
    if not up and stated.datum == "surface" and stated.metres <= 0.0:
        return None  # from the ground, or from under water: all that flies is above
    if reference == "WGS84":
        return "sea level", stated.highest if up else stated.lowest
    return stated.datum, stated.metres


def _reaches(outer: _Limit, inner: _Limit, *, up: bool) -> bool:
    if outer is None:
        return True
    if inner is None or inner[0] != outer[0]:
        return False
    return inner[1] <= outer[1] + HEIGHT_SLACK_M if up else inner[1] >= outer[1] - HEIGHT_SLACK_M
