"""A line of two parties in memory, for the tests of the record: fixed keys, no clock, no chance."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from openline.core.cards import Card, NodeCard, SignedCard, read_card, write_card
from openline.core.charter import Charter, line_id, write_charter
from openline.core.encoding import encode
from openline.core.identity import ML_DSA_65
from openline.core.offer import member_of
from openline.core.record.entry import Entry, Header, Link, Precedence, Status, sign_entry
from openline.core.record.seal import Packed, pack_act
from openline.node.signers import SoftwareHybridSigner
from signers import hybrid, sealing, signer

NOON = 1_790_000_000
LATER = 1000
"""The head of an act that this version does not know: what it carries is anything."""


@dataclass
class Writer:
    """One node of the line, which writes a chain and can write a second one from any place."""

    line: bytes
    signer: SoftwareHybridSigner
    node: bytes
    feed: int
    entries: list[Entry] = field(default_factory=list)

    def build(
        self, text: str = "text", *, seen: Sequence[Link] = (), after: Entry | None = None, at: int = NOON
    ) -> tuple[Entry, Packed]:
        """Sign the entry after `after` (first of the feed if None) without remembering it."""
        packed = pack_act([encode(LATER), text.encode()], bytes(31) + bytes([self.feed]))
        header = Header(
            line=self.line,
            node=self.node,
            sequence=0 if after is None else after.header.sequence + 1,
            previous=None if after is None else after.id,
            seen=tuple(seen),
            clock=at,
            precedence=Precedence.ROUTINE,
            status=Status.TEST,
            epoch=0,
            body=packed.body,
            length=packed.length,
        )
        return sign_entry(header, self.signer), packed

    def write(self, text: str = "text", *, seen: Sequence[Link] = ()) -> Entry:
        """Sign the next entry of the chain."""
        entry, _ = self.build(text, seen=seen, after=self.entries[-1] if self.entries else None)
        self.entries.append(entry)
        return entry

    def link(self, entry: Entry) -> Link:
        return Link(self.feed, entry.header.sequence, entry.id)


@dataclass
class Line:
    charter_bytes: bytes
    cards: tuple[bytes, ...]
    id: bytes
    writers: tuple[Writer, ...]


@lru_cache
def parties() -> tuple[tuple[SignedCard, SoftwareHybridSigner], ...]:
    """The cards of two parties, with the signers of their nodes; made once, for signatures by ML-DSA never repeat."""
    made = []
    for name, first in (("North", 10), ("South", 20)):
        root, signing, tls = hybrid(first, ML_DSA_65), hybrid(first + 1), signer(first + 2)
        address = f"{name.lower()}.example:4433"
        node = NodeCard(0, signing.keys, tls.public_key, sealing(first + 3), "main", (address,))
        card = Card(name, ("en",), root.keys, 1, NOON - 1000, NOON + 1000, (node,))
        made.append((read_card(write_card(card, root), NOON), signing))
    return tuple(made)


def make_line() -> Line:
    """Two parties with one node each; writers in the order of the charter's feeds."""
    signed = [card for card, _ in parties()]
    signers = {card.card.nodes[0].id: signing for card, signing in parties()}
    members = sorted((member_of(item) for item in signed), key=lambda member: member.root)
    charter = Charter("Test line", tuple(members), ("en",), NOON, bytes(16), deadlines={"question": 3600})
    data = write_charter(charter)
    line = line_id(data)
    writers = tuple(Writer(line, signers[node], node, feed) for feed, node in enumerate(charter.feeds))
    return Line(data, tuple(item.data for item in signed), line, writers)
