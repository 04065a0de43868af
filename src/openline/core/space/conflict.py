"""Conflicts: which plans meet, where, when, how high and how near (spec 5.1).

The answer depends on the plans alone, not on their order: two nodes that hold the same plans find the same conflicts.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

from openline.core.errors import Misuse
from openline.core.space.band import common_band
from openline.core.space.engine import Choice, Engine, plain
from openline.core.space.geodesy import TOLERANCE_M
from openline.core.space.index import Caps, candidate_pairs
from openline.core.space.meeting import Meeting
from openline.core.space.motion import Encounter, encounter
from openline.core.space.plan import Plan, Prepared, prepare
from openline.core.space.same_event import same_event
from openline.core.space.shape import meeting_m
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Position
from openline.core.space.window import Span, common_spans


@dataclass(frozen=True, slots=True, order=True)
class SameEvent:
    """Two plans that announce one event."""

    a: str
    b: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two plans that meet, or come nearer than the buffer.

    Attributes:
        a, b: ids of the plans.
        windows: when both count.
        lower_m, upper_m: what their bands have in common, whole metres (see `band.common_band`); None is unlimited.
        inside: a point of the overlap; where they do not overlap, the point of a nearest to b.
        least_distance_m: between the footprints as stated, whole metres; 0 where they overlap.
        margin_only: they meet only by the margin for sphere against ellipsoid.
    """

    a: str
    b: str
    windows: tuple[Span, ...]
    lower_m: int | None
    upper_m: int | None
    inside: Position
    least_distance_m: int
    margin_only: bool


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found, in order of ids."""

    conflicts: tuple[Conflict, ...]
    same_events: tuple[SameEvent, ...]


def conflicts(
    a: Sequence[Plan], b: Sequence[Plan] | None = None, *, buffer_m: float = 0.0, engine: Choice = plain
) -> Findings:
    """Return the conflicts inside a, or between a and b.

    Raises:
        InvalidVolume: a plan cannot be compared; the message begins with its id.
        Misuse: the buffer is negative or not a number.
    """
    first, second = _prepared(a, engine), None if b is None else _prepared(b, engine)
    return screen(first, second, buffer_m=buffer_m, engine=engine)


def _prepared(plans: Iterable[Plan], engine: Choice) -> list[Prepared]:
    ready = []
    for plan in plans:
        try:
            ready.append(prepare(plan, engine))
        except InvalidVolume as error:
            raise InvalidVolume(f"{plan.id}: {error}", hint=error.hint) from error
    return ready


def screen(
    a: Sequence[Prepared],
    b: Sequence[Prepared] | None = None,
    *,
    buffer_m: float = 0.0,
    engine: Choice = plain,
    settled: Iterable[Prepared] = (),
) -> Findings:
    """Return the conflicts inside a (then each pair has its ids in order), or between a and b.

    Args:
        settled: plans of a whose pairs among themselves are left to whoever screens them elsewhere.
    Raises:
        Misuse: the buffer is negative or not a number.
    """
    if not (isfinite(buffer_m) and buffer_m >= 0.0):
        raise Misuse(f"a buffer of {buffer_m} m", hint="give a buffer in metres, 0 or more")
    first = sorted(a, key=_rank)
    second = first if b is None else sorted(b, key=_rank)
    i, j = candidate_pairs(Caps(first, buffer_m), Caps(second))
    if b is None:
        elsewhere = set(map(id, settled))
        open_ = np.array([id(plan) not in elsewhere for plan in first], dtype=np.bool_)
        wanted = (i < j) & (open_[i] | open_[j])
        i, j = i[wanted], j[wanted]
    pairs = [
        (first[x], second[y])
        for x, y in zip(i.tolist(), j.tolist(), strict=True)
        if not _one_source(first[x].plan, second[y].plan)
    ]
    named = linked_pairs([each.plan for each in first], None if b is None else [each.plan for each in second])
    return _decide(pairs, named, buffer_m, engine())


def against(plan: Prepared, others: Sequence[Prepared], *, buffer_m: float = 0.0, engine: Choice = plain) -> Findings:
    """Return the conflicts of one plan with others, each pair with its ids in order.

    Both nodes get the same answer, whichever of two plans reached them first.
    """
    rank = _rank(plan)
    before = [other for other in others if _rank(other) < rank]
    after = [other for other in others if _rank(other) > rank]
    sides = (
        screen(before, [plan], buffer_m=buffer_m, engine=engine),
        screen([plan], after, buffer_m=buffer_m, engine=engine),
    )
    return Findings(
        tuple(sorted((c for side in sides for c in side.conflicts), key=lambda c: (c.a, c.b))),
        tuple(sorted(pair for side in sides for pair in side.same_events)),
    )


def _rank(plan: Prepared) -> tuple[str, str]:
    return plan.plan.id, plan.plan.owner


def _one_source(a: Plan, b: Plan) -> bool:
    return a is b or (a.source is not None and a.source == b.source)


def linked_pairs(a: Sequence[Plan], b: Sequence[Plan] | None = None) -> set[SameEvent]:
    """Return the pairs inside a, or between a and b, that are linked by their ids, wherever and whenever they are."""
    if b is None:
        return {SameEvent(*sorted((one.id, other.id))) for one, other in _links(a, a)}
    there = {SameEvent(one.id, other.id) for one, other in _links(a, b)}
    return there | {SameEvent(other.id, one.id) for one, other in _links(b, a)}


def _links(namers: Sequence[Plan], named: Sequence[Plan]) -> Iterator[tuple[Plan, Plan]]:
    """Yield each plan that names another, or its notice, as the same event, with that other."""
    by_name: dict[str, list[Plan]] = {}
    for held in named:
        for name in {held.id, held.source or held.id}:
            by_name.setdefault(name, []).append(held)
    for held in namers:
        for name in held.same_event:
            for other in by_name.get(name, ()):
                if not _one_source(held, other):
                    yield held, other


def _decide(
    pairs: Sequence[tuple[Prepared, Prepared]], named: set[SameEvent], buffer_m: float, engine: Engine
) -> Findings:
    at_once = [
        (a, b, spans, band)
        for a, b in pairs
        if (spans := common_spans(a.spans, b.spans))
        and (band := common_band(a.plan.volume.band, b.plan.volume.band)) is not None
    ]
    stated = np.array([a.shape.reach_m + b.shape.reach_m + buffer_m for a, b, _, _ in at_once])
    widened = np.array([meeting_m(a.shape, b.shape, buffer_m) for a, b, _, _ in at_once])
    distances = engine.skeleton_distances([a.shape for a, *_ in at_once], [b.shape for _, b, *_ in at_once], widened)
    found: list[Conflict] = []
    same = set(named)
    close: list[int] = []
    for index in np.flatnonzero(distances <= widened).tolist():
        a, b, _, _ = at_once[index]
        if same_event(a, b):
            same.add(SameEvent(a.plan.id, b.plan.id))
        else:
            close.append(index)
    still = [index for index in close if at_once[index][0].track is None and at_once[index][1].track is None]
    shapes = [(at_once[index][0].shape, at_once[index][1].shape) for index in still]
    places = engine.meetings([a for a, _ in shapes], [b for _, b in shapes], distances[still]) if still else []
    for index, where in zip(still, places, strict=True):
        a, b, spans, band = at_once[index]
        margin_only = bool(distances[index] > stated[index] + TOLERANCE_M)
        found.append(_conflict(a, b, spans, band, where, margin_only))
    for index in sorted(set(close) - set(still)):
        a, b, spans, band = at_once[index]
        met = met_under_way(a, b, spans, buffer_m)
        if met is not None:
            where = Meeting(met.distance_m, met.where.place)
            found.append(_conflict(a, b, met.windows, band, where, met.distance_m > buffer_m + TOLERANCE_M))
    return Findings(tuple(sorted(found, key=lambda c: (c.a, c.b))), tuple(sorted(same)))


def met_under_way(a: Prepared, b: Prepared, spans: Sequence[Span], buffer_m: float) -> Encounter | None:
    """Return how two plans come near one another at some moment; None where they do not, or neither moves."""
    if a.track is None and b.track is None:
        return None
    return encounter(a.shape, b.shape, (a.track, b.track), spans, buffer_m)


def _conflict(
    a: Prepared, b: Prepared, spans: tuple[Span, ...], band: tuple[int | None, int | None], where: Meeting, margin: bool
) -> Conflict:
    return Conflict(a.plan.id, b.plan.id, spans, *band, where.place, round(where.distance_m), margin)
