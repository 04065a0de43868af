"""Outlines on a grid of positions are never smaller than they were, by S2's account too."""

import numpy as np
import pytest
import spherely
from drafts_world import corridors, is_clear, polygons
from hypothesis import given, settings
from hypothesis import strategies as st

from openline.core.space.volume import Circle, Corridor, Polygon, Position
from openline.interop.drafts.announcement import NotExpressible
from openline.interop.drafts.covering import covers
from openline.interop.drafts.outwards import Grid, outwards

EARTH_RADIUS_M = 6_371_008.8
SECONDS, HUNDREDTHS = Grid(3600), Grid(6000)
CENTIMILE = 18.52


def along(ring: tuple[Position, ...], parallels: bool) -> list[Position]:
    """Corners of a ring with points along its parallels, so close that S2's great circles follow them."""
    points = []
    for at, (lon, lat) in enumerate(ring):
        to_lon, to_lat = ring[(at + 1) % len(ring)]
        turn = (to_lon - lon + 540.0) % 360.0 - 180.0
        steps = max(1, int(abs(turn) / 0.02)) if parallels and lat == to_lat else 1
        points += [((lon + turn * step / steps + 540.0) % 360.0 - 180.0, lat) for step in range(steps)]
    return points


def outside_m(drawn: Polygon, points: list[Position]) -> float:
    """How far the farthest of some points lies outside a ring, by S2."""
    ring = spherely.create_polygon(along(drawn.rings[0], drawn.parallels))
    far = spherely.distance(spherely.points(*np.array(points).T), ring, radius=EARTH_RADIUS_M)
    return float(np.max(far))


@given(polygons, st.sampled_from((SECONDS, HUNDREDTHS)))
@settings(max_examples=60)
def test_no_point_of_an_outline_is_lost_says_s2(polygon: Polygon, grid: Grid) -> None:
    """Our own check of containment decides what is published, so it has to be checked by another's."""
    drawn = outwards(polygon, grid, CENTIMILE, 0.0)

    assert isinstance(drawn, Polygon)
    assert outside_m(drawn, along(polygon.rings[0], polygon.parallels)) <= 1.0
    assert outside_m(polygon, along(drawn.rings[0], drawn.parallels)) < 200.0, "nor does it grow beyond its rounding"


@st.composite
def polar(draw: st.DrawFn) -> Polygon:
    count, side = draw(st.integers(3, 12)), draw(st.sampled_from((1.0, -1.0)))
    latitude = draw(st.floats(60, 89.99))
    turns = draw(st.lists(st.floats(-10, 10), min_size=count, max_size=count))
    ring = tuple(((360 * at / count + turn + 540) % 360 - 180, side * latitude) for at, turn in enumerate(turns))
    return Polygon((ring,), draw(st.booleans()))


@given(polar().filter(is_clear))
@settings(max_examples=15)
def test_an_area_round_a_pole_is_drawn_like_any_other(polygon: Polygon) -> None:
    """There every longitude is inside, and a flat map would turn the area inside out."""
    assert covers(outwards(polygon, SECONDS, CENTIMILE, 0.0), polygon)


@given(corridors())
@settings(max_examples=60)
def test_a_corridor_grows_by_no_more_than_its_points_move(corridor: Corridor) -> None:
    """Half a grid step and a hundredth of a mile: what a chart plotter cannot tell apart."""
    drawn = outwards(corridor, SECONDS, CENTIMILE, CENTIMILE)

    assert isinstance(drawn, Corridor)
    assert covers(drawn, corridor)
    assert drawn.half_width_m < max(corridor.half_width_m + 42.0, 40.0)


def test_a_great_circle_that_would_be_taken_for_a_parallel_gets_its_middle() -> None:
    """Ten degrees along 60 N the two are 10 km apart, and a reader follows the parallel where latitudes are equal."""
    arc = Polygon((((0.0, 60.0), (10.0, 60.0), (5.0, 62.0)),), parallels=False)

    drawn = outwards(arc, SECONDS, CENTIMILE, 0.0)

    assert isinstance(drawn, Polygon)
    assert len(drawn.rings[0]) > 3
    assert covers(drawn, arc)
    assert outside_m(arc, along(drawn.rings[0], True)) < 200.0


def test_positions_past_180_degrees_are_written_on_the_other_side() -> None:
    """180 and a bit east is no longitude that can be typed."""
    drawn = outwards(Circle((179.99999999, 10.0), 1_000.0), SECONDS, CENTIMILE, 0.0)

    assert isinstance(drawn, Circle)
    assert drawn.centre[0] == 180.0
    assert SECONDS.position(SECONDS.cell((-180.0, 0.0))) == (180.0, 0.0)


def test_more_corners_than_can_be_read_out_are_refused() -> None:
    """A duty officer types and checks every one of them."""
    ring = tuple((float(np.cos(t)), float(np.sin(t))) for t in np.linspace(0, 2 * np.pi, 301, endpoint=False))

    with pytest.raises(NotExpressible, match="301 corners"):
        outwards(Polygon((ring,)), SECONDS, CENTIMILE, 0.0)
