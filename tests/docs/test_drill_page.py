"""The commands of the page on training and the drill, run as they stand."""

from pathlib import Path

from pages import commands, run, says

READY = 'export PATH="$ROOT/.venv/bin:$PATH"\n'
INVITED = """
for _ in $(seq 1800); do grep -q "invitation=" train.log && break; kill -0 %1 || break; sleep 0.1; done
kill -TERM %1
wait %1 || true
"""


def test_the_page_on_the_drill_runs_as_it_stands(tmp_path: Path) -> None:
    """A drill whose instructions do not run is the first thing that fails at three in the morning."""
    lists, begins, drills = commands("how-to/drill.md").split("\n\n")
    said, _ = run(f"{READY}{lists}\n{begins}\n{INVITED}{drills}", tmp_path)

    says(said, ["flash", "launch", "incident", "flood", "silent", "distress", "within two minutes"])
    assert "#invitation=" in (tmp_path / "train.log").read_text()
    assert (tmp_path / "debrief.json").read_text() == "", "nobody signed in, so there is nothing to say"
