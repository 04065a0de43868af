"""NGA warnings, read."""

import gzip
import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.bench.notices_rule import announces_danger
from openline.core.space.volume import Circle, Corridor, Polygon, Sector, Window
from openline.interop.notices.nga import read
from openline.interop.notices.reading import RawNotice, Reading

HEADING = "011200Z JUN 26\nHYDROLANT 100/26(24).\nWESTERN SOUTH ATLANTIC.\nBRAZIL.\nDNC 01.\n"
RING = "24-13.0S 040-52.0W, 24-32.0S 040-01.5W,\n24-49.4S 039-36.3W, 26-14.0S 040-12.0W"
GUNNERY = "GUNNERY 021200Z TO 021300Z JUN"
CORNERS = ((-40.8666667, -24.2166667), (-40.025, -24.5333333), (-39.605, -24.8233333), (-40.2, -26.2333333))


def at(stamp: str) -> int:
    return int(datetime.strptime(stamp + "+0000", "%Y-%m-%dT%H:%M%z").timestamp())


def window(start: str, end: str, alternate: bool = False) -> Window:
    return Window(at(f"2026-{start}"), at(f"2026-{end}"), alternate)


def of(body: str) -> Reading:
    return read(RawNotice(HEADING + body))


def codes(reading: Reading) -> list[list[str]]:
    return [[warning.split(":")[0] for warning in area.warnings] for area in reading.areas]


# The frame ------------------------------------------------------------------------------------------------------------


def test_a_warning_is_read_whole() -> None:
    """Heading, subject, area, times and life of one ordinary warning."""
    reading = of(
        f"1. HAZARDOUS OPERATIONS, ROCKET LAUNCHING\n0200Z TO 0530Z DAILY 03 AND 04 JUN\nIN AREA BOUND BY\n{RING}.\n"
        "2. CANCEL HYDROLANT 97/26.\n3. CANCEL THIS MSG 040630Z JUN 26."
    )

    assert (reading.id, reading.outcome, reading.issued) == ("HYDROLANT 100/26", "understood", at("2026-06-01T12:00"))
    assert reading.title == "WESTERN SOUTH ATLANTIC. BRAZIL. HAZARDOUS OPERATIONS, ROCKET LAUNCHING"
    assert (reading.cancels, reading.cancelled_at) == (("HYDROLANT 97/26",), at("2026-06-04T06:30"))
    (area,) = reading.areas
    assert (area.label, area.kind, area.footprint) == ("", "rocket_launch", Polygon((CORNERS,)))
    assert area.windows == (window("06-03T02:00", "06-03T05:30"), window("06-04T02:00", "06-04T05:30"))


def test_lost_line_breaks_change_nothing() -> None:
    """A quarter of the warnings in circulation has runs of blanks instead."""
    body = f"1. {GUNNERY} IN AREAS BOUND BY:\nA. {RING}.\nB. {RING}.\n2. CANCEL THIS MSG 021400Z JUN 26."
    lines, blanks = of(body), read(RawNotice(re.sub(r"\n", "    ", HEADING + body)))
    assert (lines.areas, lines.cancelled_at, lines.title) == (blanks.areas, blanks.cancelled_at, blanks.title)


def test_without_a_heading_the_container_tells() -> None:
    """The archive keeps id and time of issue beside the text."""
    reading = read(
        RawNotice(
            f"GUNNERY 021200Z TO 021300Z IN AREA BOUND BY {RING}.", id="HYDROARC 7/24", issued=at("2024-03-01T00:00")
        )
    )
    assert (reading.id, reading.areas[0].windows[0].start) == ("HYDROARC 7/24", at("2024-03-02T12:00"))


@pytest.mark.parametrize(
    ("clause", "cancels", "cancelled_at"),
    [
        ("CANCEL HYDROLANT 97/26 AND THIS MSG.", ["HYDROLANT 97/26"], "2026-06-01T12:00"),
        ("CANCEL HYDROLANT 7/26(24), 8/26(24) AND THIS MSG.", ["HYDROLANT 7/26", "HYDROLANT 8/26"], "2026-06-01T12:00"),
        ("CANCEL HYDROLANT 2143, 2144/25.", ["HYDROLANT 2143/25", "HYDROLANT 2144/25"], None),
        ("1. CANCEL HYDROPAC 2/26. 2. CANCEL THIS MSG 02 JUN 26.", ["HYDROPAC 2/26"], "2026-06-02T00:00"),
        ("CANCEL NAVAREA IV 414/25 AND HYDROLANT 9/26.", ["NAVAREA IV 414/25", "HYDROLANT 9/26"], None),
        ("CANCEL HYDRLANT 97/26 AND THIS MSG, 90/26 REFERS.", ["HYDROLANT 97/26"], "2026-06-01T12:00"),
        ("CANCEL THIS MSG 021300Z JUN.", [], "2026-06-02T13:00"),
        ("CANCEL THIS MSG.", [], "2026-06-01T12:00"),
    ],
)
def test_what_a_warning_cancels(clause: str, cancels: list[str], cancelled_at: str | None) -> None:
    """Lists share series and year; a warning that cancels itself is never in its own list."""
    reading = of(clause)
    assert (reading.outcome, reading.areas) == ("not_spatial", ())
    assert (list(reading.cancels), reading.cancelled_at) == (cancels, at(cancelled_at) if cancelled_at else None)


# Shapes ---------------------------------------------------------------------------------------------------------------


def test_a_distance_from_a_position_is_a_circle() -> None:
    """Also when it is stated once for a list, and in metres or by a word."""
    reading = of("1. GUNNERY 021200Z TO 021300Z JUN WITHIN EIGHT MILES OF: A. 24-13S 040-52W. B. 24-32S 040-01W.")
    assert [area.footprint for area in reading.areas] == [
        Circle((-40.8666667, -24.2166667), 14_816.0),
        Circle((-40.0166667, -24.5333333), 14_816.0),
    ]
    reading = of("HAZARDOUS OPERATIONS UNTIL 02 JUN WITHIN 500 METERS OF M/V EXAMPLE 24-13S 040-52W.")
    assert reading.areas[0].footprint == Circle((-40.8666667, -24.2166667), 500.0)


@pytest.mark.parametrize(
    "text",
    [
        "{gunnery} IN AREAS WITHIN: A. EIGHT MILES OF 24-13S 040-52W.",
        "{gunnery} IN AREA WITHIN EIGHT MILES 24-13S 040-52W.",
        "NAVIGATION PROHIBITED WITHIN 8.0 MILES OF 24-13S 040-52W.",
        "EIGHT MILE SAFETY ZONE ESTABLISHED IN 24-13S 040-52W.",
        "MINES IN: A. 24-13S 040-52W. B. 25-13S 040-52W. NAVIGATION PROHIBITED WITHIN EIGHT MILES.",
    ],
)
def test_the_distance_may_stand_anywhere(text: str) -> None:
    """Before the letter, right before the position, in the name of a zone, or behind a whole list."""
    (first, *_) = of(text.format(gunnery=GUNNERY)).areas
    assert first.footprint == Circle((-40.8666667, -24.2166667), 14_816.0)


def test_between_three_or_more_positions_is_an_area() -> None:
    """`IN AREA BETWEEN` four corners is no line."""
    reading = of(f"{GUNNERY} IN AREA BETWEEN {RING}.")
    assert reading.areas[0].footprint == Polygon((CORNERS,))


def test_tracklines_are_corridors() -> None:
    """Of no width, unless one is stated."""
    line = ((-40.8666667, -24.2166667), (-40.0166667, -24.5333333))
    reading = of("CABLE OPERATIONS UNTIL 05 JUN ALONG TRACKLINE JOINING 24-13S 040-52W, 24-32S 040-01W.")
    assert reading.areas[0].footprint == Corridor(line, 0.0)
    reading = of(
        "CABLE OPERATIONS UNTIL 05 JUN WITHIN TWO MILES OF TRACKLINE BETWEEN 24-13S 040-52W AND 24-32S 040-01W."
    )
    assert reading.areas[0].footprint == Corridor(line, 3_704.0)


def test_parallels_and_meridians_are_a_box() -> None:
    """Four corners in order round."""
    reading = of("GUNNERY 021200Z TO 021300Z JUN IN AREA BETWEEN 23-30S 24-00S AND 040-40W 042-00W.")
    (ring,) = reading.areas[0].footprint.rings  # type: ignore[union-attr]
    assert [round(latitude, 1) for _, latitude in ring] == [-23.5, -24.0, -24.0, -23.5]


@pytest.mark.parametrize(
    "text",
    [
        "WITHIN 20 MILES OF: A. 33-41N 008-03W BETWEEN 270 DEGREES AND 360 DEGREES.",
        "WITHIN 20 MILES BETWEEN 270 AND 360 DEGREES OF: A. 33-41N 008-03W.",
    ],
)
def test_bearings_make_a_sector(text: str) -> None:
    """From the first bearing clockwise to the second: here the quarter to the north-west."""
    footprint = of(f"GUNNERY 021200Z TO 021300Z JUN {text}").areas[0].footprint
    assert footprint == Sector((-8.05, 33.6833333), 0.0, 37040.0, 270.0, 0.0)


def test_hazards_are_points_from_the_issue_until_further_notice() -> None:
    """When it was seen is no window; that no start is stated is said."""
    reading = of("DERELICT S/V ADRIFT IN VICINITY 24-13S 040-52W AT 312330Z MAY.")
    (area,) = reading.areas
    assert (area.kind, area.footprint, area.windows) == (
        "hazard",
        Circle((-40.8666667, -24.2166667), 0.0),
        (Window(at("2026-06-01T12:00"), None),),
    )
    assert (reading.outcome, codes(reading)) == ("understood", [["no_times"]])


# Times ----------------------------------------------------------------------------------------------------------------


def test_each_letter_has_its_own_times() -> None:
    """Times before the letters are for all; those behind one are its own."""
    reading = of(
        f"1. ROCKETS: A. 021200Z TO 021300Z JUN IN AREA BOUND BY {RING}. B. 031200Z TO 031300Z JUN, ALTERNATE 1200Z TO "
        f"1300Z DAILY 04 JUN IN AREA BOUND BY {RING}."
    )
    assert [area.label for area in reading.areas] == ["A", "B"]
    assert reading.areas[0].windows == (window("06-02T12:00", "06-02T13:00"),)
    assert reading.areas[1].windows == (
        window("06-03T12:00", "06-03T13:00"),
        window("06-04T12:00", "06-04T13:00", alternate=True),
    )


def test_days_of_the_head_and_hours_of_a_letter_are_read_together() -> None:
    """`03 AND 04 JUN: A. 1905Z TO 2247Z`: neither says when on its own."""
    reading = of(f"1. ROCKETS 03 AND 04 JUN: A. 1905Z TO 2247Z IN AREA BOUND BY {RING}. B. IN AREA BOUND BY {RING}.")
    assert reading.areas[0].windows == (window("06-03T19:05", "06-03T22:47"), window("06-04T19:05", "06-04T22:47"))
    assert reading.areas[1].windows == (window("06-03T00:00", "06-04T00:00"), window("06-04T00:00", "06-05T00:00"))


def test_the_self_cancel_time_tells_the_last_night() -> None:
    """`2230Z TO 0130Z DAILY 03 THRU 05 JUN`, cancelled on the 5th at 0230Z, has no night from the 5th to the 6th."""
    body = f"1. ROCKETS 2230Z TO 0130Z DAILY 03 THRU 05 JUN IN AREA BOUND BY {RING}. 2. CANCEL THIS MSG "
    short, long = of(f"{body}050230Z JUN 26."), of(f"{body}060230Z JUN 26.")
    assert [len(short.areas[0].windows), len(long.areas[0].windows)] == [2, 3]
    assert (short.outcome, codes(short), codes(long)) == ("understood", [["last_night"]], [[]])


# Honesty --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("{gunnery} IN AREA BOUND BY 24S-13.0S 040-52W, {ring}.", "stray_position"),
        ("{gunnery} IN AREA BOUND BY 24-13S 040-52W, 25-13S 041-52W, 24-13S 041-52W, 25-13S 040-52W.", "self_crossing"),
        ("{gunnery} IN AREA BOUND BY 24-13S 040-52W, 25-13S 041-52W.", "too_few_corners"),
        ("{gunnery} IN AREA BOUND BY 24-13S 040-52W, 25-13S 041-52W, 24-60S 041-52W.", "sixty_minutes"),
        ("{gunnery} BOUND BY 04-13N 001-52E, 05-13N 001-12E, 05-13N 001-52E, 04-13S 001-32E.", "hemisphere"),
        ("{gunnery} IN AREA BOUND BY {ring} AND THE COASTLINE.", "coast"),
        ("GUNNERY 021300Z TO 021200Z JUN IN AREA BOUND BY {ring}.", "reversed"),
        ("{gunnery} IN AREA BOUND BY {ring}. 2. CANCEL THIS MSG 011300Z JUN 26.", "after_cancel"),
        ("GUNNERY 021200Z JUN IN AREA BOUND BY {ring}.", "single_time"),
        ("GUNNERY 02120Z TO 021300Z JUN IN AREA BOUND BY {ring}.", "time_malformed"),
        ("GUNNERY SUNSET TO 2300Z 02 JUN IN AREA BOUND BY {ring}.", "sun"),
        ("{gunnery} WITHIN TWO MILES OF AREA BOUND BY {ring}.", "around_a_ring"),
    ],
)
def test_what_is_doubtful_makes_a_warning_partial(body: str, code: str) -> None:
    """The corners and times stay as they were read; what is wrong with them is said with the area."""
    reading = of("1. " + body.format(gunnery=GUNNERY, ring=RING))
    assert reading.outcome == "partial"
    assert code in codes(reading)[0]
    assert reading.reason


def test_a_ring_that_crosses_itself_keeps_its_corners() -> None:
    """A zig-zag is reported, not repaired in silence."""
    reading = of(f"{GUNNERY} IN AREA BOUND BY 24-00S 040-00W, 25-00S 041-00W, 24-00S 041-00W, 25-00S 040-00W.")
    assert reading.areas[0].footprint == Polygon((((-40.0, -24.0), (-41.0, -25.0), (-41.0, -24.0), (-40.0, -25.0)),))


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("EXAMPLE HEAD LIGHT 24-13.0S 040-52.0W UNLIT.", "not_spatial"),
        ("HYDROLANT WARNINGS IN FORCE AS OF 011200Z JUN: 12, 13, 99/26.", "not_spatial"),
        ("GUNNERY 021200Z TO 021300Z JUN OFF EXAMPLE HEAD.", "not_understood"),
        ("", "not_spatial"),
    ],
)
def test_what_has_no_area_says_why(body: str, outcome: str) -> None:
    """An outage announces nothing; firing at a place told in words is announced and could not be read."""
    reading = of(body)
    assert (reading.outcome, reading.areas, bool(reading.reason)) == (outcome, (), True)


def test_a_second_warning_in_the_text_is_not_mixed_in() -> None:
    """Its areas would get the times of the first; that it is there is said."""
    second = HEADING.replace("100/26", "101/26")
    reading = of(f"1. GUNNERY 021200Z TO 021300Z JUN IN AREA BOUND BY {RING}.\n{second}WRECK 24-13S 040-52W.")
    assert (len(reading.areas), reading.outcome) == (1, "partial")
    assert reading.warnings[0].startswith("second_message")


PIECES = [
    *(
        HEADING,
        RING,
        f"{GUNNERY} ",
        "1. ",
        "2. ",
        "A. ",
        "B. ",
        ". ",
        ", ",
        "24-13S 040-52W ",
        "24-13S ",
        "99-99N 999-99E ",
    ),
    *(
        "BOUND BY ",
        "WITHIN TWO MILES OF ",
        "TRACKLINE JOINING ",
        "BETWEEN ",
        "270 DEGREES AND 360 DEGREES ",
        "EXCEPT SUNDAYS ",
    ),
    *("DAILY 03 THRU 05 JUN ", "UNTIL FURTHER NOTICE ", "CANCEL ", "THIS MSG ", "HYDROLANT 97/26 "),
]


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.booleans())
def test_no_row_of_real_pieces_crashes_the_reader(pieces: list[str], dated: bool) -> None:
    """Outcome and areas agree, and every window that ends does so after it begins."""
    reading = read(RawNotice("".join(pieces), issued=at("2026-06-01T12:00") if dated else None))
    assert (reading.outcome in {"understood", "partial"}) == bool(reading.areas)
    windows = [one for area in reading.areas for one in area.windows]
    assert all(one.end is None or one.start <= one.end for one in windows)
    assert len({area.label for area in reading.areas}) == len(reading.areas)


@given(st.text(max_size=400))
def test_no_text_crashes_the_reader(text: str) -> None:
    """Whatever comes over the line."""
    assert read(RawNotice(text)).text == text


# Real warnings --------------------------------------------------------------------------------------------------------


def records(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def read_record(record: dict[str, Any]) -> Reading:
    issued = datetime.fromisoformat(record["issue_utc"]).timestamp() if record.get("issue_utc") else None
    return read(
        RawNotice(record["text"], id=record["id"], issued=None if issued is None else int(issued), year=record["year"])
    )


@pytest.mark.needs_data
def test_nearly_all_dangerous_activities_of_2026_are_understood(shared_data: Path) -> None:
    """At least 97 % by the fixed rule, which does not call the reader."""
    chosen = [r for r in records(shared_data / "navwarn/nga_five_series_2026.jsonl.gz") if announces_danger(r["text"])]
    understood = sum(read_record(record).outcome == "understood" for record in chosen)
    assert len(chosen) > 500
    assert understood >= 0.97 * len(chosen)


@pytest.mark.needs_data
def test_the_archives_own_cancellations_agree(shared_data: Path) -> None:
    """The authority recorded which message cancelled which; we read the same from the texts."""
    path = shared_data / "navwarn/nga_hydrolant_hydroarc_2010-2024.jsonl.gz"
    archive = [record for record in records(path) if record["year"] in {2013, 2021}]
    cancels = {record["id"]: read_record(record).cancels for record in archive}
    pairs = [(record["id"], record.get("cancelled_by")) for record in archive]
    told = [(one, other) for one, other in pairs if other in cancels and other != one]
    agreed = sum(cancelled in cancels[canceller] for cancelled, canceller in told)
    assert len(told) > 1_000
    assert agreed >= 0.99 * len(told)
