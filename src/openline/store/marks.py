"""How far each feed is held, in the writer's memory: the usual entry then needs no question to the database.

One thread writes, so what it remembers of a feed stays true. What changed is written back before each commit, and
everything is forgotten when something was undone, or when another connection has written. After a commit it is shown to
whoever reads: each entry is followed by the question how far its feed is held now, on both sides of a line.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from openline.core.record.feed import FeedHead
from openline.store.errors import UnknownFeed, UnknownLine
from openline.store.kept import FeedState


@dataclass(slots=True, eq=False)
class Feed:
    """The row of a feed and of its line, and what is held of it.

    Attributes:
        head, placed, whole: its marks (docs/reference/store.md), -1 before the first entry.
        head_id, depth: of the entry at `head`; the depth counts once that entry is placed.
        last: the highest sequence held of it on any branch.
        seen: the highest sequence of each other feed, by feed index, that an entry of its chain has named.
        others: all feeds of the line by feed index, itself too.
        spent: what was taken of its author's quota, in its maker's form, where that was written since.
    """

    number: int
    line: int
    position: int
    node: bytes
    head: int
    placed: int
    whole: int
    head_id: bytes | None
    depth: int
    last: int
    others: "dict[int, Feed]" = field(repr=False)
    seen: dict[int, int] = field(default_factory=dict)
    spent: bytes | None = None

    @property
    def ends_placed(self) -> bool:
        """Nothing is held beyond its chain, and all of that is placed."""
        return self.placed == self.head == self.last

    def state(self) -> FeedState | None:
        """Return how far it is held, where one entry says it all; None where only the database knows."""
        if not self.ends_placed or self.whole != self.head:
            return None
        head = None if self.head_id is None else FeedHead(self.head, self.head_id)
        return FeedState(feed=self.position, node=self.node, head=head, placed=head, whole=head)


class Marks:
    """The feeds of each line that was written to, as the transaction under way has them.

    Attributes:
        shown: how far the feeds of a line are held on disk, where that is in memory; for every thread.
    """

    def __init__(self) -> None:
        self.shown: Mapping[bytes, tuple[FeedState, ...]] = {}
        self._lines: dict[bytes, dict[bytes, Feed]] = {}
        self._touched: set[int] = set()
        self._moved: dict[int, Feed] = {}
        self._named: dict[tuple[int, int], int] = {}
        self._waited: bool | None = None
        self._version: int | None = None

    def begin(self, connection: sqlite3.Connection) -> None:
        """Begin with a transaction."""
        ((version,),) = connection.execute("PRAGMA data_version").fetchall()
        if version != self._version:  # another connection has written
            self.forget()
            self._version = version

    def feed(self, connection: sqlite3.Connection, line: bytes, node: bytes) -> Feed:
        """Return a feed. Raises UnknownLine, UnknownFeed."""
        feeds = self._lines.get(line)
        if feeds is None:
            feeds = self._lines[line] = _read(connection, line)
        if node not in feeds:
            raise UnknownFeed(f"line {line.hex()[:16]} has no feed of node {node.hex()[:16]}")
        return feeds[node]

    def moved(self, feed: Feed) -> None:
        """The marks of a feed have changed."""
        self._moved[feed.number] = feed
        self._touched.add(feed.line)

    def spend(self, feed: Feed, spent: bytes) -> None:
        """What was taken of its author's quota has changed."""
        feed.spent = spent
        self.moved(feed)

    def name(self, feed: Feed, of: int, sequence: int) -> None:
        """The chain of `feed` has named an entry of the feed with index `of`."""
        if sequence > feed.seen.get(of, -1):
            feed.seen[of] = self._named[feed.number, of] = sequence

    def waited(self, connection: sqlite3.Connection) -> bool:
        """Say whether any entry waits for another."""
        if self._waited is None:
            self._waited = connection.execute("SELECT 1 FROM waits LIMIT 1").fetchone() is not None
        return self._waited

    def write_back(self, connection: sqlite3.Connection) -> None:
        """Bring the database up to date: before each commit, and before it is asked about feeds or changes them."""
        if self._moved:
            connection.executemany(
                "UPDATE feeds SET head = ?, placed = ?, whole = ?, spent = coalesce(?, spent) WHERE number = ?",
                [(feed.head, feed.placed, feed.whole, feed.spent, feed.number) for feed in self._moved.values()],
            )
            self._moved.clear()
        if self._named:
            connection.executemany(
                "INSERT INTO seen (feed, of, sequence) VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET sequence = max(sequence, excluded.sequence)",
                [(feed, of, sequence) for (feed, of), sequence in self._named.items()],
            )
            self._named.clear()

    def show(self) -> None:
        """Show what this transaction has changed: after its commit, and before anybody is told of it."""
        if not self._touched:
            return
        shown = dict(self.shown)
        for line, feeds in self._lines.items():
            if any(feed.line in self._touched for feed in feeds.values()):
                states = _states(feeds)
                if states is not None:
                    shown[line] = states
                else:
                    shown.pop(line, None)
        self._touched.clear()
        self.shown = shown

    def forget(self) -> None:
        """Forget everything: what counts is in the database."""
        self.shown = {}
        self._touched.clear()
        self._lines.clear()
        self._moved.clear()
        self._named.clear()
        self._waited = None


def _states(feeds: Mapping[bytes, Feed]) -> tuple[FeedState, ...] | None:
    """Return the feeds of a line by feed index, also those that are not used; None where only the database knows."""
    known = [feed.state() for feed in feeds.values()]
    states = {state.feed: state for state in known if state is not None}
    if len(states) < len(known):
        return None
    return tuple(states.get(index) or FeedState(feed=index) for index in range(max(states) + 1))


def _read(connection: sqlite3.Connection, line: bytes) -> dict[bytes, Feed]:
    rows = connection.execute(
        "SELECT f.number, f.line, f.position, f.node, f.head, f.placed, f.whole, e.id, coalesce(e.depth, 0),"
        " (SELECT coalesce(max(sequence), -1) FROM entries WHERE feed = f.number)"
        " FROM lines l JOIN feeds f ON f.line = l.number"
        " LEFT JOIN entries e ON e.feed = f.number AND e.sequence = f.head AND e.branch = 0 WHERE l.id = ?",
        (line,),
    ).fetchall()
    if not rows:
        raise UnknownLine(f"no line {line.hex()[:16]} is held here")
    others: dict[int, Feed] = {}
    for row in rows:
        number, in_line, position, node, head, placed, whole, head_id, depth, last = row
        marks = (head, placed, whole, head_id, depth, last)
        others[position] = Feed(number, in_line, position, node, *marks, others)
    by_number = {feed.number: feed for feed in others.values()}
    named = connection.execute(
        "SELECT s.feed, s.of, s.sequence FROM seen s JOIN feeds f ON f.number = s.feed WHERE f.line = ?", (rows[0][1],)
    ).fetchall()
    for number, of, sequence in named:
        by_number[number].seen[of] = sequence
    return {feed.node: feed for feed in others.values()}
