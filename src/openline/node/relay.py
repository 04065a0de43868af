"""A relay at work: it lets the nodes of its lines in, keeps what they bring, and hands it on (spec 3.12, 7.6).

It is made of the same parts as a node's links: the sync decides, a carrier does, the store keeps. It has no feed and
no key of the line, so nothing that it says by itself counts for anything.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import Future
from contextlib import asynccontextmanager
from pathlib import Path
from time import time
from typing import Any, Final

from openline.bearers.tls import Listener, TlsChannel, make_certificate
from openline.core.errors import OpenlineError, PeerFault
from openline.core.identity import SoftwareSigner
from openline.core.record.agreement import read_statement
from openline.core.record.checkpoint import merge, origin, parse
from openline.node import keystore
from openline.node.hooks import Hooks
from openline.node.keystore import RelaySeeds
from openline.node.lasting import Lasting
from openline.node.links import PeerLink
from openline.node.party import check_address
from openline.node.relay_folder import RECORD_FILE, CarriedLine, Heeder, take_up
from openline.node.relay_keeping import MOST_BYTES, RelayCarrier, as_it_came, droppable
from openline.protocol.exchange import Testimony
from openline.protocol.frames import (
    CheckpointFrame,
    HeadReceiptFrame,
    LineFrame,
    PassedReceipt,
    StatementFrame,
    tag_of,
)
from openline.store.contract import Store
from openline.store.kept import Attestation, AttestationKind
from openline.store.sqlite import SqliteStore

CHORES_EVERY_S = 60.0
DROPPED_AT_ONCE: Final = 1_024
Say = Callable[[str], None]


class Relay:
    """Carries lines for their members; made by `relaying`.

    Attributes:
        most: bytes of one line beyond which nothing more is taken in.
    """

    def __init__(self, store: Store, seeds: RelaySeeds, say: Say, most: int = MOST_BYTES) -> None:
        self.store, self._say, self.most = store, say, most
        store.open_with(as_it_came)
        self.identity = make_certificate(seeds.tls)
        self._own = SoftwareSigner(seeds.tls).public_key
        self._heeders = {record.id: Heeder(store, record.id) for record in store.lines()}
        self._used = {line: store.weight(line) for line in self._heeders}
        self._full = {line for line, used in self._used.items() if used >= most}
        self._links: dict[bytes, PeerLink] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._news: set[bytes] = set()
        for heeder in self._heeders.values():
            heeder.heed()
        self._refresh()

    # who is let in

    @property
    def lines(self) -> list[CarriedLine]:
        return [heeder.line for heeder in self._heeders.values()]

    def _refresh(self) -> None:
        """Make a link for each node of each line that has none yet, and end those of nodes that went."""
        named: dict[bytes, set[bytes]] = {}
        for line in self.lines:
            for card in line.nodes:
                named.setdefault(card.id, set()).add(line.id)
                if card.id not in self._links:
                    self._links[card.id] = PeerLink(card, self._own, self.identity, self._hooks(card.id))
                self._links[card.id].carry(self._carrier(line, card.id), ())
        for node, link in list(self._links.items()):
            if node in named:
                link.carry_only(named[node])
            else:
                del self._links[node]
                link.stop()

    def _carrier(self, line: CarriedLine, node: bytes) -> RelayCarrier:
        return RelayCarrier(self.store, line, node, self._signed, self._pass_on, self._weigh, self._has_room)

    def _hooks(self, node: bytes) -> Hooks:
        return Hooks(
            clock=lambda: int(time()),
            arrived=self._arrived,
            grew=self._moved,
            up=lambda: self._hand_over(node),
            fault=lambda error, line, data: self._fault(node, error),
            say=self._say,
        )

    def pinned(self, key: bytes) -> bool:
        return any(link.card.tls_key == key for link in self._links.values())

    async def accept(self, channel: TlsChannel) -> None:
        """Serve a channel that a node of a line opened."""
        for link in list(self._links.values()):
            if link.card.tls_key == channel.peer_key:
                await link.run(channel, dialled=False)
                return

    def _fault(self, node: bytes, error: PeerFault) -> None:
        """Say who broke a rule. The bytes are not kept: a relay has nobody to show them to."""
        self._say(f"{node.hex()[:8]} broke a rule ({error.code})")

    # entries and bodies

    def _arrived(self, line: bytes) -> None:
        """Something came and is on disk: let cards and closings take effect, and tell all others."""
        if line not in self._news:
            self._news.add(line)
            asyncio.get_running_loop().call_soon(self._look, line)

    def _look(self, line: bytes) -> None:
        self._news.discard(line)
        self._heed(line)
        self._moved(line)

    def _heed(self, line: bytes) -> None:
        heeder = self._heeders[line]
        before = heeder.line
        try:
            heeder.heed()
        except OpenlineError as error:  # a full disk, perhaps: the next round tries again
            self._say(f"who is on line {line.hex()[:8]} could not be kept: {error}")
        if heeder.line is not before:
            self._refresh()

    def _moved(self, line: bytes) -> None:
        links = [link for link in self._links.values() if link.carries(line)]
        for state in links[0].held(line) if links else ():
            for link in links:
                link.moved(line, state)

    # what nodes sign about feeds

    def _signed(self, line: bytes, node: bytes, frame: Testimony) -> None:
        """Keep a statement or checkpoint, if it is its node's newest, and pass it on."""
        match frame:
            case StatementFrame(_, data):
                serial = sum(item.size for item in read_statement(data).statement.feeds)
                kind = AttestationKind.STATEMENT
                kept = Attestation(line=line, node=node, kind=kind, serial=serial, data=data)
                self._pass_on(line, node, frame, self.store.attest(kept))
            case CheckpointFrame(_, data):
                self._pass_on(line, node, frame, self._keep_note(line, node, data))

    def _keep_note(self, line: bytes, node: bytes, data: bytes) -> Future[None]:
        new, before = parse(data), self.store.meta(_note_key(line, node))
        if before is not None:
            held = parse(before)
            if held.checkpoint == new.checkpoint:
                data = merge(held, new).to_bytes()
            elif new.checkpoint.size <= held.checkpoint.size:
                data = before
        return self.store.set_meta(_note_key(line, node), data)

    def _pass_on(self, line: bytes, node: bytes, frame: Testimony, keeping: Future[Any]) -> None:
        """Tell all other nodes of the line once it is on disk.

        Not before: whose channel opens meanwhile is handed what is on disk, and would never hear of it.
        """
        loop, passed = asyncio.get_running_loop(), self._passed(line, node, frame)

        def tell() -> None:
            if (error := keeping.exception()) is not None:
                self._say(f"not kept: {error}")
            for link in self._links.values():
                if link.card.id != node:
                    link.tell(line, passed)

        def kept(_: object) -> None:
            with contextlib.suppress(RuntimeError):  # the loop has closed: the next channels are handed it
                loop.call_soon_threadsafe(tell)

        keeping.add_done_callback(kept)

    def _passed(self, line: bytes, node: bytes, frame: Testimony) -> LineFrame:
        if isinstance(frame, HeadReceiptFrame):
            return PassedReceipt(frame.tag, self._heeders[line].line.record.feeds.index(node), frame.data)
        return frame

    def _hand_over(self, node: bytes) -> None:
        """A channel with a node works: give it the newest that every other node signed."""
        link = self._links.get(node)
        for line in self.lines if link is not None else ():
            others = [each for each in line.record.feeds if each and each != node and each not in line.closed]
            for other in others:
                link.tell(line.id, *self._newest(line, other))  # type: ignore[union-attr]

    def _newest(self, line: CarriedLine, node: bytes) -> list[LineFrame]:
        tag, found = tag_of(line.id), list[LineFrame]()
        receipt = self.store.newest(line.id, AttestationKind.HEAD_RECEIPT).get(node)
        if receipt is not None:
            found.append(PassedReceipt(tag, line.record.feeds.index(node), receipt.data))
        statement = self.store.newest(line.id, AttestationKind.STATEMENT).get(node)
        if statement is not None:
            found.append(StatementFrame(tag, statement.data))
        note = self.store.meta(_note_key(line.id, node))
        if note is not None:
            found.append(CheckpointFrame(tag, note))
        return found

    # room on the disk

    def _has_room(self, line: bytes) -> bool:
        return line not in self._full

    def _weigh(self, line: bytes, more: int) -> None:
        """Count what is written; pieces of bodies count twice until the next look at the disk itself."""
        self._used[line] += more
        if self._used[line] >= self.most and line not in self._full:
            self._set_room(line, open=False)
            self._spawn(self._tidy(line))

    def _set_room(self, line: bytes, *, open: bool) -> None:
        (self._full.discard if open else self._full.add)(line)
        for link in self._links.values():
            link.room(line, open=open)

    async def _tidy(self, line: bytes) -> None:
        """Drop what may be dropped, and count what there is."""
        try:
            self._used[line] = await asyncio.to_thread(self._drop, line)
        except OpenlineError as error:  # the next round tries again
            self._say(f"nothing could be dropped: {error}")
            return
        full = self._used[line] >= self.most
        if full != (line in self._full):
            self._set_room(line, open=not full)
        if full:
            self._say(f"line {line.hex()[:8]} has no more room here")

    def _drop(self, line: bytes) -> int:
        gone = list(droppable(self.store, self._heeders[line].line, int(time())))
        for at in range(0, len(gone), DROPPED_AT_ONCE):
            self.store.erase(gone[at : at + DROPPED_AT_ONCE]).result()
        return self.store.weight(line)

    async def keep_tidy(self) -> None:
        """Look after the disk every so often, until this task is cancelled."""
        while True:
            for line in list(self._heeders):
                self._look(line)
                await self._tidy(line)
            await asyncio.sleep(CHORES_EVERY_S)

    # running

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        """Say good-bye to all."""
        for link in self._links.values():
            link.stop()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def _note_key(line: bytes, node: bytes) -> str:
    return f"checkpoint:{origin(line, node)}"


@asynccontextmanager
async def relaying(
    directory: Path, passphrase: str, listen: str, say: Say = lambda words: None, most: int = MOST_BYTES
) -> AsyncIterator[Relay]:
    """Run the relay of a folder, whose lock is held, on `listen` for as long as the context lasts.

    Raises:
        Misuse, WrongPassphrase, Unavailable: nothing is started.
    """
    host, port = check_address(listen)
    seeds = keystore.open_relay(directory, passphrase)
    with contextlib.closing(SqliteStore(directory / RECORD_FILE, seeds.storage)) as store:
        take_up(directory, store)
        relay = Relay(store, seeds, say, most)
        listener = Listener(relay.identity, relay.pinned, relay.accept)
        tidy: asyncio.Task[None] | None = None
        try:
            await listener.open(host, port)
            tidy = asyncio.create_task(Lasting(say).go_on(relay.keep_tidy))
            yield relay
        finally:
            if tidy is not None:
                tidy.cancel()
            await relay.stop()
            await listener.close()
