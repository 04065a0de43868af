"""Hours of an office: a weekly rule in local time, with holidays, and whether it can be reached at a moment.

The rule is what a party published; whether anyone is there is another fact. Time zones change by law, so the answer
depends on the zone data of whoever asks: it is shown, and never part of what two nodes compare.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from openline.core.errors import Misuse
from openline.core.rules.local_time import DAY_S, Zone, first_moment, local_day, weekday

HORIZON_DAYS: Final = 400
"""How far ahead holidays are looked at when an opening or closing is sought: over a year."""

_TWO_WEEKS: Final = 15
"""After the last holiday the rule repeats weekly: two weeks show every opening, also one that a leap swallows once."""

Span = tuple[int, int]
"""First moment and first moment after, seconds UTC."""


class InvalidHours(Misuse):
    """Opening hours that name no time."""

    code = "invalid_hours"
    hint = "weekday 1 (Monday) to 7, first minute of the day 0 to 1439, last minute after it, up to 2880"


@dataclass(frozen=True, slots=True, order=True)
class Opening:
    """A weekly opening: from `opens_min` to `closes_min` on the local clock.

    Attributes:
        weekday: 1 is Monday, 7 Sunday (ISO 8601), of the day on which it begins.
        opens_min, closes_min: minutes after that day's midnight; past the next midnight it goes on beyond 1,440.
    """

    weekday: int
    opens_min: int
    closes_min: int

    def __post_init__(self) -> None:
        if not (1 <= self.weekday <= 7 and 0 <= self.opens_min < 1440 and self.opens_min < self.closes_min <= 2880):
            raise InvalidHours(f"day {self.weekday}, {self.opens_min} to {self.closes_min} is no opening")


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """Openings of a week less holidays. None at all is an office that is never reached.

    Attributes:
        holidays: local dates, days since 1970-01-01: no opening begins on them. A night shift that began the evening
            before stays until its end.
    """

    openings: tuple[Opening, ...]
    holidays: frozenset[int] = frozenset()


ALWAYS: Final = OfficeHours(tuple(Opening(day, 0, 1440) for day in range(1, 8)))
"""Around the clock."""


def office_hours(spans: Iterable[tuple[int, int, int]] | None, holidays: Iterable[int] = ()) -> OfficeHours:
    """Return hours from the form in which they travel.

    Args:
        spans: (weekday, opens_min, closes_min) as in `Opening`; None is around the clock.
        holidays: seconds UTC of 00:00Z of each date; a date, whatever the zone.

    Raises:
        InvalidHours: a span names no time.
    """
    openings = ALWAYS.openings if spans is None else tuple(Opening(*span) for span in spans)
    return OfficeHours(openings, frozenset(moment // DAY_S for moment in holidays))


def open_spans(hours: OfficeHours, since: int, zone: Zone) -> Iterator[Span]:
    """Yield when the office is open, in order and joined where shifts meet, from the span that contains `since` on.

    A span is cut at the horizon. An opening begins when the clock first shows its hour and ends when it first shows its
    closing hour: so it is not opened twice in the night in which clocks are put back.
    """
    first = local_day(since, zone)
    joined: Span | None = None
    for span in _shifts(hours, first - 2, _last_day(hours, first), zone):
        if joined is not None and span[0] <= joined[1]:
            joined = joined[0], max(joined[1], span[1])
            continue
        if joined is not None and joined[1] > since:
            yield joined
        joined = span
    if joined is not None and joined[1] > since:
        yield joined


def _last_day(hours: OfficeHours, first: int) -> int:
    """Return the local date up to which openings are looked at from the date `first`."""
    ahead = (day for day in hours.holidays if first <= day <= first + HORIZON_DAYS)
    return max(ahead, default=first) + _TWO_WEEKS


def _shifts(hours: OfficeHours, first: int, last: int, zone: Zone) -> Iterator[Span]:
    """Yield each opening by itself, in order of beginning; one that a leap of the clock swallows is none."""
    of_day = [sorted(opening for opening in hours.openings if opening.weekday == day) for day in range(1, 8)]
    for day in range(first, last + 1):
        if day in hours.holidays:
            continue
        for opening in of_day[weekday(day)]:
            begins = first_moment(day * DAY_S + opening.opens_min * 60, zone)
            ends = first_moment(day * DAY_S + opening.closes_min * 60, zone)
            if begins < ends:
                yield begins, ends


def reachable(hours: OfficeHours, at: int, zone: Zone) -> bool:
    """Say whether the office's published hours hold at a moment (seconds UTC)."""
    day = local_day(at, zone)
    return any(begins <= at < ends for begins, ends in _shifts(hours, day - 2, day + 1, zone))


def next_opening(hours: OfficeHours, at: int, zone: Zone) -> int | None:
    """Return when the office opens next after `at`; None if it does not within the horizon."""
    return next((begins for begins, _ in open_spans(hours, at, zone) if begins > at), None)


def next_closing(hours: OfficeHours, at: int, zone: Zone) -> int | None:
    """Return when the office closes next after `at`; None if it does not within the horizon."""
    span = next(open_spans(hours, at, zone), None)
    if span is None:
        return None
    horizon = first_moment(_last_day(hours, local_day(at, zone)) * DAY_S, zone)
    return span[1] if span[1] < horizon else None
