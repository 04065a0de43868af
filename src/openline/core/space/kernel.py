"""The exact test, for many pairs of shapes at once: how far apart are two skeletons (spec 5.2)?"""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from openline.core.space.arcs import Edges, around, edge_to_edge, point_to_edge
from openline.core.space.geodesy import Floats, chord_of, metres_of
from openline.core.space.inside import points_inside
from openline.core.space.shape import Shape

CHUNK: Final = 32_768
"""Pairs of edges looked at in one go: few enough to stay in the processor's cache."""

_WORTH_PRUNING: Final = 1_024
"""From so many pairs of edges on, edges too far from the other shape are left out first."""


FEW: Final = 32

_RUN: Final = 32
"""So many edges one behind the other are held against the edges of a large shape at a time."""


def skeleton_distances(a: Sequence[Shape], b: Sequence[Shape], within_m: Floats) -> Floats:
    """Return how far apart the skeletons of a[i] and b[i] are, in metres; 0 where they share a point.

    Args:
        within_m: (n,) distances of interest; where the skeletons are farther apart the answer is infinity.
    """
    chords = _boundary_chords(a, b, within_m)
    nearest = np.where(np.isinf(chords), np.inf, metres_of(np.where(np.isinf(chords), 0.0, chords)))
    for one, other in ((a, b), (b, a)):
        # boundaries that do not meet: either apart, or the whole of one lies inside the other
        asked = [i for i, shape in enumerate(other) if shape.fence is not None and nearest[i] > 0.0]
        if asked:
            anchors = [one[i].anchors for i in asked]
            owners = [i for i, points in zip(asked, anchors, strict=True) for _ in range(points.shape[1])]
            fences = [fence for i in owners if (fence := other[i].fence) is not None]
            within = points_inside(np.concatenate(anchors, axis=1), fences)
            nearest[np.array(owners)[within]] = 0.0
    return np.where(nearest <= within_m, nearest, np.inf)


def _boundary_chords(a: Sequence[Shape], b: Sequence[Shape], within_m: Floats) -> Floats:
    """Return the least squared chords between edges of a[i] and b[i], infinite where pruned."""
    least = np.full(len(a), np.inf)
    for owners, lefts, rights in _blocks(a, b, within_m, least):
        left_counts = np.array([edges.shape[1] for edges in lefts])
        right_counts = np.array([edges.shape[1] for edges in rights])
        sizes = left_counts * right_counts
        firsts = np.cumsum(sizes) - sizes
        owner = np.repeat(np.arange(len(sizes)), sizes)
        rank = np.arange(len(owner)) - firsts[owner]
        i = (np.cumsum(left_counts) - left_counts)[owner] + rank // right_counts[owner]
        j = (np.cumsum(right_counts) - right_counts)[owner] + rank % right_counts[owner]
        chords = edge_to_edge(np.concatenate(lefts, axis=1)[:, i], np.concatenate(rights, axis=1)[:, j])
        np.minimum.at(least, owners, np.minimum.reduceat(chords, firsts))
    return least


def _blocks(
    a: Sequence[Shape], b: Sequence[Shape], within_m: Floats, least: Floats
) -> Iterator[tuple[list[int], list[Edges], list[Edges]]]:
    """Yield blocks of about `CHUNK` pairs of edges: which pair of shapes, edges of the one, edges of the other.

    Args:
        least: squared chords found so far; of shapes that were found to meet nothing more is looked at.
    """
    owners: list[int] = []
    lefts: list[Edges] = []
    rights: list[Edges] = []
    size = 0
    for index, (one, other) in enumerate(zip(a, b, strict=True)):
        left, right = one.edges, other.edges
        if left.shape[1] * right.shape[1] > _WORTH_PRUNING:
            left, right = near_edges(one, other, within_m[index]), near_edges(other, one, within_m[index])
            if not (left.shape[1] and right.shape[1]):
                continue
        for part, others in parts(left, right, within_m[index]):
            if least[index] == 0.0:
                break
            owners.append(index)
            lefts.append(part)
            rights.append(others)
            size += part.shape[1] * others.shape[1]
            if size >= CHUNK:
                yield owners, lefts, rights
                owners, lefts, rights, size = [], [], [], 0
    if owners:
        yield owners, lefts, rights


def parts(left: Edges, right: Edges, within_m: float) -> Iterator[tuple[Edges, Edges]]:
    """Yield edges of the one, and those of the other that may come so near to them, at most `CHUNK` pairs each."""
    if not (left.shape[1] and right.shape[1]):
        return  # one lies well inside the other: no edge comes near
    run = left.shape[1] if left.shape[1] * right.shape[1] <= CHUNK else _RUN
    for first in range(0, left.shape[1], run):
        part = left[:, first : first + run]
        others = right if run > _RUN else right[:, around(part, right, within_m)]
        rows = max(1, CHUNK // max(1, others.shape[1]))
        if others.shape[1]:
            yield from ((part[:, row : row + rows], others) for row in range(0, part.shape[1], rows))


def near_edges(shape: Shape, other: Shape, within_m: float) -> Edges:
    """Return the edges of a shape that may come within so many metres of another shape's skeleton.

    Where there are few they are all returned: looking costs more than it saves.
    """
    if shape.edges.shape[1] <= FEW:
        return shape.edges
    centre = np.broadcast_to(other.centre, (3, shape.edges.shape[1]))
    limit = float(chord_of(other.cap_m + within_m + 1.0))
    return np.asarray(shape.edges[:, point_to_edge(centre, shape.edges) <= limit])
