"""When two footprints meet: closed sets on the sphere, anywhere on the globe (spec 5.2)."""

import numpy as np
import pytest
from space_world import between, box, meet, places, rotation, some_footprints, vectors

from openline.core.space.volume import Circle, Corridor, Footprint, Polygon

DEGREE_M = 111_195.08
"""One degree of a great circle."""

TOUCHING: dict[str, tuple[Footprint, Footprint]] = {
    "a shared edge": (box(0, 0, 1, 1), box(1, 0, 2, 1)),
    "part of a shared edge": (box(0, 0, 1, 1), box(1, 0.25, 2, 0.75)),
    "a shared parallel": (box(0, 50, 10, 60), box(0, 60, 10, 70)),
    "part of a shared parallel": (box(0, 50, 10, 60), box(2.7, 60, 8.1, 70)),
    "a shared parallel over 180": (box(170, 50, -170, 60), box(178, 60, -178, 70)),
    "a shared corner": (box(0, 0, 1, 1), box(1, 1, 2, 2)),
    "a corner on an edge": (box(0, 0, 10, 10), Polygon((((10, 5), (12, 4), (12, 6)),))),
    "a point on an edge": (box(0, 0, 10, 10), Circle((10, 3.3), 0)),
    "a point on a parallel": (box(0, 40, 10, 50), Circle((3.37, 50), 0)),
    "a point on a corner": (box(0, 0, 10, 10), Circle((10, 10), 0)),
    "a line along an edge": (box(0, 0, 10, 10), Corridor(((10, -5), (10, 15)), 0)),
    "a line ending on an edge": (box(0, 0, 10, 10), Corridor(((10, 5), (20, 5)), 0)),
    "two lines sharing an end": (Corridor(((0, 0), (5, 5)), 0), Corridor(((5, 5), (9, 0)), 0)),
    "a point at the end of a line": (Circle((3, 4), 0), Corridor(((3, 4), (3, 9)), 0)),
    "two circles outside": (Circle((0, 0), DEGREE_M / 2), Circle((1, 0), DEGREE_M / 2)),
    "a circle and an edge": (Circle((0, -1), DEGREE_M), Corridor(((-5, 0), (5, 0)), 0)),
    "a hole and what fills it": (
        box(0, 0, 10, 10, ((4, 4), (4, 6), (6, 6), (6, 4))), box(4, 4, 6, 6)
    ),
    "corners at the pole": (
        Polygon((((0, 80), (20, 80), (10, 90)),)), Polygon((((180, 70), (200, 70), (0, 90)),))
    ),
    "a point at the pole, in an edge that passes over it": (
        Polygon((((0, 80), (180, 79), (90, 70)),)), Circle((123, 90), 0)
    ),
}  # fmt: skip


@pytest.mark.parametrize("pair", TOUCHING.values(), ids=TOUCHING)
def test_touching_is_meeting(pair: tuple[Footprint, Footprint]) -> None:
    """Footprints are closed sets: a ship on the line is in both areas."""
    assert meet(*pair)


INSIDE: dict[str, tuple[Footprint, Footprint]] = {
    "over 180 degrees": (box(179, 10, -179, 12), Circle((180, 11), 100)),
    "longitudes that run on over 180": (box(179, 10, 181, 12), Circle((-179.5, 11), 100)),
    "round the north pole": (Polygon((((0, 80), (90, 80), (180, 80), (-90, 80)),)), Circle((45, 90), 0)),
    "round the south pole": (Polygon((((0, -80), (90, -80), (180, -80), (-90, -80)),)), box(10, -89, 20, -88)),
    "the bulge of a great circle": (
        Polygon((((0, 50), (60, 50), (60, 40), (0, 40)),), parallels=False), Circle((30, 53), 0)
    ),
    "a small area in a large": (box(-60, -60, 60, 60), box(1, 1, 1.001, 1.001)),
    "an island in a hole reaches over the rim": (
        box(0, 0, 10, 10, ((4, 4), (4, 6), (6, 6), (6, 4))), Circle((5, 5), 120_000)
    ),
    "a circle wider than the globe's quarter": (Circle((0, 90), 9_000_000), Circle((77, 12), 10)),
    "a corridor through an area": (box(0, 0, 1, 1), Corridor(((-5, 0.4), (5, 0.6)), 10)),
    "a corridor's rounded end": (box(0, 0, 1, 1), Corridor(((1.2, 0.5), (3, 0.5)), 23_000)),
}  # fmt: skip


@pytest.mark.parametrize("pair", INSIDE.values(), ids=INSIDE)
def test_areas_that_overlap_meet(pair: tuple[Footprint, Footprint]) -> None:
    """Wherever they lie: a planar test gets most of these wrong."""
    assert meet(*pair)


APART: dict[str, tuple[Footprint, Footprint]] = {
    "on the other side of the world": (box(179, 10, -179, 12), Circle((0, 11), 100_000)),
    "beyond the pole": (Polygon((((0, 80), (90, 80), (180, 80), (-90, 80)),)), Circle((45, 79.5), 1_000)),
    "north of a parallel, under the bulge of its great circle": (box(0, 40, 60, 50), Circle((30, 53), 1_000)),
    "in a hole": (box(0, 0, 10, 10, ((4, 4), (4, 6), (6, 6), (6, 4))), Circle((5, 5), 100_000)),
    "an area within a hole": (box(0, 0, 10, 10, ((2, 2), (2, 8), (8, 8), (8, 2))), box(3, 3, 7, 7)),
    "a gap of ten metres": (box(0, 0, 1, 1), box(1.00009, 0, 2, 1)),
    "a gap of ten metres over a parallel": (box(0, 50, 10, 60), box(0, 60.00009, 10, 70)),
    "edges on one meridian, one behind the other": (
        Polygon((((124, 29), (124, 23.3), (121, 25)),)), Polygon((((124, 30), (124, 36.36), (126, 33)),))
    ),
    "lines on one great circle, one behind the other": (
        Corridor(((10, 20), (14, 26), (20, 20)), 0), Corridor(((40, 10), (14.001, 26), (60, 10)), 0)
    ),
    "the inner side of a corridor's bend": (Corridor(((0, 0), (0, 10), (10, 10)), 10_000), Circle((2, 8), 1_000)),
}  # fmt: skip


@pytest.mark.parametrize("pair", APART.values(), ids=APART)
def test_areas_apart_do_not_meet(pair: tuple[Footprint, Footprint]) -> None:
    """A false alarm costs trust, too."""
    assert not meet(*pair)


def test_the_order_and_direction_of_corners_do_not_matter() -> None:
    """Notices list corners from anywhere, either way round."""
    ring = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
    point = Circle((5, 5), 0)
    for turned in (ring, ring[::-1], ring[2:] + ring[:2], (*ring, ring[0]), (ring[0], *ring)):
        assert meet(Polygon((turned,)), point)


def test_a_buffer_is_the_distance_between_the_footprints() -> None:
    """Measured from edge to edge, radii and half widths taken off."""
    a, b = Circle((0, 0), 10_000), Corridor(((2, -1), (2, 1)), 20_000)
    gap = 2 * DEGREE_M - 30_000
    (conflict,) = between(a, b, buffer_m=gap + 2).conflicts
    assert conflict.least_distance_m == pytest.approx(gap, abs=1)
    assert not conflict.margin_only
    assert between(a, b, buffer_m=gap * 0.999).conflicts[0].margin_only
    assert not between(a, b, buffer_m=gap * 0.99).conflicts


def test_with_a_buffer_the_place_is_the_point_of_a_nearest_to_b() -> None:
    """That is where an officer of A has to move something."""
    a, b = Circle((0, 0), DEGREE_M), Circle((5, 0), DEGREE_M)
    assert between(a, b, buffer_m=400_000).conflicts[0].inside == pytest.approx((1, 0), abs=2e-5)
    assert between(b, a, buffer_m=400_000).conflicts[0].inside == pytest.approx((4, 0), abs=2e-5)
    assert between(a, b, buffer_m=400_000).conflicts[0].least_distance_m == pytest.approx(3 * DEGREE_M, abs=1)


def test_what_meets_only_by_the_margin_is_marked() -> None:
    """On the ellipsoid the two may meet, on the sphere as stated they do not: an officer judges (spec 5.2.6)."""
    edge = box(0, 0, 1, 1)
    (certain,) = between(edge, Circle((1.1, 0.5), 11_200)).conflicts
    (doubtful,) = between(edge, Circle((1.1, 0.5), 11_080)).conflicts
    assert (certain.margin_only, certain.least_distance_m) == (False, 0)
    assert doubtful.margin_only
    assert doubtful.least_distance_m == pytest.approx(39, abs=3)
    assert not between(edge, Circle((1.1, 0.5), 11_000)).conflicts


@pytest.mark.parametrize("seed", range(40))
def test_the_place_of_an_overlap_lies_in_both(seed: int) -> None:
    """Whoever looks at the place on the map must find both areas there."""
    footprints = list(some_footprints(np.random.default_rng(seed), 8))
    for index, a in enumerate(footprints):
        for b in footprints[:index]:
            for conflict in between(a, b).conflicts:
                there = Circle(conflict.inside, 0)
                assert between(there, a, buffer_m=2 if not conflict.margin_only else 1e4).conflicts
                assert between(there, b, buffer_m=2 if not conflict.margin_only else 1e5).conflicts


@pytest.mark.parametrize("seed", range(25))
def test_a_turn_of_the_globe_changes_nothing(seed: int) -> None:
    """No place on earth is special: neither the antimeridian nor a pole (spec 5.2)."""
    rng = np.random.default_rng(seed)
    turn = rotation(rng)

    def turned(footprint: Footprint) -> Footprint:
        def moved(points: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
            return places(vectors(*np.array(points).T) @ turn.T)

        match footprint:
            case Polygon(rings, _):
                return Polygon(tuple(moved(ring) for ring in rings), parallels=False)
            case Circle(centre, radius_m):
                return Circle(moved((centre,))[0], radius_m)
            case Corridor(points, half_width_m):
                return Corridor(moved(points), half_width_m)

    footprints = [
        Polygon(one.rings, parallels=False) if isinstance(one, Polygon) else one for one in some_footprints(rng, 9)
    ]
    for index, a in enumerate(footprints):
        for b in footprints[:index]:
            here, there = between(a, b, buffer_m=5_000), between(turned(a), turned(b), buffer_m=5_000)
            assert len(here.conflicts) == len(there.conflicts)
            for one, other in zip(here.conflicts, there.conflicts, strict=True):
                assert one.least_distance_m == pytest.approx(other.least_distance_m, abs=1)
