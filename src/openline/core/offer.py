"""What goes from hand to hand before a line or a node is there: the offer, and the request of a node (spec 1.9, 1.10).

Both are files of a known kind and of one form, signed by whom they come from; nothing in them is trusted before that.
"""

from dataclasses import dataclass
from typing import Final

from openline.core.cards import MAX_CARD_BYTES, NodeCard, SignedCard, read_card
from openline.core.charter import Charter, Member, read_charter
from openline.core.encoding import MalformedEncoding, array_of, decode, encode, field, fields
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import (
    KEY_BYTES,
    ML_DSA_44,
    ML_DSA_65,
    SEALING_KEY_BYTES,
    BadPublicKey,
    HybridKey,
    HybridSigner,
    Purpose,
    read_dual,
    verify_dual,
    write_dual,
)

MAX_OFFER_BYTES: Final = 256 * 1024
MAX_REQUEST_BYTES: Final = MAX_CARD_BYTES


class BadOffer(PeerFault):
    """The offer is not one that this party can take up."""

    code = "bad_offer"
    hint = "ask the other side for a new offer: openline line open --with YOUR-CARD"


class BadRequest(PeerFault):
    """Not a node's request to be put on the card of its party."""

    code = "bad_request"
    hint = "make it again at the new site: openline party node"


@dataclass(frozen=True, slots=True)
class Offer:
    """The first charter of a line and both signed cards, the opener's first."""

    charter: bytes
    cards: tuple[SignedCard, SignedCard]

    @property
    def opener(self) -> SignedCard:
        return self.cards[0]


def member_of(card: SignedCard) -> Member:
    """Return the member of a charter that a card makes."""
    return Member(card.card.root, card.hash, tuple((node.slot, node.id) for node in card.card.nodes))


def write_offer(charter: bytes, cards: tuple[bytes, bytes], root: HybridSigner) -> bytes:
    """Return the offer, signed by the opener's root key."""
    return write_dual(root, Purpose.OFFER, encode({0: 1, 1: charter, 2: cards}))


def read_offer(data: bytes, at: int | None) -> tuple[Offer, Charter]:
    """Return the offer in `data`, and its charter, after checking that it hangs together (spec 1.9.2).

    Args:
        at: the moment at which both cards must be in force; None to leave that unjudged.
    Raises:
        BadOffer: form, signature, a card or the charter is not as it should be.
    """
    try:
        dual = read_dual(data, ML_DSA_65, max_bytes=MAX_OFFER_BYTES)
        known = fields(decode(dual.payload, max_bytes=MAX_OFFER_BYTES, max_depth=2), range(3))
        if field(known, 0, int) != 1:
            raise MalformedEncoding("an offer of another version")
        first, second = array_of(field(known, 2, list, size=2), bytes, most=2)
        offer = Offer(field(known, 1, bytes), (read_card(first, at), read_card(second, at)))
        verify_dual(offer.opener.card.root_key, Purpose.OFFER, dual)
        charter = read_charter(offer.charter)
    except (Misuse, PeerFault) as error:
        raise BadOffer(f"this is no offer to take up: {error}") from error
    members = sorted((member_of(card) for card in offer.cards), key=lambda member: member.root)
    if list(charter.members) != members:
        raise BadOffer("the charter names other cards than those in the offer")
    return offer, charter


@dataclass(frozen=True, slots=True)
class NodeRequest:
    """A new node's keys and addresses, for the card of the party whose root id it names."""

    root: bytes
    keys: HybridKey
    tls_key: bytes
    sealing_key: bytes
    addresses: tuple[str, ...] = ()

    def as_card(self, slot: int, name: str) -> NodeCard:
        """Return the node as a card names it."""
        return NodeCard(slot, self.keys, self.tls_key, self.sealing_key, name, self.addresses)


def write_request(request: NodeRequest, node: HybridSigner) -> bytes:
    """Return the request, signed by the new node itself: it holds the private keys."""
    keys = (request.keys.ed25519, request.keys.ml_dsa, request.tls_key, request.sealing_key)
    return write_dual(node, Purpose.NODE_REQUEST, encode({0: 1, 1: request.root, 2: keys, 3: request.addresses}))


def read_request(data: bytes) -> NodeRequest:
    """Return the request in `data` after checking form, keys and both signatures.

    Raises:
        BadRequest.
    """
    try:
        dual = read_dual(data, ML_DSA_44, max_bytes=MAX_REQUEST_BYTES)
        known = fields(decode(dual.payload, max_bytes=MAX_REQUEST_BYTES, max_depth=2), range(4))
        if field(known, 0, int) != 1:
            raise MalformedEncoding("a request of another version")
        ed25519, ml_dsa, tls_key, sealing_key = array_of(field(known, 2, list, size=4), bytes, most=4)
        if len(tls_key) != KEY_BYTES or len(sealing_key) != SEALING_KEY_BYTES:
            raise BadPublicKey("a key of another length")
        request = NodeRequest(
            field(known, 1, bytes, size=32),
            HybridKey(ed25519, ml_dsa),
            tls_key,
            sealing_key,
            tuple(array_of(known[3], str, most=16)),
        )
        request.as_card(0, "new")
        verify_dual(request.keys, Purpose.NODE_REQUEST, dual)
    except (Misuse, PeerFault) as error:
        raise BadRequest(f"this is no node's request: {error}") from error
    return request
