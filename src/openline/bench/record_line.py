"""A line in memory with two nodes that write, for records that are longer than anybody has written yet."""

import secrets
from dataclasses import dataclass, field

from openline.core.cards import Card, NodeCard, read_card, write_card
from openline.core.charter import Charter, line_id, write_charter
from openline.core.identity import ML_DSA_44, ML_DSA_65, HybridSigner, SoftwareSigner
from openline.core.offer import member_of
from openline.core.record import agreement, checkpoint
from openline.core.record.entry import Entry, Header, Link, Precedence, Status, sign_entry
from openline.core.record.grants import SealingPrivate
from openline.core.record.merkle import Peaks, leaf_hash
from openline.core.record.seal import Packed, Place, prepare, seal
from openline.node.signers import SoftwareHybridSigner

BEGIN = 1_790_000_000
PARTS = (bytes(24), b"a question of the usual length, about ninety bytes in all, with its topic and items", bytes(12))
BODIES = 256
"""So many different bodies are sealed; a record uses them in turn, since nobody opens them here."""


@dataclass(frozen=True)
class Line:
    """What an export's first line says."""

    id: bytes
    charter: bytes
    cards: tuple[bytes, ...]
    created: int = BEGIN


@dataclass
class Pen:
    """One node of the line, which writes its chain and keeps no more of it than its tree's peaks."""

    line: bytes
    signer: HybridSigner
    node: bytes
    feed: int
    bodies: tuple[Packed, ...]
    peaks: Peaks = field(default_factory=Peaks)
    last: bytes | None = None

    def write(self, seen: tuple[Link, ...]) -> tuple[Entry, bytes]:
        """Sign the next entry; return it with its body."""
        sequence = self.peaks.size
        packed = self.bodies[sequence % len(self.bodies)]
        header = Header(
            line=self.line, node=self.node, sequence=sequence, previous=self.last, seen=seen, clock=BEGIN + sequence,
            precedence=Precedence.ROUTINE, status=Status.ACTUAL, epoch=1, body=packed.body, length=packed.length,
        )  # fmt: skip
        entry = sign_entry(header, self.signer)
        self.peaks.append_hash(leaf_hash(entry.header_bytes))
        self.last = entry.id
        return entry, packed.data

    def checkpoint(self) -> bytes:
        """Sign the tree of the own feed."""
        made = checkpoint.Checkpoint(checkpoint.origin(self.line, self.node), self.peaks.size, self.peaks.root())
        return checkpoint.sign(made, self.signer).to_bytes()

    def statement(self, writers: "tuple[Pen, Pen]") -> bytes:
        """Sign what is held of both feeds."""
        feeds = tuple(agreement.FeedRoot(pen.feed, pen.peaks.size, pen.peaks.root()) for pen in writers)
        return agreement.sign_statement(agreement.Statement(self.line, self.node, BEGIN, feeds), self.signer).data


def pens() -> tuple[Line, tuple[Pen, Pen]]:
    """Make a line between two parties with new keys."""
    signed, signers = [], {}
    for name in ("North", "South"):
        root, own = (SoftwareHybridSigner(_seed(), _seed(), kind) for kind in (ML_DSA_65, ML_DSA_44))
        tls = SoftwareSigner(_seed()).public_key
        node = NodeCard(0, own.keys, tls, SealingPrivate(_seed()).public_key, "main")
        signed.append(read_card(write_card(Card(name, ("en",), root.keys, 1, BEGIN, BEGIN + 1, (node,)), root), None))
        signers[node.id] = own
    members = tuple(sorted(map(member_of, signed), key=lambda member: member.root))
    charter = Charter("Bench", members, ("en",), BEGIN, secrets.token_bytes(16))
    data = write_charter(charter)
    line = Line(line_id(data), data, tuple(item.data for item in signed))
    first, second = (
        Pen(line.id, signers[node], node, feed, _bodies(line.id, node)) for feed, node in enumerate(charter.feeds)
    )
    return line, (first, second)


def _seed() -> bytes:
    return secrets.token_bytes(32)


def _bodies(line: bytes, node: bytes) -> tuple[Packed, ...]:
    secret = secrets.token_bytes(32)
    return tuple(
        seal(prepare(PARTS, secrets.token_bytes(32)), secret, Place(line, node, 1, number)) for number in range(BODIES)
    )
