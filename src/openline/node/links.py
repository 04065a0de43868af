"""The link to each peer node: dial or be dialled, converse over one channel at a time, come back after every loss."""

import asyncio
import contextlib
import random
from collections import deque
from collections.abc import Collection, Iterable
from time import monotonic
from typing import Any

from openline.bearers.contract import Channel, backoff
from openline.bearers.tls import dial
from openline.core.cards import NodeCard
from openline.core.errors import OpenlineError
from openline.core.record.entry import Entry
from openline.core.record.head_receipts import Held
from openline.core.relay_card import RelayCard
from openline.node.carrying import Carrier, Said
from openline.node.conversation import Conversation
from openline.node.hooks import Hooks
from openline.node.party import check_address
from openline.node.quotas import Waiting
from openline.protocol.frames import CheckpointFrame, LineFrame, Reason, StatementFrame, tag_of

SIMULTANEOUS_S = 5.0
MAX_WAIT_S = 8.0
REST_S = 1.0
MAX_REST_S = 60.0
MAX_OPENED = 30
OPENED_S = 60.0
"""A peer that opens channel after channel, more than so many in so long, waits for the next."""
STEADY_S = 60.0
"""A channel that held for so long without trouble makes good for all trouble before."""


class PeerLink:
    """Keeps one peer reached, a node or a relay: one channel at a time, with the syncs of all lines shared with it.

    Attributes:
        tried: its addresses have all been tried once, or a first channel has ended.
    """

    def __init__(self, card: NodeCard | RelayCard, own: bytes, identity: Any, hooks: Hooks) -> None:
        self.card, self._own, self._identity, self._hooks = card, own, identity, hooks
        self._places: dict[bytes, list[str]] = {}
        self._carriers: dict[bytes, Carrier] = {}
        self._now: Conversation | None = None
        self._dialled = False
        self._stopping = asyncio.Event()
        self._troubles = 0
        self._rest_until = 0.0
        self._told = ""
        self._opened: deque[float] = deque(maxlen=MAX_OPENED)
        self.channel_number = 0
        self.tried = False
        self.down_since: int | None = None

    # what the node tells the link

    def carry(self, carrier: Carrier, addresses: Iterable[str]) -> None:
        """Carry one more line, or one that has other feeds now; a channel under way is opened again for it.

        Args:
            addresses: where the peer says on this line that it can be reached.
        """
        line = carrier.line.id
        self._places[line] = list(addresses)
        before = self._carriers.get(line)
        if before is not None and before.feeds == carrier.feeds:
            before.line = carrier.line  # which node is closed now: its keys count no more on a channel under way
            return
        self._carriers[line] = carrier
        if self._now is not None:
            self._now.leave(Reason.REPLACED)

    def carry_only(self, lines: Collection[bytes]) -> None:
        """Carry no line but these: on the others the peer is no more."""
        gone = [line for line in self._carriers if line not in lines]
        if not gone:
            return
        for line in gone:
            del self._carriers[line], self._places[line]
        if self._now is not None:
            self._now.leave(Reason.REPLACED)

    @property
    def addresses(self) -> list[str]:
        """Where the peer can be reached, in the order in which to try."""
        return list(dict.fromkeys(address for places in self._places.values() for address in places))

    def carries(self, line: bytes) -> bool:
        return line in self._carriers

    def held(self, line: bytes) -> tuple[Held, ...]:
        """Return what is on disk of a line's feeds."""
        return self._carriers[line].held()

    @property
    def up(self) -> bool:
        return self._now is not None and bool(self._now.lines)

    @property
    def up_since(self) -> float | None:
        """When the channel of now was opened, of the clock that never goes back; None where there is none."""
        return self._now.began if self._now is not None and self._now.lines else None

    def level(self, line: bytes) -> bool:
        """Say whether nothing is missing of what this peer is known to hold."""
        return self._now is not None and line in self._now.lines and self._now.level(line)

    def over_quota(self, line: bytes) -> Waiting | None:
        """Return since when, as the peer says, our own entries wait there for our quota."""
        return None if self._now is None else self._now.over_quota(line)

    def own_appended(self, line: bytes, entry: Entry, body: bytes) -> None:
        """Pass on an entry of our own that is on disk."""
        if self._now is not None and line in self._now.carried:
            self._now.own_appended(line, entry, body)

    def moved(self, line: bytes, held: Held) -> None:
        """Pass on that a feed grew by another channel."""
        if self._now is not None and line in self._now.carried:
            self._now.moved(line, held)

    def attest(self, line: bytes, statement: bytes, note: bytes | None) -> None:
        """Send what this node states and signs about feeds."""
        tag = tag_of(line)
        self.tell(line, StatementFrame(tag, statement), *([CheckpointFrame(tag, note)] if note else []))

    def pass_note(self, line: bytes, note: bytes) -> None:
        """Send a checkpoint of our own feed again, with the cosignatures that it has now."""
        self.tell(line, CheckpointFrame(tag_of(line), note))

    def tell(self, line: bytes, *frames: LineFrame) -> None:
        """Send what was signed about a line's feeds."""
        if self._now is not None and line in self._now.lines:
            for frame in frames:
                self._now.say(Said(frame))

    def room(self, line: bytes, *, open: bool) -> None:
        """Ask for more of a line from now on, or for nothing."""
        if self._now is not None and line in self._now.carried:
            self._now.room(line, open=open)

    def theirs(self, line: bytes) -> tuple[Held | None, ...]:
        """Return what the peer last said, on the channel of now, that it holds of a line's feeds."""
        return self._now.theirs(line) if self._now is not None and line in self._now.lines else ()

    def stop(self) -> None:
        """Say good-bye, and dial no more."""
        self._stopping.set()
        if self._now is not None:
            self._now.leave(Reason.STOPPING)

    # reaching the peer

    async def keep_reaching(self) -> None:
        """Dial while there is no channel, each time after a longer wait, until the link is stopped."""
        attempt = 0
        while not self._stopping.is_set():
            if self._now is None and self.addresses and monotonic() >= self._rest_until:
                heard = await self._dial_each()
                attempt = 0 if heard else attempt + 1
                self.tried = True
                self._hooks.tried(self.card.id)
            wait = backoff(max(attempt, 1), random.random(), longest=MAX_WAIT_S)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), wait)

    async def _dial_each(self) -> bool:
        """Try the peer's addresses until one answers; say whether the peer was heard."""
        for address in self.addresses:
            try:
                host, port = check_address(address)
                channel = await dial(host, port, self._identity, lambda key: key == self.card.tls_key)
            except (OpenlineError, OSError, ValueError) as error:  # the card that names the address is the peer's
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
        """Converse over a channel until it ends; say whether the peer was heard on it. It raises nothing."""
        if self._stopping.is_set() or monotonic() < self._rest_until:
            return False
        if not (dialled or self._may_open()) or not self._take_over(dialled):
            return False
        talk: Conversation | None = None
        try:
            talk = self._now = Conversation(channel, self._carriers, self._hooks, self._up)
            self._dialled = dialled
            self.channel_number += 1
            await talk.run()
        except OpenlineError as error:
            self._fell(talk, f"{error}")
        except Exception as error:  # noqa: BLE001  whatever it is, the next channel must still be opened
            self._fell(talk, f"our own fault: {type(error).__name__}: {error}")
        finally:
            if talk is not None and self._now is talk:
                self._now = None
        return self._ended(talk)

    def _may_open(self) -> bool:
        """Say whether the peer may open one more channel now, and count it."""
        now = monotonic()
        if len(self._opened) == MAX_OPENED and now - self._opened[0] < OPENED_S:
            return False
        self._opened.append(now)
        return True

    def _up(self, lines: int) -> None:
        self._say_once(f"link to {self.card.id.hex()[:8]} is up ({lines} line{'' if lines == 1 else 's'})")
        self._hooks.up()

    def _fell(self, talk: Conversation | None, words: str) -> None:
        if talk is not None:
            talk.troubled = True
        self._say_once(f"link to {self.card.id.hex()[:8]} broke: {words}")

    def _ended(self, talk: Conversation | None) -> bool:
        """After trouble rest, each time longer: a peer that is at fault every time must not keep us busy."""
        if talk is None or talk.troubled:
            self._troubles += 1
            self._rest_until = monotonic() + backoff(self._troubles, random.random(), first=REST_S, longest=MAX_REST_S)
        elif monotonic() - talk.began >= STEADY_S:
            self._troubles = 0
        if talk is None or not talk.lines:
            return False
        self.down_since = self._hooks.clock()
        self._say_once(f"link to {self.card.id.hex()[:8]} is down")
        return True

    def _take_over(self, dialled: bool) -> bool:
        """One channel at a time. The newest wins, for an older one may be half-open; of two that both sides opened at
        the same moment both keep the one that the smaller node id dialled."""
        held = self._now
        if held is None:
            return True
        if self._dialled != dialled and monotonic() - held.began < SIMULTANEOUS_S:
            ours_is_smaller = self._own < self.card.id
            if self._dialled == ours_is_smaller:
                return False
        held.leave(Reason.REPLACED)
        return True
