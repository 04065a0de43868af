"""One thread that writes, with group commit: an acknowledgement means on disk.

Waiting for the disk is the price of each commit, so everything that waits shares one: the thread takes what has
gathered on its queue (up to `GROUP` pieces of work), carries it out in one transaction, commits, and only then
resolves the futures. One piece can fail alone: most do so before they have written anything, and nothing is to be
undone; where one fails half-way, the group is undone and carried out again, with a savepoint around each piece. A piece
that may wait for the next one costs no commit of its own, and nothing that was asked for after it is kept without it.
"""

import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Collection
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, TypeVar

from openline.store.errors import StoreClosed, StoreDamaged
from openline.store.failures import failure
from openline.store.kept import Part
from openline.store.marks import Marks

T = TypeVar("T")

GROUP = 256

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Job:
    work: Callable[[sqlite3.Connection], Any]
    changes: Collection[Part]
    first: "tuple[_Job, ...]" = ()
    """without these it must not be kept"""
    future: "Future[Any]" = field(default_factory=Future)
    outcome: Any = None


@dataclass(frozen=True, slots=True)
class _Failed:
    error: Exception


class _HalfDone(Exception):
    """A piece failed after it had written something."""


class Writer:
    """Owns the writing connection (opened with isolation_level=None) and the only thread that uses it.

    Work that was taken up is carried out even if its caller stops waiting; it may be carried out a second time after
    its first effects were undone. Callbacks of the futures run on this thread, after the commit: they must be quick.

    Attributes:
        revisions: how many commits have changed each part of what is kept.
    """

    def __init__(self, connection: sqlite3.Connection, marks: Marks) -> None:
        """Take the connection, and what its work remembers of feeds, which is written back before each commit."""
        self._connection, self._marks = connection, marks
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closing = threading.Lock()  # orders every submit before or after the end mark
        self._waiting: tuple[_Job, ...] = ()
        self._closed = False
        self._broken: str | None = None
        self.revisions = dict.fromkeys(Part, 0)
        self._thread = threading.Thread(target=self._run, name="openline-store", daemon=True)
        self._thread.start()

    def submit(
        self, work: Callable[[sqlite3.Connection], T], changes: Collection[Part] = (), *, with_next: bool = False
    ) -> "Future[T]":
        """Queue `work`; its result, once on disk, or its error, with nothing of it kept, is the future's.

        Args:
            changes: the parts that it may change.
            with_next: it may wait for what is submitted next, goes to the disk with that, and if it fails that does.
        """
        job = _Job(work, changes)
        with self._closing:
            if self._closed:
                job.future.set_exception(StoreClosed("the store is closed"))
            elif with_next:
                self._waiting = (*self._waiting, job)
            else:
                job.first = self._waiting
                self._put_waiting()
                self._queue.put(job)
        return job.future

    def _put_waiting(self) -> None:
        for each in self._waiting:
            self._queue.put(each)
        self._waiting = ()

    def finish(self) -> None:
        """Carry out what is queued, then end the thread; what is submitted later is refused."""
        with self._closing:
            if not self._closed:
                self._closed = True
                self._put_waiting()
                self._queue.put(None)
        self._thread.join()

    def close(self) -> None:
        """Finish, and close the connection."""
        self.finish()
        self._connection.close()

    def _run(self) -> None:
        while True:
            group, last = self._gather()
            if group:
                self._carry_out(group)
            if last:
                return

    def _gather(self) -> tuple[list[_Job], bool]:
        """Wait for one piece of work, then take what else has gathered; also whether the end mark was met."""
        group: list[_Job] = []
        job = self._queue.get()
        while job is not None:
            if job.future.set_running_or_notify_cancel():
                group.append(job)
            if len(group) >= GROUP:
                return group, False
            try:
                job = self._queue.get_nowait()
            except queue.Empty:
                return group, False
        return group, True

    def _carry_out(self, group: list[_Job]) -> None:
        if self._broken is not None:
            _fail(group, StoreDamaged(self._broken))
            return
        try:
            try:
                self._transact(group, self._attempt)
            except _HalfDone:
                self._connection.execute("ROLLBACK")
                self._transact(group, self._attempt_alone)
        except Exception as error:  # noqa: BLE001  this thread outlives whatever it was: all the others wait for it
            self._give_up(group, error)
            return
        for part in {part for job in group for part in job.changes}:  # before any of the callers learns of it
            self.revisions[part] += 1
        for job in group:
            if isinstance(job.outcome, _Failed):
                job.future.set_exception(job.outcome.error)
            else:
                job.future.set_result(job.outcome)

    def _transact(self, group: list[_Job], attempt: Callable[[_Job], Any]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._marks.begin(self._connection)
        for job in group:
            lost = next((each.outcome for each in job.first if isinstance(each.outcome, _Failed)), None)
            job.outcome = attempt(job) if lost is None else lost
        self._marks.write_back(self._connection)
        self._connection.execute("COMMIT")
        self._marks.show()

    def _attempt(self, job: _Job) -> Any:
        """Do one piece of work. Raises _HalfDone, or sqlite3.Error when the whole transaction is lost."""
        before = self._connection.total_changes
        try:
            return job.work(self._connection)
        except Exception as error:  # noqa: BLE001  whatever the work raises belongs to the one who waits for it
            failed = self._failed(error)
            if self._connection.total_changes != before:
                self._marks.forget()
                raise _HalfDone from None
            return failed

    def _attempt_alone(self, job: _Job) -> Any:
        """Do one piece of work, or undo it alone. Raises sqlite3.Error when the whole transaction is lost."""
        self._marks.write_back(self._connection)
        self._connection.execute("SAVEPOINT piece")
        try:
            result = job.work(self._connection)
        except Exception as error:  # noqa: BLE001  as above
            result = self._failed(error)
            self._marks.forget()
            self._connection.execute("ROLLBACK TO piece")
        self._connection.execute("RELEASE piece")
        return result

    def _failed(self, error: Exception) -> _Failed:
        """Return why one piece failed; raises sqlite3.Error where nobody's work is safe any more."""
        if not isinstance(error, sqlite3.Error):
            return _Failed(error)
        # A full disk may have made SQLite undo the whole transaction, with the pieces before this one.
        if not self._connection.in_transaction or isinstance(failure(error), StoreDamaged):
            raise error
        return _Failed(failure(error))

    def _give_up(self, group: list[_Job], error: Exception) -> None:
        """Nothing of the group is kept, and each of its callers learns why."""
        why = failure(error) if isinstance(error, sqlite3.Error) else StoreDamaged(f"our own fault: {error!r}")
        self._marks.forget()
        try:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        except sqlite3.Error as second:
            log.error("the store could not roll back: %s", second)
            self._broken = f"the store could not undo a failed write ({second})"
        if isinstance(why, StoreDamaged):
            # After a failed write or sync nobody knows what the disk holds; going on could acknowledge what it lost.
            self._broken = str(why)
        log.error("a write to the store failed: %s", why)
        _fail(group, why)


def _fail(group: list[_Job], error: Exception) -> None:
    for job in group:
        job.outcome = _Failed(error)
        job.future.set_exception(error)
