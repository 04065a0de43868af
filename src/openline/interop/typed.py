"""What a person types into one field, read: positions, areas, times, numbers with their units, in any usual form.

Nothing is guessed: what leaves two readings is refused, and whoever typed is shown what was understood. Commands and
the desk both read here. Digits of any script count as digits.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from openline.core.catalogue.form import FormField
from openline.core.space.volume import Position
from openline.interop.notices.coordinates import find_coordinates, masked

MAX_TYPED: Final = 64_000
"""Characters of one field; a longer one is no slip of the fingers."""

METRES: Final = {"m": "1", "km": "1000", "nm": "1852", "ft": "0.3048"}
FACTORS: Final[Mapping[str, Mapping[str, str]]] = {
    "m": METRES,
    "m/s": {"m/s": "1", "kn": "1852/3600", "kt": "1852/3600", "km/h": "1/3.6"},
    "degrees": {"°": "1", "deg": "1"},
    "s": {"s": "1", "min": "60", "h": "3600", "d": "86400"},
    "minutes": {"min": "1", "h": "60", "d": "1440"},
    "kHz": {"khz": "1", "mhz": "1000"},
}
"""What may stand behind a number, by the unit in which its field is given: how many of that unit it is."""

_NUMBER = re.compile(r"([+-]?\d{1,15}(?:\.\d{1,9})?) ?([a-z/°]{0,4})", re.ASCII)
_STRANGER = re.compile(r"code_[1-9]\d{0,2}", re.ASCII)
"""A code of a later glossary, which an open list may hold."""
_LEVEL = re.compile(r"fl ?(\d{1,3})", re.ASCII)
_LENGTH = re.compile(r"(?<![\d.])(\d{1,7}(?:\.\d{1,3})?) ?(M|KM|NM|FT)\s*$", re.ASCII)
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)? ?(Z|[+-]\d\d:\d\d)", re.ASCII)
_GROUP = re.compile(r"(\d\d) ?(\d\d)(\d\d) ?Z ?([A-Z]{3}) ?(?:20)?(\d\d)", re.ASCII)
_COMPACT = re.compile(r"(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)", re.ASCII)
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_LETTER_FIRST = re.compile(r"([NSEW]) ?(\d[\d .:°º'’′\"″-]{0,24}?)(?=[\s,;/]*(?:[NSEW]|$))")
_DECIMAL = r"(\d{1,3}(?:\.\d{1,12})?) ?[°º]? ?"
_DECIMALS = re.compile(rf"[\s,;/]*(?:{_DECIMAL}([NSEW])[\s,;/]*)+", re.ASCII)
_ONE_DECIMAL = re.compile(rf"{_DECIMAL}([NSEW])", re.ASCII)
_SIGNED = re.compile(r"\s*[+-]?\d{1,2}\.\d{1,12}[\s,]+[+-]?\d{1,3}\.\d{1,12}\s*", re.ASCII)
_BETWEEN = re.compile(r"[\s,;:()/.#–—-]|\b(?:AND|TO|POINT|RADIUS)\b")


def read_typed(each: FormField, given: Any) -> Any:
    """Return the plain form of what was given for one field: typed, or in its plain form already.

    Raises:
        ValueError: it is not understood, or lies outside the field's limits.
        Misuse: of an area: it is none.
    """
    if isinstance(given, str):
        if len(given) > MAX_TYPED:
            raise ValueError("too long")
        given = _text(each, given)
    return _within(each, given)


def _text(each: FormField, given: str) -> Any:
    text = with_digits(given).strip()
    match each.kind:
        case "whole" | "number":
            return number(text, each.unit, whole=each.kind == "whole")
        case "time":
            return time(text)
        case "place":
            return list(positions(text, 1)[0])
        case "footprint":
            return area(text)
        case "truth":
            return {"true": True, "false": False}.get(text.casefold(), text)
        case "code":
            return text
        case "entry" | "bytes":
            return text.lower()
        case "language":
            return text
    return given


def _within(each: FormField, value: Any) -> Any:
    """Hold a value to the limits that its field states."""
    match each.kind:
        case "number" | "whole":
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise ValueError("no number")
            size = value
        case "words" | "name" | "bytes":
            if not isinstance(value, str):
                raise ValueError("no text")
            size = len(value)
        case "truth":
            if not isinstance(value, bool):
                raise ValueError("yes or no")
            return value
        case "code":
            known = any(option.word == value for option in each.choices)
            if not known and not (each.open and isinstance(value, str) and _STRANGER.fullmatch(value)):
                raise ValueError("none of them")
            return value
        case _:
            return value
    if each.limits is not None and not each.limits[0] <= size <= each.limits[1]:
        raise ValueError("out of its limits")
    return value


def with_digits(text: str) -> str:
    """Return a text with the digits of every script as 0 to 9, and full-width letters and marks as plain ones."""
    if text.isascii():
        return text
    wide = "".join(unicodedata.normalize("NFKC", each) if 0xFF01 <= ord(each) <= 0xFF5E else each for each in text)
    return "".join(str(unicodedata.digit(each)) if unicodedata.category(each) == "Nd" else each for each in wide)


def number(text: str, unit: str, *, whole: bool) -> int | float:
    """Return a number in the unit of its field: `20000`, `20 km`, `10 nm`, `FL100`, `2 h`.

    Raises:
        ValueError: no number, or of another unit.
    """
    text = text.casefold()
    level = _LEVEL.fullmatch(text)
    if level is not None and unit == "m":
        return _short(Decimal(level[1]) * Decimal("30.48"))
    found = _NUMBER.fullmatch(text)
    factors = FACTORS.get(unit, {})
    if found is None or (found[2] and found[2] not in factors):
        raise ValueError(f"no number of {unit or 'things'}")
    over, _, under = factors.get(found[2], "1").partition("/")
    value = Decimal(found[1]) * Decimal(over) / Decimal(under or 1)
    if whole and value != value.to_integral_value():
        raise ValueError("no whole number")
    return _short(round(value, 9))


def _short(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def time(text: str) -> str:
    """Return RFC 3339 of `2026-04-02 12:00Z`, `021200Z APR 26` or `2604021200` (which is UTC, as in a NOTAM).

    A time without its zone is refused: whose noon is it?

    Raises:
        ValueError: it is no such time.
    """
    text = text.upper()
    if (iso := _ISO.fullmatch(text)) is not None:
        return f"{iso[1]}T{iso[2]}{iso[3] or ':00'}{iso[4]}"
    if (group := _GROUP.fullmatch(text)) is not None and group[4] in _MONTHS:
        return f"20{group[5]}-{_MONTHS.index(group[4]) + 1:02d}-{group[1]}T{group[2]}:{group[3]}:00Z"
    if (compact := _COMPACT.fullmatch(text)) is not None:
        year, month, day, hour, minute = compact.groups()
        return f"20{year}-{month}-{day}T{hour}:{minute}:00Z"
    raise ValueError("no time with its zone")


def positions(text: str, most: int | None = None) -> list[Position]:
    """Return (longitude, latitude) of each position: degrees, minutes and seconds in any form, or decimal degrees.

    Raises:
        ValueError: there is none, one is in doubt, something else stands beside them, or there are more than `most`.
    """
    found = _positions(with_digits(text).upper().strip())
    if not found or (most is not None and len(found) > most):
        raise ValueError("not read as a position; write 69-25.50N 012-30.00E")
    return found


def _positions(text: str) -> list[Position]:
    rows = [row for row in re.split(r"[\n;]", text) if row.strip()]
    if rows and all(_SIGNED.fullmatch(row) for row in rows):
        return [_on_earth(*map(float, re.split(r"[\s,]+", row.strip()))) for row in rows]
    if text[:1] in tuple("NSEW"):
        text = _LETTER_FIRST.sub(r"\2\1 ", text)
    if _DECIMALS.fullmatch(text):
        return _decimals(_ONE_DECIMAL.findall(text))
    found = find_coordinates(text)
    beside = _BETWEEN.sub("", masked(text, found))
    doubtful = any(each.doubts for each in found.positions) or any(each.doubts for each in found.boxes)
    if found.strays or doubtful or beside or (found.boxes and (found.positions or len(found.boxes) > 1)):
        raise ValueError("something in it is no position")
    return list(found.boxes[0].corners) if found.boxes else [each.position for each in found.positions]


def _decimals(halves: list[tuple[str, str]]) -> list[Position]:
    """Join halves in decimal degrees, each latitude with its longitude, whichever stands first."""
    if len(halves) % 2:
        raise ValueError("a half is missing")
    read = []
    for (one, first), (other, second) in zip(halves[::2], halves[1::2], strict=True):
        if (first in "NS") == (second in "NS"):
            raise ValueError("two halves of one kind")
        degrees = {first: float(one), second: float(other)}
        latitude = degrees.get("N", -degrees.get("S", 0.0))
        longitude = degrees.get("E", -degrees.get("W", 0.0))
        read.append(_on_earth(latitude, longitude))
    return read


def _on_earth(latitude: float, longitude: float) -> Position:
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise ValueError("not on Earth")
    return round(longitude, 7), round(latitude, 7)


def area(given: str) -> dict[str, Any]:
    """Return the plain form of an area.

    Args:
        given: its plain form; a position with a radius, `69-25N 012-30E 10 nm`; three or more positions; two or more
            with a length, which is the width to each side of the line that joins them; or two parallels and two
            meridians.
    Raises:
        ValueError: it is none of these.
    """
    text = with_digits(given).strip()
    if text.startswith("{"):
        plain = json.loads(text)
        if isinstance(plain, dict):
            return plain
    text = text.upper()
    stated = _LENGTH.search(text)
    if stated is not None:
        line = positions(text[: stated.start()])
        metres = float(Decimal(stated[1]) * Decimal(METRES[stated[2].lower()]))
        if len(line) == 1:
            return {"type": "Circle", "coordinates": list(line[0]), "radius_m": metres}
        return {"type": "Corridor", "coordinates": [list(each) for each in line], "half_width_m": metres}
    corners = [list(each) for each in positions(text)]
    if len(corners) > 1 and corners[0] == corners[-1]:
        corners.pop()
    if len(corners) < 3:
        raise ValueError("one position with a radius (10 nm), or three corners and more")
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}


def written(plain: Mapping[str, Any]) -> str:
    """Return an area in the words that `area` reads back to the last digit; "" where it has no such words."""
    match plain:
        case {"type": "Circle", "coordinates": [longitude, latitude], "radius_m": radius}:
            return f"{exact((longitude, latitude))} {_metres(radius)}"
        case {"type": "Corridor", "coordinates": points, "half_width_m": width} if len(points) > 1:
            return "\n".join((*(exact((x, y)) for x, y in points), _metres(width)))
        case {"type": "Polygon", "coordinates": [ring]} if plain.get("parallels", True) and len(ring) > 3:
            return "\n".join(exact((x, y)) for x, y in ring[:-1])
    return ""


def _metres(metres: float) -> str:
    if metres >= 1000 and metres % 100 == 0:
        return f"{metres / 1000:g} km"
    return f"{metres:.1f} m".replace(".0 m", " m")


def exact(position: Position) -> str:
    """Return a position in degrees and minutes where that loses nothing, else in decimal degrees."""
    longitude, latitude = (round(each * 10**7) for each in position)
    sides = "NS"[latitude < 0], "EW"[longitude < 0]
    halves = (abs(latitude), 2, sides[0]), (abs(longitude), 3, sides[1])
    for decimals in (2, 3, 4, 5):
        said = " ".join(_minutes(*each, decimals) for each in halves)
        if positions(said) == [(longitude / 10**7, latitude / 10**7)]:
            return said
    return " ".join(f"{value // 10**7:0{digits}d}.{value % 10**7:07d}{side}" for value, digits, side in halves)


def _minutes(value: int, digits: int, side: str, decimals: int) -> str:
    whole = 10**decimals
    degrees, parts = divmod((value * 60 * whole + 5 * 10**6) // 10**7, 60 * whole)
    return f"{degrees:0{digits}d}-{parts // whole:02d}.{parts % whole:0{decimals}d}{side}"
