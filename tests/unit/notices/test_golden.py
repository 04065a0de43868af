"""The hand-checked sample: what 200 notices say, and what the reader makes of the same texts."""

import json
from collections import Counter
from pathlib import Path

import pytest

from openline.bench.notices_golden import GOLDEN, RIGHT_TARGET, differs, golden_figures
from openline.core.space.volume import Band, Circle, Corridor, Footprint, Polygon, Sector, Window
from openline.interop.notices.reading import Area, Reading
from openline.interop.rfc3339 import parse_utc

NOON, EVENING = "2026-04-02T12:00:00Z", "2026-04-02T18:00:00Z"


@pytest.mark.needs_data
def test_the_reader_agrees_with_the_sample(shared_data: Path) -> None:
    """A wrong corner is a wrong place to be warned of, a wrong minute a wrong time: both count as a wrong notice."""
    wrong: list[str] = []

    (figure,) = golden_figures(shared_data, wrong.append)

    assert float(figure.value) >= RIGHT_TARGET, "\n".join([f"{len(wrong)} of {figure.note} differ", *wrong])


def test_every_large_series_has_its_share_of_the_sample() -> None:
    """A sample of the largest series alone would say nothing about the others."""
    notices = json.loads(GOLDEN.read_text("utf-8"))["notices"]

    shares = Counter(notice["series"] for notice in notices)

    assert len(notices) == len({(notice["set"], notice["id"]) for notice in notices}) == 200
    assert len(shares) == 13
    assert min(shares.values()) >= 8


def test_the_sample_holds_no_texts() -> None:
    """The texts belong to others and stay where they are; ids, corners and times are facts."""
    notices = json.loads(GOLDEN.read_text("utf-8"))["notices"]

    fields = set().union(*notices)
    area_fields = {field for notice in notices for area in notice["areas"] for field in area}

    assert fields == {"series", "set", "id", "areas", "note"}
    assert area_fields == {"corners", "centre", "radius_m", "sector", "line", "coast", "half_width_m", "windows"}


@pytest.mark.parametrize(
    ("footprint", "fault"),
    [
        (Polygon((((10.0, 60.0), (11.0, 60.0), (11.0, 61.0)),)), ""),
        (Polygon((((11.0, 61.0), (11.0, 60.0), (10.0, 60.0)),)), ""),
        (Polygon((((10.0, 60.0), (11.0, 60.0), (11.0, 61.001)),)), "area 1 has other corners"),
        (Polygon((((10.0, 60.0), (11.0, 60.0), (11.0, 61.0), (10.0, 61.0)),)), "area 1 has other corners"),
        (Circle((10.0, 60.0), 0.0), "area 1 has other corners"),
    ],
)
def test_a_ring_agrees_in_every_corner_wherever_it_begins(footprint: Footprint, fault: str) -> None:
    """Where a ring begins and which way it runs is no fact about the area; each of its corners is."""
    expected = [{"corners": [[10.0, 60.0], [11.0, 60.0], [11.0, 61.0]], "windows": [[NOON, EVENING]]}]

    assert differs(expected, _reading(footprint)) == fault


@pytest.mark.parametrize(
    ("windows", "fault"),
    [
        ([[NOON, EVENING]], ""),
        ([[NOON, "2026-04-02T18:01:00Z"]], "area 1 has other times"),
        ([[NOON, None]], "area 1 has other times"),
        ([[NOON, EVENING], [EVENING, None]], "area 1 has other times"),
    ],
)
def test_windows_agree_to_the_minute(windows: list[list[str | None]], fault: str) -> None:
    """One window more, or one minute, is another announcement."""
    expected = [{"centre": [10.0, 60.0], "radius_m": 1852.0, "windows": windows}]

    assert differs(expected, _reading(Circle((10.0, 60.0), 1852.0))) == fault


@pytest.mark.parametrize(
    ("sector", "radius_m", "fault"),
    [
        ([0.0, 90.0], 11119.5, ""),
        ([0.0, 80.0], 11119.5, "area 1 has other corners"),
        ([90.0, 0.0], 11119.5, "area 1 has other corners"),
        ([0.0, 90.0], 12000.0, "area 1 has other corners"),
    ],
)
def test_a_sector_agrees_in_radius_and_bearings(sector: list[float], radius_m: float, fault: str) -> None:
    """How far and between which bearings is the text's; a part of the circle more or less is another area."""
    read = Sector((0.0, 0.0), 0.0, 11119.5, 0.0, 90.0)
    expected = [{"centre": [0.0, 0.0], "radius_m": radius_m, "sector": sector, "windows": [[NOON, EVENING]]}]

    assert differs(expected, _reading(read)) == fault


@pytest.mark.parametrize(
    ("footprint", "fault"),
    [
        (Polygon((((9.0, 59.0), (12.0, 59.0), (12.0, 62.0), (9.0, 62.0)),)), ""),
        (Polygon((((9.0, 59.0), (12.0, 59.0), (12.0, 60.5), (9.0, 60.5)),)), "area 1 has other corners"),
        (Corridor(((10.0, 60.0), (11.0, 61.0)), 0.0), "area 1 has other corners"),
    ],
)
def test_an_area_at_the_coast_holds_the_line_that_is_stated(footprint: Footprint, fault: str) -> None:
    """The text states one side only; an answer that leaves part of it out is wrong, and so is the line alone."""
    expected = [{"line": [[10.0, 60.0], [11.0, 61.0]], "coast": True, "windows": [[NOON, EVENING]]}]

    assert differs(expected, _reading(footprint)) == fault


def _reading(footprint: Footprint) -> Reading:
    window = Window(parse_utc(NOON), parse_utc(EVENING))
    area = Area("", "exercise", footprint, Band(), (window,), "an area")
    return Reading("X 1/26", "nga", "understood", "", (area,), text="")
