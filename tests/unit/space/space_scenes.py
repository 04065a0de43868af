"""Scenes of polygons for the tests of space: rings anywhere, and rings made from one another to be nasty."""

import numpy as np
from space_world import places, star, vectors

from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.volume import Position

Rings = tuple[tuple[Position, ...], ...]

SHAPES, SCENES = 15, 120
"""Per scene 105 pairs; per seed 12,600."""


def turned(rng: np.random.Generator, ring: np.ndarray, centre: np.ndarray, radius: float) -> np.ndarray:
    """Return the ring moved a little to one side."""
    moved = ring + rng.normal(size=3) * radius
    return moved / np.linalg.norm(moved, axis=1)[:, None]


def between(a: np.ndarray, b: np.ndarray, share: float) -> np.ndarray:
    point = a * (1 - share) + b * share
    return np.asarray(point / np.linalg.norm(point, axis=-1, keepdims=True))


def anywhere(rng: np.random.Generator) -> list[np.ndarray]:
    """Return rings that owe nothing to one another, anywhere, of any size."""
    middle = vectors(np.float64(rng.uniform(-180, 180)), np.degrees(np.arcsin(rng.uniform(-1, 1))))
    spread = 10 ** rng.uniform(-3.5, -0.3)
    rings = []
    for _ in range(SHAPES):
        centre = between(middle, middle + rng.normal(size=3) * spread, 1.0)
        rings.append(star(rng, centre, spread * 10 ** rng.uniform(-1.5, 0.3), int(rng.integers(3, 13))))
    return rings


def nasty(rng: np.random.Generator) -> list[np.ndarray]:
    """Return rings made from one another: shared corners and edges, hairline gaps, slivers, one inside the other.

    They lie on the antimeridian or at a pole more often than not.
    """
    lon = rng.choice([180.0, -179.999, rng.uniform(-180, 180)])
    lat = rng.choice([90.0, -90.0, 89.9, -89.99, 0.0, rng.uniform(-85, 85)])
    centre, radius = vectors(np.float64(lon), np.float64(lat)), 10 ** rng.uniform(-4, -0.7)
    first = star(rng, centre, radius, int(rng.integers(3, 10)))
    rings = [first]
    while len(rings) < SHAPES:
        ring = rings[int(rng.integers(len(rings)))]
        at = int(rng.integers(len(ring)))
        a, b = ring[at], ring[(at + 1) % len(ring)]
        beyond = between(centre, (a + b) / 2, rng.uniform(1.1, 2.5))
        gap = rng.choice([0.3, 2.0, 30.0]) / EARTH_RADIUS_M * rng.choice([-1, 1])
        match int(rng.integers(9)):
            case 0:  # shares an edge, lies outside
                made = np.stack([b, a, beyond])
            case 1:  # shares part of an edge
                made = np.stack([between(a, b, 0.75), between(a, b, 0.25), beyond])
            case 2:  # shares a corner
                made = np.stack([a, beyond, between(beyond, a + rng.normal(size=3) * radius, 0.7)])
            case 3:  # the same, shrunk or grown by a hair
                made = np.stack([between(centre, corner, 1.0 + gap / radius) for corner in ring])
            case 4:  # one inside the other
                made = np.stack([between(centre, corner, rng.uniform(0.1, 0.6)) for corner in ring])
            case 5:  # a sliver along an edge
                made = np.stack([a, b, between(between(a, b, rng.uniform(0.2, 0.8)), beyond, 1e-4)])
            case 6:  # very small, near a corner
                made = star(rng, between(a, beyond, rng.uniform(-0.01, 0.01)), radius * 1e-3, 5)
            case 7:  # an edge on the same great circle, further on
                on = between(a, b, rng.uniform(1.05, 1.5))
                made = np.stack([on, between(a, b, rng.uniform(1.6, 3.0)), between(centre, on, rng.uniform(1.2, 2.0))])
            case _:  # moved to one side
                made = turned(rng, ring, centre, radius * 0.5)
        rings.append(made)
    return rings


def with_hole(rng: np.random.Generator, ring: np.ndarray) -> tuple[np.ndarray, ...]:
    """Return a star-shaped ring, sometimes with a hole in its middle."""
    middle = ring.sum(axis=0)
    if rng.uniform() < 0.7 or len(ring) < 4:
        return (ring,)
    return ring, np.stack([between(middle / np.linalg.norm(middle), corner, 0.5) for corner in ring])[::-1]


def polygons(rng: np.random.Generator, kind: str) -> list[Rings]:
    """Return the polygons of a scene that both sides accept."""
    made = anywhere(rng) if kind == "anywhere" else nasty(rng)
    return [tuple(places(ring) for ring in with_hole(rng, corners)) for corners in made]
