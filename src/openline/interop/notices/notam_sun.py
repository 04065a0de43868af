"""Hours by sunrise and sunset in a NOTAM's schedule (`SR-SS`, `SS PLUS30-SR MINUS30`, `HJ`), computed for its areas.

A period begins with the earliest and ends with the latest of its events over all areas, both rounded outwards, so that
none of the announced time is left out. HJ is from sunrise to sunset, HN from sunset to sunrise (ICAO Doc 8400).
"""

import math
import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.simple import Simple, simple
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position
from openline.interop.notices.sun import DAY, daylight

_GRAIN = 300
"""Computed times are rounded outwards to five minutes, as those of warnings to ships are."""
_SMALL = 0.25
"""Degrees: over a narrower area the sun's times differ by about a minute, which `_ALLOWED` covers."""
_ALLOWED = 60
_STEP = 4
"""Days between two dates for which the sun's times are computed."""
_EVEN = 60.0
"""Degrees of latitude up to which they change evenly."""
_OFFSET = re.compile(r"(PLUS|MINUS|\+|-) ?(\d{1,2})")


_Extremes = tuple[float, float, float, float]


class SunTime(NamedTuple):
    """An event and the minutes after it (negative: before it) that are meant."""

    event: Literal["SR", "SS"]
    minutes: int = 0


def sun_time(words: str) -> SunTime:
    """Read `SR`, `SUNSET`, `SS PLUS30`, `SR MINUS 30 MIN`."""
    offset = _OFFSET.search(words)
    minutes = (int(offset[2]) if offset[1] in ("PLUS", "+") else -int(offset[2])) if offset else 0
    return SunTime("SR" if words.startswith(("SR", "SUNRISE")) else "SS", minutes)


class Sun:
    """The sun's times over the areas of one notice."""

    def __init__(self, footprints: Sequence[Footprint]) -> None:
        self.footprints = footprints
        self.dates: dict[int, _Extremes | None] = {}

    @cached_property
    def places(self) -> list[Position]:
        """Where to look at the sun; found only when a schedule needs it, and few do."""
        return _extremes([point for footprint in self.footprints for point in _outline(footprint)])

    def on(self, midnight: int, time: SunTime, *, last: bool) -> int | None:
        """Return when, at the earliest place (or the latest), a time comes that belongs to a date of UTC.

        The date of a place is that on which its noon falls. East and west of Greenwich its sunrise or sunset lies on
        the date before or after: which one, its longitude tells, so that every date has one.

        Args:
            midnight: of the date, seconds UTC.
        Returns:
            seconds UTC; None where the sun does not both rise and set on that day.
        """
        if not self.places:
            return None
        hour = 6 if time.event == "SR" else 18
        ahead = math.floor((hour * 3600 - self.places[0][0] * 240) / DAY)
        return self._event(midnight - ahead * DAY, time, last=last)

    def after(self, moment: int, time: SunTime) -> int | None:
        """Return the first time of this kind behind a moment, at the latest place."""
        for date in range(moment - moment % DAY - DAY, moment + 3 * DAY, DAY):
            found = self._event(date, time, last=True)
            if found is None or found > moment:
                return found
        return None

    def _event(self, date: int, time: SunTime, *, last: bool) -> int | None:
        found = self._on_date(date)
        if found is None:
            return None
        at = found[2 * (time.event == "SS") + last] + time.minutes * 60
        rounded = math.ceil((at + _ALLOWED) / _GRAIN) if last else math.floor((at - _ALLOWED) / _GRAIN)
        return rounded * _GRAIN

    def _on_date(self, date: int) -> _Extremes | None:
        if date not in self.dates:
            self.dates[date] = self._extremes_of(date)
        return self.dates[date]

    def _extremes_of(self, date: int) -> _Extremes | None:
        """Return first and last sunrise, first and last sunset over all places on a date of theirs.

        Up to 60 degrees north and south the sun's times change so evenly that every fourth date is enough: between two
        of them a straight line is never more than 15 seconds off.
        """
        since = date // DAY % _STEP * DAY
        if not since or any(abs(lat) > _EVEN for _, lat in self.places):
            return self._computed(date)
        before, behind = self._on_date(date - since), self._on_date(date - since + _STEP * DAY)
        if before is None or behind is None:
            return None
        part = since / (_STEP * DAY)
        first, second, third, fourth = (a + (b - a) * part for a, b in zip(before, behind, strict=True))
        return first, second, third, fourth

    def _computed(self, date: int) -> _Extremes | None:
        days = [daylight(date, place) for place in self.places]
        known = [day for day in days if day is not None and day[1] - day[0] <= DAY - _GRAIN]
        if len(known) < len(days):
            return None
        rises, falls = [day[0] for day in known], [day[1] for day in known]
        return min(rises), max(rises), min(falls), max(falls)


def _outline(footprint: Footprint) -> Iterable[Position]:
    return [place for part in simple(footprint) for place in _outline_of(part)]


def _outline_of(footprint: Simple) -> Iterable[Position]:
    match footprint:
        case Polygon(rings):
            return rings[0]
        case Circle(centre, radius):
            return _around(centre, radius)
        case Corridor(points, half_width):
            return [position for point in points for position in _around(point, half_width)]


def _around(centre: Position, radius_m: float) -> list[Position]:
    north = math.degrees(radius_m / EARTH_RADIUS_M)
    east = north / max(0.02, math.cos(math.radians(centre[1])))
    return [(centre[0] + x * east, max(-90.0, min(90.0, centre[1] + y * north))) for x in (-1, 1) for y in (-1, 1)]


def _extremes(points: list[Position]) -> list[Position]:
    """Return the corners of the box around all points: the sun rises and sets first and last there; or its middle."""
    if not points:
        return []
    start = points[0][0]
    lons = [start + math.remainder(lon - start, 360) for lon, _ in points]
    lats = [lat for _, lat in points]
    west, east, south, north = min(lons), max(lons), min(lats), max(lats)
    if east - west <= _SMALL and north - south <= _SMALL:
        return [((west + east) / 2, (south + north) / 2)]
    return [(lon, lat) for lon in (west, east) for lat in (south, north)]
