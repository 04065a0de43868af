"""The subjects under which the catalogue's numbers stand, by tens: a new element falls under one by its number."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from openline.core.catalogue.element import Element

SUBJECTS: Final[Mapping[int, str]] = MappingProxyType(
    {
        2: "plans",
        3: "events",
        4: "signals",
        1: "words",
        5: "protection",
        6: "talks",
        0: "line",
        7: "charter",
    }
)
"""By the tens of the number, in the order in which a person who wants to say something looks for it."""


def subject_of(cls: type[Element]) -> str:
    """Return the word of the subject of an element, such as `plans`; its phrase is `subject-of-plans`."""
    return SUBJECTS[cls.number // 10]
