"""Launches seen against launches announced (spec 5.11): a pure function, run again whenever a notice comes.

What comes out is never a verdict on a launch. It says which announcements it is consistent with, with which only partly
and in what not, or that none is held that fits: a question to ask. Words and deadlines are made elsewhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.watch.announced import USUAL, Limits, Notice, Observation
from openline.core.watch.aspects import (
    Aspect,
    Comparison,
    Prepared,
    Reason,
    Standing,
    compare_class,
    compare_direction,
    compare_places,
    near_in_time,
)


class Kind(StrEnum):
    """What can be said of an observation, or of a notice: a closed list."""

    CONSISTENT = "consistent"
    PARTLY = "partly_consistent"
    NONE_HELD = "no_consistent_notice_held"
    NOT_ENTERED = "no_observation_entered"


_RANK = {Kind.CONSISTENT: 0, Kind.PARTLY: 1}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A notice with which an observation is consistent, or partly so.

    Attributes:
        aspects: time, place, direction and class, in this order.
        score: sum of the aspects' scores; it ranks candidates and is no probability.
        late_s: how long after the launch the notice reached us, where it did.
    """

    notice_id: str
    kind: Kind
    aspects: tuple[Comparison, ...]
    score: int
    late_s: int | None = None

    @property
    def differing(self) -> tuple[Aspect, ...]:
        """Return the parts that are not as announced; the part that could not be compared where there is none."""
        parts = tuple(each.aspect for each in self.aspects if each.standing in (Standing.NEAR, Standing.DIFFERS))
        return parts or ((Aspect.PLACE,) if self.kind is Kind.PARTLY else ())

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Return the reason of every aspect, and what else is to be said of the notice."""
        reasons = tuple(each.reason for each in self.aspects)
        if any(each.margin_only for each in self.aspects):
            reasons += (Reason.MARGIN_ONLY,)
        return reasons if self.late_s is None else (*reasons, Reason.LATE_NOTICE)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What can be said of one observation, from the notices held.

    Attributes:
        kind: that of the best candidate, or NONE_HELD.
        candidates: the best first, at most as many as the limits say; `more` is how many there were beyond.
        reasons: for NONE_HELD, why.
    """

    observation_id: str
    kind: Kind
    candidates: tuple[Candidate, ...] = ()
    more: int = 0
    reasons: tuple[Reason, ...] = ()


def correlate(observation: Observation, notices: Iterable[Notice], limits: Limits = USUAL) -> Verdict:
    """Return what can be said of an observation; the order of the notices does not matter."""
    return compare(observation, [Prepared(notice) for notice in notices], limits)


def compare(observation: Observation, notices: Sequence[Prepared], limits: Limits = USUAL) -> Verdict:
    """Return what can be said of an observation from notices prepared once: for many observations of one archive."""
    near = near_in_time(observation, notices, limits)
    try:
        seen = shape_of(observation.area)
    except InvalidGeometry:
        seen = None
    places = compare_places(seen, [each for each, _ in near], limits)
    found = []
    for (each, time), place in zip(near, places, strict=True):
        direction = compare_direction(observation, seen, each, limits)
        aspects = (time, place, direction, compare_class(observation, each.notice))
        kind = _kind(*aspects)
        if kind is not None:
            score = sum(aspect.score for aspect in aspects)
            found.append(Candidate(each.notice.id, kind, aspects, score, _lateness(observation, each.notice)))
    found.sort(key=lambda each: (_RANK[each.kind], -each.score, each.notice_id))
    if found:
        named = tuple(found[: limits.candidates])
        return Verdict(observation.id, found[0].kind, named, len(found) - len(named))
    reason = Reason.NO_NOTICE_FOR_THAT_PLACE if near else Reason.NO_NOTICE_AT_THAT_TIME
    return Verdict(observation.id, Kind.NONE_HELD, reasons=(reason if notices else Reason.NOTHING_HELD,))


def _kind(time: Comparison, place: Comparison, direction: Comparison, launch_class: Comparison) -> Kind | None:
    """Return whether a notice is a candidate, and of which kind.

    The anchor is where a launch took place; where that cannot be compared, where it went. A candidate agrees in its
    time or its anchor, and is at least near in the other. Time alone makes no more than a part.
    """
    anchor = direction if place.standing is Standing.NOT_STATED else place
    if anchor.standing is Standing.DIFFERS or Standing.AGREES not in (time.standing, anchor.standing):
        return None
    both = time.standing is anchor.standing is Standing.AGREES
    others = Standing.DIFFERS not in (direction.standing, launch_class.standing)
    return Kind.CONSISTENT if both and others else Kind.PARTLY


def _lateness(observation: Observation, notice: Notice) -> int | None:
    received_at = notice.received_at
    return None if received_at is None or received_at <= observation.time else received_at - observation.time


@dataclass(frozen=True, slots=True)
class Unseen:
    """A launch that was announced and of which no observation was entered; that says nothing about whether it flew.

    Attributes:
        over_since: end of its last window, or of its validity, seconds UTC.
        partly: observations with which the notice is partly consistent.
    """

    notice_id: str
    over_since: int
    partly: tuple[str, ...] = ()
    kind: Kind = Kind.NOT_ENTERED
    reason: Reason = Reason.WINDOW_OVER


def unseen(
    notices: Sequence[Notice], observations: Sequence[Observation], now: int, limits: Limits = USUAL
) -> tuple[Unseen, ...]:
    """Return the notices whose time is over and that no observation is consistent with, by id.

    A notice cancelled before its time was over is left out: nothing was to be seen.
    """
    over = {notice.id: end for notice in notices if (end := _over_since(notice)) is not None and end < now}
    ready = [Prepared(notice) for notice in notices if notice.id in over]
    seen: dict[str, list[tuple[Kind, str]]] = {}
    for observation in observations:
        verdict = compare(observation, ready, replace(limits, candidates=len(ready)))
        for candidate in verdict.candidates:
            seen.setdefault(candidate.notice_id, []).append((candidate.kind, observation.id))
    return tuple(
        Unseen(notice_id, over[notice_id], tuple(sorted(name for _, name in seen.get(notice_id, ()))))
        for notice_id in sorted(over)
        if all(kind is not Kind.CONSISTENT for kind, _ in seen.get(notice_id, ()))
    )


def _over_since(notice: Notice) -> int | None:
    """Return when the time of a notice is over; None for one without an end, or cancelled before it."""
    ends = [window.end for window in notice.windows]
    if None in ends:
        return None
    end = max([each for each in ends if each is not None] + [notice.valid_until or 0])
    return None if notice.cancelled_at is not None and notice.cancelled_at <= end else end


@dataclass(frozen=True, slots=True)
class Change:
    """What a verdict says that an earlier one did not.

    Attributes:
        come, gone, turned: ids of notices that are candidates now, are no longer, or are so in another way.
    """

    observation_id: str
    before: Kind
    after: Kind
    come: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    turned: tuple[str, ...] = ()


def changed(before: Verdict, after: Verdict) -> Change | None:
    """Return what a late, amended or cancelled notice changed in the verdict on one observation; None for nothing."""
    old = {each.notice_id: each for each in before.candidates}
    new = {each.notice_id: each for each in after.candidates}
    change = Change(
        after.observation_id,
        before.kind,
        after.kind,
        tuple(sorted(new.keys() - old.keys())),
        tuple(sorted(old.keys() - new.keys())),
        tuple(sorted(name for name in new.keys() & old.keys() if _sense(new[name]) != _sense(old[name]))),
    )
    return change if change.before is not change.after or change.come or change.gone or change.turned else None


def _sense(candidate: Candidate) -> tuple[Kind, tuple[Aspect, ...]]:
    return candidate.kind, candidate.differing


class Item(StrEnum):
    """What a question about a launch asks for: a closed list."""

    NOTICE = "notice"
    TIME = "time"
    PLACE = "place"
    DIRECTION = "direction"
    CLASS = "class"
    IMPACT_AREAS = "impact_areas"


@dataclass(frozen=True, slots=True)
class Query:
    """The fields of a question that a person may send; precedence and deadline come from the charter.

    Attributes:
        items: what is asked for.
        notices: ids of the notices it is about; empty where none is held.
    """

    observation_id: str
    items: tuple[Item, ...]
    notices: tuple[str, ...] = ()
    topic: str = "launch"


def question(verdict: Verdict) -> Query | None:
    """Return what there is to ask; None where the observation is consistent with a notice."""
    if verdict.kind is Kind.CONSISTENT:
        return None
    if not verdict.candidates:
        return Query(verdict.observation_id, tuple(Item))
    best = verdict.candidates[0]
    parts = tuple(Item(part.value) for part in best.differing)
    return Query(verdict.observation_id, (Item.NOTICE, *parts), (best.notice_id,))
