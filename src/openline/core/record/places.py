"""Where each entry of a record stands: its depth, its feed's tree and branches, kept in an index (spec 2.4 to 2.6).

Entries are added in an order in which causes come first. The first branch that is seen of a feed is its chain; entries
of other branches are kept beside it, so that a root over any branch can be compared with what was signed. Which branch
is seen first means nothing. An entry is looked for where its link says that it stands; only for what is not there is
everything sorted by id, once.

A feed is a tree of runs: entries that follow each other until nothing follows, or only on another run. Run 0 is empty,
run 1 is the chain, and each further run leaves an earlier one behind some entry. A run and a size name one beginning.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from openline.core.record.entry import Entry, Link
from openline.core.record.head_receipts import MAX_WAYS, PREFIX_BYTES
from openline.core.record.merkle import EMPTY_ROOT, HASH_BYTES, MemoryRows, Peaks, Rows, Tree, leaf_hash
from openline.core.record.order import depth_of

EMPTY: Final = 0
CHAIN: Final = 1
_ID_AND_DEPTH: Final = HASH_BYTES + 8


class Table(Protocol):
    """Byte strings by byte strings."""

    def get(self, key: bytes, /) -> bytes | None: ...

    def put(self, key: bytes, value: bytes, /) -> None: ...

    def items(self) -> Iterable[tuple[bytes, bytes]]:
        """Every key with its value, in the order of the keys."""
        ...


class Index(Protocol):
    """The room in which a checker keeps what it learned of each entry: memory, or files that its caller makes."""

    def rows(self, width: int, /) -> Rows: ...

    def table(self) -> Table: ...


class MemoryIndex:
    """The index of a small record."""

    def rows(self, width: int, /) -> Rows:
        return MemoryRows(width)

    def table(self) -> Table:
        return _MemoryTable()


class _MemoryTable:
    def __init__(self) -> None:
        self._values: dict[bytes, bytes] = {}

    def get(self, key: bytes, /) -> bytes | None:
        return self._values.get(key)

    def put(self, key: bytes, value: bytes, /) -> None:
        self._values[key] = value

    def items(self) -> Iterable[tuple[bytes, bytes]]:
        return sorted(self._values.items())


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands; depth as in spec 2.5.1."""

    node: bytes
    sequence: int
    depth: int


class Caused(NamedTuple):
    """What the causes of an entry come to: its depth, and the links that misname what they link."""

    depth: int
    crooked: tuple[Link, ...]


class Added(NamedTuple):
    """What adding an entry came to.

    Attributes:
        fork: another one has its place.
        chained: it follows its node's entry one place before.
    """

    fork: bool
    chained: bool


class Run(NamedTuple):
    """Where a run of entries leaves another one: behind that one's entry `start - 1`."""

    parent: int
    start: int


class _Branch(NamedTuple):
    """The branch on which an entry stands: its run, and the tree up to it."""

    run: int
    peaks: Peaks


class _Feed:
    __slots__ = ("forked", "head", "head_depth", "longest", "node", "rows", "runs", "tree")

    def __init__(self, node: bytes, index: Index) -> None:
        self.node = node
        self.rows = index.rows(_ID_AND_DEPTH)
        self.tree = Tree(rows=index.rows)
        self.head: bytes | None = None
        self.head_depth = 0
        self.forked = False
        self.longest = 0
        self.runs = 2


class Places:
    """All feeds of one record, by node id."""

    def __init__(self, feeds: tuple[bytes, ...], index: Index) -> None:
        """Begin empty, with the node of each feed of the charter by its index (empty where there is none)."""
        self._index = index
        self._feeds: dict[bytes, _Feed] = {}
        self._nodes = feeds
        self._by_id = index.table()  # of chains only once something was not where its link says
        self._complete = False
        self._beside = index.table()  # what is known of branches beside the chains: places, ids, trees, roots

    def admit(self, feeds: tuple[bytes, ...]) -> None:
        """Take up the feeds of nodes that joined; those that were there before stand where they stood."""
        self._nodes = feeds

    def size(self, node: bytes) -> int:
        """Return how many entries the longest branch of the node's feed has."""
        feed = self._feeds.get(node)
        return 0 if feed is None else max(feed.tree.size, feed.longest)

    def caused(self, entry: Entry) -> Caused | None:
        """Return what the entry's causes come to; None if one of them was not added."""
        header, depths, crooked = entry.header, [], []
        if header.previous is not None:
            feed = self._feeds.get(header.node)
            if feed is not None and feed.head == header.previous:
                depths.append(feed.head_depth)
            else:
                place = self.find(header.previous, header.node, header.sequence - 1)
                if place is None:
                    return None
                depths.append(place.depth)
        for link in header.seen:
            node = self._nodes[link.feed] if link.feed < len(self._nodes) else b""
            depth = self._depth_at(node, link.sequence, link.id)
            if depth:
                depths.append(depth)
                continue
            place = self.find(link.id, node, link.sequence)
            if place is None:
                return None
            if (place.node, place.sequence) != (node, link.sequence):
                crooked.append(link)
            depths.append(place.depth)
        return Caused(depth_of(depths), tuple(crooked))

    def find(self, entry_id: bytes, node: bytes, sequence: int) -> Place | None:
        """Return where an entry stands that was added; first looked for at this place of this node."""
        depth = self._depth_at(node, sequence, entry_id)
        if depth:
            return Place(node, sequence, depth)
        found = self._by_id.get(entry_id)
        if found is None and not self._complete:
            self._sort_by_id()
            found = self._by_id.get(entry_id)
        if found is None:
            return None
        return Place(found[:32], int.from_bytes(found[32:40], "big"), int.from_bytes(found[40:], "big"))

    def _depth_at(self, node: bytes, sequence: int, entry_id: bytes) -> int:
        """Return the depth of this entry if it stands at this place of the node's chain, 0 if it does not."""
        feed = self._feeds.get(node)
        if feed is None or sequence >= feed.tree.size:
            return 0
        if sequence == feed.tree.size - 1:
            return feed.head_depth if feed.head == entry_id else 0
        row = feed.rows[sequence]
        return int.from_bytes(row[HASH_BYTES:], "big") if row.startswith(entry_id) else 0

    def holds(self, entry: Entry) -> bool:
        """Say whether this entry was added; it can stand at its own place only."""
        feed = self._feeds.get(entry.header.node)
        if feed is None:
            return False
        if self._depth_at(feed.node, entry.header.sequence, entry.id):
            return True
        return feed.forked and self._by_id.get(entry.id) is not None

    def add(self, entry: Entry, depth: int) -> Added:
        """Add an entry whose causes were added. One that does not follow its node's entry one place before, and what
        follows it, is found by its place and id, and is on no branch.
        """
        header = entry.header
        feed = self._feeds.get(header.node)
        if feed is None:
            feed = self._feeds[header.node] = _Feed(header.node, self._index)
        if header.sequence == feed.tree.size and header.previous == feed.head:
            fork = feed.forked and self.occupied(header.node, header.sequence)
            feed.rows.append(entry.id + depth.to_bytes(8, "big"))
            feed.tree.append(entry.header_bytes)
            feed.head, feed.head_depth = entry.id, depth
            if self._complete:
                self._remember(entry.id, header.node, header.sequence, depth)
            return Added(fork, chained=True)
        feed.forked = True
        self._remember(entry.id, header.node, header.sequence, depth)
        before = self._branch(feed, header.sequence, header.previous)
        fork = self.occupied(header.node, header.sequence)
        self._add_beside(feed, entry)
        if before is None:
            found = None if header.previous is None else self.find(header.previous, header.node, header.sequence - 1)
            at = None if found is None else (found.node, found.sequence)
            return Added(fork, chained=at == (header.node, header.sequence - 1))
        before.peaks.append_hash(leaf_hash(entry.header_bytes))
        self._grow(feed, entry, _Branch(self._run(feed, header.sequence, before.run), before.peaks))
        return Added(fork, chained=True)

    def occupied(self, node: bytes, sequence: int) -> bool:
        """Say whether any entry stands at this place."""
        feed = self._feeds.get(node)
        if feed is None or sequence < 0:
            return False
        return sequence < feed.tree.size or self._beside.get(_key(b"place", node, sequence)) is not None

    def starting(self, node: bytes, sequence: int, prefix: bytes) -> list[bytes]:
        """Return the ids, with these first 4 bytes, of the entries of this place; of very many not all."""
        feed = self._feeds.get(node)
        if feed is None:
            return []
        on_chain = feed.rows[sequence][:HASH_BYTES] if sequence < feed.tree.size else b""
        beside = self._beside.get(_key(b"start", node, sequence, prefix)) or b""
        ids = [beside[at : at + HASH_BYTES] for at in range(0, len(beside), HASH_BYTES)]
        return [on_chain, *ids] if on_chain.startswith(prefix) else ids

    def run_with(self, node: bytes, size: int, root: bytes) -> int | None:
        """Return the run with whose entry `size - 1` a branch ends that has this root; None if no branch has."""
        if size == 0:
            return EMPTY if root == EMPTY_ROOT else None
        feed = self._feeds.get(node)
        if feed is not None and size <= feed.tree.size and feed.tree.root(size) == root:
            return CHAIN
        row = self._beside.get(_key(b"root", node, size, root))
        return None if row is None else int.from_bytes(row, "big")

    def runs(self, node: bytes) -> int:
        """Return how many runs the node's feed has; those below leave none that comes after them."""
        feed = self._feeds.get(node)
        return CHAIN if feed is None else feed.runs

    def run(self, node: bytes, number: int) -> Run:
        """Return where this run (not the empty one) leaves another."""
        if number == CHAIN:
            return Run(EMPTY, 0)
        row = self._beside.get(_key(b"run", node, number))
        assert row is not None  # every number below `runs` was given
        return Run(int.from_bytes(row[:8], "big"), int.from_bytes(row[8:], "big"))

    def root(self, node: bytes, run: int, size: int) -> bytes:
        """Return the root over the beginning of `size` entries that ends in this run."""
        if run == EMPTY:
            return EMPTY_ROOT
        if run == CHAIN:
            return self._feeds[node].tree.root(size)
        row = self._beside.get(_key(b"top", node, size, run.to_bytes(8, "big")))
        assert row is not None  # the caller knows it from `run_with` or `run`
        return row

    def _branch(self, feed: _Feed, sequence: int, previous: bytes | None) -> _Branch | None:
        """Return the branch that ends with `previous` right before `sequence`; None if there is none."""
        if previous is None:
            return _Branch(EMPTY, Peaks())
        if sequence <= feed.tree.size and feed.rows[sequence - 1][:HASH_BYTES] == previous:
            return _Branch(CHAIN, feed.tree.peaks(sequence))
        row = self._beside.get(_key(b"branch", feed.node, sequence - 1, previous))
        if row is None:
            return None
        hashes = [row[start : start + HASH_BYTES] for start in range(8, len(row), HASH_BYTES)]
        return _Branch(int.from_bytes(row[:8], "big"), Peaks(sequence, hashes))

    def _run(self, feed: _Feed, sequence: int, before: int) -> int:
        """Return the run of an entry beside the chain that follows an entry of run `before`: that one, or a new one."""
        if before > CHAIN:
            row = self._beside.get(_key(b"end", feed.node, before))
            if row is not None and int.from_bytes(row, "big") == sequence:
                return before
        number, feed.runs = feed.runs, feed.runs + 1
        self._beside.put(_key(b"run", feed.node, number), before.to_bytes(8, "big") + sequence.to_bytes(8, "big"))
        return number

    def _add_beside(self, feed: _Feed, entry: Entry) -> None:
        self._beside.put(_key(b"place", feed.node, entry.header.sequence), b"")
        start = _key(b"start", feed.node, entry.header.sequence, entry.id[:PREFIX_BYTES])
        alike = self._beside.get(start) or b""
        if len(alike) <= MAX_WAYS * HASH_BYTES:  # with more nothing is tried
            self._beside.put(start, alike + entry.id)

    def _grow(self, feed: _Feed, entry: Entry, branch: _Branch) -> None:
        node, size, run = feed.node, branch.peaks.size, branch.run.to_bytes(8, "big")
        root = branch.peaks.root()
        feed.longest = max(feed.longest, size)
        self._beside.put(_key(b"branch", node, size - 1, entry.id), run + b"".join(branch.peaks.hashes))
        self._beside.put(_key(b"root", node, size, root), run)
        self._beside.put(_key(b"top", node, size, run), root)
        self._beside.put(_key(b"end", node, branch.run), size.to_bytes(8, "big"))

    def _remember(self, entry_id: bytes, node: bytes, sequence: int, depth: int) -> None:
        self._by_id.put(entry_id, node + sequence.to_bytes(8, "big") + depth.to_bytes(8, "big"))

    def _sort_by_id(self) -> None:
        for feed in self._feeds.values():
            for sequence in range(feed.tree.size):
                row = feed.rows[sequence]
                self._remember(row[:HASH_BYTES], feed.node, sequence, int.from_bytes(row[HASH_BYTES:], "big"))
        self._complete = True


def _key(kind: bytes, node: bytes, number: int, rest: bytes = b"") -> bytes:
    return kind + node + number.to_bytes(8, "big") + rest
