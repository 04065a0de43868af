"""The codes of warnings are an interface: each is spelt one way and explained in docs/reference/notices.md."""

import ast
import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from openline.interop.notices.records import inputs
from openline.interop.notices.report import collect

ROOT = Path(__file__).resolve().parents[3]
READERS = ROOT / "src" / "openline" / "interop" / "notices"
EXPLAINED = re.compile(r"`([a-z0-9_]+)`")
CODE = re.compile(r"([a-z][a-z0-9_-]{2,30}): [a-z{]")

SETS = (
    "notam/notam_world_2026.jsonl.gz",
    "notam/notam_launch_related_2020-2026.jsonl.gz",
    "navwarn/china_msa_bilingual_2026.jsonl.gz",
    "navwarn/nga_five_series_2026.jsonl.gz",
    "navwarn/nga_inforce_snapshot_2023-04.jsonl.gz",
)
"""The longer sets hold the same readers' warnings; they would only cost time."""


def explained() -> set[str]:
    text = (ROOT / "docs" / "reference" / "notices.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    return {code for row in rows for code in EXPLAINED.findall(row.split("|")[1])}


def literals(path: Path) -> Iterator[str]:
    """Yield the texts of a module, of f-strings what stands before the first value."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_every_code_in_the_readers_is_explained() -> None:
    """Also those that no notice of our sets has provoked so far."""
    written = {
        code[1]
        for path in READERS.glob("*.py")
        for text in literals(path)
        if "\n" not in text and (code := CODE.match(text))
    }

    assert len(written) > 60
    assert written - explained() == set(), "explain them in docs/reference/notices.md"


def test_codes_are_spelt_with_underscores() -> None:
    """A program that acts on a code must not need to know which reader spoke."""
    assert not [code for code in explained() if not re.fullmatch(r"[a-z]+(?:_[a-z]+)*", code)]


@pytest.mark.needs_data
@pytest.mark.parametrize("name", SETS)
def test_every_code_of_a_real_set_is_explained(name: str, shared_data: Path) -> None:
    collection = collect(list(inputs(gzip.decompress((shared_data / name).read_bytes()))))

    said = [w for n in collection.notices for w in (*n.reading.warnings, *n.warnings)]
    said += [w for n in collection.notices for area in n.areas for w in area.warnings]
    assert {warning.partition(":")[0] for warning in said} - explained() == set()
