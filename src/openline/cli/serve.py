"""`openline serve`: run a node until it is told to stop."""

from pathlib import Path

import click

from openline.cli.common import node_option, party_secret, passphrase_option


@click.command()
@click.option("--listen", default=None, help="HOST:PORT to listen on instead of the one in the settings.")
@click.option("--peer", "peers", multiple=True, help="HOST:PORT of a peer, tried before those on its card.")
@click.option(
    "--alone", is_flag=True, help="Write although no peer has told us our own newest entry (after a restore)."
)
@node_option
@passphrase_option
def serve(listen: str | None, peers: tuple[str, ...], alone: bool, node: Path, passphrase_file: Path | None) -> None:
    """Run the node: answer peers and the command line until stopped."""
    import asyncio

    from openline.node.node import run

    asyncio.run(run(node, party_secret(passphrase_file), listen=listen, peers=peers, alone=alone, say=click.echo))
