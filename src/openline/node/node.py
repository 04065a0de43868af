"""A node while it runs: its lines, the links to its peers, and what the command line asks of it.

One event loop moves frames; one thread carries out verbs, one at a time; the store's own thread writes. What the node
says by itself is the list of design section 3, rule 11: head receipts, statements and checkpoints, nothing more.
"""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from time import monotonic
from typing import Any

from openline.bearers.tls import TlsChannel, make_certificate
from openline.core.catalogue.rendering import sentence
from openline.core.errors import OpenlineError, PeerFault, Unavailable
from openline.core.record.entry import Entry
from openline.node import evidence
from openline.node.at_desk import AtDesk
from openline.node.carrying import Carrier
from openline.node.folder import Folder
from openline.node.home_work import HomeWork
from openline.node.hooks import Hooks
from openline.node.lasting import AGAIN_S, Lasting
from openline.node.lines import Line
from openline.node.links import PeerLink
from openline.node.liveness import Way
from openline.node.own_head import OwnHeads
from openline.node.quotas import Ledger, Waiting
from openline.node.relays import RelayLinks
from openline.node.ringing import Ringer
from openline.node.service import Service
from openline.node.stating import Stating
from openline.node.testimonies import Testimonies
from openline.node.witnesses import Witnesses
from openline.store.contract import Store

Say = Callable[[str], None]
STATE_EVERY_S = 1.0
CHANGES_AT_HOME = frozenset(
    {"pass.to", "pass.by-hand", "pass.end", "function.unlink"}
    | {"officer.take-back", "officer.end", "officer.roles", "officer.remove"}
)
"""Verbs that change what pages show, and write nothing on a line."""
CHORES_EVERY = 10  # rounds of stating
REFUSED_EVERY_S = 60.0
GATHER_S = 0.2


class Node:
    """A node that runs: made by `running.running`, not directly.

    Attributes:
        on_change: called (in the event loop) whenever what an officer sees may have changed.
        aloud: what came is said in full, as on a terminal that somebody watches; a log gets ids and types only.
    """

    def __init__(self, folder: Folder, service: Service, store: Store, *, peers: Sequence[str], alone: bool, say: Say):
        self.folder, self.service, self._store, self._words = folder, service, store, say
        self._given, self.aloud = list(peers), False
        self._links: dict[bytes, PeerLink] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._verbs = ThreadPoolExecutor(max_workers=1, thread_name_prefix="verbs")
        self.identity = make_certificate(service.tls_seed)
        self._stating = Stating(service)
        used = {line.id: bool(store.counts(line.id).entries) for line in service.all_lines() if line.confirmed}
        self._own_heads = OwnHeads(folder, self._links, used, alone=alone)
        self._stopping = False
        self._refused_at, self._turned_away = -REFUSED_EVERY_S, 0
        self._news: set[bytes] = set()
        self._ledgers: dict[bytes, Ledger] = {}
        self._lasting = Lasting(self._say)
        self._testimonies = Testimonies(
            service, self.in_verbs, self.spawn, self._fault, self._arrived, self._lasting.failed
        )
        self._beats = 0
        self._at_home = HomeWork(service, self.in_verbs, lambda: self.on_change(), self._say)
        self._loop = asyncio.get_running_loop()
        self.ringer: Ringer | None = None
        self.at_desk: AtDesk | None = None
        self.on_change: Callable[[], None] = lambda: None
        self._relays = RelayLinks(
            service.relay_cards, service.node, self.identity, partial(self._carrier, peer=None), self._relay_hooks,
            self.spawn,
        )  # fmt: skip
        service.may_write = self._own_heads.may_write
        service.relay_health = self._relays.health
        service.link_words = self._link_words
        service.reached_by = self._reached_by
        service.reached = self._reached
        service.on_written = self._written
        service.quotas = self._quotas

    def _say(self, words: str) -> None:
        with contextlib.suppress(OSError):  # whoever read the log has gone: that is no reason to stop
            self._words(words)

    # lines and links

    def refresh_lines(self) -> None:
        """Make a link to each peer node of each confirmed line that has none yet, and end those to nodes that went."""
        lines = [line for line in self.service.all_lines() if line.confirmed]
        for line in lines:
            self._carry(line)
        for node, link in list(self._links.items()):
            named = {line.id for line in lines if any(card.id == node for card in line.peers)}
            if named:
                link.carry_only(named)
            else:
                self._drop(node)
        self._relays.refresh(lines)

    def _carry(self, line: Line) -> None:
        own, closed = self.service.node, self.service.closed_nodes()
        self._own_heads.ask(line.id)
        if line.id not in self._ledgers:
            self._ledgers[line.id] = Ledger(self._store, line)
        self._ledgers[line.id].follow(line)
        for card in line.peers:
            if card.id in closed:
                continue
            addresses = [*self._given, *(a.address for a in line.record.addresses if a.node == card.id)]
            if card.id not in self._links:
                link = self._links[card.id] = PeerLink(card, own, self.identity, self._hooks(card.id))
                self.spawn(link.keep_reaching())
            self._links[card.id].carry(self._carrier(line, card.id), addresses)

    def _carrier(self, line: Line, peer: bytes | None) -> Carrier:
        return Carrier(
            self._store,
            self.service.signer,
            line,
            self.service.node,
            peer,
            self._ledgers[line.id],
            stated=self._testimonies.take,
            key_to=self.service.keyring.key_to,
        )

    def _relay_hooks(self, relay: bytes) -> Hooks:
        """What a relay says of our own newest entry, or that it was tried, decides nothing (spec 3.12.4)."""
        return replace(self._hooks(relay), own_head=lambda line: None, tried=lambda relay: None)

    def _hooks(self, peer: bytes) -> Hooks:
        return Hooks(
            clock=self.service.now,
            arrived=self._arrived,
            grew=lambda line: self._moved(line, at_least=1),
            own_head=self._own_heads.told,
            tried=self._own_heads.tried,
            fault=lambda error, line, data: self._fault(peer, error, line, data),
            say=self._say,
        )

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Start a task of the node's own; none starts any more once the node stops."""
        if self._stopping:
            work.close()
            return
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
        self.on_change()
        self._look_in(GATHER_S, line)
        self._moved(line)

    def _look_in(self, seconds: float, line: bytes) -> None:
        if line not in self._news:
            self._news.add(line)
            self._loop.call_later(seconds, lambda: self.spawn(self._look(line)))

    def _moved(self, line: bytes, at_least: int = 2) -> None:
        """Tell the links of the line how its feeds stand now, where there are others than the one that knows."""
        links = self._all_links(line)
        if len(links) >= at_least:
            for state in links[0].held(line):
                for link in links:
                    link.moved(line, state)

    def _all_links(self, line: bytes) -> list[PeerLink]:
        """Return the links over which a line is carried: to its nodes, and to its relays."""
        return [*(link for link in self._links.values() if link.carries(line)), *self._relays.of(line)]

    async def _look(self, line: bytes) -> None:
        self._news.discard(line)
        try:
            await self._heed(line)
            await self._testimonies.compare(line)
            for words in await self.in_verbs(lambda: self._news_of(line)):
                self._say(words)
            self._ledgers[line].agree(await self.in_verbs(lambda: self._numbers(line)))
            await self._do_chores(line)
        except Unavailable as error:  # a full disk, perhaps
            self._lasting.failed(f"what came could not be looked at: {error}")
            self._look_in(AGAIN_S, line)

    async def _heed(self, line: bytes) -> None:
        """Follow the cards and closings in the record: whom to dial and accept, whose keys to refuse from now on."""
        news = await self.in_verbs(lambda: self.service.heed(self.service.line(line.hex())))
        for node in news.closed:
            self._say(f"node {node.hex()[:8]} was closed by its party")
            self._drop(node)
        for error, author, data in news.faults:
            self._fault(author, error, line, data)
        if news.changed:
            self._say("a newer card of a party counts on a line")
        if news.changed or news.closed:
            self.refresh_lines()

    def _drop(self, node: bytes) -> None:
        link = self._links.pop(node, None)
        if link is not None:
            link.stop()

    async def _do_chores(self, line: bytes) -> None:
        await self._heed(line)
        with contextlib.suppress(Unavailable):  # a copied folder writes nothing yet; the next round tries again
            if await self.in_verbs(lambda: self.service.chores(self.service.line(line.hex()))):
                await self._heed(line)

    def _news_of(self, line: bytes) -> list[str]:
        found = self.service.line(line.hex())
        board, words = self.service.board_with_news(found)
        phrases = self.service.phrases()
        return [
            f"{item.id.hex()[:12]} from {found.name_of(item.node)}: "
            + (sentence(item.cover, item.element, phrases) if self.aloud else item.element.name)
            + (f" – {len(met)} conflict(s)" if (met := board.plans.conflicts_of(item.id)) else "")
            for item in words
            if item.node != self.service.node
        ]

    def _numbers(self, line: bytes) -> Mapping[str, int]:
        """Return the numbers of the charter that governs now (in the verbs' thread)."""
        return self.service.board(self.service.line(line.hex())).situation.charter.now().world.words

    def _quotas(self, line: bytes) -> tuple[dict[bytes, Waiting], dict[bytes, Waiting]]:
        """Return what waits of other nodes' entries here, and of ours at theirs as they say, by node."""
        links = [(node, link.over_quota(line)) for node, link in list(self._links.items())]
        ledger = self._ledgers.get(line)
        return {} if ledger is None else ledger.waiting(), {node: over for node, over in links if over is not None}

    def _fault(self, peer: bytes, error: PeerFault, line: bytes | None, data: bytes) -> bool:
        """Keep the bytes of a fault, and say so; return False where the disk does not take them."""
        try:
            if evidence.keep(self.folder, error, peer, line, self.service.now(), data):
                self._say(f"{peer.hex()[:8]} broke a rule ({error.code}): {error}")
        except (OpenlineError, OSError) as full:
            self._lasting.failed(f"the bytes of a fault could not be kept: {full}")
            return False
        return True

    def refused(self, error: Exception) -> None:
        """Say that a handshake failed, but not as often as a stranger likes to try."""
        self._turned_away += 1
        if monotonic() - self._refused_at >= REFUSED_EVERY_S:
            more = f" (and {self._turned_away - 1} more)" if self._turned_away > 1 else ""
            self._say(f"refused: {error}{more}")
            self._refused_at, self._turned_away = monotonic(), 0

    # what the verbs ask (in the verbs' thread)

    def _link_words(self, line: bytes) -> str:
        links = [link for link in self._links.values() if link.carries(line)]
        if not links:
            return "not confirmed"
        up = [link for link in links if link.up]
        return "up" if len(up) == len(links) else "down" if not up else f"{len(up)} of {len(links)} up"

    def _reached_by(self, line: bytes) -> list[Way]:
        found = self.service.line(line.hex())
        links = [link for link in list(self._links.values()) if link.carries(line)]
        mark = " {}".format if len(links) > 1 else "".format
        names = [(link, found.name_of(link.card.id) + mark(link.card.id.hex()[:8])) for link in links]
        names += [(link, name) for link, name in self._relays.named(line)]
        return [Way(name, link.up, None if link.up else link.down_since) for link, name in names]

    def _reached(self, line: bytes) -> frozenset[bytes]:
        return frozenset(node for node, link in list(self._links.items()) if link.up and link.carries(line))

    def _written(self, line: bytes, entry: Entry, body: bytes) -> None:
        """An own entry is on disk (told from the store's thread)."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._pass_on, line, entry, body)

    def _pass_on(self, line: bytes, entry: Entry, body: bytes) -> None:
        for link in self._all_links(line):
            link.own_appended(line, entry, body)
        self.on_change()

    def _pass_note(self, line: bytes, note: bytes) -> None:
        for link in self._all_links(line):
            link.pass_note(line, note)

    async def handle(self, verb: str, params: dict[str, Any]) -> Any:
        """Carry out a verb for the command line."""
        if verb == "node.stop":
            await self.in_verbs(lambda: self.service.call("party.check", params))
            self._loop.call_later(0.05, signal.raise_signal, signal.SIGTERM)
            return {"stopping": True}
        if verb == "ring.test":
            if self.ringer is None:
                raise Unavailable("this node runs for a moment only and rings for nobody", hint="openline serve")
            return await self.ringer.test()
        if verb == "officer.invite":
            if self.at_desk is None:
                raise Unavailable("this node has no desk", hint="openline serve --desk NAME:PORT")
            return await self.at_desk.invite(**params)
        if verb == "wall.add":
            if self.at_desk is None:
                raise Unavailable("this node has no desk", hint="openline serve --desk NAME:PORT")
            return await self.at_desk.display(params)
        if verb == "function.link" and self.at_desk is None:
            raise Unavailable("this node has no desk", hint="openline serve --desk NAME:PORT")
        result = await self.in_verbs(lambda: self.service.call(verb, params))
        if verb == "function.link" and self.at_desk is not None:
            result["address"] = self.at_desk.function_address(result["word"])
        if verb in CHANGES_AT_HOME:
            self.on_change()
        if verb == "party.close":
            for closed in result:
                await self._heed(bytes.fromhex(closed["line"]))
                self._drop(bytes.fromhex(closed["node"]))
        if verb == "line.card":
            for taken in result:
                await self._heed(bytes.fromhex(taken["line"]))
        if verb in ("line.confirm", "line.relay"):
            self.refresh_lines()
        return result

    async def in_verbs(self, work: Callable[[], Any]) -> Any:
        """Carry out `work` in the thread of all verbs."""
        return await self._loop.run_in_executor(self._verbs, work)

    # what the node says by itself

    def ring(self, bell: Callable[[], None], alarm: str | None = None, alert: str = "") -> None:
        """Ring from now on, with a terminal's bell, a command instead of the one in the settings, and one for what the
        room must not hear.

        Raises:
            BadAlarm: a command cannot be run.
        """
        self.ringer = Ringer(self.service, self.in_verbs, self._say, bell, alarm, alert)

    def begin(self) -> "list[asyncio.Task[None]]":
        """Start what the node says by itself, at home and to its peers."""
        showing = Witnesses(self.service, self.in_verbs, self._pass_note, self._fault, self._say)
        works = [self._state_regularly, showing.keep_showing, *self._at_home.works()]
        works += [self.ringer.keep_ringing] if self.ringer is not None else []
        return [asyncio.create_task(self._lasting.go_on(work)) for work in works]

    async def _state_regularly(self) -> None:
        """Whenever a line is level with its peers and has grown, state its feeds and sign a checkpoint."""
        while True:
            await asyncio.sleep(STATE_EVERY_S)
            self._beats += 1
            if self._beats % CHORES_EVERY == 0:
                await self._at_home.keep_snapshots()
                await self.in_verbs(self.service.duress.keep_up)
            for line in self._own_heads:
                try:
                    await self._attend(line)
                except OpenlineError as error:  # a full disk, perhaps: the next round tries again
                    self._lasting.failed(f"nothing could be stated: {error}")

    async def _attend(self, line: bytes) -> None:
        if self._beats % CHORES_EVERY == 0:
            await self._do_chores(line)
        links = self._all_links(line)
        if any(link.level(line) for link in links):
            await self._state(line, links)

    async def _state(self, line: bytes, links: Sequence[PeerLink]) -> None:
        up = [(link.card.id, link.channel_number) for link in links if link.up]
        signed = await self.in_verbs(lambda: self._stating.signed(line, up))
        if signed is not None:
            for link in links:
                link.attest(line, *signed)

    async def delivering(self) -> bool:
        """Say whether a link is up over which something own was not receipted yet, or a relay may still take it in."""
        return bool(await self.in_verbs(lambda: any(map(self._delivering, self.service.all_lines()))))

    def _delivering(self, line: Line) -> bool:
        feed = line.record.feeds.index(self.service.node)
        own = self._store.heads(line.id)[feed]
        size = 0 if own.head is None else own.head.sequence + 1
        if not any(link.up for link in list(self._links.values()) if link.carries(line.id)):
            return self._relays.taking_in(line.id, feed, size)
        keys = {node.id: node.signing_key for node in line.counterparts}
        return self.service.agreement(line).delivered(keys) < size

    async def stop(self) -> None:
        """End the links with a good-bye, and what the verbs are at."""
        self._stopping = True
        if self.ringer is not None:
            await self.ringer.close()
        for link in self._links.values():
            link.stop()
        self._relays.stop()
        _, pending = await asyncio.wait(self._tasks, timeout=2.0) if self._tasks else (set(), set())
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        await self._at_home.keep_snapshots(stopping=True)
        await asyncio.to_thread(self._verbs.shutdown)
