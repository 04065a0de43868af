"""`openline witness`: a third party that cosigns how far each feed of a line has come, and reads none of it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from openline.cli.common import json_option, passphrase_option, print_json, secret

if TYPE_CHECKING:
    from openline.node.phrases import FluentPhrases


def _secret(file: Path | None, *, confirm: bool = False) -> str:
    return secret(file, "OPENLINE_PASSPHRASE", "Passphrase of the witness", confirm=confirm)


def _words(directory: Path) -> "FluentPhrases":
    from openline.node.phrases import phrases
    from openline.node.witness import settings

    return phrases(settings(directory)["language"])


@click.group()
def witness() -> None:
    """Run a witness: it cosigns how far each feed has come, reads nothing, and finds whoever shows two histories."""


@witness.command("create")
@click.argument("directory", type=click.Path(path_type=Path))
@click.option("--name", required=True, help="Name of its keys, such as witness.example/one: no spaces, no +.")
@click.option("--language", default="en", show_default=True, help="Language in which it speaks: en, uk, zh, ...")
@passphrase_option
@json_option
def create(directory: Path, name: str, language: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Make the keys and folder of a witness in DIRECTORY."""
    from openline.node import witness as witnesses

    made = witnesses.create(directory, name, _secret(passphrase_file, confirm=True), language)
    if as_json:
        return print_json(made)
    words = _words(directory)
    click.echo(words.say("witness-made", {"name": name, "folder": str(directory)}))
    click.echo(words.say("witness-keys", {"file": made["keys"]}))
    click.echo(words.say("witness-next", {"command": f"openline witness line {directory} OFFER"}))


@witness.command("line")
@click.argument("directory", type=click.Path(path_type=Path))
@click.argument("offer", type=click.Path(path_type=Path))
@click.option("--relay", is_flag=True, help="Carry its sealed entries, too; the charter need not name it then.")
@json_option
def line(directory: Path, offer: Path, relay: bool, as_json: bool) -> None:
    """Watch the line of this OFFER, which holds its charter and both cards, and nothing secret."""
    from openline.node import witness as witnesses

    made = witnesses.watch(directory, offer, relay=relay)
    if as_json:
        return print_json(made)
    said = {"line": made["line"][:8], "name": made["name"], "feeds": str(made["feeds"])}
    words = _words(directory)
    for key, does in (("witness-watches", made["watched"]), ("relay-carries", made["carried"])):
        if does:
            click.echo(words.say(key, said))


@witness.command("relay")
@click.argument("directory", type=click.Path(path_type=Path))
@click.option("--address", "addresses", multiple=True, required=True,
              help="HOST:PORT where nodes reach it; may be given again.")  # fmt: skip
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write its card to.")
@passphrase_option
@json_option
def relay_(directory: Path, addresses: tuple[str, ...], out: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Let the witness in DIRECTORY be a relay, too: keys of its own the first time, and its card for the parties."""
    from openline.node import witness as witnesses

    made = witnesses.relay_card(directory, out, addresses=addresses, passphrase=_secret(passphrase_file))
    if as_json:
        return print_json(made)
    said = {"name": made["name"], "file": made["file"], "command": f"openline line relay {made['file']}"}
    click.echo(_words(directory).say("relay-card-written", said))


@witness.command("serve")
@click.argument("directory", type=click.Path(path_type=Path))
@click.option("--listen", default=None, help="HOST:PORT on which the witness answers over HTTP.")
@click.option("--relay", default=None, help="HOST:PORT on which the relay answers nodes.")
@passphrase_option
def serve(directory: Path, listen: str | None, relay: str | None, passphrase_file: Path | None) -> None:
    """Cosign what fits, and carry what is sealed, until stopped; print what does not fit."""
    import asyncio

    from openline.node import witness_http

    if listen is None and relay is None:
        raise click.UsageError("--listen, --relay, or both are needed")
    asyncio.run(witness_http.run(directory, _secret(passphrase_file), listen, click.echo, relay))


@witness.command("alarms")
@click.argument("directory", type=click.Path(path_type=Path))
@json_option
def alarms(directory: Path, as_json: bool) -> None:
    """Print the evidence of two histories that this witness has found (exit code 3 if any)."""
    from openline.node import witness as witnesses

    found = witnesses.evidence(directory)
    if as_json:
        print_json(found)
    else:
        words = _words(directory)
        for item in found:
            click.echo(words.say("witness-found", {"party": item["party"], "origin": item["origin"]}))
            click.echo(item["evidence"])
    click.get_current_context().exit(3 if found else 0)


@witness.command("catch-up")
@click.argument("directory", type=click.Path(path_type=Path))
@click.argument("exports", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@passphrase_option
@json_option
def catch_up(directory: Path, exports: tuple[Path, ...], passphrase_file: Path | None, as_json: bool) -> None:
    """After a restore: learn from EXPORTS of the parties what this witness cosigned since, and sign again."""
    from openline.node import witness as witnesses

    with witnesses.opened(directory, _secret(passphrase_file), click.echo) as opened:
        taken = opened.catch_up(list(exports))
    if as_json:
        return print_json({"taken": taken})
    click.echo(_words(directory).say("witness-caught-up", {"number": str(taken)}))
