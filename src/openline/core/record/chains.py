"""The feeds of one record side by side, with their trees, forks included (spec 2.4, 2.6).

Entries are added in an order in which causes come first. The first branch that is seen of a feed is its chain; entries
of other branches are remembered beside it, so that a root over any branch can be compared with what was signed.
"""

from dataclasses import dataclass

from openline.core.record.entry import Entry
from openline.core.record.feed import BrokenChain
from openline.core.record.merkle import HASH_BYTES, Tree, leaf_hash


@dataclass(frozen=True, slots=True)
class _Side:
    """An entry beside the chain."""

    id: bytes
    previous: bytes | None
    leaf: bytes


class _Chain:
    """One feed: its chain, and the sides that other branches are made of, by sequence."""

    __slots__ = ("ids", "sides", "tree")

    def __init__(self) -> None:
        self.ids = bytearray()
        self.tree = Tree()
        self.sides: dict[int, list[_Side]] = {}

    def id_at(self, sequence: int) -> bytes | None:
        start = sequence * HASH_BYTES
        return bytes(self.ids[start : start + HASH_BYTES]) or None

    def side(self, sequence: int, entry_id: bytes | None) -> _Side | None:
        return next((side for side in self.sides.get(sequence, ()) if side.id == entry_id), None)


class Chains:
    """All feeds of one record, by node id."""

    def __init__(self) -> None:
        self._chains: dict[bytes, _Chain] = {}
        self._places: dict[bytes, tuple[bytes, int]] = {}

    def add(self, entry: Entry) -> bool:
        """Add the next entry of a feed or of a branch of it; return True if its place was taken: a fork.

        Raises:
            BrokenChain: the entry before it, by its own word, is not that node's entry one place before.
        """
        header = entry.header
        if header.previous is not None and self._places.get(header.previous) != (header.node, header.sequence - 1):
            raise BrokenChain(entry)
        chain = self._chains.setdefault(header.node, _Chain())
        self._places[entry.id] = (header.node, header.sequence)
        taken = bool(self.ids(header.node, header.sequence))
        size = chain.tree.size
        if header.sequence == size and header.previous == (chain.id_at(size - 1) if size else None):
            chain.tree.append(entry.header_bytes)
            chain.ids += entry.id
        else:
            side = _Side(entry.id, header.previous, leaf_hash(entry.header_bytes))
            chain.sides.setdefault(header.sequence, []).append(side)
        return taken

    def place(self, entry_id: bytes) -> tuple[bytes, int] | None:
        """Return (node, sequence) of an entry that was added."""
        return self._places.get(entry_id)

    def ids(self, node: bytes, sequence: int) -> list[bytes]:
        """Return the ids of the entries of this place: none, one, or more if the feed is forked there."""
        chain = self._chains.get(node)
        if chain is None:
            return []
        first = chain.id_at(sequence)
        return ([first] if first else []) + [side.id for side in chain.sides.get(sequence, ())]

    def root(self, node: bytes, size: int) -> bytes | None:
        """Return the root over the first `size` entries of the node's chain; None if there are fewer."""
        chain = self._chains.get(node)
        return chain.tree.root(size) if chain is not None and size <= chain.tree.size else None

    def roots(self, node: bytes, size: int) -> list[bytes]:
        """Return the roots over the first `size` entries of each branch of the node's feed that is so long."""
        chain = self._chains.get(node)
        if chain is None:
            return []
        main = self.root(node, size)
        sides = [_side_root(chain, size - 1, side) for side in chain.sides.get(size - 1, ())]
        return ([main] if main is not None else []) + sides


def _side_root(chain: _Chain, sequence: int, side: _Side | None) -> bytes:
    """The root over a branch that ends with `side`: what it shares with the chain, then its own entries."""
    leaves: list[bytes] = []
    while side is not None:
        leaves.append(side.leaf)
        sequence -= 1
        side = chain.side(sequence, side.previous)
    tree = Tree()
    for index in range(sequence + 1):
        tree.append_hash(chain.tree.leaf_hash_at(index))
    for leaf in reversed(leaves):
        tree.append_hash(leaf)
    return tree.root()
