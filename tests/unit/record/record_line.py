"""A line of two parties in memory, for the tests of the record: fixed keys, no clock, no chance."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from openline.core.charter import Charter, Member, line_id, write_charter
from openline.core.identity import Card, NodeCard, SoftwareSigner, read_card, write_card
from openline.core.record.entry import Entry, Header, Link, Precedence, Status, sign_entry
from openline.core.record.seal import Packed, pack

NOON = 1_790_000_000


def signer(number: int) -> SoftwareSigner:
    return SoftwareSigner(bytes([number]) * 32)


@dataclass
class Writer:
    """One node of the line, which writes a chain and can write a second one from any place."""

    line: bytes
    signer: SoftwareSigner
    node: bytes
    feed: int
    entries: list[Entry] = field(default_factory=list)

    def build(
        self, text: str = "text", *, seen: Sequence[Link] = (), after: Entry | None = None, at: int = NOON
    ) -> tuple[Entry, Packed]:
        """Sign the entry after `after` (first of the feed if None) without remembering it."""
        packed = pack([b"header part", text.encode()], bytes(31) + bytes([self.feed]))
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


def make_line() -> Line:
    """Two parties with one node each; writers in the order of the charter's feeds."""
    signed = []
    signers = {}
    for name, first in (("North", 10), ("South", 20)):
        root, signing, tls = (signer(first + i) for i in range(3))
        node = NodeCard(signing.public_key, tls.public_key, "main", (f"{name.lower()}.example:4433",))
        card = Card(name, ("en",), root.public_key, 1, NOON - 1000, NOON + 1000, (node,))
        signed.append(read_card(write_card(card, root), NOON))
        signers[node.id] = signing
    members = sorted(
        (Member(item.card.root_key, item.hash, tuple(node.id for node in item.card.nodes)) for item in signed),
        key=lambda member: member.root_key,
    )
    charter = Charter("Test line", tuple(members), ("en",), NOON, bytes(16), deadlines={"question": 3600})
    data = write_charter(charter)
    line = line_id(data)
    writers = tuple(Writer(line, signers[node], node, feed) for feed, node in enumerate(charter.feeds))
    return Line(data, tuple(item.data for item in signed), line, writers)
