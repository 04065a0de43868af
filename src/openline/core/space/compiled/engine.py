"""The compiled engine: shapes and distances by compiled loops, with the plain path for whatever is unusual."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from openline.core.space.columns import Indices
from openline.core.space.compiled.distances import Skeletons, distances
from openline.core.space.compiled.joins import join
from openline.core.space.compiled.meetings import meetings as meetings_of
from openline.core.space.compiled.octree import hang, near, take_down
from openline.core.space.compiled.shapes import line, ring
from openline.core.space.compiled.tree import Tree
from openline.core.space.engine import Engine
from openline.core.space.geodesy import MARGIN, Floats, chord_of
from openline.core.space.index import Index
from openline.core.space.inside import Fence
from openline.core.space.kernel import CHUNK
from openline.core.space.meeting import Meeting, meeting, rounded
from openline.core.space.plan import Plan, prepare
from openline.core.space.sector import outline
from openline.core.space.shape import Shape
from openline.core.space.shape import shape_of as plain_shape_of
from openline.core.space.validity import checked_reach, refuse_idle
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
    Volume,
    Window,
)

_NO_WITNESSES = np.zeros((3, 2))
_NO_SIDES = np.zeros(2, dtype=np.bool_)


def shape_of(footprint: Footprint) -> Shape:
    """Return the shape of a footprint, the same as `shape.shape_of` makes.

    Raises:
        InvalidGeometry: the footprint is not one that can be checked; says why and where.
    """
    made: Shape | None = None
    match footprint:
        case Polygon(rings=(points,)):
            made = _ring(points, footprint.parallels)
        case Circle():
            made = _line((footprint.centre,), footprint.radius_m, "radius")
        case Corridor():
            made = _line(footprint.points, footprint.half_width_m, "half width")
        case Moving():
            refuse_idle(footprint)
            made = _line(footprint.points, footprint.radius_m, "radius")
        case MultiPolygon(polygons=((points,),)):
            made = _ring(points, footprint.parallels)
        case Sector():
            around = outline(footprint)
            if len(around.rings) == 1:
                made = _ring(around.rings[0], around.parallels, footprint.outer_m * (MARGIN - 1.0))
    return plain_shape_of(footprint) if made is None else made


def _line(points: tuple[Position, ...], reach_m: float, name: str) -> Shape | None:
    reach = checked_reach(reach_m, name)
    good, table, centre, cap_m = line(np.array(points, dtype=np.float64).reshape(-1, 2))
    return Shape(table.T, reach, None, centre, cap_m) if good else None


def _ring(points: tuple[Position, ...], parallels: bool, margin_m: float = 0.0) -> Shape | None:
    corners = np.array(points, dtype=np.float64).reshape(-1, 2)
    good, table, starts, ends, centre, cap_m, witnesses, heart_m = ring(corners, parallels)
    if not good:
        return None
    return Shape(table.T, 0.0, Fence(starts.T, ends.T, witnesses, _NO_SIDES), centre, cap_m, margin_m, heart_m)


def skeletons_of(shapes: Sequence[Shape]) -> Skeletons:
    """Return shapes one behind the other, as the compiled loops take them."""
    fences = [shape.fence for shape in shapes]
    caps = np.empty((len(shapes), 5))
    for row, shape in zip(caps, shapes, strict=True):
        row[:3] = shape.centre[:, 0]
    caps[:, 4] = [shape.cap_m for shape in shapes]
    caps[:, 3] = np.sqrt(chord_of(caps[:, 4]))
    return Skeletons(
        first=_firsts([shape.edges.shape[1] for shape in shapes]),
        edges=_rows([shape.edges for shape in shapes], 16),
        fence_first=_firsts([0 if fence is None else fence.starts.shape[1] for fence in fences]),
        starts=_rows([fence.starts for fence in fences if fence is not None], 3),
        ends=_rows([fence.ends for fence in fences if fence is not None], 3),
        witnesses=np.array([_NO_WITNESSES if fence is None else fence.witnesses for fence in fences])
        .transpose(0, 2, 1)
        .reshape(-1, 6),
        sides=np.array([_NO_SIDES if fence is None else fence.sides for fence in fences]),
        caps=caps,
        reach=np.array([shape.reach_m for shape in shapes], dtype=np.float64),
    )


def _firsts(counts: Sequence[int]) -> Indices:
    firsts = np.zeros(len(counts) + 1, dtype=np.int64)
    np.cumsum(counts, out=firsts[1:])
    return firsts


def _rows(tables: Sequence[Floats], width: int) -> Floats:
    """Return tables of columns, (width, n) each, as rows one behind the other."""
    if not tables:
        return np.zeros((0, width))
    return np.ascontiguousarray(np.concatenate([table.T for table in tables]))


def skeleton_distances(a: Sequence[Shape], b: Sequence[Shape], within_m: Floats) -> Floats:
    """Return how far apart the skeletons of a[i] and b[i] are, in metres: see `kernel.skeleton_distances`."""
    if not a:
        return np.zeros(0)
    held, i, j = _in_a_row(a, b)
    return np.asarray(distances(held, i, held, j, np.asarray(within_m, dtype=np.float64)))


def meetings(a: Sequence[Shape], b: Sequence[Shape], skeletons_m: Floats) -> list[Meeting]:
    """Return where a[i] meets b[i]: see `meeting.meetings`."""
    plain = [n for n, (one, other) in enumerate(zip(a, b, strict=True)) if _large(one, other)]
    held, i, j = _in_a_row(a, b)
    ours = np.ones(len(a), dtype=np.bool_)
    ours[plain] = False
    found = meetings_of(held, i[ours], held, j[ours], np.asarray(skeletons_m, dtype=np.float64)[ours])
    places = rounded(found[:, 1:].T)
    made = [Meeting(metres, place) for metres, place in zip(found[:, 0].tolist(), places, strict=True)]
    for n in plain:  # in order, so that each comes into its place
        made.insert(n, meeting(a[n], b[n], float(skeletons_m[n])))
    return made


def _large(a: Shape, b: Shape) -> bool:
    """Say whether the plain path, which leaves out what is far, looks at edges in more than one block."""
    return a.edges.shape[1] * b.edges.shape[1] > CHUNK


def _in_a_row(a: Sequence[Shape], b: Sequence[Shape]) -> tuple[Skeletons, Indices, Indices]:
    """Return all shapes, each once, and which of them stand in a and in b."""
    places: dict[int, int] = {}
    shapes: list[Shape] = []
    for shape in (*a, *b):
        if id(shape) not in places:
            places[id(shape)] = len(shapes)
            shapes.append(shape)
    i, j = (np.array([places[id(shape)] for shape in side], dtype=np.int64) for side in (a, b))
    return skeletons_of(shapes), i, j


COMPILED = Engine("compiled", shape_of, skeleton_distances, meetings, Tree)

LOOPS: tuple[Any, ...] = (line, ring, distances, meetings_of, hang, take_down, near, join)
"""What is worth keeping between two runs; whoever keeps it (no file is touched here) calls `enable_caching` first."""


def warm() -> None:
    """Compile every loop, or load it where it was kept: one small question of every kind."""
    footprints: tuple[Footprint, ...] = (Polygon((((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)),)), Circle((0.5, 0.2), 1.0))
    shapes = [shape_of(footprint) for footprint in footprints]
    skeleton_distances(shapes[:1], shapes[1:], np.zeros(1))
    meetings(shapes[:1], shapes[1:], np.zeros(1))
    index, window = Index(lambda: COMPILED), (Window(0, 1),)
    for number, footprint in enumerate(footprints):
        index.add(prepare(Plan(f"{number}", "", None, Volume(footprint, Band(), window)), lambda: COMPILED))
    index.candidates(prepare(Plan("", "", None, Volume(footprints[1], Band(), window))))
    index.join()
    index.remove("0")
