"""Sectors as polygons: sides along great circles, arcs followed from outside, so that nothing is left out (spec 5.2.8).

The outer arc becomes a line of edges that touch the circle in their middle, the inner arc a line of edges with their
corners on the circle: both stray from the arc by at most `ARC_SAGITTA_M`, away from the area that it bounds.
"""

from math import ceil, floor, isfinite
from typing import Final

import numpy as np

from openline.core.errors import Said
from openline.core.space.geodesy import Floats, Vectors, arctan2, chord_of, dot, positions, sine_cosine, unit
from openline.core.space.validity import InvalidGeometry, checked_positions, checked_reach
from openline.core.space.volume import Polygon, Position, Sector

ARC_SAGITTA_M: Final = 0.5

LEAST_TURN_DEG: Final = 1e-3
"""A sector is at least so wide: what is narrower is a line."""

_WIDEST_STEP_DEG: Final = 10.0
_DEGREE: Final = 0.017453292519943295


def outline(sector: Sector, sagitta_m: float = ARC_SAGITTA_M) -> Polygon:
    """Return the polygon that stands for a sector, its inside on the left of its corners.

    Args:
        sagitta_m: so far its edges may run outside an arc.

    Raises:
        InvalidGeometry: azimuths or radii make no sense; says why and where.
    """
    inner, outer = checked_reach(sector.inner_m, "inner radius"), checked_reach(sector.outer_m, "outer radius")
    (lon, lat), *_ = checked_positions((sector.centre,))
    place = (float(lon), float(lat))
    if not outer - inner >= 1.0:
        raise InvalidGeometry(
            f"the inner radius is {inner:g} m, the outer {outer:g} m",
            place=place,
            hint="the outer radius of a sector is larger, by a metre at least",
            said=Said("sector-radii", {"inner": f"{inner:g}", "outer": f"{outer:g}"}),
        )
    turn = _turn(sector, place)
    steps = [_steps(radius_m, turn, sagitta_m) for radius_m in (inner, outer)]
    far = _outer_arc(place, outer, sector.from_deg, turn, steps[1])
    if turn == 360.0:
        holes = () if inner == 0.0 else (_inner_arc(place, inner, sector.from_deg, turn, steps[0])[:-1],)
        return Polygon((far[::-1], *holes), parallels=False)
    near = (place,) if inner == 0.0 else _inner_arc(place, inner, sector.from_deg, turn, steps[0])
    return Polygon(((*far[::-1], *near),), parallels=False)


def _turn(sector: Sector, place: Position) -> float:
    """Return how far it turns clockwise from the first azimuth to the second, in degrees."""
    for azimuth in (sector.from_deg, sector.to_deg):
        if not (isfinite(azimuth) and 0.0 <= azimuth <= 360.0):
            raise InvalidGeometry(
                f"an azimuth of {azimuth} degrees",
                place=place,
                hint="azimuths are from 0 to 360, clockwise from north",
                said=Said("azimuth", {"azimuth": f"{azimuth}"}),
            )
    turn = sector.to_deg - sector.from_deg
    turn = turn if turn > 0.0 else turn + 360.0
    if sector.from_deg == sector.to_deg or turn < LEAST_TURN_DEG:
        raise InvalidGeometry(
            f"the sector goes from {sector.from_deg:g} to {sector.to_deg:g} degrees",
            place=place,
            hint="the two azimuths differ; all round is from 0 to 360",
            said=Said("sector-turn", {"start": f"{sector.from_deg:g}", "end": f"{sector.to_deg:g}"}),
        )
    return turn


def _steps(radius_m: float, turn: float, sagitta_m: float) -> int:
    """Return into how many equal steps an arc is cut."""
    step = np.sqrt(8.0 * sagitta_m / radius_m) / _DEGREE if radius_m > 0.0 else _WIDEST_STEP_DEG
    return max(2, int(np.ceil(turn / min(float(step), _WIDEST_STEP_DEG))))


def _outer_arc(place: Position, radius_m: float, first_deg: float, turn: float, steps: int) -> tuple[Position, ...]:
    """Return corners from the first azimuth clockwise to the last, on the sides and in between outside the arc."""
    share = np.arange(steps) + 0.5
    corners = _at(place, radius_m, first_deg + turn * (share / steps), turn / steps / 2.0)
    if turn == 360.0:
        return corners
    ends = np.array([first_deg, first_deg + turn])
    # the edge that touches the circle at a side goes through the corner half a step from it
    first, last = _at(place, radius_m, ends, 0.0)
    return (first, *corners, last)


def _inner_arc(place: Position, radius_m: float, first_deg: float, turn: float, steps: int) -> tuple[Position, ...]:
    return _at(place, radius_m, first_deg + turn * (np.arange(steps + 1) / steps), 0.0)


def _at(place: Position, radius_m: float, azimuths: Floats, half_step: float) -> tuple[Position, ...]:
    """Return the places in these directions: on the circle, or beyond it, where edges half a step aside touch it.

    Of two such edges the tangent of the corner's distance is that of the radius over the cosine of half a step.
    """
    centre, north, east = _axes(place)
    half_sine = np.sqrt(np.minimum(chord_of(radius_m) / 4.0, 1.0))
    half_cosine = np.sqrt(1.0 - half_sine * half_sine)
    sine, cosine = 2.0 * half_sine * half_cosine, half_cosine * half_cosine - half_sine * half_sine
    _, widen = sine_cosine(np.array([half_step]))
    s, c = sine_cosine(azimuths)
    points = unit(centre * (cosine * widen[0]) + (north * c + east * s) * sine)
    return tuple((float(lon), float(lat)) for lon, lat in positions(points))


def turned(sector: Sector, centre: Position, by: Floats) -> Sector:
    """Return a sector that a turn of the globe, (3, 3), carries to a centre: north is elsewhere there.

    Azimuths are rounded apart, to a hundredth of a degree.
    """
    if (sector.from_deg, sector.to_deg) == (0.0, 360.0):
        return Sector(centre, sector.inner_m, sector.outer_m, 0.0, 360.0)
    _, north, _ = _axes(sector.centre)
    carried = by[:, :1] * north[0] + by[:, 1:2] * north[1] + by[:, 2:] * north[2]
    _, there, east = _axes(centre)
    turn = float((arctan2(dot(carried, east), dot(carried, there)) / _DEGREE)[0])
    first, last = (sector.from_deg + turn) % 360.0, (sector.to_deg + turn) % 360.0
    first, last = floor(first * 100.0) / 100.0, ceil(last * 100.0) / 100.0
    return Sector(centre, sector.inner_m, sector.outer_m, first, last)


def _axes(place: Position) -> tuple[Vectors, Vectors, Vectors]:
    """Return a place, north and east of it, (3, 1) each; at a pole north is along the meridian of its longitude."""
    (s_lon, c_lon), (s_lat, c_lat) = (sine_cosine(np.array([degrees])) for degrees in place)
    centre, north = np.stack([c_lat * c_lon, c_lat * s_lon, s_lat]), np.stack([-s_lat * c_lon, -s_lat * s_lon, c_lat])
    return centre, north, np.stack([-s_lon, c_lon, np.zeros(1)])
