"""Sectors drawn as rings, and the bearings they begin and end at."""

import math

from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.volume import Position, Sector

_ARC_STEP = 2.0
"""Degrees of bearing between neighbouring points of an arc."""


def sector(centre: Position, first: float, last: float, radius_m: float) -> Sector:
    """Return the sector clockwise from one true bearing to another; the same bearing twice is all round."""
    first, last = first % 360.0, last % 360.0
    return Sector(centre, 0.0, radius_m, *((0.0, 360.0) if first == last else (first, last)))


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
