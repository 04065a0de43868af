"""Sectors and multipolygons: nothing left out, nothing far off taken in, the same as what they are made of."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from space_world import between, box, meet, places, plan, some_footprints

from openline.core.space.conflict import conflicts
from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Circle, Corridor, Footprint, MultiPolygon, Polygon, Position, Sector

CENTRES = st.sampled_from([(0.0, 0.0), (180.0, 12.0), (-179.9, -60.0), (30.0, 89.99), (77.0, 90.0), (-20.0, -90.0)])


def there(centre: Position, azimuth_deg: float, metres: float) -> Position:
    """Where a great circle leads, by numpy's own functions: independent of the code that is tested."""
    lon, lat = np.radians(centre)
    angle, course = metres / EARTH_RADIUS_M, np.radians(azimuth_deg)
    middle = np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    north = np.array([-np.sin(lat) * np.cos(lon), -np.sin(lat) * np.sin(lon), np.cos(lat)])
    east = np.array([-np.sin(lon), np.cos(lon), 0.0])
    point = middle * np.cos(angle) + (north * np.cos(course) + east * np.sin(course)) * np.sin(angle)
    return places(point.reshape(1, 3))[0]


def near(a: Footprint, b: Footprint) -> bool:
    """Say whether two footprints meet, be it as one area announced twice."""
    found = between(a, b)
    return bool(found.conflicts or found.same_events)


sectors = st.builds(
    lambda centre, outer, inner, first, turn: Sector(centre, outer * inner, outer, first, (first + turn) % 360.0),
    CENTRES,
    st.floats(50, 300_000) | st.floats(300_000, 3_000_000),
    st.sampled_from([0.0, 0.3, 0.9]),
    st.floats(0, 359),
    st.floats(0.1, 359.0),
)


@given(sectors, st.floats(0, 1), st.floats(0, 1))
def test_every_point_of_a_sector_is_met(sector: Sector, out: float, round_: float) -> None:
    """Its arcs are followed from outside, never cut off: a chord inside the arc would hide what lies beside it."""
    turn = (sector.to_deg - sector.from_deg) % 360.0
    reach = sector.inner_m + (sector.outer_m - sector.inner_m) * out
    point = there(sector.centre, sector.from_deg + turn * round_, reach)

    assert meet(sector, Circle(point, 0.0))


@given(sectors, st.floats(0, 1), st.floats(0.01, 1), st.sampled_from(["beyond", "within", "beside"]))
def test_what_lies_clear_of_a_sector_is_not_met(sector: Sector, round_: float, far: float, side: str) -> None:
    """No farther than its margin, its chords and the tolerance does it reach."""
    turn = (sector.to_deg - sector.from_deg) % 360.0
    spare = 0.0061 * sector.outer_m + 2.0
    match side:
        case "beyond":
            point = there(sector.centre, sector.from_deg + turn * round_, sector.outer_m + spare * (1 + far))
        case "within" if sector.inner_m > 2 * spare and turn <= 180.0:
            point = there(sector.centre, sector.from_deg + turn * round_, (sector.inner_m - spare) * (1 - far))
        case _:
            free = (360.0 - turn) / 2.0
            point = there(sector.centre, sector.to_deg + free, sector.outer_m)
            if sector.outer_m * np.sin(np.radians(min(free, 90.0))) < 1.1 * spare or sector.outer_m > 1_000_000:
                return

    assert not meet(sector, Circle(point, 0.0))


@settings(max_examples=40)
@given(CENTRES, st.floats(100, 100_000), st.floats(0, 360), st.floats(0, 1.2))
def test_a_sector_all_round_is_a_circle(centre: Position, radius_m: float, azimuth: float, out: float) -> None:
    """From 0 to 360: what meets the circle meets it, and but for chords and tolerance the other way round."""
    whole = Sector(centre, 0.0, radius_m, 0.0, 360.0)
    point = Circle(there(centre, azimuth, radius_m * out), 0.0)

    if meet(Circle(centre, radius_m), point):
        assert meet(whole, point)
    if meet(whole, point):
        assert meet(Circle(centre, radius_m + 2.0), point)


def test_a_ring_round_a_centre_leaves_its_middle_open() -> None:
    """An inner radius all round is a hole."""
    ring = Sector((10.0, 50.0), 20_000.0, 40_000.0, 0.0, 360.0)

    assert not meet(ring, Circle((10.0, 50.0), 15_000.0))
    assert meet(ring, Circle((10.0, 50.0), 19_950.0))  # by the margin


@pytest.mark.parametrize(
    ("sector", "reason"),
    [
        (Sector((0, 0), 5.0, 5.5, 0.0, 90.0), "inner radius"),
        (Sector((0, 0), 0.0, 2e7, 0.0, 90.0), "outer radius"),
        (Sector((0, 0), -1.0, 5.0, 0.0, 90.0), "inner radius"),
        (Sector((0, 0), 0.0, 5.0, -1.0, 90.0), "an azimuth of -1.0"),
        (Sector((0, 0), 0.0, 5.0, 0.0, 361.0), "an azimuth of 361.0"),
        (Sector((0, 0), 0.0, 5.0, float("nan"), 1.0), "an azimuth of nan"),
        (Sector((0, 0), 0.0, 5.0, 360.0, 0.0), "from 360 to 0"),
        (Sector((0, 91), 0.0, 5.0, 0.0, 90.0), "off the globe"),
    ],
)
def test_a_sector_that_is_none_is_refused(sector: Sector, reason: str) -> None:
    """What cannot be understood is named, never guessed at."""
    with pytest.raises(InvalidGeometry, match=reason):
        shape_of(sector)


@pytest.mark.parametrize("seed", range(12))
def test_an_area_of_several_polygons_meets_what_one_of_them_meets(seed: int) -> None:
    """Together they are one announcement: no part of it is overlooked because another part is first."""
    rng = np.random.default_rng([8, seed])
    made = list(some_footprints(rng, 40))
    parts: list[Polygon] = []
    for ring in (each for each in made if isinstance(each, Polygon)):
        if not any(near(ring, part) for part in parts):
            parts.append(Polygon(ring.rings, parallels=False))
    several = MultiPolygon(tuple(part.rings for part in parts), parallels=False)
    assert len(parts) > 1

    for other in made:
        assert near(several, other) == any(near(part, other) for part in parts)


def test_one_area_may_lie_in_the_hole_of_another() -> None:
    """An island in a lagoon: both count, the water between them does not."""
    lagoon = box(0, 0, 9, 9, ((1, 1), (1, 8), (8, 8), (8, 1)))
    island = box(4, 4, 5, 5)
    both = MultiPolygon((lagoon.rings, island.rings))

    assert meet(both, Circle((4.5, 4.5), 1.0))
    assert meet(both, Circle((0.5, 0.5), 1.0))
    assert not meet(both, Circle((2.5, 2.5), 1_000.0))
    assert meet(both, box(3, 3, 6, 6))  # of which no edge is near: it holds the island


def test_a_conflict_with_several_areas_is_one_conflict() -> None:
    """Two plans meet once, wherever they do."""
    both = MultiPolygon((box(0, 0, 1, 1).rings, box(3, 0, 4, 1).rings))

    found = conflicts([plan("a", both)], [plan("b", Corridor(((-1, 0.5), (5, 0.5)), 100.0))]).conflicts

    assert [(each.a, each.b) for each in found] == [("a", "b")]
