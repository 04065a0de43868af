"""Areas of NOTAM texts: rings, circles, arcs, sectors, corridors, and positions that are no areas."""

import pytest

from openline.core.space.volume import Circle, Corridor, Polygon, Sector
from openline.interop.notices.notam_geometry import distance_m
from openline.interop.notices.notam_shapes import Shape, find_shapes


def shapes(text: str) -> list[Shape]:
    found, doubts = find_shapes(text)
    assert not doubts
    return found


def one(text: str) -> Shape:
    (shape,) = shapes(text)
    return shape


def ring(shape: Shape) -> list[tuple[float, float]]:
    assert isinstance(shape.footprint, Polygon)
    return [(round(x, 4), round(y, 4)) for x, y in shape.footprint.rings[0]]


SQUARE = [(10.0, 50.0), (10.0, 51.0), (11.0, 51.0), (11.0, 50.0)]


@pytest.mark.parametrize(
    "text",
    [
        "BOUNDED BY: N500000E0100000-N510000E0100000-N510000E0110000-N500000E0110000,BAC K TO START.",
        "WI AREA: 500000N0100000E-510000N0100000E- 510000N0110000E-500000N0110000E-500000N0100000E.",
        "AN AREA DEFINED AS 5000N 01000E TO 5100N 01000E TO 5100N 01100E TO 5000N 01100E TO POINT OF ORIGIN.",
        "1. 500000N 0100000E 2. 510000N 0100000E 3. 510000N 0110000E 4. 500000N 0110000E 1. 500000N 0100000E",
        "PSN 500000N 0100000E - 510000N 0100000E - 510000N 0110000E - 500000N 0110000E - (500000N 0100000E)",
        "FROM: 500000N 0100000E OMN141034.4 TO: 510000N 0100000E OMN108033.9 TO: 510000N 0110000E TO: 500000N 0110000E",
        "I. 5000N 01000E II. 5100N 01000E III. 5100N 01100E IV. 5000N 01100E V. 5000N 01000E",
        "WI: 500000N 0100000E, 510000N 0100000E, 510000N 0110000E, THENCE TO 500000N 0110000E - 500000N 0100000E",
    ],
)
def test_a_ring_is_read_in_every_layout(text: str) -> None:
    """The corners as they are stated, in their order, the first not repeated."""
    assert ring(one(text)) == SQUARE


@pytest.mark.parametrize(
    ("text", "radius"),
    [
        ("WI CIRCLE RADIUS 2KM CENTRE 500000N0100000E.", 2000.0),
        ("A CIRCLE RADIUS 0.27NM CENTERED ON 500000N0100000E", 500.04),
        ("INTO A CIRCLE CENTERED ON POINT OF COORD 500000N0100000E WITH 1.5KM RADIUS", 1500.0),
        ("WI 25NM RADIUS OF 500000N 0100000E (SHANWICK FIR)", 46300.0),
        ("AIRSPACE RESTRICTED WITHIN 5NM OF 500000N0100000E SURFACE TO UNLIMITED", 9260.0),
        ("WITHIN 5700M RADIUS CENTERED AT COORD POINT 500000N 0100000E (X)", 5700.0),
        ("PSN 500000N 0100000E RADIUS 3NM. ESTIMATED 30 LOADS", 5556.0),
        ("CENTERED ON 500000N0100000E WITH RADIUS 14 NM WITHIN", 25928.0),
        ("LAUNCH PAD COORD: 500000N 0100000E. DANGER ZONE -1: IS A CIRCLE OF 10 NM AROUND THE LAUNCHER.", 18520.0),
    ],
)
def test_a_circle_has_its_radius_before_or_after(text: str, radius: float) -> None:
    """Nautical miles, kilometres, metres; in front of the centre or behind it."""
    footprint = one(text).footprint

    assert isinstance(footprint, Circle)
    assert footprint.centre == pytest.approx((10.0, 50.0))
    assert footprint.radius_m == pytest.approx(radius)


def test_a_radius_belongs_to_one_circle_only() -> None:
    """The radius behind the first centre is not the one in front of the second."""
    first, second = shapes("PSN 500000N 0100000E RADIUS 3NM. PSN 510000N 0100000E RADIUS 5NM.")

    assert isinstance(first.footprint, Circle)
    assert isinstance(second.footprint, Circle)
    assert (first.footprint.radius_m, second.footprint.radius_m) == (5556.0, 9260.0)


def test_a_line_with_a_width_is_a_corridor() -> None:
    """The width stands for each side."""
    text = "WI 1.5KM EITHER SIDE OF LINE JOINING POINTS: 500000N0100000E-510000N0100000E-510000N0110000E."

    assert one(text).footprint == Corridor(((10.0, 50.0), (10.0, 51.0), (11.0, 51.0)), 1500.0)


def test_an_arc_is_drawn_between_its_ends() -> None:
    """All its corners lie at the radius, on the side that is stated."""
    text = (
        "BOUNDED BY 493000N 0100000E - 500000N 0093000E THENCE CLOCKWISE ARC OF A CIRCLE RADIUS 19.3NM CENTRED ON "
        "500000N 0100000E TO 500000N 0103000E - 493000N 0100000E"
    )
    shape = one(text)

    corners = ring(shape)
    distances = [distance_m((10.0, 50.0), corner) for corner in corners[1:-1]]
    assert max(corner[1] for corner in corners) == pytest.approx(50.321, abs=0.002)
    assert min(distances) > 35_700
    assert max(distances) < 35_900
    assert not shape.warnings


def test_the_other_way_round_is_the_other_arc() -> None:
    """Anticlockwise from west to east runs south of the centre."""
    text = (
        "500000N 0093000E THENCE ANTI-CLOCKWISE ARC CENTRED ON 500000N 0100000E RADIUS 19.3NM BETWEEN "
        "500000N 0093000E - 500000N 0103000E - 510000N 0100000E - 500000N 0093000E"
    )

    assert min(corner[1] for corner in ring(one(text))) == pytest.approx(49.679, abs=0.002)


def test_an_arc_without_direction_is_doubtful() -> None:
    """Which way it turns decides on which side of the line the danger is."""
    text = (
        "500000N 0093000E ARC RADIUS OF 19NM CENTRED ON 500000N 0100000E 503000N 0100000E 510000N 0100000E "
        "500000N 0093000E"
    )

    assert any(w.startswith("arc_direction:") for w in one(text).warnings)


def test_a_sector_is_part_of_a_circle() -> None:
    """Its bearings are said without saying from which north: that is a doubt."""
    shape = one("WI SECTOR CENTRE 500000N0100000E AZM 270-090 DEG RADIUS 3KM SFC-900M")

    assert shape.footprint == Sector((10.0, 50.0), 0.0, 3000.0, 270.0, 90.0)
    assert [w.partition(":")[0] for w in shape.warnings] == ["bearings"]


@pytest.mark.parametrize(
    "text",
    [
        "ALTN RTE : BOLUT - 2738N12400E OR SUBTA - 2747N12405E - 2738N12400E",
        "A590 - GURAG DCT 1805N 12440E DCT MUPOB",
        "VIA ATS ROUTE Q2: Q2 - NIVEN - 185727N1052018E - BISON",
        "M771 - DAGAG - DAMVO - 113000N1111300E - AGSAM - PANDI",
    ],
)
def test_points_of_routes_are_no_areas(text: str) -> None:
    """A detour around a danger is not the danger."""
    assert shapes(text) == []


def test_items_of_a_list_are_areas_of_their_own() -> None:
    """`2.` after an open ring begins the next area, although corners may be numbered as well."""
    text = (
        "AS FLW: 1. 500000N0100000E-510000N0100000E-510000N0110000E-500000N0100000E 2. 520000N0100000E-"
        "530000N0100000E-530000N0110000E-520000N0100000E 3. WI CIRCLE RADIUS 1KM CENTRE 540000N0100000E"
    )

    assert [type(shape.footprint) for shape in shapes(text)] == [Polygon, Polygon, Circle]


def test_a_zig_zag_is_reported_and_not_repaired() -> None:
    """We do not know which order was meant; the corners stay as they were stated."""
    shape = one("PSN: 345925N 0023116E 345925N 0023616E 345425N 0023116E 345425N 0023616E")

    assert len(ring(shape)) == 4
    assert [w.partition(":")[0] for w in shape.warnings] == ["ring_order"]


def test_a_border_that_is_not_in_the_text_is_a_doubt() -> None:
    """The stated corners are kept, joined straight."""
    shape = one("500000N0100000E - 510000N0100000E THENCE ALONG FIR BOUNDARY TO 510000N0110000E - 500000N0110000E")

    assert ring(shape) == SQUARE
    assert [w.partition(":")[0] for w in shape.warnings] == ["along_line"]


def test_what_is_excepted_is_no_area() -> None:
    """A hole must not be announced as a danger; that it was not cut out is said."""
    found, doubts = find_shapes(
        "500000N0100000E-510000N0100000E-510000N0110000E-500000N0100000E EXCLUDING THE AIRSPACE WI 18NM RADIUS OF "
        "501000N0101000E"
    )

    assert len(found) == 1
    assert doubts[0].startswith("exclusion:")
