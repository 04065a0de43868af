"""Two parties with a line between them, in folders of their own, for the figures of the record."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openline.node import access, party
from openline.node.folder import Folder
from openline.node.service import Service, opened

PASSPHRASE = "four random words"
OFFICER_PASSPHRASE = "five random words"


@dataclass(frozen=True)
class Party:
    """One party and the folder of its node."""

    folder: Folder
    address: str

    def administer(self, verb: str, **params: Any) -> Any:
        return access.administer(self.folder.path, PASSPHRASE, verb, **params)

    @contextmanager
    def service(self) -> Iterator[Service]:
        with opened(self.folder, PASSPHRASE) as service:
            yield service


def two_parties(base: Path) -> tuple[Party, Party]:
    """Make two parties in `base` and open a line between them."""
    a, b = _party(base, "North"), _party(base, "South")
    offered = a.administer("line.open", card=party.own_card(b.folder).data)
    b.administer("line.accept", offer=offered["offer"])
    for each in (a, b):
        each.administer("line.confirm", line=offered["line"], digits=offered["digits"])
    return a, b


def _party(base: Path, name: str) -> Party:
    made = Party(Folder(base / name.lower()), f"127.0.0.1:{_free_port()}")
    party.create(made.folder.path, name=name, language="en", listen=made.address, passphrase=PASSPHRASE, clock=None)
    made.administer("officer.add", name="duty", office="duty", officer_passphrase=OFFICER_PASSPHRASE)
    return made


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port
