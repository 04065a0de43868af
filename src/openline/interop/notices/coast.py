"""The area between two stated points and the coast, drawn so wide that nothing announced lies outside it.

`72-00N 055-24E, 70-55N 056-52E, THEN ALONG THE COAST`: of such an area one side is stated, and the rest is the shore.
What we know of the shore is coarse (`shores`), so it is not followed but enclosed: the ring is the convex hull of the
two points and of everything within `MARGIN_M` of the drawn shore between them.

Why that is enough: the announced area is bounded by the line between the points and by the true shore. The line lies in
the hull; the true shore does where it is no farther than the margin from the drawn one; and a convex region, having no
holes, holds whatever is bounded by a closed curve inside it. Shore points that Russian coastal warnings state lie up to
6 km from the drawn shore; the margin is 20 km, for spits and inlets that a chart at 1:50 million leaves out.

Where the drawn shore does not tell which stretch is meant, there is no ring: the points must both lie at the same
shore, and one way along it must be much shorter than the other.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.volume import Position
from openline.interop.coastlines import Ring
from openline.interop.notices.shores import BOX, shores

MARGIN_M = 20_000.0
"""How far the true shore may lie from the drawn one."""
REACH_M = 10_000.0
"""A stated point lies at the shore if the drawn one is no farther than this."""
_LONGEST_M = 600_000.0
_SHORTER = 3.0
"""How many times longer the other way round must be."""
_SIDES = 8
"""Corners drawn around a circle, outside it."""
_DEGREE_M = math.radians(1) * EARTH_RADIUS_M

_Point = tuple[float, float]


@lru_cache(maxsize=256)
def between_line_and_coast(first: Position, last: Position) -> tuple[Position, ...] | None:
    """Return a ring that holds the area between the line from `first` to `last` and the coast (edges great circles).

    None where the coast between the two is not known well enough.
    """
    stretch = _stretch(first, last)
    if not stretch:
        return None
    across = math.radians(math.remainder(last[0] - first[0], 360)) / 2
    middle = _Map(math.degrees(across) + first[0], (first[1] + last[1]) / 2)
    around = [point for corner in stretch for point in _circle(corner)]
    flat = [middle.flat(point) for point in (first, last, *around)]
    return tuple(middle.round(point) for point in _hull(flat))


def _stretch(first: Position, last: Position) -> list[Position]:
    """Return the corners of the drawn shore between two points; of every shore that both may lie at."""
    begins, ends = _at_shore(first), _at_shore(last)
    corners: set[tuple[int, int]] = set()
    for number in begins.keys() & ends.keys():
        whole, reach = shores()[number], _lengths()[number]
        for begin in begins[number]:
            for end in ends[number]:
                way = _shorter_way(reach, begin, end)
                if way is None:
                    return []
                corners.update((number, index % len(whole)) for index in way)
    return [shores()[number][index] for number, index in sorted(corners)]


def _shorter_way(reach: Sequence[float], begin: int, end: int) -> range | None:
    """Return the corners from edge `begin` to edge `end` of a ring the short way round; None where neither is that.

    Args:
        reach: metres along the ring from its first corner to each, and back to the first.
    """
    count, whole = len(reach) - 1, reach[-1]
    low, high = min(begin, end), max(begin, end)
    forward = reach[high + 1] - reach[low]
    backward = whole - (reach[high] - reach[low + 1])
    shorter, longer = min(forward, backward), max(forward, backward)
    if shorter > _LONGEST_M or longer < _SHORTER * shorter:
        return None
    return range(low, high + 2) if forward <= backward else range(high, low + count + 2)


# --- the drawn shore --------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _lengths() -> tuple[tuple[float, ...], ...]:
    """Return for every ring the metres along it to each of its corners, and round to the first again."""
    tables = []
    for ring in shores():
        table, total = [0.0], 0.0
        for one, other in _edges(ring):
            total += math.hypot(*_metres(one, other))
            table.append(total)
        tables.append(tuple(table))
    return tuple(tables)


def _edges(ring: Ring) -> Iterable[tuple[Position, Position]]:
    return zip(ring, (*ring[1:], ring[0]), strict=True)


@lru_cache(maxsize=1)
def _cells() -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Return, by degree of longitude and latitude, the edges (ring, index) that may come into it."""
    west, south, east, north = BOX
    cells: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for number, ring in enumerate(shores()):
        for index, (one, other) in enumerate(_edges(ring)):
            if not all(west <= _wrapped(lon) <= east and south <= lat <= north for lon, lat in (one, other)):
                continue
            for cell in _touched(one, other):
                cells.setdefault(cell, []).append((number, index))
    return cells


def _touched(one: Position, other: Position) -> Iterator[tuple[int, int]]:
    span = math.remainder(other[0] - one[0], 360)
    begin = math.floor(min(one[0], one[0] + span))
    for lon in range(begin, math.floor(max(one[0], one[0] + span)) + 1):
        for lat in range(math.floor(min(one[1], other[1])), math.floor(max(one[1], other[1])) + 1):
            yield lon % 360, lat


def _at_shore(position: Position) -> dict[int, list[int]]:
    """Return the edges of the drawn shore, by ring, within reach of a position."""
    lon, lat = math.floor(position[0]), math.floor(position[1])
    near = {
        edge
        for east in (-1, 0, 1)
        for north in (-1, 0, 1)
        for edge in _cells().get(((lon + east) % 360, lat + north), ())
    }
    found: dict[int, list[int]] = {}
    for number, index in sorted(near):
        ring = shores()[number]
        if _distance(position, ring[index], ring[(index + 1) % len(ring)]) <= REACH_M:
            found.setdefault(number, []).append(index)
    return found


def _distance(position: Position, one: Position, other: Position) -> float:
    """Return metres from a position to an edge near it, on a plain map."""
    (ax, ay), (bx, by) = _metres(position, one), _metres(position, other)
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    along = 0.0 if not square else max(0.0, min(1.0, -(ax * dx + ay * dy) / square))
    return math.hypot(ax + along * dx, ay + along * dy)


def _metres(start: Position, end: Position) -> _Point:
    """Return metres east and north from one position to another not far from it."""
    narrow = math.cos(math.radians((start[1] + end[1]) / 2))
    return math.remainder(end[0] - start[0], 360) * _DEGREE_M * narrow, (end[1] - start[1]) * _DEGREE_M


def _wrapped(lon: float) -> float:
    return (lon + 180) % 360 - 180


# --- the hull ---------------------------------------------------------------------------------------------------------


def _circle(centre: Position) -> Iterator[Position]:
    """Yield corners whose hull holds all within the margin of a centre."""
    outside = MARGIN_M / math.cos(math.pi / _SIDES) * 1.002
    for side in range(_SIDES):
        course = 2 * math.pi * side / _SIDES
        north = centre[1] + outside * math.cos(course) / _DEGREE_M
        narrow = math.cos(math.radians(north))
        yield centre[0] + outside * math.sin(course) / _DEGREE_M / narrow, north


class _Map:
    """A plain map about a middle on which great circles are straight (gnomonic)."""

    def __init__(self, lon: float, lat: float) -> None:
        self.lon, self.sine, self.cosine = lon, math.sin(math.radians(lat)), math.cos(math.radians(lat))

    def flat(self, position: Position) -> _Point:
        turn, up = math.radians(position[0] - self.lon), math.radians(position[1])
        x, y, z = math.cos(up) * math.sin(turn), math.sin(up), math.cos(up) * math.cos(turn)
        depth = self.sine * y + self.cosine * z
        return x / depth, (self.cosine * y - self.sine * z) / depth

    def round(self, point: _Point) -> Position:
        """Return the position of a point of the map, to a millionth of a degree."""
        across, up = point
        y, z = self.sine + self.cosine * up, self.cosine - self.sine * up
        lon = math.degrees(math.atan2(across, z)) + self.lon
        lat = math.degrees(math.atan2(y, math.hypot(across, z)))
        return round(_wrapped(lon), 6), round(lat, 6)


def _hull(points: Iterable[_Point]) -> list[_Point]:
    """Return the convex hull of points of a plane, anticlockwise (Andrew's monotone chain)."""
    ordered = sorted(set(points))

    def chain(points: Iterable[_Point]) -> list[_Point]:
        kept: list[_Point] = []
        for point in points:
            while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 0:
                kept.pop()
            kept.append(point)
        return kept[:-1]

    return chain(ordered) + chain(reversed(ordered))


def _turn(a: _Point, b: _Point, c: _Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
