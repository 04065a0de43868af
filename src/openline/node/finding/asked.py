"""What somebody looks for, as typed: words, a place, a time; read once, before the record is asked."""

import re
from dataclasses import dataclass
from typing import Final

from openline.core.errors import Misuse
from openline.core.space.volume import Position
from openline.interop.notices.coordinates import find_coordinates
from openline.interop.rfc3339 import parse_utc
from openline.node.finding.folding import fold, runs
from openline.node.finding.index import Near
from openline.node.gazetteer import gazetteer

MAX_RUNS: Final = 24
USUAL_RADIUS_KM: Final = 50
MAX_RADIUS_KM: Final = 5_000
_DECIMAL: Final = re.compile(r"^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;/ ]\s*(-?\d{1,3}(?:\.\d+)?)\s*$")
_DAY: Final = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")
_ID: Final = re.compile(r"^[0-9a-f]{4,64}$")
DAY_S: Final = 86_400


class NoSuchPlace(Misuse):
    """What was typed is no position, and no name of a place that is known here."""

    code = "no_such_place"
    hint = "a name such as Hammerfest, or a position such as 70-39.8N 023-40.9E or 70.66, 23.68"


class NoSuchTime(Misuse):
    """What was typed is no time."""

    code = "no_such_time"
    hint = "a year, a month, a day or a time in UTC: 2026, 2026-04, 2026-04-02, 2026-04-02T12:00:00Z"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. Everything that is filled in has to hold.

    Attributes:
        terms: runs of the words typed, each with the id that it may begin, "" where it cannot be one.
        near: a place; `place` is what it is called here.
        since, until: seconds UTC; `until` itself is not in it.
    """

    terms: tuple[tuple[str, str], ...] = ()
    near: Near | None = None
    place: str = ""
    since: int | None = None
    until: int | None = None


def read_terms(words: str) -> tuple[tuple[str, str], ...]:
    """Return the runs of what was typed. A word of hexadecimal digits may also be the beginning of an id."""
    found: dict[tuple[str, str], None] = {}
    for word in words.split():
        name = word.lower().removesuffix("…")
        if _ID.match(name):
            found[name, name] = None
        else:
            found.update(dict.fromkeys((run, "") for run in runs(fold(word))))
    return tuple(found)[:MAX_RUNS]


def read_place(place: str, radius_km: float | None) -> tuple[Near | None, str]:
    """Return the place that was typed, and what it is called.

    Raises:
        NoSuchPlace; NoGazetteer: names cannot be looked up here.
    """
    if not place.strip():
        return None, ""
    radius_m = min(USUAL_RADIUS_KM if radius_km is None else radius_km, MAX_RADIUS_KM) * 1_000
    position = _position(place)
    if position is not None:
        return Near(position, radius_m), ""
    named = gazetteer().places(place)
    if not named:
        raise NoSuchPlace(f"no position and no known place: {place[:60]!r}")
    return Near(named[0].position, radius_m), f"{named[0].name} ({named[0].country})"


def _position(place: str) -> Position | None:
    decimal = _DECIMAL.match(place)
    if decimal is not None:
        latitude, longitude = float(decimal[1]), float(decimal[2])
        return (longitude, latitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None
    stated = find_coordinates(place.upper()).positions
    return stated[0].position if stated else None


def read_time(text: str, *, end: bool = False) -> int | None:
    """Return the moment at which what was typed begins; with `end`, the one at which it is over. None for nothing."""
    text = text.strip()
    if not text:
        return None
    day = _DAY.match(text)
    try:
        if day is None:
            return parse_utc(text if re.search(r"[Zz+]|-\d\d:\d\d$", text) else f"{text}Z") + (1 if end else 0)
        year, month, date = int(day[1]), day[2], day[3]
        if date is not None:
            return parse_utc(f"{text}T00:00:00Z") + (DAY_S if end else 0)
        first = 1 if month is None else int(month)
        if not end:
            return parse_utc(f"{year:04}-{first:02}-01T00:00:00Z")
        after = (year + 1, 1) if month is None or first == 12 else (year, first + 1)
        return parse_utc(f"{after[0]:04}-{after[1]:02}-01T00:00:00Z")
    except Misuse as error:
        raise NoSuchTime(f"no time: {text[:40]!r}") from error
