"""The ground on which an officer trains: a desk of its own keys, and a simulated peer, each a node and a process.

Both folders are new, both nodes are for training with each other alone, and both are reached on this machine only. What
is real of it is everything else: keys, record, protocol, wire and desk.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from openline.demo.parties import Side, free_ports, open_line, until
from openline.node.folder import Folder

OFFICER = "trainee"
NAMES = ("Training", "Simulated peer")


@dataclass(frozen=True, slots=True)
class Ground:
    """Two nodes that run.

    Attributes:
        ours: the officer's, with a desk.
        theirs: the simulated peer's.
    """

    ours: Side
    theirs: Side

    def invite(self) -> str:
        """Return the address at which the officer registers a passkey, once."""
        return self.ours.invite(OFFICER)

    def signed_in(self) -> bool:
        """Say whether the officer has signed in at the desk."""
        return any(act["act"] == "signed in" for act in self._acts())

    def _acts(self) -> list[dict[str, object]]:
        acts: list[dict[str, object]] = self.ours.ask("audit.list", passphrase=self.ours.passphrase)["acts"]
        return acts

    def linked(self) -> bool:
        return bool(self.ours.ask("line.list")[0]["link"] == "up")


@contextmanager
def standing(folder: Path, languages: tuple[str, str], desk: str, say: Callable[[str], None]) -> Iterator[Ground]:
    """Make the ground in a folder, let both nodes run, and stop them at the end.

    Args:
        languages: of the officer and of the peer.
        desk: NAME:PORT under which the browser reaches the desk.
        say: is told what is being made: it takes some seconds.
    """
    say("making the keys of both sides ...")
    ports = free_ports(2)
    addresses = [f"127.0.0.1:{port}" for port in ports]
    ours = Side(NAMES[0], languages[0], folder / "desk", addresses[0], addresses[0], officer=OFFICER, desk=desk)
    theirs = Side(NAMES[1], languages[1], folder / "peer", addresses[1], addresses[1])
    for side in (ours, theirs):
        side.create(None)
    for side, other in ((ours, theirs), (theirs, ours)):
        mine, root = Folder(side.folder), Folder(other.folder).settings().root
        mine.save(replace(mine.settings(), training=root))
    open_line(ours, theirs)
    ours.administer("function.add", function="rescue_centre")
    ground = Ground(ours, theirs)
    try:
        for side in (ours, theirs):
            side.serve(detached=True)  # Ctrl+C ends the scenario, and the nodes only after its debrief
        until("the line to come up", ground.linked)
        yield ground
    finally:
        for side in (ours, theirs):
            side.stop()
