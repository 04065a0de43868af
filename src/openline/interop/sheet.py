"""The map under a picture: a frame of pixels around what is shown, land, graticule and scale."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Final

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry

from openline.core.space.geodesy import EARTH_RADIUS_M, Floats, Vectors, positions, unit_vectors
from openline.interop.coastlines import Ring
from openline.interop.projection import Azimuthal, Projection, Sheet, bearing_degrees

_LEAST_SPAN: Final = 40_000.0 / EARTH_RADIUS_M
_PADDING: Final = 0.14
_BLEED: Final = 12.0
"""Pixels by which shapes are cut outside the frame, so that no cut edge shows."""
_STEPS: Final = (1 / 12, 1 / 6, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0)


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of pixels over a part of the sheet.

    Attributes:
        x, y, width, height: of the rectangle on the picture, pixels.
        scale: pixels per earth radius.
        left, top: the sheet's coordinates at the rectangle's upper left corner.
    """

    projection: Projection
    x: float
    y: float
    width: float
    height: float
    scale: float
    left: float
    top: float

    def pixels(self, sheet: Sheet) -> Sheet:
        """Return points of the sheet (n, 2) as pixels (n, 2)."""
        return np.stack(
            [self.x + (sheet[:, 0] - self.left) * self.scale, self.y + (self.top - sheet[:, 1]) * self.scale], axis=1
        )

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def window(self) -> BaseGeometry:
        """The rectangle and a bleed around it."""
        return box(self.x - _BLEED, self.y - _BLEED, self.right + _BLEED, self.bottom + _BLEED)

    def lines(self, vectors: Vectors, *, closed: bool = False) -> list[Sheet]:
        """Return a line or ring of (3, n) points as pixels, each of its copies that the frame may show."""
        return [self.pixels(sheet) for sheet in self.projection.lines(vectors, closed=closed)]

    def shown(self) -> Floats:
        """Return positions (n, 2) spread over the frame."""
        across, down = np.meshgrid(np.linspace(0.0, self.width, 40), np.linspace(0.0, self.height, 40))
        sheet = np.stack([self.left + across.ravel() / self.scale, self.top - down.ravel() / self.scale], axis=1)
        return positions(self.projection.back(sheet))


def fit(
    projection: Projection, points: Vectors, place: tuple[float, float], width: float, tall: tuple[float, float]
) -> Frame:
    """Return a frame around points (3, n).

    Args:
        place: its upper left corner, pixels.
        width: pixels.
        tall: least and greatest height; what suits the points in between is taken.
    """
    sheets = projection.points(points)
    outline = projection.outline()
    low, high = sheets.min(axis=0), sheets.max(axis=0)
    middle, span = (low + high) / 2.0, np.maximum(high - low, _LEAST_SPAN) * (1.0 + 2.0 * _PADDING)
    height = float(np.clip(width * span[1] / span[0], *tall))
    scale = float(min(width / span[0], height / span[1]))
    if outline is not None:  # a frame larger than the world would show its margin only
        world = np.ptp(outline, axis=0) * 1.02
        scale = max(scale, float(width / world[0]))
        height = float(min(height, world[1] * scale))
        room = np.maximum(world - np.array([width, height]) / scale, 0.0) / 2.0
        middle = np.clip(middle, -room, room)
    left, top = middle[0] - width / scale / 2.0, middle[1] + height / scale / 2.0
    return Frame(projection, *place, width, height, scale, float(left), float(top))


def path(geometry: BaseGeometry) -> str:
    """Return polygons and lines in pixels as the `d` of an SVG path."""
    if isinstance(geometry, Polygon):
        rings = [geometry.exterior, *geometry.interiors]
        return "".join(_points(ring.coords) + "Z" for ring in rings if len(ring.coords) > 2)
    if isinstance(geometry, LineString):
        return _points(geometry.coords) if len(geometry.coords) else ""
    return "".join(path(part) for part in getattr(geometry, "geoms", ()))


def _points(coordinates: Iterable[tuple[float, ...]]) -> str:
    """Return a path through points, leaving out those within half a pixel of the one before."""
    kept: list[tuple[float, float]] = []
    for x, y, *_ in coordinates:
        if not kept or hypot(x - kept[-1][0], y - kept[-1][1]) >= 0.5:
            kept.append((x, y))
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in kept)


def area(rings: Sequence[Sheet]) -> BaseGeometry:
    """Return rings in pixels as one even-odd area that can be cut."""
    whole: BaseGeometry = Polygon()
    for ring in rings:
        if len(ring) >= 3:
            whole = whole.symmetric_difference(shapely.make_valid(Polygon(ring)))
    return whole


def land(frame: Frame, coastlines: Sequence[Ring]) -> str:
    """Return the land inside the frame as the `d` of an even-odd path (inland seas are rings too)."""
    window = frame.window
    left, top, right, bottom = window.bounds
    pieces: list[str] = []
    for ring in coastlines:
        inverted = _encloses_far_point(frame.projection, ring)
        for sheet in frame.lines(unit_vectors(np.array(ring)), closed=True):
            low, high = sheet.min(axis=0), sheet.max(axis=0)
            outside = low[0] > right or high[0] < left or low[1] > bottom or high[1] < top
            if (outside or max(high - low) < 0.6) and not inverted:
                continue
            piece = Polygon(_thinned(sheet))
            piece = piece if piece.is_valid else shapely.make_valid(piece)
            pieces.append(path(window.difference(piece) if inverted else piece.intersection(window)))
    return "".join(pieces)


def _thinned(sheet: Sheet) -> Sheet:
    """Return a ring without points that fall on the same third of a pixel as the one before."""
    cell = np.round(sheet * 3.0)
    kept = (cell != np.roll(cell, 1, axis=0)).any(axis=1)
    return sheet[kept] if kept.sum() >= 3 else sheet


def _encloses_far_point(projection: Projection, ring: Ring) -> bool:
    """Say whether a coast encloses the point opposite the middle of an azimuthal map: its inside then lies outside."""
    if not isinstance(projection, Azimuthal):
        return False
    lon, lat = positions(-projection.centre)[0]
    corners = np.array([*ring, ring[0]])
    x, y = np.unwrap(np.radians(corners[:, 0])), corners[:, 1]
    turn = np.floor((x - np.radians(lon)) / (2 * np.pi))
    crossing = np.flatnonzero(
        turn[1:] != turn[:-1]
    )  # of the meridian, along which the way to the North Pole, in the sea, is looked at
    meridian = np.radians(lon) + 2 * np.pi * np.maximum(turn[1:], turn[:-1])[crossing]
    share = (meridian - x[crossing]) / (x[crossing + 1] - x[crossing])
    above = y[crossing] + share * (y[crossing + 1] - y[crossing]) > lat
    return bool(np.count_nonzero(above) % 2 == 1)


@dataclass(frozen=True, slots=True)
class GridLine:
    """One line of the graticule.

    Attributes:
        d: its path.
        at: where it meets the frame's left edge (a parallel) or lower edge (a meridian), if it does.
        lowest: its lowest point on the map, if it is on the map.
    """

    d: str
    name: str
    at: tuple[float, float] | None
    lowest: tuple[float, float] | None


def graticule(frame: Frame) -> tuple[list[GridLine], list[GridLine]]:
    """Return the parallels and the meridians inside the frame, about six of each."""
    shown = frame.shown()
    south, north = float(shown[:, 1].min()), float(shown[:, 1].max())
    west, east = _span_of(shown[:, 0])
    step = next((step for step in _STEPS if (north - south) / step <= 7.0), _STEPS[-1])
    polar = north > 88.0 or south < -88.0
    wide = next((s for s in _STEPS if s >= step and (east - west) / s <= (12.0 if polar else 8.0)), _STEPS[-1])
    left = LineString([(frame.x, frame.y), (frame.x, frame.bottom)])
    below = LineString([(frame.x, frame.bottom), (frame.right, frame.bottom)])
    parallels = [
        _grid_line(frame, np.linspace(west - 1, east + 1, 181), np.full(181, lat), bearing_degrees(lat, "N", "S"), left)
        for lat in _multiples(max(south, -89.9), min(north, 89.9), step)
    ]
    highest = 90.0 - step if step < 15.0 else 75.0
    low, high = max(south - 1.0, -highest), min(north + 1.0, highest)
    meridians = [
        _grid_line(
            frame, np.full(181, lon), np.linspace(low, high, 181),
            bearing_degrees((lon + 180.0) % 360.0 - 180.0 or 0.0, "E", "W"), below,
        )
        for lon in _multiples(west, min(east, west + 359.9), wide)
    ]  # fmt: skip
    return parallels, meridians


def _span_of(longitudes: Floats) -> tuple[float, float]:
    """Return the shortest stretch of longitudes that holds all of these; east may be over 180."""
    ordered = np.sort(longitudes)
    gaps = np.diff(np.concatenate([ordered, ordered[:1] + 360.0]))
    widest = int(np.argmax(gaps))
    if gaps[widest] < 15.0:
        return -180.0, 180.0
    west = float(ordered[(widest + 1) % len(ordered)])
    return west, west + 360.0 - float(gaps[widest])


def _multiples(low: float, high: float, step: float) -> Floats:
    return np.arange(np.ceil(low / step), np.floor(high / step) + 1.0) * step


def _grid_line(frame: Frame, lon: Floats, lat: Floats, name: str, edge: LineString) -> GridLine:
    wrapped = np.stack([(lon + 180.0) % 360.0 - 180.0, np.clip(lat, -90.0, 90.0)], axis=1)
    parts = [LineString(line) for line in frame.lines(unit_vectors(wrapped))]
    met = [part.intersection(edge) for part in parts]
    points = [
        point
        for meeting in met
        for point in getattr(meeting, "geoms", [meeting])
        if point.geom_type == "Point" and not point.is_empty
    ]
    at = (float(points[0].x), float(points[0].y)) if points else None
    seen = [line for line in (part.intersection(frame.window) for part in parts) if not line.is_empty]
    corners = [corner for line in seen for corner in shapely.get_coordinates(line).tolist()]
    x, y = max(corners, key=lambda corner: corner[1], default=(0.0, 0.0))
    return GridLine("".join(map(path, seen)), name, at, (x, y) if corners else None)


def scale_bar(frame: Frame, most: float) -> tuple[float, str]:
    """Return the length in pixels of a scale bar of at most so many pixels, and what it stands for."""
    per_pixel = EARTH_RADIUS_M / frame.scale / 1000.0
    room = most * per_pixel
    unit = 10.0 ** np.floor(np.log10(room))
    km = float(max(n * unit for n in (1.0, 2.0, 5.0) if n * unit <= room))
    return km / per_pixel, f"{km:,g} km · {km / 1.852:,.{0 if km >= 100.0 else 1}f} NM"
