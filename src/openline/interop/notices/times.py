"""Dates and clock times of notices, made into windows; independent of any language (docs/reference/notices.md).

A notice leaves out what its readers know: the year, often the month. What is missing follows from the time of issue
and from the notice's own self-cancel time; what does not follow is a doubt, never a guess. `time_phrases` finds
the words; this module knows the calendar.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct

from openline.core.space.volume import Position, Window

DAY = 86_400
_EPOCH = date(1970, 1, 1).toordinal()
_LONGEST_DAILY = 800
"""Days of the longest daily schedule that is written out; a longer one is kept as one window, with a doubt."""
_ISSUED_LATE = 90 * DAY
"""A window this long over before the notice was issued is still taken for this year's, with a doubt."""
_JUST_OVER = 15 * DAY
_FAR_AHEAD = 200 * DAY
"""A window that begins this long after the issue is doubted when last year's has just ended."""
_CANCELLED_AFTER = 3 * DAY
"""A self-cancel time follows the last window by at most about this much."""

IMPOSSIBLE = "impossible_time: a date or clock time that does not exist"
NO_YEAR = "no_year: neither the notice nor its time of issue tells the year"
OVER_BEFORE_ISSUE = "over_before_issue: a window was over when the notice was issued"
LONG_OVER = "long_over: a window was over weeks before the notice was issued"
REVERSED = "reversed: a window ends before it begins"
ROLLED_BACK = "rolled_back: the first date of a window is taken for the month before; it lies before the time of issue"
MONTH_BEFORE = "month_before: the first date of a window is taken for the month before, as it is the later day"
YEAR_TURN = "year_turn: at the turn of the year a window could be meant for either year"
TOO_MANY_DAYS = "too_many_days: a daily schedule of more than two years is kept as one window"


class Reference(Struct, frozen=True):
    """What tells the year and month that a notice leaves out.

    Attributes:
        issued: time of issue, seconds UTC.
        year: year of the series, used where `issued` is not known.
        ends_by: the notice's own self-cancel time, seconds UTC: a hint at the year, never a window.
        zone: seconds by which the clock of the text is ahead of UTC.
        corners: (longitude, latitude) of what is announced, for hours by the sun; without them its hours are unknown.
    """

    issued: int | None = None
    year: int | None = None
    ends_by: int | None = None
    zone: int = 0
    corners: tuple[Position, ...] = ()


class Moment(Struct, frozen=True):
    """A date as stated: month and year may be missing; `minute` counts from midnight, 1440 is the end of the day."""

    day: int
    month: int | None
    year: int | None
    minute: int = 0


class Resolved(Struct, frozen=True):
    """A start and an end in seconds UTC, and what was odd about finding them; `span` is None when there is none."""

    span: tuple[int, int] | None
    doubts: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()


def utc(year: int, month: int, day: int, minute: int = 0, zone: int = 0) -> int | None:
    """Return seconds UTC of a local date and minute of the day (0 to 1440), None where it does not exist."""
    midnight = _midnight(year, month, day)
    if midnight is None or not 0 <= minute <= 1440:
        return None
    return midnight + minute * 60 - zone


@lru_cache(maxsize=4096)
def _midnight(year: int, month: int, day: int) -> int | None:
    """Return seconds since 1970 of the beginning of a date; the dates of a set of notices are few."""
    try:
        return (date(year, month, day).toordinal() - _EPOCH) * DAY
    except ValueError:
        return None


def date_of(seconds: int, zone: int = 0) -> date:
    """Return the calendar date of a time in the zone of the text."""
    return date.fromordinal(_EPOCH + (seconds + zone) // DAY)


def clock(digits: str) -> int | None:
    """Return the minute of the day of `0930` or `2400`, None when there is no such time."""
    hour, minute = int(digits[:2]), int(digits[2:])
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return None
    return hour * 60 + minute


def resolve(first: Moment, last: Moment, reference: Reference) -> Resolved:
    """Return start and end of the window from `first` to `last`, with the year (and month) the reference tells.

    A stated year holds. Otherwise the window is the one that ends soonest after the issue, and not after the notice
    cancels itself.
    """
    spans = _spans(first, last, reference)
    if not spans:
        known = last.year is not None or reference.issued is not None or reference.year is not None
        return Resolved(None, (IMPOSSIBLE,) if known else (NO_YEAR,))
    chosen, doubts = _choose(spans, reference)
    start, end = chosen
    if start > end:
        return Resolved(None, (REVERSED,))
    mended: tuple[str, ...] = ()
    zone = reference.zone
    if first.month is None and date_of(start, zone).month != date_of(max(start, end - 1), zone).month:
        before_issue = reference.issued is not None and start < reference.issued - DAY
        if before_issue:
            doubts += (ROLLED_BACK,)
        else:
            mended = (MONTH_BEFORE,)
    if reference.issued is not None and end < reference.issued:
        if end < reference.issued - _JUST_OVER:
            doubts += (LONG_OVER,)
        else:
            mended += (OVER_BEFORE_ISSUE,)
    return Resolved((start, end), doubts, mended)


def _spans(first: Moment, last: Moment, reference: Reference) -> list[tuple[int, int]]:
    """Return the windows that the stated days could mean, one for each year (and month) of the end, soonest first."""
    spans = []
    for year, month in _months(last, reference):
        end = utc(year, month, last.day, last.minute, reference.zone)
        if end is not None:
            start = end if first is last else _before(first, last, year, month, reference)
            if start is not None:
                spans.append((start, end))
    return spans


def _months(moment: Moment, reference: Reference) -> list[tuple[int, int]]:
    """Return the (year, month) pairs that a moment may be in, in their order."""
    issue = None if reference.issued is None else date_of(reference.issued, reference.zone)
    month = moment.month
    if moment.year is not None:
        years: tuple[int, ...] = (moment.year,)
    elif issue is not None:
        years = (issue.year - 1, issue.year, issue.year + 1)
    elif reference.year is not None:
        years = (reference.year,)
    else:
        return []
    if month is not None:
        return [(year, month) for year in years]
    if issue is None:
        return []
    return [
        (months // 12, months % 12 + 1)
        for months in range(issue.year * 12 + issue.month - 2, issue.year * 12 + issue.month + 1)
    ]


def _before(first: Moment, last: Moment, year: int, month: int, reference: Reference) -> int | None:
    """Return the start that goes with an end in this year and month."""
    if first.month is None:
        if first.day > last.day:
            year, month = divmod(year * 12 + month - 2, 12)
            month += 1
    else:
        if first.year is not None:
            year = first.year
        elif (first.month, first.day) > (month, last.day):
            year -= 1
        month = first.month
    return utc(year, month, first.day, first.minute, reference.zone)


def _choose(spans: Sequence[tuple[int, int]], reference: Reference) -> tuple[tuple[int, int], tuple[str, ...]]:
    """Choose the window that fits the issue and the self-cancel time; spans are in order of their ends."""
    if len(spans) == 1 or reference.issued is None:
        return spans[0], ()
    issued, ends_by = reference.issued, reference.ends_by
    fitting = [
        span for span in spans if span[1] >= issued and (ends_by is None or span[1] <= ends_by + _CANCELLED_AFTER)
    ]
    if not fitting:
        fitting = [span for span in spans if span[1] >= issued - _ISSUED_LATE]
        return (fitting or list(spans[-1:]))[0], ()
    chosen = fitting[0]
    if chosen[0] - issued > _FAR_AHEAD and ends_by is None:
        late = [span for span in spans if issued - _ISSUED_LATE <= span[1] < issued]
        if late:
            return late[-1], ()
    return _at_turn_of_year(chosen, fitting[1:], issued, ends_by)


def _at_turn_of_year(
    chosen: tuple[int, int], later: Sequence[tuple[int, int]], issued: int, ends_by: int | None
) -> tuple[tuple[int, int], tuple[str, ...]]:
    """`01 JAN THRU 31 DEC`, issued on 28 December, means the coming year: the old one is nearly over."""
    nearly_over = chosen[0] < issued and chosen[1] - issued < (chosen[1] - chosen[0]) / 10
    if not nearly_over or not later or later[0][0] - issued > 31 * DAY:
        return chosen, ()
    confirmed = ends_by is not None and 0 <= ends_by - later[0][1] <= _CANCELLED_AFTER
    return later[0], () if confirmed else (YEAR_TURN,)


# Daily schedules ------------------------------------------------------------------------------------------------------


def daily_windows(
    span: tuple[int, int],
    clocks: Sequence[tuple[int, int]],
    zone: int = 0,
    weekdays: frozenset[int] | None = None,
    alternate: bool = False,
) -> tuple[list[Window], tuple[str, ...]]:
    """Return one window for each day and clock span; a clock span that ends at or before its start passes midnight.

    Args:
        span: start of the first day and end of the last (local midnight), seconds UTC.
        clocks: (start, end) minutes of the local day, in the order stated.
        weekdays: only these days of the week, Monday is 0.
    Returns:
        the windows, and doubts.
    """
    first, last = (span[0] + zone) // DAY, (span[1] + zone - 1) // DAY
    if last - first >= _LONGEST_DAILY:
        return [Window(span[0], span[1], alternate)], (TOO_MANY_DAYS,)
    windows = []
    for day in range(first, last + 1):
        if weekdays is not None and (day + 3) % 7 not in weekdays:
            continue
        midnight = day * DAY - zone
        for start, end in clocks:
            length = end - start if end > start else end - start + 1440
            windows.append(Window(midnight + start * 60, midnight + (start + length) * 60, alternate))
    return windows, ()
