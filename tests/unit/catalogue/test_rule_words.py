"""What breaks a rule of an element is said in the reader's language, at the field where it is mended."""

import ast
from collections.abc import Iterator
from importlib.resources import files

import pytest

from openline.core.catalogue.changes import Amend
from openline.core.catalogue.element import InvalidElement
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.form import FormField, form_of
from openline.core.catalogue.plain import from_plain
from openline.node.phrases import available, cut_phrases

ENTRY = "ab" * 32


def raised() -> Iterator[tuple[str, str, str]]:
    """Yield the place, the rule and the field of every error that a class of the catalogue raises about itself."""
    for module in files("openline.core.catalogue").iterdir():
        if not module.name.endswith(".py"):
            continue
        for function in ast.walk(ast.parse(module.read_text("utf-8"))):
            if not isinstance(function, ast.FunctionDef) or function.name not in (
                "rules",
                "_own_fields",
                "check_windows",
            ):
                continue
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "InvalidElement":
                    said = {
                        each.arg: each.value.value for each in call.keywords if isinstance(each.value, ast.Constant)
                    }
                    yield f"{module.name}:{call.lineno}", str(said.get("rule", "")), str(said.get("field", ""))


def test_every_rule_has_words_in_every_language() -> None:
    """An officer who reads no English is told what to mend."""
    rules = list(raised())
    assert len(rules) > 40
    assert [place for place, rule, _ in rules if not rule] == []
    for language in available():
        written = cut_phrases(files("openline.languages").joinpath(f"{language}.ftl").read_text("utf-8"))
        assert {f"rule-{rule}" for _, rule, _ in rules} <= set(written), language
        assert {key for key in written if key.startswith("rule-")} == {f"rule-{rule}" for _, rule, _ in rules}, language


def test_every_rule_stands_at_a_field_of_a_form() -> None:
    """A mark at a field that no form has would be seen by nobody."""
    known = {name for cls in CATALOGUE.values() for name in _names(form_of(cls))} | {"heard_at"}
    assert [(place, field) for place, _, field in raised() if field and field not in known] == []


def _names(fields: tuple[FormField, ...]) -> Iterator[str]:
    for each in fields:
        yield each.name
        yield from _names(each.fields)


def test_the_path_of_a_broken_rule_leads_into_the_form() -> None:
    """The rule of an inner group stands at its own place, that of the element at its field."""
    text = {"marker": "warning", "language": "en", "text": " "}
    with pytest.raises(InvalidElement) as inner:
        from_plain(Amend, {"target": ENTRY, "text": text})
    with pytest.raises(InvalidElement) as outer:
        from_plain(
            CATALOGUE[11], {"target": ENTRY, "language": "en", "stage": "reviewed", "text": "x", "translator": "a"}
        )

    assert inner.value.path == "text.text"
    assert outer.value.path == "reviewer"
