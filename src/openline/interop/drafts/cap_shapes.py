"""Polygons as CAP can say them: without long edges, and boxes in place of corridors."""

from collections.abc import Sequence
from itertools import pairwise
from math import acos, ceil, cos, pi, sin

import numpy as np

from openline.core.space.geodesy import (
    EARTH_RADIUS_M,
    MARGIN,
    Vectors,
    cross,
    dot,
    metres_of,
    normal,
    positions,
    squared_chord,
    unit,
    unit_vectors,
)
from openline.core.space.volume import Position
from openline.interop.drafts.announcement import NotExpressible

_LONGEST_LEG_M = 1_000_000.0
_WIDEST_M = 1_000_000.0
_LONGEST_EDGE = 0.5
"""Degrees of arc. Whether edges are great circles CAP does not say; so short, the difference is under 40 m."""


def short_edges(ring: Sequence[Position], parallels: bool) -> list[Position]:
    """Return the ring with points put in along long edges, on the parallel or the great circle as it is meant."""
    corners = list(ring[:-1] if len(ring) > 1 and ring[0] == ring[-1] else ring)
    out: list[Position] = []
    for at, start in enumerate(corners):
        end = corners[(at + 1) % len(corners)]
        out.append(start)
        ends = unit_vectors(np.array([start, end], dtype=np.float64))
        arc = float(metres_of(squared_chord(ends[:, :1], ends[:, 1:]))[0]) / EARTH_RADIUS_M * 180.0 / pi
        turn = (end[0] - start[0] + 540.0) % 360.0 - 180.0
        level = parallels and start[1] == end[1] and start[1] != 0.0
        pieces = ceil(max(arc, abs(turn) if level else 0.0) / _LONGEST_EDGE)
        for piece in range(1, pieces):
            share = piece / pieces
            if level:
                out.append(((start[0] + turn * share + 540.0) % 360.0 - 180.0, start[1]))
            else:
                out.append(_position(_slerp(ends, share)))
    return out


def _slerp(ends: Vectors, share: float) -> Vectors:
    """Return the point at a share of the way along the arc between two points (3, 2)."""
    angle = acos(max(-1.0, min(1.0, float(dot(ends[:, 0], ends[:, 1])))))
    if angle < 1e-12:
        return ends[:, :1]
    return unit((ends[:, :1] * sin((1 - share) * angle) + ends[:, 1:] * sin(share * angle)) / sin(angle))


def _position(point: Vectors) -> Position:
    longitude, latitude = positions(point)[0]
    return float(longitude), float(latitude)


def boxes(points: Sequence[Position], half_width_m: float) -> list[list[Position]]:
    """Return rings that together hold a corridor: one box for each leg, or part of a long one.

    A box reaches half the width beyond both ends and to both sides. Its long sides are great circles between points at
    that distance, which bend outwards; its short sides cross the leg's own great circle at right angles.

    Raises:
        NotExpressible: the corridor is wider than 1,000 km to each side.
    """
    if half_width_m > _WIDEST_M:
        raise NotExpressible(
            f"a corridor of {half_width_m / 1000:.0f} km to each side is no corridor", hint="announce a polygon"
        )
    reach = max(half_width_m * MARGIN + 1.0, 10.0) / EARTH_RADIUS_M  # ten metres: a line itself has no area
    corners = unit_vectors(np.array(points, dtype=np.float64))
    rings: list[list[Position]] = []
    for at in range(len(points) - 1):
        start, end = corners[:, at : at + 1], corners[:, at + 1 : at + 2]
        length = float(metres_of(squared_chord(start, end))[0])
        pieces = max(1, ceil(length / _LONGEST_LEG_M))
        ends = np.concatenate([start, end], axis=1)
        joints = [_slerp(ends, piece / pieces) for piece in range(pieces + 1)]
        rings += [_box(one, other, reach) for one, other in pairwise(joints) if length]
    return rings or [_box(*_tiny_leg(corners[:, :1]), reach)]


def _tiny_leg(point: Vectors) -> tuple[Vectors, Vectors]:
    axis = np.zeros((3, 1))
    axis[int(np.argmin(np.abs(point[:, 0])))] = 1.0
    return point, unit(point + 1e-9 * unit(cross(axis, point)))


def _box(start: Vectors, end: Vectors, reach: float) -> list[Position]:
    pole = normal(start, end)
    back, ahead = (_turned(point, cross(pole, point), by) for point, by in ((start, -reach), (end, reach)))
    around = ((back, -reach), (ahead, -reach), (ahead, reach), (back, reach))
    return [_position(_turned(point, pole, by)) for point, by in around]


def _turned(point: Vectors, towards: Vectors, angle: float) -> Vectors:
    """Return the point moved by an angle (radians) towards a direction at right angles to it."""
    return unit(point * cos(angle) + towards * sin(angle))
