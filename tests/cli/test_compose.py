"""Any element can be written at a terminal: asked field by field, or from a file, in the reader's language."""

import json
from collections.abc import Iterable

import pytest

from openline.cli.asking import Asker
from openline.core.catalogue.element import element_named
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.form import form_of
from openline.core.catalogue.plain import from_plain
from openline.interop.typed import area, positions
from openline.node.phrases import phrases


def asked(kind: str, answers: Iterable[str], language: str = "en") -> tuple[dict[str, object], list[str]]:
    """Let somebody type `answers`, one a line; return what came of it, and all that was shown."""
    lines, shown = iter(answers), list[str]()

    def read(prompt: str) -> str:
        shown.append(prompt)
        return next(lines, "")

    return Asker(read, shown.append, phrases(language)).ask(form_of(element_named(kind))), shown


def test_a_distress_is_asked_field_by_field() -> None:
    """The fields come from the declaration: no screen knows the element."""
    filled, shown = asked("distress", ["sinking", "69-25N 012-30E", "2031-01-01 12:00Z", "resc", "", "12"])

    assert filled["assistance"] == ["rescue"]
    assert filled["persons"] == 12
    assert from_plain(element_named("distress"), filled)
    assert "Nature of the distress" in shown[0] or shown[0].endswith(": ")


def test_what_is_wrong_is_asked_again_and_a_question_mark_helps() -> None:
    """At three in the morning nobody starts over for one slip."""
    answers = ["?", "no such thing", "fire", "north of the island", "69-25N 012-30E", "2031-01-01 12:00Z", "rescue"]

    filled, shown = asked("distress", answers)

    assert filled["nature"] == "fire"
    assert any("not understood; it takes: one of: " in line for line in shown)
    assert any("69-25.50N" in line for line in shown)


def test_a_code_is_chosen_by_its_number_or_its_words() -> None:
    """Whoever reads only Ukrainian knows our codes by neither name."""
    given = ["2", "69-25N 012-30E", "2031-01-01 12:00Z", "1", "", "12"]
    shown = asked("distress", ["?", *given], "uk")[1]
    numbers = [line.split()[0] for line in shown if line.lstrip()[:1].isdigit()]

    by_number, _ = asked("distress", given, "uk")
    by_words, _ = asked("answer", ["1a2b3c4d", "повт"], "uk")

    assert numbers == [str(at) for at in range(1, len(numbers) + 1)]
    assert len(numbers) > 3
    assert by_number["nature"] == next(iter(form_of(element_named("distress")))).choices[1].word
    assert by_words["result"] == "repeat"


def test_yes_is_said_in_the_readers_language() -> None:
    """And in the old way."""
    for word in ("так", "y", "1"):
        assert asked("launch_result", ["1a2b3c4d", word], "uk")[0]["launched"] is True
    assert asked("launch_result", ["1a2b3c4d", "ні"], "uk")[0]["launched"] is False


@pytest.mark.parametrize(
    ("given", "shape"),
    [
        ("69-25N 012-30E 10 nm", {"type": "Circle", "coordinates": [12.5, 69.4166667], "radius_m": 18520.0}),
        ('{"type": "WaterBody", "water": "tasman_sea"}', {"type": "WaterBody", "water": "tasman_sea"}),
    ],
)
def test_an_area_is_typed_as_people_write_it(given: str, shape: dict[str, object]) -> None:
    """A position with a radius, corners, or the plain form."""
    assert area(given) == shape


@pytest.mark.parametrize(
    "given", ["somewhere", "69-25N 012-30E", "69-25N 012-30E 70-00N 013-00E", "99-99N 012-30E 5 km"]
)
def test_an_area_that_is_not_clear_is_refused(given: str) -> None:
    """Never guessed."""
    with pytest.raises(ValueError, match="position"):
        area(given)


def test_one_position_is_not_two() -> None:
    """Two positions where one belongs are a slip."""
    with pytest.raises(ValueError, match="not read"):
        positions("69-25N 012-30E 70-00N 013-00E", 1)


@pytest.mark.parametrize("number", sorted(CATALOGUE))
def test_every_type_can_be_asked_for(number: int) -> None:
    """A field that the asker cannot ask would make the type unsendable from a terminal."""
    cls = CATALOGUE[number]
    questions: list[str] = []

    def read(prompt: str) -> str:
        questions.append(prompt)
        if len(questions) > 400:
            raise EOFError
        return "?" if len(questions) % 2 else "1"

    try:
        filled = Asker(read, lambda _: None, phrases("en")).ask(form_of(cls))
    except EOFError:
        return
    assert json.dumps(filled)
