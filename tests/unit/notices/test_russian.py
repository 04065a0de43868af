"""Russian telegraphic warnings, alone and beside their English half. All texts here are made up."""

import gzip
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from openline.core.space.volume import Circle, Corridor, Polygon
from openline.interop.notices import regional
from openline.interop.notices.clocks import moscow
from openline.interop.notices.coast import between_line_and_coast
from openline.interop.notices.reading import Area, RawNotice, Reading

RING = "70-00.0С 030-00.0В\n70-00.0С 031-00.0В\n69-30.0С 031-00.0В\n69-30.0С 030-00.0В\n"
CORNERS = ((30.0, 70.0), (31.0, 70.0), (31.0, 69.5), (30.0, 69.5))


def read(text: str, id: str = "PRIP MURMANSK 97/26") -> Reading:
    return regional.read(RawNotice(text, id=id))


def times(area: Area) -> list[str]:
    return [f"{stamp(one.start)}>{stamp(one.end)}" for one in area.windows]


def stamp(second: int | None) -> str:
    return "" if second is None else datetime.fromtimestamp(second, UTC).strftime("%m%d-%H%M")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("СТРЕЛЬБЫ АРТИЛЛЕРИЙСКИЕ 23 ПО 24 ДЕК 0500 ДО 1900", ["1223-0500>1223-1900", "1224-0500>1224-1900"]),
        ("СПЕЦИАЛЬНЫЕ РАБОТЫ 282200 МАЙ ПО 302100 ИЮНЬ", ["0528-2200>0630-2100"]),
        ("СТРЕЛЬБЫ РАКЕТНЫЕ 022200 ПО 032000\n032200 ПО 042000 АВГ", ["0802-2200>0803-2000", "0803-2200>0804-2000"]),
        ("ПУСКИ РАКЕТНЫЕ 20 АВГ 2100 ДО 2400 И\n21 АВГ 0000 ДО 1800 И 2100 ДО 2400 И\n22 АВГ 0000 ДО 1800",
         ["0820-2100>0821-0000", "0821-0000>0821-1800", "0821-2100>0822-0000", "0822-0000>0822-1800"]),
        ("ЗАПРЕТНЫЙ ПЛАВАНИЯ ВСЕХ СУДОВ 01 ПО 31 МАРТ\nКРУГЛОСУТОЧНО РАЙОН", ["0301-0000>0401-0000"]),
        ("СТРЕЛЬБЫ АРТИЛЛЕРИЙСКИЕ 27 И 31 АВГ\n0700 ДО 1300", ["0827-0700>0827-1300", "0831-0700>0831-1300"]),
        ("УЧЕНИЯ 12 ИЮЛЯ 0900 ДО 1200 МСК", ["0712-0600>0712-0900"]),
        ("СЕЙСМИЧЕСКИЕ ИССЛЕДОВАНИЯ 14 ИЮЛЬ ДО ДАЛЬНЕЙШЕГО УВЕДОМЛЕНИЯ", ["0714-0000>"]),
    ],
)  # fmt: skip
def test_clocks_are_utc_unless_the_text_says_moscow(words: str, expected: list[str]) -> None:
    """The English half of the same warnings gives the same figures as UTC."""
    reading = read(f"ПРИП МУРМАНСК 97 КАРТА 13004\nБАРЕНЦЕВО МОРЕ\n1. {words}\nРАЙОНЕ ЗАПРЕТНОМ ДЛЯ ПЛАВАНИЯ\n{RING}=")

    assert (reading.outcome, times(reading.areas[0])) == ("understood", expected)
    assert reading.areas[0].footprint == Polygon((CORNERS,))


def test_letters_of_either_alphabet_name_the_hemisphere() -> None:
    """A typist's Latin C and B stand for the Cyrillic letters of the same shape."""
    mixed = "70-00.0C 030-00.0B 70-00.0С 031-00.0B 69-30.0C 031-00.0В 69-30.0С 030-00.0В"

    reading = read(f"СТРЕЛЬБЫ АРТИЛЛЕРИЙСКИЕ 23 ДЕК 0500 ДО 1900 РАЙОНЕ\n{mixed}=")

    assert reading.areas[0].footprint == Polygon((CORNERS,))


def test_what_lies_between_a_ring_and_its_coast_is_an_area_of_its_own() -> None:
    """The stated corners stay, joined directly; a bay behind the last side must not be left out."""
    text = (
        "СТРЕЛЬБЫ АРТИЛЛЕРИЙСКИЕ 23 ДЕК 0500 ДО 1900 РАЙОНЕ\n67-31.0С 045-04.0В\n67-40.0С 046-00.0В\n"
        "67-11.0С 045-30.0В\nДАЛЕЕ ПО БЕРЕГОВОЙ ЛИНИИ ДО\n67-31.0С 045-04.0В\n2. ОТМ ЭТОТ НР 232000 ДЕК="
    )

    reading = read(text)
    ring, strip = reading.areas

    assert len(ring.footprint.rings[0]) == 3  # type: ignore[union-attr]
    assert ring.warnings[0].startswith("coast_line")
    assert strip.warnings[1].startswith("coast_closed_conservatively")
    assert strip.windows == ring.windows
    assert (reading.outcome, stamp(reading.cancelled_at)) == ("understood", "1223-2000")


def test_a_ring_whose_coast_is_not_known_is_only_partly_understood() -> None:
    text = (
        "СТРЕЛЬБЫ АРТИЛЛЕРИЙСКИЕ 23 ДЕК 0500 ДО 1900 РАЙОНЕ\n71-43.0С 033-08.0В\n71-43.0С 033-26.0В\n"
        "71-32.0С 033-26.0В\nДАЛЕЕ ПО БЕРЕГОВОЙ ЛИНИИ ДО\n71-43.0С 033-08.0В="
    )

    reading = read(text)

    assert len(reading.areas) == 1
    assert (reading.outcome, reading.warnings[0].split(":")[0]) == ("partial", "coast_unknown")


def test_two_corners_and_a_known_coast_are_closed_wide() -> None:
    """All that may lie between the line and the shore is taken, so that no conflict is missed; and it is said."""
    reading = read(
        "ЗАПРЕТНЫЙ ПЛАВАНИЯ 23 ИЮНЬ ПО 22 ИЮЛЬ КРУГЛОСУТОЧНО РАЙОН МЕЖДУ БЕРЕГОМ И\n72-00.0С 0"
        "55-24.0В\n70-55.0С 056-52.0В="
    )

    assert reading.areas[0].footprint == Polygon(
        (between_line_and_coast((55.4, 72.0), (round(56 + 52 / 60, 7), round(70 + 55 / 60, 7))),), parallels=False
    )
    assert reading.areas[0].warnings[0].startswith("coast_closed_conservatively")
    assert reading.outcome == "understood"


def test_letters_name_areas_when_several_positions_follow_each() -> None:
    text = f"СТРЕЛЬБЫ РАКЕТНЫЕ 24 ИЮНЬ 0400 ДО 1700 РАЙОНАХ\nА. {RING}Б. {RING.replace('03', '04')}="

    assert [area.label for area in read(text).areas] == ["A", "B"]


def test_a_circle_by_its_radius() -> None:
    reading = read(
        "ЗАПРЕТНЫЙ ПЛАВАНИЯ ВСЕХ СУДОВ 11 ФЕВ ПО 10 МАРТ\nКРУГЛОСУТОЧНО РАЙОН РАДИУСОМ 1 МИЛЯ\n"
        "ИЗ 69-31.03С 032-56.63В\n"
    )

    assert reading.areas[0].footprint == Circle((32.9438333, 69.5171667), 1852.0)


def test_the_signature_tells_the_issue() -> None:
    """`271000 МСК ГС-` is the last 27th before what is announced begins, in Moscow time."""
    reading = read(
        f"1. СПЕЦИАЛЬНЫЕ РАБОТЫ 282200 ФЕВ ПО 312100 МАРТ\nРАЙОНЕ\n{RING}2. ОТМ ЭТОТ НР 312200 МАРТ=\n271000 МСК  ГС-"
    )

    assert stamp(reading.issued) == "0227-0700"


def test_cancelled_notices_but_not_cancelled_paragraphs() -> None:
    text = f"СТРЕЛЬБЫ 23 ДЕК 0500 ДО 1900 РАЙОНЕ\n{RING}3. ОТМ 275/26 ПУНКТ А И ЭТОТ ПУНКТ=\n4. ОТМ 106/25 143/25="

    assert read(text).cancels == ("PRIP MURMANSK 106/25", "PRIP MURMANSK 143/25")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1. ОТМ 238/26 244/26\n2. ОТМ ЭТОТ НР=", "a cancellation"),
        (
            "СВЕТЯЩИЕ БУИ ЛЕВОЙ СТОРОНЫ НЕ ГОРЯТ\n1. НР 6 72-29.8С 073-49.4В НР 1034.1=",
            "the state of an aid to navigation or a service",
        ),
    ],
)  # fmt: skip
def test_cancellations_and_lights_announce_no_place(text: str, reason: str) -> None:
    reading = read(text)

    assert (reading.outcome, reading.reason, reading.areas) == ("not_spatial", reason, ())


ICE = "1.АЙСБЕРГИ 291128 СЕНТ В\nА. 77-44.2С 104-01.4В\nБ. 77-50.4С 103-23.7В\n2.ОТМ ЭТОТ НР 021128 ОКТ=\n"
ICE_ENGLISH = (
    "COASTAL WARNING WEST 192/25 KARA SEA.\n1.ICEBERGS AT 291128 UTC SEP IN:\nA. 77-44.2N 104-01.4E.\n"
    "B. 77-50.4N 103-23.{}E.\n2.CANCEL THIS MSG 021128 UTC OCT 25.=\nNNNN"
)


def test_two_languages_of_one_body_give_its_areas_once() -> None:
    reading = read(ICE + ICE_ENGLISH.format(7), "PRIP WEST 192/25#grp7")

    assert (reading.id, reading.outcome) == ("PRIP WEST 192/25", "understood")
    assert [area.footprint for area in reading.areas] == [
        Circle((104.0233333, 77.7366667), 0.0),
        Circle((103.395, 77.84), 0.0),
    ]


def test_what_the_languages_contradict_is_flagged() -> None:
    reading = read(ICE + ICE_ENGLISH.format(9), "PRIP WEST 192/25")

    assert (reading.outcome, len(reading.areas)) == ("partial", 2)
    assert any(one.startswith("languages_differ") for one in reading.warnings)


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        (date(2011, 3, 26), 3), (date(2011, 3, 27), 4), (date(2014, 1, 1), 4),
        (date(2014, 10, 25), 4), (date(2014, 10, 26), 3), (date(2026, 7, 1), 3),
    ],
)  # fmt: skip
def test_moscow_was_an_hour_further_ahead_for_some_years(day: date, hours: int) -> None:
    assert moscow(day) == hours * 3600


@pytest.mark.needs_data
def test_the_languages_of_real_bodies_agree_but_for_known_contradictions(shared_data: Path) -> None:
    """Each half is the other's oracle; the rest are slips of the coordinators, read by hand."""
    with gzip.open(shared_data / "navwarn" / "regional_arctic_baltic_russian_2013-2026.jsonl.gz") as lines:
        records = [json.loads(line) for line in lines]
    bilingual = {r["parent_id"]: r for r in records if "COASTAL WARNING" in r["body"] and "С " in r["body"]}

    differing = []
    spatial = 0
    for name, record in bilingual.items():
        reading = regional.read(RawNotice(record["body"], id=record["id"], year=record["year"]))
        spatial += bool(reading.areas)
        differing += [name] if any(one.startswith("languages_differ") for one in reading.warnings) else []

    assert spatial >= 50
    assert len(differing) <= 0.2 * spatial


@pytest.mark.parametrize(
    "area",
    [
        "МЕЖДУ БЕРЕГОМ И\n70-00.0С 030-00.0В\n69-30.0С 031-00.0В\n",
        "70-00.0С 030-00.0В\n69-30.0С 031-00.0В\nДАЛЕЕ ПО БЕРЕГОВОЙ ЛИНИИ ДО\n70-00.0С 030-00.0В\n",
    ],
)
def test_two_corners_far_from_the_drawn_coast_are_only_partly_understood(area: str) -> None:
    """Of the area only one side is known, and a line must not pass for the whole of it."""
    reading = read(f"ПРИП МУРМАНСК 97 КАРТА 13004\n1. СТРЕЛЬБЫ 17 АВГ 0300 ДО 1500 РАЙОНЕ ЗАПРЕТНОМ\n{area}=")

    assert reading.outcome == "partial"
    assert reading.areas[0].footprint == Corridor(((30.0, 70.0), (31.0, 69.5)), 0.0)
    assert [warning.split(":")[0] for warning in reading.areas[0].warnings] == ["coast_line_only"]


def test_a_ring_of_two_corners_is_a_doubt() -> None:
    """`A, B, A` bounds nothing; it is a slip of the writer, and must not become an area without extent."""
    ring = "70-00.0С 030-00.0В\n69-30.0С 031-00.0В\n70-00.0С 030-00.0В\n"

    reading = read(f"ПРИП МУРМАНСК 97 КАРТА 13004\n1. СТРЕЛЬБЫ 17 АВГ 0300 ДО 1500 РАЙОНЕ ЗАПРЕТНОМ\n{ring}=")

    assert reading.outcome == "partial"
    assert [warning.split(":")[0] for warning in reading.areas[0].warnings] == ["two_corners"]
