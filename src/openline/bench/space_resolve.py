"""The way out with 100,000 plans in force, in a dense season: how long a drafter who asked for every change waits."""

import time
from collections.abc import Callable

import numpy as np

from openline.bench.figure import Figure
from openline.bench.space_world import DENSE, plans
from openline.core.space.engine import Choice
from openline.core.space.plan import prepare
from openline.core.space.proposal import Limits
from openline.core.space.resolve import Held, resolve

Say = Callable[[str], None]

HELD, DRAFTS = 100_000, 100
TARGET_S = 1.0


def measure(say: Say, engine: Choice, *, held: int = HELD, drafts: int = DRAFTS) -> list[Figure]:
    """Measure ways out of drafts in conflict, all kinds of change allowed, a hundred kilometres at most."""
    in_force = Held((prepare(each, engine) for each in plans(DENSE, held, 1, "h")), engine)
    took, ways = [], 0
    for draft in plans(DENSE, 40 * drafts, 5, "d"):
        started = time.thread_time()
        found = resolve([prepare(draft, engine)], in_force, Limits(), engine=engine)
        if found.conflicts:
            took.append(time.thread_time() - started)
            ways += len(found.proposals)
        if len(took) == drafts:
            break
    p50, p90, most = np.percentile(took, [50, 90, 100])
    say(f"way out, {held:,} in force: {len(took)} drafts in conflict, {ways / len(took):.1f} ways each; "
        f"p50 {p50 * 1e3:,.0f} ms, p90 {p90 * 1e3:,.0f} ms, most {most * 1e3:,.0f} ms (thread's time)")  # fmt: skip
    return [Figure(f"space: a way out, {held:,} in force, p90", float(p90), "s", TARGET_S, at_least=False,
                   note="every kind of change, of the thread's time")]  # fmt: skip
