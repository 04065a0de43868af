"""Every test of the node has cheap passphrases."""

import pytest

from openline.node import keystore
from parties import CHEAP


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sealed in these tests costs next to nothing to open, also for the processes that they start."""
    monkeypatch.setattr(keystore, "COST", CHEAP)
