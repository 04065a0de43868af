"""`openline wall`: displays that show what rings to a whole room."""

from pathlib import Path

import click

from openline.cli.common import json_option, node_option, party_secret, passphrase_option, print_json


@click.group()
def wall() -> None:
    """Let displays on a wall show what rings, and nothing of what was said."""


@wall.command("add")
@click.argument("name")
@node_option
@passphrase_option
@json_option
def add(name: str, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Make an address that turns a browser into the display NAME; the node must run with a desk."""
    from openline.node.access import running

    made = running(node, "wall.add", name=name, passphrase=party_secret(passphrase_file))
    if as_json:
        return print_json(made)
    click.echo(f"open this in the browser of the display {made['name']}; it is shown this once:\n{made['address']}")


@wall.command("list")
@node_option
@passphrase_option
@json_option
def list_(node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """List the displays."""
    from openline.node.access import administer

    rows = administer(node, party_secret(passphrase_file), "wall.list")
    if as_json:
        return print_json(rows)
    for row in rows:
        click.echo(row["name"])


@wall.command("remove")
@click.argument("name")
@node_option
@passphrase_option
@json_option
def remove(name: str, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Let the display NAME show nothing any more."""
    from openline.node.access import administer

    gone = administer(node, party_secret(passphrase_file), "wall.remove", name=name)
    if as_json:
        return print_json(gone)
    click.echo(f"{gone['name']} shows nothing any more")
