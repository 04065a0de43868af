"""What closings come to: which nodes are closed, and what of their feeds stands (spec 1.11, 2.10.11)."""

from dataclasses import dataclass

from openline.core.errors import PeerFault
from openline.core.record.closing import Closing, MalformedClosing, read_closing
from openline.core.record.membership import Membership
from openline.core.record.places import Places

_CONTRADICTED = b""
"""In place of an entry's id: two closings name two entries for one place, and neither is let stand by both."""


@dataclass(frozen=True, slots=True)
class End:
    """Where the feed of a closed node ends: how many of its entries are good, and the id of the last of them."""

    good: int
    last: bytes

    @classmethod
    def of(cls, closing: Closing) -> "End":
        return cls(closing.good, closing.last[1] if closing.last else b"")

    def and_also(self, other: "End") -> "End":
        """Return the end that counts where two closings name one each: that which leaves the fewest good entries."""
        if self.good != other.good:
            return min(self, other, key=lambda end: end.good)
        return self if self == other else End(self.good, _CONTRADICTED)

    def stands(self, *, occupied: bool, named: bool) -> int:
        """Return how many entries stand: not the last one, if another has its place than the closing names.

        Args:
            occupied: an entry is held for that place; named: the one that the closing names is.
        """
        if not self.good:
            return 0
        return self.good - 1 if self.last == _CONTRADICTED or (occupied and not named) else self.good


class Ends:
    """The closings that were found. Whose node it is that one names is judged by all cards that were read."""

    def __init__(self) -> None:
        self._ends: dict[tuple[bytes, bytes], End] = {}  # by root and node

    def take(self, data: bytes, line: bytes, members: Membership) -> None:
        """Note a closing; of several for one node the one counts that leaves the fewest good entries.

        Raises:
            MalformedClosing: no member's root has signed it for this line.
        """
        found = _read(data, line, members)
        name, end = (found.root, found.node), End.of(found)
        self._ends[name] = self._ends.get(name, end).and_also(end)

    def closed(self, members: Membership) -> frozenset[bytes]:
        """Return the nodes that their own party closed."""
        return frozenset(
            node for root, node in self._ends
            if node in members.nodes and members.charter.member_of(node).root == root
        )  # fmt: skip

    def good(self, node: bytes, members: Membership, places: Places) -> int:
        """Return how many entries of a closed node its party lets stand, as far as the file shows."""
        end = self._ends[members.charter.member_of(node).root, node]
        place = places.find(end.last, node, end.good - 1) if end.good else None
        named = place is not None and (place.node, place.sequence) == (node, end.good - 1)
        return end.stands(occupied=places.occupied(node, end.good - 1), named=named)


def _read(data: bytes, line: bytes, members: Membership) -> Closing:
    for signed in members.cards[: len(members.charter.members)]:
        try:
            return read_closing(data, line, signed.card.root_key)
        except PeerFault:
            continue
    raise MalformedClosing("a closing that no member's root has signed for this line")
