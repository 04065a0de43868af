"""The same understanding in every language, counted: readers who saw one language only wrote down what it says."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from openline.core.catalogue.element import CoverStatus, element_named
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.plain import from_plain
from openline.core.catalogue.rendering import sentence
from openline.node.phrases import phrases

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
LEAST = 0.995
"""Share of the fields that come back identical."""

CASES: list[dict[str, Any]] = json.loads((FOLDER / "cases.json").read_text("utf-8"))
LANGUAGES = sorted({case["language"] for case in CASES})


def answers(language: str) -> dict[str, dict[str, Any]]:
    """Return what the reader of one language wrote, by case."""
    held = json.loads((FOLDER / f"answers.{language}.json").read_text("utf-8"))
    found: dict[str, dict[str, Any]] = held["answers"]
    return found


def alike(said: Any, meant: Any) -> bool:
    """Say whether a reader found what was meant; codes of a list in any order."""
    if isinstance(meant, list) and isinstance(said, list):
        return sorted(map(str, said)) == sorted(map(str, meant))
    return bool(said == meant)


def wrong(second: bool = True) -> list[tuple[int, str, str, Any, Any]]:
    """Return (case, language, field, read, meant) of every field that did not come back.

    Args:
        second: the second reading counts for the field that it asked again (README.md says why).
    """
    again = json.loads((FOLDER / "second_reading.json").read_text("utf-8"))["answers"] if second else {}
    found = []
    for case in CASES:
        read = {**answers(case["language"])[str(case["id"])], **again.get(str(case["id"]), {})}
        found += [
            (case["id"], case["language"], field, read.get(field), meant)
            for field, meant in case["truth"].items()
            if not alike(read.get(field), meant)
        ]
    return found


def test_the_cases_are_those_that_the_tool_makes() -> None:
    """Nobody picks the cases that come out well: they follow from a seed."""
    spec = importlib.util.spec_from_file_location("make_understanding", ROOT / "tools" / "make_understanding.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made = module.cases()

    assert len(CASES) == 200
    assert [case["truth"] for case in made] == [case["truth"] for case in CASES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_that_were_read_are_those_that_are_shown(language: str) -> None:
    """A sentence that changed after it was read has not been understood by anybody: read it again."""
    stale = []
    for case in CASES:
        if case["language"] == language:
            cls = element_named(case["type"])
            cover = EXAMPLES[cls.number].cover
            assert cover.status in CoverStatus
            if sentence(cover, from_plain(cls, case["element"]), phrases(language)) != case["sentence"]:
                stale.append(case["id"])

    assert stale == []


def test_nearly_every_field_comes_back_as_it_was_meant() -> None:
    """Who, what, where, when, what is asked, by when: at least 99.5 of 100 fields, over all languages."""
    fields = sum(len(case["truth"]) for case in CASES)
    lost = wrong()

    assert fields > 500
    assert 1 - len(lost) / fields >= LEAST, lost


def test_what_the_first_reading_lost_is_one_field_and_stays_on_the_page() -> None:
    """98.92 of 100 at first: the number is not made prettier by forgetting it."""
    lost = wrong(second=False)

    assert len(lost) == 6
    assert {field for _, _, field, _, _ in lost} == {"since"}
    assert {case["type"] for case in CASES if case["id"] in {row[0] for row in lost}} == {"ZONE"}


def test_no_yes_comes_back_as_a_no() -> None:
    """A meaning reversed is worse than a meaning lost."""
    assert [row for row in wrong() if isinstance(row[4], bool) and isinstance(row[3], bool)] == []
