"""What stories are furnished with: words, times and places, written short."""

from hashlib import sha256

from openline.core.catalogue.codes import Marker
from openline.core.catalogue.element import FreeText
from openline.core.catalogue.fields import DEGREE, Point
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm, WindowForm
from openline.interop.rfc3339 import parse_utc

NAUTICAL_MILE_DM = 18_520


def words(language: str, text: str, marker: Marker = Marker.INFORMATION) -> FreeText:
    """Return words of a person."""
    return FreeText(marker=marker, language=language, text=text)


def window(start: str, end: str | None) -> WindowForm:
    """Return the time from one RFC 3339 moment to another, or until further notice."""
    return parse_utc(start), None if end is None else parse_utc(end), False


def point(latitude: float, longitude: float) -> Point:
    """Return a place stated in degrees, north and east positive."""
    return round(longitude * DEGREE), round(latitude * DEGREE)


def circle(latitude: float, longitude: float, miles: float) -> FootprintForm:
    """Return a circle around a place in degrees, by its radius in nautical miles."""
    radius = round(miles * NAUTICAL_MILE_DM)
    return FootprintForm(shape=Shape.CIRCLE, rings=((point(latitude, longitude),),), width_dm=radius)


def polygon(*corners: tuple[float, float]) -> FootprintForm:
    """Return the area with these corners, each (latitude, longitude) in degrees."""
    return FootprintForm(shape=Shape.POLYGON, rings=(tuple(point(*corner) for corner in corners),))


def at_sea(footprint: FootprintForm, *windows: WindowForm) -> VolumeForm:
    """Return an area in its times, at any height."""
    return VolumeForm(footprint=footprint, windows=windows)


def challenge(words: str) -> bytes:
    """Return the commitment to challenge words of a call."""
    return sha256(words.encode()).digest()
