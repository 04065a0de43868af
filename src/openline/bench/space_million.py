"""A process that holds a million volumes and says what that took (see `space_index`)."""

import gc
import json
import resource
import sys
import time

import numpy as np

from openline.bench.space_world import SPARSE, plans
from openline.core.space.index import Index
from openline.core.space.plan import prepare
from openline.node.engines import Engines, usual_folder


def main(count: int) -> None:
    """Fill an index and print seconds, gigabytes and what a question and a change take then."""
    ready = Engines(usual_folder()).ready()
    index = Index(lambda: ready)
    started = time.perf_counter()
    for plan in plans(SPARSE, count, 1, "h"):
        index.add(prepare(plan, lambda: ready))
    seconds = time.perf_counter() - started
    gc.freeze()
    asked, accepted = [], []
    for plan in plans(SPARSE, 2_000, 2, "q"):
        made = prepare(plan, lambda: ready)
        started = time.thread_time()
        index.meeting(made)
        asked.append(time.thread_time() - started)
        started = time.thread_time()
        index.add(prepare(plan, lambda: ready))
        accepted.append(time.thread_time() - started)
    said = {
        "seconds": seconds,
        "gigabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6 * 1.024,
        "p50_us": float(np.median(asked)) * 1e6,
        "p99_ms": float(np.percentile(accepted, 99)) * 1e3,
    }
    sys.stdout.write(json.dumps(said) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
