"""SQLite's failures, told apart by what they mean for the one who waits."""

import sqlite3

from openline.core.errors import Misuse, OpenlineError, Unavailable
from openline.store.errors import NotAStore, StoreBusy, StoreClosed, StoreDamaged, StoreFull

_PRIMARY = 0xFF  # an extended result code carries its primary code in the low byte

_MEANING: dict[int, tuple[type[OpenlineError], str]] = {
    sqlite3.SQLITE_FULL: (StoreFull, "the disk of the store is full"),
    sqlite3.SQLITE_BUSY: (StoreBusy, "another process is writing to the store"),
    sqlite3.SQLITE_LOCKED: (StoreBusy, "the store is locked"),
    sqlite3.SQLITE_NOTADB: (NotAStore, "the file is not a database"),
    sqlite3.SQLITE_CANTOPEN: (Unavailable, "the store cannot be opened"),
    sqlite3.SQLITE_PERM: (Unavailable, "the store may not be opened"),
    sqlite3.SQLITE_READONLY: (Unavailable, "the store cannot be written: its file or folder is read-only"),
    sqlite3.SQLITE_NOMEM: (Unavailable, "out of memory"),
    sqlite3.SQLITE_IOERR: (StoreDamaged, "the disk of the store failed"),
    sqlite3.SQLITE_CORRUPT: (StoreDamaged, "the store's file is damaged"),
}


def failure(error: sqlite3.Error) -> OpenlineError:
    """Return what `error` means: an Unavailable for the world's faults, a Misuse for what our program asked wrongly."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        if isinstance(error, sqlite3.ProgrammingError) and "closed" in str(error):
            return StoreClosed("the store is closed")
        return Misuse(f"the store refused: {error}")
    kind, words = _MEANING.get(code & _PRIMARY, (Misuse, "the store refused"))
    return kind(f"{words} ({error.sqlite_errorname}: {error})")
