"""The examples: one of each element, true to its story, and the page that shows them."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from openline.core.catalogue.dialogue import Item, Question
from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.examples.telling import Example
from openline.core.catalogue.fields import Code
from openline.core.catalogue.kinds import Group, Listed, Many, fields_of
from openline.core.catalogue.parts import read_parts, write_parts
from openline.core.catalogue.plain import from_plain, to_plain
from openline.node.sizes import size_of

ROOT = Path(__file__).resolve().parents[3]
every_example = pytest.mark.parametrize("example", EXAMPLES.values(), ids=lambda each: each.element.name)


def test_every_element_has_one_example() -> None:
    """Whoever meets a new message sees it at work first."""
    assert list(EXAMPLES) == sorted(CATALOGUE)


@every_example
def test_an_example_travels_and_is_written_in_plain_form(example: Example) -> None:
    """It is a message, not a picture of one."""
    cover, element = example.cover, example.element

    content = read_parts(write_parts(cover, element))

    assert (content.cover, content.element) == (cover, element)
    assert from_plain(type(element), to_plain(element)) == element
    assert from_plain(Cover, to_plain(cover)) == cover


@every_example
def test_an_example_says_what_it_is_taken_from(example: Example) -> None:
    """Real dates and facts; where something is not public, the story says that it is made up."""
    assert example.story.endswith(".")
    assert re.search(r"\b(19|20)\d\d\b", example.story)


def codes_of(element: object) -> list[Code]:
    found = []
    for each in fields_of(type(element)):  # type: ignore[arg-type]
        value = getattr(element, each.name)
        kind = each.kind.item if isinstance(each.kind, Many) else each.kind
        for one in value if isinstance(each.kind, Many) else [] if value is None else [value]:
            if isinstance(kind, Listed) and isinstance(one, Code):
                found.append(one)
            elif isinstance(kind, Group):
                found += codes_of(one)
    return found


@every_example
def test_an_example_speaks_known_codes_only(example: Example) -> None:
    """A warning about an unknown code in the reference would teach people to pass over it."""
    assert all(code.known for code in codes_of(example.element))


# sizes


def test_a_question_with_header_signature_and_seal_is_small() -> None:
    """Under 420 bytes with one link, also with all seven questions of the Vienna Document: it passes a slow line."""
    example = EXAMPLES[Question.number]
    size = size_of(example.cover, example.element)

    assert isinstance(example.element, Question)
    assert len(example.element.items) == 7
    assert size.message == size.entry + size.body < 420


def test_a_question_about_an_entry_pays_for_its_id() -> None:
    """32 bytes and their head more, which is what it takes to leave no doubt which entry is meant."""
    topic = EXAMPLES[Question.number].element.topic  # type: ignore[attr-defined]
    bare = Question(topic=topic, items=(Item.CONFIRM_TIMES,))
    about = Question(topic=topic, items=(Item.CONFIRM_TIMES,), about=(bytes(32),))
    cover = EXAMPLES[Question.number].cover

    assert size_of(cover, about).content - size_of(cover, bare).content == 34


@pytest.mark.parametrize("element", [each.element for each in EXAMPLES.values()], ids=lambda each: each.name)
def test_a_coded_message_fits_into_a_kilobyte(element: Element) -> None:
    """At 300 bit/s a kilobyte takes half a minute."""
    assert size_of(EXAMPLES[element.number].cover, element).message <= 1_000


# the page


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_catalogue", ROOT / "tools/make_catalogue.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_reference_page_is_the_one_that_the_catalogue_makes() -> None:
    """A page that lags behind its classes teaches what is refused."""
    made = tool()

    assert made.PAGE.read_text("utf-8") == made.page(), "run: python tools/make_catalogue.py"
