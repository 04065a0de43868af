"""Who is on a line: the members of its charter, and their nodes as the cards have them that came since (spec 1.12).

The charter pins one card of each member, and who the members are never changes. A newer card of a member adds nodes by
their slots and says how its party is reached now. What counts depends on the cards alone, not on a clock nor, as long
as no root key signs two things at once, on the order in which they came.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from openline.core.cards import Card, NodeCard, SignedCard, read_card
from openline.core.charter import MAX_FEEDS, Charter
from openline.core.errors import PeerFault


class WrongCard(PeerFault):
    """A member's card that is missing, or not the one that the charter pins; or a card of no member."""

    code = "wrong_card"
    hint = "ask for an export with the cards that were compared when the line was opened"


class CardConflict(PeerFault):
    """A card that contradicts one that counts on the line: it changes nothing, and is kept as evidence."""

    code = "card_conflict"
    hint = "ask its party, by a way on which you know the voice: somebody may be using its root key"


@dataclass(frozen=True, slots=True)
class Membership:
    """Who is on a line, by the cards that count.

    Attributes:
        charter: with the nodes that joined; its bytes, and the line's id, stay those of the first one.
        cards: those that count: the pinned ones by the members' places, then the others as they were taken.
        nodes: every node that has a feed, by its id.
    """

    charter: Charter
    cards: tuple[SignedCard, ...]
    nodes: Mapping[bytes, NodeCard]

    def newest(self, root: bytes) -> SignedCard:
        """Return the newest card of a member: its names, offices and languages, and which nodes to dial and accept."""
        return max((held for held in self.cards if held.card.root == root), key=lambda held: held.card.serial)

    def cards_of(self, nodes: Collection[bytes]) -> tuple[bytes, ...]:
        """Return the pinned cards, and of the others those by which these nodes have joined."""
        pins, shown = len(self.charter.members), [signed.data for signed in self.cards]
        known = {node for member in self.charter.members for _, node in member.nodes}
        for place, signed in enumerate(self.cards[pins:], pins):
            new = {node.id for node in signed.card.nodes} - known
            known |= new
            if new.isdisjoint(nodes):
                shown[place] = b""
        return tuple(filter(None, shown))

    def departed(self) -> frozenset[bytes]:
        """Return the nodes that their party's newest card does not name any more."""
        named = {node.id for member in self.charter.members for node in self.newest(member.root).card.nodes}
        return frozenset(self.nodes.keys() - named)

    def take(self, signed: SignedCard) -> "Membership":
        """Return the membership with one card more; the same one where that card says nothing new.

        Raises:
            WrongCard: it is the card of nobody on this line.
            CardConflict: it contradicts a card that counts.
        """
        card, members = signed.card, self.charter.members
        place = next((place for place, member in enumerate(members) if member.root == card.root), None)
        if place is None:
            raise WrongCard(f"the card of {card.name} is of nobody on this line")
        held = {each.card.serial: each.hash for each in self.cards if each.card.root == card.root}
        if card.serial < self.cards[place].card.serial or held.get(card.serial) == signed.hash:
            return self
        if card.serial in held:
            raise CardConflict(f"two cards of {card.name} have number {card.serial}")
        charter, nodes = self.charter, dict(self.nodes)
        for node in card.nodes:
            feed = node.slot * len(members) + place
            if node.id not in nodes:
                self._check_new(card, node, feed)
                charter, nodes[node.id] = charter.joined_by(feed, node.id), node
            elif charter.feeds.index(node.id) != feed:
                raise CardConflict(f"node {node.id.hex()[:8]} stands in another slot or party than before")
        return Membership(charter, (*self.cards, signed), nodes)

    def _check_new(self, card: Card, node: NodeCard, feed: int) -> None:
        feeds = self.charter.feeds
        if feed >= MAX_FEEDS:
            raise CardConflict(f"slot {node.slot} has no feed on this line: it has at most {MAX_FEEDS}")
        if feed < len(feeds) and feeds[feed]:
            raise CardConflict(f"slot {node.slot} of {card.name} has been given to two nodes")
        used = {key for other in self.nodes.values() for key in _keys(other)}
        used |= {key for each in self.cards for key in (each.card.root_key.ed25519, each.card.root_key.ml_dsa)}
        if used.intersection(_keys(node)):
            raise CardConflict(f"node {node.id.hex()[:8]} has a key of another one")


def pinned(charter: Charter, cards: Iterable[SignedCard]) -> Membership:
    """Return who was on a line when it was opened (spec 2.10.2).

    Raises:
        WrongCard: a member's card is missing, is another one, or lacks a node.
    """
    by_hash = {signed.hash: signed for signed in cards}
    held: list[SignedCard] = []
    nodes: dict[bytes, NodeCard] = {}
    for member in charter.members:
        signed = by_hash.get(member.card_hash)
        if signed is None or signed.card.root != member.root:
            raise WrongCard(f"the card of member {member.root.hex()[:16]} is missing or another")
        named = {(node.slot, node.id): node for node in signed.card.nodes}
        if not named.keys() >= set(member.nodes):
            raise WrongCard(f"the charter names a node that is not on the card of {signed.card.name}")
        held.append(signed)
        nodes.update((node, named[slot, node]) for slot, node in member.nodes)
    return Membership(charter, tuple(held), nodes)


def membership(
    charter: Charter, cards: Iterable[bytes], refused: Callable[[PeerFault], None] = lambda error: None
) -> Membership:
    """Return who is on a line, by the cards that come with its charter, in the order in which they stand (spec 1.12).

    Args:
        refused: told of every card besides the pinned ones that contradicts another; it counts for nothing.
    Raises:
        MalformedCard, BadCardKey, BadSignature: a card is not in its form, or not signed by its root key.
        WrongCard: as `pinned`.
    """
    read = [read_card(data, at=None) for data in cards]
    found = pinned(charter, read)
    for signed in read:
        try:
            found = found.take(signed)
        except WrongCard:
            continue
        except CardConflict as error:
            refused(error)
    return found


def _keys(node: NodeCard) -> tuple[bytes, ...]:
    return node.keys.ed25519, node.keys.ml_dsa, node.tls_key, node.sealing_key
