"""What is said at a glance is what the exact test says (spec 5.7): it may leave a pair open, and never err."""

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from space_scenes import polygons
from space_world import box, places, plan, rotation, some_footprints, star, vectors

from openline.core.space.columns import Columns, Table
from openline.core.space.compiled.glance import APART, MEET, UNKNOWN, glance
from openline.core.space.compiled.numbers import compiled as loop
from openline.core.space.engine import Engine
from openline.core.space.geodesy import EARTH_RADIUS_M, TOLERANCE_M, Floats
from openline.core.space.plan import prepare
from openline.core.space.shape import Shape
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon

PAIRS, MANY = 12_000, 250_000
"""Of each kind of scene; there are four."""

KINDS = ["anywhere", "nasty", "some", "large"]

Glances = Callable[[Table, Any, Any, Floats], Any]


@pytest.fixture(scope="module")
def glances() -> Glances:
    """Glance at many pairs of rows, one by one."""

    @loop
    def of(table: Table, i: Any, j: Any, within_m: Any) -> Any:
        said = np.empty(len(i), np.int64)
        for n in range(len(i)):
            said[n] = glance(table, i[n], table, j[n], within_m[n])
        return said

    return of


def scene(rng: np.random.Generator, kind: str) -> list[Footprint]:
    """Return footprints in one place, which may be a pole or on the antimeridian."""
    if kind == "some":
        return list(some_footprints(rng, 14))
    if kind == "large":  # up to three tenths of the globe, and what follows parallels half way round it
        made: list[Footprint] = []
        for _ in range(5):
            middle = rng.normal(size=3)
            ring = star(rng, middle / np.linalg.norm(middle), rng.uniform(0.2, 1.1), int(rng.integers(3, 30)), 0.5)
            made.append(Polygon((places(ring),), parallels=bool(rng.integers(2))))
            west, south = rng.uniform(-180, 180), rng.uniform(-80, 70)
            made.append(box(west, south, west + rng.uniform(1, 170), south + rng.uniform(1, 10)))
            made.append(Corridor(places(ring[:3]), 10 ** rng.uniform(0, 5)))
        return made
    return [Polygon(rings, parallels=n % 3 == 0) for n, rings in enumerate(polygons(rng, kind))]


def said_and_true(
    engine: Engine, glances: Glances, footprints: Sequence[Sequence[Footprint]], within_m: Callable[[int], Floats]
) -> tuple[Any, Floats, Floats]:
    """Return what is said of all pairs of each scene at a glance, how far they are apart, and within what it was asked.

    Args:
        footprints: those that are refused are left out.
        within_m: metres between the skeletons that were asked about, of so many pairs.
    """
    columns, shapes, pairs = Columns(), list[Shape](), list[tuple[int, int]]()
    for some in footprints:
        first = len(shapes)
        for footprint in some:
            try:
                shapes.append(engine.shape_of(footprint))
            except InvalidVolume:
                continue
        pairs += itertools.permutations(range(first, len(shapes)), 2)
    rows = np.array([row_of(columns, shape) for shape in shapes])
    i, j = np.array(pairs).T
    within = within_m(len(pairs))
    said = glances(columns.table, rows[i], rows[j], within)
    return said, engine.skeleton_distances([shapes[k] for k in i], [shapes[k] for k in j], within), within


def row_of(columns: Columns, shape: Shape) -> int:
    """Write a shape into a row of its own; return which."""
    ready = prepare(plan("x", Circle((0.0, 0.0), 1.0)))
    vars(ready)["shape"] = shape
    return columns.take(ready)


def agree(engine: Engine, glances: Glances, kind: str, seed: int, pairs: int) -> None:
    rng = np.random.default_rng([seed, len(kind)])
    scenes = [scene(rng, kind) for _ in range(pairs // 180)]

    def some_within(count: int) -> Floats:
        return np.asarray(TOLERANCE_M + rng.choice([0.0, 1.0], count) * 10.0 ** rng.uniform(0, 5.5, count))

    said, apart, within = said_and_true(engine, glances, scenes, some_within)

    assert (apart[said == MEET] < 1e-6).all()  # not 0: where edges cross in a corner it may be a rounding more
    assert (apart[said == APART] > within[said == APART]).all()
    assert min((said == word).sum() for word in (MEET, APART, UNKNOWN)) > 100


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_said_at_a_glance_is_what_the_exact_test_says(kind: str, compiled: Engine, glances: Glances) -> None:
    """A pair wrongly called apart is a conflict that nobody sees; one wrongly said to meet is a false alarm."""
    agree(compiled, glances, kind, 1, PAIRS)


@pytest.mark.soak
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(10, 14))
def test_a_million_of_each_kind_agree(kind: str, seed: int, compiled: Engine, glances: Glances) -> None:
    """The same on pairs that the shorter test does not look at."""
    agree(compiled, glances, kind, seed, MANY)


def across_a_gap(rng: np.random.Generator, gap_m: float, turn: Floats) -> list[Footprint]:
    """Return two rings, mirrored in a great circle, with an edge each along it, so many metres apart in the middle."""
    wide = 10 ** rng.uniform(-3, -0.7)
    along = np.array([-wide, wide, rng.uniform(-wide, wide)])
    half = gap_m / 2 / EARTH_RADIUS_M
    rise = np.tan(half) * np.cos(along)  # on the great circle that is so far off where `along` is nought
    rise[2] = np.tan(half + wide * rng.uniform(0.5, 2.0))
    rings = []
    for side in (rise, -rise):
        corners = np.stack([np.cos(along), np.sin(along), side], axis=1)
        rings.append((corners / np.linalg.norm(corners, axis=1)[:, None]) @ turn.T)
    return [Polygon((places(ring),), parallels=False) for ring in rings]


def test_no_gap_is_too_narrow_to_be_judged_rightly(compiled: Engine, glances: Glances) -> None:
    """Up to the tolerance nothing is said; from some metres on it is, where the circle is square to the way."""
    rng = np.random.default_rng(8)
    gaps = 10 ** rng.uniform(-2, 2, 3_000)
    square = (
        rng.uniform(size=3_000) < 0.5
    )  # turned by quarters: on the equator, a meridian, the antimeridian, at a pole
    turns = [np.eye(3)[rng.permutation(3)] * rng.choice([-1, 1]) if each else rotation(rng) for each in square]
    scenes = [across_a_gap(rng, gap, turn) for gap, turn in zip(gaps, turns, strict=True)]
    gaps, square = np.repeat(gaps, 2), np.repeat(square, 2)

    said, apart, within = said_and_true(compiled, glances, scenes, lambda count: np.full(count, TOLERANCE_M))

    near = apart <= within
    assert (said[near] == UNKNOWN).all()
    assert (near == (gaps <= TOLERANCE_M))[abs(gaps - TOLERANCE_M) > 0.01].all()
    assert (said[square & (gaps > 15.0)] == APART).all()


def test_an_edge_along_a_parallel_is_not_judged_by_its_corners(compiled: Engine, glances: Glances) -> None:
    """A band along 50 N lies 400 km south of the great circle through its corners, which parts those from others."""
    band = box(0.0, 50.0, 60.0, 50.6)
    on_it = Polygon((((29.0, 50.1), (31.0, 50.1), (30.0, 50.4)),), parallels=False)
    straight = Polygon(band.rings, parallels=False)

    said, apart, _ = said_and_true(compiled, glances, [[band, on_it], [straight, on_it]], np.ones)

    assert apart[:2].tolist() == [0.0, 0.0]
    assert said.tolist() == [UNKNOWN, UNKNOWN, APART, APART]
    assert (apart[2:] > 1.0).all()


def test_a_centre_outside_of_its_ring_is_no_heart(compiled: Engine) -> None:
    """The middle of a horseshoe belongs to others; so does that of a ring with a hole, whatever is in it."""
    horseshoe = Polygon((((0, 0), (4, 0), (4, 4), (3, 4), (3, 1), (1, 1), (1, 4), (0, 4)),), parallels=False)
    ring = box(0.0, 0.0, 4.0, 4.0, ((1.0, 1.0), (3.0, 1.0), (3.0, 3.0), (1.0, 3.0)))

    assert compiled.shape_of(horseshoe).heart_m == 0.0
    assert compiled.shape_of(ring).heart_m == 0.0
    assert compiled.shape_of(box(0.0, 0.0, 4.0, 4.0)).heart_m == pytest.approx(2 * 111_195, rel=0.01)


def test_the_pole_and_the_antimeridian_are_places_like_others(compiled: Engine, glances: Glances) -> None:
    """Two discs that overlap are seen to meet, two side by side to be apart, wherever they are."""
    rng = np.random.default_rng(4)
    for lon, lat in ((180.0, 10.0), (0.0, 90.0), (-90.0, -90.0), (-179.99, 89.0), (20.0, 45.0)):
        centre = vectors(np.float64(lon), np.float64(lat))
        aside = centre + np.cross(centre, rng.normal(size=3)) * 0.02
        middles = [each / np.linalg.norm(each) for each in (centre, centre * 0.9 + aside * 0.1, aside)]
        rings = [star(rng, middle, 0.005, 12, 0.2) for middle in middles]
        footprints = [Polygon((places(ring),), parallels=False) for ring in rings]

        said, _, _ = said_and_true(compiled, glances, [footprints], np.ones)

        assert said.tolist() == [MEET, APART, MEET, APART, APART, APART]
