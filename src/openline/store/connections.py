"""One SQLite file, one thread that writes to it, and as many connections that read as are in use at a time.

Reads use connections of their own that cannot write. A read or stream has one to itself while it lasts: a stream sees
one consistent state however long it takes, and never holds up the others.
"""

import sqlite3
import threading
from collections.abc import Callable, Collection, Generator, Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import TypeVar

from openline.store import schema
from openline.store.errors import OpenedToRead, StoreClosed
from openline.store.failures import failure
from openline.store.kept import Part
from openline.store.marks import Marks
from openline.store.vault import Vault
from openline.store.writer import Writer

T = TypeVar("T")


class Connections:
    """What every part of a store reads and writes through."""

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
        self._marks.shown = {}
        for reader in idle:
            reader.close()
        if self._writer is not None:
            self._writer.close()  # last of all connections, so that it folds the log into the file

    def revision(self, part: Part = Part.RECORD) -> int:
        return next(self._unknown) if self._writer is None else self._writer.revisions[part]  # another process writes

    def _write_record(self, work: Callable[[sqlite3.Connection], T]) -> Future[T]:
        return self._write(work, (Part.RECORD,))

    def _write_lines(self, work: Callable[[sqlite3.Connection], T]) -> Future[T]:
        return self._write(work, (Part.RECORD, Part.LINES))

    def _write_people(self, work: Callable[[sqlite3.Connection], T]) -> Future[T]:
        return self._write(work, (Part.PEOPLE,))

    def _write(
        self, work: Callable[[sqlite3.Connection], T], changes: Collection[Part] = (), *, with_next: bool = False
    ) -> Future[T]:
        if self._writer is not None:
            return self._writer.submit(work, changes, with_next=with_next)
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
