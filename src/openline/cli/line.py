"""`openline line`: open, accept, compare sixty digits, confirm."""

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from openline.cli.common import (
    heads,
    json_option,
    line_option,
    node_option,
    party_secret,
    passphrase_option,
    print_json,
    root_option,
    table,
    words_of,
)

if TYPE_CHECKING:
    from openline.node.phrases import FluentPhrases

HEADS = (
    "head-line", "head-with", "head-state", "head-link", "head-held", "head-identical", "head-witnessed", "field-cut",
)  # fmt: skip


@click.group()
def line() -> None:
    """Open a line with another party, and see how the lines stand."""


def _show_digits(digits: str, line_id: str, words: "FluentPhrases") -> None:
    groups = digits.split()
    click.echo(f"\n{words.say('line-read-digits')}\n")
    for start in range(0, len(groups), 4):
        click.echo("    " + "  ".join(groups[start : start + 4]))
    click.echo(f"\n{words.say('line-same-digits')}")
    command = f'openline line confirm --line {line_id[:8]} --digits "..."'
    click.echo(words.say("line-next", {"command": command}))


@line.command("open")
@click.option("--with", "with_card", required=True, type=click.Path(path_type=Path), help="The other party's card.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write the offer to.")
@click.option("--name", default=None, help="Name of the line; the parties' names by default.")
@click.option("--witness", "witnesses", multiple=True, type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="File of a witness's public keys (witness.keys); may be given again.")  # fmt: skip
@click.option("--witnesses-needed", default=0, show_default=True, type=click.IntRange(0, 16),
              help="How many of them an entry needs before it counts as agreed.")  # fmt: skip
@root_option
@node_option
@passphrase_option
@json_option
def open_(
    with_card: Path,
    out: Path,
    name: str | None,
    witnesses: tuple[Path, ...],
    witnesses_needed: int,
    root: Path | None,
    node: Path,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Draft the line's charter with the party whose card this is, and write the offer."""
    from openline.node.access import administer
    from openline.node.files import read, reserved

    card = read(with_card, 1 << 20, "the card")
    keys = [read(file, 1 << 14, "the witness's keys").decode(errors="replace") for file in witnesses]
    with reserved(out) as write:
        apart = None if root is None else str(root)
        made = administer(
            node, party_secret(passphrase_file), "line.open", card=card, name=name, root=apart, witnesses=keys,
            witnesses_needed=witnesses_needed,
        )  # fmt: skip
        write(made.pop("offer"))
    if as_json:
        return print_json(made)
    words = words_of(node)
    click.echo(words.say("line-offered", {"peer": made["peer"], "file": str(out)}))
    _show_digits(made["digits"], made["line"], words)


@line.command("accept")
@click.argument("offer", type=click.Path(path_type=Path))
@click.option("--card", "peer_card", default=None, type=click.Path(path_type=Path), help="The card you already hold.")
@node_option
@passphrase_option
@json_option
def accept(offer: Path, peer_card: Path | None, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Take up the OFFER that the other side handed over, or that another site of this party made."""
    from openline.node.access import administer
    from openline.node.files import read

    held = None if peer_card is None else read(peer_card, 1 << 20, "the card")
    data = read(offer, 4 << 20, "the offer")
    made = administer(node, party_secret(passphrase_file), "line.accept", offer=data, card=held)
    if as_json:
        return print_json(made)
    words = words_of(node)
    click.echo(words.say("line-taken-up", {"peer": made["peer"]}))
    _show_digits(made["digits"], made["line"], words)


@line.command("confirm")
@click.option("--digits", default=None, help="The 60 digits as the other side read them to you.")
@line_option
@node_option
@passphrase_option
@json_option
def confirm(digits: str | None, line: str | None, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Say that people have compared the 60 digits."""
    from openline.node.access import administer

    words = words_of(node)
    if digits is None and sys.stdin.isatty():
        digits = str(click.prompt(words.say("line-ask-digits"), err=True))
    made = administer(node, party_secret(passphrase_file), "line.confirm", line=line, digits=digits)
    if as_json:
        return print_json(made)
    click.echo(words.say("line-confirmed", {"line": made["line"][:8], "peer": made["peer"]}))


@line.command("witness")
@click.argument("name")
@click.argument("address")
@node_option
@passphrase_option
@json_option
def witness(name: str, address: str, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Say where the witness NAME of a charter is reached: ADDRESS is http://HOST:PORT, or "" for nowhere."""
    from openline.node.access import administer

    made = administer(node, party_secret(passphrase_file), "line.witness", name=name, address=address)
    if as_json:
        return print_json(made)
    words = words_of(node)
    click.echo(
        words.say("witness-at", {"name": name, "address": address})
        if address
        else words.say("witness-nowhere", {"name": name})
    )


@line.command("card")
@click.argument("card", type=click.Path(path_type=Path))
@line_option
@node_option
@passphrase_option
@json_option
def card_(card: Path, line: str | None, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Let CARD, a newer card of a party on a line, take effect there, and put it on the record."""
    from openline.node.access import administer
    from openline.node.files import read

    made = administer(node, party_secret(passphrase_file), "line.card", card=read(card, 1 << 20, "the card"), line=line)
    if as_json:
        return print_json(made)
    words = words_of(node)
    for each in made:
        given = {"line": each["line"][:8], "party": each["party"], "serial": str(each["serial"])}
        click.echo(words.say("line-card-held" if each["held"] else "line-card-counts", given))
        for key, nodes in (("line-node-joined", each["joined"]), ("line-node-gone", each["departed"])):
            for one in nodes:
                click.echo("  " + words.say(key, {"node": one[:8]}))


@line.command("relay")
@click.argument("card", required=False, type=click.Path(path_type=Path))
@click.option("--remove", default=None, metavar="NAME", help="Let the relay of this name carry the line no more.")
@line_option
@node_option
@passphrase_option
@json_option
def relay(
    card: Path | None, remove: str | None, line: str | None, node: Path, passphrase_file: Path | None, as_json: bool
) -> None:
    """Let the relay whose CARD this is carry the line, too: it stores sealed entries, and is believed nothing."""
    from openline.node.access import administer
    from openline.node.files import read

    data = None if card is None else read(card, 1 << 16, "the relay's card")
    made = administer(node, party_secret(passphrase_file), "line.relay", card=data, remove=remove, line=line)
    if as_json:
        return print_json(made)
    words = words_of(node)
    given = {"line": made["line"][:8], "name": made["name"], "addresses": ", ".join(made["addresses"])}
    click.echo(words.say("relay-removed" if made["removed"] else "relay-given", given))
    if made["witness"] and not made["removed"]:
        click.echo(words.say("relay-is-witness", {"name": made["witness"]}))


@line.command("list")
@click.option("--language", default=None, help="Read in this language instead of the node's own.")
@node_option
@passphrase_option
@json_option
def list_(language: str | None, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """List the lines: state, link, entries held, and what is identical on both sides."""
    from openline.node.access import ask

    lines = ask(node, lambda: party_secret(passphrase_file), "line.list")
    if as_json:
        return print_json(lines)
    words = words_of(node, language)
    rows = [
        (
            item["line"][:8], item["peer"], words.say(f"line-state-{item['state']}"),
            _link(item["link"], words), str(item["entries"]), str(item["identical"]),
            "–" if item["witnessed"] is None else str(item["witnessed"]), item["fingerprint"] or "–",
        )
        for item in lines
    ]  # fmt: skip
    click.echo(table(heads(words, *HEADS), rows))
    for item in lines:
        if item["acts"]:
            click.echo(f"{item['line'][:8]}  {words.say('head-held')}: {_held(item, words)}")
        for relay in item["relays"]:
            click.echo(f"{item['line'][:8]}  {_relay(relay, item, words)}")
        for party in item["alarms"]:
            click.echo(f"{item['line'][:8]}  {words.say('fact-two-histories', {'party': party})}")
        for over in item["over_quota"]:
            said = {"party": over["party"], "at": over["at"], "count": over["entries"]}
            click.echo(f"{item['line'][:8]}  {words.say('fact-quota-' + over['waits'].replace('_', '-'), said)}")


def _held(item: dict[str, Any], words: "FluentPhrases") -> str:
    """Say how much was said on a line, and apart from that what the record wrote for itself."""
    counted = {"said": str(item["entries"] - item["acts"]), "acts": str(item["acts"])}
    if item["sealed"]:
        return words.say("line-held-sealed", {**counted, "sealed": str(item["sealed"])})
    return words.say("line-held", counted)


def _relay(relay: dict[str, Any], item: dict[str, Any], words: "FluentPhrases") -> str:
    """Say how a relay does: what it holds is its own word, and nobody's receipt."""
    said = {"name": relay["name"], "link": _link(relay["link"], words), "all": str(item["entries"])}
    if relay["held"] is None:
        return words.say("relay-health", said)
    return words.say("relay-holds", {**said, "held": str(relay["held"])})


def _link(said: str, words: "FluentPhrases") -> str:
    some = re.fullmatch(r"(\d+) of (\d+) up", said)
    if some is not None:
        return words.say("link-some", {"up": some[1], "all": some[2]})
    return words.say({"no node runs": "link-no-node"}.get(said, f"link-{said.replace(' ', '-')}"))


@line.command("wait")
@click.option(
    "--for",
    "what",
    type=click.Choice(["up", "level", "witnessed"]),
    default="up",
    show_default=True,
    help="up: every link works; level: both sides have stated the same of all that is held here; "
    "witnessed: and enough witnesses have cosigned it.",
)
@click.option("--seconds", default=60.0, show_default=True, help="Give up after so long.")
@node_option
def wait_(what: str, seconds: float, node: Path) -> None:
    """Wait until the lines of a running node are up, or level with the other side."""
    from openline.node.access import wait

    def level(row: dict[str, Any]) -> bool:
        # a site that joins holds nothing at first: that is not level, for the record does not even name it
        stated = row["identical"] == row["entries"] == row["bodies"]
        return bool(stated and row["named"] and not row["pending"])

    def witnessed(row: dict[str, Any]) -> bool:
        return level(row) and bool(row["witnessed"] == row["entries"])

    holds = {"up": lambda row: row["link"] == "up", "level": level, "witnessed": witnessed}[what]
    wait(node, lambda rows: bool(rows) and all(holds(row) for row in rows), seconds)
