"""Adding an element touches four places (docs/how-to/add-a-message.md); whoever forgets one is told which."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ClassVar

import pytest

import openline
from openline.core.catalogue.codes import Reason
from openline.core.catalogue.element import Element
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.fields import Code, EntryId
from openline.core.catalogue.form import FormField, form_of, phrase_key
from openline.core.catalogue.kinds import fields_of
from openline.node.phrases import phrases

ROOT = Path(__file__).resolve().parents[3]
SOURCE = Path(openline.__file__).parent
PLACES = ("every.py", "languages/", "examples/", "docs/spec/4-catalogue.md", "docs/spec/vectors")


@dataclass(frozen=True)
class Places:
    """The four places as they are, or as a test makes them up.

    Attributes:
        catalogue: numbers of the elements that `every` knows.
        has: for each language, whether it has a phrase.
        examples: numbers of the elements that have one.
        chapter: text of the spec's chapter 4.
        vectors: names of the cases in the spec's vectors of the catalogue.
    """

    catalogue: frozenset[int] = frozenset(CATALOGUE)
    has: Mapping[str, Callable[[str], bool]] = field(default_factory=lambda: {"en": phrases("en").has})
    examples: frozenset[int] = frozenset(EXAMPLES)
    chapter: str = ""
    vectors: frozenset[str] = frozenset()


def the_places() -> Places:
    """Return the places of this tree. Every other language has the phrases of English: test_languages.py."""
    chapter = (ROOT / "docs/spec/4-catalogue.md").read_text("utf-8")
    vectors = json.loads((ROOT / "docs/spec/vectors/catalogue.json").read_text("utf-8"))
    return Places(chapter=chapter, vectors=frozenset(case["name"] for case in vectors["cases"]))


def forgotten(cls: type[Element], places: Places) -> list[str]:
    """Return what is missing of an element, each with the place in which it belongs."""
    missing = []
    if cls.number not in places.catalogue:
        missing.append(f"{cls.name}: @catalogued, and its module listed in every.py")
    for language, has in places.has.items():
        missing += [
            f"{cls.name}: {' or '.join(keys)} in languages/{language}.ftl"
            for keys in dict.fromkeys(_phrases(cls))
            if not any(map(has, keys))
        ]
    if cls.number not in places.examples:
        missing.append(f"{cls.name}: a story in catalogue/examples/")
    if not re.search(rf"^(#+ .*|; ){cls.name} \({cls.number}\)", places.chapter, re.MULTILINE):
        missing.append(f"{cls.name}: its shape, under '{cls.name} ({cls.number})', in docs/spec/4-catalogue.md")
    bad = [name for name in places.vectors if name.startswith(f"{cls.name}: ")]
    if cls.name not in places.vectors or not bad:
        missing.append(f"{cls.name}: a good and a bad case in docs/spec/vectors/catalogue.json")
    return missing


def _phrases(cls: type[Element]) -> list[tuple[str, ...]]:
    """What an element needs: its sentence, a label for each field outside it, and each code that it can hold."""
    fields = zip(fields_of(cls), form_of(cls), strict=True)
    labels = [each.labels for described, each in fields if described.name not in cls.lead]
    return [(phrase_key("sentence", cls.name),), *labels, *_codes(form_of(cls))]


def _codes(fields: tuple[FormField, ...]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for each in fields:
        found += [(option.phrase,) for option in each.choices]
        found += _codes(each.fields)
    return found


@pytest.mark.parametrize("cls", CATALOGUE.values(), ids=lambda cls: cls.name)
def test_nothing_of_an_element_was_forgotten(cls: type[Element]) -> None:
    """The list says what, and where it belongs."""
    assert forgotten(cls, the_places()) == []


def test_no_class_of_an_element_stays_outside_the_catalogue() -> None:
    """A module that every.py does not list is in nobody's catalogue, and no other test would notice."""
    declared = {
        int(number)
        for path in (SOURCE / "core/catalogue").glob("*.py")
        for number in re.findall(r"^    number: ClassVar\[int\] = (\d+)$", path.read_text("utf-8"), re.MULTILINE)
    }

    assert declared - {0} == set(CATALOGUE)  # 0 stands in for what cannot be read


class Colour(Code):
    """A made-up list."""

    RED = 1
    DEEP_BLUE = 2


class Painted(Element, frozen=True, kw_only=True):
    """Says in which colour something was painted.

    Attributes:
        target: what was painted.
        colour: in which colour.
        reason: why.
    """

    number: ClassVar[int] = 998
    name: ClassVar[str] = "PAINTED"
    lead: ClassVar[tuple[str, ...]] = ("target", "colour")

    target: EntryId
    colour: Colour
    reason: Reason | None = None


KEYS = {"sentence-painted", "field-reason", "colour-red", "colour-deep-blue"}
KEYS |= {phrase_key("reason", reason.name) for reason in Reason}
WHOLE = Places(
    catalogue=frozenset({998}),
    has={"en": KEYS.__contains__, "zh": KEYS.__contains__},
    examples=frozenset({998}),
    chapter="# 4 Catalogue\n\n; PAINTED (998). Says in which colour.\npainted = [...]\n",
    vectors=frozenset({"PAINTED", "PAINTED: without its last field"}),
)


def test_an_element_that_is_in_all_places_lacks_nothing() -> None:
    """Nor is more asked for than the guide names."""
    assert forgotten(Painted, WHOLE) == []


@pytest.mark.parametrize(
    ("places", "words"),
    [
        (replace(WHOLE, catalogue=frozenset()), "PAINTED: @catalogued, and its module listed in every.py"),
        (
            replace(WHOLE, has=WHOLE.has | {"zh": (KEYS - {"sentence-painted"}).__contains__}),
            "PAINTED: sentence-painted in languages/zh.ftl",
        ),
        (
            replace(WHOLE, has=WHOLE.has | {"zh": (KEYS - {"colour-deep-blue"}).__contains__}),
            "PAINTED: colour-deep-blue in languages/zh.ftl",
        ),
        (
            replace(WHOLE, has=WHOLE.has | {"en": (KEYS - {"field-reason"}).__contains__}),
            "PAINTED: field-painted-reason or field-reason in languages/en.ftl",
        ),
        (replace(WHOLE, examples=frozenset()), "PAINTED: a story in catalogue/examples/"),
        (
            replace(WHOLE, chapter="PAINTED (998) is mentioned somewhere"),
            "PAINTED: its shape, under 'PAINTED (998)', in docs/spec/4-catalogue.md",
        ),
        (
            replace(WHOLE, vectors=frozenset({"PAINTED"})),
            "PAINTED: a good and a bad case in docs/spec/vectors/catalogue.json",
        ),
    ],
    ids=["class", "sentence", "code", "label", "example", "chapter", "vectors"],
)
def test_the_place_that_was_forgotten_is_named(places: Places, words: str) -> None:
    """One place at a time, and nothing else."""
    assert forgotten(Painted, places) == [words]


def test_a_place_that_has_nothing_is_named_for_everything() -> None:
    """Somebody has just written the class."""
    bare = Places(catalogue=frozenset(), has={}, examples=frozenset())

    assert len(forgotten(Painted, bare)) == 4


def test_the_guide_names_the_same_places() -> None:
    """What the guide leaves out nobody does."""
    guide = (ROOT / "docs/how-to/add-a-message.md").read_text("utf-8")

    assert all(place in guide for place in PLACES)
    assert len(re.findall(r"^## \d", guide, re.MULTILINE)) == 4
