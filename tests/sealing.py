"""Bodies as a peer's node would seal them, all under one secret, for tests that place entries into a store by hand."""

from collections.abc import Sequence

from openline.core.record.entry import Header
from openline.core.record.seal import Packed, Place, key_of, prepare, seal
from openline.store.kept import Opening

SECRET = bytes(range(32))
EPOCH = 1


def sealed(parts: Sequence[bytes], salt: bytes, line: bytes, node: bytes, sequence: int) -> Packed:
    return seal(prepare(parts, salt), SECRET, Place(line, node, EPOCH, sequence))


def opens_all(header: Header, data: bytes) -> Opening:
    """Open every body with the one secret, as if all authors had granted it: `store.open_with(opens_all)`."""
    return Opening(key_of(header, data, SECRET))
