"""What one node seals and another opens: grants, bodies without a key, epochs that change (spec 2.3, 2.12)."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from openline.core.catalogue.codes import Marker
from openline.core.catalogue.dialogue import Text
from openline.core.catalogue.element import Cover, CoverStatus, FreeText
from openline.core.catalogue.parts import write_parts
from openline.core.record.acts import Act, Epoch, Grant, grant_info, key_id, write_act
from openline.core.record.entry import Entry, Header, Precedence, Status, sign_entry
from openline.core.record.epochs import DAY_S
from openline.core.record.grants import SUITE, recipient_key
from openline.core.record.seal import Packed, Place, is_sealed, pack_act, prepare, seal
from openline.node import keystore
from openline.node.service import Service
from openline.store.kept import SecretKind
from parties import PASSPHRASE, Party, make_party, officer, open_line

SECRET = bytes([7]) * 32
NOW = 1_790_000_000


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Party, Party]:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a, b


class Peer:
    """Writes as the node of a party would, entry by entry."""

    def __init__(self, party: Party, line: bytes) -> None:
        self.line, self.signer = line, keystore.open_node(party.folder, PASSPHRASE).signer()
        self.node = party.card.card.nodes[0].id
        self.last: Entry | None = None

    def _write(self, packed: Packed, epoch: int) -> tuple[Entry, bytes]:
        header = Header(
            line=self.line, node=self.node, sequence=self.sequence, previous=self.last and self.last.id, seen=(),
            clock=NOW, precedence=Precedence.ROUTINE, status=Status.ACTUAL, epoch=epoch,
            body=packed.body, length=packed.length,
        )  # fmt: skip
        self.last = sign_entry(header, self.signer)
        return self.last, packed.data

    @property
    def sequence(self) -> int:
        return 0 if self.last is None else self.last.header.sequence + 1

    def text(self, words: str, secret: bytes = SECRET, epoch: int = 1) -> tuple[Entry, bytes]:
        cover = Cover(element=Text.number, status=CoverStatus.ACTUAL, sender="duty", language="en")
        parts = write_parts(cover, Text(text=FreeText(marker=Marker.INFORMATION, language="en", text=words)))
        return self._write(
            seal(prepare(parts, bytes(32)), secret, Place(self.line, self.node, epoch, self.sequence)), epoch
        )

    def act(self, act: Act) -> tuple[Entry, bytes]:
        return self._write(pack_act(write_act(act), bytes(32)), 0)

    def grant(self, to: Party, secret: bytes = SECRET, epoch: int = 1) -> tuple[Entry, bytes]:
        card = to.card.card.nodes[0]
        info = grant_info(self.line, self.node, epoch, card.id, key_id(card.sealing_key))
        sealed = SUITE.encrypt(secret, recipient_key(card.sealing_key), info=info)
        return self.act(Epoch((Grant(epoch, card.id, key_id(card.sealing_key), sealed),)))


def keep(service: Service, made: tuple[Entry, bytes], *, body: bool = True) -> None:
    service.store.keep(made[0]).result()
    if body:
        service.store.keep_body(made[0].id, made[1]).result()


def of_its_own(service: Service) -> list[tuple[Entry, bytes]]:
    """Return what a node has written, as it travels."""
    entries = service.store.entries(service.line(None).id, service.node)
    return [(held.entry, service.store.body(held.entry.id) or b"") for held in entries]


def inbox(service: Service) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = service.call("inbox", {"everything": True})
    return rows


def test_a_body_whose_key_has_not_come_is_held_and_said_to_be(pair: tuple[Party, Party]) -> None:
    """It must not look as if nothing had been said, nor as if it had been read."""
    a, b = pair
    with a.service() as service:
        line = service.line(None)
        peer = Peer(b, line.id)
        grant, text = peer.grant(a), peer.text("the sea is calm")
        keep(service, grant, body=False)
        keep(service, text)

        (row,) = (row for row in inbox(service) if row["entry"] == text[0].id.hex())
        assert (row["sentence"], row["state"]) == ("", "announced; sealed, its key has not arrived yet")
        assert service.call("line.list", {})[0]["sealed"] == 1
        assert service.store.missing_bodies(line.id)[0].entry.id == grant[0].id  # the text is not fetched again
        ours = service.store.heads(line.id)[line.charter.feeds.index(peer.node)]
        assert ours.whole is None

        service.store.keep_body(grant[0].id, grant[1]).result()

        (row,) = (row for row in inbox(service) if row["entry"] == text[0].id.hex())
        assert "the sea is calm" in row["sentence"]
        assert service.call("line.list", {})[0]["sealed"] == 0


def test_the_situation_names_what_nobody_here_can_read_yet(pair: tuple[Party, Party]) -> None:
    """An officer must know that something was said which the picture in front of him does not hold."""
    a, b = pair
    with a.service() as service:
        peer = Peer(b, service.line(None).id)
        keep(service, peer.grant(a), body=False)
        texts = [peer.text(f"number {number}") for number in range(10)]
        for text in texts:
            keep(service, text)

        reminders = service.call("situation", {})["reminders"]

        assert len(reminders) == 9
        for text, said in zip(texts[:8], reminders, strict=False):
            assert text[0].id.hex()[:12] in said
            assert "Beta" in said
        assert "2" in reminders[8]


def test_what_does_not_open_with_the_granted_secret_is_shown_as_its_authors_fault(pair: tuple[Party, Party]) -> None:
    """The entry stands, and nobody takes it for damage on the way."""
    a, b = pair
    with a.service() as service:
        peer = Peer(b, service.line(None).id)
        keep(service, peer.grant(a))
        text = peer.text("never to be read", secret=bytes(32))

        keep(service, text)

        board = service.board(service.line(None))
        assert "does not open" in board[text[0].id].element.reason  # type: ignore[attr-defined]


def test_an_open_body_that_is_no_act_is_never_shown_as_said(pair: tuple[Party, Party]) -> None:
    """Whoever sends a message unsealed would make the other side show what anybody could read on the way."""
    a, b = pair
    with a.service() as service:
        peer = Peer(b, service.line(None).id)
        cover = Cover(element=Text.number, status=CoverStatus.ACTUAL, sender="duty", language="en")
        parts = write_parts(
            cover, Text(text=FreeText(marker=Marker.INFORMATION, language="en", text="said in the open"))
        )
        made = peer._write(pack_act(parts, bytes(32)), 0)

        keep(service, made)

        assert not any("said in the open" in row["sentence"] for row in inbox(service))
        assert "not an act" in service.board(service.line(None))[made[0].id].element.reason  # type: ignore[attr-defined]


def test_the_first_message_lies_behind_its_grant_and_both_go_without_asking(pair: tuple[Party, Party]) -> None:
    """Nothing has to come back from the peer before the first words can be read there."""
    a, b = pair
    with a.service() as one:
        one.call("send.text", {"text": "the first words", "marker": "information", **officer("r")})
        line = one.line(None)
        grant, text = one.store.entries(line.id, one.node)
        bodies = [one.store.body(held.entry.id) or b"" for held in (grant, text)]
    assert [is_sealed(body) for body in bodies] == [False, True]
    assert (grant.entry.header.precedence, text.entry.header.epoch) == (Precedence.FLASH, 1)

    with b.service() as other:
        for held, body in zip((grant, text), bodies, strict=True):
            keep(other, (held.entry, body))
        assert any("the first words" in row["sentence"] for row in inbox(other))


def pass_time(service: Service, seconds: int) -> None:
    """Let time pass on a node, and let it see to its keys."""
    moved = service.settings.clock_offset + seconds
    service.settings = replace(service.settings, clock_offset=moved)
    service.keep_keys(service.line(None))


def test_epochs_change_and_old_secrets_go(pair: tuple[Party, Party]) -> None:
    """Whoever takes the disk later finds no secret of what was sealed long ago."""
    with pair[0].service() as service:
        line = service.line(None).id
        service.call("send.text", {"text": "one", "marker": "information", **officer("r1")})

        pass_time(service, 7 * DAY_S)
        service.call("send.text", {"text": "two", "marker": "information", **officer("r2")})

        assert [held.entry.header.epoch for held in service.store.entries(line, service.node)] == [0, 1, 0, 2]
        first = service.node + (1).to_bytes(4, "big")
        assert first in {each.name for each in service.store.secrets(line)}
        pass_time(service, 31 * DAY_S)
        assert first not in {each.name for each in service.store.secrets(line)}
        assert any("one" in row["sentence"] for row in inbox(service))  # its own key is kept until it is erased


def test_a_sealing_key_is_announced_and_grants_go_to_it(pair: tuple[Party, Party]) -> None:
    """From then on the key of the card opens nothing new."""
    a, b = pair
    with a.service() as service, b.service() as other:
        line = service.line(None).id
        other.call("send.text", {"text": "so that it has an epoch", "marker": "information", **officer("r")})
        for _ in range(2):  # an epoch is due as well: one act at a time
            pass_time(other, 4 * DAY_S)
            pass_time(other, 60)
        for made in of_its_own(other):
            keep(service, made)

        service.call("send.text", {"text": "to the new key", "marker": "information", **officer("r")})

        grant = next(held for held in service.store.acts(line) if held.entry.header.node == service.node)
        private = [each for each in other.store.secrets(line) if each.kind is SecretKind.SEALING]
        assert len(private) == 1
        assert private[0].name in (grant.body or b"")
        for made in of_its_own(service):
            keep(other, made)
        assert any("to the new key" in row["sentence"] for row in inbox(other))


def test_a_restored_copy_reads_what_its_own_node_wrote_later(pair: tuple[Party, Party], tmp_path: Path) -> None:
    """A node grants its epochs to itself, too: an older copy has no other way to come by them."""
    a, _ = pair
    with a.service() as service:
        older = (tmp_path / "alpha" / "record.db").read_bytes()
        service.call("send.text", {"text": "after the copy", "marker": "information", **officer("r")})
        written = of_its_own(service)
    for name in ("record.db-wal", "record.db-shm"):
        (tmp_path / "alpha" / name).unlink(missing_ok=True)
    (tmp_path / "alpha" / "record.db").write_bytes(older)

    with a.service() as service:
        for made in written:
            keep(service, made)
        assert any("after the copy" in row["sentence"] for row in inbox(service))
