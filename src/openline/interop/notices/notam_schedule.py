"""Field D) of a NOTAM: the hours of activity between fields B) and C), as explicit windows.

`DAILY 0400-0800`, `19-24 0400-0800`, `01 AND 08 H24`, `MON-FRI 0700-1500 EXC MAY 01`, `17 1500-19 1359`, `0231-0258 ON 04`,
`2603262200 TO 2603262330`, `SR-SS`. Times are UTC; a period that ends before it begins runs over midnight.

Source: ICAO Doc 8126 (item D) and its Annex 15 examples; the forms with the hours first are what China and its neighbours send.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from openline.core.space.volume import Window
from openline.interop.notices.notam_fields import read_moment

LONGEST = 2_000
"""A schedule gives at most this many windows; the rest is left out with a warning."""

_MINUTES = 24 * 60
_DAY = 86_400
_EPOCH = date(1970, 1, 1).toordinal()
_LONGEST_MONTHS = 27
_PLAIN = re.compile(
    r"(?:(?:DAILY|DLY) )?([01]\d|2[0-3])([0-5]\d) ?[-/] ?([01]\d|2[0-3])([0-5]\d)(?: (?:DAILY|DLY))?\.?"
)
_TOKEN = re.compile(
    r"""(?P<moment>\d{10})(?!\d) | (?P<time>\d{4})(?!\d)(?:\ ?(?:UTC|Z|HRS?|H)\b)? | (?P<day>\d{1,2})(?:ST|ND|RD|TH)?(?![\dA-Z])
    | (?P<month>JAN|FEB|MAR|APR|ABR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|N0V|DEC)[A-Z]*
    | (?P<weekday>MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]* | (?P<daily>DAILY|DLY|EVERYDAY|EVERY\ DAY)\b | (?P<whole>H24|H\ 24)\b
    | (?P<sun>(?:SR|SS|SUNRISE|SUNSET)\b(?:\ ?(?:PLUS|MINUS|\+|-)\ ?\d{1,2}(?!\d)(?:\ ?MIN)?)?) | (?P<light>HJ|HN)\b
    | (?P<except>EXC(?:EPT|LUDING|L)?)\b | (?P<holiday>(?:PUBLIC\ )?(?:HOL(?:IDAYS?|S)?|PHOL))\b
    | (?P<next>\(?NEXT\ DAY\)?) | (?P<dash>-|/|TO\b|THRU\b|TILL\b|UNTIL\b|THROUGH\b) | (?P<comma>,|;|\bAND\b|&|\+)
    | (?P<noise>BTN\b|BETWEEN\b|ON\b|FM\b|FROM\b|AT\b|EVERY\b|EACH\b|UTC\b|DATES?\b|DAYS?\b|[.:()\s]+)
    | (?P<unknown>\S+?(?=\s|,|$))""",
    re.VERBOSE,
)
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_SPELT = {"ABR": 4, "N0V": 11}
_WEEKDAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")


class Token(NamedTuple):
    """A word of a schedule; `value` is minutes, a day, a month, a weekday or a moment."""

    kind: str
    value: int
    text: str


@dataclass(frozen=True, slots=True)
class Hours:
    """One period of a day: minutes from its first midnight; `until` is (month or 0, day) where it ends on another date."""

    start: int
    end: int
    until: tuple[int, int] | None = None


@dataclass(slots=True)
class Rule:
    """Dates and the hours that hold on them; no dates means every day."""

    days: list[tuple[int, int, int, int]] = field(
        default_factory=list
    )  # (month, day, last month, last day); month 0: open
    weekdays: set[int] = field(default_factory=set)
    daily: bool = False
    hours: list[Hours] = field(default_factory=list)
    except_days: list[tuple[int, int, int, int]] = field(default_factory=list)
    except_weekdays: set[int] = field(default_factory=set)


class Schedule(NamedTuple):
    """The windows of a schedule and what was doubtful about it (`code: sentence`)."""

    windows: tuple[Window, ...]
    warnings: tuple[str, ...]


def read_schedule(text: str, start: int, end: int | None) -> Schedule:
    """Turn a schedule into windows between `start` and `end` (seconds UTC; None: until further notice)."""
    whole = (Window(start, end),)
    if end is None:
        return Schedule(whole, (f"open-schedule: hours of activity are stated ({text[:60]}) but no end",))
    plain = _PLAIN.fullmatch(text)
    if plain and plain[1] + plain[2] != plain[3] + plain[4]:
        return Schedule(_every_day(plain, start, end), ())
    moments = _moments(text)
    if moments:
        return Schedule(_clipped(moments, start, end), ())
    tokens = _tokens(text)
    reader = _Reader(tokens, start, end)
    rules = reader.rules()
    if rules is None:
        return Schedule(whole, (f"schedule-unread: the hours of activity were not understood: {text[:60]}",))
    pairs = _expand(rules, reader, start, end)
    windows = _clipped(pairs, start, end)
    warnings = reader.warnings
    if len(windows) >= LONGEST:
        warnings.append(f"schedule-long: only the first {LONGEST} periods are given")
    if not windows:
        return Schedule(whole, (*warnings, "schedule-outside: no stated period lies between the stated start and end"))
    return Schedule(windows, tuple(warnings))


def _every_day(m: re.Match[str], start: int, end: int) -> tuple[Window, ...]:
    """Return `DAILY 0400-0800` (the commonest form by far) without a parse; None of its periods touch."""
    begins, ends = int(m[1]) * 3600 + int(m[2]) * 60, int(m[3]) * 3600 + int(m[4]) * 60
    if ends <= begins:
        ends += _DAY
    first = start - start % _DAY - _DAY
    last = min(end, first + (LONGEST + 1) * _DAY)
    return tuple(
        Window(max(day + begins, start), min(day + ends, end))
        for day in range(first, last, _DAY)
        if day + ends > start and day + begins < end
    )


def _moments(text: str) -> list[tuple[int, int]]:
    """Read `YYMMDDHHMM TO YYMMDDHHMM` pairs; nothing where the text is not only made of them."""
    if not re.match(r"\(?\d{10}", text):
        return []
    words = re.findall(r"\d{10}", text)
    if re.sub(r"\d{10}|TO|AND|[\s,;.()/-]", "", text) or len(words) % 2:
        return []
    read = [read_moment(word) for word in words]
    pairs = list(zip(read[::2], read[1::2], strict=True))
    return [(a, b) for a, b in pairs if a is not None and b is not None] if None not in read else []


def _tokens(text: str) -> list[Token]:
    tokens = []
    for m in _TOKEN.finditer(text):
        kind, word = str(m.lastgroup), m.group()
        if kind == "noise":
            continue
        tokens.append(Token(kind, _value(kind, word), word))
    return tokens


def _value(kind: str, word: str) -> int:
    if kind == "time":
        return int(word[:2]) * 60 + int(word[2:4])
    if kind == "day":
        return int(re.sub(r"\D", "", word))
    if kind == "month":
        return _SPELT.get(word[:3]) or _MONTHS.index(word[:3]) + 1
    return _WEEKDAYS.index(word[:3]) if kind == "weekday" else 0


class _Reader:
    """Reads the tokens of one schedule from left to right into rules."""

    def __init__(self, tokens: list[Token], start: int, end: int) -> None:
        self.tokens = tokens
        self.first = datetime.fromtimestamp(start, UTC).date()
        self.last = datetime.fromtimestamp(end, UTC).date()
        self.warnings: list[str] = []
        self.at = 0
        self.month_first = self._month_first()
        self.years = {self.first.year, self.last.year}

    def _month_first(self) -> bool:
        words = self._without_commas()
        for token, following in zip(words, words[1:], strict=False):
            if token.kind == "month":
                return following.kind == "day"
        return not (words and words[-1].kind == "month")

    def _without_commas(self) -> list[Token]:
        return [token for token in self.tokens if token.kind != "comma"]

    def peek(self, ahead: int = 0) -> str:
        index = self.at + ahead
        return self.tokens[index].kind if index < len(self.tokens) else ""

    def take(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def rules(self) -> list[Rule] | None:
        """Return the rules, or None where a word does not fit."""
        elements = list(self._elements())
        if not elements or any(kind == "bad" for kind, _ in elements):
            return None
        kinds = [kind for kind, _ in elements if kind in ("dates", "hours")]
        if not kinds:
            return None
        return _hours_first(elements) if kinds[0] == "hours" and kinds[-1] == "dates" else _dates_first(elements)

    def _elements(self) -> Iterator[tuple[str, Rule | None]]:
        """Yield dates, hours, exceptions and commas, each as a rule that holds just that."""
        while self.at < len(self.tokens):
            kind = self.peek()
            if kind in ("day", "month"):
                yield self._dates()
            elif kind == "weekday":
                yield "dates", self._weekdays()
            elif kind == "daily":
                self.take()
                yield "dates", Rule(daily=True)
            elif kind in ("time", "sun", "light", "whole"):
                yield self._hours()
            elif kind == "except":
                self.take()
                yield "except", None
            elif kind == "holiday":
                self.take()
                self.warnings.append("holidays: public holidays are excepted, their dates are not stated")
                yield "holiday", None
            elif kind == "comma":
                self.take()
                yield "comma", None
            elif kind == "next":
                self.take()
            else:
                self.take()
                yield "bad", None

    def _dates(self) -> tuple[str, Rule | None]:
        """Read one date or one range of dates."""
        first = self._date()
        if first is None:
            return "bad", None
        last = first
        if self.peek() == "dash" and self.peek(1) in ("day", "month"):
            self.take()
            end = self._date()
            if end is None:
                return "bad", None
            last = end
            if not first[0] and last[0] and not self.month_first:
                first = (last[0] if first[1] <= last[1] else (last[0] - 2) % 12 + 1, first[1])
        return "dates", Rule(days=[(*first, *last)])

    def _date(self) -> tuple[int, int] | None:
        """Read `MAR 05`, `05`, or `05 MAR` where months follow their days; a year after them is passed over."""
        month = 0
        if self.peek() == "month":
            month = self.take().value
            if self.peek() == "comma":
                self.take()
        if self.peek() != "day":
            return None
        day = self.take().value
        if not month and not self.month_first:
            ahead = self._following_month()
            if ahead:
                month = ahead
                if self.peek() == "month":
                    self.take()
        if self.peek() == "time" and self.peek(1) not in ("dash",) and int(self.tokens[self.at].text[:4]) in self.years:
            self.take()
        return (month, day) if 1 <= day <= 31 else None

    def _following_month(self) -> int:
        """The month written after a list of days: `01 02 04 JUN`."""
        for token in self.tokens[self.at :]:
            if token.kind == "month":
                return token.value
            if token.kind not in ("day", "comma", "dash"):
                return 0
        return 0

    def _weekdays(self) -> Rule:
        first = self.take().value
        last = first
        if self.peek() == "dash" and self.peek(1) == "weekday":
            self.take()
            last = self.take().value
        count = (last - first) % 7
        return Rule(weekdays={(first + i) % 7 for i in range(count + 1)})

    def _hours(self) -> tuple[str, Rule | None]:
        token = self.take()
        if token.kind == "whole":
            return "hours", Rule(hours=[Hours(0, _MINUTES)])
        if token.kind == "light":
            self._by_the_sun(token)
            return "hours", Rule(hours=[Hours(0, _MINUTES if token.text == "HJ" else 2 * _MINUTES)])
        if self.peek() not in ("dash", "comma"):
            return "bad", None
        self.take()
        until = None
        if self.peek() in ("day", "month"):
            until = self._date()
            if until is None:
                return "bad", None
        if self.peek() not in ("time", "sun"):
            return "bad", None
        end = self.take()
        return "hours", self._period(token, end, until)

    def _period(self, start: Token, end: Token, until: tuple[int, int] | None) -> Rule | None:
        if "sun" in (start.kind, end.kind):
            self._by_the_sun(start if start.kind == "sun" else end)
            begins = start.value if start.kind == "time" else 0
            ends = end.value if end.kind == "time" else _MINUTES
            overnight = start.text.startswith(("SS", "SUNSET")) or (end.kind == "time" and ends <= begins)
            return Rule(hours=[Hours(begins, ends + (_MINUTES if overnight else 0), until)])
        for token in (start, end):
            if token.value > _MINUTES or int(token.text[2:4]) > 59:
                self.warnings.append(f"schedule-time: {token.text[:4]} is no time of day")
        begins, ends = start.value, end.value
        if until is None and ends <= begins:
            ends += _MINUTES
        elif until is None and self.peek() == "next" and ends > begins:
            ends += _MINUTES
        return Rule(hours=[Hours(begins, ends, until)])

    def _by_the_sun(self, token: Token) -> None:
        warning = f"sun: hours by sunrise and sunset ({token.text}); the outer bounds are given"
        if warning not in self.warnings:
            self.warnings.append(warning)


_Elements = list[tuple[str, Rule | None]]


def _merge(rule: Rule, piece: Rule) -> None:
    rule.days += piece.days
    rule.weekdays |= piece.weekdays
    rule.daily = rule.daily or piece.daily
    rule.hours += piece.hours


def _dates_first(elements: _Elements) -> list[Rule]:
    """Group `dates hours, dates hours EXC dates, ...`: dates after hours open the next rule."""
    rules = [Rule()]
    excepting = False
    for index, (kind, piece) in enumerate(elements):
        if kind == "except":
            excepting = True
        elif kind == "comma":
            hours_follow = any(later == "hours" for later, _ in elements[index + 1 :])
            excepting = excepting and not hours_follow
        elif piece is not None and kind == "dates" and excepting:
            rules[-1].except_days += piece.days
            rules[-1].except_weekdays |= piece.weekdays
        elif piece is not None:
            excepting = False
            if kind == "dates" and rules[-1].hours:
                # `APR 07-APR 30 MON-THU 1300-0400 FRI 1300-2200`: the second weekdays lie in the same range of dates.
                span = rules[-1].days if rules[-1].weekdays and rules[-1].days and not piece.days else []
                rules.append(Rule(days=list(span)))
            _merge(rules[-1], piece)
    return [rule for rule in rules if rule.hours or rule.days or rule.weekdays or rule.daily]


def _hours_first(elements: _Elements) -> list[Rule]:
    """Group `hours ON dates, hours ON dates`: hours after dates open the next rule."""
    rules = [Rule()]
    excepting = False
    for kind, piece in elements:
        if kind == "except":
            excepting = True
        elif piece is not None and excepting and kind == "dates":
            rules[-1].except_days += piece.days
            rules[-1].except_weekdays |= piece.weekdays
        elif piece is not None:
            excepting = False
            if kind == "hours" and (rules[-1].days or rules[-1].weekdays or rules[-1].daily):
                rules.append(Rule())
            _merge(rules[-1], piece)
    return rules


def _expand(rules: list[Rule], reader: _Reader, start: int, end: int) -> list[tuple[int, int]]:
    """Return every period of every rule, unclipped."""
    calendar = _Calendar(reader.first, reader.last, reader.warnings)
    dated = [(rule, calendar.dates(rule)) for rule in rules]
    named = {day for rule, days in dated if days is not None and not rule.weekdays for day in days}
    pairs: list[tuple[int, int]] = []
    excepted = {day for rule in rules for day in calendar.spans(rule.except_days)}
    for rule, days in dated:
        if not rule.hours:
            reader.warnings.append("schedule-hours: dates without hours; whole days are given")
            rule.hours.append(Hours(0, _MINUTES))
        for day in calendar.every_day() if days is None else days:
            if (rule.weekdays and day.weekday() not in rule.weekdays) or day.weekday() in rule.except_weekdays:
                continue
            if day in excepted or (days is None and day in named):
                continue
            pairs += [calendar.period(day, hours) for hours in rule.hours]
            if len(pairs) > 2 * LONGEST:
                return pairs
    return pairs


class _Calendar:
    """Gives days of the month their month and year, from fields B) and C) and the months already named."""

    def __init__(self, first: date, last: date, warnings: list[str]) -> None:
        self.first, self.last, self.warnings = first, last, warnings
        self.at = first

    def every_day(self) -> Iterator[date]:
        """Yield the days from the day before the first (its night may reach into it) to the last."""
        day = self.first - timedelta(days=1)
        for _ in range(3 * LONGEST):
            if day > self.last:
                return
            yield day
            day += timedelta(days=1)

    def dates(self, rule: Rule) -> list[date] | None:
        """Return the days of a rule; None for every day."""
        return list(self.spans(rule.days)) if rule.days else None

    def spans(self, spans: list[tuple[int, int, int, int]]) -> Iterator[date]:
        """Yield the days of several dates and ranges of dates, in the order they are stated."""
        before: date | None = None
        for month, day, last_month, last_day in spans:
            if (last_month, last_day) == (month, day):
                first = last = self._find(month, day, before)
            else:
                first, last = self._find_range((month, day), (last_month, last_day), before)
            if first is None or last is None:
                self.warnings.append(f"schedule-outside: day {day:02} of the schedule lies outside fields B) and C)")
                continue
            before = self.at = last
            for number in range(first.toordinal(), last.toordinal() + 1):
                yield date.fromordinal(number)

    def _candidates(self, month: int, day: int, *, margin: int = 0) -> list[date]:
        """Return every date with that day (and month, unless 0) in the months of the validity and `margin` around it."""
        start = self.first.year * 12 + self.first.month - 1 - margin
        stop = self.last.year * 12 + self.last.month + margin
        found = []
        for number in range(start, min(stop, start + _LONGEST_MONTHS)):
            year, index = divmod(number, 12)
            if (month in (0, index + 1)) and day <= monthrange(year, index + 1)[1]:
                found.append(date(year, index + 1, day))
        return found

    def _find(self, month: int, day: int, before: date | None) -> date | None:
        """Return the date that is meant: a later one in the same list, else one in the month going on, else the first."""
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
        for first in self._candidates(*start, margin=1):
            for last in self._candidates(*end, margin=1):
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
        midnight = (day.toordinal() - _EPOCH) * _DAY
        last = midnight
        if hours.until is not None:
            until = self._find(*hours.until, day)
            last = (until.toordinal() - _EPOCH) * _DAY if until else midnight
        return midnight + hours.start * 60, last + hours.end * 60


def _clipped(pairs: list[tuple[int, int]], start: int, end: int) -> tuple[Window, ...]:
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
