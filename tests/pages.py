"""Runs the commands of a page of the documents, as they stand there, in a folder of their own."""

import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
LONGEST_S = 240


def commands(page: str) -> str:
    """Return the commands of a page under docs/, with our own environment in place of the reader's."""
    blocks = BLOCK.findall((ROOT / "docs" / page).read_text("utf-8"))
    return "\n".join(blocks).replace("$PWD/.venv/bin", str(ROOT / ".venv/bin"))


def run(script: str, folder: Path) -> tuple[str, str]:
    """Run a script that stops at its first error; return what it said on both streams.

    Raises:
        AssertionError: it ended in an error.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENLINE_")}
    shell = subprocess.Popen(
        ["bash", "-c", f"set -e\n{script}"],
        cwd=folder,
        env={**environment, "COLUMNS": "120", "ROOT": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        stdout, stderr = shell.communicate(timeout=LONGEST_S)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(shell.pid, signal.SIGKILL)  # nodes that a page left running when it failed
    assert shell.returncode == 0, stdout[-2000:] + stderr[-2000:]
    return stdout, stderr


def says(said: str, expected: Iterable[str]) -> None:
    """Fail where something that a page promises was not said."""
    for words in expected:
        assert words in said, f"{words!r} is missing in:\n{said[-5000:]}"
