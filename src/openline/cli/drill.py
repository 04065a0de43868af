"""`openline drill`: from a FLASH alarm to a coded answer sent, timed, in a real browser."""

import asyncio
import tempfile
from pathlib import Path

import click

from openline.cli.common import print_json


@click.command()
@click.option(
    "--language", default="en", show_default=True, help="In which the officer reads; the question is Chinese."
)
@click.option("--desk", default="training.localhost:7651", show_default=True, help="NAME:PORT of the desk.")
@click.option(
    "--pace", default=1.0, type=click.FloatRange(min=0.1), help="How much faster the officer's part is played."
)
@click.option("--json", "as_json", is_flag=True, help="Stable JSON for programs.")
def drill(language: str, desk: str, pace: float, as_json: bool) -> None:
    """Play the timed drill with a modelled officer, and print its timeline (exit code 1 if it took two minutes)."""
    from openline.bench import drill as drilling

    with tempfile.TemporaryDirectory(prefix="openline-drill-") as folder:
        say = (lambda words: click.echo(words, err=True)) if as_json else click.echo
        timeline = asyncio.run(drilling.drill(Path(folder), language, desk, pace, say))
    found = drilling.facts(timeline)
    if as_json:
        print_json(found)
    else:
        for line in drilling.report(timeline):
            click.echo(line)
    if not found["met"]:
        raise click.exceptions.Exit(1)
