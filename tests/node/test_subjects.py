"""Every element has its place on the desk, and every subject says in words how it stands."""

import re
from pathlib import Path

import pytest

from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.errors import Misuse
from openline.core.rules.roles import Role
from openline.node.officers import Actor
from openline.node.phrases import available
from openline.node.speaking import Speech
from openline.node.subjects.acts import SUBJECT_ACTS, waits_for_people
from openline.node.subjects.pages import PAGES
from openline.node.subjects.table import SUBJECT_OF, SUBJECTS, writable
from parties import Party, make_party, open_line, refused


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Party:
    """A party that has said one of each element of the catalogue."""
    base = tmp_path_factory.mktemp("everything")
    a, b = make_party(base, "Alpha"), make_party(base, "Beta")
    open_line(a, b)
    with a.service() as service:
        line = service.line(None)
        said = [Speech(example.cover, example.element) for example in EXAMPLES.values()]
        for number, speech in enumerate(said):
            service.speaker.say_all(line.id, [speech], f"r{number}")
    return a


def test_every_element_of_the_catalogue_stands_in_the_table() -> None:
    """Whoever adds an element gives it a place on the desk, or this fails."""
    assert set(SUBJECT_OF) == set(CATALOGUE)
    assert set(SUBJECT_OF.values()) == set(SUBJECTS)
    assert set(PAGES) <= set(SUBJECTS)


def test_whatever_is_said_is_shown_under_the_subject_of_its_thread(everything: Party) -> None:
    """No element can be said that no page shows: each entry of the record is on the page of its subject."""
    with everything.service() as service:
        board = service.board(service.line(None))
        shown: dict[str, set[str]] = {}
        for subject in SUBJECTS:
            page = service.call("subject", {"subject": subject})
            shown[subject] = {step["entry"] for card in page["cards"] for step in card["steps"]}
        said = list(board)
        assert len(said) == len(CATALOGUE)
        for item in said:
            root = board.situation.state_of(item.id)
            assert root is not None
            place = SUBJECT_OF[board[root.root].element.number]
            assert item.id.hex() in shown[place], f"{item.element.name} is not shown under {place}"


def test_a_readout_is_compared_wherever_it_was_said(everything: Party) -> None:
    """Two accounts of one talk have one page, whatever the talk began with."""
    with everything.service() as service:
        assert service.call("subject", {"subject": "readouts"})["cards"]


@pytest.mark.parametrize("language", available())
def test_every_page_is_said_in_every_language(everything: Party, language: str) -> None:
    """A key in brackets on a screen at night is worse than silence."""
    with everything.service() as service:
        words = [str(service.call("subject", {"subject": each, "language": language})) for each in SUBJECTS]
        words.append(str(service.call("subjects", {"language": language})))
    assert [found for text in words for found in re.findall(r"\[[a-z]+(?:-[a-z0-9]+)+\]", text)] == []


def test_what_can_be_written_from_a_page_is_of_the_catalogue() -> None:
    """A button that starts a form which does not exist is a dead end at night."""
    names = {element.name.lower() for element in CATALOGUE.values()}
    assert {kind for subject in SUBJECTS for kind in writable(subject)} <= names


def test_an_act_says_beforehand_that_it_waits_for_others_to_release_it() -> None:
    """Who presses "send" believes that it is sent; who may not release, or not alone, leaves it for others."""
    alone, drafts = Actor("one", "duty"), Actor("one", "duty", roles=frozenset({Role.READ, Role.DRAFT}))

    assert {act for act in SUBJECT_ACTS if waits_for_people(act, alone, {})} == {"readout.agree"}
    assert all(waits_for_people(act, drafts, {}) for act in SUBJECT_ACTS)
    assert waits_for_people("crisis.close", alone, {"release.crisis": 2})
    assert waits_for_people("crisis.close", alone, {"office_keys.crisis": 1})
    assert not waits_for_people("crisis.close", None, {"release.meeting": 2})


def test_there_is_no_other_subject(everything: Party) -> None:
    with everything.service() as service, refused(Misuse, "weather"):
        service.call("subject", {"subject": "weather"})


def test_a_subject_is_as_long_as_a_person_can_read(tmp_path: Path) -> None:
    """Whoever says a thousand things fills one page at most; the rest is counted, in words."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    example = EXAMPLES[10]
    with a.service() as service:
        line = service.line(None)
        service.speaker.say_all(line.id, [Speech(example.cover, example.element)] * 70, "r")
        page = service.call("subject", {"subject": "words"})
        assert (len(page["cards"]), page["more"]) == (60, "… and 10 more")
