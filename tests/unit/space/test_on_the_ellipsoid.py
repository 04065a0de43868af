"""How far a great circle on our sphere strays from the geodesic that the ellipsoid has between the same corners."""

import numpy as np
import pytest

from openline.core.space.geodesy import EARTH_RADIUS_M, TOLERANCE_M, Floats, Vectors

EQUATOR_M, FLATTENING = 6_378_137.0, 1 / 298.257223563  # WGS-84
ROUNDNESS = (1 - FLATTENING) ** 2
SHAPE = np.array([[1.0], [1.0], [1 / ROUNDNESS]]) / EQUATOR_M**2
STEPS = 32


def bend(place: Vectors, ahead: Vectors) -> Vectors:
    """Return how a path that keeps straight on the ellipsoid x.Sx = 1 bends to stay on it."""
    return -(SHAPE * ahead * ahead).sum(0) / ((SHAPE * place) ** 2).sum(0) * (SHAPE * place)


def on_our_sphere(place: Vectors) -> Vectors:
    """Return the unit vectors of the latitudes and longitudes of places on the ellipsoid."""
    up = np.stack([place[0], place[1], place[2] / ROUNDNESS])
    return np.asarray(up / np.linalg.norm(up, axis=0))


def strays_m(length_m: float) -> float:
    """Return how far the two part at most, over geodesics from every fifth degree of latitude in all directions."""
    lat, azimuth = (each.ravel() for each in np.radians(np.meshgrid(np.arange(-85.0, 86.0, 5), np.arange(0.0, 180, 5))))
    normal = EQUATOR_M / np.sqrt(1 - (1 - ROUNDNESS) * np.sin(lat) ** 2)
    nothing, one = np.zeros(lat.size), np.ones(lat.size)
    place = np.stack([normal * np.cos(lat), nothing, normal * ROUNDNESS * np.sin(lat)])
    ahead = np.stack([-np.sin(lat), nothing, np.cos(lat)]) * np.cos(azimuth)
    ahead += np.stack([nothing, one, nothing]) * np.sin(azimuth)
    path: list[Floats] = [on_our_sphere(place)]
    h = length_m / STEPS
    for _ in range(STEPS):  # Runge and Kutta's fourth order
        v1, a1 = ahead, bend(place, ahead)
        v2, a2 = ahead + h / 2 * a1, bend(place + h / 2 * v1, ahead + h / 2 * a1)
        v3, a3 = ahead + h / 2 * a2, bend(place + h / 2 * v2, ahead + h / 2 * a2)
        v4, a4 = ahead + h * a3, bend(place + h * v3, ahead + h * a3)
        place = place + h / 6 * (v1 + 2 * v2 + 2 * v3 + v4)
        ahead = ahead + h / 6 * (a1 + 2 * a2 + 2 * a3 + a4)
        path.append(on_our_sphere(place))
    pole = np.cross(path[0], path[-1], axis=0)
    pole /= np.linalg.norm(pole, axis=0)
    return max(float(np.abs((pole * each).sum(0)).max()) for each in path) * EARTH_RADIUS_M


def test_with_a_corner_every_eighty_kilometres_nothing_is_missed_on_the_ellipsoid() -> None:
    """Two edges then stray less than the tolerance, both together (spec 5.2.5)."""
    assert 0.4 < strays_m(80_000) < TOLERANCE_M / 2


@pytest.mark.parametrize(("length_m", "most_m"), [(200_000, 2.7), (500_000, 16.5)])
def test_longer_edges_stray_as_the_chapter_says(length_m: float, most_m: float) -> None:
    """It grows with the square of the length; whoever needs better puts corners in."""
    assert 0.97 * most_m < strays_m(length_m) < most_m
