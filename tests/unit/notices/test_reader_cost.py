"""What a text may cost: reading grows with its length, not with its square.

A hostile or damaged file must not keep a node busy. The steps are counted, not timed: the lines of our own code that
run while a text is read. What patterns do inside themselves is no line; for them the time is bounded, loosely, as a
net under patterns that try every way of parting a text.
"""

import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from openline.interop.notices.dispatch import read_notice
from openline.interop.notices.reading import MAX_NOTICE_BYTES, RawNotice, Reading, Series
from openline.interop.notices.split import split

HEADS: dict[Series, str] = {
    "nga": "021200Z APR 26\nHYDROPAC 1/26.\n1. GUNNERY 051200Z TO 051600Z APR IN AREA BOUND BY\n",
    "navarea_xi": "NO.26-0001       Date:2026/04/02 12 UTC\nGUNNERY. 051200Z TO 051600Z APR. AREA BOUNDED BY\n",
    "regional": "ПРИП ЗАПАД 1/26 КАРТА 10104\n1. СТРЕЛЬБЫ 05 АПР 1200 ДО 1600 РАЙОНЕ\n",
    "china": "琼航警1/26，南海，4月5日2000时至2359时在",
    "notam": "A0001/26 NOTAMN\nQ) ZZZZ/QRTCA/IV/BO/W/000/999/2000N13000E012\nA) ZZZZ B) 2604051200 C) 2604051600\nE) ",
}
REPEATS = (
    "20-00.00N 130-00.00E, ", "20-00N130-00E ", "200000N1300000E-", "N200000E1300000 ", "20 00 00 N ", "2", "N", "-",
    " ", "\n", "\n\n", "0" * 7, "A. ", "1. ", "(", "A) ", "D) 0400-0800 ", "051200Z TO 051600Z APR, ", "0800-1600 ",
    "05 ",
    "CANCEL THIS MSG ", "CANCEL HYDROPAC 1/26, ", "WITHIN 5 MILES OF ", "RADIUS 5NM ", "DAILY ", "MON-FRI ", "AND ",
    "70-00.0С 060-00.0В ", "СТРЕЛЬБЫ ", "05 АПР ", "ДАЛЕЕ ПО БЕРЕГОВОЙ ЛИНИИ ", "18-00.00N 109-00.00E、", "4月5日",
    "2000时至2359时", "每日", "诸点连线范围内", "和", "PART 1 OF 2 ", "&apos;",
    "ARC RADIUS 5NM CENTRED ON 200000N1300000E ",
)  # fmt: skip


def lines_run(work: Callable[[], object]) -> int:
    """Count the lines of our own code that run."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        if "openline" not in frame.f_code.co_filename:
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def read(series: Series, text: str) -> Reading:
    return read_notice(RawNotice(text, series=series, issued=1775000000))


@pytest.mark.parametrize("series", HEADS)
@settings(max_examples=8, deadline=None)
@example(unit="051200Z TO 051600Z APR, PART 1 OF 2 ")  # spans beside many days without hours
@given(unit=st.lists(st.sampled_from(REPEATS), min_size=1, max_size=3).map("".join))
def test_the_steps_grow_with_the_length_of_the_text(series: Series, unit: str) -> None:
    """Four times the text, at most about four times the steps."""
    short = HEADS[series] + unit * (4_000 // len(unit))
    long = HEADS[series] + unit * (16_000 // len(unit))
    read(series, HEADS[series] + unit * 3)  # what is made once (patterns, tables) is no step of this text

    few, many = lines_run(lambda: read(series, short)), lines_run(lambda: read(series, long))

    assert many <= 5 * few + 5_000, f"{few} lines for 4 kB, {many} for 16 kB of {unit!r}"


@pytest.mark.parametrize("series", HEADS)
def test_a_long_notice_of_anything_is_read_in_bounded_time(series: Series) -> None:
    """One thing over and over is what a pattern without limits is slowest on: it would need minutes here."""
    slow = {}
    for unit in REPEATS:
        started = time.process_time()
        reading = read(series, HEADS[series] + unit * (20_000 // len(unit.encode())))
        spent = time.process_time() - started
        assert "fault in our reader" not in reading.reason
        if spent > 2:
            slow[unit] = round(spent, 1)

    assert not slow, f"seconds for 20 kB: {slow}"


@pytest.mark.parametrize("series", HEADS)
def test_the_longest_notice_is_read(series: Series) -> None:
    """64 kB are allowed, so they have to be bearable."""
    unit = "20-00.00N 130-00.00E, 70-00.0С 060-00.0В "
    room = MAX_NOTICE_BYTES - len(HEADS[series].encode())

    started = time.process_time()
    read(series, HEADS[series] + unit * (room // len(unit.encode())))

    assert time.process_time() - started < 5


def test_the_splitter_is_bounded_too() -> None:
    """It sees the file before anything else does, and files are larger than notices."""
    for unit in REPEATS:
        text = "".join(HEADS.values()) + unit * (128 * 1024 // len(unit))
        started = time.process_time()
        split(text)
        assert time.process_time() - started < 3, unit
