"""What a relay keeps in a witness's folder: keys and card, and the lines that it was given (spec 7.6)."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import time

from openline.core.cards import NodeCard, read_card
from openline.core.charter import Charter, line_id, read_charter
from openline.core.errors import PeerFault
from openline.core.identity import HybridKey, SoftwareSigner
from openline.core.offer import MAX_OFFER_BYTES, read_offer
from openline.core.record.acts import CardAct, ClosingAct, read_act
from openline.core.record.closing import read_closing
from openline.core.record.membership import Membership, membership
from openline.core.record.seal import unpack
from openline.core.relay_card import RelayCard, write_relay_card
from openline.node import keystore
from openline.node.acts_read import ActsRead
from openline.node.files import read, replace, reserved
from openline.node.party import check_address
from openline.store.contract import Store
from openline.store.kept import Held, LineRecord

CARRIED = "carried"
RECORD_FILE = "relay.db"


def make_card(
    directory: Path, out: Path, *, name: str, addresses: Sequence[str], passphrase: str, witness: HybridKey
) -> RelayCard:
    """Write the card of the relay in a witness's folder to `out`; its keys are drawn the first time."""
    for address in addresses:
        check_address(address)
    with reserved(out) as write:
        made = (directory / keystore.RELAY_FILE).exists()
        seeds = (keystore.open_relay if made else keystore.create_relay)(directory, passphrase)
        signer, tls = seeds.signer(), SoftwareSigner(seeds.tls).public_key
        card = RelayCard(name, signer.keys, tls, tuple(addresses), int(time()), witness)
        write(write_relay_card(card, signer))
    return card


def carry(directory: Path, offer: bytes) -> None:
    """Carry the line of an offer from the next start on."""
    made, _ = read_offer(offer, at=None)
    place = directory / CARRIED
    place.mkdir(mode=0o700, exist_ok=True)
    replace(place / f"{line_id(made.charter).hex()}.offer", offer)


def take_up(directory: Path, store: Store) -> None:
    """Put the lines that the relay was given into its store; those that are there stay as they are."""
    for path in sorted((directory / CARRIED).glob("*.offer")):
        made, _ = read_offer(read(path, MAX_OFFER_BYTES, "the offer"), at=None)
        cards = tuple(sorted(card.data for card in made.cards))
        members = membership(read_charter(made.charter), cards)
        record = LineRecord(id=line_id(made.charter), charter=made.charter, cards=cards, feeds=members.charter.feeds)
        if all(held.id != record.id for held in store.lines()):
            store.add_line(record).result()


@dataclass(frozen=True, slots=True)
class CarriedLine:
    """A line as a relay knows it: who is on it, by the charter and the cards that came since."""

    record: LineRecord
    members: Membership

    @property
    def id(self) -> bytes:
        return self.record.id

    @property
    def charter(self) -> Charter:
        return self.members.charter

    @property
    def closed(self) -> dict[bytes, int]:
        return dict(self.record.closed)

    @property
    def nodes(self) -> tuple[NodeCard, ...]:
        """The nodes that are let in: those on their parties' newest cards, unless closed."""
        cards = [self.members.newest(member.root).card for member in self.charter.members]
        return tuple(node for card in cards for node in card.nodes if node.id not in self.closed)

    def keys(self, node: bytes) -> HybridKey:
        return self.members.nodes[node].keys


def load(record: LineRecord) -> CarriedLine:
    return CarriedLine(record, membership(read_charter(record.charter), record.cards))


class Heeder:
    """Reads the cards and closings in the record of a line that is carried, each once, and lets them take effect."""

    def __init__(self, store: Store, line: bytes) -> None:
        self._store, self._acts = store, ActsRead(store, line)
        self.line = load(store.line(line))

    def heed(self) -> None:
        """Let take effect what came; `line` is another one where anything did."""
        for held in self._acts.new():
            feeds = self.line.record.feeds
            self._one(held)
            if self.line.record.feeds != feeds:
                self._acts.again()

    def _one(self, held: Held) -> None:
        if held.body is None:
            return
        with contextlib.suppress(PeerFault):  # its author's, and the members see it as well
            match read_act(unpack(held.body, held.entry.header.body, held.entry.header.length)):
                case CardAct(data):
                    self._take(data)
                case ClosingAct(data):
                    self._close(data)

    def _take(self, data: bytes) -> None:
        members = self.line.members.take(read_card(data, at=None))
        if members is self.line.members:
            return
        cards = (*self.line.record.cards, data)
        self._store.update_line(self.line.id, cards=cards, feeds=members.charter.feeds).result()
        self.line = load(self._store.line(self.line.id))

    def _close(self, data: bytes) -> None:
        """A root key closes the nodes of its own party, and no others."""
        for member in self.line.charter.members:
            try:
                closing = read_closing(data, self.line.id, self.line.members.newest(member.root).card.root_key)
            except PeerFault:
                continue
            known = closing.node in self.line.members.nodes and closing.node not in self.line.closed
            if known and self.line.charter.member_of(closing.node).root == member.root:
                self._store.update_line(self.line.id, closed=[(closing.node, closing.good)]).result()
                self.line = load(self._store.line(self.line.id))
