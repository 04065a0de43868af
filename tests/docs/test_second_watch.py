"""The commands of the second tutorial, run as they stand."""

import contextlib
import os
import re
import signal
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TUTORIAL = ROOT / "docs/tutorial/second-watch.md"
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_every_command_of_the_second_watch_works(tmp_path: Path) -> None:
    """What two people release, a line that lives on while suspended, equal statistics: shown only if true."""
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
        stdout, stderr = shell.communicate(timeout=240)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(shell.pid, signal.SIGKILL)  # nodes that the tutorial left running when it failed

    assert shell.returncode == 0, stdout[-2000:] + stderr[-2000:]
    for expected in (
        "Signal: The exercise stops now.",
        "the same person released it twice",
        "заплановане",
        "Passed to: sensor desk.",
        "falls under the suspension",
        "[ТЕСТ]",
        "1 conflicts; result fingerprint",
        "HYDROPAC ____/__(__).",
    ):
        assert expected in stdout + stderr, f"{expected!r} is missing in:\n{stdout[-3000:]}{stderr[-3000:]}"
