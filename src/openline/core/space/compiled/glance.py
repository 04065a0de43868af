"""What most pairs need no exact test for: areas that overlap by far, and what a great circle parts (spec 5.7).

Both say something only where it holds by metres, which is more than rounding can do; the rest is for the exact test.
"""

from typing import Final

import numpy as np

from openline.core.space.columns import Table
from openline.core.space.compiled.distances import chord_within
from openline.core.space.compiled.edges import vector
from openline.core.space.compiled.numbers import chord_of, dot, inner, squared_chord

UNKNOWN: Final = 0
MEET: Final = 1
APART: Final = 2

_IN_SIGHT: Final = 0.5
"""Cosine of the 60 degrees from the first centre within which both have to lie."""

_FAR: Final = 9.0
"""Farther on than any place in sight."""


@inner
def _hearts_meet(a: Table, i: int, b: Table, j: int) -> bool:
    """Say whether the discs round both centres that are all area overlap."""
    ours, theirs = a.skeleton[i, 5], b.skeleton[j, 5]
    if ours == 0.0 or theirs == 0.0:
        return False
    return squared_chord(vector(a.skeleton[i], 0), vector(b.skeleton[j], 0)) <= chord_of(ours + theirs)


@inner
def glance(a: Table, i: int, b: Table, j: int, within_m: float) -> int:
    """Say whether the skeletons of two rows share a point for certain, or are farther apart than so many metres.

    They share one where their hearts do, or where a corner of one lies in the heart of the other. They are apart where
    a great circle parts them, of those square to the way from centre to centre. Seen from the globe's middle, on the
    plane that touches it at the first centre p, such a circle is a line across the way w: the points v with
    w.v / p.v = m, for some m; its plane has the normal n = w - m p. What lies on one side of it, by some distance,
    with all its corners does so with its edges and its area. A point v is |w.v / p.v - m| p.v / |n| from the plane,
    and two points on two sides are at least as far from one another as both are from the plane together.
    """
    if _hearts_meet(a, i, b, j):
        return MEET
    p, q = vector(a.skeleton[i], 0), vector(b.skeleton[j], 0)
    way = (q[0] - p[0], q[1] - p[1], q[2] - p[2])
    least, last, first = 1.0, -_FAR, _FAR
    to_ours, to_theirs = -1.0, -1.0  # cosines of the ways from corners to the other's centre
    begin, count = a.points_at[i, 0], a.points_at[i, 1]
    for at in range(begin, begin + count):
        corner = (a.points[at, 0], a.points[at, 1], a.points[at, 2])
        down, along = dot(p, corner), dot(way, corner)
        least, last, to_theirs = min(least, down), max(last, along / down), max(to_theirs, along + down)
    begin, count = b.points_at[j, 0], b.points_at[j, 1]
    for at in range(begin, begin + count):
        corner = (b.points[at, 0], b.points[at, 1], b.points[at, 2])
        down, along = dot(p, corner), dot(way, corner)
        least, first, to_ours = min(least, down), min(first, along / down), max(to_ours, down)
    if to_theirs >= b.skeleton[j, 6] or to_ours >= a.skeleton[i, 6]:
        return MEET
    straight = a.skeleton[i, 7] != 0.0 and b.skeleton[j, 7] != 0.0
    if not (straight and least > _IN_SIGHT and first > last):
        return UNKNOWN
    middle = (first + last) / 2.0
    normal = (way[0] - middle * p[0], way[1] - middle * p[1], way[2] - middle * p[2])
    return APART if (first - last) * least > chord_within(within_m) * np.sqrt(dot(normal, normal)) else UNKNOWN
