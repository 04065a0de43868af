"""Lets every node in the tests be late at random, where a busy machine or a slow network makes it so (`make shake`).

Python imports this by itself wherever it lies on the path: so it counts in the tests and in each process that they
start. What a test then finds is wrong is either a fault of the program, or a test that looks before it is time. It is
not the same twice: a test that fails is run again some dozen times.
"""

import asyncio
import random
import time
from collections.abc import Callable
from typing import Any, Final

MOST_S: Final = 0.25
"""The longest that something small is late; half of all is not late at all, and most of the rest by little."""
BETWEEN_S: Final = 0.02
"""So long nothing is late again: what is done ten thousand times, as in a flood, ends all the same."""


def late_by(of: Any, most_s: float, until: dict[int, float]) -> float:
    now = time.monotonic()
    if random.random() < 0.5 or now < until.get(id(of), 0.0):
        return 0.0
    late_s = random.random() ** 3 * most_s
    until[id(of)] = now + late_s + BETWEEN_S
    return late_s


def late(of: type, name: str, most_s: float, *, after: bool = False) -> None:
    """Let a method begin late, and perhaps return late."""
    method: Callable[..., Any] = getattr(of, name)
    until: dict[int, float] = {}

    async def waiting(self: Any, *given: Any, **named: Any) -> Any:
        await asyncio.sleep(late_by(self, most_s, until))
        found = await method(self, *given, **named)
        if after:
            await asyncio.sleep(late_by(self, most_s, until))
        return found

    def blocking(self: Any, *given: Any, **named: Any) -> Any:
        time.sleep(late_by(self, most_s, until))
        return method(self, *given, **named)

    setattr(of, name, waiting if asyncio.iscoroutinefunction(method) else blocking)


def shake() -> None:
    try:
        from openline.bearers.tls import TlsChannel
        from openline.node.at_desk import AtDesk
        from openline.node.node import Node
        from openline.store.writer import Writer
        from openline.web.events import News
    except ImportError:
        return  # a program that is none of ours
    late(Writer, "_carry_out", MOST_S / 5)  # the disk
    late(TlsChannel, "send", MOST_S / 2)
    late(TlsChannel, "receive", MOST_S / 2)
    late(Node, "in_verbs", MOST_S / 3, after=True)
    late(Node, "_look", MOST_S * 2)  # what came is looked at
    late(Node, "_do_chores", MOST_S * 6)
    late(AtDesk, "look", MOST_S, after=True)
    late(AtDesk, "act", MOST_S, after=True)
    late(News, "after", MOST_S * 2, after=True)


shake()
