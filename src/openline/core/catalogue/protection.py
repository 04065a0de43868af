"""Elements that protect: SITE, MOVEMENT (spec 4.7). Notification is no precondition of protection."""

from typing import Annotated, ClassVar

from msgspec import Meta

from openline.core.catalogue import coarse
from openline.core.catalogue.element import Element, Form, FreeText, InvalidElement, catalogued
from openline.core.catalogue.fields import Choice, Code, Count, EntryId, MaybeName, Name, Point, Time, Words
from openline.core.catalogue.notices import Radio
from openline.core.catalogue.volumes import FootprintForm, WindowForm, check_windows


class SiteCategory(Code):
    """What is there."""

    HOSPITAL = 1
    CLINIC = 2
    SCHOOL = 3
    SHELTER = 4
    WAREHOUSE = 5
    OFFICE = 6
    WATER_WORKS = 7
    POWER_STATION = 8
    NUCLEAR_FACILITY = 9
    DAM = 10
    CULTURAL_PROPERTY = 11
    PLACE_OF_WORSHIP = 12
    DETENTION_PLACE = 13
    CROSSING_POINT = 14
    OBSERVER_POST = 15
    RESIDENCE_OF_STAFF = 16
    OTHER = 17


class Verification(Code):
    """How its coordinates were checked."""

    VISIT_WITH_SATELLITE_POSITION = 1
    IMAGERY = 2
    DOCUMENTS = 3
    TWO_SOURCES = 4
    NOT_VERIFIED = 5


class SiteStatus(Choice):
    """Whether the entry still stands."""

    REGISTERED = 1
    REVERIFIED = 2
    SUSPENDED = 3
    DEREGISTERED = 4


@catalogued
class Site(Element, frozen=True, kw_only=True):
    """Shows a protected site. Notification is no precondition of protection; its absence changes nothing in law.

    Attributes:
        site_id: the author's own id, stable over re-verification.
        category: what is there.
        location: where, by a point.
        locality: the town or district in which it lies, in the author's words; coordinates are checked against it.
        operator: who runs it.
        status: whether the entry still stands.
        verified_by: who checked the coordinates.
        verified_at: when.
        method: how.
        expires: the entry lapses then unless it is verified again.
        footprint: its whole ground.
        markings: what can be seen from the air, in words.
        replaces: the earlier SITE that this one replaces.
    """

    number: ClassVar[int] = 50
    name: ClassVar[str] = "SITE"
    lead: ClassVar[tuple[str, ...]] = ("site_id", "category", "location", "locality", "status", "expires")
    apart: ClassVar[tuple[str, ...]] = ("footprint", "markings", "operator")

    site_id: Name
    category: SiteCategory
    location: Point
    locality: Words
    operator: Name
    status: SiteStatus
    verified_by: Name
    verified_at: Time
    method: Verification
    expires: Time
    footprint: FootprintForm | None = None
    markings: FreeText | None = None
    replaces: EntryId | None = None

    def rules(self) -> None:
        if self.expires <= self.verified_at:
            raise InvalidElement(
                "a site's entry lapses after it was verified",
                rule="site-lapses",
                field="expires",
                hint="set a later expires",
            )
        if self.status != SiteStatus.REGISTERED and self.replaces is None:
            raise InvalidElement(
                "what changes a site names the earlier entry",
                rule="site-replaces",
                field="replaces",
                hint="replaces: the earlier SITE",
            )

    def coarsened(self) -> Element | None:
        return coarse.site(self)


class Purpose(Code):
    """Why it moves."""

    RELIEF_GOODS = 1
    MEDICAL_EVACUATION = 2
    STAFF_ROTATION = 3
    MEDICAL_SUPPLIES = 4
    EVACUATION_OF_CIVILIANS = 5
    REPAIR = 6
    MONITORING = 7
    GRAIN = 8
    PRISONER_EXCHANGE = 9
    REMAINS = 10
    OTHER = 11


class VehicleType(Code):
    """What moves."""

    CAR = 1
    ARMOURED_CAR = 2
    TRUCK = 3
    AMBULANCE = 4
    BUS = 5
    SHIP = 6
    BOAT = 7
    HELICOPTER = 8
    AIRCRAFT = 9
    TRAIN = 10
    ON_FOOT = 11


class NightMarking(Code):
    """How it can be recognised in the dark."""

    NONE = 1
    BEACON = 2
    ROOF_LIGHT = 3
    THERMAL_PANEL = 4
    INFRARED_STROBE = 5
    HAZARD_LIGHTS = 6


class Leg(Form, frozen=True, kw_only=True):
    """One leg of a movement.

    Attributes:
        route: a corridor, or a moving thing's track with times.
        depart: when it may set out.
        arrive: when it should be there.
        stops: where it stops on the way.
    """

    route: FootprintForm
    depart: WindowForm
    arrive: WindowForm
    stops: Annotated[tuple[Words, ...], Meta(max_length=32)] = ()

    def rules(self) -> None:
        check_windows((self.depart, self.arrive))
        if self.arrive[1] is None or self.depart[1] is None:
            raise InvalidElement(
                "a leg has a last time to set out and a last time to arrive", rule="leg-ends", field="arrive"
            )
        if self.arrive[1] < self.depart[0]:
            raise InvalidElement(
                "a leg arrives before it departs", rule="leg-order", field="arrive", hint="mend one of the two times"
            )


class Vehicle(Form, frozen=True, kw_only=True):
    """One vehicle, as it can be recognised.

    Attributes:
        kind: what it is.
        plate: registration, name or call sign.
        colour: as seen.
        roof_mark: what can be seen from above.
    """

    kind: VehicleType
    plate: MaybeName = ""
    colour: MaybeName = ""
    roof_mark: MaybeName = ""


@catalogued
class Movement(Element, frozen=True, kw_only=True):
    """Shows a movement that is to be protected. Notification is no precondition of protection.

    Attributes:
        move_id: the author's own id, stable over changes on the way.
        purpose: why it moves.
        legs: where and when.
        persons: how many people.
        vehicles: what moves, as it can be recognised.
        night_marking: how it can be recognised in the dark.
        tracker: id of the TRACK that follows it.
        radio: where its leader can be called.
        leader: how to reach its leader.
        alternates: other ways it may take.
        replaces: the earlier MOVEMENT that this one replaces, also on the way; the same functions receipt it again.
        ended: when it was over.
    """

    number: ClassVar[int] = 51
    name: ClassVar[str] = "MOVEMENT"
    lead: ClassVar[tuple[str, ...]] = ("move_id", "purpose", "legs", "persons")
    apart: ClassVar[tuple[str, ...]] = ("vehicles", "leader")

    move_id: Name
    purpose: Purpose
    legs: Annotated[tuple[Leg, ...], Meta(min_length=1, max_length=32)]
    persons: Count
    vehicles: Annotated[tuple[Vehicle, ...], Meta(max_length=64)] = ()
    night_marking: NightMarking | None = None
    tracker: MaybeName = ""
    radio: Radio | None = None
    leader: FreeText | None = None
    alternates: Annotated[tuple[FootprintForm, ...], Meta(max_length=8)] = ()
    replaces: EntryId | None = None
    ended: Time | None = None

    def coarsened(self) -> Element | None:
        return coarse.movement(self)
