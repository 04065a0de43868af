"""`openline demo`: two parties on one machine, a line between them, real notices."""

import shutil
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
@click.option("--keep", is_flag=True, help="At the end, open both desks, and stay until Ctrl+C.")
@click.option("--json", "as_json", is_flag=True, help="Print only the facts, as JSON.")
@click.option("--story", is_flag=False, flag_value="", default=None, metavar="[NAME]",
              help="Play a crisis of the past instead, in two languages; without NAME, list them.")  # fmt: skip
@click.option("--tamper", is_flag=True, help="One side rewrites an old entry in its own store; the others notice.")
def demo(
    tamper: bool,
    story: str | None,
    notices_a: tuple[str, ...],
    notices_b: tuple[str, ...],
    languages: str,
    export: Path | None,
    folder: Path | None,
    keep: bool,
    as_json: bool,
) -> None:
    """Play the whole line on this machine: cards, notices, conflicts, a question, a cut wire, one record."""
    chosen = languages.split(",")
    if len(chosen) != 2:
        raise Misuse(f"{languages!r} are not two languages", hint="--languages en,uk")
    if story is not None:
        return _tell(story, [code.strip() for code in chosen], as_json)
    if tamper:
        from openline.demo import tamper as tampering

        pair = (chosen[0].strip(), chosen[1].strip())
        found = tampering.play((lambda words: None) if as_json else click.echo, languages=pair, folder=folder)
        return print_json(found) if as_json else None
    from openline.demo.run import play

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


def _tell(name: str, languages: list[str], as_json: bool) -> None:
    from openline.demo import story
    from openline.demo.telling import facts, lines

    if not name:
        known = story.all_stories()
        if as_json:
            return print_json([{"name": each.name, "title": each.title} for each in known.values()])
        wide = max(map(len, known))
        for each in known.values():
            click.echo(f"{each.name:<{wide}}  {each.title}")
        return None
    played = story.story(name)
    stage = played.staged(languages)
    if as_json:
        print_json(facts(played, stage))
    else:
        for line in lines(played, stage, shutil.get_terminal_size((110, 24)).columns):
            click.echo(line)
    if not all(outcome.held for outcome in stage.outcomes):
        raise click.exceptions.Exit(1)
    return None
