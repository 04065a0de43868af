"""Where an entry stands: in its feed, on which branch, and in the canonical order (docs/spec/2-record.md).

Everything here runs inside the writer's transaction, so that it is done whole or not at all.

A feed's chosen branch is the one that grew from the first entry held at each place. Two rules hold after every call:
an entry on the chosen branch names its chosen predecessor, if that is held; and every other entry that is kept stands
on a branch of its own, as evidence. An entry that names a cause which is not placed waits for it; when the cause is
placed, all that waited for it alone are placed too, and so on.
"""

import sqlite3
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from openline.core.record.entry import Entry, Link
from openline.core.record.order import causes, depth_of
from openline.store.contract import CHOSEN, Kept, Outcome, Position
from openline.store.errors import OwnFeedIncomplete, UnknownFeed, UnknownLine

KEPT_PER_PLACE = 2  # two entries of one place prove the fork; more would let a forger fill the disk


@dataclass(frozen=True, slots=True)
class Feed:
    """The row of a feed: its local number and its line's, and its marks (-1 before the first entry)."""

    number: int
    line: int
    head: int
    placed: int
    whole: int


@dataclass(frozen=True, slots=True)
class Around:
    """What is held near a place of a feed: the chosen id before it, the branches taken there, and if any follow."""

    before: bytes | None
    taken: tuple[int, ...]
    followed: bool


def line_number(connection: sqlite3.Connection, line: bytes) -> int:
    row = connection.execute("SELECT number FROM lines WHERE id = ?", (line,)).fetchone()
    if row is None:
        raise UnknownLine(f"no line {line.hex()[:16]} is held here")
    return int(row[0])


def find_feed(connection: sqlite3.Connection, line: bytes, node: bytes) -> Feed:
    row = connection.execute(
        "SELECT f.number, f.line, f.head, f.placed, f.whole FROM feeds f JOIN lines l ON l.number = f.line"
        " WHERE l.id = ? AND f.node = ?",
        (line, node),
    ).fetchone()
    if row is None:
        line_number(connection, line)
        raise UnknownFeed(f"line {line.hex()[:16]} has no feed of node {node.hex()[:16]}")
    return Feed(*row)


def next_position(connection: sqlite3.Connection, line: bytes, node: bytes) -> Position:
    """The place that the next own entry must take. Raises OwnFeedIncomplete when entries are held after a gap."""
    feed = find_feed(connection, line, node)
    held = connection.execute(
        "SELECT sequence, id FROM entries WHERE feed = ? AND sequence >= ? AND branch = 0 ORDER BY sequence LIMIT 2",
        (feed.number, feed.head),
    ).fetchall()
    previous = held[0][1] if held and held[0][0] == feed.head else None
    if held and held[-1][0] > feed.head:
        raise OwnFeedIncomplete(f"the own feed is held up to {feed.head}, and from {held[-1][0]} on, but not between")
    moved = connection.execute(
        "SELECT f.position, f.placed, e.id FROM feeds f"
        " JOIN entries e ON e.feed = f.number AND e.sequence = f.placed AND e.branch = 0"
        " LEFT JOIN seen s ON s.feed = ? AND s.of = f.position"
        " WHERE f.line = ? AND f.number <> ? AND f.placed > coalesce(s.sequence, -1) ORDER BY f.position",
        (feed.number, feed.line, feed.number),
    ).fetchall()
    return Position(
        line=line,
        node=node,
        sequence=feed.head + 1,
        previous=previous,
        seen=tuple(Link(position, sequence, id) for position, sequence, id in moved),
    )


def keep(connection: sqlite3.Connection, entry: Entry, *, whole: bool = False) -> Kept:
    """Put a verified entry in its place; `whole` where its body comes in the same transaction."""
    if connection.execute("SELECT 1 FROM entries WHERE id = ?", (entry.id,)).fetchone() is not None:
        return Kept(entry.id, Outcome.ALREADY)
    header = entry.header
    feed = find_feed(connection, header.line, header.node)
    around = _around(connection, feed, header.sequence)
    branch = _branch(around, header.previous)
    if branch is None:
        connection.execute(
            "INSERT INTO further_branches (feed, sequence, arrived) VALUES (?, ?, 1)"
            " ON CONFLICT DO UPDATE SET arrived = arrived + 1",
            (feed.number, header.sequence),
        )
        return Kept(entry.id, Outcome.COUNTED)

    waiting, depth = _insert(connection, feed, entry, branch, whole)
    if branch == CHOSEN:
        if around.followed:
            _settle(connection, feed.number, header.sequence, entry.id)
            _advance(connection, feed.number, "head")
        elif header.sequence == feed.head + 1:
            _step(connection, feed, placed=not waiting, whole=whole)
        connection.executemany(
            "INSERT INTO seen (feed, of, sequence) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET sequence = max(sequence, excluded.sequence)",
            [(feed.number, link.feed, link.sequence) for link in header.seen],
        )
    placed = () if waiting else _place(connection, entry.id, depth)
    if branch != CHOSEN:
        return Kept(entry.id, Outcome.FORKED, placed)
    return Kept(entry.id, Outcome.PENDING if waiting else Outcome.PLACED, placed)


def made_whole(connection: sqlite3.Connection, number: int) -> None:
    """The body of the entry with this row number is here, and what opens it."""
    feed = connection.execute(
        "UPDATE entries SET whole = 1, shut = 0 WHERE number = ? RETURNING feed", (number,)
    ).fetchall()
    _advance(connection, feed[0][0], "whole")


def _around(connection: sqlite3.Connection, feed: Feed, sequence: int) -> Around:
    rows = connection.execute(
        "SELECT sequence, branch, id FROM entries WHERE feed = ? AND sequence BETWEEN ? AND ?",
        (feed.number, sequence - 1, sequence + 1),
    ).fetchall()
    return Around(
        before=next((id for place, branch, id in rows if (place, branch) == (sequence - 1, CHOSEN)), None),
        taken=tuple(branch for place, branch, _ in rows if place == sequence),
        followed=any(place == sequence + 1 for place, _, _ in rows),
    )


def _branch(around: Around, previous: bytes | None) -> int | None:
    """The branch on which an entry belongs; None when its place holds all that we keep."""
    if CHOSEN not in around.taken and around.before in (None, previous):
        return CHOSEN
    if len(around.taken) < KEPT_PER_PLACE:
        return max(around.taken, default=CHOSEN) + 1
    return None


def _insert(connection: sqlite3.Connection, feed: Feed, entry: Entry, branch: int, whole: bool) -> tuple[int, int]:
    """Write the entry's row; return how many of its causes are not placed, and its depth by those that are."""
    header = entry.header
    depths, missing = [], []
    for cause in set(causes(header)):
        row = connection.execute("SELECT depth FROM entries WHERE id = ? AND waiting = 0", (cause,)).fetchone()
        if row is None:
            missing.append(cause)
        else:
            depths.append(row[0])
    depth = depth_of(depths)
    cursor = connection.execute(
        "INSERT INTO entries"
        " (line, feed, sequence, branch, id, previous, precedence, header, signature, depth, waiting, epoch, whole)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            feed.line,
            feed.number,
            header.sequence,
            branch,
            entry.id,
            header.previous,
            int(header.precedence),
            entry.header_bytes,
            entry.signature,
            depth,
            len(missing),
            header.epoch,
            whole,
        ),
    )
    connection.executemany(
        "INSERT INTO waits (cause, entry) VALUES (?, ?)", [(cause, cursor.lastrowid) for cause in missing]
    )
    return len(missing), depth


def _settle(connection: sqlite3.Connection, feed: int, sequence: int, id: bytes) -> None:
    """Make what follows a new entry of the chosen branch agree with it: entries may come before their predecessor."""
    while True:
        sequence += 1
        following = connection.execute(
            "SELECT number, id, branch, previous FROM entries WHERE feed = ? AND sequence = ? ORDER BY branch",
            (feed, sequence),
        ).fetchall()
        if not following:
            return
        chosen = following[0] if following[0][2] == CHOSEN else None
        fitting = next((row for row in following if row[3] == id), None)
        if chosen is not None and chosen is fitting:
            return
        if chosen is not None:
            connection.execute("UPDATE entries SET branch = ? WHERE number = ?", (following[-1][2] + 1, chosen[0]))
        if fitting is None:
            return
        connection.execute("UPDATE entries SET branch = 0 WHERE number = ?", (fitting[0],))
        id = fitting[1]


def _place(connection: sqlite3.Connection, id: bytes, depth: int) -> tuple[bytes, ...]:
    """Carry the news that an entry is placed to all that waited for it; return the ids placed, causes first."""
    placed, feeds = [], set()
    news = deque([(id, depth)])
    while news:
        cause, depth = news.popleft()
        placed.append(cause)
        awaiting = connection.execute("SELECT entry FROM waits WHERE cause = ?", (cause,)).fetchall()
        for (number,) in awaiting:
            ((waiting, its_depth, its_id, its_feed),) = connection.execute(
                "UPDATE entries SET waiting = waiting - 1, depth = max(depth, ? + 1) WHERE number = ?"
                " RETURNING waiting, depth, id, feed",
                (depth, number),
            ).fetchall()
            if not waiting:
                news.append((its_id, its_depth))
                feeds.add(its_feed)
        if awaiting:
            connection.execute("DELETE FROM waits WHERE cause = ?", (cause,))
    for each in feeds:
        _advance(connection, each, "placed")
    return tuple(placed)


def _step(connection: sqlite3.Connection, feed: Feed, *, placed: bool, whole: bool) -> None:
    """Move a feed's marks for the usual entry, the next one of the chain with nothing held after it."""
    sequence = feed.head + 1
    connection.execute(
        "UPDATE feeds SET head = ?, placed = ?, whole = ? WHERE number = ?",
        (
            sequence,
            sequence if placed and feed.placed == feed.head else feed.placed,
            sequence if whole and feed.whole == feed.head else feed.whole,
            feed.number,
        ),
    )


_REACHES = {"head": "1", "placed": "waiting = 0", "whole": "whole = 1"}


def _advance(connection: sqlite3.Connection, feed: int, mark: str) -> None:
    """Move a feed's mark over the entries of the chosen branch that now follow it without a gap."""
    head, old = connection.execute(f"SELECT head, {mark} FROM feeds WHERE number = ?", (feed,)).fetchone()
    new = old
    rows: Iterable[tuple[int, int]] = connection.execute(
        f"SELECT sequence, {_REACHES[mark]} FROM entries"
        " WHERE feed = ? AND branch = 0 AND sequence > ? ORDER BY sequence",
        (feed, old),
    )
    for sequence, reached in rows:
        if sequence != new + 1 or not reached or (mark != "head" and sequence > head):
            break
        new = sequence
    if new == old:
        return
    connection.execute(f"UPDATE feeds SET {mark} = ? WHERE number = ?", (new, feed))
    if mark == "head":
        # The chain may have reached entries whose causes or bodies came before it.
        _advance(connection, feed, "placed")
        _advance(connection, feed, "whole")
