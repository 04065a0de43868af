"""The store of one machine: SQLite with a write-ahead log, synchronous=FULL, and one thread that writes.

Reads use connections of their own that cannot write. A read or stream has one to itself while it lasts: a stream sees
one consistent state however long it takes, and never holds up the others.
"""

import sqlite3
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import TypeVar

from openline.core.encoding import decode, encode
from openline.core.errors import Misuse
from openline.core.record.entry import Entry
from openline.store import placing, reading, schema, writing
from openline.store.errors import OfficerExists, OpenedToRead, StoreClosed
from openline.store.failures import failure
from openline.store.kept import (
    Appended,
    Attestation,
    AttestationKind,
    BodyOpener,
    BodyProgress,
    Built,
    Counts,
    Draft,
    FeedState,
    ForkedPlace,
    Held,
    Kept,
    LineRecord,
    LineState,
    Officer,
    PeerAddress,
    Position,
    Request,
    Secret,
    SecretKind,
    held_unopened,
)
from openline.store.marks import Marks
from openline.store.vault import Vault
from openline.store.writer import Writer

T = TypeVar("T")


class SqliteStore:
    """A `Store` in one SQLite file (and its `-wal` and `-shm` beside it)."""

    def __init__(self, path: Path, key: bytes | None, *, read_only: bool = False) -> None:
        """Open the store at `path`, making it or bringing its schema up to date; or open what is there to read it.

        Args:
            key: the node's storage key (32 bytes); without it nothing that is wrapped can be read or written.
        Raises:
            NotAStore, NewerSchema, OlderStore, NoStore: nothing was changed.
            Unavailable: the disk, or another process, does not let us.
        """
        self._path = path
        self._vault = Vault(key)
        self._opener: BodyOpener = held_unopened
        self._marks = Marks()  # the writer's thread alone uses it
        self._writer: Writer | None = None
        self._unknown = count()
        try:
            if read_only:
                schema.check_readable(path)
            else:
                self._writer = Writer(schema.open_for_writing(path), self._marks)
        except sqlite3.Error as error:
            raise failure(error) from error
        self._idle: list[sqlite3.Connection] = []
        self._guard = threading.Lock()  # over `_idle` and `_closed`
        self._closed = False

    def close(self) -> None:
        if self._writer is not None:
            self._writer.finish()
        with self._guard:
            self._closed = True
            idle, self._idle = self._idle, []
        for reader in idle:
            reader.close()
        if self._writer is not None:
            self._writer.close()  # last of all connections, so that it folds the log into the file

    def revision(self) -> int:
        return next(self._unknown) if self._writer is None else self._writer.revision  # another process writes

    # lines

    def add_line(self, line: LineRecord) -> Future[None]:
        return self._write_record(lambda connection: writing.add_line(connection, line))

    def update_line(
        self,
        line: bytes,
        *,
        state: LineState | None = None,
        cards: Sequence[bytes] | None = None,
        addresses: Sequence[PeerAddress] | None = None,
        feeds: Sequence[bytes] | None = None,
        closed: Sequence[tuple[bytes, int]] | None = None,
    ) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            number = placing.line_number(connection, line)
            if state is not None:
                connection.execute("UPDATE lines SET state = ? WHERE number = ?", (state.value, number))
            if cards is not None:
                writing.put_cards(connection, number, cards)
            if addresses is not None:
                writing.put_addresses(connection, number, addresses)
            if feeds is not None:
                self._marks.write_back(connection)
                writing.put_feeds(connection, number, feeds)
                self._marks.forget()
            for node, good in closed or ():
                connection.execute("UPDATE feeds SET closed = ? WHERE line = ? AND node = ?", (good, number, node))

        return self._write_record(work)

    def line(self, line: bytes) -> LineRecord:
        return self._read(lambda connection: reading.lines(connection, line))[0]

    def lines(self) -> list[LineRecord]:
        return self._read(reading.lines)

    # entries

    def open_with(self, opener: BodyOpener) -> None:
        self._opener = opener

    def append(
        self, line: bytes, node: bytes, request: Request | None, build: Callable[[Position], Built]
    ) -> Future[Appended]:
        return self._write_record(lambda c: writing.append(c, self._vault, self._marks, (line, node), request, build))

    def keep(self, entry: Entry, body: bytes | None = None, *, spent: bytes | None = None) -> Future[Kept]:
        return self._write_record(lambda c: writing.keep(c, self._vault, self._marks, entry, body, self._opener, spent))

    def spend(self, line: bytes, node: bytes, spent: bytes) -> Future[None]:
        return self._write(lambda c: self._marks.spend(self._marks.feed(c, line, node), spent))

    def spent(self, line: bytes) -> dict[bytes, bytes]:
        return self._read(lambda connection: reading.spent(connection, line))

    def named(self, line: bytes) -> dict[tuple[int, int], int]:
        return self._read(lambda connection: reading.named(connection, line))

    def keep_body(self, entry: bytes, data: bytes) -> Future[None]:
        return self._write_record(lambda c: writing.keep_body(c, self._vault, self._marks, entry, data, self._opener))

    def keep_chunk(self, entry: bytes, offset: int, data: bytes) -> Future[BodyProgress]:
        return self._write(lambda connection: writing.keep_chunk(connection, entry, offset, data))

    def drop_partial(self, entry: bytes) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM partial_bodies WHERE entry = ?", (writing.entry_number(connection, entry),))

        return self._write(work)

    def entry(self, entry: bytes, *, with_body: bool = False) -> Held | None:
        found = self._read(
            lambda c: reading.select(c, "WHERE e.id = ?", (entry,), with_body=self._vault if with_body else None)
        )
        return found[0] if found else None

    def entries(self, line: bytes, node: bytes, start: int = 0, limit: int = 256) -> list[Held]:
        where = f"WHERE {reading.OF_FEED} AND e.branch = 0 AND e.sequence >= ? ORDER BY e.sequence LIMIT ?"
        return self._read(lambda c: reading.select(c, where, (line, node, start, limit)))

    def at(self, line: bytes, node: bytes, sequence: int) -> list[Held]:
        where = f"WHERE {reading.OF_FEED} AND e.sequence = ? ORDER BY e.branch"
        return self._read(lambda c: reading.select(c, where, (line, node, sequence)))

    def arrivals(self, line: bytes, after: int = 0, limit: int = 256) -> list[Held]:
        where = f"WHERE {reading.OF_LINE} AND e.number > ? ORDER BY e.number LIMIT ?"
        return self._read(lambda c: reading.select(c, where, (line, after, limit)))

    def pending(self, line: bytes) -> list[Held]:
        return self._read(lambda connection: reading.pending(connection, line))

    def canonical(self, line: bytes, *, with_bodies: bool = False) -> Iterator[Held]:
        return self._stream(lambda c: reading.canonical(c, line, with_bodies=with_bodies))

    def headers(self, line: bytes, node: bytes, start: int = 0, stop: int | None = None) -> Iterator[bytes]:
        return self._stream(lambda c: reading.headers(c, line, node, start, stop))

    def heads(self, line: bytes) -> tuple[FeedState, ...]:
        return self._read(lambda connection: reading.heads(connection, line))

    def forks(self, line: bytes) -> list[ForkedPlace]:
        return self._read(lambda connection: reading.forks(connection, line))

    def body(self, entry: bytes) -> bytes | None:
        return self._value("SELECT b.data FROM bodies b JOIN entries e ON e.number = b.entry WHERE e.id = ?", entry)

    def partial_body(self, entry: bytes) -> tuple[BodyProgress, bytes] | None:
        return self._read(lambda connection: reading.partial_body(connection, entry))

    def missing_bodies(self, line: bytes, limit: int = 256) -> list[Held]:
        where = f"WHERE {reading.OF_LINE} AND e.whole = 0 AND e.shut = 0 AND e.branch = 0"
        where += " ORDER BY e.precedence, e.number LIMIT ?"
        return self._read(lambda c: reading.select(c, where, (line, limit)))

    def acts(self, line: bytes, after: int = 0, limit: int = 256) -> list[Held]:
        where = f"WHERE {reading.OF_LINE} AND e.act = 1 AND e.number > ? ORDER BY e.number LIMIT ?"
        return self._read(lambda c: reading.select(c, where, (line, after, limit), with_body=self._vault))

    def shut(self, line: bytes, limit: int = 256) -> list[Held]:
        where = f"WHERE {reading.OF_LINE} AND e.shut = 1 ORDER BY e.number LIMIT ?"
        return self._read(lambda c: reading.select(c, where, (line, limit)))

    def erase(self, entries: Sequence[bytes]) -> Future[int]:
        return self._write_record(lambda connection: writing.erase(connection, self._marks, entries))

    def request(self, request: str) -> Entry | None:
        found = self._read(
            lambda c: reading.select(
                c,
                "JOIN requests r ON r.entry = e.number WHERE r.id = ?",
                (writing.request_id(self._vault, request),),
            )
        )
        return found[0].entry if found else None

    def counts(self, line: bytes) -> Counts:
        return self._read(lambda connection: reading.counts(connection, line))

    def weight(self, line: bytes) -> int:
        return self._read(lambda connection: reading.weight(connection, line))

    # what nodes sign about feeds

    def attest(self, attestation: Attestation) -> Future[bool]:
        return self._write(lambda connection: writing.attest(connection, attestation))

    def newest(self, line: bytes, kind: AttestationKind) -> dict[bytes, Attestation]:
        return {each.node: each for each in self._read(lambda c: reading.attestations(c, line, kind))}

    def checkpoints(
        self,
        line: bytes,
        node: bytes,
        first: int = 0,
        last: int | None = None,
        most: int | None = None,
        *,
        ahead: bool = False,
    ) -> list[Attestation]:
        kind = AttestationKind.CHECKPOINT_AHEAD if ahead else AttestationKind.CHECKPOINT
        return self._read(lambda c: reading.checkpoints(c, line, node, kind, (first, last, most)))

    def settle(self, ahead: Attestation, *, holds: bool) -> Future[None]:
        return self._write(lambda connection: writing.settle(connection, ahead, holds=holds))

    # people and small things

    def add_officer(self, officer: Officer) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            sql = "INSERT INTO officers VALUES (?, ?) ON CONFLICT DO NOTHING"
            if not _changed(connection, sql, *self._wrapped_officer(officer)):
                raise OfficerExists(f"an officer named {officer.name} is kept already")

        return self._write(work)

    def update_officer(self, officer: Officer) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            name, wrapped = self._wrapped_officer(officer)
            if not _changed(connection, "UPDATE officers SET wrapped = ? WHERE id = ?", wrapped, name):
                raise Misuse(f"no officer named {officer.name} is kept here")

        return self._write(work)

    def _wrapped_officer(self, officer: Officer) -> tuple[bytes, bytes]:
        name = self._vault.digest("officers", officer.name.encode())
        return name, self._vault.wrap("officers", name, encode([officer.name, officer.secret]))

    def officers(self) -> list[Officer]:
        rows = self._read(lambda c: c.execute("SELECT id, wrapped FROM officers").fetchall())
        found = [Officer(*decode(self._vault.unwrap("officers", name, wrapped))) for name, wrapped in rows]
        return sorted(found, key=lambda officer: officer.name)

    def add_audit(self, number: int, data: bytes) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            size = connection.execute("SELECT count(*) FROM audit").fetchone()[0]
            if number != size:
                raise Misuse(f"record {number} is not the next of the audit feed, which has {size}")
            wrapped = self._vault.wrap("audit", number.to_bytes(8), data)
            connection.execute("INSERT INTO audit VALUES (?, ?)", (number, wrapped))

        return self._write(work)

    def audit(self, first: int = 0, limit: int = 256) -> list[bytes]:
        sql = "SELECT number, wrapped FROM audit WHERE number >= ? ORDER BY number LIMIT ?"
        rows = self._read(lambda c: c.execute(sql, (first, limit)).fetchall())
        return [self._vault.unwrap("audit", number.to_bytes(8), wrapped) for number, wrapped in rows]

    def audit_size(self) -> int:
        return int(self._read(lambda c: c.execute("SELECT count(*) FROM audit").fetchone()[0]))

    def add_log(self, data: bytes) -> Future[int]:
        def work(connection: sqlite3.Connection) -> int:
            number: int = connection.execute("SELECT count(*) FROM watch_log").fetchone()[0]
            wrapped = self._vault.wrap("watch_log", number.to_bytes(8), data)
            connection.execute("INSERT INTO watch_log VALUES (?, ?)", (number, wrapped))
            return number

        return self._write(work)

    def log(self, first: int = 0, limit: int = 256) -> list[bytes]:
        sql = "SELECT number, wrapped FROM watch_log WHERE number >= ? ORDER BY number LIMIT ?"
        rows = self._read(lambda c: c.execute(sql, (first, limit)).fetchall())
        return [self._vault.unwrap("watch_log", number.to_bytes(8), wrapped) for number, wrapped in rows]

    def log_size(self) -> int:
        return int(self._read(lambda c: c.execute("SELECT count(*) FROM watch_log").fetchone()[0]))

    def put_draft(self, draft: Draft) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            if not _changed(
                connection,
                "INSERT INTO drafts SELECT ?, number, ? FROM lines WHERE id = ?"
                " ON CONFLICT (id) DO UPDATE SET wrapped = excluded.wrapped, line = excluded.line",
                draft.id,
                self._vault.wrap("drafts", draft.id.encode(), draft.data),
                draft.line,
            ):
                raise Misuse("a draft for a line that is not kept here")

        return self._write(work)

    def drop_draft(self, draft_id: str) -> Future[bool]:
        return self._write(lambda connection: _changed(connection, "DELETE FROM drafts WHERE id = ?", draft_id))

    def drafts(self, line: bytes) -> list[Draft]:
        rows = self._read(
            lambda c: c.execute(
                "SELECT d.id, l.id, d.wrapped FROM drafts d JOIN lines l ON l.number = d.line"
                " WHERE l.id = ? ORDER BY d.id",
                (line,),
            ).fetchall()
        )
        return [Draft(name, of, self._vault.unwrap("drafts", name.encode(), wrapped)) for name, of, wrapped in rows]

    def put_snapshot(self, line: bytes, data: bytes) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO snapshots VALUES (?, ?) ON CONFLICT (line) DO UPDATE SET wrapped = excluded.wrapped",
                (placing.line_number(connection, line), self._vault.wrap("snapshots", line, data)),
            )

        return self._write(work)

    def snapshot(self, line: bytes) -> bytes | None:
        wrapped = self._value(
            "SELECT s.wrapped FROM snapshots s JOIN lines l ON l.number = s.line WHERE l.id = ?", line
        )
        return None if wrapped is None else self._vault.unwrap("snapshots", line, wrapped)

    def set_meta(self, key: str, value: bytes | None) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            if value is None:
                connection.execute("DELETE FROM meta WHERE name = ?", (key,))
                return
            connection.execute(
                "INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET wrapped = excluded.wrapped",
                (key, self._vault.wrap("meta", key.encode(), value)),
            )

        return self._write(work)

    def meta(self, key: str) -> bytes | None:
        wrapped = self._value("SELECT wrapped FROM meta WHERE name = ?", key)
        return None if wrapped is None else self._vault.unwrap("meta", key.encode(), wrapped)

    # secrets

    def secrets(self, line: bytes) -> list[Secret]:
        return self._read(lambda c: reading.secrets(c, self._vault, line))

    def put_secrets(self, line: bytes, secrets: Sequence[Secret]) -> Future[None]:
        return self._write(lambda c: writing.put_secrets(c, self._vault, line, secrets))

    def drop_secrets(self, line: bytes, names: Sequence[tuple[SecretKind, bytes]]) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            number = placing.line_number(connection, line)
            connection.executemany(
                "DELETE FROM secrets WHERE line = ? AND kind = ? AND name = ?",
                [(number, kind.value, name) for kind, name in names],
            )

        return self._write(work)

    # one writer, many readers

    def _write_record(self, work: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Write what `revision` is about."""
        return self._write(work, of_record=True)

    def _write(self, work: Callable[[sqlite3.Connection], T], *, of_record: bool = False) -> Future[T]:
        if self._writer is not None:
            return self._writer.submit(work, of_record=of_record)
        refused: Future[T] = Future()
        refused.set_exception(OpenedToRead("this store was opened only to read"))
        return refused

    @contextmanager
    def _borrow(self) -> Iterator[sqlite3.Connection]:
        """A connection for one read or one stream: an idle one, or a new one when all are in use."""
        with self._guard:
            if self._closed:
                raise StoreClosed("the store is closed")
            reader = self._idle.pop() if self._idle else None
        try:
            if reader is None:
                reader = schema.open_for_reading(self._path)
            yield reader
        except sqlite3.Error as error:
            raise failure(error) from error
        finally:
            if reader is not None:
                self._give_back(reader)

    def _give_back(self, reader: sqlite3.Connection) -> None:
        with self._guard:
            if not self._closed:
                self._idle.append(reader)
                return
        reader.close()

    def _read(self, query: Callable[[sqlite3.Connection], T]) -> T:
        with self._borrow() as reader:
            return query(reader)

    def _value(self, sql: str, key: object) -> bytes | None:
        rows: list[tuple[bytes]] = self._read(lambda connection: connection.execute(sql, (key,)).fetchall())
        return rows[0][0] if rows else None

    def _stream(self, query: Callable[[sqlite3.Connection], Generator[T, None, None]]) -> Iterator[T]:
        """Read as the caller goes on. An abandoned stream must be closed, or collected, to give its view up."""
        with self._borrow() as reader, closing(query(reader)) as rows:
            yield from rows


def read_only(path: Path, key: bytes | None = None) -> SqliteStore:
    """Open the store at `path` for reads alone: without the node's lock, beside the process that writes.

    Args:
        key: the node's storage key; without it entries and bodies are read as they travel, and nothing that is wrapped.
    """
    return SqliteStore(path, key, read_only=True)


def _changed(connection: sqlite3.Connection, sql: str, *parameters: object) -> bool:
    """Carry out a write; did it change anything?"""
    return connection.execute(sql, parameters).rowcount > 0
