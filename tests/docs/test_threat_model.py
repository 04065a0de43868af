"""Each claim of the threat model names a test: it must be one that runs."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "explanation" / "threat-model.md").read_text("utf-8")
CLAIMS = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)))


@pytest.mark.parametrize(("file", "name"), CLAIMS)
def test_a_claim_is_shown_by_a_test_that_runs(file: str, name: str) -> None:
    """A claim whose test was renamed or left out of every run is only a claim."""
    (found,) = [
        node
        for node in ast.parse((ROOT / file).read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name == name
    ]
    assert "soak" not in ast.unparse(ast.Module(found.decorator_list, []))


def test_every_row_of_a_table_names_its_test() -> None:
    """What nobody has tried stands under the gaps, not in a table."""
    rows = [row for row in PAGE.splitlines() if row.startswith("| ") and not row.endswith("| shown by |")]
    assert len(rows) > 20
    assert [row for row in rows if "`tests/" not in row] == []
