"""`openline ring`: what rings, at whom, and with what."""

from pathlib import Path
from typing import Any

import click

from openline.cli.common import json_option, node_option, party_secret, passphrase_option, print_json, words_of
from openline.cli.messages import ask, reading


@click.group()
def ring() -> None:
    """See what waits for a person, choose the alarm, and test it."""


@ring.command("list")
@reading
def list_(as_json: bool, **rest: Any) -> None:
    """List what rings until a person takes it, and at whom it rings."""
    rows = ask("ring.list", **rest)
    if as_json:
        return print_json(rows)
    for row in rows:
        click.echo(row["words"])


@ring.command("set")
@click.argument("command")
@node_option
@passphrase_option
@json_option
def set_(command: str, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Make COMMAND, in quotes, the alarm of this node; "" for the terminal's bell alone."""
    from openline.node.access import administer

    found = administer(node, party_secret(passphrase_file), "ring.set", command=command)
    if as_json:
        return print_json(found)
    _show_alarm(found["alarm"], node)


def _show_alarm(command: str, node: Path) -> None:
    words = words_of(node)
    click.echo(words.say("ring-alarm", {"command": command or words.say("ring-bell")}))


@ring.command("test")
@node_option
@json_option
def test(node: Path, as_json: bool) -> None:
    """Sound the alarm of the node that serves, once."""
    from openline.node.access import running

    found, words = running(node, "ring.test"), words_of(node)
    if as_json:
        print_json(found)
    elif found["busy"]:
        click.echo(words.say("ring-busy"))
    else:
        _show_alarm(found["alarm"], node)
        if found["alarm"]:
            ended = found["exit"] is not None
            click.echo(words.say("ring-ended", {"code": str(found["exit"])}) if ended else words.say("ring-goes-on"))
    if found["exit"]:
        click.get_current_context().exit(1)
