"""`openline train`: the same desk in another colour, with a simulated peer that plays a scenario."""

import signal
import sys
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path

import click

from openline.cli.common import print_json, table

DESK = "training.localhost:7650"


@click.command()
@click.argument("name", required=False)
@click.option("--language", default="en", show_default=True, help="Of the officer who trains.")
@click.option("--desk", default=DESK, show_default=True, help="NAME:PORT under which the browser reaches the desk.")
@click.option(
    "--folder", type=click.Path(path_type=Path), default=None, help="Keep keys and record here; else nothing."
)
@click.option("--pace", default=1.0, type=click.FloatRange(min=0.1), help="How much faster than life the peer acts.")
@click.option("--json", "as_json", is_flag=True, help="Print only the debrief, as JSON, and end with it.")
def train(name: str | None, language: str, desk: str, folder: Path | None, pace: float, as_json: bool) -> None:
    """Practise at the desk: without NAME, list the scenarios; with one, play it, then say how it went."""
    from openline.node.phrases import phrases
    from openline.train.scenario import scenario
    from openline.train.scenarios import SCENARIOS

    titles = {each.name: phrases(language).say(f"training-title-{each.name}") for each in SCENARIOS}
    if name is None:
        if as_json:
            return print_json([{"name": name, "title": title} for name, title in titles.items()])
        return click.echo(table(["scenario", "what happens"], [list(row) for row in titles.items()]))
    chosen = scenario(name, SCENARIOS)
    from openline.demo.parties import until
    from openline.train.ground import standing
    from openline.train.playing import Player, lines

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # told to end, it still stops its nodes
    with ExitStack() as held:
        place = folder or Path(held.enter_context(tempfile.TemporaryDirectory(prefix="openline-train-")))
        say = (lambda words: click.echo(words, err=True)) if as_json else click.echo
        ground = held.enter_context(standing(place, (language, chosen.language), desk, say))
        say(f"Open this once in a browser, register, and sign in; then it begins:\n{ground.invite()}")
        until("the officer to sign in", ground.signed_in, seconds=PATIENCE_S)
        say(f"{titles[name]}: Ctrl+C ends it sooner")
        Player(ground, chosen, say, pace).play()
        debrief = ground.ours.ask("training")
        if as_json:
            return print_json(debrief)
        for line in lines(debrief):
            click.echo(line)
        if sys.stdin.isatty():
            click.echo("It stands at the desk too (g, then t), and prints there. Ctrl+C closes the desk.")
            _stay()
    return None


def _stay() -> None:
    with suppress(KeyboardInterrupt):
        while True:
            time.sleep(1)


PATIENCE_S = 30 * 60.0
"""As long as an invitation serves."""
