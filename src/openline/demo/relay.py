"""The wire between the two nodes of the demonstration: it can be cut and healed, as a cable can.

Run as a process of its own: `python -m openline.demo.relay LISTEN>TARGET ...`; it reads `cut` and `heal` from standard
input, a word a line, and answers `ok`.
"""

import asyncio
import sys
from contextlib import suppress

CHUNK = 65_536


class Relay:
    """Passes bytes between listening ports and their targets, until it is cut."""

    def __init__(self, routes: list[tuple[int, int]]) -> None:
        self._routes = routes
        self._cut = False
        self._writers: set[asyncio.StreamWriter] = set()

    async def run(self) -> None:
        servers = [await self._listen(listen, target) for listen, target in self._routes]
        print("ready", flush=True)
        loop = asyncio.get_running_loop()
        while word := await loop.run_in_executor(None, sys.stdin.readline):
            self._cut = word.strip() == "cut"
            if self._cut:
                for writer in list(self._writers):
                    writer.transport.abort()
            print("ok", flush=True)
        await asyncio.gather(*(server.serve_forever() for server in servers))

    async def _listen(self, listen: int, target: int) -> asyncio.AbstractServer:
        async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                if self._cut:
                    raise ConnectionAbortedError
                onward_reader, onward = await asyncio.open_connection("127.0.0.1", target)
            except OSError:
                writer.transport.abort()  # a wire that hangs would look like a slow peer, not like no peer
                return
            self._writers |= {writer, onward}
            await asyncio.gather(self._pump(reader, onward), self._pump(onward_reader, writer))

        return await asyncio.start_server(accept, "127.0.0.1", listen)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(CHUNK):
                writer.write(data)
                await writer.drain()
        self._writers.discard(writer)
        writer.close()


if __name__ == "__main__":
    asyncio.run(Relay([(int(a), int(b)) for a, b in (pair.split(">") for pair in sys.argv[1:])]).run())
