"""What makes a footprint impossible to understand, said with the reason and the place (spec 5.2.4)."""

from collections.abc import Sequence
from itertools import pairwise
from math import isfinite
from typing import ClassVar, Final

import numpy as np

from openline.core.errors import Misuse, Said
from openline.core.space.arcs import (
    END,
    NORMAL,
    PARALLEL,
    START,
    Edges,
    arcs_cross,
    around,
    crossing_point,
    over_parallel,
    point_to_edge,
)
from openline.core.space.geodesy import (
    EARTH_RADIUS_M,
    TOLERANCE_M,
    Floats,
    Vectors,
    chord_of,
    dot,
    positions,
    squared_chord,
)
from openline.core.space.inside import Fence, points_inside
from openline.core.space.volume import Moving, Position

QUARTER_GLOBE_M: Final = 10_007_557.0
"""A quarter of the way round: with a larger radius or half width the area would be over half the globe."""

LARGEST_WITHOUT_DIRECTION: Final = 0.1
"""Share of the globe up to which a ring's direction is ignored: it encloses its smaller side."""

_ROWS: Final = 32
"""So many edges one behind the other are held against all others at a time."""
NEAR: Final = float(chord_of(TOLERANCE_M))
NEAR_ROOT: Final = float(np.sqrt(NEAR))
NEARLY_OPPOSITE: Final = (1_000.0 / EARTH_RADIUS_M) ** 2


class InvalidVolume(Misuse):
    """The volume cannot be compared with others: its place, height or time makes no sense."""

    code: ClassVar = "invalid_volume"


class InvalidGeometry(InvalidVolume):
    """The footprint does not say which points it covers.

    Attributes:
        place: where the fault is, (longitude, latitude), where it has a place.
    """

    code: ClassVar = "invalid_geometry"

    def __init__(self, reason: str, *, hint: str, said: Said, place: Position | None = None) -> None:
        if place is not None:
            reason, said = f"{reason} at {_say(place)}", Said(said.key, {**said.arguments, "place": _say(place)})
        super().__init__(reason, hint=hint, said=said)
        self.place = place


def _say(place: Position) -> str:
    lon, lat = place
    return f"{abs(lat):.5f}{'S' if lat < 0 else 'N'} {abs(lon):.5f}{'W' if lon < 0 else 'E'}"


def _place_of(point: Vectors) -> Position:
    lon, lat = positions(point.reshape(3, 1))[0]
    return float(lon), float(lat)


def checked_positions(points: Sequence[Position]) -> Floats:
    """Return (n, 2) positions, longitudes between -180 and 180, without a point repeated at once.

    Longitudes may be given as far as 360 either way, as files do that carry on over the antimeridian.

    Raises:
        InvalidGeometry: a coordinate is not a number or off the globe.
    """
    kept: list[Position] = []
    for lon, lat in points:
        if not (isfinite(lon) and isfinite(lat)):
            raise InvalidGeometry(
                "a coordinate is not a number", hint="give every corner as two finite numbers", said=Said("no-number")
            )
        if not (-360.0 <= lon <= 360.0 and -90.0 <= lat <= 90.0):
            raise InvalidGeometry(
                f"a corner is off the globe: longitude {lon}, latitude {lat}",
                hint="positions are longitude, then latitude, in degrees",
                said=Said("off-globe", {"lon": f"{lon}", "lat": f"{lat}"}),
            )
        # exact: the two numbers are within a factor of two of one another
        position = (lon - 360.0 if lon > 180.0 else lon + 360.0 if lon < -180.0 else lon, lat)
        if not kept or position != kept[-1]:
            kept.append(position)
    return np.array(kept, dtype=np.float64).reshape(-1, 2)


def checked_reach(metres: float, name: str) -> float:
    """Return a radius or half width.

    Raises:
        InvalidGeometry: it is negative, not a number, or more than a quarter of the way round.
    """
    if not (isfinite(metres) and 0.0 <= metres <= QUARTER_GLOBE_M):
        most = f"{QUARTER_GLOBE_M:.0f}"
        said = Said(name.replace(" ", "-"), {"metres": f"{metres}", "most": most})
        raise InvalidGeometry(f"the {name} is {metres} m", hint=f"{_a(name)} is from 0 to {most} m", said=said)
    return float(metres)


def _a(name: str) -> str:
    return f"an {name}" if name[0] in "io" else f"a {name}"


def refuse_opposite(starts: Vectors, ends: Vectors) -> None:
    """Refuse edges that join opposite points, or nearly so (a kilometre): every way round is equally short.

    Raises:
        InvalidGeometry: says where.
    """
    middle = starts + ends
    for at in np.flatnonzero(dot(middle, middle) < NEARLY_OPPOSITE):
        raise InvalidGeometry(
            "an edge joins opposite points of the globe",
            place=_place_of(starts[:, at]),
            hint="put a corner in between: every way round is equally short",
            said=Said("opposite"),
        )


def refuse_large(left: float, place: Position) -> None:
    """Refuse a ring whose inside is over half the globe, or cannot be told.

    Up to a tenth of the globe the direction of a ring does not matter, since files mix both; no plan is that large. For
    larger ones the area is what lies on the left of the corners as listed (RFC 7946), and at most half the globe.

    Args:
        left: share of the globe on the ring's left.
    Raises:
        InvalidGeometry: it is over half.
    """
    directed = 1.0 - left > LARGEST_WITHOUT_DIRECTION
    if left > 0.499 and directed:
        raise InvalidGeometry(
            f"the ring encloses {left:.0%} of the globe",
            place=place,
            hint="an area is under half the globe: list the corners of a large one with it on their left, or split it",
            said=Said("large", {"share": f"{left:.0%}"}),
        )


def refuse_crossing(edges: Edges) -> None:
    """Refuse rings of which two edges cross by more than the tolerance; touching and turning back are allowed.

    Raises:
        InvalidGeometry: says where.
    """
    count = edges.shape[1]
    for first in range(0, count, _ROWS):
        run = edges[:, first : first + _ROWS]
        near = np.arange(count) if count <= _ROWS else np.flatnonzero(around(run, edges, 0.0))
        one, other = np.nonzero(np.arange(first, first + run.shape[1])[:, np.newaxis] < near)
        e, f = run[:, one], edges[:, near[other]]
        for points in (_arcs_crossing(e, f), _arcs_over_parallels(e, f), _arcs_over_parallels(f, e)):
            if points.shape[1]:
                raise InvalidGeometry(
                    "two edges of the polygon cross",
                    place=_place_of(points[:, 0]),
                    hint="list the corners in order round the area, or split it",
                    said=Said("crossing"),
                )


def _arcs_crossing(e: Edges, f: Edges) -> Vectors:
    """Return where arcs cross and each end is clear of the other arc's great circle, (3, k)."""
    found = np.flatnonzero(arcs_cross(e, f))
    if not found.size:
        return np.zeros((3, 0))
    e, f = e[:, found], f[:, found]
    clear = np.ones(found.size, dtype=np.bool_)
    for arc, ends in ((e, f), (f, e)):
        for end in (START, END):
            clear &= np.abs(dot(arc[NORMAL], ends[end])) > NEAR_ROOT
    return crossing_point(e[:, clear], f[:, clear])


def _arcs_over_parallels(arcs: Edges, parallels: Edges) -> Vectors:
    """Return where arcs cross parallels and go clear of them on both sides of the crossing, (3, k)."""
    mixed = np.flatnonzero((arcs[PARALLEL] == 0.0) & (parallels[PARALLEL] != 0.0))
    points, crossed = over_parallel(arcs[:, mixed], parallels[:, mixed])
    way, found = np.nonzero(crossed)
    if not found.size:
        return np.zeros((3, 0))
    point = points[:, way, found]
    arc, parallel = arcs[:, mixed[found]], parallels[:, mixed[found]]
    clear = np.ones(found.size, dtype=np.bool_)
    for edge in (arc, parallel):
        for end in (START, END):
            clear &= squared_chord(point, edge[end]) > NEAR
    for end in (START, END):  # an end may touch the parallel, unless it does so at the corner both have in common
        touching = point_to_edge(arc[end], parallel) <= NEAR
        common = np.minimum(squared_chord(arc[end], parallel[START]), squared_chord(arc[end], parallel[END])) <= NEAR
        clear &= ~touching | common
    return point[:, clear]


def refuse_misplaced_holes(rings: Sequence[Edges], fences: Sequence[Fence]) -> None:
    """Refuse a hole that does not lie inside the outer ring, or lies inside another hole.

    Args:
        rings: edges of each ring, outer ring first; they do not cross.
        fences: the fence of each ring alone.
    Raises:
        InvalidGeometry: says where.
    """
    for at in range(1, len(rings)):
        others = [ring for index, ring in enumerate(rings) if index != at]
        corner = _clearest_corner(rings[at], np.concatenate(others, axis=1))
        inside = points_inside(np.repeat(corner, len(fences), axis=1), fences)
        if not inside[0] or inside[1:at].any() or inside[at + 1 :].any():
            raise InvalidGeometry(
                "a hole lies outside its area, or inside another hole",
                place=_place_of(corner),
                hint="give the outer ring first, then holes within it; a second area is a feature of its own",
                said=Said("hole"),
            )


def refuse_nested(rings: Sequence[Edges], fences: Sequence[Fence], polygons: Sequence[range]) -> None:
    """Refuse polygons of which one lies inside another (in a hole of it is outside); their edges do not cross.

    Args:
        rings, fences: of every ring, as for `refuse_misplaced_holes`.
        polygons: which rings make up each polygon, its outer ring first.
    Raises:
        InvalidGeometry: says where.
    """
    for at, own in enumerate(polygons):
        others = [polygon for index, polygon in enumerate(polygons) if index != at]
        corner = _clearest_corner(rings[own[0]], np.concatenate([rings[k] for each in others for k in each], axis=1))
        inside = points_inside(np.repeat(corner, len(fences), axis=1), fences)
        if any(np.logical_xor.reduce(inside[list(polygon)]) for polygon in others):
            raise InvalidGeometry(
                "two polygons of one area overlap",
                place=_place_of(corner),
                hint="give what overlaps as features of their own, or as one outline",
                said=Said("overlap"),
            )


def refuse_idle(moving: Moving) -> None:
    """Refuse a track of which the times do not fit its points, or do not rise.

    Raises:
        InvalidGeometry: says where.
    """
    if len(moving.points) != len(moving.times) or len(moving.points) < 2:
        raise InvalidGeometry(
            f"a track of {len(moving.points)} points with {len(moving.times)} times",
            hint="give a time for each point of the track, and two points at least",
            said=Said("track-times", {"points": f"{len(moving.points)}", "times": f"{len(moving.times)}"}),
        )
    for at, (one, other) in enumerate(pairwise(moving.times)):
        if one >= other:
            raise InvalidGeometry(
                f"the times of the track do not rise: number {at + 2} is not after the one before",
                place=moving.points[at + 1],
                hint="list the points in the order in which it passes them, each with its time",
                said=Said("track-order", {"number": f"{at + 2}"}),
            )


def _clearest_corner(ring: Edges, others: Edges) -> Vectors:
    """Return the corner of a ring that is farthest from all other rings, (3, 1): a hole may touch with the rest."""
    best, room = ring[START][:, :1], -1.0
    for corner in ring[START].T:
        point = corner.reshape(3, 1)
        distance = float(point_to_edge(np.broadcast_to(point, (3, others.shape[1])), others).min())
        if distance > room:
            best, room = point, distance
    return best
