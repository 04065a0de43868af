"""What nodes state and sign about feeds, as it comes: compared with what is held here, then kept (spec 2.7, 2.8)."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from functools import partial
from typing import Any

from openline.core.errors import PeerFault, Unavailable
from openline.node.lasting import AGAIN_S
from openline.node.service import Service
from openline.protocol.exchange import Testimony
from openline.protocol.frames import CheckpointFrame, StatementFrame

MAX_WAITING = 16


class Testimonies:
    """Takes statements and checkpoints off the links, whoever passed them on; what contradicts is its node's fault.

    Args:
        in_verbs: carries out work in the verbs' thread.
        spawn: starts a task of the node.
        fault: keeps evidence of a node's fault on a line, and says so; False where the disk does not take it.
        arrived: told that something new of a line is kept.
        failed: says what may fail every second.
    """

    def __init__(
        self,
        service: Service,
        in_verbs: Callable[[Callable[[], Any]], Awaitable[Any]],
        spawn: Callable[[Coroutine[Any, Any, None]], None],
        fault: Callable[[bytes, PeerFault, bytes | None, bytes], bool],
        arrived: Callable[[bytes], None],
        failed: Callable[[str], None],
    ) -> None:
        self._service, self._in_verbs, self._spawn = service, in_verbs, spawn
        self._fault, self._arrived, self._failed = fault, arrived, failed
        self._waiting: dict[tuple[bytes, bytes], deque[Testimony]] = {}

    def take(self, line: bytes, node: bytes, frame: Testimony) -> None:
        """Have a statement or checkpoint compared and kept; of those that come faster than that, the newest."""
        waiting = self._waiting.setdefault((line, node), deque(maxlen=MAX_WAITING))
        waiting.append(frame)
        if len(waiting) == 1:
            self._spawn(self._compare(line, node))

    async def _compare(self, line: bytes, node: bytes) -> None:
        frames = self._waiting.pop((line, node), ())
        try:
            faults = await self._in_verbs(lambda: self._kept(line, node, frames))
        except Unavailable as error:  # a full disk, perhaps. It was said once, so it waits until it can be kept
            self._failed(f"what was stated could not be kept: {error}")
            await asyncio.sleep(AGAIN_S)
            for frame in [*frames, *self._waiting.pop((line, node), ())]:
                self.take(line, node, frame)
            return
        for fault, data in faults:
            self._fault(node, fault, line, data)
        self._arrived(line)

    async def compare(self, line: bytes) -> None:
        """Keep as evidence the checkpoints that ran ahead of their entries, and contradict those that have come."""
        agreement = await self._in_verbs(lambda: self._service.agreement(self._service.line(line.hex())))
        for kept, error in await self._in_verbs(agreement.false_checkpoints):
            if self._fault(kept.node, error, line, kept.data):
                await self._in_verbs(partial(agreement.drop_false, kept))

    def _kept(self, line: bytes, node: bytes, frames: Iterable[Testimony]) -> list[tuple[PeerFault, bytes]]:
        found = self._service.line(line.hex())
        agreement, faults = self._service.agreement(found), list[tuple[PeerFault, bytes]]()
        for frame in frames:
            try:
                if isinstance(frame, StatementFrame):
                    agreement.take(frame.data)
                elif isinstance(frame, CheckpointFrame):
                    agreement.take_checkpoint(node, found.keys(node), frame.data)
            except PeerFault as error:
                faults.append((error, frame.data))
        return faults
