"""Schema and form: what follows from the types of an element, for programs and for the desk."""

import json
import re
from typing import Any

import pytest
from hypothesis import given

from elements import elements
from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.form import FormField, form_of
from openline.core.catalogue.form_words import takes
from openline.core.catalogue.plain import to_plain
from openline.core.catalogue.schema import schema_of
from openline.core.catalogue.words import fields
from openline.node.phrases import phrases

every_element = pytest.mark.parametrize("cls", CATALOGUE.values(), ids=lambda cls: cls.name)


def accepts(schema: dict[str, Any], value: Any, root: dict[str, Any]) -> bool:
    """Say whether a schema accepts a value: the words of draft 2020-12 that ours use, and no other."""
    known = {"$schema", "$defs", "title", "description", "unit", "part", "format", *CHECKS}
    assert schema.keys() <= known, f"words that no check here knows: {schema.keys() - known}"
    return all(CHECKS[word](schema[word], value, schema, root) for word in schema.keys() & CHECKS.keys())


def _properties(known: dict[str, Any], value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    return all(accepts(known[name], inner, root) for name, inner in value.items() if name in known)


def _is(kind: str, value: Any) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return {
        "object": isinstance(value, dict),
        "array": isinstance(value, list),
        "string": isinstance(value, str),
        "boolean": isinstance(value, bool),
        "null": value is None,
        "number": number,
        "integer": number and value == int(value),
    }[kind]


CHECKS: dict[str, Any] = {
    "type": lambda kind, value, schema, root: _is(kind, value),
    "properties": _properties,
    "required": lambda names, value, schema, root: set(names) <= set(value),
    "additionalProperties": lambda _, value, schema, root: set(value) <= set(schema["properties"]),
    "items": lambda item, value, schema, root: all(accepts(item, each, root) for each in value),
    "prefixItems": lambda items, value, schema, root: all(
        accepts(item, each, root) for item, each in zip(items, value, strict=False)
    ),
    "minItems": lambda least, value, schema, root: len(value) >= least,
    "maxItems": lambda most, value, schema, root: len(value) <= most,
    "minLength": lambda least, value, schema, root: len(value) >= least,
    "maxLength": lambda most, value, schema, root: len(value) <= most,
    "minimum": lambda least, value, schema, root: value >= least,
    "maximum": lambda most, value, schema, root: value <= most,
    "pattern": lambda form, value, schema, root: isinstance(value, str) and re.search(form, value) is not None,
    "enum": lambda words, value, schema, root: value in words,
    "const": lambda word, value, schema, root: value == word,
    "anyOf": lambda ways, value, schema, root: any(_accepts_quietly(way, value, root) for way in ways),
    "$ref": lambda name, value, schema, root: accepts(root["$defs"][name.removeprefix("#/$defs/")], value, root),
}


def _accepts_quietly(schema: dict[str, Any], value: Any, root: dict[str, Any]) -> bool:
    """A way of several that does not even have the value's type is not taken, and its other words do not apply."""
    return ("type" not in schema or _is(schema["type"], value)) and accepts(schema, value, root)


@given(elements)
def test_a_schema_accepts_whatever_its_element_can_say(element: Element) -> None:
    """Otherwise an editor would mark as wrong what the line carries."""
    schema = schema_of(type(element))

    assert accepts(schema, json.loads(json.dumps(to_plain(element))), schema)


@every_element
def test_a_schema_refuses_what_is_missing_and_what_is_too_much(cls: type[Element]) -> None:
    """It names every field that must be there, and knows no others."""
    schema = schema_of(cls)

    assert not accepts(schema, {"colour": "red"}, schema)
    assert schema["required"] == [each.name for each in form_of(cls) if each.required]
    assert not accepts(schema, {}, schema)


@every_element
def test_a_schema_says_what_each_field_means_and_which_lie_apart(cls: type[Element]) -> None:
    """It is read by people too."""
    schema = schema_of(cls)

    assert schema["title"] == cls.name
    assert schema["description"].endswith((".", ":", ","))
    assert all(field["description"] for field in schema["properties"].values())
    apart = {name for name, field in schema["properties"].items() if field.get("part") == "apart"}
    assert apart == {each.name for each in form_of(cls) if each.apart}


def test_every_schema_is_json_and_every_reference_leads_somewhere() -> None:
    """A schema with a broken reference accepts nothing."""
    for cls in CATALOGUE.values():
        text = json.dumps(schema_of(cls))
        for name in re.findall(r'"\$ref": "#/\$defs/(\w+)"', text):
            assert name in schema_of(cls)["$defs"]


def flat(form: tuple[FormField, ...]) -> list[FormField]:
    return [inner for each in form for inner in (each, *flat(each.fields))]


@every_element
def test_a_form_can_be_drawn_without_knowing_its_element(cls: type[Element]) -> None:
    """Each field says what it takes, what it means, its label and, for a code, what there is to choose from."""
    for each in flat(form_of(cls)):
        assert each.wants
        assert each.help
        assert bool(takes(each, phrases("en"))) != bool(each.fields)
        assert all(re.fullmatch(r"field(-[a-z0-9]+)+", label) for label in each.labels)
        assert bool(each.choices) == (each.kind == "code")
        assert bool(each.fields) == (each.kind in ("group", "row"))


@every_element
def test_a_form_and_a_sentence_call_a_field_alike(cls: type[Element]) -> None:
    """Whoever fills in a message reads the same labels in what it says."""
    assert [each.labels for each in form_of(cls)] == [each.labels for each in fields(cls)]


def test_a_form_asks_for_lengths_in_metres_and_names_the_phrases_of_codes() -> None:
    """As the desk shows them, in any language."""
    form = {each.name: each for each in form_of(CATALOGUE[37])}

    assert (form["error_m"].kind, form["error_m"].unit) == ("number", "m")
    assert form["error_m"].labels == ("field-track-error-dm", "field-error-dm")
    assert form["kind"].choices[0].phrase == "track-kind-surface-ship"
    assert form["kind"].open


def test_the_cover_has_a_form() -> None:
    """It is filled in by the node for the most part, and by its officer for the rest."""
    form = {each.name: each for each in form_of(Cover)}

    assert form["recipients"].repeat == (0, 64)
    assert not form["handling"].open
    assert [option.word for option in form["handling"].choices] == ["line", "command", "heads", "public"]
