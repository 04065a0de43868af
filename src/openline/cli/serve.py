"""`openline serve`: run a node until it is told to stop."""

import sys
from pathlib import Path
from typing import Any

import click

from openline.cli.common import node_option, party_secret, passphrase_option


@click.command()
@click.option("--listen", default=None, help="HOST:PORT to listen on instead of the one in the settings.")
@click.option("--peer", "peers", multiple=True, help="HOST:PORT of a peer, tried before those on its card.")
@click.option(
    "--alone", is_flag=True, help="Write although no peer has told us our own newest entry (after a restore)."
)
@click.option("--alarm", default=None, help='Command that sounds the alarm, in quotes; "" for the bell alone.')
@node_option
@passphrase_option
def serve(
    listen: str | None,
    peers: tuple[str, ...],
    alone: bool,
    alarm: str | None,
    node: Path,
    passphrase_file: Path | None,
) -> None:
    """Run the node: answer peers and the command line until stopped."""
    import asyncio

    from openline.node.running import run

    secret, watched = party_secret(passphrase_file), sys.stdout.isatty()
    how: dict[str, Any] = {"listen": listen, "peers": peers, "alone": alone, "bell": _bell, "alarm": alarm}
    asyncio.run(run(node, secret, say=click.echo, aloud=watched, **how))


def _bell() -> None:
    if sys.stderr.isatty():  # in a file it would be rubbish
        click.echo("\a", nl=False, err=True)
