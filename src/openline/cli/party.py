"""`openline party` and `openline officer`: keys, card, people."""

from pathlib import Path
from typing import Any

import click

from openline.cli.common import json_option, node_option, officer_secret, party_secret, passphrase_option, print_json
from openline.cli.messages import act, common


@click.group()
def party() -> None:
    """Create a party, and write the card that others need to open a line with it."""


@party.command("create")
@click.argument("directory", type=click.Path(path_type=Path))
@click.option("--name", required=True, help="The party's name, as its peers will see it.")
@click.option("--language", required=True, help="Language of this node: en, uk, zh, ...")
@click.option("--listen", default="127.0.0.1:7410", show_default=True, help="HOST:PORT where peers reach this node.")
@click.option("--office", "offices", multiple=True, metavar="CODE:LEVEL",
              help="An office besides duty, such as minister:ministry.")  # fmt: skip
@click.option("--clock", default=None, help="Start at this time (2026-03-01T00:00Z): for demonstrations only.")
@passphrase_option
@json_option
def create(
    directory: Path,
    name: str,
    language: str,
    listen: str,
    clock: str | None,
    offices: tuple[str, ...],
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Make the keys and folder of a party in DIRECTORY."""
    from openline.node import party as parties
    from openline.node.phrases import phrases

    made = parties.create(
        directory,
        name=name,
        language=language,
        listen=listen,
        passphrase=party_secret(passphrase_file, confirm=True),
        clock=clock,
        offices=offices,
    )
    if as_json:
        return print_json(made)
    click.echo(f"party {made['name']} made in {directory}")
    click.echo(f"  root key   {made['root_key']}")
    click.echo(f"  node       {made['node']}")
    click.echo(f"  language   {phrases(language).name}")
    click.echo(f"next: openline officer add NAME --node {directory}")


@party.command("card")
@node_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="File to write the signed card to.")
@click.option("--renew", is_flag=True, help="Sign a new card with the root key first.")
@click.option("--days", default=365, show_default=True, type=click.IntRange(1, 3660), help="How long a new card holds.")
@passphrase_option
@json_option
def card(node: Path, out: Path, renew: bool, days: int, passphrase_file: Path | None, as_json: bool) -> None:
    """Write the party's signed card: names, keys, nodes and where to reach them."""
    from openline.node import party as parties

    made = parties.issue_card(node, out, passphrase=party_secret(passphrase_file), renew=renew, days=days)
    if as_json:
        return print_json(made)
    click.echo(f"card of {made['name']}, number {made['serial']}, holds until {made['expires']}: {out}")
    click.echo("next: hand it to the other side by any way; the 60 digits will show if it was swapped")


@click.group()
def officer() -> None:
    """Say who acts at this node; the peer sees the office, names stay at home."""


@officer.command("add")
@click.argument("name")
@click.option("--office", default="duty", show_default=True, help="The office for which this person acts.")
@click.option(
    "--officer-passphrase-file", type=click.Path(exists=True, dir_okay=False, path_type=Path), default=None,
    help="File with the officer's passphrase (else OPENLINE_OFFICER_PASSPHRASE, else a prompt).",
)  # fmt: skip
@node_option
@passphrase_option
@json_option
def add(
    name: str,
    office: str,
    officer_passphrase_file: Path | None,
    node: Path,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Enrol NAME as an officer."""
    from openline.node.access import administer

    party_words = party_secret(passphrase_file)
    words = officer_secret(officer_passphrase_file, confirm=True)
    made = administer(node, party_words, "officer.add", name=name, office=office, officer_passphrase=words)
    if as_json:
        return print_json(made)
    click.echo(f"officer {made['name']} acts for the office {made['office']}")


@officer.command("key")
@click.option("--since", default=None, help="From when the key counts; by default now.")
@common
def key(since: str | None, **rest: Any) -> None:
    """Make a key of your office that you alone hold, and enrol it on the line: two of them sign what needs them."""
    for name in ("precedence", "status"):
        rest.pop(name)
    act("officer.key", since=since, **rest)


@officer.command("list")
@node_option
@passphrase_option
@json_option
def list_(node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """List the officers of this node."""
    from openline.node.access import administer

    people = administer(node, party_secret(passphrase_file), "officer.list")
    if as_json:
        return print_json(people)
    for person in people:
        click.echo(f"{person['name']}  {person['office']}")
