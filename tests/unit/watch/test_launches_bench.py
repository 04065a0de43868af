"""What the bench of launches measures with: the logs as they are, and cases whose answer is known."""

from pathlib import Path

import pytest

from openline.bench.launches_confusion import CASES, confusion
from openline.bench.launches_log import Launch, catalogue, missile_tests, orbital
from openline.bench.launches_real import danger_notices, explained, launch_notices
from openline.bench.launches_waters import named_waters
from openline.core.space.volume import Band, Circle, Window
from openline.core.watch.aspects import Prepared
from openline.core.watch.launch import Kind
from openline.feeds_in.notices import read_notices
from openline.interop.notices.link import link
from openline.interop.notices.reading import Area, Reading

WEEK = 7 * 86_400


def test_with_launches_well_apart_every_case_comes_out_as_it_should() -> None:
    """The table is only worth reading if an easy world gives a clean one."""
    launches = [Launch("-", 1_700_000_000 + number * WEEK, True, (100.0 + number, 41.0)) for number in range(6)]
    lines: list[str] = []

    figures = confusion(launches, lines.append)

    assert len(lines) == 2 + len(CASES) == 2 + len(figures)
    by_name = {figure.name.removeprefix("launches: own notice "): figure.value for figure in figures}
    for case in (
        "as it is",
        "late: after lift-off",
        "shifted by 6 h",
        "moved by 200 km",
        "turned by 90 degrees",
        "missing",
    ):
        assert by_name[case] == 1.0, case


def test_a_closed_area_counts_for_a_launch_only_where_it_is_short() -> None:
    """A range that is closed all year would explain every launch beside it."""

    def area(kind: str, hours: int) -> Area:
        return Area("", kind, Circle((100.0, 41.0), 5e4), Band(), (Window(0, hours * 3600),), "")  # type: ignore[arg-type]

    readings = [
        Reading(f"{kind} {hours}", "notam", "understood", "", (area(kind, hours),), "")
        for kind in ("rocket_launch", "closed_area", "works")
        for hours in (2, 2_000)
    ]
    notices = link(readings)
    assert [each.id for each in launch_notices(notices)] == ["rocket_launch 2", "rocket_launch 2000"]
    assert [each.id for each in danger_notices(notices)] == ["rocket_launch 2", "rocket_launch 2000", "closed_area 2"]


@pytest.mark.needs_data
def test_the_logs_are_read_as_they_are(shared_data: Path) -> None:
    """A launch with two payloads is two rows of one launch; what has no time or no place is left out."""
    recent = orbital(shared_data)
    assert len(recent) == 361
    assert len({(launch.time, launch.site) for launch in recent}) == 361
    assert sum(launch.chinese for launch in recent) > 100
    assert len(catalogue(shared_data, 2010)) > 900
    assert all(launch.azimuth is not None for launch in missile_tests(shared_data, "2021"))


@pytest.mark.needs_data
def test_most_chinese_launches_of_2025_26_lie_in_what_was_announced(shared_data: Path) -> None:
    """Real notices, read by our own readers, explain real launches; moved by some days, the same launches much less."""
    source = shared_data / "notam/notam_launch_related_2020-2026.jsonl.gz"
    ready = [Prepared(notice) for notice in danger_notices(read_notices([str(source)]).notices)]
    launches = [launch for launch in orbital(shared_data) if launch.chinese]

    said = list(explained(launches, ready).values())
    moved = list(explained(launches, ready, shift=10 * 86_400).values())

    assert said.count(Kind.CONSISTENT) / len(said) > 0.8
    assert moved.count(Kind.CONSISTENT) / len(moved) < 0.25


@pytest.mark.needs_data
def test_named_waters_hold_what_this_years_warnings_place_in_them(shared_data: Path) -> None:
    """An authority names the sea and gives the corners: an outline that misses them is too small."""
    figures = named_waters(shared_data, print, ("navwarn/nga_five_series_2026.jsonl.gz",))
    assert figures[0].value > 0.95
