"""Processes of this machine that share out work, as `map` would do it alone (docs/how-to/screen-an-archive.md).

A worker is given its next item when it has answered the last. One that dies takes nothing along in silence: it is an
error that says so. When we stop, for whatever reason, the workers stop too; when we are killed, they see their line
end.
"""

import signal
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Any, Final, Self

from openline.core.errors import Unavailable
from openline.core.sharing import Answer, Item

_PATIENCE_S: Final = 0.5
"""So long a worker has to end before it is ended."""
_AHEAD: Final = 8
"""So many items for each worker are taken before the first of them is answered: answers that wait take memory."""


class WorkerLost(Unavailable):
    """A process that shared the work is gone, or could not do its part."""

    code = "worker_lost"


@dataclass(frozen=True, slots=True)
class _Worker:
    process: SpawnProcess
    line: Connection


class Workers:
    """So many processes, from entering to leaving."""

    def __init__(self, count: int) -> None:
        """Take so many; with one the work is done in this process, and nothing is started."""
        self._count = count
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        if self._count > 1:
            # the terminal sends its interrupt to all: here it is heard, and the workers are told to stop
            resource_tracker.ensure_running()  # it lifts the block when it starts, so it starts before
            held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
            try:
                self._workers = [_started() for _ in range(self._count)]
            finally:
                signal.pthread_sigmask(signal.SIG_SETMASK, held)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for worker in self._workers:
            worker.line.close()
            if kind is not None:
                worker.process.terminate()
        for worker in self._workers:
            worker.process.join(_PATIENCE_S)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
        self._workers = []

    def share(self, function: Callable[[Item], Answer], items: Iterable[Item], /) -> Iterator[Answer]:
        """Yield the answers in the order of the items.

        Raises:
            WorkerLost: a process ended, or the function raised there; what was not answered is not made up for.
        """
        if not self._workers:
            yield from map(function, items)
            return
        todo = enumerate(items)
        idle, busy = list(self._workers), dict[Connection, tuple[_Worker, int]]()
        answers: dict[int, Answer] = {}
        asked = following = 0
        while True:
            room = max(0, following + _AHEAD * self._count - asked)
            for worker, (number, item) in zip(list(idle), islice(todo, min(room, len(idle))), strict=False):
                _ask(worker, function, item)
                idle.remove(worker)
                busy[worker.line] = worker, number
                asked = number + 1
            if not busy:
                return
            for line in wait(list(busy)):
                assert isinstance(line, Connection)
                worker, number = busy.pop(line)
                answers[number] = _answer(worker)
                idle.append(worker)
            while following in answers:
                yield answers.pop(following)
                following += 1


def _started() -> _Worker:
    spawn = get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _ask(worker: _Worker, function: Callable[[Any], Any], item: object) -> None:
    try:
        worker.line.send((function, item))
    except OSError:
        raise _lost(worker) from None


def _answer(worker: _Worker) -> Any:
    try:
        done, answer = worker.line.recv()
    except (EOFError, OSError):
        raise _lost(worker) from None
    if not done:
        raise WorkerLost(f"a worker could not do its part: {answer}", hint="do it in one process, and please report it")
    return answer


def _lost(worker: _Worker) -> WorkerLost:
    worker.process.join(_PATIENCE_S)
    code = worker.process.exitcode
    how = "does not answer" if code is None else f"ended, signal {-code}" if code < 0 else f"ended with code {code}"
    return WorkerLost(f"a worker {how}; nothing was kept", hint="with fewer workers it needs less memory: --workers 1")


def _work(line: Connection) -> None:
    """Answer until the other end is gone; what the function raises is told there."""
    while True:
        try:
            function, item = line.recv()
        except (EOFError, OSError):
            return
        answer: tuple[bool, Any]
        try:
            answer = True, function(item)
        except Exception as error:  # noqa: BLE001  it is not lost: whoever asked raises it
            answer = False, f"{type(error).__name__}: {error}"
        try:
            line.send(answer)
        except OSError:
            return
