"""A picture of a way out: a draft as it was and as it is proposed, among what it met (spec 5.12)."""

from collections.abc import Sequence
from dataclasses import replace

from openline.core.space.conflict import Conflict
from openline.core.space.shape import shape_of
from openline.core.space.volume import Volume
from openline.interop.coastlines import Ring
from openline.interop.lettering import Words
from openline.interop.picture import Area, draw

BEFORE, AFTER = " (before)", " (after)"

_SAME_SIZE_M = 30.0


def draw_way_out(
    before: Sequence[Area],
    after: Sequence[Volume],
    others: Sequence[Area],
    conflicts: Sequence[Conflict],
    coastlines: Sequence[Ring],
    *,
    title: str,
    words: Words | None = None,
) -> str:
    """Return an SVG of a draft before and after a change, with what it met before.

    Args:
        before: the draft's areas as they stand; after: the same after the change, in their order.
        others: what else there is.
    """
    ids = {area.id: area.id + BEFORE for area in before}
    was = [replace(area, id=ids[area.id], owner=area.owner + BEFORE) for area in before]
    now = [Area(area.id + AFTER, area.owner + AFTER, volume) for area, volume in zip(before, after, strict=True)]
    met = [replace(c, a=ids.get(c.a, c.a), b=ids.get(c.b, c.b)) for c in conflicts]
    pairs = [
        (shape_of(area.volume.footprint), shape_of(volume.footprint))
        for area, volume in zip(before, after, strict=True)
    ]
    # what moves keeps its size; what was cut has another, and no arrow
    moves = [(one.centre, other.centre) for one, other in pairs if abs(one.cap_m - other.cap_m) < _SAME_SIZE_M]
    return draw(
        [*others, *was, *now], met, coastlines, title=title, words=words,
        prominent={area.id for area in (*was, *now)}, moves=moves,
    )  # fmt: skip
