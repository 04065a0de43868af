"""When a ring crosses itself, and how fast that is said."""

import time
from math import cos, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.volume import Position
from openline.interop.notices.crossing import crosses_itself

SQUARE = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
ZIG_ZAG = [(0.0, 0.0), (1.0, 1.0), (1.0, 0.0), (0.0, 1.0)]


def star(middle: Position, sizes: list[float]) -> list[Position]:
    """Return a ring around `middle` whose corners stand in order of their bearing: it never crosses itself."""
    turns = [radians(360 * index / len(sizes)) for index in range(len(sizes))]
    wide = 1 / cos(radians(middle[1]))
    return [
        (middle[0] + size * sin(turn) * wide, middle[1] + size * cos(turn))
        for size, turn in zip(sizes, turns, strict=True)
    ]


@given(
    middle=st.tuples(st.floats(-180, 180), st.floats(-70, 70)),
    sizes=st.lists(st.floats(0.2, 1.0), min_size=4, max_size=12),
)
def test_corners_in_order_never_cross(middle: Position, sizes: list[float]) -> None:
    """A false alarm makes an officer look for an error that is none."""
    assert not crosses_itself(star(middle, sizes))


@given(middle=st.tuples(st.floats(-180, 180), st.floats(-70, 70)), size=st.floats(0.2, 1.0), swapped=st.integers(0, 5))
def test_two_swapped_corners_cross(middle: Position, size: float, swapped: int) -> None:
    """The commonest error: two neighbours of a list change places."""
    ring = star(middle, [size] * 6)
    ring[swapped - 1], ring[swapped] = ring[swapped], ring[swapped - 1]

    assert crosses_itself(ring)


@given(shift=st.integers(0, 3), turned=st.booleans(), east=st.floats(-360, 360))
def test_where_a_ring_begins_and_lies_changes_nothing(shift: int, turned: bool, east: float) -> None:
    """The same ring, told from another corner, the other way round, or elsewhere."""
    for ring, crossing in ((SQUARE, False), (ZIG_ZAG, True)):
        told = [*ring[shift:], *ring[:shift]][:: -1 if turned else 1]
        moved = [((lon + east + 180) % 360 - 180, lat) for lon, lat in told]
        assert crosses_itself(moved) is crossing


def test_edges_over_the_antimeridian_are_short() -> None:
    """Rings are not cut at 180 degrees."""
    assert not crosses_itself([(179.0, 0.0), (-179.0, 0.0), (-179.0, 1.0), (179.0, 1.0)])
    assert crosses_itself([(179.0, 0.0), (-179.0, 1.0), (-179.0, 0.0), (179.0, 1.0)])


def test_a_ring_around_a_pole_does_not_cross() -> None:
    """On a map of longitude and latitude its last edge would run back over all the others."""
    around = [(lon, 87.0 + (lon % 80) / 40) for lon in range(-180, 180, 40)]

    assert not crosses_itself([(float(lon), lat) for lon, lat in around])


def test_an_edge_around_a_pole_does_not_run_back() -> None:
    """Counted on, its longitudes end a whole turn from where they began, beside the edge that they began with."""
    assert not crosses_itself([(-72.0, 87.0), (-138.0, 87.0), (160.0, 89.0), (35.0, 88.5), (0.5, 87.0)])


def test_long_edges_are_great_circles() -> None:
    """This corner lies south of the straight line of a flat map, and north of it on a chart of the ocean."""
    assert not crosses_itself([(0.0, 60.0), (20.0, 60.3), (40.0, 60.1), (20.0, 50.0)])
    assert crosses_itself([(0.0, 60.1), (40.0, 60.0), (20.0, 62.5), (19.0, 50.0)])


def test_a_ring_that_runs_back_over_itself_crosses() -> None:
    """Out and back on one line encloses nothing there; a parallel is such a line too."""
    assert crosses_itself([(0.0, 0.0), (2.0, 0.0), (1.0, 0.0), (1.0, 1.0)])
    assert crosses_itself([(-44.1, -27.5), (-44.0, -27.6), (-43.8, -27.6), (-43.9, -27.6)])


def test_a_corner_on_another_edge_meets_it() -> None:
    """Where a ring touches itself, its inside is as doubtful as where it crosses."""
    assert crosses_itself([(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (1.0, 0.0), (0.0, 2.0)])
    assert crosses_itself([(0.0, 0.0), (1.0, 1.0), (2.0, 0.0), (2.0, 2.0), (1.0, 1.0), (0.0, 2.0)])


def test_a_line_that_is_not_closed_is_judged_without_its_last_edge() -> None:
    """A coast closes such a ring: which way, the text does not say."""
    hook = [(0.0, 0.0), (3.0, 0.0), (3.0, 1.0), (1.0, 1.0), (1.0, -1.0)]
    open_end = [(0.0, 0.0), (2.0, 2.0), (2.0, 1.0), (0.0, 1.5)]

    assert crosses_itself(hook, closed=False)
    assert not crosses_itself(open_end[:3], closed=False)
    assert crosses_itself(open_end, closed=False)


@pytest.mark.parametrize("count", [3, 2, 1])
def test_few_corners_are_judged_too(count: int) -> None:
    """Whatever a text holds, the test answers."""
    assert not crosses_itself(SQUARE[:count])


def test_the_longest_ring_is_judged_at_once() -> None:
    """A hostile text may list thousands of corners, all of whose edges lie side by side."""
    comb = [(index * 1e-4, float(index % 2)) for index in range(4_000)]
    lying = [(y, x) for x, y in comb]

    started = time.process_time()
    crosses_itself(comb, closed=False)
    crosses_itself(lying, closed=False)

    assert time.process_time() - started < 2
