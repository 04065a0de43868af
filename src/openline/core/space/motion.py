"""What is under way: when it comes near something, how near, and where (spec 5.2.9).

Along a leg it goes a great circle at one speed. No distance to it changes faster than it moves; so of a stretch of time
one moment in the middle tells whether all of it is near, none of it, or whether the halves have to be looked at.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

import numpy as np

from openline.core.space.arcs import Booleans, edge_table
from openline.core.space.geodesy import (
    TOLERANCE_M,
    Floats,
    Vectors,
    arctan2,
    metres_of,
    sine_cosine,
    squared_chord,
    unit,
)
from openline.core.space.geodesy import unit_vectors as vectors_of
from openline.core.space.kernel import near_edges, skeleton_distances
from openline.core.space.meeting import Meeting, depths, meeting
from openline.core.space.shape import Shape, meeting_m
from openline.core.space.validity import checked_positions
from openline.core.space.volume import Moving
from openline.core.space.window import Span, joined

FINE_M: Final = 0.25
"""A stretch is not halved again once nothing moves farther in half of it: it counts as near."""

MOST: Final = 1_024
"""Stretches that are still open at a time. Beyond it, all of them count as near: nothing is missed, and no track that
is laid along the edge of an area keeps a node busy."""

_DEGREE: Final = 0.017453292519943295
_SHORT: Final = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """A track made ready.

    Attributes:
        points: (3, n), where it is at each time.
        times: (n,) seconds UTC, rising.
        lengths_m: (n - 1,) of the legs.
        radius_m: around it.
    """

    points: Vectors
    times: Floats
    lengths_m: Floats
    radius_m: float

    def speed(self, start: float, end: float) -> float:
        """Return the greatest speed between two times within one leg, or outside all, in metres per second."""
        leg = int(np.searchsorted(self.times, (start + end) / 2.0)) - 1
        if not 0 <= leg < len(self.lengths_m):
            return 0.0
        return float(self.lengths_m[leg] / (self.times[leg + 1] - self.times[leg]))

    def at(self, moments: Floats) -> Vectors:
        """Return where it is at some moments, (3, k)."""
        leg = np.clip(np.searchsorted(self.times, moments, side="right") - 1, 0, len(self.times) - 2)
        since, until = self.times[leg], self.times[leg + 1]
        share = np.minimum(np.maximum((moments - since) / (until - since), 0.0), 1.0)
        start, end = self.points[:, leg], self.points[:, leg + 1]
        quarter = squared_chord(start, end) / 4.0
        angle = 2.0 * arctan2(np.sqrt(quarter), np.sqrt(np.maximum(1.0 - quarter, 0.0)))
        short = angle < _SHORT
        degrees = np.where(short, 1.0, angle / _DEGREE)
        before, _ = sine_cosine(degrees * (1.0 - share))
        after, _ = sine_cosine(degrees * share)
        whole, _ = sine_cosine(degrees)
        before, after = np.where(short, 1.0 - share, before / whole), np.where(short, share, after / whole)
        return unit(start * before + end * after)


def track_of(moving: Moving) -> Track:
    """Return the track of something under way that `shape_of` has accepted."""
    # one by one: a point repeated at once is a halt
    points = np.concatenate([vectors_of(checked_positions((point,))) for point in moving.points], axis=1)
    lengths = metres_of(squared_chord(points[:, :-1], points[:, 1:]))
    return Track(points, np.array(moving.times, dtype=np.float64), np.asarray(lengths), moving.radius_m)


@dataclass(frozen=True, slots=True)
class Encounter:
    """How two footprints come near one another, of which one at least is under way.

    Attributes:
        windows: when they meet, whole seconds, rounded outwards.
        distance_m: the least that lies between them as stated, 0 where they overlap.
        at: the first second of the least distance.
        moment: the time of the least distance; half way through the first stretch for which they overlap.
        where: how they lie at that moment.
    """

    windows: tuple[Span, ...]
    distance_m: float
    at: int
    moment: float
    where: Meeting


def encounter(
    a: Shape, b: Shape, tracks: tuple[Track | None, Track | None], spans: Sequence[Span], buffer_m: float
) -> Encounter | None:
    """Return how two footprints come near one another; None where they never meet.

    Args:
        a, b: their shapes; of what is under way only the reach counts.
        tracks: of a and b, one at least.
        spans: when both count.
        buffer_m: so near counts as meeting, too.
    """
    room_m = meeting_m(a, b, buffer_m) - (a.reach_m + b.reach_m)
    gap = _gap(a, b, tracks, room_m)
    stretches, ends = _stretches(spans, tracks)
    met, open_end = _near(gap, stretches, room_m), _still(gap, ends, room_m)
    windows = joined([*met, *open_end])
    if not windows:
        return None
    overlaps = joined([*_near(gap, stretches, TOLERANCE_M), *_still(gap, ends, TOLERANCE_M)])
    if overlaps:
        start, end = overlaps[0]
        at = max(start, windows[0][0])
        middle = float(at) if end is None else (at + end) / 2.0
        return Encounter(windows, 0.0, at, middle, _seen(a, b, tracks, middle))
    distance, moment = _least(gap, stretches, ends)
    return Encounter(windows, distance, floor(moment), moment, _seen(a, b, tracks, moment))


Gap = Callable[[Floats], Floats]
"""How many metres lie between the two, as stated, at some moments; negative where they overlap."""

Stretches = tuple[Floats, Floats, Floats]
"""Starts, ends, and how fast the two may approach, metres per second."""


def _gap(a: Shape, b: Shape, tracks: tuple[Track | None, Track | None], room_m: float) -> Gap:
    ours, theirs = tracks
    if ours is not None and theirs is not None:
        reach = ours.radius_m + theirs.radius_m
        return lambda moments: metres_of(squared_chord(ours.at(moments), theirs.at(moments))) - reach
    track, moving, still = (ours, a, b) if ours is not None else (theirs, b, a)
    assert track is not None
    edges = near_edges(still, moving, moving.reach_m + still.reach_m + room_m)
    few = still if not edges.shape[1] else Shape(edges, still.reach_m, still.fence, still.centre, still.cap_m)

    def gap(moments: Floats) -> Floats:
        points = track.at(moments)
        step = max(1, 65_536 // few.edges.shape[1])
        parts = [depths(few, points[:, k : k + step]) for k in range(0, points.shape[1], step)]
        return -np.concatenate(parts) - track.radius_m

    return gap


def _stretches(spans: Sequence[Span], tracks: tuple[Track | None, Track | None]) -> tuple[Stretches, list[Span]]:
    """Return the stretches of time within which both keep their legs; apart, those in which nothing moves any more."""
    known = [track for track in tracks if track is not None]
    turns = np.unique(np.concatenate([track.times for track in known]))
    starts: list[float] = []
    ends: list[float] = []
    still: list[Span] = []
    for first, last in spans:
        until = turns[-1] if last is None else float(last)
        inner = turns[(turns > first) & (turns < until)].tolist()
        marks = [float(first), *inner, *([until] if until > first else [])]
        starts += marks[:-1] or ([float(first)] if last is not None else [])
        ends += marks[1:] or ([float(first)] if last is not None else [])
        if last is None:
            still.append((max(first, int(turns[-1])), None))
    speeds = [sum(track.speed(s, e) for track in known) for s, e in zip(starts, ends, strict=True)]
    return (np.array(starts), np.array(ends), np.array(speeds)), still


def _near(gap: Gap, stretches: Stretches, room_m: float) -> list[Span]:
    """Return when the two are no farther apart than that, in whole seconds, rounded outwards."""
    starts, ends, speeds = stretches
    found: list[Span] = []
    while len(starts):
        apart = gap((starts + ends) / 2.0)
        stray = speeds * (ends - starts) / 2.0
        near, far = apart + stray <= room_m, apart - stray > room_m
        near |= ~far & ((stray <= FINE_M) | (len(starts) > MOST))
        found += [(floor(s), ceil(e)) for s, e in zip(starts[near].tolist(), ends[near].tolist(), strict=True)]
        starts, ends, speeds = _halved((starts, ends, speeds), ~near & ~far)
    return found


def _halved(stretches: Stretches, kept: Booleans) -> Stretches:
    starts, ends, speeds = (each[kept] for each in stretches)
    middle = (starts + ends) / 2.0
    return np.concatenate([starts, middle]), np.concatenate([middle, ends]), np.concatenate([speeds, speeds])


def _still(gap: Gap, ends: Sequence[Span], room_m: float) -> list[Span]:
    return [end for end in ends if gap(np.array([float(end[0])]))[0] <= room_m]


def _least(gap: Gap, stretches: Stretches, ends: Sequence[Span]) -> tuple[float, float]:
    """Return the least distance to within `FINE_M`, and the first moment at which it was found."""
    best = min(((float(gap(np.array([float(start)]))[0]), float(start)) for start, _ in ends), default=(np.inf, np.inf))
    starts, ends_, speeds = stretches
    while len(starts):
        middle = (starts + ends_) / 2.0
        apart = gap(middle)
        best = min(best, min(zip(apart.tolist(), middle.tolist(), strict=True)))
        stray = speeds * (ends_ - starts) / 2.0
        kept = (apart - stray < best[0] - FINE_M) & (stray > FINE_M)
        if kept.sum() > MOST:
            break
        starts, ends_, speeds = _halved((starts, ends_, speeds), kept)
    return best


def _seen(a: Shape, b: Shape, tracks: tuple[Track | None, Track | None], moment: float) -> Meeting:
    """Return how the two lie at a moment."""
    one, other = shapes_at(a, b, tracks, moment)
    apart = skeleton_distances([one], [other], np.array([np.inf]))
    return meeting(one, other, float(apart[0]))


def shapes_at(a: Shape, b: Shape, tracks: tuple[Track | None, Track | None], moment: float) -> tuple[Shape, Shape]:
    """Return two shapes as they are at a moment: of what moves, the circle around its place."""
    ours, theirs = tracks
    return a if ours is None else _disc(ours, moment), b if theirs is None else _disc(theirs, moment)


def _disc(track: Track, moment: float) -> Shape:
    point = track.at(np.array([moment]))
    return Shape(edge_table(point, point, np.zeros(1, dtype=np.bool_)), track.radius_m, None, point, 0.0)
