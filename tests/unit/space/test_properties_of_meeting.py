"""What must hold of meeting, whatever the footprints: symmetry, growth, order of corners, union of windows (spec 5.2).

That a turn of the globe changes nothing is tested beside the footprints (`test_meeting_footprints.py`).
"""

from dataclasses import replace

import numpy as np
import pytest
from space_scenes import polygons
from space_world import HOUR, box, places, plan, some_footprints, star, vectors

from openline.core.space.conflict import conflicts, screen
from openline.core.space.engine import PLAIN, Choice, Engine, plain
from openline.core.space.index import Index
from openline.core.space.plan import Prepared, prepare
from openline.core.space.shape import Shape
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Window


@pytest.fixture(params=["plain", "compiled"])
def engine(request: pytest.FixtureRequest) -> Engine:
    return PLAIN if request.param == "plain" else request.getfixturevalue("compiled")


def shapes(engine: Engine, footprints: list[Footprint]) -> list[Shape]:
    made = []
    for footprint in footprints:
        try:
            made.append(engine.shape_of(footprint))
        except InvalidGeometry:
            continue
    return made


def nasty_and_others(rng: np.random.Generator) -> list[Footprint]:
    nasty: list[Footprint] = [Polygon(rings, parallels=False) for rings in polygons(rng, "nasty")]
    return [*nasty, *some_footprints(rng, 8)]


def apart(engine: Engine, a: list[Shape], b: list[Shape], within_m: float) -> np.ndarray:
    return engine.skeleton_distances(a, b, np.full(len(a), within_m))


@pytest.mark.parametrize("seed", range(6))
def test_meeting_is_symmetric_to_the_last_bit(seed: int, engine: Engine) -> None:
    """Each node asks from its own side; a bit of difference would be two answers."""
    made = shapes(engine, nasty_and_others(np.random.default_rng([seed, 1])))
    a, b = zip(*((one, other) for one in made for other in made), strict=True)

    there, back = apart(engine, list(a), list(b), 50_000.0), apart(engine, list(b), list(a), 50_000.0)

    assert np.isfinite(there).sum() > len(made)
    assert there.tobytes() == back.tobytes()


@pytest.mark.parametrize("seed", range(6))
def test_the_order_and_direction_of_corners_change_no_answer(seed: int, engine: Engine) -> None:
    """A ring may begin at any corner and run either way."""
    rng = np.random.default_rng([seed, 2])
    rings = [rings for rings in polygons(rng, "nasty") if len(rings) == 1]
    plainly = [Polygon(each, parallels=False) for each in rings]
    turned = []
    for (ring,) in rings:
        first = int(rng.integers(len(ring)))
        again = ring[first:] + ring[:first]
        turned.append(Polygon((again[:: int(rng.choice([-1, 1]))],), parallels=False))
    ours, theirs = shapes(engine, list(plainly)), shapes(engine, list(turned))
    assert len(ours) == len(theirs) > 5
    i, j = np.triu_indices(len(ours), 1)

    before = apart(engine, [ours[k] for k in i], [ours[k] for k in j], 20_000.0)
    after = apart(engine, [theirs[k] for k in i], [theirs[k] for k in j], 20_000.0)

    assert (np.isfinite(before) == np.isfinite(after)).all()
    finite = np.isfinite(before)
    assert after[finite] == pytest.approx(before[finite], abs=1e-3)


@pytest.mark.parametrize("seed", range(6))
def test_what_meets_still_meets_when_either_grows(seed: int, engine: Engine) -> None:
    """A wider area, radius, width or buffer can add conflicts, and never take one away."""
    rng = np.random.default_rng([seed, 3])
    middle = vectors(*rng.uniform((-180, -90), (180, 90)))
    small: list[Footprint] = []
    large: list[Footprint] = []
    for kind in range(18):
        centre = middle + rng.normal(size=3) * 0.008
        centre /= np.linalg.norm(centre)
        state = int(rng.integers(2**31))
        radius, more = 10 ** rng.uniform(-4, -1.5), rng.uniform(1.0, 1.5)
        ring, wider = (places(star(np.random.default_rng(state), centre, radius * by, 6)) for by in (1.0, more))
        match kind % 3:
            case 0:
                small.append(Polygon((ring,), parallels=False))
                large.append(Polygon((wider,), parallels=False))
            case 1:
                small.append(Circle(ring[0], radius * 3e6))
                large.append(Circle(ring[0], radius * 3e6 * more))
            case _:
                small.append(Corridor(ring[:3], radius * 1e6))
                large.append(Corridor(ring[:3], radius * 1e6 * more))

    def meets(a: Footprint, b: Footprint, buffer_m: float = 0.0) -> bool:
        return bool(conflicts([plan("a", a)], [plan("b", b)], buffer_m=buffer_m, engine=lambda: engine).conflicts)

    met = 0
    for x in range(len(small)):
        for y in range(x):
            if meets(small[x], small[y]):
                met += 1
                assert meets(large[x], small[y])
                assert meets(small[x], large[y])
                assert meets(small[x], small[y], buffer_m=float(rng.uniform(0, 1e5)))
    assert met > 5


def test_windows_of_a_union_are_the_union_of_the_windows() -> None:
    """A plan for two mornings conflicts as two plans for one morning each would."""
    rng = np.random.default_rng(4)
    area = box(0, 0, 1, 1)
    for _ in range(12):
        starts = np.sort(rng.choice(60, size=8, replace=False)) * HOUR
        windows = [Window(int(s), int(s) + int(rng.integers(600, 3 * HOUR))) for s in starts]
        other = plan("b", area, Window(int(rng.integers(0, 30 * HOUR)), int(rng.integers(30 * HOUR, 60 * HOUR))))

        def spans(some: list[Window], other: object = other) -> set[int]:
            found = conflicts([plan("a", area, *some)], [other]).conflicts if some else ()  # type: ignore[list-item]
            return {
                second
                for conflict in found
                for start, end in conflict.windows
                for second in range(start, (end or start) + 1, 60)
            }

        cut = int(rng.integers(1, 8))
        whole, first, second = spans(windows), spans(windows[:cut]), spans(windows[cut:])
        assert {each // 60 for each in whole} == {each // 60 for each in first | second}


def test_thousands_in_one_small_place_are_found_as_if_each_were_looked_at(compiled: Engine) -> None:
    """Cubes are divided where many small ones hang, while plans come and go; a comparison of all is the judge."""
    rng = np.random.default_rng(6)
    fast: Choice = lambda: compiled  # noqa: E731
    tree, scan = Index(fast), Index(plain)
    held: dict[str, Prepared] = {}
    for number in range(1_500):
        lon, lat = (rng.normal(size=2) * (0.3 if number % 3 else 0.01) + (30.0, 50.0)).tolist()
        one = plan(f"{number:04d}", Circle((lon, lat), float(10 ** rng.uniform(1, 3.3))))
        held[one.id] = prepare(one, fast)
        tree.add(held[one.id])
        if number % 5 == 4:  # some are there no more
            gone = f"{int(rng.integers(number)):04d}"
            tree.remove(gone)
            held.pop(gone, None)
    for each in held.values():
        scan.add(replace(each, engine=plain))

    expected = screen(list(held.values()), engine=fast)
    pairs = {(c.a, c.b) for c in expected.conflicts} | {(s.a, s.b) for s in expected.same_events}

    assert len(pairs) > 500
    assert {(min(pair), max(pair)) for pair in tree.join()} == pairs
    for each in list(held.values())[::50]:
        assert tree.candidates(each, 500.0) == scan.candidates(each, 500.0)
