"""What the readers of published notices are unsure of is said in the officer's nine languages (node/doubts.py)."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

import openline
from openline.core.catalogue.view import View
from openline.interop.notices.records import inputs
from openline.interop.notices.report import collect
from openline.node.doubts import KINDS, doubt_words, phrase_of
from openline.node.phrases import available, cut_phrases, phrases, view

ROOT = Path(openline.__file__).parent / "interop"
READERS = (*sorted((ROOT / "notices").glob("*.py")), ROOT / "geojson.py")
SENTENCE = re.compile(r"(?:[a-z][a-z0-9_]*: )?((?:[a-z]|\{\}|FROM [a-z])[^|\\\[\]^$*?]*)")
HOLE = re.compile(r"\{[^}]*\}")
NAMES = re.compile(r"\{\}|\{\} \{\}/\{\}|\{\}#\{\}|\{\}/\{\}|feature-\{\}|(record|feature) \{\}|docs/reference/.*")
"""What only looks like a sentence: names of notices, records and features, and where a form is described."""


def _text(node: ast.AST) -> str | None:
    """Return a text as it stands in the source, with {} for each value put into it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def _said_in(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    apart: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            apart |= {id(part) for part in node.values}
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):  # a docstring
            apart.add(id(node.value))
        elif isinstance(node, ast.Raise):  # an error has words of its own
            apart |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        text = None if id(node) in apart else _text(node)
        if text is None or text.count(" ") < 1 or "\n" in text:
            continue
        found = SENTENCE.fullmatch(text)
        if found and (text.count(" ") > 1 or "_" in text) and not NAMES.fullmatch(found[1]):
            yield found[1]


@cache
def said() -> frozenset[str]:
    """Return every sentence that stands in a reader."""
    return frozenset(text for path in READERS for text in _said_in(path))


@cache
def english() -> dict[str, str]:
    """Return each phrase with {} for its holes."""
    return {key: HOLE.sub("{}", pattern) for key, pattern in phrases("en").patterns(KINDS).items()}


def test_every_sentence_of_the_readers_has_a_phrase() -> None:
    """Whoever adds a doubt is told here that nine languages lack it."""
    assert len(said()) > 150, "or this has looked at less than it says"
    assert sorted(said() - set(english().values())) == []


def test_no_phrase_outlives_its_sentence() -> None:
    """And none says the same as another: the first would be found, whatever was meant."""
    short = {"notice-verdict-repeats", "notice-verdict-cancellation"}  # too short to be known for a sentence
    outlived = {key: words for key, words in english().items() if words not in said() and key not in short}

    assert outlived == {}
    assert len(set(english().values())) == len(english())


@pytest.mark.parametrize("language", available())
def test_every_language_has_every_phrase(language: str) -> None:
    """Written in its own words, or a reader would take another language's for certain."""
    written = cut_phrases(files("openline.languages").joinpath(f"{language}.ftl").read_text("utf-8"))

    assert set(english()) - set(written) == set()
    if language != "en":
        own = phrases(language)
        assert [key for key in english() if own.say(key) == phrases("en").say(key)] == []


# how they are said

NOTAM = """(A1234/26 NOTAMN
Q) ENOR/QWMLW/IV/BO/W/000/999/6930N01600E030
A) ENOR B) 2604020600 C) 2604021000 EST
E) ROCKET FIRING WILL TAKE PLACE WI AREA 6930N01600E 6930N01700E 6900N01700E 6900N01600E)"""
UNSURE = "schedule_outside: day 31 of the schedule lies outside fields B) and C)"


def test_a_notice_is_doubted_in_the_reader_s_language() -> None:
    """As it comes out of the readers, values and all."""
    (line,) = collect(list(inputs(NOTAM.encode()))).notices
    doubts = [doubt for area in line.reading.areas for doubt in (*area.warnings, *line.reading.warnings)]

    assert any(doubt.startswith("estimated_end: ") for doubt in doubts)
    for doubt in doubts:
        assert not re.search("[a-z]{3}", doubt_words(doubt, view("zh")).replace("UTC", "")), doubt
    assert doubt_words(UNSURE, view("uk")) == "день 31 розкладу лежить поза полями B) і C)"
    assert doubt_words(UNSURE, view("en")) == UNSURE.partition(": ")[2]


def test_what_was_quoted_of_the_source_stays_as_it_was_written() -> None:
    """It is what the officer compares with the notice; in Arabic it keeps its own direction."""
    quoted = "levels: field F) was not understood: SFC-FL\u202e195"

    assert doubt_words(quoted, view("ar", isolate=True)).endswith("\u2068SFC-FL<U+202E>195\u2069")
    assert phrase_of("field F) was not understood: SFC") == ("notice-doubt-levels-field", {"field": "F", "text": "SFC"})


def test_words_of_another_program_are_shown_as_they_came() -> None:
    """A peer's newer version may be unsure of what this one does not know, and nothing is made up for it."""
    assert doubt_words("new_doubt: the moon stood wrong\u202e", view("fr")) == "new_doubt: the moon stood wrong<U+202E>"
    assert doubt_words("...", View(phrases("ja"))) == "..."


def test_a_long_text_is_looked_up_at_once() -> None:
    """Whoever writes to us chooses the text; no text may keep a desk waiting."""
    assert phrase_of("a " * 250 + "{ $text }" * 20) is None
