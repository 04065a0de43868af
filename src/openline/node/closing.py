"""Closing a node: where its feed ends, and what follows from a closing that was heard (spec 1.11)."""

from collections.abc import Iterator

from openline.core.errors import Misuse, PeerFault
from openline.core.identity import HybridSigner, root_id
from openline.core.record.acts import ClosingAct, read_act
from openline.core.record.closing import Closing, Reason, read_closing, write_closing
from openline.core.record.seal import unpack
from openline.node.agreement import Cut
from openline.node.lines import Line
from openline.store.contract import Held, Store

PAGE = 256


def closings(store: Store, line: Line, after: int) -> Iterator[tuple[int, Closing | None]]:
    """Return the arrival of every act after `after`, and the closing that it carries, if one that counts."""
    while page := store.acts(line.id, after, PAGE):
        for held in page:
            after = held.arrival
            yield after, _closing(held, line)


def _closing(held: Held, line: Line) -> Closing | None:
    header = held.entry.header
    if held.body is None:
        return None
    try:
        act = read_act(unpack(held.body, header.body, header.length))
    except PeerFault:
        return None
    if not isinstance(act, ClosingAct):
        return None
    for card in (line.ours, line.theirs):
        try:
            closing = read_closing(act.data, line.id, card.root_key)
        except PeerFault:
            continue
        return closing if any(node.id == closing.node for node in card.nodes) else None
    return None


def in_force(closing: Closing, line: Line, cut: Cut) -> int:
    """Return how many entries of the closed node's feed stay in force here: what all have stated stays, too."""
    stated = cut.sizes.get(line.record.feeds.index(closing.node), 0)
    return min(max(closing.good, stated), line.closed.get(closing.node, 1 << 32))


def sign(store: Store, line: Line, node: bytes, root: HybridSigner, reason: Reason, now: int) -> bytes:
    """Return the closing of a node of our own party, at the last of its entries that is held here.

    Raises:
        Misuse: it is no node of our party on this line.
    """
    if not any(card.id == node for card in line.ours.nodes):
        raise Misuse(f"{node.hex()[:8]} is no node of this party", hint="openline party card shows them")
    head = store.heads(line.id)[line.record.feeds.index(node)].head
    last = None if head is None or reason is Reason.COMPROMISED else (head.sequence, head.id)
    return write_closing(Closing(line.id, root_id(root.keys), node, last, reason, now), root)
