"""Fuzz the decoders and the state machines, guided by coverage (atheris), for a chosen time each.

    .venv/bin/python tools/fuzz.py --seconds 60 [TARGET...]

Called by `make fuzz`. The corpus stays in .build/fuzz; an input that breaks something is written to
tests/fuzz/found/TARGET, where every later test run tries it again. At the end a table: executions, inputs kept, lines
of the decoder reached, and how long no new coverage had come.
"""

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import time
import trace
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FUZZ = ROOT / "tests" / "fuzz"
CORPUS = ROOT / ".build" / "fuzz"
sys.path[:0] = [str(FUZZ)]


@dataclass(frozen=True)
class Campaign:
    """What is run, what it starts from, and which modules' lines count."""

    run: Callable[[bytes], None]
    seeds: Callable[[], Iterator[bytes]]
    modules: tuple[str, ...]
    longest: int = 4_096


def campaigns() -> dict[str, Campaign]:
    machines, targets = import_module("machines"), import_module("targets")
    sync = (
        "openline.protocol.session",
        "openline.protocol.sync",
        "openline.protocol.entries",
        "openline.protocol.bodies",
    )
    return {
        **{each.name: Campaign(each.run, each.seeds, each.modules, each.longest) for each in targets.TARGETS},
        "session": Campaign(machines.faults, machines.seeds, sync, 600),
    }


def fuzz(name: str, seconds: int) -> None:
    """Run one campaign in this process until its time is over; atheris ends the process."""
    import atheris

    with atheris.instrument_imports(include=["openline"]):
        campaign = campaigns()[name]
    folder = CORPUS / name
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(campaign.seeds()):
        (folder / f"seed-{number}").write_bytes(seed)
    finds = FUZZ / "found" / name
    finds.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds}", f"-max_len={campaign.longest}", "-print_final_stats=1", "-timeout=10"]
    atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={finds}/", str(folder)], campaign.run)
    atheris.Fuzz()


def lines_reached(name: str) -> tuple[int, int]:
    """Return how many lines of the target's modules its corpus reaches, and how many there are."""
    files = {str(import_module(module).__file__) for module in campaigns()[name].modules}
    run = campaigns()[name].run
    tracer = trace.Trace(count=1, trace=0, ignoredirs=[sys.prefix, sys.exec_prefix])

    def all_of_it() -> None:
        for path in (CORPUS / name).glob("*"):
            run(path.read_bytes())

    tracer.runfunc(all_of_it)
    counts: Any = tracer.results().counts
    reached = {(file, line) for file, line in counts if file in files}
    return len(reached), sum(_executable_in_functions(file) for file in files)


def _executable_in_functions(file: str) -> int:
    """Return how many lines stand in functions: those of modules and classes run at import, before any input."""
    found: set[int] = set()
    pending = [compile(Path(file).read_text(), file, "exec")]
    while pending:
        code = pending.pop()
        pending += [constant for constant in code.co_consts if hasattr(constant, "co_code")]
        if code.co_flags & 0x1 and not code.co_name.startswith("<module"):  # CO_OPTIMIZED: a function's body
            found |= {line for _, _, line in code.co_lines() if line is not None and line != code.co_firstlineno}
    return len(found)


@dataclass(frozen=True)
class Run:
    """What one target's process did: its processor seconds, how many without new coverage, and what it printed."""

    seconds: int
    quiet: int
    output: str


def watch(name: str, seconds: int, quiet_for: int | None) -> Run:
    """Run one target in a process of its own until its time is over, or until it has been quiet for long enough."""
    command = [sys.executable, __file__, "--one", name, "--seconds", str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        listener = Listener(process.stderr or [], process.pid)
        listener.start()
        used = 0.0
        while process.poll() is None:
            used = max(used, processor_seconds(process.pid))
            if quiet_for is not None and used - listener.last > quiet_for:
                process.send_signal(signal.SIGUSR1)  # libFuzzer ends in order and prints its figures
            time.sleep(1)
        listener.join()
    return Run(round(used), round(used - listener.last), "".join(listener.kept))


def processor_seconds(pid: int) -> float:
    """Return the processor time of a process so far (a busy machine gives less than the clock says); 0 if gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Listener(Thread):
    """Reads what libFuzzer prints, keeps the end of it and the processor time at which coverage last grew."""

    def __init__(self, lines: Iterable[str], pid: int) -> None:
        super().__init__(daemon=True)
        self.lines, self.pid = lines, pid
        self.last, self.covered = 0.0, 0
        self.kept = deque[str](maxlen=400)

    def run(self) -> None:
        for line in self.lines:
            self.kept.append(line)
            found = re.search(r"\bcov: (\d+)", line)
            if found and int(found[1]) > self.covered:
                self.covered, self.last = int(found[1]), processor_seconds(self.pid) or self.last


def report(name: str, run: Run) -> dict[str, Any]:
    executions = re.search(r"stat::number_of_executed_units:\s*(\d+)", run.output)
    broken = re.search(r"Test unit written to (\S+)", run.output)
    reached, lines = lines_reached(name)
    return {
        "target": name, "seconds": run.seconds, "quiet": run.quiet,
        "executions": int(executions[1]) if executions else 0,
        "corpus": len(list((CORPUS / name).glob("*"))), "lines_reached": reached, "lines": lines,
        "found": broken[1] if broken else None,
    }  # fmt: skip


def line_of(row: dict[str, Any], output: str) -> str:
    """Return one row of the table."""
    verdict = f"BROKEN: {row['found']}" if row["found"] else ""
    if not row["executions"] and not row["found"]:
        verdict = "did not run:\n" + output[-2_000:]
    reached = f"{row['lines_reached']}/{row['lines']}"
    return (
        f"{row['target']:14} {row['executions']:>11,} runs {row['corpus']:>6,} kept {reached:>10} lines"
        f" {row['seconds']:>6,} s, {row['quiet']:>6,} of them without new coverage  {verdict}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--seconds", type=int, default=60, help="the longest that one target runs")
    parser.add_argument("--quiet-for", type=int, help="end after so many own seconds without new coverage")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        fuzz(given.targets[0], given.seconds)
    rows = []
    for name in given.targets or list(campaigns()):
        run = watch(name, given.seconds, given.quiet_for)
        row = report(name, run)
        rows.append(row)
        print(line_of(row, run.output), flush=True)
        if given.json:
            given.json.write_text(json.dumps(rows, indent=1) + "\n")
    return 1 if any(row["found"] or not row["executions"] for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
