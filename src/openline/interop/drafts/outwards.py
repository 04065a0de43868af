"""Areas on the grid of positions that a form can write, never smaller than they were.

A form writes positions to the second (NOTAM) or to a hundredth of a minute (navigational warnings). The nearest such
position may lie inside the area; so the outline is pushed outwards by the most that rounding can take, rounded, and
tried (`covering.covers`). What is on the grid already stays as it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, hypot, radians

import numpy as np

from openline.core.space.geodesy import (
    EARTH_RADIUS_M,
    Vectors,
    cross,
    dot,
    metres_of,
    normal,
    positions,
    squared_chord,
    unit,
    unit_vectors,
)
from openline.core.space.simple import simple
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position
from openline.interop.drafts.announcement import MOST_CORNERS, NotExpressible
from openline.interop.drafts.covering import covers, widening

_METRES_PER_DEGREE = EARTH_RADIUS_M * radians(1.0)
_PUSHES = (1.0, 1.5, 2.0, 4.0, 8.0, 16.0, 64.0)
"""How often the grid's own rounding the outline is pushed outwards, until what comes out holds the area."""
_SHARP = 0.3
"""1 + cosine of the turn under which a corner is cut off square instead of drawn out to a point."""
_ON_GRID = 1e-6
"""Grid steps by which a position may miss the grid: a tenth of a millimetre."""

Cell = tuple[int, int]
"""A position in whole steps of a grid, (longitude, latitude)."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Positions in whole steps, `per_degree` of them to a degree: 3600 for seconds, 6000 for hundredths of minutes."""

    per_degree: int

    def cell(self, position: Position) -> Cell:
        """Return the nearest step, longitudes from above -180 to 180."""
        half = 180 * self.per_degree
        longitude = (round(position[0] * self.per_degree) + half - 1) % (2 * half) - half + 1
        latitude = max(-half // 2, min(half // 2, round(position[1] * self.per_degree)))
        return longitude, latitude

    def position(self, cell: Cell) -> Position:
        return cell[0] / self.per_degree, cell[1] / self.per_degree

    def holds(self, position: Position) -> bool:
        """Say whether a position can be written exactly."""
        return all(abs(value * self.per_degree - round(value * self.per_degree)) < _ON_GRID for value in position)

    @property
    def reach_m(self) -> float:
        """The most by which rounding moves a position, in metres."""
        return hypot(0.5, 0.5) * _METRES_PER_DEGREE / self.per_degree


def outwards(footprint: Footprint, grid: Grid, step_m: float, least_m: float) -> Footprint:
    """Return the smallest footprint of the same kind we find on the grid that holds all of the given one.

    Args:
        footprint: a polygon has no holes here, and several polygons or a track are stated one by one.
        step_m: radii and half widths are whole multiples of it, in metres.
        least_m: the least radius or half width that the form can say, in metres.
    Raises:
        NotExpressible: no outline on the grid was found (corners closer together than the grid can tell).
    """
    (part,) = simple(footprint)
    match part:
        case Circle(centre, radius_m):
            return _circle(centre, radius_m, grid, step_m, least_m)
        case Corridor(points, half_width_m):
            return _corridor(points, half_width_m, grid, step_m, least_m)
        case Polygon():
            return _polygon(part, grid)


def _steps_up(metres: float, step_m: float) -> float:
    whole = round(metres / step_m)
    if abs(whole * step_m - metres) < 1e-3:
        return whole * step_m
    return -(-metres // step_m) * step_m


def _circle(centre: Position, radius_m: float, grid: Grid, step_m: float, least_m: float) -> Circle:
    place = grid.position(grid.cell(centre))
    shift = 0.0 if grid.holds(centre) else _apart(centre, place)
    return Circle(place, max(_steps_up(radius_m + shift, step_m), least_m))


def _apart(a: Position, b: Position) -> float:
    u, v = (unit_vectors(np.array([p], dtype=np.float64)) for p in (a, b))
    return float(metres_of(squared_chord(u, v))[0])


def _corridor(points: Sequence[Position], half_width_m: float, grid: Grid, step_m: float, least_m: float) -> Corridor:
    if len(points) > MOST_CORNERS:
        raise _too_many(len(points))
    cells = [grid.cell(point) for point in points]
    line = tuple(grid.position(cell) for at, cell in enumerate(cells) if at == 0 or cell != cells[at - 1])
    corners = unit_vectors(np.array(points, dtype=np.float64))
    moved = unit_vectors(np.array([grid.position(cell) for cell in cells], dtype=np.float64))
    shift = 0.0
    if not all(grid.holds(point) for point in points):
        shift = float(np.asarray(metres_of(squared_chord(corners, moved))).max()) * widening(corners)
    return Corridor(line, max(_steps_up(half_width_m + shift, step_m), least_m))


def _polygon(polygon: Polygon, grid: Grid) -> Polygon:
    ring = _distinct(polygon.rings[0])
    if len(ring) > MOST_CORNERS:
        raise _too_many(len(ring))
    outline = _Outline.of(ring, polygon.parallels, grid)
    for cells in outline.candidates():
        drawn = tuple(grid.position(cell) for cell in cells)
        if len(set(drawn)) > 2 and covers(Polygon((drawn,)), polygon):
            return Polygon((drawn,))
    raise NotExpressible(
        "the outline cannot be written with positions as coarse as the form has",
        hint="give an outline with fewer corners, or with no two of them closer than a hundred metres",
    )


def _too_many(count: int) -> NotExpressible:
    return NotExpressible(
        f"an area of {count} corners cannot be read out", hint=f"give an outline of at most {MOST_CORNERS} corners"
    )


def _distinct(ring: Sequence[Position]) -> list[Position]:
    kept = [corner for at, corner in enumerate(ring) if at == 0 or corner != ring[at - 1]]
    return kept[:-1] if len(kept) > 1 and kept[0] == kept[-1] else kept


@dataclass(frozen=True, slots=True)
class _Outline:
    """A ring and which of its edges follow a parallel (edge i runs from corner i to the next)."""

    corners: list[Position]
    level: list[bool]
    grid: Grid

    @classmethod
    def of(cls, ring: Sequence[Position], parallels: bool, grid: Grid) -> "_Outline":
        """Return the outline with a corner put into every great circle that would be taken for a parallel.

        On the grid the ends of an edge may come to lie on one latitude, and readers then follow that; where the great
        circle between them bends away from it by more than the grid can tell, its middle is stated too.
        """
        corners: list[Position] = []
        level: list[bool] = []
        for at, corner in enumerate(ring):
            following = ring[(at + 1) % len(ring)]
            on_parallel = parallels and corner[1] == following[1] and corner[1] != 0.0
            corners.append(corner)
            level.append(on_parallel)
            told_apart = corner[1] != following[1] and grid.holds(corner) and grid.holds(following)
            if not on_parallel and not told_apart and abs(corner[1] - following[1]) * grid.per_degree < 2.0:
                middle = _middle(corner, following)
                if abs(middle[1] - corner[1]) * grid.per_degree > 2.0:
                    corners.append(middle)
                    level.append(False)
        return cls(corners, level, grid)

    def candidates(self) -> Iterator[list[Cell]]:
        """Yield rings on the grid, the smallest first.

        As rounded; each number rounded to the outer side; then pushed to either side, further and further.
        """
        yield self._levelled([self.grid.cell(corner) for corner in self.corners], [0] * len(self.corners))
        yield from (self._rounded_out(side) for side in (1.0, -1.0))
        for push in _PUSHES:
            for side in (1.0, -1.0):
                yield self._pushed(push * self.grid.reach_m, side)

    def _rounded_out(self, side: float) -> list[Cell]:
        """Return the ring with each longitude and latitude on the grid line that lies outwards of it."""
        corners = unit_vectors(np.array(self.corners, dtype=np.float64))
        out = -side * self._lefts(corners)
        away = np.roll(out[:, 1], 1, axis=1) + out[:, 0]
        cells = []
        for at, (longitude, latitude) in enumerate(self.corners):
            east = -corners[1, at] * away[0, at] + corners[0, at] * away[1, at]
            moved = _outer(longitude, east, self.grid), _outer(latitude, away[2, at], self.grid)
            cells.append(self.grid.cell(moved))
        towards = np.sign(out[2, 0])
        return self._levelled(cells, [int(towards[at]) if on else 0 for at, on in enumerate(self.level)])

    def _pushed(self, metres: float, side: float) -> list[Cell]:
        """Return the ring with every edge moved by so many metres to its right (side 1) or left (-1), rounded."""
        corners = unit_vectors(np.array(self.corners, dtype=np.float64))
        out = -side * self._lefts(corners)  # (3, 2, n): outward at the start and at the end of each edge
        cells: list[Cell] = []
        owners: list[int] = []
        towards = np.sign(out[2, 0])
        for at in range(len(self.corners)):
            here = corners[:, at : at + 1]
            before, after = out[:, 1, at - 1 : at or None], out[:, 0, at : at + 1]
            for pushed in _offset(here, before, after, metres):
                cells.append(self.grid.cell(_position(pushed)))
                owners.append(at)
        last = [owners[(index + 1) % len(owners)] != owner for index, owner in enumerate(owners)]
        ways = [
            int(towards[owner]) if ends and self.level[owner] else 0 for owner, ends in zip(owners, last, strict=True)
        ]
        return self._levelled(cells, ways)

    def _lefts(self, corners: Vectors) -> Vectors:
        """Return unit vectors (3, 2, n) to the left of each edge, at its start and at its end."""
        ends = np.roll(corners, -1, axis=1)
        left = normal(corners, ends)
        lefts = np.stack([left, left], axis=1)
        for at in np.flatnonzero(self.level):
            turn = (self.corners[(at + 1) % len(self.corners)][0] - self.corners[at][0] + 540.0) % 360.0 - 180.0
            for which, corner in ((0, corners[:, at]), (1, ends[:, at])):
                north = unit(np.array([[0.0], [0.0], [1.0]]) - corner[2] * corner.reshape(3, 1))
                lefts[:, which, at] = north[:, 0] * (1.0 if turn > 0 else -1.0)
        return lefts

    def _levelled(self, cells: list[Cell], towards: list[int]) -> list[Cell]:
        """Return the ring with both ends of a parallel on the outer of their latitudes, no corner twice in a row.

        Args:
            towards: for each edge 1 where outwards is north, -1 where it is south, 0 where it follows no parallel.
        """
        cells = list(cells)
        for _ in range(2):  # a corner between two parallels hands its latitude on
            for at, way in enumerate(towards):
                if way:
                    following = (at + 1) % len(cells)
                    pair = cells[at][1], cells[following][1]
                    outer = max(pair) if way > 0 else min(pair)
                    cells[at], cells[following] = (cells[at][0], outer), (cells[following][0], outer)
        return [cell for at, cell in enumerate(cells) if cell != cells[at - 1]]


def _outer(degrees: float, sign: float, grid: Grid) -> float:
    """Return the grid line next to a longitude or latitude on the side of the sign given; itself where it is one."""
    steps = degrees * grid.per_degree
    if abs(steps - round(steps)) < _ON_GRID or not sign:
        return round(steps) / grid.per_degree
    return (ceil(steps) if sign > 0.0 else floor(steps)) / grid.per_degree


def _offset(here: Vectors, before: Vectors, after: Vectors, metres: float) -> list[Vectors]:
    """Return where a corner goes when both its edges move outwards (unit vectors) by so many metres.

    A sharp corner gets two: each edge is drawn out by as much as it is moved, then cut off square.
    """
    away = metres / EARTH_RADIUS_M
    blunt = 1.0 + float(dot(before, after)[0])
    if blunt >= _SHARP:
        return [unit(here + away * (before + after) / blunt)]
    along = [unit(cross(before, here)), unit(cross(after, here))]  # the way of travel, or against it
    ahead = 1.0 if float(dot(along[0], after)[0]) >= 0.0 else -1.0
    return [unit(here + away * (before + ahead * along[0])), unit(here + away * (after - ahead * along[1]))]


def _middle(a: Position, b: Position) -> Position:
    ends = unit_vectors(np.array([a, b], dtype=np.float64))
    return _position(unit((ends[:, :1] + ends[:, 1:]) / 2.0))


def _position(point: Vectors) -> Position:
    longitude, latitude = positions(point)[0]
    return float(longitude), float(latitude)
