"""A node that falls over between what it said and the record of who had it say so: the record is there all the same."""

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
from openline.node.folder import Folder
from openline.node.service import opened

folder, passphrase, officer, place = sys.argv[1:]
with opened(Folder(Path(folder)), passphrase) as service:
    if place == "before":
        service.speaker.say_all = lambda *given, **how: os._exit(9)
    else:
        service.audit.note = lambda *given: os._exit(9)
    by = {"officer": "duty", "officer_passphrase": officer}
    service.call("send.text", {**by, "request_id": "t", "text": "calm", "marker": "information"})
"""
"""A process that loses its power while it says something: before that is on disk, or just after."""

WORDS = {"text": {"marker": "information", "language": "en", "text": "calm"}}


@pytest.fixture
def party(tmp_path: Path) -> Party:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a


def fall(party: Party, place: str) -> None:
    given = [str(party.folder), PASSPHRASE, OFFICER_PASSPHRASE, place]
    done = subprocess.run([sys.executable, "-c", FALLS, *given], timeout=90, capture_output=True)
    assert done.returncode == 9, done.stderr.decode()


def acts(service: Service) -> list[Act]:
    return list(service.audit.read(service.signer.public_key))


def test_what_was_sent_just_before_a_crash_has_its_row(party: Party) -> None:
    """Nobody may have the node say something and pull the plug, so that no record names him."""
    fall(party, "after")

    with party.service() as service:
        last, (said,) = acts(service)[-1], service.board(service.line(None))
        assert (last.officer, last.office, last.act, last.means) == ("duty", "duty", "send.text", "passphrase")
        assert last.about == f"{CUT_OFF} {said.id.hex()[:NAMED]}"
        assert service.audit.officer_of(said.id) == "duty"
        number = len(acts(service))
    with party.service() as service:
        assert len(acts(service)) == number, "it is taken up once"


def test_what_was_meant_and_not_sent_says_so(party: Party) -> None:
    """A crash before it was on disk: who tried is known, and that nothing came of it."""
    fall(party, "before")

    with party.service() as service:
        last = acts(service)[-1]
        assert (last.officer, last.act, last.about) == ("duty", "send.text", CUT_OFF)
        assert not list(service.board(service.line(None)))


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


def test_what_is_refused_leaves_no_row(party: Party) -> None:
    """The feed says what was done; a form that was filled in wrongly did nothing."""
    with party.service() as service:
        duty = next(each for each in service.gate.people()).acts(Means.PASSKEY)
        before = acts(service)
        with pytest.raises(Exception, match="draft"):
            service.act_as(duty, "draft.release", {"request_id": "r", "draft": "no-such"})
        assert acts(service) == before
    with party.service() as service:
        assert acts(service) == before, "nor at the next start"
