"""One footprint, band or window for every reason for which a volume is refused."""

from collections.abc import Callable
from typing import Final

from openline.core.space.band import refuse_upside_down
from openline.core.space.quadrant import quadrant
from openline.core.space.shape import shape_of
from openline.core.space.volume import (
    Band,
    Circle,
    Corridor,
    Footprint,
    Moving,
    MultiPolygon,
    Polygon,
    Position,
    Sector,
    Window,
)
from openline.core.space.waters import outline
from openline.core.space.window import spans_of


def box(west: float, south: float, east: float, north: float) -> tuple[Position, ...]:
    return ((west, south), (east, south), (east, north), (west, north))


FOOTPRINTS: Final[dict[str, Footprint]] = {
    "no-points": Corridor((), 5.0),
    "no-ring": Polygon(()),
    "few-corners": Polygon((((0, 0), (1, 1)),)),
    "half-parallel": Polygon((((0, 10), (180, 10), (90, 20)),)),
    "no-number": Circle((float("nan"), 0.0), 5.0),
    "off-globe": Circle((0.0, 91.0), 5.0),
    "radius": Circle((0.0, 0.0), -5.0),
    "half-width": Corridor(((0, 0), (1, 1)), 2e7),
    "inner-radius": Sector((0, 0), -1.0, 5_000.0, 0.0, 90.0),
    "outer-radius": Sector((0, 0), 0.0, 2e7, 0.0, 90.0),
    "opposite": Corridor(((10, 20), (-170, -20)), 5.0),
    "large": Polygon((((0, -10), (120, -10), (-120, -10)),)),
    "crossing": Polygon((((0, 0), (2, 2), (2, 0), (0, 2)),)),
    "hole": Polygon((box(0, 0, 1, 1), box(5, 5, 6, 6))),
    "overlap": MultiPolygon(((box(0, 0, 9, 9),), (box(2, 2, 3, 3),))),
    "track-times": Moving(((0, 0), (1, 1)), (0,), 100.0),
    "track-order": Moving(((0, 0), (1, 1)), (10, 10), 100.0),
    "sector-radii": Sector((0, 0), 5_000.0, 5_000.0, 0.0, 90.0),
    "azimuth": Sector((0, 0), 0.0, 5_000.0, -1.0, 90.0),
    "sector-turn": Sector((0, 0), 0.0, 5_000.0, 90.0, 90.0),
}

REFUSED: Final[dict[str, Callable[[], object]]] = {
    **{key: (lambda footprint=footprint: shape_of(footprint)) for key, footprint in FOOTPRINTS.items()},
    "no-window": lambda: spans_of((), None),
    "backward-window": lambda: spans_of((Window(9, 3),), None),
    "water": lambda: outline(99),
    "quadrant": lambda: quadrant(9, 1),
    "limits": lambda: refuse_upside_down(Band(900.0, "MSL", 100.0, "MSL")),
}
"""What is refused for each reason, by its key."""
