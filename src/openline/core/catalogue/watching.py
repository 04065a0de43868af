"""Elements about what is seen: OBSERVED, TRACK, ENCOUNTER (spec 4.13). What was seen is compared, never judged."""

from typing import Annotated, ClassVar

from msgspec import Meta

from openline.core.catalogue import coarse
from openline.core.catalogue.element import Element, InvalidElement, catalogued
from openline.core.catalogue.fields import (
    Angle,
    Bearing,
    Choice,
    Code,
    Duration,
    EntryId,
    Height,
    Length,
    MaybeName,
    Name,
    Point,
    Speed,
    Time,
)
from openline.core.catalogue.notices import LaunchClass
from openline.core.catalogue.volumes import FootprintForm


class Confidence(Choice):
    """How sure its author is of what was seen."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


class Match(Choice):
    """How an observation compares with the notices held; none of them is a verdict."""

    CONSISTENT = 1
    PARTLY = 2
    NONE_HELD = 3
    NOT_COMPARED = 4


@catalogued
class Observed(Element, frozen=True, kw_only=True):
    """A launch was observed; says how it compares with the notices held on this line.

    Attributes:
        obs_id: the author's own id.
        time: of the launch, as seen.
        sigma_s: uncertainty of that time, one standard deviation.
        area: where from, as seen.
        launch_class: generic class, as assessed.
        confidence: how sure the author is.
        match: how it compares with the notices held.
        azimuth: direction of flight, as seen.
        azimuth_tolerance: to either side.
        candidates: the notices that it is consistent with, best first.
    """

    number: ClassVar[int] = 34
    name: ClassVar[str] = "OBSERVED"
    lead: ClassVar[tuple[str, ...]] = ("time", "launch_class", "area", "match")

    obs_id: Name
    time: Time
    sigma_s: Duration
    area: FootprintForm
    launch_class: LaunchClass
    confidence: Confidence
    match: Match = Match.NOT_COMPARED
    azimuth: Bearing | None = None
    azimuth_tolerance: Angle | None = None
    candidates: Annotated[tuple[EntryId, ...], Meta(max_length=16)] = ()

    def rules(self) -> None:
        if bool(self.candidates) != (self.match in (Match.CONSISTENT, Match.PARTLY)):
            raise InvalidElement(
                "what is consistent names the notice, and nothing else does", rule="observed-notice", field="candidates"
            )


class TrackKind(Code):
    """What is tracked."""

    SURFACE_SHIP = 1
    SUBMARINE = 2
    FIXED_WING = 3
    HELICOPTER = 4
    UNMANNED_AIRCRAFT = 5
    GROUND_VEHICLE = 6
    CONVOY = 7
    UNKNOWN = 8


class Source(Code):
    """Where a track comes from."""

    AIS = 1
    ADS_B = 2
    RADAR = 3
    VISUAL = 4
    OWN_REPORT = 5
    OTHER_SENSOR = 6


@catalogued
class Track(Element, frozen=True, kw_only=True):
    """Where something was at a moment, with its error, and until when that is worth showing.

    Attributes:
        track_id: the author's own id.
        kind: what it is.
        time: when it was there.
        stale: after that it is shown as stale.
        location: where.
        error_dm: circular error of the place.
        source: where it comes from.
        height_dm: above the ellipsoid.
        height_error_dm: of the height.
        course: over ground.
        speed: over ground.
        label: name or call sign.
    """

    number: ClassVar[int] = 37
    name: ClassVar[str] = "TRACK"
    lead: ClassVar[tuple[str, ...]] = ("track_id", "kind", "time", "location", "error_dm")

    track_id: Name
    kind: TrackKind
    time: Time
    stale: Time
    location: Point
    error_dm: Length
    source: Source
    height_dm: Height | None = None
    height_error_dm: Length | None = None
    course: Bearing | None = None
    speed: Speed | None = None
    label: MaybeName = ""

    def rules(self) -> None:
        if self.stale <= self.time:
            raise InvalidElement("a track becomes stale after its time", rule="track-stale", field="stale")
        if (self.height_dm is None) != (self.height_error_dm is None):
            raise InvalidElement("a height goes with its error", rule="track-height", field="height_error_m")

    def coarsened(self) -> Element | None:
        return coarse.track(self)


class Advice(Code):
    """What its author advises; it orders nothing."""

    BOTH_TURN_TO_STARBOARD = 1
    WE_GIVE_WAY = 2
    PLEASE_GIVE_WAY = 3
    KEEP_COURSE = 4
    CALL_ON_RADIO = 5
    SEPARATE_IN_HEIGHT = 6


@catalogued
class Encounter(Element, frozen=True, kw_only=True):
    """Two moving things will come near each other: when, and how near, with the uncertainty.

    Attributes:
        tracks: ids of the two tracks.
        closest_at: time of closest approach.
        miss_dm: distance then.
        miss_sigma_dm: its uncertainty, one standard deviation.
        relative_speed: of the two.
        advice: what the author advises.
        about: the two TRACK entries, where they travelled.
    """

    number: ClassVar[int] = 38
    name: ClassVar[str] = "ENCOUNTER"
    lead: ClassVar[tuple[str, ...]] = ("tracks", "closest_at", "miss_dm", "miss_sigma_dm")

    tracks: Annotated[tuple[Name, ...], Meta(min_length=2, max_length=2)]
    closest_at: Time
    miss_dm: Length
    miss_sigma_dm: Length
    relative_speed: Speed | None = None
    advice: Advice | None = None
    about: Annotated[tuple[EntryId, ...], Meta(max_length=2)] = ()

    def rules(self) -> None:
        if self.tracks[0] == self.tracks[1]:
            raise InvalidElement("an encounter is between two tracks", rule="encounter-two", field="tracks")
