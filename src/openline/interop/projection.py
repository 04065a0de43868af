"""From the sphere to the sheet: equal-area maps of any part of the globe, over the antimeridian and the poles.

Up to three quarters of a hemisphere the map is Lambert's azimuthal equal-area projection around the middle of what is
shown, so no place on earth is special; beyond that it is the Equal Earth map (Savric, Patterson, Jenny 2018), turned
so that its edge falls into the widest gap. Units on the sheet are earth radii, x to the right, y upwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, radians, sin, sqrt
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from openline.core.space.geodesy import EARTH_RADIUS_M, Floats, Vectors, cross, dot, positions, unit, unit_vectors
from openline.core.space.volume import Circle, Corridor, Polygon, Position

Sheet = NDArray[np.float64]
"""Points on the sheet, shape (n, 2)."""

WIDEST_AZIMUTHAL: Final = radians(68.0)
_STEP: Final = radians(0.5)


class Projection(Protocol):
    """How points come to lie on the sheet."""

    def lines(self, vectors: Vectors, *, closed: bool = False) -> list[Sheet]:
        """Return the copies of a line or ring through (3, n) points that a frame may show."""

    def points(self, vectors: Vectors) -> Sheet:
        """Return where single points (3, n) lie."""

    def outline(self) -> Sheet | None:
        """Return the edge of the map where it has one."""

    def back(self, sheet: Sheet) -> Vectors:
        """Return the points (3, n) that lie at places (n, 2) of the sheet."""


@dataclass(frozen=True, slots=True)
class Azimuthal:
    """Lambert's azimuthal equal-area map around a centre (3, 1)."""

    centre: Vectors

    def _axes(self) -> tuple[Vectors, Vectors]:
        """Return the directions to the right and upwards: east and north at the centre."""
        lon = radians(float(positions(self.centre)[0, 0]))
        east = np.array([[-sin(lon)], [cos(lon)], [0.0]])
        return east, cross(self.centre, east)

    def points(self, vectors: Vectors) -> Sheet:
        east, north = self._axes()
        cosine = np.clip(dot(self.centre, vectors), -1.0, 1.0)
        factor = np.sqrt(2.0 / np.maximum(1.0 + cosine, 1e-9))
        return np.stack([factor * dot(east, vectors), factor * dot(north, vectors)], axis=1)

    def lines(self, vectors: Vectors, *, closed: bool = False) -> list[Sheet]:
        return [_round_the_back(self.points(vectors), closed)]

    def outline(self) -> Sheet | None:
        return None

    def back(self, sheet: Sheet) -> Vectors:
        east, north = self._axes()
        radius = np.minimum(np.hypot(sheet[:, 0], sheet[:, 1]), 2.0)
        along = 1.0 - radius * radius / 2.0
        aside = np.sqrt(np.maximum(1.0 - radius * radius / 4.0, 0.0))  # sine of the angle over the radius
        return np.asarray(self.centre * along + (east * sheet[:, 0] + north * sheet[:, 1]) * aside)


def _round_the_back(sheet: Sheet, closed: bool) -> Sheet:
    """Lead edges that pass near the point opposite the centre along the rim of the sheet, not across it."""
    far = np.hypot(sheet[:, 0], sheet[:, 1]) > 1.8
    following = np.roll(sheet, -1, axis=0)
    angle = np.arctan2(sheet[:, 1], sheet[:, 0])
    turn = (np.roll(angle, -1) - angle + pi) % (2 * pi) - pi
    leaping = far & np.roll(far, -1) & (np.abs(turn) > 0.2)
    if not closed:
        leaping[-1:] = False
    if not leaping.any():
        return sheet
    pieces: list[Sheet] = []
    for at in range(len(sheet)):
        pieces.append(sheet[at : at + 1])
        if leaping[at]:
            share = np.linspace(0.0, 1.0, 24)[1:-1]
            radius = np.hypot(*sheet[at]) * (1 - share) + np.hypot(*following[at]) * share
            bearing = angle[at] + turn[at] * share
            pieces.append(np.stack([radius * np.cos(bearing), radius * np.sin(bearing)], axis=1))
    return np.concatenate(pieces)


@dataclass(frozen=True, slots=True)
class EqualEarth:
    """The Equal Earth map of the whole world with a middle meridian in degrees."""

    middle: float

    def points(self, vectors: Vectors) -> Sheet:
        place = positions(vectors)
        return self._sheet((place[:, 0] - self.middle + 180.0) % 360.0 - 180.0, place[:, 1])

    def lines(self, vectors: Vectors, *, closed: bool = False) -> list[Sheet]:
        place = positions(vectors)
        lon = np.degrees(np.unwrap(np.radians(place[:, 0] - self.middle)))
        lat = place[:, 1]
        winding = 0.0
        if closed:
            home = (lon[0] - lon[-1] + 180.0) % 360.0 - 180.0
            winding = round((lon[-1] + home - lon[0]) / 360.0)
        if winding:  # round a pole: down to the map's edge and back along it
            pole = 90.0 if lat.mean() > 0 else -90.0
            end = lon[0] + 360.0 * winding
            along = np.linspace(end, lon[0], 37)
            lon = np.concatenate([lon, [end], along])
            lat = np.concatenate([lat, [lat[0]], np.full(37, pole)])
        base = 360.0 * round(float((lon.min() + lon.max()) / 720.0))
        shifts = [shift - base for shift in (-360.0, 0.0, 360.0)]
        kept = [s for s in shifts if lon.max() + s > -180.0 and lon.min() + s < 180.0]
        return [self._sheet(lon + shift, lat) for shift in kept]

    def outline(self) -> Sheet | None:
        lat = np.linspace(-90.0, 90.0, 91)
        side = np.full(91, 180.0)
        return np.concatenate([self._sheet(side, lat), self._sheet(-side, lat[::-1])])

    def back(self, sheet: Sheet) -> Vectors:
        lat = np.linspace(-90.0, 90.0, 1801)
        table = self._sheet(np.full(1801, 180.0), lat)
        found = np.interp(sheet[:, 1], table[:, 1], lat)
        half = np.interp(found, lat, table[:, 0])
        lon = np.clip(sheet[:, 0] / half, -1.0, 1.0) * 180.0 + self.middle
        return unit_vectors(np.stack([(lon + 180.0) % 360.0 - 180.0, found], axis=1))

    def _sheet(self, lon: Floats, lat: Floats) -> Sheet:
        theta = np.arcsin(sqrt(3.0) / 2.0 * np.sin(np.radians(lat)))
        squared = theta * theta
        sixth = squared**3
        y = theta * (1.340264 - 0.081106 * squared + sixth * (0.000893 + 0.003796 * squared))
        slope = 1.340264 - 3 * 0.081106 * squared + sixth * (7 * 0.000893 + 9 * 0.003796 * squared)
        x = 2.0 / sqrt(3.0) * np.radians(lon) * np.cos(theta) / slope
        return np.stack([x, y], axis=1)


def choose(points: Vectors) -> Projection:
    """Return the projection that suits points (3, n)."""
    low, high = points.min(axis=1), points.max(axis=1)
    centre = unit(((low + high) / 2.0).reshape(3, 1))
    if float(dot(centre, centre)[0]) and float(np.min(dot(centre, points))) > cos(WIDEST_AZIMUTHAL):
        return Azimuthal(centre)
    lon = np.sort(positions(points)[:, 0])
    gaps = np.diff(np.concatenate([lon, lon[:1] + 360.0]))
    widest = int(np.argmax(gaps))
    edge = lon[widest] + gaps[widest] / 2.0
    return EqualEarth(float((edge + 180.0 + 180.0) % 360.0 - 180.0))


def rings_of(polygon: Polygon) -> list[Vectors]:
    """Return the rings of a polygon with points put in along great circles and parallels."""
    return [_dense((*ring, ring[0]), parallels=polygon.parallels)[:, :-1] for ring in polygon.rings]


def ring_around(circle: Circle) -> Vectors:
    """Return 96 points of a circle."""
    centre = unit_vectors(np.array([circle.centre], dtype=np.float64))
    axis = np.zeros((3, 1))
    axis[int(np.argmin(np.abs(centre[:, 0])))] = 1.0
    u = unit(cross(centre, axis))
    v = cross(centre, u)
    turn = np.linspace(0.0, 2 * pi, 96, endpoint=False)
    angle = circle.radius_m / EARTH_RADIUS_M
    return np.asarray(centre * cos(angle) + (u * np.cos(turn) + v * np.sin(turn)) * sin(angle))


def track_of(corridor: Corridor) -> Vectors:
    """Return the line of a corridor with points put in along great circles."""
    return _dense(corridor.points, parallels=False)


def _dense(corners: Sequence[Position], *, parallels: bool) -> Vectors:
    stated = np.array(corners, dtype=np.float64)
    points = unit_vectors(stated)
    if len(stated) == 1:
        return points
    starts, ends = points[:, :-1], points[:, 1:]
    turn = (np.diff(stated[:, 0]) + 180.0) % 360.0 - 180.0
    steps = np.maximum(1, (np.sqrt(((starts - ends) ** 2).sum(axis=0)) / _STEP).astype(np.int64) + 1)
    edge = np.repeat(np.arange(len(steps)), steps)
    share = (np.arange(len(edge)) - np.repeat(np.cumsum(steps) - steps, steps)) / steps[edge]
    found = unit(starts[:, edge] * (1.0 - share) + ends[:, edge] * share)
    level = parallels & (np.diff(stated[:, 1]) == 0.0)[edge]
    if level.any():
        lon = stated[edge, 0] + turn[edge] * share
        found[:, level] = unit_vectors(np.stack([lon, stated[edge, 1]], axis=1)[level])
    return np.concatenate([found, points[:, -1:]], axis=1)


def bearing_degrees(value: float, positive: str, negative: str) -> str:
    """Return an angle of a graticule in degrees and minutes: 12°30'N."""
    minutes = round(abs(value) * 60.0)
    whole, rest = divmod(minutes, 60)
    side = "" if minutes == 0 or (positive == "E" and minutes == 180 * 60) else positive if value > 0 else negative
    return f"{whole}°{f'{rest:02d}′' if rest else ''}{side}"
