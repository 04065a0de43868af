"""What a store keeps of the node's own: people, audit and watch log, drafts, snapshots, secrets and small values.

All of it is wrapped under the storage key, and nothing of it ever leaves the node.
"""

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future

from openline.core.encoding import decode, encode
from openline.core.errors import Misuse
from openline.store import placing, reading, writing
from openline.store.connections import Connections
from openline.store.errors import OfficerExists
from openline.store.kept import Draft, Officer, Secret, SecretKind


class AtHome(Connections):
    """The part of a `Store` that no peer ever sees."""

    # people and small things

    def add_officer(self, officer: Officer) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            sql = "INSERT INTO officers VALUES (?, ?) ON CONFLICT DO NOTHING"
            if not _changed(connection, sql, *self._wrapped_officer(officer)):
                raise OfficerExists(f"an officer named {officer.name} is kept already")

        return self._write_people(work)

    def update_officer(self, officer: Officer) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            name, wrapped = self._wrapped_officer(officer)
            if not _changed(connection, "UPDATE officers SET wrapped = ? WHERE id = ?", wrapped, name):
                raise Misuse(f"no officer named {officer.name} is kept here")

        return self._write_people(work)

    def remove_officer(self, name: str) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            if not _changed(
                connection, "DELETE FROM officers WHERE id = ?", self._vault.digest("officers", name.encode())
            ):
                raise Misuse(f"no officer named {name} is kept here")

        return self._write_people(work)

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

    def set_meta(self, key: str, value: bytes | None, *, with_next: bool = False) -> Future[None]:
        def work(connection: sqlite3.Connection) -> None:
            if value is None:
                connection.execute("DELETE FROM meta WHERE name = ?", (key,))
                return
            connection.execute(
                "INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET wrapped = excluded.wrapped",
                (key, self._vault.wrap("meta", key.encode(), value)),
            )

        return self._write(work, with_next=with_next)

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


def _changed(connection: sqlite3.Connection, sql: str, *parameters: object) -> bool:
    """Carry out a write; did it change anything?"""
    return connection.execute(sql, parameters).rowcount > 0
