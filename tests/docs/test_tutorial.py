"""The commands of the tutorial, run as they stand."""

import contextlib
import os
import re
import signal
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TUTORIAL = ROOT / "docs/tutorial/first-line.md"
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_every_command_of_the_tutorial_works(tmp_path: Path) -> None:
    """Documents rot unless they run: a new user's first ten minutes must not end in an error."""
    blocks = BLOCK.findall(TUTORIAL.read_text("utf-8"))
    script = "set -e\n" + "\n".join(blocks).replace("$PWD/.venv/bin", str(ROOT / ".venv/bin"))
    environment = {**os.environ, "COLUMNS": "120"}
    for name in [name for name in environment if name.startswith("OPENLINE_")]:
        del environment[name]

    shell = subprocess.Popen(
        ["bash", "-c", script],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        stdout, stderr = shell.communicate(timeout=150)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(shell.pid, signal.SIGKILL)  # nodes that the tutorial left running when it failed

    assert shell.returncode == 0, stdout[-2000:] + stderr[-2000:]
    for expected in (
        "is confirmed on this side",
        "1 conflict(s) with what is in force",
        "HYDROLANT 310/30/A",
        ": чекайте 15 хвилин.",
        "clear to the reader (not agreement)",
        "stand by 15 minutes",
        "It holds.",
        "identical: both files hold the same entries",
    ):
        assert expected in stdout, f"{expected!r} is missing in:\n{stdout[-3000:]}"
    assert "<svg" in (tmp_path / "line/meeting.svg").read_text("utf-8")
