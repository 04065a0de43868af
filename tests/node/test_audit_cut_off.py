"""A node that falls over between what it did and the record of who had it do so: the record is there all the same."""

import subprocess
import sys
from pathlib import Path

import pytest

from openline.core.errors import Unavailable
from openline.core.rules.roles import Means
from openline.node.audit import CUT_OFF, NAMED, Act
from openline.node.service import Service
from parties import OFFICER_PASSPHRASE, PASSPHRASE, Party, make_party, open_line

FALLS = """
import os, sys
from pathlib import Path
from openline.node import keystore
from openline.node.folder import Folder
from openline.node.service import opened
from openline.store.marks import Marks

folder, passphrase, officer, verb, place = sys.argv[1:]
words = {"send.text": {"text": "calm", "marker": "information"}, "officer.key": {}}
with opened(Folder(Path(folder)), passphrase) as service:
    where = {
        "before": (service.speaker, "say_all"),
        "before the commit": (Marks, "write_back"),
        "after the commit": (Marks, "show"),
        "after": (service.audit, "note"),
        "before the file": (keystore, "create_office_key"),
    }
    setattr(*where[place], lambda *given, **how: os._exit(9))
    service.call(verb, {"officer": "duty", "officer_passphrase": officer, "request_id": "t", **words[verb]})
"""
"""A process that loses its power while it does something: before that is on disk, or just after."""

WORDS = {"text": {"marker": "information", "language": "en", "text": "calm"}}


@pytest.fixture
def party(tmp_path: Path) -> Party:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a


def fall(party: Party, place: str, verb: str = "send.text") -> None:
    given = [str(party.folder), PASSPHRASE, OFFICER_PASSPHRASE, verb, place]
    done = subprocess.run([sys.executable, "-c", FALLS, *given], timeout=90, capture_output=True)
    assert done.returncode == 9, done.stderr.decode()


def acts(service: Service) -> list[Act]:
    return list(service.audit.read(service.signer.public_key))


@pytest.mark.parametrize("place", ["after the commit", "after"])
def test_what_was_sent_just_before_a_crash_has_its_row(party: Party, place: str) -> None:
    """Nobody may have the node say something and pull the plug, so that no record names him.

    Who meant it and what was said are one commit: no moment lies between the two.
    """
    with party.service() as service:  # what grants the first epoch is written before the first words
        duty = next(each for each in service.gate.people()).acts(Means.PASSKEY)
        service.act_as(duty, "send.signal", {"request_id": "first", "meaning": "keeping_clear"})
    fall(party, place)

    with party.service() as service:
        last, (_, said) = acts(service)[-1], service.board(service.line(None))
        assert (last.officer, last.office, last.act, last.means) == ("duty", "duty", "send.text", "passphrase")
        assert last.about == f"{CUT_OFF} {said.id.hex()[:NAMED]}"
        assert service.audit.officer_of(said.id) == "duty"
        number = len(acts(service))
    with party.service() as service:
        assert len(acts(service)) == number, "it is taken up once"


@pytest.mark.parametrize("place", ["before", "before the commit"])
def test_what_a_crash_kept_from_the_disk_was_not_done(party: Party, place: str) -> None:
    """Nothing was said, and nothing is noted: the one commit that holds both did not take place."""
    with party.service() as service:
        before = acts(service)

    fall(party, place)

    with party.service() as service:
        assert acts(service) == before
        assert not list(service.board(service.line(None)))


def test_what_an_act_does_beside_the_store_has_its_row_first(party: Party) -> None:
    """A file is no part of a commit: before it is made, it is on disk who means to make it."""
    fall(party, "before the file", "officer.key")

    with party.service() as service:
        last = acts(service)[-1]
        assert (last.officer, last.act, last.about) == ("duty", "officer.key", CUT_OFF)


def test_what_fails_after_it_was_sent_has_its_row(party: Party, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk may hit after the entry: what has gone out is not unsaid by that."""

    def full(*given: object, **how: object) -> None:
        raise Unavailable("the disk is full")

    with party.service() as service:
        monkeypatch.setattr(service.duress, "went", full)
        duty = next(each for each in service.gate.people()).acts(Means.PASSKEY)
        kept = service.act_as(duty, "draft.keep", {"request_id": "k", "kind": "text", "fields": WORDS})
        with pytest.raises(Unavailable):
            service.act_as(duty, "draft.release", {"request_id": "r", "draft": kept["draft"]["draft"]})
        (said,) = service.board(service.line(None))
        assert (acts(service)[-1].act, acts(service)[-1].about) == (
            "draft.release",
            f"{CUT_OFF} {said.id.hex()[:NAMED]}",
        )


@pytest.mark.parametrize(
    ("verb", "given", "words"),
    [("draft.release", {"draft": "no-such"}, "draft"), ("send.signal", {"meaning": "no-such"}, "no-such")],
)
def test_what_is_refused_leaves_no_row(party: Party, verb: str, given: dict[str, str], words: str) -> None:
    """The feed says what was done; a form that was filled in wrongly did nothing."""
    with party.service() as service:
        duty = next(each for each in service.gate.people()).acts(Means.PASSKEY)
        before = acts(service)
        with pytest.raises(Exception, match=words):
            service.act_as(duty, verb, {"request_id": "r", **given})
        assert acts(service) == before
    with party.service() as service:
        assert acts(service) == before, "nor at the next start"
