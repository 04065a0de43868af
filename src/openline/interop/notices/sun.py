"""Sunrise and sunset, for notices that state them instead of a clock time (docs/reference/notices.md).

The sun's place is the low-accuracy theory of Meeus, Astronomical Algorithms, 2nd edition, chapter 25, with the equation
of time of chapter 28, as in NOAA's solar calculator (gml.noaa.gov/grad/solcalc): right to a minute between 72 degrees
north and south. The sun rises and sets with its centre 0.833 degrees below the horizon: half its disc, and refraction.
"""

from functools import lru_cache
from math import acos, asin, ceil, cos, degrees, floor, radians, sin, tan

from openline.core.space.volume import Position

DAY = 86_400
_NOON_OF_J2000 = 946_728_000
"""Seconds from 1970 to 1 January 2000, 12:00 UTC, from which the sun's theory counts."""
_CENTURY = 36_525 * DAY
_ZENITH = radians(90.833)
_STILL = 60.0
"""Seconds: a round that moves the event by less leaves it right to a second, as the sun itself moves so slowly."""
_MOST_ROUNDS = 6
_STEP, _EVEN, _ALLOWED = 4, 60.0, 15.0
"""Up to 60 degrees north and south a straight line over four dates is never more than 15 seconds off."""
_GRAIN = 300
"""Windows are rounded outwards to five minutes: weather, height and a shore's own almanac differ by more."""

_Three = tuple[float, float, float]


def sun_window(day_start: int, positions: tuple[Position, ...]) -> tuple[int, int] | None:
    """Return the time from the earliest sunrise to the latest sunset over the corners of an area.

    The night side of the Earth, a cap smaller than a hemisphere, is convex: while it holds all corners of an area with
    great-circle edges it holds the area, so that no point of it sees the sun outside this time.

    Args:
        day_start: midnight UTC of the date, seconds UTC.
        positions: the corners (longitude, latitude) in degrees; at least one.
    Returns:
        seconds UTC, rounded outwards to five minutes. The date is that of the place: its noon lies on the day of
        `day_start`, its sunrise or sunset maybe on the UTC day beside it. A day without sunset is whole, from midnight
        to midnight by the sun; None when the sun rises nowhere in the area.
    """
    found = _between_dates(day_start, positions) if all(abs(lat) < _EVEN for _, lat in positions) else None
    found = found or _first_and_last(day_start, positions)
    if found is None:
        return None
    return floor(found[0] / _GRAIN) * _GRAIN, ceil(found[1] / _GRAIN) * _GRAIN


def _between_dates(day_start: int, positions: tuple[Position, ...]) -> tuple[float, float] | None:
    """Return first sunrise and last sunset from those of the dates around, a little wider: a year costs a quarter."""
    date = day_start - day_start % (_STEP * DAY)
    before, behind = _first_and_last(date, positions), _first_and_last(date + _STEP * DAY, positions)
    if before is None or behind is None:
        return None
    part = (day_start - date) / (_STEP * DAY)
    first, last = (a + part * (b - a - _STEP * DAY) + day_start - date for a, b in zip(before, behind, strict=True))
    return first - _ALLOWED, last + _ALLOWED


@lru_cache(maxsize=2048)
def _first_and_last(day_start: int, positions: tuple[Position, ...]) -> tuple[float, float] | None:
    days = [day for position in positions if (day := daylight(day_start, position)) is not None]
    if not days:
        return None
    rises, sets = zip(*days, strict=True)
    return min(rises), max(sets)


def daylight(day_start: int, position: Position) -> tuple[float, float] | None:
    """Return sunrise and sunset (seconds UTC) at a place on its own date; None in the polar night.

    In the polar day they are the midnights before and after.
    """
    longitude, latitude = position
    north = radians(max(-89.99, min(89.99, latitude)))
    over_cosine, tangent = cos(_ZENITH) / cos(north), tan(north)
    mean_noon = day_start + DAY / 2 - longitude * 240.0
    events = []
    for side in (-1.0, 1.0):
        event = mean_noon
        for _ in range(_MOST_ROUNDS):  # the sun moves while the day goes on
            secant_of_declination, tangent_of_declination, equation = _sun(event)
            cosine = over_cosine * secant_of_declination - tangent * tangent_of_declination
            if cosine > 1.0:
                return None
            before, event = event, mean_noon - equation + side * degrees(acos(max(cosine, -1.0))) * 240.0
            if abs(event - before) < _STILL:
                break
        events.append(event)
    return events[0], events[1]


def _sun(moment: float) -> _Three:
    """Return secant and tangent of the declination, and the equation of time; between midnights they change evenly."""
    day = floor(moment / DAY)
    part = moment / DAY - day
    (a, b, c), (d, e, f) = _sun_of_day(day)
    return a + part * d, b + part * e, c + part * f


@lru_cache(maxsize=1024)
def _sun_of_day(day: int) -> tuple[_Three, _Three]:
    """Return the sun at the midnight that begins a day, and how it changes until the next."""
    (a, b, c), (d, e, f) = _sun_at_midnight(day), _sun_at_midnight(day + 1)
    return (a, b, c), (d - a, e - b, f - c)


def _sun_at_midnight(day: int) -> _Three:
    """Return secant and tangent of the sun's declination, and the seconds by which sundials are ahead."""
    t = (day * DAY - _NOON_OF_J2000) / _CENTURY
    mean_longitude = radians((280.46646 + t * (36_000.76983 + t * 0.0003032)) % 360.0)
    anomaly = radians(357.52911 + t * (35_999.05029 - t * 0.0001537))
    eccentricity = 0.016708634 - t * (0.000042037 + t * 0.0000001267)
    centre = (
        sin(anomaly) * (1.914602 - t * (0.004817 + t * 0.000014))
        + sin(2 * anomaly) * (0.019993 - t * 0.000101)
        + sin(3 * anomaly) * 0.000289
    )
    node = radians(125.04 - 1934.136 * t)
    longitude = mean_longitude + radians(centre - 0.00569 - 0.00478 * sin(node))
    seconds = 21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))
    obliquity = radians(23.0 + (26.0 + seconds / 60.0) / 60.0 + 0.00256 * cos(node))
    y = tan(obliquity / 2) ** 2
    equation = (
        y * sin(2 * mean_longitude)
        - 2 * eccentricity * sin(anomaly)
        + 4 * eccentricity * y * sin(anomaly) * cos(2 * mean_longitude)
        - 0.5 * y * y * sin(4 * mean_longitude)
        - 1.25 * eccentricity * eccentricity * sin(2 * anomaly)
    )
    declination = asin(sin(obliquity) * sin(longitude))
    return 1.0 / cos(declination), tan(declination), degrees(equation) * 240.0
