"""The exact test, pair by pair (spec 5.2.7): how far apart are two skeletons?

What cannot be near is passed over by balls round edges: no point of an edge is farther from its start than its end is.
"""

from typing import Any, Final, NamedTuple

import numpy as np

from openline.core.space.compiled.edges import edge_to_edge, vector
from openline.core.space.compiled.numbers import Vector, chord_of, compiled, cross, dot, inner, metres_of, squared_chord

_SLACK: Final = 1e-6
"""Of a chord, some six metres: more than rounding can do."""


class Skeletons(NamedTuple):
    """Skeletons of many shapes in a row; those of shape k lie from first[k] up to first[k + 1].

    Attributes:
        first: (k + 1,), of the edges; edges: (n, 16).
        fence_first: (k + 1,), of the fence's arcs, none for points and lines; starts, ends: (m, 3).
        witnesses: (k, 6), two points; sides: (k, 2), whether each lies inside.
        caps: (k, 5), centre, chord (not squared) and metres of a cap around the skeleton.
        reach: (k,), metres around the skeleton that belong to the shape.
    """

    first: Any
    edges: Any
    fence_first: Any
    starts: Any
    ends: Any
    witnesses: Any
    sides: Any
    caps: Any
    reach: Any


Path = tuple[Vector, Vector, Vector, bool]
"""The normal of the way from a point to a witness, what lies ahead and behind on it, and the witness's side."""


@inner
def path_from(p: Vector, witnesses: Any, sides: Any) -> Path:
    """Return the way from a point to the witness that is farther from it, and from the point opposite."""
    one, other = vector(witnesses, 0), vector(witnesses, 3)
    path, second_path = cross(p, one), cross(p, other)
    witness, known = one, sides[0]
    if dot(second_path, second_path) > dot(path, path):
        path, witness, known = second_path, other, sides[1]
    return path, cross(path, p), cross(path, witness), bool(known)


@inner
def passes(path: Path, start: Vector, left: float, end: Vector, right: float) -> bool:
    """Say whether a way passes an arc, of which the ends lie so far to its left."""
    if (left >= 0.0) == (right >= 0.0):
        return False
    left, right = abs(left), abs(right)
    place = (start[0] * right + end[0] * left, start[1] * right + end[1] * left, start[2] * right + end[2] * left)
    return dot(path[1], place) > 0.0 and dot(path[2], place) < 0.0


@inner
def inside(p: Vector, shapes: Skeletons, k: int) -> bool:
    """Say whether a point lies inside the fence of a shape (see `inside.points_inside`)."""
    path = path_from(p, shapes.witnesses[k], shapes.sides[k])
    odd = False
    for at in range(shapes.fence_first[k], shapes.fence_first[k + 1]):
        start, end = vector(shapes.starts[at], 0), vector(shapes.ends[at], 0)
        if passes(path, start, dot(path[0], start), end, dot(path[0], end)):
            odd = not odd
    return path[3] != odd


@inner
def _near(shapes: Skeletons, k: int, cap: Any, within: float, chosen: Any, lengths: Any) -> int:
    """Write which edges may come near a cap, and how long they are; return how many."""
    count = 0
    centre = vector(cap, 0)
    for at in range(shapes.first[k], shapes.first[k + 1]):
        row = shapes.edges[at]
        length = np.sqrt(squared_chord(vector(row, 0), vector(row, 3)))
        if np.sqrt(squared_chord(vector(row, 0), centre)) <= length + cap[3] + within:
            chosen[count], lengths[count] = at, length
            count += 1
    return count


@inner
def _boundaries(a: Skeletons, i: int, b: Skeletons, j: int, within: float, room: Any, lengths: Any) -> float:
    """Return the least squared chord between edges, infinite where all are farther apart than `within`."""
    ours = _near(a, i, b.caps[j], within, room[0], lengths[0])
    theirs = _near(b, j, a.caps[i], within, room[1], lengths[1]) if ours else 0
    return least_chord(a.edges, room[0], lengths[0], ours, b.edges, room[1], lengths[1], theirs, within)


@inner
def least_chord(
    a: Any, chosen: Any, lengths: Any, ours: int, b: Any, others: Any, long: Any, theirs: int, within: float
) -> float:
    """Return the least squared chord between some edges of a and some of b, infinite where all are farther apart.

    Args:
        chosen, others: which edges; the first `ours` and `theirs` of them.
        lengths, long: chords from the start to the end of each that is chosen.
    """
    least = np.inf
    for x in range(ours):
        e = a[chosen[x]]
        start, reach = vector(e, 0), lengths[x] + within
        for y in range(theirs):
            f = b[others[y]]
            far = reach + long[y]
            if squared_chord(start, vector(f, 0)) > far * far:
                continue
            least = min(least, edge_to_edge(e, f))
            if least == 0.0:
                return least
    return least


@inner
def may_hold(cap: Any, p: Vector) -> bool:
    """Say whether a point may lie in a cap, or hardly outside."""
    return np.sqrt(squared_chord(vector(cap, 0), p)) <= cap[3] + _SLACK


@inner
def chord_within(metres: float) -> float:
    """Return a chord (not squared) that is a little longer than a distance."""
    return float(np.sqrt(chord_of(metres)) + _SLACK)


@inner
def begins(shapes: Skeletons, k: int, at: int) -> bool:
    """Say whether an edge of a shape does not begin where the one before it ends (see `Shape.anchors`)."""
    if at == shapes.first[k]:
        return True
    e, f = shapes.edges[at - 1], shapes.edges[at]
    return bool(e[3] != f[0] or e[4] != f[1] or e[5] != f[2])


@inner
def _holds_part(b: Skeletons, j: int, a: Skeletons, i: int) -> bool:
    """Say whether a filled area holds the first point of some part of another shape."""
    if b.fence_first[j] < b.fence_first[j + 1]:
        for at in range(a.first[i], a.first[i + 1]):
            if begins(a, i, at):
                p = vector(a.edges[at], 0)
                if may_hold(b.caps[j], p) and inside(p, b, j):
                    return True
    return False


@inner
def distance(a: Skeletons, i: int, b: Skeletons, j: int, within_m: float, room: Any, lengths: Any) -> float:
    """Return metres between two skeletons, 0 where they share a point, infinity beyond `within_m`."""
    within = chord_within(within_m)
    caps = np.sqrt(squared_chord(vector(a.caps[i], 0), vector(b.caps[j], 0)))
    if caps > a.caps[i, 3] + b.caps[j, 3] + within:
        return np.inf
    least = _boundaries(a, i, b, j, within, room, lengths)
    nearest = np.inf if np.isinf(least) else metres_of(least)
    if nearest > 0.0 and (_holds_part(b, j, a, i) or _holds_part(a, i, b, j)):
        return 0.0
    return nearest if nearest <= within_m else np.inf


@inner
def _most(shapes: Skeletons) -> int:
    most = 1
    for k in range(len(shapes.first) - 1):
        most = max(most, shapes.first[k + 1] - shapes.first[k])
    return most


@compiled
def distances(a: Skeletons, i: Any, b: Skeletons, j: Any, within_m: Any) -> Any:
    """Return the metres between skeleton i[n] of a and j[n] of b, one by one."""
    most = max(_most(a), _most(b))
    room, lengths = np.empty((2, most), np.int64), np.empty((2, most))
    found = np.empty(len(i))
    for n in range(len(i)):
        found[n] = distance(a, i[n], b, j[n], within_m[n], room, lengths)
    return found
