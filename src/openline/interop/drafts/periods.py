"""When, as forms say it: whole minutes, and days in a row with the same hours said once.

Minutes are rounded outwards: a window begins with the minute in which it starts and ends with the one after its end.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby

from openline.core.space.volume import Window
from openline.core.space.window import spans_of
from openline.interop.drafts.announcement import NotExpressible

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
MINUTE = 60
DAY = 86_400
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CENTURY = (946_684_800, 4_102_444_800)
"""2000-01-01 and 2100-01-01: both forms write years with two digits."""


@dataclass(frozen=True, slots=True)
class Run:
    """The same hours on `days` days in a row; a window of a day or more, or without an end, stands alone.

    Attributes:
        hours: the windows that begin on the first day, seconds UTC, whole minutes.
    """

    hours: tuple[Window, ...]
    days: int = 1

    @property
    def start(self) -> int:
        return self.hours[0].start

    @property
    def last_start(self) -> int:
        """When the last day's first window begins."""
        return self.start + (self.days - 1) * DAY

    @property
    def last_end(self) -> int | None:
        end = self.hours[-1].end
        return None if end is None else end + (self.days - 1) * DAY

    def windows(self) -> tuple[Window, ...]:
        return tuple(_later(window, day) for day in range(self.days) for window in self.hours)


def _later(window: Window, days: int) -> Window:
    return Window(window.start + days * DAY, None if window.end is None else window.end + days * DAY)


def moment(seconds: int) -> datetime:
    """Return a time in UTC for writing.

    Raises:
        NotExpressible: outside the years 2000 to 2099, which two digits can tell.
    """
    if not _CENTURY[0] <= seconds < _CENTURY[1]:
        raise NotExpressible("a time lies outside the years 2000 to 2099", hint="mend the date")
    return _EPOCH + timedelta(seconds=seconds)


def month(when: datetime) -> str:
    """Return the month in English, whatever language this machine speaks."""
    return _MONTHS[when.month - 1]


def whole_minutes(windows: Sequence[Window]) -> tuple[Window, ...]:
    """Return the windows in whole minutes, in order, joined where they meet; alternates are joined with the others."""
    widened = [
        Window(
            window.start - window.start % MINUTE,
            None if window.end is None else max(window.end + -window.end % MINUTE, _after(window.start)),
        )
        for window in windows
    ]
    return tuple(Window(start, end) for start, end in spans_of(widened, None))


def _after(start: int) -> int:
    """Return the end of the minute in which a window starts: no form has a window without length."""
    return start - start % MINUTE + MINUTE


def runs(windows: Iterable[Window], least_days: int) -> Iterator[Run]:
    """Yield the windows, in order, with at least `least_days` alike on days in a row taken together."""
    held: list[tuple[Window, ...]] = []
    for hours in _by_day(windows):
        if held and not _next_day(held[-1], hours):
            yield from _taken(held, least_days)
            held = []
        held.append(hours)
    yield from _taken(held, least_days)


def _by_day(windows: Iterable[Window]) -> Iterator[tuple[Window, ...]]:
    """Yield the windows that begin on each day; those that last for a day or more each by itself."""
    for _, group in groupby(windows, key=_day_or_itself):
        yield tuple(group)


def _day_or_itself(window: Window) -> tuple[int, int]:
    lasting = window.end is None or window.end - window.start >= DAY
    return window.start // DAY, window.start if lasting else -1


def _next_day(one: Sequence[Window], other: Sequence[Window]) -> bool:
    if any(window.end is None or window.end - window.start >= DAY for window in one):
        return False
    return [(w.start, w.end) for w in other] == [(w.start, w.end) for w in (_later(window, 1) for window in one)]


def _taken(held: Sequence[tuple[Window, ...]], least_days: int) -> Iterator[Run]:
    if held and len(held) >= least_days:
        yield Run(held[0], len(held))
    else:
        yield from (Run(hours) for hours in held)
