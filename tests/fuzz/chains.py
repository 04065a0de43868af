"""Feeds of two nodes with fixed keys, for the fuzzers of the state machines."""

import hashlib
from dataclasses import dataclass
from functools import cache

from openline.core.identity import SoftwareSigner
from openline.core.record import seal
from openline.core.record.entry import Entry, Header, Precedence, Status, sign_entry

LINE = bytes([1]) * 32
OURS, THEIRS = 0, 1
NODES = (bytes([10]) * 32, bytes([11]) * 32)
SIGNERS = (SoftwareSigner(bytes([20]) * 32), SoftwareSigner(bytes([21]) * 32))
KEYS = tuple(signer.public_key for signer in SIGNERS)
TAG = LINE[:8]


@dataclass(frozen=True)
class Written:
    """An entry with its body."""

    entry: Entry
    body: bytes

    @property
    def data(self) -> bytes:
        return self.entry.to_bytes()


@cache
def chain(of: int, length: int, salt: bytes = b"") -> tuple[Written, ...]:
    """A feed of one node; another salt gives another history. Every third entry is a FLASH."""
    made: list[Written] = []
    for place in range(length):
        packed = seal.pack_act([b"\x09", salt + bytes([place]) * 20], hashlib.sha256(salt + bytes([place])).digest())
        precedence = Precedence.FLASH if place % 3 == 2 else Precedence.ROUTINE
        previous = made[-1].entry.id if made else None
        header = Header(LINE, NODES[of], place, previous, (), 1, precedence, Status.TEST, 0, packed.body, packed.length)
        made.append(Written(sign_entry(header, SIGNERS[of]), packed.data))
    return tuple(made)
