"""Many plans against many: candidates from the tree, then times, heights and the exact test (spec 5.1.2)."""

from typing import Any

import numpy as np

from openline.core.space.columns import LAST_OF_RING, PARALLEL_MARK, Table
from openline.core.space.compiled.distances import Skeletons, distance, inside
from openline.core.space.compiled.edges import put_edge, vector
from openline.core.space.compiled.numbers import compiled, inner
from openline.core.space.compiled.octree import DEEPEST, Octree, gather
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
def _scratch(widest: int) -> Skeletons:
    return Skeletons(
        np.zeros(2, np.int64), np.empty((widest, 16)), np.zeros(2, np.int64), np.empty((widest, 3)),
        np.empty((widest, 3)), np.empty((1, 6)), np.empty((1, 2), np.bool_), np.empty((1, 5)), np.empty(1),
    )  # fmt: skip


@inner
def _unfold_edges(table: Table, row: int, into: Skeletons) -> None:
    """Make the edges of a row again."""
    first, count, ring = table.points_at[row, 0], table.points_at[row, 1], 0
    for k in range(count):
        mark = table.marks[first + k]
        following = k + 1
        if mark & LAST_OF_RING:
            following, ring = (ring if table.points_at[row, 3] else k), k + 1
        start, end = vector(table.points[first + k], 0), vector(table.points[first + following], 0)
        put_edge(into.edges, k, start, end, mark & PARALLEL_MARK != 0)
    into.first[1] = count


@inner
def _unfold_fence(table: Table, row: int, into: Skeletons) -> None:
    """Make the fence of a row again, and all else but the edges."""
    fence, outline, ring = table.points_at[row, 2], table.points_at[row, 3], 0
    for k in range(outline):
        following = k + 1
        if table.marks[fence + k] & LAST_OF_RING:
            following, ring = ring, k + 1
        for axis in range(3):
            into.starts[k, axis] = table.points[fence + k, axis]
            into.ends[k, axis] = table.points[fence + following, axis]
    into.fence_first[1] = outline
    for k in range(6):
        into.witnesses[0, k] = table.witnesses[row, k]
    into.sides[0, 0], into.sides[0, 1] = table.sides[row, 0], table.sides[row, 1]
    for k in range(5):
        into.caps[0, k] = table.skeleton[row, k]
    into.reach[0] = table.reach[row]


@inner
def _holds(shape: Skeletons, table: Table, row: int) -> bool:
    """Say whether the first point of a row lies inside a shape: then the two meet, and no edge need be looked at."""
    return bool(shape.fence_first[1] > 0 and inside(vector(table.points[table.points_at[row, 0]], 0), shape, 0))


@inner
def _longer(array: Any, length: int) -> Any:
    made = np.empty(max(length, 2 * len(array)), np.int64)
    made[: len(array)] = array
    return made


@compiled
def join(asked: Table, rows: Any, held: Table, tree: Octree, buffer_m: float, widest: int, itself: bool) -> Any:
    """Return the pairs of rows asked and rows held that conflict; of a table with itself, each pair once."""
    stack, found = np.empty((8 * (DEEPEST + 2), 2), np.int64), np.empty(256, np.int64)
    left, right, count = np.empty(256, np.int64), np.empty(256, np.int64), 0
    ours, theirs = _scratch(widest), _scratch(widest)
    room, lengths = np.empty((2, widest), np.int64), np.empty((2, widest))
    for row in rows:
        near = gather(tree, held.caps, held.times, asked.caps[row], asked.times[row], stack, found)
        if near > len(found):
            found = np.empty(2 * near, np.int64)
            near = gather(tree, held.caps, held.times, asked.caps[row], asked.times[row], stack, found)
        fenced, edged = False, False
        for k in range(near):
            other = found[k]
            if itself and other <= row:
                continue
            bands = _may_reach(asked.bands[row], held.bands[other]) and _may_reach(held.bands[other], asked.bands[row])
            if not (bands and _at_once(asked, row, held, other)):
                continue
            if not fenced:
                _unfold_fence(asked, row, ours)
                fenced = True
            _unfold_fence(held, other, theirs)
            if not (_holds(theirs, asked, row) or _holds(ours, held, other)):
                if not edged:
                    _unfold_edges(asked, row, ours)
                    edged = True
                _unfold_edges(held, other, theirs)
                within = (asked.reach[row] + held.reach[other] + buffer_m) * MARGIN + TOLERANCE_M
                if distance(ours, 0, theirs, 0, within, room, lengths) > within:
                    continue
            if count == len(left):
                left, right = _longer(left, count + 1), _longer(right, count + 1)
            left[count], right[count] = row, other
            count += 1
    return left[:count], right[:count]
