"""Every notice finds its reader, and none can stop the others."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openline.interop.notices import dispatch
from openline.interop.notices.dispatch import read_notice, series_of
from openline.interop.notices.reading import MAX_NOTICE_BYTES, RawNotice, Reading


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("021200Z APR 26\nHYDROPAC 11/26.\nCANCEL NAVAREA XI 12/26", "nga"),
        ("NAVAREA IV 11/26\nGUNNERY", "nga"),
        ("NAVAREA XII 11/26(21).\nGUNNERY", "nga"),
        ("--- NAVAREA XI NO.26-0449 ---\nNO.26-0449 Date:2026/10/08 09 UTC", "navarea_xi"),
        ("NAVAREA XIX 11/26\nPREVIOUS HF WARNINGS NAVAREA XIX 9/26", "regional"),
        ("NAVAREA XX 11/26 BARENTS SEA", "regional"),
        ("ПРИП МУРМАНСК 234 КАРТЫ 10100", "regional"),
        ("[Southern Baltic] POLISH NAV WARN 137/26", "regional"),
        ("1. СТРЕЛЬБЫ РАКЕТНЫЕ", "regional"),
        ("琼航警132/26，南海", "china"),
        ("HN131/26 SOUTH CHINA SEA. MILITARY EXERCISES. HAINAN MSA CHINA.", "china"),
        ("军事训练，禁止驶入", "china"),
        ("A0001/26 NOTAMN\nQ) ZZZZ/QRTCA/IV/BO/W/000/999/2000N13000E012", "notam"),
        ("A) ZZZZ B) 2604051200 C) 2604051600 E) FIRING", "notam"),
        ("!FDC 6/9119 ZLC AIRSPACE", "notam"),
        ("FDC 6/9119 AIRSPACE SPACE OPERATIONS", "notam"),
        ("GUNNERY IN 20-00N 130-00E", "unknown"),
    ],
)
def test_the_first_heading_tells_the_series(text: str, series: str) -> None:
    """A notice cites others: what it cites does not decide who reads it."""
    assert series_of(RawNotice(text)) == series


def test_what_the_container_says_goes_before_the_text() -> None:
    """The archive's texts come without any heading; the record tells the series, or its id does."""
    assert series_of(RawNotice("GUNNERY", series="nga")) == "nga"
    assert series_of(RawNotice("GUNNERY", id="HYDROLANT 1/10")) == "nga"


def test_a_notice_over_64_kb_is_not_read() -> None:
    """No notice is that long; a reader that tries is a reader that can be kept busy."""
    reading = read_notice(RawNotice("HYDROPAC 1/26 " + "Ж" * (MAX_NOTICE_BYTES // 2)))

    assert reading.outcome == "not_understood"
    assert "64 kB" in reading.reason


@pytest.mark.parametrize("text", ["", "   \n", "hello", "the weather is fine"])
def test_what_is_no_notice_is_reported_as_not_understood(text: str) -> None:
    """It is kept and counted, with a reason and a name."""
    reading = read_notice(RawNotice(text))

    assert (reading.outcome, reading.areas) == ("not_understood", ())
    assert reading.reason
    assert reading.id


def test_a_text_of_no_known_series_is_at_best_partial() -> None:
    """It may be read rightly, but nobody has promised its form."""
    text = "1. GUNNERY 051200Z TO 051600Z APR 26 IN AREA BOUND BY 20-00N 130-00E, 20-30N 130-00E, 20-30N 130-30E."

    reading = read_notice(RawNotice(text, issued=1775000000))

    assert reading.outcome != "understood"
    assert (reading.format, reading.text) == ("unknown", text)


def test_a_fault_of_ours_costs_one_notice_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader must never raise; if one does, the other notices of the file are still read."""

    def broken(_: RawNotice) -> Reading:
        raise KeyError("MAR")

    monkeypatch.setattr(dispatch, "_reader", lambda _: broken)

    reading = read_notice(RawNotice("HYDROPAC 1/26"))

    assert reading.outcome == "not_understood"
    assert "fault in our reader" in reading.reason


ALPHABETS = st.sampled_from(
    ["0123456789-.NSEWZ \n", "HYDROPAC NAVAREA XIV/26.0123\n-ABZ", "Q)A)B)C)D)E)F)G)/NOTAMRC 0123456789-\n",
     "ПРИПСВЮЗ 0123456789-./\n", "航警年月日时至点连线范围0123456789-.NE/、，\n"]
)  # fmt: skip
SERIES = st.sampled_from([None, "nga", "navarea_xi", "regional", "china", "notam"])


@settings(deadline=None)  # the first notice of a series imports its reader
@given(ALPHABETS.flatmap(lambda letters: st.text(letters, max_size=400)), SERIES, st.none() | st.integers(0, 2**34))
def test_no_text_makes_a_reader_fail(text: str, series: str | None, issued: int | None) -> None:
    """No input crashes the reader: not even into its own safety net."""
    reading = read_notice(RawNotice(text, series=series, issued=issued))  # type: ignore[arg-type]

    assert "fault in our reader" not in reading.reason
    assert reading.outcome in ("understood", "partial", "not_spatial", "not_understood")
    assert bool(reading.areas) <= (reading.outcome in ("understood", "partial"))
