"""Field D) as explicit windows."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.volume import Window
from openline.interop.notices.notam_fields import read_moment
from openline.interop.notices.notam_schedule import LONGEST, read_schedule


def windows(schedule: str, start: str, end: str) -> list[str]:
    """The windows as `ddhhmm-ddhhmm`."""
    read = read_schedule(schedule, moment(start), moment(end))
    assert not read.warnings
    return [f"{short(w.start)}-{short(w.end)}" for w in read.windows]


def moment(text: str) -> int:
    value = read_moment(text)
    assert value is not None
    return value


def short(seconds: int | None) -> str:
    assert seconds is not None
    return datetime.fromtimestamp(seconds, UTC).strftime("%d%H%M")


# schedule, field B), field C), windows
CASES = [
    ("DAILY 0400-0800", "2603010400", "2603030800", ["010400-010800", "020400-020800", "030400-030800"]),
    ("2300-0600", "2603012300", "2603030600", ["012300-020600", "022300-030600"]),
    ("1200/0100 DLY", "2604271200", "2604290100", ["271200-280100", "281200-290100"]),
    ("0231-0258,0731-0818", "2012300231", "2012300818", ["300231-300258", "300731-300818"]),
    ("01 AND 08 H24", "2604010001", "2604082259", ["010001-020000", "080000-082259"]),
    ("20 0600-1559, 21 0600-1759", "2603200600", "2603211759", ["200600-201559", "210600-211759"]),
    ("22 0830-1600", "2603220830", "2603221600", ["220830-221600"]),
    ("16 0600-17 1859, 19 0600-1859", "2603160600", "2603191859", ["160600-171859", "190600-191859"]),
    ("30-31 01 0600-1800", "2603300600", "2604011800", ["300600-301800", "310600-311800", "010600-011800"]),
    ("APR 03 06 1400-0100", "2604031400", "2604070100", ["031400-040100", "061400-070100"]),
    ("30 2000-MAY 01 1000", "2604302000", "2605011000", ["302000-011000"]),
    ("FRI 0930-1200, MON 0900-1600", "2603270930", "2603301600", ["270930-271200", "300900-301600"]),
    ("SUN-THU 2345-0515", "2601142345", "2601190515", ["142345-150515", "152345-160515", "182345-190515"]),
    ("0700-1400 EXC SAT SUN", "2606050700", "2606081400", ["050700-051400", "080700-081400"]),
    ("MON-FRI 1000-1700 EXC MAR 17", "2603161000", "2603181700", ["161000-161700", "181000-181700"]),
    ("15 2204-2359, DLY 1200-2359", "2604152204", "2604162359", ["152204-152359", "161200-162359"]),
    ("0253-0403 AND 0729-0839 ON 04,0613-0723 ON 05", "2512040253", "2512050723",
     ["040253-040403", "040729-040839", "050613-050723"]),
    ("2310-2344 01, 0157-0231 0749-0832 02", "2104012310", "2104020832",
     ["012310-012344", "020157-020231", "020749-020832"]),
    ("0145-0510 ON SEP,28 0300-0620 ON SEP,29 - OCT,01", "2109280145", "2110010620",
     ["280145-280510", "290300-290620", "300300-300620", "010300-010620"]),
    ("2200-1000 (NEXT DAY)DLY", "2606152200", "2606171000", ["152200-161000", "162200-171000"]),
    ("29 JUN 0327-0443 AND 03 JUL 0155-0311", "2606290327", "2607030311", ["290327-290443", "030155-030311"]),
    ("1808-1835 ON 06 SEP 2023 2008-2035 ON 26 SEP 2023", "2309061808", "2309262035",
     ["061808-061835", "262008-262035"]),
    ("2603262200 TO 2603262330 2603270100 TO 2603270230", "2603262200", "2603270230",
     ["262200-262330", "270100-270230"]),
    ("01-28 0600-2000", "2603260000", "2603281200", ["260600-262000", "270600-272000", "280600-281200"]),
]  # fmt: skip


@pytest.mark.parametrize(("schedule", "start", "end", "expected"), CASES, ids=[case[0] for case in CASES])
def test_hours_become_windows(schedule: str, start: str, end: str, expected: list[str]) -> None:
    """Whoever checks for conflicts needs every period, not a phrase."""
    assert windows(schedule, start, end) == expected


def test_weekdays_belong_to_the_dates_beside_them() -> None:
    """`APR 07-APR 30 MON-THU ... FRI ...`: the Fridays are those of April too."""
    read = windows("MAR 30-APR 01 MON-FRI 1300-2200, APR 02-APR 03 THU 1300-0400 FRI 1300-2100",
                   "2603301300", "2604032200")  # fmt: skip

    assert read == ["301300-302200", "311300-312200", "011300-012200", "021300-030400", "031300-032100"]


@pytest.mark.parametrize("schedule", ["SR-SS", "DAILY SR-SS", "HJ"])
def test_the_sun_gives_outer_bounds_and_a_warning(schedule: str) -> None:
    """Sunrise depends on the place; to be too careful is safe, to guess is not."""
    read = read_schedule(schedule, moment("2603010000"), moment("2603020000"))

    assert read.windows == (Window(moment("2603010000"), moment("2603020000")),)
    assert read.warnings[0].startswith("sun:")


@pytest.mark.parametrize(
    ("schedule", "code"),
    [
        ("WHEN THE RED FLAG FLIES", "schedule_unread"),
        ("MON-FRI 0800-1600 EXC HOL", "holidays_not_left_out"),
        ("25 0800-1600", "schedule_outside"),
        ("0800-2561", "schedule_time"),
    ],
)
def test_what_is_not_understood_is_said(schedule: str, code: str) -> None:
    """A window that nobody announced is as bad as one that is missing."""
    read = read_schedule(schedule, moment("2603010000"), moment("2603060000"))

    assert read.windows
    assert any(warning.startswith(code + ":") for warning in read.warnings)


def test_a_long_schedule_is_cut_with_a_warning() -> None:
    """Two thousand periods are enough for anybody, and a notice must not fill the memory."""
    read = read_schedule("DAILY 0000-0100 0200-0300", moment("2001010000"), moment("2912310000"))

    assert len(read.windows) == LONGEST
    assert read.warnings[0].startswith("schedule_long:")


@given(text=st.text("0123456789 -/,.SRMONFIADLYEXCH24()", max_size=200))
def test_no_schedule_crashes_and_windows_are_in_order(text: str) -> None:
    """Whatever stands in field D), the windows lie inside the validity, one after the other."""
    start, end = moment("2603010000"), moment("2604010000")

    read = read_schedule(text, start, end)

    assert all(start <= w.start < (w.end or 0) <= end for w in read.windows)
    assert all((a.end or 0) <= b.start for a, b in zip(read.windows, read.windows[1:], strict=False))
