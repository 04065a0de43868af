"""Local time as a value: when a wall clock shows something, with clocks that are put forward and back.

Time zones are political data that change every year, so a zone comes in as a function; the node supplies it.
"""

from collections.abc import Callable
from typing import Final

Zone = Callable[[int], int]
"""Gives the offset from UTC in seconds, east positive, that holds at a moment in seconds UTC."""

DAY_S: Final = 86_400

# no zone has ever been outside these; the moment sought lies between, however the clock is put forward or back
_EARLIEST_S: Final = 16 * 3600
_LATEST_S: Final = 14 * 3600


def fixed(offset_s: int) -> Zone:
    """Return the zone that keeps one offset for ever."""
    return lambda _moment: offset_s


UTC: Final[Zone] = fixed(0)


def local_day(moment: int, zone: Zone) -> int:
    """Return the local date at a moment, as days since 1970-01-01."""
    return (moment + zone(moment)) // DAY_S


def weekday(day: int) -> int:
    """Return 0 for Monday to 6 for Sunday of a date in days since 1970-01-01, which was a Thursday."""
    return (day + 3) % 7


def first_moment(wall: int, zone: Zone) -> int:
    """Return the first moment (seconds UTC) at which the local clock shows `wall` or later.

    What the clock skips when it is put forward begins at the leap; what it shows twice when it is put back begins the
    first time. So each wall time has one moment, and they never go backwards.

    Args:
        wall: seconds since 1970-01-01T00:00 on the local clock.
        zone: at most one change within the 30 hours around the moment.
    """
    before, after = wall - _EARLIEST_S, wall + _LATEST_S
    early, late = zone(before), zone(after)
    moment = wall - early
    if early == late:
        return moment
    while after - before > 1:  # to the second at which the new offset begins
        middle = (before + after) // 2
        if zone(middle) == early:
            before = middle
        else:
            after = middle
    return moment if moment < after else max(after, wall - late)
