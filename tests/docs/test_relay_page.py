"""The commands of docs/how-to/run-a-relay.md, as they stand there: two nodes that are never up together."""

from pathlib import Path

from pages import AS_NORTH_AND_SOUTH, commands, north_and_south, run, says

OPENED = """
openline line open --with south.card --out offer --node north
openline line accept offer --card north.card --node south
DIGITS=$(openline line list --node north --json | sed -n 's/.*"digits": "\\(.*\\)".*/\\1/p')
openline line confirm --digits "$DIGITS" --node north
openline line confirm --digits "$DIGITS" --node south
"""


def test_every_command_of_the_page_works(tmp_path: Path) -> None:
    """A relay is run by people who know nothing else of the line."""
    north_and_south(tmp_path)
    script = AS_NORTH_AND_SOUTH + OPENED + commands("how-to/run-a-relay.md") + "\nkill %1 %2; wait\n"

    stdout, stderr = run(script, tmp_path)

    says(stdout + stderr, ("The buoy is back in its place.", "post.example"))
    kept = [path for path in (tmp_path / "post").rglob("*") if path.is_file()]
    assert kept
    assert not any(b"buoy" in path.read_bytes() for path in kept), "the relay reads nothing"
