"""When: the pieces of a schedule in any language, turned into windows (docs/reference/notices.md).

Two shapes cover what coordinators write: spans of moments (`241600 UTC MAY TO 252000 UTC MAY`) and days multiplied by
hours (`20 TO 24 OCT 0500 TO 1700`, in either order, several of each). Nothing is guessed: what does not fit is a doubt.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from msgspec import Struct, field

from openline.core.space.volume import Window
from openline.interop.notices.clocks import Zone, local_time, moment, utc
from openline.interop.notices.marks import Piece

_LONGEST_RANGE = timedelta(days=800)
_DAY = 24 * 60
_LONGEST_PERIOD = 800
"""Days of a period that a list inside it may still narrow."""


class Reference(Struct):
    """What settles open years and months: the issue (seconds UTC), else the year of the notice's number.

    `local` is the clock that the coordinator calls LOCAL TIME, where that is known. `cancelled` is the end that the
    notice gives itself, where that names a later year than its number: it tells years where no issue does.
    """

    issued: int | None
    year: int | None
    local: Zone | None = None
    cancelled: int | None = None

    def next_day(self, number: int) -> date | None:
        """Return the day of a date-time group without a month: the first such day from the day before the issue on."""
        if self.issued is None:
            return None
        first = datetime.fromtimestamp(self.issued, UTC).date() - timedelta(days=1)
        return next((day for n in range(62) if (day := first + timedelta(days=n)).day == number), None)

    def year_of(self, month: int) -> int | None:
        """Return the year of a day in `month`: the one nearest to the issue, at most six months ahead of it."""
        if self.issued is None and self.cancelled is not None:
            last = datetime.fromtimestamp(self.cancelled, UTC)
            return last.year if month <= last.month else last.year - 1
        if self.issued is None:
            return self.year
        now = datetime.fromtimestamp(self.issued, UTC)
        distance = (month - now.month) % 12
        months = now.year * 12 + now.month - 1 + (distance if distance <= 6 else distance - 12)
        return months // 12


class Schedule(Struct):
    """What a scope of text says about time.

    Attributes:
        windows: what is announced, in text order; an end of None where only a beginning is stated.
        days: the days named, each with whether it is a reserve; hours: those still looking for their days.
        until: an end stated without a beginning, seconds UTC.
        further_notice: the text says that it lasts until further notice.
        observed: the first single time (a sighting), seconds UTC; never a window.
        notes: what was taken in which way; doubts: what could not be read; each `code: sentence`.
    """

    windows: list[Window] = field(default_factory=list)
    days: list[tuple[date, bool]] = field(default_factory=list)
    hours: list[tuple[int, int]] = field(default_factory=list)
    zone: Zone = utc
    until: int | None = None
    further_notice: bool = False
    observed: int | None = None
    notes: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


_MOMENT = r"(?:M|Df?T|Tf?D)"
_PATTERNS = (
    ("span", r"f?(?:M|Df?T)f?-+f?(?:M|Df?T(?!-))|f?Tf?Df?-+f?Tf?D"),
    ("further", rf"f?(?:{_MOMENT}|D)?[-,|]*u"),
    ("day_hours", r"f?(?:M|Df?T)-n?T"),
    ("span", rf"f?(?:{_MOMENT}-D|D-f?{_MOMENT})(?!f?[-T])"),
    ("until", r"-+f?(?:M|DT|TD|D)(?!-)"),
    ("hours_for", r"of?T|Tof?"),
    ("hours", r"f?T-n?T(?:,*f?T-n?T)*|h"),
    ("observed", r"a(?:M|DT|TD)(?!-)|M|DT(?![-T])|TD(?![-T])"),
    ("begins", rf"f(?:{_MOMENT}|D)(?![-,T])"),
    ("days", r"f?D(?:-D)?(?:,+D(?:-D)?)*"),
    ("unread", r"[TDMo]"),
    ("daily", r"d"),
    ("reserve", r"r"),
    ("part", r"\|"),
)
_ONE_OF_ALL = re.compile("|".join(f"({pattern})" for _, pattern in _PATTERNS))
"""The first of the patterns that fits at a place; the number of its group tells which."""


class _Group(Struct):
    """Days and the hours that hold on each of them."""

    days: list[tuple[date, bool]] = field(default_factory=list)
    hours: list[tuple[int, int]] = field(default_factory=list)


class _Grammar:
    """Reads one scope: takes pieces by the patterns, then multiplies days by hours."""

    def __init__(self, reference: Reference, default: Zone) -> None:
        self.reference, self.zone = reference, default
        self.out = Schedule(zone=default)
        self.spans: list[tuple[int, int, bool]] = []
        self.opens: list[int] = []
        self.taken: set[Window] = set()
        self.groups: list[_Group] = []
        self.days_lead: bool | None = None
        self.daily = self.reserve = False

    def doubt(self, code: str, sentence: str) -> None:
        text = f"{code}: {sentence}"
        if text not in self.out.doubts:
            self.out.doubts.append(text)

    # reading one moment

    def date_of(self, piece: Piece) -> date | None:
        assert piece.day is not None
        if not piece.day.month:
            when = self.reference.next_day(piece.day.day)
            if when is None:
                self.doubt("no_month", "a date-time group without a month, and no time of issue to tell it")
            return when
        year = piece.day.year or self.reference.year_of(piece.day.month)
        if year is None:
            self.doubt("no_year", "neither the text nor its container tells the year")
            return None
        try:
            return date(year, piece.day.month, piece.day.day)
        except ValueError:
            self.doubt("impossible_date", f"month {piece.day.month} of {year} has no day {piece.day.day}")
            return None

    def possible(self, *minutes: int) -> bool:
        if all(0 <= minute <= _DAY for minute in minutes):
            return True
        self.doubt("impossible_time", "a clock time outside 0000 to 2400")
        return False

    def second(self, parts: Sequence[Piece], *, end: bool = False, after: int | None = None) -> int | None:
        """Return the moment that one or two pieces tell; a bare day means its beginning, or its end."""
        day = next((part for part in parts if part.day is not None), None)
        when = self.date_of(day) if day is not None else None
        if day is None or day.day is None or when is None:
            return None
        clock = next((part.minute for part in parts if part.letter in "TM"), _DAY if end else 0)
        if not self.possible(clock):
            return None
        second = moment(when, clock, self.zone)
        if after is not None and second <= after and not day.day.year:
            second = moment(_next_year(when), clock, self.zone)
        return second

    # taking one pattern

    def span(self, parts: Sequence[Piece], letters: str) -> None:
        cut = letters.index("-")
        start = self.second(parts[:cut])
        end = self.second(parts[cut:], end=True, after=start)
        if start is not None and end is not None:
            self.spans.append((start, end, self.reserve))

    def day_hours(self, parts: Sequence[Piece], letters: str) -> None:
        """`29 FEB 1245 TO 1500`, `191930 TO 2100`."""
        day = next(part for part in parts if part.day is not None)
        when = self.date_of(day)
        if when is not None:
            self.add_days([when])
            self.add_hours([part for part in parts if part.letter in "TM"], letters)

    def hours(self, parts: Sequence[Piece], letters: str) -> None:
        self.add_hours([part for part in parts if part.letter == "T"], letters)

    def hours_for(self, parts: Sequence[Piece], _letters: str) -> None:
        """`FOR 18 HOURS FROM 0600`."""
        clock = next(part.minute for part in parts if part.letter == "T")
        length = next(part.hours for part in parts if part.letter == "o")
        if self.possible(clock):
            self.lead(days=False).hours.append((clock, clock + 60 * length))

    def days(self, parts: Sequence[Piece], letters: str) -> None:
        days: list[date] = []
        ranged = False
        for part in parts:
            if part.letter == "-":
                ranged = True
            elif part.letter == "," and letters == "fD,D":
                self.doubt("from_and", "FROM one day AND another: read as FROM and TO")
                ranged = True
            elif part.day is not None:
                when = self.date_of(part)
                if when is None:
                    if ranged and days:  # the end is impossible: all that is known is the beginning
                        self.opens.append(moment(days.pop(), 0, self.zone))
                elif ranged and days:
                    days.extend(self.after(days[-1], when, open_year=not part.day.year))
                else:
                    days.append(when)
                ranged = False
        self.add_days(days)

    def after(self, first: date, last: date, *, open_year: bool) -> list[date]:
        """Return the days after `first` up to `last`, over New Year where the year is open."""
        if last < first and open_year:
            last = _next_year(last)
        if not first <= last <= first + _LONGEST_RANGE:
            self.doubt("impossible_range", "the days end before they begin")
            return []
        return [first + timedelta(days=n) for n in range(1, (last - first).days + 1)]

    def further(self, parts: Sequence[Piece], _letters: str) -> None:
        self.out.further_notice = True
        if (start := self.second(parts)) is not None:
            self.opens.append(start)

    def begins(self, parts: Sequence[Piece], _letters: str) -> None:
        if (start := self.second(parts)) is not None:
            self.opens.append(start)

    def until(self, parts: Sequence[Piece], _letters: str) -> None:
        self.out.until = self.second(parts, end=True)

    def observed(self, parts: Sequence[Piece], _letters: str) -> None:
        if self.out.observed is None:
            self.out.observed = self.second(parts)

    def unread(self, _parts: Sequence[Piece], _letters: str) -> None:
        self.doubt("time_unread", "a part of the times could not be read")

    # days times hours

    def lead(self, *, days: bool) -> _Group:
        """Return the group that days (or hours) now join: within a run, the kind that came first opens each new one."""
        if self.days_lead is None:
            self.days_lead = days
            self.groups.append(_Group())
        group = self.groups[-1]
        if self.days_lead == days and (group.hours if days else group.days) and (days or not self.reserve):
            group = _Group()
            self.groups.append(group)
        return group

    def part(self) -> None:
        """Other words stand between: what follows is a run of its own."""
        self.days_lead = None

    def add_days(self, days: Sequence[date]) -> None:
        group = self.lead(days=True)
        narrowed = 0 < len(days) < len(group.days) <= _LONGEST_PERIOD and not self.reserve
        if narrowed and {day for day, _ in group.days} > set(days):
            group.days = []  # a list inside an earlier period narrows it
        group.days.extend((day, self.reserve) for day in days)

    def add_hours(self, clocks: Sequence[Piece], letters: str) -> None:
        group = self.lead(days=False)
        if letters == "h":
            group.hours.append((0, _DAY))
        for start, end in zip(clocks[::2], clocks[1::2], strict=False):
            if self.possible(start.minute, end.minute):
                over = end.minute <= start.minute or "n" in letters
                group.hours.append((start.minute, end.minute + (_DAY if over else 0)))

    def finish(self) -> Schedule:
        """Join the runs: days without hours go with hours without days, and give way to a full schedule inside them."""
        full = [group for group in self.groups if group.days and group.hours]
        days = [group for group in self.groups if not group.hours]
        hours = [group for group in self.groups if not group.days]
        if hours and not days and self.daily and self.spans:
            days, self.spans = [self.span_days()], []
        if days and hours:
            clocks = [pair for group in hours for pair in group.hours]
            full += [_Group(group.days, clocks) for group in days]
            days, hours = [], []
        for start, end, reserve in self.spans:
            self.add(start, end, reserve)
        for group in full:
            self.multiply(group)
        if days:
            self.bare_days(days, full)
        self.out.hours = [pair for group in hours for pair in group.hours]
        if self.out.hours and full:
            self.further_hours(full)
        for start in self.opens:
            until = self.out.until
            self.out.windows.append(Window(start, until if until is not None and until > start else None))
        return self.out

    def further_hours(self, full: Sequence[_Group]) -> None:
        """`NO VESSELS IN THE AREA FROM 1700 TO 2100`: hours without days hold on every day of the schedule.

        Where they contain all of its hours they tell how long the area is closed around the activity.
        """
        further = set(self.out.hours)
        around = all(
            any(start <= pair[0] and pair[1] <= end for start, end in further)
            for pair in {pair for group in full for pair in group.hours}
        )
        if around:
            self.out.notes.append("wider_hours: hours around those of the activity are stated; they are taken too")
        else:
            self.doubt("hours_without_days", "further hours are stated without days; they are added on every day")
        self.multiply(_Group([day for group in full for day in group.days], self.out.hours))

    def span_days(self) -> _Group:
        """`090400 UNTIL 142259 DAILY BETWEEN 0400 AND 2259`: the span tells the days."""
        group = _Group()
        for start, end, reserve in self.spans:
            first, last = (self.local_date(second) for second in (start, end - 1))
            group.days.extend((day, reserve) for day in [first, *self.after(first, last, open_year=False)])
        return group

    def local_date(self, second: int) -> date:
        zone = self.zone(datetime.fromtimestamp(second, UTC).date())
        return datetime.fromtimestamp(second + zone, UTC).date()

    def bare_days(self, groups: Sequence[_Group], full: Sequence[_Group]) -> None:
        """Days without hours: reserve days take the hours before; days around or inside a full schedule add none."""
        timed = {day for one in full for day, _ in one.days} | {self.local_date(start) for start, _, _ in self.spans}
        first, last = (min(timed), max(timed)) if timed else (date.max, date.min)
        for group in groups:
            named = {day for day, _ in group.days}
            if timed and all(reserve for _, reserve in group.days) and full:
                self.multiply(_Group(group.days, full[-1].hours))
            elif not timed:
                self.multiply(group)
            elif not named <= timed and not (min(named) <= first and last <= max(named)):
                self.doubt("days_without_hours", "some days are stated with hours and some without")
                self.multiply(group)

    def multiply(self, group: _Group) -> None:
        whole = [(0, _DAY)]
        self.out.days.extend(group.days)
        hours = dict.fromkeys(group.hours or whole)  # what is said twice is one window all the same
        windows = [
            Window(moment(day, start, self.zone), moment(day, end, self.zone), reserve)
            for day, reserve in group.days
            for start, end in hours
        ]
        daily = bool(group.hours) and group.hours != whole
        for window in windows if daily else join_touching(windows):
            assert window.end is not None
            self.add(window.start, window.end, window.alternate)

    def add(self, start: int, end: int, reserve: bool) -> None:
        if end <= start:
            self.doubt("ends_before_start", "a window ends before it begins")
        elif (window := Window(start, end, reserve)) not in self.taken:
            self.taken.add(window)
            self.out.windows.append(window)


def read_schedule(parts: Sequence[Piece], reference: Reference, default: Zone) -> Schedule:
    """Return what the pieces of one scope say.

    Args:
        parts: from `pieces`, in text order.
        reference: settles the years that the text leaves open.
        default: the clock meant where the text names none.
    """
    zones = list(dict.fromkeys(part.zone for part in parts if part.zone is not None))
    zone = zones[0] if zones else default
    grammar = _Grammar(reference, (reference.local or default) if zone is local_time else zone)
    if zone is local_time and reference.local is None:
        grammar.doubt("local_time", "local time is stated, and nothing tells whose")
    if len(zones) > 1:
        grammar.doubt("two_clocks", "times of two different clocks; all are read by the first")
    letters = "".join([part.letter for part in parts])
    for found in _ONE_OF_ALL.finditer(letters):
        assert found.lastindex is not None
        name = _PATTERNS[found.lastindex - 1][0]
        if name == "daily":
            grammar.daily = True
        elif name == "reserve":
            grammar.reserve = True
        elif name == "part":
            grammar.part()
        else:
            getattr(grammar, name)(parts[found.start() : found.end()], found.group())
    return grammar.finish()


def join_touching(windows: Sequence[Window]) -> list[Window]:
    """Days named without hours are one window from the first one's beginning to the last one's end."""
    out: list[Window] = []
    for window in sorted(windows, key=lambda one: one.start):
        if out and out[-1].end == window.start and out[-1].alternate == window.alternate:
            out[-1] = Window(out[-1].start, window.end, window.alternate)
        else:
            out.append(window)
    return out


def _next_year(day: date) -> date:
    return date(day.year + 1, day.month, min(day.day, 28) if day.month == 2 else day.day)
