"""The same area and time announced twice: linked, never a conflict (spec 5.6)."""

from typing import Final

import numpy as np

from openline.core.space.arcs import START, point_to_edge
from openline.core.space.geodesy import chord_of
from openline.core.space.plan import Plan, Prepared
from openline.core.space.shape import Shape
from openline.core.space.volume import Window

SAME_MINUTE_S: Final = 60
"""Starts and ends may differ by this much."""

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
    return _same_times(a.plan.volume.windows, b.plan.volume.windows) and _same_outline(a.shape, b.shape)


def _same_times(a: tuple[Window, ...], b: tuple[Window, ...]) -> bool:
    """Say whether every window of the shorter list is also in the longer (one notice may list only the first day)."""
    fewer, more = sorted((a, b), key=len)
    return all(any(_same_window(one, other) for other in more) for one in fewer)


def _same_window(a: Window, b: Window) -> bool:
    if a.end is None or b.end is None:
        return a.end is b.end and abs(a.start - b.start) <= SAME_MINUTE_S
    return abs(a.start - b.start) <= SAME_MINUTE_S and abs(a.end - b.end) <= SAME_MINUTE_S


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
    corners = a.edges[START]
    limit = float(chord_of(slack_m))
    return all(
        float(point_to_edge(np.broadcast_to(corner.reshape(3, 1), (3, b.edges.shape[1])), b.edges).min()) <= limit
        for corner in corners.T
    )
