"""`openline conflict`: where two notices meet, in full, and told to the other side by an officer."""

from typing import Any

import click

from openline.cli.common import print_json
from openline.cli.messages import act, ask, common, reading


@click.group()
def conflict() -> None:
    """Where two notices meet: when, how high, how near, how grave; equal on both nodes."""


@conflict.command()
@click.argument("one")
@click.argument("other")
@reading
def show(one: str, other: str, as_json: bool, **rest: Any) -> None:
    """Show where the notices ONE and OTHER (their ids, or the first letters of them) meet."""
    found = ask("conflict", one=one, other=other, **rest)
    if as_json:
        return print_json(found)
    width = max(len(label) for label, _ in found["details"])
    for label, value in found["details"]:
        click.echo(f"  {label:<{width}}  {value}")
    return None


@conflict.command()
@click.argument("one")
@click.argument("other")
@click.option("--proposal", default=None, help="What you propose, in your own words.")
@click.option("--language", default="en", show_default=True, help="In which the proposal is written.")
@common
def send(one: str, other: str, proposal: str | None, language: str, **rest: Any) -> None:
    """Tell the other side where ONE and OTHER meet; its node computes the same, or says that it does not."""
    words = {"marker": "advice", "language": language, "text": proposal} if proposal else None
    act("send.conflict", one=one, other=other, proposal=words, **rest)
