"""Daily hours that are bound by the sun: `SUNRISE TO SUNSET`, `0400Z TO SUNSET`, `SUNRISE TO 2100Z`.

They are computed for all positions of a notice together: where it announces several areas, each gets the hours of the
one that sees the sun first, and of the one that sees it last.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import cos, radians

from openline.core.space.volume import Position, Window
from openline.interop.notices.sun import sun_window
from openline.interop.notices.times import DAY

SUNRISE, SUNSET = -1, -2
"""Stand in the place of a minute of the day."""

SUN_COMPUTED = "sun_computed: sunrise and sunset are computed for the corners of the area, to five minutes outwards"
POLAR_NIGHT = "polar_night: hours by the sun are stated for days on which the sun does not rise; the whole day is taken"


def sun_windows(
    span: tuple[int, int],
    clocks: Sequence[tuple[int, int]],
    corners: tuple[Position, ...],
    zone: int = 0,
    weekdays: frozenset[int] | None = None,
    alternate: bool = False,
) -> tuple[list[Window], tuple[str, ...]]:
    """Return one window for each day and span of hours, as `times.daily_windows` does.

    Where the sun does not rise all day, the day itself stands for its hours, with a doubt.

    Args:
        clocks: minutes of the local day, or `SUNRISE` for a start and `SUNSET` for an end.
        corners: (longitude, latitude) in degrees; at least one.
    """
    windows: list[Window] = []
    dark = False
    first, last = (span[0] + zone) // DAY, (span[1] + zone - 1) // DAY
    sun = [sun_window(day * DAY, corners) for day in range(first, last + 2)]
    for day, (today, following) in zip(range(first, last + 1), pairwise(sun), strict=True):
        if weekdays is not None and (day + 3) % 7 not in weekdays:
            continue
        for start, end in clocks:
            if today is None and (start == SUNRISE or end == SUNSET):
                dark, start, end = True, max(start, 0), 1440 if end == SUNSET else end
            windows.append(Window(*_bounds(day * DAY - zone, start, end, today, following), alternate))
    return windows, (POLAR_NIGHT,) if dark else ()


_Sun = tuple[int, int] | None
"""Sunrise and sunset of a day, seconds UTC; None when there is neither."""


def _bounds(midnight: int, start: int, end: int, today: _Sun, following: _Sun) -> tuple[int, int]:
    """Return start and end of the hours that begin on a day; an end before the start is that of the day after."""
    first = today[0] if start == SUNRISE and today else midnight + start * 60
    if end != SUNSET:
        last = midnight + end * 60
        return first, last if last > first else last + DAY
    if today and today[1] > first:
        return first, today[1]
    return first, following[1] if following else midnight + 2 * DAY


def spread(corners: Sequence[Position], degrees: float) -> list[Position]:
    """Return places around each corner that hold all within so many degrees of latitude of it (circles)."""
    around = []
    for longitude, latitude in corners:
        beside = degrees / max(cos(radians(latitude)), 0.05)
        north, south = min(latitude + degrees, 90.0), max(latitude - degrees, -90.0)
        around += [(longitude - beside, north), (longitude + beside, north)]
        around += [(longitude - beside, south), (longitude + beside, south)]
    return around
