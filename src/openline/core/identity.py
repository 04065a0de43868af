"""Who speaks: keys, what each signature is for, node ids and the signed card of a party (spec chapter 1).

A party has one root key, which signs its card and nothing else of a line's daily life; each of its nodes has a signing
key and a TLS key. A signature always names its purpose in the bytes that are signed, so that one made for one purpose
can never pass for another.
"""

import hashlib
import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final, Protocol

from nacl import bindings, exceptions

from openline.core.encoding import (
    MalformedEncoding,
    Value,
    array_of,
    decode,
    encode,
    field,
    fields,
    read_sign1,
    to_be_signed,
    write_sign1,
)
from openline.core.errors import Misuse, PeerFault

KEY_BYTES: Final = 32
SIGNATURE_BYTES: Final = 64
MAX_CARD_BYTES: Final = 16 * 1024
MAX_NODES: Final = 8
MAX_OFFICES: Final = 64
MAX_LATEST: Final = 253_402_300_799  # 9999-12-31T23:59:59Z, the last second that RFC 3339 can write
ORIGIN: Final = "openline/v1/"
_IDENTITY_POINT: Final = b"\x01" + bytes(31)
_check_signed: Final = bindings.crypto_sign_open  # (signature | message, key) -> message; raises BadSignatureError
# controls, invisible and reordering characters, surrogates, tags: fixed ranges, so that no Unicode version decides
_UNSEEN: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff"
    "\U000e0000-\U000e0fff]"
)


class Purpose(Enum):
    """Every label under which anything is signed or hashed: the one list (spec 1.3). None is a prefix of another."""

    CARD = b"openline/v1/card"
    NODE = b"openline/v1/node"
    LINE = b"openline/v1/line"
    FEED = b"openline/v1/feed"
    OFFER = b"openline/v1/offer"
    FINGERPRINT = b"openline/v1/fingerprint"
    ENTRY = b"openline/v1/entry"
    PART = b"openline/v1/part"
    PART_SALT = b"openline/v1/part-salt"
    BODY_PLAIN = b"openline/v1/body-0"
    BODY_SEALED = b"openline/v1/body-1"
    BODY_OPEN = b"openline/v1/body-2"
    SEAL = b"openline/v1/seal"
    EPOCH = b"openline/v1/epoch"
    CHECKPOINT = b"openline/v1/checkpoint"
    HEAD_RECEIPT = b"openline/v1/head-receipt"
    STATEMENT = b"openline/v1/statement"
    CUT = b"openline/v1/identical-cut"
    SIGN_OFF = b"openline/v1/sign-off"

    def hash(self, data: bytes) -> bytes:
        """Return SHA-256 over the length of the label (one byte), the label and `data`: 32 bytes (spec 1.3.2)."""
        return hashlib.sha256(bytes([len(self.value)]) + self.value + data).digest()


class BadPublicKey(Misuse):
    """A public key that must not be enrolled (spec 1.5): whoever owns it could sign anything, or deny anything."""

    code = "bad_public_key"
    hint = "ask the party for a new card, made with new keys"


class BadCardKey(PeerFault):
    """A card that names a public key which must not be enrolled (spec 1.5): the same fault, now the peer's."""

    code = "bad_public_key"
    hint = BadPublicKey.hint


class BadSignature(PeerFault):
    """A signature that does not hold for these bytes, this key and this purpose."""

    code = "bad_signature"
    hint = "the bytes were changed on the way, or were signed by somebody else"


class MalformedCard(PeerFault):
    """A card that is not in the one form of spec 1.6."""

    code = "malformed_card"
    hint = "ask the party to write its card again: openline party card"


class CardNotInForce(PeerFault):
    """A card outside the time that it states for itself."""

    code = "card_not_in_force"
    hint = "ask the party for its present card; and look at this machine's clock"


class Signer(Protocol):
    """Whatever holds a private key: software here, a hardware token elsewhere."""

    @property
    def public_key(self) -> bytes: ...

    def sign(self, purpose: Purpose, message: bytes) -> bytes: ...


class SoftwareSigner:
    """An Ed25519 key in this process's memory, made from a seed of 32 bytes (RFC 8032; deterministic)."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != KEY_BYTES:
            raise Misuse(f"a seed of {len(seed)} bytes where {KEY_BYTES} are needed")
        self.public_key, self._secret = bindings.crypto_sign_seed_keypair(seed)

    def sign(self, purpose: Purpose, message: bytes) -> bytes:
        """Return the signature (64 bytes) of `message` for `purpose`."""
        return bytes(bindings.crypto_sign(signed_bytes(purpose, message), self._secret)[:SIGNATURE_BYTES])

    def __repr__(self) -> str:
        return f"SoftwareSigner({self.public_key.hex()[:8]})"  # never the secret


def signed_bytes(purpose: Purpose, message: bytes) -> bytes:
    """Return the bytes that a signature of `message` for `purpose` covers (spec 1.4).

    A checkpoint is signed as it stands, because C2SP signed notes are: its first line says what it is, and no
    Sig_structure can begin with that line, so it still cannot pass for anything else.
    """
    if purpose is Purpose.CHECKPOINT:
        if not message.startswith(ORIGIN.encode()):
            raise Misuse("a checkpoint begins with its origin")
        return message
    return to_be_signed(purpose.value, message)


def verify(public_key: bytes, purpose: Purpose, message: bytes, signature: bytes) -> None:
    """Check an Ed25519 signature: cofactorless, canonical, and no point of small order (spec 1.5.2).

    Raises:
        BadSignature: it does not hold.
        BadPublicKey: the key should never have been enrolled.
    """
    check_public_key(public_key)
    if len(signature) != SIGNATURE_BYTES or signature[:KEY_BYTES] == _IDENTITY_POINT:
        raise BadSignature(f"no valid signature for {purpose.name.lower()}")
    try:
        _check_signed(signature + signed_bytes(purpose, message), public_key)
    except exceptions.BadSignatureError:
        raise BadSignature(f"no valid signature for {purpose.name.lower()}") from None


@lru_cache(maxsize=1024)
def check_public_key(raw: bytes) -> None:
    """Check that `raw` is a canonical point of prime order (spec 1.5.1), once per key.

    Raises:
        BadPublicKey: wrong length, not canonical, not on the curve, of small or mixed order.
    """
    if len(raw) != KEY_BYTES or not bindings.crypto_core_ed25519_is_valid_point(raw):
        raise BadPublicKey(f"the public key {raw.hex()[:16]}… is not a point of prime order in its one form")


def node_id(signing_key: bytes, tls_key: bytes) -> bytes:
    """Return the id of the node that has these two public keys: 32 bytes (spec 1.6.2)."""
    return Purpose.NODE.hash(signing_key + tls_key)


def feed_id(line: bytes, node: bytes) -> bytes:
    """Return the id of the feed of `node` on `line`: 32 bytes, never the same on two lines (spec 2.4.1)."""
    return Purpose.FEED.hash(line + node)


@dataclass(frozen=True, slots=True)
class NodeCard:
    """One running installation of a party; `name` is unique on the card, `addresses` are host:port."""

    signing_key: bytes
    tls_key: bytes
    name: str
    addresses: tuple[str, ...] = ()

    @property
    def id(self) -> bytes:
        return node_id(self.signing_key, self.tls_key)


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
    root_key: bytes
    serial: int
    issued: int
    expires: int
    nodes: tuple[NodeCard, ...]
    offices: tuple[Office, ...] = ()

    def __post_init__(self) -> None:
        check_public_key(self.root_key)
        for node in self.nodes:
            check_public_key(node.signing_key)
            check_public_key(node.tls_key)
        keys = [self.root_key, *(key for node in self.nodes for key in (node.signing_key, node.tls_key))]
        if len(set(keys)) != len(keys):
            raise Misuse("one key serves twice on a card: each use needs a key of its own")
        if not 1 <= len(self.nodes) <= MAX_NODES or len(self.offices) > MAX_OFFICES:
            raise Misuse(f"a card names 1 to {MAX_NODES} nodes and at most {MAX_OFFICES} offices")
        if len({node.name for node in self.nodes}) != len(self.nodes):
            raise Misuse("two nodes of one card have the same name")
        if not 0 <= self.issued < self.expires <= MAX_LATEST:
            raise Misuse("a card must expire after it is issued")
        if not 0 <= self.serial < 1 << 32:
            raise Misuse("a card's serial number must be from 0 to 4294967295")
        if not self.languages:
            raise Misuse("a card names at least one language")
        _check_texts(self)


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


def check_text(text: str, *, most: int = 200) -> None:
    """Check a short text that people will read on their screens: 1 to `most` bytes, none that hides or reorders.

    Raises:
        Misuse: it is empty, too long, begins or ends with a space, or holds a character of spec 1.2.5.
    """
    if not 1 <= len(text.encode(errors="replace")) <= most or text != text.strip(" ") or _UNSEEN.search(text):
        raise Misuse(f"a text of 1 to {most} visible bytes is needed, not {text!a:.60}")


def write_card(card: Card, signer: Signer) -> bytes:
    """Return the card signed by its root key, as a COSE_Sign1.

    Raises:
        Misuse: `signer` is not the card's root key.
    """
    if signer.public_key != card.root_key:
        raise Misuse("a card is signed by its own root key", hint="use the root key of this party")
    payload = encode(
        {
            0: 1,
            1: card.name,
            2: card.languages,
            3: card.root_key,
            4: card.serial,
            5: card.issued,
            6: card.expires,
            7: [[node.signing_key, node.tls_key, node.name, node.addresses] for node in card.nodes],
            8: [[office.code, office.level, office.topics, office.languages] for office in card.offices],
        }
    )
    return write_sign1(payload, signer.sign(Purpose.CARD, payload))


def read_card(data: bytes, at: int | None) -> SignedCard:
    """Return the card in `data` after checking form, keys, signature and, unless `at` is None, time.

    Args:
        at: the moment, in seconds UTC, at which the card must be in force; None to leave that unjudged (archives).
    Raises:
        MalformedCard, BadCardKey, BadSignature, CardNotInForce: all of them the peer's fault.
    """
    try:
        payload, signature = read_sign1(data, max_bytes=MAX_CARD_BYTES)
        card = _card(decode(payload, max_bytes=MAX_CARD_BYTES, max_depth=4))
    except BadPublicKey as error:
        raise BadCardKey(f"not a card to trust: {error}") from None
    except Misuse as error:
        raise MalformedCard(f"not a card: {error}") from None
    verify(card.root_key, Purpose.CARD, payload, signature)
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
        root_key=field(known, 3, bytes, size=KEY_BYTES),
        serial=field(known, 4, int),
        issued=field(known, 5, int),
        expires=field(known, 6, int),
        nodes=tuple(_node(row) for row in array_of(known[7], list, most=MAX_NODES, size=4)),
        offices=tuple(_office(row) for row in array_of(known[8], list, most=MAX_OFFICES, size=4)),
    )


def _node(row: list[Value]) -> NodeCard:
    signing_key, tls_key = array_of(row[:2], bytes, most=2, size=KEY_BYTES)
    (name,) = array_of(row[2:3], str, most=1)
    return NodeCard(signing_key, tls_key, name, tuple(array_of(row[3], str, most=16)))


def _office(row: list[Value]) -> Office:
    code, level = array_of(row[:2], str, most=2)
    return Office(code, level, tuple(array_of(row[2], str, most=64)), tuple(array_of(row[3], str, most=32)))


def fingerprint(card_a: bytes, card_b: bytes, charter: bytes) -> str:
    """Return the 60 digits that people on both sides read to each other, in 12 groups of 5 (spec 1.8).

    Args:
        card_a, card_b: both full signed cards, in any order.
        charter: the full charter.
    Returns:
        the same text on both sides if, and only if, they hold the same three documents.
    """
    first, second = sorted((card_a, card_b))
    return digits(Purpose.FINGERPRINT.hash(encode([first, second, charter])), groups=12)


def digits(digest: bytes, *, groups: int) -> str:
    """Return `digest`, read as one big-endian number, modulo 10^(5 groups), in groups of 5 digits (spec 1.8.2)."""
    number = f"{int.from_bytes(digest, 'big') % 10 ** (5 * groups):0{5 * groups}d}"
    return " ".join(number[i : i + 5] for i in range(0, len(number), 5))
