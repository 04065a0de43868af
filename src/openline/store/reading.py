"""From rows to entries: what the store's reads share. Every function takes a connection and only selects."""

import sqlite3
from collections import defaultdict
from collections.abc import Generator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from openline.core.record.entry import Entry, Header
from openline.core.record.feed import FeedHead
from openline.store.errors import UnknownLine
from openline.store.kept import (
    CHOSEN,
    ROW_BYTES,
    Attestation,
    AttestationKind,
    BodyProgress,
    Counts,
    FeedState,
    ForkedPlace,
    Held,
    LineRecord,
    LineState,
    PeerAddress,
    Secret,
    SecretKind,
)
from openline.store.vault import Vault

BEYOND = 4  # entries after a gap that a feed's state names: as many as a head receipt can (docs/spec/2-record.md)

Row = tuple[bytes, bytes, int, int, int, int, int, int, int, int, bytes | None, bytes | None]

COLUMNS = "e.header, e.signature, e.number, e.depth, e.waiting, e.branch, e.whole, e.shut, e.act, e.erased"
FROM = f"SELECT {COLUMNS}, NULL, NULL FROM entries e"
FROM_WITH_BODY = (
    f"SELECT {COLUMNS}, b.data, k.wrapped FROM entries e"
    " LEFT JOIN bodies b ON b.entry = e.number LEFT JOIN keys k ON k.entry = e.number"
)
OF_FEED = "e.feed = (SELECT f.number FROM feeds f JOIN lines l ON l.number = f.line WHERE l.id = ? AND f.node = ?)"
_ID_AT = "(SELECT id FROM entries WHERE feed = f.number AND branch = 0 AND sequence = f.{})"
OF_LINE = "e.line = (SELECT number FROM lines WHERE id = ?)"


def entry(header: bytes, signature: bytes) -> Entry:
    return Entry(Header.from_bytes(header), header, signature)


def held(row: Row, vault: Vault | None = None) -> Held:
    """Return an entry from its row; its key, too, where a vault that opens it is given."""
    header, signature, arrival, depth, waiting, branch, whole, shut, act, erased, body, wrapped = row
    read = entry(header, signature)
    return Held(
        entry=read,
        arrival=arrival,
        depth=None if waiting else depth,
        branch=branch,
        whole=bool(whole),
        shut=bool(shut),
        act=bool(act),
        erased=bool(erased),
        body=body,
        key=None if wrapped is None or vault is None else vault.unwrap("keys", read.id, wrapped),
    )


def select(
    connection: sqlite3.Connection, where: str, parameters: Sequence[object], *, with_body: Vault | None = None
) -> list[Held]:
    """All entries for which `where` holds, read at once, so that no cursor keeps an old view of the store open.

    Args:
        with_body: bodies are asked for, and this opens their keys.
    """
    columns = FROM if with_body is None else FROM_WITH_BODY
    return [held(row, with_body) for row in connection.execute(f"{columns} {where}", parameters).fetchall()]


def pending(connection: sqlite3.Connection, line: bytes) -> list[Held]:
    where = f"INDEXED BY entries_pending WHERE {OF_LINE} AND e.waiting > 0 ORDER BY e.number"
    return [held(row) for row in connection.execute(f"{FROM} {where}", (line,)).fetchall()]


def lines(connection: sqlite3.Connection, line: bytes | None = None) -> list[LineRecord]:
    """One line, or all. Raises UnknownLine when the one is not held."""
    connection.execute("BEGIN")  # four tables, one view
    try:
        rows = connection.execute(
            "SELECT number, id, charter, state FROM lines WHERE ?1 IS NULL OR id = ?1 ORDER BY number", (line,)
        ).fetchall()
        records = [
            LineRecord(
                id=id,
                charter=charter,
                cards=tuple(data for (data,) in _of(connection, "data", "cards", number)),
                feeds=_feeds(connection, number),
                state=LineState(state),
                closed=tuple(
                    (node, good)
                    for node, good in _of(connection, "node, closed", "feeds", number)
                    if node and good is not None
                ),
                addresses=tuple(PeerAddress(*row) for row in _of(connection, "node, address", "addresses", number)),
            )
            for number, id, charter, state in rows
        ]
    finally:
        connection.execute("ROLLBACK")
    if line is not None and not records:
        raise UnknownLine(f"no line {line.hex()[:16]} is held here")
    return records


def _of(connection: sqlite3.Connection, columns: str, table: str, line: int) -> list[tuple[Any, ...]]:
    return connection.execute(f"SELECT {columns} FROM {table} WHERE line = ? ORDER BY position", (line,)).fetchall()


def _feeds(connection: sqlite3.Connection, line: int) -> tuple[bytes, ...]:
    """Return the node ids by feed index; an index that is not used has none."""
    placed = dict(_of(connection, "position, node", "feeds", line))
    return tuple(placed.get(index, b"") for index in range(max(placed, default=-1) + 1))


def heads(connection: sqlite3.Connection, line: bytes) -> tuple[FeedState, ...]:
    """Asked after each write, and so in one statement. Raises UnknownLine."""
    rows = connection.execute(
        f"SELECT f.position, f.node, f.head, {_ID_AT.format('head')}, f.placed, {_ID_AT.format('placed')},"
        f" f.whole, {_ID_AT.format('whole')}, b.sequence, b.id"
        " FROM lines l JOIN feeds f ON f.line = l.number LEFT JOIN entries b ON b.number IN"
        "  (SELECT number FROM entries WHERE feed = f.number AND branch = 0 AND sequence > f.head AND whole = 1"
        "   ORDER BY sequence LIMIT ?)"
        " WHERE l.id = ? ORDER BY f.position, b.sequence",
        (BEYOND, line),
    ).fetchall()
    if not rows:
        raise UnknownLine(f"no line {line.hex()[:16]} is held here")
    states = [FeedState(feed=index) for index in range(rows[-1][0] + 1)]
    for (position, node, *marks), after_gap in groupby(rows, itemgetter(slice(8))):
        head, placed, whole = (_head(*mark) for mark in zip(marks[::2], marks[1::2], strict=True))
        beyond = tuple(FeedHead(*row[8:]) for row in after_gap if row[8] is not None)
        states[position] = FeedState(feed=position, node=node, head=head, placed=placed, whole=whole, beyond=beyond)
    return tuple(states)


def _head(sequence: int, entry: bytes) -> FeedHead | None:
    return None if sequence < 0 else FeedHead(sequence, entry)


def forks(connection: sqlite3.Connection, line: bytes) -> list[ForkedPlace]:
    rows = connection.execute(
        "WITH places AS (SELECT DISTINCT feed, sequence FROM entries INDEXED BY entries_aside"
        "  WHERE line = (SELECT number FROM lines WHERE id = ?) AND branch > 0)"
        " SELECT f.node, e.sequence, e.branch, e.header, e.signature, coalesce(x.arrived, 0) FROM places p"
        " JOIN feeds f ON f.number = p.feed"
        " JOIN entries e ON e.feed = p.feed AND e.sequence = p.sequence"
        " LEFT JOIN further_branches x ON x.feed = p.feed AND x.sequence = p.sequence"
        " ORDER BY f.position, e.sequence, e.branch",
        (line,),
    ).fetchall()
    places: dict[tuple[bytes, int], list[tuple[int, Entry]]] = defaultdict(list)
    further: dict[tuple[bytes, int], int] = {}
    for node, sequence, branch, header, signature, arrived in rows:
        places[node, sequence].append((branch, entry(header, signature)))
        further[node, sequence] = arrived
    return [
        ForkedPlace(
            node=node,
            sequence=sequence,
            chosen=next((kept for branch, kept in branches if branch == CHOSEN), None),
            others=tuple(kept for branch, kept in branches if branch != CHOSEN),
            further=further[node, sequence],
        )
        for (node, sequence), branches in places.items()
    ]


def canonical(connection: sqlite3.Connection, line: bytes, *, with_bodies: bool) -> Generator[Held, None, None]:
    rows = connection.execute(
        f"{FROM_WITH_BODY if with_bodies else FROM} JOIN feeds f ON f.number = e.feed"
        f" WHERE {OF_LINE} AND e.waiting = 0 ORDER BY e.depth, f.node, e.id",
        (line,),
    )
    for row in rows:
        yield held(row)


def headers(
    connection: sqlite3.Connection, line: bytes, node: bytes, start: int, stop: int | None
) -> Generator[bytes, None, None]:
    rows = connection.execute(
        "SELECT e.header FROM lines l JOIN feeds f ON f.line = l.number JOIN entries e ON e.feed = f.number"
        " WHERE l.id = ? AND f.node = ? AND e.branch = 0 AND e.sequence >= ? AND e.sequence <= f.head"
        " AND (?4 IS NULL OR e.sequence < ?4) ORDER BY e.sequence",
        (line, node, start, stop),
    )
    for (header,) in rows:
        yield header


def spent(connection: sqlite3.Connection, line: bytes) -> dict[bytes, bytes]:
    sql = "SELECT node, spent FROM feeds WHERE line = (SELECT number FROM lines WHERE id = ?) AND spent IS NOT NULL"
    return dict(connection.execute(sql, (line,)).fetchall())


def named(connection: sqlite3.Connection, line: bytes) -> dict[tuple[int, int], int]:
    rows = connection.execute(
        "SELECT f.position, s.of, s.sequence FROM seen s JOIN feeds f ON f.number = s.feed"
        " JOIN lines l ON l.number = f.line WHERE l.id = ?",
        (line,),
    ).fetchall()
    return {(feed, of): sequence for feed, of, sequence in rows}


def partial_body(connection: sqlite3.Connection, entry: bytes) -> tuple[BodyProgress, bytes] | None:
    rows = connection.execute(
        "SELECT p.received, p.total, c.data FROM entries e JOIN partial_bodies p ON p.entry = e.number"
        " LEFT JOIN chunks c ON c.entry = e.number WHERE e.id = ? ORDER BY c.position",
        (entry,),
    ).fetchall()
    if not rows:
        return None
    return BodyProgress(rows[0][0], rows[0][1]), b"".join(data or b"" for _, _, data in rows)


def counts(connection: sqlite3.Connection, line: bytes) -> Counts:
    rows = connection.execute(
        "SELECT count(*), coalesce(sum(e.waiting > 0), 0), coalesce(sum(e.whole), 0), "
        "coalesce(sum(e.shut), 0), coalesce(sum(e.act), 0),"
        " count(DISTINCT CASE WHEN e.branch > 0 THEN e.feed || '/' || e.sequence END)"
        f" FROM entries e WHERE {OF_LINE}",
        (line,),
    ).fetchall()
    return Counts(*rows[0])


def weight(connection: sqlite3.Connection, line: bytes) -> int:
    """About what a line takes on the disk; the length of a body is known without reading it."""
    ((entries, bodies, pieces),) = connection.execute(
        f"SELECT (SELECT sum(length(header) + length(signature) + {ROW_BYTES}) FROM entries e WHERE {OF_LINE}),"
        f" (SELECT sum(length(b.data)) FROM entries e JOIN bodies b ON b.entry = e.number WHERE {OF_LINE}),"
        f" (SELECT sum(length(c.data)) FROM entries e JOIN chunks c ON c.entry = e.number WHERE {OF_LINE})",
        (line, line, line),
    ).fetchall()
    return int(entries or 0) + int(bodies or 0) + int(pieces or 0)


def attestations(connection: sqlite3.Connection, line: bytes, kind: AttestationKind) -> list[Attestation]:
    """All that are kept of a kind, lowest serial first."""
    rows = connection.execute(
        "SELECT t.node, t.serial, t.data FROM attestations t JOIN lines l ON l.number = t.line"
        " WHERE l.id = ? AND t.kind = ? ORDER BY t.node, t.serial, t.number",
        (line, kind.value),
    ).fetchall()
    return [Attestation(line=line, node=each, kind=kind, serial=serial, data=data) for each, serial, data in rows]


def secrets(connection: sqlite3.Connection, vault: Vault, line: bytes) -> list[Secret]:
    """What is kept wrapped for a line, oldest first."""
    rows = connection.execute(
        "SELECT s.kind, s.name, s.since, s.wrapped FROM secrets s JOIN lines l ON l.number = s.line"
        " WHERE l.id = ? ORDER BY s.since, s.kind, s.name",
        (line,),
    ).fetchall()
    return [
        Secret(SecretKind(kind), name, since, vault.unwrap("secrets", line + name, wrapped))
        for kind, name, since, wrapped in rows
    ]


def checkpoints(
    connection: sqlite3.Connection,
    line: bytes,
    node: bytes,
    kind: AttestationKind,
    which: tuple[int, int | None, int | None],
) -> list[Attestation]:
    """Checkpoints of a feed, smallest first; `which`: the least size, the greatest, and how many of the largest."""
    first, last, most = which
    rows = connection.execute(
        "SELECT t.serial, t.data FROM attestations t JOIN lines l ON l.number = t.line"
        " WHERE l.id = ?1 AND t.kind = ?2 AND t.node = ?3 AND t.serial >= ?4 AND (?5 IS NULL OR t.serial <= ?5)"
        " ORDER BY t.serial DESC, t.number DESC LIMIT ?6",
        (line, kind.value, node, first, last, -1 if most is None else most),
    ).fetchall()
    return [Attestation(line=line, node=node, kind=kind, serial=serial, data=data) for serial, data in reversed(rows)]
