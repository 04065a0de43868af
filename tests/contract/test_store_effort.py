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
