"""One launch as seen beside one as announced, aspect by aspect: time, place, direction, class (spec 5.11).

Each aspect has a standing, a reason from a closed list, how far off it is, and a score by which candidates are ranked:
whole numbers, so that both nodes rank alike. An aspect that one of the two leaves out is *not stated*.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from math import ceil
from operator import itemgetter

import numpy as np

from openline.core.space.geodesy import MARGIN, TOLERANCE_M, Vectors, arctan2, cross, dot, metres_of, squared_chord
from openline.core.space.kernel import skeleton_distances
from openline.core.space.shape import Shape, shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Footprint
from openline.core.space.window import Span, spans_of
from openline.core.watch.announced import Limits, Notice, Observation


class Aspect(StrEnum):
    TIME = "time"
    PLACE = "place"
    DIRECTION = "direction"
    CLASS = "class"


class Standing(StrEnum):
    """How an aspect stands. NEAR is outside what was announced, but near enough to ask about this notice."""

    AGREES = "agrees"
    NEAR = "near"
    DIFFERS = "differs"
    NOT_STATED = "not_stated"


class Reason(StrEnum):
    """Why: a closed list, each with a sentence in every language. None says what was launched, why, or against whom."""

    IN_WINDOW = "in_window"
    WITHIN_VALIDITY = "within_validity"
    BEFORE_WINDOW = "before_window"
    AFTER_WINDOW = "after_window"
    AFTER_CANCELLATION = "after_cancellation"
    IN_LAUNCH_AREA = "in_launch_area"
    OUTSIDE_LAUNCH_AREA = "outside_launch_area"
    UP_RANGE_OF_IMPACT_AREA = "up_range_of_impact_area"
    FAR_FROM_IMPACT_AREAS = "far_from_impact_areas"
    PLACE_NOT_STATED = "place_not_stated"
    PLACE_UNREADABLE = "place_unreadable"
    IN_DIRECTION = "in_direction"
    OFF_DIRECTION = "off_direction"
    TOWARDS_IMPACT_AREA = "towards_impact_area"
    AWAY_FROM_IMPACT_AREAS = "away_from_impact_areas"
    DIRECTION_NOT_STATED = "direction_not_stated"
    DIRECTION_NOT_OBSERVED = "direction_not_observed"
    SAME_CLASS = "same_class"
    OTHER_CLASS = "other_class"
    CLASS_NOT_STATED = "class_not_stated"
    CLASS_NOT_OBSERVED = "class_not_observed"
    LATE_NOTICE = "late_notice"
    MARGIN_ONLY = "margin_only"
    NOTHING_HELD = "nothing_held"
    NO_NOTICE_AT_THAT_TIME = "no_notice_at_that_time"
    NO_NOTICE_FOR_THAT_PLACE = "no_notice_for_that_place"
    WINDOW_OVER = "window_over"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One aspect of one notice beside an observation.

    Attributes:
        off: how far outside: whole seconds, metres or degrees; 0 where it agrees, None where it has no measure.
        score: 0 to 1,000; a narrow notice that agrees says more than a wide one.
        margin_only: the places agree only by the margin for sphere against ellipsoid.
    """

    aspect: Aspect
    standing: Standing
    reason: Reason
    off: int | None = None
    score: int = 0
    margin_only: bool = False


class Prepared:
    """A notice with what the comparison needs: its times derived at once, its shapes when they are first asked for.

    An ugly notice counts as far as it can be read: nothing here raises.

    Attributes:
        spans: when it counts; stated_spans: when it would, had it not been cancelled.
        first, last: from when to when, validity included, it would count; last None is without an end.
    """

    def __init__(self, notice: Notice) -> None:
        self.notice = notice
        self.stated_spans: tuple[Span, ...] = spans_of(notice.windows, None)
        self.spans: tuple[Span, ...] = (
            self.stated_spans if notice.cancelled_at is None else spans_of(notice.windows, notice.cancelled_at)
        )
        self.first, end = self.stated_spans[0][0], self.stated_spans[-1][1]
        self.last = end if end is None or notice.valid_until is None else max(end, notice.valid_until)

    @cached_property
    def launch(self) -> Shape | None:
        """The launch area, where it is stated and says which points it covers."""
        return None if self.notice.launch_area is None else _shape(self.notice.launch_area)

    @cached_property
    def impacts(self) -> tuple[Shape, ...]:
        """The impact areas that say which points they cover."""
        return tuple(shape for area in self.notice.impact_areas if (shape := _shape(area)) is not None)

    @property
    def unreadable(self) -> bool:
        """Whether the launch area, or without one an impact area, is stated but cannot be read."""
        if self.notice.launch_area is not None:
            return self.launch is None
        return len(self.impacts) < len(self.notice.impact_areas)


def _shape(area: Footprint) -> Shape | None:
    try:
        return shape_of(area)
    except InvalidGeometry:
        return None


def near_in_time(
    observation: Observation, notices: Sequence[Prepared], limits: Limits
) -> list[tuple[Prepared, Comparison]]:
    """Return the notices whose time does not differ, each with how its time compares."""
    reach = _slack(observation, limits) + limits.near_s
    earliest, latest = observation.time - reach, observation.time + reach
    compared = (
        (each, compare_time(observation, each, limits))
        for each in notices
        if each.first <= latest and (each.last is None or each.last >= earliest)
    )
    return [(each, time) for each, time in compared if time.standing is not Standing.DIFFERS]


def _slack(observation: Observation, limits: Limits) -> int:
    return ceil(limits.sigmas * observation.sigma_s) + limits.time_slack_s


def compare_time(observation: Observation, prepared: Prepared, limits: Limits) -> Comparison:
    """Compare the time; what is farther outside every window than `near_s` differs."""
    slack = _slack(observation, limits)
    earliest, latest = observation.time - slack, observation.time + slack
    best = _nearest(prepared.spans, earliest, latest)
    if best is not None and best[0] == 0:
        score = 500 + 500 * 3_600 // (3_600 + best[1])
        return Comparison(Aspect.TIME, Standing.AGREES, Reason.IN_WINDOW, 0, score)
    notice = prepared.notice
    if notice.cancelled_at is not None and observation.time >= notice.cancelled_at:
        stated = _nearest(prepared.stated_spans, earliest, latest)
        meant = stated is not None and stated[0] == 0
        standing = Standing.NEAR if meant else Standing.DIFFERS
        return Comparison(Aspect.TIME, standing, Reason.AFTER_CANCELLATION, None, 100 if meant else 0)
    if best is None:
        return Comparison(Aspect.TIME, Standing.DIFFERS, Reason.AFTER_CANCELLATION)
    off, _, after = best
    if notice.valid_until is not None and after and earliest <= notice.valid_until:
        return Comparison(Aspect.TIME, Standing.AGREES, Reason.WITHIN_VALIDITY, off, 400)
    reason = Reason.AFTER_WINDOW if after else Reason.BEFORE_WINDOW
    if off > limits.near_s:
        return Comparison(Aspect.TIME, Standing.DIFFERS, reason, off)
    return Comparison(Aspect.TIME, Standing.NEAR, reason, off, 400 * (limits.near_s - off) // max(limits.near_s, 1))


_ENDLESS_S = 1 << 40


def _nearest(spans: Sequence[Span], earliest: int, latest: int) -> tuple[int, int, bool] | None:
    """Return what `_outside` says of the nearest of spans in order that do not overlap; None where there are none."""
    later = bisect_right(spans, latest, key=itemgetter(0))
    beside = spans[max(later - 1, 0) : later + 1]
    return min((_outside(span, earliest, latest) for span in beside), default=None)


def _outside(span: Span, earliest: int, latest: int) -> tuple[int, int, bool]:
    """Return how many seconds a time lies outside a span, how long the span is, and whether the time lies after it."""
    start, end = span
    length = _ENDLESS_S if end is None else end - start
    if latest < start:
        return start - latest, length, False
    if end is not None and earliest > end:
        return earliest - end, length, True
    return 0, length, False


def compare_places(seen: Shape | None, notices: Sequence[Prepared], limits: Limits) -> list[Comparison]:
    """Compare the place with that of each notice, all distances in one go."""
    pairs: list[tuple[int, Shape, float]] = []
    for at, prepared in enumerate(notices):
        if prepared.launch is not None:
            pairs.append((at, prepared.launch, limits.near_m))
        else:
            pairs += [(at, impact, limits.reach_m) for impact in prepared.impacts]
    found: list[Comparison | None] = [None] * len(notices)
    if seen is not None and pairs:
        for (at, _, _), comparison in zip(pairs, _places(seen, pairs, notices, limits), strict=True):
            held = found[at]
            if held is None or _fit(comparison) > _fit(held):
                found[at] = comparison
    return [_place(held, seen, prepared) for held, prepared in zip(found, notices, strict=True)]


def _fit(comparison: Comparison) -> tuple[bool, int]:
    return comparison.standing is Standing.AGREES, comparison.score


def _place(held: Comparison | None, seen: Shape | None, prepared: Prepared) -> Comparison:
    if held is not None and (held.standing is Standing.AGREES or not prepared.unreadable):
        return held
    # what cannot be read may be the area that fits
    unreadable = seen is None or prepared.unreadable
    reason = Reason.PLACE_UNREADABLE if unreadable else Reason.PLACE_NOT_STATED
    return Comparison(Aspect.PLACE, Standing.NOT_STATED, reason)


def _places(
    seen: Shape, pairs: Sequence[tuple[int, Shape, float]], notices: Sequence[Prepared], limits: Limits
) -> list[Comparison]:
    stated = np.array([seen.reach_m + shape.reach_m for _, shape, _ in pairs])
    extra = np.array([metres for _, _, metres in pairs])
    spare = np.array([seen.margin_m + shape.margin_m + TOLERANCE_M for _, shape, _ in pairs])
    interest = (stated + extra) * MARGIN + spare
    distances = skeleton_distances([seen] * len(pairs), [shape for _, shape, _ in pairs], interest)
    comparisons = []
    for (at, shape, _), distance, reach, most, room in zip(
        pairs, distances.tolist(), stated.tolist(), interest.tolist(), spare.tolist(), strict=True
    ):
        off = None if distance > most else max(0, round(distance - reach))
        agrees = distance <= reach * MARGIN + room
        by_margin = agrees and distance > reach + TOLERANCE_M
        if notices[at].launch is not None:
            comparisons.append(_beside_launch_area(shape, off, agrees, by_margin, limits))
        else:
            comparisons.append(_up_range(off, limits))
    return comparisons


def _beside_launch_area(shape: Shape, off: int | None, agrees: bool, by_margin: bool, limits: Limits) -> Comparison:
    if agrees:
        size = round(shape.cap_m + shape.reach_m)
        score = 500 + 500 * 50_000 // (50_000 + size)
        return Comparison(Aspect.PLACE, Standing.AGREES, Reason.IN_LAUNCH_AREA, 0, score, by_margin)
    if off is None:
        return Comparison(Aspect.PLACE, Standing.DIFFERS, Reason.OUTSIDE_LAUNCH_AREA)
    near = round(limits.near_m)
    score = max(0, 300 * (near - off) // max(near, 1))
    return Comparison(Aspect.PLACE, Standing.NEAR, Reason.OUTSIDE_LAUNCH_AREA, off, score)


def _up_range(off: int | None, limits: Limits) -> Comparison:
    if off is None:
        return Comparison(Aspect.PLACE, Standing.DIFFERS, Reason.FAR_FROM_IMPACT_AREAS)
    reach = round(limits.reach_m)
    score = max(0, 500 * (reach - off) // max(reach, 1))
    return Comparison(Aspect.PLACE, Standing.AGREES, Reason.UP_RANGE_OF_IMPACT_AREA, off, score)


def compare_direction(observation: Observation, seen: Shape | None, prepared: Prepared, limits: Limits) -> Comparison:
    """Compare the direction: with the azimuth, else the point of the compass, else the bearing of the impact areas."""
    notice = prepared.notice
    if notice.azimuth is not None:
        planned, either_side = notice.azimuth, notice.tolerance
    elif notice.direction is not None:
        planned, either_side = notice.direction.azimuth, 22.5
    else:
        return _towards_impacts(observation, seen, prepared, limits)
    if observation.azimuth is None:
        return Comparison(Aspect.DIRECTION, Standing.NOT_STATED, Reason.DIRECTION_NOT_OBSERVED)
    allowed = either_side + observation.azimuth_tolerance + limits.azimuth_slack
    off = ceil(_turn(observation.azimuth, planned) - allowed)
    if off <= 0:
        score = 500 + 5_000 // (10 + ceil(either_side))
        return Comparison(Aspect.DIRECTION, Standing.AGREES, Reason.IN_DIRECTION, 0, score)
    return Comparison(Aspect.DIRECTION, Standing.DIFFERS, Reason.OFF_DIRECTION, off)


def _turn(one: float, other: float) -> float:
    """Return the angle between two azimuths, 0 to 180 degrees."""
    turn = abs(one - other) % 360.0
    return min(turn, 360.0 - turn)


def _towards_impacts(observation: Observation, seen: Shape | None, prepared: Prepared, limits: Limits) -> Comparison:
    if seen is None or not prepared.impacts:
        return Comparison(Aspect.DIRECTION, Standing.NOT_STATED, Reason.DIRECTION_NOT_STATED)
    if observation.azimuth is None:
        return Comparison(Aspect.DIRECTION, Standing.NOT_STATED, Reason.DIRECTION_NOT_OBSERVED)
    bearings = [bearing for impact in prepared.impacts if (bearing := _bearing(seen, impact)) is not None]
    if not bearings:  # they lie all around the launch, and so in no direction from it
        return Comparison(Aspect.DIRECTION, Standing.NOT_STATED, Reason.DIRECTION_NOT_STATED)
    allowed = observation.azimuth_tolerance + limits.bearing_slack
    off = min(ceil(_turn(observation.azimuth, to) - half - allowed) for to, half in bearings)
    if off <= 0:
        return Comparison(Aspect.DIRECTION, Standing.AGREES, Reason.TOWARDS_IMPACT_AREA, 0, 500)
    return Comparison(Aspect.DIRECTION, Standing.DIFFERS, Reason.AWAY_FROM_IMPACT_AREAS, off)


_DEGREES = 57.29577951308232
_POLE = np.array([[0.0], [0.0], [1.0]])


def _bearing(seen: Shape, impact: Shape) -> tuple[float, float] | None:
    """Return the bearing of an area from where the launch was seen, and how far the area reaches to either side of it.

    Degrees; None where the two are too near, or too large, for a direction.
    """
    away = float(metres_of(squared_chord(seen.centre, impact.centre))[0])
    wide = (seen.cap_m + seen.reach_m + impact.cap_m + impact.reach_m) * MARGIN
    if wide >= 0.9 * away:
        return None
    east = cross(_POLE, seen.centre)
    north = cross(seen.centre, east)
    bearing = _degrees(dot(impact.centre, east), dot(impact.centre, north)) % 360.0
    sine = np.array([wide / away])
    return bearing, _degrees(sine, np.sqrt(1.0 - sine * sine))


def _degrees(y: Vectors, x: Vectors) -> float:
    return float(arctan2(y, x)[0]) * _DEGREES


def compare_class(observation: Observation, notice: Notice) -> Comparison:
    """Compare the class: a sensor often cannot tell, so only two stated classes can differ."""
    if not observation.classes:
        return Comparison(Aspect.CLASS, Standing.NOT_STATED, Reason.CLASS_NOT_OBSERVED)
    if not notice.classes:
        return Comparison(Aspect.CLASS, Standing.NOT_STATED, Reason.CLASS_NOT_STATED)
    if observation.classes & notice.classes:
        return Comparison(Aspect.CLASS, Standing.AGREES, Reason.SAME_CLASS, 0, 500)
    return Comparison(Aspect.CLASS, Standing.DIFFERS, Reason.OTHER_CLASS)
