"""Closing a node: where its feed ends, and how much of it stays in force (spec 1.11)."""

from dataclasses import dataclass

from openline.core.errors import Misuse
from openline.core.identity import HybridSigner, root_id
from openline.core.record.closing import Closing, Reason, write_closing
from openline.core.record.ends import End
from openline.node.lines import Line
from openline.store.contract import Store


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed node of a line: where its party says that it ends, and what of it all had stated when this was heard."""

    node: bytes
    end: End
    stated: int

    def in_force(self, store: Store, line: Line) -> int:
        """Return how many entries of the node's feed stay in force here (spec 1.11.4)."""
        there = self._there(store, line)
        good = self.end.stands(occupied=bool(there), named=self.end.last in there)
        return min(max(good, self.stated), line.closed.get(self.node, 1 << 32))

    def is_open(self, store: Store, line: Line) -> bool:
        """Say whether the last good entry has not come yet, so that it cannot be compared."""
        return self.end.good > 0 and not self._there(store, line)

    def _there(self, store: Store, line: Line) -> set[bytes]:
        return {held.entry.id for held in store.at(line.id, self.node, self.end.good - 1)} if self.end.good else set()


def sign(store: Store, line: Line, node: bytes, root: HybridSigner, reason: Reason, now: int) -> bytes:
    """Return the closing of a node of our own party, at the last of its entries that is held here.

    Raises:
        Misuse: it is no node of our party on this line.
    """
    if not any(card.id == node for card in line.own_nodes):
        raise Misuse(f"{node.hex()[:8]} is no node of this party", hint="openline party card shows them")
    head = store.heads(line.id)[line.record.feeds.index(node)].head
    last = None if head is None or reason is Reason.COMPROMISED else (head.sequence, head.id)
    return write_closing(Closing(line.id, root_id(root.keys), node, last, reason, now), root)
