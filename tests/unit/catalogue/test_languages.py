"""Words: every code, field, element and error has them, every language has the same phrases with the same arguments."""

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import openline
from openline.core.catalogue.element import Cover, CoverStatus, Element, Form, FreeText
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.fields import Choice, Code
from openline.core.catalogue.kinds import Listed, fields_of
from openline.core.catalogue.parts import SignOff
from openline.core.catalogue.speakable import GROUPS
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import FootprintForm, Reference, Shape, VolumeForm
from openline.core.catalogue.words import ALONE, code_words, fields, is_count, kebab
from openline.core.errors import Misuse
from openline.core.record.entry import Precedence, Status
from openline.core.space.quadrant import Ocean, Sector
from openline.core.space.waters import Water
from openline.node.phrases import FluentPhrases, available, cut_phrases, phrases

LANGUAGES = available()
NUMBERS = {"count", "persons", "minutes", "complement"}
"""Arguments by which phrases choose a plural."""


class _Places(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


@cache
def messages(language: str) -> dict[str, frozenset[str]]:
    """Return the keys of a language's file, each with the arguments that its phrase uses."""
    text = files("openline.languages").joinpath(f"{language}.ftl").read_text("utf-8")
    found: dict[str, frozenset[str]] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), f"{language}.ftl cannot be read at: {entry.content!r}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{language}.ftl has {entry.id.name} twice"
            places = _Places()
            places.visit(entry)
            found[entry.id.name] = frozenset(places.names)
    return found


def kinds_of(base: type[IntEnum]) -> Iterator[type[IntEnum]]:
    for cls in base.__subclasses__():
        if cls.__module__.startswith("openline."):
            yield cls


CODES = [*kinds_of(Code), *(cls for cls in kinds_of(Choice) if cls not in (Shape, CoverStatus))]
"""All lists of codes; a shape is said by a phrase of its own, a status of the cover as that of the header."""


def test_there_are_the_languages_that_the_line_promises() -> None:
    """And no others without their words."""
    assert {"en", "uk", "ru", "zh", "ko", "ja", "fr", "es", "ar"} == set(LANGUAGES)
    with pytest.raises(Misuse) as caught:
        phrases("tlh")
    assert "en" in caught.value.hint


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_what_a_language_lacks(language: str) -> None:
    """A sentence that lacks in one language would be read in another, by a person in a hurry."""
    english, other = messages("en"), messages(language)

    assert sorted(english.keys() - other.keys()) == [], "phrases that are missing"
    assert sorted(other.keys() - english.keys()) == [], "phrases that English does not have"
    assert [key for key in english if not other[key] <= _given(english[key])] == [], "arguments that are never given"
    assert [key for key in english if not _shown(english[key]) <= other[key]] == [], "arguments that are left out"


def _given(names: frozenset[str]) -> set[str]:
    """Arguments that come: beside each code its word in the list, by which a language may choose."""
    return {*names, *(f"{name}-code" for name in names)}


def _shown(names: frozenset[str]) -> set[str]:
    """Arguments that no language may leave out; by the others a language chooses its words, or does not need to."""
    return {name for name in names if not name.endswith("-code")}


def needed() -> Iterator[str]:
    """Yield every key that the types, the errors and the lists of places ask for."""
    for codes in CODES:
        yield from (f"{kebab(codes.__name__)}-{kebab(code.name)}" for code in codes)
        if issubclass(codes, Code):
            yield f"list-{kebab(codes.__name__)}"
    for cls in CATALOGUE.values():
        yield from (f"sentence-{kebab(cls.name)}", f"element-{kebab(cls.name)}")
    yield from (f"water-{water.value}" for water in Water)
    yield from (f"quadrant-{10 * ocean + sector}" for ocean in Ocean for sector in Sector)
    yield from (f"reference-{reference.name.lower()}" for reference in Reference)
    yield from (f"precedence-{each.name.lower()}" for each in Precedence)
    yield from (f"status-{each.name.lower()}" for each in Status)
    yield from (f"signal-group-{group}" for group in set(GROUPS.values()))
    yield from (f"error-{kebab(code)}" for code in error_codes())
    yield from (f"unusable-{key}{end}" for key in reasons() for end in ("", "-hint"))


def reasons() -> set[str]:
    """Return the keys of the reasons for which a volume is refused, read from the source."""
    stated = re.compile(r'Said\(\s*"([a-z-]+)"')
    found = {
        key
        for path in Path(openline.__path__[0], "core", "space").rglob("*.py")
        for key in stated.findall(path.read_text("utf-8"))
    }
    return found | {"radius", "half-width", "inner-radius", "outer-radius"}


def error_codes() -> set[str]:
    """Return the code of every class of error in the house, read from its source."""
    stated = re.compile(r'^    code(?:: [\w\[\]]+)? = "(\w+)"$', re.MULTILINE)
    return {
        code
        for path in Path(openline.__path__[0]).rglob("*.py")
        for code in stated.findall(path.read_text("utf-8"))
        if code != "error"
    }


def test_every_code_element_and_error_has_words() -> None:
    """What has none would be shown as a key, to a person who does not know our keys."""
    assert sorted(set(needed()) - messages("en").keys()) == []


def forms() -> list[type[Form]]:
    """Return every element and form whose fields are said one by one; a sign-off is shown with its verdict alone."""
    others = Element, FreeText, FootprintForm, VolumeForm, SignOff
    said = [cls for cls in Form.__subclasses__() if cls not in others]
    return [cls for cls in (*said, *CATALOGUE.values()) if cls.__module__.startswith("openline.")]


@pytest.mark.parametrize("cls", forms(), ids=lambda cls: cls.__name__)
def test_every_field_has_a_label(cls: type[Form]) -> None:
    """Except those that the phrase of their group says."""
    phrase = messages("en").get(f"form-{kebab(cls.__name__)}", frozenset())

    lacking = [
        field.name
        for field in fields(cls)
        if not messages("en").keys() & set(field.labels)
        and field.name not in phrase
        and not (cls is Cover and field.name == "element")
    ]

    assert lacking == []


@pytest.mark.parametrize("cls", CATALOGUE.values(), ids=lambda cls: cls.name)
def test_a_sentence_says_its_whole_lead_and_nothing_else(cls: type[Element]) -> None:
    """What a phrase forgets would be said nowhere; what it asks for beyond the lead would never come.

    A number may stand in the phrase of the code beside it: stand by for 15 minutes.
    """
    lead = [field for field in fields(cls) if field.name in cls.lead]
    given = {field.name for field in lead}
    codes = {f"{field.name}-code" for field in lead if isinstance(field.kind, Listed)}
    with_codes = {field.name for field in lead if is_count(field.kind) and field.described.optional}
    used = messages("en")[f"sentence-{kebab(cls.name)}"]

    assert used <= given | codes
    assert given - used - with_codes - {code.removesuffix("-code") for code in used} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("codes", CODES, ids=lambda codes: codes.__name__)
def test_every_code_has_words_of_its_own(language: str, codes: type[IntEnum]) -> None:
    """Two codes with the same words would be one to the reader."""
    view = View(phrases(language))
    said = [code_words(code, view) for code in codes]  # type: ignore[arg-type]

    assert len(set(said)) == len(said)


RAW = re.compile(r"\[[a-z0-9]+(-[a-z0-9]+)+\]|\{|\}")
"""A key that has no words, or a place for words that got none."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_can_be_said(language: str) -> None:
    """Also the plurals, with 0 to 30, a hundred and a thousand of a thing, and with nothing stated."""
    words = phrases(language)
    for key, names in messages(language).items():
        numbers = [*range(31), 100, 101, 1_000, 1_500_000, "none"] if names & NUMBERS else [1]
        for number in numbers:
            said = words.say(key, {name: number if name in NUMBERS else "x" for name in names})
            assert said, key
            assert not RAW.search(said), (key, said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("codes", [each for each in CODES if issubclass(each, Code)], ids=lambda codes: codes.__name__)
def test_a_code_that_is_not_known_is_a_number_with_a_warning(language: str, codes: type[Code]) -> None:
    """A later version of the lists may say something this node cannot: it shows that it does not know."""
    said = code_words(codes(999), View(phrases(language)))

    assert "999" in said
    assert not RAW.search(said)


def test_a_code_that_stands_alone_needs_no_number() -> None:
    """In a list to choose from, there is none yet."""
    assert set(ALONE.values()) == {"none"}
    assert set(ALONE) == {
        field.name
        for cls in CATALOGUE.values()
        for field in fields_of(cls)
        if field.name in cls.lead and field.optional and is_count(field.kind)
        and any(isinstance(other.kind, Listed) for other in fields_of(cls) if other.name in cls.lead)
    }  # fmt: skip


def test_a_language_that_nobody_has_read_says_so_beside_its_name() -> None:
    """Nobody may stake lives on words that no native speaker has read."""
    for language in LANGUAGES:
        words = phrases(language)
        assert words.reviewed == (language in ("en", "uk", "ru", "zh"))
        assert (words.say("language-not-reviewed") in words.name) != words.reviewed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_short_way_says_what_fluent_says(language: str) -> None:
    """Phrases that choose nothing are put together without Fluent; an isolating bundle always asks it."""
    words, asked = phrases(language), phrases(language, isolating=True)
    for key, names in messages(language).items():
        given = dict.fromkeys(names, "x")
        assert words.say(key, given) == asked.say(key, given).replace("\u2068", "").replace("\u2069", ""), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_read_alone_is_the_phrase_of_the_whole_file(language: str) -> None:
    """A command says a few of two thousand phrases, and reads no others: where each ends is told by its lines alone."""
    text = files("openline.languages").joinpath(f"{language}.ftl").read_text("utf-8")
    parser = FluentParser(with_spans=False)
    whole = {entry.id.name: entry for entry in parser.parse(text).body if isinstance(entry, ast.Message | ast.Term)}

    cut = cut_phrases(text)

    assert cut.keys() == whole.keys()
    for key, phrase in cut.items():
        assert parser.parse_entry(phrase).equals(whole[key], ignored_fields=["span", "comment"]), key


def test_a_phrase_brings_those_to_which_it_refers() -> None:
    """Nothing else is read with it."""
    words = FluentPhrases(
        "en", ["a = see { b }\n\nb = { $x } in\n    { c }\nc = { NUMBER($n) ->\n[one] sea\n*[other] seas\n}\n"]
    )

    assert words.say("a", {"x": "ships", "n": 2}) == "see ships in\nseas"


def test_a_phrase_that_chooses_is_not_taken_from_english() -> None:
    """Where English says it plainly and another language must choose, the other language's own phrase is said."""
    words = FluentPhrases(
        "ru", ["a = { $x ->\n    [x] да\n   *[other] нет\n}\n", "a = plain { $x }\nb = only { $x }\n"]
    )

    assert words.say("a", {"x": "x"}) == "да"
    assert words.say("b", {"x": "x"}) == "only x"
    assert words.say("c") == "[c]"


def test_no_english_phrase_passes_a_verdict() -> None:
    """The words of a verdict stand in no phrase; what people write themselves is their own."""
    words = phrases("en")
    verdicts = re.compile(
        r"\b(attack|aggress|violat|guilt|blame|enemy|illegal|unlawful|provocat|terror|apolog)", re.IGNORECASE
    )

    for key, names in messages("en").items():
        assert not verdicts.search(words.say(key, dict.fromkeys(names, "x"))), key
