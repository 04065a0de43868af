"""The same area and time announced twice: linked, never a conflict (spec 5.6)."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from openline.core.space.arcs import START, around, point_to_edge
from openline.core.space.geodesy import chord_of, squared_chord
from openline.core.space.motion import Track
from openline.core.space.plan import Plan, Prepared
from openline.core.space.shape import Shape
from openline.core.space.volume import Window

SAME_MINUTE_S: Final = 60
"""Starts and ends may differ by this much."""

_RUN: Final = 32
"""So many corners one behind the other are held against the other outline at a time."""

_NO_END: Final = -(10**12)

SHARE_OF_SIZE: Final = 0.01
LEAST_SLACK_M: Final = 31.0  # a second of latitude
MOST_SLACK_M: Final = 1_000.0  # half a minute of latitude, rounding to whole minutes
"""Outlines may differ by a hundredth of the area's width, within these limits."""


def linked(a: Plan, b: Plan) -> bool:
    """Say whether one of the plans names the other, or its notice, as the same event."""
    return bool({b.id, b.source} & set(a.same_event) or {a.id, a.source} & set(b.same_event))


def same_event(a: Prepared, b: Prepared) -> bool:
    """Say whether two plans announce the same event: the same outline at the same times, or linked by id."""
    if linked(a.plan, b.plan):
        return True
    return (
        _same_times(a.plan.volume.windows, b.plan.volume.windows)
        and _same_way(a.track, b.track)
        and _same_outline(a.shape, b.shape)
    )


def _same_way(a: Track | None, b: Track | None) -> bool:
    """Say whether both stand still, or both pass the same points at the same times: two ships may use one route."""
    if a is None or b is None:
        return a is b
    if len(a.times) != len(b.times) or (np.abs(a.times - b.times) > SAME_MINUTE_S).any():
        return False
    return bool((squared_chord(a.points, b.points) <= chord_of(MOST_SLACK_M)).all())


def _same_times(a: tuple[Window, ...], b: tuple[Window, ...]) -> bool:
    """Say whether every window of the shorter list is also in the longer (one notice may list only the first day)."""
    fewer, more = (_times(windows) for windows in sorted((a, b), key=len))
    return all(bool((np.abs(more - one.reshape(2, 1)) <= SAME_MINUTE_S).all(axis=0).any()) for one in fewer.T)


def _times(windows: tuple[Window, ...]) -> NDArray[np.int64]:
    """Return starts and ends, (2, n); no end is like no other."""
    return np.array(
        [[w.start for w in windows], [_NO_END if w.end is None else w.end for w in windows]], dtype=np.int64
    )


def _same_outline(a: Shape, b: Shape) -> bool:
    if (a.fence is None) != (b.fence is None):
        return False
    width = 2.0 * min(a.cap_m + a.reach_m, b.cap_m + b.reach_m)
    slack = max(LEAST_SLACK_M, min(MOST_SLACK_M, SHARE_OF_SIZE * width))
    if abs(a.reach_m - b.reach_m) > slack:
        return False
    return _corners_near(a, b, slack) and _corners_near(b, a, slack)


def _corners_near(a: Shape, b: Shape, slack_m: float) -> bool:
    """Say whether each corner of a lies near some edge of b."""
    limit = float(chord_of(slack_m))
    for first in range(0, a.edges.shape[1], _RUN):
        run = a.edges[:, first : first + _RUN]
        near = b.edges[:, around(run, b.edges, slack_m)]
        corner, edge = (each.ravel() for each in np.indices((run.shape[1], near.shape[1])))
        if not near.size:
            return False
        chords = point_to_edge(run[START][:, corner], near[:, edge]).reshape(run.shape[1], near.shape[1])
        if float(chords.min(axis=1).max()) > limit:
            return False
    return True
