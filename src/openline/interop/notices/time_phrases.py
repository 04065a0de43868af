"""Finds the times in a notice's sentences: `021152Z TO 021634Z APR`, `1200Z TO 1400Z DAILY 18 AND 19 APR` and kin.

Text in, phrases with their windows and their place in the text out. The words of a language are a table
(`time_words`), the calendar is `times`. A phrase is a run of numbers and time words with nothing but commas between; it
is read once, from left to right. A single instant is an observation ("SIGHTED AT 010330Z"), not a window.
"""

import re

from msgspec import Struct
from msgspec.structs import replace

from openline.core.space.volume import Window
from openline.interop.notices.time_dates import SUN, DateReader
from openline.interop.notices.time_schedule import ScheduleItem
from openline.interop.notices.time_sun import SUN_COMPUTED, SUNRISE, SUNSET
from openline.interop.notices.time_words import ENGLISH, TimeRun, Words, time_runs
from openline.interop.notices.times import LONG_OVER, OVER_BEFORE_ISSUE, Reference, clock

HOLIDAYS = "holidays: holidays are named, their dates are not stated"
HOLIDAYS_KEPT = "holidays_not_left_out: holidays are excepted, their dates are not stated; they are kept"
INSTANTS_DAILY = "instants_daily: full date-times are said to be daily; kept as one window"
UNREAD = "time_unread: a part of the times could not be read"
MALFORMED = "time_malformed: a date-time group has a wrong number of digits"
TO_LEFT_OUT = "to_left_out: two date-times stand side by side; they are taken for start and end"
NO_MONTH = "no_month: days are stated without a month; it is taken from the time of issue"
CLOCKS_REPEATED = "clocks_repeated: alternate days without clock times are given those before them"

_OF_THE_SUN = {SUNRISE: ("SUNRISE", "DAYLIGHT"), SUNSET: ("SUNSET", "DAYLIGHT")}
_MEASURE = re.compile(r"\s?(?:K?M|NM|FT|FEET|FOOT|MET(?:ER|RE)S?|MILES?|TONS?|KG|[KM]HZ|HPA)\b")


class TimePhrase(Struct, frozen=True):
    """One run of time words: its windows, or the observation time that it states.

    Attributes:
        windows: in order stated; alternates are marked. Empty for an observation or when nothing could be read.
        start, end: place in the text.
        observation: the phrase is one instant, at which something was seen.
        doubts, mended: what was odd, each `code: sentence`.
    """

    windows: tuple[Window, ...]
    start: int
    end: int
    observation: bool
    doubts: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()


def find_times(text: str, reference: Reference, words: Words = ENGLISH) -> list[TimePhrase]:
    """Return the time phrases of `text` (upper case, positions blanked out) in order of appearance."""
    return [
        _Phrase(run, reference, words).read()
        for run in time_runs(text, words)
        if _tells_time(run) and not (run.kinds[0] == "4" and _MEASURE.match(text, run.end))
    ]


def _tells_time(run: TimeRun) -> bool:
    """Tell whether a run says anything about time, or is only made of words like AND."""
    kinds = run.kinds
    if "C" in kinds or "I" in kinds or "UF" in kinds or "!" in kinds:
        return True
    return ("M" in kinds and ("D" in kinds or "6" in kinds)) or _is_bare_span(run)


def _is_bare_span(run: TimeRun) -> bool:
    """`1905 TO 2247`, with nothing else in the run."""
    return run.kinds in {"4T4", "4-4"} and clock(run.texts[0]) is not None and clock(run.texts[2]) is not None


class _Phrase(DateReader):
    """Reads one run from left to right: what the days, instants and clock times in it are first and last of."""

    def __init__(self, run: TimeRun, reference: Reference, words: Words) -> None:
        super().__init__(run, reference, words)
        self.run = run
        self.items = self.schedule.items
        self.weekdays: frozenset[int] | None = None
        self.alternate = False
        self.begun = self.alone = False

    def read(self) -> TimePhrase:
        while self.kinds[self.at] != "$":
            self._next_item()
        if "M" not in self.kinds:
            self._doubt_bare_days()
        if self.alone and self.items:
            self.doubts[UNREAD] = None
        windows = self.schedule.windows()
        observation = not self.items and not windows and MALFORMED not in self.doubts
        if self._is_dated_sighting():
            windows, observation = [], True
        doubts = () if observation else tuple(self.doubts)
        return TimePhrase(tuple(windows), self.run.start, self.run.end, observation, doubts, tuple(self.mended))

    def _doubt_bare_days(self) -> None:
        """`DAILY 05`, without a month anywhere: a number that may be no day at all."""
        if "D" in self.kinds and any(item.clocks for item in self.items):
            self.doubts[NO_MONTH] = None

    def _is_dated_sighting(self) -> bool:
        """`REPORTED 12 JAN`, `UNREPORTED ... ON 12 JAN`: one date, after a word of seeing or before the issue."""
        if len(self.items) != 1 or self.items[0].clocks:
            return False
        (first, last), *more = self.items[0].pairs
        if more or first is None or first != last:
            return False
        before = self.run.before
        past = bool({OVER_BEFORE_ISSUE, LONG_OVER} & {*self.doubts, *self.mended})
        return before in self.words.observed_after or (past and self.words.kinds.get(before) == "O")

    def _next_item(self) -> None:
        kind = self.kinds[self.at]
        if kind in "I6":
            self._instants()
        elif self._clock_at(self.at):
            self._clocks()
        elif self._date_at(self.at):
            self._days()
        elif kind in "UT":
            self._until()
        elif kind == "W":
            self._set_weekdays(self._weekday_set())
        elif kind == "X":
            self.at += 1
            self._exceptions()
        else:
            self.alternate |= kind == "L"
            self.begun |= kind == "B"
            if kind == "!":
                self._malformed()
                return
            if kind == "H":
                self.doubts[HOLIDAYS] = None
            self.at += 1

    def _malformed(self) -> None:
        """Leave out a time that could not be read, with its end and its days."""
        self.doubts[MALFORMED] = None
        self._skip("!TU-")
        if self.at > 1 and self.kinds[self.at - 1] in "TU-" and self.kinds[self.at] in "IC64":
            self.at += 1
        self._skip("DM,APOB4TU-F")

    # instants, days, clocks ---------------------------------------------------------------------------------------

    def _instants(self) -> None:
        """Read `021152Z TO 021634Z APR`, `021152Z APR UNTIL FURTHER NOTICE`, or an instant alone."""
        daily = self.at > 0 and self.kinds[self.at - 1] == "P"
        first = self._instant()
        place = self._after("OB")
        if self.kinds[self.at] == "I":
            self.mended[TO_LEFT_OUT] = None
            self._add([(first, self._instant())], None)
            return
        if self.kinds[place] not in "TU-":
            if self.begun:
                self._add([(first, None)], None)
            else:
                self.alone = True
            return
        self.at = place + 1
        if self.kinds[self.at] == "S" and (sunset := self._sun_value(self.at, SUNSET, 1440)) == SUNSET:
            self.at += 1
            minute, self.moments[first] = self.moments[first].minute, replace(self.moments[first], minute=0)
            self._add([(first, first)], [(minute, sunset)])
            return
        last = self._end(first)
        if self.kinds[self._after("O")] == "P" and not self._date_at(self._after("OPB,")):
            daily = True
        if daily:
            self.doubts[INSTANTS_DAILY] = None
        if last == first:
            self.doubts[UNREAD] = None
        else:
            self._add([(first, last)], None)

    def _add(
        self,
        pairs: list[tuple[int | None, int | None]],
        clocks: list[tuple[int, int]] | None,
    ) -> None:
        self.items.append(ScheduleItem(pairs, clocks, self.alternate, self.weekdays))

    def _days(self) -> None:
        """Read days, and the clock times where they follow (`05 JAN COMMENCING DAILY 0800Z TO 1200Z`)."""
        pairs = self._date_list()
        place = self._after(",OBP")
        back = self.at
        clocks: list[tuple[int, int]] | None = None
        if self._clock_at(place):
            self.at = place
            clocks = self._clock_list()
            if clocks and not self._date_at(self._after(",OBP")):
                self._add(pairs, clocks)
                return
            self.at, clocks = back, None
        if self.alternate and self.items and self.items[-1].clocks:
            clocks = self.items[-1].clocks
            self.mended[CLOCKS_REPEATED] = None
        self._add(pairs, clocks)

    def _clock_list(self) -> list[tuple[int, int]]:
        """Read `0600Z TO 1000Z AND 1200Z TO SUNSET`; stops before a clock time that has no end."""
        clocks: list[tuple[int, int]] = []
        between = self.at > 0 and self.kinds[self.at - 1] == "N"
        while True:
            place = self.at + 1
            if self.kinds[place : place + 2] in {"MT", "M-"} and self.kinds[place + 2] in "CS4":
                place += 1
            if self.kinds[self.at] == "S" and self.kinds[place] not in "T-":
                clocks.append((self._sun_value(self.at, SUNRISE, 0), self._sun_value(self.at, SUNSET, 1440)))
                self.at = place
            elif self.kinds[place] in ("T-UA" if between else "T-U") and self.kinds[place + 1] in "CS4":
                start, end = self._clock_value(self.at, SUNRISE, 0), self._clock_value(place + 1, SUNSET, 1440)
                self.at = place + 2
                if start is not None and end is not None:
                    clocks.append((start, end))
            else:
                return clocks
            place = self._after("A,N")
            if not self._clock_at(place):
                return clocks
            self.at = place

    def _clock_value(self, place: int, sun: int, bound: int) -> int | None:
        if self.kinds[place] == "S":
            return self._sun_value(place, sun, bound)
        minute = clock(self.texts[place])
        if minute is None:
            self.doubts[UNREAD] = None
        return minute

    def _sun_value(self, place: int, sun: int, bound: int) -> int:
        """Return `sun`, SUNRISE for a start or SUNSET for an end, where the word says so, else the day's own bound."""
        if self.reference.corners and self.texts[place] in _OF_THE_SUN[sun]:
            self.mended[SUN_COMPUTED] = None
            return sun
        self.doubts[SUN] = None
        return bound

    def _clocks(self) -> None:
        """Read clock times and the days they are for."""
        began = self.at
        clocks = self._clock_list()
        if not clocks:
            if self.at == began:
                self._clock_and_date()
            return
        if self.kinds[self.at] == "M" and self.kinds[self._after("MO")] == "P":
            self.at += 1
        self._skip(",OBPA" if self._date_at(self._after(",OBPA")) else ",OBP")
        if self.kinds[self.at] == "W":
            self.weekdays = self._weekday_set()
            self._skip(",OBP")
        if self._date_at(self.at):
            self._add(self._date_list(), clocks)
        elif self.kinds[self.at] in "UT":
            self.at += 1
            self._add([(None, self._end(None))], clocks)
        else:
            self._add([(None, None)], clocks)

    def _clock_and_date(self) -> None:
        """Read `0900Z 05 JAN TO 1600Z 08 JAN`; a clock time alone is an observation."""
        minute = clock(self.texts[self.at]) if self.kinds[self.at] in "C4" else None
        self.at += 1
        self._skip("O")
        if not self._date_at(self.at):
            self.alone = True
            return
        first = self._date(-1 if minute is None else minute)
        place = self._after("OB")
        if self.kinds[place] in "TU-":
            self.at = place + 1
            last = self._end(first)
            if last != first:
                self._add([(first, last)], None)
        elif self.begun:
            self._add([(first, None)], None)
        else:
            self.alone = True

    def _until(self) -> None:
        """Read an end without a start: it starts with the issue."""
        began, moments = self.at, len(self.moments)
        self.at += 1
        last = self._end(None)
        if len(self.moments) > moments or "F" in self.kinds[began : self.at]:
            self._add([(None, last)], None)
        elif self.kinds[self.at] in "C4":
            self.doubts[UNREAD] = None

    def _weekday_set(self) -> frozenset[int]:
        """Read `MONDAY THRU FRIDAY`, `TUESDAYS AND THURSDAYS`."""
        days: set[int] = set()
        while self.kinds[self.at] == "W":
            numbers = self.words.weekdays[self.texts[self.at]]
            if self.kinds[self.at + 1] in "T-" and self.kinds[self.at + 2] == "W":
                last = self.words.weekdays[self.texts[self.at + 2]][-1]
                days.update((numbers[0] + step) % 7 for step in range((last - numbers[0]) % 7 + 1))
                self.at += 3
            else:
                days.update(numbers)
                self.at += 1
            place = self._after("A,")
            if self.kinds[place] == "W":
                self.at = place
        return frozenset(days)

    def _set_weekdays(self, days: frozenset[int]) -> None:
        """Days of the week that end a run belong to what stands before them, others to what follows."""
        if self.kinds[self._after("A,O")] == "$" and self.items:
            for item in self.items:
                item.weekdays = item.weekdays or days
        else:
            self.weekdays = days

    def _exceptions(self) -> None:
        while self.kinds[self.at] in "WHA,O" or self._date_at(self.at):
            if self.kinds[self.at] == "W":
                self.schedule.excluded |= self._weekday_set()
            elif self._date_at(self.at):
                self.schedule.excluded_days += self._date_list()
            else:
                if self.kinds[self.at] == "H":
                    self.mended[HOLIDAYS_KEPT] = None
                self.at += 1
        if self.kinds[self.at] != "$":
            self.doubts[UNREAD] = None
