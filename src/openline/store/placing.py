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
from openline.store.errors import OwnFeedIncomplete, UnknownLine
from openline.store.kept import CHOSEN, Kept, Outcome, Position
from openline.store.marks import Feed, Marks

KEPT_PER_PLACE = 2  # two entries of one place prove the fork; more would let a forger fill the disk


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


def next_position(connection: sqlite3.Connection, marks: Marks, line: bytes, node: bytes) -> Position:
    """The place that the next own entry must take. Raises OwnFeedIncomplete when entries are held after a gap."""
    feed = marks.feed(connection, line, node)
    if feed.last > feed.head:
        beyond = connection.execute(
            "SELECT min(sequence) FROM entries WHERE feed = ? AND sequence > ? AND branch = 0", (feed.number, feed.head)
        ).fetchone()[0]
        if beyond is not None:
            raise OwnFeedIncomplete(f"the own feed is held up to {feed.head}, and from {beyond} on, but not between")
    moved = sorted(
        (position, other)
        for position, other in feed.others.items()
        if other is not feed and other.placed > feed.seen.get(position, -1)
    )
    return Position(
        line=line,
        node=node,
        sequence=feed.head + 1,
        previous=feed.head_id,
        seen=tuple(Link(position, other.placed, _placed_id(connection, other)) for position, other in moved),
    )


def _placed_id(connection: sqlite3.Connection, feed: Feed) -> bytes:
    if feed.placed == feed.head and feed.head_id is not None:
        return feed.head_id
    row = connection.execute(
        "SELECT id FROM entries WHERE feed = ? AND sequence = ? AND branch = 0", (feed.number, feed.placed)
    ).fetchone()
    return bytes(row[0])


@dataclass(frozen=True, slots=True)
class Body:
    """What of its body an entry's row says, where the body comes in the same transaction."""

    whole: bool = False
    shut: bool = False
    act: bool = False


NO_BODY = Body()


@dataclass(frozen=True, slots=True)
class Usual:
    """The place of a usual entry: its feed, and its depth."""

    feed: Feed
    depth: int


def usual(connection: sqlite3.Connection, marks: Marks, entry: Entry) -> Usual | None:
    """Return the place of an entry that continues a chain after which nothing is held, if all its causes are placed.

    None where it takes more to find its place, and others may have to move; then `keep` does it.
    Raises: UnknownLine, UnknownFeed.
    """
    header = entry.header
    feed = marks.feed(connection, header.line, header.node)
    if not feed.ends_placed or header.sequence != feed.head + 1 or header.previous != feed.head_id:
        return None
    if marks.waited(connection) and _awaiting(connection, entry.id):
        return None
    depths = [feed.depth] if header.previous is not None else []
    for link in header.seen:
        other = feed.others.get(link.feed)
        known = other is not None and other.placed == other.head and other.head_id == link.id
        depth = other.depth if known and other is not None else _depth(connection, link.id)
        if depth is None:
            return None
        depths.append(depth)
    return Usual(feed, depth_of(depths))


def put(connection: sqlite3.Connection, marks: Marks, place: Usual, entry: Entry, body: Body = NO_BODY) -> int:
    """Write a usual entry; return its row's number."""
    feed, header = place.feed, entry.header
    number = _write(connection, feed, entry, CHOSEN, (place.depth, 0), body)
    if body.whole and feed.whole == feed.head:
        feed.whole = header.sequence
    feed.head = feed.placed = feed.last = header.sequence
    feed.head_id, feed.depth = entry.id, place.depth
    marks.moved(feed)
    for link in header.seen:
        marks.name(feed, link.feed, link.sequence)
    return number


def keep(connection: sqlite3.Connection, marks: Marks, entry: Entry) -> Kept:
    """Put a verified entry in its place."""
    place = usual(connection, marks, entry)
    if place is not None:
        put(connection, marks, place, entry)
        return Kept(entry.id, Outcome.PLACED, (entry.id,))
    return keep_unusual(connection, marks, entry)


def keep_unusual(connection: sqlite3.Connection, marks: Marks, entry: Entry) -> Kept:
    """Put an entry in its place wherever that is: held already, early, late, or of a fork."""
    if connection.execute("SELECT 1 FROM entries WHERE id = ?", (entry.id,)).fetchone() is not None:
        return Kept(entry.id, Outcome.ALREADY)
    feed = marks.feed(connection, entry.header.line, entry.header.node)
    marks.write_back(connection)
    marks.forget()  # what follows moves marks in the database
    return _keep(connection, feed, entry)


def _keep(connection: sqlite3.Connection, feed: Feed, entry: Entry) -> Kept:
    header = entry.header
    around = _around(connection, feed, header.sequence)
    branch = _branch(around, header.previous)
    if branch is None:
        connection.execute(
            "INSERT INTO further_branches (feed, sequence, arrived) VALUES (?, ?, 1)"
            " ON CONFLICT DO UPDATE SET arrived = arrived + 1",
            (feed.number, header.sequence),
        )
        return Kept(entry.id, Outcome.COUNTED)

    waiting, depth = _insert(connection, feed, entry, branch)
    if branch == CHOSEN:
        if around.followed:
            _settle(connection, feed.number, header.sequence, entry.id)
        _advance(connection, feed.number, "head")
        connection.executemany(
            "INSERT INTO seen (feed, of, sequence) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET sequence = max(sequence, excluded.sequence)",
            [(feed.number, link.feed, link.sequence) for link in header.seen],
        )
    placed = () if waiting else _place(connection, entry.id, depth)
    if branch != CHOSEN:
        return Kept(entry.id, Outcome.FORKED, placed)
    return Kept(entry.id, Outcome.PENDING if waiting else Outcome.PLACED, placed)


def made_whole(connection: sqlite3.Connection, marks: Marks, feed: Feed, number: int) -> None:
    """The body of the entry of `feed` with this row number is here, and what opens it."""
    ((sequence, branch),) = connection.execute(
        "UPDATE entries SET whole = 1, shut = 0 WHERE number = ? RETURNING sequence, branch", (number,)
    ).fetchall()
    if branch != CHOSEN or sequence != feed.whole + 1 or sequence > feed.head:
        return
    rows = connection.execute(
        "SELECT sequence, whole FROM entries WHERE feed = ? AND branch = 0 AND sequence > ? AND sequence <= ?"
        " ORDER BY sequence",
        (feed.number, sequence, feed.head),
    )
    for place, whole in rows:
        if place != sequence + 1 or not whole:
            break
        sequence = place
    feed.whole = sequence
    marks.moved(feed)


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


def _insert(connection: sqlite3.Connection, feed: Feed, entry: Entry, branch: int) -> tuple[int, int]:
    """Write the entry's row; return how many of its causes are not placed, and its depth by those that are."""
    depths, missing = [], []
    for cause in set(causes(entry.header)):
        depth = _depth(connection, cause)
        if depth is None:
            missing.append(cause)
        else:
            depths.append(depth)
    depth = depth_of(depths)
    number = _write(connection, feed, entry, branch, (depth, len(missing)), NO_BODY)
    connection.executemany("INSERT INTO waits (cause, entry) VALUES (?, ?)", [(cause, number) for cause in missing])
    return len(missing), depth


def _depth(connection: sqlite3.Connection, id: bytes) -> int | None:
    """The depth of a placed entry."""
    row = connection.execute("SELECT depth FROM entries WHERE id = ? AND waiting = 0", (id,)).fetchone()
    return None if row is None else int(row[0])


def _awaiting(connection: sqlite3.Connection, id: bytes) -> list[tuple[int]]:
    """The rows of the entries that wait for this one."""
    return connection.execute("SELECT entry FROM waits WHERE cause = ?", (id,)).fetchall()


def _write(
    connection: sqlite3.Connection, feed: Feed, entry: Entry, branch: int, order: tuple[int, int], body: Body
) -> int:
    """Write the row of an entry, with its depth and how many causes it waits for; return its number."""
    header = entry.header
    cursor = connection.execute(
        "INSERT INTO entries (line, feed, sequence, branch, id, previous, precedence, header, signature,"
        " depth, waiting, epoch, whole, shut, act) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            *order,
            header.epoch,
            body.whole,
            body.shut,
            body.act,
        ),
    )
    assert cursor.lastrowid is not None  # an INSERT into a table with rowids always has one
    return cursor.lastrowid


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
        awaiting = _awaiting(connection, cause)
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
