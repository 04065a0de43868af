"""A training node reaches nothing real: whom it may speak with, and what it says."""

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec.structs import replace as changed

from openline.core.catalogue.element import CoverStatus
from openline.core.errors import Misuse
from openline.core.record.entry import Precedence, Status
from openline.node.folder import Folder
from openline.node.speaking import Speech
from openline.node.training import TrainingOnly
from parties import Party, make_party, open_line, refused
from running import play, serving, told, up


def train_with(party: Party, peer: Party) -> None:
    """Make a party's node one for training with this peer."""
    folder = Folder(party.folder)
    folder.save(replace(folder.settings(), training=folder_root(peer)))


def folder_root(party: Party) -> str:
    return Folder(party.folder).settings().root


@pytest.fixture
def trainee(tmp_path: Path) -> tuple[Party, Party, Party]:
    a, simulated, real = (make_party(tmp_path, name) for name in ("Trainee", "Simulated", "Real"))
    train_with(a, simulated)
    return a, simulated, real


def test_a_training_node_confirms_no_line_with_anybody_else(trainee: tuple[Party, Party, Party]) -> None:
    """Without a confirmed line no channel is opened or accepted: an exercise cannot leak into a real watch."""
    a, simulated, real = trainee
    offered = real.administer("line.open", card=a.card.data)
    a.administer("line.accept", offer=offered["offer"])
    with refused(TrainingOnly, "simulated peer alone"):
        a.administer("line.confirm", line=offered["line"], digits=offered["digits"])

    line = a.administer("line.open", card=simulated.card.data)
    a.administer("line.confirm", line=line["line"], digits=line["digits"])
    assert [row["peer"] for row in a.lines() if row["state"] == "confirmed"] == ["Simulated"]


def test_whatever_a_training_node_says_is_an_exercise(trainee: tuple[Party, Party, Party]) -> None:
    """The status is under the signature, and stands on the other side's screen whatever was asked for here."""
    a, simulated, _ = trainee
    open_line(a, simulated)

    async def story() -> None:
        async with serving(a) as ours, serving(simulated) as theirs:
            await up(ours, theirs)
            asked = await theirs.act("send.question", "q", about=[], items=["whereabouts"], precedence="flash")
            await told("from Simulated: QUESTION", ours.log)
            entry = asked["entries"][0]["entry"]
            said = [
                await ours.act("send.text", "t", text="we see it", marker="information"),
                await ours.act("reply", "u", target=entry, understood=True),
                await ours.act("reply", "a", target=entry, result="yes"),
            ]
            service = ours.node.service
            line = service.line(None)
            for done in said:
                item = service.board(line)[bytes.fromhex(done["entries"][0]["entry"])]
                assert (item.status, item.cover.status) == (Status.EXERCISE, Status.EXERCISE)

            speech = Speech(changed(item.cover, status=CoverStatus.ACTUAL), item.element, Precedence.ROUTINE)
            with pytest.raises(Misuse, match="nothing that is real"):
                service.speaker.say_all(line.id, [speech], "by-hand")

    play(story())
