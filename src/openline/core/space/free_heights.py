"""How high a draft is free: the least rise or sinking, from the rises at which blockers meet it (spec 5.12.7).

Whether two bands may meet is asked of the limits themselves, in whatever references; as a band rises the answer changes
once to yes and once to no, so halving finds both, with the very arithmetic that decides a conflict.
"""

from collections.abc import Callable, Iterable, Sequence
from math import ceil, floor, inf
from typing import Final

from openline.core.space.band import limit
from openline.core.space.change import Change, rise_step
from openline.core.space.volume import Band

HIGHEST_M: Final = 100_000
"""No rise goes farther: in a hundred kilometres there is no air."""

_ROUNDING: Final = 1e-6

Rises = tuple[int, int]
"""From and until, in steps, both included."""


def can_rise(bands: Sequence[Band]) -> bool:
    """Say whether these bands can be shifted: both limits stated, and neither of them the surface itself."""
    return all(
        None not in (band.lower_m, band.upper_m) and "SFC" not in (band.lower_ref, band.upper_ref) for band in bands
    )


def rises_allowed(bands: Sequence[Band], lowest_m: float | None, highest_m: float | None) -> Rises:
    """Return from which to which rise these bands stay within the drafter's limits and on their side of the surface."""
    step_m, most = rise_step(bands) / 10, HIGHEST_M * 10 // rise_step(bands)
    least_up, most_up = -most, most
    for band in bands:
        for metres, reference in ((band.lower_m, band.lower_ref), (band.upper_m, band.upper_ref)):
            stated = limit(metres, reference)
            assert stated is not None, "a band without a limit does not rise"
            bottom = 0.0 if reference != "DEPTH" and stated.metres >= 0.0 else -inf
            top = 0.0 if reference == "DEPTH" else inf
            bottom = bottom if lowest_m is None else max(bottom, lowest_m)
            top = top if highest_m is None else min(top, highest_m)
            if bottom > -inf:
                least_up = max(least_up, ceil((bottom - stated.metres) / step_m - _ROUNDING))
            if top < inf:
                most_up = min(most_up, floor((top - stated.metres) / step_m + _ROUNDING))
    return least_up, most_up


def rises_that_meet(band: Band, other: Band, step_dm: int) -> Rises:
    """Return the rises of a band at which it may meet another; none where the first is after the second."""
    most = HIGHEST_M * 10 // step_dm
    bottom, top = limit(other.lower_m, other.lower_ref), limit(other.upper_m, other.upper_ref)

    def reaches(rise: int) -> bool:
        upper = limit(Change(rise_dm=rise * step_dm).band(band).upper_m, band.upper_ref)
        return upper is None or bottom is None or upper.may_reach(bottom)

    def is_reached(rise: int) -> bool:
        lower = limit(Change(rise_dm=rise * step_dm).band(band).lower_m, band.lower_ref)
        return lower is None or top is None or top.may_reach(lower)

    return _first(reaches, -most, most), -_first(lambda down: is_reached(-down), -most, most)


def _first(holds: Callable[[int], bool], least: int, most: int) -> int:
    """Return the least number for which this holds, and holds from there on; one more than `most` where it does not."""
    while least <= most:
        middle = (least + most) // 2
        if holds(middle):
            most = middle - 1
        else:
            least = middle + 1
    return least


def least_rise(met: Iterable[Rises], allowed: Rises, *, up: bool) -> int | None:
    """Return the least rise in one direction, in steps, at which nothing is met; None beyond the limits."""
    sign = 1 if up else -1
    ranges = sorted((a, b) if up else (-b, -a) for a, b in met if a <= b)
    nearest, farthest = allowed if up else (-allowed[1], -allowed[0])
    rise = max(1, nearest)
    for begin, end in ranges:
        if begin > rise:
            break
        rise = max(rise, end + 1)
    return sign * rise if rise <= farthest else None
