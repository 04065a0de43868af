"""How a verb reaches the node: over the socket of a running one, or by taking the folder's lock for a moment.

Only the process that holds the lock writes. The command line first asks the running node; where none answers, it
opens the folder itself, and then the party's passphrase is needed to open the keys.
"""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from openline.core.errors import Unavailable
from openline.node.folder import Folder, LockHeld
from openline.node.local import Client, NoNode

Passphrase = Callable[[], str]
STARTING_S = 15.0
PAUSE_S = 0.1


def administer(directory: Path, passphrase: str, verb: str, **params: Any) -> Any:
    """Carry out a verb of administration: it always needs the party's passphrase.

    Raises:
        Misuse, Unavailable: one line, with a hint.
    """
    return _call(directory, lambda: passphrase, verb, {**params, "passphrase": passphrase})


def act(directory: Path, passphrase: Passphrase, verb: str, **params: Any) -> Any:
    """Carry out a verb that speaks to the peer: it needs an officer and a request id."""
    return _call(directory, passphrase, verb, params, speaks=True)


def ask(directory: Path, passphrase: Passphrase, verb: str, **params: Any) -> Any:
    """Carry out a verb that only reads."""
    return _call(directory, passphrase, verb, params)


def running(directory: Path, verb: str, **params: Any) -> Any:
    """Carry out a verb of the node that serves: what only it can do.

    Raises:
        NoNode: none does.
    """
    folder = Folder(directory)
    folder.settings()
    with Client(folder.socket) as client:
        return client.call(verb, **params)


def wait(directory: Path, holds: Callable[[list[dict[str, Any]]], bool], seconds: float) -> list[dict[str, Any]]:
    """Wait until `holds` of the rows of `line.list` of a running node; return them.

    Raises:
        Unavailable: it did not come true in time.
    """
    folder = Folder(directory)
    folder.settings()
    until = monotonic() + seconds
    while True:
        with contextlib.suppress(NoNode), Client(folder.socket) as client:
            rows: list[dict[str, Any]] = client.call("line.list")
            if holds(rows):
                return rows
        if monotonic() > until:
            raise Unavailable(
                f"it did not come to that within {seconds:g} s", hint="openline line list shows how it stands"
            )
        sleep(PAUSE_S)


def _call(directory: Path, passphrase: Passphrase, verb: str, params: dict[str, Any], *, speaks: bool = False) -> Any:
    """Ask the running node; where there is none, do it here. A node that is starting is given a moment."""
    folder = Folder(directory)
    folder.settings()
    until = monotonic() + STARTING_S
    while True:
        try:
            with Client(folder.socket) as client:
                return client.call(verb, **params)
        except NoNode:
            if _free(folder):
                with contextlib.suppress(LockHeld):  # a node took it since: it is asked again
                    return _alone(folder, passphrase(), verb, params, speaks=speaks)
            if monotonic() > until:
                raise
        sleep(PAUSE_S)


def _alone(folder: Folder, passphrase: str, verb: str, params: dict[str, Any], *, speaks: bool) -> Any:
    if speaks:
        from openline.node.running import once

        return asyncio.run(once(folder.path, passphrase, verb, params))
    from openline.node.service import opened

    with opened(folder, passphrase) as service:
        return service.call(verb, params)


def _free(folder: Folder) -> bool:
    """Say whether nobody holds the lock: then a socket that is there was left behind by a process that is gone."""
    try:
        with folder.lock():
            return True
    except LockHeld:
        return False
