"""The signed card of a party: its root key, its nodes with their keys, its offices (spec 1.6).

A party has one root key, which signs its card and its offers and nothing else of a line's daily life. Each of its nodes
has keys of its own and a slot, a number that this party never gives to another node.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

from openline.core.encoding import MalformedEncoding, Value, array_of, decode, encode, field, fields
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import (
    KEY_BYTES,
    MAX_LATEST,
    ML_DSA_44,
    ML_DSA_65,
    SEALING_KEY_BYTES,
    BadPublicKey,
    HybridKey,
    HybridSigner,
    MlDsa,
    Purpose,
    check_public_key,
    check_sealing_key,
    check_text,
    node_id,
    read_dual,
    root_id,
    verify_dual,
    write_dual,
)

MAX_CARD_BYTES: Final = 64 * 1024
MAX_NODES: Final = 8
MAX_SLOT: Final = 127
MAX_OFFICES: Final = 64


class BadCardKey(PeerFault):
    """A card that names a public key which must not be enrolled (spec 1.5): the same fault, now the peer's."""

    code = "bad_public_key"
    hint = BadPublicKey.hint


class MalformedCard(PeerFault):
    """A card that is not in the one form of spec 1.6."""

    code = "malformed_card"
    hint = "ask the party to write its card again: openline party card"


class CardNotInForce(PeerFault):
    """A card outside the time that it states for itself."""

    code = "card_not_in_force"
    hint = "ask the party for its present card; and look at this machine's clock"


@dataclass(frozen=True, slots=True)
class NodeCard:
    """One running installation of a party.

    Attributes:
        slot: the party gives it to no other node, ever.
        keys: sign entries (Ed25519 alone), checkpoints and statements (both).
        tls_key: authenticates connections.
        sealing_key: the node's first one; others are announced on the lines.
        name: unique on the card.
        addresses: host:port.
    """

    slot: int
    keys: HybridKey
    tls_key: bytes
    sealing_key: bytes
    name: str
    addresses: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.slot <= MAX_SLOT:
            raise Misuse(f"a node's slot is a number from 0 to {MAX_SLOT}")
        if self.keys.parameters is not ML_DSA_44:
            raise BadPublicKey("a node signs with ML-DSA-44")
        check_public_key(self.tls_key)
        check_sealing_key(self.sealing_key)

    @property
    def signing_key(self) -> bytes:
        """The Ed25519 key, which alone signs entries and head receipts."""
        return self.keys.ed25519

    @property
    def id(self) -> bytes:
        return node_id(self.keys, self.tls_key, self.sealing_key)


@dataclass(frozen=True, slots=True)
class Office:
    """A role that people hold: `level` is duty, command, staff, ministry or head, or what the charter adds."""

    code: str
    level: str
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """What a party says about itself; `serial` grows with each new card, times are seconds UTC (spec 1.6)."""

    name: str
    languages: tuple[str, ...]
    root_key: HybridKey
    serial: int
    issued: int
    expires: int
    nodes: tuple[NodeCard, ...]
    offices: tuple[Office, ...] = ()

    def __post_init__(self) -> None:
        if self.root_key.parameters is not ML_DSA_65:
            raise BadPublicKey("a root key signs with ML-DSA-65")
        keys = [self.root_key.ed25519]
        for node in self.nodes:
            keys += (node.keys.ed25519, node.keys.ml_dsa, node.tls_key, node.sealing_key)
        if len(set(keys)) != len(keys):
            raise Misuse("one key serves twice on a card: each use needs a key of its own")
        if not 1 <= len(self.nodes) <= MAX_NODES or len(self.offices) > MAX_OFFICES:
            raise Misuse(f"a card names 1 to {MAX_NODES} nodes and at most {MAX_OFFICES} offices")
        if len({node.name for node in self.nodes}) != len(self.nodes):
            raise Misuse("two nodes of one card have the same name")
        slots = [node.slot for node in self.nodes]
        if slots != sorted(set(slots)):
            raise Misuse("the nodes of a card are sorted by slot, and no two have the same")
        if not 0 <= self.issued < self.expires <= MAX_LATEST:
            raise Misuse("a card must expire after it is issued")
        if not 0 <= self.serial < 1 << 32:
            raise Misuse("a card's serial number must be from 0 to 4294967295")
        if not self.languages:
            raise Misuse("a card names at least one language")
        _check_texts(self)

    @property
    def root(self) -> bytes:
        """The root id, by which charters name the party."""
        return root_id(self.root_key)


@dataclass(frozen=True, slots=True)
class SignedCard:
    """A card whose signature holds: the card, the full signed bytes, and their SHA-256."""

    card: Card
    data: bytes
    hash: bytes


def _check_texts(card: Card) -> None:
    texts = [card.name, *card.languages]
    for node in card.nodes:
        texts += [node.name, *node.addresses]
    for office in card.offices:
        texts += [office.code, office.level, *office.topics, *office.languages]
    for text in texts:
        check_text(text)


def write_card(card: Card, signer: HybridSigner) -> bytes:
    """Return the card signed by its root key, in an envelope with both signatures.

    Raises:
        Misuse: `signer` is not the card's root key.
    """
    if signer.keys != card.root_key:
        raise Misuse("a card is signed by its own root key", hint="use the root key of this party")
    payload = encode(
        {
            0: 1,
            1: card.name,
            2: card.languages,
            3: [card.root_key.ed25519, card.root_key.ml_dsa],
            4: card.serial,
            5: card.issued,
            6: card.expires,
            7: [
                [n.slot, n.keys.ed25519, n.keys.ml_dsa, n.tls_key, n.sealing_key, n.name, n.addresses]
                for n in card.nodes
            ],
            8: [[office.code, office.level, office.topics, office.languages] for office in card.offices],
        }
    )
    return write_dual(signer, Purpose.CARD, payload)


def read_card(data: bytes, at: int | None) -> SignedCard:
    """Return the card in `data` after checking form, keys, signature and, unless `at` is None, time.

    Args:
        at: the moment, in seconds UTC, at which the card must be in force; None to leave that unjudged (archives).
    Raises:
        MalformedCard, BadCardKey, BadSignature, CardNotInForce: all of them the peer's fault.
    """
    try:
        dual = read_dual(data, ML_DSA_65, max_bytes=MAX_CARD_BYTES)
        card = _card(decode(dual.payload, max_bytes=MAX_CARD_BYTES, max_depth=4))
    except BadPublicKey as error:
        raise BadCardKey(f"not a card to trust: {error}") from None
    except Misuse as error:
        raise MalformedCard(f"not a card: {error}") from None
    verify_dual(card.root_key, Purpose.CARD, dual)
    if at is not None and at < card.issued:
        raise CardNotInForce(f"the card of {card.name} is not yet in force")
    if at is not None and at >= card.expires:
        raise CardNotInForce(f"the card of {card.name} has expired")
    return SignedCard(card, data, hashlib.sha256(data).digest())


def _card(value: Value) -> Card:
    known = fields(value, range(9))
    if field(known, 0, int) != 1:
        raise MalformedEncoding("a card of another version")
    return Card(
        name=field(known, 1, str),
        languages=tuple(array_of(known[2], str, most=32)),
        root_key=_hybrid(field(known, 3, list, size=2), ML_DSA_65),
        serial=field(known, 4, int),
        issued=field(known, 5, int),
        expires=field(known, 6, int),
        nodes=tuple(_node(row) for row in array_of(known[7], list, most=MAX_NODES, size=7)),
        offices=tuple(_office(row) for row in array_of(known[8], list, most=MAX_OFFICES, size=4)),
    )


def _hybrid(row: list[Value], parameters: MlDsa) -> HybridKey:
    ed25519, ml_dsa = array_of(row, bytes, most=2)
    if len(ed25519) != KEY_BYTES or len(ml_dsa) != parameters.key_bytes:
        raise MalformedEncoding(f"a key of {KEY_BYTES} bytes and one of {parameters.key_bytes} are needed")
    return HybridKey(ed25519, ml_dsa)


def _node(row: list[Value]) -> NodeCard:
    (slot,) = array_of(row[:1], int, most=1)
    (tls_key,) = array_of(row[3:4], bytes, most=1, size=KEY_BYTES)
    (sealing_key,) = array_of(row[4:5], bytes, most=1, size=SEALING_KEY_BYTES)
    (name,) = array_of(row[5:6], str, most=1)
    addresses = tuple(array_of(row[6], str, most=16))
    return NodeCard(slot, _hybrid(row[1:3], ML_DSA_44), tls_key, sealing_key, name, addresses)


def _office(row: list[Value]) -> Office:
    code, level = array_of(row[:2], str, most=2)
    return Office(code, level, tuple(array_of(row[2], str, most=64)), tuple(array_of(row[3], str, most=32)))
