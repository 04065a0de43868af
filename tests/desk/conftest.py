"""What the tests of the desk begin with: a party with a line, and a browser at its desk."""

from pathlib import Path

import pytest
from at_browser import Browser, at_browser

from openline.node import keystore
from parties import CHEAP, Party, make_party, open_line


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keystore, "COST", CHEAP)


@pytest.fixture
def party(tmp_path: Path) -> Party:
    """A party with a line to a peer that does not run."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a


@pytest.fixture
def browser(party: Party) -> Browser:
    return lambda: at_browser(party)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Party, Party]:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta", language="zh")
    open_line(a, b)
    return a, b
