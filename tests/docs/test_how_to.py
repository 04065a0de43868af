"""The commands of the how-to pages, run as they stand, on one line between two nodes."""

import contextlib
import os
import re
import signal
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("suspend-and-resume", "protect-a-convoy", "announce-a-launch")  # office keys come last: they bind for good
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
PAIRED = """
set -e
export PATH="$ROOT/.venv/bin:$PATH"
export OPENLINE_PASSPHRASE="correct horse battery staple"
export OPENLINE_OFFICER_PASSPHRASE="four quiet words here"
openline party create north --name North --language en --listen 127.0.0.1:7485
openline party create south --name South --language uk --listen 127.0.0.1:7486
openline officer add ann --node north
openline officer add alice --node north
openline officer add bohdan --node south
openline party card --node north --out north.card
openline party card --node south --out south.card
openline line open --with south.card --out offer --node north
openline line accept offer --card north.card --node south
DIGITS=$(openline line list --node north --json | sed -n 's/.*"digits": "\\(.*\\)".*/\\1/p')
openline line confirm --digits "$DIGITS" --node north
openline line confirm --digits "$DIGITS" --node south
openline serve --node north > north.log 2>&1 &
openline serve --node south > south.log 2>&1 &
openline line wait --for up --node north
"""
EXPECTED = (
    "falls under the suspension",
    "Notification is no precondition of protection",
    "Passed to: ground command.",
    "has no receipt yet from: unmanned aircraft cell",
    "it waits for 1 more person: openline draft release",
    "2 more holders of the office's key: openline draft sign",
    "Passed to: sensor desk.",
    "(_____/__ NOTAMN",
)


def test_every_command_of_the_how_to_pages_works(tmp_path: Path) -> None:
    """Whoever needs one of these pages has no time to mend it."""
    pages = [(ROOT / f"docs/how-to/{page}.md").read_text("utf-8") for page in PAGES]
    script = PAIRED + "".join("\n".join(BLOCK.findall(page)) for page in pages) + "\nkill %1 %2; wait\n"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENLINE_")}

    shell = subprocess.Popen(
        ["bash", "-c", script],
        cwd=tmp_path,
        env={**environment, "COLUMNS": "120", "ROOT": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        stdout, stderr = shell.communicate(timeout=240)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(shell.pid, signal.SIGKILL)  # nodes that a page left running when it failed

    assert shell.returncode == 0, stdout[-2000:] + stderr[-2000:]
    for expected in EXPECTED:
        assert expected in stdout + stderr, f"{expected!r} is missing in:\n{stdout[-3000:]}{stderr[-3000:]}"
