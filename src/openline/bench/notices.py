"""`openline bench notices`: what share of the real notices is understood, in every series, how rightly and how fast.

The denominator is `notices_rule`, which never asks the reader. Right and wrong come from others: the archive's own
record of cancellations, two languages of one warning, and a sample checked by hand (`tests/golden/notices.json`).
"""

import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from openline.bench.figure import Figure
from openline.bench.notices_aixm import aixm_figures
from openline.bench.notices_golden import golden_figures
from openline.bench.notices_oracles import archive_figures, twin_figures
from openline.bench.notices_rule import announces_danger, series_of, text_of
from openline.core.errors import Unavailable
from openline.feeds_in.notices import no_collection, read_source
from openline.interop.notices.records import Input, inputs
from openline.interop.notices.report import OUTCOMES, Collection, collect, read_input

Say = Callable[[str], None]

SETS = (
    "navwarn/nga_hydrolant_hydroarc_2010-2024.jsonl.gz",
    "navwarn/nga_five_series_2026.jsonl.gz",
    "navwarn/nga_inforce_snapshot_2023-04.jsonl.gz",
    "navwarn/regional_arctic_baltic_russian_2013-2026.jsonl.gz",
    "navwarn/china_msa_bilingual_2026.jsonl.gz",
    "navwarn/navarea_xi_inforce_2026-10.txt",
    "navwarn/nga_daily_memo_raw_sample.txt",
    "notam/notam_world_2026.jsonl.gz",
    "notam/notam_launch_related_2020-2026.jsonl.gz",
)
"""The files of the data folder that hold notices."""

SERIES_TARGET = 0.95
OVERALL_TARGET = 0.97
SPEED_TARGET = 5_000.0
_COUNTS_ALONE = 30
"""A series with fewer announced dangers is too small for a share of its own; it counts in the whole."""


def measure(say: Say, data: Path | None) -> list[Figure]:
    """Read every set, print the table by series, and return the figures.

    Raises:
        Unavailable: there is no folder of data.
    """
    if data is None:
        raise Unavailable("no folder of notices to measure with", hint="name it: openline bench notices --data DIR")
    table = _Table()
    decoding = 0.0
    oracles: list[Figure] = []
    for name in SETS:
        if not (data / name).is_file():
            say(f"{name}: not there, left out")
            continue
        started = time.perf_counter()
        raw = read_source(str(data / name))
        items = list(inputs(raw))
        decoding += time.perf_counter() - started
        collection, seconds = _timed(items)
        records = list(_records(name, raw, items))
        table.add(records, collection, seconds)
        oracles += archive_figures(name, records, collection) + twin_figures(name, records, collection)
    table.print(say)
    oracles += aixm_figures(data) + golden_figures(data, say)
    return [*table.figures(), _speed(table.all.total(), sum(table.seconds.values()), decoding), *oracles]


def _timed(items: list[Input]) -> tuple[Collection, list[float]]:
    """Return what was read, and the seconds of processor time that each notice cost; linking is shared out evenly."""
    readings, seconds = [], []
    with no_collection():
        before = time.process_time()
        for item in items:
            readings.append(read_input(item))
            now = time.process_time()
            seconds.append(now - before)
            before = now
        collection = collect(items, readings)
    linking = (time.process_time() - before) / max(len(items), 1)
    return collection, [each + linking for each in seconds]


def _records(name: str, raw: bytes, items: list[Input]) -> Iterator[dict[str, Any]]:
    """Return the records as the file holds them; a plain text's records are the pieces that it was split into."""
    if ".jsonl" in name:
        yield from (json.loads(line) for line in raw.splitlines() if line.strip())
        return
    for item in items:
        yield {"id": None, "text": getattr(getattr(item, "raw", item), "text", "")}


def _speed(read: int, seconds: float, decoding: float) -> Figure:
    return Figure(
        name="notices read per second on one core",
        value=round(read / seconds) if seconds else 0.0,
        unit="1/s",
        target=SPEED_TARGET,
        limit=round(read / decoding) if decoding else None,
        note="reading and linking; the limit is unpacking and decoding the same files",
    )


class _Table:
    """How many notices of each series the rule counts, what became of them, and what reading them cost."""

    def __init__(self) -> None:
        self.all: Counter[str] = Counter()
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.dangers: dict[str, Counter[str]] = defaultdict(Counter)

    def add(self, records: list[dict[str, Any]], collection: Collection, seconds: list[float]) -> None:
        for record, line, spent in zip(records, collection.lines, seconds, strict=True):
            series = series_of(record)
            self.all[series] += 1
            self.seconds[series] += spent
            if announces_danger(text_of(record)):
                self.dangers[series][line.outcome] += 1

    def print(self, say: Say) -> None:
        head = "".join(f"{outcome.replace('_', ' '):>16}" for outcome in OUTCOMES)
        say(f"{'series':22}{'notices':>9}{'announced':>11}{head}{'share':>9}{'per second':>12}")
        for series in sorted(self.all, key=lambda name: -sum(self.dangers[name].values())):
            say(self._row(series, self.all[series], self.dangers[series], self.seconds[series]))
        say(self._row("all", self.all.total(), self._total(), sum(self.seconds.values())))

    def _row(self, series: str, notices: int, outcomes: Counter[str], seconds: float) -> str:
        counts = "".join(f"{outcomes[outcome]:>16,}" for outcome in OUTCOMES)
        announced = sum(outcomes.values())
        share = f"{_share(outcomes):>9.2%}" if announced else f"{'-':>9}"
        speed = f"{notices / seconds:>12,.0f}" if seconds else f"{'-':>12}"
        return f"{series:22}{notices:>9,}{announced:>11,}{counts}{share}{speed}"

    def _total(self) -> Counter[str]:
        return sum(self.dangers.values(), Counter())

    def figures(self) -> list[Figure]:
        return [
            Figure("announced dangers understood, all series", _share(self._total()), "share", OVERALL_TARGET),
            *(
                Figure(f"understood, {series}", _share(outcomes), "share", SERIES_TARGET)
                for series, outcomes in sorted(self.dangers.items())
                if sum(outcomes.values()) >= _COUNTS_ALONE
            ),
        ]


def _share(outcomes: Counter[str]) -> float:
    announced = sum(outcomes.values())
    return round(outcomes["understood"] / announced, 4) if announced else 0.0
