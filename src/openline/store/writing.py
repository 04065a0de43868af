"""What the store's writes do with lines, own entries, pieces of bodies and attestations (entries: `placing`).

Every function runs inside the writer's transaction.
"""

import sqlite3
from collections.abc import Callable, Sequence

from openline.core.errors import Misuse
from openline.core.record.entry import Entry, Header
from openline.store import placing, reading
from openline.store.contract import (
    Appended,
    Attestation,
    AttestationKind,
    BodyProgress,
    LineRecord,
    OwnDraft,
    PeerAddress,
    Position,
    Request,
)
from openline.store.errors import LineExists, OutOfPlace, RequestReused, UnknownEntry


def add_line(connection: sqlite3.Connection, line: LineRecord) -> None:
    held = connection.execute("SELECT number, charter FROM lines WHERE id = ?", (line.id,)).fetchone()
    if held is not None:
        feeds = connection.execute("SELECT position, node FROM feeds WHERE line = ? ORDER BY position", (held[0],))
        if held[1] != line.charter or feeds.fetchall() != _placed(line):
            raise LineExists(f"line {line.id.hex()[:16]} is held here with another charter")
        return
    number = connection.execute(
        "INSERT INTO lines (id, charter, state) VALUES (?, ?, ?)", (line.id, line.charter, line.state.value)
    ).lastrowid
    assert number is not None  # an INSERT into a table with rowids always has one
    connection.executemany(
        "INSERT INTO feeds (line, position, node) VALUES (?, ?, ?)",
        [(number, position, node) for position, node in _placed(line)],
    )
    put_cards(connection, number, line.cards)
    put_addresses(connection, number, line.addresses)


def _placed(line: LineRecord) -> list[tuple[int, bytes]]:
    return [(position, node) for position, node in enumerate(line.feeds) if node]


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
    connection: sqlite3.Connection, line: bytes, node: bytes, draft: OwnDraft, build: Callable[[Position], Entry]
) -> Appended:
    if draft.request is not None:
        first = _carried_out(connection, line, node, draft.request)
        if first is not None:
            return Appended(first, repeated=True)
    position = placing.next_position(connection, line, node)
    entry = build(position)
    _check_built(entry, position, draft)
    placing.keep(connection, entry, draft.packed.data)
    if draft.request is not None:
        connection.execute(
            "INSERT INTO requests (id, content, entry) SELECT ?, ?, number FROM entries WHERE id = ?",
            (draft.request.id, draft.request.content, entry.id),
        )
    return Appended(entry)


def _carried_out(connection: sqlite3.Connection, line: bytes, node: bytes, request: Request) -> Entry | None:
    """The entry that this request led to before. Raises RequestReused when the request meant something else then."""
    row = connection.execute(
        "SELECT r.content, e.header, e.signature FROM requests r JOIN entries e ON e.number = r.entry WHERE r.id = ?",
        (request.id,),
    ).fetchone()
    if row is None:
        return None
    entry = reading.entry(row[1], row[2])
    if row[0] != request.content or (entry.header.line, entry.header.node) != (line, node):
        raise RequestReused(f"request {request.id} was carried out before with different content")
    return entry


def _check_built(entry: Entry, position: Position, draft: OwnDraft) -> None:
    """A wrong entry would break the own feed for good: better none."""
    header = entry.header
    stands = (header.line, header.node, header.sequence, header.previous, header.seen)
    if stands != (position.line, position.node, position.sequence, position.previous, position.seen):
        raise OutOfPlace(f"the entry was built for place {header.sequence}, the next place is {position.sequence}")
    if (header.body, header.length) != (draft.packed.body, draft.packed.length):
        raise OutOfPlace("the entry was built for another body")


def entry_number(connection: sqlite3.Connection, entry: bytes) -> int:
    row = connection.execute("SELECT number FROM entries WHERE id = ?", (entry,)).fetchone()
    if row is None:
        raise UnknownEntry(f"no entry {entry.hex()[:16]} is held here")
    return int(row[0])


def keep_chunk(connection: sqlite3.Connection, entry: bytes, offset: int, data: bytes) -> BodyProgress:
    number = entry_number(connection, entry)
    row = connection.execute(
        "SELECT e.whole, e.header, p.total, p.received FROM entries e"
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
    if attestation.kind is not AttestationKind.CHECKPOINT:
        if not newest:
            return False
        connection.execute(f"DELETE FROM attestations WHERE {of_key}", key)
    elif connection.execute(
        f"SELECT 1 FROM attestations WHERE {of_key} AND serial = ? AND data = ?",
        (*key, attestation.serial, attestation.data),
    ).fetchone():
        return False
    connection.execute(
        "INSERT INTO attestations (line, kind, node, serial, data) VALUES (?, ?, ?, ?, ?)",
        (*key, attestation.serial, attestation.data),
    )
    return newest
