"""The body as it travels and lies: plaintext root, format, chunks; sealed under a key of its own (spec 2.3).

Everything of the catalogue is sealed: padded, cut into chunks, each AES-256-GCM. The key of an entry follows from a
secret of the author's node and from the entry's place and content, so that no key is ever used for two bodies. Only
the record's own acts travel open. Everything outside this file and `disclosure` sees bytes and their commitment.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from openline.core.errors import Misuse, PeerFault, Unavailable
from openline.core.identity import Purpose
from openline.core.record import disclosure
from openline.core.record.disclosure import (
    BodyMismatch,
    MalformedBody,
    UnknownFormat,
    check_body,
    chunks,
    commitment,
    is_sealed,
    parts_root,
    read_content,
    write_content,
)
from openline.core.record.entry import Header

__all__ = [
    "BadSeal", "BodyMismatch", "BodySealed", "MalformedBody", "Opened", "Packed", "Place", "Prepared", "UnknownFormat",
    "entry_key", "is_sealed", "key_of", "open_body", "pack_act", "padded_length", "prepare", "seal", "unpack",
]  # fmt: skip

KEY_BYTES: Final = 32
SECRET_BYTES: Final = 32
TAG_BYTES: Final = 16
PIECE_BYTES: Final = disclosure.CHUNK_BYTES - TAG_BYTES
_SMALL: Final = 256  # up to here lengths are multiples of 16; beyond, their top bits are kept


class BodySealed(Unavailable):
    """A sealed body whose key is not here: held, not opened, not claimed as held whole."""

    code = "body_sealed"
    hint = "the key comes with an EPOCH entry of its author; only its author can grant it"


class BadSeal(PeerFault):
    """A body that its author committed to, and that does not open with the secret which its author granted."""

    code = "bad_seal"
    hint = "ask the author to say it again"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a body belongs: no two bodies have the same, so no two have the same key."""

    line: bytes
    node: bytes
    epoch: int
    sequence: int

    @classmethod
    def of(cls, header: Header) -> "Place":
        return cls(header.line, header.node, header.epoch, header.sequence)


@dataclass(frozen=True, slots=True)
class Prepared:
    """Parts made ready to be sealed at a place that is not known yet: what takes time is done."""

    root: bytes
    content: bytes


@dataclass(frozen=True, slots=True)
class Packed:
    """A body ready to travel, with what its header must say of it, and the key that opens it (None: it is open)."""

    data: bytes
    body: bytes
    length: int
    key: bytes | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A body that was opened: its parts, and the salt and root from which each part can be shown alone."""

    parts: tuple[bytes, ...]
    salt: bytes
    root: bytes


def padded_length(length: int) -> int:
    """Return to how many bytes a content of `length` bytes is filled up, one byte at least (spec 2.3.8)."""
    wanted = length + 1
    if wanted <= _SMALL:
        return -(-wanted // 16) * 16
    exponent = wanted.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-wanted // step) * step


def prepare(parts: Sequence[bytes], salt: bytes) -> Prepared:
    """Return `parts` (1 to 256, none empty) under `salt` (32 random bytes), padded and ready to be sealed.

    Raises:
        Misuse: parts or salt are not as they must be.
    """
    root, content = parts_root(parts, salt), write_content(parts, salt)
    return Prepared(root, content + b"\x80" + bytes(padded_length(len(content)) - len(content) - 1))


def entry_key(secret: bytes, place: Place, root: bytes) -> bytes:
    """Return the key of the body at `place` with this plaintext root, under an epoch's secret (spec 2.3.9): 32 bytes.

    Raises:
        Misuse: epoch 0, which seals nothing, or a secret of another length.
    """
    if place.epoch == 0 or len(secret) != SECRET_BYTES:
        raise Misuse("a body is sealed under a secret of 32 bytes, in an epoch from 1 on")
    label = Purpose.SEAL.value
    numbers = place.epoch.to_bytes(4, "big") + place.sequence.to_bytes(4, "big")
    info = bytes([len(label)]) + label + place.line + place.node + numbers + root
    # HKDF-SHA256 of one block (RFC 5869): without a salt it is extracted under 32 zeros
    return hmac.digest(hmac.digest(bytes(32), secret, "sha256"), info + b"\x01", "sha256")


def seal(prepared: Prepared, secret: bytes, place: Place) -> Packed:
    """Return the sealed body of what was prepared, for its place under an epoch's secret."""
    key = entry_key(secret, place, prepared.root)
    return _committed(prepared.root, disclosure.SEALED, _encrypt(prepared.content, key), key)


def _encrypt(content: bytes, key: bytes) -> bytes:
    cipher, sealed = AESGCM(key), []
    for index, start in enumerate(range(0, len(content), PIECE_BYTES)):
        last = start + PIECE_BYTES >= len(content)
        sealed.append(cipher.encrypt(_nonce(index, last), content[start : start + PIECE_BYTES], None))
    return b"".join(sealed)


def _nonce(index: int, last: bool) -> bytes:
    return index.to_bytes(11, "big") + bytes([last])


def pack_act(parts: Sequence[bytes], salt: bytes) -> Packed:
    """Return the open body of one of the record's own acts (spec 2.12); nothing else may travel so.

    Raises:
        Misuse: parts or salt are not as they must be.
    """
    return _committed(parts_root(parts, salt), disclosure.OPEN, write_content(parts, salt), None)


def _committed(root: bytes, form: int, chunked: bytes, key: bytes | None) -> Packed:
    data = root + bytes([form]) + chunked
    return Packed(data, commitment(data), len(data), key)


def key_of(header: Header, data: bytes, secret: bytes) -> bytes:
    """Return the key of the body `data`, which belongs to `header`, under the secret of the header's epoch."""
    return entry_key(secret, Place.of(header), data[: disclosure.ROOT_BYTES])


def open_body(data: bytes, body: bytes, length: int, key: bytes | None = None) -> Opened:
    """Return the opened body that a header names by `body` and `length`.

    Args:
        key: the entry's key; None where it is not held.
    Raises:
        BodyMismatch: these are not the bytes the header names: the carrier's fault.
        UnknownFormat: this version cannot open it.
        BodySealed: it is sealed, and no key was given.
        BadSeal, MalformedBody: the header names these bytes, but they are not a body: the author's fault.
    """
    check_body(data, body, length)
    root, content = data[: disclosure.ROOT_BYTES], b"".join(chunks(data))
    if is_sealed(data):
        if key is None:
            raise BodySealed("sealed: no key yet")
        content = _unpad(_decrypt(data, key))
    salt, parts = read_content(content, root)
    return Opened(parts, salt, root)


def _decrypt(data: bytes, key: bytes) -> bytes:
    cipher, pieces = AESGCM(key), chunks(data)
    try:
        return b"".join(
            cipher.decrypt(_nonce(index, index == len(pieces) - 1), piece, None) for index, piece in enumerate(pieces)
        )
    except (InvalidTag, ValueError):
        raise BadSeal("the body does not open with the secret that its author granted") from None


def _unpad(content: bytes) -> bytes:
    """Return content without its filling: exactly what `prepare` adds, so that a body has one form."""
    bare = content.rstrip(b"\x00")
    if not bare.endswith(b"\x80") or padded_length(len(bare) - 1) != len(content):
        raise MalformedBody("the body is not filled up as it must be")
    return bare[:-1]


def unpack(data: bytes, body: bytes, length: int, key: bytes | None = None) -> tuple[bytes, ...]:
    """Return the parts of the body that a header names by `body` and `length`; raises as `open_body`."""
    return open_body(data, body, length, key).parts
