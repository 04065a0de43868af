"""Records with their exports, for tests that check files: written by two nodes, with or without forks."""

from collections.abc import Sequence

from openline.core.record import agreement, checkpoint, head_receipts
from openline.core.record.entry import Entry, Link
from openline.core.record.export import (
    CheckpointItem,
    EntryItem,
    Item,
    Opening,
    ReceiptItem,
    StatementItem,
    write_export,
)
from openline.core.record.feed import FeedHead
from openline.core.record.merkle import Tree
from openline.core.record.order import Order
from record_line import NOON, Line, Writer, make_line


def root(branch: Sequence[Entry]) -> bytes:
    return Tree([entry.header_bytes for entry in branch]).root()


class Record:
    """A written line with its bodies, and the items of its export."""

    def __init__(self) -> None:
        self.line: Line = make_line()
        self.entries: list[Entry] = []
        self.bodies: dict[bytes, bytes] = {}
        self.others: list[Item] = []

    def write(self, feed: int, text: str, *, seen: tuple[Link, ...] = (), after: int | None = None) -> Entry:
        """Write the next entry of a feed; with `after`, a second branch beside the chain."""
        writer = self.line.writers[feed]
        before = writer.entries[-1] if writer.entries else None
        if after is not None:
            before = writer.entries[after]
        entry, packed = writer.build(text, seen=seen, after=before)
        if after is None:
            writer.entries.append(entry)
        self.entries.append(entry)
        self.bodies[entry.id] = packed.data
        return entry

    def opening(self) -> Opening:
        return Opening(self.line.id, self.line.writers[0].node, NOON, self.line.charter_bytes, self.line.cards)

    def entry_items(self) -> list[Item]:
        order, by_id = Order(), {entry.id: entry for entry in self.entries}
        for entry in self.entries:
            order.add(entry)
        placed = order.canonical()
        items = [(entry_id, False) for entry_id in placed] + [(entry_id, True) for entry_id in sorted(order.pending)]
        return [
            EntryItem(by_id[entry_id].to_bytes(), self.bodies.get(entry_id), pending) for entry_id, pending in items
        ]

    def file(self) -> bytes:
        return b"".join(write_export(self.opening(), [*self.entry_items(), *self.others]))

    def checkpoint(self, writer: Writer, *, root: bytes | None = None, size: int | None = None) -> CheckpointItem:
        size = len(writer.entries) if size is None else size
        text = checkpoint.Checkpoint(
            checkpoint.origin(self.line.id, writer.node), size, root or self.root(writer, size)
        )
        return CheckpointItem(checkpoint.sign(text, writer.signer).to_bytes())

    def root(self, writer: Writer, size: int) -> bytes:
        return Tree([entry.header_bytes for entry in writer.entries]).root(size)

    def statement(self, by: Writer, *sizes: int) -> StatementItem:
        feeds = tuple(
            agreement.FeedRoot(writer.feed, size, self.root(writer, size))
            for writer, size in zip(self.line.writers, sizes, strict=True)
        )
        made = agreement.Statement(self.line.id, by.node, NOON, feeds)
        return StatementItem(agreement.sign_statement(made, by.signer).data)

    def receipt(self, by: Writer, of: Writer) -> ReceiptItem:
        last = of.entries[-1]
        held = head_receipts.Held(of.feed, FeedHead(last.header.sequence, last.id), len(of.entries))
        made = head_receipts.HeadReceipt(self.line.id, by.node, NOON, (held,))
        return ReceiptItem(by.node, head_receipts.sign_head_receipt(made, by.signer))


class Told(Record):
    """Two members who have stated alike what the first of them wrote, and then it forks."""

    def __init__(self, count: int = 3) -> None:
        super().__init__()
        for number in range(count):
            self.write(0, f"said {number}")
        self.others = [self.states(by, self.author.entries) for by in self.line.writers if count]

    @property
    def author(self) -> Writer:
        return self.line.writers[0]

    def fork(self, place: int, *, lower: bool, length: int = 1) -> list[Entry]:
        """Sign another entry for a place, and others after it; its id is sought until it sorts where it should."""
        true, before = self.author.entries[place], self.author.entries[place - 1] if place else None
        number = 0
        while True:
            late, packed = self.author.build(f"never said {number}", after=before)
            if (late.id < true.id) == lower:
                break
            number += 1
        branch = [late]
        self.bodies[late.id] = packed.data
        for more in range(1, length):
            entry, packed = self.author.build(f"nor this {more}", after=branch[-1])
            self.bodies[entry.id] = packed.data
            branch.append(entry)
        self.entries += branch
        return [*self.author.entries[:place], *branch]

    def states(self, by: Writer, branch: Sequence[Entry], at: int = NOON) -> StatementItem:
        rows = (agreement.FeedRoot(self.author.feed, len(branch), root(branch)),)
        made = agreement.Statement(self.line.id, by.node, at, rows)
        return StatementItem(agreement.sign_statement(made, by.signer).data)
