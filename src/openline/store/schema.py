"""Opening the store's file: its marks, its settings, and its schema brought up to date.

The schema's version is SQLite's `user_version`; `migrations/NNN_*.sql` are applied in order, all that are missing in
one transaction, so that a store is never between two versions.
"""

import os
import re
import sqlite3
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from openline.core.errors import Unavailable
from openline.store.errors import NewerSchema, NoStore, NotAStore, OlderStore, StoreDamaged

# SQLite keeps it in the file's head: `file` and we can tell whose it is
APPLICATION_ID = int.from_bytes(b"OPLS", "big")
BEFORE_SEALING = int.from_bytes(b"OPLN", "big")
BUSY_S = 5.0  # how long a write waits for another process


def open_for_writing(path: Path) -> sqlite3.Connection:
    """Open (and if need be make) the store at `path` and bring its schema up to date.

    Raises: NotAStore, NewerSchema; sqlite3.Error for what the disk does.
    """
    if not path.exists():
        _create(path)
    connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    try:
        _refuse_others(connection)
        _refuse_newer(_version(connection), migrations()[-1][0])
        mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        if mode != "wal":
            raise StoreDamaged(f"the file system of the store does not allow a write-ahead log (journal mode {mode})")
        connection.execute("PRAGMA synchronous = FULL")  # WAL alone would sync only at its checkpoints
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA secure_delete = ON")  # what was erased must not lie on in a free page
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA journal_size_limit = {64 << 20}")  # give the space of a burst back
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open one more connection that cannot write, for one read or stream at a time.

    Nor can it checkpoint the log. That matters: up to SQLite 3.51.2 a checkpoint that runs beside another connection's
    write can lose pages (the "WAL-reset bug"), so all checkpoints are left to the one connection that writes.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def check_readable(path: Path) -> None:
    """Check that `path` is a store of the schema that we know, and change nothing, not even an older schema.

    Raises: NoStore, NotAStore, NewerSchema, Unavailable; sqlite3.Error for what the disk does.
    """
    if not path.exists():
        raise NoStore(f"there is no store at {path}")
    connection = open_for_reading(path)
    try:
        _refuse_others(connection)
        version, known = _version(connection), migrations()[-1][0]
    finally:
        connection.close()
    _refuse_newer(version, known)
    if version < known:
        raise Unavailable(
            f"the store has schema {version}, this version of Openline needs {known}",
            hint="run the node once: it brings its store up to date",
        )


def migrate(connection: sqlite3.Connection) -> None:
    """Apply the migrations that the store lacks, all or none.

    Raises: NewerSchema when the store has more than we know.
    """
    steps = migrations()
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection)
        _refuse_newer(version, steps[-1][0])
        for number, sql in steps:
            if number > version:
                for statement in statements(sql):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def migrations() -> list[tuple[int, str]]:
    """All migrations as (number, SQL), in order, numbered from 1 without a gap."""
    folder = resources.files("openline.store").joinpath("migrations")
    found = sorted(
        (int(match[1]), file.read_text(encoding="utf-8"))
        for file in folder.iterdir()
        if (match := re.fullmatch(r"(\d{3})_\w+\.sql", file.name))
    )
    if [number for number, _ in found] != list(range(1, len(found) + 1)):
        raise StoreDamaged("the installed package lacks a schema migration", hint="install Openline again")
    return found


def statements(sql: str) -> Iterator[str]:
    """Split a script into its statements: `executescript` would commit the transaction around it."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement


def _create(path: Path) -> None:
    """Make the empty file readable by its owner only, before anything is in it; SQLite's other files take its mode."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)  # the name of the file must survive a power cut as well as its content
    finally:
        os.close(folder)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _refuse_newer(version: int, known: int) -> None:
    if version > known:
        raise NewerSchema(f"the store has schema {version}, this version of Openline knows {known}")


def _refuse_others(connection: sqlite3.Connection) -> None:
    """Refuse, before anything is changed, a database that another program made."""
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if mark == BEFORE_SEALING:
        raise OlderStore("the store was made by a version of Openline that did not seal what it keeps")
    if mark != APPLICATION_ID and (mark != 0 or tables):
        raise NotAStore("the file is a database, but not one of Openline")
