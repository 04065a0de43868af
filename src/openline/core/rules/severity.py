"""How grave a conflict is: a table that a charter may change by numbers (spec 5.13.5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

VERSION: Final = "conflict-1"
"""Of the table; travels with every result, so that two nodes with different tables see why theirs differ."""

SERIOUS_M: Final = "conflict.serious_m"
SERIOUS_HEIGHT_M: Final = "conflict.serious_height_m"

MARGIN_ONLY, CAUTION, SERIOUS = 1, 2, 3
"""Numbers of `catalogue.changes.Severity`."""

NAMES: Final = {MARGIN_ONLY: "margin_only", CAUTION: "caution", SERIOUS: "serious"}


@dataclass(frozen=True, slots=True)
class Nearness:
    """From which distances on a conflict is serious, in metres; 0 is overlap."""

    aside_m: int = 0
    height_m: int = 0

    @classmethod
    def of(cls, words: Mapping[str, int]) -> "Nearness":
        """Return what a charter's words say."""
        return cls(words.get(SERIOUS_M, 0), words.get(SERIOUS_HEIGHT_M, 0))


def severity(*, margin_only: bool, aside_m: int, height_m: int, certain: bool, serious: Nearness) -> int:
    """Return the number of the severity.

    Args:
        aside_m, height_m: the least distances as stated.
        certain: both count at some common time by windows that are no alternates.
    """
    if margin_only:
        return MARGIN_ONLY
    near = aside_m <= serious.aside_m and height_m <= serious.height_m
    return SERIOUS if near and certain else CAUTION
