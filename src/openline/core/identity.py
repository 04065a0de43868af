"""Keys, what each signature is for, and which signatures hold (spec chapter 1, sections 1.3 to 1.5).

A signature always names its purpose in the bytes that are signed, so that one made for one purpose can never pass for
another. What must stand against a quantum computer carries two signatures, Ed25519 and ML-DSA, of which both must hold.
"""

import base64
import hashlib
import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any, Final, Protocol

from nacl import bindings, exceptions

from openline.core.encoding import (
    PROTECTED,
    encode,
    read_sign,
    to_be_signed,
    to_be_signed_by_one_of_two,
    write_sign,
)
from openline.core.errors import Misuse, PeerFault

KEY_BYTES: Final = 32
SIGNATURE_BYTES: Final = 64
SEALING_KEY_BYTES: Final = 1216  # X-Wing: ML-KEM-768 (1184) | X25519 (32)
MAX_LATEST: Final = 253_402_300_799  # 9999-12-31T23:59:59Z, the last second that RFC 3339 can write
ORIGIN: Final = "openline/v1/"
_SUBTREE: Final = b"subtree/v1\n\0"  # begins what ML-DSA signs of a tree (C2SP tlog-cosignature)
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
    ROOT = b"openline/v1/root"
    NODE = b"openline/v1/node"
    NODE_REQUEST = b"openline/v1/node-request"
    RELAY = b"openline/v1/relay"
    RELAY_CARD = b"openline/v1/relay-card"
    LINE = b"openline/v1/line"
    FEED = b"openline/v1/feed"
    OFFER = b"openline/v1/offer"
    FINGERPRINT = b"openline/v1/fingerprint"
    ENTRY = b"openline/v1/entry"
    PART = b"openline/v1/part"
    PART_SALT = b"openline/v1/part-salt"
    BODY_SEALED = b"openline/v1/body-1"
    BODY_OPEN = b"openline/v1/body-2"
    SEAL = b"openline/v1/seal"
    EPOCH = b"openline/v1/epoch"
    CLOSING = b"openline/v1/closing"
    CHECKPOINT = b"openline/v1/checkpoint"
    HEAD_RECEIPT = b"openline/v1/head-receipt"
    STATEMENT = b"openline/v1/statement"
    CUT = b"openline/v1/identical-cut"
    SIGN_OFF = b"openline/v1/sign-off"
    AUDIT = b"openline/v1/audit"

    def __init__(self, label: bytes) -> None:
        self.label = label  # an enum's `value` is looked up each time, and every entry needs it four times
        self.prefix = bytes([len(label)]) + label

    def hash(self, data: bytes) -> bytes:
        """Return SHA-256 over the length of the label (one byte), the label and `data`: 32 bytes (spec 1.3.2)."""
        return hashlib.sha256(self.prefix + data).digest()


class BadPublicKey(Misuse):
    """A public key that must not be enrolled (spec 1.5): whoever owns it could sign anything, or deny anything."""

    code = "bad_public_key"
    hint = "ask the party for a new card, made with new keys"


class BadSignature(PeerFault):
    """A signature that does not hold for these bytes, this key and this purpose."""

    code = "bad_signature"
    hint = "the bytes were changed on the way, or were signed by somebody else"


@dataclass(frozen=True, slots=True)
class MlDsa:
    """A parameter set of ML-DSA (FIPS 204): its COSE header (RFC 9964), and the bytes of a key and of a signature."""

    name: str
    protected: bytes
    key_bytes: int
    signature_bytes: int


ML_DSA_44: Final = MlDsa("ML-DSA-44", bytes.fromhex("a101382f"), 1312, 2420)  # nodes
ML_DSA_65: Final = MlDsa("ML-DSA-65", bytes.fromhex("a1013830"), 1952, 3309)  # root keys
Signatures = tuple[bytes, bytes]  # by Ed25519, and by ML-DSA


@dataclass(frozen=True, slots=True)
class HybridKey:
    """Both public keys of one signer: Ed25519 (32 bytes), and ML-DSA-44 (1,312) or ML-DSA-65 (1,952)."""

    ed25519: bytes
    ml_dsa: bytes

    def __post_init__(self) -> None:
        check_public_key(self.ed25519)
        if len(self.ml_dsa) not in (ML_DSA_44.key_bytes, ML_DSA_65.key_bytes):
            raise BadPublicKey(f"an ML-DSA key of {len(self.ml_dsa)} bytes")

    @property
    def parameters(self) -> MlDsa:
        return ML_DSA_44 if len(self.ml_dsa) == ML_DSA_44.key_bytes else ML_DSA_65


class Signer(Protocol):
    """Whatever holds a private key: software here, a hardware token elsewhere."""

    @property
    def public_key(self) -> bytes: ...

    def sign(self, purpose: Purpose, message: bytes) -> bytes: ...


class HybridSigner(Signer, Protocol):
    """Whatever holds both private keys of one signer; `sign` is by its Ed25519 key alone."""

    @property
    def keys(self) -> HybridKey: ...

    def sign_both(self, purpose: Purpose, message: bytes) -> Signatures: ...


class SoftwareSigner:
    """An Ed25519 key in this process's memory, made from a seed of 32 bytes (RFC 8032; deterministic)."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != KEY_BYTES:
            raise Misuse(f"a seed of {len(seed)} bytes where {KEY_BYTES} are needed")
        self.public_key, self._secret = bindings.crypto_sign_seed_keypair(seed)

    def sign(self, purpose: Purpose, message: bytes) -> bytes:
        """Return the signature (64 bytes) of `message` for `purpose`."""
        return self._sign(signed_bytes(purpose, message))

    def _sign(self, covered: bytes) -> bytes:
        return bytes(bindings.crypto_sign(covered, self._secret)[:SIGNATURE_BYTES])

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
    return to_be_signed(purpose.label, message)


def signed_pair(purpose: Purpose, message: bytes, parameters: MlDsa) -> tuple[bytes, bytes]:
    """Return the bytes that each of the two signatures of `message` covers: Ed25519's, then ML-DSA's (spec 1.4.3).

    Of a checkpoint Ed25519 signs the text, and ML-DSA what C2SP cosignatures of that type sign.
    """
    if purpose is Purpose.CHECKPOINT:
        return signed_bytes(purpose, message), _tree_bytes(message)
    return (
        to_be_signed_by_one_of_two(PROTECTED, purpose.value, message),
        to_be_signed_by_one_of_two(parameters.protected, purpose.value, message),
    )


def cosigned_message(name: str, timestamp: int, origin: str, size: int, root: bytes) -> bytes:
    """Return what an ML-DSA-44 cosignature of a tree covers: `cosigned_message` of C2SP tlog-cosignature.

    Args:
        name: the cosigner's, 1 to 255 bytes; a log that signs its own tree has its origin there, and timestamp 0.
    """
    who, log = name.encode(), origin.encode()
    return b"".join(
        (
            _SUBTREE,
            bytes([len(who)]),
            who,
            timestamp.to_bytes(8, "big"),
            bytes([len(log)]),
            log,
            bytes(8),
            size.to_bytes(8, "big"),
            root,
        )
    )


def _tree_bytes(text: bytes) -> bytes:
    try:
        origin, size, root, end = text.decode().split("\n")
        if end:
            raise ValueError("something stands behind the third line")
        return cosigned_message(origin, 0, origin, int(size), base64.b64decode(root, validate=True))
    except (ValueError, OverflowError) as error:
        raise Misuse(f"a checkpoint has three lines: {error}") from None


def verify(public_key: bytes, purpose: Purpose, message: bytes, signature: bytes) -> None:
    """Check an Ed25519 signature: cofactorless, canonical, and no point of small order (spec 1.5.2).

    Raises:
        BadSignature: it does not hold.
        BadPublicKey: the key should never have been enrolled.
    """
    verify_ed25519(public_key, signed_bytes(purpose, message), signature, purpose.name.lower())


def verify_both(key: HybridKey, purpose: Purpose, message: bytes, signatures: Signatures) -> None:
    """Check both signatures of one signer: one alone, however good, is none (spec 1.5.3).

    Raises:
        BadSignature: one of them does not hold.
    """
    first, second = signed_pair(purpose, message, key.parameters)
    verify_ed25519(key.ed25519, first, signatures[0], purpose.name.lower())
    verify_ml_dsa(key.ml_dsa, second, signatures[1], purpose.name.lower())


def verify_ml_dsa(public_key: bytes, covered: bytes, signature: bytes, what: str) -> None:
    """Check an ML-DSA signature with an empty context (FIPS 204 section 5.3).

    Args:
        public_key: its length says which parameter set it is of.
        what: what was signed, for the error's text.
    Raises:
        BadSignature: it does not hold.
        BadPublicKey: the key has another length.
    """
    from cryptography.exceptions import InvalidSignature

    try:
        _ml_dsa_key(public_key).verify(signature, covered)
    except InvalidSignature:
        raise BadSignature(f"no valid ML-DSA signature for {what}") from None


def verify_ed25519(public_key: bytes, covered: bytes, signature: bytes, what: str) -> None:
    """Check an Ed25519 signature over exactly these bytes, as `verify` does.

    Args:
        what: what was signed, for the error's text.
    Raises:
        BadSignature: it does not hold.
        BadPublicKey: the key should never have been enrolled.
    """
    check_public_key(public_key)
    if len(signature) != SIGNATURE_BYTES or signature[:KEY_BYTES] == _IDENTITY_POINT:
        raise BadSignature(f"no valid signature for {what}")
    try:
        _check_signed(signature + covered, public_key)
    except exceptions.BadSignatureError:
        raise BadSignature(f"no valid signature for {what}") from None


@lru_cache(maxsize=256)
def _ml_dsa_key(raw: bytes) -> Any:
    from cryptography.hazmat.primitives.asymmetric import mldsa  # slow to import, and seldom needed

    kinds: dict[int, Any] = {ML_DSA_44.key_bytes: mldsa.MLDSA44PublicKey, ML_DSA_65.key_bytes: mldsa.MLDSA65PublicKey}
    if len(raw) not in kinds:
        raise BadPublicKey(f"an ML-DSA key of {len(raw)} bytes")
    return kinds[len(raw)].from_public_bytes(raw)


@dataclass(frozen=True, slots=True)
class Dual:
    """An envelope with two signatures, not verified yet."""

    payload: bytes
    signatures: Signatures


def write_dual(signer: HybridSigner, purpose: Purpose, payload: bytes) -> bytes:
    """Return `payload` in an envelope with both signatures of `signer` (spec 1.4.3)."""
    first, second = signer.sign_both(purpose, payload)
    return write_sign(payload, first, signer.keys.parameters.protected, second)


def read_dual(data: bytes, parameters: MlDsa, *, max_bytes: int) -> Dual:
    """Return what an envelope with two signatures holds; they are not verified here.

    Raises:
        MalformedEncoding: another form.
    """
    payload, first, second = read_sign(data, parameters.protected, parameters.signature_bytes, max_bytes=max_bytes)
    return Dual(payload, (first, second))


def verify_dual(key: HybridKey, purpose: Purpose, dual: Dual) -> None:
    """Check both signatures of an envelope.

    Raises:
        BadSignature: one of them does not hold.
    """
    verify_both(key, purpose, dual.payload, dual.signatures)


@lru_cache(maxsize=1024)
def check_public_key(raw: bytes) -> None:
    """Check that `raw` is a canonical point of prime order (spec 1.5.1), once per key.

    Raises:
        BadPublicKey: wrong length, not canonical, not on the curve, of small or mixed order.
    """
    if len(raw) != KEY_BYTES or not bindings.crypto_core_ed25519_is_valid_point(raw):
        raise BadPublicKey(f"the public key {raw.hex()[:16]}… is not a point of prime order in its one form")


@lru_cache(maxsize=256)
def check_sealing_key(raw: bytes) -> None:
    """Check that `raw` is a public key of X-Wing: ML-KEM-768 (FIPS 203 section 7.2), then X25519 (spec 1.5.5).

    Raises:
        BadPublicKey: wrong length, or a number in it that is not below 3,329.
    """
    if len(raw) != SEALING_KEY_BYTES:
        raise BadPublicKey(f"a sealing key of {len(raw)} bytes where {SEALING_KEY_BYTES} are needed")
    for at in range(0, 1152, 3):  # two numbers of 12 bits in three bytes
        three = int.from_bytes(raw[at : at + 3], "little")
        if three & 0xFFF >= 3329 or three >> 12 >= 3329:
            raise BadPublicKey("a sealing key with a number that is not reduced")


def root_id(key: HybridKey) -> bytes:
    """Return the id of the party that has this root key: 32 bytes (spec 1.6.2)."""
    return Purpose.ROOT.hash(key.ed25519 + key.ml_dsa)


def node_id(key: HybridKey, tls_key: bytes, sealing_key: bytes) -> bytes:
    """Return the id of the node that has these public keys: 32 bytes (spec 1.6.3)."""
    return Purpose.NODE.hash(key.ed25519 + key.ml_dsa + tls_key + sealing_key)


def feed_id(line: bytes, node: bytes) -> bytes:
    """Return the id of the feed of `node` on `line`: 32 bytes, never the same on two lines (spec 2.4.1)."""
    return Purpose.FEED.hash(line + node)


def check_text(text: str, *, most: int = 200) -> None:
    """Check a short text that people will read on their screens: 1 to `most` bytes, none that hides or reorders.

    Raises:
        Misuse: it is empty, too long, begins or ends with a space, or holds a character of spec 1.2.5.
    """
    if not 1 <= len(text.encode(errors="replace")) <= most or text != text.strip(" ") or _UNSEEN.search(text):
        raise Misuse(f"a text of 1 to {most} visible bytes is needed, not {text!a:.60}")


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
