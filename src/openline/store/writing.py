"""What the store's writes do with lines, own entries, pieces of bodies and attestations (entries: `placing`).

Every function runs inside the writer's transaction.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace

from openline.core.errors import Misuse
from openline.core.record import checkpoint
from openline.core.record.entry import Entry, Header
from openline.core.record.seal import Packed
from openline.store import placing, reading
from openline.store.errors import LineExists, OutOfPlace, RequestReused, UnknownEntry
from openline.store.kept import (
    Appended,
    Attestation,
    AttestationKind,
    BodyOpener,
    BodyProgress,
    Built,
    Kept,
    LineRecord,
    Opening,
    Outcome,
    PeerAddress,
    Position,
    Request,
    Secret,
)
from openline.store.marks import Feed, Marks
from openline.store.vault import Vault


def add_line(connection: sqlite3.Connection, line: LineRecord) -> None:
    held = connection.execute("SELECT number, charter FROM lines WHERE id = ?", (line.id,)).fetchone()
    if held is not None:
        feeds = connection.execute("SELECT position, node FROM feeds WHERE line = ? ORDER BY position", (held[0],))
        if held[1] != line.charter or not set(_placed(line.feeds)) <= set(feeds.fetchall()):
            raise LineExists(f"line {line.id.hex()[:16]} is held here with another charter")
        return
    number = connection.execute(
        "INSERT INTO lines (id, charter, state) VALUES (?, ?, ?)", (line.id, line.charter, line.state.value)
    ).lastrowid
    assert number is not None  # an INSERT into a table with rowids always has one
    put_feeds(connection, number, line.feeds)
    put_cards(connection, number, line.cards)
    put_addresses(connection, number, line.addresses)


def put_feeds(connection: sqlite3.Connection, line: int, feeds: Sequence[bytes]) -> None:
    """Make the feeds that are not there yet; one never moves, nor goes."""
    held = connection.execute("SELECT position, node FROM feeds WHERE line = ?", (line,)).fetchall()
    connection.executemany(
        "INSERT INTO feeds (line, position, node) VALUES (?, ?, ?)",
        [(line, *placed) for placed in _placed(feeds) if placed not in held],
    )


def _placed(feeds: Sequence[bytes]) -> list[tuple[int, bytes]]:
    return [(position, node) for position, node in enumerate(feeds) if node]


def put_cards(connection: sqlite3.Connection, line: int, cards: Sequence[bytes]) -> None:
    connection.execute("DELETE FROM cards WHERE line = ?", (line,))
    connection.executemany(
        "INSERT INTO cards (line, position, data) VALUES (?, ?, ?)",
        [(line, position, data) for position, data in enumerate(cards)],
    )


def put_addresses(connection: sqlite3.Connection, line: int, addresses: Sequence[PeerAddress]) -> None:
    connection.execute("DELETE FROM addresses WHERE line = ?", (line,))
    connection.executemany(
        "INSERT INTO addresses (line, position, node, address) VALUES (?, ?, ?, ?)",
        [(line, position, each.node, each.address) for position, each in enumerate(addresses)],
    )


def append(
    connection: sqlite3.Connection,
    vault: Vault,
    marks: Marks,
    place: tuple[bytes, bytes],
    request: Request | None,
    build: Callable[[Position], Built],
) -> Appended:
    """Write the next own entry of (line, node)."""
    line, node = place
    asked = None if request is None else _asked(vault, request)
    if request is not None and asked is not None:
        first = _carried_out(connection, place, request, asked)
        if first is not None:
            return Appended(first, repeated=True)
    position = placing.next_position(connection, marks, line, node)
    built = build(position)
    entry, packed = built.entry, built.packed
    _check_built(entry, position, packed)
    opening = Opening(packed.key, act=packed.key is None)
    number = _put(connection, vault, marks, entry, packed.data, opening)
    put_secrets(connection, vault, line, built.secrets)
    if asked is not None:
        connection.execute("INSERT INTO requests (id, content, entry) VALUES (?, ?, ?)", (*asked, number))
    return Appended(entry)


def _put(
    connection: sqlite3.Connection, vault: Vault, marks: Marks, entry: Entry, data: bytes, opening: Opening
) -> int:
    """Write an entry that is not held yet with its opened body; return its row's number."""
    usual = placing.usual(connection, marks, entry)
    if usual is not None:
        body = placing.Body(whole=not opening.shut, shut=opening.shut, act=opening.act)
        number = placing.put(connection, marks, usual, entry, body)
        _put_body(connection, vault, (number, entry.id), data, opening)
        return number
    placing.keep_unusual(connection, marks, entry)
    number = entry_number(connection, entry.id)
    feed = marks.feed(connection, entry.header.line, entry.header.node)
    _put_late(connection, vault, marks, feed, (number, entry.id), data, opening)
    return number


def _asked(vault: Vault, request: Request) -> tuple[bytes, bytes]:
    return request_id(vault, request.id), vault.digest("requests.content", request.content)


def request_id(vault: Vault, request: str) -> bytes:
    return vault.digest("requests.id", request.encode())


def _carried_out(
    connection: sqlite3.Connection, place: tuple[bytes, bytes], request: Request, asked: tuple[bytes, bytes]
) -> Entry | None:
    """The entry that this request led to before. Raises RequestReused when the request meant something else then."""
    name, content = asked
    row = connection.execute(
        "SELECT r.content, e.header, e.signature FROM requests r JOIN entries e ON e.number = r.entry WHERE r.id = ?",
        (name,),
    ).fetchone()
    if row is None:
        return None
    entry = reading.entry(row[1], row[2])
    if row[0] != content or (entry.header.line, entry.header.node) != place:
        raise RequestReused(f"request {request.id} was carried out before with different content")
    return entry


def _check_built(entry: Entry, position: Position, packed: Packed) -> None:
    """A wrong entry would break the own feed for good: better none."""
    header = entry.header
    stands = (header.line, header.node, header.sequence, header.previous, header.seen)
    if stands != (position.line, position.node, position.sequence, position.previous, position.seen):
        raise OutOfPlace(f"the entry was built for place {header.sequence}, the next place is {position.sequence}")
    if (header.body, header.length) != (packed.body, packed.length):
        raise OutOfPlace("the entry was built for another body")


# bodies, their keys, and secrets


def keep(
    connection: sqlite3.Connection,
    vault: Vault,
    marks: Marks,
    entry: Entry,
    data: bytes | None,
    opener: BodyOpener,
    spent: bytes | None = None,
) -> Kept:
    """Put a verified entry in its place, with its body where that came with it, and what it cost its author."""
    if spent is not None:
        marks.spend(marks.feed(connection, entry.header.line, entry.header.node), spent)
    if data is None:
        return placing.keep(connection, marks, entry)
    usual = placing.usual(connection, marks, entry)
    if usual is None:
        kept = placing.keep_unusual(connection, marks, entry)
        if kept.outcome is not Outcome.COUNTED:
            keep_body(connection, vault, marks, entry.id, data, opener)
        return kept
    opening = opener(entry.header, data)
    body = placing.Body(whole=not opening.shut, shut=opening.shut, act=opening.act)
    number = placing.put(connection, marks, usual, entry, body)
    _put_body(connection, vault, (number, entry.id), data, opening)
    _take_in(connection, vault, marks, usual.feed, entry.header.line, opening, opener)
    return Kept(entry.id, Outcome.PLACED, (entry.id,))


def keep_body(
    connection: sqlite3.Connection, vault: Vault, marks: Marks, entry: bytes, data: bytes, opener: BodyOpener
) -> None:
    """Keep the body of an entry, opened if it can be; a second time changes nothing."""
    row = connection.execute(
        "SELECT e.number, e.header, e.erased OR b.entry IS NOT NULL, p.entry FROM entries e"
        " LEFT JOIN bodies b ON b.entry = e.number LEFT JOIN partial_bodies p ON p.entry = e.number WHERE e.id = ?",
        (entry,),
    ).fetchone()
    if row is None:
        raise unknown_entry(entry)
    number, raw, settled, partial = row
    if settled:
        return
    header = Header.from_bytes(raw)
    opening = opener(header, data)
    feed = marks.feed(connection, header.line, header.node)
    _put_late(connection, vault, marks, feed, (number, entry), data, opening)
    if partial is not None:
        connection.execute("DELETE FROM partial_bodies WHERE entry = ?", (number,))
    _take_in(connection, vault, marks, feed, header.line, opening, opener)


def _put_late(
    connection: sqlite3.Connection,
    vault: Vault,
    marks: Marks,
    feed: Feed,
    entry: tuple[int, bytes],
    data: bytes,
    opening: Opening,
) -> None:
    """Write the body of an entry whose row is there."""
    if opening.act or opening.shut:
        sql = "UPDATE entries SET act = ?, shut = ? WHERE number = ?"
        connection.execute(sql, (opening.act, opening.shut, entry[0]))
    if not opening.shut:
        placing.made_whole(connection, marks, feed, entry[0])
    _put_body(connection, vault, entry, data, opening)


def _take_in(
    connection: sqlite3.Connection,
    vault: Vault,
    marks: Marks,
    feed: Feed,
    line: bytes,
    opening: Opening,
    opener: BodyOpener,
) -> None:
    """Keep what a body granted, and open what can be opened with it."""
    put_secrets(connection, vault, line, opening.secrets)
    for epoch in sorted(opening.epochs):
        _open_shut(connection, vault, marks, feed, epoch, opener)


def _put_body(
    connection: sqlite3.Connection, vault: Vault, entry: tuple[int, bytes], data: bytes, opening: Opening
) -> None:
    connection.execute("INSERT INTO bodies (entry, data) VALUES (?, ?)", (entry[0], data))
    _put_key(connection, vault, entry, opening.key)


def _put_key(connection: sqlite3.Connection, vault: Vault, entry: tuple[int, bytes], key: bytes | None) -> None:
    number, entry_id = entry
    if key is not None:
        wrapped = vault.wrap("keys", entry_id, key)
        connection.execute("INSERT INTO keys (entry, wrapped) VALUES (?, ?)", (number, wrapped))


def _open_shut(
    connection: sqlite3.Connection, vault: Vault, marks: Marks, feed: Feed, epoch: int, opener: BodyOpener
) -> None:
    """Open what of an epoch was held shut, now that its secret is here."""
    rows = connection.execute(
        "SELECT e.number, e.id, e.header, b.data FROM entries e JOIN bodies b ON b.entry = e.number"
        " WHERE e.feed = ? AND e.epoch = ? AND e.shut = 1 ORDER BY e.sequence",
        (feed.number, epoch),
    ).fetchall()
    for number, entry_id, raw, data in rows:
        opening = opener(Header.from_bytes(raw), data)
        if not opening.shut:
            _put_key(connection, vault, (number, entry_id), opening.key)
            placing.made_whole(connection, marks, feed, number)


def put_secrets(connection: sqlite3.Connection, vault: Vault, line: bytes, secrets: Sequence[Secret]) -> None:
    if not secrets:
        return
    number = placing.line_number(connection, line)
    connection.executemany(
        "INSERT INTO secrets (line, kind, name, since, wrapped) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [
            (number, each.kind.value, each.name, each.since, vault.wrap("secrets", line + each.name, each.value))
            for each in secrets
        ],
    )


def erase(connection: sqlite3.Connection, marks: Marks, entries: Sequence[bytes]) -> int:
    """Delete bodies and keys; the entries stand, and are as whole as they were."""
    erased = 0
    for entry in entries:
        number = entry_number(connection, entry)
        connection.execute("DELETE FROM keys WHERE entry = ?", (number,))
        gone = connection.execute("DELETE FROM bodies WHERE entry = ?", (number,)).rowcount
        if gone:
            connection.execute("UPDATE entries SET erased = 1, shut = 0 WHERE number = ?", (number,))
            placing.made_whole(connection, marks, _feed_of(connection, marks, number), number)
            erased += 1
    return erased


def _feed_of(connection: sqlite3.Connection, marks: Marks, number: int) -> Feed:
    ((line, node),) = connection.execute(
        "SELECT l.id, f.node FROM entries e JOIN lines l ON l.number = e.line JOIN feeds f ON f.number = e.feed"
        " WHERE e.number = ?",
        (number,),
    ).fetchall()
    return marks.feed(connection, line, node)


def entry_number(connection: sqlite3.Connection, entry: bytes) -> int:
    row = connection.execute("SELECT number FROM entries WHERE id = ?", (entry,)).fetchone()
    if row is None:
        raise unknown_entry(entry)
    return int(row[0])


def unknown_entry(entry: bytes) -> UnknownEntry:
    return UnknownEntry(f"no entry {entry.hex()[:16]} is held here")


def keep_chunk(connection: sqlite3.Connection, entry: bytes, offset: int, data: bytes) -> BodyProgress:
    number = entry_number(connection, entry)
    row = connection.execute(
        "SELECT e.whole OR e.shut, e.header, p.total, p.received FROM entries e"
        " LEFT JOIN partial_bodies p ON p.entry = e.number WHERE e.number = ?",
        (number,),
    ).fetchone()
    whole, header, total, received = row
    if total is None:
        total, received = Header.from_bytes(header).length, 0
        if not whole:
            connection.execute("INSERT INTO partial_bodies (entry, total, received) VALUES (?, ?, 0)", (number, total))
    if whole:
        return BodyProgress(total, total)
    end = offset + len(data)
    if offset < 0 or end > total:
        raise Misuse(f"a piece from {offset} to {end} of a body of {total} bytes")
    if not offset <= received < end:
        return BodyProgress(received, total)
    connection.execute(
        "INSERT INTO chunks (entry, position, data) VALUES (?, ?, ?)", (number, received, data[received - offset :])
    )
    connection.execute("UPDATE partial_bodies SET received = ? WHERE entry = ?", (end, number))
    return BodyProgress(end, total)


def attest(connection: sqlite3.Connection, attestation: Attestation) -> bool:
    line = placing.line_number(connection, attestation.line)
    key = (line, attestation.kind.value, attestation.node)
    of_key = "line = ? AND kind = ? AND node = ?"
    row = connection.execute(f"SELECT max(serial) FROM attestations WHERE {of_key}", key).fetchone()
    newest = row[0] is None or row[0] <= attestation.serial
    if attestation.kind not in (AttestationKind.CHECKPOINT, AttestationKind.CHECKPOINT_AHEAD):
        if not newest:
            return False
        connection.execute(f"DELETE FROM attestations WHERE {of_key}", key)
    elif _merged(connection, key, attestation):
        return False
    connection.execute(
        "INSERT INTO attestations (line, kind, node, serial, data) VALUES (?, ?, ?, ?, ?)",
        (*key, attestation.serial, attestation.data),
    )
    return newest


def settle(connection: sqlite3.Connection, ahead: Attestation, *, holds: bool) -> None:
    line = placing.line_number(connection, ahead.line)
    gone = connection.execute(
        "DELETE FROM attestations WHERE line = ? AND kind = ? AND node = ? AND serial = ? AND data = ?",
        (line, AttestationKind.CHECKPOINT_AHEAD.value, ahead.node, ahead.serial, ahead.data),
    )
    if holds and gone.rowcount:
        attest(connection, replace(ahead, kind=AttestationKind.CHECKPOINT))


def _merged(connection: sqlite3.Connection, key: tuple[int, str, bytes], attestation: Attestation) -> bool:
    """Put the signature lines of a checkpoint under the note of the same tree, if one is kept; say whether one is."""
    rows = connection.execute(
        "SELECT number, data FROM attestations WHERE line = ? AND kind = ? AND node = ? AND serial = ?",
        (*key, attestation.serial),
    ).fetchall()
    new = checkpoint.parse(attestation.data)
    for number, data in rows:
        held = checkpoint.parse(data)
        if held.checkpoint == new.checkpoint:
            merged = checkpoint.merge(held, new).to_bytes()
            if merged != data:
                connection.execute("UPDATE attestations SET data = ? WHERE number = ?", (merged, number))
            return True
    return False
