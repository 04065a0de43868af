"""What two footprints have in common, drawn: every point of it lies in both, and its area is what counting gives."""

import numpy as np
import pytest
from space_world import box, places, plan, some_footprints, star

from openline.core.space.answer import common_area, nearest
from openline.core.space.conflict import conflicts
from openline.core.space.geodesy import EARTH_RADIUS_M, unit_vectors
from openline.core.space.inside import points_inside
from openline.core.space.meeting import depths
from openline.core.space.overlap import GLOBE_KM2, overlap
from openline.core.space.plan import prepare
from openline.core.space.shape import shape_of
from openline.core.space.volume import Band, Circle, Corridor, Footprint, Moving, MultiPolygon, Polygon, Sector, Window


def area(a: Footprint, b: Footprint) -> float:
    found = overlap(shape_of(a), shape_of(b))
    assert found is not None
    return found[1]


CIRCLE_KM2 = GLOBE_KM2 / 2 * (1 - np.cos(100_000 / EARTH_RADIUS_M))


@pytest.mark.parametrize("centre", [(0.0, 0.0), (180.0, 10.0), (-179.95, -70.0), (30.0, 90.0), (5.0, -89.8)])
def test_a_circle_in_a_larger_one_is_all_in_common(centre: tuple[float, float]) -> None:
    """Over the antimeridian and at the poles, where a map in degrees would show something else."""
    assert area(Circle(centre, 100_000.0), Circle(centre, 300_000.0)) == pytest.approx(CIRCLE_KM2, rel=2e-3)


def test_a_box_cut_by_the_antimeridian_is_one_area() -> None:
    """One polygon, not two: nothing is cut at 180 degrees."""
    found = overlap(shape_of(box(179, -1, -179, 1)), shape_of(box(179.5, -3, -178, 0.5)))
    assert found is not None

    (rings,), km2 = found

    assert len(rings) == 1
    east = [lon % 360 for lon, _ in rings[0]]
    assert (min(east), max(east)) == (179.5, 181.0)
    assert km2 == pytest.approx(1.5 * 1.5 * 111.195**2, rel=1e-3)


def test_what_lies_in_a_hole_is_not_in_common() -> None:
    """A hole stays a hole."""
    ring = box(-2, -2, 2, 2, ((-1, -1), (-1, 1), (1, 1), (1, -1)))
    whole, hole = area(box(-3, -3, 3, 3), ring), area(box(-3, -3, 3, 3), box(-1, -1, 1, 1))

    assert area(box(-3, -3, 3, 3), box(-2, -2, 2, 2)) == pytest.approx(whole + hole, rel=1e-6)
    assert area(ring, box(-0.5, -0.5, 0.5, 0.5)) == 0.0


def test_half_the_ocean_and_a_small_area_in_it() -> None:
    """A ring that runs far outside the view still holds what it holds."""
    ocean = Polygon((((-60, -60), (60, -60), (60, 60), (-60, 60)),))
    assert area(ocean, Circle((3.0, 3.0), 100_000.0)) == pytest.approx(CIRCLE_KM2, rel=2e-3)
    assert area(ocean, Circle((150.0, 3.0), 100_000.0)) == 0.0
    round_the_pole = Polygon((((0, 20), (90, 20), (180, 20), (-90, 20)),))
    assert area(round_the_pole, Circle((33.0, 85.0), 100_000.0)) == pytest.approx(CIRCLE_KM2, rel=2e-3)


def test_two_that_both_reach_round_the_globe_are_not_drawn() -> None:
    """No plane shows them; the conflict stands all the same."""
    large = Circle((0.0, 0.0), 9_000_000.0)

    assert overlap(shape_of(large), shape_of(large)) is None


@pytest.mark.parametrize("seed", range(25))
def test_area_and_place_are_what_counting_points_gives(seed: int) -> None:
    """Points strewn over the neighbourhood: as many lie in both as the area says; those deep in both in the rings."""
    rng = np.random.default_rng([13, seed])
    made = list(some_footprints(rng, 8))
    middle = shape_of(made[0]).centre[:, 0]
    made += [
        Sector(places(middle.reshape(1, 3))[0], 3_000.0, 60_000.0, *rng.uniform(0, 360, 2).tolist()),
        MultiPolygon(tuple((places(star(rng, middle + np.roll(middle, k) * 0.02, 0.004, 6)),) for k in (1, 2)), False),
    ]
    a, b = (made[int(k)] for k in rng.choice(len(made), 2, replace=False))
    one, other = shape_of(a), shape_of(b)
    small = min((one, other), key=lambda shape: shape.cap_m + shape.reach_m)
    radius = (small.cap_m + small.reach_m + 1_000.0) / EARTH_RADIUS_M
    axis = np.linalg.qr(np.concatenate([small.centre, np.eye(3)[:, :2]], axis=1))[0][:, 1:]
    distance = np.arccos(1 - rng.uniform(0, 1, 2_000) * (1 - np.cos(radius)))
    turn = rng.uniform(0, 2 * np.pi, 2_000)
    points = small.centre * np.cos(distance) + (axis @ np.stack([np.cos(turn), np.sin(turn)])) * np.sin(distance)
    both = (depths(one, points) > 0) & (depths(other, points) > 0)
    share = both.mean()
    strewn_km2 = GLOBE_KM2 / 2 * (1 - np.cos(radius))

    found = overlap(one, other)

    assert found is not None
    polygons, km2 = found
    spread = 5 * np.sqrt(max(share * (1 - share), 1 / 2_000) / 2_000)
    assert abs(km2 / strewn_km2 - share) <= spread + 0.002
    if polygons and km2 > 1e-3:
        drawn = shape_of(MultiPolygon(polygons, parallels=False))
        assert drawn.fence is not None
        deep = np.minimum(depths(one, points), depths(other, points)) > 120.0
        assert points_inside(points[:, deep], [drawn.fence] * int(deep.sum())).all()


def near(a: Footprint, b: Footprint, *, bands: tuple[Band, Band] = (Band(), Band()), windows: tuple[Window, ...] = ()):  # type: ignore[no-untyped-def]
    plans = [plan("a", a, *windows, band=bands[0]), plan("b", b, band=bands[1])]
    (found,) = conflicts(plans[:1], plans[1:]).conflicts
    ready = [prepare(each) for each in plans]
    return nearest(ready[0], ready[1], found), ready


def test_the_least_height_is_what_the_figures_say() -> None:
    """Heights above the ground and above the sea may meet; the figures alone lie 500 m apart."""
    found, _ = near(
        Circle((0, 0), 10.0),
        Circle((0, 0), 9_000.0),
        bands=(Band(0, "SFC", 500, "AGL"), Band(1_000, "MSL", 2_000, "MSL")),
    )

    assert found.height_m == 500


def test_an_alternate_time_is_not_certain() -> None:
    """Until one is given up it may be used; that is less than a plan to use it."""
    windows = (Window(0, 3_600), Window(12 * 3_600, 13 * 3_600, alternate=True))

    found, _ = near(Circle((0, 0), 10.0), Circle((0, 0), 9_000.0), windows=windows)

    assert not found.certain


def test_of_a_ship_the_time_is_that_of_its_coming() -> None:
    """It is nearest when it enters, and what is drawn is where it is half way through."""
    ship = Moving(((0, 0), (1, 0)), (12 * 3_600, 13 * 3_600), 1_000.0)

    found, (a, b) = near(ship, box(0.5, -1, 0.6, 1), windows=(Window(12 * 3_600, 13 * 3_600),))
    drawn = common_area(a, b, found)

    assert found.at == pytest.approx(12 * 3_600 + 1_800 - 32, abs=2)
    assert drawn is not None
    assert drawn[1] == pytest.approx(np.pi, rel=5e-3)
    (rings,) = drawn[0]
    assert float(np.degrees(np.arctan2(*unit_vectors(np.array(rings[0])).mean(axis=1)[[1, 0]]))) == pytest.approx(
        0.55, abs=2e-3
    )


def test_a_line_or_a_point_has_no_area() -> None:
    """What has no width covers nothing; where it meets is a place."""
    assert area(Corridor(((0, 0), (1, 1)), 0.0), box(0, 0, 1, 1)) == 0.0
