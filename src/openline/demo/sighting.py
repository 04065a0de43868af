"""What a desk on the stage makes of a launch that it has seen, from the notices that its node holds."""

from msgspec.structs import replace

from openline.core.catalogue.element import Element
from openline.core.catalogue.notices import Launch, LaunchClass
from openline.core.catalogue.volumes import read_footprint
from openline.core.catalogue.watching import Match, Observed
from openline.core.situation.activities import PlanState
from openline.core.space.volume import Window
from openline.core.watch.announced import Compass, Notice, Observation
from openline.core.watch.launch import Kind, Verdict, correlate
from openline.demo.stage import Party, Stage

MATCHES = {Kind.CONSISTENT: Match.CONSISTENT, Kind.PARTLY: Match.PARTLY, Kind.NONE_HELD: Match.NONE_HELD}


def seen(stage: Stage, party: Party, sight: Observed) -> Verdict:
    """Return how a launch as seen compares with the notices on a party's node; their ids are entries in hexadecimal."""
    situation = stage.situation(party)
    notices = [
        _notice(item.id, item.element, state)
        for state in situation.states(PlanState)
        for item in [situation.threads[state.root]]
        if isinstance(item.element, Launch)
    ]
    azimuth, tolerance = sight.azimuth, sight.azimuth_tolerance
    observation = Observation(
        id=sight.obs_id,
        time=sight.time,
        sigma_s=sight.sigma_s,
        area=read_footprint(sight.area),
        azimuth=None if azimuth is None else azimuth / 100,
        azimuth_tolerance=0.0 if tolerance is None else tolerance / 100,
        classes=_classes(sight.launch_class),
    )
    return correlate(observation, notices)


def compared(sight: Observed, verdict: Verdict) -> Element:
    """Return the observation with how it compares filled in, as it is sent."""
    candidates = tuple(bytes.fromhex(each.notice_id) for each in verdict.candidates)
    return replace(sight, match=MATCHES[verdict.kind], candidates=candidates)


def _notice(entry: bytes, launch: Launch, state: PlanState) -> Notice:
    return Notice(
        id=entry.hex(),
        windows=tuple(Window(*window) for window in launch.windows),
        classes=_classes(launch.launch_class),
        launch_area=read_footprint(launch.launch_area),
        azimuth=None if launch.azimuth is None else launch.azimuth / 100,
        tolerance=0.0 if launch.tolerance is None else launch.tolerance / 100,
        direction=None if launch.direction is None else Compass(launch.direction),
        impact_areas=tuple(read_footprint(area) for area in launch.impact_areas),
        valid_until=launch.valid_until,
        cancelled_at=state.counts_until,
    )


def _classes(launch_class: LaunchClass) -> frozenset[str]:
    return frozenset() if launch_class == LaunchClass.OTHER else frozenset({launch_class.name.lower()})
