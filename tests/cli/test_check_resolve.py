"""`openline check --resolve` as people and programs use it."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from command_line import Openline


def feature(name: str, west: float, start: str, end: str, **properties: Any) -> dict[str, Any]:
    ring = [[west, 70], [west + 1, 70], [west + 1, 70.3], [west, 70.3], [west, 70]]
    day = "2026-03-02T"
    windows = [[f"{day}{start}:00Z", f"{day}{end}:00Z"]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "id": name, "geometry": geometry, "properties": {"windows": windows, **properties}}


def write(path: Path, *features: dict[str, Any]) -> Path:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


def test_what_is_proposed_can_be_checked_again_and_is_clear(openline: Openline, tmp_path: Path) -> None:
    """A program takes the features as they are printed; two areas of one notice change together."""
    a = write(
        tmp_path / "a.geojson",
        feature("N 1/A", 20.0, "12:00", "13:00", source="N 1"),
        feature("N 1/B", 24.0, "12:00", "13:00", source="N 1"),
    )
    b = write(tmp_path / "b.geojson", feature("B 1", 20.9, "12:30", "14:00"))

    done = openline("check", a, b, "--resolve", "N 1", "--json")

    assert done.code == 3, done.err
    found = json.loads(done.out)
    assert [(c["a"], c["b"]) for c in found["conflicts"]] == [("B 1", "N 1/A")]
    nearest = found["proposals"][0]
    assert nearest["way"] == "aside"
    assert [each["id"] for each in nearest["features"]] == ["N 1/A", "N 1/B"]
    assert openline("check", write(tmp_path / "c.geojson", *nearest["features"]), b).code == 0
    assert {each["way"] for each in found["closed"]} == {"higher", "lower", "pauses"}


def test_the_table_and_the_picture_say_what_changes(openline: Openline, tmp_path: Path) -> None:
    """Before and after on one picture; and the ways that are closed, with who is in the way."""
    a = write(
        tmp_path / "a.geojson",
        feature("N 1/A", 20.0, "12:00", "13:00", source="N 1"),
        feature("B 1", 20.9, "12:30", "14:00"),
        feature("B 2", 24.0, "01:00", "14:00"),
    )
    limits = ("--not-before", "2026-03-02T12:00Z", "--may", "time,height", "--heights", ":3000")

    done = openline("check", a, "--resolve", "N 1", "--map", tmp_path / "a.svg", *limits)

    assert done.code == 3, done.err
    assert done.out.startswith("It meets: B 1\n")
    assert "later by 2 hours 1 minute" in done.out
    assert "– Earlier: blocked by B 1" not in done.out
    assert "– Earlier: beyond the limits" in done.out
    assert "– Higher: cannot be" in done.out
    assert "– Aside: not allowed" in done.out
    picture = (tmp_path / "a.svg").read_text("utf-8")
    ElementTree.fromstring(picture)
    assert "N 1/A (after)" in picture


def test_an_area_is_cut_so_that_its_corners_can_be_read_aloud(openline: Openline, tmp_path: Path) -> None:
    """Along a meridian, in hundredths of a minute; what is printed is checked again, and the picture shows both."""
    ours, theirs = feature("N 1", 20.0, "12:00", "13:00"), feature("B 1", 20.9, "12:30", "14:00")
    a = write(tmp_path / "a.geojson", ours, theirs)

    asked = openline("check", a, "--resolve", "N 1", "--may", "area", "--map", tmp_path / "a.svg", "--json")
    kept_more = openline("check", a, "--resolve", "N 1", "--may", "area", "--keep", "95")

    (cut,) = json.loads(asked.out)["proposals"]
    assert (cut["way"], cut["cost"], cut["kept_percent"]) == ("cut", 22, 89)
    ((ring,),) = [each["geometry"]["coordinates"] for each in cut["features"]]
    assert sorted({lon for lon, _ in ring}) == [20, 20.8991667]
    assert openline("check", write(tmp_path / "c.geojson", *cut["features"], theirs)).code == 0
    ElementTree.fromstring((tmp_path / "a.svg").read_text("utf-8"))
    assert "Cut straight: beyond the limits" in kept_more.out


def test_none_within_the_limits_and_nothing_to_change_are_two_things(openline: Openline, tmp_path: Path) -> None:
    """The one asks for other limits, the other for nothing."""
    a = write(tmp_path / "a.geojson", feature("N 1", 20.0, "12:00", "13:00"), feature("B 1", 20.9, "12:30", "14:00"))

    none = openline("check", a, "--resolve", "N 1", "--within", "1km", "--may", "place")
    clear = openline("check", write(tmp_path / "b.geojson", feature("N 1", 20.0, "12:00", "13:00")), "--resolve", "N 1")

    assert (none.code, clear.code) == (3, 0)
    assert "None within your limits." in none.out
    assert "– Aside: blocked by B 1" in none.out
    assert "meets nothing" in clear.out


@pytest.mark.parametrize(
    ("option", "value", "fault"),
    [("--within", "inf", "'inf' is no distance"), ("--heights", "900:100", "the highest height lies below the lowest")],
)
def test_a_limit_that_nothing_could_keep_is_refused(
    openline: Openline, tmp_path: Path, option: str, value: str, fault: str
) -> None:
    """A slip of the pen must not read as "none within your limits"."""
    a = write(tmp_path / "a.geojson", feature("N 1", 20.0, "12:00", "13:00"))

    done = openline("check", a, "--resolve", "N 1", option, value)

    assert done.code == 1
    assert fault in done.err


def test_the_area_to_stay_inside_of_is_a_file(openline: Openline, tmp_path: Path) -> None:
    """The range is drawn once, and named each time."""
    a = write(tmp_path / "a.geojson", feature("N 1", 20.0, "12:00", "13:00"), feature("B 1", 20.9, "12:30", "14:00"))
    ring = [[19.9, 69.0], [21.1, 69.0], [21.1, 70.4], [19.9, 70.4], [19.9, 69.0]]
    area = tmp_path / "range.geojson"
    area.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}), "utf-8")

    (found,) = json.loads(openline("check", a, "--resolve", "N 1", "--may", "place", "--within", area, "--json").out)[
        "proposals"
    ]

    assert 150 <= found["azimuth"] <= 210
    ((south, *_),) = [each["geometry"]["coordinates"][0] for each in found["features"]]
    assert south[1] < 70.0


def test_a_name_that_is_not_there_and_a_limit_without_resolve_are_refused(openline: Openline, tmp_path: Path) -> None:
    """A slip of the pen must not read as clear."""
    a = write(tmp_path / "a.geojson", feature("N 1", 20.0, "12:00", "13:00"))
    assert "no area or notice 'N 2'" in openline("check", a, "--resolve", "N 2").err
    assert "--resolve" in openline("check", a, "--within", "5").err
    assert "are no heights" in openline("check", a, "--resolve", "N 1", "--heights", "low").err


def test_areas_that_bear_one_name_in_two_files_are_all_in_the_way(openline: Openline, tmp_path: Path) -> None:
    """Each side numbers its own from one; what was dropped for its name would read as clear."""
    a = write(
        tmp_path / "a.geojson", feature("1", 20.0, "12:00", "13:00", source="N 1"), feature("2", 40, "01:00", "02:00")
    )
    b = write(tmp_path / "b.geojson", feature("1", 20.9, "12:30", "14:00"), feature("2", 20.5, "12:10", "15:00"))

    found = json.loads(openline("check", a, b, "--resolve", "N 1", "--may", "time", "--json").out)

    assert [(c["a"], c["b"]) for c in found["conflicts"]] == [("1", "1 (b)"), ("1", "2 (b)")]
    assert {each["way"]: each["shift_s"] for each in found["proposals"]} == {"earlier": -3060, "later": 10860}
