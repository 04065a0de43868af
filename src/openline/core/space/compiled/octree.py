"""A tree of cubes over rows of caps: what could meet this one (spec 5.7)?

A cap hangs in a cube that holds its centre and is no narrower than the cap; so it never reaches farther than one half
cube out of it, and once put there it stays until it is taken down. On unit vectors neither a pole nor the antimeridian
is special.
"""

from typing import Any, Final, NamedTuple

import numpy as np

from openline.core.space.compiled.edges import vector
from openline.core.space.compiled.numbers import chord_of, compiled, inner, squared_chord

DEEPEST: Final = 20
_SMALL: Final = 6
_FEW: Final = 8
"""From this depth on (cubes of 200 km) a cube is not divided for so few rows: a cap is found sooner than a cube."""

SEEN: Final = 1_024
"""So many rows that count at the time are noted before their caps are looked at."""

_SLACK: Final = 1e-9
_HALVES: Final = 0.5 ** np.arange(DEEPEST + 2)
"""Half a cube's side, by its depth."""


class Octree(NamedTuple):
    """Cubes and what hangs in them.

    Attributes:
        children: (m, 8), 0 for none; head: (m,), the first row in a cube, -1 for none; middle: (m, 3).
        following, before: (n,), the next and the previous row in the same cube, -1 for none; cube: (n,), which, or -1.
        used: (1,), how many cubes there are.
    """

    children: Any
    head: Any
    middle: Any
    following: Any
    before: Any
    cube: Any
    used: Any


@inner
def _crowded(tree: Octree, at: int) -> bool:
    """Say whether so many rows hang in a cube that one more is worth a smaller one."""
    row = tree.head[at]
    for _ in range(_FEW):
        if row < 0:
            return False
        row = tree.following[row]
    return True


@compiled
def hang(tree: Octree, caps: Any, rows: Any) -> None:
    """Hang rows of caps in the tree, which has room for `DEEPEST` more cubes for each."""
    for row in rows:
        at, half = 0, 1.0
        for depth in range(DEEPEST):
            if caps[row, 4] > half / 2.0:
                break
            way = 0
            for axis in range(3):
                if caps[row, axis] >= tree.middle[at, axis]:
                    way += 1 << axis
            if tree.children[at, way] == 0:
                if depth >= _SMALL and not _crowded(tree, at):
                    break
                made = tree.used[0]
                tree.used[0] = made + 1
                tree.head[made] = -1
                for k in range(8):
                    tree.children[made, k] = 0
                for axis in range(3):
                    side = half / 2.0 if way >> axis & 1 else -half / 2.0
                    tree.middle[made, axis] = tree.middle[at, axis] + side
                tree.children[at, way] = made
            at, half = tree.children[at, way], half / 2.0
        first = tree.head[at]
        tree.cube[row], tree.following[row], tree.before[row] = at, first, -1
        if first >= 0:
            tree.before[first] = row
        tree.head[at] = row


@compiled
def take_down(tree: Octree, row: int) -> None:
    """Take a row out of the tree; its cube stays."""
    before, following = tree.before[row], tree.following[row]
    if before >= 0:
        tree.following[before] = following
    else:
        tree.head[tree.cube[row]] = following
    if following >= 0:
        tree.before[following] = before
    tree.cube[row] = -1


@inner
def _beyond(place: float, middle: float, half: float) -> tuple[float, float]:
    """Return the squared distance, along one axis, to the lower and to the upper children of a cube."""
    low, high = max(place - middle, 0.0), max(middle - place, 0.0)
    low, high = max(low, middle - 2.0 * half - place), max(high, place - middle - 2.0 * half)
    return low * low, high * high


@inner
def _sift(caps: Any, cap: Any, seen: Any, many: int, found: Any, count: int) -> int:
    """Write which of some rows' caps meet a cap behind those found before; return how many there are now."""
    p = vector(cap, 0)
    for k in range(many):
        row = seen[k]
        apart = squared_chord(p, (caps[row, 0], caps[row, 1], caps[row, 2]))
        rough = cap[4] + caps[row, 4] + _SLACK
        if apart <= rough * rough and apart <= chord_of(cap[3] + caps[row, 3]):
            if count < len(found):
                found[count] = row
            count += 1
    return count


@inner
def gather(tree: Octree, caps: Any, times: Any, cap: Any, time: Any, stack: Any, seen: Any, found: Any) -> int:
    """Write which rows' caps and times meet a cap and its time; return how many, even if not all had room.

    Args:
        stack, seen: room for cubes and for rows.
    """
    p = vector(cap, 0)
    count, depth, many = 0, 1, 0
    stack[0, 0], stack[0, 1] = 0, 0
    while depth:
        depth -= 1
        at, level = stack[depth, 0], stack[depth, 1]
        row = tree.head[at]
        while row >= 0:
            # added, not asked: what no processor can guess costs it more than looking at every row
            seen[many] = row
            many += (time[0] <= times[row, 1]) & (times[row, 0] <= time[1])
            if many == len(seen):
                count, many = _sift(caps, cap, seen, many, found, count), 0
            row = tree.following[row]
        half = _HALVES[level + 1]
        reach = cap[4] + half + _SLACK
        x = _beyond(p[0], tree.middle[at, 0], half)
        y = _beyond(p[1], tree.middle[at, 1], half)
        z = _beyond(p[2], tree.middle[at, 2], half)
        for k in range(8):
            child = tree.children[at, k]
            if child and x[k & 1] + y[k >> 1 & 1] + z[k >> 2] <= reach * reach:
                stack[depth, 0], stack[depth, 1] = child, level + 1
                depth += 1
    return _sift(caps, cap, seen, many, found, count)


@compiled
def near(tree: Octree, caps: Any, times: Any, cap: Any, time: Any, found: Any) -> int:
    """Write which rows could meet a cap at some time; return how many, even if not all had room."""
    stack = np.empty((8 * (DEEPEST + 2), 2), np.int64)
    return gather(tree, caps, times, cap, time, stack, np.empty(SEEN, np.int64), found)
