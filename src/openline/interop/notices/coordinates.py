"""Positions as mariners type them: `28-38.47N 080-37.31W` and every form near it (docs/reference/notices.md).

Text in, positions with their place in the text out. A slip of the typist that leaves one reading only is mended and
noted; a value that leaves several readings, or none on Earth, is a doubt, and the notice becomes partial. The letters
of the hemispheres are an argument, so that the same code reads Cyrillic.

Well-formed positions, the great majority, are read by one strict pattern; only the text between is searched for the
rest. Every repetition in the patterns is bounded: the steps grow linearly with the text.
"""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from openline.core.space.volume import Position
from openline.interop.notices.halves import (
    DIGIT_GROUPS,
    LATIN,
    SEPARATOR,
    Half,
    Hemisphere,
    Letters,
    halves_of,
    hints,
    inside_a_figure,
    may_hold_halves,
    well_formed,
)

SECONDS_OR_DECIMALS = "seconds_or_decimals: of one position, one half is written in decimals and the other in seconds"
NO_HEMISPHERE = "no_hemisphere: a position lacks the letter of its hemisphere; it is taken from those before it"


class StatedPosition(Struct, frozen=True):
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


class StatedBox(Struct, frozen=True):
    """An area between two parallels and two meridians; its four corners in order round."""

    corners: tuple[Position, Position, Position, Position]
    start: int
    end: int
    doubts: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()


class Stray(Struct, frozen=True):
    """A latitude or a longitude without its partner, or one that is not on Earth."""

    text: str
    start: int
    end: int


class Coordinates(Struct, frozen=True):
    """All that was found in one text, each list in order of appearance."""

    positions: list[StatedPosition]
    boxes: list[StatedBox]
    strays: list[Stray]


def find_coordinates(text: str, hemispheres: Mapping[str, Hemisphere] = LATIN) -> Coordinates:
    """Return every position in `text` (upper case), every box between parallels and meridians, and the strays.

    Args:
        text: the notice, or a part of it.
        hemispheres: letter written -> hemisphere meant.
    """
    letters = tuple(hemispheres.items())
    found = Coordinates([], [], [])
    stated, rest = _well_formed(text, letters, hemispheres)
    if may_hold_halves(hints("".join(hemispheres)), rest):
        _read_between(text, letters, stated, found)
    else:
        for item in stated:
            _keep(item, found)
    return found


_NO_FIGURE = frozenset({"", " ", "\n", "(", ","})


def _well_formed(
    text: str, letters: Letters, meant: Mapping[str, Hemisphere]
) -> tuple[list[StatedPosition | Stray], str]:
    """Return the well-formed positions of a text in order, and the text with a mark in place of each."""
    pieces = iter(well_formed(letters).split(text))
    before = next(pieces)
    rest = [before]
    stated: list[StatedPosition | Stray] = []
    start = len(before)
    for whole, north, minutes_north, of_latitude, east, minutes_east, of_longitude, behind in zip(
        *[pieces] * 8, strict=True
    ):
        end = start + len(whole)
        if before[-1:] in _NO_FIGURE or not inside_a_figure(text, start):
            latitude, longitude = _degrees(north, minutes_north), _degrees(east, minutes_east)
            if latitude > 90 or longitude > 180:
                stated.append(Stray(whole, start, end))
            else:
                latitude = -latitude if meant[of_latitude] == "S" else latitude
                longitude = -longitude if meant[of_longitude] == "W" else longitude
                stated.append(StatedPosition((longitude, latitude), start, end))
            rest.append(behind)
        else:
            rest[-1] += whole + behind
        before, start = behind, end + len(behind)
    return stated, "#".join(rest)


def _keep(item: StatedPosition | Stray, found: Coordinates) -> None:
    if isinstance(item, StatedPosition):
        found.positions.append(item)
    else:
        found.strays.append(item)


def _degrees(degrees: str, minutes: str) -> float:
    """Return degrees to a centimetre: as `round` does, as decimals of a minute end in thirds here, never in a tie."""
    return int((int(degrees) + float(minutes) / 60) * 1e7 + 0.5) / 1e7


def _read_between(text: str, letters: Letters, stated: Sequence[StatedPosition | Stray], found: Coordinates) -> None:
    """Keep the well-formed positions, and read whatever else there is between them."""
    clues = hints("".join(dict(letters)))
    end = 0
    for item in stated:
        if may_hold_halves(clues, text, end, item.start):
            _pair(text, list(halves_of(text, end, item.start, letters)), found)
        _keep(item, found)
        end = item.end
    if may_hold_halves(clues, text, end):
        _pair(text, list(halves_of(text, end, len(text), letters)), found)


def masked(text: str, found: Coordinates) -> str:
    """Return the text with marks in place of every position, so that none is read as a time."""
    pieces, end = [], 0
    spans = [(item.start, item.end) for item in found.positions]
    if found.boxes or found.strays:
        spans += [(item.start, item.end) for group in (found.boxes, found.strays) for item in group]
        spans.sort()
    for start, stop in spans:
        pieces += [text[end:start], "#" * (stop - start)]
        end = stop
    return "".join([*pieces, text[end:]])


# Pairing --------------------------------------------------------------------------------------------------------------

_GAP = re.compile(r"[\s,;:()/.–—-]{0,40}(?:(?:AND|LONG(?:ITUDE)?)\s{1,40})?")
_BETWEEN_PARALLELS = re.compile(r"[\s,]{0,40}(?:AND|TO|THRU|-)?\s{0,40}")
_TO_THE_MERIDIANS = re.compile(r"[\s,]{0,40}(?:AND)?\s{0,40}(?:BETWEEN|FROM)?\s{0,40}(?:LONGITUDES?)?\s{0,40}")
_NO_LETTER = re.compile(r"[\s,]{1,40}(\d{2,3})-(\d{2}(?:\.\d{1,4})?)(?![\d.]*[\dA-Z])")


def _pair(text: str, halves: Sequence[Half], found: Coordinates) -> None:
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


def _touch(text: str, gap: re.Pattern[str], first: Half, second: Half) -> bool:
    return gap.fullmatch(text, first.end, second.start) is not None


def _keep_position(text: str, first: Half, second: Half, found: Coordinates) -> None:
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


def _settled(half: Half, partner: Half) -> Half:
    """Read a half that could be decimals or seconds as its partner is written; without that help it stays a doubt."""
    if half.style != "either":
        return half
    if partner.style == "decimals":
        return replace(half, style="decimals", mended=(*half.mended, SEPARATOR))
    if partner.style == "seconds":
        return replace(half, style="seconds", degrees=half.as_seconds, mended=(*half.mended, SEPARATOR))
    return replace(half, doubts=(*half.doubts, DIGIT_GROUPS))


def _box(text: str, halves: Sequence[Half]) -> StatedBox | None:
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


def _keep_single(text: str, half: Half, found: Coordinates) -> None:
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
