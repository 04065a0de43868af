"""The store's file: its marks, its settings, its migrations, and files that are not ours."""

import sqlite3
import stat
from pathlib import Path

import pytest

from openline.core.errors import Unavailable
from openline.store import schema
from openline.store.errors import NewerSchema, NoStore, NotAStore, OlderStore, OpenedToRead, StoreDamaged
from openline.store.kept import AttestationKind
from openline.store.sqlite import SqliteStore, read_only

STORAGE_KEY = bytes(range(32))


def test_a_new_store_is_durable_marked_and_its_owners_alone(tmp_path: Path) -> None:
    """synchronous=FULL is what makes an acknowledgement true; the file's mode is what keeps bodies private."""
    path = tmp_path / "store.db"

    connection = schema.open_for_writing(path)

    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in (
            "journal_mode",
            "synchronous",
            "foreign_keys",
            "secure_delete",
            "temp_store",
            "application_id",
            "user_version",
        )
    }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "application_id": int.from_bytes(b"OPLS", "big"),
        "user_version": schema.migrations()[-1][0],
    }
    connection.execute("INSERT INTO meta VALUES ('a', x'00')")
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert modes == {"store.db": 0o600, "store.db-wal": 0o600, "store.db-shm": 0o600}
    connection.close()


def test_readers_cannot_write(tmp_path: Path) -> None:
    """One writer is a rule that SQLite enforces, not a habit; a second one's checkpoint could lose pages."""
    writer = schema.open_for_writing(tmp_path / "store.db")
    writer.execute("INSERT INTO meta VALUES ('a', x'00')")
    reader = schema.open_for_reading(tmp_path / "store.db")

    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("INSERT INTO meta VALUES ('b', x'00')")
    with pytest.raises(sqlite3.OperationalError):
        reader.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert (tmp_path / "store.db-wal").stat().st_size > 0
    reader.close()
    writer.close()


def test_opening_again_applies_nothing_twice(tmp_path: Path) -> None:
    """Each migration runs once in a store's life."""
    path = tmp_path / "store.db"
    first = SqliteStore(path, STORAGE_KEY)
    first.set_meta("a", b"1").result()
    first.close()

    again = SqliteStore(path, STORAGE_KEY)

    assert again.meta("a") == b"1"
    again.close()


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    """An older Openline would drop, or misread, what it does not know."""
    path = tmp_path / "store.db"
    connection = schema.open_for_writing(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()

    for open_store in (SqliteStore, read_only):
        with pytest.raises(NewerSchema) as refused:
            open_store(path, STORAGE_KEY)
        assert "999" in str(refused.value)
        assert refused.value.hint

    plain = sqlite3.connect(path)
    assert plain.execute("PRAGMA user_version").fetchone() == (999,)
    plain.close()


def test_checkpoints_of_stores_of_before_are_compared_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before, one that ran ahead was kept among the others, and was never compared."""
    path, known = tmp_path / "store.db", schema.migrations()
    monkeypatch.setattr(schema, "migrations", lambda: known[:4])
    before = schema.open_for_writing(path)
    before.execute("INSERT INTO lines (id, charter, state) VALUES (?, x'00', 'confirmed')", (bytes(32),))
    for kind, data in (("checkpoint", b"a note"), ("statement", b"stated"), ("ahead", b"of more")):
        row = (bytes(32), kind, data)
        before.execute("INSERT INTO attestations (line, node, kind, serial, data) VALUES (1, ?, ?, 7, ?)", row)
    before.close()
    monkeypatch.setattr(schema, "migrations", lambda: known)

    store = SqliteStore(path, STORAGE_KEY)

    assert store.checkpoints(bytes(32), bytes(32)) == []
    assert [each.data for each in store.checkpoints(bytes(32), bytes(32), ahead=True)] == [b"a note"]
    kinds = (AttestationKind.STATEMENT, AttestationKind.AHEAD)
    assert [store.newest(bytes(32), kind)[bytes(32)].data for kind in kinds] == [b"stated", b"of more"]
    store.close()


def test_migrations_apply_in_order_all_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store between two versions could be opened by neither."""
    path = tmp_path / "store.db"
    first = schema.migrations()[0]
    monkeypatch.setattr(schema, "migrations", lambda: [first])
    schema.open_for_writing(path).close()
    second = (2, "CREATE TABLE two (a);\nINSERT INTO two VALUES (';');")
    steps = [first, second, (3, "CREATE TABLE three (a);\nNONSENSE;")]
    monkeypatch.setattr(schema, "migrations", lambda: steps)

    with pytest.raises(sqlite3.OperationalError, match="NONSENSE"):
        schema.open_for_writing(path)
    plain = sqlite3.connect(path)
    assert plain.execute("PRAGMA user_version").fetchone() == (1,)
    assert plain.execute("SELECT count(*) FROM sqlite_schema WHERE name IN ('two', 'three')").fetchone() == (0,)
    plain.close()

    steps[2] = (3, "CREATE TABLE three (a);")
    with pytest.raises(Unavailable, match="schema 1"):
        read_only(path, STORAGE_KEY)
    connection = schema.open_for_writing(path)
    assert connection.execute("SELECT a FROM two").fetchall() == [(";",)]
    assert connection.execute("PRAGMA user_version").fetchone() == (3,)
    connection.close()


def test_a_store_that_was_made_before_bodies_were_sealed_is_refused(tmp_path: Path) -> None:
    """What it holds lies readable, and its entries are of a suite that is gone."""
    path = tmp_path / "store.db"
    old = sqlite3.connect(path)
    old.execute(f"PRAGMA application_id = {int.from_bytes(b'OPLN', 'big')}")
    old.execute("CREATE TABLE bodies (a)")
    old.close()
    before = path.read_bytes()

    for open_store in (SqliteStore, read_only):
        with pytest.raises(OlderStore) as refused:
            open_store(path, STORAGE_KEY)
        assert refused.value.hint

    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"a letter, not a database" * 50, None], ids=["text", "foreign database"])
def test_a_file_of_another_program_is_refused_and_left_alone(tmp_path: Path, content: bytes | None) -> None:
    """A mistyped path must not cost somebody their address book."""
    path = tmp_path / "store.db"
    if content is not None:
        path.write_bytes(content)
    else:
        foreign = sqlite3.connect(path)
        foreign.execute("CREATE TABLE moz_bookmarks (a)")
        foreign.close()
    before = path.read_bytes()

    for open_store in (SqliteStore, read_only):
        with pytest.raises(NotAStore):
            open_store(path, STORAGE_KEY)

    assert path.read_bytes() == before


def test_a_damaged_store_says_so(tmp_path: Path) -> None:
    """A read that meets damage is an error with a name, not a shorter record."""
    path = tmp_path / "store.db"
    store = SqliteStore(path, STORAGE_KEY)
    for number in range(50):
        store.set_meta(f"{number}", bytes(2000)).result()
    store.close()
    data = bytearray(path.read_bytes())
    data[4096 * 30 : 4096 * 40] = b"\xa5" * (4096 * 10)
    path.write_bytes(data)

    store = SqliteStore(path, STORAGE_KEY)
    with pytest.raises(StoreDamaged):
        _read_all(store)
    store.close()


def test_a_store_can_be_read_beside_its_writer_and_after_it(tmp_path: Path) -> None:
    """`record verify` and `show` look at a running node's record, or at a folder copied from one, without its lock."""
    path = tmp_path / "store.db"
    with pytest.raises(NoStore):
        read_only(path, STORAGE_KEY)
    assert not path.exists()
    writing = SqliteStore(path, STORAGE_KEY)
    writing.set_meta("a", b"1").result()

    beside = read_only(path, STORAGE_KEY)
    assert beside.meta("a") == b"1"
    writing.set_meta("a", b"2").result()
    assert beside.meta("a") == b"2"
    with pytest.raises(OpenedToRead):
        beside.set_meta("a", b"3").result()
    beside.close()
    writing.close()

    after = read_only(path, STORAGE_KEY)
    assert after.meta("a") == b"2"
    after.close()


def _read_all(store: SqliteStore) -> None:
    for number in range(50):
        store.meta(f"{number}")
