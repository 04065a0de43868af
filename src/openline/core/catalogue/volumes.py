"""The form in which a volume travels: footprint, vertical band, windows (spec 4.4). Rounding only ever widens."""

import math
from collections.abc import Iterable
from typing import Annotated

from msgspec import Meta

from openline.core.catalogue.element import Form, InvalidElement
from openline.core.catalogue.fields import DEGREE, Choice, Height, Length, Point, Time
from openline.core.space.quadrant import quadrant
from openline.core.space.volume import (
    Band,
    Circle,
    Corridor,
    Footprint,
    Polygon,
    Position,
    VerticalReference,
    Volume,
    Window,
)
from openline.core.space.waters import outline

MAX_CORNERS = 5_000
MAX_WINDOWS = 2_500


class Shape(Choice):
    """How a footprint is stated."""

    POLYGON = 1
    CIRCLE = 2
    CORRIDOR = 3
    QUADRANT = 4
    WATER_BODY = 5
    MOVING = 6


class Reference(Choice):
    """What a height is measured from; DEPTH is downwards, FL in decimetres of the standard atmosphere."""

    SFC = 0
    MSL = 1
    AGL = 2
    WGS84 = 3
    FL = 4
    DEPTH = 5


REFERENCES: tuple[VerticalReference, ...] = ("SFC", "MSL", "AGL", "WGS84", "FL", "DEPTH")


class FootprintForm(Form, frozen=True, kw_only=True):
    """A footprint.

    Attributes:
        shape: how it is stated.
        rings: the rings of a polygon, the one centre of a circle, the points of a corridor or of a moving thing's
            track; nothing for a quadrant or a water body.
        width_dm: radius, half width, or radius around a moving thing.
        parallels: edges between equal latitudes follow them.
        place: code of the water body, or ten times the ocean plus the quadrant; only for those two shapes.
        times: when a moving thing is at each point of its track.
    """

    shape: Shape
    rings: Annotated[tuple[tuple[Point, ...], ...], Meta(max_length=MAX_CORNERS)] = ()
    width_dm: Length = 0
    parallels: bool = True
    place: Annotated[int, Meta(ge=0, le=999)] = 0
    times: tuple[Time, ...] = ()

    def rules(self) -> None:
        corners = sum(len(ring) for ring in self.rings)
        named = self.shape in (Shape.QUADRANT, Shape.WATER_BODY)
        if named != (self.place != 0) or (named and self.rings):
            raise InvalidElement("a quadrant or water body is stated by its code alone, and nothing else has one")
        if named:
            return
        if not all(self.rings):
            raise InvalidElement("a ring without corners")
        if not 1 <= corners <= MAX_CORNERS:
            raise InvalidElement(f"a footprint has 1 to {MAX_CORNERS} corners, this one {corners}")
        if self.shape != Shape.POLYGON and len(self.rings) != 1:
            raise InvalidElement("a circle, corridor or track is stated by one list of points")
        if self.shape == Shape.CIRCLE and corners != 1:
            raise InvalidElement("a circle has one centre")
        if len(self.times) != (corners if self.shape == Shape.MOVING else 0):
            raise InvalidElement("a moving thing has one time for each point of its track, nothing else has times")
        if list(self.times) != sorted(set(self.times)):
            raise InvalidElement("the times of a track go forward")


WindowForm = tuple[Time, Time | None, bool]
"""[start, end or null, alternate] in seconds UTC; an end of null holds until further notice."""


def check_windows(windows: Iterable[WindowForm]) -> None:
    """Refuse a window that ends before it starts."""
    for start, end, _ in windows:
        if end is not None and end < start:
            raise InvalidElement("a window ends before it starts", hint="swap the two times, or mend the date")


class VolumeForm(Form, frozen=True, kw_only=True):
    """A volume: where, when, how high.

    Attributes:
        footprint: where, seen from above.
        windows: when: each [start, end, alternate].
        lower_dm: lower limit; nothing is unlimited.
        lower_ref: what it is measured from.
        upper_dm: upper limit; nothing is unlimited.
        upper_ref: what it is measured from.
    """

    footprint: FootprintForm
    windows: Annotated[tuple[WindowForm, ...], Meta(max_length=MAX_WINDOWS)]
    lower_dm: Height | None = None
    lower_ref: Reference | None = None
    upper_dm: Height | None = None
    upper_ref: Reference | None = None

    def rules(self) -> None:
        check_windows(self.windows)


def _point(position: Position) -> Point:
    return round(position[0] * DEGREE), round(position[1] * DEGREE)


def _points(positions: Iterable[Position]) -> tuple[Point, ...]:
    return tuple(_point(position) for position in positions)


def footprint_form(footprint: Footprint) -> FootprintForm:
    """Return the form in which a footprint travels; a width is rounded up to a decimetre."""
    match footprint:
        case Polygon(rings, parallels):
            return FootprintForm(shape=Shape.POLYGON, rings=tuple(_points(ring) for ring in rings), parallels=parallels)
        case Circle(centre, radius_m):
            return FootprintForm(shape=Shape.CIRCLE, rings=((_point(centre),),), width_dm=math.ceil(radius_m * 10))
        case Corridor(points, half_width_m):
            return FootprintForm(shape=Shape.CORRIDOR, rings=(_points(points),), width_dm=math.ceil(half_width_m * 10))


def volume_form(volume: Volume) -> VolumeForm:
    """Return the form in which a volume travels; limits and widths are rounded outwards to a decimetre."""
    band = volume.band
    deep = band.lower_ref == "DEPTH", band.upper_ref == "DEPTH"
    lower = None if band.lower_m is None else (math.ceil if deep[0] else math.floor)(band.lower_m * 10)
    upper = None if band.upper_m is None else (math.floor if deep[1] else math.ceil)(band.upper_m * 10)
    return VolumeForm(
        footprint=footprint_form(volume.footprint),
        windows=tuple((window.start, window.end, window.alternate) for window in volume.windows),
        lower_dm=lower,
        lower_ref=None if band.lower_ref is None else Reference[band.lower_ref],
        upper_dm=upper,
        upper_ref=None if band.upper_ref is None else Reference[band.upper_ref],
    )


def position(point: Point) -> Position:
    """Return (longitude, latitude) in degrees."""
    return point[0] / DEGREE, point[1] / DEGREE


def read_footprint(form: FootprintForm) -> Footprint:
    """Return the footprint that a form states.

    A track is returned as the corridor that it sweeps, whatever the time: a superset, so that no conflict is missed.

    Raises:
        InvalidGeometry: no such quadrant or water body is known here.
    """
    match form.shape:
        case Shape.POLYGON:
            return Polygon(tuple(tuple(position(point) for point in ring) for ring in form.rings), form.parallels)
        case Shape.CIRCLE:
            return Circle(position(form.rings[0][0]), form.width_dm / 10)
        case Shape.CORRIDOR | Shape.MOVING:
            return Corridor(tuple(position(point) for point in form.rings[0]), form.width_dm / 10)
        case Shape.QUADRANT:
            return quadrant(*divmod(form.place, 10))
        case Shape.WATER_BODY:
            return outline(form.place)


def read_volume(form: VolumeForm) -> Volume:
    """Return the volume that a form states."""
    band = Band(
        None if form.lower_dm is None else form.lower_dm / 10,
        None if form.lower_ref is None else REFERENCES[form.lower_ref],
        None if form.upper_dm is None else form.upper_dm / 10,
        None if form.upper_ref is None else REFERENCES[form.upper_ref],
    )
    return Volume(read_footprint(form.footprint), band, tuple(Window(*window) for window in form.windows))
