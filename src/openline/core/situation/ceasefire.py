"""Reported events of a ceasefire: which reports are of one event, as their authors link them, and which may be.

A suggestion is for a person who reads both reports; nothing is linked by itself, and nothing here finds a violation.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from openline.core.catalogue.dialogue import Answer, Text
from openline.core.catalogue.incidents import CeasefireEvent, Clarification, EventKind
from openline.core.catalogue.volumes import position
from openline.core.situation.incidents import asked_fields
from openline.core.situation.item import Item, World
from openline.core.situation.questions import AskedState
from openline.core.space.geodesy import (
    EARTH_RADIUS_M,
    Floats,
    Vectors,
    metres_of,
    sine_cosine,
    squared_chord,
    unit_vectors,
)

SAME_TIME_S = 300
"""Reports so far apart in time may still be of one event: watches differ, and sound takes a while (ours)."""

SURE_M, HEARD_M, OF_DISTANCE = 500, 10_000, 0.1
"""Uncertainty of a place where none is stated: of a place that was assessed; of an event known by the observer's
position alone; and, of one by bearing and distance, as a share of the distance (ours)."""

_ONE_BANG = frozenset({EventKind.EXPLOSION, EventKind.BURST, EventKind.SHOT, EventKind.PROJECTILE})
"""What one observer sees as a shot another hears as an explosion."""


class EventState(AskedState, frozen=True, kw_only=True, array_like=True):
    """A reported event; a clarification is asked of whoever knows more.

    Attributes:
        linked: reports of the same event, as the author links them.
    """

    linked: tuple[bytes, ...] = ()


def fold_event(items: Sequence[Item], world: World) -> EventState:
    """Return how far the reported event of a thread has come."""
    linked = {
        entry for item in items if isinstance(item.element, CeasefireEvent) for entry in item.element.linked
    }  # fmt: skip
    return EventState(**asked_fields(items, world, (Clarification, Answer, Text)), linked=tuple(sorted(linked)))


def linked_reports(items: Iterable[Item]) -> tuple[tuple[bytes, ...], ...]:
    """Return the groups of reports that are linked, also over others, whoever links them; single reports left out."""
    held = {item.id: item.element for item in items if isinstance(item.element, CeasefireEvent)}
    beside: defaultdict[bytes, set[bytes]] = defaultdict(set)
    for entry, event in held.items():
        for other in event.linked:
            beside[entry].add(other)
            beside[other].add(entry)
    groups, seen = [], set[bytes]()
    for start in sorted(held):
        reached, edge = {start}, [start]
        while edge:
            fresh = beside[edge.pop()] - reached
            reached |= fresh
            edge += fresh
        members = tuple(sorted(reached & held.keys()))
        if len(members) > 1 and not seen & reached:
            groups.append(members)
        seen |= reached
    return tuple(groups)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A report that may be of the same event: how far from it in space (metres) and time (seconds)."""

    entry: bytes
    metres: int
    seconds: int


def suggested(report: Item, others: Iterable[Item]) -> tuple[Suggestion, ...]:
    """Return the reports of other observers that may be of the same event, the nearest first.

    Kind, time and place fit: the places are no farther apart than both uncertainties together.
    """
    event = report.element
    assert isinstance(event, CeasefireEvent)
    fitting = [
        (item, item.element)
        for item in others
        if isinstance(item.element, CeasefireEvent)
        and item.id != report.id
        and (item.party, item.element.observer) != (report.party, event.observer)
        and item.status == report.status
        and _alike(item.element, event)
        and _seconds(item.element, event) <= SAME_TIME_S
    ]
    if not fitting:
        return ()
    here, sure = _places([event])
    there, unsure = _places([other for _, other in fitting])
    metres = metres_of(squared_chord(here, there))
    near = np.flatnonzero(metres <= sure + unsure)
    found = [
        Suggestion(fitting[i][0].id, round(float(metres[i])), _seconds(fitting[i][1], event)) for i in near.tolist()
    ]
    return tuple(sorted(found, key=lambda each: (each.metres, each.seconds, each.entry)))


def _alike(one: CeasefireEvent, other: CeasefireEvent) -> bool:
    return one.kind == other.kind or {one.kind, other.kind} <= _ONE_BANG


def _seconds(one: CeasefireEvent, other: CeasefireEvent) -> int:
    """Return the seconds between two windows; 0 where they overlap. An open end is the start."""
    (a, a_end, _), (b, b_end, _) = one.window, other.window
    return max(0, max(a, b) - min(a if a_end is None else a_end, b if b_end is None else b_end))


def _places(events: Sequence[CeasefireEvent]) -> tuple[Vectors, Floats]:
    """Return where the events were, (3, n) unit vectors, and the uncertainty of each in metres, (n,)."""
    seen_at = np.array([position(event.place or event.observer_position) for event in events], dtype=np.float64)
    metres = np.array([0.0 if event.place else (event.distance_dm or 0) / 10 for event in events])
    bearings = np.array([(event.bearing or 0) / 100 for event in events])
    unsure = np.array([_uncertainty(event) for event in events])
    return _ahead(seen_at, bearings, metres), unsure


def _uncertainty(event: CeasefireEvent) -> float:
    if event.uncertainty_dm is not None:
        return event.uncertainty_dm / 10
    if event.place is not None:
        return SURE_M
    return HEARD_M if event.distance_dm is None else max(SURE_M, OF_DISTANCE * event.distance_dm / 10)


def _ahead(places: Floats, bearings: Floats, metres: Floats) -> Vectors:
    """Return the points that lie so many metres ahead of places on bearings in degrees, (3, n) unit vectors."""
    sin_lon, cos_lon = sine_cosine(places[:, 0])
    sin_lat, cos_lat = sine_cosine(places[:, 1])
    sin_to, cos_to = sine_cosine(bearings)
    sin_far, cos_far = sine_cosine(np.degrees(metres / EARTH_RADIUS_M))
    north = np.stack([-sin_lat * cos_lon, -sin_lat * sin_lon, cos_lat])
    east = np.stack([-sin_lon, cos_lon, np.zeros_like(sin_lon)])
    return cos_far * unit_vectors(places) + sin_far * (cos_to * north + sin_to * east)
