"""Volumes: a footprint on the sphere, a vertical band, and time windows (design section 8).

Footprints keep the corners as they were stated; what the exact test needs is derived from them elsewhere.
Longitudes are degrees east, latitudes degrees north (WGS-84), always in the order (longitude, latitude).
"""

from typing import Literal

from msgspec import Struct

Position = tuple[float, float]
"""(longitude, latitude) in degrees."""

VerticalReference = Literal["SFC", "MSL", "AGL", "WGS84", "FL", "DEPTH"]


class Polygon(Struct, frozen=True):
    """Rings of corners, outer ring first, not closed (the first corner is not repeated), edges on great circles.

    A ring is never cut at 180 degrees: consecutive corners are joined the short way round. An edge between equal
    latitudes follows the parallel where `parallels` says so (as notices mean it).
    """

    rings: tuple[tuple[Position, ...], ...]
    parallels: bool = True


class MultiPolygon(Struct, frozen=True):
    """Several polygons that are one area, each with its outer ring first; they may touch, and do not overlap."""

    polygons: tuple[tuple[tuple[Position, ...], ...], ...]
    parallels: bool = True


class Circle(Struct, frozen=True):
    """All points within `radius_m` metres of the centre; radius 0 is a stated point."""

    centre: Position
    radius_m: float


class Corridor(Struct, frozen=True):
    """All points within `half_width_m` metres of a line of points; half width 0 is a stated line."""

    points: tuple[Position, ...]
    half_width_m: float


class Sector(Struct, frozen=True):
    """All points from `inner_m` to `outer_m` metres of the centre, from one azimuth clockwise to the other.

    Azimuths are degrees from true north at the centre; 0 and 360 is all round. At a pole north is along the meridian
    of the centre's longitude.
    """

    centre: Position
    inner_m: float
    outer_m: float
    from_deg: float
    to_deg: float


class Moving(Struct, frozen=True):
    """All points within `radius_m` metres of something under way: at each point of a track at its time.

    Between two points it goes the shorter great circle at one speed. It waits at the first point before the first time,
    and at the last point after the last. Times are seconds since 1970-01-01T00:00Z.
    """

    points: tuple[Position, ...]
    times: tuple[int, ...]
    radius_m: float


Footprint = Polygon | MultiPolygon | Circle | Sector | Corridor | Moving


class Band(Struct, frozen=True):
    """From `lower_m` to `upper_m` metres, each above its own reference; None is unlimited.

    FL counts metres of standard-atmosphere altitude (flight level x 30.48); DEPTH counts metres downwards.
    """

    lower_m: float | None = None
    lower_ref: VerticalReference | None = None
    upper_m: float | None = None
    upper_ref: VerticalReference | None = None


class Window(Struct, frozen=True):
    """From `start` to `end`, whole seconds since 1970-01-01T00:00Z; end None is until further notice."""

    start: int
    end: int | None
    alternate: bool = False


class Volume(Struct, frozen=True):
    """Where, how high and when."""

    footprint: Footprint
    band: Band
    windows: tuple[Window, ...]
