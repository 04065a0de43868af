"""Why a volume is refused is said in every language, with its numbers and its place."""

import re
from pathlib import Path

import pytest
from reasons import REFUSED

import openline
from openline.core.situation.plans import Reason
from openline.core.space.validity import InvalidVolume
from openline.node.phrases import available, phrases

STATED = re.compile(r'Said\(\s*"([a-z-]+)"')


def refusal(key: str) -> InvalidVolume:
    with pytest.raises(InvalidVolume) as refused:
        REFUSED[key]()
    return refused.value


@pytest.mark.parametrize("key", REFUSED)
def test_the_words_of_a_reason_are_those_of_the_error(key: str) -> None:
    """The program that refuses and the screen that shows it say one thing."""
    error, words = refusal(key), phrases("en")

    reason = Reason.of(error)

    assert reason.key == key
    assert reason.words(words) == str(error)
    assert reason.hint(words) == error.hint


@pytest.mark.parametrize("language", available())
def test_no_number_and_no_place_is_left_out(language: str) -> None:
    """Whoever has to mend an area needs where it is, whatever he reads."""
    for key in REFUSED:
        reason = Reason.of(refusal(key))
        said = reason.words(phrases(language)) + reason.hint(phrases(language))
        assert "[unusable" not in said
        assert [each for each in reason.arguments.values() if each not in said] == []


def test_every_reason_that_the_program_has_is_tried_here() -> None:
    """One that is added without words would be read in English by somebody in a hurry."""
    sources = Path(openline.__path__[0], "core", "space").rglob("*.py")
    stated = {key for path in sources for key in STATED.findall(path.read_text("utf-8"))}
    of_radii = {"radius", "half-width", "inner-radius", "outer-radius"}

    assert stated | of_radii == set(REFUSED)


def test_what_has_no_words_of_its_own_is_said_as_what_it_is() -> None:
    """Another fault than the geometry's, such as a place that this version does not know."""
    reason = Reason("place 99 is not in the list")

    assert reason.words(phrases("en")) == "place 99 is not in the list"
    assert reason.words(phrases("uk")) == phrases("uk").say("error-invalid-volume")
    assert reason.hint(phrases("uk")) == ""
