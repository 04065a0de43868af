"""When two areas are the same area, and two sets of windows the same time.

One event is often announced by several authorities, whose texts round differently. A wrong link would hide a conflict,
so both must agree closely: every corner within 1.2 minutes of arc, and every window of the shorter list within a
quarter of an hour of a window of the other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, floor, radians

from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position, Window

CORNER_DEG = 0.02
"""How far apart two statements of one corner may lie: 1.2 nautical miles."""

RADIUS_RATIO = 1.05
"""By how much two statements of one radius may differ: kilometres against miles, rounded."""

WINDOW_S = 900
"""How far apart two statements of one start or end may lie."""

_CELL_DEG = 0.25


@dataclass(frozen=True, slots=True)
class Place:
    """A footprint ready for comparison: its corners, its extent, and the cells of a grid near its middle."""

    shape: str
    corners: tuple[Position, ...]
    extent_m: float
    cells: tuple[tuple[int, ...], ...]


def place_of(footprint: Footprint) -> Place:
    """Return what is compared of a footprint."""
    match footprint:
        case Polygon(rings):
            shape, corners, extent = "area", tuple(dict.fromkeys(rings[0])), 0.0
        case Circle(centre, radius_m):
            shape, corners, extent = "circle", (centre,), radius_m
        case Corridor(points, half_width_m):
            shape, corners, extent = "corridor", tuple(dict.fromkeys(points)), half_width_m
    return Place(shape, corners, extent, _cells(shape, corners))


def _cells(shape: str, corners: Sequence[Position]) -> tuple[tuple[int, ...], ...]:
    """Return the cells near the southernmost latitude and the middle longitude of the corners.

    Two statements of one area may fall on either side of a line of the grid: each is entered in all cells that it is
    near. Longitudes are averaged around the first corner, so that the antimeridian is no seam.
    """
    kind = ("area", "circle", "corridor").index(shape)
    south, north = min(lat for _, lat in corners), max(lat for _, lat in corners)
    first = corners[0][0]
    offsets = [(lon - first + 180.0) % 360.0 - 180.0 for lon, _ in corners]
    middle = (first + (min(offsets) + max(offsets)) / 2) % 360.0
    latitudes = {floor((south + step) / _CELL_DEG) for step in (-CORNER_DEG, CORNER_DEG)}
    if north > 85.0 or south < -85.0:  # meridians meet: longitude says nothing
        return tuple((kind, row) for row in latitudes)
    slack = CORNER_DEG / max(cos(radians(max(abs(north), abs(south)))), 0.05)
    columns = {floor((middle + step) % 360.0 / _CELL_DEG) for step in (-slack, slack)}
    return tuple((kind, row, column) for row in sorted(latitudes) for column in sorted(columns))


def same_place(one: Place, other: Place) -> bool:
    """Say whether every corner of each has a corner of the other near it, and the radii or widths agree."""
    if one.shape != other.shape or abs(len(one.corners) - len(other.corners)) > max(len(one.corners), 4) // 2:
        return False
    low, high = sorted((one.extent_m, other.extent_m))
    if high > low * RADIUS_RATIO + 1.0:
        return False
    return _all_near(one.corners, other.corners) and _all_near(other.corners, one.corners)


def _all_near(some: Sequence[Position], others: Sequence[Position]) -> bool:
    return all(any(_near(corner, other) for other in others) for corner in some)


def _near(one: Position, other: Position) -> bool:
    if abs(one[1] - other[1]) > CORNER_DEG:
        return False
    apart = abs((one[0] - other[0] + 180.0) % 360.0 - 180.0)
    return apart * max(cos(radians(one[1])), 0.0) <= CORNER_DEG


def same_times(some: Sequence[Window], others: Sequence[Window]) -> bool:
    """Say whether the shorter list of windows is part of the longer one; two empty lists state no time at all."""
    few, many = sorted((some, others), key=len)
    if not few:
        return False
    starts = sorted(many, key=lambda window: window.start)
    return all(any(_same_window(window, other) for other in starts) for window in few)


def same_hull(some: Sequence[Window], others: Sequence[Window]) -> bool:
    """Say whether two lists of windows begin at the same time and end at the same time, whatever lies between."""
    return bool(some and others) and _same_window(_hull(some), _hull(others))


def _hull(windows: Sequence[Window]) -> Window:
    ends = [window.end for window in windows if window.end is not None]
    return Window(min(window.start for window in windows), max(ends) if len(ends) == len(windows) else None)


def _same_window(one: Window, other: Window) -> bool:
    if abs(one.start - other.start) > WINDOW_S:
        return False
    if one.end is None or other.end is None:
        return one.end is other.end
    return abs(one.end - other.end) <= WINDOW_S
