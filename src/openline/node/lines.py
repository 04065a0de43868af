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
from openline.core.errors import Misuse, PeerFault, Said
from openline.core.identity import HybridKey, HybridSigner, fingerprint
from openline.core.offer import BadOffer, member_of, read_offer, write_offer
from openline.core.record.membership import Membership, membership
from openline.core.rules import quotas
from openline.store.contract import Store
from openline.store.kept import LineRecord, LineState, PeerAddress

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
    """A line as the verbs see it: its record, who is on it, both parties' newest cards; `node` is this one."""

    record: LineRecord
    members: Membership
    ours: Card
    theirs: Card
    node: bytes

    @property
    def charter(self) -> Charter:
        """What the parties agreed when the line was opened, with the nodes that joined since."""
        return self.members.charter

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
        others = (card for card in self.ours.nodes if card.id != self.node and card.id not in self.closed)
        return (*self.counterparts, *others)

    @property
    def counterparts(self) -> tuple[NodeCard, ...]:
        """The other party's nodes, as its newest card names them, unless closed."""
        return tuple(card for card in self.theirs.nodes if card.id not in self.closed)

    @property
    def own_nodes(self) -> tuple[NodeCard, ...]:
        """Every node that our party has, or had, on this line."""
        place = self.party
        return tuple(card for card in self.members.nodes.values() if self.charter.place_of(card.id) == place)

    @property
    def gone(self) -> frozenset[bytes]:
        """Nodes for which nothing is meant any more: closed, or no longer on their party's card."""
        return self.members.departed() | self.closed.keys()

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
        if node not in self.members.nodes:
            raise Misuse(f"node {node.hex()[:8]} is not on this line")
        return self.members.nodes[node].keys

    def sealing_keys(self) -> dict[bytes, bytes]:
        """Return the first public sealing key of every node that has a feed, by its card."""
        return {card.id: card.sealing_key for card in self.members.nodes.values()}

    def name_of(self, node: bytes) -> str:
        """Return the name of the party to whom a node belongs."""
        return self.ours.name if self.charter.place_of(node) == self.party else self.theirs.name


@lru_cache(maxsize=64)
def load(record: LineRecord, own_root: bytes, node: bytes) -> Line:
    """Return the line of a stored record; its cards were checked when it was made.

    What is stored is read once: four signatures of cards cost a verb more than all else that it computes.

    Args:
        own_root: root id of the party whose node this is.
        node: id of this node.
    """
    members = membership(read_charter(record.charter), record.cards)
    other = next(member.root for member in members.charter.members if member.root != own_root)
    return Line(record, members, members.newest(own_root).card, members.newest(other).card, node)


def every(store: Store, own_root: bytes, node: bytes) -> tuple[Line, ...]:
    """Return the lines of a store, oldest first."""
    return tuple(load(record, own_root, node) for record in store.lines())


def find(found: Sequence[Line], name: str | None) -> Line:
    """Return the line of these whose id begins with `name`, or the only one.

    Raises:
        Misuse: there is none, or more than one.
    """
    wanted = (name or "").lower()
    named = [line for line in found if line.id.hex().startswith(wanted) or line.theirs.name.lower() == wanted]
    if not found:
        raise Misuse("this node has no line yet", hint="openline line open --with CARD")
    if len(named) != 1:
        several = "names no line" if not named else "names several lines"
        known = [f"{line.id.hex()[:8]} ({line.theirs.name})" for line in found[:4]]
        raise Misuse(
            f"{name!r} {several}" if name else "this node has several lines",
            hint="--line " + " or ".join(known),
            said=Said("not-of-list", {"name": name, "known": ", ".join(known)}) if name else None,
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
        quotas=quotas.DEFAULTS,
        terms={**TERMS, "witnesses_needed": witnesses_needed},
        disclosure=DISCLOSED,
        witnesses=tuple(sorted(witnesses, key=lambda witness: witness.name)),
    )
    data = write_charter(charter)
    offered = write_offer(data, (own.data, peer.data), root)
    line = _keep(store, data, own, peer, node)
    return {**_said(line), "offer": offered}


def accept(store: Store, own: SignedCard, node: bytes, data: bytes, now: int, held: bytes | None) -> dict[str, Any]:
    """Take up an offer that names our present card: the other party's, or our own party's, made at another site.

    A node that joins a line which its party opened without it takes up the offer of then (spec 1.12.8).
    """
    read, _ = read_offer(data, at=None)
    mine = [card for card in read.cards if card.card.root == own.card.root]
    theirs = [card for card in read.cards if card.card.root != own.card.root]
    if not mine or len(theirs) != 1 or not (mine[0].data == own.data or _came_later(mine[0], own, node)):
        raise BadOffer("the offer was not made with this party's present card", hint="send them: openline party card")
    peer = theirs[0]
    if mine[0].data == own.data:
        read_offer(data, at=now)
    else:
        read_card(own.data, at=now)
    if held is not None and held != peer.data:
        raise PeerFault(
            f"the offer holds another card of {peer.card.name} than the one you hold",
            hint="somebody swapped a card: get the card again from a safe hand",
        )
    if not any(record.id == line_id(read.charter) for record in store.lines()):
        _refuse_second(store, mine[0], node, peer)
    return _said(_keep(store, read.charter, mine[0], peer, node, later=own))


def _came_later(then: SignedCard, own: SignedCard, node: bytes) -> bool:
    named = any(each.id == node for each in then.card.nodes)
    return not named and then.card.serial < own.card.serial


def take_card(store: Store, line: Line, signed: SignedCard) -> Line:
    """Let a member's newer card take effect on a line; return the line as it stands then (spec 1.12).

    Raises:
        WrongCard, CardConflict: it changes nothing.
    """
    members = line.members.take(signed)
    if members is line.members:
        return line
    store.update_line(
        line.id,
        cards=(*line.record.cards, signed.data),
        feeds=members.charter.feeds,
        addresses=_addresses(members, line.node),
    ).result()
    return load(store.line(line.id), line.ours.root, line.node)


def _addresses(members: Membership, own: bytes) -> tuple[PeerAddress, ...]:
    """Return where the other nodes of a line say that they are reached, by their parties' newest cards."""
    cards = [members.newest(member.root).card for member in members.charter.members]
    others = [node for card in cards for node in card.nodes if node.id != own]
    return tuple(PeerAddress(node.id, address) for node in others for address in node.addresses)


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
    for card in (line.ours, line.theirs):
        read_card(line.members.newest(card.root).data, at=now)
    store.update_line(line.id, state=LineState.CONFIRMED).result()
    return {"line": line.id.hex(), "peer": line.theirs.name, "state": "confirmed"}


def _refuse_second(store: Store, own: SignedCard, node: bytes, peer: SignedCard) -> None:
    for record in store.lines():
        line = load(record, own.card.root, node)
        if {peer.data, own.data} == set(record.cards[:2]):
            known = f"{line.id.hex()[:8]}, {record.state.value}"
            raise Misuse(
                f"a line with this card of {peer.card.name} is there already ({known})",
                hint="openline line list shows it; compare the digits and confirm it, or ask for a new card",
            )


def _keep(
    store: Store,
    charter: bytes,
    own: SignedCard,
    peer: SignedCard,
    own_node: bytes,
    *,
    later: SignedCard | None = None,
) -> Line:
    """Keep a line as offered; `later` is the own card of now, where the line was opened with an older one."""
    cards = tuple(sorted((own.data, peer.data)))
    if later is not None and later.data not in cards:
        cards += (later.data,)
    members = membership(read_charter(charter), cards)
    record = LineRecord(
        id=line_id(charter),
        charter=charter,
        cards=cards,
        feeds=members.charter.feeds,
        addresses=_addresses(members, own_node),
    )
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
