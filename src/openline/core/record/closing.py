"""The closing of a node: its party's root says from where on nothing that it signs counts (spec 1.11).

What the node signed before stays verifiable: a closing says where a feed ends, it does not unsay anything.
"""

from dataclasses import dataclass
from enum import IntEnum

from openline.core.encoding import MalformedEncoding, Value, decode, encode, field, fields
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import (
    MAX_LATEST,
    ML_DSA_65,
    HybridKey,
    HybridSigner,
    Purpose,
    read_dual,
    root_id,
    verify_dual,
    write_dual,
)
from openline.core.record.acts import MAX_CLOSING_BYTES


class MalformedClosing(PeerFault):
    """Bytes that are no closing in the one form of spec 1.11, or one for something else."""

    code = "malformed_closing"
    hint = "the root of the node's own party has to sign it: openline party close NODE"


class Reason(IntEnum):
    """Why a node was closed."""

    ROTATED = 0
    RETIRED = 1
    LOST = 2
    COMPROMISED = 3


@dataclass(frozen=True, slots=True)
class Closing:
    """Where the feed of a node ends.

    Attributes:
        root: id of the root key that signs it.
        last: sequence and id of the last good entry; None if none is.
        clock: seconds UTC.
    """

    line: bytes
    root: bytes
    node: bytes
    last: tuple[int, bytes] | None
    reason: Reason
    clock: int

    def __post_init__(self) -> None:
        if any(len(value) != 32 for value in (self.line, self.root, self.node)):
            raise Misuse("line, root and node have 32 bytes each")
        if self.last is not None and (not 0 <= self.last[0] < 1 << 32 or len(self.last[1]) != 32):
            raise Misuse("the last good entry is a sequence of 32 bits and an id of 32 bytes")
        if not 0 <= self.clock <= MAX_LATEST:
            raise Misuse("the clock is before 1970 or after 9999")

    @property
    def good(self) -> int:
        """How many entries of the feed are good."""
        return 0 if self.last is None else self.last[0] + 1


def write_closing(closing: Closing, root: HybridSigner) -> bytes:
    """Return the closing, signed by the root key of the node's party.

    Raises:
        Misuse: `root` is not the root key that it names.
    """
    if root_id(root.keys) != closing.root:
        raise Misuse("a closing is signed by the root key that it names", hint="use the root key of this party")
    sequence, entry = (None, None) if closing.last is None else closing.last
    value = {
        0: 1,
        1: closing.line,
        2: closing.root,
        3: closing.node,
        4: sequence,
        5: entry,
        6: int(closing.reason),
        7: closing.clock,
    }
    return write_dual(root, Purpose.CLOSING, encode(value))


def read_closing(data: bytes, line: bytes, root: HybridKey) -> Closing:
    """Return the closing in `data`, which must be for `line` and signed by `root`.

    Raises:
        MalformedClosing, BadSignature.
    """
    try:
        dual = read_dual(data, ML_DSA_65, max_bytes=MAX_CLOSING_BYTES)
        closing = _closing(decode(dual.payload, max_bytes=MAX_CLOSING_BYTES, max_depth=1))
        if closing.line != line or closing.root != root_id(root):
            raise MalformedEncoding("for another line, or by another root")
    except (Misuse, ValueError) as error:
        raise MalformedClosing(f"not a closing: {error}") from None
    verify_dual(root, Purpose.CLOSING, dual)
    return closing


def _closing(value: Value) -> Closing:
    known = fields(value, range(8))
    if field(known, 0, int) != 1:
        raise MalformedEncoding("a closing of another version")
    if (known[4] is None) != (known[5] is None):
        raise MalformedEncoding("a last good entry has a sequence and an id, or neither")
    last = None if known[4] is None else (field(known, 4, int), field(known, 5, bytes, size=32))
    return Closing(
        line=field(known, 1, bytes, size=32),
        root=field(known, 2, bytes, size=32),
        node=field(known, 3, bytes, size=32),
        last=last,
        reason=Reason(field(known, 6, int)),
        clock=field(known, 7, int),
    )
