"""Opening a line: an offer drafted, taken up, compared by sixty digits, confirmed (spec 1.8, ADR 0004)."""

import secrets
from dataclasses import dataclass
from typing import Any

from openline.core import encoding
from openline.core.charter import Charter, Member, line_id, read_charter, write_charter
from openline.core.errors import Misuse, OpenlineError, PeerFault
from openline.core.identity import Card, NodeCard, Purpose, SignedCard, Signer, fingerprint, read_card, verify
from openline.store.contract import LineRecord, LineState, PeerAddress, Store

MAX_OFFER = 256 * 1024
DEADLINES = {"question": 48 * 3600, "question.flash": 15 * 60, "question.immediate": 3600}


class BadOffer(PeerFault):
    """The offer is not one that this party can take up."""

    code = "bad_offer"
    hint = "ask the other side for a new offer: openline line open --with YOUR-CARD"


class NotTheSameDigits(Misuse):
    """What was heard is not what this node computed."""

    code = "digits_differ"
    hint = "read them again; if they still differ, somebody swapped a card: start over with cards from a safe hand"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as the verbs see it: its record, charter, both cards, and whose nodes are whose."""

    record: LineRecord
    charter: Charter
    ours: Card
    theirs: Card

    @property
    def id(self) -> bytes:
        return self.record.id

    @property
    def party(self) -> int:
        """Our number among the members: the same on every node of the line."""
        return next(n for n, member in enumerate(self.charter.members) if member.root_key == self.ours.root_key)

    @property
    def peers(self) -> tuple[NodeCard, ...]:
        return self.theirs.nodes

    @property
    def digits(self) -> str:
        return fingerprint(self.record.cards[0], self.record.cards[1], self.record.charter)

    @property
    def confirmed(self) -> bool:
        return self.record.state is LineState.CONFIRMED

    def signing_key(self, node: bytes) -> bytes:
        """Return the signing key of a node of this line."""
        for card in (*self.ours.nodes, *self.theirs.nodes):
            if card.id == node:
                return card.signing_key
        raise Misuse(f"node {node.hex()[:8]} is not on this line")

    def name_of(self, node: bytes) -> str:
        """Return the name of the party to whom a node belongs."""
        return self.ours.name if any(card.id == node for card in self.ours.nodes) else self.theirs.name


def load(record: LineRecord, own_root: bytes) -> Line:
    """Return the line of a stored record; its cards were checked when it was made."""
    cards = [read_card(data, at=None).card for data in record.cards]
    ours = next(card for card in cards if card.root_key == own_root)
    theirs = next(card for card in cards if card.root_key != own_root)
    return Line(record, read_charter(record.charter), ours, theirs)


def find(store: Store, own_root: bytes, name: str | None) -> Line:
    """Return the line whose id begins with `name`, or the only one.

    Raises:
        Misuse: there is none, or more than one.
    """
    found = [load(record, own_root) for record in store.lines()]
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


def offer(store: Store, own: SignedCard, root: Signer, peer_card: bytes, now: int, name: str | None) -> dict[str, Any]:
    """Draft the charter with the party of `peer_card`, keep the line as offered, and return the offer (spec 1.7.1).

    Args:
        root: this party's root key, which signs the offer.
    """
    peer = _peer_card(peer_card, own, now)
    _refuse_second(store, own, peer)
    check = read_card(own.data, at=now)
    members = tuple(sorted((_member(check), _member(peer)), key=lambda member: member.root_key))
    charter = Charter(
        name=name or " – ".join(sorted((own.card.name, peer.card.name))),
        members=members,
        languages=tuple(dict.fromkeys((*own.card.languages, *peer.card.languages))),
        created=now,
        nonce=secrets.token_bytes(16),
        deadlines=DEADLINES,
    )
    data = write_charter(charter)
    cards = [own.data, peer.data]
    signature = root.sign(Purpose.OFFER, encoding.encode([data, cards]))
    line = _keep(store, data, own, peer)
    return {**_said(line), "offer": encoding.encode({0: 1, 1: data, 2: cards, 3: signature})}


def accept(store: Store, own: SignedCard, data: bytes, now: int, held: bytes | None) -> dict[str, Any]:
    """Take up an offer: the charter must name our present card and the card that came with it."""
    charter_data, cards, signature = _read_offer(data)
    theirs = [card for card in cards if card != own.data]
    if own.data not in cards or len(theirs) != 1:
        raise BadOffer("the offer was not made with this party's present card", hint="send them: openline party card")
    peer = _peer_card(theirs[0], own, now)
    charter = _signed_charter(charter_data, cards, signature, peer)
    if held is not None and held != peer.data:
        raise PeerFault(
            f"the offer holds another card of {peer.card.name} than the one you hold",
            hint="somebody swapped a card: get the card again from a safe hand",
        )
    named = {(member.root_key, member.card_hash, member.nodes) for member in charter.members}
    if named != {(m.root_key, m.card_hash, m.nodes) for m in (_member(own), _member(peer))}:
        raise BadOffer("the charter names other cards than those in the offer")
    if not any(record.id == line_id(charter_data) for record in store.lines()):
        _refuse_second(store, own, peer)
    read_card(own.data, at=now)
    return _said(_keep(store, charter_data, own, peer))


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


def _read_offer(data: bytes) -> tuple[bytes, list[bytes], bytes]:
    """Return charter, cards and signature."""
    try:
        known = encoding.fields(encoding.decode(data, max_bytes=MAX_OFFER, max_depth=4), range(4))
        if known[0] != 1:
            raise BadOffer("an offer of another version", hint="both sides need the same version of Openline")
        cards = encoding.array_of(known[2], bytes, most=2)
        return encoding.field(known, 1, bytes), cards, encoding.field(known, 3, bytes)
    except OpenlineError as error:
        if isinstance(error, BadOffer):
            raise
        raise BadOffer(f"this is no offer: {error}") from error


def _signed_charter(data: bytes, cards: list[bytes], signature: bytes, peer: SignedCard) -> Charter:
    try:
        verify(peer.card.root_key, Purpose.OFFER, encoding.encode([data, cards]), signature)
        return read_charter(data)
    except OpenlineError as error:
        raise BadOffer(f"{peer.card.name} did not make this offer, or it was damaged: {error}") from error


def _peer_card(data: bytes, own: SignedCard, now: int) -> SignedCard:
    peer = read_card(data, at=now)
    if peer.card.root_key == own.card.root_key:
        raise Misuse("this is this party's own card", hint="name the card that the other party gave you")
    return peer


def _refuse_second(store: Store, own: SignedCard, peer: SignedCard) -> None:
    for record in store.lines():
        line = load(record, own.card.root_key)
        if peer.data in record.cards and own.data in record.cards:
            known = f"{line.id.hex()[:8]}, {record.state.value}"
            raise Misuse(
                f"a line with this card of {peer.card.name} is there already ({known})",
                hint="openline line list shows it; compare the digits and confirm it, or ask for a new card",
            )


def _member(card: SignedCard) -> Member:
    return Member(card.card.root_key, card.hash, tuple(node.id for node in card.card.nodes))


def _keep(store: Store, charter: bytes, own: SignedCard, peer: SignedCard) -> Line:
    read = read_charter(charter)
    addresses = tuple(PeerAddress(node.id, address) for node in peer.card.nodes for address in node.addresses)
    cards = tuple(sorted((own.data, peer.data)))
    record = LineRecord(id=line_id(charter), charter=charter, cards=cards, feeds=read.feeds, addresses=addresses)
    store.add_line(record).result()
    return load(store.line(record.id), own.card.root_key)


def _said(line: Line) -> dict[str, Any]:
    return {
        "line": line.id.hex(),
        "name": line.charter.name,
        "peer": line.theirs.name,
        "digits": line.digits,
        "state": line.record.state.value,
    }
