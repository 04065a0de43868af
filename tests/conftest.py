"""What all tests share: where the third-party data lies, if it is here."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# A slow or busy machine is no defect; and the same commit gives the same answer on CI each time.
settings.register_profile("openline", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("openline")

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("needs_data") and not SHARED.is_dir():
            item.add_marker(pytest.mark.skip(reason="needs the third-party data folder, which is not here"))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of third-party data; only for tests marked `needs_data`."""
    return SHARED
