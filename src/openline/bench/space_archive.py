"""All real notices at once, read and screened by a process on each core, as `openline check --archive` does."""

import os
import resource
import time
from collections.abc import Callable
from pathlib import Path

from openline.bench.figure import Figure
from openline.node.archive import screen_archive
from openline.node.workers import Workers

Say = Callable[[str], None]

FOLDERS = ("navwarn", "notam")
TARGET_S = 30.0


def measure(say: Say, data: Path | None) -> list[Figure]:
    """Measure by the clock on the wall; without the data there is no figure.

    The limit is the processor time that all of it took, shared out evenly over the cores: a machine with nothing else
    to do cannot be sooner.
    """
    folders = [] if data is None else [str(data / name) for name in FOLDERS if (data / name).is_dir()]
    if not folders:
        say("archive: no folder of notices, left out")
        return []
    cores, load = len(os.sched_getaffinity(0)), os.getloadavg()[0]
    before, started = _processor(), time.perf_counter()
    with Workers(cores) as pool:
        archive = screen_archive(folders, share=pool.share)
    took, spent = time.perf_counter() - started, _processor() - before
    notices, areas = archive.counts["notices"], archive.counts["features"]
    say(f"archive: {notices:,} notices, {areas:,} areas, {len(archive.findings.conflicts):,} conflicts: {took:.1f} s, "
        f"{spent:.1f} s of processors, {cores} workers; load before: {load:.1f}")  # fmt: skip
    name, note = f"space: an archive of {notices:,} notices", f"{cores} workers, load {load:.1f}"
    return [Figure(name, took, "s", TARGET_S, at_least=False, limit=spent / cores, note=note)]


def _processor() -> float:
    """Return the processor time of this process and of those that it started and that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)
