"""The area between two stated points and the coast, drawn so wide that nothing announced lies outside it.

`72-00N 055-24E, 70-55N 056-52E, THEN ALONG THE COAST`: of such an area one side is stated, and the rest is the shore.
What we know of the shore is coarse (`shores`), so it is not followed but enclosed: the ring is the convex hull of the
two points and of everything within `MARGIN_M` of the drawn shore between them.

Why that is enough: the announced area is bounded by the line between the points and by the true shore. The line lies in
the hull; the true shore does where it is no farther than the margin from the drawn one; and a convex region, having no
holes, holds whatever is bounded by a closed curve inside it. Shore points that Russian coastal warnings state lie up to
6 km from the drawn shore; the margin is 20 km, for spits and inlets that a chart at 1:50 million leaves out.

Where the drawn shore does not tell which stretch is meant, there is no ring: the points must both lie at the same
shore, or at two that only a strait parts, and one way along it must be much shorter than the other.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.volume import Position
from openline.interop.coastlines import Ring
from openline.interop.notices.shores import BOX, shores

MARGIN_M = 20_000.0
"""How far the true shore may lie from the drawn one."""
REACH_M = 10_000.0
"""A stated point lies at the shore if the drawn one is no farther than this."""
STRAIT_M = 10_000.0
"""How wide a strait may be that the shore is followed over, where the two points lie at different islands."""
_LONGEST_M = 1_000_000.0
_SMALL_ISLAND_M = 150_000.0
"""Of an island no longer round than this, all of the shore is taken: that holds either way."""
_CLEARLY, _RATHER = 2.0, 1.5
"""How many times longer the other way round must be; and where it is also so much farther from the other corners."""
_SIDES = 8
"""Corners drawn around a circle, outside it."""
_DEGREE_M = math.radians(1) * EARTH_RADIUS_M

_Point = tuple[float, float]
_Corner = tuple[int, int]
"""A ring of the drawn shores, and a corner of it."""
_Edges = dict[int, list[int]]
"""Edges by ring, each by the index of its first corner."""


class _Way(NamedTuple):
    """A way along the drawn shore: its length and its corners."""

    metres: float
    corners: list[_Corner]


@lru_cache(maxsize=256)
def between_line_and_coast(
    first: Position, last: Position, others: tuple[Position, ...] = ()
) -> tuple[Position, ...] | None:
    """Return a ring that holds the area between the line from `first` to `last` and the coast (edges great circles).

    None where the coast between the two is not known well enough.

    Args:
        others: further corners of the area, to which the coast that is meant lies nearer than the other way round.
    """
    stretch = _stretch(first, last, others)
    if not stretch:
        return None
    across = math.radians(math.remainder(last[0] - first[0], 360)) / 2
    middle = _Map(math.degrees(across) + first[0], (first[1] + last[1]) / 2)
    around = [point for corner in stretch for point in _circle(corner)]
    flat = [middle.flat(point) for point in (first, last, *around)]
    return tuple(middle.round(point) for point in _hull(flat))


def _stretch(first: Position, last: Position, others: tuple[Position, ...] = ()) -> list[Position]:
    """Return the corners of the drawn shore between two points; of every shore that both may lie at."""
    begins, ends = _at_shore(first), _at_shore(last)
    corners: set[tuple[int, int]] = set()
    for number in begins.keys() & ends.keys():
        for begin in begins[number]:
            for end in ends[number]:
                way = _way(number, begin, end, others)
                if way is None:
                    return []
                corners.update(way.corners)
    if not corners:
        corners.update(_over_a_strait(begins, ends, others))
    return [shores()[number][index] for number, index in sorted(corners)]


def _over_a_strait(begins: _Edges, ends: _Edges, others: tuple[Position, ...]) -> Sequence[_Corner]:
    """Return the corners of the shortest way from one island along the shore, over a strait, and along the other's."""
    best: _Way | None = None
    for one in begins:
        for other in ends:
            for here, there in _narrows(one, other):
                near = _way(one, begins[one][0], here, others)
                far = _way(other, there, ends[other][0], others)
                if near is None or far is None:
                    continue
                length = near.metres + far.metres
                if length <= _LONGEST_M and (best is None or length < best.metres):
                    best = _Way(length, [*near.corners, *far.corners])
    return best.corners if best else []


@lru_cache(maxsize=16)
def _narrows(one: int, other: int) -> list[tuple[int, int]]:
    """Return the corners of two shores, by their index, that are no farther apart than a strait may be wide."""
    if one == other:
        return []
    found = []
    for index, corner in enumerate(shores()[one]):
        across = (there for number, there in _near(corner) if number == other)
        found += [(index, there) for there in across if _to_edge(corner, other, there) <= STRAIT_M]
    return sorted(found)


def _way(number: int, begin: int, end: int, others: tuple[Position, ...]) -> _Way | None:
    """Return the way from edge `begin` to edge `end` of a ring that is meant: much shorter than the other way.

    Where it is only rather shorter, it must also lie rather nearer to `others`; None where neither way is meant.
    """
    reach = _lengths()[number]
    count, whole = len(reach) - 1, reach[-1]
    low, high = min(begin, end), max(begin, end)
    forward = _Way(reach[high + 1] - reach[low], [(number, at % count) for at in range(low, high + 2)])
    backward = _Way(
        whole - (reach[high] - reach[low + 1]), [(number, at % count) for at in range(high, low + count + 2)]
    )
    short, long = sorted((forward, backward))
    if short.metres > _LONGEST_M:
        return None
    if whole <= _SMALL_ISLAND_M:
        return _Way(whole, [(number, at) for at in range(count)])
    if long.metres >= _CLEARLY * short.metres:
        return short
    nearer = bool(others) and _apart(long, others) >= _RATHER * _apart(short, others)
    return short if nearer and long.metres >= _RATHER * short.metres else None


def _apart(way: _Way, others: tuple[Position, ...]) -> float:
    """Return how many metres corners of an area lie from a way along the shore, on average."""
    shore = [shores()[number][index] for number, index in way.corners]
    return sum(min(math.hypot(*_metres(other, corner)) for corner in shore) for other in others) / len(others)


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


def _near(position: Position) -> set[tuple[int, int]]:
    """Return the edges (ring, index) around a position, a degree and more on every side."""
    lon, lat = math.floor(position[0]), math.floor(position[1])
    return {
        edge
        for east in (-1, 0, 1)
        for north in (-1, 0, 1)
        for edge in _cells().get(((lon + east) % 360, lat + north), ())
    }


def _at_shore(position: Position) -> _Edges:
    """Return the edges of the drawn shore, by ring, within reach of a position."""
    found: _Edges = {}
    for number, index in sorted(_near(position)):
        if _to_edge(position, number, index) <= REACH_M:
            found.setdefault(number, []).append(index)
    return found


def _to_edge(position: Position, number: int, index: int) -> float:
    """Return metres from a position to an edge of a shore near it, on a plain map."""
    ring = shores()[number]
    one, other = ring[index], ring[(index + 1) % len(ring)]
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
