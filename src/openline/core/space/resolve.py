"""The way out: for a draft that conflicts, the nearest changed drafts that do not (spec 5.12).

What blocks the draft where it lies, at any time and height, is decided once by the exact engine; shifts, rises and
pauses follow from that by whole numbers alone. Moves are searched. Every proposal is checked whole in the end.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final, Protocol

import numpy as np

from openline.core.space.band import common_band
from openline.core.space.change import MINUTE, MOVE_M, Change, rise_step, turn, turned, without_parallels
from openline.core.space.conflict import Conflict, Findings, against
from openline.core.space.engine import Choice, plain
from openline.core.space.free_areas import Carver, Cut, Kept, can_be_cut
from openline.core.space.free_heights import Rises, can_rise, least_rise, rises_allowed, rises_that_meet
from openline.core.space.free_places import Places
from openline.core.space.free_times import NEVER, least_shift, limits_of
from openline.core.space.geodesy import Vectors, positions, unit, unit_vectors
from openline.core.space.index import Index
from openline.core.space.plan import Plan, Prepared, prepare
from openline.core.space.proposal import KIND_OF, WAYS, Closed, Limits, Proposal, Resolution, Way
from openline.core.space.same_event import linked
from openline.core.space.shape import Shape, meeting_m
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Band, Circle, Footprint, MultiPolygon, Polygon
from openline.core.space.window import Span, common_spans, joined

RISES_TRIED: Final = 64

_ROUNDINGS: Final = 3
"""So many times a move goes one step farther where rounding brought the draft too near."""

_CORNERS: Final = 360
_ALWAYS: Final[tuple[Span, ...]] = ((-NEVER, None),)


class InForce(Protocol):
    """The plans in force, the draft itself left out."""

    def near(self, plan: Prepared, within_m: float) -> Sequence[Prepared]:
        """Return at least those that could come so near to a plan at some time when both count."""


class Held:
    """Plans in force, held in an index."""

    def __init__(self, plans: Iterable[Prepared], engine: Choice = plain) -> None:
        self._plans = {each.plan.id: each for each in plans}
        self._index = Index(engine)
        for each in self._plans.values():
            self._index.add(each)

    def near(self, plan: Prepared, within_m: float) -> Sequence[Prepared]:
        return [self._plans[name] for name in self._index.candidates(plan, within_m)]


def resolve(
    draft: Sequence[Prepared],
    in_force: InForce,
    limits: Limits = Limits(),
    *,
    buffer_m: float = 0.0,
    engine: Choice = plain,
) -> Resolution:
    """Return the nearest changes of a draft that meet nothing in force; none where it meets nothing as it stands.

    Args:
        draft: volumes that change together, at least one; of one source, that no plan in force has.
    Raises:
        InvalidVolume: the area to stay inside of cannot be compared.
    """
    search = _Search(draft, in_force, limits, buffer_m, engine)
    if not search.conflicts:
        return Resolution(())
    found = [search.way(way) for way in WAYS[:-1]]
    alone = {each.way for each in found if isinstance(each, Proposal)}
    if {"time", "height"} <= limits.may and not alone & {"later", "earlier", "higher", "lower"}:
        found.append(search.way("two_kinds"))
    proposals = [each for each in found if isinstance(each, Proposal)]
    if len(proposals) > 1:  # taken out along a line, or round about: it may come to the same
        same = {each.way: each.plans for each in proposals}
        proposals = [each for each in proposals if each.way != "bite" or each.plans != same.get("cut")]
    return Resolution(
        search.conflicts,
        tuple(sorted(proposals, key=lambda each: (each.cost, WAYS.index(each.way)))),
        tuple(each for each in found if isinstance(each, Closed)),
    )


@dataclass(frozen=True)
class _Search:
    """One draft among what is in force."""

    draft: Sequence[Prepared]
    in_force: InForce
    limits: Limits
    buffer_m: float
    engine: Choice
    conflicts: tuple[Conflict, ...] = field(init=False)
    aside: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        found = [self._against(each) for each in self.draft]
        same = {name for each in found for pair in each.same_events for name in (pair.a, pair.b)}
        object.__setattr__(self, "aside", frozenset(same - {each.plan.id for each in self.draft}))
        met = {(c.a, c.b): c for each in found for c in each.conflicts if not self.aside & {c.a, c.b}}
        object.__setattr__(self, "conflicts", tuple(met[key] for key in sorted(met)))

    def _against(self, plan: Prepared) -> Findings:
        near = self.in_force.near(plan, self.buffer_m)
        return against(plan, near, buffer_m=self.buffer_m, engine=self.engine)

    def way(self, way: Way) -> Proposal | Closed:
        """Return what is proposed in one way, or why nothing is."""
        if way != "two_kinds" and KIND_OF[way] not in self.limits.may:
            return Closed(way, "not_allowed")
        ways: dict[Way, Callable[[], Change | Closed]] = {
            "later": lambda: self._in_time(later=True),
            "earlier": lambda: self._in_time(later=False),
            "higher": lambda: self._in_height(up=True),
            "lower": lambda: self._in_height(up=False),
            "aside": self._in_place,
            "pauses": self._with_pauses,
            "cut": lambda: self._with_less(line=True),
            "bite": lambda: self._with_less(line=False),
            "two_kinds": self._in_both,
        }
        change = ways[way]()
        return change if isinstance(change, Closed) else self._proposal(way, change)

    # checked whole

    def _proposal(self, way: Way, change: Change) -> Proposal | Closed:
        by: tuple[str, ...] = ()
        for _ in range(_ROUNDINGS):
            plans = tuple(change.plan(each.plan, self._middle) for each in self.draft)
            blocking = self._blocking(plans)
            if blocking is None:
                return Closed(way, "not_possible")
            if not blocking:
                cost = change.cost([each.plan.volume.windows for each in self.draft])
                return Proposal(way, cost, change, plans)
            by = blocking
            if way != "aside":
                break
            change = replace(change, move_m=change.move_m + MOVE_M)
        return Closed(way, "blocked", by)

    def _blocking(self, plans: Sequence[Plan]) -> tuple[str, ...] | None:
        """Return the plans in force that changed plans meet or come to equal; None where one cannot be compared."""
        blocking: set[str] = set()
        for plan in plans:
            try:
                found = self._against(prepare(plan, self.engine))
            except InvalidVolume:
                return None
            blocking |= {name for c in found.conflicts for name in (c.a, c.b)}
            blocking |= {name for same in found.same_events for name in (same.a, same.b)}
        blocking -= self.aside | {plan.id for plan in plans}
        return tuple(sorted(blocking))

    # what blocks it where it lies

    @cached_property
    def _here(self) -> list[list[Prepared]]:
        """For each volume, the plans whose footprints meet its own, at whatever time and height."""
        return [list(self._meeting(each)) for each in self.draft]

    def _meeting(self, plan: Prepared) -> Iterator[Prepared]:
        always = _at(plan, _ALWAYS)
        near = [other for other in self.in_force.near(always, self.buffer_m) if self._counts(plan, other)]
        if not near:
            return
        shapes = [other.shape for other in near]
        within = np.array([meeting_m(plan.shape, shape, self.buffer_m) for shape in shapes])
        apart = self.engine().skeleton_distances([plan.shape] * len(near), shapes, within)
        yield from (near[at] for at in np.flatnonzero(apart <= within).tolist())

    def _counts(self, plan: Prepared, other: Prepared) -> bool:
        ours, theirs = plan.plan, other.plan
        one_source = ours.source is not None and ours.source == theirs.source
        return not (one_source or theirs.id in self.aside or linked(ours, theirs))

    def _busy(self, meets: Callable[[int, Prepared], bool]) -> list[tuple[Span, ...]]:
        """Return when each volume is blocked by those of its blockers here that it may meet in height."""
        return [
            joined(span for other in others if meets(i, other) for span in other.spans)
            for i, others in enumerate(self._here)
        ]

    def _level(self, i: int, other: Prepared) -> bool:
        return common_band(self.draft[i].plan.volume.band, other.plan.volume.band) is not None

    # in time

    def _in_time(self, *, later: bool) -> Change | Closed:
        way: Way = "later" if later else "earlier"
        spans = [each.spans for each in self.draft]
        if not later and any(end is None for some in spans for _, end in some):
            return Closed(way, "not_possible")
        least, most = limits_of(spans, self.limits.not_before, self.limits.not_after, later=later)
        shift = least_shift(list(zip(spans, self._busy(self._level), strict=True)), least, most, later=later)
        if shift is not None:
            return Change(shift_s=shift)
        return Closed(way, "blocked", self._blocked_at(most // MINUTE * MINUTE, later=later) if most >= least else ())

    def _blocked_at(self, shift: int, *, later: bool) -> tuple[str, ...]:
        """Return the blockers that a shift by so many seconds would meet; where no limit ends it, those that last."""
        by: set[str] = set()
        for i, (each, others) in enumerate(zip(self.draft, self._here, strict=True)):
            moved = tuple(
                (start + (shift if later else -shift), None if end is None else end + (shift if later else -shift))
                for start, end in each.spans
            )
            by |= {o.plan.id for o in others if self._level(i, o) and common_spans(moved, o.spans)}
        return tuple(sorted(by))

    def _with_pauses(self) -> Change | Closed:
        busy = self._busy(self._level)
        met = [common_spans(each.spans, some) for each, some in zip(self.draft, busy, strict=True)]
        change = Change(pauses=joined(span for some in met for span in some), at_least_s=self.limits.at_least_s)
        for each in self.draft:
            before, left = each.plan.volume.windows, change.windows(each.plan.volume.windows)
            lasting = [sum(window.end is None for window in windows) for windows in (before, left)]
            if not left or lasting[0] != lasting[1]:
                return Closed("pauses", "blocked", tuple(sorted({*self._met})))
        return change

    @property
    def _met(self) -> Iterator[str]:
        """The plans met as the draft stands."""
        own = {each.plan.id for each in self.draft}
        return (name for c in self.conflicts for name in (c.a, c.b) if name not in own)

    # with less area

    def _with_less(self, *, line: bool) -> Change | Closed:
        way: Way = "cut" if line else "bite"
        kept: list[tuple[str, Kept]] = []
        for i, each in enumerate(self.draft):
            met = {name for c in self.conflicts if each.plan.id in (c.a, c.b) for name in (c.a, c.b)}
            blockers = [other.shape for other in self._here[i] if other.plan.id in met]
            if not blockers:
                continue
            if not can_be_cut(each.plan.volume.footprint, each.shape):
                return Closed(way, "not_possible")
            carver = Carver(each.plan.volume.footprint, each.shape, blockers, self.buffer_m, self.engine())
            tried = carver.along() if line else carver.around()
            left = next((some for some in tried if self._free_with(each.plan, some)), None)
            if left is None:
                return Closed(way, "blocked", tuple(sorted(met - {each.plan.id})))
            if (1.0 - left.lost) * 100.0 < self.limits.keep_percent:
                return Closed(way, "blocked")
            kept.append((each.plan.id, left))
        return Change(cut=Cut(tuple(kept)))

    def _free_with(self, plan: Plan, kept: Kept) -> bool:
        return self._blocking((Change(cut=Cut(((plan.id, kept),))).plan(plan, self._middle),)) == ()

    # in height

    @cached_property
    def _bands(self) -> list[Band]:
        return [each.plan.volume.band for each in self.draft]

    @cached_property
    def _rises(self) -> list[tuple[int, Prepared, Rises]]:
        """For each volume and each plan that it meets here, the rises at which it does."""
        step = rise_step(self._bands)
        return [
            (i, other, rises_that_meet(self._bands[i], other.plan.volume.band, step))
            for i, others in enumerate(self._here)
            for other in others
        ]

    def _in_height(self, *, up: bool) -> Change | Closed:
        way: Way = "higher" if up else "lower"
        if not can_rise(self._bands):
            return Closed(way, "not_possible")
        allowed = rises_allowed(self._bands, self.limits.lowest_m, self.limits.highest_m)
        now = [(other, met) for i, other, met in self._rises if common_spans(self.draft[i].spans, other.spans)]
        rise = least_rise((met for _, met in now), allowed, up=up)
        if rise is not None:
            return Change(rise_dm=rise * rise_step(self._bands))
        farthest = allowed[1] if up else allowed[0]
        if farthest <= 0 if up else farthest >= 0:
            return Closed(way, "blocked")
        return Closed(way, "blocked", tuple(sorted({o.plan.id for o, met in now if met[0] <= farthest <= met[1]})))

    def _in_both(self) -> Change | Closed:
        if not can_rise(self._bands):
            return Closed("two_kinds", "not_possible")
        least, most = rises_allowed(self._bands, self.limits.lowest_m, self.limits.highest_m)
        edges = {edge for _, _, (begin, end) in self._rises if begin <= end for edge in (begin - 1, end + 1)}
        tried = sorted((rise for rise in edges if least <= rise <= most and rise), key=lambda rise: (abs(rise), -rise))
        best: tuple[int, Change] | None = None
        for rise in tried[:RISES_TRIED]:
            for change in self._shifts_at(rise):
                if best is None or change.cost() < best[0]:
                    best = change.cost(), change
        return Closed("two_kinds", "blocked", tuple(sorted({*self._met}))) if best is None else best[1]

    def _shifts_at(self, rise: int) -> Iterator[Change]:
        meets = {(i, o.plan.id) for i, o, (begin, end) in self._rises if begin <= rise <= end}
        spans = [each.spans for each in self.draft]
        volumes = list(zip(spans, self._busy(lambda i, o: (i, o.plan.id) in meets), strict=True))
        for later in (True, False):
            if later or not any(end is None for some in spans for _, end in some):
                least, most = limits_of(spans, self.limits.not_before, self.limits.not_after, later=later)
                shift = least_shift(volumes, least, most, later=later)
                if shift is not None:
                    yield Change(shift_s=shift, rise_dm=rise * rise_step(self._bands))

    # in place

    @cached_property
    def _great(self) -> list[Shape]:
        """The shapes of the draft without edges along parallels."""
        shapes = []
        for each in self.draft:
            footprint = each.plan.volume.footprint
            if isinstance(footprint, Polygon):  # noqa: SIM114 - each keeps its type
                footprint = without_parallels(footprint)
            elif isinstance(footprint, MultiPolygon):
                footprint = without_parallels(footprint)
            shapes.append(self.engine().shape_of(footprint))
        return shapes

    @cached_property
    def _middle(self) -> Vectors:
        centres = np.concatenate([shape.centre for shape in self._great], axis=1)
        middle = unit(np.add.accumulate(centres, axis=1)[:, -1:])
        return middle if middle.any() else self._great[0].centre

    def _in_place(self) -> Change | Closed:
        reach_m = self.limits.at_most_m + self.buffer_m
        near = [
            [
                other
                for other in self.in_force.near(each, reach_m)
                if self._counts(each, other) and self._level(i, other) and common_spans(each.spans, other.spans)
            ]
            for i, each in enumerate(self.draft)
        ]
        within = None if self.limits.within is None else self.engine().shape_of(_filled(self.limits.within))
        places = Places(self._middle, self._great, near, within, self.buffer_m, self.engine())
        place, by = places.nearest(self.limits.at_most_m)
        if place is None:
            return Closed("aside", "blocked", tuple(by))
        return Change(move_m=place.move_m, azimuth=place.azimuth)


def _at(plan: Prepared, spans: tuple[Span, ...]) -> Prepared:
    """Return a plan as if it counted at other times, without making its shape anew."""
    other = replace(plan, spans=spans)
    vars(other)["shape"] = plan.shape
    return other


def _filled(area: Footprint) -> Footprint:
    """Return an area to stay inside of as a polygon; of a circle, one that lies in it."""
    if not isinstance(area, Circle):
        return area
    middle = unit_vectors(np.array([area.centre]))
    edge = [turned(middle, turn(middle, azimuth, area.radius_m)) for azimuth in range(_CORNERS)]
    ring = positions(np.concatenate(edge, axis=1)).tolist()
    return Polygon((tuple((lon, lat) for lon, lat in ring),), parallels=False)
