"""Every attack begins with three parties, of whom Beta is hostile; or with two and a hostile relay."""

from pathlib import Path

import pytest
from hostile import World, make_world
from hostile_relay import Relayed

from carrying_relay import carried
from openline.node import links
from parties import make_party
from running import hurry


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    """Short waits: the tests are about what happens, not about how long people wait."""
    hurry(monkeypatch, grace_s=0.5)
    monkeypatch.setattr(links, "REST_S", 0.02)
    monkeypatch.setattr(links, "MAX_REST_S", 0.04)
    return make_world(tmp_path)


@pytest.fixture
def relayed(tmp_path: Path, impatient: None, monkeypatch: pytest.MonkeyPatch) -> Relayed:
    """Two members whom only a relay joins; they rest a moment after each fault of its."""
    monkeypatch.setattr(links, "REST_S", 0.1)
    monkeypatch.setattr(links, "MAX_REST_S", 0.5)
    pair = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    return Relayed(carried(tmp_path, *pair), pair)
