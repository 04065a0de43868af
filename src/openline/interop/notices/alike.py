"""When two areas are the same area, and two sets of windows the same time.

One event is often announced by several authorities, whose texts round differently. A wrong link would hide a conflict,
so both must agree closely: every corner within 1.2 minutes of arc, and every window of the shorter list within a
quarter of an hour of a window of the other.
"""

from bisect import bisect_left
from collections.abc import Sequence
from math import cos, floor, radians

from msgspec import Struct

from openline.core.space.simple import simple
from openline.core.space.volume import Circle, Corridor, Footprint, Moving, Polygon, Position, Window

CORNER_DEG = 0.02
"""How far apart two statements of one corner may lie: 1.2 nautical miles."""

RADIUS_RATIO = 1.05
"""By how much two statements of one radius may differ: kilometres against miles, rounded."""

WINDOW_S = 900
"""How far apart two statements of one start or end may lie."""

_CELL_DEG = 0.25


class Place(Struct, frozen=True):
    """A footprint ready for comparison: its corners, its extent, and the cells of a grid near its middle."""

    shape: int
    corners: tuple[Position, ...]
    extent_m: float
    cells: tuple[tuple[int, ...], ...]


_AREA, _CIRCLE, _CORRIDOR, _MOVING = range(4)


def place_of(footprint: Footprint) -> Place:
    """Return what is compared of a footprint."""
    corners: tuple[Position, ...]
    match footprint:
        case Circle(centre, radius_m):
            shape, corners, extent = _CIRCLE, (centre,), radius_m
        case Corridor(points, half_width_m):
            shape, corners, extent = _CORRIDOR, tuple(dict.fromkeys(points)), half_width_m
        case Moving(points, _, radius_m):
            shape, corners, extent = _MOVING, points, radius_m
        case _:
            outer = [part.rings[0] for part in simple(footprint) if isinstance(part, Polygon)]
            shape, corners, extent = _AREA, tuple(dict.fromkeys(corner for ring in outer for corner in ring)), 0.0
    return Place(shape, corners, extent, _cells(shape, corners))


def _cells(shape: int, corners: Sequence[Position]) -> tuple[tuple[int, ...], ...]:
    """Return the cells near the southernmost latitude and the middle longitude of the corners.

    Two statements of one area may fall on either side of a line of the grid: each is entered in all cells that it is
    near. Longitudes are averaged around the first corner, so that the antimeridian is no seam.
    """
    middle, south = corners[0]
    north = south
    if len(corners) > 1:
        longitudes, latitudes = zip(*corners, strict=True)
        south, north, west, east = min(latitudes), max(latitudes), min(longitudes), max(longitudes)
        if east - west > 180.0:
            offsets = [(lon - middle + 180.0) % 360.0 - 180.0 for lon in longitudes]
            west, east = middle + min(offsets), middle + max(offsets)
        middle = (west + east) / 2
    row, above = floor((south - CORNER_DEG) / _CELL_DEG), floor((south + CORNER_DEG) / _CELL_DEG)
    rows = (row,) if row == above else (row, above)
    if north > 85.0 or south < -85.0:  # meridians meet: longitude says nothing
        return tuple((shape, row) for row in rows)
    slack = CORNER_DEG / max(cos(radians(max(abs(north), abs(south)))), 0.05)
    column, beside = floor((middle - slack) % 360.0 / _CELL_DEG), floor((middle + slack) % 360.0 / _CELL_DEG)
    if column == beside and row == above:
        return ((shape, row, column),)
    columns = sorted({column, beside})
    return tuple((shape, row, column) for row in rows for column in columns)


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
    few, many = (some, others) if len(some) <= len(others) else (others, some)
    if not few:
        return False
    if few == many:
        return True
    candidates = sorted(many, key=_start)
    return all(_among(window, candidates) for window in few)


def _start(window: Window) -> int:
    return window.start


def _among(window: Window, candidates: Sequence[Window]) -> bool:
    """Say whether one of the candidates, in order of their starts, is the same window."""
    index = bisect_left(candidates, window.start - WINDOW_S, key=_start)
    while index < len(candidates) and candidates[index].start <= window.start + WINDOW_S:
        if _same_window(window, candidates[index]):
            return True
        index += 1
    return False


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
