"""Elements about what happened: DISTRESS, ACCOUNT, CLARIFICATION, CEASEFIRE_EVENT (spec 4.12).

Circumstances are stated, as known at a time and without prejudice; nobody is accused and nothing is admitted.
"""

from typing import Annotated, ClassVar

from msgspec import Meta

from openline.core.catalogue.element import Element, FreeText, InvalidElement, catalogued
from openline.core.catalogue.fields import Bearing, Choice, Code, Count, EntryId, Length, MaybeName, Name, Point, Time
from openline.core.catalogue.volumes import FootprintForm, WindowForm, check_windows


class DistressNature(Code):
    """What is the matter (GMDSS)."""

    FIRE = 1
    FLOODING = 2
    COLLISION = 3
    GROUNDING = 4
    CAPSIZING = 5
    SINKING = 6
    DISABLED = 7
    ABANDONING = 8
    MAN_OVERBOARD = 9
    AIRCRAFT_DOWN = 10
    AIRCRAFT_EMERGENCY = 11
    MEDICAL = 12
    SUBMARINE_SUNK = 13
    UNDER_FIRE = 14
    RADIATION = 15
    UNDESIGNATED = 16


class Assistance(Code):
    """What is asked for."""

    SEARCH = 1
    RESCUE = 2
    MEDICAL = 3
    TOW = 4
    FIREFIGHTING = 5
    DIVERS = 6
    HOLD_FIRE = 7
    SAFE_PASSAGE = 8
    INFORMATION = 9
    NONE = 10


@catalogued
class Distress(Element, frozen=True, kw_only=True):
    """Somebody is in distress; it can never be suspended and needs one person.

    Attributes:
        nature: what is the matter.
        location: where.
        time: when that was known.
        assistance: what is asked for.
        persons: how many are in danger.
        craft: name or call sign.
        own_action: what the author does about it.
        safe_conduct: the author gives safe conduct to those who come to help.
        text: more words on it.
    """

    number: ClassVar[int] = 41
    name: ClassVar[str] = "DISTRESS"
    lead: ClassVar[tuple[str, ...]] = ("nature", "location", "time", "assistance")

    nature: DistressNature
    location: Point
    time: Time
    assistance: Annotated[tuple[Assistance, ...], Meta(min_length=1, max_length=8)]
    persons: Count | None = None
    craft: MaybeName = ""
    own_action: Assistance | None = None
    safe_conduct: bool | None = None
    text: FreeText | None = None


class IncidentClass(Code):
    """What an account is of: the circumstance, without a verdict."""

    MISFIRE = 1
    BORDER_CROSSING = 2
    AIRSPACE_ENTRY = 3
    WATERS_ENTRY = 4
    LASER = 5
    RADAR_LOCK = 6
    CLOSE_APPROACH = 7
    COLLISION = 8
    SHOTS_FIRED = 9
    WARNING_SHOTS = 10
    LOSS_OF_CONTROL = 11
    JAMMING = 12
    FLARES_OR_OBJECTS_DROPPED = 13
    UNCIVIL_LANGUAGE = 14
    MINE_OR_DRIFTING_OBJECT = 15
    LAUNCH_BY_MISTAKE = 16
    STRIKE_ON_PROTECTED_SITE = 17
    STRIKE_ON_MOVEMENT = 18
    DETENTION = 19
    CABLE_OR_PIPELINE_DAMAGE = 20
    RADIATION_RELEASE = 21
    COMPUTER_INCIDENT = 22
    OTHER = 23


class UnitClass(Code):
    """Generic classes of units."""

    SURFACE_SHIP = 1
    SUBMARINE = 2
    FIXED_WING = 3
    HELICOPTER = 4
    UNMANNED_AIRCRAFT = 5
    GROUND_UNIT = 6
    AIR_DEFENCE_UNIT = 7
    MISSILE_UNIT = 8
    COAST_GUARD = 9
    CIVIL_SHIP = 10
    CIVIL_AIRCRAFT = 11
    CONVOY = 12
    UNKNOWN = 13


class Intent(Choice):
    """What an author says of its own side's intent."""

    ACCIDENTAL = 1
    DELIBERATE = 2
    UNKNOWN = 3


class Damage(Code):
    """How great the damage is, as known."""

    NONE_KNOWN = 1
    MINOR = 2
    SERIOUS = 3
    TOTAL_LOSS = 4
    UNKNOWN = 5


class ActionTaken(Code):
    """What its author has done."""

    ORDERED_STOP = 1
    WITHDREW = 2
    OPENED_INVESTIGATION = 3
    OFFERED_ASSISTANCE = 4
    SECURED_EVIDENCE = 5
    GROUNDED_SIMILAR_SYSTEMS = 6
    CHANGED_PROCEDURE = 7
    INFORMED_AUTHORITIES = 8
    NONE_YET = 9


@catalogued
class Account(Element, frozen=True, kw_only=True):
    """An account of an incident as known at a time, without prejudice: circumstances, no attribution.

    Attributes:
        incident_id: the author's own id, stable over later accounts.
        incident_class: what it is an account of.
        as_known_at: the time of this knowledge.
        window: when it happened.
        place: where.
        own_units: classes of own units.
        other_units: classes of other units, as seen.
        casualties: how many people are known to be hurt or dead.
        damage: as known.
        facts: what is known, in the author's words.
        intent: what the author says of its own side's intent.
        action_taken: what the author has done.
        replaces: the author's earlier account.
        about: the other side's account of the same incident.
        attribution: who, as the author states it; needs release by two persons.
    """

    number: ClassVar[int] = 33
    name: ClassVar[str] = "ACCOUNT"
    lead: ClassVar[tuple[str, ...]] = ("incident_class", "as_known_at", "window", "place")
    apart: ClassVar[tuple[str, ...]] = ("facts", "casualties", "attribution")

    incident_id: Name
    incident_class: IncidentClass
    as_known_at: Time
    window: WindowForm
    place: FootprintForm
    own_units: Annotated[tuple[UnitClass, ...], Meta(max_length=16)] = ()
    other_units: Annotated[tuple[UnitClass, ...], Meta(max_length=16)] = ()
    casualties: Count | None = None
    damage: Damage | None = None
    facts: Annotated[tuple[FreeText, ...], Meta(max_length=32)] = ()
    intent: Intent | None = None
    action_taken: Annotated[tuple[ActionTaken, ...], Meta(max_length=16)] = ()
    replaces: EntryId | None = None
    about: EntryId | None = None
    attribution: FreeText | None = None

    def rules(self) -> None:
        check_windows((self.window,))


class Cause(Code):
    """A circumstance that led to it, as its author knows."""

    TECHNICAL_FAULT = 1
    HUMAN_ERROR = 2
    NAVIGATION_ERROR = 3
    WEATHER = 4
    MISUNDERSTOOD_MESSAGE = 5
    NOTICE_NOT_PASSED_ON = 6
    PLANNED_ACTIVITY = 7
    NOT_OURS = 8
    UNDER_INVESTIGATION = 9
    OTHER = 10


class Assurance(Code):
    """What its author assures."""

    NOT_DIRECTED_AT_YOU = 1
    NO_FURTHER_ACTION = 2
    HAS_STOPPED = 3
    MEASURES_TAKEN = 4
    FORCES_NOT_ON_ALERT = 5
    WILL_REPORT_AGAIN = 6


@catalogued
class Clarification(Element, frozen=True, kw_only=True):
    """Clarifies what was asked or accounted for; it admits nothing.

    Attributes:
        target: the ACCOUNT, QUESTION, OBSERVED or notice.
        cause: a circumstance that led to it.
        facts: what is known, in the author's words.
        assurances: what the author assures.
        further_by: when more will be said.
    """

    number: ClassVar[int] = 32
    name: ClassVar[str] = "CLARIFICATION"
    lead: ClassVar[tuple[str, ...]] = ("target", "cause")
    apart: ClassVar[tuple[str, ...]] = ("facts",)

    target: EntryId
    cause: Cause
    facts: FreeText
    assurances: Annotated[tuple[Assurance, ...], Meta(max_length=8)] = ()
    further_by: Time | None = None


class Method(Choice):
    """How a reported event was observed."""

    HEARD = 1
    SEEN = 2
    SENSOR = 3
    REPORTED = 4


class WeaponClass(Code):
    """Classes of weapons in reported events."""

    SMALL_ARMS = 1
    HEAVY_MACHINE_GUN = 2
    GRENADE_LAUNCHER = 3
    MORTAR = 4
    ARTILLERY = 5
    MULTIPLE_ROCKETS = 6
    TANK_GUN = 7
    ANTI_TANK = 8
    UNMANNED_AIRCRAFT = 9
    AIR_STRIKE = 10
    MINE = 11
    EXPLOSION_UNDETERMINED = 12
    FLARE = 13


class EventKind(Code):
    """What was observed."""

    EXPLOSION = 1
    BURST = 2
    SHOT = 3
    PROJECTILE = 4
    MOVEMENT_OF_WEAPONS = 5
    WORKS_NEAR_LINE = 6
    CROSSING_OF_LINE = 7
    OVERFLIGHT = 8


@catalogued
class CeasefireEvent(Element, frozen=True, kw_only=True):
    """A reported event: what an observer heard, saw or was told; it is no finding of a violation.

    Attributes:
        observer: who observed, by office or number.
        observer_position: where the observer was.
        method: heard, seen, sensor or reported.
        kind: what was observed.
        count: how often.
        window: when.
        weapon: class of weapon, as assessed by the observer.
        bearing: from the observer.
        distance_dm: from the observer.
        uncertainty_dm: of the place.
        place: where it was, as assessed.
        attribution: who, as the observer reports it.
        linked: reports of the same event by others.
    """

    number: ClassVar[int] = 35
    name: ClassVar[str] = "CEASEFIRE_EVENT"
    lead: ClassVar[tuple[str, ...]] = ("observer", "method", "kind", "count", "window", "observer_position")

    observer: Name
    observer_position: Point
    method: Method
    kind: EventKind
    count: Count
    window: WindowForm
    weapon: WeaponClass | None = None
    bearing: Bearing | None = None
    distance_dm: Length | None = None
    uncertainty_dm: Length | None = None
    place: Point | None = None
    attribution: FreeText | None = None
    linked: Annotated[tuple[EntryId, ...], Meta(max_length=16)] = ()

    def rules(self) -> None:
        check_windows((self.window,))
        if self.distance_dm is not None and self.bearing is None and self.place is None:
            raise InvalidElement(
                "a distance goes with a bearing",
                rule="distance-bearing",
                field="bearing",
                hint="say in which direction it was",
            )
