"""Takes connections for a server: each is served by a task that ends with it, or with the server."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]


class Accepting:
    """What `asyncio.start_server` is given: it knows of every connection from its first moment.

    A coroutine given there is begun a moment later: a server that closes in between does not know of it, and the
    connection outlives the server.
    """

    def __init__(self, serve: Serve) -> None:
        """Take what serves a connection; it closes it itself, unless it is cancelled or fails."""
        self._serve = serve
        self._tasks: set[asyncio.Task[None]] = set()
        self._over = False

    def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._over:
            writer.transport.abort()
            return
        loop = asyncio.get_running_loop()
        task = loop.create_task(self._serve(reader, writer))
        self._tasks.add(task)

        def ended(done: asyncio.Task[None]) -> None:
            self._tasks.discard(done)
            if done.cancelled():  # perhaps before it was begun
                writer.transport.abort()
            elif (error := done.exception()) is not None:
                writer.transport.abort()
                loop.call_exception_handler({"message": "what serves a connection failed", "exception": error})

        task.add_done_callback(ended)

    async def close(self) -> None:
        """End what is served, and whatever comes yet."""
        self._over = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
