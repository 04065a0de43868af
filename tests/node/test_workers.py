"""Processes that share out work: in order, and never silently short of an answer."""

import math
import os
import signal
import subprocess
import sys
import time
from itertools import count
from multiprocessing import active_children
from pathlib import Path

import pytest

from openline.node.workers import WorkerLost, Workers


@pytest.mark.parametrize("workers", [1, 2])
def test_answers_come_in_the_order_of_the_items(workers: int) -> None:
    """`map` does, and what it is replaced by must: the first item is by far the longest here."""
    with Workers(workers) as pool:
        answers = list(pool.share(math.factorial, [20_000, *range(30)]))
        again = list(pool.share(math.isqrt, []))

    assert answers == [math.factorial(n) for n in [20_000, *range(30)]]
    assert again == []
    assert not active_children()


def test_items_are_taken_as_they_are_needed() -> None:
    """An archive is handed over piece by piece, never as a whole."""
    taken = count()

    with Workers(2) as pool:
        answers = pool.share(math.isqrt, (next(taken) for _ in range(1_000)))
        first = next(answers)

    assert first == 0
    assert next(taken) <= 2 * 8 + 1


def test_a_worker_that_dies_is_an_error_and_takes_the_others_along() -> None:
    """Half an answer that looks whole is worse than none."""
    with pytest.raises(WorkerLost, match="ended with code 7") as lost, Workers(2) as pool:
        list(pool.share(os._exit, [7] * 3))

    assert "--workers" in lost.value.hint
    assert not active_children()


def test_a_worker_that_is_killed_is_an_error() -> None:
    """A machine short of memory kills without asking."""
    with pytest.raises(WorkerLost, match="signal 9"), Workers(2) as pool:
        list(pool.share(_kill, [None]))


def _kill(_: None) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_what_a_worker_raises_is_an_error_with_its_words() -> None:
    """The fault is ours, and must be told where somebody reads it."""
    with pytest.raises(WorkerLost, match="ValueError: isqrt"), Workers(2) as pool:
        list(pool.share(math.isqrt, [4, -1]))


KILLED = """
import os, sys, time
from openline.node.workers import Workers
if __name__ == "__main__":
    with Workers(2) as pool:
        print(*(worker.process.pid for worker in pool._workers), flush=True)
        list(pool.share(time.sleep, [0.2] * 40))
"""


def test_workers_do_not_outlive_a_process_that_is_killed(tmp_path: Path) -> None:
    """Nobody is left to tell them: they end when their line does, at the latest after the item in hand."""
    script = tmp_path / "killed.py"
    script.write_text(KILLED, "utf-8")
    run = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    pids = [int(pid) for pid in run.stdout.readline().split()]

    run.kill()
    run.communicate()

    until = time.monotonic() + 30
    while any(_lives(pid) for pid in pids) and time.monotonic() < until:
        time.sleep(0.02)
    assert [pid for pid in pids if _lives(pid)] == []


def _lives(pid: int) -> bool:
    """Say whether a process runs; one that ended and was not fetched by anybody does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
