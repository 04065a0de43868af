"""`meeting`, pair by pair: where two shapes meet, or come nearest (spec 5.5). Candidates come in the same order."""

from typing import Any

import numpy as np

from openline.core.space.compiled.distances import Skeletons, begins, inside
from openline.core.space.compiled.edges import (
    apex_beside,
    arcs_cross,
    crossing_point,
    foot,
    over_parallel,
    point_to_edge,
    vector,
)
from openline.core.space.compiled.numbers import (
    Vector,
    chord_of,
    compiled,
    cross,
    inner,
    metres_of,
    normal,
    squared_chord,
    unit,
)
from openline.core.space.geodesy import TOLERANCE_M
from openline.core.space.kernel import FEW
from openline.core.space.meeting import CORNERS_TRIED


@inner
def between(p: Vector, q: Vector, metres: float) -> Vector:
    """Return the point so many metres from p on the way to q."""
    chord = min(chord_of(metres) / 4.0, 1.0)
    sine = np.sqrt(chord)
    cosine = np.sqrt(1.0 - chord)
    forward = cross(normal(p, q), p)
    s, t = cosine * cosine - sine * sine, 2.0 * sine * cosine
    return unit((p[0] * s + forward[0] * t, p[1] * s + forward[1] * t, p[2] * s + forward[2] * t))


@inner
def _before(a: Vector, b: Vector) -> bool:
    """Say whether a comes before b in order of x, y, z."""
    if a[0] != b[0]:
        return a[0] < b[0]
    if a[1] != b[1]:
        return a[1] < b[1]
    return a[2] < b[2]


@inner
def _nearer(found: Any, p: Vector, q: Vector) -> Any:
    """Return (chord, p, q): what was found, or p and q where they are nearer; of equals the first in order."""
    chord = squared_chord(p, q)
    if chord < found[0] or (chord == found[0] and _before(p, found[1])):
        return chord, p, q
    return found


@inner
def _nearest_points(a: Skeletons, i: int, b: Skeletons, j: int) -> Any:
    found = (np.inf, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))
    for kind in range(4):
        for x in range(a.first[i], a.first[i + 1]):
            e = a.edges[x]
            for y in range(b.first[j], b.first[j + 1]):
                f = b.edges[y]
                if kind == 0:
                    found = _nearer(found, vector(e, 0), foot(vector(e, 0), f))
                elif kind == 1:
                    found = _nearer(found, foot(vector(f, 0), e), vector(f, 0))
                elif (e[15] == 0.0 and f[15] != 0.0) if kind == 2 else (e[15] != 0.0 and f[15] == 0.0):
                    arc, parallel = (e, f) if kind == 2 else (f, e)
                    for sign in (1.0, -1.0):
                        seen, apex = apex_beside(arc, parallel, sign)
                        if seen and kind == 2:
                            found = _nearer(found, apex, foot(apex, parallel))
                        elif seen:
                            found = _nearer(found, foot(apex, parallel), apex)
    return found


@inner
def _put(points: Any, count: int, p: Vector) -> int:
    if count < len(points):
        points[count, 0], points[count, 1], points[count, 2] = p
    return count + 1


@inner
def _crossings(a: Skeletons, i: int, b: Skeletons, j: int, points: Any) -> int:
    """Write the points where edges cross; return how many there are, even if not all had room."""
    count = 0
    for kind in range(5):
        for x in range(a.first[i], a.first[i + 1]):
            e = a.edges[x]
            for y in range(b.first[j], b.first[j + 1]):
                f = b.edges[y]
                if kind == 0:
                    if arcs_cross(e, f):
                        count = _put(points, count, crossing_point(e, f))
                elif (e[15] == 0.0 and f[15] != 0.0) if kind < 3 else (e[15] != 0.0 and f[15] == 0.0):
                    on_one, one, on_other, other = over_parallel(e, f) if kind < 3 else over_parallel(f, e)
                    if kind % 2 == 1 and on_one:
                        count = _put(points, count, one)
                    elif kind % 2 == 0 and on_other:
                        count = _put(points, count, other)
    return count


@inner
def _depth(shapes: Skeletons, k: int, p: Vector) -> float:
    least = np.inf
    for at in range(shapes.first[k], shapes.first[k + 1]):
        least = min(least, point_to_edge(p, shapes.edges[at]))
    away = metres_of(least)
    if shapes.fence_first[k] == shapes.fence_first[k + 1]:
        return shapes.reach[k] - away
    return away if inside(p, shapes, k) else -away


@inner
def _corners_near(one: Skeletons, i: int, other: Skeletons, j: int, points: Any, count: int) -> int:
    """Add some of the corners of one shape that may lie in the other."""
    limit = chord_of(other.caps[j, 4] + other.reach[j] + 1.0)
    few = one.first[i + 1] - one.first[i] <= FEW
    near = 0
    for counting in (True, False):
        stride, seen = 1 + near // CORNERS_TRIED, 0
        for at in range(one.first[i], one.first[i + 1]):
            if few or point_to_edge(vector(other.caps[j], 0), one.edges[at]) <= limit:
                if not counting and seen % stride == 0:
                    count = _put(points, count, vector(one.edges[at], 0))
                seen += 1
        near = seen
    return count


@inner
def _middle(points: Any, room: Any, count: int) -> tuple[bool, Vector]:
    """Return the middle of the points that have room, summed in order of x, y, z; False where it is one point."""
    order = np.empty(count, np.int64)
    shared = 0
    for k in range(count):
        if room[k] > -TOLERANCE_M:
            at = shared
            while at > 0 and _before(vector(points[k], 0), vector(points[order[at - 1]], 0)):
                order[at] = order[at - 1]
                at -= 1
            order[at] = k
            shared += 1
    if shared < 2:
        return False, (0.0, 0.0, 0.0)
    x, y, z = vector(points[order[0]], 0)
    for k in range(1, shared):
        x, y, z = x + points[order[k], 0], y + points[order[k], 1], z + points[order[k], 2]
    return True, unit((x, y, z))


@inner
def _room(a: Skeletons, i: int, b: Skeletons, j: int, p: Vector) -> float:
    return min(_depth(a, i, p), _depth(b, j, p))


@inner
def _roomiest(a: Skeletons, i: int, b: Skeletons, j: int, known: Vector, crossings: Any) -> Vector:
    points = np.empty((4 + 3 * (CORNERS_TRIED + 1), 3))
    count = _put(points, 0, known)
    count = _put(points, count, vector(a.caps[i], 0))
    count = _put(points, count, vector(b.caps[j], 0))
    for k in range(0, len(crossings), 1 + len(crossings) // CORNERS_TRIED):
        count = _put(points, count, vector(crossings[k], 0))
    count = _corners_near(a, i, b, j, points, count)
    count = _corners_near(b, j, a, i, points, count)
    room = np.empty(count + 1)
    for k in range(count):
        room[k] = _room(a, i, b, j, vector(points[k], 0))
    several, middle = _middle(points, room, count)
    if several:
        room[count] = _room(a, i, b, j, middle)
        count = _put(points, count, middle)
    best = 0
    for k in range(1, count):
        if room[k] > room[best] or (room[k] == room[best] and _before(vector(points[k], 0), vector(points[best], 0))):
            best = k
    return vector(points[best], 0)


@inner
def _common_point(a: Skeletons, i: int, b: Skeletons, j: int, crossings: Any) -> Any:
    if len(crossings):
        first = vector(crossings[0], 0)
        for k in range(1, len(crossings)):
            if _before(vector(crossings[k], 0), first):
                first = vector(crossings[k], 0)
        return first, first
    for at in range(a.first[i], a.first[i + 1]):
        if b.fence_first[j] < b.fence_first[j + 1] and begins(a, i, at) and inside(vector(a.edges[at], 0), b, j):
            return vector(a.edges[at], 0), vector(a.edges[at], 0)
    for at in range(b.first[j], b.first[j + 1]):
        if a.fence_first[i] < a.fence_first[i + 1] and begins(b, j, at) and inside(vector(b.edges[at], 0), a, i):
            return vector(b.edges[at], 0), vector(b.edges[at], 0)
    _, p, q = _nearest_points(a, i, b, j)
    return p, q


@inner
def _meeting(a: Skeletons, i: int, b: Skeletons, j: int, skeletons_m: float) -> tuple[float, Vector]:
    crossings = np.empty((0, 3))
    if skeletons_m == 0.0:
        crossings = np.empty((_crossings(a, i, b, j, crossings), 3))
        _crossings(a, i, b, j, crossings)
        p, q = _common_point(a, i, b, j, crossings)
    else:
        _, p, q = _nearest_points(a, i, b, j)
    gap = skeletons_m - a.reach[i] - b.reach[j]
    if gap > TOLERANCE_M:
        return gap, between(p, q, a.reach[i])
    first, last = max(0.0, skeletons_m - b.reach[j]), min(a.reach[i], skeletons_m)
    known = between(p, q, (first + last) / 2.0)
    if a.first[i + 1] - a.first[i] == 1 and b.first[j + 1] - b.first[j] == 1:  # two circles: the middle of the lens
        return 0.0, known
    return 0.0, _roomiest(a, i, b, j, known, crossings)


@compiled
def meetings(a: Skeletons, i: Any, b: Skeletons, j: Any, skeletons_m: Any) -> Any:
    """Return metres between, and a place, of shape i[n] of a and j[n] of b, one by one: (n, 4)."""
    found = np.empty((len(i), 4))
    for n in range(len(i)):
        found[n, 0], place = _meeting(a, i[n], b, j[n], skeletons_m[n])
        found[n, 1], found[n, 2], found[n, 3] = place
    return found
