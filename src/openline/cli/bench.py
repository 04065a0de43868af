"""`openline bench`: measure, and show each figure beside its target and its limit."""

import json
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from openline.bench import BENCHES
from openline.bench.figure import Figure
from openline.core.errors import Misuse, Unavailable

_USUAL_PLACES = ("../shared/data", "shared/data", "data")


@click.command()
@click.argument("name", type=click.Choice(["all", *BENCHES]))
@click.option("--json", "json_file", type=click.Path(dir_okay=False, path_type=Path), help="Write the figures as JSON.")
@click.option(
    "--data",
    envvar="OPENLINE_DATA",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of third-party data (else OPENLINE_DATA, else ../shared/data).",
)
def bench(name: str, json_file: Path | None, data: Path | None) -> None:
    """Measure NAME, or all, on this machine."""
    data = data or next((place for place in map(Path, _USUAL_PLACES) if place.is_dir()), None)
    figures: list[Figure] = []
    for one in BENCHES if name == "all" else [name]:
        try:
            figures += import_module(f"openline.bench.{one}").measure(click.echo, data)
        except Unavailable as error:
            if name != "all":
                raise
            click.echo(f"{one}: {error}", err=True)
    _print(figures)
    if json_file is not None:
        _write(json_file, figures)


def _print(figures: Sequence[Figure]) -> None:
    rows = [(f.name, _number(f.value, f.unit), _target(f), _met(f), _beside(f)) for f in figures]
    head = ("figure", "value", "target", "met", "beside")
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(4)]
    click.echo()
    for row in (head, *rows):
        name, value, target, met = (cell for cell in row[:4])
        line = f"{name:{widths[0]}}  {value:>{widths[1]}}  {target:>{widths[2]}}  {met:{widths[3]}}  {row[4]}"
        click.echo(line.rstrip())


def _number(value: float, unit: str) -> str:
    if unit == "share":
        return f"{value:.2%}"
    text = f"{value:,.0f}" if abs(value) >= 100 else f"{value:,.3g}"
    return f"{text} {unit}"


def _target(figure: Figure) -> str:
    if figure.target is None:
        return ""
    return ("≥ " if figure.at_least else "≤ ") + _number(figure.target, figure.unit)


def _met(figure: Figure) -> str:
    return "" if figure.met is None else "yes" if figure.met else "NO"


def _beside(figure: Figure) -> str:
    parts = []
    if figure.limit is not None:
        parts.append(f"limit {_number(figure.limit, figure.unit)}")
    if figure.peer is not None:
        parts.append(f"{figure.peer}{f' x {figure.ratio:.2g}' if figure.ratio is not None else ''}")
    return "; ".join([*parts, figure.note] if figure.note else parts)


def _write(path: Path, figures: Sequence[Figure]) -> None:
    try:
        path.write_text(json.dumps([figure.as_json() for figure in figures], indent=1) + "\n", "utf-8")
    except OSError as error:
        raise Misuse(f"{path}: {error.strerror}", hint="name a file that can be written") from None
