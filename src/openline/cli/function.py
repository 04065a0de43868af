"""`openline function`: whom a notice must reach beyond the duty desk, and the links by which their pages open."""

from pathlib import Path
from typing import Any

import click

from openline.cli.common import (
    json_option,
    node_option,
    officer_options,
    officer_secret,
    party_secret,
    passphrase_option,
    print_json,
    table,
)
from openline.cli.messages import ask, reading


@click.group()
def function() -> None:
    """Name the functions of the party, and give each the link of its own page."""


@function.command("add")
@click.argument("function", metavar="FUNCTION")
@click.option("--name", default="", help="What its people call it; else the catalogue's words.")
@click.option("--code", default="", help="A function of the catalogue, or 100 to 999 for one of your own.")
@click.option("--language", default="", help="In which its page speaks; the node's own by default.")
@node_option
@passphrase_option
@json_option
def add(function: str, node: Path, passphrase_file: Path | None, as_json: bool, **rest: str) -> None:
    """Add FUNCTION, a short name such as sensor_desk or north_radar, or change it."""
    from openline.node.access import administer

    made = administer(node, party_secret(passphrase_file), "function.add", function=function, **rest)
    if as_json:
        return print_json(made)
    click.echo(f"{made['name']}: function {made['code']}, its page speaks {made['language']}")


@function.command("remove")
@click.argument("function", metavar="FUNCTION")
@node_option
@passphrase_option
@json_option
def remove(function: str, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Take FUNCTION away; its links end at once, and what it receipted stays."""
    from openline.node.access import administer

    made = administer(node, party_secret(passphrase_file), "function.remove", function=function)
    if as_json:
        return print_json(made)
    click.echo(f"{made['name']}: removed, and its links with it")


@function.command("list")
@reading
def list_(as_json: bool, line: str | None, **rest: Any) -> None:
    """List the functions, their links, and how much each has not receipted."""
    rows = ask("function.list", **rest)
    if as_json:
        return print_json(rows)
    said = [
        [
            row["function"],
            row["words"],
            row["language"],
            str(row["owed"]),
            "; ".join(f"{link['link']} {link['label']}".strip() for link in row["links"]),
        ]
        for row in rows
    ]
    click.echo(table(["function", "name", "language", "without receipt", "links"], said))


@function.command("link")
@click.argument("function", metavar="FUNCTION")
@click.option("--label", default="", help="Where it is used, such as: north hall, left.")
@click.option("--days", default=90, show_default=True, help="So long it lasts.")
@officer_options
@node_option
@json_option
def link(as_json: bool, **rest: Any) -> None:
    """Make a link for FUNCTION's page: it opens one browser, once. The node must run with a desk."""
    made = _at_desk("function.link", **rest)
    if as_json:
        return print_json(made)
    click.echo(f"to be opened where it is used, once, within a week; it is shown this once:\n{made['address']}")


@function.command("unlink")
@click.argument("function", metavar="FUNCTION")
@click.argument("link", metavar="LINK")
@officer_options
@node_option
@json_option
def unlink(as_json: bool, **rest: Any) -> None:
    """Revoke LINK of FUNCTION: its page is told to go at once."""
    made = _at_desk("function.unlink", **rest)
    if as_json:
        return print_json(made)
    click.echo(f"{made['name']}: link {made['link']} is revoked")


def _at_desk(verb: str, node: Path, officer: str, officer_passphrase_file: Path | None, **given: Any) -> Any:
    """Carry out an officer's verb at the node that serves."""
    from openline.node.access import running

    words = officer_secret(officer_passphrase_file)
    return running(node, verb, officer=officer, officer_passphrase=words, **given)
