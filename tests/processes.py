"""Nodes as processes of their own: the real `openline serve`, started quickly, and killed without mercy."""

import contextlib
import multiprocessing
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from openline.core.errors import OpenlineError, Unavailable
from openline.node.folder import Folder
from openline.node.local import Client
from parties import PASSPHRASE, Party, officer
from patience import PATIENCE_S


def run_openline(log: str, arguments: list[str]) -> None:
    """In the child: be `openline`."""
    handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(handle, 1)
    os.dup2(handle, 2)
    os.environ["OPENLINE_PASSPHRASE"] = PASSPHRASE
    sys.argv = ["openline", *arguments]
    from openline.cli.main import main

    main()


@dataclass
class Served:
    """A node that runs as a process."""

    party: Party
    process: Any
    log: Path

    def ask(self, verb: str, **params: Any) -> Any:
        with Client(Folder(self.party.folder).socket) as client:
            return client.call(verb, **params)

    def text(self, request_id: str, words: str) -> str:
        """Say a text; return the entry's id once the node has acknowledged it."""
        sent = self.ask("send.text", text=words, marker="information", **officer(request_id))
        entry: str = sent["entries"][0]["entry"]
        return entry

    def row(self) -> dict[str, Any]:
        row: dict[str, Any] = self.ask("line.list")[0]
        return row

    def kill(self) -> None:
        self.process.kill()
        self.process.join()

    def stop(self) -> int:
        """Ask the node to stop as the system does; return its exit code."""
        self.process.terminate()
        self.process.join(15)
        code: int = self.process.exitcode
        return code


def start(party: Party, *, listen: int | None = None, alone: bool = False) -> Served:
    """Start the node of a party, and wait until it answers."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["openline.node.node", "openline.cli.serve"])
    log = party.folder.with_suffix(".log")
    arguments = ["serve", "--node", str(party.folder), *(["--alone"] if alone else [])]
    if listen is not None:
        arguments += ["--listen", f"127.0.0.1:{listen}"]
    process = context.Process(target=run_openline, args=(str(log), arguments), daemon=True)
    process.start()
    served = Served(party, process, log)
    until = monotonic() + PATIENCE_S
    while monotonic() < until and process.is_alive():
        with contextlib.suppress(Unavailable):
            served.row()
            return served
        sleep(0.01)
    raise AssertionError(f"the node of {party.name} did not start: {log.read_text()[-2000:]}")


@contextmanager
def serving_processes(*parties: Party, listens: dict[str, int] | None = None) -> Iterator[list[Served]]:
    """Run a node for each party; whatever is left of them is killed at the end."""
    served = [start(party, listen=(listens or {}).get(party.name)) for party in parties]
    try:
        yield served
    finally:
        for each in served:
            each.kill()


def wait_until_level(*sides: Served, seconds: float = 60.0) -> list[dict[str, Any]]:
    """Wait until all sides hold the same, each entry with its body, and have stated so; return their rows."""
    until = monotonic() + seconds
    rows: list[dict[str, Any]] = []
    while monotonic() < until:
        with contextlib.suppress(OpenlineError):
            rows = [side.row() for side in sides]
            first = rows[0]
            if all(
                row["entries"] == row["bodies"] == row["identical"] == first["entries"]
                and row["fingerprint"] == first["fingerprint"]
                and not row["pending"]
                for row in rows
            ):
                return rows
        sleep(0.05)
    raise AssertionError(f"not level after {seconds:g} s: {rows}\n" + "\n".join(s.log.read_text() for s in sides))
