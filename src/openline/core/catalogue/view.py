"""For whom an element is put into words: whose language, units and time zone. The same view gives the same words."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

Argument = str | int | float


class Phrases(Protocol):
    """The words of one language."""

    @property
    def language(self) -> str: ...

    def has(self, key: str) -> bool:
        """Say whether there is a phrase `key`, in this language or in the one that it falls back to."""

    def say(self, key: str, arguments: Mapping[str, Argument] | None = None) -> str:
        """Return the phrase `key` with its arguments put in; an unknown key comes back as the key, marked."""


class Distance(StrEnum):
    """Units of lengths: metres and kilometres, feet below a nautical mile, or metres below a tenth of one."""

    METRES = "metres"
    FEET = "feet"
    NAUTICAL_MILES = "nautical-miles"


class Altitude(StrEnum):
    """Units of heights. A flight level is a pressure: no height becomes one, and for whoever reads flight levels it
    stands alone."""

    METRES = "metres"
    FEET = "feet"
    FLIGHT_LEVELS = "flight-levels"


class Velocity(StrEnum):
    """Units of speeds."""

    KILOMETRES_PER_HOUR = "km/h"
    METRES_PER_SECOND = "m/s"
    KNOTS = "knots"


class Coordinates(StrEnum):
    """Forms of a position: degrees with minutes to a hundredth, decimal degrees, degrees with minutes and seconds."""

    MINUTES = "minutes"
    DECIMAL = "decimal"
    SECONDS = "seconds"


@dataclass(frozen=True, slots=True)
class Units:
    """What a reader wants numbers in."""

    distance: Distance = Distance.METRES
    altitude: Altitude = Altitude.METRES
    velocity: Velocity = Velocity.KILOMETRES_PER_HOUR
    coordinates: Coordinates = Coordinates.MINUTES


Offset = Callable[[int], int]
"""Gives a zone's offset from UTC in seconds, east positive, at a moment in seconds UTC."""


@dataclass(frozen=True, slots=True)
class View:
    """One reader.

    Attributes:
        phrases: the words.
        units: what numbers are shown in.
        zone: name of the zone whose local time stands beside UTC; "" is none.
        zones: finds a zone by its name; None where there is no such zone. The name may be a peer's.
        subject: gives a short subject for an entry that is referred to, "" where it is not held.
        full: nothing is left out of long lists.
    """

    phrases: Phrases
    units: Units = Units()
    zone: str = ""
    zones: Callable[[str], Offset | None] | None = None
    subject: Callable[[bytes], str] | None = None
    full: bool = False

    def say(self, key: str, arguments: Mapping[str, Argument] | None = None) -> str:
        return self.phrases.say(key, arguments)

    def listed(self, words: list[str], separator: str = "list-separator") -> str:
        """Return words one behind the other; "none" where there are none."""
        return self.say(separator).join(words) if words else self.say("nothing")


def view_of(reader: Phrases | View) -> View:
    """Return the view of a reader of whom only the language is known."""
    return reader if isinstance(reader, View) else View(reader)


def harmless(text: str, *, lines: bool = False) -> str:
    """Return `text` with everything that could act on a screen made visible (`<U+202E>`); newlines kept if `lines`."""
    if text.isprintable():
        return text
    shown = []
    for character in text:
        kind = unicodedata.category(character)
        if (character == "\n" and lines) or kind not in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp"):
            shown.append(character)
        elif character in "\n\t\r":
            shown.append(" ")
        else:
            shown.append(f"<U+{ord(character):04X}>")
    return "".join(shown)
