"""The commands of docs/how-to/run-a-witness.md, as they stand there: two nodes, two of three witnesses."""

from pathlib import Path

from pages import AS_NORTH_AND_SOUTH, commands, north_and_south, run, says


def test_every_command_of_the_page_works(tmp_path: Path) -> None:
    """A witness is run by people who know nothing else of the line."""
    north_and_south(tmp_path)
    script = AS_NORTH_AND_SOUTH + commands("how-to/run-a-witness.md") + "\nkill %2 %3 %4 %5; wait\n"

    stdout, stderr = run(script, tmp_path)

    says(
        stdout + stderr,
        (
            "witness witness.example/one made in one",
            "is watched from the next start on; feeds: 2",
            "(cosigned by at least 2 of 3 witnesses)",
            "agreed, as the charter counts: ",
            "Of these also witnessed: ",
            "the witness signs again",
        ),
    )
    assert "ALARM" not in "".join((tmp_path / name).read_text() for name in ("one.log", "two.log", "restored.log"))
