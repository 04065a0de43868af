"""What the documents point to is there: pages, and verbs of the command line."""

import re
from pathlib import Path

import pytest

from openline.cli.main import VERBS

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "changes").glob("*.md"))]
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
VERB = re.compile(r"(?:`|^|\s{4}|\()openline ([a-z]+)\b", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_points_to_what_is_there(page: Path) -> None:
    """A link into nothing, or a verb that has another name by now, costs its reader the trust in all the rest."""
    text = page.read_text("utf-8")

    dead = [link for link in LINK.findall(text) if not (page.parent / link).exists()]
    unknown = {verb for verb in VERB.findall(text) if verb not in VERBS}

    assert not dead
    assert not unknown
