"""The tables of chapter 8 are those of the code: another implementation computes from the one, we from the other."""

import re
from pathlib import Path

from openline.core.catalogue.every import CATALOGUE
from openline.core.rules.deadlines import DEFAULTS
from openline.core.rules.release import TABLE, under_office_keys
from openline.core.situation.activities import LEGAL
from openline.core.situation.politics import NEVER_SUSPENDED
from openline.core.situation.references import FOLLOWS, NAMED, SAME_KIND, SAME_PARTY, TESTS_TOGETHER

SPEC = (Path(__file__).resolve().parents[3] / "docs" / "spec" / "8-situation.md").read_text()


def rule(number: str) -> str:
    """Return the text of a rule."""
    return " ".join(SPEC.split(f"- **{number}**")[1].split("- **8.")[0].split("\n\n")[0].split())


def kinds(text: str) -> set[str]:
    return {name for name in re.findall(r"[A-Z_]{3,}", text) if name in {kind.name for kind in CATALOGUE.values()}}


def test_the_deadlines_are_those_that_states_are_computed_with() -> None:
    """Two implementations with two numbers would record silence at two moments."""
    stated = {word: int(seconds) for word, seconds in re.findall(r"\| `([a-z_.]+)` \| (\d+) (?=\|)", SPEC)}
    asked = ("question", "call_request", "account", "principal_message", "launch_result", "carriage")

    assert stated == {word: seconds for word, seconds in DEFAULTS.items() if word.split(".")[0] in asked}


def test_the_steps_of_a_plan_are_those_that_count() -> None:
    """From where a plan may go where."""
    table = SPEC.split("| from | to |")[1].split("\n\n")[0]
    rows = [[cell.strip() for cell in line.split("|")[1:3]] for line in table.strip().split("\n")[1:]]

    assert {state: {each for each in to.split(", ") if each} for state, to in rows} == {
        state.name.lower(): {each.name.lower() for each in to} for state, to in LEGAL.items()
    }


def test_what_is_never_suspended_is_all_named() -> None:
    """One that is left out would be refused on one side of the line and sent on the other."""
    assert kinds(rule("8.4.2").split(" cannot be suspended")[0]) == {CATALOGUE[n].name for n in NEVER_SUSPENDED}


def test_every_element_that_follows_or_is_kept_under_a_name_is_named() -> None:
    """A thread that two nodes draw differently is two situations."""
    assert kinds(rule("8.1.2")) == {kind.name for kind in FOLLOWS}
    assert kinds(rule("8.1.3")) == {kind.name for kind in NAMED}
    assert str(TESTS_TOGETHER) in rule("8.1.3")
    own, authors = rule("8.1.4").split("one of its own kind and status")
    assert kinds(own) == {kind.name for kind in SAME_KIND}
    assert kinds(authors) == {kind.name for kind in SAME_PARTY}


def test_what_needs_office_keys_is_named() -> None:
    """With the levels of a call that do."""
    bound = rule("8.8.3").split(", and what the charter")[0].split("became of them. ")[1]
    assert {name.lower() for name in kinds(bound)} == under_office_keys()
    calls = {name for name, each in TABLE.items() if name.startswith("call_request") and each.office_key_holders}
    assert calls == {"call_request.ministry", "call_request.head"}
