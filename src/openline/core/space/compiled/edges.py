"""`arcs`, one edge at a time (spec 5.2): a table of n edges has shape (n, 16) here, so that an edge lies together."""

from typing import Any, Final

import numpy as np

from openline.core.space.compiled.numbers import Vector, cross, dot, inner, normal, squared_chord

_PARALLEL: Final = 15


@inner
def vector(row: Any, first: int) -> Vector:
    """Return three numbers of a row as a vector."""
    return row[first], row[first + 1], row[first + 2]


@inner
def put_edge(table: Any, at: int, start: Vector, end: Vector, parallel: bool) -> None:
    """Write one edge: see `arcs.edge_table`."""
    across = (0.0, 0.0, 0.0)
    if parallel:
        west_first = start[0] * end[1] - start[1] * end[0] >= 0.0
        west, east = (start, end) if west_first else (end, start)
        after, before = (-west[1], west[0], 0.0), (-east[1], east[0], 0.0)
    else:
        across = normal(start, end)
        after, before = cross(across, start), cross(across, end)
    row = table[at]
    for k in range(3):
        row[k], row[3 + k], row[6 + k], row[9 + k], row[12 + k] = start[k], end[k], across[k], after[k], before[k]
    row[_PARALLEL] = 1.0 if parallel else 0.0


@inner
def abreast(p: Vector, row: Any) -> bool:
    """Say whether a point lies strictly between the ends, seen along the edge."""
    return dot(p, vector(row, 9)) > 0.0 and dot(p, vector(row, 12)) < 0.0


@inner
def _along_meridian(p: Vector, q: Vector) -> float:
    across = np.sqrt(p[0] * p[0] + p[1] * p[1]) - np.sqrt(q[0] * q[0] + q[1] * q[1])
    along = p[2] - q[2]
    return across * across + along * along


@inner
def point_to_edge(p: Vector, row: Any) -> float:
    """Return the squared chord from a point to an edge."""
    at_ends = min(squared_chord(p, vector(row, 0)), squared_chord(p, vector(row, 3)))
    if not abreast(p, row):
        return at_ends
    if row[_PARALLEL] != 0.0:
        return min(_along_meridian(p, vector(row, 0)), at_ends)
    height = dot(p, vector(row, 6))
    square = height * height
    return min(2.0 * square / (1.0 + np.sqrt(max(1.0 - square, 0.0))), at_ends)


@inner
def crossing_point(e: Any, f: Any) -> Vector:
    """Return where two arcs that cross do so."""
    line = normal(vector(e, 6), vector(f, 6))
    towards = dot(line, (e[0] + e[3], e[1] + e[4], e[2] + e[5]))
    return line if towards >= 0.0 else (-line[0], -line[1], -line[2])


@inner
def arcs_cross(e: Any, f: Any) -> bool:
    """Say whether two arcs of great circles cross, each strictly from one side of the other to the other side."""
    s1, s2 = dot(vector(e, 6), vector(f, 0)), dot(vector(e, 6), vector(f, 3))
    if not ((s1 < 0.0 and s2 > 0.0) or (s1 > 0.0 and s2 < 0.0)):
        return False
    s3, s4 = dot(vector(f, 6), vector(e, 0)), dot(vector(f, 6), vector(e, 3))
    if not ((s3 > 0.0 and s4 < 0.0) if s1 < 0.0 else (s3 < 0.0 and s4 > 0.0)):
        return False
    point = crossing_point(e, f)
    return abreast(point, e) and abreast(point, f)


@inner
def over_parallel(arc: Any, parallel: Any) -> tuple[bool, Vector, bool, Vector]:
    """Return whether, and where, an arc crosses a parallel: at the one and at the other of two places."""
    nought = (0.0, 0.0, 0.0)
    nx, ny, nz = vector(arc, 6)
    z0 = parallel[2]
    level = nx * nx + ny * ny
    width = parallel[0] * parallel[0] + parallel[1] * parallel[1]
    inside = width * level - (nz * z0) * (nz * z0)
    if not (inside >= 0.0 and level > 0.0):
        return False, nought, False, nought
    root = np.sqrt(inside)
    one = ((-nz * z0 * nx - root * ny) / level, (-nz * z0 * ny + root * nx) / level, z0)
    other = ((-nz * z0 * nx + root * ny) / level, (-nz * z0 * ny - root * nx) / level, z0)
    on_one = abreast(one, arc) and abreast(one, parallel)
    on_other = abreast(other, arc) and abreast(other, parallel)
    return on_one, one, on_other, other


@inner
def apex_beside(arc: Any, parallel: Any, sign: float) -> tuple[bool, Vector]:
    """Return whether the place of greatest (sign 1) or least latitude is on the arc, beside the parallel, and where."""
    nx, ny, nz = vector(arc, 6)
    level = nx * nx + ny * ny
    if not level > 0.0:
        return False, (0.0, 0.0, 0.0)
    steep = np.sqrt(level)
    apex = (sign * (-nx * nz / steep), sign * (-ny * nz / steep), sign * (level / steep))
    return abreast(apex, arc) and abreast(apex, parallel), apex


@inner
def _arc_to_parallel(arc: Any, parallel: Any) -> float:
    """Return the squared chord between them where they cross or lie beside one another, else infinity."""
    one, _, other, _ = over_parallel(arc, parallel)
    if one or other:
        return 0.0
    least = np.inf
    for sign in (1.0, -1.0):
        seen, apex = apex_beside(arc, parallel, sign)
        if seen:
            least = min(least, _along_meridian(apex, vector(parallel, 0)))
    return least


@inner
def edge_to_edge(e: Any, f: Any) -> float:
    """Return the squared chord between two edges; of the ends only each one's start is looked at (see `arcs`)."""
    if arcs_cross(e, f):
        return 0.0
    least = min(point_to_edge(vector(e, 0), f), point_to_edge(vector(f, 0), e))
    if e[_PARALLEL] == 0.0 and f[_PARALLEL] != 0.0:
        return min(least, _arc_to_parallel(e, f))
    if e[_PARALLEL] != 0.0 and f[_PARALLEL] == 0.0:
        return min(least, _arc_to_parallel(f, e))
    return least


@inner
def foot(p: Vector, row: Any) -> Vector:
    """Return the point of an edge nearest to a point."""
    start, end = vector(row, 0), vector(row, 3)
    if not abreast(p, row):
        return start if squared_chord(p, start) <= squared_chord(p, end) else end
    if row[_PARALLEL] != 0.0:
        width = np.sqrt(row[0] * row[0] + row[1] * row[1])
        across = np.sqrt(max(p[0] * p[0] + p[1] * p[1], 1e-300))
        return p[0] * width / across, p[1] * width / across, row[2]
    height = dot(p, vector(row, 6))
    aside = (p[0] - height * row[6], p[1] - height * row[7], p[2] - height * row[8])
    length = np.sqrt(max(dot(aside, aside), 1e-300))
    return aside[0] / length, aside[1] / length, aside[2] / length
