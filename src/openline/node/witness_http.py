"""The calls of a witness over HTTP: add-checkpoint of C2SP tlog-witness, and two that only read (spec 7.3, 7.5)."""

import asyncio
import json
import re
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from aiohttp import web

from openline.core.errors import Unavailable
from openline.core.record.witnessing import ACCEPTED, CONFLICT, MAX_REQUEST_BYTES
from openline.node.party import check_address
from openline.node.relay import relaying
from openline.node.witness import Witness, opened

READ_S = 10.0
KEEP_ALIVE_S = 30.0
MAX_WAITING = 64
_ID = re.compile("[0-9a-f]{64}")


class Front:
    """The HTTP side of one witness."""

    def __init__(self, witness: Witness) -> None:
        self._witness = witness
        self._room = asyncio.Semaphore(MAX_WAITING)
        self.app = web.Application(client_max_size=MAX_REQUEST_BYTES)
        self.app.add_routes(
            [
                web.post("/add-checkpoint", self.add_checkpoint),
                web.get("/openline/v1/latest/{feed}", self.latest),
                web.get("/openline/v1/alarms/{line}", self.alarms),
            ]
        )

    async def add_checkpoint(self, request: web.Request) -> web.Response:
        if self._room.locked():
            return web.Response(status=503, text="too many requests at once\n", headers={"Retry-After": "1"})
        async with self._room:
            try:
                async with asyncio.timeout(READ_S):
                    data = await request.read()
            except TimeoutError:
                return web.Response(status=408, text="the request took too long\n")
            try:
                verdict, lines = await asyncio.to_thread(self._witness.add_checkpoint, data)
            except Unavailable as error:
                return web.Response(status=503, text=f"{error}\n")
        if verdict.status == ACCEPTED:
            return web.Response(body=lines, content_type="text/plain", charset="utf-8")
        if verdict.status == CONFLICT:
            return web.Response(status=CONFLICT, text=f"{verdict.size}\n", content_type="text/x.tlog.size")
        return web.Response(status=verdict.status, text=f"{verdict.words}\n")

    async def latest(self, request: web.Request) -> web.Response:
        note = None
        if _ID.fullmatch(feed := request.match_info["feed"]):
            note = await asyncio.to_thread(self._witness.latest, feed)
        if note is None:
            return web.Response(status=404, text="nothing of that feed was cosigned\n")
        return web.Response(body=note, content_type="text/plain", charset="utf-8")

    async def alarms(self, request: web.Request) -> web.Response:
        if not _ID.fullmatch(line := request.match_info["line"]):
            return web.Response(status=404, text="a line has 64 hexadecimal digits\n")
        found = await asyncio.to_thread(self._witness.alarms, bytes.fromhex(line))
        return web.Response(text=json.dumps({"alarms": found}, ensure_ascii=False), content_type="application/json")


@asynccontextmanager
async def answering(witness: Witness, listen: str) -> AsyncIterator[None]:
    """Answer for an open witness on `listen` for as long as the context lasts."""
    host, port = check_address(listen)
    runner = web.AppRunner(Front(witness).app, access_log=None, keepalive_timeout=KEEP_ALIVE_S)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield
    finally:
        await runner.cleanup()


@asynccontextmanager
async def serving(
    directory: Path, passphrase: str, listen: str, say: Callable[[str], None] = lambda words: None
) -> AsyncIterator[Witness]:
    """Serve the witness of a folder on `listen` for as long as the context lasts."""
    with opened(directory, passphrase, say) as witness:
        async with answering(witness, listen):
            yield witness


async def run(
    directory: Path, passphrase: str, listen: str | None, say: Callable[[str], None], relay: str | None = None
) -> None:
    """Serve until SIGTERM or SIGINT: as a witness over HTTP on `listen`, as a relay on `relay`, or as both."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    with opened(directory, passphrase, say) as witness:
        async with AsyncExitStack() as stack:
            if relay is not None:
                carrying = await stack.enter_async_context(relaying(directory, passphrase, relay, say))
                say(f"relay {witness.name} listens on {relay}; it carries {len(carrying.lines)} lines")
            if listen is not None:
                await stack.enter_async_context(answering(witness, listen))
                say(f"witness {witness.name} listens on {listen}; it watches {len(witness.logs)} feeds")
                if witness.restored:
                    say("this folder was copied or restored: nothing is cosigned before openline witness catch-up")
            await stop.wait()
            say("stopping")
