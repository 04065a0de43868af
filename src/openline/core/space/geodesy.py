"""The sphere in numbers: unit vectors, chords and metres, with the same bits on every machine (spec 5.2).

Points are unit vectors of shape (3, n): x towards (0 E, 0 N), y towards (90 E, 0 N), z towards the North Pole.
Distances are compared as squared chords. Everything a decision rests on uses + - x / and the square root only, which
IEEE 754 rounds alike everywhere; sine, cosine and arc tangent of the platform's library differ in the last bit from
one machine to the next, so we bring our own. For the same reason nothing here calls `numpy.dot` or `sum`: their order
of additions depends on the processor.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float64]
"""Unit vectors, shape (3, n)."""

Floats = NDArray[np.float64]

EARTH_RADIUS_M: Final = 6_371_008.8
"""Mean radius of WGS-84 (IUGG R1). Distances on this sphere are between 0.44 % less and 0.56 % more than on WGS-84."""

MARGIN: Final = 1.006
"""Radii, widths and buffers count this much, so that no conflict on the ellipsoid is missed on the sphere."""

TOLERANCE_M: Final = 1.0
"""Footprints nearer than this to one another meet. It covers rounding (less than a micrometre), coordinates given to
a millionth of a degree (0.11 m) and the chords by which containment follows a parallel (`SAGITTA_M`)."""

SAGITTA_M: Final = 0.25
"""How far at most a densified parallel lies from the true one, in metres."""

_DEGREE: Final = 0.017453292519943295  # pi / 180, nearest double
_PI: Final = 3.141592653589793
_HALF_PI: Final = 1.5707963267948966
_QUARTER_PI: Final = 0.7853981633974483

# Taylor coefficients of sine and cosine, highest power first, in powers of r squared; r is at most pi/4, where the
# first term left out is under 1e-18.
_SINE = (
    1 / 355687428096000,
    -1 / 1307674368000,
    1 / 6227020800,
    -1 / 39916800,
    1 / 362880,
    -1 / 5040,
    1 / 120,
    -1 / 6,
)
_COSINE = (
    1 / 20922789888000,
    -1 / 87178291200,
    1 / 479001600,
    -1 / 3628800,
    1 / 40320,
    -1 / 720,
    1 / 24,
    -1 / 2,
)


def _sine_small(r: Floats) -> Floats:
    square = r * r
    total = np.full_like(r, _SINE[0])
    for term in _SINE[1:]:
        total = total * square + term
    return r + r * square * total


def _cosine_small(r: Floats) -> Floats:
    square = r * r
    total = np.full_like(r, _COSINE[0])
    for term in _COSINE[1:]:
        total = total * square + term
    return 1.0 + square * total


def sine_cosine(degrees: Floats) -> tuple[Floats, Floats]:
    """Return sine and cosine of angles in degrees (any shape), within 3e-16.

    The reduction to an eighth of a turn is exact in degrees, so the equator, the poles and the four great meridians
    come out exact.
    """
    quarter = np.rint(degrees / 90.0)
    rest = (degrees - 90.0 * quarter) * _DEGREE
    sine, cosine = _sine_small(rest), _cosine_small(rest)
    turn = quarter.astype(np.int64) % 4
    odd = (turn % 2) == 1
    s, c = np.where(odd, cosine, sine), np.where(odd, sine, cosine)
    return np.where(turn >= 2, -s, s) + 0.0, np.where((turn == 1) | (turn == 2), -c, c) + 0.0


def arctan2(y: Floats, x: Floats) -> Floats:
    """Return the angle of (x, y) in radians, between -pi and pi; (0, 0) gives 0.

    Three halvings of the angle bring it under 0.1, where nine terms of the series are enough.
    """
    big, small = np.maximum(np.abs(x), np.abs(y)), np.minimum(np.abs(x), np.abs(y))
    t = small / np.where(big == 0.0, 1.0, big)
    for _ in range(3):
        t = t / (1.0 + np.sqrt(1.0 + t * t))
    square = t * t
    total = np.full_like(t, 1 / 17)
    for divisor in (-15, 13, -11, 9, -7, 5, -3, 1):
        total = total * square + 1 / divisor
    angle = 8.0 * t * total
    angle = np.where(np.abs(y) > np.abs(x), _HALF_PI - angle, angle)
    angle = np.where(x < 0.0, _PI - angle, angle)
    return np.where(y < 0.0, -angle, angle)


def unit_vectors(positions: Floats) -> Vectors:
    """Return (3, n) unit vectors of (n, 2) positions (longitude, latitude) in degrees."""
    sin_lon, cos_lon = sine_cosine(positions[:, 0])
    sin_lat, cos_lat = sine_cosine(positions[:, 1])
    return np.stack([cos_lat * cos_lon, cos_lat * sin_lon, sin_lat])


def positions(vectors: Vectors) -> Floats:
    """Return (n, 2) positions (longitude, latitude) in degrees of (3, n) vectors of any length."""
    x, y, z = vectors
    lon = arctan2(y, x) / _DEGREE
    lat = arctan2(z, np.sqrt(x * x + y * y)) / _DEGREE
    return np.stack([lon, lat], axis=1)


def dot(u: Vectors, v: Vectors) -> Floats:
    """Return the products of (3, ...) vectors, summed in one fixed order."""
    return np.asarray(u[0] * v[0] + u[1] * v[1] + u[2] * v[2])


def cross(u: Vectors, v: Vectors) -> Vectors:
    """Return the cross products of (3, ...) vectors."""
    return np.stack([u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]])


def normal(a: Vectors, b: Vectors) -> Vectors:
    """Return the unit normals of the great circles from a to b; zero where a and b are the same or opposite.

    (a - b) x (a + b) is twice a x b, but keeps its digits when a and b are close (as S2's robust cross product).
    """
    return unit(cross(a - b, a + b))


def unit(v: Vectors) -> Vectors:
    """Return the vectors at length one; a zero vector stays zero."""
    length = np.sqrt(dot(v, v))
    return np.asarray(v / np.where(length == 0.0, 1.0, length))


def squared_chord(u: Vectors, v: Vectors) -> Floats:
    """Return the squared straight-line distance of unit vectors, 0 to 4."""
    d = u - v
    return dot(d, d)


def chord_of(metres: Floats | float) -> Floats:
    """Return the squared chord of distances along the surface; half the globe round and more gives 4 and a bit."""
    half = np.asarray(metres, dtype=np.float64) / (2.0 * EARTH_RADIUS_M)
    flat = np.maximum(np.minimum(half, _HALF_PI), 0.0)
    sine = np.where(flat > _QUARTER_PI, _cosine_small(_HALF_PI - flat), _sine_small(flat))
    return np.where(half >= _HALF_PI, 4.0 + 1e-9, 4.0 * sine * sine)


def metres_of(square: Floats | float) -> Floats:
    """Return the distance along the surface of squared chords."""
    quarter = np.maximum(np.minimum(np.asarray(square, dtype=np.float64) / 4.0, 1.0), 0.0)
    return 2.0 * EARTH_RADIUS_M * arctan2(np.sqrt(quarter), np.sqrt(1.0 - quarter))


def between(p: Vectors, q: Vectors, metres: float) -> Vectors:
    """Return the point `metres` from p on the way to q, (3,) vectors; p itself where the way is not defined."""
    axis = normal(p, q)
    chord = min(float(chord_of(metres)) / 4.0, 1.0)  # sine squared of half the angle
    sine = np.sqrt(chord)
    cosine = np.sqrt(1.0 - chord)
    forward = cross(axis, p)
    return unit(p * (cosine * cosine - sine * sine) + forward * (2.0 * sine * cosine))
