"""The commands of the second tutorial, run as they stand."""

from pathlib import Path

from pages import commands, run, says

EXPECTED = (
    "Signal: The exercise stops now.",
    "the same person released it twice",
    "заплановане",
    "Passed to: sensor desk.",
    "falls under the suspension",
    "[ТЕСТ]",
    "Conflicts: 1; fingerprint of the result",
    "HYDROPAC ____/__(__).",
)


def test_every_command_of_the_second_watch_works(tmp_path: Path) -> None:
    """What two people release, a line that lives on while suspended, equal statistics: shown only if true."""
    stdout, stderr = run(commands("tutorial/second-watch.md"), tmp_path)

    says(stdout + stderr, EXPECTED)
