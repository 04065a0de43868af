"""Corners where a person can say them: in whole hundredths of a minute, inside what may be covered (spec 5.12.13)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import floor
from typing import ClassVar, Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from openline.core.space.geodesy import Floats, positions
from openline.core.space.overlap import View
from openline.core.space.volume import Position

_SAME: Final = 1e-9
"""On the plane, some six millimetres."""
_ON_LEVEL_DEG: Final = 4e-6
"""So far, at most, the chords by which a parallel is followed lie from it."""
_DIGITS: Final = 7
"""As places travel (spec 4.4)."""

Rings = tuple[tuple[Position, ...], ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is said already: parallels and meridians, in degrees, and corners."""

    GRID: ClassVar = 6_000
    """Hundredths of a minute in a degree."""

    levels: tuple[float, ...] = ()
    meridians: tuple[float, ...] = ()
    corners: tuple[Position, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.levels or self.meridians or self.corners)

    def __add__(self, other: "Marks") -> "Marks":
        return Marks(self.levels + other.levels, self.meridians + other.meridians, self.corners + other.corners)

    @classmethod
    def of(cls, rings: Iterable[Sequence[Position]], parallels: bool) -> "Marks":
        """Return the corners of rings, and the parallels that their edges follow."""
        corners = tuple(corner for ring in rings for corner in ring)
        followed = {a[1] for ring in rings for a, b in pairwise((*ring, ring[0])) if a[1] == b[1]} if parallels else ()
        return cls(tuple(sorted(followed)), (), corners)


def said_polygons(
    view: View, parts: Sequence[shapely.Polygon], room: BaseGeometry, marks: Marks, parallels: bool
) -> tuple[Rings, ...]:
    """Return polygons as they can be said; none at all where some corner of one finds no place in the room."""
    known = view.plane_of(np.array(marks.corners)) if marks.corners else np.zeros((0, 2))
    polygons = []
    for part in parts:
        rings = tuple(_ring(view, each, room, marks, known, parallels) for each in (part.exterior, *part.interiors))
        if not all(rings):
            return ()
        polygons.append(rings)
    return tuple(polygons)


def _ring(
    view: View, ring: shapely.LinearRing, room: BaseGeometry, marks: Marks, known: Floats, parallels: bool
) -> tuple[Position, ...]:
    """Return the corners of a ring; none where it cannot be said."""
    plane = shapely.get_coordinates(ring)
    halves = (plane[1:] + plane[:-1]) / 2.0
    levels, midway = _levels(view, plane[:-1], marks), _levels(view, halves, marks)
    # straight from one place of a parallel to another: a corner between keeps it from following the parallel
    leaves = [at for at, level in enumerate(levels) if midway[at] != level == levels[(at + 1) % len(levels)] >= 0]
    plane = np.insert(plane[:-1], [at + 1 for at in leaves], halves[leaves], axis=0)
    places, levels = positions(view.globe(plane)).tolist(), _levels(view, plane, marks)
    stated, count = [_which(known, point) for point in plane], len(plane)
    kept = [
        at for at in range(count)
        if stated[at] >= 0 or levels[at] < 0 or not levels[at - 1] == levels[at] == levels[(at + 1) % count]
    ]  # fmt: skip
    said: list[Position] = []
    on: list[int] = []
    for at in kept:
        if stated[at] >= 0:
            place: Position | None = marks.corners[stated[at]]
        else:
            lat = marks.levels[levels[at]] if levels[at] >= 0 else None
            # a corner level with its neighbour would bend the edge between them, where edges follow parallels
            barred = {p[1] for p, level in zip((*said[-1:], *said[:1]), (*on[-1:], *on[:1]), strict=True)
                      if parallels and (level < 0 or level != levels[at])}  # fmt: skip
            place = _sayable(view, places[at], lat, marks.meridians, room, barred)
        if place is None:
            return ()
        if not said or said[-1] != place:
            said.append(place)
            on.append(levels[at])
    if len(said) > 1 and said[0] == said[-1]:
        said.pop()
    return tuple(said) if len(said) > 2 else ()


def _levels(view: View, plane: Floats, marks: Marks) -> list[int]:
    """Return on which parallel each point lies; -1 for none."""
    lats = positions(view.globe(plane))[:, 1].tolist()
    return [next((k for k, each in enumerate(marks.levels) if abs(each - lat) < _ON_LEVEL_DEG), -1) for lat in lats]


def _which(known: Floats, point: Floats) -> int:
    """Return which corner stands at a point; -1 for none."""
    if not len(known):
        return -1
    apart = np.abs(known - point).max(axis=1)
    nearest = int(np.argmin(apart))
    return nearest if apart[nearest] < _SAME else -1


def _sayable(
    view: View,
    place: Sequence[float],
    level: float | None,
    meridians: Sequence[float],
    room: BaseGeometry,
    barred: set[float],
) -> Position | None:
    """Return the nearest place that can be said, in the room."""
    lon, lat = place
    lons = [each for each in meridians if abs((each - lon + 180.0) % 360.0 - 180.0) < 10 * _ON_LEVEL_DEG]
    west, south = floor(lon * Marks.GRID), floor(lat * Marks.GRID)
    tried = [
        (round(x, _DIGITS) + 0.0, round(y, _DIGITS) + 0.0)
        for x in (lons[:1] or [(west + k) / Marks.GRID for k in (0, 1)])
        for y in ([level] if level is not None else [(south + k) / Marks.GRID for k in (0, 1)])
        if level is not None or round(y, _DIGITS) not in barred
    ]
    if not tried:
        return None
    points = view.plane_of(np.array(tried))
    aside = np.hypot(*(points - view.plane_of(np.array([place]))).T)
    good = [(apart, at) for at, apart in enumerate(aside.tolist()) if room.covers(shapely.Point(points[at]))]
    if not good:
        return None
    x, y = tried[min(good)[1]]
    return (x - 360.0 if x > 180.0 else x + 360.0 if x <= -180.0 else x), y
