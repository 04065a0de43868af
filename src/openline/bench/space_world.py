"""Volumes for the figures of space: 5 to 200 km wide, half of 24 corners and half of 4 to 12, crowded where it hurts.

Sparse: over a year, a third around the antimeridian and the pole. Dense: in 20 days, half in a few tight places.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.plan import Plan
from openline.core.space.volume import Band, Polygon, Position, Volume, Window

DAY: Final = 86_400
PLACES: Final = ((180.0, 55.0), (-179.0, -40.0), (0.0, 89.0), (30.0, 65.0), (150.0, 70.0), (-140.0, 30.0))


@dataclass(frozen=True, slots=True)
class Season:
    """How crowded it is: days that the plans are spread over, the share in crowded places, and how wide those are."""

    name: str
    days: int
    crowded: float
    spread: float


SPARSE = Season("sparse", 365, 0.33, 0.2)
DENSE = Season("dense", 20, 0.5, 0.13)


def plans(season: Season, count: int, seed: int, name: str) -> Iterator[Plan]:
    """Yield plans one by one: a million of them would not fit as objects."""
    rng = np.random.default_rng(seed)
    for number in range(count):
        place = rng.normal(size=3)
        if rng.uniform() < season.crowded:
            lon, lat = np.radians(PLACES[int(rng.integers(len(PLACES)))])
            middle = np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
            place = middle + place * season.spread
        start = int(rng.integers(0, season.days * DAY))
        low = float(rng.uniform(0, 12_000))
        band = Band(low, "MSL", low + float(rng.uniform(300, 6_000)), "MSL")
        window = Window(start, start + int(rng.integers(3_600, 72 * 3_600)))
        if number % 50 == 0:
            window = Window(start, None)
        corners = 24 if number % 2 else int(rng.integers(4, 13))
        ring = _ring(rng, place / np.linalg.norm(place), corners)
        yield Plan(f"{name}{number:07d}", "bench", None, Volume(Polygon((ring,), parallels=False), band, (window,)))


def _ring(rng: np.random.Generator, centre: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]",
          corners: int) -> tuple[Position, ...]:  # fmt: skip
    """Return a star-shaped ring around a centre, (3,)."""
    turn = (np.arange(corners) + rng.uniform(0.1, 0.9, corners)) * (2 * np.pi / corners)
    reach = rng.uniform(2_500.0, 100_000.0) / EARTH_RADIUS_M * rng.uniform(0.6, 1.0, corners)
    axis = np.eye(3)[int(np.argmin(np.abs(centre)))]
    x, y, z = centre
    a, b, c = axis
    u = np.array([y * c - z * b, z * a - x * c, x * b - y * a])
    u /= np.linalg.norm(u)
    v = np.array([y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0]])
    points = (
        centre * np.cos(reach)[:, None]
        + (np.outer(np.cos(turn), u) + np.outer(np.sin(turn), v)) * np.sin(reach)[:, None]
    )
    lon = np.degrees(np.arctan2(points[:, 1], points[:, 0]))
    lat = np.degrees(np.arctan2(points[:, 2], np.hypot(points[:, 0], points[:, 1])))
    return tuple(zip(lon.tolist(), lat.tolist(), strict=True))
