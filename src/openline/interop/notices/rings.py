"""Rings of corners: sectors drawn as rings, and rings that cross themselves."""

import math
from collections.abc import Sequence

from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.volume import Position

_ARC_STEP = 2.0
"""Degrees of bearing between neighbouring points of an arc."""
_MOST_COMPARED = 200
_NEAR_ENOUGH = 0.1
"""Cosine of the greatest distance from the middle at which a corner is judged."""
_FLAT = 1e-12


def sector_ring(centre: Position, first: float, last: float, radius_m: float) -> tuple[Position, ...]:
    """Return the corners of a sector: its centre, then its arc clockwise from bearing `first` to `last`.

    Neighbouring points of the arc are at most two degrees of bearing apart: the chord lies less than 0.02 % of the
    radius inside it. Positions are rounded to a millionth of a degree, alike on every machine.
    """
    turn = (last - first) % 360 or 360
    steps = max(1, math.ceil(turn / _ARC_STEP))
    arc = tuple(_destination(centre, first + turn * n / steps, radius_m) for n in range(steps + 1))
    return (centre, *arc)


def _destination(start: Position, bearing: float, distance_m: float) -> Position:
    """Return where a great circle leads that leaves `start` on a true bearing."""
    angle, course = distance_m / EARTH_RADIUS_M, math.radians(bearing)
    longitude, latitude = math.radians(start[0]), math.radians(start[1])
    north = math.sin(latitude) * math.cos(angle) + math.cos(latitude) * math.sin(angle) * math.cos(course)
    east = math.sin(course) * math.sin(angle) * math.cos(latitude)
    there = longitude + math.atan2(east, math.cos(angle) - math.sin(latitude) * north)
    degrees = (math.degrees(there) + 540) % 360 - 180
    return (round(degrees, 6), round(math.degrees(math.asin(north)), 6))


def bearing(start: Position, end: Position) -> float:
    """Return the true bearing in degrees at which a great circle leaves `start` for `end`."""
    (a, b), (c, d) = ((math.radians(x), math.radians(y)) for x, y in (start, end))
    east = math.sin(c - a) * math.cos(d)
    north = math.cos(b) * math.sin(d) - math.sin(b) * math.cos(d) * math.cos(c - a)
    return math.degrees(math.atan2(east, north)) % 360


def crosses(ring: Sequence[Position], *, closed: bool = True) -> bool:
    """Say whether a ring crosses itself (a zig-zag); without `closed` the last corner is not joined to the first.

    Seen from the Earth's centre through the middle of the corners, where great circles are straight; rings that reach
    further than a quarter of the globe from there are not judged. Only the first 200 corners are compared: no notice
    has more, and time must grow linearly with the text.
    """
    points = _seen_from_centre(ring[:_MOST_COMPARED])
    count = len(points)
    edges = [(points[i], points[(i + 1) % count]) for i in range(count if closed else count - 1)]
    for i in range(len(edges)):
        for j in range(i + 2, len(edges)):
            if not (closed and i == 0 and j == count - 1) and _meet(*edges[i], *edges[j]):
                return True
    return False


def _seen_from_centre(ring: Sequence[Position]) -> list[tuple[float, float]]:
    """Return the corners on a gnomonic map about their middle; empty where one lies too far from it."""
    vectors = [_unit(position) for position in ring]
    x, y, z = (sum(vector[axis] for vector in vectors) for axis in range(3))
    middle = (math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y))))
    ahead, east = _unit(middle), _unit((middle[0] + 90, 0.0))
    north = (
        ahead[1] * east[2] - ahead[2] * east[1],
        ahead[2] * east[0] - ahead[0] * east[2],
        ahead[0] * east[1] - ahead[1] * east[0],
    )
    out = []
    for vector in vectors:
        depth = _dot(vector, ahead)
        if depth < _NEAR_ENOUGH:
            return []
        out.append((_dot(vector, east) / depth, _dot(vector, north) / depth))
    return out


def _unit(position: Position) -> tuple[float, float, float]:
    longitude, latitude = math.radians(position[0]), math.radians(position[1])
    return (math.cos(latitude) * math.cos(longitude), math.cos(latitude) * math.sin(longitude), math.sin(latitude))


def _dot(a: Sequence[float], b: Sequence[float]) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def _meet(a: Position, b: Position, c: Position, d: Position) -> bool:
    """Proper crossing only: touching corners are no zig-zag."""
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Position, b: Position, p: Position) -> int:
    cross = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
    return (cross > _FLAT) - (cross < -_FLAT)
