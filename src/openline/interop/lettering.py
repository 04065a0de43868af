"""Words on a picture: where there is room for them, and how times and heights read."""

import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import cos, pi, sin
from typing import Final
from xml.sax.saxutils import escape

from openline.core.space.conflict import Conflict
from openline.interop.sheet import Frame

_HALF_HEIGHT: Final = 12.5
_LETTER: Final = 6.1
_LINE: Final = 13.0


@dataclass(frozen=True, slots=True)
class Words:
    """What the picture says, in the reader's language; `{...}` are filled in."""

    announced_by: str = "ANNOUNCED BY"
    overlap: str = "where two areas overlap"
    conflicts: str = "CONFLICTS"
    no_conflicts: str = "NO CONFLICTS"
    more: str = "and {count} more, in the table"
    summary: str = "Areas: {areas}. Conflicts: {conflicts}. All times UTC."
    outside: str = "Areas outside this map: {count}."
    further_notice: str = "until further notice"
    any_time: str = "at any time"
    windows: str = "{first} (and {count} more)"
    all_heights: str = "all heights"
    from_height: str = "from {lower} m up"
    up_to_height: str = "up to {upper} m"
    between_heights: str = "{lower} to {upper} m"
    apart: str = "{metres} m apart"
    by_margin: str = "only by the margin"
    caution: str = "Not for navigation. Coastlines: Natural Earth."


def text(value: str) -> str:
    """Return text from outside for XML: without control, bidirectional and other invisible characters, escaped."""
    kept = "".join(
        c for c in value if c.isprintable() and unicodedata.category(c) not in ("Cf", "Cc", "Cs", "Co", "Cn")
    )
    return escape(kept, {'"': "&quot;"})


def columns(value: str) -> int:
    """Return how wide text is in Latin letters (East Asian letters count two)."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in value)


def shorten(value: str, most: int) -> str:
    """Return text of at most so many columns, ending in … where something was cut."""
    if columns(value) <= most:
        return value
    kept = ""
    for character in value:
        if columns(kept + character) > most - 1:
            break
        kept += character
    return kept.rstrip() + "…"


def times(conflict: Conflict, words: Words) -> str:
    """Return when a conflict is: its first window, and how many more."""
    start, end = conflict.windows[0]
    if end is None and start <= 0:
        return words.any_time
    begin = _moment(start)
    if end is None:
        said = f"{begin:%Y-%m-%d %H:%M} {words.further_notice}"
    else:
        until = _moment(end)
        same_day = begin.date() == until.date()
        said = f"{begin:%Y-%m-%d %H:%M} – {until:{'%H:%M' if same_day else '%Y-%m-%d %H:%M'}}"
    more = len(conflict.windows) - 1
    return words.windows.format(first=said, count=more) if more else said


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(min(max(seconds, -62_135_596_800), 253_402_300_799), UTC)


def heights(conflict: Conflict, words: Words) -> str:
    """Return how high a conflict is, and how near where the areas do not overlap."""
    lower = None if conflict.lower_m is None else f"{conflict.lower_m:,}"
    upper = None if conflict.upper_m is None else f"{conflict.upper_m:,}"
    match lower, upper:
        case None, None:
            said = words.all_heights
        case None, _:
            said = words.up_to_height.format(upper=upper)
        case _, None:
            said = words.from_height.format(lower=lower)
        case _:
            said = words.between_heights.format(lower=lower, upper=upper)
    if conflict.least_distance_m:
        said += " · " + words.apart.format(metres=f"{conflict.least_distance_m:,}")
    if conflict.margin_only:
        said += " · " + words.by_margin
    return said


@dataclass(slots=True)
class Lettering:
    """The places on a map that are taken: (left, top, right, bottom) in pixels."""

    taken: list[tuple[float, float, float, float]] = field(default_factory=list)

    def take(self, x: float, y: float, half_width: float, half_height: float) -> None:
        self.taken.append((x - half_width, y - half_height, x + half_width, y + half_height))

    def _free(self, left: float, top: float, right: float, bottom: float) -> bool:
        return all(right <= a or left >= c or bottom <= b or top >= d for a, b, c, d in self.taken)

    def seat(self, frame: Frame, x: float, y: float, half_width: float) -> tuple[float, float] | None:
        """Return, and take, the nearest free place for a number; None where the map is full."""
        for distance in (22.0, 34.0, 50.0, 70.0, 95.0, 130.0):
            for step in range(16):
                turn = -pi / 3.0 + step * pi / 8.0
                to_x, to_y = x + distance * cos(turn), y + distance * sin(turn)
                to_x += max(0.0, half_width - _HALF_HEIGHT) * cos(turn)
                around = (to_x - half_width - 2, to_y - _HALF_HEIGHT, to_x + half_width + 2, to_y + _HALF_HEIGHT)
                inside = around[0] > frame.x and around[2] < frame.right
                if inside and around[1] > frame.y and around[3] < frame.bottom and self._free(*around):
                    self.taken.append(around)
                    return to_x, to_y
        return None

    def beside(self, frame: Frame, bounds: tuple[float, float, float, float], said: str) -> tuple[float, float] | None:
        """Return, and take, a free place for a name over, under, in or beside a shape; None where there is none."""
        left, top, right, bottom = bounds
        width, middle = columns(said) * _LETTER, (left + right) / 2.0
        for x, y in (
            (middle - width / 2.0, top - 4.0),
            (middle - width / 2.0, bottom + _LINE),
            (right + 5.0, (top + bottom) / 2.0 + 4.0),
            (left - width - 5.0, (top + bottom) / 2.0 + 4.0),
            (middle - width / 2.0, (top + bottom) / 2.0 + 4.0),
        ):
            around = (x - 2.0, y - _LINE + 2.0, x + width + 2.0, y + 3.0)
            inside = around[0] > frame.x + 2 and around[2] < frame.right - 2
            if inside and around[1] > frame.y + 2 and around[3] < frame.bottom - 2 and self._free(*around):
                self.taken.append(around)
                return x, y
        return None
