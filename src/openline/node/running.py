"""Runs a node: the folder's lock, the store, the listener for peers, and the socket on which the command line speaks.

For as long as a server stands, or for one verb where no node runs.
"""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from time import monotonic
from typing import Any

from openline.bearers.tls import Listener
from openline.node import keystore, local
from openline.node.folder import SERVES, Folder, LockHeld
from openline.node.node import Node, Say
from openline.node.party import check_address
from openline.node.service import Service
from openline.store.sqlite import SqliteStore

COMMAND_S, PAUSE_S = 15.0, 0.05
"""So long a node that is to serve waits for a command, and so often it looks."""
DELIVER_S = 10.0
"""So long a verb that speaks waits, where no node runs, for the receipts of what it said over a link that is up."""


@asynccontextmanager
async def running(
    path: Path,
    passphrase: str,
    *,
    listen: str | None = None,
    peers: Sequence[str] = (),
    alone: bool = False,
    say: Say = lambda words: None,
    bell: Callable[[], None] | None = None,
    alarm: str | None = None,
    alert: str = "",
    serves: bool = False,
) -> AsyncIterator[Node]:
    """Hold the folder's lock and run its node: listening on `listen` ("" for dialling only), else as its settings say.

    It rings where there is a `bell`; `alarm` is its command instead of the one in the settings, `alert` the one for
    what the room must not hear. One that `serves` waits for a command that holds the lock for a moment.

    Raises:
        LockHeld, WrongPassphrase, Unavailable: nothing is started.
    """
    folder = Folder(path)
    settings = folder.settings()
    seeds = keystore.open_node(path, passphrase)
    async with contextlib.AsyncExitStack() as held:
        await _lock(held, folder, serves, say)
        store = held.enter_context(contextlib.closing(SqliteStore(folder.record, seeds.storage)))
        service = Service(folder, seeds, store)
        service.gate.party_proved(passphrase)
        node = Node(folder, service, store, peers=peers, alone=alone, say=say)
        listener = Listener(node.identity, node.pinned, node.accept, refused=node.refused)
        server, tasks = None, list[asyncio.Task[None]]()
        try:
            if bell is not None:
                node.ring(bell, alarm, alert)
            address = settings.listen if listen is None else listen
            if address:
                host, port = check_address(address)
                await listener.open(host, port)
            node.refresh_lines()
            server = await local.serve(folder.socket, node.handle)
            tasks = node.begin()
            yield node
        finally:
            for task in tasks:
                task.cancel()
            if server is not None:
                server.leave()
            await node.stop()
            await listener.close()
            if server is not None:
                await server.close()


async def _lock(held: contextlib.AsyncExitStack, folder: Folder, serves: bool, say: Say) -> None:
    """Take the folder's lock; a node that is to serve is not lost because a command was quicker."""
    until, told = monotonic() + COMMAND_S, False
    while True:
        try:
            held.enter_context(folder.lock(SERVES) if serves else folder.lock())
            return
        except LockHeld as error:
            if not serves or error.serves or monotonic() > until:
                raise
            if not told:
                say(f"waiting: {error}")
            told = True
        await asyncio.sleep(PAUSE_S)


async def once(path: Path, passphrase: str, verb: str, params: dict[str, Any]) -> Any:
    """Carry out one verb that speaks, where no node runs: reach the peers for a moment, before and after.

    The first write asks the peers for our own newest entry (ADR 0005), so it cannot be made beside a node that sleeps.
    """
    async with running(path, passphrase, listen="") as node:
        result = await node.handle(verb, params)
        deadline = monotonic() + DELIVER_S
        while await node.delivering() and monotonic() < deadline:
            await asyncio.sleep(0.05)
        return result


async def run(
    path: Path,
    passphrase: str,
    *,
    listen: str | None,
    peers: Sequence[str],
    alone: bool,
    say: Say,
    aloud: bool,
    bell: Callable[[], None],
    alarm: str | None,
    alert: str = "",
    beside: Callable[[Node], AbstractAsyncContextManager[Any]] = lambda node: contextlib.nullcontext(),
) -> None:
    """Run the node until SIGTERM or SIGINT.

    Args:
        aloud: somebody watches what it says.
        beside: what is to run with it: its desk.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    how: dict[str, Any] = {"listen": listen, "peers": peers, "alone": alone, "bell": bell, "alarm": alarm}
    how["alert"] = alert
    async with running(path, passphrase, say=say, serves=True, **how) as node, beside(node) as desk:
        node.aloud = aloud
        if node.ringer is not None:
            node.ringer.aloud = aloud
        where = listen or node.service.settings.listen
        offset = node.service.settings.clock_offset
        say(
            f"node of {node.service.settings.name} runs on {where}" + (f"; clock moved by {offset} s" if offset else "")
        )
        if desk is not None:
            say(f"desk: {desk.address}")
        await stop.wait()
        say("stopping")
