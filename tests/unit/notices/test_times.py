"""Times in every form that mariners type, made into windows."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.volume import Window
from openline.interop.notices.time_phrases import TimePhrase, find_times
from openline.interop.notices.times import DAY, Reference, daily_windows, utc


def at(stamp: str) -> int:
    """Seconds UTC of `2026-06-05T08:00`."""
    return int(datetime.strptime(stamp + "+0000", "%Y-%m-%dT%H:%M%z").timestamp())


ISSUED = at("2026-06-01T12:00")


def read(text: str, issued: int | None = ISSUED, ends_by: int | None = None) -> TimePhrase:
    """The only phrase of a text."""
    (phrase,) = find_times(text, Reference(issued, ends_by=ends_by))
    return phrase


def stamps(windows: tuple[Window, ...]) -> str:
    """Windows as `0605.0800-0605.1200`, month, day and time; alternates starred, an open end empty."""

    def stamp(seconds: int | None) -> str:
        return "" if seconds is None else datetime.fromtimestamp(seconds, UTC).strftime("%m%d.%H%M")

    return " ".join(f"{'*' * window.alternate}{stamp(window.start)}-{stamp(window.end)}" for window in windows)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("021152Z TO 021634Z JUN", "0602.1152-0602.1634"),
        ("021152Z TO 1634Z JUN", "0602.1152-0602.1634"),
        ("250430Z TO 250730Z", "0625.0430-0625.0730"),
        (
            "011200Z TO 011300Z, 021200Z TO 021300Z AND 031200Z TO 031300Z JUN",
            "0601.1200-0601.1300 0602.1200-0602.1300 0603.1200-0603.1300",
        ),
        ("1200Z TO 1400Z DAILY 18 AND 19 JUN", "0618.1200-0618.1400 0619.1200-0619.1400"),
        ("1200Z TO 1400Z DAILY, 18 AND 19 JUN", "0618.1200-0618.1400 0619.1200-0619.1400"),
        ("DAILY 1200Z TO 1400Z 18 THRU 19 JUN", "0618.1200-0618.1400 0619.1200-0619.1400"),
        ("18 AND 19 JUN COMMENCING DAILY 1200Z TO 1400Z", "0618.1200-0618.1400 0619.1200-0619.1400"),
        ("2000Z TO 0400Z COMMENCING DAILY 17 THRU 18 JUN", "0617.2000-0618.0400 0618.2000-0619.0400"),
        ("0600Z TO 0900Z AND 1200Z TO 1500Z 05 JUN", "0605.0600-0605.0900 0605.1200-0605.1500"),
        ("0001Z TO 2400Z DAILY 05 JUN", "0605.0001-0606.0000"),
        ("30 JUN, 01 AND 02 JUL", "0630.0000-0701.0000 0701.0000-0702.0000 0702.0000-0703.0000"),
        ("0900Z 05 JUN TO 1600Z 08 JUN", "0605.0900-0608.1600"),
        ("01 JUN THRU 31 OCT", "0601.0000-1101.0000"),
        ("010600Z JUN UNTIL FURTHER NOTICE", "0601.0600-"),
        (
            "0600Z TO 0900Z DAILY 05 AND 06 JUN AND 101200Z TO 101300Z JUN",
            "0605.0600-0605.0900 0606.0600-0606.0900 0610.1200-0610.1300",
        ),
        (
            "031200Z TO 031800Z JUN, ALTERNATE 1200Z TO 1800Z DAILY 04 AND 05 JUN",
            "0603.1200-0603.1800 *0604.1200-0604.1800 *0605.1200-0605.1800",
        ),
        ("031200Z TO 031800Z JUN, ALTRENATE 041200Z TO 041800Z JUN", "0603.1200-0603.1800 *0604.1200-0604.1800"),
        (
            "0800Z TO 0900Z MONDAY THRU WEDNESDAY 01 THRU 09 JUN",
            "0601.0800-0601.0900 0602.0800-0602.0900 0603.0800-0603.0900 0608.0800-0608.0900 0609.0800-0609.0900",
        ),
        (
            "0800Z TO 0900Z DAILY 04 THRU 08 JUN EXCEPT SATURDAYS AND SUNDAYS",
            "0604.0800-0604.0900 0605.0800-0605.0900 0608.0800-0608.0900",
        ),
        ("FROM 0600 TO 0900 UTC DAILY FROM JUNE 6TH TO JUNE 7TH 2026", "0606.0600-0606.0900 0607.0600-0607.0900"),
    ],
)
def test_every_real_form_is_read(text: str, expected: str) -> None:
    """Each of these forms stands in published warnings; none leaves room for a doubt."""
    phrase = read(text)
    assert (stamps(phrase.windows), phrase.doubts) == (expected, ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UNTIL FURTHER NOTICE", "0601.1200-"),
        ("IN PROGRESS UNTIL 30 JUN", "0601.1200-0701.0000"),
        ("0900Z TO 1000Z DAILY UNTIL 03 JUN", "0602.0900-0602.1000 0603.0900-0603.1000"),
    ],
)
def test_without_a_start_the_time_of_issue_is_taken_and_said(text: str, expected: str) -> None:
    """The reader of the notice must be able to see that the start is not the authority's."""
    phrase = read(text)
    assert (stamps(phrase.windows), [note.split(":")[0] for note in phrase.mended]) == (expected, ["no_start"])


@pytest.mark.parametrize("text", ["SIGHTED AT 312330Z MAY", "REPORTED 30 MAY", "LAST KNOWN POSITION 010330Z"])
def test_an_observation_is_no_window(text: str) -> None:
    """What was seen at a time is not announced for that time."""
    phrase = read(text)
    assert (phrase.windows, phrase.observation) == ((), True)


@pytest.mark.parametrize(
    ("text", "issued", "ends_by", "year"),
    [
        ("02 THRU 05 JAN", "2010-12-28T12:00", None, 2011),
        ("20 DEC THRU 05 JAN", "2010-12-28T12:00", None, 2010),
        ("01 JAN THRU 31 DEC", "2010-12-28T12:00", "2012-01-01T00:01", 2011),
        ("15 FEB THRU 30 NOV", "2010-08-20T12:00", None, 2010),
        ("10 DEC THRU 10 DEC 15", "2014-12-09T12:00", None, 2014),
        ("05 DEC", "2010-12-07T12:00", None, 2010),
        ("15 DEC 25 THRU 10 JAN", "2025-12-01T12:00", None, 2025),
    ],
)
def test_the_year_comes_from_the_time_of_issue(text: str, issued: str, ends_by: str | None, year: int) -> None:
    """The year is left out of nearly every notice, and the turn of the year comes every year."""
    phrase = read(text, at(issued), at(ends_by) if ends_by else None)
    assert (datetime.fromtimestamp(phrase.windows[0].start, UTC).year, phrase.doubts) == (year, ())


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("062000Z TO 060400Z JUN", "reversed"),
        ("31 JUN", "impossible_time"),
        ("210560Z TO 210700Z JUN", "impossible_time"),
        ("21060Z TO 210700Z JUN", "time_malformed"),
        ("SUNRISE TO SUNSET 05 JUN", "sun"),
        ("0800Z TO 1000Z DAILY", "no_end"),
        ("28, 29 AND 01 JUN", "days_out_of_order"),
        ("302000Z TO 010400Z JUN", "rolled_back"),
        ("021200Z TO 051200Z DAILY", "instants_daily"),
    ],
)
def test_what_is_impossible_or_open_is_a_doubt(text: str, doubt: str) -> None:
    """A wrong window is worse than a partial notice."""
    assert doubt in [words.split(":")[0] for words in read(text).doubts]


def test_without_year_and_issue_there_is_no_window() -> None:
    """No year is ever made up; a stated one is enough."""
    assert (read("05 JUN", None).windows, read("05 JUN 24", None).windows[0].start) == ((), at("2024-06-05T00:00"))


def test_a_zone_moves_the_clock_and_the_day() -> None:
    """Local midnight in Moscow is 2100 UTC of the day before."""
    (phrase,) = find_times("05 JUN", Reference(ISSUED, zone=3 * 3600))
    assert stamps(phrase.windows) == "0604.2100-0605.2100"


@given(st.integers(0, 20_000), st.integers(1, 60), st.integers(0, 1439), st.integers(0, 1439))
def test_a_daily_schedule_has_one_window_a_day(first: int, days: int, start: int, end: int) -> None:
    """Also when every window passes midnight; none is longer than a day."""
    windows, doubts = daily_windows((first * DAY, (first + days) * DAY), [(start, end)])
    lengths = {window.end - window.start for window in windows if window.end is not None}
    assert (len(windows), doubts) == (days, ())
    assert lengths == {((end - start) % 1440 or 1440) * 60}


@given(st.integers(1970, 2100), st.integers(1, 12), st.integers(1, 28), st.integers(0, 1440))
def test_utc_agrees_with_the_calendar_of_the_library(year: int, month: int, day: int, minute: int) -> None:
    """Two ways to the same second."""
    assert utc(year, month, day, minute) == datetime(year, month, day, tzinfo=UTC).timestamp() + minute * 60


TIMES = ["0600Z", "0700Z", "021152Z", "210560Z", "12345Z", "JUN", "05", "26", "2026", "MONDAY", "SUNSET", "HOLIDAYS"]
JOINTS = [
    "TO",
    "THRU",
    "-",
    ",",
    "AND",
    "DAILY",
    "UNTIL",
    "FURTHER",
    "EXCEPT",
    "ALTERNATE",
    "BETWEEN",
    "COMMENCING",
    ".",
]


@given(st.lists(st.sampled_from(TIMES + JOINTS), max_size=25))
def test_no_row_of_time_words_crashes_the_reader(words: list[str]) -> None:
    """Whatever stands beside what, every window has its start before its end."""
    for phrase in find_times(" ".join(words), Reference(ISSUED)):
        assert all(window.end is None or window.start <= window.end for window in phrase.windows)


@pytest.mark.parametrize("unit", ["1", "05 ", "AND ", "0600Z TO ", "05 JUN ", "MONDAY ", "DAILY , ", "0600Z TO 0700Z "])
def test_the_search_is_linear(unit: str) -> None:
    """A hostile text of 64 kB costs no more than its length."""
    began = time.perf_counter()
    find_times(unit * (65_536 // len(unit)), Reference(ISSUED))
    assert time.perf_counter() - began < 3
