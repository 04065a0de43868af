"""Many plans against many: candidates from the tree, times and heights, a glance, and the exact test (spec 5.1.2)."""

from typing import Any, NamedTuple

import numpy as np

from openline.core.space.columns import LAST_OF_RING, PARALLEL_MARK, SEVERAL, Table
from openline.core.space.compiled.distances import Path, chord_within, least_chord, may_hold, passes, path_from
from openline.core.space.compiled.edges import put_edge, vector
from openline.core.space.compiled.glance import MEET, UNKNOWN, glance
from openline.core.space.compiled.numbers import Vector, compiled, dot, inner, metres_of, squared_chord
from openline.core.space.compiled.octree import DEEPEST, SEEN, Octree, gather
from openline.core.space.geodesy import MARGIN, TOLERANCE_M


@inner
def _at_once(a: Table, i: int, b: Table, j: int) -> bool:
    """Say whether both count at some common second."""
    x, y = a.spans_at[i, 0], b.spans_at[j, 0]
    x_end, y_end = x + a.spans_at[i, 1], y + b.spans_at[j, 1]
    while x < x_end and y < y_end:
        if a.spans[x, 0] <= b.spans[y, 1] and b.spans[y, 0] <= a.spans[x, 1]:
            return True
        if a.spans[x, 1] <= b.spans[y, 1]:
            x += 1
        else:
            y += 1
    return False


@inner
def _may_reach(top: Any, bottom: Any) -> bool:
    """Say whether an upper limit may lie as high as a lower one; no number is no limit."""
    if np.isnan(top[4]) or np.isnan(bottom[0]):
        return True
    return top[4] >= bottom[0] if top[5] == bottom[1] else top[7] >= bottom[2]


@inner
def _corner(table: Table, at: int) -> Vector:
    """Return a corner by its place; a view of its row would count a reference each time."""
    return table.points[at, 0], table.points[at, 1], table.points[at, 2]


@inner
def _passes_odd(table: Table, begin: int, end: int, path: Path) -> bool:
    """Say whether a way passes one ring an odd number of times."""
    odd = False
    start = _corner(table, end - 1)
    left = dot(path[0], start)
    for at in range(begin, end):
        corner = _corner(table, at)
        right = dot(path[0], corner)
        if passes(path, start, left, corner, right):
            odd = not odd
        start, left = corner, right
    return odd


@inner
def _ring_end(table: Table, begin: int, end: int, several: bool) -> int:
    """Return the end of the ring, or line, that begins at a corner; all of them end at `end`."""
    if not several:
        return end
    stop = begin + 1
    while stop < end and not table.marks[stop - 1] & LAST_OF_RING:
        stop += 1
    return stop


@inner
def _holds(table: Table, row: int, p: Vector) -> bool:
    """Say whether a point lies inside the filled area of a row."""
    begin, count = table.points_at[row, 2], table.points_at[row, 3]
    if count == 0 or not may_hold(table.skeleton[row], p):
        return False
    path = path_from(p, table.witnesses[row], table.sides[row])
    odd, end, several = False, begin + count, table.marks[begin] & SEVERAL != 0
    while begin < end:
        stop = _ring_end(table, begin, end, several)
        odd = odd != _passes_odd(table, begin, stop, path)
        begin = stop
    return path[3] != odd


@inner
def _holds_part(a: Table, i: int, b: Table, j: int) -> bool:
    """Say whether the filled area of a row holds the first corner of some ring, or line, of another."""
    begin, count = b.points_at[j, 0], b.points_at[j, 1]
    end, several = begin + count, b.marks[begin] & SEVERAL != 0
    while begin < end:
        if _holds(a, i, _corner(b, begin)):
            return True
        begin = _ring_end(b, begin, end, several)
    return False


@inner
def _edges_near(table: Table, row: int, cap: Any, within: float, edges: Any, lengths: Any) -> int:
    """Make again the edges of a row that may come near a cap, and how long they are; return how many."""
    first, count, ring, made = table.points_at[row, 0], table.points_at[row, 1], 0, 0
    centre, filled = vector(cap, 0), table.points_at[row, 3] > 0
    for k in range(count):
        mark = table.marks[first + k]
        following = k + 1
        if mark & LAST_OF_RING:
            following, ring = (ring if filled else k), k + 1
        start, end = vector(table.points[first + k], 0), vector(table.points[first + following], 0)
        length = np.sqrt(squared_chord(start, end))
        if np.sqrt(squared_chord(start, centre)) <= length + cap[3] + within:
            put_edge(edges, made, start, end, mark & PARALLEL_MARK != 0)
            lengths[made] = length
            made += 1
    return made


class Room(NamedTuple):
    """For the edges of two rows: (2, widest, 16), how long they are, (2, widest), and 0, 1, 2 and so on, (widest,)."""

    edges: Any
    lengths: Any
    numbers: Any


@inner
def _meet(a: Table, i: int, b: Table, j: int, within_m: float, room: Room) -> bool:
    """Say whether the skeletons of two rows come so near: the same answer as `distances.distance` gives."""
    seen = glance(a, i, b, j, within_m)
    if seen != UNKNOWN:
        return bool(seen == MEET)
    if _holds_part(a, i, b, j) or _holds_part(b, j, a, i):
        return True
    within = chord_within(within_m)
    apart = np.sqrt(squared_chord(vector(a.skeleton[i], 0), vector(b.skeleton[j], 0)))
    if apart > a.skeleton[i, 3] + b.skeleton[j, 3] + within:
        return False
    edges, lengths, numbers = room
    ours = _edges_near(a, i, b.skeleton[j], within, edges[0], lengths[0])
    theirs = _edges_near(b, j, a.skeleton[i], within, edges[1], lengths[1]) if ours else 0
    least = least_chord(edges[0], numbers, lengths[0], ours, edges[1], numbers, lengths[1], theirs, within)
    return not np.isinf(least) and metres_of(least) <= within_m


@inner
def _longer(array: Any, length: int) -> Any:
    made = np.empty(max(length, 2 * len(array)), np.int64)
    made[: len(array)] = array
    return made


@compiled
def join(asked: Table, rows: Any, held: Table, tree: Octree, buffer_m: float, widest: int, itself: bool) -> Any:
    """Return the pairs of rows asked and rows held that conflict; of a table with itself, each pair once."""
    stack, seen, found = np.empty((8 * (DEEPEST + 2), 2), np.int64), np.empty(SEEN, np.int64), np.empty(256, np.int64)
    left, right, count = np.empty(256, np.int64), np.empty(256, np.int64), 0
    room = Room(np.empty((2, widest, 16)), np.empty((2, widest)), np.arange(widest))
    for row in rows:
        near = gather(tree, held.caps, held.times, asked.caps[row], asked.times[row], stack, seen, found)
        if near > len(found):
            found = np.empty(2 * near, np.int64)
            near = gather(tree, held.caps, held.times, asked.caps[row], asked.times[row], stack, seen, found)
        for k in range(near):
            other = found[k]
            if itself and other <= row:
                continue
            bands = _may_reach(asked.bands[row], held.bands[other]) and _may_reach(held.bands[other], asked.bands[row])
            if not (bands and _at_once(asked, row, held, other)):
                continue
            within_m = (asked.reach[row] + held.reach[other] + buffer_m) * MARGIN + TOLERANCE_M
            if not _meet(asked, row, held, other, within_m, room):
                continue
            if count == len(left):
                left, right = _longer(left, count + 1), _longer(right, count + 1)
            left[count], right[count] = row, other
            count += 1
    return left[:count], right[:count]
