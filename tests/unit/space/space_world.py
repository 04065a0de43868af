"""Plans and random footprints for the tests of space."""

from collections.abc import Iterator

import numpy as np

from openline.core.space.conflict import Findings, conflicts
from openline.core.space.plan import Plan
from openline.core.space.volume import Band, Circle, Corridor, Footprint, Polygon, Position, Volume, Window

HOUR = 3600
NOON = Window(12 * HOUR, 13 * HOUR)


def plan(
    name: str,
    footprint: Footprint,
    *windows: Window,
    band: Band = Band(),
    owner: str = "north",
    source: str | None = None,
    cancelled_at: int | None = None,
    same_event: tuple[str, ...] = (),
) -> Plan:
    return Plan(name, owner, source, Volume(footprint, band, windows or (NOON,)), cancelled_at, same_event)


def box(west: float, south: float, east: float, north: float, *holes: tuple[Position, ...]) -> Polygon:
    return Polygon((((west, south), (east, south), (east, north), (west, north)), *holes))


def between(a: Footprint, b: Footprint, *, buffer_m: float = 0.0) -> Findings:
    """Return what is found between two footprints, announced at the same time by different notices."""
    return conflicts([plan("a", a)], [plan("b", b)], buffer_m=buffer_m)


def meet(a: Footprint, b: Footprint, *, buffer_m: float = 0.0) -> bool:
    """Say whether two footprints meet; asked both ways round, since the answer must be one."""
    there, back = between(a, b, buffer_m=buffer_m), between(b, a, buffer_m=buffer_m)
    assert bool(there.conflicts) == bool(back.conflicts)
    return bool(there.conflicts)


def vectors(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Return unit vectors (n, 3) by numpy's own sine: independent of the code that is tested."""
    lon, lat = np.radians(lon), np.radians(lat)
    return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=-1)


def places(points: np.ndarray) -> tuple[Position, ...]:
    """Return positions of vectors (n, 3)."""
    x, y, z = points[:, 0], points[:, 1], points[:, 2]
    lon, lat = np.degrees(np.arctan2(y, x)), np.degrees(np.arctan2(z, np.hypot(x, y)))
    return tuple(zip(lon.tolist(), lat.tolist(), strict=True))


def rotation(rng: np.random.Generator) -> np.ndarray:
    """Return a random turn of the globe."""
    q, r = np.linalg.qr(rng.normal(size=(3, 3)))
    turned = q * np.sign(np.diag(r))
    return turned if np.linalg.det(turned) > 0 else -turned


def star(rng: np.random.Generator, centre: np.ndarray, radius: float, corners: int, jagged: float = 0.7) -> np.ndarray:
    """Return corners (n, 3) of a star-shaped ring around a centre (3,), counter-clockwise, radius in radians."""
    turn = (np.arange(corners) + rng.uniform(0.05, 0.95, corners)) * (2 * np.pi / corners)
    reach = radius * rng.uniform(1.0 - jagged, 1.0, corners)
    axis = np.eye(3)[int(np.argmin(np.abs(centre)))]
    u = np.cross(centre, axis)
    u /= np.linalg.norm(u)
    v = np.cross(centre, u)
    side = np.outer(np.cos(turn), u) + np.outer(np.sin(turn), v)
    return centre * np.cos(reach)[:, None] + side * np.sin(reach)[:, None]


def some_footprints(rng: np.random.Generator, count: int) -> Iterator[Footprint]:
    """Yield footprints of every kind in one neighbourhood, which may be anywhere."""
    middle = vectors(*rng.uniform((-180, -90), (180, 90)))
    for kind in range(count):
        centre = middle + rng.normal(size=3) * 0.02
        centre /= np.linalg.norm(centre)
        radius = 10 ** rng.uniform(-4, -1.5)
        ring = places(star(rng, centre, radius, int(rng.integers(3, 9))))
        match kind % 4:
            case 0 | 1:
                yield Polygon((ring,), parallels=kind % 4 == 0)
            case 2:
                yield Circle(ring[0], radius * 3e6)
            case _:
                yield Corridor(ring[:3], radius * 1e6)
