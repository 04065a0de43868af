"""The commands of the tutorial, run as they stand."""

from pathlib import Path

from pages import commands, run, says

EXPECTED = (
    "is confirmed on this side",
    "Conflicts: 1",
    "HYDROLANT 310/30/A",
    ": чекайте 15 хвилин.",
    "clear to the reader (not agreement)",
    "stand by 15 minutes",
    "It holds.",
    "The two records are the same, entry by entry.",
)


def test_every_command_of_the_tutorial_works(tmp_path: Path) -> None:
    """Documents rot unless they run: a new user's first ten minutes must not end in an error."""
    stdout, _ = run(commands("tutorial/first-line.md"), tmp_path)

    says(stdout, EXPECTED)
    assert "<svg" in (tmp_path / "line/meeting.svg").read_text("utf-8")
