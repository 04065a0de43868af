"""For whom an element is put into words: whose language, units and time zone. The same view gives the same words."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
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
        doubts: says what the reader of a published notice was unsure of, in the words of this language.
        full: nothing is left out of long lists.
        isolate: a person's own words stand between marks (U+2068, U+2069), so that words of the other direction cannot
            reorder what stands beside them; for screens that know these marks.
    """

    phrases: Phrases
    units: Units = Units()
    zone: str = ""
    zones: Callable[[str], Offset | None] | None = None
    subject: Callable[[bytes], str] | None = None
    doubts: Callable[[str, "View"], str] | None = None
    full: bool = False
    isolate: bool = False

    def own(self, text: str) -> str:
        """Return a person's own words, harmless."""
        said = harmless(text)
        return f"\u2068{said}\u2069" if self.isolate else said

    def say(self, key: str, arguments: Mapping[str, Argument] | None = None) -> str:
        return self.phrases.say(key, arguments)

    def listed(self, words: list[str], separator: str = "list-separator") -> str:
        """Return words one behind the other; "none" where there are none."""
        return self.say(separator).join(words) if words else self.say("nothing")


def view_of(reader: Phrases | View) -> View:
    """Return the view of a reader of whom only the language is known."""
    return reader if isinstance(reader, View) else View(reader)


def harmless(text: str, *, lines: bool = False) -> str:
    """Return `text` with everything that could act on a screen, or hide there, made visible (`<U+202E>`).

    Made visible are controls, direction marks, what takes no place on a screen, and what is piled up on one letter
    beyond what a script needs; so is a text of nothing but spaces, as a name may be. Newlines are kept if `lines`.
    """
    if text and not text.strip():
        return "".join(_named(character, sum(1 for _ in same)) for character, same in groupby(text))
    if text.isascii() and text.isprintable():
        return text
    shown, piled = list[str](), list[str]()
    for character in text:
        kind = unicodedata.category(character)
        if kind == "Mn" and character not in UNSEEN:
            piled.append(character)
            continue
        shown += _pile(piled, bare=not shown or shown[-1] in " \n")
        piled.clear()
        if character == "\n" and lines:
            shown.append(character)
        elif character in "\n\t\r":
            shown.append(" ")
        elif acts(character, kind):
            shown.append(_named(character))
        else:
            shown.append(character)
    shown += _pile(piled, bare=not shown or shown[-1] in " \n")
    return "".join(shown)


UNSEEN = frozenset("\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0").union(
    map(chr, range(0xFE00, 0xFE10)), map(chr, range(0xE0100, 0xE01F0))
)
"""Letters and marks that take no place on a screen, or an empty one: fillers, joiners, variation selectors."""
MOST_MARKS = 4
"""So many marks may stand on one letter; Hebrew, Arabic, Thai and Vietnamese need no more."""


def acts(character: str, kind: str) -> bool:
    """Say whether a character, of a category, changes what stands beside it, or is not to be seen at all."""
    if kind == "Cn":
        return not 0x20000 <= ord(character) < 0x3FFFE  # of Han there will be more than this program knows
    return kind in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Me") or character in UNSEEN


def _named(character: str, count: int = 1) -> str:
    return f"<U+{ord(character):04X}>" if count == 1 else f"<U+{ord(character):04X} ×{count}>"


def _pile(marks: list[str], *, bare: bool) -> list[str]:
    """Return marks as they stand on a letter; those beyond what a letter bears, or that have none, counted by name."""
    most = 0 if bare else MOST_MARKS
    beyond = [(mark, len(list(each))) for mark, each in groupby(marks[most:])]
    if len(beyond) > MOST_MARKS:
        beyond = [(mark, count) for mark, count in Counter(marks[most:]).items()]
    return [*marks[:most], *(_named(mark, count) for mark, count in beyond)]
