"""What all tests share: where the third-party data lies, if it is here, and two nodes that are wired."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from openline.core.space.engine import Engine
from openline.node import keystore, witnesses
from openline.node.engines import Engines, usual_folder
from parties import CHEAP, free_port, make_party, open_line
from running import Wired, hurry

# A slow or busy machine is no defect; and the same commit gives the same answer on CI each time.
settings.register_profile("openline", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("openline")

# Compiled loops are kept in the checkout, also by the commands that tests start: not in the home of whoever tests.
os.environ["XDG_CACHE_HOME"] = str(Path(__file__).resolve().parents[1] / ".build" / "cache")

# Nor do passphrases cost them anything; what they cost a node is told in tests/node/test_keystore.py, and the commands
# of the documents pay it.
keystore.COST = CHEAP

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("needs_data") and not SHARED.is_dir():
            item.add_marker(pytest.mark.skip(reason="needs the third-party data folder, which is not here"))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of third-party data; only for tests marked `needs_data`."""
    return SHARED


@pytest.fixture(scope="session")
def compiled() -> Engine:
    """The compiled engine; compiled once for all runs, which takes a minute."""
    engine = Engines(usual_folder()).ready()
    assert engine.name == "compiled"
    return engine


@pytest.fixture
def wired(tmp_path: Path) -> Wired:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta", language="zh")
    open_line(a, b)
    return Wired(a, b, {"Alpha": free_port(), "Beta": free_port()})


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same node with shorter waits: the tests are about what happens, not about how long people wait."""
    hurry(monkeypatch)
    monkeypatch.setattr(witnesses, "EVERY_S", 0.1)
    monkeypatch.setattr(witnesses, "MAX_REST_S", 0.3)
    monkeypatch.setattr(witnesses, "ALARMS_EVERY_S", 0.3)
    monkeypatch.setattr(witnesses, "REFUSED_REST_S", 0.3)
