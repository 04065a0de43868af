"""`openline check --archive`: many notices, one with another, by one process or several."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest

from command_line import Openline
from openline.cli.archive import as_plain as places_as_plain
from openline.cli.check import as_plain
from openline.node.archive import screen_archive
from openline.node.workers import Workers
from patience import PATIENCE_S

COMMAND = [sys.executable, "-c", "from openline.cli.main import main; main()", "check", "--archive"]
DAY = "2026-03-{:02}T{:02}:00:00Z"


def circle(name: str, lon: float, lat: float, **properties: Any) -> dict[str, Any]:
    geometry = {"type": "Point", "coordinates": [lon, lat]}
    windows = [[DAY.format(2, 12), DAY.format(2, 14)]]
    return {
        "type": "Feature",
        "id": name,
        "geometry": geometry,
        "properties": {"radius_m": 9_000, "windows": windows, **properties},
    }


def write(path: Path, *features: dict[str, Any]) -> Path:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


def test_the_outcome_is_the_same_byte_for_byte_however_many_share_the_work(tmp_path: Path) -> None:
    """Two machines of different size compare what they found."""
    rng = np.random.default_rng(5)
    many = [
        circle(f"N {n}/26/A", 7 + rng.uniform(), 65.5 + rng.uniform(0, 0.2),
               windows=[[DAY.format(d, 1), DAY.format(d + 2, 3)]])
        for n, d in enumerate(rng.integers(1, 25, size=90).tolist())
    ]  # fmt: skip
    crossed = circle("crossed", 0, 0)
    crossed["geometry"] = {"type": "Polygon", "coordinates": [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]}
    areas, texts = write(tmp_path / "many.geojson", *many, crossed), tmp_path / "texts.jsonl"
    texts.write_text("\n".join(json.dumps({"id": f"T{n}", "text": f"Nothing in {n}."}) for n in range(600)), "utf-8")

    said = []
    for workers in (1, 2, 8):
        with Workers(workers) as pool:
            archive = screen_archive([str(areas), str(texts)], share=pool.share, size=16)
        said.append(json.dumps(places_as_plain(archive) | as_plain(archive.findings)).encode())

    assert said[0] == said[1] == said[2]
    assert len(archive.findings.conflicts) > 50
    assert [each.id for each in archive.unchecked] == ["crossed"]


def test_a_folder_of_notices_comes_out_as_places_a_map_and_json(openline: Openline, tmp_path: Path) -> None:
    """What stands in the table stands under the same number on the map, and in the JSON."""
    folder = tmp_path / "notices"
    folder.mkdir()
    write(folder / "b.geojson", circle("b1", 179.95, 71), circle("b2", 2.0, 56), circle("b3", 2.05, 56))
    write(folder / "a.geojson", circle("a1", 2.1, 56), circle("a2", -179.95, 71), circle("a3", 50, -40))

    done = openline("check", "--archive", folder, "--workers", "1", "--map", tmp_path / "map.svg")
    plain = json.loads(openline("check", "--archive", folder, "--workers", "1", "--json").out)

    assert done.code == 3
    lines = done.out.splitlines()
    assert lines[2].split()[:3] == ["1", "3", "3"]
    assert lines[2].endswith("North Sea")
    assert lines[3].split()[:3] == ["2", "1", "2"]
    assert lines[-1] == "6 areas: 4 conflicts, 4 of them in the places above"
    assert max(map(len, lines)) <= 80
    assert [(place["conflicts"], place["water"]) for place in plain["places"]] == [(3, "water-21"), (1, "water-16")]
    assert [(each["a"], each["b"]) for each in plain["conflicts"]] == [
        ("a1", "b2"), ("a1", "b3"), ("a2", "b1"), ("b2", "b3")
    ]  # fmt: skip
    words = [each.text for each in ElementTree.parse(tmp_path / "map.svg").getroot().iter() if each.text]
    assert "North Sea" in words
    assert "3 conflicts of 3 areas" in words


def test_without_conflicts_it_is_clear_and_the_map_says_so(openline: Openline, tmp_path: Path) -> None:
    """Nothing met, and everything was looked at."""
    source = write(tmp_path / "a.geojson", circle("a1", 2, 56), circle("a2", 50, -40))

    done = openline("check", "--archive", source, "--workers", "1", "--map", tmp_path / "map.svg")

    assert (done.code, done.out.splitlines()[-1]) == (0, "2 areas: clear")
    assert "NO CONFLICTS" in (tmp_path / "map.svg").read_text("utf-8")


def test_what_cannot_be_checked_is_named_and_never_called_clear(openline: Openline, tmp_path: Path) -> None:
    """The first few by name, the rest by number."""
    source = write(
        tmp_path / "a.geojson", circle("fine", 0, 0), *(circle(f"bad{n:02}", 9, 9, windows=[]) for n in range(12))
    )

    done = openline("check", "--archive", source, "--workers", "1")

    assert done.code == 1
    assert "clear" not in done.out
    assert "bad00" in done.err
    assert "2 more areas" in done.err


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("a", "b", "c"), 2, "--archive"),
        (("a", "--workers", "2"), 2, "--archive"),
        (("--archive", "a", "--workers", "0"), 2, "--workers"),
        (("--archive", "nowhere"), 1, "nowhere"),
        (("--archive", ".", "--buffer", "-1"), 1, "buffer"),
    ],
)
def test_a_mistake_in_the_command_is_one_line_and_a_hint(
    openline: Openline, words: tuple[str, ...], code: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody learns from a traceback."""
    monkeypatch.chdir(tmp_path)

    done = openline("check", *words)

    assert done.code == code
    assert said in done.err
    assert "hint: " in done.err


def test_files_without_a_notice_are_not_clear(openline: Openline, tmp_path: Path) -> None:
    """Whoever names the wrong file must not read that nothing meets."""
    (tmp_path / "empty.txt").write_bytes(b"")

    done = openline("check", "--archive", tmp_path / "empty.txt")

    assert (done.code, done.out) == (1, "")
    assert "no notice was found" in done.err


def test_an_empty_folder_is_named(openline: Openline, tmp_path: Path) -> None:
    """Nothing looked at is not clear."""
    done = openline("check", "--archive", tmp_path, "--workers", "1")

    assert done.code == 1
    assert "no file lies in this folder" in done.err


@pytest.fixture
def started() -> "subprocess.Popen[str]":
    """Return a run of its own, with two workers, that waits for its notices on standard input."""
    run = subprocess.Popen(
        [*COMMAND, "-", "--workers", "2"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_heed_the_keyboard,
    )
    until = time.monotonic() + 30
    while len(_workers(run.pid)) < 2:
        assert run.poll() is None
        assert time.monotonic() < until
        time.sleep(0.02)
    return run


def _heed_the_keyboard() -> None:
    """What a shell starts in its background ignores the keyboard, and so would all that the tests start there."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _workers(parent: int) -> list[int]:
    found = subprocess.run(
        ["pgrep", "-P", str(parent), "-f", "spawn_main"], capture_output=True, text=True, check=False
    )
    return [int(pid) for pid in found.stdout.split()]


def test_the_keyboard_stops_the_run_and_its_workers(started: "subprocess.Popen[str]") -> None:
    """A terminal interrupts all processes of a command: one line, no traceback, nobody left behind."""
    workers = _workers(started.pid)

    os.killpg(started.pid, signal.SIGINT)
    out, err = started.communicate(timeout=PATIENCE_S)

    assert (started.returncode, out) == (130, ""), err
    assert err.strip() == "openline: stopped, and its workers with it; nothing was written"
    assert not any(Path(f"/proc/{pid}").exists() for pid in workers)


def test_a_worker_that_was_killed_is_an_error_and_no_answer(started: "subprocess.Popen[str]") -> None:
    """A place that nobody looked at must never be missing from a table in silence."""
    os.kill(_workers(started.pid)[0], signal.SIGKILL)

    out, err = started.communicate("NAVAREA XIX 1/26\nDRIFTING MINE IN 65-00N 007-00E.\n\n" * 3, timeout=PATIENCE_S)

    assert (started.returncode, out) == (1, "")
    assert "openline: a worker ended" in err
    assert "hint: " in err
