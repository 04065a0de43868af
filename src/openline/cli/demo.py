"""`openline demo`: two parties on one machine, a line between them, real notices."""

from pathlib import Path

import click

from openline.cli.common import print_json, table
from openline.core.errors import Misuse


@click.command()
@click.option("--notices-a", multiple=True, help="File or https address with what the first party announces.")
@click.option("--notices-b", multiple=True, help="The same for the second party.")
@click.option("--languages", default="en,zh", show_default=True, help="The two parties' languages.")
@click.option("--export", type=click.Path(path_type=Path), default=None, help="Write both records into this folder.")
@click.option("--folder", type=click.Path(path_type=Path), default=None, help="Where the two nodes live.")
@click.option("--keep", is_flag=True, help="Leave both nodes running at the end, and say how to talk to them.")
@click.option("--json", "as_json", is_flag=True, help="Print only the facts, as JSON.")
def demo(
    notices_a: tuple[str, ...],
    notices_b: tuple[str, ...],
    languages: str,
    export: Path | None,
    folder: Path | None,
    keep: bool,
    as_json: bool,
) -> None:
    """Play the whole line on this machine: cards, notices, conflicts, a question, a cut wire, one record."""
    from openline.demo.run import play

    chosen = languages.split(",")
    if len(chosen) != 2:
        raise Misuse(f"{languages!r} are not two languages", hint="--languages en,uk")
    facts = play(
        (lambda words: None) if as_json else click.echo,
        notices_a=list(notices_a),
        notices_b=list(notices_b),
        languages=(chosen[0].strip(), chosen[1].strip()),
        folder=folder,
        export=export,
        keep=keep,
        table=table,
    )
    if as_json:
        print_json(facts)
