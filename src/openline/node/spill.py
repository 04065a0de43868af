"""The index of a checker on disk, so that a record of any length is checked in the same memory (spec 2.10).

Two temporary files without a name: rows, in blocks that each belong to one list of rows, and a database for what is
looked up by other keys. Both are gone when the process is.
"""

import os
import sqlite3
import tempfile
from array import array
from collections.abc import Iterator
from types import TracebackType
from typing import Final

BLOCK_BYTES: Final = 4 * 1024
WAITING: Final = 1_000  # rows of a table that wait in memory to be written together


class FileIndex:
    """An index in temporary files; close it when the check is over."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  (closed by `close`)
        self._blocks = 0
        self._tables = 0
        # the empty name: a private database on disk that SQLite deletes when it is closed
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.execute("PRAGMA journal_mode=OFF")
        self._database.execute("PRAGMA synchronous=OFF")
        self._database.execute("PRAGMA cache_size=-16000")

    def rows(self, width: int, /) -> "FileRows":
        """Return an empty list of rows of `width` bytes."""
        return FileRows(self, width)

    def table(self) -> "FileTable":
        """Return an empty table."""
        self._tables += 1
        return FileTable(self._database, f"t{self._tables}")

    def write_block(self, data: bytes) -> int:
        """Write a full block; return its number."""
        number = self._blocks
        os.pwrite(self._file.fileno(), data, number * BLOCK_BYTES)
        self._blocks += 1
        return number

    def read(self, block: int, start: int, length: int) -> bytes:
        """Read a part of a block that was written."""
        return os.pread(self._file.fileno(), length, block * BLOCK_BYTES + start)

    def close(self) -> None:
        """Delete both files."""
        self._file.close()
        self._database.close()

    def __enter__(self) -> "FileIndex":
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class FileRows:
    """Rows whose last block is in memory, and all others in the file."""

    __slots__ = ("_blocks", "_index", "_last", "_length", "_per_block", "_width")

    def __init__(self, index: FileIndex, width: int) -> None:
        self._index = index
        self._width = width
        self._per_block = BLOCK_BYTES // width
        self._blocks = array("Q")
        self._last = bytearray()
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, index: int, /) -> bytes:
        if not 0 <= index < self._length:
            raise IndexError(f"row {index} of {self._length}")
        block, row = divmod(index, self._per_block)
        start = row * self._width
        if block == len(self._blocks):
            return bytes(self._last[start : start + self._width])
        return self._index.read(self._blocks[block], start, self._width)

    def append(self, row: bytes, /) -> None:
        """Add a row."""
        self._last += row
        self._length += 1
        if self._length % self._per_block == 0:
            self._blocks.append(self._index.write_block(bytes(self._last)))
            self._last = bytearray()


class FileTable:
    """A table of the database; new rows are written in groups."""

    def __init__(self, database: sqlite3.Connection, name: str) -> None:
        self._database = database
        database.execute(f"CREATE TABLE {name} (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID")
        self._get = f"SELECT value FROM {name} WHERE key = ?"
        self._put = f"INSERT OR REPLACE INTO {name} VALUES (?, ?)"
        self._items = f"SELECT key, value FROM {name} ORDER BY key"
        self._waiting: dict[bytes, bytes] = {}
        self._empty = True

    def get(self, key: bytes, /) -> bytes | None:
        """Return what was put under `key` last."""
        if self._empty:
            return None
        waiting = self._waiting.get(key)
        if waiting is not None:
            return waiting
        row = self._database.execute(self._get, (key,)).fetchone()
        return None if row is None else row[0]

    def put(self, key: bytes, value: bytes, /) -> None:
        """Put `value` under `key`."""
        self._empty = False
        self._waiting[key] = value
        if len(self._waiting) >= WAITING:
            self._write()

    def items(self) -> Iterator[tuple[bytes, bytes]]:
        """Yield every key with its value, in the order of the keys."""
        self._write()
        yield from self._database.execute(self._items)

    def _write(self) -> None:
        self._database.execute("BEGIN")
        self._database.executemany(self._put, self._waiting.items())
        self._database.execute("COMMIT")
        self._waiting.clear()
