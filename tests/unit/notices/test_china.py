"""China MSA warnings in both languages. The texts are made up in the bureaus' forms."""

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.volume import Circle, Corridor, Polygon, Sector
from openline.interop.notices import china
from openline.interop.notices.reading import Area, RawNotice, Reading

RING = "18-05N 108-53E、18-05N 109-05E、17-57N 109-05E和17-57N 108-53E"
CORNERS = ((108.8833333, 18.0833333), (109.0833333, 18.0833333), (109.0833333, 17.95), (108.8833333, 17.95))
PUBLISHED = int(datetime(2026, 1, 25, tzinfo=UTC).timestamp())


def read(text: str, issued: int = PUBLISHED) -> Reading:
    return china.read(RawNotice(text, issued=issued, year=2026))


def times(area: Area) -> list[str]:
    return [f"{stamp(one.start)}>{stamp(one.end)}" for one in area.windows]


def stamp(second: int | None) -> str:
    return "" if second is None else datetime.fromtimestamp(second, UTC).strftime("%m%d-%H%M")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("自1月26日1100时至1700时、27日1200时至1600时", ["0126-0300>0126-0900", "0127-0400>0127-0800"]),
        ("2026年1月29日1430时至1730时", ["0129-0630>0129-0930"]),
        ("自2月1日1600时至8日1600时", ["0201-0800>0208-0800"]),
        ("自2月11日至12日，每日0700时至1330时，", ["0210-2300>0211-0530", "0211-2300>0212-0530"]),
        ("3月27日0800时至29日2400时，", ["0327-0000>0329-1600"]),
        ("3月20日至22日，", ["0319-1600>0322-1600"]),
        ("2月12日和14日，每天0800时至1800时，", ["0212-0000>0212-1000", "0214-0000>0214-1000"]),
        ("自2月21日至22日每日0730时至次日0100时", ["0220-2330>0221-1700", "0221-2330>0222-1700"]),
        ("自2月28日至3月1日，每日7时至11时、15时至19时",
         ["0227-2300>0228-0300", "0228-0700>0228-1100", "0228-2300>0301-0300", "0301-0700>0301-1100"]),
        ("2月14日1200时至1330时、15日0800时至1000时、1300时至1530时，",
         ["0214-0400>0214-0530", "0215-0000>0215-0200", "0215-0500>0215-0730"]),
        ("2月8日0700-1800时，", ["0207-2300>0208-1000"]),
        ("12月30日0800时至2027年1月2日1800时", ["1230-0000>0102-1000"]),
    ],
)  # fmt: skip
def test_chinese_text_tells_beijing_time(words: str, expected: list[str]) -> None:
    reading = read(f"琼航警9/26，南海，{words}在{RING}诸点连线范围内进行实弹射击。禁止驶入。")

    assert (reading.outcome, times(reading.areas[0])) == ("understood", expected)
    assert reading.areas[0].footprint == Polygon((CORNERS,))
    assert (reading.id, reading.areas[0].kind, reading.areas[0].title) == ("琼航警9/26", "live_firing", "南海 实弹射击")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("FROM 290630 UTC TO 290930 UTC JAN.", ["0129-0630>0129-0930"]),
        ("0200 UTC TO 1000 UTC DAILY FROM 16 TO 17 MAR.", ["0316-0200>0316-1000", "0317-0200>0317-1000"]),
        ("FROM 130100UTC TO 130400UTC、 140200UTC TO 140330UTC AUG.", ["0813-0100>0813-0400", "0814-0200>0814-0330"]),
        ("FROM 0800 ON 10 AUG 2026 TO 1800 ON 14 AUG 2026.", ["0810-0000>0814-1000"]),
        ("FROM 0800 TO 1800 BEIJING TIME ON 10 AUG 2026.", ["0810-0000>0810-1000"]),
    ],
)
def test_english_text_tells_utc_where_it_says_so(words: str, expected: list[str]) -> None:
    """Without UTC beside calendar dates the times are copied from the Chinese; the warning says so."""
    ring = RING.replace("和", " AND ")

    reading = read(
        f"HN8/26 SOUTH CHINA SEA MILITARY EXERCISES IN AREA BOUNDED BY THE LINES JOINING {ring}"
        f" {words} HAINAN MSA CHINA."
    )

    assert (reading.outcome, times(reading.areas[0])) == ("understood", expected)
    assert any(one.startswith("beijing_time") for one in reading.warnings) == (
        "UTC" not in words and "BEIJING" not in words
    )


def test_a_text_that_was_cut_off_is_partial() -> None:
    ring = RING.replace("和", " AND ")

    assert (
        read(f"HN8/26 SOUTH CHINA SEA MILITARY EXERCISES IN AREA BOUNDED BY {ring} FROM 290630 UTC TO 2909").outcome
        == "partial"
    )


def test_circle_and_sector_around_one_launch_pad() -> None:
    reading = read(
        "粤航警60/26，南海，2026年2月10日0800时至12日1600时，在以21-22.4N 112-07.9E为圆心，半径"
        "3千米的圆形海域内和以21-22.4N 112-07.9E为圆心，方位170度-190度，半径5公里的扇形的海域"
        "进行火箭发射。"
    )

    circle, sector = reading.areas

    assert circle.footprint == Circle((112.1316667, 21.3733333), 3000.0)
    assert sector.footprint == Sector((112.1316667, 21.3733333), 0.0, 5000.0, 170.0, 190.0)
    assert {area.kind for area in reading.areas} == {"rocket_launch"}


def test_circle_in_nautical_miles() -> None:
    reading = read(
        "琼航警25/26，南海，3月13日0250时至0450时，在以19-36.00N 110-55.80E为中心，6海里为半径"
        "的圆形区域内进行火箭发射。"
    )

    assert reading.areas[0].footprint == Circle((110.93, 19.6), 11112.0)


def test_each_sentence_has_its_own_times_and_subject() -> None:
    other = RING.replace("18-", "20-").replace("17-", "19-")
    text = (
        f"鲁航警178/26，黄海，自3月20日1200时至23日0100时，在{RING}四点连线围成的区域内进行火箭"
        f"发射。自3月22日2300时至23日0100时，火箭残骸落于由{other}四点连线围成的区域内。"
    )

    launch, debris = read(text).areas

    assert (launch.kind, times(launch)) == ("rocket_launch", ["0320-0400>0322-1700"])
    assert (debris.kind, times(debris)) == ("space_debris", ["0322-1500>0322-1700"])


def test_two_rings_in_one_breath() -> None:
    """`四点连线` after eight positions with 以及 in the middle: two areas of four."""
    other = RING.replace("和", "、").replace("18-", "20-").replace("17-", "19-")

    reading = read(
        f"琼航警149/26，南海，8月7日1800时至2000时，在{RING.replace('和', '、')}以及{other}四点"
        "连线水域范围内进行军事训练。"
    )

    assert [area.label for area in reading.areas] == ["A", "B"]
    assert reading.areas[0].footprint == Polygon((CORNERS,))


def test_beside_a_line_is_a_line() -> None:
    reading = read(
        "鲁航警602/26，渤海，7月28日至31日，在37-46.8N 120-37.4E、37-48.1N 120-37.6E、37-52.0N"
        " 120-31.5E各点连线附近进行军事活动。"
    )

    assert isinstance(reading.areas[0].footprint, Corridor)


def test_an_arc_about_an_apex_joins_the_last_two_corners() -> None:
    text = (
        "冀航警450/26，渤海，7月14日0000时至17日2400时，以N 39°24′00″、E 119°12′00″为顶点，正东"
        "方向至N39°24′00″、E 119°29′24″端点，"
        "正南方向至N39°10′30″、E 119°12′00″端点，以顶点为中心半径25公里的部分圆弧将两个端点连接"
        "。该区域内进行实弹射击活动。"
    )

    footprint = read(text).areas[0].footprint

    assert isinstance(footprint, Polygon)
    ring = footprint.rings[0]
    assert (ring[0], ring[1], ring[-1]) == ((119.2, 39.4), (119.49, 39.4), (119.2, 39.175))
    assert len(ring) > 30


@pytest.mark.parametrize(
    "words",
    ["8月5日0910时至11100时", "8月32日0910时至1110时", "8月5日0970时至1110时"],
)
def test_an_impossible_time_is_never_mended_in_silence(words: str) -> None:
    reading = read(f"鲁航警629/26，黄海，自{words}，在{RING}诸点连线范围内进行火箭发射。")

    assert (reading.outcome, bool(reading.warnings)) == ("partial", True)


def test_a_cancellation() -> None:
    reading = read("鲁航警696/26，黄海，军事活动结束，撤销鲁航警676/26。")

    assert (reading.outcome, reading.cancels) == ("not_spatial", ("鲁航警676/26",))


@given(st.text(alphabet="月日时至、，。0123456789NE-.每在点连线", max_size=300))
def test_no_text_raises(text: str) -> None:
    assert read(text).outcome in ("understood", "partial", "not_spatial", "not_understood")


@pytest.mark.needs_data
def test_twins_of_the_two_languages_agree(shared_data: Path) -> None:
    """Where both texts are whole, each language is the other's oracle; four pairs contradict each other in the text."""
    with gzip.open(shared_data / "navwarn" / "china_msa_bilingual_2026.jsonl.gz") as lines:
        records = [json.loads(line) for line in lines]
    read_all = {}
    for record in records:
        published = int(datetime.fromisoformat(record["published"] + "T00:00+00:00").timestamp())
        read_all[record["id"]] = (
            record,
            china.read(RawNotice(record["text"], id=record["id"], issued=published, year=2026)),
        )

    whole, agree = 0, 0
    for record, reading in read_all.values():
        twin = read_all.get(record.get("same_event_as"))
        if (
            record["lang"] != "en"
            or not record.get("same_event_as")
            or twin is None
            or any(one.startswith("cut_off") for one in reading.warnings)
        ):
            continue
        whole += 1
        agree += facts(reading) == facts(twin[1])

    assert whole >= 30
    assert agree >= whole - 4


def facts(reading: Reading) -> tuple[object, ...]:
    footprints = sorted(str(area.footprint) for area in reading.areas)
    return footprints, sorted({(w.start, w.end) for area in reading.areas for w in area.windows})


def test_a_longitude_without_its_letter_takes_that_of_the_others() -> None:
    """One corner less is another area; its letter is a doubt, but the figures are there."""
    ring = RING.removesuffix("E")

    reading = read(f"琼航警9/26，南海，自1月26日1100时至1700时在{ring}诸点连线范围内进行实弹射击。")

    assert reading.outcome == "partial"
    assert reading.areas[0].footprint == Polygon((CORNERS,))
    assert [warning.split(":")[0] for warning in reading.areas[0].warnings] == ["no_hemisphere"]


def test_a_position_that_ends_with_the_text_is_not_completed() -> None:
    """Where a text breaks off, more than a letter may be missing."""
    cut = "1月28日0800时至1700时在18-03.11N109-24.2"

    reading = read(f"琼航警9/26，南海，自1月26日1100时至1700时在{RING}诸点连线范围内进行实弹射击。{cut}")

    assert reading.outcome == "partial"
    assert [area.footprint for area in reading.areas] == [Polygon((CORNERS,))]
