"""Opening a line: an offer drafted, taken up, compared by sixty digits, confirmed (spec 1.8, ADR 0004)."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from openline.core.cards import Card, NodeCard, SignedCard, read_card
from openline.core.catalogue.changes import Actuals, Amend, Cancel, State
from openline.core.catalogue.notices import Activity, Launch, LaunchResult, Pause, Withheld, Zone
from openline.core.catalogue.politics import CharterStep
from openline.core.catalogue.receipts import Receipt
from openline.core.catalogue.talks import Commitment, Readout
from openline.core.charter import TERMS, Charter, Witness, line_id, read_charter, write_charter
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import HybridKey, HybridSigner, fingerprint
from openline.core.offer import BadOffer, member_of, read_offer, write_offer
from openline.store.contract import LineRecord, LineState, PeerAddress, Store

DISCLOSED = tuple(
    sorted(
        kind.number
        for kind in (
            Receipt, Activity, Launch, LaunchResult, Withheld, Amend, Cancel, State, Actuals, Zone, Pause, Readout,
            Commitment, CharterStep,
        )
    )
)  # fmt: skip
"""What may be proved outside by default: notices, receipts, what was agreed; no free text, no principal's message."""

DEADLINES = {"question": 48 * 3600, "question.flash": 15 * 60, "question.immediate": 3600}


class NotTheSameDigits(Misuse):
    """What was heard is not what this node computed."""

    code = "digits_differ"
    hint = "read them again; if they still differ, somebody swapped a card: start over with cards from a safe hand"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as the verbs see it: its record, charter, both cards, and whose nodes are whose; `node` is this one."""

    record: LineRecord
    charter: Charter
    ours: Card
    theirs: Card
    node: bytes

    @property
    def id(self) -> bytes:
        return self.record.id

    @property
    def party(self) -> int:
        """Our number among the members: the same on every node of the line."""
        return next(n for n, member in enumerate(self.charter.members) if member.root == self.ours.root)

    @property
    def peers(self) -> tuple[NodeCard, ...]:
        """The nodes with which this one speaks: the other party's, and the other sites of our own, unless closed."""
        others = (*self.theirs.nodes, *(card for card in self.ours.nodes if card.id != self.node))
        return tuple(card for card in others if card.id not in self.closed)

    @property
    def closed(self) -> dict[bytes, int]:
        """Nodes that were closed, each with how many entries of its feed are in force."""
        return dict(self.record.closed)

    @property
    def digits(self) -> str:
        return fingerprint(self.record.cards[0], self.record.cards[1], self.record.charter)

    @property
    def confirmed(self) -> bool:
        return self.record.state is LineState.CONFIRMED

    def keys(self, node: bytes) -> HybridKey:
        """Return the signing keys of a node of this line."""
        for card in (*self.ours.nodes, *self.theirs.nodes):
            if card.id == node:
                return card.keys
        raise Misuse(f"node {node.hex()[:8]} is not on this line")

    def sealing_keys(self) -> dict[bytes, bytes]:
        """Return the first public sealing key of every node of this line, by its card."""
        return {card.id: card.sealing_key for card in (*self.ours.nodes, *self.theirs.nodes)}

    def name_of(self, node: bytes) -> str:
        """Return the name of the party to whom a node belongs."""
        return self.ours.name if any(card.id == node for card in self.ours.nodes) else self.theirs.name


@lru_cache(maxsize=64)
def load(record: LineRecord, own_root: bytes, node: bytes) -> Line:
    """Return the line of a stored record; its cards were checked when it was made.

    What is stored is read once: four signatures of cards cost a verb more than all else that it computes.

    Args:
        own_root: root id of the party whose node this is.
        node: id of this node.
    """
    cards = [read_card(data, at=None).card for data in record.cards]
    ours = next(card for card in cards if card.root == own_root)
    theirs = next(card for card in cards if card.root != own_root)
    return Line(record, read_charter(record.charter), ours, theirs, node)


def find(store: Store, own_root: bytes, node: bytes, name: str | None) -> Line:
    """Return the line whose id begins with `name`, or the only one.

    Raises:
        Misuse: there is none, or more than one.
    """
    found = [load(record, own_root, node) for record in store.lines()]
    wanted = (name or "").lower()
    named = [line for line in found if line.id.hex().startswith(wanted) or line.theirs.name.lower() == wanted]
    if not found:
        raise Misuse("this node has no line yet", hint="openline line open --with CARD")
    if len(named) != 1:
        several = "names no line" if not named else "names several lines"
        raise Misuse(
            f"{name!r} {several}" if name else "this node has several lines",
            hint="--line " + " or ".join(f"{line.id.hex()[:8]} ({line.theirs.name})" for line in found[:4]),
        )
    return named[0]


def offer(
    store: Store,
    own: SignedCard,
    node: bytes,
    root: HybridSigner,
    peer_card: bytes,
    now: int,
    name: str | None,
    witnesses: Sequence[Witness] = (),
    witnesses_needed: int = 0,
) -> dict[str, Any]:
    """Draft the charter with the party of `peer_card`, keep the line as offered, and return the offer (spec 1.9.1).

    Args:
        root: this party's root key, which signs the offer.
        witnesses: whose cosignatures count on this line.
        witnesses_needed: how many of them an entry needs before it is called agreed.
    """
    peer = read_card(peer_card, at=now)
    if peer.card.root == own.card.root:
        raise Misuse("this is this party's own card", hint="name the card that the other party gave you")
    _refuse_second(store, own, node, peer)
    read_card(own.data, at=now)
    charter = Charter(
        name=name or " – ".join(sorted((own.card.name, peer.card.name))),
        members=tuple(sorted((member_of(own), member_of(peer)), key=lambda member: member.root)),
        languages=tuple(dict.fromkeys((*own.card.languages, *peer.card.languages))),
        created=now,
        nonce=secrets.token_bytes(16),
        deadlines=DEADLINES,
        terms={**TERMS, "witnesses_needed": witnesses_needed},
        disclosure=DISCLOSED,
        witnesses=tuple(sorted(witnesses, key=lambda witness: witness.name)),
    )
    data = write_charter(charter)
    offered = write_offer(data, (own.data, peer.data), root)
    line = _keep(store, data, own, peer, node)
    return {**_said(line), "offer": offered}


def accept(store: Store, own: SignedCard, node: bytes, data: bytes, now: int, held: bytes | None) -> dict[str, Any]:
    """Take up an offer that names our present card: the other party's, or our own party's, made at another site."""
    read, _ = read_offer(data, at=now)
    theirs = [card for card in read.cards if card.card.root != own.card.root]
    if own.data not in [card.data for card in read.cards] or len(theirs) != 1:
        raise BadOffer("the offer was not made with this party's present card", hint="send them: openline party card")
    peer = theirs[0]
    if held is not None and held != peer.data:
        raise PeerFault(
            f"the offer holds another card of {peer.card.name} than the one you hold",
            hint="somebody swapped a card: get the card again from a safe hand",
        )
    if not any(record.id == line_id(read.charter) for record in store.lines()):
        _refuse_second(store, own, node, peer)
    return _said(_keep(store, read.charter, own, peer, node))


def confirm(store: Store, line: Line, digits: str | None, now: int) -> dict[str, Any]:
    """Say that people have compared the digits: what was heard must be what we computed."""
    heard = "".join((digits or "").split())
    if not heard:
        raise Misuse(
            "confirming needs the 60 digits as the other side reads them",
            hint='compare them by voice, then: openline line confirm --digits "12345 67890 ..."',
        )
    if heard != line.digits.replace(" ", ""):
        raise NotTheSameDigits("these are not the digits of this line")
    for data in line.record.cards:
        read_card(data, at=now)
    store.update_line(line.id, state=LineState.CONFIRMED).result()
    return {"line": line.id.hex(), "peer": line.theirs.name, "state": "confirmed"}


def _refuse_second(store: Store, own: SignedCard, node: bytes, peer: SignedCard) -> None:
    for record in store.lines():
        line = load(record, own.card.root, node)
        if peer.data in record.cards and own.data in record.cards:
            known = f"{line.id.hex()[:8]}, {record.state.value}"
            raise Misuse(
                f"a line with this card of {peer.card.name} is there already ({known})",
                hint="openline line list shows it; compare the digits and confirm it, or ask for a new card",
            )


def _keep(store: Store, charter: bytes, own: SignedCard, peer: SignedCard, own_node: bytes) -> Line:
    read = read_charter(charter)
    others = [node for card in (peer, own) for node in card.card.nodes if node.id != own_node]
    addresses = tuple(PeerAddress(node.id, address) for node in others for address in node.addresses)
    cards = tuple(sorted((own.data, peer.data)))
    record = LineRecord(id=line_id(charter), charter=charter, cards=cards, feeds=read.feeds, addresses=addresses)
    store.add_line(record).result()
    return load(store.line(record.id), own.card.root, own_node)


def _said(line: Line) -> dict[str, Any]:
    return {
        "line": line.id.hex(),
        "name": line.charter.name,
        "peer": line.theirs.name,
        "digits": line.digits,
        "state": line.record.state.value,
    }
