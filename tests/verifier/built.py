"""Runs what is built from verifier/ with Node: the machine's, or the one that `make setup` brought."""

import os
import subprocess

from opened_page import ROOT

VERIFIER = ROOT / "verifier"


def node(*arguments: str, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    """Run Node in verifier/."""
    environment = {**os.environ, "PATH": f"{os.environ['PATH']}{os.pathsep}{ROOT / '.venv/bin'}"}
    return subprocess.run(
        ["node", *arguments], cwd=VERIFIER, env=environment, capture_output=True, text=True, timeout=timeout
    )
