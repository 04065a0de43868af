"""`openline bench space`: how many pairs a second the exact test decides, beside spherely (S2) on the same pairs.

Areas of 4 to 12 corners, 5 to 200 km wide, crowded on the antimeridian; one core, shapes and S2 polygons prepared. Then
the index of plans in force (`space_index`), beside planar tests and PostGIS (`space_peers`).
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from openline.bench import space_archive, space_index, space_resolve
from openline.bench.figure import Figure
from openline.core.space.conflict import screen
from openline.core.space.engine import Engine
from openline.core.space.geodesy import EARTH_RADIUS_M, TOLERANCE_M
from openline.core.space.plan import Plan, prepare
from openline.core.space.volume import Band, Polygon, Position, Volume, Window
from openline.node.engines import Engines, usual_folder

Say = Callable[[str], None]

PAIRS, SHAPES, PLANS = 50_000, 2_000, 10_000
PAIRS_TARGET, SCREEN_TARGET = 200_000.0, 5.0


def measure(say: Say, data: Path | None) -> list[Figure]:
    """Measure the exact test and a self-check of 10,000 plans; without spherely there is no figure beside ours."""
    ready = Engines(usual_folder()).ready()
    say(f"engine: {ready.name}")
    rng = np.random.default_rng(1)
    rings = [_crowded(rng) for _ in range(SHAPES)]
    pairs = rng.integers(0, SHAPES, size=(PAIRS, 2))
    ours, decided = _ours(ready, rings, pairs)
    peer = _spherely(rings, pairs)
    say(f"exact test: {PAIRS:,} pairs, {int(decided.sum()):,} meet, {ours:,.0f} pairs/s on one core")
    if peer is not None:
        speed, found = peer
        missed, extra = int((found & ~decided).sum()), int((decided & ~found).sum())
        say(f"spherely:   {speed:,.0f} pairs/s; of what it finds we miss {missed}, and find {extra} more")
    seconds, count = _self_check(ready, rng)
    say(f"self-check: {PLANS:,} plans, {count:,} conflicts, {seconds:.1f} s with preparation")
    return [
        Figure(
            "space: exact test",
            ours,
            "pairs/s",
            PAIRS_TARGET,
            peer=None if peer is None else "spherely",
            ratio=None if peer is None else ours / peer[0],
            note=f"{ready.name}, one core",
        ),
        Figure("space: self-check of 10,000 plans", seconds, "s", SCREEN_TARGET, at_least=False),
        *space_index.measure(say, lambda: ready),
        *space_resolve.measure(say, lambda: ready),
        *space_archive.measure(say, data),
    ]


def _crowded(rng: np.random.Generator) -> tuple[Position, ...]:
    """Return a ring near 180 W 60 N, where planar tests go wrong and many areas meet."""
    return _ring(rng, -180.0 + rng.normal(), 60.0 + rng.normal() * 0.5)


def _ring(rng: np.random.Generator, lon: float, lat: float) -> tuple[Position, ...]:
    """Return a star-shaped ring around a place."""
    count = int(rng.integers(4, 13))
    turn = (np.arange(count) + rng.uniform(0.1, 0.9, count)) * (2 * np.pi / count)
    reach = rng.uniform(2_500.0, 100_000.0) / EARTH_RADIUS_M * rng.uniform(0.6, 1.0, count)
    east = np.degrees(reach * np.cos(turn)) / np.cos(np.radians(lat))
    north = np.degrees(reach * np.sin(turn))
    return tuple(zip(((lon + east + 180.0) % 360.0 - 180.0).tolist(), (lat + north).tolist(), strict=True))


def _ours(engine: Engine, rings: list[tuple[Position, ...]], pairs: Any) -> tuple[float, Any]:
    shapes = [engine.shape_of(Polygon((ring,), parallels=False)) for ring in rings]
    left, right = [shapes[i] for i in pairs[:, 0]], [shapes[j] for j in pairs[:, 1]]
    started = time.process_time()
    distances = engine.skeleton_distances(left, right, np.full(len(pairs), TOLERANCE_M))
    return len(pairs) / (time.process_time() - started), distances <= TOLERANCE_M


def _spherely(rings: list[tuple[Position, ...]], pairs: Any) -> tuple[float, Any] | None:
    try:
        import spherely
    except ImportError:
        return None
    areas = np.array([spherely.create_polygon(ring) for ring in rings])
    left, right = areas[pairs[:, 0]], areas[pairs[:, 1]]
    spherely.prepare(areas)
    started = time.process_time()
    found = spherely.intersects(left, right)
    return len(pairs) / (time.process_time() - started), found


def _self_check(engine: Engine, rng: np.random.Generator) -> tuple[float, int]:
    """Return the seconds for preparing and comparing plans all over the globe and the year, and the conflicts."""
    started = time.process_time()
    plans = []
    for number in range(PLANS):
        start = int(rng.integers(0, 365 * 86_400))
        volume = Volume(
            Polygon((_ring(rng, rng.uniform(-180.0, 180.0), rng.uniform(-75.0, 75.0)),)),
            Band(),
            (Window(start, start + int(rng.integers(3_600, 72 * 3_600))),),
        )
        plans.append(prepare(Plan(f"{number}", "bench", None, volume), lambda: engine))
    found = screen(plans, engine=lambda: engine)
    return time.process_time() - started, len(found.conflicts)
