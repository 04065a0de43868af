"""Who is on a line: opened, taken up and confirmed; a newer card, a node that is closed (spec 1.8 to 1.12)."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from openline.core.cards import read_card
from openline.core.errors import Misuse
from openline.core.identity import HybridSigner
from openline.core.record.acts import CardAct, ClosingAct
from openline.core.record.closing import Reason
from openline.core.record.cosignature import read_vkeys
from openline.node import lines
from openline.node.closing import sign
from openline.node.training import check_peer

if TYPE_CHECKING:
    from openline.node.service import Service

BY_ROOT = ("line.open", "party.close")
"""Verbs that the party's root key signs."""


class Membership:
    """Verbs that need the party's passphrase and change with whom a line is spoken."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {
            "line.open": self.line_open,
            "line.accept": self.line_accept,
            "line.confirm": self.line_confirm,
            "line.card": self.line_card,
            "line.relay": self.line_relay,
            "party.close": self.party_close,
        }

    def line_open(
        self,
        root: HybridSigner,
        card: bytes,
        name: str | None = None,
        witnesses: Sequence[str] = (),
        witnesses_needed: int = 0,
    ) -> dict[str, Any]:
        """Draft a line and offer it; `witnesses` are the texts of their files of keys."""
        own, named = self._service, [read_vkeys(text) for text in witnesses]
        return self._taken_up(
            lines.offer(own.store, own.card, own.node, root, card, own.now(), name, named, witnesses_needed)
        )

    def line_accept(self, offer: bytes, card: bytes | None = None) -> dict[str, Any]:
        own = self._service
        return self._taken_up(lines.accept(own.store, own.card, own.node, offer, own.now(), card))

    def _taken_up(self, said: dict[str, Any]) -> dict[str, Any]:
        self._service.keyring.add(self._service.line(said["line"]))
        return said

    def line_confirm(self, line: str | None = None, digits: str | None = None) -> dict[str, Any]:
        found = self._service.line(line)
        check_peer(self._service.settings, found.theirs.root)
        return lines.confirm(self._service.store, found, digits, self._service.now())

    def line_card(self, card: bytes, line: str | None = None) -> list[dict[str, Any]]:
        """Let a member's newer card take effect on its lines, or on one, and put it on their record."""
        signed = read_card(card, at=self._service.now())
        found = [self._service.line(line)] if line else self._service.all_lines()
        found = [each for each in found if each.confirmed and signed.card.root in (each.ours.root, each.theirs.root)]
        if not found:
            raise Misuse(f"{signed.card.name} is on no confirmed line of this node", hint="openline line list")
        taken = []
        for each in found:
            before = self._service.heeder.read(each)
            after = self._service.heeder.take(before, signed)
            self._service.heeder.check_named(after)
            held = (
                self._service.heeder.holds(after, signed)
                or signed.card.serial < after.members.newest(signed.card.root).card.serial
            )
            if not held:
                self._service.may_write(after)
                self._service.speaker.act(each.id, CardAct(signed.data))
                self._service.heeder.read(after)
            taken.append(
                {
                    "line": each.id.hex(),
                    "party": signed.card.name,
                    "serial": signed.card.serial,
                    "joined": sorted(node.hex() for node in after.members.nodes.keys() - before.members.nodes.keys()),
                    "departed": sorted(node.hex() for node in after.gone - before.gone),
                    "held": held,
                }
            )
        return taken

    def line_relay(
        self, card: bytes | None = None, remove: str | None = None, line: str | None = None
    ) -> dict[str, Any]:
        """Let the relay of this card carry a line, too; or, by its name, no more."""
        found, relays = self._service.line(line), self._service.relay_cards
        if (card is None) == (remove is None):
            raise Misuse("a relay's card is needed, or the name of one to remove", hint="openline line relay FILE")
        taken = relays.remove(found, remove) if remove is not None else relays.give(found, card or b"")
        here = [named for named in found.charter.witnesses if taken.witness == named.keys]
        return {
            "line": found.id.hex(),
            "name": taken.name,
            "relay": taken.id.hex(),
            "addresses": list(taken.addresses),
            "witness": here[0].name if here else None,
            "removed": remove is not None,
        }

    def party_close(self, root: HybridSigner, of: str, reason: str, line: str | None = None) -> list[dict[str, Any]]:
        """Close a node of this party on one line or on all, by an act that this node writes."""
        found = [self._service.line(line)] if line else [each for each in self._service.all_lines() if each.confirmed]
        ids = [card.id for each in found for card in each.own_nodes if card.id.hex().startswith(of.lower())]
        if len(set(ids)) != 1:
            raise Misuse(f"{of!r} names no node of this party, or several", hint="give more digits of its id")
        closed = []
        for each in found:
            self._service.may_write(each)
            data = sign(self._service.store, each, ids[0], root, Reason[reason.upper()], self._service.now())
            entry = self._service.speaker.act(each.id, ClosingAct(data), ahead=True)
            closed.append({"line": each.id.hex(), "node": ids[0].hex(), "reason": reason, "entry": entry.id.hex()})
            self._service.heeder.read(each)
        return closed
