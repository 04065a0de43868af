"""The index: whatever came, changed and went, it says what a comparison of all with all says (spec 5.7)."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from space_scenes import polygons
from space_world import HOUR, plan, some_footprints

from openline.core.space.columns import Columns
from openline.core.space.conflict import screen
from openline.core.space.engine import PLAIN, Choice, Engine, plain
from openline.core.space.index import Caps, Index, candidate_pairs
from openline.core.space.plan import Prepared, prepare, prepared_before
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Band, Circle, Footprint, Polygon, VerticalReference, Window


@pytest.fixture(params=["plain", "compiled"])
def engine(request: pytest.FixtureRequest) -> Choice:
    if request.param == "plain":
        return plain
    compiled: Engine = request.getfixturevalue("compiled")
    return lambda: compiled


def some_windows(rng: np.random.Generator) -> list[Window]:
    """Return windows that recur, windows until further notice, and single ones."""
    start, kind = int(rng.integers(0, 200 * HOUR)), int(rng.integers(4))
    if kind == 0:
        return [Window(start, None)]
    if kind == 1:
        return [Window(start + 24 * HOUR * day, start + 24 * HOUR * day + 2 * HOUR) for day in range(5)]
    return [Window(start, start + int(rng.integers(0, 60 * HOUR)))]


def some_band(rng: np.random.Generator) -> Band:
    if rng.uniform() < 0.4:
        return Band()
    references: list[VerticalReference | None] = ["SFC", "MSL", "AGL", "WGS84", "FL", "DEPTH", None]
    limits = sorted(rng.uniform(0, 12_000, 2).tolist())
    ways = [None if rng.uniform() < 0.2 else references[int(rng.integers(7))] for _ in range(2)]
    return Band(limits[0], ways[0], None if rng.uniform() < 0.2 else limits[1], ways[1])


def some_plans(seed: int, scenes: int, engine: Choice) -> list[Prepared]:
    """Return plans that are crowded in a few places, poles and the antimeridian among them."""
    rng = np.random.default_rng(seed)
    footprints: list[Footprint] = []
    for number in range(scenes):
        footprints += some_footprints(rng, 12)
        footprints += [Polygon(rings, parallels=number % 2 == 0) for rings in polygons(rng, "nasty")]
    made = []
    for number, footprint in enumerate(footprints):
        source = f"notice {number // 2}" if number % 5 == 0 else None
        announced = plan(f"{number:04d}", footprint, *some_windows(rng), band=some_band(rng), source=source)
        try:
            made.append(prepare(announced, engine))
        except InvalidVolume:
            continue
    return made


def all_pairs(plans: list[Prepared], buffer_m: float = 0.0) -> set[tuple[str, str]]:
    found = screen(plans, buffer_m=buffer_m)
    return {(c.a, c.b) for c in found.conflicts} | {(s.a, s.b) for s in found.same_events}


def test_a_self_join_finds_what_a_comparison_of_all_finds(engine: Choice) -> None:
    """Whatever is removed and put back before: rows and ranges are used again."""
    plans = some_plans(3, 12, engine)
    index = Index(engine)
    for one in plans:
        index.add(one)
    for one in plans[::3]:
        index.remove(one.plan.id)
    for one in plans[::-3]:
        index.add(one)
    held = [one for one in plans if one.plan.id in index]

    found = {(min(pair), max(pair)) for pair in index.join()}

    expected = all_pairs(held)
    assert {(min(pair), max(pair)) for pair in index.join(buffer_m=30_000.0)} == all_pairs(held, 30_000.0)
    assert len(index) == len(held)
    assert len(expected) > 60
    assert found == expected


def test_plans_asked_one_by_one_or_together_meet_the_same(engine: Choice) -> None:
    """A notice that arrives alone gets the answer that a year of them gets; threads change nothing."""
    plans = some_plans(4, 10, engine)
    held, asked = Index(engine), Index(engine)
    for number, one in enumerate(plans):
        (asked if number % 4 == 0 else held).add(one)

    with ThreadPoolExecutor(2) as pool:
        together = sorted(asked.join(held, share=pool.map))
        together_wide = set(asked.join(held, 40_000.0, share=pool.map))
    alone = [(one.plan.id, other) for one in plans[::4] for other in held.meeting(one)]
    wide = {(one.plan.id, other) for one in plans[::4] for other in held.meeting(one, 40_000.0)}

    assert together == sorted(alone)
    assert together_wide == wide
    ids = {one.plan.id for one in plans[::4]}
    expected = {pair for pair in all_pairs(plans, 40_000.0) if (pair[0] in ids) != (pair[1] in ids)}
    assert {(min(pair), max(pair)) for pair in wide} == expected
    assert len(together) > 20


def test_candidates_are_those_of_the_tree_of_boxes(engine: Choice) -> None:
    """Two ways to look for what is near, one test of caps and times behind them."""
    plans = some_plans(5, 8, engine)
    index = Index(engine)
    for one in plans:
        index.add(one)
    i, j = candidate_pairs(Caps(plans, 25_000.0), Caps(plans))

    for number, one in enumerate(plans):
        expected = sorted(plans[k].plan.id for k in j[i == number])
        assert index.candidates(one, 25_000.0) == expected


def test_a_plan_without_a_shape_is_given_one_when_it_is_near(engine: Choice) -> None:
    """A node that starts with thousands of plans makes no shape; an answer needs them."""
    made = [prepare(plan(f"{n}", Circle((n, 0), 60_000)), engine) for n in range(30)]
    index = Index(engine)
    for one in made:
        index.add(prepared_before(one.plan, one.cap, engine))

    assert index.meeting(made[7]) == ["6", "8"]
    assert len(index.join()) == 29


def test_an_engine_that_takes_over_knows_all_that_is_held(compiled: Engine) -> None:
    """The compiled engine becomes ready while plans come and go."""
    now = [PLAIN]
    plans = some_plans(6, 6, lambda: now[0])
    index = Index(lambda: now[0])
    for number, one in enumerate(plans):
        if number == len(plans) // 2:
            now[0] = compiled
        index.add(one)
        if number % 7 == 3:
            index.remove(plans[number - 1].plan.id)

    held = [one for one in plans if one.plan.id in index]
    assert {(min(pair), max(pair)) for pair in index.join()} == all_pairs(held)


def test_shapes_come_out_of_columns_as_they_went_in() -> None:
    """Edges are made again from corners: a changed bit would change an answer."""
    columns = Columns()
    for one in some_plans(7, 8, plain):
        row = columns.take(one)
        shape, again = one.shape, columns.shape_of(row)

        assert again.edges.tobytes() == np.ascontiguousarray(shape.edges).tobytes()
        assert (again.cap_m, again.reach_m) == (shape.cap_m, shape.reach_m)
        assert (again.fence is None) == (shape.fence is None)
        if shape.fence is not None and again.fence is not None:
            for name in ("starts", "ends", "witnesses", "sides"):
                assert (getattr(again.fence, name) == getattr(shape.fence, name)).all()


def test_more_in_one_place_than_are_noted_at_a_time_are_all_found(compiled: Engine) -> None:
    """Rows are noted by the thousand before they are looked at: the thousand and first is found like the first."""
    index = Index(lambda: compiled)
    made = prepare(plan("x", Circle((10.0, 50.0), 500.0)), lambda: compiled)
    for number in range(2_100):
        start = 0 if number % 3 else 100 * HOUR  # every third counts at another time
        each = plan(f"{number:04d}", Circle((10.0 + number * 1e-6, 50.0), 500.0), Window(start, start + 24 * HOUR))
        index.add(prepare(each, lambda: compiled))

    assert index.candidates(made) == [f"{number:04d}" for number in range(2_100) if number % 3]
    assert index.meeting(made) == index.candidates(made)
