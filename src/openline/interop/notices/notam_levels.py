"""Vertical limits in NOTAM text: fields F) and G), and limits stated in field E).

Source: ICAO Doc 8126 and Annex 15: SFC, GND, UNL, flight levels, feet or metres with AMSL or AGL. Field Q's 000/999 is
a filter for computers and says nothing about limits.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from openline.core.space.volume import Band, VerticalReference

_FOOT_M = 0.3048
_FLIGHT_LEVEL_M = 30.48
_LEVEL = (
    r"(?:(?P<ground{0}>SFC|GND|SURFACE|GROUND(?: LEVEL)?|MSL(?!\w))"
    r"|(?P<top{0}>UNL(?:TD|IMITED|IMTED)?)"
    r"|F(?:LIGHT LEVEL )?L? ?(?P<fl{0}>\d{{2,3}})(?!\d|\.\d)"
    r"|(?P<number{0}>\d{{1,3}},\d{{3}}|\d{{1,5}}(?:\.\d+)?) ?"
    r"(?P<unit{0}>FT|FEET|FEETS|METERS?|METRES?|MTRS?|KM|M)\b[ (/]{{0,2}}"
    r"(?P<ref{0}>AMSL|MSL|ALT|QNH|AGL|ASFC|SFC|GND|ABOVE GROUND|STD|QNE)?\)?)"
)
_ONE = re.compile(_LEVEL.format(""))
_PAIR = re.compile(
    r"(?<![A-Z0-9])"
    + _LEVEL.format("1")
    + r" ?(?:-|/|TO|UP TO|AND|\.\.|UNTIL) ?(?:AND INCLUDING )?"
    + _LEVEL.format("2")
)
_UPWARDS = re.compile(r"(?:FROM )?(?:THE )?SURFACE UP TO (?:AND INCLUDING |BUT NOT INCLUDING )?" + _LEVEL.format(""))
_UP_TO = re.compile(
    r"(?:HGT |HEIGHT )?(?:UP TO|AND BELOW|AND BLW|MAX(?:IMUM)? (?:ALT|HGT|HEIGHT|ALTITUDE):?) ?" + _LEVEL.format("")
)

_REFERENCES: dict[str, VerticalReference] = {
    "AMSL": "MSL", "MSL": "MSL", "ALT": "MSL", "QNH": "MSL", "AGL": "AGL", "ASFC": "AGL", "SFC": "AGL", "GND": "AGL",
    "ABOVE GROUND": "AGL", "STD": "FL", "QNE": "FL",
}  # fmt: skip


class Level(NamedTuple):
    """One limit: metres above a reference; no metres for unlimited, no reference where none was stated."""

    metres: float | None
    reference: VerticalReference | None


class Limits(NamedTuple):
    """A band and the place in the text where it was stated."""

    lower: Level
    upper: Level
    start: int
    end: int


GROUND = Level(0.0, "SFC")
UNLIMITED = Level(None, None)


@lru_cache(maxsize=512)  # SFC, UNL and a few heights make nearly all of them
def read_level(text: str) -> Level | None:
    """Read the content of field F) or G); None where it starts with no level."""
    m = _ONE.match(text)
    return _level(m, "") if m else None


def find_limits(text: str) -> Limits | None:
    """Return the first pair of limits in `text` (upper case), such as `SFC-UNL`, `220M AMSL-600M AMSL`."""
    m = _PAIR.search(text)
    if m:
        lower, upper = _level(m, "1"), _level(m, "2")
        if upper != GROUND:
            return Limits(_like(lower, upper), upper, *m.span())
    m = _UPWARDS.search(text)
    return Limits(GROUND, _level(m, ""), *m.span()) if m else None


def find_upper(text: str) -> Limits | None:
    """Return the first `UP TO ...` of `text`, from the ground."""
    m = _UP_TO.search(text)
    if not m or _level(m, "") == GROUND:
        return None
    return Limits(GROUND, _level(m, ""), *m.span())


def band(lower: Level | None, upper: Level | None) -> tuple[Band, str]:
    """Return the band between two levels and a warning, empty where nothing is doubtful."""
    if lower is None and upper is None:
        return Band(), ""
    lower, upper = lower or Level(None, None), upper or UNLIMITED
    made = Band(lower.metres, lower.reference, upper.metres, upper.reference)
    if None not in (lower.metres, upper.metres) and lower.reference == upper.reference:
        assert lower.metres is not None
        assert upper.metres is not None
        if lower.metres > upper.metres:
            return made, "levels: the lower limit is above the upper limit"
    for level in (lower, upper):
        if level.metres is not None and level.reference is None:
            return made, "levels: a limit has no reference (above mean sea level or above ground)"
    return made, ""


def _level(m: re.Match[str], which: str) -> Level:
    if m["ground" + which]:
        return GROUND
    if m["top" + which]:
        return UNLIMITED
    if m["fl" + which]:
        return Level(round(int(m["fl" + which]) * _FLIGHT_LEVEL_M, 2), "FL")
    number, unit = float(m["number" + which].replace(",", "")), m["unit" + which]
    scale = _FOOT_M if unit.startswith("F") else 1000.0 if unit == "KM" else 1.0
    stated = m["ref" + which]
    return Level(round(number * scale, 2), _REFERENCES[stated] if stated else None)


def _like(level: Level, other: Level) -> Level:
    """A number without a reference takes that of its partner: `350-550M AMSL`."""
    if level.metres is not None and level.reference is None and other.reference not in (None, "FL"):
        return Level(level.metres, other.reference)
    return level
