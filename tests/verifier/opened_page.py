"""The verifier's page in a browser, as its reader has it; and the exports of the vectors."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "src" / "openline" / "cli" / "verifier.html"


class Opened:
    """The page, open in a browser, with all that it asked for and complained about."""

    def __init__(self, page: Page, language: str) -> None:
        self.page = page
        self.asked: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.set_default_timeout(PATIENCE_S * 1_000)
        page.goto(f"{PAGE.as_uri()}?lang={language}")

    def choose(self, *files: Path) -> None:
        """Choose files as its reader does: with the button, from the dialogue of the system."""
        with self.page.expect_file_chooser() as dialogue:
            self.page.get_by_role("button").click()
        dialogue.value.set_files([str(file) for file in files])

    def verdict(self) -> str:
        """Wait until something was found, and return the class of the verdict: good, doubt or bad."""
        found = self.page.locator(".verdict")
        found.wait_for()
        return (found.get_attribute("class") or "").removeprefix("verdict ")

    def text(self) -> str:
        return self.page.locator("main").inner_text()


def vector(name: str, file: str = "exports") -> dict[str, Any]:
    """Return the case with a name in a file of the vectors."""
    cases = json.loads((ROOT / f"docs/spec/vectors/{file}.json").read_text("utf-8"))["cases"]
    return next(case for case in cases if case["name"] == name)
