"""`geodesy`, one number at a time (spec 5.2.2): vectors are tuples of three."""

from collections.abc import Callable
from typing import Any, Final, TypeVar, cast

import numpy as np
from numba import njit

from openline.core.space import geodesy

Loop = TypeVar("Loop", bound=Callable[..., Any])


def compiled(loop: Loop) -> Loop:
    """Compile what Python calls; it runs without Python's lock, so that threads run side by side."""
    return cast(Loop, njit(error_model="numpy", nogil=True, fastmath=False)(loop))


def inner(loop: Loop) -> Loop:
    """Compile what only compiled loops call: half the work for the compiler.

    Put into its caller: a call would count a reference to every array that it hands over, and give it back.
    """
    return cast(Loop, njit(error_model="numpy", nogil=True, fastmath=False, forceinline=True,
                           no_cpython_wrapper=True, no_cfunc_wrapper=True)(loop))  # fmt: skip


Vector = tuple[float, float, float]

_SINE: Final = geodesy._SINE
_COSINE: Final = geodesy._COSINE
_DIVISORS: Final = (1 / -15, 1 / 13, 1 / -11, 1 / 9, 1 / -7, 1 / 5, 1 / -3, 1 / 1)
_DEGREE: Final = geodesy._DEGREE
_PI: Final = geodesy._PI
_HALF_PI: Final = geodesy._HALF_PI
_QUARTER_PI: Final = geodesy._QUARTER_PI
_RADIUS: Final = geodesy.EARTH_RADIUS_M


@inner
def _sine_small(r: float) -> float:
    square = r * r
    total = _SINE[0]
    for term in _SINE[1:]:
        total = total * square + term
    return r + r * square * total


@inner
def _cosine_small(r: float) -> float:
    square = r * r
    total = _COSINE[0]
    for term in _COSINE[1:]:
        total = total * square + term
    return 1.0 + square * total


@inner
def sine_cosine(degrees: float) -> tuple[float, float]:
    """Return sine and cosine of an angle in degrees."""
    quarter = np.rint(degrees / 90.0)
    rest = (degrees - 90.0 * quarter) * _DEGREE
    sine, cosine = _sine_small(rest), _cosine_small(rest)
    turn = int(quarter) % 4
    s, c = (cosine, sine) if turn % 2 == 1 else (sine, cosine)
    if turn >= 2:
        s = -s
    if turn == 1 or turn == 2:
        c = -c
    return s + 0.0, c + 0.0


@inner
def arctan2(y: float, x: float) -> float:
    """Return the angle of (x, y) in radians."""
    big, small = max(abs(x), abs(y)), min(abs(x), abs(y))
    t = small / (1.0 if big == 0.0 else big)
    for _ in range(3):
        t = t / (1.0 + np.sqrt(1.0 + t * t))
    square = t * t
    total = 1 / 17
    for term in _DIVISORS:
        total = total * square + term
    angle = 8.0 * t * total
    if abs(y) > abs(x):
        angle = _HALF_PI - angle
    if x < 0.0:
        angle = _PI - angle
    return -angle if y < 0.0 else angle


@inner
def unit_vector(lon: float, lat: float) -> Vector:
    """Return the unit vector of a position in degrees."""
    sin_lon, cos_lon = sine_cosine(lon)
    sin_lat, cos_lat = sine_cosine(lat)
    return cos_lat * cos_lon, cos_lat * sin_lon, sin_lat


@inner
def dot(u: Vector, v: Vector) -> float:
    """Return the product of two vectors."""
    return u[0] * v[0] + u[1] * v[1] + u[2] * v[2]


@inner
def cross(u: Vector, v: Vector) -> Vector:
    """Return the cross product of two vectors."""
    return u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]


@inner
def unit(v: Vector) -> Vector:
    """Return the vector at length one; a zero vector stays zero."""
    length = np.sqrt(dot(v, v))
    if length == 0.0:
        length = 1.0
    return v[0] / length, v[1] / length, v[2] / length


@inner
def normal(a: Vector, b: Vector) -> Vector:
    """Return the unit normal of the great circle from a to b."""
    return unit(cross((a[0] - b[0], a[1] - b[1], a[2] - b[2]), (a[0] + b[0], a[1] + b[1], a[2] + b[2])))


@inner
def squared_chord(u: Vector, v: Vector) -> float:
    """Return the squared straight-line distance of two unit vectors."""
    d = (u[0] - v[0], u[1] - v[1], u[2] - v[2])
    return dot(d, d)


@inner
def chord_of(metres: float) -> float:
    """Return the squared chord of a distance along the surface."""
    half = metres / (2.0 * _RADIUS)
    if half >= _HALF_PI:
        return 4.0 + 1e-9
    flat = max(min(half, _HALF_PI), 0.0)
    sine = _cosine_small(_HALF_PI - flat) if flat > _QUARTER_PI else _sine_small(flat)
    return 4.0 * sine * sine


@inner
def metres_of(square: float) -> float:
    """Return the distance along the surface of a squared chord."""
    quarter = max(min(square / 4.0, 1.0), 0.0)
    return 2.0 * _RADIUS * arctan2(np.sqrt(quarter), np.sqrt(1.0 - quarter))
