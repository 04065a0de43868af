"""Days and instants in a run of time words: `021152Z`, `02 APR`, `05 THRU 09, 12 AND 14 MAY`, and ends of any kind.

A reader goes once from left to right over the letters of a run (`time_words`). What it meets becomes a moment; which
moments are first and last of what, and at which hours, is for `time_phrases` to say.
"""

from msgspec.structs import replace

from openline.interop.notices.time_schedule import Schedule
from openline.interop.notices.time_words import TimeRun, Words
from openline.interop.notices.times import Moment, Reference, clock, date_of

SUN = "sun: sunrise or sunset bounds the time in a way that is not computed; the whole day is taken"
NO_ZONE_LETTER = "no_zone_letter: a time lacks its zone letter; UTC is taken"


class DateReader:
    """Reads days, instants and ends from one run of time words."""

    def __init__(self, run: TimeRun, reference: Reference, words: Words) -> None:
        self.texts = run.texts
        self.kinds = run.kinds + "$"
        self.reference = reference
        self.words = words
        self.at = 0
        self.schedule = Schedule(reference)
        self.moments = self.schedule.moments
        self.doubts, self.mended = self.schedule.doubts, self.schedule.mended

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

    # dates and instants ---------------------------------------------------------------------------------------------

    def _instant(self) -> int:
        """Read `021152Z`, its month and its year."""
        figures = self.texts[self.at]
        if self.kinds[self.at] == "6":
            self.mended[NO_ZONE_LETTER] = None
        self.at += 1
        minute = clock(figures[2:])
        return self._moment(int(figures[:2]), -1 if minute is None else minute)

    def _date(self, minute: int = 0) -> int:
        """Read `02 APR` or `APR 02`, and the year."""
        if self.kinds[self.at] == "M":
            month = self.words.months[self.texts[self.at]]
            day = int(self.texts[self.at + 1])
            self.at += 2
            self.moments.append(Moment(day, month, self._year(), minute))
            return len(self.moments) - 1
        self.at += 1
        return self._moment(int(self.texts[self.at - 1]), minute)

    def _moment(self, day: int, minute: int) -> int:
        month = year = None
        if self.kinds[self.at] == "M":
            month = self.words.months[self.texts[self.at]]
            self.at += 1
            year = self._year()
        self.moments.append(Moment(day, month, year, minute))
        return len(self.moments) - 1

    def _year(self) -> int | None:
        """Read the year that follows a month: four digits, or two when they are near the year of issue."""
        kind = self.kinds[self.at]
        if kind not in "4D":
            return None
        figures = self.texts[self.at]
        if kind == "4":
            if figures[:2] not in {"19", "20"}:
                return None
            self.at += 1
            return int(figures)
        if len(figures) != 2 or self.kinds[self.at + 1] == "M":
            return None
        year, near = 2000 + int(figures), self._year_of_issue()
        if near is not None and abs(year - near) > 3:
            return None
        self.at += 1
        return year

    def _year_of_issue(self) -> int | None:
        issued = self.reference.issued
        return self.reference.year if issued is None else date_of(issued, self.reference.zone).year

    def _copy(self, index: int, minute: int) -> int:
        """Add the end, or another time, of the same date."""
        self.moments.append(replace(self.moments[index], minute=minute))
        return len(self.moments) - 1

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
            minute = clock(self.texts[self.at])
            self.at += 1
            self._skip("O")
            if self._date_at(self.at):
                return self._date(-1 if minute is None else minute)
            if first is not None:
                return self._copy(first, -1 if minute is None else minute)
        if self._date_at(self.at):
            return self._date(1440)
        return first

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

    def _sun(self, place: int) -> None:
        self.doubts[SUN] = None
        self.at = place
