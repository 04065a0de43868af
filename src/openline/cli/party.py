"""`openline party`: keys, card, nodes."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from openline.cli.common import (
    json_option,
    node_option,
    party_secret,
    passphrase_option,
    print_json,
    root_option,
    width,
    words_of,
)

if TYPE_CHECKING:
    from openline.node.phrases import FluentPhrases


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
@click.option(
    "--offline-root",
    type=click.Path(path_type=Path),
    default=None,
    help="New file for the root key, on something that is kept in a safe: daily work never opens it.",
)
@passphrase_option
@json_option
def create(
    directory: Path,
    name: str,
    language: str,
    listen: str,
    clock: str | None,
    offices: tuple[str, ...],
    offline_root: Path | None,
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
        root_file=offline_root,
    )
    if as_json:
        return print_json(made)
    words = phrases(language)
    click.echo(words.say("party-made", {"name": made["name"], "folder": str(directory)}))
    rows = [("party-root", made["root"]), ("party-node", made["node"]), ("party-language", words.name)]
    if offline_root is not None:
        rows.append(("party-root-key", words.say("party-root-safe", {"file": str(offline_root)})))
    wide = max(width(words.say(key)) for key, _ in rows)
    for key, said in rows:
        label = words.say(key)
        click.echo(f"  {label}{' ' * (wide - width(label))}   {said}")
    click.echo(words.say("next", {"command": f"openline officer add NAME --node {directory}"}))


@party.command("node")
@click.argument("directory", type=click.Path(path_type=Path))
@click.option("--of", "card_file", required=True, type=click.Path(path_type=Path), help="The party's own card.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write the request to.")
@click.option("--language", required=True, help="Language of this node: en, uk, zh, ...")
@click.option("--listen", default="127.0.0.1:7410", show_default=True, help="HOST:PORT where others reach this node.")
@click.option("--clock", default=None, help="Start at this time (2026-03-01T00:00Z): for demonstrations only.")
@passphrase_option
@json_option
def node_(
    directory: Path,
    card_file: Path,
    out: Path,
    language: str,
    listen: str,
    clock: str | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Make the keys and folder of a further node of a party in DIRECTORY, and its request to be put on the card."""
    from openline.node import party as parties
    from openline.node.phrases import phrases

    made = parties.create_site(
        directory,
        out,
        card_file=card_file,
        language=language,
        listen=listen,
        passphrase=party_secret(passphrase_file, confirm=True),
        clock=clock,
    )
    if as_json:
        return print_json(made)
    words = phrases(language)
    click.echo(words.say("party-site-made", {"node": made["node"], "name": made["name"], "folder": str(directory)}))
    click.echo(words.say("next-root", {"command": f"openline party card --add {out} --out CARD"}))
    click.echo(words.say("next-here", {"command": f"openline party take CARD --node {directory}"}))


@party.command("take")
@click.argument("card", type=click.Path(path_type=Path))
@node_option
@json_option
def take(card: Path, node: Path, as_json: bool) -> None:
    """Take a newer CARD of the own party, which names this node; stop the node first."""
    from openline.node import party as parties

    taken = parties.take_card(node, card)
    if as_json:
        return print_json(taken)
    click.echo(_card(taken, words_of(node)))


def _card(card: dict[str, Any], words: "FluentPhrases") -> str:
    said = {"name": card["name"], "serial": str(card["serial"]), "until": card["expires"]}
    return words.say("party-card", said)


@party.command("card")
@node_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="File to write the signed card to.")
@click.option("--renew", is_flag=True, help="Sign a new card with the root key first.")
@click.option(
    "--add",
    type=click.Path(path_type=Path),
    default=None,
    help="Sign a new card that names one more node: the file of its request (openline party node).",
)
@click.option(
    "--drop", metavar="NODE", default=None, help="Sign a new card without this node: its id, or how it begins."
)
@click.option("--days", default=365, show_default=True, type=click.IntRange(1, 3660), help="How long a new card holds.")
@root_option
@passphrase_option
@json_option
def card(
    node: Path,
    out: Path,
    renew: bool,
    add: Path | None,
    drop: str | None,
    days: int,
    root: Path | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Write the party's signed card: names, keys, nodes and where to reach them."""
    from openline.node import party as parties

    made = parties.issue_card(
        node, out, passphrase=party_secret(passphrase_file), renew=renew, add=add, drop=drop, root_file=root, days=days
    )
    if as_json:
        return print_json(made)
    words = words_of(node)
    click.echo(f"{_card(made, words)}: {out}")
    click.echo(words.say("next", {"command": words.say("party-card-next")}))


@party.command("close")
@click.argument("of", metavar="NODE")
@click.option(
    "--reason",
    type=click.Choice(["rotated", "retired", "lost", "compromised"]),
    required=True,
    help="compromised: nothing that the other side does not hold as stated by all stays in force.",
)
@click.option("--line", default=None, help="Close it on this line only.")
@node_option
@root_option
@passphrase_option
@json_option
def close(
    of: str, reason: str, line: str | None, node: Path, root: Path | None, passphrase_file: Path | None, as_json: bool
) -> None:
    """Close NODE (its id, or how it begins): its keys are refused from now on; what it signed before stays."""
    from openline.node.access import administer

    where = None if root is None else str(root.resolve())
    made = administer(node, party_secret(passphrase_file), "party.close", of=of, reason=reason, line=line, root=where)
    if as_json:
        return print_json(made)
    words = words_of(node)
    for each in made:
        named = {"node": each["node"][:8], "line": each["line"][:8], "reason": each["reason"]}
        click.echo(words.say("party-node-closed", named))
