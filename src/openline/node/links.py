"""The link to each peer node: dial or be dialled, run the session over the channel, and come back after every loss."""

import asyncio
import contextlib
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from openline.bearers.contract import Channel, ChannelClosed, TooSlow, backoff
from openline.bearers.tls import dial
from openline.core.errors import OpenlineError, PeerFault, Unavailable
from openline.core.identity import NodeCard
from openline.core.record.agreement import Held
from openline.core.record.entry import Entry
from openline.node.carrying import Carrier, Said, Written
from openline.node.party import check_address
from openline.protocol import exchange, session, sync
from openline.protocol.frames import CheckpointFrame, LineFrame, Reason, StatementFrame, tag_of, write_frame
from openline.protocol.session import LineEffect, LineEvent

TICK_S = 0.5
SIMULTANEOUS_S = 5.0
MAX_WAIT_S = 8.0


@dataclass(slots=True)
class Hooks:
    """What a link tells the node.

    Attributes:
        arrived: entries or bodies of a line came, and are on disk.
        own_head: a peer has shown that it holds nothing of our own feed that we lack.
        tried: a peer's addresses have all been tried once more.
        fault: a peer broke a rule; keep the bytes.
        say: words for the log.
    """

    clock: Callable[[], int]
    arrived: Callable[[bytes], None] = lambda line: None
    own_head: Callable[[bytes], None] = lambda line: None
    tried: Callable[[bytes], None] = lambda node: None
    fault: Callable[[PeerFault, bytes], None] = lambda error, data: None
    say: Callable[[str], None] = lambda words: None


@dataclass(slots=True)
class _Run:
    """One channel under way."""

    channel: Channel
    dialled: bool
    since: float
    inbox: "asyncio.Queue[Any]" = field(default_factory=asyncio.Queue)
    urgent: deque[bytes] = field(default_factory=deque)
    ordinary: deque[bytes | LineEvent] = field(default_factory=deque)
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    lines: tuple[bytes, ...] = ()
    ending: bool = False


class PeerLink:
    """Keeps one peer node reached: one channel at a time, the syncs of all lines shared with it over all channels."""

    def __init__(self, card: NodeCard, own: bytes, identity: Any, addresses: list[str], hooks: Hooks) -> None:
        self.card, self._own, self._identity, self.addresses, self._hooks = card, own, identity, addresses, hooks
        self._carriers: dict[bytes, Carrier] = {}
        self._levels: dict[bytes, bool] = {}
        self._run: _Run | None = None
        self._wake = asyncio.Event()
        self._stopped = False
        self._told = ""
        self.channel_number = 0

    # what the node tells the link

    def carry(self, carrier: Carrier) -> None:
        """Carry one more line; a channel under way is opened again, so that both sides name it."""
        if carrier.line.id in self._carriers:
            return
        self._carriers[carrier.line.id] = carrier
        if self._run is not None:
            self._run.inbox.put_nowait(session.Leave(Reason.REPLACED))

    def carries(self, line: bytes) -> bool:
        return line in self._carriers

    def held(self, line: bytes) -> tuple[Held, ...]:
        """Return what is on disk of a line's feeds."""
        return self._carriers[line].held()

    @property
    def up(self) -> bool:
        return self._run is not None and bool(self._run.lines)

    def level(self, line: bytes) -> bool:
        """Say whether nothing is missing of what this peer is known to hold."""
        return self.up and self._levels.get(line, False)

    def own_appended(self, line: bytes, entry: Entry, body: bytes) -> None:
        """Pass on an entry of our own that is on disk."""
        if self._run is not None and line in self._carriers:
            self._run.inbox.put_nowait((line, entry, body))

    def moved(self, line: bytes, held: Any) -> None:
        """Pass on that a feed grew by another link."""
        if self._run is not None and line in self._carriers:
            self._run.inbox.put_nowait(LineEvent(line, exchange.HeldMoved(held)))

    def attest(self, line: bytes, statement: bytes, note: bytes | None) -> None:
        """Send what this node states and signs about feeds."""
        if self._run is None or line not in self._run.lines:
            return
        tag = tag_of(line)
        frames: list[LineFrame] = [StatementFrame(tag, statement), *([CheckpointFrame(tag, note)] if note else [])]
        for frame in frames:
            self._run.inbox.put_nowait(Said(frame))

    async def stop(self) -> None:
        self._stopped = True
        self._wake.set()
        if self._run is not None:
            self._run.inbox.put_nowait(session.Leave(Reason.STOPPING))

    # reaching the peer

    async def keep_reaching(self) -> None:
        """Dial while there is no channel, each time after a longer wait, until the link is stopped."""
        attempt = 0
        while not self._stopped:
            if self._run is None and self.addresses:
                heard = await self._dial_each()
                attempt = 0 if heard else attempt + 1
                self._hooks.tried(self.card.id)
            wait = backoff(max(attempt, 1), random.random(), longest=MAX_WAIT_S)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), wait)
            self._wake.clear()

    async def _dial_each(self) -> bool:
        for address in self.addresses:
            host, port = check_address(address)
            try:
                channel = await dial(host, port, self._identity, lambda key: key == self.card.tls_key)
            except (Unavailable, PeerFault) as error:
                self._say_once(f"{address}: {error}")
                continue
            try:
                return await self.run(channel, dialled=True)
            finally:
                await channel.close()
        return False

    def _say_once(self, words: str) -> None:
        if words != self._told:
            self._told = words
            self._hooks.say(words)

    # one channel

    async def run(self, channel: Channel, *, dialled: bool) -> bool:
        """Run the session over a channel until it ends; say whether the peer was heard on it."""
        if not self._take_over(dialled):
            return False
        run = self._run = _Run(channel, dialled, monotonic())
        self.channel_number += 1
        helpers = [asyncio.create_task(each) for each in (self._receive(run), self._transmit(run), self._tick(run))]
        try:
            return await self._converse(run)
        finally:
            for helper in helpers:
                helper.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)
            if self._run is run:
                self._run = None
                self._wake.set()
            if run.lines:
                self._say_once(f"link to {self.card.id.hex()[:8]} is down")

    def _take_over(self, dialled: bool) -> bool:
        """One channel at a time. The newest wins, for an older one may be half-open; of two that both sides opened at
        the same moment both keep the one that the smaller node id dialled."""
        held = self._run
        if held is None or held.ending:
            return True
        if held.dialled != dialled and monotonic() - held.since < SIMULTANEOUS_S:
            ours_is_smaller = self._own < self.card.id
            if held.dialled == ours_is_smaller:
                return False
        held.ending = True
        held.inbox.put_nowait(session.Leave(Reason.REPLACED))
        return True

    async def _receive(self, run: _Run) -> None:
        life = session.Life()
        try:
            while True:
                data = await run.channel.receive(life.silent_s + TICK_S)
                run.inbox.put_nowait(session.Arrived(monotonic(), data))
        except (ChannelClosed, TooSlow):
            run.inbox.put_nowait(session.Ended())
        except PeerFault as error:
            self._hooks.fault(error, b"")
            run.inbox.put_nowait(session.Ended())

    async def _transmit(self, run: _Run) -> None:
        try:
            while True:
                await run.ready.wait()
                while run.urgent or run.ordinary:
                    item = (run.urgent or run.ordinary).popleft()
                    if isinstance(item, LineEvent):
                        run.inbox.put_nowait(item)
                    else:
                        await run.channel.send(item)
                run.ready.clear()
        except (ChannelClosed, TooSlow):
            run.inbox.put_nowait(session.Ended())

    async def _tick(self, run: _Run) -> None:
        while True:
            await asyncio.sleep(TICK_S)
            run.inbox.put_nowait(session.Ticked(monotonic()))

    async def _converse(self, run: _Run) -> bool:
        lines = {line: sync.begin(each.terms(), each.held()) for line, each in self._carriers.items()}
        talk = _Talk(self, run, session.begin(lines))
        talk.step(session.Opened(monotonic()))
        while not talk.over:
            batch = [await run.inbox.get()]
            while not run.inbox.empty() and len(batch) < 512:
                batch.append(run.inbox.get_nowait())
            talk.take(batch)
        await self._drain(run)
        return talk.heard

    async def _drain(self, run: _Run) -> None:
        """Give what was still to be said a moment to leave."""
        with contextlib.suppress(OpenlineError, TimeoutError):
            async with asyncio.timeout(1.0):
                while run.urgent or run.ordinary:
                    await asyncio.sleep(0.01)


class _Talk:
    """The session's state over one channel, and the carrying out of what it wants."""

    def __init__(self, link: PeerLink, run: _Run, state: session.Session) -> None:
        self._link, self._run, self._state = link, run, state
        self._loop = asyncio.get_running_loop()
        self.over = False
        self.heard = False

    def take(self, batch: list[Any]) -> None:
        """Take what came in: events as they are, finished writes with the feeds as they stand on disk now."""
        held: dict[bytes, Any] = {}
        for item in batch:
            match item:
                case (bytes() as line, Written() as written):
                    self._finished(line, written, held)
                case (bytes() as line, Entry() as entry, bytes() as body):
                    feeds = self._held(line, held)
                    own = self._link._carriers[line].own
                    self.step(LineEvent(line, exchange.OwnAppended(entry, body, feeds[own])))
                case Said(frame, urgent):
                    self._send(write_frame(frame), urgent)
                case _:
                    self.step(item)
                    self.over = self.over or isinstance(item, session.Ended)
        for line in held:
            self._link._hooks.arrived(line)

    def _held(self, line: bytes, held: dict[bytes, Any]) -> Any:
        if line not in held:
            held[line] = self._link._carriers[line].held()
        return held[line]

    def _finished(self, line: bytes, written: Written, held: dict[bytes, Any]) -> None:
        try:
            event = self._link._carriers[line].answer(written, self._held(line, held))
        except OpenlineError as error:
            self._link._hooks.say(f"not kept: {error}")
            self.step(session.Leave(Reason.STOPPING))
            return
        if event is not None:
            self.step(LineEvent(line, event))

    def step(self, event: session.SessionEvent) -> None:
        """Advance the session, and carry out what it wants, in order."""
        pending: deque[session.SessionEvent] = deque([event])
        while pending:
            self._state, effects = session.step(self._state, pending.popleft())
            for effect in effects:
                pending.extend(self._carry(effect))
        self._link._levels = {state.terms.line: state.level for state in self._state.lines.values()}

    def _carry(self, effect: session.SessionEffect) -> list[session.SessionEvent]:
        match effect:
            case session.Transmit(data, urgent):
                self._send(data, urgent)
            case session.Up(lines):
                self.heard = True
                self._run.lines = lines
                self._link._say_once(f"link to {self._link.card.id.hex()[:8]} is up ({len(lines)} line)")
            case session.Faulted(_, error, data):
                self._link._hooks.fault(error, data)
            case session.HangUp():
                self.over = True
            case LineEffect(line, what):
                return self._on_line(line, what)
        return []

    def _on_line(self, line: bytes, what: Any) -> list[session.SessionEvent]:
        hooks = self._link._hooks
        match what:
            case exchange.OwnHeadKnown():
                hooks.own_head(line)
                return []
            case exchange.Forked(feed, sequence):
                hooks.say(f"FORK: two entries for place {sequence} of feed {feed}; both are kept as evidence")
                return []
        events: list[session.SessionEvent] = []
        try:
            for done in self._link._carriers[line].carry(what, hooks.clock()):
                match done:
                    case Said(frame, urgent):
                        self._send(write_frame(frame), urgent)
                    case Written() as written:
                        self._await(line, written)
                    case exchange.Served():
                        # when the network has taken the answer: else a peer that only asks would fill our memory
                        self._run.ordinary.append(LineEvent(line, done))
                        self._run.ready.set()
                    case _:
                        events.append(LineEvent(line, done))
        except PeerFault as error:
            hooks.fault(error, getattr(getattr(what, "frame", None), "data", b""))
        return events

    def _await(self, line: bytes, written: Written) -> None:
        def resolved(_: Any) -> None:
            with contextlib.suppress(RuntimeError):  # the loop has closed: the write is on disk all the same
                self._loop.call_soon_threadsafe(self._run.inbox.put_nowait, (line, written))

        written.future.add_done_callback(resolved)

    def _send(self, data: bytes, urgent: bool) -> None:
        (self._run.urgent if urgent else self._run.ordinary).append(data)
        self._run.ready.set()
