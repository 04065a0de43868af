"""`openline notices`: read navigational warnings, NOTAMs and GeoJSON; say what became of every notice."""

import json
import sys
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

import click

from openline.cli.common import bar
from openline.core.errors import Misuse

OUTCOMES = ("understood", "partial", "not_spatial", "not_understood")
_SHOWN = 20


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="Print one GeoJSON FeatureCollection on standard output.")
@click.option(
    "--report", type=click.Path(dir_okay=False, path_type=Path), help="Write what became of every notice, as JSON."
)
@click.option(
    "--ca-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Certificate authorities to trust for https addresses, instead of the machine's own.",
)
@click.option("--timeout", type=click.FloatRange(min=0.1), default=30.0, show_default=True, help="Seconds per address.")
@click.option("--all", "show_all", is_flag=True, help="List every notice that was not understood in full.")
def notices(
    sources: tuple[str, ...], as_json: bool, report: Path | None, ca_file: Path | None, timeout: float, show_all: bool
) -> None:
    """Read NOTAMs, navigational warnings and GeoJSON from FILE... into areas with times.

    FILE is a path, - for standard input, or an https address; plain text with one notice or many, .jsonl, .json,
    .geojson, each also gzipped. The exit code is 0 when the files could be read, whatever the notices were.
    """
    from openline.feeds_in.notices import read_notices
    from openline.interop.geojson import write_features

    collection = read_notices(sources, ca_file=ca_file, timeout=timeout, progress=bar("reading"))
    if report is not None:
        _write(report, collection.report())
    if as_json:
        sys.stdout.buffer.write(write_features(collection.features))
        sys.stdout.buffer.flush()
        return
    _table(collection.lines, len(collection.features))
    _doubtful(collection.lines, show_all)


def _write(path: Path, value: object) -> None:
    try:
        path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", "utf-8")
    except OSError as error:
        raise Misuse(f"{path}: {error.strerror}", hint="name a file that can be written") from None


def _table(lines: Iterable[Any], features: int) -> None:
    """Print the outcomes by reader."""
    counts: dict[str, dict[str, int]] = {}
    for line in lines:
        row = counts.setdefault(line.format, dict.fromkeys(OUTCOMES, 0))
        row[line.outcome] += 1
    total = {outcome: sum(row[outcome] for row in counts.values()) for outcome in OUTCOMES}
    click.echo(f"{'':12}" + "".join(f"{outcome.replace('_', ' '):>16}" for outcome in OUTCOMES) + f"{'notices':>10}")
    for name, row in [*sorted(counts.items()), ("all", total)]:
        click.echo(f"{name:12}" + "".join(f"{row[o]:>16,}" for o in OUTCOMES) + f"{sum(row.values()):>10,}")
    click.echo(f"{features:,} areas")


def _doubtful(lines: Iterable[Any], show_all: bool) -> None:
    """List what was not understood in full, with the reasons: the worst first, the rest counted."""
    doubtful = [line for line in lines if line.outcome in ("partial", "not_understood")]
    doubtful.sort(key=lambda line: line.outcome)
    if doubtful:
        click.echo()
    for line in islice(doubtful, None if show_all else _SHOWN):
        click.echo(f"{line.outcome.replace('_', ' '):15} {_plain(line.id, 28):28}  {_plain(line.reason, 160)}")
    if not show_all and len(doubtful) > _SHOWN:
        click.echo(f"... and {len(doubtful) - _SHOWN:,} more: --all lists them, --report FILE writes them")


def _plain(text: str, width: int) -> str:
    """Return text from outside on one line, without characters that would move the cursor or turn the writing round."""
    line = " ".join(text.split())
    shown = "".join(c if c.isprintable() else "\ufffd" for c in line)
    return shown if len(shown) <= width else shown[: width - 1] + "…"
