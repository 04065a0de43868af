"""Chapter 4 of the spec: its shapes are those of every part that we write, and refuse what we refuse."""

import importlib.util
import json
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pycddl
import pytest
from hypothesis import given, settings

from elements import cover_of, covers, form
from openline.core.catalogue.element import CATALOGUE, Element, MalformedElement
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.parts import COARSE, MAX_PARTS, read_parts, write_parts
from openline.core.encoding import decode, encode
from openline.core.record import disclosure

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "docs" / "spec"
CHAPTER = (SPEC / "4-catalogue.md").read_text("utf-8")
SHAPES = "\n".join(re.findall(r"```cddl\n(.*?)```", CHAPTER, re.DOTALL))
CASES: list[dict[str, Any]] = json.loads((SPEC / "vectors" / "catalogue.json").read_text("utf-8"))["cases"]


def rule_of(cls: type[Element]) -> str:
    return {"TEXT": "text-element"}.get(cls.name, cls.name.lower().replace("_", "-"))


# This reader takes the least size of a list for that of an empty list around it, and a field's name for a rule's. The
# vectors test our own sizes.
CHECKED = re.sub(r"^  ([a-z-]+): ", r"  field-\1: ", re.sub(r"\[[0-9]+\*", "[*", SHAPES), flags=re.MULTILINE)


def schema(rule: str) -> pycddl.Schema:
    return pycddl.Schema(f"start = {rule}\n{CHECKED}")


SCHEMAS = {name: schema(name) for name in ("cover", "text-part", "sign-off-part")}
ELEMENTS = {number: schema(rule_of(cls)) for number, cls in CATALOGUE.items()}
APART = {number: schema(f"{rule_of(cls)}-apart") for number, cls in CATALOGUE.items() if cls.apart}
COARSENED = {number: schema(f"coarse-part<{rule_of(cls)}>") for number, cls in CATALOGUE.items()}


def check_shapes(number: int, parts: tuple[bytes, ...]) -> None:
    """Check each part of a body by the shape that the chapter gives it."""
    cover, main, *rest = parts
    SCHEMAS["cover"].validate_cbor(cover)
    ELEMENTS[number].validate_cbor(main)
    for part in rest:
        match decode(part):
            case str():
                SCHEMAS["text-part"].validate_cbor(part)
            case [kind, _] if kind == COARSE:
                COARSENED[number].validate_cbor(part)
            case [_, _, _]:
                APART[number].validate_cbor(part)
            case _:
                SCHEMAS["sign-off-part"].validate_cbor(part)


@pytest.mark.parametrize("number", sorted(CATALOGUE), ids=lambda number: CATALOGUE[number].name)
def test_every_element_has_the_shape_that_the_spec_gives(number: int) -> None:
    """Whatever the fields hold: who generates a reader from the chapter must not refuse what we write."""

    @settings(max_examples=10, deadline=None)
    @given(form(CATALOGUE[number]).flatmap(lambda element: covers(element).map(lambda cover: (cover, element))))
    def has_shape(said: Any) -> None:
        check_shapes(number, write_parts(*said, ["a text"]))

    has_shape()


@pytest.mark.parametrize("case", [case for case in CASES if "expect" in case], ids=lambda case: case["name"])
def test_good_vectors_have_the_shape_that_the_spec_gives(case: dict[str, Any]) -> None:
    """The vectors are what other implementations compare with; the shapes are what they generate from."""
    parts = tuple(bytes.fromhex(part) for part in case["given"]["parts"])
    if case["expect"]["name"] == "UNREADABLE":
        SCHEMAS["cover"].validate_cbor(parts[0])
        return
    check_shapes(decode(parts[0])[0], parts)


@pytest.mark.parametrize("number", sorted(CATALOGUE), ids=lambda number: CATALOGUE[number].name)
def test_shape_and_reader_refuse_a_field_too_many_or_too_few(number: int) -> None:
    """Whoever fills in what is missing reads another text than the next reader."""
    first, second, *rest = write_parts(EXAMPLES[number].cover, EXAMPLES[number].element)

    for changed in (encode(decode(second)[:-1]), encode([*decode(second), None])):
        if number != 10:  # pycddl takes an array with one field for a list of any length
            with pytest.raises(pycddl.ValidationError):
                ELEMENTS[number].validate_cbor(changed)
        with pytest.raises(MalformedElement):
            read_parts([first, changed, *rest])


def test_every_element_has_a_good_vector_and_three_bad_ones() -> None:
    """An element without vectors is one that other implementations read in their own way."""
    good = {case["expect"]["name"] for case in CASES if "expect" in case}
    bad = [case["name"].partition(":")[0] for case in CASES if "fails" in case]

    assert good >= {cls.name for cls in CATALOGUE.values()}
    assert [cls.name for cls in CATALOGUE.values() if bad.count(cls.name) < 3] == []


def test_every_rule_on_content_that_the_chapter_numbers_is_named_by_a_vector() -> None:
    """Rules that say what is refused; the others say what a thing means, or which vectors show it."""
    numbered = set(re.findall(r"\*\*(4\.(?:[5-9]|1[0-3])\.\d+)\*\*", CHAPTER))
    assert numbered <= {case["rule"] for case in CASES}


def test_a_body_commits_to_as_many_parts_as_the_catalogue_writes() -> None:
    """The catalogue may not import the record; the two limits are one."""
    assert MAX_PARTS == disclosure.MAX_PARTS


def test_no_two_shapes_have_one_name() -> None:
    """The later one would stand for both."""
    names = re.findall(r"^([a-z][a-z-]*)(?:<t>)? = ", SHAPES, re.MULTILINE)
    assert sorted(set(names)) == sorted(names)


@pytest.fixture
def spec_shapes(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("spec_shapes", ROOT / "tools" / "spec_shapes.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "spec_shapes", module)
    spec.loader.exec_module(module)
    return module


def test_the_shapes_of_the_chapter_are_those_of_the_classes(spec_shapes: ModuleType) -> None:
    """They are written by a program: nobody can forget to change them."""
    assert spec_shapes.filled(CHAPTER) == CHAPTER


def test_a_name_of_the_chapter_is_as_long_as_the_type_allows(spec_shapes: ModuleType) -> None:
    """What the shapes call by a name is written by hand in 4.2: its numbers are the types' own."""
    for kind, name in spec_shapes.TYPES:
        line = next(line for line in SHAPES.splitlines() if line.startswith(f"{name} = "))
        for limit in ("ge", "le", "lt", "min_length", "max_length"):
            value = getattr(getattr(kind, "type", kind), limit, None)
            if value not in (None, 0, 2**32 - 1) and limit != "lt":
                assert re.search(rf"(?<![0-9]){value}(?![0-9])", line.replace(",", "")), (name, limit)


def test_the_worked_examples_are_what_is_written() -> None:
    """Somebody who writes a reader from the spec alone compares their bytes with these."""
    case = next(case for case in CASES if case["name"] == "an ACTIVITY within a circle")
    digits = CHAPTER.replace("\n", "")

    assert all(part in digits for part in case["given"]["parts"])
    size = [len(part) // 2 for part in case["given"]["parts"]]
    assert f"from {sum(size[:-1])} to {sum(size)} bytes" in CHAPTER
    assert cover_of(EXAMPLES[20].element).element == 20
