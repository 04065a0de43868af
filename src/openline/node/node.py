"""A running node: the lock, the store, the links to peers, and the socket on which the command line speaks to it.

One event loop moves frames; one thread carries out verbs, one at a time; the store's own thread writes. What the node
says by itself is the list of design section 3, rule 11: head receipts, statements and checkpoints, nothing more.
"""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

from openline.bearers.tls import Listener, TlsChannel, make_certificate
from openline.core.catalogue.rendering import sentence
from openline.core.errors import PeerFault, Unavailable
from openline.core.record.entry import Entry
from openline.node import keystore, local
from openline.node.agreement import LineAgreement
from openline.node.carrying import Carrier, keep_evidence
from openline.node.folder import Folder
from openline.node.lines import Line
from openline.node.links import Hooks, PeerLink
from openline.node.party import check_address
from openline.node.service import Service
from openline.store.contract import Store
from openline.store.sqlite import SqliteStore

Say = Callable[[str], None]
STATE_EVERY_S = 1.0
DELIVER_S = 3.0
GRACE_S = 5.0
"""How long the first write to a line waits for a peer to tell our own newest entry (ADR 0005)."""


class Node:
    """A node that runs: made by `running`, not directly."""

    def __init__(self, folder: Folder, service: Service, store: Store, *, peers: Sequence[str], alone: bool, say: Say):
        self.folder, self.service, self._store, self._say = folder, service, store, say
        self._given, self._alone = list(peers), alone
        self._links: dict[bytes, PeerLink] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._verbs = ThreadPoolExecutor(max_workers=1, thread_name_prefix="verbs")
        self._identity = make_certificate(service.tls_seed)
        self._agreements: dict[bytes, LineAgreement] = {}
        self._stated: dict[bytes, list[int]] = {}
        self._own_head: dict[bytes, Event] = {}
        self._tried: set[bytes] = set()
        self._started = monotonic()
        self._restored = folder.was_copied()
        self._news: set[bytes] = set()
        self._loop = asyncio.get_running_loop()
        service.may_write = self._may_write
        service.link_words = self._link_words
        service.on_written = self._written

    # lines and links

    def refresh_lines(self) -> None:
        """Make a link to each peer node of each confirmed line that has none yet."""
        for line in self.service.all_lines():
            if line.confirmed:
                self._carry(line)

    def _carry(self, line: Line) -> None:
        own = self.service.node
        self._own_head.setdefault(line.id, Event())
        if line.id not in self._agreements:
            self._agreements[line.id] = LineAgreement(self._store, line.id, line.record.feeds, own)
        for card in line.peers:
            addresses = [*self._given, *(a.address for a in line.record.addresses if a.node == card.id)]
            if card.id not in self._links:
                hooks = Hooks(
                    clock=self.service.now,
                    arrived=self._arrived,
                    own_head=self._head_known,
                    tried=self._tried.add,
                    fault=self._fault,
                    say=self._say,
                )
                link = self._links[card.id] = PeerLink(card, own, self._identity, addresses, hooks)
                self._spawn(link.keep_reaching())
            self._links[card.id].carry(Carrier(self._store, self.service.signer, line, own, card.id))

    def _spawn(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: "asyncio.Task[Any]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._say(f"a task of the node ended: {type(error).__name__}: {error}")

    async def accept(self, channel: TlsChannel) -> None:
        """Serve a channel that a pinned peer opened."""
        for link in self._links.values():
            if link.card.tls_key == channel.peer_key:
                await link.run(channel, dialled=False)
                return

    def pinned(self, key: bytes) -> bool:
        return any(link.card.tls_key == key for link in self._links.values())

    # what the links tell (in the event loop)

    def _arrived(self, line: bytes) -> None:
        """Check what came against all that is in force, soon and once for many."""
        self._moved(line)
        if line not in self._news:
            self._news.add(line)
            self._loop.call_later(0.2, lambda: self._spawn(self._look(line)))

    def _moved(self, line: bytes) -> None:
        """Tell the other links of the line how its feeds stand now."""
        others = [link for link in self._links.values() if link.carries(line)]
        if len(others) > 1:
            for state in others[0].held(line):
                for link in others:
                    link.moved(line, state)

    async def _look(self, line: bytes) -> None:
        self._news.discard(line)
        for words in await self._in_verbs(lambda: self._news_of(line)):
            self._say(words)

    def _news_of(self, line: bytes) -> list[str]:
        found = self.service.line(line.hex())
        board, words = self.service.board_with_news(found)
        phrases = self.service.phrases()
        return [
            f"{item.id.hex()[:12]} from {found.name_of(item.node)}: {sentence(item.cover, item.element, phrases)}"
            + (f" – {len(met)} conflict(s)" if (met := board.plans.conflicts_of(item.id)) else "")
            for item in words
            if item.node != self.service.node
        ]

    def _head_known(self, line: bytes) -> None:
        self._own_head[line].set()
        if self._restored:
            self.folder.mark_place()
            self._restored = False

    def _fault(self, error: PeerFault, data: bytes) -> None:
        self._say(f"a peer broke a rule ({error.code}): {error}")
        keep_evidence(self.folder, error, data)

    # what the verbs ask (in the verbs' thread)

    def _may_write(self, line: Line) -> None:
        known = self._own_head.setdefault(line.id, Event())
        if known.is_set() or self._alone:
            return
        while not known.is_set():
            left = self._started + GRACE_S - monotonic()
            tried = all(card.id in self._tried and not self._links[card.id].up for card in line.peers)
            if not self._restored and (left <= 0 or tried):
                return
            if left <= 0:
                raise Unavailable(
                    "this folder was copied or restored, and no peer has told our own newest entry yet",
                    hint="wait for the link; or, if nothing was written since the copy: openline serve --alone",
                )
            known.wait(min(0.1, max(left, 0.01)))

    def _link_words(self, line: bytes) -> str:
        links = [link for link in self._links.values() if link.carries(line)]
        if not links:
            return "not confirmed"
        up = [link for link in links if link.up]
        return "up" if len(up) == len(links) else "down" if not up else f"{len(up)} of {len(links)} up"

    def _written(self, line: bytes, entry: Entry, body: bytes) -> None:
        """An own entry is on disk (told from the store's thread)."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._pass_on, line, entry, body)

    def _pass_on(self, line: bytes, entry: Entry, body: bytes) -> None:
        for link in self._links.values():
            link.own_appended(line, entry, body)

    async def handle(self, verb: str, params: dict[str, Any]) -> Any:
        """Carry out a verb for the command line."""
        if verb == "node.stop":
            self.service.call("party.check", params)
            self._loop.call_later(0.05, signal.raise_signal, signal.SIGTERM)
            return {"stopping": True}
        result = await self._in_verbs(lambda: self.service.call(verb, params))
        if verb == "line.confirm":
            self.refresh_lines()
        return result

    async def _in_verbs(self, work: Callable[[], Any]) -> Any:
        return await self._loop.run_in_executor(self._verbs, work)

    # what the node says by itself

    async def state_regularly(self) -> None:
        """Whenever a line is level with its peers and has grown, state its feeds and sign a checkpoint."""
        while True:
            await asyncio.sleep(STATE_EVERY_S)
            for line in self._agreements:
                links = [link for link in self._links.values() if link.carries(line)]
                if any(link.level(line) for link in links):
                    self._state(line, links)

    def _state(self, line: bytes, links: Sequence[PeerLink]) -> None:
        agreement = self._agreements[line]
        agreement.refresh()
        sizes, up = agreement.sizes(), [int(link.channel_number) for link in links if link.up]
        if not any(sizes) or self._stated.get(line) == [*sizes, *up]:
            return
        self._stated[line] = [*sizes, *up]
        statement = agreement.state(self.service.signer, self.service.now())
        note = agreement.checkpoint(self.service.signer)
        for link in links:
            link.attest(line, statement, note)

    def delivering(self) -> bool:
        """Say whether a link is up over which something own has not been receipted yet."""
        for line in self.service.all_lines():
            keys = {node.id: node.signing_key for node in line.peers}
            own = self._store.heads(line.id)[line.record.feeds.index(self.service.node)]
            size = 0 if own.head is None else own.head.sequence + 1
            up = any(link.up for link in self._links.values() if link.carries(line.id))
            if up and line.id in self._agreements and self._agreements[line.id].delivered(keys) < size:
                return True
        return False

    async def stop(self) -> None:
        for link in self._links.values():
            await link.stop()
        await asyncio.sleep(0)
        _, pending = await asyncio.wait(self._tasks, timeout=2.0) if self._tasks else (set(), set())
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        self._verbs.shutdown(wait=True)


@asynccontextmanager
async def running(
    path: Path,
    passphrase: str,
    *,
    listen: str | None = None,
    peers: Sequence[str] = (),
    alone: bool = False,
    say: Say = lambda words: None,
) -> AsyncIterator[Node]:
    """Hold the folder's lock and run its node: listening on `listen` ("" for dialling only), else as its settings say.

    Raises:
        LockHeld, WrongPassphrase, Unavailable: nothing is started.
    """
    folder = Folder(path)
    settings = folder.settings()
    seeds = keystore.open_node(path, passphrase)
    with folder.lock():
        store = SqliteStore(folder.record)
        service = Service(folder, seeds, store)
        service.party_proved(passphrase)
        node = Node(folder, service, store, peers=peers, alone=alone, say=say)
        listener = Listener(node._identity, node.pinned, node.accept, refused=lambda error: say(f"refused: {error}"))
        server, stating = None, None
        try:
            address = settings.listen if listen is None else listen
            if address:
                host, port = check_address(address)
                await listener.open(host, port)
            node.refresh_lines()
            server = await local.serve(folder.socket, node.handle)
            stating = asyncio.create_task(node.state_regularly())
            yield node
        finally:
            if stating is not None:
                stating.cancel()
            if server is not None:
                server.close()
            folder.socket.unlink(missing_ok=True)
            await node.stop()
            await listener.close()
            store.close()


async def once(path: Path, passphrase: str, verb: str, params: dict[str, Any]) -> Any:
    """Carry out one verb that speaks, where no node runs: reach the peers for a moment, before and after.

    The first write asks the peers for our own newest entry (ADR 0005), so it cannot be made beside a node that sleeps.
    """
    async with running(path, passphrase, listen="") as node:
        result = await node.handle(verb, params)
        deadline = monotonic() + DELIVER_S
        while node.delivering() and monotonic() < deadline:
            await asyncio.sleep(0.05)
        return result


async def run(path: Path, passphrase: str, *, listen: str | None, peers: Sequence[str], alone: bool, say: Say) -> None:
    """Run the node until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with running(path, passphrase, listen=listen, peers=peers, alone=alone, say=say) as node:
        where = listen or node.service.settings.listen
        offset = node.service.settings.clock_offset
        say(
            f"node of {node.service.settings.name} runs on {where}" + (f"; clock moved by {offset} s" if offset else "")
        )
        await stop.wait()
        say("stopping")
