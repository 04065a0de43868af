"""The days and hours of a NOTAM's schedule on the calendar: days without a month, ranges, nights, exceptions.

Days are those on which a period begins, UTC. A day without a month lies in the month last named, as far as fields B)
and C) allow; an explicit date takes the place of a rule for weekdays or for every day.
"""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct, field

from openline.core.space.volume import Window
from openline.interop.notices.notam_sun import Sun, SunTime

LONGEST = 2_000
"""A schedule gives at most this many windows; the rest is left out with a warning."""

DAY_S = 86_400
DAY_MIN = 24 * 60
_EPOCH = date(1970, 1, 1).toordinal()
_LONGEST_MONTHS = 27
_WEEK = frozenset(range(7))

Span = tuple[int, int, int, int]


class Hours(Struct, frozen=True):
    """One period of a day.

    Attributes:
        start, end: minutes from the day's first midnight; the end may lie on the next day.
        until: (month or 0, day) of the date on which it ends, where that is stated; `end` counts from its midnight.
        begins_by_sun, ends_by_sun: what is stated instead of a clock time; `start` and `end` are then outer bounds.
    """

    start: int
    end: int
    until: tuple[int, int] | None = None
    begins_by_sun: SunTime | None = None
    ends_by_sun: SunTime | None = None

    @property
    def by_the_sun(self) -> bool:
        return self.begins_by_sun is not None or self.ends_by_sun is not None


class Rule(Struct):
    """Dates and the hours that hold on them; no dates means every day.

    Attributes:
        days, except_days: (month, day, last month, last day) of dates and ranges; month 0 where none is named.
        weekdays, except_weekdays: 0 is Monday.
    """

    days: list[Span] = field(default_factory=list)
    weekdays: set[int] = field(default_factory=set)
    daily: bool = False
    hours: list[Hours] = field(default_factory=list)
    except_days: list[Span] = field(default_factory=list)
    except_weekdays: set[int] = field(default_factory=set)


def expand(rules: Sequence[Rule], first: date, last: date, warnings: list[str], sun: Sun) -> list[tuple[int, int]]:
    """Return every period of every rule between the two days, seconds UTC, not cut to the validity.

    Doubts are added to `warnings`, each `code: sentence`; `sun` tells sunrise and sunset over the areas.
    """
    calendar = _Calendar(first, last, warnings, sun)
    dated = [(rule, calendar.dates(rule)) for rule in rules]
    named = {day for rule, days in dated if days is not None and not rule.weekdays for day in days}
    pairs: list[tuple[int, int]] = []
    excepted = {day for rule in rules for day in calendar.spans(rule.except_days)}
    for rule, days in dated:
        if not rule.hours:
            warnings.append("schedule_hours: dates without hours; whole days are given")
            rule.hours.append(Hours(0, DAY_MIN))
        by_weekday = rule.weekdays or rule.except_weekdays
        plain = all(hours.until is None and not hours.by_the_sun for hours in rule.hours)
        for day in calendar.every_day() if days is None else days:
            if by_weekday and (day.weekday() in rule.except_weekdays or day.weekday() not in (rule.weekdays or _WEEK)):
                continue
            if day in excepted or (days is None and day in named):
                continue
            if plain:
                midnight = (day.toordinal() - _EPOCH) * DAY_S
                pairs += [(midnight + hours.start * 60, midnight + hours.end * 60) for hours in rule.hours]
            else:
                pairs += [calendar.period(day, hours) for hours in rule.hours]
            if len(pairs) > 2 * LONGEST:
                return pairs
    return pairs


class _Calendar:
    """Gives days of the month their month and year, from fields B) and C) and the months already named."""

    def __init__(self, first: date, last: date, warnings: list[str], sun: Sun) -> None:
        self.first, self.last, self.warnings, self.sun = first, last, warnings, sun
        self.at = first

    def every_day(self) -> Iterator[date]:
        """Yield the days from the day before the first (its night may reach into it) to the last."""
        before = self.first.toordinal() - 1
        for day in range(before, min(self.last.toordinal() + 1, before + 3 * LONGEST)):
            yield date.fromordinal(day)

    def dates(self, rule: Rule) -> list[date] | None:
        """Return the days of a rule; None for every day."""
        return list(self.spans(rule.days)) if rule.days else None

    def spans(self, spans: Sequence[Span]) -> Iterator[date]:
        """Yield the days of several dates and ranges of dates, in the order they are stated."""
        before: date | None = None
        for month, day, last_month, last_day in spans:
            if (last_month, last_day) == (month, day):
                first = last = self._find(month, day, before)
            else:
                first, last = self._find_range((month, day), (last_month, last_day), before)
            if first is None or last is None:
                self.warnings.append(f"schedule_outside: day {day:02} of the schedule lies outside fields B) and C)")
                continue
            before = self.at = last
            for number in range(first.toordinal(), last.toordinal() + 1):
                yield date.fromordinal(number)

    def _candidates(self, month: int, day: int, *, margin: int = 0) -> list[date]:
        """Return every date with that day (and month, unless 0) in the validity and `margin` months around it."""
        start = self.first.year * 12 + self.first.month - 1 - margin
        stop = self.last.year * 12 + self.last.month + margin
        found = []
        for number in range(start, min(stop, start + _LONGEST_MONTHS)):
            year, index = divmod(number, 12)
            if (month in (0, index + 1)) and day <= monthrange(year, index + 1)[1]:
                found.append(date(year, index + 1, day))
        return found

    def _find(self, month: int, day: int, before: date | None) -> date | None:
        """Return the date that is meant: later in the same list, else in the month going on, else the first."""
        fitting = [c for c in self._candidates(month, day) if self.first <= c <= self.last]
        if before is not None:
            preferred = [c for c in fitting if c > before]
        else:
            preferred = [c for c in fitting if (c.year, c.month) == (self.at.year, self.at.month)]
        found = preferred or fitting
        return found[0] if found else None

    def _find_range(
        self, start: tuple[int, int], end: tuple[int, int], before: date | None
    ) -> tuple[date | None, date | None]:
        """Return the shortest range of dates between the two that meets the validity, cut to it."""
        best: tuple[int, bool, date, date] | None = None
        ends = self._candidates(*end, margin=1)
        for first in self._candidates(*start, margin=1):
            for last in ends:
                if last < first or last < self.first or first > self.last:
                    continue
                late = first <= before if before else (first.year, first.month) != (self.at.year, self.at.month)
                offer = ((last - first).days, late, first, last)
                best = offer if best is None or offer < best else best
        if best is None:
            return None, None
        return max(best[2], self.first), min(best[3], self.last)

    def period(self, day: date, hours: Hours) -> tuple[int, int]:
        """Return the start and end of a period of that day, seconds UTC."""
        midnight = (day.toordinal() - _EPOCH) * DAY_S
        last = midnight
        if hours.until is not None:
            until = self._find(*hours.until, day)
            last = (until.toordinal() - _EPOCH) * DAY_S if until else midnight
        if hours.by_the_sun:
            return self._by_the_sun(hours, midnight, last)
        return midnight + hours.start * 60, last + hours.end * 60

    def _by_the_sun(self, hours: Hours, midnight: int, last: int) -> tuple[int, int]:
        """Return a period by sunrise and sunset; outer bounds where they cannot be computed, and a doubt."""
        start: int | None = midnight + hours.start * 60
        if hours.begins_by_sun is not None:
            start = self.sun.on(midnight, hours.begins_by_sun, last=False)
        end: int | None = None
        if start is not None and hours.ends_by_sun is None:
            end = last + hours.end % DAY_MIN * 60
            end += max(0, -(-(start + 1 - end) // DAY_S)) * DAY_S  # the first such clock time behind the start
        elif start is not None and hours.ends_by_sun is not None:
            dated = hours.until is not None
            end = self.sun.on(last, hours.ends_by_sun, last=True) if dated else self.sun.after(start, hours.ends_by_sun)
        if start is None or end is None:
            self._say("sun: hours by sunrise and sunset; the outer bounds are given")
            return midnight + hours.start * 60, last + hours.end * 60
        self._say("sun_computed: sunrise and sunset are computed for the area, and rounded outwards")
        return start, end

    def _say(self, warning: str) -> None:
        if warning not in self.warnings:
            self.warnings.append(warning)


def clipped(pairs: list[tuple[int, int]], start: int, end: int) -> tuple[Window, ...]:
    """Return the periods inside the validity, in order, those that touch or overlap joined."""
    joined: list[list[int]] = []
    for a, b in sorted(pairs):
        a, b = max(a, start), min(b, end)
        if a >= b:
            continue
        if joined and a <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], b)
        elif len(joined) < LONGEST:
            joined.append([a, b])
    return tuple(Window(a, b) for a, b in joined)
