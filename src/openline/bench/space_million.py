"""A process that holds a million volumes and says what that took (see `space_index`)."""

import gc
import json
import resource
import sys
import time
from typing import Final

import numpy as np

from openline.bench.space_world import DENSE, plans
from openline.core.space.index import Index
from openline.core.space.plan import prepare
from openline.node.engines import Engines, usual_folder

ASKED: Final = 10_000
GROWTH: Final = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)


def _together(questions: Index, index: Index) -> dict[str, float]:
    """Ask many at once; return how many are held, how many pairs were found, and the processor time, best of three."""
    took, found = [], 0
    for _ in range(3):
        started = time.process_time()
        found = len(questions.join(index))
        took.append(time.process_time() - started)
    return {"held": len(index), "found": found, "ms": min(took) * 1e3}


def main(count: int) -> None:
    """Fill an index and print seconds, gigabytes and what a question and a change take then."""
    ready = Engines(usual_folder()).ready()
    index = Index(lambda: ready)
    questions, growth = Index(lambda: ready), []
    for plan in plans(DENSE, ASKED, 5, "q"):
        questions.add(prepare(plan, lambda: ready))
    started = time.perf_counter()
    for plan in plans(DENSE, count, 1, "h"):
        index.add(prepare(plan, lambda: ready))
        if len(index) in GROWTH:
            growth.append(_together(questions, index))
    seconds = time.perf_counter() - started
    gc.freeze()
    asked, accepted = [], []
    for plan in plans(DENSE, 2_000, 2, "q"):
        made = prepare(plan, lambda: ready)
        started = time.thread_time()
        index.meeting(made)
        asked.append(time.thread_time() - started)
        started = time.thread_time()
        index.add(prepare(plan, lambda: ready))
        accepted.append(time.thread_time() - started)
    said = {
        "growth": growth,
        "seconds": seconds,
        "gigabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6 * 1.024,
        "p50_us": float(np.median(asked)) * 1e6,
        "p99_ms": float(np.percentile(accepted, 99)) * 1e3,
    }
    sys.stdout.write(json.dumps(said) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
