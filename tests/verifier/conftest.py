"""A browser for the tests of the verifier's page, and what they open in it."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from opened_page import PAGE, Opened, vector
from playwright.sync_api import Browser, sync_playwright

# A test browser asks nobody for updates or trials, and as root there is no sandbox to be had.
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


# While it is open an event loop runs in this thread: no other module's tests must meet it.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.fail("the page was not tested: no chromium here; as root: apt-get install chromium", pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        yield started
        started.close()


@pytest.fixture
def opened(browser: Browser) -> Iterator[Any]:
    """Open the page in a language; checks at the end that nothing went out and nothing went wrong."""
    pages: list[Opened] = []

    def open_in(language: str = "en", **context: Any) -> Opened:
        pages.append(Opened(browser.new_page(**context), language))
        return pages[-1]

    yield open_in
    for one in pages:
        one.page.close()
        assert one.complaints == []
        assert [url for url in one.asked if not url.startswith((PAGE.as_uri(), "blob:"))] == []


@pytest.fixture
def proof(tmp_path: Path) -> Any:
    """Write the file of a vector of proofs, or of those of another file."""

    def write(name: str, file: str = "proofs") -> Path:
        path = tmp_path / "shown.olp"
        path.write_text(vector(name, file)["given"]["file"], "utf-8")
        return path

    return write


@pytest.fixture
def export(tmp_path: Path) -> Any:
    """Write the file of a vector of exports, or of another file; `side` is a or b where it compares two."""

    def write(name: str, side: str = "file", file: str = "exports") -> Path:
        path = tmp_path / f"{name.replace(' ', '-').replace(':', '')}-{side}.export"
        path.write_text(vector(name, file)["given"][side], "utf-8")
        return path

    return write
