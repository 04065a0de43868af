"""Buffer zones in NOTAMs: drawn where their width is stated and the area is a circle, otherwise a doubt.

`1. AREA: A CIRCLE RADIUS 5NM ... 2. BUFFER ZONE: TEMPO BUFFER ZONE FM OUTSIDE OF PROHIBITED AREA TO 10NM`: of two
possible readings, ten miles beyond the edge and ten miles from the centre, the wider one is drawn, as a second area. It
is also the one that the circles of the Q-lines are made for.
"""

import re

from msgspec.structs import replace

from openline.core.space.volume import Circle
from openline.interop.notices.reading import Area

_NAUTICAL_MILE_M = 1852.0
_DRAWN = "buffer_drawn: the buffer zone is drawn beyond the edge of the area; the wider of two readings"
_NOT_DRAWN = "buffer: a buffer around the area is announced and not drawn"

_MENTIONED = re.compile(r"(?<!INCLUDES )(?<!INCLUDES LATERAL )BUFFER ZONE|F(?:RO)?M OUTSIDE OF")
_OWN_POSITIONS = re.compile(r"\b(?:BUFFER ZONE|FBZ)\)? ?: ?(?=[NS]?\d{4})")
_AROUND = re.compile(
    r"BUFFER ZONE F(?:RO)?M OUTSIDE OF (?:THE )?(?:PROHIBITED |RESTRICTED |DANGER )?AREA TO (\d{1,3}) ?NM\b"
)


def with_buffer(text: str, areas: tuple[Area, ...]) -> tuple[tuple[Area, ...], list[str]]:
    """Return the areas, a buffer zone among them where it can be drawn, and the doubts about buffers."""
    if "BUFFER ZONE" not in text and " OUTSIDE OF" not in text:
        return areas, []
    around = _AROUND.search(text)
    if around and len(areas) == 1 and isinstance(circle := areas[0].footprint, Circle) and circle.radius_m:
        wide = Circle(circle.centre, circle.radius_m + int(around[1]) * _NAUTICAL_MILE_M)
        buffer = replace(areas[0], label="B", footprint=wide, warnings=(*areas[0].warnings, _DRAWN))
        return (replace(areas[0], label="A"), buffer), []
    if _MENTIONED.search(text) and not _OWN_POSITIONS.search(text):
        return areas, [_NOT_DRAWN]
    return areas, []
