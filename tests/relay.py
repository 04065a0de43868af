"""A wire between two nodes in the tests: it can be cut, go deaf, and be slow."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from openline.bearers.accepting import Accepting

CHUNK = 16_384


class Relay:
    """Passes bytes from its port to a target's; each connection is a pair of pumps.

    Attributes:
        port: where it listens.
        deaf: bytes are taken in and not passed on, as over a half-open connection.
        bytes_per_s: how much passes in each direction of a connection; None is as fast as it goes.
        accepted: connections so far.
    """

    def __init__(self) -> None:
        self.port = 0
        self.target = 0
        self.deaf = False
        self.bytes_per_s: float | None = None
        self.accepted = 0
        self._cut = False
        self._deafened: set[asyncio.StreamWriter] = set()
        self._writers: set[asyncio.StreamWriter] = set()
        self.accepting = Accepting(self.accept)

    def cut(self) -> None:
        """End every connection at once, and let none in, until healed."""
        self._cut = True
        for writer in list(self._writers):
            writer.transport.abort()

    def deafen(self) -> None:
        """Let every connection of now be half open for good; those that come work."""
        self._deafened |= self._writers

    def heal(self) -> None:
        self._cut = self.deaf = False

    async def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        try:
            with contextlib.suppress(OSError):
                if not self._cut:
                    await self._pass(reader, writer)
        finally:
            writer.transport.abort()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        onward_reader, onward = await asyncio.open_connection("127.0.0.1", self.target)
        self._writers |= {writer, onward}
        pumps = [asyncio.create_task(self._pump(*way)) for way in ((reader, onward), (onward_reader, writer))]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            onward.transport.abort()  # before anything is waited for: the wait may be cancelled
            self._writers -= {writer, onward}
            self._deafened -= {writer, onward}
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(CHUNK):
            if self.deaf or writer in self._deafened:
                continue
            if self.bytes_per_s is not None:
                await asyncio.sleep(len(data) / self.bytes_per_s)
            writer.write(data)
            await writer.drain()


@asynccontextmanager
async def relaying(port: int, target: int) -> AsyncIterator[Relay]:
    """Run a relay from `port` to `target`."""
    relay = Relay()
    relay.target = target
    server = await asyncio.start_server(relay.accepting, "127.0.0.1", port)
    relay.port = port
    try:
        yield relay
    finally:
        server.close()
        await relay.accepting.close()
        await server.wait_closed()
