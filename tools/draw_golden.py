"""Draw the notices for the hand-checked sample: `python tools/draw_golden.py --data DIR` prints which to read.

The sample is stratified by series: at least `LEAST` notices from every series that announces `COUNTS_ALONE` dangers or
more, the rest in proportion to how many each series announces (largest remainders). Within a series those notices are
taken whose hash under a fixed seed is smallest: the draw is the same on every machine, and a small change of the
denominator (`openline.bench.notices_rule`, which never calls the reader) exchanges few notices, not the whole sample.

Prints one JSON object a line, `{"series", "set", "id"}`, in the order in which they are to be read. `--texts` adds the
text, for the eyes of whoever checks; such output stays out of the repository.
"""

import argparse
import gzip
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from openline.bench.notices import SETS
from openline.bench.notices_rule import announces_danger, series_of, text_of

SEED = "openline golden notices 1"
SIZE = 200
LEAST = 8
COUNTS_ALONE = 30

Drawn = tuple[str, str, Mapping[str, Any]]
"""(series, set, record)."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder of third-party data")
    parser.add_argument("--texts", action="store_true", help="print the texts too")
    arguments = parser.parse_args()
    for series, name, record in draw(arguments.data):
        line = {"series": series, "set": name, "id": record["id"]}
        if arguments.texts:
            line["record"] = dict(record)
        print(json.dumps(line, ensure_ascii=False))


def draw(data: Path) -> list[Drawn]:
    """Return the sample, series by series, largest first."""
    strata: dict[str, list[Drawn]] = defaultdict(list)
    for name in SETS:
        for record in _records(data / name):
            if announces_danger(text_of(record)):
                strata[series_of(record)].append((series_of(record), name, record))
    shares = allot({series: len(members) for series, members in strata.items()})
    order = sorted(shares, key=lambda series: (-shares[series], series))
    return [drawn for series in order for drawn in sorted(strata[series], key=_rank)[: shares[series]]]


def allot(sizes: Mapping[str, int]) -> dict[str, int]:
    """Return how many notices to draw from each series, given how many it has."""
    least = {series: LEAST for series, size in sizes.items() if size >= COUNTS_ALONE}
    left, total = SIZE - sum(least.values()), sum(sizes.values())
    exact = {series: left * size / total for series, size in sizes.items()}
    shares = {series: least.get(series, 0) + int(exact[series]) for series in sizes}
    by_remainder = sorted(sizes, key=lambda series: (int(exact[series]) - exact[series], series))
    for series in by_remainder[: SIZE - sum(shares.values())]:
        shares[series] += 1
    return shares


def _records(path: Path) -> Iterator[Mapping[str, Any]]:
    """Yield the records of a set that can be named: those with an id, the first where an id comes twice.

    Plain text files have no ids of their own; they hold three of the notices that the rule counts.
    """
    if ".jsonl" not in path.name:
        return
    seen = set()
    for line in gzip.decompress(path.read_bytes()).splitlines():
        record = json.loads(line)
        if record["id"] not in seen:
            seen.add(record["id"])
            yield record


def _rank(drawn: Drawn) -> bytes:
    _, name, record = drawn
    return hashlib.sha256(f"{SEED}|{name}|{record['id']}".encode()).digest()


if __name__ == "__main__":
    main()
