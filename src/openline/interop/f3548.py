"""Volumes of ASTM F3548-21 as unmanned traffic management exchanges them, and InterUSS's flight intents.

An operational intent request states its volumes as they are; a flight intent of InterUSS states them for no place and
no date in particular, often as a change (`delta`) of another intent, with times counted from the moment of the test.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from openline.core.errors import Misuse
from openline.core.space.volume import Band, Circle, Footprint, Polygon, Volume, Window
from openline.interop.rfc3339 import InvalidTime, parse_utc

_LENGTHS: Final = {"S": 1, "M": 60, "H": 3_600, "D": 86_400}
_PART: Final = re.compile(r"(\d+(?:\.\d+)?)([smhdSMHD])", re.ASCII)
_MOST: Final = 64
"""An intent that changes another that changes another: no deeper."""


class InvalidIntent(Misuse):
    """Not a volume, request or flight intent of F3548; the text names the place and what is wrong."""

    code = "invalid_intent"
    hint = "ASTM F3548-21 has the form: outline, two altitudes above W84 in M, two times"


def read_request(data: bytes) -> tuple[Volume, ...]:
    """Return the volumes of an operational intent request, or the area of interest of a query, in JSON.

    Raises:
        InvalidIntent: it is none.
    """
    try:
        request = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InvalidIntent(f"not JSON: {str(error)[:80]}") from None
    stated = _mapping(request, "the request")
    if "area_of_interest" in stated:
        return (read_volume(stated["area_of_interest"], "area_of_interest"),)
    return tuple(
        read_volume(each, f"extents[{at}]") for at, each in enumerate(_items(stated.get("extents"), "extents"))
    )


def read_volume(stated: object, where: str = "volume") -> Volume:
    """Return one `Volume4D`; a fraction of a second widens it.

    Raises:
        InvalidIntent: it is none; the text begins with `where`.
    """
    volume = _mapping(stated, where)
    start = _time(volume.get("time_start"), f"{where}.time_start", up=False)
    end = _time(volume.get("time_end"), f"{where}.time_end", up=True)
    return _volume(_mapping(volume.get("volume"), f"{where}.volume"), start, end, where)


def read_intents(collection: object, now: int) -> dict[str, tuple[Volume, ...]]:
    """Return the volumes of each flight intent of an InterUSS `FlightIntentCollection`, by its name.

    Args:
        collection: as a reader of YAML or JSON gives it.
        now: the moment of the test, from which offsets count, seconds UTC.
    Raises:
        InvalidIntent: it is none, or an intent changes one that is not there.
    """
    intents = _mapping(_mapping(collection, "the collection").get("intents"), "intents")
    read = {}
    for name in intents:
        basic = _mapping(_full(intents, name).get("basic_information"), f"{name}.basic_information")
        areas = _items(basic.get("area"), f"{name}.area")
        read[str(name)] = tuple(_area(area, now, f"{name}.area[{at}]") for at, area in enumerate(areas))
    return read


def _full(intents: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return an intent as a whole, whatever it changes."""
    changes: list[Mapping[str, Any]] = []
    while len(changes) < _MOST:
        stated = _mapping(intents.get(name), str(name))
        if "full" in stated:
            whole = _mapping(stated["full"], f"{name}.full")
            for mutation in reversed(changes):
                whole = _changed(whole, mutation)
            return whole
        delta = _mapping(stated.get("delta"), f"{name}.delta")
        changes.append(_mapping(delta.get("mutation"), f"{name}.delta.mutation"))
        name = str(delta.get("source"))
    raise InvalidIntent(f"{name}: intents change one another without end")


def _changed(base: Any, change: Any) -> Any:
    """Return the base with a change: objects by field, lists item by item; a field with `+` in front as a whole."""
    if isinstance(change, Mapping) and isinstance(base, Mapping):
        made = dict(base)
        for key, value in change.items():
            name = key.removeprefix("+")
            made[name] = value if name != key or made.get(name) is None else _changed(made[name], value)
        return made
    if isinstance(change, list) and isinstance(base, list):
        both = [_changed(one, other) for one, other in zip(base, change, strict=False)]
        return [*both, *base[len(both) :], *change[len(both) :]]
    return change


def _area(stated: object, now: int, where: str) -> Volume:
    area = _mapping(stated, where)
    start, end = (_moment(area.get(name), now, f"{where}.{name}") for name in ("start_time", "end_time"))
    length = None if area.get("duration") is None else _seconds(area["duration"], f"{where}.duration")
    if length is not None:
        end = start + length if end is None and start is not None else end
        start = end - length if start is None and end is not None else start
    return _volume(area, start, end, where)


def _moment(stated: object, now: int, where: str) -> int | None:
    """Return a time as tests state it: as it is, or with an offset from the moment of the test."""
    if stated is None:
        return None
    if isinstance(stated, str):
        return _utc(stated, where, up=False)
    time = _mapping(stated, where)
    if "offset_from" in time:
        offset = _mapping(time["offset_from"], f"{where}.offset_from")
        base = _moment(offset.get("starting_from"), now, f"{where}.starting_from")
        if base is None:
            raise InvalidIntent(f"{where}: an offset from nothing")
        return base + _seconds(offset.get("offset"), f"{where}.offset")
    if "time_during_test" in time:
        return now
    raise InvalidIntent(f"{where}: a time of no known kind")


def _seconds(stated: object, where: str) -> int:
    text = str(stated)
    sign, length = (-1, text[1:]) if text.startswith("-") else (1, text)
    parts = _PART.findall(length)
    if not parts or "".join(number + unit for number, unit in parts) != length:
        raise InvalidIntent(f"{where}: {text[:20]!r} is no length of time", hint="write it like 45m, -1s or 1h30m")
    return sign * round(sum(float(number) * _LENGTHS[unit.upper()] for number, unit in parts))


def _volume(stated: Mapping[str, Any], start: int | None, end: int | None, where: str) -> Volume:
    if start is None:
        raise InvalidIntent(f"{where}: no time at which it starts")
    if end is not None and end < start:
        raise InvalidIntent(f"{where}: it ends before it starts")
    lower, upper = (_altitude(stated.get(f"altitude_{side}"), f"{where}.altitude_{side}") for side in _SIDES)
    band = Band(lower, None if lower is None else "WGS84", upper, None if upper is None else "WGS84")
    return Volume(_outline(stated, where), band, (Window(start, end),))


_SIDES: Final = ("lower", "upper")


def _outline(stated: Mapping[str, Any], where: str) -> Footprint:
    """Return the outline; F3548's edges are the shortest way, along parallels too."""
    polygon, circle = stated.get("outline_polygon"), stated.get("outline_circle")
    if (polygon is None) == (circle is None):
        raise InvalidIntent(f"{where}: it has either a polygon or a circle for its outline")
    if polygon is not None:
        vertices = _items(_mapping(polygon, f"{where}.outline_polygon").get("vertices"), f"{where}.vertices")
        return Polygon((tuple(_position(each, f"{where}.vertices[{at}]") for at, each in enumerate(vertices)),), False)
    round_one = _mapping(circle, f"{where}.outline_circle")
    return Circle(
        _position(round_one.get("center"), f"{where}.center"),
        _metres(_mapping(round_one.get("radius"), f"{where}.radius"), f"{where}.radius"),
    )


def _position(stated: object, where: str) -> tuple[float, float]:
    point = _mapping(stated, where)
    lon, lat = (_number(point.get(name), f"{where}.{name}") for name in ("lng", "lat"))
    if not (-180.0 <= lon <= 180.0 and -90.0 <= lat <= 90.0):
        raise InvalidIntent(f"{where}: {lat:g} N {lon:g} E is off the globe")
    return lon, lat


def _altitude(stated: object, where: str) -> float | None:
    if stated is None:
        return None
    limit = _mapping(stated, where)
    if limit.get("reference") != "W84":
        raise InvalidIntent(f"{where}: the reference is {str(limit.get('reference'))[:20]!r}, not W84")
    return _metres(limit, where)


def _metres(stated: Mapping[str, Any], where: str) -> float:
    if stated.get("units") != "M":
        raise InvalidIntent(f"{where}: the units are {str(stated.get('units'))[:20]!r}, not M")
    return _number(stated.get("value"), where)


def _number(stated: object, where: str) -> float:
    if isinstance(stated, bool) or not isinstance(stated, int | float) or not abs(stated) < 1e9:
        raise InvalidIntent(f"{where}: {str(stated)[:20]!r} is no number")
    return float(stated)


def _time(stated: object, where: str, *, up: bool) -> int | None:
    if stated is None:
        return None
    time = _mapping(stated, where)
    if time.get("format") != "RFC3339":
        raise InvalidIntent(f"{where}: the format is {str(time.get('format'))[:20]!r}, not RFC3339")
    return _utc(str(time.get("value")), where, up=up)


def _utc(text: str, where: str, *, up: bool) -> int:
    try:
        return parse_utc(text, up=up)
    except InvalidTime as error:
        raise InvalidIntent(f"{where}: {error}") from None


def _mapping(stated: object, where: str) -> Mapping[str, Any]:
    if not isinstance(stated, Mapping):
        raise InvalidIntent(f"{where}: is missing, or no object")
    return stated


def _items(stated: object, where: str) -> list[Any]:
    if not isinstance(stated, list) or not stated:
        raise InvalidIntent(f"{where}: is missing, or an empty list")
    return stated
