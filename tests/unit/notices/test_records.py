"""Files of every kind become inputs, in order, and none is left out."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.interop.notices.encoding import decode
from openline.interop.notices.reading import RawNotice
from openline.interop.notices.records import Feature, Heading, Text, Unreadable, inputs

SQUARE = {"type": "Polygon", "coordinates": [[[10, 50], [11, 50], [11, 51], [10, 50]]]}
RUSSIAN = "ПРИП МУРМАНСК 234 КАРТЫ 10100\nБАРЕНЦЕВО МОРЕ\n1. СТРЕЛЬБЫ 18 ПО 20 АВГ РАЙОНЕ 70-00.0С 060-00.0В"
CHINESE = "琼航警132/26，南海，4月5日2000时至2359时在18-00.00N 109-00.00E诸点连线范围内进行军事训练，禁止驶入。"


def lines(*values: Any) -> bytes:
    return "\n".join(json.dumps(value, ensure_ascii=False) for value in values).encode()


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            {"id": "PRIP WEST 1/26#grp1", "parent_id": "PRIP WEST 1/26", "body": "T", "header_raw": ""},
            RawNotice("T", id="PRIP WEST 1/26", series="regional"),
        ),
        (
            {"id": "HYDROLANT 1/10", "series": "HYDROLANT", "text": "T", "issue_utc": "2010-01-01T01:55:00Z"},
            RawNotice("T", id="HYDROLANT 1/10", series="nga", issued=1262310900),
        ),
        (
            {"id": "X 1/26", "bureau": "海南", "text": "T", "published": "2026-01-25", "lang": "en"},
            RawNotice("T", id="X 1/26", series="china", issued=1769299200, language="en"),
        ),
        (
            {"id": "PRIP WEST 1/26#grp1", "body": "T", "header_raw": "", "year": 2026},
            RawNotice("T", id="PRIP WEST 1/26#grp1", series="regional", year=2026),
        ),
        ({"id": "A1/26", "raw": "T", "has_qline": False}, RawNotice("T", id="A1/26")),
        ({"id": "HYDROPAC 1/26", "raw": "T"}, RawNotice("T", id="HYDROPAC 1/26", series="nga")),
        ({"id": None, "text": "T", "issue_utc": None, "year": True}, RawNotice("T")),
    ],
)
def test_records_of_different_hands_say_the_same_things(record: dict[str, Any], expected: RawNotice) -> None:
    """`text`, `raw` and `body`; a time of issue by any name; never what somebody else's parser made of it."""
    assert list(inputs(lines(record))) == [Text(expected, id=record["id"])]


def test_a_line_that_is_not_json_is_an_input_too() -> None:
    """The report has every input: a damaged line is one."""
    good = {"id": "A", "text": "T"}

    read = list(inputs(lines(good) + b'\n{"id": "B", "te\n' + lines({"id": "C"}, 7, good)))

    assert [type(item) for item in read] == [Text, Unreadable, Unreadable, Unreadable, Text]
    assert read[1].id == "line 2"  # type: ignore[union-attr]
    assert read[2].id == "C"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "document",
    [
        [{"id": "A", "text": "T"}, "plain"],
        {"notices": [{"id": "A", "text": "T"}, "plain"]},
    ],
)
def test_a_json_list_is_read_like_lines(document: object) -> None:
    """Some sets are one document."""
    assert list(inputs(json.dumps(document).encode())) == [
        Text(RawNotice("T", id="A"), id="A"),
        Text(RawNotice("plain")),
    ]


def test_geojson_features_are_notices_that_need_no_reader() -> None:
    """And one that is no volume is reported by its id."""
    collection = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "id": "A", "geometry": SQUARE, "properties": {}},
            {"type": "Feature", "id": "B", "geometry": None, "properties": {}},
        ],
    }

    first, second = inputs(json.dumps(collection, indent=1).encode())

    assert isinstance(first, Feature)
    assert first.feature.id == "A"
    assert isinstance(second, Unreadable)
    assert "no geometry" in second.reason


def test_a_text_that_begins_with_a_bracket_is_no_json() -> None:
    """Web pages put the sea area in brackets before the warning."""
    [item] = inputs(b"[Southern Baltic] POLISH NAV WARN 137/26\nFIRING 051200 UTC APR IN 55-00N 016-00E")

    assert isinstance(item, Text)


def test_a_plain_text_is_parted_and_its_heading_kept() -> None:
    """The splitter's pieces are inputs."""
    memo = b"DAILY MEMO\n\n021200Z APR 26\nHYDROPAC 1/26.\nA.\n021300Z APR 26\nHYDROPAC 2/26.\nB."

    assert [type(item) for item in inputs(memo)] == [Heading, Text, Text]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (RUSSIAN, "cp866"), (CHINESE, "gb18030")],
)
def test_old_encodings_are_recognised_and_said_so(text: str, encoding: str) -> None:
    """Telex gateways still send them; a wrong guess must not pass for certainty."""
    read, warnings = decode(text.encode(encoding))

    assert read == text
    assert encoding in warnings[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_needs_no_warning(encoding: str) -> None:
    """A byte-order mark is a statement."""
    assert decode(f"{RUSSIAN}{CHINESE}".encode(encoding)) == (f"{RUSSIAN}{CHINESE}", ())


@given(st.binary(max_size=300))
def test_no_bytes_crash_the_reader_of_files(data: bytes) -> None:
    """Files come from anywhere."""
    list(inputs(data))


@pytest.mark.parametrize("data", [b"", b"{", b"[[[", b"[" * 100_000, b'{"a":' * 100_000, b"1" * 10_000, b"null"])
def test_broken_json_is_an_input_or_none_but_no_crash(data: bytes) -> None:
    """Depth and huge numbers are the usual ways to break a parser."""
    assert all(isinstance(item, Text | Unreadable | Heading) for item in inputs(data))
