"""`openline report`: the line's statistics from the record alone, equal on both sides."""

import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from openline.cli.common import print_json, table, words_of
from openline.cli.messages import ask, reading

if TYPE_CHECKING:
    from openline.node.phrases import FluentPhrases


@click.command()
@click.option("--from", "start", default=None, help="First day or moment, such as 2026-01-01; by default 30 days ago.")
@click.option("--to", "to", default=None, help="Last moment, not in it; by default now.")
@click.option("--csv", "as_csv", is_flag=True, help="All tables as CSV.")
@click.option("--picture", type=click.Path(dir_okay=False, path_type=Path), default=None, help="Draw it (SVG).")
@reading
def report(start: str | None, to: str | None, as_csv: bool, picture: Path | None, as_json: bool, **rest: Any) -> None:
    """Count what was said, how late, how soon answered, withheld, missed, suspended; declared against actual."""
    found = ask("report", start=_moment(start), to=_moment(to), **rest)
    if picture is not None:
        _draw(found, picture, words_of(rest["node"], rest["language"]))
    shown = found.pop("shown")
    if as_json:
        return print_json(found)
    if as_csv:
        return _write_csv(found["tables"], found["preamble"])
    click.echo(f"{found['from']} – {found['to']}\n{found['preamble']}")
    for each in shown:
        click.echo(f"\n{each['title']}")
        click.echo(table(each["heads"], each["rows"]))
    return None


def _draw(found: dict[str, Any], picture: Path, words: "FluentPhrases") -> None:
    from openline.interop.chart import chart, charts_of

    tables = found["tables"]
    parties = list(dict.fromkeys(row["party"] for row in tables["tests"]))
    heading = f"{found['from']} – {found['to']}"
    picture.write_text(chart(heading, parties, charts_of(tables, parties, words), found["preamble"]), "utf-8")
    click.echo(words.say("drawn", {"file": str(picture)}), err=True)


def _moment(given: str | None) -> int | None:
    from openline.interop.rfc3339 import parse_utc

    if given is None:
        return None
    return parse_utc(given if "T" in given else f"{given}T00:00:00Z")


def _write_csv(tables: dict[str, list[dict[str, Any]]], preamble: str) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["preamble", preamble])
    for name, rows in tables.items():
        if rows:
            writer.writerow(["table", *rows[0]])
            writer.writerows([name, *row.values()] for row in rows)
