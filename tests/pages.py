"""Runs the commands of a page of the documents, as they stand there, in a folder of their own and on free ports."""

import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Iterable
from pathlib import Path

from parties import OFFICER_PASSPHRASE, PASSPHRASE, Party, free_port, make_party

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
PORT = re.compile(r"(?:(?<=127\.0\.0\.1:)|(?<=\.localhost:))\d+")
LONGEST_S = 240
AS_NORTH_AND_SOUTH = f"""
export PATH="$ROOT/.venv/bin:$PATH"
export OPENLINE_PASSPHRASE="{PASSPHRASE}"
export OPENLINE_OFFICER_PASSPHRASE="{OFFICER_PASSPHRASE}"
"""
"""What comes before the commands of a page that begins where there are two parties already."""


def north_and_south(base: Path) -> tuple[Party, Party]:
    """Make the parties of the pages, with their officers, and each one's card beside its folder."""
    both = make_party(base, "North"), make_party(base, "South", language="uk")
    for party, names in zip(both, (("ann", "alice"), ("bohdan",)), strict=True):
        (base / f"{party.folder.name}.card").write_bytes(party.card.data)
        for name in names:
            party.administer("officer.add", name=name, office="duty", officer_passphrase=OFFICER_PASSPHRASE)
    return both


def commands(page: str) -> str:
    """Return the commands of a page under docs/, with our own environment in place of the reader's."""
    blocks = BLOCK.findall((ROOT / "docs" / page).read_text("utf-8"))
    return "\n".join(blocks).replace("$PWD/.venv/bin", str(ROOT / ".venv/bin"))


def run(script: str, folder: Path) -> tuple[str, str]:
    """Run a script that stops at its first error; return what it said on both streams.

    Each port that it names is another, free one: two checkouts can be tested at once. What it says names its own again.

    Raises:
        AssertionError: it ended in an error.
    """
    ports = {port: str(free_port()) for port in PORT.findall(script)}
    script = PORT.sub(lambda found: ports[found[0]], script)
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
    for port, free in ports.items():
        stdout, stderr = (said.replace(f":{free}", f":{port}") for said in (stdout, stderr))
    return stdout, stderr


def says(said: str, expected: Iterable[str]) -> None:
    """Fail where something that a page promises was not said."""
    for words in expected:
        assert words in said, f"{words!r} is missing in:\n{said[-5000:]}"
