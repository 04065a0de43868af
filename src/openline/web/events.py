"""What tells an open page that something changed: a stream of server-sent events that resumes without loss.

An event says no more than that there is news, and its number; the page then asks what it shows. So nothing can be lost
with an event, a page that comes back with the last number it saw learns at once whether it missed any, and a flood of
arrivals is a few events a second. A beat without news tells the page that its node is alive.
"""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable
from typing import Final

from aiohttp import web

from openline.core.errors import OpenlineError

BEAT_S: Final = 2.0
GATHER_S: Final = 0.05
"""So long news are gathered before they are told."""
MAX_STREAMS: Final = 256
MOST_OF_ONE: Final = 6
"""One session or display has so many pages at most: nobody alone takes the news from the others."""


class News:
    """The number of the newest change, and who waits for the next."""

    def __init__(self, start: int) -> None:
        """Begin above every number of an earlier run: with the clock, in thousandths of a second."""
        self.number = start
        self._changed = asyncio.Event()
        self.streams, self.over = Counter[str](), False

    def tell(self) -> None:
        """Something changed (in the event loop)."""
        self.number += 1
        self._changed.set()
        self._changed = asyncio.Event()

    def close(self) -> None:
        """End all streams: the desk closes."""
        self.over = True
        self._changed.set()

    async def after(self, number: int) -> int:
        """Wait until there is something newer than `number`, or for a beat; return the newest number."""
        if self.number <= number:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), BEAT_S)
        return self.number


async def stream(request: web.Request, news: News, of: str, check: Callable[[], object]) -> web.StreamResponse:
    """Answer `GET /api/events`: tell of changes until the page goes, or its session ends.

    Args:
        of: whose page it is: the word of a session, or a function.
        check: raises once the officer is no longer signed in.
    """
    if news.streams.total() >= MAX_STREAMS or news.streams[of] >= MOST_OF_ONE:
        raise web.HTTPTooManyRequests
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    seen = _last_seen(request, news.number)
    news.streams[of] += 1
    try:
        await response.write(b"retry: 1000\n\n")
        while not news.over:
            number = await news.after(seen)
            if news.over:
                break  # the desk closes, and its sessions with it: the page has lost its node, and is not locked
            check()
            if number > seen:
                await asyncio.sleep(GATHER_S)
                seen = number = news.number
                await response.write(b"id: %d\nevent: news\ndata: %d\n\n" % (number, number))
            else:
                await response.write(b"event: beat\ndata: %d\n\n" % number)
    except OpenlineError:
        await response.write(b"event: locked\ndata: 0\n\n")
    except ConnectionError:
        pass
    finally:
        news.streams[of] -= 1
        news.streams = +news.streams
    return response


def _last_seen(request: web.Request, newest: int) -> int:
    """Return the number of the last event that the page saw; -1 for a page that begins, or knows one from elsewhere."""
    stated = request.headers.get("Last-Event-ID", "")
    seen = int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 16 else -1
    return seen if seen <= newest else -1
