"""How much of a line a relay takes in, and what of it it may drop (spec 7.6.5, 7.6.6)."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from typing import Final

from openline.core.errors import OpenlineError
from openline.core.record.agreement import read_statement
from openline.core.record.entry import Header
from openline.core.record.head_receipts import HeadReceipt, read_head_receipt
from openline.core.record.seal import is_sealed
from openline.node.agreement import starting
from openline.node.carrying import Carrier, Stated, Written
from openline.node.quotas import Unbounded
from openline.node.relay_folder import CarriedLine
from openline.protocol import exchange
from openline.protocol.exchange import Effect, Terms
from openline.store.contract import Store
from openline.store.kept import ROW_BYTES, AttestationKind, Opening

MOST_BYTES: Final = 1 << 30
PAGE: Final = 256


def as_it_came(header: Header, data: bytes) -> Opening:
    """Hold a body whole without opening it: a relay has nothing to open it with, and waits for nothing."""
    return Opening(act=not is_sealed(data))


class RelayCarrier(Carrier):
    """Carries a line at a relay, and says how many bytes each write takes.

    Args:
        stated: takes each statement and checkpoint of the node at the other end.
        receipted: takes line, node and frame of each head receipt of that node, and its way to the disk.
        weigh: told of the bytes, before they are written.
        has_room: says whether there is room for more when a channel opens.
    """

    def __init__(
        self,
        store: Store,
        line: CarriedLine,
        peer: bytes,
        stated: Stated,
        receipted: Callable[[bytes, bytes, exchange.Receipt, Future[bool]], None],
        weigh: Callable[[bytes, int], None],
        has_room: Callable[[bytes], bool],
    ) -> None:
        super().__init__(store, None, line, None, peer, Unbounded(), stated=stated)
        self._told_of_receipt, self._weigh, self._has_room = receipted, weigh, has_room

    def terms(self) -> Terms:
        return replace(super().terms(), room=self._has_room(self.line.id))

    def _write(self, effect: Effect, now: int) -> Iterator[Written]:
        self._weigh(self.line.id, _weight(effect))
        yield from super()._write(effect, now)

    def _receipted(self, node: bytes, frame: exchange.Receipt, keeping: Future[bool]) -> None:
        self._told_of_receipt(self.line.id, node, frame, keeping)


def _weight(effect: Effect) -> int:
    match effect:
        case exchange.Keep(entry, body):
            return len(entry.header_bytes) + len(entry.signature) + ROW_BYTES + len(body or b"")
        case exchange.KeepBody(_, data) | exchange.KeepChunk(_, _, data, _):
            return len(data)
    return 0


def droppable(store: Store, line: CarriedLine, now: int) -> Iterator[bytes]:
    """Return the entries whose bodies are not needed any more: old enough, and all members have them and say so."""
    delay = line.charter.term("carriage_delay")
    covered = _covered(store, line)
    for node in (node for node in line.record.feeds if node):
        start = 0
        while page := store.entries(line.id, node, start, PAGE):
            for held in page:
                header = held.entry.header
                start = header.sequence + 1
                if header.sequence >= covered.get(node, 0) or header.clock + delay > now:
                    break
                if held.whole and not held.erased:
                    yield held.entry.id
            else:
                continue
            break


def _covered(store: Store, line: CarriedLine) -> dict[bytes, int]:
    """Return of each feed how many entries all members have stated, and all but its author receipted as whole."""
    charter, feeds = line.charter, line.record.feeds
    stated = _by_member(line, _statements(store, line))
    whole = _by_member(line, {node: _whole(held) for node, held in _receipts(store, line).items()})
    found = {}
    for feed, node in enumerate(feeds):
        if node:
            author = charter.place_of(node)
            others = [each for each in range(len(charter.members)) if each != author]
            sizes = [stated.get((each, feed), 0) for each in range(len(charter.members))]
            found[node] = min([*sizes, *(whole.get((each, feed), 0) for each in others)])
    return found


def _by_member(line: CarriedLine, by_node: dict[bytes, dict[int, int]]) -> dict[tuple[int, int], int]:
    """Return for each member and feed the most that one of its nodes says."""
    most: dict[tuple[int, int], int] = {}
    for node, sizes in by_node.items():
        if node in line.record.feeds and node not in line.closed:
            for feed, size in sizes.items():
                key = line.charter.place_of(node), feed
                most[key] = max(size, most.get(key, 0))
    return most


def _statements(store: Store, line: CarriedLine) -> dict[bytes, dict[int, int]]:
    newest = store.newest(line.id, AttestationKind.STATEMENT)
    return {
        node: {item.feed: item.size for item in read_statement(each.data).statement.feeds}
        for node, each in newest.items()
    }


def _whole(receipt: HeadReceipt) -> dict[int, int]:
    return {held.feed: held.whole for held in receipt.held}


def _receipts(store: Store, line: CarriedLine) -> dict[bytes, HeadReceipt]:
    def find(feed: int, sequence: int, prefix: bytes) -> list[bytes]:
        node = line.record.feeds[feed] if feed < len(line.record.feeds) else b""
        return starting(store, line.id, node, sequence, prefix)

    found = {}
    for node, each in store.newest(line.id, AttestationKind.HEAD_RECEIPT).items():
        try:
            found[node] = read_head_receipt(each.data, line.id, node, line.keys(node).ed25519, find)
        except OpenlineError:
            continue  # of a branch that is not followed here: it covers nothing
    return found
