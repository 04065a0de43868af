"""Footprints that do not say what they cover are refused with the reason and the place (spec 5.2.4)."""

import math

import pytest
from space_world import box

from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon

HOLE_OUTSIDE = ((20, 20), (20, 21), (21, 21))
REFUSED: dict[str, tuple[Footprint, str]] = {
    "no ring": (Polygon(()), "no ring"),
    "two corners": (Polygon((((0, 0), (1, 1)),)), "distinct corners: 2"),
    "one corner thrice": (Polygon((((5, 5), (5, 5), (5, 5)),)), "distinct corners: 1"),
    "180 W is 180 E": (Polygon((((180, 5), (-180, 5), (179, 6)),)), "distinct corners: 2"),
    "a bow tie": (Polygon((((0, 0), (2, 2), (2, 0), (0, 2)),)), "edges of the polygon cross at 1.00"),
    "a great circle through a parallel": (Polygon((((0, 50), (40, 50), (5, 49.9)),)), "cross at 50.0"),
    "a hole that crosses the rim": (box(0, 0, 9, 9, ((8, 4), (12, 4), (12, 6))), "cross"),
    "a hole outside": (box(0, 0, 9, 9, HOLE_OUTSIDE), "a hole lies outside"),
    "a hole in a hole": (
        box(0, 0, 9, 9, ((1, 1), (1, 8), (8, 8), (8, 1)), ((3, 3), (3, 5), (5, 5))), "inside another hole"
    ),
    "opposite corners": (Polygon((((0, 0), (180, 0), (0, 1)),)), "opposite points"),
    "opposite points of a line": (Corridor(((10, 20), (-170, -20)), 5), "opposite points"),
    "half way round a parallel": (Polygon((((0, 50), (180, 50), (90, 40)),)), "east or west"),
    "over half the globe": (Polygon((((0, -10), (120, -10), (-120, -10)),)), "59% of the globe"),
    "the equator": (Polygon((((0, 0), (120, 0), (-120, 0)),)), "50% of the globe"),
    "not a number": (Circle((math.nan, 0), 5), "not a number"),
    "endless": (Corridor(((0, 0), (math.inf, 0)), 5), "not a number"),
    "off the globe": (Circle((0, 90.001), 5), "off the globe"),
    "latitude first": (Circle((400, 20), 5), "off the globe"),
    "a negative radius": (Circle((0, 0), -1), "radius is -1"),
    "a radius that is not a number": (Circle((0, 0), math.nan), "radius is nan"),
    "a radius over a quarter of the way round": (Circle((0, 0), 1.1e7), "radius"),
    "a line without points": (Corridor((), 5), "no points"),
}  # fmt: skip


@pytest.mark.parametrize(("footprint", "reason"), REFUSED.values(), ids=REFUSED)
def test_a_footprint_that_makes_no_sense_is_refused(footprint: Footprint, reason: str) -> None:
    """One line says what is wrong and where, the hint what to do."""
    with pytest.raises(InvalidGeometry, match=reason) as refusal:
        shape_of(footprint)
    assert refusal.value.hint
    assert "\n" not in str(refusal.value)


ACCEPTED: dict[str, Footprint] = {
    "a repeated corner": Polygon((((0, 0), (0, 0), (1, 0), (1, 1), (0, 0)),)),
    "an edge there and back": Polygon((((0, 0), (4, 0), (4, 4), (6, 6), (4, 4), (0, 4)),)),
    "a ring that touches itself": Polygon((((0, 0), (2, 2), (4, 0), (4, 4), (2, 2), (0, 4)),)),
    "a hole that touches the rim": box(0, 0, 9, 9, ((0, 4), (3, 5), (3, 3))),
    "over the pole": Polygon((((0, 80), (180, 79), (90, 70)),)),
    "a large area, counter-clockwise": Polygon((((0, 10), (120, 10), (-120, 10)),)),
    "one point": Corridor(((3, 4),), 100),
    "a sliver": Polygon((((0, 0), (10, 0), (5, 1e-9)),)),
}


@pytest.mark.parametrize("footprint", ACCEPTED.values(), ids=ACCEPTED)
def test_what_is_odd_but_clear_is_accepted(footprint: Footprint) -> None:
    """Late, partial or ugly notice is always accepted where it says what it means."""
    assert shape_of(footprint).edges.shape[1] >= 1


def test_the_place_of_the_fault_is_given_as_a_position() -> None:
    """So that a map can show it."""
    with pytest.raises(InvalidGeometry) as refusal:
        shape_of(Polygon((((10, 0), (12, 2), (12, 0), (10, 2)),)))
    assert refusal.value.place == pytest.approx((11, 1), abs=1e-2)
