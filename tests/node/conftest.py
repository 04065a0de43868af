"""Every test of the node has cheap passphrases; two nodes that are wired need not wait for long."""

from pathlib import Path

import pytest

from openline.node import keystore, links
from openline.node import node as nodes
from parties import CHEAP, free_port, make_party, open_line
from running import Wired


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sealed in these tests costs next to nothing to open, also for the processes that they start."""
    monkeypatch.setattr(keystore, "COST", CHEAP)


@pytest.fixture
def wired(tmp_path: Path) -> Wired:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta", language="zh")
    open_line(a, b)
    return Wired(a, b, {"Alpha": free_port(), "Beta": free_port()})


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same node with shorter waits: the tests are about what happens, not about how long people wait."""
    monkeypatch.setattr(nodes, "STATE_EVERY_S", 0.1)
    monkeypatch.setattr(links, "MAX_WAIT_S", 0.3)
    monkeypatch.setattr(nodes, "GRACE_S", 1.0)
