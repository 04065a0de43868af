"""Where plans meet most: the conflicts of an archive gathered into places.

A place is a busiest spot with all conflicts within 100 km of it that no busier place has taken. Spots are the cells of
a net of half a degree; the answer depends on the conflicts alone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from openline.core.space.conflict import Conflict
from openline.core.space.geodesy import TOLERANCE_M, Floats, Vectors, chord_of, positions, squared_chord, unit_vectors
from openline.core.space.kernel import skeleton_distances
from openline.core.space.quadrant import Ocean, Sector, quadrant
from openline.core.space.shape import Shape, shape_of
from openline.core.space.volume import Circle, Position
from openline.core.space.waters import Water, outline

WITHIN_M: Final = 100_000.0
_CELL_DEGREES: Final = 0.5


@dataclass(frozen=True, slots=True)
class Place:
    """A place where plans meet.

    Attributes:
        spot: its busiest spot, to a hundredth of a degree.
        conflicts: how many there are within 100 km of it.
        plans: how many plans have a part in them.
        first, last: seconds UTC at which the first of them begins, and the last.
        water: its key in the languages' files: `water-<number>`, `quadrant-<number>`, or "" where it has neither.
    """

    spot: Position
    conflicts: int
    plans: int
    first: int
    last: int
    water: str


def most_crossed(conflicts: Sequence[Conflict], most: int = 20) -> tuple[Place, ...]:
    """Return the places with most conflicts, the busiest first."""
    if not conflicts:
        return ()
    points = unit_vectors(np.array([conflict.inside for conflict in conflicts], dtype=np.float64))
    places: list[Place] = []
    left = np.arange(len(conflicts))
    while left.size and len(places) < most:
        middle = _busiest(points[:, left])
        near = squared_chord(points[:, left], middle) <= chord_of(WITHIN_M)
        places.append(_place(middle, [conflicts[index] for index in left[near].tolist()]))
        left = left[~near]
    return tuple(sorted(places, key=lambda place: (-place.conflicts, place.spot)))


def _busiest(points: Vectors) -> Vectors:
    """Return the middle of the fullest cell, (3, 1); of cells alike the southernmost, then the westernmost."""
    cells = cells_of(points)
    found, which, counts = np.unique(cells, axis=0, return_inverse=True, return_counts=True)
    here = points[:, which.ravel() == int(np.argmax(counts))]
    assert len(found)
    middle = here.sum(axis=1, keepdims=True)
    return np.asarray(middle / np.sqrt((middle * middle).sum()))


def cells_of(points: Vectors) -> Floats:
    """Return the cell of the net in which each of (3, n) points lies, as (n, 2): row from the south, number in it.

    A cell is half a degree high and about as wide, however near the pole.
    """
    place = positions(points)
    row = np.floor((place[:, 1] + 90.0) / _CELL_DEGREES)
    middle = np.radians((row + 0.5) * _CELL_DEGREES - 90.0)
    in_row = np.maximum(1.0, np.floor(360.0 / _CELL_DEGREES * np.cos(middle)))
    number = np.minimum(np.floor((place[:, 0] + 180.0) / 360.0 * in_row), in_row - 1.0)
    return np.stack([row, number], axis=1)


def _place(middle: Vectors, conflicts: Sequence[Conflict]) -> Place:
    lon, lat = (round(float(degrees), 2) + 0.0 for degrees in positions(middle)[0])
    begins = [start for conflict in conflicts for start, _ in conflict.windows]
    plans = {name for conflict in conflicts for name in (conflict.a, conflict.b)}
    return Place((lon, lat), len(conflicts), len(plans), min(begins), max(begins), water_of((lon, lat)))


def water_of(position: Position) -> str:
    """Return the key of the named water that holds a position, the smallest of several, else of the ocean's quadrant.

    Outlines are coarse and run over coasts (spec 5.9.2): a harbour lies in its sea.
    """
    point = shape_of(Circle(position, 0.0))
    for outlines in (_waters(), _quadrants()):
        holding = [(shape.cap_m, key) for key, shape in outlines if _holds(shape, point)]
        if holding:
            return min(holding)[1]
    return ""


def _holds(shape: Shape, point: Shape) -> bool:
    return bool(skeleton_distances([shape], [point], np.array([TOLERANCE_M]))[0] <= TOLERANCE_M)


@cache
def _waters() -> tuple[tuple[str, Shape], ...]:
    return tuple(_shaped((f"water-{water.value}", outline(water)) for water in Water))


@cache
def _quadrants() -> tuple[tuple[str, Shape], ...]:
    return tuple(
        _shaped(
            (f"quadrant-{ocean.value}{sector.value}", quadrant(ocean, sector)) for ocean in Ocean for sector in Sector
        )
    )


def _shaped(outlines: Iterable[tuple[str, object]]) -> list[tuple[str, Shape]]:
    return [(key, shape_of(footprint)) for key, footprint in outlines]  # type: ignore[arg-type]
