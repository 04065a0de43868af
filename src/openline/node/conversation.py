"""One channel with a peer node: frames in and out, the session's state machine between them, and its effects done.

Everything that happens to a conversation comes through its inbox, in one order, and is taken in at once: to wake a task
for it, and another for the answer, would take as long as the work itself. Whatever ends a conversation (the peer, the
network, the disk, a fault in our own program) ends it whole, so that the link can begin again.
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from time import monotonic
from typing import Any

from openline.bearers.contract import Channel, ChannelClosed, TooSlow
from openline.core.errors import OpenlineError, PeerFault
from openline.core.record.entry import Entry
from openline.core.record.head_receipts import Held
from openline.node.carrying import Carrier, Said, Written
from openline.node.hooks import Hooks
from openline.node.quotas import Waiting
from openline.protocol import exchange, session, sync
from openline.protocol.frames import Reason, tag_of, write_frame
from openline.protocol.session import LineEffect, LineEvent

TICK_S = 0.5
DRAIN_S = 1.0
BATCH = 512
IN_A_ROW = 64
MAX_FAULTS = 16
"""So much of what a peer signs may be wrong before its channel is ended: what else it says is still wanted."""
TOGETHER = 16_384
"""Bytes that leave in one: no more, so that a FLASH waits for no more."""
MAX_UNSENT = 8_192
"""Frames that wait for a peer which takes nothing in: its answers must not fill our memory."""
LIFE = session.Life()


@dataclass(slots=True, eq=False)
class Answer:
    """The frames that answer one request of the peer on a line."""

    line: bytes
    frames: Iterator[Said]
    flash: bool = False


class Conversation:
    """The session over one channel, from its first frame to its last.

    Attributes:
        lines: the lines that both sides named; empty before the peer has greeted.
        troubled: a rule was broken or our store failed: it is no use to begin again at once.
        over: nothing more comes in or goes out.
    """

    def __init__(
        self, channel: Channel, carriers: Mapping[bytes, Carrier], hooks: Hooks, up: Callable[[int], None]
    ) -> None:
        self._channel, self._carriers, self._hooks, self._up = channel, dict(carriers), hooks, up
        self._loop = asyncio.get_running_loop()
        self._inbox: deque[Any] = deque()
        self._working = True  # until it runs
        self._written: deque[tuple[bytes, Written]] = deque()
        self._awaited = False
        self._ended = asyncio.Event()
        self._broken: Exception | None = None
        self._urgent: deque[bytes] = deque()
        self._ordinary: deque[bytes] = deque()
        self._answers: deque[Answer] = deque()
        self._ready = asyncio.Event()
        self._sending = False
        self._faults = 0
        self._forked: set[tuple[bytes, int]] = set()
        self._charged = {line: carrier.ledger.version for line, carrier in carriers.items()}
        self._stirred = False
        self.began = monotonic()
        self.lines: tuple[bytes, ...] = ()
        self.troubled = False
        self.over = False
        now = hooks.clock()
        begun = {line: sync.begin(c.terms(), c.held(), c.allowed(now)) for line, c in carriers.items()}
        self._state = session.begin(begun, LIFE)

    @property
    def carried(self) -> Mapping[bytes, Carrier]:
        """The lines that we named on this channel."""
        return self._carriers

    def over_quota(self, line: bytes) -> Waiting | None:
        """Return since when, as the peer says, our own entries wait there for our quota; None where they do not."""
        state = self._state.lines.get(tag_of(line)) if line in self.lines else None
        if state is None or not state.their_since:
            return None
        own = state.terms.own
        if own is None:
            return None
        theirs = state.theirs[own]
        return Waiting(state.their_since, state.held[own].size - (0 if theirs is None else theirs.size))

    # what the link puts in

    def leave(self, reason: Reason) -> None:
        self._put(session.Leave(reason))

    def own_appended(self, line: bytes, entry: Entry, body: bytes) -> None:
        self._put((line, entry, body))

    def moved(self, line: bytes, held: Any) -> None:
        self._put(LineEvent(line, exchange.HeldMoved(held)))

    def room(self, line: bytes, *, open: bool) -> None:
        self._put(LineEvent(line, exchange.Room(open)))

    def theirs(self, line: bytes) -> tuple[Held | None, ...]:
        """Return what the peer last said that it holds of a line's feeds."""
        return self._state.lines[tag_of(line)].theirs

    def level(self, line: bytes) -> bool:
        """Say whether nothing of a line is missing of what the peer is known to hold."""
        return self._state.lines[tag_of(line)].level

    def say(self, said: Said) -> None:
        self._put(said)

    # running

    async def run(self) -> None:
        """Converse until either side, or the network, ends it."""
        helpers = [self._helper(work) for work in (self._receive(), self._transmit(), self._tick())]
        try:
            self._inbox.appendleft(session.Opened(monotonic()))
            self._work()
            await self._ended.wait()
            if self._broken is not None:
                raise self._broken
            await self._drain()
        finally:
            self.over = True
            for helper in helpers:
                helper.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)
            self._leave_nothing()

    def _leave_nothing(self) -> None:
        """Whatever was written and not looked at any more is told to the node."""
        self._landed()
        for item in self._inbox:
            match item:
                case (bytes() as line, Written()):
                    self._came_late(line)
        self._inbox.clear()

    def _helper(self, work: Any) -> "asyncio.Task[None]":
        """Start a task; however it ends, the conversation ends with it."""
        task: asyncio.Task[None] = asyncio.create_task(work)

        def ended(done: "asyncio.Task[None]") -> None:
            if not done.cancelled() and (error := done.exception()) is not None:
                self.troubled = True
                self._hooks.say(f"a channel ended on our own fault: {type(error).__name__}: {error}")
            self._put(session.Ended())

        task.add_done_callback(ended)
        return task

    async def _receive(self) -> None:
        try:
            for number in count(1):
                data = await self._channel.receive(LIFE.silent_s + TICK_S)
                self._put(session.Arrived(monotonic(), data))
                if number % IN_A_ROW == 0:  # a peer that never pauses must leave the loop to others
                    await asyncio.sleep(0)
        except (ChannelClosed, TooSlow):
            return
        except PeerFault as error:
            self._fault(error, None, b"")

    async def _transmit(self) -> None:
        """Send what waits: what is urgent first, then what is new, then answers; a FLASH that was asked for goes before
        the new.

        Answers are read frame by frame as they leave, so that a peer which asks for much and takes nothing in costs no
        memory, and in another thread, so that reading for it holds nobody up.
        """
        with contextlib.suppress(ChannelClosed, TooSlow):
            while True:
                await self._ready.wait()
                self._ready.clear()
                while self._urgent or self._ordinary or self._answers:
                    flash = bool(self._answers) and self._answers[0].flash
                    if self._urgent or (self._ordinary and not flash):
                        self._sending = True
                        await self._channel.send(*self._next())
                        self._sending = False
                    else:
                        await self._answer_on(self._answers[0])

    def _send_now(self) -> None:
        """Send what can leave without waiting for anything; the rest is for the task that waits."""
        try:
            while (self._urgent or self._ordinary) and not (self._answers or self._sending) and self._channel.clear:
                self._channel.send_now(*self._next())
        except ChannelClosed:
            self._inbox.append(session.Ended())
        if self._urgent or self._ordinary:
            self._ready.set()

    def _next(self) -> list[bytes]:
        """Return what leaves next and in one: an entry with its body wakes the peer once."""
        queue, taken, size = self._urgent or self._ordinary, list[bytes](), 0
        while queue and (not taken or size + len(queue[0]) <= TOGETHER):
            taken.append(queue.popleft())
            size += len(taken[-1])
        return taken

    async def _answer_on(self, answer: Answer) -> None:
        said = await asyncio.to_thread(next, answer.frames, None)
        if said is not None:
            await self._channel.send(write_frame(said.frame))
            return
        self._answers.remove(answer)
        self._put(LineEvent(answer.line, exchange.Served()))

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK_S)
            self._put(session.Ticked(monotonic()))

    async def _drain(self) -> None:
        """Give what was still to be said a moment to leave."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_S):
                while self._urgent or self._ordinary:
                    await asyncio.sleep(0.01)

    # what comes in

    def _put(self, *items: Any) -> None:
        """Take in what has happened; where that is under way, after what came before."""
        self._inbox.extend(items)
        if not (self._working or self.over):
            self._work()

    def _work(self) -> None:
        """Take in all that is in the inbox, and send what follows from it; whatever goes wrong ends it all."""
        self._working = True
        try:
            while self._inbox and not self.over:
                self._take()
                self._send_now()
        except Exception as error:  # noqa: BLE001  it is raised again by `run`, whose caller must learn of it
            self._broken, self.over = error, True
        finally:
            self._working = False
        if self.over:
            self._ended.set()

    def _take(self) -> None:
        """Take what came in: events as they are, finished writes with the feeds as they stand on disk now.

        Where that fails, the conversation ends; what was written by then is told all the same.
        """
        held: dict[bytes, Any] = {}
        landed: set[bytes] = set()
        try:
            self._take_each(held, landed)
        finally:
            for line in landed:
                self._hooks.arrived(line)
        self._charged = {line: carrier.ledger.version for line, carrier in self._carriers.items()}

    def _take_each(self, held: dict[bytes, Any], landed: set[bytes]) -> None:
        self._tell_quotas([line for line in self.lines if self._carriers[line].ledger.version != self._charged[line]])
        for _ in range(min(len(self._inbox), BATCH)):
            item = self._inbox.popleft()
            match item:
                case session.Ticked():
                    self._tell_quotas(self.lines if self._stirred or self._short() else ())
                    self._stirred = False
                    self._step(item)
                    self._note_quotas()
                case (bytes() as line, Written() as written):
                    landed.add(line)
                    self._finished(line, written, held)
                case (bytes() as line, Entry() as entry, bytes() as body):
                    landed.add(line)
                    own = self._carriers[line].feeds.index(entry.header.node)
                    state = self._held(line, held)[own]
                    self._step(LineEvent(line, exchange.OwnAppended(entry, body, state)))
                case Said(frame, urgent):
                    self._send(write_frame(frame), urgent)
                case _:
                    self._stirred = self._stirred or isinstance(item, session.Arrived)
                    self._step(item)
                    self.over = self.over or isinstance(item, session.Ended)

    # quotas: they change with time, and by what other channels take

    def _tell_quotas(self, lines: Iterable[bytes]) -> None:
        now = self._hooks.clock()
        for line in lines:
            self._step(LineEvent(line, exchange.Allowed(self._carriers[line].allowed(now))))

    def _short(self) -> bool:
        return any(state.short for state in self._state.lines.values())

    def _note_quotas(self) -> None:
        now = self._hooks.clock()
        for line in self.lines:
            self._carriers[line].note_quotas(self._state.lines[tag_of(line)], now)

    def _held(self, line: bytes, held: dict[bytes, Any]) -> Any:
        if line not in held:
            held[line] = self._carriers[line].held()
        return held[line]

    def _finished(self, line: bytes, written: Written, held: dict[bytes, Any]) -> None:
        try:
            events = list(self._carriers[line].answers_to(written, self._held(line, held)))
        except OpenlineError as error:
            self.troubled = True
            self._hooks.say(f"not kept: {error}")
            self._step(session.Leave(Reason.STOPPING))
            return
        for event in events:
            self._step(LineEvent(line, event))

    def _step(self, event: session.SessionEvent) -> None:
        """Advance the session, and carry out what it wants, in order."""
        pending: deque[session.SessionEvent] = deque([event])
        while pending:
            self._state, effects = session.step(self._state, pending.popleft())
            for effect in effects:
                pending.extend(self._carry(effect))

    # what the session wants done

    def _carry(self, effect: session.SessionEffect) -> list[session.SessionEvent]:
        match effect:
            case session.Transmit(data, urgent):
                self._send(data, urgent)
            case session.Up(lines):
                self.lines = lines
                self._up(len(lines))
            case session.Faulted(line, error, data):
                self._fault(error, line, data)
            case session.HangUp():
                self.over = True
            case LineEffect(line, what):
                return self._on_line(line, what)
        return []

    def _on_line(self, line: bytes, what: Any) -> list[session.SessionEvent]:
        carrier = self._carriers[line]
        match what:
            case exchange.OwnHeadKnown():
                self._hooks.own_head(line)
                return []
            case exchange.Forked(feed, sequence):
                if (line, feed) not in self._forked:  # a peer may make many
                    self._forked.add((line, feed))
                    self._hooks.say(f"FORK: two entries for place {sequence} of feed {feed}; both are kept as evidence")
                return []
            case exchange.SendFlash():
                self._answers.appendleft(Answer(line, carrier.answers(what), flash=True))
                self._ready.set()
                return []
            case exchange.SendEntries() | exchange.SendBody():
                self._answers.append(Answer(line, carrier.answers(what)))
                self._ready.set()
                return []
        events: list[session.SessionEvent] = []
        try:
            for done in carrier.carry(what, self._hooks.clock()):
                match done:
                    case Said(frame, urgent):
                        self._send(write_frame(frame), urgent)
                    case Written() as written:
                        self._await(line, written)
                    case _:
                        events.append(LineEvent(line, done))
        except PeerFault as error:
            self._fault(error, line, getattr(getattr(what, "frame", None), "data", b""))
        return events

    def _fault(self, error: PeerFault, line: bytes | None, data: bytes) -> None:
        self.troubled, self._faults = True, self._faults + 1
        self._hooks.fault(error, line, data)
        if self._faults == MAX_FAULTS:
            self._put(session.Leave(Reason.FAULT))

    def _await(self, line: bytes, written: Written) -> None:
        def resolved(_: object) -> None:
            self._written.append((line, written))
            if not self._awaited:  # one call for all that a commit has brought
                self._awaited = True
                with contextlib.suppress(RuntimeError):  # the loop has closed: the write is on disk all the same
                    self._loop.call_soon_threadsafe(self._landed)

        written.future.add_done_callback(resolved)

    def _landed(self) -> None:
        """Writes are done. When the conversation is over by then, the one that came after it must learn of them."""
        self._awaited = False  # before any is taken: of what comes from now on there is another call
        done = [self._written.popleft() for _ in range(len(self._written))]
        if self.over:
            for line, _ in done:
                self._came_late(line)
        else:
            self._put(*done)

    def _came_late(self, line: bytes) -> None:
        self._hooks.arrived(line)
        self._hooks.grew(line)

    def _send(self, data: bytes, urgent: bool) -> None:
        (self._urgent if urgent else self._ordinary).append(data)
        if len(self._urgent) + len(self._ordinary) == MAX_UNSENT:
            self._hooks.say("a channel is ended: its peer asks, and takes nothing in")
            self._put(session.Leave(Reason.SILENT))
