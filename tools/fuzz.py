"""Fuzz the decoders and the state machines, guided by coverage (atheris), for a chosen time each.

    .venv/bin/python tools/fuzz.py --seconds 60 [TARGET...]

Called by `make fuzz`. The corpus stays in .build/fuzz; an input that breaks something is written to
tests/fuzz/found/TARGET, where every later test run tries it again. At the end a table: executions, inputs kept, lines
of the decoder reached.
"""

import argparse
import json
import re
import subprocess
import sys
import trace
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
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


def report(name: str, seconds: int, output: str) -> dict[str, Any]:
    executions = re.search(r"stat::number_of_executed_units:\s*(\d+)", output)
    broken = re.search(r"Test unit written to (\S+)", output)
    reached, lines = lines_reached(name)
    return {
        "target": name, "seconds": seconds, "executions": int(executions[1]) if executions else 0,
        "corpus": len(list((CORPUS / name).glob("*"))), "lines_reached": reached, "lines": lines,
        "found": broken[1] if broken else None,
    }  # fmt: skip


def line_of(row: dict[str, Any], errors: str) -> str:
    """Return one row of the table."""
    verdict = f"BROKEN: {row['found']}" if row["found"] else ""
    if not row["executions"] and not row["found"]:
        verdict = "did not run:\n" + errors[-2_000:]
    reached = f"{row['lines_reached']}/{row['lines']}"
    return f"{row['target']:14} {row['executions']:>10,} runs {row['corpus']:>6,} kept {reached:>10} lines  {verdict}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        fuzz(given.targets[0], given.seconds)
    rows = []
    for name in given.targets or list(campaigns()):
        command = [sys.executable, __file__, "--one", name, "--seconds", str(given.seconds)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        row = report(name, given.seconds, done.stderr + done.stdout)
        rows.append(row)
        verdict = (
            f"BROKEN: {row['found']}"
            if row["found"]
            else ""
            if row["executions"]
            else "did not run:\n" + done.stderr[-2_000:]
        )
        share = f"{row['lines_reached']}/{row['lines']}"
        print(
            f"{name:14} {row['executions']:>10,} runs {row['corpus']:>6,} kept {share:>10} lines  {verdict}", flush=True
        )
    if given.json:
        given.json.write_text(json.dumps(rows, indent=1) + "\n")
    return 1 if any(row["found"] or not row["executions"] for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
