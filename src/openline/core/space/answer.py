"""All that is said of one conflict, computed when somebody looks at it (spec 5.13)."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from openline.core.space.band import limit
from openline.core.space.conflict import Conflict, met_under_way
from openline.core.space.motion import shapes_at
from openline.core.space.overlap import Rings, overlap
from openline.core.space.plan import Prepared
from openline.core.space.volume import Band, Window
from openline.core.space.window import common_spans, spans_of


@dataclass(frozen=True, slots=True)
class Nearest:
    """How near two plans come: what the result hash covers.

    Attributes:
        at: the first second at which they are nearest, seconds UTC.
        height_m: whole metres between their bands at face value; 0 where these meet.
        certain: both count at some common time by windows that are no alternates.
        moment: at which what they have in common is drawn.
    """

    at: int
    height_m: int
    certain: bool
    moment: float


def nearest(a: Prepared, b: Prepared, found: Conflict, buffer_m: float = 0.0) -> Nearest:
    """Return when and how near two plans of which a conflict was found come."""
    at, moment = found.windows[0][0], float(found.windows[0][0])
    met = met_under_way(a, b, common_spans(a.spans, b.spans), buffer_m)
    if met is not None:
        at, moment = met.at, met.moment
    certain = bool(common_spans(_certain(a), _certain(b)))
    return Nearest(at, _height_m(a.plan.volume.band, b.plan.volume.band), certain, moment)


def common_area(a: Prepared, b: Prepared, near: Nearest) -> tuple[tuple[Rings, ...], float] | None:
    """Return the polygons that both cover as stated, and their area in km2; None where they are too large to draw.

    Of what moves, where it is half way through the first stretch of time in which they overlap.
    """
    return overlap(*shapes_at(a.shape, b.shape, (a.track, b.track), near.moment))


def _certain(plan: Prepared) -> tuple[tuple[int, int | None], ...]:
    windows: Iterable[Window] = (window for window in plan.plan.volume.windows if not window.alternate)
    stated = tuple(windows)
    return spans_of(stated, plan.plan.cancelled_at) if stated else ()


def _height_m(a: Band, b: Band) -> int:
    """Return the metres between two bands as if every height counted from sea level."""
    gap = 0.0
    for bottom, top in ((a, b), (b, a)):
        lower, upper = limit(bottom.lower_m, bottom.lower_ref), limit(top.upper_m, top.upper_ref)
        if lower is not None and upper is not None:
            gap = max(gap, lower.metres - upper.metres)
    return ceil(gap)
