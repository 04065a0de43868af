"""`openline serve`: run a node until it is told to stop."""

import sys
from pathlib import Path
from typing import Any

import click

from openline.cli.common import node_option, party_secret, passphrase_option

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.option("--listen", default=None, help="HOST:PORT to listen on instead of the one in the settings.")
@click.option("--peer", "peers", multiple=True, help="HOST:PORT of a peer, tried before those on its card.")
@click.option(
    "--alone", is_flag=True, help="Write although no peer has told us our own newest entry (after a restore)."
)
@click.option("--alarm", default=None, help='Command that sounds the alarm, in quotes; "" for the bell alone.')
@click.option("--alert", default="", help="Command for what the room must not hear, such as an officer under duress.")
@click.option("--desk", default=None, help="NAME:PORT under which browsers reach the desk, such as localhost:7600.")
@click.option("--desk-certificate", type=FILE, default=None, help="Certificate chain for that name (PEM).")
@click.option("--desk-key", type=FILE, default=None, help="Its private key (PEM).")
@node_option
@passphrase_option
def serve(
    listen: str | None,
    peers: tuple[str, ...],
    alone: bool,
    alarm: str | None,
    alert: str,
    desk: str | None,
    desk_certificate: Path | None,
    desk_key: Path | None,
    node: Path,
    passphrase_file: Path | None,
) -> None:
    """Run the node: answer peers and the command line until stopped."""
    import asyncio

    from openline.node.running import run

    secret, watched = party_secret(passphrase_file), sys.stdout.isatty()
    how: dict[str, Any] = {"listen": listen, "peers": peers, "alone": alone, "bell": _bell, "alarm": alarm}
    how["alert"] = alert
    if desk is not None:
        how["beside"] = _desk(desk, desk_certificate, desk_key)
    asyncio.run(run(node, secret, say=click.echo, aloud=watched, **how))


def _desk(address: str, certificate: Path | None, key: Path | None) -> Any:
    """Return what serves the desk beside a node."""
    from openline.web.app import serving
    from openline.web.origin import desk_origin, tls_context

    if (certificate is None) != (key is None):
        raise click.UsageError("--desk-certificate and --desk-key go together")
    context = None if certificate is None or key is None else tls_context(certificate, key)
    origin = desk_origin(address, certified=context is not None)
    return lambda node: serving(node, origin, context)


def _bell() -> None:
    if sys.stderr.isatty():  # in a file it would be rubbish
        click.echo("\a", nl=False, err=True)
