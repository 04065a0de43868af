"""Field D) of a NOTAM: the hours of activity between fields B) and C), as explicit windows.

`DAILY 0400-0800`, `19-24 0400-0800`, `01 AND 08 H24`, `MON-FRI 0700-1500 EXC MAY 01`, `17 1500-19 1359`,
`0231-0258 ON 04`, `2603262200 TO 2603262330`, `SR-SS`. Times are UTC; a period that ends before it begins runs over
midnight.

Source: ICAO Doc 8126 (item D); the forms with the hours first are what China and its neighbours send.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import NamedTuple

from openline.core.space.volume import Footprint, Window
from openline.interop.notices.notam_calendar import DAY_MIN, DAY_S, LONGEST, Hours, Rule, clipped, expand
from openline.interop.notices.notam_fields import read_moment
from openline.interop.notices.notam_sun import Sun, SunTime, sun_time

_PLAIN = re.compile(
    r"(?:(?:DAILY|DLY) )?([01]\d|2[0-3])([0-5]\d) ?[-/] ?([01]\d|2[0-3])([0-5]\d)(?: (?:DAILY|DLY))?\.?"
)
_TOKEN = re.compile(
    r"""(?P<between>[.:()\s]+) | (?P<moment>\d{10})(?!\d) | (?P<time>\d{4})(?!\d)(?:\ ?(?:UTC|Z|HRS?|H)\b)?
    | (?P<day>\d{1,2})(?:ST|ND|RD|TH)?(?![\dA-Z])
    | (?P<month>JAN|FEB|MAR|APR|ABR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|N0V|DEC)[A-Z]*
    | (?P<weekday>MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]* | (?P<daily>DAILY|DLY|EVERYDAY|EVERY\ DAY)\b
    | (?P<whole>H24|H\ 24)\b
    | (?P<sun>(?:SR|SS|SUNRISE|SUNSET)\b
        (?:\ ?(?:PLUS|MINUS|\+|-)\ ?\d{1,2}(?!\d|\ (?:S[RS]|\d{4})\b)(?:\ ?MIN)?)?)
    | (?P<light>HJ|HN)\b
    | (?P<except>EXC(?:EPT|LUDING|L)?)\b | (?P<holiday>(?:PUBLIC\ )?(?:HOL(?:IDAYS?|S)?|PHOL))\b
    | (?P<next>NEXT\ DAY) | (?P<dash>-|/|TO\b|THRU\b|TILL\b|UNTIL\b|THROUGH\b) | (?P<comma>,|;|\bAND\b|&|\+)
    | (?P<noise>BTN\b|BETWEEN\b|ON\b|FM\b|FROM\b|AT\b|EVERY\b|EACH\b|UTC\b
        |ACT\b|ACTIVE\b|THE\b|HOURS?\b|HRS?\b|DATES?\b|DAYS?\b)
    | (?P<unknown>\S+?(?=\s|,|$))""",
    re.VERBOSE,
)
_SAYS_NOTHING = ("between", "noise")
_HOLIDAYS_KEPT = "holidays_not_left_out: public holidays are excepted, their dates are not stated; they are kept"
_HOLIDAYS = "holidays: public holidays are named, their dates are not stated"
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_SPELT = {"ABR": 4, "N0V": 11}
_WEEKDAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")


class Token(NamedTuple):
    """A word of a schedule; `value` is minutes, a day, a month, a weekday or a moment."""

    kind: str
    value: int
    text: str


class Schedule(NamedTuple):
    """The windows of a schedule and what was doubtful about it (`code: sentence`)."""

    windows: tuple[Window, ...]
    warnings: tuple[str, ...]


def read_schedule(text: str, start: int, end: int | None, areas: Sequence[Footprint] = ()) -> Schedule:
    """Turn a schedule into windows between `start` and `end` (seconds UTC; None: until further notice).

    The areas tell when the sun rises and sets, where the schedule needs it.
    """
    whole = (Window(start, end),)
    if end is None:
        return Schedule(whole, (f"open_schedule: hours of activity are stated ({text[:60]}) but no end",))
    plain = _PLAIN.fullmatch(text)
    if plain and plain[1] + plain[2] != plain[3] + plain[4]:
        return Schedule(_every_day(plain, start, end), ())
    moments = _moments(text)
    if moments:
        return Schedule(clipped(moments, start, end), ())
    tokens = _tokens(text)
    reader = _Reader(tokens, start, end)
    rules = reader.rules()
    if rules is None:
        return Schedule(whole, (f"schedule_unread: the hours of activity were not understood: {text[:60]}",))
    pairs = expand(rules, reader.first, reader.last, reader.warnings, Sun(areas))
    windows = clipped(pairs, start, end)
    warnings = reader.warnings
    if len(windows) >= LONGEST:
        warnings.append(f"schedule_long: only the first {LONGEST} periods are given")
    if not windows:
        return Schedule(whole, (*warnings, "schedule_outside: no stated period lies between the stated start and end"))
    return Schedule(windows, tuple(warnings))


def _every_day(m: re.Match[str], start: int, end: int) -> tuple[Window, ...]:
    """Return `DAILY 0400-0800` (the commonest form by far) without a parse; None of its periods touch."""
    begins, ends = int(m[1]) * 3600 + int(m[2]) * 60, int(m[3]) * 3600 + int(m[4]) * 60
    if ends <= begins:
        ends += DAY_S
    first = start - start % DAY_S - DAY_S
    last = min(end, first + (LONGEST + 1) * DAY_S)
    return tuple(
        Window(max(day + begins, start), min(day + ends, end))
        for day in range(first, last, DAY_S)
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
        if kind in _SAYS_NOTHING:
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
        for token, following in pairwise(words):
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
        excepting = False
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
                excepting = False
                yield self._hours()
            elif kind == "except":
                excepting = True
                self.take()
                yield "except", None
            elif kind == "holiday":
                self.take()
                self.warnings.append(_HOLIDAYS_KEPT if excepting else _HOLIDAYS)
                yield "holiday", None
            elif kind == "comma" or (kind == "dash" and self.tokens[self.at].text == "/"):
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
            return "hours", Rule(hours=[Hours(0, DAY_MIN)])
        if token.kind == "light":
            rise, fall = SunTime("SR"), SunTime("SS")
            day = Hours(0, DAY_MIN, None, rise, fall) if token.text == "HJ" else Hours(0, 2 * DAY_MIN, None, fall, rise)
            return "hours", Rule(hours=[day])
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
            return Rule(hours=[_by_the_sun(start, end, until)])
        for token in (start, end):
            if token.value > DAY_MIN or int(token.text[2:4]) > 59:
                self.warnings.append(f"schedule_time: {token.text[:4]} is no time of day")
        begins, ends = start.value, end.value
        if until is None and (ends <= begins or self.peek() == "next"):
            ends += DAY_MIN
        return Rule(hours=[Hours(begins, ends, until)])


def _by_the_sun(start: Token, end: Token, until: tuple[int, int] | None) -> Hours:
    begins = start.value if start.kind == "time" else 0
    ends = end.value if end.kind == "time" else DAY_MIN
    overnight = start.text.startswith(("SS", "SUNSET")) or (end.kind == "time" and ends <= begins)
    by_sun = [sun_time(token.text) if token.kind == "sun" else None for token in (start, end)]
    return Hours(begins, ends + (DAY_MIN if overnight else 0), until, *by_sun)


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
