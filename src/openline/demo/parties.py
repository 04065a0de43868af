"""The two parties of the demonstration: their folders, their running nodes, and calls to them."""

import contextlib
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openline.core.errors import Misuse, Unavailable
from openline.node import access, party
from openline.node.folder import Folder
from openline.node.local import Client

START_SECONDS = 90.0
WAIT_SECONDS = 60.0
STATE_LINES = 12
DESK_PORT = 7600
OFFICERS = {"en": "Erik", "zh": "Lin", "uk": "Olena", "ru": "Anton"}
NAMES = {"en": "Alpha", "zh": "乙方", "uk": "Північ", "ru": "Север"}


@dataclass
class Side:
    """One party of the demonstration.

    Attributes:
        desk: NAME:PORT under which browsers reach its desk; "" where it has none.
    """

    name: str
    language: str
    folder: Path
    address: str
    listen: str
    passphrase: str = field(default_factory=lambda: secrets.token_hex(12))
    officer: str = "duty"
    officer_passphrase: str = field(default_factory=lambda: secrets.token_hex(12))
    desk: str = ""
    process: "subprocess.Popen[bytes] | None" = None

    def create(self, clock: str | None) -> None:
        party.create(
            self.folder,
            name=self.name,
            language=self.language,
            listen=self.address,
            passphrase=self.passphrase,
            clock=clock,
        )
        self.administer("officer.add", name=self.officer, office="duty", officer_passphrase=self.officer_passphrase)

    def administer(self, verb: str, **params: Any) -> Any:
        return access.administer(self.folder, self.passphrase, verb, **params)

    def serve(self, *, detached: bool) -> None:
        """Start the node as a process of its own, and wait until it answers."""
        where = ["--listen", self.listen, *(["--desk", self.desk] if self.desk else [])]
        with (self.folder / "node.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "openline.cli", "serve", "--node", str(self.folder), *where],
                env={**os.environ, "OPENLINE_PASSPHRASE": self.passphrase, "PYTHONUNBUFFERED": "1"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=detached,
            )
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            if self.process.poll() is not None:
                break
            try:
                self.ask("line.list")
                return
            except Unavailable:
                time.sleep(0.05)
        log_text = (self.folder / "node.log").read_text()
        raise Unavailable(f"the node of {self.name} did not start: {log_text.strip()[-200:]}")

    def ask(self, verb: str, **params: Any) -> Any:
        with Client(Folder(self.folder).socket) as client:
            return client.call(verb, **params)

    def act(self, verb: str, request: str, **params: Any) -> Any:
        return self.ask(
            verb,
            officer=self.officer,
            officer_passphrase=self.officer_passphrase,
            request_id=request,
            **params,
        )

    def invite(self, officer: str = "") -> str:
        """Return the address at which an officer registers a passkey, once."""
        asked = {"name": officer or self.officer, "passphrase": self.passphrase}
        until("the desk to stand", lambda: self.desk_stands())
        address: str = self.ask("officer.invite", **asked)["address"]
        return address

    def desk_stands(self) -> bool:
        """Say whether browsers reach the desk: a node answers before its desk does."""
        host, _, port = self.desk.rpartition(":")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", int(port)), 1):
            return bool(host)
        return False

    def holds(self, entry: str) -> bool:
        """Say whether an entry has arrived, with what it says."""
        try:
            self.ask("show", entry=entry)
        except Misuse:
            return False
        return True

    def state(self) -> str:
        """Say what the node holds of its line, and the last that it said, for whoever looks for a fault."""
        try:
            row = self.ask("line.list")[0]
            held = ", ".join(f"{key} {row[key]}" for key in ("link", "entries", "bodies", "pending", "identical"))
        except Unavailable as error:
            held = str(error)
        log = (self.folder / "node.log").read_text(errors="replace").splitlines()[-STATE_LINES:]
        return "\n      ".join([held, *log])

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class Wire:
    """The relay between the two nodes, as a process of its own that can be cut and healed."""

    def __init__(self, routes: list[tuple[int, int]]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "openline.demo.relay", *(f"{a}>{b}" for a, b in routes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._expect("ready")

    def _expect(self, word: str) -> None:
        assert self.process.stdout is not None
        if self.process.stdout.readline().strip() != word.encode():
            raise Unavailable("the relay of the demonstration did not answer")

    def say(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n".encode())
        self.process.stdin.flush()
        self._expect("ok")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()


def party_name(language: str, index: int) -> str:
    """Return what a party that speaks this language is called here."""
    return NAMES.get(language, f"Party {'AB'[index]}")


def officer_name(language: str, index: int) -> str:
    """Return what an officer of a party that speaks this language is called here."""
    return OFFICERS.get(language, ("Noor", "Kim")[index])


def open_line(a: Side, b: Side) -> str:
    """Open and confirm a line between both; return its 60 digits."""
    offered = a.administer("line.open", card=(b.folder / "own.card").read_bytes())
    accepted = b.administer("line.accept", offer=offered["offer"])
    digits: str = offered["digits"]
    if digits != accepted["digits"]:
        raise Unavailable("the digits differ")
    for side in (a, b):
        side.administer("line.confirm", digits=digits)
    return digits


def until(what: str, holds: Callable[[], bool], seconds: float = WAIT_SECONDS, sides: Iterable[Side] = ()) -> None:
    """Wait until something holds.

    Args:
        sides: whose state is told where it does not come to that.
    Raises:
        Unavailable: it did not come to that.
    """
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            told = "".join(f"\n   {side.name}: {side.state()}" for side in sides)
            raise Unavailable(f"waited {seconds:.0f} s for {what}{told}", hint="the nodes' logs are in their folders")
        time.sleep(0.05)


def desks() -> tuple[str, str]:
    """Return the addresses of two desks on this machine, the usual ones where nobody listens there."""
    ports = [DESK_PORT, DESK_PORT + 1]
    try:
        for port in ports:
            with socket.socket() as asked:
                asked.bind(("127.0.0.1", port))
    except OSError:
        ports = free_ports(2)
    return f"alpha.localhost:{ports[0]}", f"beta.localhost:{ports[1]}"


def free_ports(count: int) -> list[int]:
    """Return ports of this machine that nobody listens on now."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()
