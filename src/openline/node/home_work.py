"""What a node does at home by itself, beside all else and a little at a time: nothing of it is said to anybody."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from openline.core.errors import OpenlineError
from openline.node.service import Service

SLICE_S = 0.05  # so long other verbs wait at most
DRAW_EVERY_S = 2.0
LOG_EVERY_S = 1.0


class HomeWork:
    """Index, outlines, watch log and snapshots of a node that runs."""

    def __init__(
        self,
        service: Service,
        in_verbs: Callable[[Callable[[], Any]], Awaitable[Any]],
        changed: Callable[[], None],
        say: Callable[[str], None],
    ) -> None:
        self._service, self._in_verbs, self._changed, self._say = service, in_verbs, changed, say

    def works(self) -> list[Callable[[], Awaitable[None]]]:
        """Return all that goes on while the node runs."""
        return [self._index, self._draw, self._keep_log]

    async def _index(self) -> None:
        """Make the index by which anything is found, until all is in it."""
        while not await self._in_verbs(lambda: self._service.finder.warm(SLICE_S)):
            await asyncio.sleep(SLICE_S)

    async def _draw(self) -> None:
        """Draw what came before a map asks for it."""
        while True:
            while not await self._in_verbs(lambda: self._service.maps.warm(SLICE_S)):
                await asyncio.sleep(SLICE_S)
            await asyncio.sleep(DRAW_EVERY_S)

    async def _keep_log(self) -> None:
        """Enter in the watch log what happens on the lines."""
        while True:
            try:
                if await self._in_verbs(self._service.watching.look_around):
                    self._changed()
            except OpenlineError as error:  # a full disk, perhaps: the next round enters it
                self._say(f"the watch log could not be written: {error}")
            await asyncio.sleep(LOG_EVERY_S)

    async def keep_snapshots(self, *, stopping: bool = False) -> None:
        try:
            await self._in_verbs(lambda: self._service.keep_snapshots(stopping=stopping))
        except OpenlineError as error:  # a full disk, perhaps: the next start takes longer, and nothing is lost
            self._say(f"no snapshot could be kept: {error}")
