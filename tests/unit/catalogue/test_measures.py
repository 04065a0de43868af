"""Measures: times, lengths, heights and places in the reader's units, never smaller than what is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.catalogue import measures
from openline.core.catalogue.fields import DEGREE, MAX_TIME
from openline.core.catalogue.measures import clock, place
from openline.core.catalogue.places import footprint, heights, windows
from openline.core.catalogue.view import Altitude, Coordinates, Distance, Units, Velocity, View
from openline.core.catalogue.volumes import FootprintForm, Reference, Shape, VolumeForm
from openline.node.phrases import phrases, view

METRIC = View(phrases("en"))
SEA = View(phrases("en"), Units(Distance.NAUTICAL_MILES, Altitude.FEET, Velocity.KNOTS))
AIR = View(phrases("en"), Units(Distance.FEET, Altitude.FLIGHT_LEVELS, Velocity.KNOTS))
ROOF = FootprintForm(shape=Shape.CIRCLE, rings=(((0, 0),),))


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1970-01-01 00:00Z"),
        (951_782_400, "2000-02-29 00:00Z"),
        (1_775_131_200, "2026-04-02 12:00Z"),
        (1_775_131_230, "2026-04-02 12:00:30Z"),
        (MAX_TIME, "9999-12-31 23:59:59Z"),
        (None, "until further notice"),
    ],
)
def test_times_are_said_in_utc(seconds: int | None, text: str) -> None:
    """Without the clock or the zone of the machine that shows them."""
    assert clock(seconds, phrases("en")) == text


def test_local_time_stands_beside_utc() -> None:
    """With its day where that is another one."""
    reader = view("en", zone="America/New_York")

    assert clock(1_775_131_200, reader) == "2026-04-02 12:00Z (08:00 America/New_York)"
    assert clock(1_775_095_200, reader) == "2026-04-02 02:00Z (2026-04-01 22:00 America/New_York)"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 seconds"),
        (1, "1 second"),
        (60, "1 minute"),
        (90_061, "1 day 1 hour 1 minute 1 second"),
        (172_800, "2 days"),
    ],
)
def test_durations_have_their_plurals(seconds: int, text: str) -> None:
    """And leave out what is nought."""
    assert measures.duration(seconds, METRIC) == text


@pytest.mark.parametrize(
    ("decimetres", "metric", "sea", "air"),
    [
        (0, "0 m", "0 m", "0 ft"),
        (1_524, "152.4 m", "152.4 m", "500 ft"),
        (18_520, "1,852 m", "1 nautical miles", "1 nautical miles"),
        (185_200, "18.52 km", "10 nautical miles", "10 nautical miles"),
    ],
)
def test_lengths_are_said_in_the_readers_units(decimetres: int, metric: str, sea: str, air: str) -> None:
    """Exact in metres; a short length at sea stays in metres."""
    assert [measures.length(decimetres, each) for each in (METRIC, SEA)] == [metric, sea]
    assert measures.length(decimetres, AIR).startswith(air[:1])


@given(st.integers(1, 200_000_000))
def test_a_radius_is_never_shown_smaller_than_it_is(decimetres: int) -> None:
    """Who keeps clear of what is shown keeps clear of what is meant."""
    for reader, factor in ((METRIC, {"m": 10.0, "km": 10_000.0}), (SEA, {"m": 10.0, "nautical": 18_520.0})):
        number, unit = measures.length(decimetres, reader, up=True).replace(",", "").split()[:2]
        assert float(number) * factor[unit] >= decimetres - 1e-6 * decimetres


def test_limits_are_rounded_outwards_into_feet() -> None:
    """The lower one down, the upper one up; a depth the other way."""
    band = VolumeForm(
        footprint=ROOF, windows=(), lower_dm=1_000, lower_ref=Reference.MSL, upper_dm=2_000, upper_ref=Reference.AGL
    )
    deep = VolumeForm(
        footprint=ROOF, windows=(), lower_dm=2_000, lower_ref=Reference.DEPTH, upper_dm=1_000, upper_ref=Reference.DEPTH
    )

    assert heights(band, SEA) == "from 328 ft above mean sea level to 657 ft above ground"
    assert heights(deep, SEA) == "from 657 ft below the surface to 328 ft below the surface"
    assert heights(band, METRIC) == "from 100 m above mean sea level to 200 m above ground"


def test_a_flight_level_stays_one() -> None:
    """It is a pressure: how high it lies depends on the day, and the standard height is only beside it."""
    band = VolumeForm(footprint=ROOF, windows=(), upper_dm=30_480, upper_ref=Reference.FL)

    assert heights(band, METRIC) == "up to FL100 (3,048 m in the standard atmosphere)"
    assert heights(band, SEA) == "up to FL100 (10,000 ft in the standard atmosphere)"
    assert heights(band, AIR) == "up to FL100"


def test_heights_that_are_open_say_so() -> None:
    """Not stated and without limit are two things."""
    unlimited = VolumeForm(footprint=ROOF, windows=(), lower_ref=Reference.SFC)
    low = VolumeForm(footprint=ROOF, windows=(), lower_dm=0, lower_ref=Reference.SFC)

    assert heights(VolumeForm(footprint=ROOF, windows=()), METRIC) == "not stated"
    assert heights(unlimited, METRIC) == "at all heights"
    assert heights(low, METRIC) == "from the surface upwards"


@pytest.mark.parametrize(
    ("units", "text"),
    [
        (Velocity.KILOMETRES_PER_HOUR, "37 km/h"),
        (Velocity.KNOTS, "20 knots"),
        (Velocity.METRES_PER_SECOND, "10.29 m/s"),
    ],
)
def test_speeds_are_said_in_the_readers_units(units: Velocity, text: str) -> None:
    """Ships and aircraft in knots, vehicles not."""
    assert measures.speed(1_029, View(phrases("en"), Units(velocity=units))) == text


def test_directions_have_three_digits_and_angles_do_not() -> None:
    """Zero four five is a direction; forty-five degrees are not."""
    assert measures.bearing(4_500, METRIC) == "045°"
    assert measures.bearing(4_525, METRIC) == "045.25°"
    assert measures.angle(4_500, METRIC) == "45°"
    assert measures.frequency(500, METRIC) == "500 kHz"
    assert measures.frequency(156_800, METRIC) == "156.800 MHz"


CANAVERAL = (-80 * DEGREE - 6_218_333, 28 * DEGREE + 6_411_667)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Coordinates.MINUTES, "28-38.47N 080-37.31W"),
        (Coordinates.DECIMAL, "28.64117N 080.62183W"),
        (Coordinates.SECONDS, "28-38-28.2N 080-37-18.6W"),
    ],
)
def test_places_are_said_in_the_form_that_the_reader_uses(form: Coordinates, text: str) -> None:
    """As mariners, pilots and maps write them."""
    assert place(CANAVERAL, form) == text


@pytest.mark.parametrize("form", Coordinates)
def test_sixty_minutes_are_a_degree(form: Coordinates) -> None:
    """59.995 minutes are a degree more, never 60.00."""
    assert place((0, -DEGREE + 2), form).startswith(("01-00.00S", "01.00000S", "01-00-00.0S"))


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (FootprintForm(shape=Shape.CIRCLE, rings=(((0, 0),),)), "at 00-00.00N 000-00.00E"),
        (FootprintForm(shape=Shape.QUADRANT, place=31), "north-east quadrant of the Pacific Ocean"),
        (FootprintForm(shape=Shape.WATER_BODY, place=12), "Barents Sea (an outline larger than the water"),
        (FootprintForm(shape=Shape.WATER_BODY, place=998), "[WARNING: place number 998 is not on this node's list"),
        (FootprintForm(shape=Shape.CORRIDOR, rings=(((0, 0), (DEGREE, 0)),), width_dm=100), "10 m to either side"),
        (FootprintForm(shape=Shape.MOVING, rings=(((0, 0),),), times=(60,)), "at 1970-01-01 00:01Z"),
    ],
)
def test_every_shape_has_words(form: FootprintForm, words: str) -> None:
    """Stated by its code, by corners, or by what moves through it."""
    assert words in footprint(form, METRIC)


def test_a_long_list_says_how_much_it_leaves_out() -> None:
    """In a sentence; the sheet of an entry leaves nothing out."""
    ring = tuple((number * DEGREE, number * DEGREE) for number in range(20))
    area = FootprintForm(shape=Shape.POLYGON, rings=(ring, ring[:3]), parallels=False)
    forms = tuple((day * 86_400, None, day == 1) for day in range(6))

    assert "area with 20 corners" in footprint(area, METRIC)
    assert "… and 8 more, without 00-00.00N" in footprint(area, METRIC)
    assert footprint(area, METRIC).endswith("(edges on great circles)")
    assert "(alternate)" in windows(forms, METRIC)
    assert windows(forms, METRIC).endswith("… and 2 more")
    assert "more" not in footprint(area, View(phrases("en"), full=True))
