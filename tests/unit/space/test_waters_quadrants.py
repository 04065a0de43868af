"""Quadrants of oceans: coarse, overlapping, and together the whole ocean (spec 5.10)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from space_world import plan

from openline.core.space.conflict import conflicts
from openline.core.space.quadrant import Ocean, Sector, quadrant
from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Circle, Position

NE, SE, SW, NW = Sector.NORTH_EAST, Sector.SOUTH_EAST, Sector.SOUTH_WEST, Sector.NORTH_WEST

PLACES: tuple[tuple[str, Position, Ocean, set[Sector]], ...] = (
    ("west of Ireland", (-15, 53), Ocean.ATLANTIC, {NE}),
    ("the Gulf of Guinea", (3, 3), Ocean.ATLANTIC, {NE, SE}),
    ("off Cape Canaveral", (-79, 28.5), Ocean.ATLANTIC, {NW}),
    ("off Namibia", (10, -25), Ocean.ATLANTIC, {SE}),
    ("off the River Plate", (-54, -38), Ocean.ATLANTIC, {SW}),
    ("the middle of the Atlantic", (-30, 0), Ocean.ATLANTIC, {NE, SE, SW, NW}),
    ("off California", (-123, 34), Ocean.PACIFIC, {NE}),
    ("off Kamchatka", (162, 52), Ocean.PACIFIC, {NW}),
    ("off Chile", (-76, -35), Ocean.PACIFIC, {SE}),
    ("east of New Zealand", (-178, -42), Ocean.PACIFIC, {SW}),
    ("on the antimeridian", (180, 30), Ocean.PACIFIC, {NW}),
    ("the middle of the Pacific", (-160, 0), Ocean.PACIFIC, {NE, SE, SW, NW}),
    ("the Bay of Bengal", (88, 15), Ocean.INDIAN, {NE}),
    ("off Oman", (60, 19), Ocean.INDIAN, {NW}),
    ("off Perth", (110, -33), Ocean.INDIAN, {SE}),
    ("off Durban", (34, -33), Ocean.INDIAN, {SW}),
    ("west of Sumatra, between both ways to part the ocean", (95, -5), Ocean.INDIAN, {NE, SE}),
)


def held_by(place: Position, ocean: Ocean) -> set[Sector]:
    point = plan("place", Circle(place, 0.0), owner="south")
    return {s for s in Sector if conflicts([plan("area", quadrant(ocean, s))], [point]).conflicts}


@pytest.mark.parametrize(("place", "ocean", "sectors"), [row[1:] for row in PLACES], ids=[row[0] for row in PLACES])
def test_a_place_lies_in_the_quadrants_it_may_be_reckoned_to(
    place: Position, ocean: Ocean, sectors: set[Sector]
) -> None:
    """Nobody agreed on the middle of an ocean: near it, more than one quadrant is right."""
    assert held_by(place, ocean) == sectors


@pytest.mark.parametrize("ocean", Ocean, ids=lambda ocean: ocean.name)
@pytest.mark.parametrize("sector", Sector, ids=lambda sector: sector.name)
def test_a_quadrant_is_a_sound_outline(ocean: Ocean, sector: Sector) -> None:
    """Some are larger than a tenth of the globe: listed the wrong way round they would be the rest of it."""
    shape = shape_of(quadrant(ocean, sector))
    assert shape.fence is not None
    assert not conflicts(
        [plan("area", quadrant(ocean, sector))], [plan("pole", Circle((0.0, -90.0), 0.0), owner="south")]
    ).conflicts


@given(st.floats(-50, 9), st.floats(-55, 60))
def test_the_quadrants_of_an_ocean_leave_no_gap(longitude: float, latitude: float) -> None:
    """What lies in the open Atlantic lies in one of its quadrants."""
    if not (-30 < longitude < 8 if latitude < 5 else -50 < longitude < -12):
        return
    assert held_by((longitude, latitude), Ocean.ATLANTIC)


@pytest.mark.parametrize(("ocean", "sector"), [(4, 1), (1, 5), (0, 0)])
def test_an_unknown_quadrant_is_refused(ocean: int, sector: int) -> None:
    """The oceans round a pole have none; a number from a newer list is not guessed at."""
    with pytest.raises(InvalidGeometry, match="not in the list"):
        quadrant(ocean, sector)
