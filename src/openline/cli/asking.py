"""Asks a person for an element field by field, in the reader's language; nothing here knows a single element.

A field is asked until it is right or left empty where it may be. Positions are typed as people write them
(69-25N 012-30E); an area is a position with a radius, several positions, or its plain form.
"""

import json
import re
from collections.abc import Callable
from typing import Any, Protocol

from openline.core.catalogue.form import FormField
from openline.core.errors import Misuse

Read = Callable[[str], str]
Tell = Callable[[str], None]

_RADIUS = re.compile(r"(\d+(?:\.\d+)?)\s*(m|km|nm)\s*$", re.IGNORECASE)
METRES = {"m": 1.0, "km": 1000.0, "nm": 1852.0}


class Words(Protocol):
    """The words of one language."""

    def say(self, key: str, arguments: Any = None) -> str: ...

    def has(self, key: str) -> bool: ...


class Asker:
    """Reads the fields of an element from a person."""

    def __init__(self, read: Read, tell: Tell, words: Words) -> None:
        self._read, self._tell, self._words = read, tell, words

    def ask(self, fields: tuple[FormField, ...], indent: str = "") -> dict[str, Any]:
        """Return the plain form of an element, with what the person filled in."""
        filled = {}
        for each in fields:
            value = self._field(each, indent)
            if value is not None:
                filled[each.name] = value
        return filled

    def _field(self, each: FormField, indent: str) -> Any:
        if each.repeat is None:
            return self._one(each, indent, must=each.required)
        least, most = each.repeat
        found: list[Any] = []
        while most is None or len(found) < most:
            value = self._one(each, indent, must=len(found) < least, number=len(found) + 1)
            if value is None:
                break
            found.append(value)
        return found or ([] if each.required else None)

    def _one(self, each: FormField, indent: str, *, must: bool, number: int = 0) -> Any:
        label = self._label(each) + (f" {number}" if number else "")
        if each.fields:
            return self._group(each, label, indent, must=must)
        while True:
            given = self._read(f"{indent}{label}{'' if must else ' (–)'}: ").strip()
            if not given:
                if not must:
                    return None
                self._tell(f"{indent}  {each.wants}")
                continue
            if given == "?":
                self._help(each, indent)
                continue
            try:
                return self._value(each, given)
            except (Misuse, ValueError) as error:
                self._tell(f"{indent}  {error}: {each.wants}")

    def _group(self, each: FormField, label: str, indent: str, *, must: bool) -> Any:
        if not must and self._read(f"{indent}{label}? (y/–): ").strip().lower() not in ("y", "yes", "1"):
            return None
        self._tell(f"{indent}{label}:")
        return self.ask(each.fields, indent + "  ")

    def _label(self, each: FormField) -> str:
        key = next((key for key in each.labels if self._words.has(key)), None)
        return each.name if key is None else self._words.say(key)

    def _help(self, each: FormField, indent: str) -> None:
        self._tell(f"{indent}  {each.help}")
        self._tell(f"{indent}  {each.wants}")
        for option in each.choices:
            self._tell(f"{indent}    {option.word}  {self._words.say(option.phrase)}")

    def _value(self, each: FormField, given: str) -> Any:
        match each.kind:
            case "whole" | "number":
                return float(given) if "." in given else int(given)
            case "truth":
                return _truth(given)
            case "code":
                return _choice(each, given)
            case "time":
                return _time(given)
            case "place":
                return list(positions(given, 1)[0])
            case "footprint":
                return area(given)
            case "name" | "words" | "language" | "entry" | "bytes":
                return given
        return json.loads(given)


def _truth(given: str) -> bool:
    if given.lower() in ("y", "yes", "true", "1"):
        return True
    if given.lower() in ("n", "no", "false", "0"):
        return False
    raise ValueError("yes or no")


def _choice(each: FormField, given: str) -> str:
    word = given.lower().replace(" ", "_").replace("-", "_")
    near = [option.word for option in each.choices if option.word.startswith(word)]
    if word in near or len(near) == 1:
        return word if word in near else near[0]
    raise ValueError(f"{given!r} is none of them" if not near else f"{given!r} may be {', '.join(near)}")


def _time(given: str) -> str:
    """Return RFC 3339 of a time; `2026-04-02 12:00Z` will do, a time without its zone will not."""
    text = given.replace(" ", "T").upper()
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z", text):
        return text[:-1] + ":00Z"
    return text


def positions(given: str, most: int | None = None) -> list[tuple[float, float]]:
    """Return (longitude, latitude) of each position in `given`.

    Raises:
        ValueError: there is none, one is in doubt, or there are more than `most`.
    """
    from openline.interop.notices.coordinates import find_coordinates

    found = find_coordinates(given.upper())
    doubtful = [each for each in found.positions if each.doubts]
    if not found.positions or found.strays or doubtful or (most is not None and len(found.positions) > most):
        raise ValueError("not read as a position; write 69-25.50N 012-30.00E")
    return [each.position for each in found.positions]


def area(given: str) -> dict[str, Any]:
    """Return the plain form of an area.

    Args:
        given: its plain form, `69-25N 012-30E 10 nm`, or three or more positions.
    """
    if given.startswith("{"):
        plain = json.loads(given)
        if isinstance(plain, dict):
            return plain
    radius = _RADIUS.search(given)
    if radius is not None:
        (centre,) = positions(given[: radius.start()], 1)
        metres = float(radius[1]) * METRES[radius[2].lower()]
        return {"type": "Circle", "coordinates": list(centre), "radius_m": metres}
    corners = [list(each) for each in positions(given)]
    if len(corners) < 3:
        raise ValueError("one position with a radius (10 nm), or three corners and more")
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}
