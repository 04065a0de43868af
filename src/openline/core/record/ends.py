"""What the closings in a file come to: which nodes are closed, and what of their feeds stands (spec 1.11, 2.10.11)."""

from openline.core.errors import PeerFault
from openline.core.record.closing import Closing, MalformedClosing, read_closing
from openline.core.record.membership import Membership
from openline.core.record.places import Places

_CONTRADICTED = b""
"""In place of an entry's id: two closings name two entries for one place, and neither is let stand by both."""


class Ends:
    """The closings that were found. Whose node it is that one names is judged by all cards that were read."""

    def __init__(self) -> None:
        self._last: dict[tuple[bytes, bytes], tuple[int, bytes]] = {}  # root and node: how many are good, the last's id

    def take(self, data: bytes, line: bytes, members: Membership) -> None:
        """Note a closing; of several for one node the one counts that leaves the fewest good entries.

        Raises:
            MalformedClosing: no member's root has signed it for this line.
        """
        found = _read(data, line, members)
        name, good, last = (found.root, found.node), found.good, found.last[1] if found.last else b""
        known = self._last.get(name)
        if known is None or good < known[0]:
            self._last[name] = good, last
        elif known != (good, last) and good == known[0]:
            self._last[name] = good, _CONTRADICTED

    def closed(self, members: Membership) -> frozenset[bytes]:
        """Return the nodes that their own party closed."""
        return frozenset(
            node for root, node in self._last
            if node in members.nodes and members.charter.member_of(node).root == root
        )  # fmt: skip

    def good(self, node: bytes, members: Membership, places: Places) -> int:
        """Return how many entries of a closed node its party lets stand, as far as the file shows.

        Where the file has another entry at the place of the last good one than the closing names, that one does not
        stand either.
        """
        good, last = self._last[members.charter.member_of(node).root, node]
        if not good:
            return 0
        place = places.find(last, node, good - 1)
        stands = place is not None and (place.node, place.sequence) == (node, good - 1)
        return good if stands else good - 1


def _read(data: bytes, line: bytes, members: Membership) -> Closing:
    for signed in members.cards[: len(members.charter.members)]:
        try:
            return read_closing(data, line, signed.card.root_key)
        except PeerFault:
            continue
    raise MalformedClosing("a closing that no member's root has signed for this line")
