"""Launches as announced and as seen, in plain values: what the correlation takes (spec 5.11).

A notice says as little as its regime asks for: everything but its id and its windows may be left out. So does an
observation. What is left out is never held against anyone.
"""

from dataclasses import dataclass
from enum import IntEnum
from math import isfinite

from openline.core.errors import Misuse
from openline.core.space.volume import Footprint, Window


class Compass(IntEnum):
    """The eight points of the compass, clockwise from north."""

    NORTH = 1
    NORTH_EAST = 2
    EAST = 3
    SOUTH_EAST = 4
    SOUTH = 5
    SOUTH_WEST = 6
    WEST = 7
    NORTH_WEST = 8

    @property
    def azimuth(self) -> float:
        """Degrees from true north, clockwise; the point stands for half an eighth of a turn to either side."""
        return 45.0 * (self.value - 1)


@dataclass(frozen=True, slots=True)
class Notice:
    """A launch as announced.

    Attributes:
        id: unique among the notices compared.
        windows: when it may take place; at least one.
        classes: codes of what may be launched, a general class given as all that it holds; empty is not stated.
        launch_area: from where; a point is a circle of radius 0, a named water or quadrant its outline. One that was
            stated and cannot be read is given as a polygon without rings: it is told from one that was not stated.
        azimuth, tolerance: planned direction in degrees from true north, and how far it may lie to either side.
        direction: planned direction as a point of the compass, where no azimuth is given.
        impact_areas: where something will come down, or pass low enough to be announced.
        valid_until: until when a launch that slipped needs no new notice, seconds UTC (agreement of 1988: four days).
        received_at: when the notice reached us, seconds UTC.
        cancelled_at: from then on it no longer counts, seconds UTC.
    """

    id: str
    windows: tuple[Window, ...]
    classes: frozenset[str] = frozenset()
    launch_area: Footprint | None = None
    azimuth: float | None = None
    tolerance: float = 0.0
    direction: Compass | None = None
    impact_areas: tuple[Footprint, ...] = ()
    valid_until: int | None = None
    received_at: int | None = None
    cancelled_at: int | None = None

    def __post_init__(self) -> None:
        if not self.windows or any(window.end is not None and window.end < window.start for window in self.windows):
            raise Misuse(
                f"notice {self.id}: no window, or one that ends before it starts", hint="say from when, till when"
            )
        _refuse_azimuth(self.azimuth, f"notice {self.id}")
        _refuse_tolerance(self.tolerance, f"notice {self.id}")


@dataclass(frozen=True, slots=True)
class Observation:
    """A launch as seen: what a watch entered, as known then.

    Attributes:
        time: of the launch, seconds UTC.
        sigma_s: standard error of the time.
        area: where the launch may have been, the error included.
        azimuth, azimuth_tolerance: degrees from true north, where it is known, and how far it may be off.
        classes: codes of what it may have been; empty where that is not known.
        confidence: the watch's own word for how sure it is; carried along, it decides nothing.
    """

    id: str
    time: int
    sigma_s: float
    area: Footprint
    azimuth: float | None = None
    azimuth_tolerance: float = 0.0
    classes: frozenset[str] = frozenset()
    confidence: str = ""

    def __post_init__(self) -> None:
        if not (isfinite(self.sigma_s) and self.sigma_s >= 0.0):
            raise Misuse(f"observation {self.id}: an error of {self.sigma_s} s", hint="a standard error is 0 or more")
        _refuse_azimuth(self.azimuth, f"observation {self.id}")
        _refuse_tolerance(self.azimuth_tolerance, f"observation {self.id}")


def _refuse_azimuth(azimuth: float | None, what: str) -> None:
    if azimuth is not None and not (isfinite(azimuth) and 0.0 <= azimuth <= 360.0):
        raise Misuse(f"{what}: an azimuth of {azimuth} degrees", hint="an azimuth is 0 to 360 degrees from true north")


def _refuse_tolerance(tolerance: float, what: str) -> None:
    if not (isfinite(tolerance) and 0.0 <= tolerance <= 180.0):
        raise Misuse(f"{what}: a tolerance of {tolerance} degrees", hint="a tolerance is 0 to 180 degrees")


@dataclass(frozen=True, slots=True)
class Limits:
    """How near counts as the same, and how near as partly the same. Both sides of a line use the same limits.

    Attributes:
        sigmas: how many standard errors an observed time may be off.
        time_slack_s: beyond that; windows are stated to the minute.
        near_s: so far outside its window a launch is still partly consistent with its notice.
        near_m: so far outside the announced launch area likewise.
        reach_m: so far up range of an announced impact area a launch may lie, where no launch area is announced.
        azimuth_slack: degrees between the azimuth seen early and the one planned: a launcher turns, the earth too.
        bearing_slack: degrees between the azimuth and the bearing of an announced impact area.
        candidates: so many are named, the best first.
    """

    sigmas: float = 3.0
    time_slack_s: int = 60
    near_s: int = 24 * 3600
    near_m: float = 500_000.0
    reach_m: float = 1_500_000.0
    azimuth_slack: float = 10.0
    bearing_slack: float = 20.0
    candidates: int = 16


USUAL = Limits()
