"""Every attack begins with three parties, of whom Beta is hostile."""

from pathlib import Path

import pytest
from hostile import World, make_world

from openline.node import links
from openline.node import node as nodes


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    """Short waits: the tests are about what happens, not about how long people wait."""
    monkeypatch.setattr(nodes, "STATE_EVERY_S", 0.1)
    monkeypatch.setattr(nodes, "GRACE_S", 0.5)
    monkeypatch.setattr(links, "MAX_WAIT_S", 0.3)
    monkeypatch.setattr(links, "REST_S", 0.02)
    monkeypatch.setattr(links, "MAX_REST_S", 0.04)
    return make_world(tmp_path)
