"""Half a position: one latitude or longitude as mariners type it (docs/reference/notices.md).

Well-formed halves are read by one strict pattern; whatever else has figures and a letter goes through a loose one, and
what was mended or doubtful about it is said. `coordinates.py` joins halves to positions. Every repetition in the
patterns is bounded: the steps grow linearly with the text.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal

from msgspec import Struct

Hemisphere = Literal["N", "S", "E", "W"]
Letters = tuple[tuple[str, Hemisphere], ...]
"""Letters as written, each with the hemisphere meant."""

LATIN: Mapping[str, Hemisphere] = {"N": "N", "S": "S", "E": "E", "W": "W"}

LETTER_FOR_DIGIT = "letter_for_digit: the letter O stands for a zero in a position"
SEPARATOR = "separator: a position is written with unusual separators"
SIXTY_MINUTES = "sixty_minutes: a position has sixty or more minutes or seconds"
DIGIT_GROUPS = "digit_groups: the digits of a position are grouped so that it can be read in several ways"
SHORT_FIGURE = "short_figure: a figure of a position has one digit where more are usual"

Style = Literal["whole", "decimals", "seconds", "either"]
"""How the minutes are divided; "either" where the marks leave it open."""


class Half(Struct, frozen=True):
    """One latitude or longitude; `as_seconds` is its other reading where the style leaves two open.

    `unmarked`: nothing stands between degrees and minutes.
    """

    degrees: float
    is_latitude: bool
    start: int
    end: int
    style: Style
    doubts: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()
    as_seconds: float = 0.0
    on_earth: bool = True
    unmarked: bool = False


_SHORTEST = 4
"""No half is shorter than this: `1-2N`."""
_HYPHENS = "‐‑‒–—-"  # all the hyphens that are typed
_DEGREES = f"°º˚:{_HYPHENS}"
_BEHIND_A_LETTER = r"(?![^\W\d_]{2}|[MМ]\b|-[^\W\d_])"  # 12-30 SHIPS, 20-30NM: no hemisphere there


@lru_cache(maxsize=16)
def well_formed(letters: Letters) -> re.Pattern[str]:
    """Compile the pattern of a well-formed position without seconds: most are."""
    north = "".join(letter for letter, hemisphere in letters if hemisphere in "NS")
    east = "".join(letter for letter, hemisphere in letters if hemisphere in "EW")
    minutes = r"-([0-5]\d(?:\.\d{1,5})?)"
    degrees = r"(\d\d\d?)"  # begins with a plain digit: the search then runs from digit to digit
    return re.compile(rf"({degrees}{minutes}([{north}])[\s,]{{0,3}}{degrees}{minutes}([{east}])){_BEHIND_A_LETTER}")


@lru_cache(maxsize=16)
def _strict(letters: str) -> re.Pattern[str]:
    """Compile the pattern of a well-formed half: `28-38`, `28-38.47`, `28-38-09`, `28-38-09.5` and its letter."""
    return re.compile(
        rf"(\d\d\d?)-([0-5]\d)(?:\.(\d{{1,5}})|-([0-5]\d(?:\.\d{{1,4}})?))?([{letters}]){_BEHIND_A_LETTER}"
    )


@lru_cache(maxsize=16)
def _loose(letters: str) -> re.Pattern[str]:
    """Compile the pattern of whatever else may be a half: figures and separators with a letter before or behind."""
    inside = rf"[\dO\s.,'’′″\"{_DEGREES}]"
    return re.compile(
        rf"(?<!\w)([{letters}])\s?(\d{{1,3}}\s?[{_DEGREES}]{inside}{{1,18}}(?<=[\dO'’′″\"]))(?!\s?[{letters}]\b(?!\s?\d))"
        rf"|(?<![\d/])(?<!\d[-.°])((?:\d|(?<!\w)O){inside}{{1,24}}?)(?<!,)\s?([{letters}]){_BEHIND_A_LETTER}"
    )


@lru_cache(maxsize=16)
def hints(letters: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Compile what every half has: a figure before a letter, or behind it. Most text has neither."""
    behind = rf"[\d'’′″\"°][.-]?O{{0,2}}\.?\s?[{letters}]{_BEHIND_A_LETTER}"
    return re.compile(behind), re.compile(rf"[{letters}]\s?\d{{1,3}}\s?[{_DEGREES}]")


def may_hold_halves(
    clues: tuple[re.Pattern[str], re.Pattern[str]], text: str, start: int = 0, stop: int | None = None
) -> bool:
    """Tell quickly whether a stretch of text has what every half has; `clues` are those of `hints`."""
    stop = len(text) if stop is None else stop
    if stop - start < _SHORTEST:
        return False
    return clues[0].search(text, start, stop) is not None or clues[1].search(text, start, stop) is not None


def halves_of(text: str, start: int, stop: int, letters: Letters) -> Iterator[Half]:
    """Yield the halves of a stretch of text that holds no well-formed position."""
    meant = dict(letters)
    known = "".join(meant)
    loose, clues = _loose(known), hints(known)
    end = start
    for match in _strict(known).finditer(text, start, stop):
        begin = match.start()
        if begin and inside_a_figure(text, begin):
            continue
        if may_hold_halves(clues, text, end, begin):
            yield from _loose_halves(text, end, begin, loose, meant)
        end = match.end()
        degrees, minutes, decimals, seconds, letter = match.groups()
        value = int(degrees) + (float(f"{minutes}.{decimals}") if decimals else int(minutes)) / 60
        style: Style = "decimals" if decimals else "whole"
        if seconds:
            value += float(seconds) / 3600
            style = "whole" if "." in seconds else "seconds"
        yield _half(value, meant[letter], begin, end, style)
    if may_hold_halves(clues, text, end, stop):
        yield from _loose_halves(text, end, stop, loose, meant)


def inside_a_figure(text: str, start: int) -> bool:
    before = text[start - 1]
    return before.isdigit() or (before in "-." and text[max(start - 2, 0)].isdigit())


def _half(
    value: float,
    hemisphere: Hemisphere,
    start: int,
    end: int,
    style: Style,
    doubts: tuple[str, ...] = (),
    mended: tuple[str, ...] = (),
    as_seconds: float = 0.0,
    unmarked: bool = False,
) -> Half:
    """Sign, round (a centimetre) and check one half."""
    is_latitude = hemisphere in "NS"
    on_earth = value <= (90 if is_latitude else 180)
    sign = -1 if hemisphere in "SW" else 1
    degrees, other = sign * round(value, 7), sign * round(as_seconds, 7)
    return Half(degrees, is_latitude, start, end, style, doubts, mended, other, on_earth, unmarked)


def _loose_halves(
    text: str, start: int, end: int, loose: re.Pattern[str], meant: Mapping[str, Hemisphere]
) -> Iterator[Half]:
    for match in loose.finditer(text, start, end):
        before, figure_before, figure, behind = match.groups()
        half = _read_figure(
            figure or figure_before, meant[behind or before], match.start(3 if behind else 1), match.end()
        )
        if half is not None:
            yield half


def _read_figure(figure: str, hemisphere: Hemisphere, start: int, end: int) -> Half | None:
    """Read degrees, minutes and what follows from a figure that is not well-formed; None when it is no position."""
    mended: list[str] = []
    if "O" in figure:
        figure = figure.replace("O", "0")
        mended.append(LETTER_FOR_DIGIT)
    groups, marks, skipped = _groups(figure)
    start += skipped
    if len(groups) == 1 or (len(groups) == 2 and marks[0] == "." and len(groups[0]) > 3):
        return _read_compact(groups, hemisphere, start, end, mended)
    if not 2 <= len(groups) <= 4 or (len(groups) == 2 and marks[0] == "."):
        return None
    doubts: list[str] = []
    value, style, in_seconds = _read_groups(groups, marks, hemisphere, doubts, mended)
    unmarked = marks[0] == " "
    return _half(value, hemisphere, start, end, style, tuple(doubts), tuple(mended), in_seconds, unmarked)


def _read_groups(
    groups: list[str], marks: list[str], hemisphere: Hemisphere, doubts: list[str], mended: list[str]
) -> tuple[float, Style, float]:
    """Return the value of two to four groups of digits, how they are divided, and the value read as seconds."""
    degrees, minutes = _regroup(groups[0], groups[1], hemisphere, doubts)
    rest, last = ([*groups[2:], "", ""])[:2]
    if len(minutes) > 2:
        minutes, rest = _long_minutes(minutes, rest, doubts, mended)
        marks = [marks[0], "."]
    if marks[0] == ".":
        mended.append(SEPARATOR)
    seconds = float(f"{rest}.{last}") if last else 0.0
    if int(minutes) >= 60 or seconds >= 60:
        doubts.append(SIXTY_MINUTES)
    whole = int(degrees) + int(minutes) / 60
    if last or not rest:
        return whole + seconds / 3600, "whole", 0.0
    in_decimals, in_seconds = int(degrees) + float(f"{minutes}.{rest}") / 60, whole + int(rest) / 3600
    style = _style(rest, marks)
    return in_seconds if style == "seconds" else in_decimals, style, in_seconds


def _groups(figure: str) -> tuple[list[str], list[str], int]:
    """Split a figure into its groups of digits and the marks between: `-` degrees, `'` minutes, `.` decimals, ` ` none.

    A number that stands before a hyphenated figure, parted by blanks only, is not part of it (`BUOY 16 13-20.3 N`).
    """
    groups: list[str] = []
    marks: list[str] = []
    starts: list[int] = []
    end = 0
    for match in re.finditer(r"\d+", figure):
        if groups:
            marks.append(_mark(figure[end : match.start()]))
        groups.append(match[0])
        starts.append(match.start())
        end = match.end()
    skipped = 0
    while len(marks) > 1 and marks[0] == " " and ("-" in marks or int(groups[1]) >= 60):
        del groups[0], marks[0]
        skipped += 1
    return groups, marks, starts[skipped]


def _mark(between: str) -> str:
    """Name what stands between two groups of digits."""
    marks = between.strip()
    if marks in {".", ","} and not between[-1].isspace():
        return "."
    if marks[:1] in {"'", "’", "′"}:
        return "'"
    return "-" if marks.strip(".,") else " "


def _regroup(degrees: str, minutes: str, hemisphere: Hemisphere, doubts: list[str]) -> tuple[str, str]:
    """Put a misplaced hyphen right where the number of digits tells where it belongs (`541-1S`), and say so."""
    usual = 2 if hemisphere in "NS" else 3
    if len(degrees) == 1 or len(minutes) == 1:
        if len(degrees) + len(minutes) == usual + 2 and len(minutes) == 1:
            doubts.append(DIGIT_GROUPS)
            return (degrees + minutes)[:usual], (degrees + minutes)[usual:]
        doubts.append(SHORT_FIGURE)
    elif len(degrees) < usual and len(degrees) + len(minutes) == usual + 2:
        doubts.append(DIGIT_GROUPS)
        return (degrees + minutes)[:usual], (degrees + minutes)[usual:]
    return degrees, minutes


def _long_minutes(minutes: str, rest: str, doubts: list[str], mended: list[str]) -> tuple[str, str]:
    """Read three or four digits of minutes: a leading zero too many (`036.4`), or a point left out (`383`)."""
    if rest and minutes.startswith("0"):
        mended.append(SEPARATOR)
        return str(int(minutes)), rest
    doubts.append(DIGIT_GROUPS)
    return minutes[:2], minutes[2:] + rest


def _style(rest: str, marks: list[str]) -> Style:
    """Tell decimals of minutes from seconds: by the mark before them, unless that mark is itself out of place."""
    if len(rest) > 2 or int(rest) >= 60:
        return "decimals" if marks[1] == "." else "either"
    if marks[0] == "." or (len(rest) == 1 and marks[1] != "."):
        return "either"
    return "decimals" if marks[1] == "." else "seconds"


def _read_compact(groups: list[str], hemisphere: Hemisphere, start: int, end: int, mended: list[str]) -> Half | None:
    """Read `5530.5N`, `01920E`, `553030N`: digits without a mark between degrees and minutes."""
    digits, usual = groups[0], 2 if hemisphere in "NS" else 3
    decimals = groups[1] if len(groups) > 1 else ""
    if len(digits) == usual + 2:
        value = int(digits[:usual]) + float(f"{digits[usual:]}.{decimals or 0}") / 60
        minutes = int(digits[usual:])
    elif len(digits) == usual + 4:
        value = int(digits[:usual]) + int(digits[usual : usual + 2]) / 60
        value += float(f"{digits[usual + 2 :]}.{decimals or 0}") / 3600
        minutes = int(digits[usual : usual + 2])
    else:
        return None
    if minutes >= 60:
        return None
    style: Style = "decimals" if decimals and len(digits) == usual + 2 else "whole"
    return _half(value, hemisphere, start, end, style, (), (*mended, SEPARATOR), unmarked=True)
