"""Positions in every form that mariners type."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.interop.notices.coordinates import Coordinates, find_coordinates
from openline.interop.notices.halves import Hemisphere


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("28-38.47N 080-37.31W", (-80.6218333, 28.6411667)),
        ("56-04S 036-54W", (-36.9, -56.0666667)),
        ("37-04-48N 031-57-00W", (-31.95, 37.08)),
        ("51-44-03.99S 058-02-34.27W", (-58.0428528, -51.7344417)),
        ("05-14.809N 000-46.523W", (-0.7753833, 5.2468167)),
        ("70-35N 57-35W", (-57.5833333, 70.5833333)),
        ("31-12.18N123-42.69E", (123.7115, 31.203)),
        ("48-05.00N, 005-20.00W", (-5.3333333, 48.0833333)),
        ("02-31.97S-037-32.48W", (-37.5413333, -2.5328333)),
        ("71-27,0N 021-39,9E", (21.665, 71.45)),
        ("067-02N 011-14E", (11.2333333, 67.0333333)),
        ("47-07N 010-17WW", (-10.2833333, 47.1166667)),
        ("N69-17.6 E016-01.1", (16.0183333, 69.2933333)),
        ("N 39-33.67 E 124-00.05", (124.0008333, 39.5611667)),
        ("69°17.6'N 016°01.1'E", (16.0183333, 69.2933333)),
        ("69°17'36\"N 016°01'06\"E", (16.0183333, 69.2933333)),
        ("72-17-51.03N 073-31 -33.40E", (73.5259444, 72.2975083)),
        ("53-10.0 N\n  004-20.0 E", (4.3333333, 53.1666667)),
        ("50-24.5N 000-00.0, 51-00.0N 001-00.0E", (0.0, 50.4083333)),
        ("A70,52-20.40S 052-20.40W", (-52.34, -52.34)),
    ],
)
def test_every_real_form_is_read(text: str, position: tuple[float, float]) -> None:
    """All of these stand in published warnings; none of them leaves room for a doubt."""
    found = find_coordinates(text).positions[0]
    assert (found.position, found.doubts, found.mended) == (pytest.approx(position, abs=1e-7), (), ())


@pytest.mark.parametrize(
    ("text", "position", "slip"),
    [
        ("43-57.OON 029-18.12E", (29.302, 43.95), "letter_for_digit"),
        ("33.34.57N 035-22.47E", (35.3745, 33.5761667), "separator"),
        ("60-43.0N 052.23.0W", (-52.3833333, 60.7166667), "separator"),
        ("54-55.9N 000-53-2E", (0.8866667, 54.9316667), "separator"),
        ("66-19.387N 059-06-793W", (-59.1132167, 66.3231167), "separator"),
        ("03-35.40S 037-17-79W", (-37.2965, -3.59), "separator"),
        ("15-46.9N 058-036.4W", (-58.6066667, 15.7816667), "separator"),
        ("53-40S 02548W", (-25.8, -53.6666667), "separator"),
        ("6928.50N-01552.04E", (15.8673333, 69.475), "separator"),
    ],
)
def test_a_slip_with_one_reading_is_mended_and_noted(text: str, position: tuple[float, float], slip: str) -> None:
    """The other half of the position, or the number of digits, leaves one reading only."""
    found = find_coordinates(text).positions[0]
    assert found.position == pytest.approx(position, abs=1e-7)
    assert (found.doubts, [note.split(":")[0] for note in found.mended]) == ((), [slip])


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("09-60.0N 010-10.0E", "sixty_minutes"),
        ("541-1S 043-05W", "digit_groups"),
        ("58-39S 0361-5W", "digit_groups"),
        ("33-28.32N 046-383W", "digit_groups"),
        ("59-021S 055-21W", "digit_groups"),
        ("4-39.00S 038-30.00W", "short_figure"),
        ("57-29.1N 001-2.3W", "short_figure"),
        ("43-25-03N 039-55.00E", "seconds_or_decimals"),
    ],
)
def test_what_has_several_readings_is_a_doubt(text: str, doubt: str) -> None:
    """Somebody's safety may hang on the other reading: the notice becomes partial."""
    found = find_coordinates(text).positions[0]
    assert [words.split(":")[0] for words in found.doubts] == [doubt]


@pytest.mark.parametrize("text", ["49-14.8N 007-37.1S", "91-00N 010-00E", "12-30N 190-00E", "11-00.00N 092-30.00."])
def test_what_is_not_on_earth_or_lacks_its_half_is_kept_as_a_stray(text: str) -> None:
    """The reader must know that a position stands there which it could not read."""
    found = find_coordinates(text)
    assert (found.positions, len(found.strays) > 0) == ([], True)


@pytest.mark.parametrize(
    "text", ["12-15SEP", "14 NOV", "1234 SHIPS 2010 S", "WITHIN 20-30NM", "NORTH OF 65N, EAST OF 5W"]
)
def test_what_only_looks_like_a_position_is_left_alone(text: str) -> None:
    """Dates, distances and whole degrees in prose are no corners."""
    assert find_coordinates(text) == Coordinates([], [], [])


@pytest.mark.parametrize("text", ["BUOY 16 13-20.36N 087-48.99W", "BUOY 16 13-20.36 N 087-48.99 W"])
def test_a_buoys_number_is_not_part_of_its_position(text: str) -> None:
    """It stands right before the latitude, parted by a blank."""
    assert find_coordinates(text).positions[0].position == pytest.approx((-87.8165, 13.3393333), abs=1e-7)


@pytest.mark.parametrize(
    "text",
    ["BETWEEN 23-30S 24-00S AND 040-40W 042-00W", "BETWEEN 23-30S AND 24-00S AND BETWEEN 040-40W AND 042-00W"],
)
def test_two_parallels_and_two_meridians_make_a_box(text: str) -> None:
    """Its corners are given in order round, so that the ring does not cross itself."""
    box = find_coordinates(text).boxes[0]
    west, east = pytest.approx(-40.6666667), pytest.approx(-42.0)
    assert box.corners == ((west, -23.5), (west, -24.0), (east, -24.0), (east, -23.5))


def test_the_letters_of_the_hemispheres_are_an_argument() -> None:
    """In Russian texts С is north and В is east."""
    cyrillic: dict[str, Hemisphere] = {"С": "N", "Ю": "S", "В": "E", "З": "W"}
    found = find_coordinates("НР 26 69-43.0С 033-08.0В НР 1250", cyrillic)
    assert [position.position for position in found.positions] == [pytest.approx((33.1333333, 69.7166667))]


HALF_MINUTES = st.integers(0, 59_999)


@given(
    st.integers(0, 89), HALF_MINUTES, st.sampled_from("NS"), st.integers(0, 179), HALF_MINUTES, st.sampled_from("EW")
)
def test_what_is_written_is_what_is_read(lat: int, lat_min: int, ns: str, lon: int, lon_min: int, ew: str) -> None:
    """Thousandths of a minute survive the way through the text and back."""
    text = f"{lat:02}-{lat_min / 1000:06.3f}{ns} {lon:03}-{lon_min / 1000:06.3f}{ew}"
    longitude, latitude = find_coordinates(text).positions[0].position
    assert abs(latitude) == pytest.approx(lat + lat_min / 60_000, abs=1e-7)
    assert abs(longitude) == pytest.approx(lon + lon_min / 60_000, abs=1e-7)


@given(st.text(alphabet="0123456789-. NSEWO,'°AND\n", max_size=300))
def test_no_text_crashes_the_search(text: str) -> None:
    """Whatever comes over the line, spans are in order and inside the text."""
    found = find_coordinates(text)
    spans = sorted((item.start, item.end) for group in (found.positions, found.boxes, found.strays) for item in group)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@pytest.mark.parametrize("unit", ["1", "1-", "12-30 ", "12-30N", "O", "12 ", "N 1", "°'"])
def test_the_search_is_linear(unit: str) -> None:
    """A hostile text of 64 kB costs no more than its length."""
    began = time.perf_counter()
    find_coordinates(unit * (65_536 // len(unit)))
    assert time.perf_counter() - began < 1.5
