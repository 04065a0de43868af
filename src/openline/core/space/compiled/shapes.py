"""`shape`, one footprint at a time: the skeleton and the fence of a line, or of a polygon of one ring (spec 5.2).

What is refused, and what is large or has holes, is left to the plain path, which says why and where: these functions
only say that it is not for them.
"""

from typing import Any, Final

import numpy as np

from openline.core.space.compiled.distances import passes
from openline.core.space.compiled.edges import arcs_cross, over_parallel, point_to_edge, put_edge, vector
from openline.core.space.compiled.numbers import (
    Vector,
    compiled,
    cross,
    dot,
    inner,
    metres_of,
    sine_cosine,
    squared_chord,
    unit,
    unit_vector,
)
from openline.core.space.geodesy import EARTH_RADIUS_M, SAGITTA_M
from openline.core.space.shape import HALF_GLOBE_M, SMALL_CAP_M
from openline.core.space.validity import NEAR, NEAR_ROOT, NEARLY_OPPOSITE

_SLACK: Final = 1e-6

_TO_SPARE: Final = 2e-6
"""Of a chord, some thirteen metres, which a heart keeps from the edges: more than rounding, or chords of a parallel."""


@inner
def checked(points: Any) -> tuple[bool, Any]:
    """Return whether all positions are on the globe, and those that remain without repeating one at once, (n, 2)."""
    kept = np.empty((len(points), 2))
    count = 0
    for k in range(len(points)):
        lon, lat = points[k, 0], points[k, 1]
        if not (-360.0 <= lon <= 360.0 and -90.0 <= lat <= 90.0):
            return False, kept[:0]
        if lon > 180.0:
            lon = lon - 360.0
        elif lon < -180.0:
            lon = lon + 360.0
        if count == 0 or lon != kept[count - 1, 0] or lat != kept[count - 1, 1]:
            kept[count, 0], kept[count, 1] = lon, lat
            count += 1
    return True, kept[:count]


@inner
def _corners(positions: Any) -> Any:
    corners = np.empty((len(positions), 3))
    for k in range(len(positions)):
        corners[k, 0], corners[k, 1], corners[k, 2] = unit_vector(positions[k, 0], positions[k, 1])
    return corners


@inner
def _opposite(a: Vector, b: Vector) -> bool:
    middle = (a[0] + b[0], a[1] + b[1], a[2] + b[2])
    return dot(middle, middle) < NEARLY_OPPOSITE


@inner
def _cap(points: Any) -> tuple[Any, float]:
    centre = np.empty((3, 1))
    for axis in range(3):
        low = high = points[0, axis]
        for k in range(1, len(points)):
            low, high = min(low, points[k, axis]), max(high, points[k, axis])
        centre[axis, 0] = (low + high) / 2.0 + 0.0  # of two noughts either may be the lower: none keeps a sign
    middle = unit((centre[0, 0], centre[1, 0], centre[2, 0]))
    nowhere = dot(middle, middle) == 0.0
    if nowhere:
        middle = (0.0, 0.0, 1.0)
    for axis in range(3):
        centre[axis, 0] = middle[axis]
    if nowhere:
        return centre, HALF_GLOBE_M
    farthest = 0.0
    for k in range(len(points)):
        farthest = max(farthest, squared_chord(vector(points[k], 0), middle))
    return centre, HALF_GLOBE_M if farthest >= 1.99 else metres_of(farthest)


@compiled
def line(points: Any) -> tuple[bool, Any, Any, float]:
    """Return whether it is a plain line, its edges (n, 16), the centre and the radius of its cap."""
    good, positions = checked(points)
    table = np.zeros((len(positions), 16))
    if not good or len(positions) == 0:
        return False, table, np.zeros((3, 1)), 0.0
    corners = _corners(positions)
    last = len(corners) - 1
    for k in range(last + 1):
        start, end = vector(corners[k], 0), vector(corners[min(k + 1, last)], 0)
        if _opposite(start, end):
            return False, table, np.zeros((3, 1)), 0.0
        put_edge(table, k, start, end, False)
    centre, cap_m = _cap(corners)
    return True, table, centre, cap_m


@inner
def _differ(a: Any, b: Any) -> bool:
    return bool(a[0] != b[0] or a[1] != b[1] or a[2] != b[2])


@inner
def _three_distinct(corners: Any) -> bool:
    second = -1
    for k in range(1, len(corners)):
        if _differ(corners[k], corners[0]):
            if second < 0:
                second = k
            elif _differ(corners[k], corners[second]):
                return True
    return False


@inner
def _without_repeats(positions: Any, corners: Any) -> int:
    """Move corners that differ from the next one forward; return how many they are. 180 W is 180 E."""
    count, left = len(corners), 0
    first = vector(corners[0], 0)
    for k in range(count):
        following = vector(corners[k + 1], 0) if k + 1 < count else first
        if squared_chord(vector(corners[k], 0), following) > 0.0:
            positions[left, 0], positions[left, 1] = positions[k, 0], positions[k, 1]
            for axis in range(3):
                corners[left, axis] = corners[k, axis]
            left += 1
    return left


@compiled
def ring(points: Any, parallels: bool) -> tuple[bool, Any, Any, Any, Any, float, Any, float]:
    """Return whether it is a plain small ring; edges (n, 16), fence (m, 3) twice, cap, witnesses, heart."""
    nothing = np.zeros((0, 3))
    refused = (False, np.zeros((0, 16)), nothing, nothing, np.zeros((3, 1)), 0.0, np.zeros((3, 2)), 0.0)
    good, positions = checked(points)
    count = len(positions)
    if count > 1 and positions[0, 0] == positions[count - 1, 0] and positions[0, 1] == positions[count - 1, 1]:
        count -= 1
    if not good or count < 3:
        return refused
    positions = positions[:count]
    corners = _corners(positions)
    if not _three_distinct(corners):
        return refused
    count = _without_repeats(positions, corners)
    positions, corners = positions[:count], corners[:count]
    table, turn, level = np.zeros((count, 16)), np.empty(count), np.zeros(count, np.bool_)
    for k in range(count):
        after = (k + 1) % count
        start, end = vector(corners[k], 0), vector(corners[after], 0)
        if _opposite(start, end):
            return refused
        turned = positions[after, 0] - positions[k, 0]
        turn[k] = turned - 360.0 if turned > 180.0 else turned + 360.0 if turned < -180.0 else turned
        lat = positions[k, 1]
        level[k] = parallels and lat == positions[after, 1] and lat != 0.0 and abs(lat) < 90.0
        if level[k] and abs(turn[k]) == 180.0:
            return refused
        put_edge(table, k, start, end, level[k])
    starts = _fence(positions, corners, turn, level)
    centre, cap_m = _cap(starts)
    if cap_m >= SMALL_CAP_M or _crosses_itself(table):
        return refused
    ends = np.empty((len(starts), 3))
    for k in range(len(starts)):
        for axis in range(3):
            ends[k, axis] = starts[(k + 1) % len(starts), axis]
    middle = (centre[0, 0], centre[1, 0], centre[2, 0])
    witnesses = _witnesses(middle)
    heart_m = _heart(middle, table, starts, witnesses)
    # chords of a parallel lie inside the cap, the parallel itself may stray from them by SAGITTA_M
    return True, table, starts, ends, centre, cap_m + SAGITTA_M, witnesses, heart_m


@inner
def _heart(centre: Vector, table: Any, starts: Any, witnesses: Any) -> float:
    """Return the metres from the centre to the nearest edge, less some to spare; 0 if it lies outside of the ring."""
    witness = (witnesses[0, 0], witnesses[1, 0], witnesses[2, 0])
    path = cross(centre, witness)  # the witness lies outside: see `_witnesses` in `shape`
    way = (path, cross(path, centre), cross(path, witness), False)
    inside = False
    for k in range(len(starts)):
        start, end = vector(starts[k - 1], 0), vector(starts[k], 0)
        if passes(way, start, dot(path, start), end, dot(path, end)):
            inside = not inside
    least = 4.0
    for k in range(len(table)):
        least = min(least, point_to_edge(centre, table[k]))
    chord = np.sqrt(least) - _TO_SPARE
    return metres_of(chord * chord) if inside and chord > 0.0 else 0.0


@inner
def _fence(positions: Any, corners: Any, turn: Any, level: Any) -> Any:
    count = len(corners)
    pieces = np.empty(count, np.int64)
    total = 0
    for k in range(count):
        pieces[k] = 1
        if level[k]:
            sine, cosine = sine_cosine(positions[k, 1])
            step = np.sqrt(8.0 * SAGITTA_M / (EARTH_RADIUS_M * max(abs(sine * cosine), 1e-12))) / 0.017453292519943295
            pieces[k] = int(np.ceil(abs(turn[k]) / step))
        total += pieces[k]
    points = np.empty((total, 3))
    at = 0
    for k in range(count):
        for axis in range(3):
            points[at, axis] = corners[k, axis]
        for rank in range(1, pieces[k]):
            lon = positions[k, 0] + turn[k] * (rank / pieces[k])
            points[at + rank, 0], points[at + rank, 1], points[at + rank, 2] = unit_vector(lon, positions[k, 1])
        at += pieces[k]
    return points


@inner
def _witnesses(centre: Vector) -> Any:
    x, y, z = abs(centre[0]), abs(centre[1]), abs(centre[2])
    axis = (0.0, 0.0, 1.0)
    if x <= y and x <= z:
        axis = (1.0, 0.0, 0.0)
    elif y <= z:
        axis = (0.0, 1.0, 0.0)
    u = unit(cross(centre, axis))
    v = cross(centre, u)
    both = np.empty((3, 2))
    for k in range(3):
        both[k, 0], both[k, 1] = u[k], v[k]
    return both


@inner
def _crosses_itself(table: Any) -> bool:
    count = len(table)
    lengths = np.empty(count)
    for k in range(count):
        lengths[k] = np.sqrt(squared_chord(vector(table[k], 0), vector(table[k], 3)))
    for one in range(count):
        e = table[one]
        for other in range(one + 1, count):
            f = table[other]
            far = lengths[one] + lengths[other] + _SLACK
            if squared_chord(vector(e, 0), vector(f, 0)) > far * far:
                continue
            if _arcs_crossing(e, f) or _over(e, f) or _over(f, e):
                return True
    return False


@inner
def _arcs_crossing(e: Any, f: Any) -> bool:
    """Say whether arcs cross and each end is clear of the other arc's great circle."""
    if not arcs_cross(e, f):
        return False
    return (
        abs(dot(vector(e, 6), vector(f, 0))) > NEAR_ROOT
        and abs(dot(vector(e, 6), vector(f, 3))) > NEAR_ROOT
        and abs(dot(vector(f, 6), vector(e, 0))) > NEAR_ROOT
        and abs(dot(vector(f, 6), vector(e, 3))) > NEAR_ROOT
    )


@inner
def _over(arc: Any, parallel: Any) -> bool:
    """Say whether an arc crosses a parallel and goes clear of it on both sides of the crossing."""
    if arc[15] != 0.0 or parallel[15] == 0.0:
        return False
    on_one, one, on_other, other = over_parallel(arc, parallel)
    return (on_one and _clear(arc, parallel, one)) or (on_other and _clear(arc, parallel, other))


@inner
def _clear(arc: Any, parallel: Any, point: Vector) -> bool:
    for first in (0, 3):
        if squared_chord(point, vector(arc, first)) <= NEAR or squared_chord(point, vector(parallel, first)) <= NEAR:
            return False
    for first in (0, 3):  # an end may touch the parallel, unless it does so at the corner both have in common
        end = vector(arc, first)
        touching = point_to_edge(end, parallel) <= NEAR
        common = min(squared_chord(end, vector(parallel, 0)), squared_chord(end, vector(parallel, 3))) <= NEAR
        if touching and not common:
            return False
    return True
