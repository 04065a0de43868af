"""Witnesses for the tests of whole lines: folders, a line that names them, and what a party might show them instead."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from openline.core.charter import read_charter
from openline.core.record import checkpoint
from openline.core.record.merkle import Tree
from openline.core.record.witnessing import write_request
from openline.node import keystore, witness
from openline.node.folder import Folder
from openline.node.witness_http import serving
from parties import PASSPHRASE, Party, free_port, open_line
from running import Wired


@dataclass
class Third:
    """A witness of the tests: its folder, and where it listens."""

    name: str
    folder: Path
    port: int
    words: list[str]

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def vkeys(self) -> str:
        return (self.folder / witness.KEYS_FILE).read_text()

    def serving(self) -> AbstractAsyncContextManager[witness.Witness]:
        return serving(self.folder, PASSPHRASE, f"127.0.0.1:{self.port}", self.words.append)

    async def ask(self, path: str, data: bytes | None = None) -> tuple[int, bytes]:
        """Make one call as any client would."""
        async with aiohttp.ClientSession() as session:
            method = "GET" if data is None else "POST"
            async with session.request(method, self.address + path, data=data) as response:
                return response.status, await response.read()


@dataclass
class Watched:
    """Two parties with a line that names three witnesses."""

    wired: Wired
    thirds: list[Third]
    line: str


def make_third(base: Path, name: str) -> Third:
    made = Third(name, base / name, free_port(), [])
    witness.create(made.folder, name, PASSPHRASE)
    return made


def watch(base: Path, a: Party, b: Party, *, needed: int = 2) -> Watched:
    """Make three witnesses and a line that names them; each party knows where they are."""
    thirds = [make_third(base, name) for name in ("one", "two", "three")]
    line = open_line(a, b, witnesses=[third.vkeys for third in thirds], witnesses_needed=needed)
    for third in thirds:
        witness.watch(third.folder, base / "offer")
        for party in (a, b):
            party.administer("line.witness", name=third.name, address=third.address)
    return Watched(Wired(a, b, {a.name: free_port(), b.name: free_port()}), thirds, line)


@dataclass
class Liar:
    """A party's own keys, used to sign another history of its feed than the one that its node has."""

    party: Party

    def origin(self, line: str) -> str:
        return checkpoint.origin(bytes.fromhex(line), self.node)

    @property
    def node(self) -> bytes:
        return bytes.fromhex(Folder(self.party.folder).settings().node)

    def note(self, line: str, tree: Tree, size: int) -> bytes:
        signer = keystore.open_node(self.party.folder, PASSPHRASE).signer()
        return checkpoint.sign(checkpoint.Checkpoint(self.origin(line), size, tree.root(size)), signer).to_bytes()

    def request(self, line: str, tree: Tree, old: int, size: int) -> bytes:
        proof = tree.consistency_proof(old, size) if old else []
        return write_request(old, proof, self.note(line, tree, size))


FALSE = Tree([b"another history" + bytes([n]) for n in range(64)])


def charter_of(party: Party) -> Any:
    with party.service() as service:
        return read_charter(service.line(None).record.charter)
