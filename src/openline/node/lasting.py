"""How a node goes on where something fails that nobody waits for: it says so now and then, and begins again."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Final

AGAIN_S: Final = 1.0
"""So soon it goes on with what failed, as where its disk is full."""
SAID_EVERY_S: Final = 60.0


class Lasting:
    """What keeps works going (in the event loop)."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._said: dict[str, float] = {}

    def failed(self, words: str) -> None:
        """Say what may fail every second, once a minute."""
        now = monotonic()
        self._said = {each: at for each, at in self._said.items() if now - at < SAID_EVERY_S}
        if words not in self._said:
            self._said[words] = now
            self._say(words)

    async def go_on(self, work: Callable[[], Awaitable[None]]) -> None:
        """Begin with a work again where it fails, whatever it was: nobody else would, until the next start."""
        while True:
            try:
                return await work()
            except Exception as error:  # noqa: BLE001
                self.failed(f"a task of the node failed, and begins again: {type(error).__name__}: {error}")
            await asyncio.sleep(AGAIN_S)
