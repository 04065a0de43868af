"""Parties for the tests of node, command line and whole line: folders, cheap passphrases, a line between two."""

import contextlib
import fcntl
import os
import random
import socket
import tempfile
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from openline.core.cards import SignedCard
from openline.core.errors import OpenlineError
from openline.node import access, keystore, party
from openline.node.folder import Folder
from openline.node.service import Service, opened

USUAL = keystore.COST
CHEAP = keystore.Cost(memory_kib=8, iterations=1, lanes=1)
"""Argon2 as nodes run it, and at its least: tests open hundreds of key files."""

MARKS = (Path(tempfile.gettempdir()) / f"openline-ports-{os.getuid()}").open("w")
LATELY: deque[int] = deque(maxlen=64)

PASSPHRASE = "four random words"
OFFICER_PASSPHRASE = "five random words"


@dataclass(frozen=True)
class Party:
    """One party and the folder of its node."""

    name: str
    folder: Path
    port: int

    @property
    def card(self) -> SignedCard:
        return party.own_card(Folder(self.folder))

    def administer(self, verb: str, **params: Any) -> Any:
        return access.administer(self.folder, PASSPHRASE, verb, **params)

    def ask(self, verb: str, **params: Any) -> Any:
        return access.ask(self.folder, lambda: PASSPHRASE, verb, **params)

    def act(self, verb: str, request_id: str, **params: Any) -> Any:
        return access.act(self.folder, lambda: PASSPHRASE, verb, **officer(request_id), **params)

    @contextmanager
    def service(self) -> Iterator[Service]:
        with opened(Folder(self.folder), PASSPHRASE) as service:
            yield service

    def lines(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.ask("line.list")
        return rows


def officer(request_id: str) -> dict[str, str]:
    """Return what every verb that speaks needs."""
    return {"officer": "duty", "officer_passphrase": OFFICER_PASSPHRASE, "request_id": request_id}


def make_party(
    base: Path,
    name: str,
    *,
    language: str = "en",
    port: int | None = None,
    clock: str | None = None,
    root_file: Path | None = None,
) -> Party:
    """Make a party in `base`/`name`, with one officer."""
    made = Party(name, base / name.lower(), port or free_port())
    party.create(
        made.folder,
        name=name,
        language=language,
        listen=f"127.0.0.1:{made.port}",
        passphrase=PASSPHRASE,
        clock=clock,
        root_file=root_file,
    )
    made.administer("officer.add", name="duty", office="duty", officer_passphrase=OFFICER_PASSPHRASE)
    return made


def make_site(base: Path, first: Party, name: str) -> Party:
    """Make a second node of a party in `base`/`name`, put it on the party's card, and hand that to both sites."""
    made = Party(first.name, base / name, free_port())
    request, card = base / f"{name}.request", base / f"{name}.card"
    party.create_site(
        made.folder, request, card_file=Folder(first.folder).card, language="en", listen=f"127.0.0.1:{made.port}",
        passphrase=PASSPHRASE,
    )  # fmt: skip
    party.issue_card(first.folder, card, passphrase=PASSPHRASE, add=request)
    party.take_card(made.folder, card)
    made.administer("officer.add", name="duty", office="duty", officer_passphrase=OFFICER_PASSPHRASE)
    return made


def open_line(a: Party, b: Party, **how: Any) -> str:
    """Open and confirm a line between two parties; return its id in hexadecimal.

    Args:
        how: what else the opener says: witnesses, witnesses_needed.
    """
    offered = a.administer("line.open", card=b.card.data, **how)
    (a.folder.parent / "offer").write_bytes(offered["offer"])
    accepted = b.administer("line.accept", offer=offered["offer"])
    assert accepted["digits"] == offered["digits"]
    for each in (a, b):
        each.administer("line.confirm", line=offered["line"], digits=offered["digits"])
    line: str = offered["line"]
    return line


def free_port() -> int:
    """Return a port of this machine on which nobody listens now, and which no connection out of it takes meanwhile.

    Nor does another process that tests: each marks the ports it was given last, until it had time to listen on them.
    """
    while True:
        port = random.randrange(20_000, 32_000)  # below what the system gives to connections
        with socket.socket() as asked, contextlib.suppress(OSError):
            asked.bind(("127.0.0.1", port))
            fcntl.lockf(MARKS, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, port)
            if port not in LATELY:  # a process never refuses itself
                if len(LATELY) == LATELY.maxlen:
                    fcntl.lockf(MARKS, fcntl.LOCK_UN, 1, LATELY[0])
                LATELY.append(port)
                return port


@contextmanager
def refused(kind: type[OpenlineError], *words: str) -> Iterator[None]:
    """Expect an error of this kind: one line that says these words, and a hint."""
    with pytest.raises(kind) as caught:
        yield
    error = caught.value
    assert "\n" not in f"{error}{error.hint}"
    assert error.hint, f"no hint goes with: {error}"
    for word in words:
        assert word in str(error)
