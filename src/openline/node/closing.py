"""Closing a node: where its feed ends, and how much of it stays in force (spec 1.11)."""

from openline.core.errors import Misuse
from openline.core.identity import HybridSigner, root_id
from openline.core.record.closing import Closing, Reason, write_closing
from openline.node.agreement import Cut
from openline.node.lines import Line
from openline.store.contract import Store


def in_force(closing: Closing, line: Line, cut: Cut) -> int:
    """Return how many entries of the closed node's feed stay in force here: what all have stated stays, too."""
    stated = cut.sizes.get(line.record.feeds.index(closing.node), 0)
    return min(max(closing.good, stated), line.closed.get(closing.node, 1 << 32))


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
