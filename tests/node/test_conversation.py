"""One channel's conversation: what happens is taken in at once, in order, and whatever goes wrong ends it whole."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from openline.bearers.contract import ChannelClosed
from openline.core.record.head_receipts import Held
from openline.node.carrying import Said
from openline.node.conversation import Conversation
from openline.node.hooks import Hooks
from openline.protocol.frames import Frame, Heads, Hello, StatementFrame, read_frame
from patience import PATIENCE_S

TAG = bytes(8)


class Wire:
    """A channel to a peer that says nothing, over a network that takes frames in while it is `clear`."""

    def __init__(self) -> None:
        self.clear, self.broken = True, False
        self.peer_key = bytes(32)
        self.left: list[Frame] = []
        self.free = asyncio.Event()

    def send_now(self, *frames: bytes) -> None:
        if self.broken:
            raise ChannelClosed("the network is gone")
        assert self.clear
        self.left += map(read_frame, frames)

    async def send(self, *frames: bytes) -> None:
        await self.free.wait()
        self.left += map(read_frame, frames)

    async def receive(self, within: float) -> bytes:
        await asyncio.Event().wait()
        raise AssertionError

    async def close(self) -> None:
        pass


def statement(number: int, *, urgent: bool = False) -> Said:
    return Said(StatementFrame(TAG, bytes([number])), urgent)


def said(wire: Wire) -> list[int]:
    return [frame.data[0] for frame in wire.left if isinstance(frame, StatementFrame)]


def play(scene: Coroutine[Any, Any, None]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(PATIENCE_S):
            await scene

    asyncio.run(bounded())


async def begun(wire: Wire) -> tuple[Conversation, "asyncio.Task[None]"]:
    talk = Conversation(wire, {}, Hooks(clock=lambda: 0), lambda lines: None)
    running = asyncio.create_task(talk.run())
    while not wire.left:
        await asyncio.sleep(0)
    assert isinstance(wire.left[0], Hello)
    return talk, running


async def ended(running: "asyncio.Task[None]") -> None:
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


def test_what_the_network_takes_has_left_when_the_call_returns() -> None:
    """No task has to be woken for it: an entry on its way to a peer waits for nobody's turn."""

    async def scene() -> None:
        wire = Wire()
        talk, running = await begun(wire)

        for number in (1, 2, 3):
            talk.say(statement(number))

        assert said(wire) == [1, 2, 3]
        await ended(running)

    play(scene())


def test_what_the_network_does_not_take_waits_and_the_urgent_goes_first() -> None:
    """A peer that reads slowly holds up its own frames, and nothing else in the node."""

    async def scene() -> None:
        wire = Wire()
        talk, running = await begun(wire)
        wire.clear = False
        talk.say(statement(1))
        await asyncio.sleep(0)  # the task has taken the first, and waits for the network with it
        await asyncio.sleep(0)

        talk.say(statement(2))
        talk.say(statement(3, urgent=True))
        assert said(wire) == []
        wire.clear = True  # what is under way comes first all the same
        talk.say(statement(4))
        assert said(wire) == []
        wire.free.set()
        while len(said(wire)) < 4:
            await asyncio.sleep(0)

        assert said(wire) == [1, 3, 2, 4]
        await ended(running)

    play(scene())


def test_a_fault_of_our_own_ends_the_conversation_and_not_who_told_it() -> None:
    """The node that passes an entry on to one peer must still reach the others."""

    async def scene() -> None:
        talk, running = await begun(Wire())

        talk.moved(b"a line that this channel does not carry", Held(0, None, 0))

        with pytest.raises(Exception, match="does not carry"):
            await running
        assert talk.over

    play(scene())


def test_a_broken_network_ends_the_conversation() -> None:
    """Whatever had not left by then is sent again over the next channel."""

    async def scene() -> None:
        wire = Wire()
        talk, running = await begun(wire)
        wire.broken = True

        talk.say(Said(Heads(TAG, ())))

        await running
        assert talk.over

    play(scene())
