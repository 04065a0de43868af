"""Footprints as rings to draw: what a picture fills has to be what the exact test covers."""

import numpy as np
import pytest

from openline.core.space.geodesy import unit_vectors
from openline.core.space.inside import points_inside
from openline.core.space.quadrant import Ocean, quadrant
from openline.core.space.quadrant import Sector as Quarter
from openline.core.space.shape import shape_of
from openline.core.space.volume import Circle, Corridor, Footprint, Moving, MultiPolygon, Polygon, Sector
from openline.interop.outlines import MOST_CORNERS, Ring, left_share, outline, outline_of

BOX = ((10.0, 50.0), (20.0, 50.0), (20.0, 60.0), (10.0, 60.0))
HOLE = ((12.0, 52.0), (14.0, 52.0), (14.0, 54.0))


def _left(ring: Ring) -> float:
    return left_share(unit_vectors(np.array(ring)))


@pytest.mark.parametrize(
    "footprint",
    [
        Polygon((BOX,)),
        Polygon((BOX[::-1],)),
        Polygon((BOX, HOLE)),
        Polygon((BOX, HOLE[::-1])),
        Polygon((((175.0, 50.0), (-175.0, 50.0), (-175.0, 60.0), (175.0, 60.0)),)),
        Polygon((((0.0, 80.0), (90.0, 80.0), (180.0, 80.0), (-90.0, 80.0)),)),
        MultiPolygon(((BOX,), (((30.0, 0.0), (31.0, 1.0), (30.0, 2.0)),))),
        Circle((0.0, 90.0), 500_000.0),
        Sector((30.0, 70.0), 60_000.0, 300_000.0, 300.0, 60.0),
        Sector((30.0, 70.0), 60_000.0, 300_000.0, 0.0, 360.0),
        Corridor(((0.0, 0.0), (10.0, 10.0), (20.0, 5.0)), 50_000.0),
        Corridor(((0.0, 0.0), (90.0, 10.0), (179.0, 5.0)), 50_000.0),
        Moving(((0.0, 0.0), (10.0, 10.0)), (0, 3_600), 50_000.0),
    ],
)
def test_the_inside_of_what_is_drawn_lies_on_the_left(footprint: Footprint) -> None:
    """A ring in the other direction would be filled as all of the globe but the area itself."""
    drawn = outline(footprint)

    assert drawn.polygons
    for outer, *holes in drawn.polygons:
        assert _left(outer) < 0.1
        assert all(_left(hole) > 0.9 for hole in holes)


@pytest.mark.parametrize("ocean", list(Ocean))
@pytest.mark.parametrize("quarter", list(Quarter))
def test_of_a_large_ring_the_direction_is_kept(ocean: Ocean, quarter: Quarter) -> None:
    """From a tenth of the globe on only the direction says which side is meant."""
    drawn = outline(quadrant(ocean, quarter))

    assert 0.03 < _left(drawn.polygons[0][0]) < 0.2


def test_what_is_drawn_is_what_the_exact_test_covers() -> None:
    """The officer who sees a place inside an area must not learn later that it lay outside."""
    stated = Polygon((BOX, HOLE))
    rings = outline(stated).polygons[0]
    lon, lat = np.meshgrid(np.linspace(8.1, 22.3, 29), np.linspace(48.2, 62.1, 29))
    places = unit_vectors(np.stack([lon.ravel(), lat.ravel()], axis=1))

    fences = [shape_of(footprint).fence for footprint in (stated, Polygon(rings, parallels=False))]
    exact, drawn = (points_inside(places, [fence] * places.shape[1]) for fence in fences if fence is not None)

    assert exact.any()
    assert (exact == drawn).all()


def test_what_has_no_width_is_a_line_or_a_point() -> None:
    """A circle without a radius is a stated point: nothing to fill, and still to be seen."""
    assert outline(Circle((5.0, 6.0), 0.0)).lines == (((5.0, 6.0),),)

    line = outline(Corridor(((5.0, 6.0), (7.0, 8.0)), 0.0)).lines[0]

    assert (line[0], line[-1]) == ((5.0, 6.0), (7.0, 8.0))


def test_no_outline_has_more_corners_than_can_be_drawn() -> None:
    """A peer's area of five thousand corners, five thousand times, would stop every desk that shows it."""
    turn = np.linspace(0.0, 2 * np.pi, 4_800, endpoint=False)
    wavy = 2.0 + 0.05 * np.sin(400 * turn)
    ring = tuple(zip((wavy * np.cos(turn)).tolist(), (wavy * np.sin(turn)).tolist(), strict=True))

    drawn = outline(Polygon((ring,)))

    assert 3 <= drawn.corners <= MOST_CORNERS
    assert _left(drawn.polygons[0][0]) == pytest.approx(_left(ring), rel=0.05)


def test_a_corridor_of_thousands_of_legs_is_drawn_at_once() -> None:
    """Joined leg by leg it would keep a node busy for as long as its author likes."""
    turn = np.linspace(0.0, 40.0, 4_900)
    legs = tuple(zip(turn.tolist(), (10.0 + np.sin(turn * 60) / 50).tolist(), strict=True))

    drawn = outline(Corridor(legs, 5_000.0))

    assert 3 <= drawn.corners <= MOST_CORNERS
    assert _left(drawn.polygons[0][0]) < 0.01


def test_a_common_area_may_come_in_any_direction() -> None:
    """It is computed on a plane, where nobody says on which side it lies."""
    for ring in (BOX, BOX[::-1]):
        assert _left(outline_of(((ring,),)).polygons[0][0]) < 0.1
