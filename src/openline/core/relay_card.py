"""The signed card of a relay: a third party that carries a line's sealed entries and is nobody on it (spec 7.6).

It has no feed, signs no entry and no receipt, and holds no key that opens anything. Its card says where it is reached
and by which transport key it is known; a member that was given the card by a safe hand dials no other.
"""

from dataclasses import dataclass
from typing import Final

from openline.core.charter import check_witness_name
from openline.core.encoding import MalformedEncoding, Value, array_of, decode, encode, field, fields
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import (
    KEY_BYTES,
    MAX_LATEST,
    ML_DSA_44,
    BadPublicKey,
    HybridKey,
    HybridSigner,
    Purpose,
    check_public_key,
    check_text,
    read_dual,
    verify_dual,
    write_dual,
)

MAX_RELAY_CARD_BYTES: Final = 16 * 1024
MAX_ADDRESSES: Final = 16


class MalformedRelayCard(PeerFault):
    """Bytes that are not the card of a relay in the one form of spec 7.6."""

    code = "malformed_relay_card"
    hint = "ask the relay's operator to write it again: openline witness relay DIR"


@dataclass(frozen=True, slots=True)
class RelayCard:
    """What a relay says about itself.

    Attributes:
        name: of the kind that witnesses have.
        keys: sign this card and nothing else.
        tls_key: authenticates connections.
        addresses: host:port.
        issued: seconds UTC; of two cards of one relay the later counts.
        witness: the keys of the witness that its operator runs beside it, if there is one.
    """

    name: str
    keys: HybridKey
    tls_key: bytes
    addresses: tuple[str, ...]
    issued: int
    witness: HybridKey | None = None

    def __post_init__(self) -> None:
        check_witness_name(self.name)
        check_public_key(self.tls_key)
        for each in (self.keys, *([self.witness] if self.witness else [])):
            if each.parameters is not ML_DSA_44:
                raise BadPublicKey("a relay and a witness sign with ML-DSA-44")
        used = [self.keys.ed25519, self.tls_key, *([self.witness.ed25519] if self.witness else [])]
        if len(set(used)) != len(used):
            raise Misuse("one key serves twice on a relay's card: each use needs a key of its own")
        if not 1 <= len(self.addresses) <= MAX_ADDRESSES:
            raise Misuse(f"a relay names 1 to {MAX_ADDRESSES} addresses")
        for address in self.addresses:
            check_text(address)
        if not 0 <= self.issued <= MAX_LATEST:
            raise Misuse("the time of a relay's card is out of range")

    @property
    def id(self) -> bytes:
        """By this it is known: 32 bytes, the same on all its cards."""
        return Purpose.RELAY.hash(self.keys.ed25519 + self.keys.ml_dsa + self.tls_key)


def write_relay_card(card: RelayCard, signer: HybridSigner) -> bytes:
    """Return the card signed by the relay's own keys, in an envelope with both signatures.

    Raises:
        Misuse: `signer` has other keys than the card.
    """
    if signer.keys != card.keys:
        raise Misuse("a relay's card is signed by its own keys")
    payload = encode(
        {
            0: 1,
            1: card.name,
            2: [card.keys.ed25519, card.keys.ml_dsa],
            3: card.tls_key,
            4: card.addresses,
            5: card.issued,
            6: [card.witness.ed25519, card.witness.ml_dsa] if card.witness else None,
        }
    )
    return write_dual(signer, Purpose.RELAY_CARD, payload)


def read_relay_card(data: bytes) -> RelayCard:
    """Return the card in `data` after checking form, keys and both signatures.

    Raises:
        MalformedRelayCard, BadSignature.
    """
    try:
        dual = read_dual(data, ML_DSA_44, max_bytes=MAX_RELAY_CARD_BYTES)
        card = _card(decode(dual.payload, max_bytes=MAX_RELAY_CARD_BYTES, max_depth=2))
    except Misuse as error:
        raise MalformedRelayCard(f"not the card of a relay: {error}") from None
    verify_dual(card.keys, Purpose.RELAY_CARD, dual)
    return card


def _card(value: Value) -> RelayCard:
    known = fields(value, range(7))
    if field(known, 0, int) != 1:
        raise MalformedEncoding("a relay's card of another version")
    return RelayCard(
        name=field(known, 1, str),
        keys=_keys(field(known, 2, list, size=2)),
        tls_key=field(known, 3, bytes, size=KEY_BYTES),
        addresses=tuple(array_of(known[4], str, most=MAX_ADDRESSES)),
        issued=field(known, 5, int),
        witness=None if known[6] is None else _keys(field(known, 6, list, size=2)),
    )


def _keys(row: list[Value]) -> HybridKey:
    ed25519, ml_dsa = array_of(row, bytes, most=2)
    return HybridKey(ed25519, ml_dsa)
