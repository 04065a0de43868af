"""The body as it travels and lies: plaintext root, format, chunks (spec 2.3.6). Format 0 is not sealed.

Sealed formats come with their own number in the same place; everything outside this file and `disclosure` sees bytes
and their commitment only.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from openline.core.record import disclosure
from openline.core.record.disclosure import (
    BodyMismatch,
    MalformedBody,
    UnknownFormat,
    check_body,
    chunks,
    commitment,
    parts_root,
    read_content,
    write_content,
)

__all__ = ["BodyMismatch", "MalformedBody", "Opened", "Packed", "UnknownFormat", "open_body", "pack", "unpack"]


@dataclass(frozen=True, slots=True)
class Packed:
    """A body ready to travel, with what its header must say of it."""

    data: bytes
    body: bytes
    length: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A body that was opened: its parts, and the salt and root from which each part can be shown alone."""

    parts: tuple[bytes, ...]
    salt: bytes
    root: bytes


def pack(parts: Sequence[bytes], salt: bytes) -> Packed:
    """Return the unsealed body of `parts` (1 to 256, none empty) under `salt` (32 random bytes).

    Raises:
        Misuse: parts or salt are not as they must be.
    """
    data = parts_root(parts, salt) + bytes([disclosure.PLAIN]) + write_content(parts, salt)
    return Packed(data, commitment(data), len(data))


def open_body(data: bytes, body: bytes, length: int) -> Opened:
    """Return the opened body that a header names by `body` and `length`.

    Raises:
        BodyMismatch: these are not the bytes the header names: the carrier's fault.
        UnknownFormat: this version cannot open it.
        MalformedBody: the header names these bytes, but they are not a body: the author's fault.
    """
    check_body(data, body, length)
    root = data[: disclosure.ROOT_BYTES]
    salt, parts = read_content(b"".join(chunks(data)), root)
    return Opened(parts, salt, root)


def unpack(data: bytes, body: bytes, length: int) -> tuple[bytes, ...]:
    """Return the parts of the body that a header names by `body` and `length`; raises as `open_body`."""
    return open_body(data, body, length).parts
