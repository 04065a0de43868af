"""Rings whose corners stand in the wrong order, or hold a wrong figure: their edges cross.

Edges are great circles, and straight when seen from the Earth's centre, so a ring is judged on that (gnomonic) map
about its middle, also at the poles and over 180 degrees. A ring that reaches further than a quarter of the globe from
its middle has no such map and is judged on a plain one of longitude and latitude.
"""

from collections.abc import Sequence
from math import atan2, cos, degrees, hypot, radians, sin

from openline.core.space.volume import Position

_MOST_EDGES = 2_000
"""So many edges are compared: no notice has more, and hostile ones must not hold the reader up."""
_FLAT = 1e-12
_NEAR_ENOUGH = 0.1
"""Cosine of the greatest distance from the middle at which a corner can be seen."""
_SMALL = 20.0
_POLAR = 80.0

_Point = tuple[float, float]


def crosses_itself(ring: Sequence[Position], *, closed: bool = True) -> bool:
    """Say whether two edges of a ring meet anywhere but at the corner that they share.

    Edges are swept from one side of the map to the other, so ordinary rings cost little more than their length.

    Args:
        ring: (longitude, latitude) in degrees; the first corner is not repeated at the end, no corner twice in a row.
        closed: the last corner is joined to the first; without it the line itself is judged.
    """
    if len(ring) < 3:
        return False
    flat = _unwrapped(ring)
    if closed and _is_small(flat) and _is_convex(flat):
        return False
    if _runs_back(flat, closed=closed):
        return True
    points = _seen_from_the_centre(ring) or flat
    active: list[_Edge] = []
    for edge in sorted(_edges(points, closed=closed)):
        west, _, south, north, i = edge
        active = [other for other in active if other[1] >= west]
        for _, _, low, high, j in active:
            if low <= north and high >= south and _edges_meet(points, i, j):
                return True
        active.append(edge)
    return False


_Edge = tuple[float, float, float, float, int]


def _edges(points: Sequence[_Point], *, closed: bool) -> list[_Edge]:
    """Return the bounds (west, east, south, north) of every edge, and the index of its first corner."""
    count = len(points)
    edges = []
    for i in range(min(count if closed else count - 1, _MOST_EDGES)):
        (ax, ay), (bx, by) = points[i], points[(i + 1) % count]
        edges.append((min(ax, bx), max(ax, bx), min(ay, by), max(ay, by), i))
    return edges


def _unwrapped(ring: Sequence[Position]) -> list[_Point]:
    """Return the corners as they follow each other the short way round, longitudes beyond 180 where need be."""
    points = [ring[0]]
    x = ring[0][0]
    for lon, lat in ring[1:]:
        x += (lon - x + 180) % 360 - 180
        points.append((x, lat))
    return points


def _is_small(points: Sequence[_Point]) -> bool:
    """Say whether great circles between the corners hardly differ from straight lines on a plain map."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    south, north = min(ys), max(ys)
    return max(xs) - min(xs) < _SMALL and north - south < _SMALL and south > -_POLAR and north < _POLAR


def _is_convex(points: Sequence[_Point]) -> bool:
    """Say whether the ring turns one way only, and once: the commonest rings need no sweep."""
    turn, changes = 0.0, 0
    (ax, ay), (bx, by) = points[-2], points[-1]
    for cx, cy in points:
        cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
        if -_FLAT < cross < _FLAT or cross * turn < 0:
            return False
        turn = cross
        changes += (bx > ax) != (cx > bx)
        ax, ay, bx, by = bx, by, cx, cy
    return changes == 2


def _seen_from_the_centre(ring: Sequence[Position]) -> list[_Point]:
    """Return the corners on a gnomonic map about their middle; empty where one lies too far from it."""
    vectors = []
    for lon, lat in ring:
        across, up = radians(lon), radians(lat)
        vectors.append((cos(up) * cos(across), cos(up) * sin(across), sin(up)))
    x, y, z = (sum(axis) for axis in zip(*vectors, strict=True))
    turn, lift = atan2(y, x), atan2(z, hypot(x, y))
    ahead = (cos(lift) * cos(turn), cos(lift) * sin(turn), sin(lift))
    east = (-sin(turn), cos(turn))
    north = (-sin(lift) * cos(turn), -sin(lift) * sin(turn), cos(lift))
    points = []
    for x, y, z in vectors:
        depth = x * ahead[0] + y * ahead[1] + z * ahead[2]
        if depth < _NEAR_ENOUGH:
            return []
        across, up = x * east[0] + y * east[1], x * north[0] + y * north[1] + z * north[2]
        points.append((degrees(across / depth), degrees(up / depth)))
    return points


def _runs_back(flat: Sequence[_Point], *, closed: bool) -> bool:
    """Say whether an edge runs back over the one before it; on the plain map, where parallels are straight."""
    count = len(flat)
    for i in range(0 if closed else 2, count):
        p, shared, q = flat[i - 2], flat[i - 1], flat[i]
        px, py, qx, qy = _short(p[0] - shared[0]), p[1] - shared[1], _short(q[0] - shared[0]), q[1] - shared[1]
        if -_FLAT < px * qy - py * qx < _FLAT and px * qx + py * qy > 0:
            return True
    return False


def _short(longitude: float) -> float:
    """Return a difference of longitudes the short way; around a pole the last corner is a whole turn from the first."""
    return longitude if -180 <= longitude <= 180 else (longitude + 180) % 360 - 180


def _edges_meet(points: Sequence[_Point], i: int, j: int) -> bool:
    """Say whether two edges meet; neighbours do, by their common corner, and are left out."""
    count = len(points)
    if (i + 1) % count == j or (j + 1) % count == i:
        return False
    a, b, c, d = points[i], points[(i + 1) % count], points[j], points[(j + 1) % count]
    abc, abd = _turn(a, b, c), _turn(a, b, d)
    if abc * abd > 0:
        return False
    cda, cdb = _turn(c, d, a), _turn(c, d, b)
    if abc * abd < 0 and cda * cdb < 0:
        return True
    return (
        (abc == 0 and _within(a, b, c))
        or (abd == 0 and _within(a, b, d))
        or (cda == 0 and _within(c, d, a))
        or (cdb == 0 and _within(c, d, b))
    )


def _turn(a: _Point, b: _Point, c: _Point) -> float:
    """Return on which side of the line from `a` to `b` a point lies: positive to the left, 0 on it."""
    cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return 0.0 if -_FLAT < cross < _FLAT else cross


def _within(a: _Point, b: _Point, c: _Point) -> bool:
    return min(a[0], b[0]) <= c[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= c[1] <= max(a[1], b[1])
