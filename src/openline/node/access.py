"""How a verb reaches the node: over the socket of a running one, or by taking the folder's lock for a moment.

Only the process that holds the lock writes. The command line first asks the running node; where none answers, it
opens the folder itself, and then the party's passphrase is needed to open the keys.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openline.core.errors import Unavailable
from openline.node.folder import Folder, LockHeld
from openline.node.local import Client

Passphrase = Callable[[], str]


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


def _call(directory: Path, passphrase: Passphrase, verb: str, params: dict[str, Any], *, speaks: bool = False) -> Any:
    folder = Folder(directory)
    folder.settings()
    try:
        with Client(folder.socket) as client:
            return client.call(verb, **params)
    except Unavailable as gone:
        if folder.socket.exists() and not _stale(folder):
            raise gone
    if speaks:
        from openline.node.node import once

        return asyncio.run(once(directory, passphrase(), verb, params))
    from openline.node.service import opened

    with opened(folder, passphrase()) as service:
        return service.call(verb, params)


def _stale(folder: Folder) -> bool:
    """Say whether the socket was left behind by a process that is gone: then nobody holds the lock."""
    try:
        with folder.lock():
            return True
    except LockHeld:
        return False
