"""Edges on the sphere, and how near points and edges come to one another (spec 5.2).

An edge is an arc of a great circle under 180 degrees, an arc of a parallel under 180 degrees of longitude, or a single
point (both ends the same). A table of n edges has shape (16, n); its rows are named below. Two edges come nearest where
they cross, at an end of one of them, or, for an arc against a parallel, at the arc's point of greatest latitude: at
such a point both are crossed at right angles by one meridian, and nowhere else inside both can the distance be least.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from openline.core.space.geodesy import Floats, Vectors, chord_of, cross, dot, normal, squared_chord, unit

Edges = NDArray[np.float64]
"""Edges, shape (16, n)."""

Booleans = NDArray[np.bool_]

START: Final = slice(0, 3)
END: Final = slice(3, 6)
NORMAL: Final = slice(6, 9)  # of the great circle from start to end; zero for parallels and points
AFTER: Final = slice(9, 12)  # a point p lies beyond the edge's first end where p . AFTER > 0 ...
BEFORE: Final = slice(12, 15)  # ... and short of its second end where p . BEFORE < 0
PARALLEL: Final = 15  # 1 for an arc of a parallel, otherwise 0
ROWS: Final = 16

_SLACK: Final = 1e-6
"""Of a chord, some six metres: more than rounding can do."""


def edge_table(starts: Vectors, ends: Vectors, parallel: Booleans) -> Edges:
    """Return the table of edges from starts to ends; `parallel` says which follow a parallel (short way round)."""
    table = np.zeros((ROWS, starts.shape[1]))
    table[START], table[END] = starts, ends
    normals = normal(starts, ends)
    table[NORMAL] = np.where(parallel, 0.0, normals)
    # on a parallel the two limits are meridian planes, taken eastwards
    west_first = starts[0] * ends[1] - starts[1] * ends[0] >= 0.0
    west, east = np.where(west_first, starts, ends), np.where(west_first, ends, starts)
    nought = np.zeros(starts.shape[1])
    table[AFTER] = np.where(parallel, np.stack([-west[1], west[0], nought]), cross(normals, starts))
    table[BEFORE] = np.where(parallel, np.stack([-east[1], east[0], nought]), cross(normals, ends))
    table[PARALLEL] = parallel
    return table


def abreast(p: Vectors, edges: Edges) -> Booleans:
    """Say which points lie strictly between the two ends, seen along the edge (never for an edge that is a point)."""
    return np.asarray((dot(p, edges[AFTER]) > 0.0) & (dot(p, edges[BEFORE]) < 0.0))


def point_to_edge(p: Vectors, edges: Edges) -> Floats:
    """Return the squared chord from points (3, n) to edges (16, n), one by one."""
    height = dot(p, edges[NORMAL])
    square = height * height
    aside = 2.0 * square / (1.0 + np.sqrt(np.maximum(1.0 - square, 0.0)))
    on_parallel = edges[PARALLEL] != 0.0
    if on_parallel.any():
        aside = np.where(on_parallel, _squared_chord_along_meridian(p, edges[START]), aside)
    at_ends = np.minimum(squared_chord(p, edges[START]), squared_chord(p, edges[END]))
    return np.where(abreast(p, edges), np.minimum(aside, at_ends), at_ends)


def _squared_chord_along_meridian(p: Vectors, q: Vectors) -> Floats:
    """Return the squared chord between the latitudes of p and q."""
    across = np.sqrt(p[0] * p[0] + p[1] * p[1]) - np.sqrt(q[0] * q[0] + q[1] * q[1])
    along = p[2] - q[2]
    return np.asarray(across * across + along * along)


def around(few: Edges, edges: Edges, within_m: float) -> Booleans:
    """Say which edges may come within so many metres of some of a few others; those left out are farther away.

    By one ball round the few: no point of an edge of up to half a turn is farther from its start than its end is.
    """
    centre = unit(few[START].mean(axis=1, keepdims=True))
    reach = np.sqrt(squared_chord(few[START], centre)) + np.sqrt(squared_chord(few[START], few[END]))
    limit = float(reach.max()) + float(np.sqrt(chord_of(within_m))) + _SLACK
    near = point_to_edge(np.broadcast_to(centre, (3, edges.shape[1])), edges)
    return np.asarray(near <= limit * limit)


def foot(p: Vectors, edges: Edges) -> Vectors:
    """Return the points of edges (16, n) nearest to points p (3, n)."""
    height = dot(p, edges[NORMAL])
    aside = p - height * edges[NORMAL]
    aside = aside / np.sqrt(np.maximum(dot(aside, aside), 1e-300))
    width = np.sqrt(edges[0] * edges[0] + edges[1] * edges[1])
    across = np.sqrt(np.maximum(p[0] * p[0] + p[1] * p[1], 1e-300))
    level = np.stack([p[0] * width / across, p[1] * width / across, edges[2]])
    inner = np.where(edges[PARALLEL] != 0.0, level, aside)
    start_nearer = squared_chord(p, edges[START]) <= squared_chord(p, edges[END])
    return np.where(abreast(p, edges), inner, np.where(start_nearer, edges[START], edges[END]))


def arcs_cross(e: Edges, f: Edges) -> Booleans:
    """Say which arcs of great circles cross, each strictly from one side of the other to the other side.

    Of two arcs on one great circle the four sides are noise; so the point where they would cross has to lie on both.
    What a strict test leaves out (an end on the other arc) is an end at distance nought.
    """
    s1, s2 = dot(e[NORMAL], f[START]), dot(e[NORMAL], f[END])
    s3, s4 = dot(f[NORMAL], e[START]), dot(f[NORMAL], e[END])
    one = (s1 < 0.0) & (s2 > 0.0) & (s3 > 0.0) & (s4 < 0.0)
    other = (s1 > 0.0) & (s2 < 0.0) & (s3 < 0.0) & (s4 > 0.0)
    crossed = np.asarray(one | other)
    likely = np.flatnonzero(crossed)
    if likely.size:
        e, f = e[:, likely], f[:, likely]
        point = crossing_point(e, f)
        crossed[likely] = abreast(point, e) & abreast(point, f)
    return crossed


def crossing_point(e: Edges, f: Edges) -> Vectors:
    """Return where arcs that cross do so, the same bits with e and f exchanged."""
    line = normal(e[NORMAL], f[NORMAL])
    towards = dot(line, e[START] + e[END])  # both arcs are under 180 degrees: their middle is on the crossing's side
    return np.where(towards >= 0.0, line, -line)


def over_parallel(arcs: Edges, parallels: Edges) -> tuple[NDArray[np.float64], Booleans]:
    """Return where great circles cross the latitude of parallels, and whether both arcs hold the place.

    Args:
        arcs, parallels: (16, n), one by one.
    Returns:
        points: (3, 2, n), the two crossings of each; crossed: (2, n), which of them lie on both arcs.
    """
    nx, ny, nz = arcs[NORMAL]
    z0 = parallels[2]
    level = nx * nx + ny * ny  # nought for the equator, which keeps one distance from every parallel
    width = parallels[0] * parallels[0] + parallels[1] * parallels[1]
    inside = width * level - (nz * z0) * (nz * z0)
    points, crossed = np.zeros((3, 2, arcs.shape[1])), np.zeros((2, arcs.shape[1]), dtype=np.bool_)
    meets = np.flatnonzero((inside >= 0.0) & (level > 0.0))
    if not meets.size:
        return points, crossed
    nx, ny, nz, z0, level = nx[meets], ny[meets], nz[meets], z0[meets], level[meets]
    root = np.sqrt(inside[meets])
    arcs, parallels = arcs[:, meets], parallels[:, meets]
    for way, sign in enumerate((1.0, -1.0)):
        point = np.stack([(-nz * z0 * nx - sign * root * ny) / level, (-nz * z0 * ny + sign * root * nx) / level, z0])
        points[:, way, meets] = point
        crossed[way, meets] = abreast(point, arcs) & abreast(point, parallels)
    return points, crossed


def beside_parallel(arcs: Edges, parallels: Edges) -> tuple[NDArray[np.float64], Floats]:
    """Return the great circles' points of greatest and least latitude, and how near they come to parallels.

    Args:
        arcs, parallels: (16, n), one by one.
    Returns:
        apexes: (3, 2, n); chords: (2, n), squared chord from apex to parallel where the apex lies on its arc and
            abreast of the parallel, infinite elsewhere.
    """
    nx, ny, nz = arcs[NORMAL]
    level = nx * nx + ny * ny
    steep = np.sqrt(np.where(level > 0.0, level, 1.0))
    apex = np.stack([-nx * nz / steep, -ny * nz / steep, level / steep])
    apexes, chords = np.stack([apex, -apex], axis=1), np.full((2, arcs.shape[1]), np.inf)
    for way in (0, 1):
        point = apexes[:, way]
        seen = np.flatnonzero((level > 0.0) & abreast(point, arcs) & abreast(point, parallels))
        if seen.size:
            chords[way, seen] = _squared_chord_along_meridian(point[:, seen], parallels[START][:, seen])
    return apexes, chords


def edge_to_edge(e: Edges, f: Edges) -> Floats:
    """Return the squared chord between edges e and f (16, n), 0 where they cross.

    Of the ends only each edge's start is looked at: in a table that holds whole rings, or lines closed by their last
    point as an edge of its own, every end is also a start.
    """
    least = np.minimum(point_to_edge(e[START], f), point_to_edge(f[START], e))
    least[arcs_cross(e, f)] = 0.0
    for mixed, arc, parallel in (
        (np.flatnonzero((e[PARALLEL] == 0.0) & (f[PARALLEL] != 0.0)), e, f),
        (np.flatnonzero((e[PARALLEL] != 0.0) & (f[PARALLEL] == 0.0)), f, e),
    ):
        if mixed.size:
            arcs, parallels = arc[:, mixed], parallel[:, mixed]
            _, crossed = over_parallel(arcs, parallels)
            _, chords = beside_parallel(arcs, parallels)
            inner = np.where(crossed[0] | crossed[1], 0.0, np.minimum(chords[0], chords[1]))
            least[mixed] = np.minimum(least[mixed], inner)
    return least
