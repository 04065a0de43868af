"""What is asked often costs what it finds, not what the store holds."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from store_samples import LINE, STORAGE_KEY, Author, body, line_of

from openline.store import reading, schema, writing
from openline.store.kept import held_unopened
from openline.store.marks import Marks
from openline.store.sqlite import SqliteStore
from openline.store.vault import Vault

ANN, BEN = Author(0), Author(1)

OFTEN: dict[str, Callable[[sqlite3.Connection], object]] = {
    "heads": lambda connection: reading.heads(connection, LINE),
    "forks": lambda connection: reading.forks(connection, LINE),
    "pending": lambda connection: reading.pending(connection, LINE),
    "one range": lambda c: reading.select(c, f"WHERE {reading.OF_FEED} AND e.sequence = ?", (LINE, BEN.node, 3)),
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """a store of 500 entries, one fork and one pending entry."""
    path = tmp_path_factory.mktemp("effort") / "store.db"
    store = SqliteStore(path, STORAGE_KEY)
    store.add_line(line_of([ANN, BEN])).result()
    chain = BEN.chain(500)
    other = BEN.entry("other", after=chain[200])
    early = ANN.chain(2)[1]
    for future in [store.keep(entry) for entry in (*chain, other, early)]:
        future.result()
    assert (len(store.forks(LINE)), len(store.pending(LINE))) == (1, 1)
    store.close()
    return path


@pytest.mark.parametrize("name", OFTEN)
def test_a_frequent_question_does_not_walk_the_record(path: Path, name: str) -> None:
    """The board asks after every arrival: a walk over all entries would make a long record slower every day."""
    connection = schema.open_for_reading(path)
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    connection.set_progress_handler(count, 1)  # called for every instruction of SQLite's machine
    OFTEN[name](connection)
    connection.close()

    assert steps < 500  # one instruction for each entry would be more already


def test_the_usual_entry_is_written_with_its_body_in_two_statements(tmp_path: Path) -> None:
    """A storm of entries is a storm of these; every further statement would be paid by each of them."""
    path = tmp_path / "store.db"
    store = SqliteStore(path, STORAGE_KEY)
    store.add_line(line_of([ANN, BEN])).result()
    store.close()
    connection, marks = schema.open_for_writing(path), Marks()
    statements: list[str] = []
    connection.execute("BEGIN IMMEDIATE")

    for number, entry in enumerate(BEN.chain(20)):
        connection.set_trace_callback(statements.append if number else None)  # the first makes it remember the feeds
        said = body(f"entry {number}").data
        writing.keep(connection, Vault(STORAGE_KEY), marks, entry, said, held_unopened)
    connection.set_trace_callback(None)
    marks.write_back(connection)
    connection.execute("COMMIT")
    connection.close()

    assert len(statements) == 2 * 19


CHAIN = BEN.chain(6)
SAID = [body(f"entry {number}").data for number in range(6)]
OTHER, LATE = BEN.entry("other", after=CHAIN[2]), ANN.entry("late", seen=[CHAIN[4]], by=[BEN])

CHANGES: dict[str, list[Callable[[SqliteStore], object]]] = {
    "the next entry": [lambda s: s.keep(CHAIN[3], SAID[3]).result()],
    "a header whose body comes later": [
        lambda s: s.keep(CHAIN[3]).result(),
        lambda s: s.keep_body(CHAIN[3].id, SAID[3]).result(),
    ],
    "after a gap, and then the gap": [
        lambda s: s.keep(CHAIN[4], SAID[4]).result(),
        lambda s: s.keep(CHAIN[5], SAID[5]).result(),
        lambda s: s.keep(CHAIN[3], SAID[3]).result(),
    ],
    "an entry that waits for its cause": [
        lambda s: s.keep(LATE, body("late").data).result(),
        lambda s: s.keep(CHAIN[3], SAID[3]).result(),
        lambda s: s.keep(CHAIN[4], SAID[4]).result(),
    ],
    "a fork": [
        lambda s: s.keep(CHAIN[3], SAID[3]).result(),
        lambda s: s.keep(OTHER).result(),
        lambda s: s.keep(CHAIN[4], SAID[4]).result(),
    ],
    "an erased body": [lambda s: s.erase([CHAIN[1].id]).result(), lambda s: s.keep(CHAIN[3], SAID[3]).result()],
    "a piece that fails beside one that does not": [
        lambda s: [s.keep(CHAIN[3], SAID[3]), s.keep_body(bytes(32), SAID[0]), s.keep(CHAIN[4], SAID[4]).result()],
    ],
    "a node that joins": [
        lambda s: s.update_line(LINE, feeds=[ANN.node, BEN.node, b"", Author(3).node]).result(),
        lambda s: s.keep(CHAIN[3], SAID[3]).result(),
    ],
}  # fmt: skip
"""What is done to a store that holds the first three entries of BEN, whole."""


@pytest.mark.parametrize("name", CHANGES)
def test_how_far_feeds_are_held_is_the_same_in_memory_and_on_disk(tmp_path: Path, name: str) -> None:
    """A receipt is signed over what memory says: it must never say more, or other, than what a restart would find."""
    path = tmp_path / "store.db"
    store = SqliteStore(path, STORAGE_KEY)
    store.add_line(line_of([ANN, BEN])).result()
    for entry, said in zip(CHAIN[:3], SAID, strict=False):
        store.keep(entry, said).result()

    for step in CHANGES[name]:
        step(store)
        on_disk = schema.open_for_reading(path)
        assert store.heads(LINE) == reading.heads(on_disk, LINE)
        on_disk.close()
    store.close()


def test_after_the_usual_entry_nobody_asks_the_disk_how_far_its_feed_is_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both sides ask after every entry, between it and its receipt."""
    store = SqliteStore(tmp_path / "store.db", STORAGE_KEY)
    store.add_line(line_of([ANN, BEN])).result()
    store.keep(CHAIN[0], SAID[0]).result()

    monkeypatch.setattr(reading, "heads", None)

    assert [state.head and state.head.id for state in store.heads(LINE)] == [None, CHAIN[0].id]
    store.close()
