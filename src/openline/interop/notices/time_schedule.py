"""A schedule as stated, items over moments, made into windows (docs/reference/notices.md).

`time_phrases` fills it while it reads; here moments get the month and year of their neighbours, spans are resolved by
the calendar of `times`, and daily times are written out.
"""

from msgspec import Struct, field
from msgspec.structs import replace

from openline.core.space.volume import Window
from openline.interop.notices.time_sun import SUNRISE, SUNSET, sun_windows
from openline.interop.notices.times import (
    DAY,
    LONG_OVER,
    MONTH_BEFORE,
    Moment,
    Reference,
    daily_windows,
    date_of,
    resolve,
)

NO_START = "no_start: no start is stated; the time of issue is taken"
NO_ISSUE = "no_issue: the start is left to the time of issue, which is not known"
NO_END = "no_end: daily times without a last day; kept as one window until further notice"
NOT_CUT = "not_cut: the excepted days of the week are kept, as the time is too long or has no end"
_LONGEST_CUT = 800 * DAY
DAYS_OUT_OF_ORDER = "days_out_of_order: the days of a list are not in order"


class ScheduleItem(Struct):
    """A part of a run: days with or without clock times, a span of two instants, or an end alone.

    `pairs` are indices of moments, first and last; a first of None is the time of issue, a last of None is until
    further notice.
    """

    pairs: list[tuple[int | None, int | None]]
    clocks: list[tuple[int, int]] | None
    alternate: bool
    weekdays: frozenset[int] | None


_WHOLE_DAYS = ScheduleItem([], None, False, None)


class Schedule(Struct):
    """What one run of time words says, and what was odd about it."""

    reference: Reference
    moments: list[Moment] = field(default_factory=list)
    items: list[ScheduleItem] = field(default_factory=list)
    excluded: frozenset[int] = frozenset()
    excluded_days: list[tuple[int | None, int | None]] = field(default_factory=list)
    doubts: dict[str, None] = field(default_factory=dict)
    mended: dict[str, None] = field(default_factory=dict)

    def windows(self) -> list[Window]:
        """Return all windows, in the order stated."""
        self._complete_dates()
        self._share_days()
        windows: list[Window] = []
        for item in self.items:
            for first, last in item.pairs:
                windows.extend(self._pair_windows(item, first, last))
        return self._without_exceptions(windows)

    def _without_exceptions(self, windows: list[Window]) -> list[Window]:
        """Cut the days that are excepted out of the windows."""
        if self.excluded:
            windows = [rest for window in windows for rest in self._on_other_weekdays(window)]
        for first, last in self.excluded_days:
            for cut in self._pair_windows(_WHOLE_DAYS, first, last):
                windows = [rest for window in windows for rest in _cut(window, cut)]
        return windows

    def _on_other_weekdays(self, window: Window) -> list[Window]:
        """Return what is left of a window without the excepted days of the week."""
        zone = self.reference.zone
        day = (window.start + zone) // DAY
        if window.end is not None and window.end - window.start <= DAY:
            return [] if (day + 3) % 7 in self.excluded else [window]
        if window.end is None or window.end - window.start > _LONGEST_CUT:
            self.doubts[NOT_CUT] = None
            return [window]
        excepted, _ = daily_windows((day * DAY - zone, window.end), [(0, 1440)], zone, self.excluded)
        left = [window]
        for cut in excepted:
            left[-1:] = _cut(left[-1], cut) if left else []
        return left

    def _share_days(self) -> None:
        """Give clock times without days those behind: `0500Z TO 2100Z MONDAYS AND 0500Z TO 1300Z FRIDAYS UNTIL`."""
        for item, following in zip(self.items[-2::-1], self.items[:0:-1], strict=True):
            if item.clocks and item.pairs == [(None, None)] and following.clocks:
                item.pairs = following.pairs

    def _complete_dates(self) -> None:
        """Give moments the month and year of their neighbours: first from the right, then from the left."""
        moments = self.moments
        firsts = {pair[0] for item in self.items for pair in item.pairs if pair[0] is not None and pair[0] != pair[1]}
        ends = {index for item in self.items for index in item.pairs[-1] if index is not None}
        for index in range(len(moments) - 2, -1, -1):
            following = moments[index + 1]
            if moments[index].month is None and following.month is not None and not self._later_in_pair(index, firsts):
                moments[index] = self._in_month_of(moments[index], following, index not in ends)
            moments[index] = _in_year_of(moments[index], following, back=True, year_long=index in firsts)
        for index in range(1, len(moments)):
            before = moments[index - 1]
            if moments[index].month is None and before.month is not None:
                months = before.month + (moments[index].day < before.day)
                moments[index] = replace(moments[index], month=(months - 1) % 12 + 1)
            moments[index] = _in_year_of(moments[index], before, back=False)

    def _later_in_pair(self, index: int, firsts: set[int]) -> bool:
        """Leave `30 THRU 02 JUN` to the calendar, which knows the time of issue."""
        return index in firsts and self.moments[index].day > self.moments[index + 1].day

    def _in_month_of(self, moment: Moment, following: Moment, same_list: bool) -> Moment:
        """Give a day the month of what follows it, or the month before where only that is in order.

        Within a list days are in order (`28, 29 AND 01 JUN`); from list to list they need not be, so there only the
        self-cancel time can tell.
        """
        month = following.month
        assert month is not None
        if moment.day <= following.day:
            return replace(moment, month=month)
        before = (month - 2) % 12 + 1
        issued, zone = self.reference.issued, self.reference.zone
        issue = None if issued is None else date_of(issued, zone)
        fits = issue is None or (issue.month == before and moment.day >= issue.day - 1)
        if fits and (same_list or self._is_after_cancel(moment.day, month)):
            self.mended[MONTH_BEFORE] = None
            month = before
        elif same_list:
            self.doubts[DAYS_OUT_OF_ORDER] = None
        return replace(moment, month=month)

    def _is_after_cancel(self, day: int, month: int) -> bool:
        """Tell whether a date comes after the notice cancels itself, or might, when it does not say."""
        ends_by = self.reference.ends_by
        if ends_by is None:
            return True
        last = date_of(ends_by, self.reference.zone)
        return (month, day) > (last.month, last.day)

    def _pair_windows(self, item: ScheduleItem, first: int | None, last: int | None) -> list[Window]:
        issued, zone = self.reference.issued, self.reference.zone
        if last is None:
            return self._open_ended(item, first)
        last_moment = self.moments[last]
        if first == last:
            last_moment = replace(last_moment, minute=1440)
        if first is None:
            if issued is None:
                self.doubts[NO_ISSUE] = None
                return []
            self.mended[NO_START] = None
            start_day = date_of(issued, zone)
            first_moment = Moment(start_day.day, start_day.month, None, ((issued + zone) % DAY) // 60)
            if (
                last_moment.minute == 1440
                and last_moment.day == first_moment.day
                and last_moment.month == first_moment.month
            ):
                first_moment = replace(first_moment, minute=0)
        else:
            first_moment = self.moments[first]
        resolved = resolve(first_moment, last_moment, self.reference)
        self.doubts |= dict.fromkeys(resolved.doubts)
        self.mended |= dict.fromkeys(resolved.mended)
        if resolved.span is None:
            return []
        start, end = resolved.span
        if first is None and issued is not None:
            start = min(issued, end)
        return self._scheduled(item, start, end, issued if first is None else None)

    def _scheduled(self, item: ScheduleItem, start: int, end: int, after: int | None) -> list[Window]:
        """Write out the days of a schedule; `after` leaves out what was over at the time of issue."""
        clocks, weekdays = item.clocks, item.weekdays
        if clocks is None and weekdays is None:
            return [Window(start, end, item.alternate)]
        zone = self.reference.zone
        start -= (start + zone) % DAY
        hours = clocks or [(0, 1440)]
        if any(first == SUNRISE or last == SUNSET for first, last in hours) and end - start <= _LONGEST_CUT:
            corners = self.reference.corners
            windows, doubts = sun_windows((start, end), hours, corners, zone, weekdays, item.alternate)
        else:
            windows, doubts = daily_windows((start, end), hours, zone, weekdays, item.alternate)
        self.doubts |= dict.fromkeys(doubts)
        return [window for window in windows if after is None or window.end is None or window.end > after]

    def _open_ended(self, item: ScheduleItem, first: int | None) -> list[Window]:
        """Make the window of what goes on until further notice."""
        start = self.reference.issued
        if first is not None:
            moment = self.moments[first]
            resolved = resolve(moment, replace(moment, minute=max(moment.minute, 1440)), self.reference)
            self.doubts |= dict.fromkeys(doubt for doubt in resolved.doubts if doubt != LONG_OVER)
            start = None if resolved.span is None else resolved.span[0]
        else:
            self.mended[NO_START] = None
        if start is None:
            self.doubts[NO_ISSUE] = None
            return []
        if item.clocks or item.weekdays:
            self.doubts[NO_END] = None
        return [Window(start, None, item.alternate)]


def _in_year_of(moment: Moment, neighbour: Moment, back: bool, year_long: bool = False) -> Moment:
    """Take the year of a neighbour, one less or more where the year turns between them (`10 DEC THRU 10 DEC 15`)."""
    if moment.year is not None or neighbour.year is None or moment.month is None or neighbour.month is None:
        return moment
    here, there = (moment.month, moment.day), (neighbour.month, neighbour.day)
    if back:
        whole_days = moment.minute == 0 and neighbour.minute in {0, 1440}
        turn = -(here > there or (year_long and here == there and whole_days))
    else:
        turn = here < there
    return replace(moment, year=neighbour.year + turn)


def _cut(window: Window, excepted: Window) -> list[Window]:
    """Return what is left of a window: nothing where it begins on the excepted day and is shorter than a day."""
    end = window.end
    assert excepted.end is not None
    if end is None or end <= excepted.start or window.start >= excepted.end:
        return [window]
    if end - window.start <= DAY and window.start < excepted.start:
        return [window]  # the night before an excepted day belongs to the day on which it begins
    left = [replace(window, end=excepted.start)] if window.start < excepted.start else []
    right = [replace(window, start=excepted.end)] if end > excepted.end and end - window.start > DAY else []
    return left + right
