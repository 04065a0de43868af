"""The regional series in English: NAVAREA XIX and XX and the Baltic coordinators. All texts here are made up."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.volume import Circle, Corridor, Polygon, Sector
from openline.interop.notices import regional
from openline.interop.notices.reading import Area, RawNotice, Reading
from openline.interop.notices.records import Text, inputs

SQUARE = "A. 70-00.0N 030-00.0E\nB. 70-00.0N 031-00.0E\nC. 69-30.0N 031-00.0E\nD. 69-30.0N 030-00.0E\n"
CORNERS = ((30.0, 70.0), (31.0, 70.0), (31.0, 69.5), (30.0, 69.5))


def read(text: str, *, id: str = "NAVAREA XIX 7/26", issued: str | None = None) -> Reading:
    when = None if issued is None else int(datetime.fromisoformat(f"2026-{issued}+00:00").timestamp())
    return regional.read(RawNotice(text, id=id, issued=when))


def times(area: Area) -> list[str]:
    """Return windows as `0610-0500>0610-1900`, the year left out."""
    return [f"{stamp(one.start)}>{stamp(one.end)}{' alternate' if one.alternate else ''}" for one in area.windows]


def stamp(second: int | None) -> str:
    return "" if second is None else datetime.fromtimestamp(second, UTC).strftime("%m%d-%H%M")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("102100 UTC TO 121400 UTC JUN", ["0610-2100>0612-1400"]),
        ("0500 TO 1900 UTC DAILY 10 TO 11 JUN", ["0610-0500>0610-1900", "0611-0500>0611-1900"]),
        ("10 AND 12 JUN 0500 TO 1900 UTC", ["0610-0500>0610-1900", "0612-0500>0612-1900"]),
        ("FROM 10 TO 11 JUN DAILY FROM 2000 TO 0300 UTC", ["0610-2000>0611-0300", "0611-2000>0612-0300"]),
        ("0900 TO 1000 UTC AND 1200 TO 1300 UTC DAILY 10 JUN", ["0610-0900>0610-1000", "0610-1200>0610-1300"]),
        ("0900 TO 1000 UTC 10 JUN AND 1200 TO 1300 UTC 11 JUN", ["0610-0900>0610-1000", "0611-1200>0611-1300"]),
        ("ON JUNE 10 FROM 0300 UTC TO JUNE 11 2000 UTC", ["0610-0300>0611-2000"]),
        ("IN THE PERIOD FROM JUNE 10TH TO JUNE 11TH 2026. IT IS FIRED BETWEEN 07:00 AND 13:00 UTC",
         ["0610-0700>0610-1300", "0611-0700>0611-1300"]),
        ("10-11 JUN 06:00-21:59 UTC", ["0610-0600>0610-2159", "0611-0600>0611-2159"]),
        ("ON 2026-06-10 FROM 06:00 TO 21:59\nON 2026-06-11 FROM 06:00 TO 12:00",
         ["0610-0600>0610-2159", "0611-0600>0611-1200"]),
        ("FROM 091000 UTC JUN UNTIL 111800 UTC JUN\nDAILY BETWEEN 04:00 AND 22:00",
         ["0609-0400>0609-2200", "0610-0400>0610-2200", "0611-0400>0611-2200"]),
        ("FROM 07. JUN 0600 TIL 10. JUN 1800", ["0607-0600>0610-1800"]),
        ("06-23 09:00 TO 06-25 06:00 UTC", ["0623-0900>0625-0600"]),
        ("0500 TO 1700 UTC DAILY 10 TO 11 JUN RESERVE 15 JUN",
         ["0610-0500>0610-1700", "0611-0500>0611-1700", "0615-0500>0615-1700 alternate"]),
        ("25 TO 26 JUN FOR 18 HOURS FROM 0600 UTC", ["0625-0600>0626-0000", "0626-0600>0627-0000"]),
        ("10 JUN TO 11 JUN", ["0610-0000>0612-0000"]),
        ("14 JUN UNTIL FURTHER NOTICE", ["0614-0000>"]),
        ("282100 UTC DEC THRU 022100 UTC JAN", ["1228-2100>0102-2100"]),
        ("0500 TO 1900 UTCDAILY 10 TO 11 JUNNAVIGATION PROHIBITED", ["0610-0500>0610-1900", "0611-0500>0611-1900"]),
    ],
)  # fmt: skip
def test_the_forms_of_time_in_use_from_norway_to_estonia(words: str, expected: list[str]) -> None:
    reading = read(f"NAVAREA XIX 7/26\nNAVAL GUNNERY {words} IN AREA BOUNDED BY:\n{SQUARE}")

    assert (reading.outcome, times(reading.areas[0])) == ("understood", expected)
    assert reading.areas[0].footprint == Polygon((CORNERS,))


@pytest.mark.parametrize(
    "words",
    [
        "0500 TO 2560 UTC 10 JUN",
        "FROM 10 JUN TO 31 JUN",
        "12 JUN 0900 TO 200 AND 16 JUN 0300 TO 1700 UTC",
        "FROM 10 JUN AND 14 JUN",
        "102100 UTC TO 121400 UTC",
    ],
)
def test_what_does_not_fit_is_a_doubt_and_no_guess(words: str) -> None:
    """An impossible or half-read time must never pass as understood."""
    reading = read(f"NAVAREA XIX 7/26\nNAVAL GUNNERY {words} IN AREA BOUNDED BY:\n{SQUARE}")

    assert reading.outcome == "partial"
    assert reading.reason
    assert reading.warnings


def test_local_time_is_that_of_the_coordinators_country() -> None:
    """Norway is two hours ahead of UTC in June, one in January; nobody may read its clock as UTC."""
    summer = read(f"ROCKET FIRINGS 10 JUN BETWEEN 1800 AND 2400 LOCAL TIME IN AREA:\n{SQUARE}")
    winter = read(f"ROCKET FIRINGS 10 JAN BETWEEN 1800 AND 2400 LOCAL TIME IN AREA:\n{SQUARE}")

    assert times(summer.areas[0]) == ["0610-1600>0610-2200"]
    assert times(winter.areas[0]) == ["0110-1700>0110-2300"]
    assert any(one.startswith("local_time") for one in summer.warnings)


def test_each_area_has_the_hours_of_its_own_heading() -> None:
    text = (
        "LAUNCH OPERATIONS FROM 2005 TO 2020 UTC 21 JAN TO 22 JAN\n"
        f"DANGER AREA UP RANGE FROM 2005 TO 2045 UTC\n{SQUARE}"
        "DANGER AREA DOWN RANGE FROM 2005 TO 2150 UTC\n" + SQUARE.replace("03", "01")
    )

    up, down = read(text).areas

    assert (up.label, times(up)) == ("A", ["0121-2005>0121-2045", "0122-2005>0122-2045"])
    assert (down.label, times(down)) == ("B", ["0121-2005>0121-2150", "0122-2005>0122-2150"])


def test_a_period_around_a_full_schedule_adds_no_days() -> None:
    text = f"NAVAL OPERATIONS FROM 03 TO 12 MAY\nAREA LIMA 1, 1900 TO 0200 UTC DAILY FROM 04 TO 05 MAY\n{SQUARE}"

    assert times(read(text).areas[0]) == ["0504-1900>0505-0200", "0505-1900>0506-0200"]


def test_a_radius_belongs_to_the_nearest_position() -> None:
    """The radius of the circle before must not become that of the next."""
    text = (
        "ROCKET LAUNCHING 0600 TO 1200 UTC 19 NOV\n"
        "AREA 1: A CIRCLE WITH ORIGIN IN POS. 72-15.0N 010-30.0E\nRADIUS: 65,5 NM\n"
        "AREA 2: A CIRCLE WITH ORIGIN IN POS. 74-30.0N 015-40.0E\nRADIUS: 10 KM\n"
    )

    circles = [area.footprint for area in read(text).areas]

    assert circles == [Circle((10.5, 72.25), 121306.0), Circle((15.6666667, 74.5), 10000.0)]


def test_a_sector_is_drawn_from_bearing_to_bearing() -> None:
    text = (
        "ROCKET LAUNCHING 0600 TO 1200 UTC 19 NOV\nA SECTOR WITH ORIGIN IN POS. 60-00N 010-00E"
        "\nTRUE BEARING: 350-010. SECTOR LENGTH: 10 NM\n"
    )

    assert read(text).areas[0].footprint == Sector((10.0, 60.0), 0.0, 18520.0, 350.0, 10.0)


@pytest.mark.parametrize(
    "position",
    [
        "69-31.70N 016-47.40E",
        "69-31,70N 016-47,40E",
        "N69-31.70 E016-47.40",
        "N69-31.7E016°47.4",
        "6931.7N - 01647.4E",
        "69°31,70N 016°47,40E",
        "69-31.7 N - 016-47.4 E",
    ],
)
def test_positions_as_norwegians_and_germans_type_them(position: str) -> None:
    """A decimal comma never turns minutes into seconds."""
    area = read(f"GUNNERY 10 JUN 0600 TO 0700 UTC WITHIN A RADIUS OF 5 NM FROM {position}").areas[0]

    assert area.footprint == Circle((16.79, 69.5283333), 9260.0)


def test_a_zig_zag_is_reported_and_kept_as_stated() -> None:
    crossed = "A. 70-00N 030-00E\nB. 69-00N 031-00E\nC. 70-00N 031-00E\nD. 69-00N 030-00E\n"

    reading = read(f"GUNNERY 10 JUN 0600 TO 0700 UTC IN AREA BOUNDED BY:\n{crossed}")

    assert (reading.outcome, reading.warnings[0].split(":")[0]) == ("partial", "crossing_ring")
    assert reading.areas[0].footprint == Polygon((((30.0, 70.0), (31.0, 69.0), (31.0, 70.0), (30.0, 69.0)),))


def test_a_ring_round_the_pole_is_no_zig_zag() -> None:
    ring = "87-00N 072-00W\n87-00N 138-00W\n89-00N 160-00E\n88-30N 035-00E\n87-00N 000-30E\n"

    assert read(f"GUNNERY 10 JUN 0600 TO 0700 UTC IN AREA BOUNDED BY:\n{ring}").outcome == "understood"


def test_corners_at_single_points_are_doubted() -> None:
    """Three bare points of a firing are more likely an area whose words we missed."""
    text = (
        "GUNNERY 10 JUN 0600 TO 0700 UTC.\nALFA GOES 70-00N 030-00E\nBRAVO GOES 70-00N 031-00E"
        "\nCHARLIE GOES 69-00N 031-00E"
    )

    assert read(text).outcome == "partial"


@pytest.mark.parametrize("place", ["IN VICINITY OF {}", "IN POSITION {}"])
def test_points_that_are_said_to_be_points_are_no_corners(place: str) -> None:
    """A danger in the vicinity of one position is understood, and so are three of them."""
    places = [place.format(position) for position in ("70-00N 030-00E", "70-00N 031-00E", "69-00N 031-00E")]

    for count in (1, 3):
        text = "GUNNERY 10 JUN 0600 TO 0700 UTC.\n" + "\n".join(f"SHIP FIRING {one}." for one in places[:count])
        assert (read(text).outcome, len(read(text).areas)) == ("understood", count)


def test_a_corner_that_is_stated_twice_in_a_row_is_a_doubt() -> None:
    """Most likely the line above was copied and not changed; the first corner at the end only closes the ring."""
    corners = ["70-00N 030-00E", "70-00N 031-00E", "69-00N 031-00E", "69-00N 030-00E"]

    closed = read("GUNNERY 10 JUN 0600 TO 0700 UTC IN AREA BOUNDED BY:\n" + "\n".join([*corners, *corners[:1] * 2]))
    copied = read("GUNNERY 10 JUN 0600 TO 0700 UTC IN AREA BOUNDED BY:\n" + "\n".join([*corners[:2], *corners[1:]]))

    assert (closed.outcome, closed.areas[0].warnings) == ("understood", ())
    assert (copied.outcome, copied.warnings[0].split(":")[0]) == ("partial", "corner_repeated")
    assert copied.areas[0].footprint == closed.areas[0].footprint


@pytest.mark.parametrize(
    ("last", "outcome"),
    [
        ("NOTE NEW DATE 03 MAR TO 18 MAR", "understood"),
        ("NOTE NEW DATE 03 MAR TO 19 MAR", "partial"),
        ("NOTE NEW TIME 03 MAR TO 18 MAR 0500 TO 0700 UTC", "partial"),
    ],
)
def test_days_that_are_named_once_more_below_the_areas_are_no_other_time(last: str, outcome: str) -> None:
    """Other days, or the same with other hours, may or may not replace those above: that stays a doubt."""
    area = "A. 69-21N 015-27E\nB. 69-30N 016-15E\nC. 70-04N 015-57E\n"

    reading = read(f"ROCKETS SCHEDULED 1900 TO 2300 UTC DAILY 03 MAR TO 18 MAR IN AREA BOUNDED BY:\n{area}{last}.")

    assert (reading.outcome, len(reading.areas[0].windows)) == (outcome, 16)


def test_rigs_are_points_with_their_safety_zone_from_the_time_of_the_list() -> None:
    text = (
        "NAVAREA XIX 7/26\n1. RIGLIST. CORRECT AT 140630 UTC JAN 2026\n71-24.0N - 020-24.0E DEEPSEA ONE\n"
        "66-36.0N - 004-54.0E DEEPSEA TWO\nNOTES: A. RIGS ARE PROTECTED BY A 500 METRE SAFETY "
        "ZONE.\n2. CANCEL NAVAREA XIX 04/26"
    )

    reading = read(text)

    assert [area.footprint for area in reading.areas] == [Circle((20.4, 71.4), 500.0), Circle((4.9, 66.6), 500.0)]
    assert times(reading.areas[0]) == ["0114-0630>"]
    assert (reading.cancels, reading.areas[0].kind) == (("NAVAREA XIX 4/26",), "works")


def test_a_line_with_a_width_on_each_side_is_a_corridor() -> None:
    text = (
        "CABLE LAYING 10 JUN TO 12 JUN BY THE ROUTE: 70-00N 030-00E, 71-00N 031-00E, 72-00N 03"
        "1-00E. 0.5 MILE EACH SIDE."
    )

    assert read(text).areas[0].footprint == Corridor(((30.0, 70.0), (31.0, 71.0), (31.0, 72.0)), 926.0)


@pytest.mark.parametrize(
    ("text", "outcome", "cancels"),
    [
        ("1. CANCEL NAVAREA XIX 78/25\n2. CANCEL THIS WARNINGS", "not_spatial", ("NAVAREA XIX 78/25",)),
        ("1. NAVAREA XIX WARNINGS IN FORCE AT 181830 UTC OCT 26\n97, 98, 100/26", "not_spatial", ()),
        ("GULF OF FINLAND. EDGE MARK NR 5698 IN PSN 59-42.4N 021-19.1E LIGHT OUT OF ORDER.", "not_spatial", ()),
        ("MILITARY EXERCISES 10 JUN 0600 TO 0900 UTC BETWEEN 60N AND 67N OFF THE COAST", "not_understood", ()),
    ],
)
def test_what_became_of_a_notice_without_areas(text: str, outcome: str, cancels: tuple[str, ...]) -> None:
    reading = read(text)

    assert (reading.outcome, reading.cancels, reading.areas) == (outcome, cancels, ())


@pytest.mark.parametrize(
    ("clause", "at"),
    [
        ("CANCEL THIS MSG 282000 UTC DEC", "1228-2000"),
        ("CANCEL 282000 UTC DEC", "1228-2000"),
        ("CAN THIS MSG 282000 UTC DEC 26", "1228-2000"),
        ("CANCEL THIS MESSAGE 28 DEC 2000 UTC", "1228-2000"),
        ("CANCEL THIS WARNING 2000 UTC 28 DECEMBER 26.", "1228-2000"),
    ],
)
def test_a_self_cancel_time_never_makes_a_window(clause: str, at: str) -> None:
    reading = read(f"NAVAL GUNNERY 0500 TO 0600 UTC 28 DEC IN AREA BOUNDED BY:\n{SQUARE}2. {clause}")

    assert stamp(reading.cancelled_at) == at
    assert times(reading.areas[0]) == ["1228-0500>1228-0600"]


def test_without_a_beginning_it_begins_with_the_issue() -> None:
    reading = read("UNDERWATER SURVEY IN VICINITY OF 59-57.5N 026-03.7E", issued="05-01T14:00")

    assert times(reading.areas[0]) == ["0501-1400>"]
    assert reading.areas[0].warnings[0].startswith("no_start")
    assert reading.outcome == "understood"


@pytest.mark.parametrize(
    ("container", "name"),
    [
        ("PRIP WEST 192/25#grp7", "PRIP WEST 192/25"),
        ("НАВАРЕА 200 82/26", "NAVAREA XX 82/26"),
        ("LITHUANIAN NAV WARN LIT 054/26", "LITHUANIAN NAV WARN 54/26"),
        ("ПРИП ВЛАДИВОСТОК 12/26", "PRIP VLADIVOSTOK 12/26"),
    ],
)
def test_one_notice_has_one_id_however_its_series_is_written(container: str, name: str) -> None:
    assert regional.read(RawNotice("ТЕКСТ", id=container)).id == name


@given(st.text(alphabet="AN01 26-.:ЕС0\n,UTCJ/", max_size=400))
def test_no_text_raises(text: str) -> None:
    reading = regional.read(RawNotice(text, id="NAVAREA XIX 1/26"))

    assert reading.outcome in ("understood", "partial", "not_spatial", "not_understood")
    assert all(window.end is None or window.start < window.end for area in reading.areas for window in area.windows)


def test_the_time_of_issue_stands_in_the_header_of_a_record() -> None:
    """Baltic records carry it beside the text; without it every warning would begin on New Year's Day."""
    record = {"id": "FINNISH NAV WARN 239/26", "body": "UNDERWATER SURVEY IN PSN 59-57.5N 026-03.7E", "year": 2026}

    (item,) = inputs(json.dumps([record | {"header_raw": "011400Z MAY 26"}]).encode())

    assert isinstance(item, Text)
    assert times(regional.read(item.raw).areas[0]) == ["0501-1400>"]


@pytest.mark.parametrize(
    ("days", "cancel", "expected"),
    [
        ("01 JAN TO 30 JUN", "01 JUL 27", "2027-01-01"),
        ("20 DEC TO 05 JAN", "06 JAN 27", "2026-12-20"),
        ("01 JUN TO 30 JUN", "01 JUL 26", "2026-06-01"),
        ("01 JUN TO 30 JUN", "01 JUL", "2026-06-01"),
    ],
)
def test_the_year_of_the_own_end_decides_where_no_issue_does(days: str, cancel: str, expected: str) -> None:
    """A number given out in autumn may announce the next spring; the notice says so itself, at its end."""
    body = f"NAVAREA XX 70/26\nKARA SEA\n1. GUNNERY {days}\nIN AREA BOUNDED BY:\n{SQUARE}2. CANCEL THIS MSG {cancel}.="

    reading = read(body, id="NAVAREA XX 70/26")

    assert reading.outcome == "understood"
    assert datetime.fromtimestamp(reading.areas[0].windows[0].start, UTC).date().isoformat() == expected


@pytest.mark.parametrize(
    ("words", "cancel", "outcome", "code"),
    [
        ("050600 TO 071500 UTC MAR", "071600 UTC MAY 26", "partial", "long_before_cancel"),
        ("050600 TO 091500 UTC MAY", "071600 UTC MAY 26", "partial", "past_cancel"),
        ("050600 TO 071659 UTC MAY", "071600 UTC MAY 26", "understood", ""),
        ("05 TO 07 MAY", "072100 UTC MAY 26", "understood", ""),
    ],
)
def test_times_that_contradict_the_own_end_are_doubtful(words: str, cancel: str, outcome: str, code: str) -> None:
    """One of the two is a slip, and nothing tells which: what is stated is kept, and said to be doubtful."""
    body = f"EXERCISES {words}\nIN AREA BOUNDED BY\n{SQUARE}CANCEL THIS MSG {cancel}."

    reading = read(body, id="LITHUANIAN NAV WARN 7/26", issued="05-04 06:00")

    assert reading.outcome == outcome
    assert [warning.split(":")[0] for warning in reading.warnings] == ([code] if code else [])


def test_the_last_night_ends_with_the_notice() -> None:
    """`1900 TO 0200, 09 TO 11 MAY` with the end at 110300: the 11th is a morning, no further evening."""
    body = (
        f"EXERCISES 1900 TO 0200 UTC 09 TO 11 MAY\nIN AREA BOUNDED BY\n{SQUARE}CANCEL THIS MESSAGE 110300 UTC MAY 26."
    )

    reading = read(body, issued="05-04 06:00")

    assert reading.outcome == "understood"
    assert times(reading.areas[0]) == ["0509-1900>0510-0200", "0510-1900>0511-0200"]
    assert [warning.split(":")[0] for warning in reading.warnings] == ["last_night"]
