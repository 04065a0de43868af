"""NOTAMs from end to end: fields in any layout, outcome, identity, limits, areas of a list."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.volume import Band, Circle, Polygon, Window
from openline.interop.notices.notam import read
from openline.interop.notices.reading import RawNotice, Reading

SQUARE = "500000N0100000E-510000N0100000E-510000N0110000E-500000N0110000E-500000N0100000E"


def seconds(text: str) -> int:
    return int(datetime.strptime(text, "%y%m%d%H%M").replace(tzinfo=UTC).timestamp())


def reading(text: str, **container: object) -> Reading:
    return read(RawNotice(text, **container))  # type: ignore[arg-type]


def notam(text: str, *, head: str = "A0001/26 NOTAMN", code: str = "QRTCA", circle: str = "5030N01030E050",
          times: str = "B) 2604050400 C) 2604061200", limits: str = "F) SFC G) UNL") -> Reading:  # fmt: skip
    return reading(f"{head}\nQ) XXXX/{code}/IV/BO/W/000/999/{circle}\nA) XXXX {times}\nE) {text}\n{limits}")


Q_LINE = "Q) XXXX/QRTCA/IV/BO/W/000/999/5030N01030E050"
LAYOUTS = [
    f"A0001/26 NOTAMN {Q_LINE} A) XXXX B) 2604050400 C) 2604061200 D) DAILY 0400-1200 E) AIRSPACE CLSD "
    f"WI AREA: {SQUARE}. "
    "F) GND G) 1500M AMSL CREATED: 01 APR 2026 10:00 SOURCE: XXXXYNYX",
    f"(A0001/26 NOTAMN\n{Q_LINE.replace(' ', '')}\nA)XXXX B)2604050400 C)2604061200\nD)DAILY 0400-1200\n"
    f"E)AIRSPACE CLSD WI AREA:\n{SQUARE.replace('-', '-' + chr(10))}.\nF)GND G)1500M AMSL)",
    f"A0001/26 NOTAMN\nE) AIRSPACE CLSD WI AREA: {SQUARE}.\nF) GND\nG) 1500M AMSL\n{Q_LINE}\nA) XXXX\nB) 2604050400\n"
    "C) 2604061200\nD) DAILY 0400-1200",
    "A0001/26 NOTAMN A) XXXX B) 2604050400 C) 2604061200 D) DAILY 0400-1200 "
    f"E) &apos;X&apos; AIRSPACE CLSD WI AREA: {SQUARE}. A) CALL TWR B) WAIT F) GND G) 1500M AMSL",
]


@pytest.mark.parametrize("text", LAYOUTS)
def test_the_fields_are_found_in_every_layout(text: str) -> None:
    """On one line, on many, in parentheses, in another order, without a Q-line, with lists in field E)."""
    result = reading(text)

    (area,) = result.areas
    assert (result.id, result.format, result.outcome) == ("XXXX A0001/26", "notam", "understood")
    assert isinstance(area.footprint, Polygon)
    assert len(area.footprint.rings[0]) == 4
    assert area.band == Band(0.0, "SFC", 1500.0, "MSL")
    assert area.windows == (
        Window(seconds("2604050400"), seconds("2604051200")),
        Window(seconds("2604060400"), seconds("2604061200")),
    )
    assert (area.kind, area.label) == ("closed_area", "")


def test_the_time_of_issue_comes_from_the_container_else_from_the_text() -> None:
    """Whoever passes a notice on knows better when it was issued."""
    assert reading(LAYOUTS[0]).issued == seconds("2604011000")
    assert reading(LAYOUTS[0], issued=12).issued == 12


def test_a_cancellation_announces_nothing() -> None:
    """NOTAMC only names what it cancels."""
    result = notam("MIL EXER CNL.", head="A0002/26 NOTAMC A0001/26", code="QRTCN")

    assert (result.outcome, result.cancels, result.areas) == ("not_spatial", ("XXXX A0001/26",), ())


def test_a_replacement_cancels_and_announces() -> None:
    """NOTAMR stands in the place of the one it names."""
    result = notam(f"AIRSPACE CLSD WI AREA: {SQUARE}.", head="A0002/26 NOTAMR A0001/26")

    assert (result.outcome, result.cancels) == ("understood", ("XXXX A0001/26",))


def test_items_of_a_list_have_their_own_limits() -> None:
    """Fields F) and G) are the envelope; what an item says of itself holds for it."""
    result = notam(
        f"AIRSPACE CLSD AS FLW: 1. AREA: {SQUARE} 220M AMSL-600M AMSL. 2. WI CIRCLE RADIUS 1KM CENTRE 523000N0103000E "
        "GND-550M AMSL.",
        limits="F) GND G) 600M AMSL",
    )

    assert [(area.label, area.band) for area in result.areas] == [
        ("1", Band(220.0, "MSL", 600.0, "MSL")),
        ("2", Band(0.0, "SFC", 550.0, "MSL")),
    ]
    assert result.outcome == "understood"


def test_items_of_a_list_have_their_own_hours() -> None:
    """`AREA1:0245-0312` holds for the first area only."""
    result = notam(
        "MAY BE AFFECTED ON JUL 22 2026,0245-0321 AREA1:0245-0312 2836N12402E - 2836N12400E - 2752N12400E - "
        "2752N12404E FOUR-POINT CONNECTION RANGE ALTITUDE:SFC - UNL AREA2:0246-0321 2151N12418E - "
        "2150N12354E - 2100N12355E - "
        "2100N12420E FOUR-POINT CONNECTION RANGE ALTITUDE:SFC - UNL",
        code="QXXXX", times="B) 2607220245 C) 2607220321",
    )  # fmt: skip

    assert [(area.label, area.windows) for area in result.areas] == [
        ("1", (Window(seconds("2607220245"), seconds("2607220312")),)),
        ("2", (Window(seconds("2607220246"), seconds("2607220321")),)),
    ]


def test_hours_in_the_text_stand_in_for_field_d() -> None:
    """Where field D) is missing, `THRU JUL 21-22, 0200-0600 DLY` says when."""
    result = notam(
        f"MAY BE AFFECTED THRU JUL 21-22 2026, 0200-0600 DLY AREA: {SQUARE}", times="B) 2607210200 C) 2607220600"
    )

    assert result.areas[0].windows == (
        Window(seconds("2607210200"), seconds("2607210600")),
        Window(seconds("2607220200"), seconds("2607220600")),
    )


def test_hours_that_contradict_the_fields_are_a_doubt() -> None:
    """The whole period is given, and it is said that the text knows more."""
    result = notam(f"FRNG BTN 0500 AND 0600 UTC AND BTN 0900 AND 1000 UTC WI {SQUARE}")

    assert (result.outcome, result.warnings[0].partition(":")[0]) == ("partial", "text_times")


@pytest.mark.parametrize(
    ("limits", "band"),
    [
        ("F) SFC G) UNL", Band(0.0, "SFC", None, None)),
        ("F) FL195 G) FL660", Band(5943.6, "FL", 20116.8, "FL")),
        ("F) 4500FT AMSL G) FL 120", Band(1371.6, "MSL", 3657.6, "FL")),
        ("F) 100FT AGL G) 500FT AGL", Band(30.48, "AGL", 152.4, "AGL")),
        ("F) 750M AMSL G) 20,000M AMSL", Band(750.0, "MSL", 20000.0, "MSL")),
    ],
)
def test_limits_keep_their_reference(limits: str, band: Band) -> None:
    """Feet, metres and flight levels become metres; above what they are counted is kept."""
    assert notam(f"AIRSPACE CLSD WI AREA: {SQUARE}", limits=limits).areas[0].band == band


def test_limits_in_the_text_stand_in_for_missing_fields() -> None:
    """Field Q's 000/999 is a filter and no limit."""
    result = notam(f"AIRSPACE CLSD WI AREA: {SQUARE} VERTICAL LIMITS: GND - 4500 FT AMSL", limits="")

    assert result.areas[0].band == Band(0.0, "SFC", 1371.6, "MSL")


@pytest.mark.parametrize(
    ("limits", "text", "code"),
    [
        ("F) SFC G) UNL", "VERTICAL LIMITS: SFC-80000FT AMSL", "levels_differ"),
        ("F) 5000FT AMSL G) 2000FT AMSL", "", "levels"),
        ("F) SFC G) 2000FT", "", "levels"),
    ],
)
def test_doubtful_limits_are_said(limits: str, text: str, code: str) -> None:
    """Contradictions, lower above upper, and numbers that do not say above what."""
    result = notam(f"AIRSPACE CLSD WI AREA: {SQUARE} {text}", limits=limits)

    assert (result.outcome, result.warnings[0].partition(":")[0]) == ("partial", code)


def test_a_named_area_is_known_only_coarsely() -> None:
    """The circle of the Q-line stands for it, never in silence."""
    result = notam("DANGER AREA EGD201 ABERPORTH ACTIVATED", code="QRDCA")

    (area,) = result.areas
    assert area.footprint == Circle((10.5, 50.5), 50 * 1852.0)
    assert (result.outcome, area.kind) == ("partial", "hazardous_operation")
    assert area.warnings[0].startswith("coarse_position:")


def test_a_named_area_without_a_place_is_not_understood() -> None:
    """A radius of 999 means everywhere: that is no place."""
    assert notam("VOD175 ACT", code="QRDCA", circle="1300N08000E999").outcome == "not_understood"
    assert notam("VOD175 ACT", code="QRDCA", circle="").outcome == "not_understood"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("VOR 'ABC' 113.2MHZ 500000N0100000E U/S", "QNVAS"),
        ("RWY 09L/27R CLSD DUE WIP", "QMRLC"),
        ("AD closed.", "QFALC"),
        ("SEGMENT ESDEX-RUSDI OF ATS RTE W192 CLSD.", "QARLC"),
        ("RESTRICTED AREA CYR204 COLD LAKE DEACTIVATED.", "QRRCD"),
        ("TRIGGER NOTAM - PERM AIRAC AIP AMDT 02/26", "QFATT"),
    ],
)
def test_outages_and_routes_are_not_spatial(text: str, code: str) -> None:
    """Nothing with a place and a time that one must keep clear of is announced."""
    assert notam(text, code=code).outcome == "not_spatial"


def test_an_obstacle_is_a_hazard_at_a_point() -> None:
    """A crane has a place and no extent."""
    result = notam("Temporary crane erected: 522216N 0315603W elevation 58m", code="QOBCE", limits="")

    assert (result.areas[0].kind, result.areas[0].footprint) == ("hazard", Circle((-31.9341667, 52.3711111), 0.0))


@pytest.mark.parametrize(
    ("text", "code", "kind"),
    [
        ("ROCKET LAUNCH WILL TAKE PLACE WI", "QWMLW", "rocket_launch"),
        ("CHINESE AEROSPACE FLIGHT ACTIVITIES WILL TAKE PLACE WI", "QWMLW", "rocket_launch"),
        ("EST FALL AREA OF UNBURNED DEBRIS WI", "QRALW", "space_debris"),
        ("MISSILE OPERATIONS WI", "QWMLW", "missile"),
        ("GUN FRNG WI", "QWMLW", "live_firing"),
        ("EXER NORTHERN WIND WI", "QWELW", "exercise"),
        ("AIRSPACE CLSD WI", "QRTCA", "closed_area"),
        ("UAS OPS. SPECIAL USE AIRSPACE ACTIVITY WI", "QWULW", "other"),
        ("LASER DISPLAY WI", "QWLLW", "hazard"),
        ("TEMPO DANGER AREA ACT WI", "QRDCA", "hazardous_operation"),
    ],
)
def test_the_kind_comes_from_the_words_then_from_the_code(text: str, code: str, kind: str) -> None:
    """The words say more than the code, which many authorities choose loosely."""
    assert notam(f"{text} {SQUARE}", code=code).areas[0].kind == kind


def test_parts_that_came_together_are_one_notice() -> None:
    """A ring may begin in part one and end in part two."""
    corners = SQUARE.split("-")
    head = f"A0001/26 NOTAMN {Q_LINE} A) XXXX PART {{}} OF 2 B) 2604050400 C) 2604061200 E) "
    first, second = "-".join(corners[:2]), "-".join(corners[2:])
    whole = f"{head.format(1)}AIRSPACE CLSD WI AREA: {first}- {head.format(2)}{second} F) SFC G) UNL"

    result = reading(whole)

    assert result.outcome == "understood"
    assert isinstance(result.areas[0].footprint, Polygon)
    assert len(result.areas[0].footprint.rings[0]) == 4


def test_a_part_that_came_alone_is_partial() -> None:
    """What stands in the other part is not known."""
    result = reading(
        f"A0001/26 NOTAMN A) XXXX PART 1 OF 2 B) 2604050400 C) 2604061200 E) AIRSPACE CLSD WI AREA: {SQUARE}"
    )

    assert (result.outcome, result.reason) == ("partial", "this is part 1 of 2 of a notice")


@pytest.mark.parametrize(
    ("times", "end", "code"),
    [
        ("B) 2604050400 C) PERM", None, ""),
        ("B) 2604050400 C) UFN", None, ""),
        ("B) 2604050400 C) 2604061200 EST", seconds("2604061200"), "estimated_end"),
        ("B) 2604050400 C) 2604041200", None, "times"),
    ],
)
def test_ends_that_are_no_ends(times: str, end: int | None, code: str) -> None:
    """Permanent and until further notice have no end; an estimate is said; an end before the start is impossible."""
    result = notam(f"AIRSPACE CLSD WI AREA: {SQUARE}", times=times)

    assert result.areas[0].windows == (Window(seconds("2604050400"), end),)
    assert [warning.partition(":")[0] for warning in result.warnings] == ([code] if code else [])


def test_a_restriction_as_the_faa_shows_it() -> None:
    """The fields are in sentences; each corner has a radial and distance beside it."""
    result = reading(
        "FDC 6/5292 AIRSPACE SPACE OPERATIONS TFR. Town, TX. NOTAM Number : FDC 6/5292 Issue Date : July "
        "13, 2026 at 1903 "
        "UTC Location : Town, Texas Beginning Date and Time : July 16, 2026 at 2215 UTC Ending Date and "
        "Time : July 17, 2026 "
        "at 0015 UTC Reason for NOTAM : Space Operations Area Type : Space Operations Replaced NOTAM(s) : "
        "6/5190: Due to "
        "schedule Affected Area(s) Top Airspace Definition: Region bounded by: Latitude: Longitude: FRD: From: 255600N "
        "0971000W BRO078011.3 To: 260100N 0971200W BRO051011 To: 260600N 0970200W BRO051021.3 To: 255600N 0971000W "
        "BRO078011.3 Altitude: From the surface up to and including 18000 feet MSL Effective Date(s): From "
        "July 16, 2026 at "
        "2215 UTC (July 16, 2026 at 1715 CDT) To July 17, 2026 at 0015 UTC ENDSECTION1 Operating Restrictions and "
        "Requirements Top"
    )

    (area,) = result.areas
    assert (result.id, result.outcome, result.cancels) == ("FDC 6/5292", "understood", ("FDC 6/5190",))
    assert (result.issued, area.kind) == (seconds("2607131903"), "rocket_launch")
    assert area.windows == (Window(seconds("2607162215"), seconds("2607170015")),)
    assert area.band == Band(0.0, "SFC", 5486.4, "MSL")
    assert isinstance(area.footprint, Polygon)
    assert len(area.footprint.rings[0]) == 3


def test_a_domestic_notam_on_one_line() -> None:
    """`!CARF`: limits in the text, hours and validity at the end."""
    result = reading(
        "!CARF 04/041 ZAK AIRSPACE DCC MISSILE TEST WI AN AREA DEFINED AS 2000N15500W TO 2100N15500W TO 2100N15600W TO "
        "POINT OF ORIGIN SFC-UNL DLY 1900-2300 2604021900-2604032300"
    )

    (area,) = result.areas
    assert (result.id, result.outcome, area.kind) == ("CARF 04/041", "understood", "missile")
    assert area.windows == (
        Window(seconds("2604021900"), seconds("2604022300")),
        Window(seconds("2604031900"), seconds("2604032300")),
    )
    assert area.band == Band(0.0, "SFC", None, None)


def test_a_notice_longer_than_64_kb_is_not_understood() -> None:
    """No NOTAM is; what is that long is something else."""
    assert reading("A0001/26 NOTAMN " + "X" * 70_000).outcome == "not_understood"


@given(
    text=st.lists(
        st.sampled_from(
            ["A0001/26 NOTAMN ", "Q) ", "XXXX/QRTCA/IV/BO/W/000/999/", "5030N01030E050 ", "A) XXXX ", "B) ",
             "2604050400 ", "C) ", "PERM ", "D) ", "SR-SS ", "31 0900-0800 ", "E) ", SQUARE, "RADIUS 5NM ",
             "ARC CENTRED ON ", "SECTOR ", "AZM 400-999 ", "EITHER SIDE ", "1. ", "AREA ", "F) ", "G) ", "FL", "UNL ",
             "999999N9999999E ", "PART 1 OF 2 ", "!FDC 6/1 ", "0NM ", "&", "é", "\x00", "-",
             "BEGINNING DATE AND TIME : JUNE 31, 2026 AT 2561 UTC "]
        ),
        max_size=60,
    ).map("".join)
)  # fmt: skip
def test_no_text_crashes_the_reader(text: str) -> None:
    """Every notice gets an answer, whatever arrives."""
    result = reading(text)

    assert result.outcome in ("understood", "partial", "not_spatial", "not_understood")
    assert bool(result.areas) == (result.outcome in ("understood", "partial"))
    assert (result.reason == "") == (result.outcome == "understood")


def test_a_list_of_dates_and_times_is_read_to_its_end() -> None:
    """Its first line alone would leave out most of the firing."""
    result = notam(
        f"1. EXER AREA: {SQUARE}. DATE AND TIMES: APR 05 0600-0700, APR 06 0500-0600 0800-0900. 2. CALL TWR",
        times="B) 2604050400 C) 2604061200",
    )

    assert [window.start for window in result.areas[0].windows] == [
        seconds(text) for text in ("2604050600", "2604060500", "2604060800")
    ]


def test_hours_that_may_belong_to_either_area_belong_to_none() -> None:
    """Between two areas hours may stand behind the one or before the other."""
    result = notam(
        f"1. AREA: {SQUARE} FALLING TIME: 0500-0600 UTC 2. FALLING AREA: 523000N0103000E-523000N0113000E-"
        "533000N0113000E"
    )

    assert result.outcome == "partial"
    assert all(area.windows == (Window(seconds("2604050400"), seconds("2604061200")),) for area in result.areas)


def test_reserve_dates_are_alternates() -> None:
    """They are windows too, but the launch is planned for one of them."""
    result = notam(
        f"PLANNED LAUNCH DATE : APR 06 2026 RESERVED LAUNCH DATE : APR 05 2026 ROCKET LAUNCH WI {SQUARE}\n",
        times="B) 2604050400 C) 2604060600 D) DAILY 0400-0600",
    )

    assert [window.alternate for window in result.areas[0].windows] == [True, False]


def test_a_date_in_the_place_of_a_label_chooses_the_windows() -> None:
    """`APR 05 ring, APR 06 ring`: each ring holds on its own day."""
    result = notam(
        f"BOUNDED BY APR 05 {SQUARE} APR 06 523000N0103000E-523000N0113000E-533000N0113000E-523000N0103000E",
        times="B) 2604050400 C) 2604060700 D) APR 05 0400-0600, APR 06 0500-0700",
    )

    assert [area.windows for area in result.areas] == [
        (Window(seconds("2604050400"), seconds("2604050600")),),
        (Window(seconds("2604060500"), seconds("2604060700")),),
    ]
