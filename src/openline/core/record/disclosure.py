"""The body's commitments: a tree over salted parts, so that one part can be shown without the others (spec 2.3).

A body is a list of parts. Each part is hashed with its own salt, drawn from the one salt of the entry, and the leaves
are filled up to a power of two with leaves of empty parts, which nobody can tell from others: whoever is shown one part
learns neither the rest nor how many there are.
"""

import hashlib
import hmac
from collections.abc import Sequence
from typing import Final

from openline.core.encoding import MalformedEncoding, array_header, array_of, byte_header, decode
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import Purpose
from openline.core.record import merkle

SALT_BYTES: Final = 32
MAX_PARTS: Final = 256
CHUNK_BYTES: Final = 16 * 1024
ROOT_BYTES: Final = 32
HEAD_BYTES: Final = ROOT_BYTES + 1  # plaintext root and format
SEALED: Final = 1  # everything of the catalogue
OPEN: Final = 2  # the record's own acts: public documents and ciphertexts (spec 2.12)
LABELS: Final = {SEALED: Purpose.BODY_SEALED, OPEN: Purpose.BODY_OPEN}
_SALT_LABEL: Final = Purpose.PART_SALT.value
_LEAF_START: Final = b"\x00" + bytes([len(Purpose.PART.value)]) + Purpose.PART.value


class BodyMismatch(PeerFault):
    """A body that is not the one which the entry's header names."""

    code = "body_mismatch"
    hint = "the body was changed or belongs to another entry; it is fetched again"


class UnknownFormat(PeerFault):
    """A body in a format that this version cannot open. It is kept, unopened."""

    code = "unknown_format"
    hint = "a newer Openline may open it; the entry stands all the same"


class MalformedBody(PeerFault):
    """What the author committed to, but not in the one form of spec 2.3: the author's fault, kept and shown."""

    code = "malformed_body"
    hint = "ask the author to say it again"


def part_salt(salt: bytes, index: int) -> bytes:
    """Return the salt of part `index`: HMAC-SHA256 under the entry's salt (spec 2.3.2); 32 bytes, reveals no other."""
    return hmac.digest(salt, _SALT_LABEL + index.to_bytes(4, "big"), "sha256")


def leaf(salt_i: bytes, part: bytes) -> bytes:
    """Return the leaf of one part: SHA-256(0x00 | label | salt_i | part), the label with its length before it."""
    return hashlib.sha256(_LEAF_START + salt_i + part).digest()


def _leaves(parts: Sequence[bytes], salt: bytes) -> list[bytes]:
    if len(salt) != SALT_BYTES:
        raise Misuse(f"a body's salt has {SALT_BYTES} bytes")
    if not 1 <= len(parts) <= MAX_PARTS or not all(parts):
        raise Misuse(f"a body has 1 to {MAX_PARTS} parts, none of them empty")
    width = 1 << (len(parts) - 1).bit_length()
    filled = [*parts, *[b""] * (width - len(parts))]
    return [leaf(part_salt(salt, index), part) for index, part in enumerate(filled)]


def parts_root(parts: Sequence[bytes], salt: bytes) -> bytes:
    """Return the plaintext root over `parts` (spec 2.3.3): 32 bytes.

    Raises:
        Misuse: no part, an empty part, too many, or a salt of another length.
    """
    return merkle.root_of(_leaves(parts, salt))


def prove_part(parts: Sequence[bytes], salt: bytes, index: int) -> tuple[bytes, list[bytes]]:
    """Return (salt of the part, path) that show part `index` to belong to the plaintext root, and nothing else."""
    if not 0 <= index < len(parts):
        raise Misuse(f"there is no part {index}")
    tree = merkle.Tree()
    for digest in _leaves(parts, salt):
        tree.append_hash(digest)
    return part_salt(salt, index), tree.inclusion_proof(index)


def verify_part(root: bytes, index: int, part: bytes, salt_i: bytes, path: Sequence[bytes]) -> None:
    """Check that `part` is part `index` of the body whose plaintext root is `root` (spec 2.3.5).

    Raises:
        BadProof: it is not; or it is empty, which only filling leaves are.
    """
    if not part or len(salt_i) != SALT_BYTES or len(path) > MAX_PARTS.bit_length() - 1:
        raise merkle.BadProof("not a part that can be shown")
    merkle.verify_inclusion(leaf(salt_i, part), index, 1 << len(path), path, root)


def write_content(parts: Sequence[bytes], salt: bytes) -> bytes:
    """Return the bytes that are cut into chunks: the encoding of [salt, [part, ...]]."""
    start = b"\x82" + byte_header(len(salt)) + salt + array_header(len(parts))
    return start + b"".join([byte_header(len(part)) + part for part in parts])


def read_content(content: bytes, root: bytes) -> tuple[bytes, tuple[bytes, ...]]:
    """Return (salt, parts) of opened content.

    Raises:
        MalformedBody: not in the one form, or not what `root` commits to.
    """
    try:
        value = decode(content, max_bytes=len(content), max_depth=2)
        if type(value) is not list or len(value) != 2:
            raise MalformedEncoding("not a salt and parts")
        (salt,) = array_of(value[:1], bytes, most=1, size=SALT_BYTES)
        parts = array_of(value[1], bytes, most=MAX_PARTS)
        computed = parts_root(parts, salt)
    except Misuse as error:
        raise MalformedBody(f"the body is not in its form: {error}") from None
    if computed != root:
        raise MalformedBody("the body's parts are not the ones that its root commits to")
    return salt, tuple(parts)


def is_sealed(data: bytes) -> bool:
    """Say whether a body needs a key to be opened."""
    return data[ROOT_BYTES:HEAD_BYTES] == bytes([SEALED])


def chunks(data: bytes) -> list[bytes]:
    """Return `data` without its first 33 bytes, cut into chunks of 16 KiB; the last may be shorter."""
    return [data[start : start + CHUNK_BYTES] for start in range(HEAD_BYTES, len(data), CHUNK_BYTES)]


def commitment(data: bytes) -> bytes:
    """Return what the header's `body` must be for the body `data`, of a format that is known (spec 2.3.6).

    It is SHA-256(label | plaintext root | Merkle root of the chunks); the label names the format.
    """
    return LABELS[data[ROOT_BYTES]].hash(data[:ROOT_BYTES] + merkle.root(chunks(data)))


def check_body(data: bytes, body: bytes, length: int) -> None:
    """Check that `data` is the body that a header names by `body` and `length`, without opening it.

    Raises:
        BodyMismatch: it is not.
        UnknownFormat: this version does not know how it is committed to.
    """
    if len(data) != length or length <= HEAD_BYTES:
        raise BodyMismatch(f"a body of {len(data)} bytes where {length} were announced")
    if data[ROOT_BYTES] not in LABELS:
        raise UnknownFormat(f"a body of format {data[ROOT_BYTES]}")
    if commitment(data) != body:
        raise BodyMismatch("the body is not the one that the header commits to")
