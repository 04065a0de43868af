"""Which points lie inside a ring on the sphere (spec 5.2).

A path from the point to a witness, of which it is known whether it lies inside, crosses the rings an odd number of
times when the two differ. Answers are exact for points farther than `TOLERANCE_M` from every edge; nearer ones meet the
area anyway, whatever is said here. Parallels are followed by chords that stray at most `SAGITTA_M`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from openline.core.space.arcs import Booleans
from openline.core.space.geodesy import Vectors, cross, dot

_CHUNK: Final = 65_536
"""Fence edges looked at in one go: few enough to stay in the processor's cache."""


@dataclass(frozen=True, slots=True, eq=False)
class Fence:
    """Closed rings as arcs of great circles, and two points with a known side.

    Attributes:
        starts, ends: (3, m) of the arcs of all rings.
        witnesses: (3, 2), far from every edge and far from being the same or opposite points.
        sides: (2,), whether each witness lies inside.
    """

    starts: Vectors
    ends: Vectors
    witnesses: Vectors
    sides: Booleans


def points_inside(points: Vectors, fences: Sequence[Fence]) -> Booleans:
    """Say which of the points (3, k) lie inside their own fence, one by one."""
    answer = np.zeros(len(fences), dtype=np.bool_)
    first, size = 0, 0
    for last, fence in enumerate(fences, start=1):
        size += fence.starts.shape[1]
        if size >= _CHUNK or last == len(fences):
            answer[first:last] = _points_inside(points[:, first:last], fences[first:last])
            first, size = last, 0
    return answer


def _points_inside(points: Vectors, fences: Sequence[Fence]) -> Booleans:
    witnesses = np.stack([fence.witnesses for fence in fences], axis=2)  # (3, 2, k)
    sides = np.stack([fence.sides for fence in fences], axis=1)
    paths = np.stack([cross(points, witnesses[:, 0]), cross(points, witnesses[:, 1])], axis=1)
    lengths = dot(paths, paths)
    second = lengths[1] > lengths[0]  # of the two paths, the one farther from nothing and from half the globe
    witness = np.where(second, witnesses[:, 1], witnesses[:, 0])
    path = np.where(second, paths[:, 1], paths[:, 0])
    ahead, behind = cross(path, points), cross(path, witness)

    counts = np.array([fence.starts.shape[1] for fence in fences])
    owner = np.repeat(np.arange(len(fences)), counts)
    starts = np.concatenate([fence.starts for fence in fences], axis=1)
    ends = np.concatenate([fence.ends for fence in fences], axis=1)
    normals = path[:, owner]
    left, right = dot(normals, starts), dot(normals, ends)
    crossing = np.flatnonzero((left >= 0.0) != (right >= 0.0))
    # a corner has one and the same sign for both its edges, and this point always lies between the edge's ends
    left, right, owner = np.abs(left[crossing]), np.abs(right[crossing]), owner[crossing]
    at = starts[:, crossing] * right + ends[:, crossing] * left
    passed = (dot(ahead[:, owner], at) > 0.0) & (dot(behind[:, owner], at) < 0.0)
    odd = np.bincount(owner[passed], minlength=len(fences)) % 2 == 1
    known: NDArray[np.bool_] = np.where(second, sides[1], sides[0])
    return np.asarray(known != odd)
