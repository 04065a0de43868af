"""`openline check` as people and programs use it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

NOON = ["2026-03-02T12:00:00Z", "2026-03-02T14:00:00Z"]


def feature(name: str, west: float, south: float, east: float, north: float, **properties: Any) -> dict[str, Any]:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "type": "Feature",
        "id": name,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"windows": [NOON], **properties},
    }


def write(path: Path, *features: dict[str, Any]) -> Path:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


def openline(*words: object, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", "from openline.cli.main import main; main()", *map(str, words)],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_conflict_inside_one_file_is_reported_as_stable_json(tmp_path: Path) -> None:
    """Programs read these names and nothing else."""
    a = write(
        tmp_path / "a.geojson",
        feature("N 1/26/A", 179, 10, -179, 12, lower_m=0, lower_ref="SFC", upper_m=3000, upper_ref="MSL"),
        feature("N 2/26/A", -179.5, 11, -178, 13, windows=[["2026-03-02T13:00:00Z", None]]),
    )
    done = openline("check", a, "--json")
    assert done.returncode == 3, done.stderr
    found = json.loads(done.stdout)
    assert found.keys() == {"conflicts", "same_event"}
    (conflict,) = found["conflicts"]
    lon, lat = conflict.pop("inside")
    ring = conflict.pop("overlap")["coordinates"][0][0]
    assert (min(east for east, _ in ring), max(east for east, _ in ring)) == (-179.5, -179.0)
    assert conflict.pop("area_km2") == pytest.approx(0.5 * 109.1 * 111.2, rel=0.02)
    assert -179.5 <= lon <= -179
    assert 11 <= lat <= 12.01
    assert conflict == {
        "a": "N 1/26/A",
        "b": "N 2/26/A",
        "windows": [["2026-03-02T13:00:00Z", "2026-03-02T14:00:00Z"]],
        "lower_m": 0,
        "upper_m": 3000,
        "least_distance_m": 0,
        "margin_only": False,
        "severity": "serious",
        "rule_version": "conflict-1",
        "nearest_at": "2026-03-02T13:00:00Z",
        "height_between_m": 0,
    }


def test_two_files_are_compared_with_each_other_only(tmp_path: Path) -> None:
    """Each party's own areas are its own affair."""
    a = write(tmp_path / "a.geojson", feature("a1", 0, 0, 2, 2), feature("a2", 0, 0, 3, 3))
    b = write(tmp_path / "b.geojson", feature("b1", 2.5, 2.5, 4, 4))
    done = openline("check", a, b, "--json")
    assert [(c["a"], c["b"]) for c in json.loads(done.stdout)["conflicts"]] == [("a2", "b1")]


def test_clear_is_exit_code_nought(tmp_path: Path) -> None:
    """Scripts branch on it."""
    a = write(tmp_path / "a.geojson", feature("a1", 0, 0, 1, 1), feature("a2", 5, 5, 6, 6))
    done = openline("check", a)
    assert (done.returncode, done.stdout) == (0, "2 areas, clear\n")


def test_a_buffer_finds_what_comes_near(tmp_path: Path) -> None:
    """Ten kilometres apart, with a buffer of eleven."""
    a = write(tmp_path / "a.geojson", feature("a1", 0, 0, 1, 1), feature("a2", 1.09, 0, 2, 1))
    assert openline("check", a).returncode == 0
    done = openline("check", a, "--buffer", 11_000, "--json")
    assert done.returncode == 3
    assert 9_900 < json.loads(done.stdout)["conflicts"][0]["least_distance_m"] < 10_100
    refused = openline("check", a, "--buffer", "-5")
    assert (refused.returncode, "hint:" in refused.stderr) == (1, True)


def test_the_same_event_is_listed_and_is_no_conflict(tmp_path: Path) -> None:
    """Announced by two authorities."""
    a = write(tmp_path / "a.geojson", feature("HYDROPAC 1/26/A", 0, 0, 1, 1))
    b = write(tmp_path / "b.geojson", feature("KZAK A1/26/A", 0, 0, 1, 1))
    done = openline("check", a, b, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == {
        "conflicts": [],
        "same_event": [{"a": "HYDROPAC 1/26/A", "b": "KZAK A1/26/A"}],
    }


def test_areas_of_one_notice_and_cancelled_areas_do_not_count(tmp_path: Path) -> None:
    """What the reader of notices writes beside an area is honoured."""
    source = {"format": "nga", "id": "N 1/26", "text": ""}
    a = write(
        tmp_path / "a.geojson",
        feature("N 1/26/A", 0, 0, 2, 2, source=source),
        feature("N 1/26/B", 1, 1, 3, 3, source=source),
        feature("N 2/26/A", 1, 1, 4, 4, cancelled_at="2026-03-01T00:00:00Z"),
    )
    assert openline("check", a).returncode == 0


def test_an_area_that_cannot_be_checked_is_named_and_never_called_clear(tmp_path: Path) -> None:
    """Nothing is silently lost: the others are checked; a conflict among them is a conflict all the same."""
    bow_tie = feature("crossed", 0, 0, 1, 1)
    bow_tie["geometry"]["coordinates"] = [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]
    a = write(tmp_path / "a.geojson", bow_tie, feature("a1", 10, 0, 12, 2), feature("a2", 11, 1, 13, 3))
    done = openline("check", a)
    assert done.returncode == 3
    assert "crossed: two edges of the polygon cross at 1.00" in done.stderr
    assert "1 conflict" in done.stdout
    assert json.loads(openline("check", a, "--json").stdout)["unchecked"] == ["crossed"]
    alone = write(tmp_path / "b.geojson", bow_tie, feature("b1", 10, 0, 12, 2))
    done = openline("check", alone)
    assert (done.returncode, done.stdout) == (1, "1 area, no conflict, 1 not checked\n")


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", '{"type": "FeatureCollection"}', "\udcff"])
def test_what_is_no_geojson_is_one_line_and_a_hint(tmp_path: Path, content: str) -> None:
    """Never a traceback."""
    file = tmp_path / "bad.geojson"
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    done = openline("check", file)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "openline: " in done.stderr


def test_a_missing_file_is_one_line_and_a_hint(tmp_path: Path) -> None:
    """The path is named."""
    done = openline("check", tmp_path / "nowhere.geojson")
    assert done.returncode == 1
    assert "nowhere.geojson" in done.stderr
    assert "hint: " in done.stderr


def test_the_table_fits_the_terminal_and_text_from_outside_cannot_move_the_cursor(tmp_path: Path) -> None:
    """Long names are shortened; control characters are shown as what they are not."""
    a = write(tmp_path / "a.geojson", feature("long " * 30 + "1", 0, 0, 2, 2), feature("\u001b[2Jevil\n", 1, 1, 3, 3))
    done = openline("check", a)
    assert done.returncode == 3
    assert "\u001b" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 100


def test_the_map_is_written_beside_the_table(tmp_path: Path) -> None:
    """With the numbers of the table."""
    a = write(tmp_path / "a.geojson", feature("<a1>", 0, 0, 2, 2), feature("a2", 1, 1, 3, 3))
    done = openline("check", "-", "--map", tmp_path / "out.svg", stdin=a.read_text())
    assert done.returncode == 3
    root = ElementTree.parse(tmp_path / "out.svg").getroot()
    words = [element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "1" in words
    assert "<a1>" in words
