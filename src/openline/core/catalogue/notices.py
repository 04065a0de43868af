"""Elements that announce: ACTIVITY (spec 4.2). Lengths travel in decimetres, positions in 1e-7 degree: whole numbers,
so that both nodes hold the same bits. Rounding only ever widens."""

import math
from collections.abc import Iterable
from enum import IntEnum
from typing import ClassVar

from openline.core.catalogue.element import MAX_TIME, Element, Form, FreeText, InvalidElement, catalogued
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

DEGREE = 10_000_000
MAX_CORNERS = 5_000
MAX_WINDOWS = 2_500
MAX_HEIGHT_DM = 1_000_000_000
"""100,000 km up or down."""
MAX_LINKS = 64
MAX_DOUBTS = 32


class ActivityKind(IntEnum):
    """The one list of kinds (design section 7)."""

    EXERCISE = 1
    LIVE_FIRING = 2
    MISSILE = 3
    ROCKET_LAUNCH = 4
    SPACE_DEBRIS = 5
    HAZARDOUS_OPERATION = 6
    PATROL = 7
    RELOCATION = 8
    TRANSIT = 9
    CLOSED_AREA = 10
    WORKS = 11
    HAZARD = 12
    OTHER = 13


class Shape(IntEnum):
    POLYGON = 1
    CIRCLE = 2
    CORRIDOR = 3


_REFERENCES: tuple[VerticalReference, ...] = ("SFC", "MSL", "AGL", "WGS84", "FL", "DEPTH")

Point = tuple[int, int]
"""(longitude, latitude) in 1e-7 degree."""


class FootprintForm(Form, frozen=True, kw_only=True):
    """A footprint: rings of a polygon, one point of a circle, or the points of a corridor.

    `width_dm` is the radius or half width in decimetres. `parallels`: edges between equal latitudes follow them.
    """

    shape: Shape
    rings: tuple[tuple[Point, ...], ...]
    width_dm: int = 0
    parallels: bool = True

    def __post_init__(self) -> None:
        corners = sum(len(ring) for ring in self.rings)
        if not all(self.rings):
            raise InvalidElement("a ring without corners")
        if not 1 <= corners <= MAX_CORNERS:
            raise InvalidElement(f"a footprint has 1 to {MAX_CORNERS} corners, this one {corners}")
        if self.shape != Shape.POLYGON and len(self.rings) != 1:
            raise InvalidElement("a circle or corridor is stated by one list of points")
        if self.shape == Shape.CIRCLE and corners != 1:
            raise InvalidElement("a circle has one centre")
        if not 0 <= self.width_dm <= 200_000_000:
            raise InvalidElement("a radius or half width is between 0 and 20,000 km")
        for longitude, latitude in (point for ring in self.rings for point in ring):
            if abs(longitude) > 180 * DEGREE or abs(latitude) > 90 * DEGREE:
                raise InvalidElement("a position lies outside 180 degrees of longitude or 90 of latitude")


class VolumeForm(Form, frozen=True, kw_only=True):
    """A volume: footprint, limits in decimetres with a reference each (index into SFC MSL AGL WGS84 FL DEPTH), windows.

    A window is [start, end or null, alternate] in seconds UTC.
    """

    footprint: FootprintForm
    windows: tuple[tuple[int, int | None, bool], ...]
    lower_dm: int | None = None
    lower_ref: int | None = None
    upper_dm: int | None = None
    upper_ref: int | None = None

    def __post_init__(self) -> None:
        if len(self.windows) > MAX_WINDOWS:
            raise InvalidElement(f"a volume has at most {MAX_WINDOWS} windows, this one {len(self.windows)}")
        for start, end, _ in self.windows:
            if end is not None and end < start:
                raise InvalidElement("a window ends before it starts", hint="swap the two times, or mend the date")
            if not (0 <= start <= MAX_TIME and (end is None or end <= MAX_TIME)):
                raise InvalidElement("a window lies outside the years 1970 to 9999", hint="mend the date")
        for height in (self.lower_dm, self.upper_dm):
            if height is not None and abs(height) > MAX_HEIGHT_DM:
                raise InvalidElement("a height is at most 100,000 km", hint="heights are in metres")
        for reference in (self.lower_ref, self.upper_ref):
            if reference is not None and not 0 <= reference < len(_REFERENCES):
                raise InvalidElement(f"vertical reference {reference} is not in the list")


@catalogued
class Activity(Element, frozen=True, kw_only=True):
    """Announces a planned thing: what, where, how high and when.

    Attributes:
        activity_id: the author's own id, stable over amendments; for a published notice `notice id/area`.
        kind: value of ActivityKind.
        title: short words of the author.
        volumes: one or more.
        source: id of the published notice this came from; areas of one notice never conflict with each other.
        cancelled_at: nothing counts after it, seconds UTC.
        same_event: ids of other notices that announce the same thing.
        doubts: what the reader of the notice was unsure of, each `code: sentence`.
    """

    number: ClassVar[int] = 20
    name: ClassVar[str] = "ACTIVITY"

    activity_id: str
    kind: ActivityKind
    title: FreeText
    volumes: tuple[VolumeForm, ...]
    source: str = ""
    cancelled_at: int | None = None
    same_event: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= len(self.activity_id) <= 128:
            raise InvalidElement("an activity id has 1 to 128 characters")
        if not 1 <= len(self.volumes) <= 64:
            raise InvalidElement("an activity has 1 to 64 volumes")
        if not any(volume.windows for volume in self.volumes):
            raise InvalidElement("an activity needs at least one time window", hint="say from when, and until when")
        if self.cancelled_at is not None and not 0 <= self.cancelled_at <= MAX_TIME:
            raise InvalidElement("an activity is cancelled between the years 1970 and 9999", hint="mend the date")
        if len(self.source) > 128 or not all(1 <= len(name) <= 128 for name in self.same_event):
            raise InvalidElement("the id of a notice has 1 to 128 characters")
        if len(self.same_event) > MAX_LINKS or len(self.doubts) > MAX_DOUBTS:
            raise InvalidElement(f"an activity has at most {MAX_LINKS} links and {MAX_DOUBTS} doubts")
        if not all(doubt.strip() and len(doubt) <= 500 for doubt in self.doubts):
            raise InvalidElement("a doubt has 1 to 500 characters")


def _point(position: Position) -> Point:
    return round(position[0] * DEGREE), round(position[1] * DEGREE)


def _points(positions: Iterable[Position]) -> tuple[Point, ...]:
    return tuple(_point(position) for position in positions)


def _footprint_form(footprint: Footprint) -> FootprintForm:
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
        footprint=_footprint_form(volume.footprint),
        windows=tuple((window.start, window.end, window.alternate) for window in volume.windows),
        lower_dm=lower,
        lower_ref=None if band.lower_ref is None else _REFERENCES.index(band.lower_ref),
        upper_dm=upper,
        upper_ref=None if band.upper_ref is None else _REFERENCES.index(band.upper_ref),
    )


def _position(point: Point) -> Position:
    return point[0] / DEGREE, point[1] / DEGREE


def read_volume(form: VolumeForm) -> Volume:
    """Return the volume that a form states."""
    footprint: Footprint
    shape = form.footprint
    match shape.shape:
        case Shape.POLYGON:
            rings = tuple(tuple(_position(point) for point in ring) for ring in shape.rings)
            footprint = Polygon(rings, shape.parallels)
        case Shape.CIRCLE:
            footprint = Circle(_position(shape.rings[0][0]), shape.width_dm / 10)
        case Shape.CORRIDOR:
            footprint = Corridor(tuple(_position(point) for point in shape.rings[0]), shape.width_dm / 10)
    band = Band(
        None if form.lower_dm is None else form.lower_dm / 10,
        None if form.lower_ref is None else _REFERENCES[form.lower_ref],
        None if form.upper_dm is None else form.upper_dm / 10,
        None if form.upper_ref is None else _REFERENCES[form.upper_ref],
    )
    return Volume(footprint, band, tuple(Window(*window) for window in form.windows))
