"""What is under way meets another footprint at a moment, never at two different times (spec 5.2.9)."""

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from space_world import box, places, plan, star, vectors

from openline.core.space.conflict import Conflict, Findings, conflicts
from openline.core.space.engine import PLAIN, Engine
from openline.core.space.geodesy import EARTH_RADIUS_M, MARGIN, TOLERANCE_M
from openline.core.space.index import Index
from openline.core.space.meeting import depths
from openline.core.space.plan import prepare
from openline.core.space.shape import shape_of
from openline.core.space.volume import Circle, Footprint, Moving, Polygon, Window

HOURS = Window(0, 6 * 3_600)


def at(moving: Moving, moments: np.ndarray) -> np.ndarray:
    """Where it is, (3, k), by numpy's own functions: independent of the code that is tested."""
    points = vectors(*np.array(moving.points).T)
    leg = np.clip(np.searchsorted(moving.times, moments, side="right") - 1, 0, len(points) - 2)
    times = np.array(moving.times, dtype=float)
    share = np.clip((moments - times[leg]) / (times[leg + 1] - times[leg]), 0, 1)
    a, b = points[leg], points[leg + 1]
    angle = np.arctan2(np.linalg.norm(np.cross(a, b), axis=1), (a * b).sum(axis=1))
    sine = np.where(angle < 1e-12, 1.0, np.sin(angle))
    before = np.where(angle < 1e-12, 1 - share, np.sin((1 - share) * angle) / sine)
    after = np.where(angle < 1e-12, share, np.sin(share * angle) / sine)
    return np.asarray((a * before[:, None] + b * after[:, None]).T)


def gaps(a: Footprint, b: Footprint, moments: np.ndarray) -> np.ndarray:
    """Metres between the two, as stated, at every moment; negative where they overlap."""
    if isinstance(a, Moving) and isinstance(b, Moving):
        chord = np.linalg.norm(at(a, moments) - at(b, moments), axis=0)
        return np.asarray(2 * EARTH_RADIUS_M * np.arcsin(chord / 2) - a.radius_m - b.radius_m)
    moving, still = (a, b) if isinstance(a, Moving) else (b, a)
    assert isinstance(moving, Moving)
    return -depths(shape_of(still), at(moving, moments)) - moving.radius_m


def track(rng: np.random.Generator, middle: np.ndarray, spread: float) -> Moving:
    count = int(rng.integers(2, 6))
    points = middle + rng.normal(size=(count, 3)) * spread
    points /= np.linalg.norm(points, axis=1)[:, None]
    if rng.uniform() < 0.3:
        points[-1] = points[-2]  # a halt
    times = np.sort(rng.choice(HOURS.end or 0, count, replace=False))
    return Moving(places(points), tuple(times.tolist()), float(10 ** rng.uniform(0, 4)))


def scene(seed: int) -> tuple[Footprint, Footprint]:
    rng = np.random.default_rng([29, seed])
    middle = vectors(*rng.uniform((-180, -90), (180, 90)))
    if seed % 4 == 0:
        middle = vectors(np.float64(180.0), np.float64(rng.choice([0.0, 89.9, -60.0])))
    spread = float(10 ** rng.uniform(-3.5, -1.5))
    ours = track(rng, middle, spread)
    match seed % 3:
        case 0:
            return ours, track(rng, middle, spread)
        case 1:
            return ours, Polygon((places(star(rng, middle, spread, 7)),), parallels=False)
        case _:
            return ours, Circle(places(middle.reshape(1, 3))[0], float(10 ** rng.uniform(2, 4)))


def covered(found: Findings, moments: np.ndarray) -> np.ndarray:
    inside = np.zeros(len(moments), dtype=bool)
    for conflict in found.conflicts:
        for start, end in conflict.windows:
            inside |= (moments >= start) & (moments <= (np.inf if end is None else end))
    return inside


@pytest.mark.parametrize("seed", range(60))
def test_no_moment_is_missed_and_none_invented(seed: int) -> None:
    """Every fifth of a second is looked at: where the two are near it is in a window; a window holds a near moment."""
    a, b = scene(seed)
    moments = np.arange(HOURS.start, (HOURS.end or 0) + 0.1, 2.0)
    apart = gaps(a, b, moments)
    shapes = shape_of(a), shape_of(b)
    reach = sum(each.reach_m for each in shapes)
    room = reach * (MARGIN - 1) + TOLERANCE_M

    found = conflicts([plan("a", a, HOURS)], [plan("b", b, HOURS)])

    assert covered(found, moments)[apart <= room].all()
    for conflict in found.conflicts:
        for start, end in conflict.windows:
            assert end is not None
            fine = np.linspace(max(start, 0), min(end, HOURS.end or 0), 400)
            stray = 0.3 + np.abs(np.diff(gaps(a, b, fine), append=0)[:-1]).max(initial=0.0)
            assert gaps(a, b, fine).min() <= room + stray
        least = gaps(a, b, np.arange(conflict.windows[0][0], conflict.windows[-1][1] or 0, 0.5)).min(initial=np.inf)
        assert conflict.least_distance_m <= max(0.0, least) + 1.5
        assert conflict.margin_only == (conflict.least_distance_m > TOLERANCE_M) or conflict.least_distance_m <= 1


@pytest.mark.parametrize("seed", range(0, 60, 5))
def test_the_answer_is_one_whichever_comes_first(seed: int) -> None:
    """Both nodes find the same windows, whichever plan reached them first."""
    a, b = scene(seed)

    there, back = (
        conflicts([plan(x, p, HOURS)], [plan(y, q, HOURS)]) for x, p, y, q in (("a", a, "b", b), ("b", b, "a", a))
    )

    assert [each.windows for each in there.conflicts] == [each.windows for each in back.conflicts]
    assert [each.least_distance_m for each in there.conflicts] == [each.least_distance_m for each in back.conflicts]


def ship(*stops: tuple[float, float, int], radius_m: float = 1_000.0) -> Moving:
    return Moving(tuple((lon, lat) for lon, lat, _ in stops), tuple(when for *_, when in stops), radius_m)


def one(a: Footprint, b: Footprint, *windows: Window) -> Conflict | None:
    found = conflicts([plan("a", a, *(windows or (HOURS,)))], [plan("b", b, HOURS)]).conflicts
    return found[0] if found else None


def test_a_halt_is_where_it_halts() -> None:
    """Between two equal points it lies still, and whoever comes by then meets it."""
    waiting = ship((0, 0, 0), (0, 1, 3_600), (0, 1, 10_800), (0, 2, 14_400))
    late, early = ship((-1, 1, 3_600), (1, 1, 10_800)), ship((-1, 1, 0), (-0.5, 1, 3_000), (-0.5, 0, 5_000))

    met = one(waiting, late)

    assert met is not None
    assert met.windows[0][0] < 7_200 < (met.windows[0][1] or 0)
    assert one(waiting, early) is None


def test_before_its_first_time_it_waits_at_its_first_point() -> None:
    """The window counts from noon, the convoy starts at two: until then it stands there, and may be met."""
    convoy = ship((0, 0, 7_200), (1, 0, 14_400))

    met = one(convoy, Circle((0, 0), 500.0))

    assert met is not None
    assert met.windows[0][0] == 0
    assert 7_200 < (met.windows[0][1] or 0) < 7_500


def test_until_further_notice_it_stays_at_its_last_point() -> None:
    """An open window is kept open only where the two lie still beside one another."""
    convoy = ship((0, 0, 0), (1, 0, 3_600))
    open_end = Window(0, None)

    stays = conflicts([plan("a", convoy, open_end)], [plan("b", Circle((1, 0), 500.0), open_end)]).conflicts
    leaves = conflicts([plan("a", convoy, open_end)], [plan("b", Circle((0, 0), 500.0), open_end)]).conflicts

    assert stays[0].windows[-1][1] is None
    assert leaves[0].windows[-1][1] is not None


def test_two_ships_on_one_route_at_other_times_are_not_the_same_event() -> None:
    """The same outline, the same windows; they pass one another, and that is a conflict."""
    out, home = ship((0, 0, 0), (1, 0, 7_200)), ship((1, 0, 0), (0, 0, 7_200))

    found = conflicts([plan("a", out, HOURS)], [plan("b", home, HOURS)])

    assert not found.same_events
    assert found.conflicts[0].windows[0][0] < 3_600 < (found.conflicts[0].windows[0][1] or 0)


def test_one_convoy_announced_twice_is_one_event() -> None:
    """The same places at the same minutes: linked, never a conflict."""
    found = conflicts(
        [plan("a", ship((0, 0, 0), (1, 0, 7_200)), HOURS)], [plan("b", ship((0, 0.001, 10), (1, 0.001, 7_190)), HOURS)]
    )

    assert not found.conflicts
    assert len(found.same_events) == 1


def test_what_is_asked_of_the_index_is_what_the_conflicts_are(compiled: Engine) -> None:
    """The index answers from columns; of what is under way it must not say that a route is met all day."""
    plans = [plan(f"{seed:02d}{side}", footprint, HOURS)
             for seed in range(0, 24, 4) for side, footprint in zip("ab", scene(seed), strict=True)]  # fmt: skip
    plans += [plan(f"x{n}", each, HOURS) for n, each in enumerate((box(179, -1, 180, 1), box(-180, -1, -179, 1)))]
    found = conflicts(plans)
    expected = {(each.a, each.b) for each in found.conflicts} | {(each.a, each.b) for each in found.same_events}
    assert len(expected) > 1

    for engine in (PLAIN, compiled):
        ready = [prepare(each, lambda engine=engine: engine) for each in plans]
        index = Index(lambda engine=engine: engine)
        for each in ready:
            index.add(each)

        assert {(min(pair), max(pair)) for pair in index.join()} == expected
        assert {
            (each.plan.id, other) for each in ready for other in index.meeting(each) if each.plan.id < other
        } == expected


@settings(max_examples=20)
@given(st.integers(0, 59))
def test_both_engines_give_the_same_answer(compiled: Engine, seed: int) -> None:
    """Where only one node has a compiler, both still say the same."""
    a, b = scene(seed)

    slow, fast = (
        conflicts([plan("a", a, HOURS)], [plan("b", b, HOURS)], engine=lambda engine=engine: engine)
        for engine in (PLAIN, compiled)
    )

    assert slow == fast


def test_a_track_laid_along_the_edge_of_an_area_keeps_no_node_busy() -> None:
    """Months at the very distance from which on it counts as near: it counts as near, and is decided at once."""
    reach = 1_000.0
    degrees = float(np.degrees((reach * MARGIN + TOLERANCE_M) / EARTH_RADIUS_M))
    creeping = ship((0, -degrees, 0), (5, -degrees, 10_000_000), radius_m=reach)
    area = Polygon((((0, 0), (5, 0), (5, 2), (0, 2)),))
    begun = time.process_time()

    found = conflicts([plan("a", creeping, Window(0, 10_000_000))], [plan("b", area, Window(0, None))])

    assert time.process_time() - begun < 2.0
    assert found.conflicts
