"""The writing thread: group commit, one bad piece alone, and what happens when the disk will not."""

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from openline.core.errors import Misuse
from openline.store import schema
from openline.store.errors import StoreBusy, StoreClosed, StoreDamaged, StoreFull
from openline.store.marks import Marks
from openline.store.writer import GROUP, Writer
from patience import PATIENCE_S


class Watched:
    """A connection that counts its commits, and fails where a test says."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.commits = 0
        self.fail: dict[str, Exception] = {}

    @property
    def in_transaction(self) -> bool:
        return self.connection.in_transaction

    @property
    def total_changes(self) -> int:
        return self.connection.total_changes

    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        if sql in self.fail:
            raise self.fail.pop(sql)
        self.commits += sql == "COMMIT"
        return self.connection.execute(sql, *parameters)

    def close(self) -> None:
        self.connection.close()


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(schema.open_for_writing(tmp_path / "store.db"))


@pytest.fixture
def writer(watched: Watched) -> Iterator[Writer]:
    writer = Writer(watched, Marks())  # type: ignore[arg-type]
    yield writer
    writer.close()


def put(name: str, value: bytes = b"") -> Any:
    return lambda connection: connection.execute("INSERT INTO meta VALUES (?, ?)", (name, value)).rowcount


def names(tmp_path: Path) -> list[str]:
    connection = schema.open_for_reading(tmp_path / "store.db")
    try:
        return [name for (name,) in connection.execute("SELECT name FROM meta ORDER BY name")]
    finally:
        connection.close()


def hold(writer: Writer) -> threading.Event:
    """Keep the writer busy with one piece of work, so that what is submitted next gathers behind it."""
    go, begun = threading.Event(), threading.Event()

    def work(connection: sqlite3.Connection) -> None:
        begun.set()
        go.wait()

    writer.submit(work)
    begun.wait()
    return go


def error(code: int, words: str) -> sqlite3.Error:
    """An error as SQLite raises it."""
    made = sqlite3.OperationalError(words)
    made.sqlite_errorcode, made.sqlite_errorname = code, words  # type: ignore[misc]
    return made


def test_what_waits_together_is_committed_together(writer: Writer, watched: Watched) -> None:
    """Each commit waits for the disk once, however many it carries."""
    go = hold(writer)
    futures = [writer.submit(put(f"{number:04}")) for number in range(GROUP + 44)]

    go.set()

    assert [future.result() for future in futures] == [1] * (GROUP + 44)
    assert watched.commits == 3  # the one that held it, a full group, the rest


def test_an_acknowledgement_means_that_others_can_read_it(writer: Writer, tmp_path: Path) -> None:
    """A future that resolved before the commit would acknowledge what a crash then takes back."""
    seen: list[list[str]] = []
    future: Future[int] = writer.submit(put("a"))
    future.add_done_callback(lambda _: seen.append(names(tmp_path)))

    future.result()
    writer.finish()

    assert seen == [["a"]]


def test_what_may_wait_for_the_next_shares_its_commit(writer: Writer, watched: Watched, tmp_path: Path) -> None:
    """An intention that is kept with what it leads to costs no wait for the disk of its own."""
    waits = writer.submit(put("intention"), with_next=True)
    assert writer.submit(put("deed")).result() == waits.result() == 1

    assert watched.commits == 1
    assert names(tmp_path) == ["deed", "intention"]


def test_nothing_is_kept_without_what_waited_for_it(writer: Writer, watched: Watched, tmp_path: Path) -> None:
    """A deed whose intention could not be kept did not happen; those of others did."""

    def half(connection: sqlite3.Connection) -> None:
        put("half")(connection)
        raise LookupError("changed my mind")

    def at_once(connection: sqlite3.Connection) -> None:
        raise LookupError("changed my mind")

    for number, bad in enumerate((half, at_once)):
        go = hold(writer)
        stranger = writer.submit(put(f"stranger {number}"))
        waits, deed = writer.submit(bad, with_next=True), writer.submit(put("deed"))
        go.set()

        assert stranger.result() == 1
        for future in (waits, deed):
            with pytest.raises(LookupError):
                future.result()
    assert names(tmp_path) == ["stranger 0", "stranger 1"]


def test_a_failed_commit_keeps_neither_the_deed_nor_what_waited_for_it(
    writer: Writer, watched: Watched, tmp_path: Path
) -> None:
    """They are one step: there is no moment in which one of them is on disk."""
    waits = writer.submit(put("intention"), with_next=True)
    watched.fail["COMMIT"] = error(sqlite3.SQLITE_FULL, "database or disk is full")
    deed = writer.submit(put("deed"))

    for future in (waits, deed):
        with pytest.raises(StoreFull):
            future.result()
    assert names(tmp_path) == []


def test_one_bad_piece_fails_alone_and_leaves_nothing(writer: Writer, watched: Watched, tmp_path: Path) -> None:
    """Strangers share a transaction: one caller's mistake must not cost the others theirs."""

    def half(connection: sqlite3.Connection) -> None:
        put("half")(connection)
        raise LookupError("changed my mind")

    go = hold(writer)
    good, bad, twice, after = (writer.submit(work) for work in (put("a"), half, put("a"), put("b")))
    go.set()

    assert (good.result(), after.result()) == (1, 1)
    with pytest.raises(LookupError):
        bad.result()
    with pytest.raises(Misuse, match="UNIQUE"):
        twice.result()
    assert names(tmp_path) == ["a", "b"]
    assert watched.commits == 2


def test_work_whose_caller_left_before_it_began_is_not_done(writer: Writer, tmp_path: Path) -> None:
    """A cancelled request must not act later; one that has begun is carried out whole."""
    go = hold(writer)
    left, stays = writer.submit(put("left")), writer.submit(put("stays"))

    assert left.cancel()
    go.set()
    stays.result()

    assert names(tmp_path) == ["stays"]


def test_a_full_disk_fails_only_what_did_not_fit(writer: Writer, watched: Watched, tmp_path: Path) -> None:
    """The node says so and goes on: what is small still gets through, and room can be made."""
    pages = watched.connection.execute("PRAGMA page_count").fetchone()[0]
    writer.submit(put("before")).result()
    watched.connection.execute(f"PRAGMA max_page_count = {pages + 2}")

    go = hold(writer)
    small = writer.submit(put("small"))
    large = writer.submit(put("large", bytes(1 << 20)))
    tail = writer.submit(put("tail"))
    go.set()
    with pytest.raises(StoreFull):
        large.result()
    kept = ["before", *(name for name, future in (("small", small), ("tail", tail)) if future.exception() is None)]
    assert names(tmp_path) == sorted(kept)

    watched.connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
    writer.submit(put("z large", bytes(1 << 20))).result()
    assert names(tmp_path) == sorted([*kept, "z large"])


def test_a_commit_that_fails_acknowledges_nothing(writer: Writer, watched: Watched, tmp_path: Path) -> None:
    """The disk was full at the last moment: all pieces are undone, and the next ones may succeed."""
    go = hold(writer)
    futures = [writer.submit(put("a")), writer.submit(put("b"))]
    watched.fail["PRAGMA data_version"] = error(sqlite3.SQLITE_FULL, "database or disk is full")
    go.set()
    # the piece that held the writer had begun before the failure was set: only the group behind it is lost
    for future in futures:
        with pytest.raises(StoreFull):
            future.result()

    watched.fail["COMMIT"] = error(sqlite3.SQLITE_FULL, "database or disk is full")
    with pytest.raises(StoreFull):
        writer.submit(put("c")).result()

    assert names(tmp_path) == []
    assert writer.submit(put("d")).result() == 1


def test_after_a_failed_sync_nothing_is_acknowledged(writer: Writer, watched: Watched, tmp_path: Path) -> None:
    """Nobody knows then what the disk holds: only the log's checksums, read on opening again, can tell."""
    watched.fail["COMMIT"] = error(sqlite3.SQLITE_IOERR | 4 << 8, "disk I/O error")

    with pytest.raises(StoreDamaged):
        writer.submit(put("a")).result()
    with pytest.raises(StoreDamaged):
        writer.submit(put("b")).result()

    assert names(tmp_path) == []


def test_after_a_fault_of_our_own_nobody_waits_for_ever(writer: Writer, watched: Watched, tmp_path: Path) -> None:
    """Were the thread to end with it, every later write would be waited for without end, and in silence."""
    watched.fail["COMMIT"] = RuntimeError("no disk did this")
    with pytest.raises(StoreDamaged, match="our own fault"):
        writer.submit(put("a")).result(PATIENCE_S)
    with pytest.raises(StoreDamaged, match="our own fault"):
        writer.submit(put("b")).result(PATIENCE_S)
    assert names(tmp_path) == []


def test_another_writing_process_makes_us_busy_not_wrong(writer: Writer, watched: Watched, tmp_path: Path) -> None:
    """The node's lock keeps others out; should it fail, SQLite's own lock still does."""
    watched.connection.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreBusy):
        writer.submit(put("a")).result()
    other.execute("ROLLBACK")
    other.close()

    assert writer.submit(put("a")).result() == 1


def test_closing_carries_out_what_was_asked_before(watched: Watched, tmp_path: Path) -> None:
    """A node that stops in good order loses nothing that it took on, and says so to whoever comes later."""
    writer = Writer(watched, Marks())  # type: ignore[arg-type]
    go = hold(writer)
    asked = [writer.submit(put(f"{number}"), with_next=number == 4) for number in range(5)]
    stopping = threading.Thread(target=writer.finish)
    stopping.start()
    go.set()
    stopping.join()

    assert [future.result() for future in asked] == [1] * 5
    with pytest.raises(StoreClosed):
        writer.submit(put("late")).result()
    assert names(tmp_path) == ["0", "1", "2", "3", "4"]
    writer.close()
