"""The command line as people and programs meet it: `openline` in this process, with its output and exit code."""

import sys
from pathlib import Path

import pytest

from command_line import Done, Openline
from openline.cli.main import main
from parties import OFFICER_PASSPHRASE, PASSPHRASE


@pytest.fixture
def openline(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Openline:
    """Run `openline` with these arguments, as a person with the passphrases in the environment."""
    monkeypatch.setenv("OPENLINE_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("OPENLINE_OFFICER_PASSPHRASE", OFFICER_PASSPHRASE)
    monkeypatch.setenv("OPENLINE_AS", "duty")
    monkeypatch.delenv("OPENLINE_NODE", raising=False)

    def run(*arguments: str | Path) -> Done:
        monkeypatch.setattr(sys, "argv", ["openline", *map(str, arguments)])
        capsys.readouterr()
        code = 0
        try:
            main()
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 1
        said = capsys.readouterr()
        return Done(code, said.out, said.err)

    return run
