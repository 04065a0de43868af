"""`openline bench launches`: launches seen beside launches announced (docs/explanation/launches.md).

Four questions. What is said when the notice is true, shifted, late or missing? How many real launches do real notices
explain, and how many would they by chance? Do our named waters hold what warnings place in them? How long does an
answer take when many notices are held?
"""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from openline.bench.figure import Figure
from openline.bench.launches_confusion import confusion
from openline.bench.launches_log import Launch, catalogue, orbital
from openline.bench.launches_real import real
from openline.bench.launches_waters import named_waters
from openline.core.errors import Unavailable
from openline.core.space.volume import Circle, Window
from openline.core.watch.announced import Notice
from openline.core.watch.aspects import Prepared
from openline.core.watch.launch import compare, correlate

Say = Callable[[str], None]

NOTICES = 20_000
ANSWER_TARGET_S = 10.0
_SINCE = 2010


def measure(say: Say, data: Path | None) -> list[Figure]:
    """Measure on the launch logs and notices.

    Raises:
        Unavailable: there is no folder of data.
    """
    if data is None or not (data / "launch").is_dir():
        raise Unavailable(
            "no launch logs to measure with", hint="name their folder: openline bench launches --data DIR"
        )
    recent = orbital(data)
    logged = sorted([*catalogue(data, _SINCE), *recent], key=lambda launch: (launch.time, launch.site))
    figures = confusion(logged, say)
    figures += real(recent, data, say)
    return [*figures, *named_waters(data, say), *_speed(recent, say)]


def _speed(launches: Sequence[Launch], say: Say) -> list[Figure]:
    """Return how long one answer takes with many notices held, their shapes not yet derived, and then derived."""
    rng = np.random.default_rng(1995)
    seen = launches[len(launches) // 2].observation()
    notices = [
        Notice(
            f"N{number}",
            (
                Window(
                    start := seen.time + int(rng.integers(-30, 30)) * 86_400, start + int(rng.integers(1, 96)) * 3_600
                ),
            ),
            launch_area=Circle((float(rng.uniform(-180, 180)), float(rng.uniform(-60, 60))), 50_000.0),
        )
        for number in range(NOTICES)
    ]
    started = time.process_time()
    correlate(seen, notices)
    first = time.process_time() - started
    ready = [Prepared(notice) for notice in notices]
    compare(seen, ready)
    started = time.process_time()
    compare(seen, ready)
    again = time.process_time() - started
    say("")
    say(f"one launch beside {NOTICES:,} notices: {first:.2f} s of one core, {again:.2f} s when shapes are known")
    return [
        Figure(
            f"launches: one answer beside {NOTICES:,} notices", round(first, 3), "s", ANSWER_TARGET_S, at_least=False
        ),
        Figure("launches: the same, shapes known", round(again, 3), "s", 1.0, at_least=False),
    ]
