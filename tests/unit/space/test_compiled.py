"""The compiled engine gives the same bits as the plain one: shapes, refusals, distances, places (spec 5.2.2)."""

import itertools
from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from space_scenes import polygons
from space_world import plan, some_footprints

from openline.core.space.conflict import conflicts
from openline.core.space.engine import PLAIN, Engine
from openline.core.space.geodesy import Floats
from openline.core.space.shape import Shape
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Circle, Corridor, Footprint, Moving, MultiPolygon, Polygon, Sector

PAIRS = 100_000


def scene(rng: np.random.Generator, kind: str) -> Iterator[Footprint]:
    """Yield polygons with holes, by parallels or not, circles and corridors that have corners in common."""
    if kind == "some":
        yield from some_footprints(rng, 14)
        return
    for number, rings in enumerate(polygons(rng, kind)):
        yield Polygon(rings, parallels=number % 2 == 0)
        if number % 5 == 0:
            yield Circle(rings[0][0], float(10 ** rng.uniform(0, 6)))
        if number % 5 == 1:
            yield Corridor(rings[0][:3], float(10 ** rng.uniform(0, 5)))
        if number % 5 == 3:
            (lon, lat), reach = rings[0][0], float(10 ** rng.uniform(1, 5))
            yield Sector((lon, lat), reach * rng.choice([0.0, 0.5]), reach, *rng.uniform(0, 360, 2).tolist())
            yield Moving(rings[0][:3], (0, 60, 120), reach)
        if number % 5 == 4:
            yield MultiPolygon((rings, (tuple((lon - lon / 50, lat - lat / 50) for lon, lat in rings[0]),)))
        if number % 5 == 2:  # every edge on a parallel, or a meridian
            lon, lat = np.round(rings[0][0], 1).tolist()
            wide, high = (rng.uniform(0.001, 3, size=2)).tolist()
            south = min(lat, 87.0 - high)
            yield Polygon((((lon, south), (lon + wide, south), (lon + wide, south + high), (lon, south + high)),))


def answer(engine: Engine, footprint: Footprint) -> Shape | str:
    try:
        return engine.shape_of(footprint)
    except InvalidVolume as refused:
        return f"{refused} {refused.hint}"


def bits(shape: Shape) -> list[bytes]:
    fence = shape.fence
    arrays: list[Floats] = [shape.edges, shape.centre, np.array([shape.reach_m, shape.cap_m])]
    if fence is not None:
        arrays += [fence.starts, fence.ends, fence.witnesses, fence.sides]
    return [np.ascontiguousarray(each).tobytes() for each in arrays]


def same_shapes(compiled: Engine, footprints: Sequence[Footprint]) -> list[tuple[Shape, Shape]]:
    """Return what both engines make of footprints, bit by bit the same; those that are refused are left out."""
    made = []
    for footprint in footprints:
        plain, fast = answer(PLAIN, footprint), answer(compiled, footprint)
        if isinstance(plain, str) or isinstance(fast, str):
            assert plain == fast
            continue
        assert bits(plain) == bits(fast), footprint
        made.append((plain, fast))
    return made


@pytest.mark.parametrize("kind", ["anywhere", "nasty", "some"])
def test_bits_are_equal_on_a_hundred_thousand_pairs(kind: str, compiled: Engine) -> None:
    """A third of them in each kind; where only one node has a compiler, both still say the same."""
    rng = np.random.default_rng([5, len(kind)])
    sides: list[list[tuple[Shape, Shape]]] = [[], []]
    while len(sides[0]) < PAIRS / 3:
        made = same_shapes(compiled, list(scene(rng, kind)))
        for one, other in itertools.combinations(made, 2):
            sides[0].append(one)
            sides[1].append(other)
    within = 10.0 ** rng.uniform(-1, 6, len(sides[0]))

    plain, fast = (
        engine.skeleton_distances([s[which] for s in sides[0]], [s[which] for s in sides[1]], within)
        for which, engine in enumerate((PLAIN, compiled))
    )

    assert plain.tobytes() == fast.tobytes()
    assert 0.01 < (plain == 0.0).mean() < 0.9
    near = np.flatnonzero(np.isfinite(plain))[:: max(1, np.isfinite(plain).sum() // 1_500)]
    places = [
        engine.meetings([sides[0][n][which] for n in near], [sides[1][n][which] for n in near], plain[near])
        for which, engine in enumerate((PLAIN, compiled))
    ]
    assert places[0] == places[1]


POSITION = st.tuples(
    st.one_of(st.floats(-360, 360), st.sampled_from([0.0, -0.0, 180.0, -180.0, 179.5, 1e-7, 90.0])),
    st.one_of(st.floats(-90, 90), st.sampled_from([0.0, -0.0, 90.0, -90.0, 45.0, 45.0000001])),
)
STRANGE = st.tuples(st.floats(allow_nan=True, allow_infinity=True), st.floats(allow_nan=True, allow_infinity=True))
CORNERS = st.lists(st.one_of(POSITION, POSITION, POSITION, STRANGE), max_size=7).map(tuple)
LENGTH = st.one_of(st.floats(0, 2e7), st.floats(allow_nan=True))
FOOTPRINT = st.one_of(
    st.builds(Polygon, st.lists(CORNERS, min_size=0, max_size=2).map(tuple), st.booleans()),
    st.builds(Circle, st.one_of(POSITION, STRANGE), LENGTH),
    st.builds(Corridor, CORNERS, LENGTH),
    st.builds(MultiPolygon, st.lists(st.lists(CORNERS, max_size=2).map(tuple), max_size=2).map(tuple), st.booleans()),
    st.builds(Sector, POSITION, LENGTH, LENGTH, st.floats(-1, 361), st.floats(-1, 361)),
    st.builds(Moving, CORNERS, st.lists(st.integers(0, 9), max_size=4).map(tuple), LENGTH),
)


@example([Corridor(((0.0, 0.0), (-1.0, 90.0)), 0.0), Circle((0.0, 0.0), 1.0)])  # of two noughts one has a sign
@given(st.lists(FOOTPRINT, min_size=2, max_size=4))
def test_what_one_refuses_the_other_refuses_with_the_same_words(compiled: Engine, footprints: list[Footprint]) -> None:
    """An engine that takes what another refuses would hide a conflict from one of the nodes."""
    made = same_shapes(compiled, footprints)
    within = np.full(max(0, len(made) - 1), 3e7)

    plain, fast = (
        engine.skeleton_distances([s[which] for s in made[:-1]], [s[which] for s in made[1:]], within)
        for which, engine in enumerate((PLAIN, compiled))
    )

    assert plain.tobytes() == fast.tobytes()


def test_conflicts_are_the_same_to_the_last_digit(compiled: Engine) -> None:
    """What is reported, and hashed, never says which engine found it."""
    rng = np.random.default_rng(17)
    plans = [plan(f"{n:04d}", each) for k in range(30) for n, each in enumerate(some_footprints(rng, 16), start=16 * k)]

    slow, fast = conflicts(plans, buffer_m=20_000), conflicts(plans, buffer_m=20_000, engine=lambda: compiled)

    assert len(slow.conflicts) > 100
    assert slow == fast
