"""The checkpoint: a node's signature over the tree of its own feed, as a C2SP signed note (spec 2.7).

The text is a C2SP tlog-checkpoint of exactly three lines; its node signs it twice, with the Ed25519 of C2SP signed-note
and with the ML-DSA-44 of C2SP tlog-cosignature, so that witness software which exists can check and cosign it. Every
feed on every line is a log of its own.
"""

import base64
import binascii
import hashlib
from collections.abc import Container
from dataclasses import dataclass, replace
from typing import Final

from openline.core.errors import Misuse, PeerFault
from openline.core.identity import (
    ML_DSA_44,
    ORIGIN,
    BadSignature,
    HybridKey,
    HybridSigner,
    Purpose,
    check_text,
    feed_id,
    verify_both,
)
from openline.core.record.merkle import HASH_BYTES

MAX_CHECKPOINT_BYTES: Final = 65_000  # fits a frame (spec 3.3.1)
MAX_SIGNATURES: Final = 32
MAX_SIGNATURE_BYTES: Final = 4096
ED25519: Final = b"\x01"  # the signature type of a signed note's own Ed25519
ML_DSA: Final = b"\x06"  # the signature type of an ML-DSA-44 cosignature: 8 bytes of time, then the signature
_NO_TIME: Final = bytes(8)  # a node does not say when: it says what
_DASH: Final = "\N{EM DASH} "


class MalformedCheckpoint(PeerFault):
    """A text that is not a checkpoint in the one form of spec 2.7."""

    code = "malformed_checkpoint"
    hint = "keep it; the feed's entries stand on their own signatures"


class NoSuchSignature(PeerFault):
    """A checkpoint without a signature by the key that it is checked for."""

    code = "no_such_signature"
    hint = "keep it; it proves nothing about that node"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How long a feed is, and the Merkle root over its header bytes."""

    origin: str
    size: int
    root: bytes

    def __post_init__(self) -> None:
        check_text(self.origin)
        if not 0 <= self.size < 1 << 63 or len(self.root) != HASH_BYTES:
            raise Misuse("a checkpoint has a size and a root of 32 bytes")

    def to_text(self) -> str:
        """Return the three lines that are signed."""
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"


class CheckpointEquivocation(PeerFault):
    """One node has signed two trees of one size over its own feed (spec 2.7.6)."""

    code = "checkpoint_equivocation"
    hint = "both are kept: together they prove to anybody that this feed has two histories"

    def __init__(self, size: int, against: bytes) -> None:
        super().__init__(f"two trees of {size} entries were signed by one node")
        self.against = against


@dataclass(frozen=True, slots=True)
class NoteSignature:
    """One signature line: name of the key, key id (4 bytes), and what follows them."""

    name: str
    key_id: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class SignedCheckpoint:
    """A checkpoint with its signature lines, of which nothing is verified yet."""

    checkpoint: Checkpoint
    signatures: tuple[NoteSignature, ...]

    def to_bytes(self) -> bytes:
        """Return the note: text, empty line, signature lines."""
        return self.checkpoint.to_text().encode() + b"\n" + write_lines(self.signatures)


def origin(line: bytes, node: bytes) -> str:
    """Return the origin of the feed of `node` on `line`: `openline/v1/` and the feed id in hexadecimal digits."""
    return ORIGIN + feed_id(line, node).hex()


def key_id(name: str, kind: bytes, public_key: bytes) -> bytes:
    """Return the key id of a key in a signed note: 4 bytes (C2SP signed-note); `kind` is its signature type."""
    return hashlib.sha256(name.encode() + b"\n" + kind + public_key).digest()[:4]


def sign(checkpoint: Checkpoint, signer: HybridSigner) -> SignedCheckpoint:
    """Return `checkpoint` signed by both keys of its feed's node, under the name that is its origin."""
    first, second = signer.sign_both(Purpose.CHECKPOINT, checkpoint.to_text().encode())
    name = checkpoint.origin
    lines = (
        NoteSignature(name, key_id(name, ED25519, signer.keys.ed25519), first),
        NoteSignature(name, key_id(name, ML_DSA, signer.keys.ml_dsa), _NO_TIME + second),
    )
    return SignedCheckpoint(checkpoint, lines)


def parse(data: bytes) -> SignedCheckpoint:
    """Return the checkpoint in `data` with its signature lines; those of unknown keys are kept.

    Raises:
        MalformedCheckpoint: not exactly a note of three lines and 1 to 32 signatures.
    """
    try:
        if len(data) > MAX_CHECKPOINT_BYTES:
            raise ValueError(f"longer than {MAX_CHECKPOINT_BYTES} bytes")
        text, _, signatures = data.decode().partition("\n\n")
        name, size, root = text.split("\n")
        if not signatures.endswith("\n") or not 1 <= signatures.count("\n") <= MAX_SIGNATURES:
            raise ValueError(f"1 to {MAX_SIGNATURES} signature lines are needed")
        if not size.isascii() or not size.isdigit() or (size[0] == "0" and size != "0") or len(size) > 19:
            raise ValueError("the size is not a number in its one form")
        checkpoint = Checkpoint(name, int(size), _base64(root))
        signed = SignedCheckpoint(checkpoint, tuple(_signature(line) for line in signatures[:-1].split("\n")))
    except (ValueError, Misuse) as error:
        raise MalformedCheckpoint(f"not a checkpoint: {error}") from None
    return signed


def parse_lines(data: bytes) -> tuple[NoteSignature, ...]:
    """Return the signature lines in `data`, such as a witness answers with.

    Raises:
        MalformedCheckpoint: not 1 to 32 signature lines.
    """
    try:
        lines = data.decode().split("\n")
        if len(data) > MAX_CHECKPOINT_BYTES or lines.pop() or not 1 <= len(lines) <= MAX_SIGNATURES:
            raise ValueError(f"1 to {MAX_SIGNATURES} signature lines are needed")
        return tuple(_signature(line) for line in lines)
    except (ValueError, Misuse) as error:
        raise MalformedCheckpoint(f"not signature lines: {error}") from None


def write_lines(lines: tuple[NoteSignature, ...]) -> bytes:
    """Return signature lines as they stand in a note."""
    return "".join(
        f"{_DASH}{line.name} {base64.b64encode(line.key_id + line.signature).decode()}\n" for line in lines
    ).encode()


def merge(held: SignedCheckpoint, new: SignedCheckpoint) -> SignedCheckpoint:
    """Return the checkpoint of both notes with the signature lines of both; of one key the line that was held.

    Lines for which a note has no room are left out, so that what is held never gives way to what comes.

    Raises:
        Misuse: they are not over one tree.
    """
    if held.checkpoint != new.checkpoint:
        raise Misuse("two notes over different trees are two checkpoints")
    merged, known = held, {(line.name, line.key_id) for line in held.signatures}
    for line in new.signatures:
        more = SignedCheckpoint(held.checkpoint, (*merged.signatures, line))
        fits = len(more.signatures) <= MAX_SIGNATURES and len(more.to_bytes()) <= MAX_CHECKPOINT_BYTES
        if fits and (line.name, line.key_id) not in known:
            merged = more
            known.add((line.name, line.key_id))
    return merged


def verify_checkpoint(signed: SignedCheckpoint, line: bytes, node: bytes, keys: HybridKey) -> None:
    """Check that this is a checkpoint of the feed of `node` on `line`, signed by both of that node's `keys`.

    Raises:
        MalformedCheckpoint: it is a checkpoint of another feed.
        NoSuchSignature: there is not exactly one signature line by each key.
        BadSignature: a line claims to be, and does not hold.
    """
    name = origin(line, node)
    if signed.checkpoint.origin != name:
        raise MalformedCheckpoint("a checkpoint of another feed")
    first = _by(signed, name, key_id(name, ED25519, keys.ed25519))
    second = _by(signed, name, key_id(name, ML_DSA, keys.ml_dsa))
    if len(second) != len(_NO_TIME) + ML_DSA_44.signature_bytes or not second.startswith(_NO_TIME):
        raise BadSignature("an ML-DSA signature of a node's own tree has 2,420 bytes behind a time of 0")
    verify_both(keys, Purpose.CHECKPOINT, signed.checkpoint.to_text().encode(), (first, second[len(_NO_TIME) :]))


def known_lines(signed: SignedCheckpoint, keys: HybridKey, cosigners: Container[tuple[str, bytes]]) -> SignedCheckpoint:
    """Return a node's checkpoint with the lines of its two `keys` and of `cosigners` (name, key id), and no others."""
    name = signed.checkpoint.origin
    own = {(name, key_id(name, ED25519, keys.ed25519)), (name, key_id(name, ML_DSA, keys.ml_dsa))}
    lines = tuple(line for line in signed.signatures if (key := (line.name, line.key_id)) in own or key in cosigners)
    return replace(signed, signatures=lines)


def _by(signed: SignedCheckpoint, name: str, wanted: bytes) -> bytes:
    found = [item.signature for item in signed.signatures if item.name == name and item.key_id == wanted]
    if len(found) != 1:
        raise NoSuchSignature("a checkpoint is signed once by each of the two keys of its node")
    return found[0]


def _signature(line: str) -> NoteSignature:
    if not line.startswith(_DASH):
        raise ValueError("a signature line begins with an em dash and a space")
    name, separator, encoded = line.removeprefix(_DASH).partition(" ")
    data = _base64(encoded)
    if not separator or not name or "+" in name or len(data) < 5:
        raise ValueError("a signature line has a name and base64 of at least 5 bytes")
    check_text(name)
    if len(data) > 4 + MAX_SIGNATURE_BYTES:
        raise ValueError("a signature is too long")
    return NoteSignature(name, data[:4], data[4:])


def _base64(text: str) -> bytes:
    """Decode standard base64 in its one form; several texts could otherwise mean one root."""
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(f"not base64: {error}") from None
    if base64.b64encode(data).decode() != text:
        raise ValueError("not base64 in its one form")
    return data
