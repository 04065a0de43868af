"""The words and figures of a schedule in any language, and which day, month and year belong together.

A lexer names what it finds (`Mark`); `pieces` gives every day its month and year and returns the letters by which the
grammar of `schedule` goes. Nothing here knows a language.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from openline.interop.notices.clocks import Zone

MarkKind = Literal[
    "number", "clock", "group", "date", "month", "year", "to", "and", "daily", "from", "at", "next_day", "whole_day",
    "reserve", "further_notice", "for_hours", "break",
]  # fmt: skip


class Mark(Struct, frozen=True):
    """One word or number of a schedule, where it stands, and what it means.

    Attributes:
        value: day number, minute of the day, month, year, or hours; `(day, minute)` for a date-time group;
            `(year or 0, month, day)` for a whole date.
        zone: the clock named beside it; None where none is named.
    """

    kind: MarkKind
    start: int
    end: int
    value: int | tuple[int, ...] = 0
    zone: Zone | None = None


class Day(Struct, frozen=True):
    """A calendar day whose year or month the text may have left open (0)."""

    year: int
    month: int
    day: int


class Piece(Struct):
    """A part of the grammar: a letter for the pattern and what it carries."""

    letter: str
    day: Day | None = None
    minute: int = 0
    zone: Zone | None = None
    hours: int = 0


def pieces(marks: Sequence[Mark], year: int | None, *, month_first: bool = False) -> list[Piece]:
    """Give every day its month and year, and return the letters of the grammar.

    A month belongs to the days before it that still lack one (`27 AND 28 FEB`), otherwise to those after it
    (`JULY 08-09`); with `month_first` (Chinese) always to those after it.
    """
    out: list[Piece] = []
    open_days: list[Piece] = []
    month = run_year = 0
    index = 0
    while index < len(marks):
        mark = marks[index]
        following = marks[index + 1].kind if index + 1 < len(marks) else "break"
        if mark.kind == "month":
            assert isinstance(mark.value, int)
            month = mark.value
            if open_days and not month_first:
                taken, run_year = _year_after(marks, index + 1, year)
                _assign(open_days, month, run_year)
                open_days = []
                month = 0
                index += taken
        elif mark.kind == "year":
            assert isinstance(mark.value, int)
            run_year = mark.value
            if not month_first:
                _date_back(out, run_year)
        elif mark.kind in ("number", "group"):
            if not month and following == "and" and _clock_after(marks, index + 1):
                index += 1  # `AREA LIMA 1, 1900 TO 0200`: no day
                continue
            piece = _day_piece(mark)
            belongs = month and not (following == "month" and not month_first)
            if belongs and not month_first and mark.kind == "number" and _is_year(marks, index, year):
                assert isinstance(mark.value, int)
                _date_back(out, 2000 + mark.value)
            else:
                if belongs:
                    assert piece.day is not None
                    piece.day = Day(run_year, month, piece.day.day)
                else:
                    open_days.append(piece)
                out.append(piece)
        elif mark.kind == "clock" and not month_first and _reads_as_year(mark, marks, index, year):
            _date_back(out, _hhmm(mark))
        else:
            out.append(_plain_piece(mark))
            if mark.kind == "break":
                open_days, month, run_year = [], 0, (run_year if month_first else 0)
        index += 1
    return [piece for piece in out if piece.day is None or piece.day.month or piece.letter == "M"]


def _clock_after(marks: Sequence[Mark], index: int) -> bool:
    return index + 1 < len(marks) and marks[index + 1].kind == "clock"


def _day_piece(mark: Mark) -> Piece:
    if mark.kind == "number":
        assert isinstance(mark.value, int)
        return Piece("D", Day(0, 0, mark.value), zone=mark.zone)
    assert isinstance(mark.value, tuple)
    return Piece("M", Day(0, 0, mark.value[0]), mark.value[1], mark.zone)


_LETTERS: dict[MarkKind, str] = {
    "to": "-", "and": ",", "daily": "d", "from": "f", "at": "a", "next_day": "n", "whole_day": "h", "reserve": "r",
    "further_notice": "u", "break": "|",
}  # fmt: skip


def _plain_piece(mark: Mark) -> Piece:
    match mark.kind, mark.value:
        case "clock", int(minute):
            return Piece("T", None, minute, mark.zone)
        case "date", tuple((year, month, day)):
            return Piece("D", Day(year, month, day), zone=mark.zone)
        case "for_hours", int(hours):
            return Piece("o", hours=hours)
        case kind, _:
            return Piece(_LETTERS[kind])


def _hhmm(mark: Mark) -> int:
    assert isinstance(mark.value, int)
    return mark.value // 60 * 100 + mark.value % 60


def _reads_as_year(mark: Mark, marks: Sequence[Mark], index: int, year: int | None) -> bool:
    """Four digits after a month (or its day) are the year if they are close to the notice's own."""
    if year is None or mark.zone is not None or abs(_hhmm(mark) - year) > 1 or mark.end - mark.start != 4:
        return False
    if index == 0:
        return False
    before = marks[index - 1]
    if before.kind == "clock" and before.zone is not None and _hhmm(mark) != year:
        return False
    return (before.kind in ("month", "number") or before.zone is not None) and any(
        one.kind == "month" for one in marks[:index]
    )


def _is_year(marks: Sequence[Mark], index: int, year: int | None) -> bool:
    """Two digits after `JUL 01` or `01 JUL` are the year if they are the notice's own, or the next."""
    if year is None or index == 0 or marks[index - 1].kind not in ("number", "month"):
        return False
    value = marks[index].value
    return index > 1 and value in (year % 100, (year + 1) % 100) and marks[index - 1].kind == "number"


def _year_after(marks: Sequence[Mark], index: int, year: int | None) -> tuple[int, int]:
    """Return how many marks after a month are its year (0 or 1), and that year (0 when open)."""
    if index >= len(marks):
        return 0, 0
    mark = marks[index]
    if mark.kind == "year":
        assert isinstance(mark.value, int)
        return 1, mark.value
    if mark.kind == "clock" and year is not None and mark.zone is None and abs(_hhmm(mark) - year) <= 1:
        return 1, _hhmm(mark)
    after = marks[index + 1].kind if index + 1 < len(marks) else "break"
    if mark.kind == "number" and year is not None and after != "month" and mark.value in (year % 100, year % 100 + 1):
        assert isinstance(mark.value, int)
        return 1, year - year % 100 + mark.value
    return 0, 0


def _assign(days: Iterable[Piece], month: int, year: int) -> None:
    for piece in days:
        if piece.day is not None:
            piece.day = Day(year, month, piece.day.day)


def _date_back(out: Sequence[Piece], year: int) -> None:
    """A year written once, at the end, is that of the days before it; of December before January it is one less."""
    month = 12
    for piece in reversed(out):
        if piece.letter == "|":
            return
        if piece.day is not None and piece.day.month and not piece.day.year:
            if piece.day.month > month + 6:
                year -= 1
            month = piece.day.month
            piece.day = Day(year, piece.day.month, piece.day.day)
