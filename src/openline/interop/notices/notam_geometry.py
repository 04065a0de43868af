"""The curved parts of NOTAM areas, drawn as chords, and the check of a ring's order.

Arcs and sectors become corners at most 5 degrees apart: a chord then lies at most 0.1 % of the radius inside its arc.
"""

from collections.abc import Sequence
from math import asin, atan2, ceil, cos, degrees, radians, sin

from openline.core.space.volume import Position

EARTH_RADIUS_M = 6_371_008.8
"""Mean radius of the Earth (IUGG), metres."""

_STEP = 5.0
_LARGEST_RING = 2_000
_FLAT = 1e-12


def arc(centre: Position, start: Position, end: Position, *, clockwise: bool) -> list[Position]:
    """Return the corners between `start` and `end` (both left out) on the arc around `centre`, degrees.

    Where the two stated ends lie at slightly different distances, the distance changes evenly between them, so that
    both stay corners of the ring.
    """
    first, last = _bearing(centre, start), _bearing(centre, end)
    near, far = _distance(centre, start), _distance(centre, end)
    turn = (last - first) % 360 if clockwise else -((first - last) % 360)
    steps = max(1, ceil(abs(turn) / _STEP))
    return [_destination(centre, first + turn * i / steps, near + (far - near) * i / steps) for i in range(1, steps)]


def sector(centre: Position, from_bearing: float, to_bearing: float, radius_m: float) -> tuple[Position, ...]:
    """Return the ring of the sector that runs clockwise from one bearing to the other (degrees from true north)."""
    turn = (to_bearing - from_bearing) % 360 or 360.0
    steps = max(1, ceil(turn / _STEP))
    angle = radius_m / EARTH_RADIUS_M
    return (centre, *(_destination(centre, from_bearing + turn * i / steps, angle) for i in range(steps + 1)))


def centre_of_three(a: Position, b: Position, c: Position) -> Position | None:
    """Return the centre of the circle through three positions on the sphere; None where they lie on a great circle."""
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = _vector(a), _vector(b), _vector(c)
    ux, uy, uz = bx - ax, by - ay, bz - az
    vx, vy, vz = cx - ax, cy - ay, cz - az
    nx, ny, nz = uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx
    length = (nx * nx + ny * ny + nz * nz) ** 0.5
    if length < 1e-15:
        return None
    if nx * ax + ny * ay + nz * az < 0:
        length = -length
    return degrees(atan2(ny / length, nx / length)), degrees(asin(max(-1.0, min(1.0, nz / length))))


def turns_clockwise(a: Position, b: Position, c: Position) -> bool:
    """Say whether the way from `a` over `b` to `c` turns right."""
    return (_bearing(b, c) - _bearing(a, b)) % 360 < 180


def distance_m(a: Position, b: Position) -> float:
    """Return the distance of two positions on the sphere, metres."""
    return _distance(a, b) * EARTH_RADIUS_M


def crosses_itself(ring: Sequence[Position]) -> bool:
    """Say whether two edges of a ring meet anywhere but at their common corner (planar, unwrapped at 180 degrees).

    Edges are swept by longitude, so ordinary rings cost little more than their length; beyond 2,000 corners
    only the first 2,000 edges are compared, so that no notice can hold the reader up.
    """
    points = _unwrapped(ring)
    count = len(points)
    if _is_convex(points):
        return False
    edges = []
    for i in range(min(count, _LARGEST_RING)):
        (ax, ay), (bx, by) = points[i], points[(i + 1) % count]
        edges.append((min(ax, bx), max(ax, bx), min(ay, by), max(ay, by), i))
    edges.sort()
    active: list[tuple[float, float, float, float, int]] = []
    for edge in edges:
        west, _, south, north, i = edge
        active = [other for other in active if other[1] >= west]
        for other in active:
            if other[2] <= north and other[3] >= south and _edges_meet(points, i, other[4]):
                return True
        active.append(edge)
    return False


def _is_convex(points: Sequence[Position]) -> bool:
    """Say whether the ring turns one way only, and once: the commonest rings need no sweep."""
    turn, changes = 0.0, 0
    (ax, ay), (bx, by) = points[-2], points[-1]
    for cx, cy in points:
        cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
        if abs(cross) < _FLAT or cross * turn < 0:
            return False
        turn = cross
        changes += (bx - ax > 0) != (cx - bx > 0)
        ax, ay, bx, by = bx, by, cx, cy
    return changes == 2


def _unwrapped(ring: Sequence[Position]) -> list[Position]:
    points = [ring[0]]
    for x, y in ring[1:]:
        before = points[-1][0]
        points.append((before + (x - before + 180) % 360 - 180, y))
    return points


def _edges_meet(points: list[Position], i: int, j: int) -> bool:
    count = len(points)
    a, b, c, d = points[i], points[(i + 1) % count], points[j], points[(j + 1) % count]
    if (i + 1) % count == j or (j + 1) % count == i:
        # Neighbours share a corner; they cross only where one runs back over the other.
        shared, p, q = (b, a, d) if (i + 1) % count == j else (a, b, c)
        return (
            _turn(p, shared, q) == 0
            and (p[0] - shared[0]) * (q[0] - shared[0]) + (p[1] - shared[1]) * (q[1] - shared[1]) > 0
        )
    abc, abd, cda, cdb = _turn(a, b, c), _turn(a, b, d), _turn(c, d, a), _turn(c, d, b)
    if abc * abd < 0 and cda * cdb < 0:
        return True
    return (
        (abc == 0 and _within(a, b, c))
        or (abd == 0 and _within(a, b, d))
        or (cda == 0 and _within(c, d, a))
        or (cdb == 0 and _within(c, d, b))
    )


def _turn(a: Position, b: Position, c: Position) -> float:
    cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return 0.0 if abs(cross) < _FLAT else cross


def _within(a: Position, b: Position, c: Position) -> bool:
    return min(a[0], b[0]) <= c[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= c[1] <= max(a[1], b[1])


def _vector(p: Position) -> tuple[float, float, float]:
    lon, lat = radians(p[0]), radians(p[1])
    return cos(lat) * cos(lon), cos(lat) * sin(lon), sin(lat)


def _bearing(a: Position, b: Position) -> float:
    (lon1, lat1), (lon2, lat2) = (radians(a[0]), radians(a[1])), (radians(b[0]), radians(b[1]))
    east = sin(lon2 - lon1) * cos(lat2)
    north = cos(lat1) * sin(lat2) - sin(lat1) * cos(lat2) * cos(lon2 - lon1)
    return degrees(atan2(east, north)) % 360


def _distance(a: Position, b: Position) -> float:
    lat1, lat2 = radians(a[1]), radians(b[1])
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin(radians(b[0] - a[0]) / 2) ** 2
    return 2 * asin(min(1.0, half**0.5))


def _destination(start: Position, bearing: float, angle: float) -> Position:
    """Return the position at `angle` radians from `start`, to a millionth of a degree."""
    lon, lat, turn = radians(start[0]), radians(start[1]), radians(bearing)
    lat2 = asin(sin(lat) * cos(angle) + cos(lat) * sin(angle) * cos(turn))
    lon2 = lon + atan2(sin(turn) * sin(angle) * cos(lat), cos(angle) - sin(lat) * sin(lat2))
    return round((degrees(lon2) + 180) % 360 - 180, 6), round(degrees(lat2), 6)
