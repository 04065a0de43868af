"""`openline catalogue`: what can be said, for people and for programs."""

import json

import pytest

from command_line import Openline
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.plain import from_plain
from openline.node.phrases import available


def test_it_lists_every_type_with_its_size(openline: Openline) -> None:
    """One line each, in the order of their numbers."""
    done = openline("catalogue")

    rows = [line.split() for line in done.out.splitlines()[2:-2]]
    assert (done.code, done.err) == (0, "")
    assert [(int(row[0]), row[1]) for row in rows] == [(number, CATALOGUE[number].name) for number in sorted(CATALOGUE)]
    assert all(int(row[2]) >= 2 and int(row[3]) > 300 for row in rows)


@pytest.mark.parametrize("name", ["answer", "ANSWER"])
def test_it_shows_a_type_with_fields_example_sentence_and_size(openline: Openline, name: str) -> None:
    """Everything that somebody needs who is about to write one."""
    done = openline("catalogue", name)

    assert done.code == 0
    assert done.out.startswith("ANSWER (31)\n")
    for words in ("Regarding *", "one of: yes; no; unable; stand by", "11 March 2022", "on the wire"):
        assert words in done.out
    plain = openline("catalogue", name, "--plain").out
    for words in ("Regarding * (target)", "yes, no, unable, stand_by", '"result": "yes"'):
        assert words in plain


@pytest.mark.parametrize("language", available())
def test_it_speaks_every_language(openline: Openline, language: str) -> None:
    """The sentence is the one that the other side reads."""
    (said,) = json.loads(openline("catalogue", "answer", "--json").out)

    done = openline("catalogue", "answer", "--language", language)

    joined = " ".join(done.out.split())
    assert " ".join(said["sentences"][language].split()) in joined


def test_programs_get_a_list_with_one_example_each(openline: Openline) -> None:
    """Stable JSON: type, code, fields, bytes and the sentence in each language."""
    done = openline("catalogue", "--json")

    types = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert [each["code"] for each in types] == sorted(CATALOGUE)
    for each in types:
        cls = CATALOGUE[each["code"]]
        assert each["type"] == cls.name.lower()
        assert {"name", "kind", "required", "wants", "choices"} <= each["fields"][0].keys()
        assert each["bytes"] == each["sizes"]["wire"]
        assert set(each["sentences"]) == set(available())
        assert all(each["sentences"].values())
        assert isinstance(from_plain(cls, each["example"]), cls)


def test_it_prints_the_schema_of_a_type(openline: Openline) -> None:
    """For an editor that checks a file before it is sent."""
    assert json.loads(openline("catalogue", "text", "--schema").out)["title"] == "TEXT"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("nosuch",), 1, "'nosuch' is no type of the catalogue"),
        (("text", "--language", "xx"), 1, "no language 'xx' here"),
        (("--schema",), 2, "--schema shows one type: name it"),
    ],
)
def test_what_it_cannot_show_it_says_in_a_line(
    openline: Openline, arguments: tuple[str, ...], code: int, words: str
) -> None:
    """And what there is instead."""
    done = openline("catalogue", *arguments)

    assert (done.code, done.out) == (code, "")
    error, hint = done.err.splitlines()
    assert words in error
    assert hint.startswith("hint: ")
