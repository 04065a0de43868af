"""Rings that were cut at 180 degrees are joined again (RFC 7946 section 3.1.9 cuts them, design section 8 does not).

A cut leaves the same stretch of the 180th meridian twice, once in each direction: once as 180, once as -180. Both are
taken away and what remains is linked into rings. The same step undoes the detour by which a flat map draws an area
around a pole (up the meridian 180, along the latitude 90, down the meridian -180).
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from openline.core.space.volume import Position

Ring = tuple[Position, ...]
"""Corners in order, the first not repeated."""

_POLE = 90.0


def is_cut(rings: Sequence[Ring]) -> bool:
    """Say whether these rings run along the 180th meridian on both of its sides."""
    sides = {start[0] for ring in rings for start, end in _edges(ring) if abs(start[0]) == 180.0 and start[0] == end[0]}
    return len(sides) == 2


def join(polygons: Sequence[Sequence[Ring]]) -> list[list[Ring]]:
    """Return the polygons with every cut at 180 degrees undone.

    Args:
        polygons: each a list of rings, outer ring first; longitudes from -180 to 180.
    Returns:
        polygons in the same form; corners on the cut keep their place, at longitude 180.
    """
    if not is_cut([ring for polygon in polygons for ring in polygon]):
        return [list(polygon) for polygon in polygons]
    rings = [_turned(ring, left=index == 0) for polygon in polygons for index, ring in enumerate(polygon)]
    rings = _linked(_without_cuts([edge for ring in rings for edge in _edges(_on_one_side(ring))]))
    outer = [ring for ring in rings if _signed_area(ring) > 0 or _winds(ring)]
    holes = [ring for ring in rings if ring not in outer]
    joined = [[ring] for ring in outer]
    for hole in holes:
        home = next((polygon for polygon in joined if _holds(polygon[0], hole[0])), joined[0] if joined else None)
        if home is not None:
            home.append(hole)
    return joined


def _edges(ring: Ring) -> list[tuple[Position, Position]]:
    return [*pairwise(ring), (ring[-1], ring[0])] if ring else []


def _on_one_side(ring: Ring) -> Ring:
    return tuple((180.0 if abs(lon) == 180.0 or abs(lat) == _POLE else lon, lat) for lon, lat in ring)


def _turned(ring: Ring, *, left: bool) -> Ring:
    """Return the ring with its inside on the left (an outer ring) or on the right (a hole), as a flat map shows it."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in _edges(ring))
    return ring if (area > 0) == left else ring[::-1]


def _without_cuts(edges: list[tuple[Position, Position]]) -> list[tuple[Position, Position]]:
    """Take away the stretches of the meridian that are run through in both directions."""
    latitudes = sorted({lat for edge in edges for lon, lat in edge if lon == 180.0})
    balance: Counter[tuple[float, float]] = Counter()
    kept = []
    for (lon, lat), (to_lon, to_lat) in edges:
        if not lon == to_lon == 180.0:
            kept.append(((lon, lat), (to_lon, to_lat)))
            continue
        low, high = min(lat, to_lat), max(lat, to_lat)
        for step in pairwise(value for value in latitudes if low <= value <= high):
            balance[step] += 1 if to_lat > lat else -1
    for (low, high), count in balance.items():
        bottom, top = (180.0, low), (180.0, high)
        kept += [(bottom, top) if count > 0 else (top, bottom)] * abs(count)
    return kept


def _linked(edges: list[tuple[Position, Position]]) -> list[Ring]:
    """Link directed edges into rings; every corner is left as often as it is reached."""
    onward: dict[Position, list[Position]] = defaultdict(list)
    for start, end in edges:
        if start != end:
            onward[start].append(end)
    rings = []
    for first in list(onward):
        while onward[first]:
            ring, here = [first], onward[first].pop(0)
            while here != first and onward[here]:
                ring.append(here)
                here = onward[here].pop(0)
            if here == first and len(ring) > 2:
                rings.append(tuple(ring))
    return rings


def _unrolled(ring: Ring) -> list[tuple[float, float]]:
    """Return the corners with longitudes that run on over 180 instead of jumping; the first corner ends the list."""
    run = [ring[0]]
    for lon, lat in (*ring[1:], ring[0]):
        step = (lon - run[-1][0] + 180.0) % 360.0 - 180.0
        run.append((run[-1][0] + step, lat))
    return run


def _signed_area(ring: Ring) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(_unrolled(ring)))


def _winds(ring: Ring) -> bool:
    """Say whether the ring goes around a pole."""
    run = _unrolled(ring)
    return abs(run[-1][0] - run[0][0]) > 180.0


def _holds(ring: Ring, corner: Position) -> bool:
    """Say whether the corner lies inside the ring, on a flat map around the ring's first corner."""
    run = _unrolled(ring)
    lon = run[0][0] + (corner[0] - run[0][0] + 180.0) % 360.0 - 180.0
    inside = False
    for (x, y), (to_x, to_y) in pairwise(run):
        if (y > corner[1]) != (to_y > corner[1]) and lon < x + (corner[1] - y) / (to_y - y) * (to_x - x):
            inside = not inside
    return inside
