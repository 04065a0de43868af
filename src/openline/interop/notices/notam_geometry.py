"""The curved parts of NOTAM areas, drawn as chords.

Arcs become corners at most 5 degrees apart: a chord then lies at most 0.1 % of the radius inside its arc.
"""

from math import asin, atan2, ceil, cos, degrees, radians, sin

from openline.core.space.volume import Position

EARTH_RADIUS_M = 6_371_008.8
"""Mean radius of the Earth (IUGG), metres."""

_STEP = 5.0


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
