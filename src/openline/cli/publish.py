"""`openline publish`: a notice as NOTAM, navigational warning and CAP text for the authority, and its number back."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from openline.cli.common import note, print_json, words_of
from openline.cli.messages import MAX_FILE, ask, reading

if TYPE_CHECKING:
    from openline.node.phrases import FluentPhrases

FORMS = ("notam", "warning", "cap")


@click.command()
@click.argument("entry")
@click.option("--form", "forms", type=click.Choice(FORMS), multiple=True, help="Which forms; all by default.")
@click.option("--region", default="XXXX", help="Flight information region, for a NOTAM.")
@click.option("--location", default="XXXX", help="Location indicator, for a NOTAM.")
@click.option("--series", default="HYDROPAC", help="Series of the warning.")
@click.option("--published", type=click.Path(path_type=Path), default=None,
              help="What the authority published: say its number, and whether it says what was drafted.")  # fmt: skip
@reading
def publish(
    entry: str,
    forms: tuple[str, ...],
    region: str,
    location: str,
    series: str,
    published: Path | None,
    as_json: bool,
    **rest: Any,
) -> None:
    """Draft the notice ENTRY for the authority that publishes it. Nothing is sent anywhere."""
    words = words_of(rest["node"], rest["language"])
    for name in ("language", "units", "coordinates", "zone"):
        rest.pop(name, None)
    if published is not None:
        return _compare(entry, published, series, as_json, rest, words)
    rest |= {"region": region, "location": location, "series": series}
    drafts = ask("publish.drafts", entry=entry, forms=list(forms or FORMS), **rest)
    if as_json:
        return print_json(drafts)
    for draft in drafts:
        click.echo(f"── {draft['form']} " + "─" * 40)
        click.echo(draft["text"])
        for told in draft["notes"]:
            note(words, told)
    return None


def _compare(
    entry: str, published: Path, series: str, as_json: bool, rest: dict[str, Any], words: "FluentPhrases"
) -> None:
    from openline.node.files import read

    text = read(published, MAX_FILE, "what was published").decode("utf-8", errors="replace")
    found = ask("publish.compare", entry=entry, text=text, series=series, **rest)
    if as_json:
        return print_json(found)
    key = "publish-as-drafted" if found["agrees"] else "publish-otherwise"
    click.echo(words.say(key, {"number": found["number"]}))
    for each in found["differences"]:
        click.echo(f"  {each['what']}: {each['words']}")
    return None
