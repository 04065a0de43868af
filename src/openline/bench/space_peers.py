"""Other ways to ask the same: shapely's tree with planar tests, and PostGIS where one was started for us."""

import time
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from openline.bench import space_postgis
from openline.bench.figure import Figure
from openline.core.space.plan import Plan

Say = Callable[[str], None]
Pairs = set[tuple[str, str]]

POSTGIS_TARGET: Final = 50.0


def measure(say: Say, season: str, held: list[Plan], asked: list[Plan], ours: Pairs, bulk: float) -> list[Figure]:
    """Ask the peers for what we found in so many seconds; what they miss and make up stands beside their time."""
    return [*_planar(say, season, held, asked, ours, bulk), *_postgis(say, season, held, asked, ours, bulk)]


def _beside(name: str, theirs: Pairs, ours: Pairs) -> str:
    return f"{name}: misses {len(ours - theirs):,}, makes up {len(theirs - ours):,}"


def _planar(say: Say, season: str, held: list[Plan], asked: list[Plan], ours: Pairs, bulk: float) -> list[Figure]:
    import shapely

    areas, wanted = (np.array([shapely.Polygon(plan.volume.footprint.rings[0]) for plan in side])  # type: ignore[union-attr]
                     for side in (held, asked))  # fmt: skip
    times, levels = zip(*(_columns(side) for side in (held, asked)), strict=True)
    tree = shapely.STRtree(areas)
    shapely.prepare(areas)
    started, used = time.perf_counter(), time.process_time()
    q, h = tree.query(wanted)
    near = (times[1][q, 0] <= times[0][h, 1]) & (times[0][h, 0] <= times[1][q, 1])
    near &= (levels[1][q, 0] <= levels[0][h, 1]) & (levels[0][h, 0] <= levels[1][q, 1])
    q, h = q[near], h[near]
    met = shapely.intersects(areas[h], wanted[q])
    took, used = time.perf_counter() - started, time.process_time() - used
    theirs = {(asked[x].id, held[y].id) for x, y in zip(q[met].tolist(), h[met].tolist(), strict=True)}
    said = _beside("shapely, STRtree and planar test", theirs, ours)
    say(f"{season}: {said}; {took * 1e3:,.0f} ms on one core ({used * 1e3:,.0f} ms of processor time)")
    return [Figure(f"space: {season}: as fast as planar tests", took / bulk, "times", note=said)]


def _columns(side: list[Plan]) -> tuple[Any, Any]:
    windows = [plan.volume.windows[0] for plan in side]
    times = np.array([(each.start, np.inf if each.end is None else each.end) for each in windows])
    return times, np.array([(plan.volume.band.lower_m, plan.volume.band.upper_m) for plan in side])


def _postgis(say: Say, season: str, held: list[Plan], asked: list[Plan], ours: Pairs, bulk: float) -> list[Figure]:
    place = space_postgis.server()
    if place is None:
        say(f"{season}: no PostGIS beside it (make bench-peers starts one)")
        return []
    name = space_postgis.version(place)
    started = time.perf_counter()
    for table, side in (("held", held), ("asked", asked)):
        space_postgis.hold(place, table, side)
    filled = time.perf_counter() - started
    took, theirs = space_postgis.ask(place)
    said = _beside(f"{name}, geography, GiST over area and time", theirs, ours)
    say(f"{season}: {said}; {took * 1e3:,.0f} ms, best of {space_postgis.ROUNDS} (filled in {filled:.0f} s)")
    return [Figure(f"space: {season}: as fast as PostGIS", took / bulk, "times", POSTGIS_TARGET, note=said)]
