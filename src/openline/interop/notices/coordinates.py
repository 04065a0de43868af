"""Positions as mariners type them: `28-38.47N 080-37.31W` and every form near it (docs/reference/notices.md).

Text in, positions with their place in the text out. A slip of the typist that leaves one reading only is mended and
noted; a value that leaves several readings, or none on Earth, is a doubt, and the notice becomes partial. The letters
of the hemispheres are an argument, so that the same code reads Cyrillic.

Well-formed positions, the great majority, are read by one strict pattern; only the text between is searched for the
rest. Every repetition in the patterns is bounded: the steps grow linearly with the text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from openline.core.space.volume import Position

Hemisphere = Literal["N", "S", "E", "W"]

LATIN: Mapping[str, Hemisphere] = {"N": "N", "S": "S", "E": "E", "W": "W"}

LETTER_FOR_DIGIT = "letter_for_digit: the letter O stands for a zero in a position"
SEPARATOR = "separator: a position is written with unusual separators"
SIXTY_MINUTES = "sixty_minutes: a position has sixty or more minutes or seconds"
DIGIT_GROUPS = "digit_groups: the digits of a position are grouped so that it can be read in several ways"
SECONDS_OR_DECIMALS = "seconds_or_decimals: of one position, one half is written in decimals and the other in seconds"
SHORT_FIGURE = "short_figure: a figure of a position has one digit where more are usual"

NO_HEMISPHERE = "no_hemisphere: a position lacks the letter of its hemisphere; it is taken from those before it"

_Style = Literal["whole", "decimals", "seconds", "either"]
"""How the minutes are divided; "either" where the marks leave it open."""


class StatedPosition(NamedTuple):
    """One position, where it stands in the text, and what was odd about it.

    Attributes:
        position: (longitude, latitude) in degrees.
        start, end: its place in the text.
        doubts: why it may be wrong, each `code: sentence`.
        mended: slips with one possible reading, each `code: sentence`.
    """

    position: Position
    start: int
    end: int
    doubts: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()


class StatedBox(NamedTuple):
    """An area between two parallels and two meridians; its four corners in order round."""

    corners: tuple[Position, Position, Position, Position]
    start: int
    end: int
    doubts: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()


class Stray(NamedTuple):
    """A latitude or a longitude without its partner, or one that is not on Earth."""

    text: str
    start: int
    end: int


class Coordinates(NamedTuple):
    """All that was found in one text, each list in order of appearance."""

    positions: list[StatedPosition]
    boxes: list[StatedBox]
    strays: list[Stray]


class _Half(NamedTuple):
    """One latitude or longitude; `as_seconds` is its other reading where the style leaves two open.

    `unmarked`: nothing stands between degrees and minutes.
    """

    degrees: float
    is_latitude: bool
    start: int
    end: int
    style: _Style
    doubts: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()
    as_seconds: float = 0.0
    on_earth: bool = True
    unmarked: bool = False


def find_coordinates(text: str, hemispheres: Mapping[str, Hemisphere] = LATIN) -> Coordinates:
    """Return every position in `text` (upper case), every box between parallels and meridians, and the strays.

    Args:
        text: the notice, or a part of it.
        hemispheres: letter written -> hemisphere meant.
    """
    found = Coordinates([], [], [])
    letters = tuple(hemispheres.items())
    meant = dict(letters)
    hints = _hints("".join(meant))
    end = 0
    for match in _whole(letters).finditer(text):
        start = match.start()
        if start and _inside_a_figure(text, start):
            continue
        if _may_hold_halves(hints, text, end, start):
            _pair(text, list(_halves(text, end, start, letters)), found)
        end = match.end()
        north, east = match[1], match[4]
        latitude = int(north) + float(match[2]) / 60
        longitude = int(east) + float(match[5]) / 60
        if latitude > 90 or longitude > 180:
            found.strays.append(Stray(match[0], start, end))
            continue
        position = (
            round(-longitude if meant[match[6]] == "W" else longitude, 7),
            round(-latitude if meant[match[3]] == "S" else latitude, 7),
        )
        found.positions.append(StatedPosition(position, start, end))
    if _may_hold_halves(hints, text, end, len(text)):
        _pair(text, list(_halves(text, end, len(text), letters)), found)
    return found


# Pairing --------------------------------------------------------------------------------------------------------------

_GAP = re.compile(r"[\s,;:()/.–—-]{0,40}(?:(?:AND|LONG(?:ITUDE)?)\s{1,40})?")
_BETWEEN_PARALLELS = re.compile(r"[\s,]{0,40}(?:AND|TO|THRU|-)?\s{0,40}")
_TO_THE_MERIDIANS = re.compile(r"[\s,]{0,40}(?:AND)?\s{0,40}(?:BETWEEN|FROM)?\s{0,40}(?:LONGITUDES?)?\s{0,40}")
_NO_LETTER = re.compile(r"[\s,]{1,40}(\d{2,3})-(\d{2}(?:\.\d{1,4})?)(?![\d.]*[\dA-Z])")


def _pair(text: str, halves: Sequence[_Half], found: Coordinates) -> None:
    """Join latitudes with the longitudes that touch them, and add what comes of it to `found`."""
    index, count = 0, len(halves)
    while index < count:
        first = halves[index]
        second = halves[index + 1] if index + 1 < count else None
        if second is not None and first.is_latitude != second.is_latitude and _touch(text, _GAP, first, second):
            _keep_position(text, first, second, found)
            index += 2
        elif (box := _box(text, halves[index : index + 4])) is not None:
            found.boxes.append(box)
            index += 4
        else:
            _keep_single(text, first, found)
            index += 1


def _touch(text: str, gap: re.Pattern[str], first: _Half, second: _Half) -> bool:
    return gap.fullmatch(text, first.end, second.start) is not None


def _keep_position(text: str, first: _Half, second: _Half, found: Coordinates) -> None:
    if not (first.on_earth and second.on_earth):
        found.strays.append(Stray(text[first.start : second.end], first.start, second.end))
        return
    first, second = _settled(first, second), _settled(second, first)
    latitude, longitude = (first, second) if first.is_latitude else (second, first)
    doubts = first.doubts + second.doubts
    if {first.style, second.style} == {"decimals", "seconds"}:
        doubts += (SECONDS_OR_DECIMALS,)
    position, mended = (longitude.degrees, latitude.degrees), tuple(dict.fromkeys(first.mended + second.mended))
    found.positions.append(StatedPosition(position, first.start, second.end, doubts, mended))


def _settled(half: _Half, partner: _Half) -> _Half:
    """Read a half that could be decimals or seconds as its partner is written; without that help it stays a doubt."""
    if half.style != "either":
        return half
    if partner.style == "decimals":
        return half._replace(style="decimals", mended=(*half.mended, SEPARATOR))
    if partner.style == "seconds":
        return half._replace(style="seconds", degrees=half.as_seconds, mended=(*half.mended, SEPARATOR))
    return half._replace(doubts=(*half.doubts, DIGIT_GROUPS))


def _box(text: str, halves: Sequence[_Half]) -> StatedBox | None:
    """Read `23-30S 24-00S AND 040-40W 042-00W`: two parallels, then two meridians."""
    if [half.is_latitude for half in halves] != [True, True, False, False]:
        return None
    one, other, west, east = halves
    if not (
        _touch(text, _BETWEEN_PARALLELS, one, other)
        and _touch(text, _TO_THE_MERIDIANS, other, west)
        and _touch(text, _BETWEEN_PARALLELS, west, east)
        and all(half.on_earth for half in halves)
    ):
        return None
    corners = (
        (west.degrees, one.degrees),
        (west.degrees, other.degrees),
        (east.degrees, other.degrees),
        (east.degrees, one.degrees),
    )
    doubts = tuple(doubt for half in halves for doubt in half.doubts)
    mended = tuple(dict.fromkeys(note for half in halves for note in half.mended))
    return StatedBox(corners, one.start, east.end, doubts, mended)


def _keep_single(text: str, half: _Half, found: Coordinates) -> None:
    """Keep a half without a partner; on the prime meridian a longitude needs no letter (`51-30N 000-00`)."""
    if half.unmarked:
        return  # digits and a letter without a hyphen are more often a buoy, a time or a telephone than half a position
    bare = _NO_LETTER.match(text, half.end) if half.is_latitude and half.on_earth else None
    if bare is None:
        found.strays.append(Stray(text[half.start : half.end], half.start, half.end))
        return
    sign, doubts = 1, half.doubts
    longitude = round(int(bare[1]) + float(bare[2]) / 60, 7)
    if longitude:
        sides = {position.position[0] > 0 for position in found.positions}
        if len(sides) != 1 or longitude > 180:
            found.strays.append(Stray(text[half.start : bare.end()], half.start, bare.end()))
            return
        sign, doubts = 1 if sides.pop() else -1, (*doubts, NO_HEMISPHERE)
    position = (sign * longitude, half.degrees)
    found.positions.append(StatedPosition(position, half.start, bare.end(), doubts, half.mended))


# Halves ---------------------------------------------------------------------------------------------------------------

_SHORTEST = 4
"""No half is shorter than this: `1-2N`."""
_HYPHENS = "‐‑‒–—-"  # all the hyphens that are typed
_DEGREES = f"°º˚:{_HYPHENS}"
_BEHIND_A_LETTER = r"(?![^\W\d_]{2}|[MМ]\b|-[^\W\d_])"  # 12-30 SHIPS, 20-30NM: no hemisphere there


@lru_cache(maxsize=16)
def _whole(letters: tuple[tuple[str, Hemisphere], ...]) -> re.Pattern[str]:
    """Compile the pattern of a well-formed position without seconds: most are."""
    north = "".join(letter for letter, hemisphere in letters if hemisphere in "NS")
    east = "".join(letter for letter, hemisphere in letters if hemisphere in "EW")
    minutes = r"-([0-5]\d(?:\.\d{1,5})?)"
    return re.compile(rf"(\d{{2,3}}){minutes}([{north}])[\s,]{{0,3}}(\d{{2,3}}){minutes}([{east}]){_BEHIND_A_LETTER}")


@lru_cache(maxsize=16)
def _strict(letters: str) -> re.Pattern[str]:
    """Compile the pattern of a well-formed half: `28-38`, `28-38.47`, `28-38-09`, `28-38-09.5` and its letter."""
    return re.compile(
        rf"(\d{{2,3}})-([0-5]\d)(?:\.(\d{{1,5}})|-([0-5]\d(?:\.\d{{1,4}})?))?([{letters}]){_BEHIND_A_LETTER}"
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
def _hints(letters: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Compile what every half has: a figure before a letter, or behind it. Most text has neither."""
    behind = rf"[\d'’′″\"°][.-]?O{{0,2}}\.?\s?[{letters}]{_BEHIND_A_LETTER}"
    return re.compile(behind), re.compile(rf"[{letters}]\s?\d{{1,3}}\s?[{_DEGREES}]")


def _may_hold_halves(hints: tuple[re.Pattern[str], re.Pattern[str]], text: str, start: int, stop: int) -> bool:
    if stop - start < _SHORTEST:
        return False
    return hints[0].search(text, start, stop) is not None or hints[1].search(text, start, stop) is not None


def _halves(text: str, start: int, stop: int, letters: tuple[tuple[str, Hemisphere], ...]) -> Iterator[_Half]:
    """Yield the halves of a stretch of text that holds no well-formed position."""
    meant = dict(letters)
    known = "".join(meant)
    loose, hints = _loose(known), _hints(known)
    end = start
    for match in _strict(known).finditer(text, start, stop):
        begin = match.start()
        if begin and _inside_a_figure(text, begin):
            continue
        if _may_hold_halves(hints, text, end, begin):
            yield from _loose_halves(text, end, begin, loose, meant)
        end = match.end()
        degrees, minutes, decimals, seconds, letter = match.groups()
        value = int(degrees) + (float(f"{minutes}.{decimals}") if decimals else int(minutes)) / 60
        style: _Style = "decimals" if decimals else "whole"
        if seconds:
            value += float(seconds) / 3600
            style = "whole" if "." in seconds else "seconds"
        yield _half(value, meant[letter], begin, end, style)
    if _may_hold_halves(hints, text, end, stop):
        yield from _loose_halves(text, end, stop, loose, meant)


def _inside_a_figure(text: str, start: int) -> bool:
    before = text[start - 1]
    return before.isdigit() or (before in "-." and text[max(start - 2, 0)].isdigit())


def _half(
    value: float,
    hemisphere: Hemisphere,
    start: int,
    end: int,
    style: _Style,
    doubts: tuple[str, ...] = (),
    mended: tuple[str, ...] = (),
    as_seconds: float = 0.0,
    unmarked: bool = False,
) -> _Half:
    """Sign, round (a centimetre) and check one half."""
    is_latitude = hemisphere in "NS"
    on_earth = value <= (90 if is_latitude else 180)
    sign = -1 if hemisphere in "SW" else 1
    degrees, other = sign * round(value, 7), sign * round(as_seconds, 7)
    return _Half(degrees, is_latitude, start, end, style, doubts, mended, other, on_earth, unmarked)


def _loose_halves(
    text: str, start: int, end: int, loose: re.Pattern[str], meant: Mapping[str, Hemisphere]
) -> Iterator[_Half]:
    for match in loose.finditer(text, start, end):
        before, figure_before, figure, behind = match.groups()
        half = _read_figure(
            figure or figure_before, meant[behind or before], match.start(3 if behind else 1), match.end()
        )
        if half is not None:
            yield half


def _read_figure(figure: str, hemisphere: Hemisphere, start: int, end: int) -> _Half | None:
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
) -> tuple[float, _Style, float]:
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


def _style(rest: str, marks: list[str]) -> _Style:
    """Tell decimals of minutes from seconds: by the mark before them, unless that mark is itself out of place."""
    if len(rest) > 2 or int(rest) >= 60:
        return "decimals" if marks[1] == "." else "either"
    if marks[0] == "." or (len(rest) == 1 and marks[1] != "."):
        return "either"
    return "decimals" if marks[1] == "." else "seconds"


def _read_compact(groups: list[str], hemisphere: Hemisphere, start: int, end: int, mended: list[str]) -> _Half | None:
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
    style: _Style = "decimals" if decimals and len(digits) == usual + 2 else "whole"
    return _half(value, hemisphere, start, end, style, (), (*mended, SEPARATOR), unmarked=True)
