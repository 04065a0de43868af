"""Clocks that notices are written by: how far each is ahead of UTC on a day, by law and not by the machine's tables."""

from collections.abc import Callable
from datetime import date, timedelta

_EPOCH = date(1970, 1, 1).toordinal()

Zone = Callable[[date], int]
"""Seconds that a clock is ahead of UTC on a day."""


def utc(_day: date) -> int:
    """Clocks that show UTC."""
    return 0


def beijing(_day: date) -> int:
    """Clocks of China: UTC+8 all the year (no summer time since 1992)."""
    return 8 * 3600


def moscow(day: date) -> int:
    """Clocks of Moscow: UTC+3 since 26 October 2014, UTC+4 from 27 March 2011 until then (laws of 2011 and 2014)."""
    if date(2011, 3, 27) <= day < date(2014, 10, 26):
        return 4 * 3600
    if day >= date(2014, 10, 26):
        return 3 * 3600
    return central_europe(day) + 2 * 3600


def central_europe(day: date) -> int:
    """Clocks from Norway to Poland: UTC+1, and UTC+2 between the last Sundays of March and October (EU law 2000/84)."""
    return 7200 if _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10) else 3600


def eastern_europe(day: date) -> int:
    """Clocks of Finland, Estonia, Latvia and Lithuania: an hour ahead of `central_europe`."""
    return central_europe(day) + 3600


def kaliningrad(day: date) -> int:
    """Clocks of Kaliningrad: an hour behind Moscow."""
    return moscow(day) - 3600


def local_time(_day: date) -> int:
    """Stands for LOCAL TIME until the reader tells whose; by itself it is no clock."""
    return 0


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def moment(day: date, minute: int, zone: Zone) -> int:
    """Return the second (UTC, since 1970) at which a clock shows `minute` on `day`; minute 1440 is its end."""
    return (day.toordinal() - _EPOCH) * 86_400 + minute * 60 - zone(day)
