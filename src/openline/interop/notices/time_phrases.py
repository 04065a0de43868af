"""Finds the times in a notice's sentences: `021152Z TO 021634Z APR`, `1200Z TO 1400Z DAILY 18 AND 19 APR` and kin.

Text in, phrases with their windows and their place in the text out. The words of a language are a table
(`time_words`), the calendar is `times`. A phrase is a run of numbers and time words with nothing but commas between; it
is read once, from left to right. A single instant is an observation ("SIGHTED AT 010330Z"), not a window.
"""

import re
from typing import NamedTuple

from openline.core.space.volume import Window
from openline.interop.notices.time_schedule import Schedule, ScheduleItem
from openline.interop.notices.time_words import ENGLISH, TimeToken, Words, time_runs
from openline.interop.notices.times import LONG_OVER, OVER_BEFORE_ISSUE, Moment, Reference, clock, date_of

SUN = "sun: sunrise or sunset is stated instead of a time; the whole day is taken"
HOLIDAYS = "holidays: holidays are excepted; they are kept"
INSTANTS_DAILY = "instants_daily: full date-times are said to be daily; kept as one window"
UNREAD = "time_unread: a part of the times could not be read"
MALFORMED = "time_malformed: a date-time group has a wrong number of digits"
NO_ZONE_LETTER = "no_zone_letter: a time lacks its zone letter; UTC is taken"
TO_LEFT_OUT = "to_left_out: two date-times stand side by side; they are taken for start and end"
NO_MONTH = "no_month: days are stated without a month; it is taken from the time of issue"
CLOCKS_REPEATED = "clocks_repeated: alternate days without clock times are given those before them"


_MEASURE = re.compile(r"\s?(?:K?M|NM|FT|FEET|FOOT|MET(?:ER|RE)S?|MILES?|TONS?|KG|[KM]HZ|HPA)\b")


class TimePhrase(NamedTuple):
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
    phrases = []
    for run, before in time_runs(text, words):
        reader = _Run(run, reference, words, before)
        if reader.has_time and not (reader.kinds[0] == "4" and _MEASURE.match(text, run[-1].end)):
            phrases.append(reader.read())
    return phrases


class _Run:
    """Reads one run of tokens from left to right."""

    def __init__(self, tokens: list[TimeToken], reference: Reference, words: Words, before: str) -> None:
        self.tokens = tokens
        self.reference = reference
        self.words = words
        self.before = before
        self.kinds = "".join(token.kind for token in tokens) + "$"
        self.at = 0
        self.schedule = Schedule(reference)
        self.moments, self.items = self.schedule.moments, self.schedule.items
        self.doubts, self.mended = self.schedule.doubts, self.schedule.mended
        self.weekdays: frozenset[int] | None = None
        self.alternate = False
        self.begun = self.alone = False

    @property
    def has_time(self) -> bool:
        """Tell whether the run says anything about time, or is only made of words like AND."""
        kinds = self.kinds
        dated = "M" in kinds and ("D" in kinds or "6" in kinds)
        return "C" in kinds or "I" in kinds or dated or "UF" in kinds or "!" in kinds or self._is_bare_span()

    def _is_bare_span(self) -> bool:
        """`1905 TO 2247`, with nothing else in the run."""
        if self.kinds not in {"4T4$", "4-4$"}:
            return False
        return clock(self.tokens[0].text) is not None and clock(self.tokens[2].text) is not None

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
        start, end = self.tokens[0].start, self.tokens[-1].end
        doubts = () if observation else tuple(self.doubts)
        return TimePhrase(tuple(windows), start, end, observation, doubts, tuple(self.mended))

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
        past = bool({OVER_BEFORE_ISSUE, LONG_OVER} & {*self.doubts, *self.mended})
        return self.before in self.words.observed_after or (past and self.words.kinds.get(self.before) == "O")

    # moving ---------------------------------------------------------------------------------------------------------

    def _skip(self, kinds: str) -> None:
        while self.kinds[self.at] in kinds:
            self.at += 1

    def _after(self, kinds: str) -> int:
        """Return the place after a stretch of these kinds."""
        place = self.at
        while self.kinds[place] in kinds:
            place += 1
        return place

    def _date_at(self, place: int) -> bool:
        return self.kinds[place] == "D" or self.kinds[place : place + 2] == "MD"

    def _clock_at(self, place: int) -> bool:
        return self.kinds[place] in "CS" or (self.kinds[place] == "4" and self.kinds[place + 1] in "T-UA")

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

    # dates and instants ---------------------------------------------------------------------------------------------

    def _instant(self) -> int:
        """Read `021152Z`, its month and its year."""
        token = self.tokens[self.at]
        if token.kind == "6":
            self.mended[NO_ZONE_LETTER] = None
        self.at += 1
        minute = clock(token.text[2:])
        return self._moment(int(token.text[:2]), -1 if minute is None else minute)

    def _date(self, minute: int = 0) -> int:
        """Read `02 APR` or `APR 02`, and the year."""
        if self.kinds[self.at] == "M":
            month = self.words.months[self.tokens[self.at].text]
            day = int(self.tokens[self.at + 1].text)
            self.at += 2
            self.moments.append(Moment(day, month, self._year(), minute))
            return len(self.moments) - 1
        self.at += 1
        return self._moment(int(self.tokens[self.at - 1].text), minute)

    def _moment(self, day: int, minute: int) -> int:
        month = year = None
        if self.kinds[self.at] == "M":
            month = self.words.months[self.tokens[self.at].text]
            self.at += 1
            year = self._year()
        self.moments.append(Moment(day, month, year, minute))
        return len(self.moments) - 1

    def _year(self) -> int | None:
        """Read the year that follows a month: four digits, or two when they are near the year of issue."""
        kind, token = self.kinds[self.at], self.tokens[min(self.at, len(self.tokens) - 1)]
        if kind == "4" and token.text[:2] in {"19", "20"}:
            self.at += 1
            return int(token.text)
        if kind != "D" or len(token.text) != 2 or self.kinds[self.at + 1] == "M":
            return None
        year, near = 2000 + int(token.text), self._year_of_issue()
        if near is not None and abs(year - near) > 3:
            return None
        self.at += 1
        return year

    def _year_of_issue(self) -> int | None:
        issued = self.reference.issued
        return self.reference.year if issued is None else date_of(issued, self.reference.zone).year

    def _copy(self, index: int, minute: int) -> int:
        """Add the end, or another time, of the same date."""
        self.moments.append(self.moments[index]._replace(minute=minute))
        return len(self.moments) - 1

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
        last = self._end(first)
        if self.kinds[self._after("O")] == "P" and not self._date_at(self._after("OPB,")):
            daily = True
        if daily:
            self.doubts[INSTANTS_DAILY] = None
        if last == first:
            self.doubts[UNREAD] = None
        else:
            self._add([(first, last)], None)

    def _end(self, first: int | None) -> int | None:
        """Read what follows TO or UNTIL: an instant, a day, a clock time, or further notice (None)."""
        self._skip("OB")
        kind = self.kinds[self.at]
        if kind == "F":
            self._skip("FO")
            return None
        if kind in "I6":
            return self._instant()
        if kind == "S" and first is not None:
            self._sun(self.at + 1)
            return self._copy(first, 1440)
        if kind in "C4":
            minute = clock(self.tokens[self.at].text)
            self.at += 1
            self._skip("O")
            if self._date_at(self.at):
                return self._date(-1 if minute is None else minute)
            if first is not None:
                return self._copy(first, -1 if minute is None else minute)
        if self._date_at(self.at):
            return self._date(1440)
        return first

    # days, clocks, ends ---------------------------------------------------------------------------------------------

    def _add(
        self,
        pairs: list[tuple[int | None, int | None]],
        clocks: list[tuple[int, int]] | None,
    ) -> None:
        self.items.append(ScheduleItem(pairs, clocks, self.alternate, self.weekdays))

    def _date_list(self) -> list[tuple[int | None, int | None]]:
        """Read `05 THRU 09, 12 AND 14 MAY`, `30 NOV UNTIL FURTHER NOTICE`."""
        pairs: list[tuple[int | None, int | None]] = []
        while True:
            first = self._date()
            place = self._after("O")
            if self.kinds[place] in "TU-" and (self._date_at(place + 1) or self.kinds[place + 1] in "FI6"):
                self.at = place + 1
                pairs.append((first, self._end(first)))
            else:
                pairs.append((first, first))
            place = self._after("A,O")
            if not self._date_at(place):
                return pairs
            self.at = place

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
                self._sun(place)
                clocks.append((0, 1440))
            elif self.kinds[place] in ("T-UA" if between else "T-U") and self.kinds[place + 1] in "CS4":
                start, end = self._clock_value(self.at, 0), self._clock_value(place + 1, 1440)
                self.at = place + 2
                if start is not None and end is not None:
                    clocks.append((start, end))
            else:
                return clocks
            place = self._after("A,N")
            if not self._clock_at(place):
                return clocks
            self.at = place

    def _clock_value(self, place: int, sun: int) -> int | None:
        token = self.tokens[place]
        if token.kind == "S":
            self.doubts[SUN] = None
            return sun
        minute = clock(token.text)
        if minute is None:
            self.doubts[UNREAD] = None
        return minute

    def _sun(self, place: int) -> None:
        self.doubts[SUN] = None
        self.at = place

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
        minute = clock(self.tokens[self.at].text) if self.kinds[self.at] in "C4" else None
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
            numbers = self.words.weekdays[self.tokens[self.at].text]
            if self.kinds[self.at + 1] in "T-" and self.kinds[self.at + 2] == "W":
                last = self.words.weekdays[self.tokens[self.at + 2].text][-1]
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
                    self.doubts[HOLIDAYS] = None
                self.at += 1
        if self.kinds[self.at] != "$":
            self.doubts[UNREAD] = None
