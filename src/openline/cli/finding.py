"""`openline find`: anything in the record, by words of any language, place, time, or the first letters of an id."""

from typing import Any

import click

from openline.cli.common import heads, hint, print_json, table, words_of
from openline.cli.messages import ask, reading


@click.command()
@click.argument("words", nargs=-1)
@click.option("--near", "place", default="", help="A name, or a position such as 70-39.8N 023-40.9E or 70.66,23.68.")
@click.option(
    "--radius", "radius_km", type=click.FloatRange(min=0, min_open=True), default=None,
    help="How far from there, km; 50 by default.",
)  # fmt: skip
@click.option("--since", default="", help="2026, 2026-04, 2026-04-02 or a time in UTC.")
@click.option("--until", default="", help="As --since; it is included.")
@click.option("--limit", type=click.IntRange(1, 200), default=20, show_default=True, help="The newest so many.")
@reading
def find(words: tuple[str, ...], as_json: bool, **rest: Any) -> None:
    """Find what holds all WORDS, in what was written or in its sentence; the newest first, each with the reason."""
    found = ask("find", words=" ".join(words), **rest)
    if as_json:
        return print_json(found)
    said = words_of(rest["node"], rest["language"])
    if found["place"]:
        click.echo(found["place"])
    if not found["rows"]:
        return click.echo(said.say("desk-find-none"))
    rows = [
        (row["at_words"], row["entry"][:12], row["author"], row["sentence"], "; ".join(row["why"]))
        for row in found["rows"]
    ]
    click.echo(table(heads(said, "label-claimed-time", "label-id", "label-from", "head-what", "find-why"), rows))
    if found["more"]:
        hint(said, said.say("desk-find-more"))
