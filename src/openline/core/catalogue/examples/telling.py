"""What every example is made of: short words for times, places and texts, as a person would tell the story."""

import hashlib
from dataclasses import dataclass
from typing import Any

from openline.core.catalogue.codes import Marker
from openline.core.catalogue.element import Cover, CoverStatus, Element, FreeText
from openline.core.catalogue.fields import DEGREE, Point
from openline.core.catalogue.scalars import read_time
from openline.core.catalogue.volumes import FootprintForm, Shape, WindowForm


@dataclass(frozen=True, slots=True)
class Example:
    """An element with its cover, and what it is taken from, in a sentence or two."""

    cover: Cover
    element: Element
    story: str


def told(story: str, element: Element, *, sender: str = "duty", **cover: Any) -> Example:
    """Return the example that a story makes, spoken by the duty desk unless `sender` says otherwise."""
    said = Cover(element=element.number, status=CoverStatus.ACTUAL, sender=sender, **cover)
    return Example(said, element, story)


def entry(name: str) -> bytes:
    """Return the id that stands for an entry of the story: 32 bytes, the same wherever it is named so."""
    return hashlib.sha256(name.encode()).digest()


def moment(text: str) -> int:
    """Return the seconds of a time such as 1995-01-25T06:24Z."""
    return read_time(text)


def window(start: str, end: str) -> WindowForm:
    return moment(start), moment(end), False


def point(longitude: float, latitude: float) -> Point:
    return round(longitude * DEGREE), round(latitude * DEGREE)


def circle(longitude: float, latitude: float, radius_m: int) -> FootprintForm:
    return FootprintForm(shape=Shape.CIRCLE, rings=((point(longitude, latitude),),), width_dm=radius_m * 10)


def corridor(half_width_m: int, *points: tuple[float, float]) -> FootprintForm:
    line = tuple(point(*each) for each in points)
    return FootprintForm(shape=Shape.CORRIDOR, rings=(line,), width_dm=half_width_m * 10)


def words(text: str, marker: Marker = Marker.INFORMATION, language: str = "en") -> FreeText:
    return FreeText(marker=marker, language=language, text=text)
