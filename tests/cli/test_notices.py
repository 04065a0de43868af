"""`openline notices` and `openline bench` as people and programs meet them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from openline.cli.bench import bench
from openline.cli.notices import notices

NOTAM = """A{n:04}/26 NOTAMN
Q) ZZZZ/QRTCA/IV/BO/W/000/999/2000N13000E012
A) ZZZZ B) 2604051200 C) 2604051600
E) TEMPORARY RESTRICTED AREA WI 200000N1300000E-203000N1300000E-
203000N1303000E.
F) SFC G) UNL"""


@pytest.fixture
def bulletin(tmp_path: Path) -> Path:
    """Two NOTAMs and something that is none."""
    path = tmp_path / "today.txt"
    path.write_text(
        f"{NOTAM.format(n=1)}\n\n{NOTAM.format(n=2)}\n\nNNNN\nTHE WEATHER IS FINE TODAY \x1b[31mRED\u202e\n"
    )
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(notices, [str(argument) for argument in arguments], catch_exceptions=False)


def test_people_see_a_table_and_then_what_was_not_understood(bulletin: Path) -> None:
    """The officer's first question is what we could not read."""
    result = run(bulletin)

    assert result.exit_code == 0
    head, notam, unknown, total = result.output.splitlines()[:4]
    assert head.split() == ["understood", "partial", "not", "spatial", "not", "understood", "notices"]
    assert notam.split() == ["notam", "2", "0", "0", "0", "2"]
    assert unknown.split() == ["unknown", "0", "0", "0", "1", "1"]
    assert total.split() == ["all", "2", "0", "0", "1", "3"]
    assert "THE WEATHER IS FINE TODAY" in result.output.splitlines()[-1]


def test_text_from_outside_cannot_act_on_the_terminal(bulletin: Path) -> None:
    """Escape sequences and signs that turn the writing round are shown as what they are: nothing."""
    output = run(bulletin).output

    assert "\x1b" not in output
    assert "\u202e" not in output


def test_json_is_one_feature_collection_on_standard_output(bulletin: Path) -> None:
    """Programs read it; nothing else may stand beside it."""
    result = run(bulletin, "--json")

    collection = json.loads(result.stdout)
    assert collection["type"] == "FeatureCollection"
    assert [feature["id"] for feature in collection["features"]] == ["ZZZZ A0001/26/A", "ZZZZ A0002/26/A"]
    first = collection["features"][0]
    assert first["geometry"]["coordinates"][0][0] == first["geometry"]["coordinates"][0][-1] == [130.0, 20.0]
    assert first["properties"]["windows"] == [["2026-04-05T12:00:00Z", "2026-04-05T16:00:00Z"]]
    assert first["properties"]["same_event"] == ["ZZZZ A0002/26/A"]
    assert first["properties"]["source"]["text"] == NOTAM.format(n=1)


def test_the_report_has_every_notice(bulletin: Path, tmp_path: Path) -> None:
    """In the order of the input, and the counts add up."""
    path = tmp_path / "report.json"

    run(bulletin, bulletin, "--json", "--report", path)

    report = json.loads(path.read_text())
    assert [line["outcome"] for line in report["notices"]] == ["understood", "understood", "not_understood"] * 2
    assert report["notices"][3]["features"] == ["ZZZZ A0001/26/A"]
    assert report["counts"] == {
        "notices": 6, "understood": 4, "partial": 0, "not_spatial": 0, "not_understood": 2, "features": 2,
    }  # fmt: skip


def test_a_long_list_is_cut_and_says_how_to_see_it_whole(tmp_path: Path) -> None:
    """Nothing is silently left out of the sight of the officer."""
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(json.dumps({"id": f"N {n}", "text": "nothing"}) for n in range(30)))

    assert "... and 10 more: --all lists them" in run(path).output
    assert "N 29" in run(path, "--all").output


@pytest.mark.parametrize(
    ("arguments", "says", "hint"),
    [
        (["none.txt"], "none.txt: No such file or directory", "hint: "),
        (["http://localhost/notices"], "is no https address", "only https"),
        ([], "Missing argument", "--help"),
    ],
)
def test_an_error_is_one_line_and_a_hint_on_standard_error(arguments: list[str], says: str, hint: str) -> None:
    """No trace of the program's insides; a code that a script can test."""
    command = [sys.executable, "-c", "from openline.cli.main import main; main()", "notices", *arguments]

    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode in (1, 2)
    assert done.stdout == ""
    error, advice = done.stderr.splitlines()
    assert error.startswith("openline: ")
    assert says in error
    assert advice.startswith("hint: ")
    assert hint in advice


def test_a_report_that_cannot_be_written_is_an_error(bulletin: Path, tmp_path: Path) -> None:
    """A script that asked for it must not believe that it is there."""
    from openline.core.errors import Misuse

    with pytest.raises(Misuse, match="No such file"):
        run(bulletin, "--report", tmp_path / "no" / "report.json")


def test_the_bench_without_data_says_what_it_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed package brings no third-party notices with it."""
    from openline.core.errors import Unavailable

    monkeypatch.chdir(tmp_path)
    with pytest.raises(Unavailable, match="no folder of notices") as error:
        CliRunner().invoke(bench, ["notices"], catch_exceptions=False)

    assert "--data" in error.value.hint


def test_the_bench_measures_what_is_there(tmp_path: Path) -> None:
    """A table by series, figures beside targets, and the same as JSON."""
    (tmp_path / "notam").mkdir()
    records = [{"id": f"A{n:04}/26", "raw": NOTAM.format(n=n)} for n in range(1, 41)]
    (tmp_path / "notam" / "notam_world_2026.jsonl.gz").write_text("\n".join(map(json.dumps, records)))

    result = CliRunner().invoke(
        bench, ["notices", "--data", str(tmp_path), "--json", str(tmp_path / "figures.json")], catch_exceptions=False
    )

    head, row = [line for line in result.output.splitlines() if line.startswith(("series", "NOTAM with Q-line"))]
    assert head.endswith("per second")
    assert int(row.split()[-1].replace(",", "")) > 0
    figures = {figure["name"]: figure for figure in json.loads((tmp_path / "figures.json").read_text())}
    assert figures["announced dangers understood, all series"]["value"] == 1.0
    assert figures["understood, NOTAM with Q-line"]["met"] is True
    assert figures["notices read per second on one core"]["target"] == 5000
