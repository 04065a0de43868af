"""The form in which a volume travels: footprint, vertical band, windows (spec 4.4). Rounding only ever widens."""

import math
from collections.abc import Iterable
from itertools import islice
from typing import Annotated

from msgspec import Meta

from openline.core.catalogue.element import Form, InvalidElement
from openline.core.catalogue.fields import DEGREE, Azimuth, Choice, Height, Length, Point, Several, Time
from openline.core.space.quadrant import quadrant
from openline.core.space.volume import (
    Band,
    Circle,
    Corridor,
    Footprint,
    Moving,
    MultiPolygon,
    Polygon,
    Position,
    Sector,
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
    SECTOR = 7
    MULTIPOLYGON = 8


NAMED = (Shape.QUADRANT, Shape.WATER_BODY)
ROUND = (Shape.CIRCLE, Shape.SECTOR)
"""Shapes around one centre."""


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
        rings: the rings of a polygon, of several polygons one behind the other, the one centre of a circle or sector,
            the points of a corridor or of a moving thing's track; nothing for a quadrant or a water body.
        width_dm: radius, outer radius, half width, or radius around a moving thing.
        parallels: edges between equal latitudes follow them.
        place: code of the water body, or ten times the ocean plus the quadrant; only for those two shapes.
        times: when a moving thing is at each point of its track.
        inner_dm: inner radius of a sector.
        azimuths: from and to, clockwise, of a sector.
        polygons: how many rings each of several polygons has, the first of them its outer ring.
    """

    shape: Shape
    rings: Annotated[tuple[tuple[Point, ...], ...], Meta(max_length=MAX_CORNERS)] = ()
    width_dm: Length = 0
    parallels: bool = True
    place: Annotated[int, Meta(ge=0, le=999)] = 0
    times: tuple[Time, ...] = ()
    inner_dm: Length = 0
    azimuths: Annotated[tuple[Azimuth, ...], Meta(max_length=2)] = ()
    polygons: Annotated[tuple[Several, ...], Meta(max_length=MAX_CORNERS)] = ()

    def rules(self) -> None:
        corners = sum(len(ring) for ring in self.rings)
        named = self.shape in NAMED
        self._own_fields()
        if named != (self.place != 0) or (named and self.rings):
            raise InvalidElement(
                "a quadrant or water body is stated by its code alone, and nothing else has one", rule="footprint"
            )
        if named:
            return
        if not all(self.rings):
            raise InvalidElement("a ring without corners", rule="footprint")
        if not 1 <= corners <= MAX_CORNERS:
            raise InvalidElement(f"a footprint has 1 to {MAX_CORNERS} corners, this one {corners}", rule="footprint")
        if self.shape not in (Shape.POLYGON, Shape.MULTIPOLYGON) and len(self.rings) != 1:
            raise InvalidElement(
                "a circle, sector, corridor or track is stated by one list of points", rule="footprint"
            )
        if self.shape in ROUND and corners != 1:
            raise InvalidElement("a circle or sector has one centre", rule="footprint")
        if len(self.times) != (corners if self.shape == Shape.MOVING else 0):
            raise InvalidElement(
                "a moving thing has one time for each point of its track, nothing else has times", rule="footprint"
            )
        if list(self.times) != sorted(set(self.times)):
            raise InvalidElement("the times of a track go forward", rule="footprint")

    def _own_fields(self) -> None:
        """Hold what only a sector, or only several polygons, state."""
        sector = self.shape == Shape.SECTOR
        if len(self.azimuths) != (2 if sector else 0) or (self.inner_dm and not sector):
            raise InvalidElement(
                "a sector has two azimuths, from and to; nothing else has azimuths or an inner radius", rule="footprint"
            )
        if sector and (self.inner_dm >= self.width_dm or self.azimuths[0] == self.azimuths[1]):
            raise InvalidElement(
                "a sector's outer radius is the larger, and its azimuths differ (0 and 360: all round)",
                rule="footprint",
            )
        if sum(self.polygons) != (len(self.rings) if self.shape == Shape.MULTIPOLYGON else 0):
            raise InvalidElement("several polygons say how many rings each has, nothing else does", rule="footprint")


WindowForm = tuple[Time, Time | None, bool]
"""[start, end or null, alternate] in seconds UTC; an end of null holds until further notice."""


def check_windows(windows: Iterable[WindowForm]) -> None:
    """Refuse a window that ends before it starts."""
    for start, end, _ in windows:
        if end is not None and end < start:
            raise InvalidElement(
                "a window ends before it starts", rule="window-order", hint="swap the two times, or mend the date"
            )


class VolumeForm(Form, frozen=True, kw_only=True):
    """A volume: where, when, how high.

    Attributes:
        footprint: where, seen from above.
        windows: the times in which it holds.
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
    """Return the form in which a footprint travels: rounded outwards, to decimetres and hundredths of a degree."""
    match footprint:
        case Polygon(rings, parallels):
            return FootprintForm(shape=Shape.POLYGON, rings=tuple(_points(ring) for ring in rings), parallels=parallels)
        case Circle(centre, radius_m):
            return FootprintForm(shape=Shape.CIRCLE, rings=((_point(centre),),), width_dm=math.ceil(radius_m * 10))
        case Corridor(points, half_width_m):
            return FootprintForm(shape=Shape.CORRIDOR, rings=(_points(points),), width_dm=math.ceil(half_width_m * 10))
        case MultiPolygon(polygons, parallels):
            return FootprintForm(
                shape=Shape.MULTIPOLYGON,
                rings=tuple(_points(ring) for rings in polygons for ring in rings),
                parallels=parallels,
                polygons=tuple(len(rings) for rings in polygons),
            )
        case Sector(centre, inner_m, outer_m, from_deg, to_deg):
            return FootprintForm(
                shape=Shape.SECTOR,
                rings=((_point(centre),),),
                width_dm=math.ceil(outer_m * 10),
                inner_dm=math.floor(inner_m * 10),
                azimuths=azimuths_outwards(from_deg, to_deg),
            )
        case Moving(points, times, radius_m):
            width_dm = math.ceil(radius_m * 10)
            return FootprintForm(shape=Shape.MOVING, rings=(_points(points),), width_dm=width_dm, times=times)


def azimuths_outwards(from_deg: float, to_deg: float) -> tuple[int, int]:
    """Return two azimuths in hundredths of a degree, rounded apart; all round where nothing would be left between."""
    first, last = math.floor(from_deg * 100 + 1e-7), math.ceil(to_deg * 100 - 1e-7)
    turn = (to_deg - from_deg) % 360 or 360.0
    return (first, last) if ((last - first) % 36_000 or 36_000) >= turn * 100 - 1e-3 else (0, 36_000)


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


def _positions(points: Iterable[Point]) -> tuple[Position, ...]:
    return tuple(position(point) for point in points)


def read_footprint(form: FootprintForm) -> Footprint:
    """Return the footprint that a form states.

    Raises:
        InvalidGeometry: no such quadrant or water body is known here.
    """
    match form.shape:
        case Shape.POLYGON:
            return Polygon(tuple(_positions(ring) for ring in form.rings), form.parallels)
        case Shape.CIRCLE:
            return Circle(position(form.rings[0][0]), form.width_dm / 10)
        case Shape.CORRIDOR:
            return Corridor(_positions(form.rings[0]), form.width_dm / 10)
        case Shape.MOVING:
            return Moving(_positions(form.rings[0]), form.times, form.width_dm / 10)
        case Shape.SECTOR:
            first, last = (each / 100 for each in form.azimuths)
            return Sector(position(form.rings[0][0]), form.inner_dm / 10, form.width_dm / 10, first, last)
        case Shape.MULTIPOLYGON:
            rings = iter(_positions(ring) for ring in form.rings)
            return MultiPolygon(tuple(tuple(islice(rings, count)) for count in form.polygons), form.parallels)
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
