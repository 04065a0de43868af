"""`openline record`: verify, export and compare the record. None of it needs a key."""

import sys
from pathlib import Path

import click

from openline.cli.common import json_option, line_option, node_option, print_json

_WORTH_A_BAR = 4 << 20  # bytes: a shorter file is checked before one could read the bar


@click.group()
def record() -> None:
    """Verify, export and compare the record."""


@record.command("export")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write.")
@line_option
@node_option
@json_option
def export(out: Path, line: str | None, node: Path, as_json: bool) -> None:
    """Write the record of a line, as this node holds it, into one file."""
    from openline.node.export import export_line

    made = export_line(node, line, out)
    if as_json:
        return print_json(made)
    click.echo(f"{made['entries']} entries of line {made['line'][:8]} written to {out} ({made['bytes']:,} bytes)")


@record.command("verify")
@click.argument("export_file", type=click.Path(path_type=Path))
@json_option
def verify(export_file: Path, as_json: bool) -> None:
    """Check an export with nothing but public keys, and say what was checked and what was not."""
    from openline.node.export import verify_file

    length = export_file.stat().st_size if export_file.is_file() else 0
    if length < _WORTH_A_BAR or not sys.stderr.isatty():
        report = verify_file(export_file)
    else:
        with click.progressbar(length=length, label="checking", file=sys.stderr) as bar:
            report = verify_file(export_file, bar.update)
    if as_json:
        print_json(report)
    else:
        for sentence in report["sentences"]:
            click.echo(sentence)
    sys.exit(0 if report["holds"] else 1)


@record.command("diff")
@click.argument("a", type=click.Path(path_type=Path))
@click.argument("b", type=click.Path(path_type=Path))
@json_option
def diff(a: Path, b: Path, as_json: bool) -> None:
    """Compare two exports: identical, or the first entry that differs and how (exit code 3)."""
    from openline.node.export import diff_files

    found = diff_files(a, b)
    if as_json:
        print_json(found)
    else:
        click.echo(found["sentence"])
    sys.exit(0 if found["identical"] else 3)
