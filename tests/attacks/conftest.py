"""Every attack begins with three parties, of whom Beta is hostile."""

from pathlib import Path

import pytest
from hostile import World, make_world

from openline.node import links
from running import hurry


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    """Short waits: the tests are about what happens, not about how long people wait."""
    hurry(monkeypatch, grace_s=0.5)
    monkeypatch.setattr(links, "REST_S", 0.02)
    monkeypatch.setattr(links, "MAX_REST_S", 0.04)
    return make_world(tmp_path)
