"""One value as people and JSON write it: times in RFC 3339 UTC, metres, degrees, words for codes, hexadecimal bytes.

Reading is exact: a number is taken as the decimal digits that were written, so that 0.3 m is three decimetres and not
four. Where digits are finer than what travels, the caller says which way they are rounded.
"""

import re
from datetime import UTC, datetime, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from enum import StrEnum
from math import isfinite
from typing import Any

from openline.core.catalogue.element import InvalidElement
from openline.core.catalogue.fields import DEGREE, MAX_TIME, Unit
from openline.core.catalogue.kinds import (
    Group,
    Kind,
    Letters,
    Listed,
    Many,
    Octets,
    Place,
    Row,
    Truth,
    Whole,
    fields_of,
)
from openline.core.catalogue.volumes import FootprintForm

SCALES: dict[Unit | None, tuple[int, str]] = {
    Unit.LENGTH: (10, "m"),
    Unit.HEIGHT: (10, "m"),
    Unit.BEARING: (100, "degrees"),
    Unit.SPEED: (100, "m/s"),
}
"""Units that people write in a larger one: how many of ours make one, and its name."""
UNITS: dict[Unit | None, str] = {Unit.DURATION: "s", Unit.MINUTES: "minutes", Unit.FREQUENCY: "kHz"}
"""Units that people write as they travel."""

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HEX = re.compile(r"[0-9a-fA-F]*", re.ASCII)
_STRANGER = re.compile(r"code_([1-9][0-9]{0,2})", re.ASCII)


class Rounding(StrEnum):
    """Which way digits go that are finer than what travels."""

    NEAREST = ROUND_HALF_EVEN
    UP = ROUND_CEILING
    DOWN = ROUND_FLOOR


def at(path: str, kind: Kind, value: object) -> InvalidElement:
    """Return the error that says where something stands that does not belong there."""
    shown = repr(value)
    shown = shown if len(shown) <= 40 else shown[:39] + "…"
    return InvalidElement(f"wants {wants(kind)}, not {shown}").at(path)


def wants(kind: Kind) -> str:
    """Return in words what a field takes."""
    match kind:
        case Whole(unit=Unit.TIME):
            return "a time such as 2026-04-02T12:00:00Z"
        case Whole(unit, least, most) if unit in SCALES:
            scale, name = SCALES[unit]
            return f"a number from {_short(least, scale)} to {_short(most, scale)} {name}"
        case Whole(unit, least, most):
            return f"a whole number from {least:,} to {most:,} {UNITS.get(unit, '')}".rstrip()
        case Truth():
            return "true or false"
        case Letters(unit=Unit.LANGUAGE):
            return "a language code such as en"
        case Letters(_, least, most):
            return f"a text of {least} to {most:,} characters" if least else f"a text of at most {most:,} characters"
        case Octets(unit, size):
            what = "an entry's id" if unit == Unit.ENTRY else f"{size} bytes"
            return f"{what}, as {2 * size} hexadecimal digits"
        case Listed():
            return f"one of {', '.join(kind.words)}"
        case Place():
            return "[longitude, latitude] in degrees"
        case Row(cells):
            return f"an object of {', '.join(cell.plain for cell in cells)}"
        case Group(cls) if cls is FootprintForm:
            return "a footprint such as {type: Circle, coordinates: [12.5, 69.4], radius_m: 20000}"
        case Group(cls):
            return f"an object of {', '.join(each.plain for each in fields_of(cls))}"
        case Many(item, least, most):
            return f"a list of {_span(least, most)} items, each {wants(item)}"


def _short(value: int, scale: int) -> str:
    return f"{value / scale:,.2f}".rstrip("0").rstrip(".")


def _span(least: int, most: int | None) -> str:
    if most is None:
        return f"{least} or more"
    return f"{most}" if least == most else f"{least} to {most}"


def write_time(seconds: int) -> str:
    """Return `2026-04-02T12:00:00Z`."""
    return (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_time(text: str) -> int:
    """Return seconds UTC; a time without its offset is refused, and so is a part of a second.

    Raises:
        ValueError: not such a time, or no such day.
    """
    if _TIME.fullmatch(text) is None:
        raise ValueError("not a whole second with its offset")
    seconds = (datetime.fromisoformat(text) - _EPOCH) // timedelta(seconds=1)
    if not 0 <= seconds <= MAX_TIME:
        raise ValueError("before 1970, or after 9999")
    return seconds


def write_number(whole: int, scale: int) -> int | float:
    """Return `whole` in a unit of which it has `scale`."""
    return whole // scale if whole % scale == 0 else whole / scale


def read_number(value: object, scale: int, rounding: Rounding = Rounding.NEAREST) -> int:
    """Return how many of our unit `value` is, from its decimal digits.

    Raises:
        ValueError: no finite number.
    """
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise ValueError("no number")
    if isinstance(value, int):
        return value * scale  # also where it is longer than a decimal's digits
    return int((Decimal(repr(value)) * scale).to_integral_value(rounding.value))


def write_scalar(kind: Kind, value: Any) -> Any:
    """Return one value in its plain form."""
    match kind:
        case Whole(unit=Unit.TIME):
            return write_time(value)
        case Whole(unit=unit) if unit in SCALES:
            return write_number(value, SCALES[unit][0])
        case Octets():
            return value.hex()
        case Listed():
            return value.name.lower()
        case Place():
            return [write_number(value[0], DEGREE), write_number(value[1], DEGREE)]
        case _:
            return value


def read_scalar(kind: Kind, value: Any, path: str, rounding: Rounding | None = None) -> Any:
    """Return one value from its plain form.

    Args:
        rounding: None rounds lengths up, which are widths and errors, and all else to the nearest.

    Raises:
        InvalidElement: it does not belong there; the text says what does.
    """
    if rounding is None:
        rounding = Rounding.UP if isinstance(kind, Whole) and kind.unit == Unit.LENGTH else Rounding.NEAREST
    try:
        read = _read(kind, value, rounding)
    except (ValueError, OverflowError):
        raise at(path, kind, value) from None
    if isinstance(kind, Whole) and not kind.least <= read <= kind.most:
        raise at(path, kind, value)
    return read


def _read(kind: Kind, value: Any, rounding: Rounding) -> Any:
    match kind, value:
        case Whole(unit=Unit.TIME), str():
            return read_time(value)
        case Whole(unit=unit), int() | float() if unit in SCALES:
            return read_number(value, SCALES[unit][0], rounding)
        case Whole(unit=unit), int() if unit != Unit.TIME and not isinstance(value, bool):
            return value
        case Truth(), bool():
            return value
        case Letters(_, least, most, pattern), str():
            if not least <= len(value) <= most or (pattern is not None and re.search(pattern, value) is None):
                raise ValueError
            return value
        case Octets(size=size), str():
            if len(value) != 2 * size or _HEX.fullmatch(value) is None:
                raise ValueError
            return bytes.fromhex(value)
        case Listed(), str():
            return _code(kind, value)
        case Place(), [longitude, latitude]:
            point = read_number(longitude, DEGREE), read_number(latitude, DEGREE)
            if abs(point[0]) > 180 * DEGREE or abs(point[1]) > 90 * DEGREE:
                raise ValueError
            return point
    raise ValueError


def _code(kind: Listed, word: str) -> Any:
    known = kind.codes.__members__.get(word.upper())
    if known is not None and word == word.lower():
        return known
    stranger = _STRANGER.fullmatch(word)
    if stranger is None or not kind.grows or int(stranger[1]) in set(kind.codes):
        raise ValueError
    return kind.codes(int(stranger[1]))
