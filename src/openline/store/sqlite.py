"""The store of one machine: SQLite with a write-ahead log, synchronous=FULL, and one thread that writes."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from openline.core.record.entry import Entry
from openline.store import placing, reading, writing
from openline.store.at_home import AtHome
from openline.store.kept import (
    Appended,
    Attestation,
    AttestationKind,
    BodyOpener,
    BodyProgress,
    Built,
    Counts,
    FeedState,
    ForkedPlace,
    Held,
    Kept,
    LineRecord,
    LineState,
    PeerAddress,
    Position,
    Request,
    held_unopened,
)

T = TypeVar("T")


class SqliteStore(AtHome):
    """A `Store` in one SQLite file (and its `-wal` and `-shm` beside it): the record, and beside it what is at home."""

    def __init__(self, path: Path, key: bytes | None, *, read_only: bool = False) -> None:
        """As `Connections`."""
        super().__init__(path, key, read_only=read_only)
        self._opener: BodyOpener = held_unopened

    # lines

    def add_line(self, line: LineRecord) -> Future[None]:
        return self._write_lines(lambda connection: writing.add_line(connection, line))

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

        return self._write_lines(work)

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
        shown = self._marks.shown.get(line)
        return self._read(lambda connection: reading.heads(connection, line)) if shown is None else shown

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

    def acts_until(self, line: bytes, arrival: int) -> int:
        where = f"{reading.OF_LINE} AND e.act = 1 AND e.number <= ?"
        count = f"SELECT count(*) FROM entries e INDEXED BY entries_acts WHERE {where}"
        return int(self._read(lambda connection: connection.execute(count, (line, arrival)).fetchone())[0])

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


def read_only(path: Path, key: bytes | None = None) -> SqliteStore:
    """Open the store at `path` for reads alone: without the node's lock, beside the process that writes.

    Args:
        key: the node's storage key; without it entries and bodies are read as they travel, and nothing that is wrapped.
    """
    return SqliteStore(path, key, read_only=True)
