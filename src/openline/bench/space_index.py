"""The index of plans in force, with 100,000 in it: asked one by one and together, changed, and beside its peers."""

import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Any

import numpy as np

from openline.bench import space_peers
from openline.bench.figure import Figure
from openline.bench.space_world import DENSE, SPARSE, Season, plans
from openline.core.space.engine import Choice
from openline.core.space.index import Index
from openline.core.space.plan import Plan, Prepared, prepare

Say = Callable[[str], None]

HELD, ASKED, CHANGED, MILLION = 100_000, 10_000, 5_000, 1_000_000
ROUNDS = 9
BULK_TARGET, SINGLE_TARGET_US, CHANGE_TARGET_MS, MEMORY_TARGET_GB, GROWTH_TARGET = 200_000.0, 150.0, 1.0, 2.0, 1.1


def measure(say: Say, engine: Choice) -> list[Figure]:
    """Measure the index in a sparse and in a dense season."""
    return [*_season(say, SPARSE, engine), *_season(say, DENSE, engine), *_million(say)]


def _season(say: Say, season: Season, engine: Choice) -> list[Figure]:
    held, asked = list(plans(season, HELD, 1, "h")), list(plans(season, ASKED, 2, "q"))
    index, questions = Index(engine), Index(engine)
    started = time.perf_counter()
    for each in held:
        index.add(prepare(each, engine))
    built = time.perf_counter() - started
    for each in asked:
        questions.add(prepare(each, engine))
    with ThreadPoolExecutor(2) as pool:
        rounds = []
        for _ in range(ROUNDS):
            started, used = time.perf_counter(), time.process_time()
            pairs = questions.join(index, share=pool.map)
            rounds.append((time.perf_counter() - started, time.process_time() - used))
        bulk, used = min(rounds)  # another process may have taken a core for a while
        started = time.perf_counter()
        own = len(index.join(share=pool.map))
        whole = time.perf_counter() - started
    say(f"{season.name}: {HELD:,} plans prepared and held in {built:.1f} s; {ASKED:,} asked, {len(pairs):,} conflicts, "
        f"{bulk * 1e3:.1f} ms ({used * 1e3:.0f} ms of processor time); "
        f"joined with itself: {own:,} conflicts in {whole:.2f} s")  # fmt: skip
    gc.freeze()  # what was made for the test is no garbage to look through again and again
    single = _each(prepared(asked[:CHANGED], engine), index.meeting)
    amended = _each(islice(plans(season, CHANGED, 3, "h"), CHANGED), lambda plan: index.add(prepare(plan, engine)))
    accepted = _each(islice(plans(season, CHANGED, 4, "n"), CHANGED), lambda plan: index.add(prepare(plan, engine)))
    cancelled = _each((f"n{number:07d}" for number in range(CHANGED)), index.remove)
    gc.unfreeze()
    for name, took in (("asked alone", single), ("amended", amended), ("accepted", accepted), ("cancelled", cancelled)):
        p50, p99, most = np.percentile(took, [50, 99, 100]) * 1e6
        say(f"{season.name}: {name}: p50 {p50:,.0f} us, p99 {p99:,.0f} us, most {most:,.0f} us")
    name = f"space: {season.name}, {HELD:,} in force"
    changes = max(float(np.percentile(took, 99)) for took in (amended, accepted))
    return [
        Figure(f"{name}: together", ASKED / bulk, "queries/s", BULK_TARGET,
               note=f"two threads, best of {ROUNDS}; {used * 1e3:.0f} ms of processor time"),
        Figure(f"{name}: alone, p50", float(np.median(single)) * 1e6, "us", SINGLE_TARGET_US, at_least=False,
               note="of the thread's time"),
        Figure(f"{name}: accept or amend, p99", changes * 1e3, "ms", CHANGE_TARGET_MS, at_least=False,
               note="with preparation, of the thread's time"),
        *space_peers.measure(say, season.name, held, asked, set(pairs), bulk),
    ]  # fmt: skip


def prepared(some: list[Plan], engine: Choice) -> Iterator[Prepared]:
    """Yield plans made ready."""
    return (prepare(each, engine) for each in some)


def _each(questions: Iterator[Any], ask: Callable[[Any], object]) -> list[float]:
    """Return how long each took, in seconds of this thread; making the question is not counted.

    Not by the clock on the wall: the machine may be shared, and whoever waits for a turn measures his neighbours.
    """
    took = []
    for question in questions:
        started = time.thread_time()
        ask(question)
        took.append(time.thread_time() - started)
    return took


def _million(say: Say) -> list[Figure]:
    """Fill an index in a process of its own: the most memory that it ever took, the program itself included."""
    done = subprocess.run([sys.executable, "-m", "openline.bench.space_million", str(MILLION)],
                          capture_output=True, text=True, check=True)  # fmt: skip
    said = json.loads(done.stdout)
    say(f"{MILLION:,} volumes: {said['seconds']:.0f} s with making them, {said['gigabytes']:.2f} GB at most, "
        f"asked alone p50 {said['p50_us']:.0f} us, accepted p99 {said['p99_ms']:.2f} ms")  # fmt: skip
    for point in said["growth"]:
        say(f"dense, {point['held']:,} in force: {ASKED:,} asked, {point['found']:,} conflicts, "
            f"{point['ms']:.0f} ms of processor time")  # fmt: skip
    last, before = said["growth"][-1], said["growth"][-2]
    steps = np.log(last["ms"] / before["ms"]) / np.log(last["found"] / before["found"])
    return [
        Figure(f"space: {MILLION:,} volumes", said["gigabytes"], "GB", MEMORY_TARGET_GB, at_least=False,
               note="peak of the whole process"),
        Figure("space: growth up to a million", float(steps), "power", GROWTH_TARGET, at_least=False,
               note="time grows as what is found to this power; 1 is linear"),
        *(Figure(f"space: growth: {point['held']:,} in force", point["ms"], "ms", note=f"{point['found']} found")
          for point in said["growth"]),
    ]  # fmt: skip
