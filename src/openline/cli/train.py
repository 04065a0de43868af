"""`openline train`: the same desk in another colour, with a simulated peer that plays a scenario."""

import signal
import tempfile
from contextlib import ExitStack
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
@click.option("--json", "as_json", is_flag=True, help="Print only the debrief, as JSON.")
def train(name: str | None, language: str, desk: str, folder: Path | None, pace: float, as_json: bool) -> None:
    """Practise at the desk: without NAME, list the scenarios; with one, play it, then say how it went."""
    from openline.train.scenario import scenario
    from openline.train.scenarios import SCENARIOS

    if name is None:
        if as_json:
            return print_json([{"name": each.name, "title": each.title} for each in SCENARIOS])
        return click.echo(table(["scenario", "what happens"], [[each.name, each.title] for each in SCENARIOS]))
    chosen = scenario(name, SCENARIOS)
    from openline.demo.parties import until
    from openline.train.ground import standing
    from openline.train.playing import Player, debrief, facts

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # told to end, it still stops its nodes
    with ExitStack() as held:
        place = folder or Path(held.enter_context(tempfile.TemporaryDirectory(prefix="openline-train-")))
        say = (lambda words: click.echo(words, err=True)) if as_json else click.echo
        ground = held.enter_context(standing(place, (language, chosen.language), desk, say))
        say(f"Open this once, register, and sign in; then it begins:\n{ground.invite()}")
        until("the officer to sign in", ground.signed_in, seconds=PATIENCE_S)
        say(f"{chosen.title}: Ctrl+C ends it sooner")
        player = Player(ground, chosen, say, pace)
        judged = player.play()
        if as_json:
            return print_json(facts(chosen, judged))
        for line in debrief(chosen, judged):
            click.echo(line)
    return None


PATIENCE_S = 30 * 60.0
"""As long as an invitation serves."""
