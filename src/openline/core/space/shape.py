"""Shapes: what the exact test needs of a footprint, derived once (spec 5.2).

Every footprint is a skeleton (points, edges, or a filled area) and a reach: a circle is its centre and a radius, a
corridor its line and half its width, a polygon itself and nought. Two footprints are as far apart as their skeletons,
less both reaches; so one distance between skeletons decides every kind of pair.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import fsum
from typing import Final

import numpy as np

from openline.core.errors import Said
from openline.core.space.arcs import END, START, Booleans, Edges, edge_table, point_to_edge
from openline.core.space.geodesy import (
    EARTH_RADIUS_M,
    MARGIN,
    SAGITTA_M,
    TOLERANCE_M,
    Floats,
    Vectors,
    arctan2,
    cross,
    dot,
    metres_of,
    sine_cosine,
    squared_chord,
    unit,
    unit_vectors,
)
from openline.core.space.inside import Fence
from openline.core.space.sector import outline
from openline.core.space.validity import (
    InvalidGeometry,
    checked_positions,
    checked_reach,
    refuse_crossing,
    refuse_idle,
    refuse_large,
    refuse_misplaced_holes,
    refuse_nested,
    refuse_opposite,
)
from openline.core.space.volume import Circle, Corridor, Footprint, Moving, MultiPolygon, Polygon, Position, Sector

HALF_GLOBE_M: Final = float(metres_of(4.0))

SMALL_CAP_M: Final = 3_800_000.0
"""A ring in a cap of this radius (34.2 degrees) cannot enclose the tenth of the globe from which direction counts."""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A skeleton and a reach.

    Attributes:
        edges: (16, n), each end of an edge is also the start of one (see `arcs.edge_to_edge`).
        reach_m: metres around the skeleton that belong to the shape, as stated.
        fence: the rings of a filled area; None for points and lines.
        centre: (3, 1), centre of a cap around the skeleton.
        cap_m: radius of that cap in metres.
        margin_m: metres by which it counts wider besides its reach, for sphere against ellipsoid (spec 5.2.6).
        heart_m: radius in metres of a disc round the centre that is all area, with metres to spare; 0: none is known.
    """

    edges: Edges
    reach_m: float
    fence: Fence | None
    centre: Vectors
    cap_m: float
    margin_m: float = 0.0
    heart_m: float = 0.0

    @property
    def anchors(self) -> Vectors:
        """One point of each part that hangs together, (3, k): where an edge does not begin at the end of the last."""
        starts, ends = self.edges[START], self.edges[END]
        begins = np.ones(starts.shape[1], dtype=np.bool_)
        begins[1:] = (starts[:, 1:] != ends[:, :-1]).any(axis=0)
        return starts[:, begins]

    @property
    def margin_reach_m(self) -> float:
        """A reach of which 1.006 times is the reach with its margin and the margin besides."""
        return self.reach_m + self.margin_m / MARGIN


def meeting_m(a: Shape, b: Shape, buffer_m: float) -> float:
    """Return how near to one another the skeletons of two shapes that meet lie at most (spec 5.2.7, 5.2.8)."""
    return (a.reach_m + b.reach_m + buffer_m) * MARGIN + TOLERANCE_M + (a.margin_m + b.margin_m)


def shape_of(footprint: Footprint) -> Shape:
    """Return the shape of a footprint.

    Raises:
        InvalidGeometry: the footprint is not one that can be checked; says why and where.
    """
    match footprint:
        case Polygon():
            return _filled((footprint.rings,), footprint.parallels)
        case MultiPolygon():
            return _filled(footprint.polygons, footprint.parallels)
        case Sector():
            around = outline(footprint)
            return replace(_filled((around.rings,), around.parallels), margin_m=footprint.outer_m * (MARGIN - 1.0))
        case Circle():
            return _line((footprint.centre,), footprint.radius_m, "radius")
        case Corridor():
            return _line(footprint.points, footprint.half_width_m, "half width")
        case Moving():  # all that it ever covers; when it is where is looked at later (spec 5.2.9)
            refuse_idle(footprint)
            return _line(footprint.points, footprint.radius_m, "radius")


def _line(points: tuple[Position, ...], reach_m: float, name: str) -> Shape:
    reach = checked_reach(reach_m, name)
    if not points:
        raise InvalidGeometry("the line has no points", hint="give at least one point", said=Said("no-points"))
    corners = unit_vectors(checked_positions(points))
    # the last point is an edge of its own, so that every end of an edge is also a start
    ends = np.concatenate([corners[:, 1:], corners[:, -1:]], axis=1)
    refuse_opposite(corners, ends)
    centre, cap_m = _cap(corners)
    edges = edge_table(corners, ends, np.zeros(corners.shape[1], dtype=np.bool_))
    return Shape(edges, reach, None, centre, cap_m)


def _cap(points: Vectors) -> tuple[Vectors, float]:
    """Return a cap around arcs through points (3, n); the whole globe where it would pass a hemisphere."""
    low, high = points.min(axis=1), points.max(axis=1)
    centre = unit(((low + high) / 2.0 + 0.0).reshape(3, 1))
    if not dot(centre, centre)[0]:
        return np.array([[0.0], [0.0], [1.0]]), HALF_GLOBE_M
    farthest = squared_chord(points, centre).max()
    if farthest >= 1.99:
        return centre, HALF_GLOBE_M
    return centre, float(metres_of(farthest))


def _filled(polygons: Sequence[tuple[tuple[Position, ...], ...]], parallels: bool) -> Shape:
    """Return the shape of polygons, each with its outer ring first."""
    if not polygons or not all(polygons):
        raise InvalidGeometry("the polygon has no ring", hint="give the outer ring first", said=Said("no-ring"))
    rings = [_Ring.of(points, parallels) for polygon in polygons for points in polygon]
    counts = np.array([len(polygon) for polygon in polygons])
    outer = (np.cumsum(counts) - counts).tolist()
    edges = np.concatenate([ring.edges for ring in rings], axis=1)
    refuse_crossing(edges)
    centre, cap_m = _cap(np.concatenate([rings[at].fence_starts for at in outer], axis=1))
    witnesses = _witnesses(centre, rings, cap_m)
    sides = [ring.sides(witnesses, whole=at in outer, cap_m=cap_m) for at, ring in enumerate(rings)]
    tables = [ring.edges for ring in rings]
    fences = [
        Fence(ring.fence_starts, ring.fence_ends, witnesses, side) for ring, side in zip(rings, sides, strict=True)
    ]
    for first, count in zip(outer, counts.tolist(), strict=True):
        refuse_misplaced_holes(tables[first : first + count], fences[first : first + count])
    if len(outer) > 1:
        refuse_nested(tables, fences, [range(at, at + count) for at, count in zip(outer, counts.tolist(), strict=True)])
    fence = Fence(
        np.concatenate([ring.fence_starts for ring in rings], axis=1),
        np.concatenate([ring.fence_ends for ring in rings], axis=1),
        witnesses,
        np.logical_xor.reduce(sides),
    )
    # chords of a parallel lie inside the cap, the parallel itself may stray from them by SAGITTA_M
    return Shape(edges, 0.0, fence, centre, cap_m + SAGITTA_M)


@dataclass(frozen=True, slots=True, eq=False)
class _Ring:
    positions: Floats
    edges: Edges
    fence_starts: Vectors

    @property
    def fence_ends(self) -> Vectors:
        return np.roll(self.fence_starts, -1, axis=1)

    @classmethod
    def of(cls, points: tuple[Position, ...], parallels: bool) -> "_Ring":
        positions = checked_positions(points)
        if len(positions) > 1 and (positions[0] == positions[-1]).all():
            positions = positions[:-1]
        corners = unit_vectors(positions) if len(positions) else np.zeros((3, 0))
        distinct = len({tuple(corner) for corner in corners.T.tolist()})
        if distinct < 3:
            raise InvalidGeometry(
                f"a ring has too few distinct corners: {distinct}",
                place=(float(positions[0, 0]), float(positions[0, 1])) if len(positions) else None,
                hint="a ring needs three; an area round a pole is a ring of points round it",
                said=Said("few-corners", {"number": f"{distinct}"}),
            )
        kept = np.flatnonzero(squared_chord(corners, np.roll(corners, -1, axis=1)) > 0.0)  # 180 W is 180 E
        positions, corners = positions[kept], corners[:, kept]
        ends = np.roll(corners, -1, axis=1)
        refuse_opposite(corners, ends)
        turn = np.roll(positions[:, 0], -1) - positions[:, 0]
        turn = np.where(turn > 180.0, turn - 360.0, np.where(turn < -180.0, turn + 360.0, turn))
        lat = positions[:, 1]
        level = (lat == np.roll(lat, -1)) & (lat != 0.0) & (np.abs(lat) < 90.0) & parallels
        for at in np.flatnonzero(level & (np.abs(turn) == 180.0)):
            raise InvalidGeometry(
                "an edge goes half way round its parallel: east or west cannot be told",
                place=(float(positions[at, 0]), float(positions[at, 1])),
                hint="put a corner in between",
                said=Said("half-parallel"),
            )
        return cls(positions, edge_table(corners, ends, level), _fence(positions, corners, turn, level))

    def sides(self, witnesses: Vectors, *, whole: bool, cap_m: float) -> Booleans:
        """Say which witnesses (3, 2) the ring encloses; the outer ring also has to be of a size that can be told."""
        if cap_m < SMALL_CAP_M:
            return np.zeros(2, dtype=np.bool_)
        turns = [self._signed_area(-witnesses[:, at : at + 1]) for at in (0, 1)]
        if whole:
            lon, lat = self.positions[0]
            refuse_large(turns[0] if turns[0] >= 0.0 else 1.0 + turns[0], (float(lon), float(lat)))
        return np.array([abs(turn) > 0.5 for turn in turns])

    def _signed_area(self, apex: Vectors) -> float:
        """Return the sum of the signed triangles from an apex to every arc, as a share of the globe, -1 to 1.

        It is the area on the left of the ring; less 1 where the point opposite the apex lies on the left. So that
        point lies outside the smaller side exactly where the sum is under a half in size.
        """
        a, b = self.fence_starts, self.fence_ends
        excess = arctan2(
            dot(np.broadcast_to(apex, a.shape), cross(a, b)), 1.0 + dot(apex, a) + dot(a, b) + dot(b, apex)
        )
        return fsum(excess.tolist()) / 6.283185307179586


def _fence(positions: Floats, corners: Vectors, turn: Floats, level: Floats) -> Vectors:
    """Return the ring's corners (3, m) with points put in along each parallel."""
    if not level.any():
        return corners
    sine, cosine = sine_cosine(positions[:, 1])
    step = np.sqrt(8.0 * SAGITTA_M / (EARTH_RADIUS_M * np.maximum(np.abs(sine * cosine), 1e-12))) / 0.017453292519943295
    pieces = np.where(level, np.ceil(np.abs(turn) / step), 1.0).astype(np.int64)
    owner = np.repeat(np.arange(len(pieces)), pieces)
    rank = np.arange(len(owner)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    lon = positions[owner, 0] + turn[owner] * (rank / pieces[owner])
    points = unit_vectors(np.stack([lon, positions[owner, 1]], axis=1))
    points[:, rank == 0] = corners
    return points


def _witnesses(centre: Vectors, rings: list[_Ring], cap_m: float) -> Vectors:
    """Return (3, 2) points far from every ring, and far from being the same or opposite."""
    axis = np.zeros((3, 1))
    axis[int(np.argmin(np.abs(centre[:, 0])))] = 1.0
    u = unit(cross(centre, axis))
    v = cross(centre, u)
    if cap_m < SMALL_CAP_M:
        return np.concatenate([u, v], axis=1)
    choices = np.concatenate([u, v, -u, -v, centre, -centre, *(unit(s * u + t * v + r * centre) for s in (1, -1)
                              for t in (1, -1) for r in (1, -1))], axis=1)  # fmt: skip
    starts = np.concatenate([ring.fence_starts for ring in rings], axis=1)
    ends = np.concatenate([ring.fence_ends for ring in rings], axis=1)
    table = edge_table(starts, ends, np.zeros(starts.shape[1], dtype=np.bool_))
    room = [float(point_to_edge(np.broadcast_to(p.reshape(3, 1), starts.shape), table).min()) for p in choices.T]
    order = sorted(range(len(room)), key=lambda at: (-room[at], at))
    first = choices[:, order[0]]
    second = next(choices[:, at] for at in order if abs(float(dot(choices[:, at], first))) < 0.9)
    return np.stack([first, second], axis=1)
