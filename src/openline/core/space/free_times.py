"""When a draft is free: the least shift later or earlier, and what pauses leave of its windows (spec 5.12.6, 5.12.9).

Times at which blockers meet a volume are joined first, so that however many plans recur however often, a window jumps
over them one by one. Each jump passes only shifts that are not free: the first free one it reaches is the least.
"""

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from openline.core.space.change import MINUTE
from openline.core.space.window import Span

NEVER: Final = 1 << 60
"""Seconds that no time reaches: until further notice, or, turned round, since ever."""

Times = NDArray[np.int64]
"""Starts and ends, (2, n)."""


def least_shift(
    volumes: Sequence[tuple[Sequence[Span], Sequence[Span]]], least_s: int, most_s: int, *, later: bool
) -> int | None:
    """Return the least shift of all volumes together, in whole minutes, that leaves none busy; None beyond the limit.

    Args:
        volumes: of each, its spans, and the spans at which it is blocked, in order and joined.
        least_s, most_s: seconds, 0 or more, in the direction asked for.
        later: otherwise earlier; the shift is negative then, and no span of a volume may be open.
    """
    sides = [(_times(spans, later), _times(busy, later)) for spans, busy in volumes if spans and busy]
    shift = _whole(least_s)
    while shift <= most_s:
        over = max((_past(own, busy, shift) for own, busy in sides), default=0)
        if over <= shift:
            return shift if later else -shift
        shift = _whole(over)
    return None


def _whole(seconds: int) -> int:
    return -(-seconds // MINUTE) * MINUTE


def _times(spans: Sequence[Span], later: bool) -> Times:
    """Return spans as they are, or with time turned round."""
    forward = np.array([(start, NEVER if end is None else end) for start, end in spans], dtype=np.int64).T
    return forward if later else -forward[::-1, ::-1]


def _past(own: Times, busy: Times, shift: int) -> int:
    """Return the least shift past what own windows meet at a shift; 0 where they meet nothing."""
    starts, ends = own + shift
    last = np.searchsorted(busy[0], ends, side="right") - 1
    over = busy[1][np.maximum(last, 0)]
    met = (last >= 0) & (over >= starts)
    past = np.where(over >= NEVER, 2 * NEVER, over - own[0] + 1)
    return int(np.where(met, past, 0).max())


def limits_of(
    spans: Iterable[Sequence[Span]], not_before: int | None, not_after: int | None, *, later: bool
) -> tuple[int, int]:
    """Return the least and the most seconds of a shift that keep all spans within the drafter's limits."""
    every = [span for some in spans for span in some]
    first = min(start for start, _ in every)
    last = max(NEVER if end is None else end for _, end in every)
    lowest = -NEVER if not_before is None else not_before - first
    highest = NEVER if not_after is None else not_after - last
    least, most = (lowest, highest) if later else (-highest, -lowest)
    return max(least, 1), most
