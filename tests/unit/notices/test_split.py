"""Bulletins come apart into their notices, and nothing of them is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.interop.notices.split import split

NGA = """021200Z APR 26
HYDROPAC {n}/26.
PHILIPPINE SEA.
1. GUNNERY 051200Z TO 051600Z APR
   IN AREA BOUND BY
   20-00.00N 130-00.00E, 20-30.00N 130-00.00E,
   20-30.00N 130-30.00E.
2. CANCEL HYDROPAC 7/26.
3. CANCEL THIS MSG 051700Z APR 26."""

NOTAM = """A{n:04}/26 NOTAMR A0009/26
Q) ZZZZ/QRTCA/IV/BO/W/000/999/2000N13000E012
A) ZZZZ B) 2604051200 C) 2604051600
E) TEMPORARY RESTRICTED AREA WI 200000N1300000E-203000N1300000E-
203000N1303000E.
F) SFC G) UNL"""

JAPAN = """NO.26-{n:04}       Date:2026/04/02 12 UTC
PHILIPPINE SEA. GUNNERY.
051200Z TO 051600Z APR. AREA BOUNDED BY
20-00N 130-00E 20-30N 130-00E 20-30N 130-30E.
CANCEL THIS MSG 051700Z APR."""

RUSSIA = """ПРИП ЗАПАД {n}/26 КАРТА 10104 КАРСКОЕ МОРЕ
1. СТРЕЛЬБЫ 05 АПР 1200 ДО 1600 РАЙОНЕ
70-00.0С 060-00.0В 70-30.0С 060-00.0В 70-30.0С 060-30.0В
2. ОТМ ЭТОТ НР 051700 АПР=

COASTAL WARNING WEST {n}/26 KARA SEA.
1. GUNNERY 05 APR 0900 TO 1300 UTC IN AREA
70-00.0N 060-00.0E 70-30.0N 060-00.0E 70-30.0N 060-30.0E
2. CANCEL THIS MSG 051400 UTC APR 26.="""

BALTIC = """[Southern Baltic] 021200 UTC APR
POLISH NAV WARN {n}/26
FIRING 051200-051600 UTC APR IN AREA
55-00.0N 016-00.0E 55-10.0N 016-00.0E 55-10.0N 016-30.0E
CANCEL 051700 UTC APR"""

CHINA = """实弹射击—琼航警{n}/26
琼航警{n}/26，南海，4月5日2000时至2359时在
18-00.00N 109-00.00E、18-10.00N 109-00.00E、18-10.00N 109-10.00E诸点连线范围内进行实弹射击。"""

MSA = """HN{n}/26 SOUTH CHINA SEA GUNNERY IN AREA BOUNDED BY THE LINES JOINING
18-00.00N 109-00.00E,18-10.00N 109-00.00E,18-10.00N 109-10.00E FROM 051200UTC TO 051559UTC APR. HAINAN MSA CHINA."""

FORMS = {
    "nga": NGA, "notam": NOTAM, "japan": JAPAN, "russia": RUSSIA, "baltic": BALTIC, "china": CHINA, "msa": MSA,
}  # fmt: skip


def words(text: str) -> list[str]:
    return text.split()


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("separator", ["\n", "\n\n", "\r\n\r\n", "\nNNNN\n", "\n=====\n", "\n\n-----\n\n", "\n****\n"])
def test_every_series_is_parted_whatever_stands_between(form: str, separator: str) -> None:
    """Bulletins come by telex, mail and web page: blank lines, NNNN, ruled lines, or nothing at all."""
    notices = [form.format(n=number) for number in (11, 12, 213)]

    pieces = split(separator.join(notices))

    assert [words(piece.text) for piece in pieces] == [words(notice) for notice in notices]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_one_notice_stays_whole(form: str) -> None:
    """A number inside a notice (what it cancels, its second language) begins no new one."""
    assert len(split(form.format(n=42))) == 1


def test_series_may_be_mixed_in_one_file() -> None:
    """An officer puts everything of the day into one file."""
    texts = [form.format(n=20 + index) for index, form in enumerate(FORMS.values())]

    assert len(split("\n\n".join(texts))) == len(texts)


def test_lost_line_breaks_do_not_join_messages() -> None:
    """A quarter of the daily memoranda comes as one line of blanks."""
    line = "  ".join(re.sub(r"\s+", "  ", NGA.format(n=number)) for number in (1, 2, 3))

    assert len(split(line)) == 3


def test_two_series_may_bear_the_same_number() -> None:
    """HYDROARC 50/23 and HYDROLANT 50/23 are two messages."""
    first = NGA.format(n=50)

    assert len(split(f"{first}\n{first.replace('HYDROPAC', 'HYDROLANT')}")) == 2


def test_the_parts_of_a_long_notam_are_one_notice() -> None:
    """PART 1 OF 2 and PART 2 OF 2 bear one number and say one thing."""
    parts = [NOTAM.format(n=5).replace("A) ZZZZ", f"A) ZZZZ PART {part} OF 2") for part in (1, 2)]

    assert len(split("\n".join(parts))) == 1


def test_notams_in_brackets_and_without_numbers_are_parted() -> None:
    """Some services send them in brackets, some strip the number."""
    bracketed = "\n".join(f"({NOTAM.format(n=number)})" for number in (1, 2, 3))
    bare = "\n".join(NOTAM.format(n=number).split("\n", 1)[1] for number in (1, 2))

    assert len(split(bracketed)) == 3
    assert len(split(bare)) == 2


def test_what_stands_before_the_first_notice_is_kept_as_a_heading() -> None:
    """It is no notice, but nothing may vanish."""
    pieces = split(f"DAILY MEMORANDUM\nPACIFIC EDITION\n\n{NGA.format(n=1)}")

    assert [piece.heading for piece in pieces] == [True, False]
    assert pieces[0].text == "DAILY MEMORANDUM\nPACIFIC EDITION"


def test_texts_of_no_known_series_are_parted_at_blank_lines_only_when_each_could_be_a_notice() -> None:
    """A paragraph without a place belongs to the notice around it."""
    first = "GUNNERY 051200Z TO 051600Z APR IN 20-00N 130-00E RADIUS 5 MILES"
    second = "SALVAGE UNTIL 12 MAY IN 21-00N 131-00E"

    assert len(split(f"{first}\n\n{second}")) == 2
    assert len(split(f"{first}\n\nWIDE BERTH REQUESTED")) == 1


def test_a_blank_text_holds_no_notice() -> None:
    """An empty file is no error."""
    assert split(" \n\n ") == []


@given(st.lists(st.sampled_from([*FORMS.values(), "", "NNNN", "=====", "HEADING", "\n\n"]), max_size=8), st.randoms())
def test_no_word_is_lost(parts: list[str], order: object) -> None:
    """Whatever is parted where: put together again it is the same words, less the separators."""
    text = "\n".join(part.format(n=index + 1) for index, part in enumerate(parts))

    kept = [word for piece in split(text) for word in words(piece.text)]

    assert [w for w in kept if w not in ("NNNN", "=====")] == [w for w in words(text) if w not in ("NNNN", "=====")]


@given(st.text(alphabet="\n -=NQA)(0123456789/.ZПРИП航警HYDROPAC", max_size=300))
def test_no_text_crashes_the_splitter(text: str) -> None:
    """Files come from anywhere."""
    assert all(piece.text.strip() for piece in split(text))


@pytest.mark.needs_data
def test_the_real_bulletins_come_apart(shared_data: object) -> None:
    """Nine messages of a daily memorandum, thirteen of an in-force page."""
    folder = shared_data / "navwarn"  # type: ignore[operator]

    assert len(split((folder / "nga_daily_memo_raw_sample.txt").read_text())) == 9
    assert len(split((folder / "navarea_xi_inforce_2026-10.txt").read_text())) == 13
