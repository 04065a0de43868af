"""Elements that announce: ACTIVITY, LAUNCH, LAUNCH_RESULT, WITHHELD, ZONE, PAUSE (spec 4.5)."""

from typing import Annotated, ClassVar

from msgspec import Meta

from openline.core.catalogue import coarse
from openline.core.catalogue.codes import ActivityKind, Reason
from openline.core.catalogue.element import Element, Form, FreeText, InvalidElement, catalogued
from openline.core.catalogue.fields import (
    Angle,
    Bearing,
    Choice,
    Code,
    Count,
    Doubt,
    EntryId,
    Frequency,
    MaybeName,
    Name,
    OfficeCode,
    Several,
    Time,
)
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm, WindowForm, check_windows

MAX_LINKS = 64
MAX_DOUBTS = 32


class SystemClass(Code):
    """Generic classes of what takes part; anything finer needs an agreement that enables it."""

    SURFACE_SHIP = 1
    SUBMARINE = 2
    FIXED_WING = 3
    HELICOPTER = 4
    UNMANNED_AIRCRAFT = 5
    ARTILLERY = 6
    ROCKET_ARTILLERY = 7
    SURFACE_TO_AIR_MISSILE = 8
    ANTI_SHIP_MISSILE = 9
    TORPEDO = 10
    MINE_WARFARE = 11
    ARMOUR = 12
    AMPHIBIOUS = 13
    AIRBORNE = 14
    BOMBER = 15
    TANKER = 16
    LASER = 17
    JAMMING = 18
    UNMANNED_SURFACE_VESSEL = 19


class Hazard(Code):
    """What is dangerous about it for others."""

    GUNFIRE = 1
    MISSILES = 2
    BOMBS = 3
    FALLING_OBJECTS = 4
    UNDERWATER_EXPLOSION = 5
    TOWED_OBJECT = 6
    LASER_LIGHT = 7
    RADIO_INTERFERENCE = 8
    NAVIGATION_INTERFERENCE = 9
    UNLIT_VESSELS = 10
    LOW_FLYING = 11
    MINES = 12
    OTHER = 13


class Forces(Form, frozen=True, kw_only=True):
    """How many take part; nothing is *not stated*, which is not zero.

    Attributes:
        troops: persons.
        tanks: battle tanks.
        armoured: armoured combat vehicles other than tanks.
        artillery: pieces of 100 mm and more.
        aircraft: of all kinds, unmanned included.
        ships: surface ships and submarines.
        vehicles: other vehicles.
    """

    troops: Count | None = None
    tanks: Count | None = None
    armoured: Count | None = None
    artillery: Count | None = None
    aircraft: Count | None = None
    ships: Count | None = None
    vehicles: Count | None = None


class Radio(Form, frozen=True, kw_only=True):
    """Where one can be called.

    Attributes:
        frequency_khz: carrier frequency.
        callsign: to call.
    """

    frequency_khz: Frequency
    callsign: MaybeName = ""


@catalogued
class Activity(Element, frozen=True, kw_only=True):
    """Announces a planned thing: what, where, how high and when.

    Attributes:
        activity_id: the author's own id, stable over amendments; for a published notice `notice id/area`.
        kind: what it is.
        title: short words of the author.
        volumes: one or more.
        source: id of the published notice this came from; areas of one notice never conflict with each other.
        cancelled_at: nothing counts after it.
        same_event: ids of other notices that announce the same thing.
        doubts: what the reader of the notice was unsure of, each `code: sentence`.
        forces: how many take part.
        systems: generic classes of what takes part.
        hazards: what is dangerous about it for others.
        part_of: the author's id of the larger activity that this is a part of.
        control_point: the office to call while it runs.
        radio: where one can be called.
        published: numbers under which the authorities published it.
        participants: parties that take part besides the author, also such as are not on the line.
        shown_to: offices or parties to whom this notice goes, as the author lists them.
        emergency: it could not be announced earlier.
    """

    number: ClassVar[int] = 20
    name: ClassVar[str] = "ACTIVITY"
    lead: ClassVar[tuple[str, ...]] = ("activity_id", "kind", "title", "volumes")
    apart: ClassVar[tuple[str, ...]] = ("title", "forces", "systems")

    activity_id: Name
    kind: ActivityKind
    title: FreeText
    volumes: Annotated[tuple[VolumeForm, ...], Meta(min_length=1, max_length=64)]
    source: MaybeName = ""
    cancelled_at: Time | None = None
    same_event: Annotated[tuple[Name, ...], Meta(max_length=MAX_LINKS)] = ()
    doubts: Annotated[tuple[Doubt, ...], Meta(max_length=MAX_DOUBTS)] = ()
    forces: Forces | None = None
    systems: Annotated[tuple[SystemClass, ...], Meta(max_length=16)] = ()
    hazards: Annotated[tuple[Hazard, ...], Meta(max_length=16)] = ()
    part_of: MaybeName = ""
    control_point: OfficeCode | None = None
    radio: Radio | None = None
    published: Annotated[tuple[Name, ...], Meta(max_length=16)] = ()
    participants: Annotated[tuple[Name, ...], Meta(max_length=64)] = ()
    shown_to: Annotated[tuple[Name, ...], Meta(max_length=64)] = ()
    emergency: bool = False

    def rules(self) -> None:
        if not any(volume.windows for volume in self.volumes):
            raise InvalidElement(
                "an activity needs at least one time window",
                rule="activity-window",
                field="volumes",
                hint="say from when, and until when",
            )
        if not all(doubt.strip() for doubt in self.doubts):
            raise InvalidElement("a doubt needs words", rule="doubt-words", field="doubts")

    def coarsened(self) -> Element | None:
        return coarse.activity(self)


class LaunchClass(Code):
    """Generic class of what is launched; nothing finer travels by default."""

    BALLISTIC_MISSILE_LAND = 1
    BALLISTIC_MISSILE_SUBMARINE = 2
    BALLISTIC_MISSILE_OTHER = 3
    CRUISE_MISSILE = 4
    HYPERSONIC = 5
    SPACE_LAUNCH = 6
    SOUNDING_ROCKET = 7
    MISSILE_DEFENCE_TEST = 8
    OTHER = 9


class Direction(Choice):
    """The eight points of the compass."""

    NORTH = 1
    NORTH_EAST = 2
    EAST = 3
    SOUTH_EAST = 4
    SOUTH = 5
    SOUTH_WEST = 6
    WEST = 7
    NORTH_WEST = 8


class HeightClass(Code):
    """How high it will rise."""

    BELOW_100_KM = 1
    FROM_100_TO_500_KM = 2
    ABOVE_500_KM = 3
    ORBIT = 4


class RangeClass(Code):
    """How far it will fly."""

    BELOW_500_KM = 1
    FROM_500_TO_2000_KM = 2
    FROM_2000_TO_5500_KM = 3
    ABOVE_5500_KM = 4
    ORBIT = 5


class LaunchField(Code):
    """Fields of a launch notice whose content is withheld, and counted."""

    LAUNCH_CLASS = 1
    COUNT = 2
    LAUNCH_AREA = 3
    AZIMUTH = 4
    IMPACT_AREAS = 5
    HEIGHT = 6
    RANGE = 7


@catalogued
class Launch(Element, frozen=True, kw_only=True):
    """Announces a launch, as coarsely as its author will: it makes surprise less, and proves nothing about what flies.

    Attributes:
        activity_id: the author's own id, stable over amendments.
        launch_class: generic class.
        count: how many.
        windows: when it may take place.
        launch_area: where from: an area, an ocean quadrant or a water body.
        valid_until: the notice lapses then.
        azimuth: direction of flight at launch.
        tolerance: to either side of the azimuth.
        direction: point of the compass, where no azimuth is given.
        impact_areas: where stages and payload come down.
        height_class: how high.
        range_class: how far.
        withheld: fields whose content is withheld.
        title: short words of the author.
        published: numbers under which the authorities published it.
        shown_to: parties to whom this notice goes, as the author lists them.
    """

    number: ClassVar[int] = 21
    name: ClassVar[str] = "LAUNCH"
    lead: ClassVar[tuple[str, ...]] = ("activity_id", "launch_class", "count", "windows", "launch_area", "valid_until")
    apart: ClassVar[tuple[str, ...]] = ("azimuth", "impact_areas", "title")

    activity_id: Name
    launch_class: LaunchClass
    count: Several
    windows: Annotated[tuple[WindowForm, ...], Meta(min_length=1, max_length=64)]
    launch_area: FootprintForm
    valid_until: Time
    azimuth: Bearing | None = None
    tolerance: Angle | None = None
    direction: Direction | None = None
    impact_areas: Annotated[tuple[FootprintForm, ...], Meta(max_length=16)] = ()
    height_class: HeightClass | None = None
    range_class: RangeClass | None = None
    withheld: Annotated[tuple[LaunchField, ...], Meta(max_length=8)] = ()
    title: FreeText | None = None
    published: Annotated[tuple[Name, ...], Meta(max_length=16)] = ()
    shown_to: Annotated[tuple[Name, ...], Meta(max_length=64)] = ()

    def rules(self) -> None:
        check_windows(self.windows)
        if any(end is None for _, end, _ in self.windows):
            raise InvalidElement(
                "the window of a launch has an end",
                rule="launch-end",
                field="windows",
                hint="say until when it may take place",
            )
        if self.valid_until < max(end or 0 for _, end, _ in self.windows):
            raise InvalidElement(
                "the notice lapses before its window ends",
                rule="launch-lapses",
                field="valid_until",
                hint="set valid_until to the end or later",
            )
        if self.tolerance is not None and self.azimuth is None:
            raise InvalidElement("a tolerance goes with an azimuth", rule="launch-tolerance", field="tolerance")
        if self.launch_area.shape == Shape.MOVING:
            raise InvalidElement(
                "a launch area stands still", rule="launch-still", field="launch_area", hint="state the whole area"
            )

    def coarsened(self) -> Element | None:
        return coarse.launch(self)


class LaunchOutcome(Code):
    """What became of a launch, as its author says."""

    AS_PLANNED = 1
    ENDED_EARLY = 2
    OUTSIDE_ANNOUNCED_AREAS = 3
    POSTPONED = 4
    CANCELLED = 5
    NOT_STATED = 6


@catalogued
class LaunchResult(Element, frozen=True, kw_only=True):
    """Says what became of an announced launch.

    Attributes:
        target: the LAUNCH.
        launched: whether it took place.
        at: when.
        outcome: what became of it.
        again: new window, where it was postponed.
    """

    number: ClassVar[int] = 22
    name: ClassVar[str] = "LAUNCH_RESULT"
    lead: ClassVar[tuple[str, ...]] = ("target", "launched")

    target: EntryId
    launched: bool
    at: Time | None = None
    outcome: LaunchOutcome | None = None
    again: WindowForm | None = None

    def rules(self) -> None:
        if self.launched and self.at is None:
            raise InvalidElement("a launch that took place has a time", rule="launch-time", field="at")
        if self.again is not None:
            check_windows((self.again,))


@catalogued
class Withheld(Element, frozen=True, kw_only=True):
    """Counts the notices that were not given in a year, without their content.

    Attributes:
        agreement: under which they were due.
        count: how many, so far in this year.
        year: the year counted.
    """

    number: ClassVar[int] = 23
    name: ClassVar[str] = "WITHHELD"
    lead: ClassVar[tuple[str, ...]] = ("agreement", "count", "year")

    agreement: Name
    count: Count
    year: Annotated[int, Meta(ge=1970, le=9999)]


@catalogued
class Zone(Element, frozen=True, kw_only=True):
    """Shows a zone because its publisher announced it; display recognises nothing.

    Attributes:
        zone_id: the publisher's name for it.
        volume: where, how high, and since when.
        rule: what the publisher says holds there, in its own words.
        publisher: who announced it.
        since: when it was announced.
        ended: it is no longer announced.
    """

    number: ClassVar[int] = 29
    name: ClassVar[str] = "ZONE"
    lead: ClassVar[tuple[str, ...]] = ("zone_id", "volume", "publisher", "since")
    apart: ClassVar[tuple[str, ...]] = ("rule",)

    zone_id: Name
    volume: VolumeForm
    rule: FreeText
    publisher: Name
    since: Time
    ended: Time | None = None


@catalogued
class Pause(Element, frozen=True, kw_only=True):
    """Proposes, or joins, a pause: while both hold one for an area, both hold activities there.

    Attributes:
        area: where.
        until: the pause ends then by itself.
        joins: the other side's PAUSE that this one joins.
        reason: why.
    """

    number: ClassVar[int] = 42
    name: ClassVar[str] = "PAUSE"
    lead: ClassVar[tuple[str, ...]] = ("area", "until")

    area: FootprintForm
    until: Time
    joins: EntryId | None = None
    reason: Reason | None = None
