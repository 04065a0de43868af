"""Cancel clauses of NGA warnings: the short way for the commonest says what the long way says."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.interop.notices import nga_cancels
from openline.interop.notices.nga_cancels import Cancels
from openline.interop.notices.times import Reference, utc

IDENTITY = "HYDROLANT 756/26"
REFERENCE = Reference(utc(2026, 4, 2, 12 * 60))
DIGITS = "0123456789"
CLAUSES = st.one_of(
    st.builds(
        " THIS MSG {}{} {} {}".format,
        st.text(DIGITS, min_size=2, max_size=2),
        st.one_of(st.just(""), st.text(DIGITS, min_size=4, max_size=4).map("{}Z".format)),
        st.sampled_from(["APR", "MAY", "DECEMBER", "FEB"]),
        st.text(DIGITS, min_size=2, max_size=2),
    ),
    st.builds(
        " {} {}/{}{}".format,
        st.sampled_from(["HYDROLANT", "HYDROPAC", "NAVAREA IV"]),
        st.integers(1, 9999),
        st.text(DIGITS, min_size=2, max_size=2),
        st.sampled_from(["", " AND THIS MSG"]),
    ),
)
ENDS = st.sampled_from(["", ".", ". 3. NEXT", ", AIDS RESTORED.", " (24,51)."])


def what_is_read(text: str) -> tuple[object, ...]:
    cancels = Cancels(text, 0, IDENTITY, REFERENCE)
    return cancels.ids, cancels.at, cancels.itself, cancels.warnings, cancels.spans


@given(clause=CLAUSES, end=ENDS)
def test_the_short_way_reads_what_the_long_way_reads(clause: str, end: str) -> None:
    """It saves steps, and must save nothing else."""
    text = f"1. BUOY ADRIFT IN 21-21S 039-44W. 2. CANCEL{clause}{end}"
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_THIS_AT_LAST", "_ONE_OTHER"):
            patch.setattr(nga_cancels, name, re.compile(r"(?!)"))
        expected = what_is_read(text)

    assert what_is_read(text) == expected


def test_a_clause_within_a_word_is_none() -> None:
    """UNCANCELLED cancels nothing."""
    assert what_is_read("UNCANCELLED HYDROLANT 12/26.") == ([], None, False, [], [])
