"""A whole line in memory: nodes with model disks, bearers that misbehave, one virtual clock, one seed.

Everything real is real here (frames, signatures, sessions, syncs, receipts); only disk, network and time are models.
A run with the same seed is the same run.
"""

import hashlib
import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from openline.core.errors import PeerFault, Unavailable
from openline.core.identity import Purpose, SoftwareSigner
from openline.core.record import seal
from openline.core.record.entry import Entry, Header, Precedence, Status, sign_entry
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import HeadReceipt, Held, read_head_receipt, sign_head_receipt
from openline.core.rules import quotas
from openline.core.rules.quotas import Bucket, Spent
from openline.protocol import exchange, session, sync
from openline.protocol.allowance import EXEMPT, Allowance, Cost
from openline.protocol.exchange import Outcome, Pace, Terms
from openline.protocol.frames import (
    MAX_CHUNK,
    Body,
    Entries,
    HeadReceiptFrame,
    Reason,
    read_frame,
    tag_of,
    write_frame,
)
from openline.protocol.session import LineEffect, LineEvent

LINE = hashlib.sha256(b"the line of this simulation").digest()
TAG = tag_of(LINE)
NODES = 3
SIGNERS = [SoftwareSigner(hashlib.sha256(b"node %d" % n).digest()) for n in range(NODES)]
IDS = [Purpose.NODE.hash(signer.public_key) for signer in SIGNERS]
MAX_BODY = 400_000
MAYDAY = b"MAYDAY"
"""A body that begins so calls for help."""


@dataclass
class Disk:
    """What survives a crash. `places` holds the chosen entry first, then the other branches."""

    places: dict[tuple[int, int], list[Entry]] = field(default_factory=dict)
    by_id: dict[bytes, Entry] = field(default_factory=dict)
    bodies: dict[bytes, bytes] = field(default_factory=dict)
    parts: dict[bytes, bytes] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)
    wholes: dict[int, int] = field(default_factory=dict)
    out_of_chain: set[tuple[int, int]] = field(default_factory=set)
    spent: dict[int, Spent] = field(default_factory=dict)

    def copy(self) -> "Disk":
        """A backup."""
        places = {place: list(branches) for place, branches in self.places.items()}
        rest = (self.by_id, self.bodies, self.parts, self.sizes, self.wholes)
        return Disk(places, *map(dict, rest), set(self.out_of_chain), dict(self.spent))  # type: ignore[arg-type]

    def keep(self, entry: Entry) -> Outcome:
        """Keep an entry the way a store does: new, known already, or another branch."""
        feed, place = IDS.index(entry.header.node), entry.header.sequence
        if entry.id in self.by_id:
            return Outcome.ALREADY
        self.by_id[entry.id] = entry
        before = self.places.get((feed, place - 1))
        leaves = before is not None and entry.header.previous != before[0].id
        if (feed, place) in self.places or leaves:
            self.places.setdefault((feed, place), []).append(entry) if not leaves else None
            return Outcome.FORKED
        self.places[feed, place] = [entry]
        self.out_of_chain.add((feed, place))
        return Outcome.NEW

    def held(self, feed: int) -> Held:
        size, last = self.sizes.get(feed, 0), None
        if size:
            last = self.places[feed, size - 1][0].id
        while (branches := self.places.get((feed, size))) and (last is None or branches[0].header.previous == last):
            self.out_of_chain.discard((feed, size))
            last, size = branches[0].id, size + 1
        whole = self.wholes.get(feed, 0)
        while whole < size and self.places[feed, whole][0].id in self.bodies:
            whole += 1
        self.sizes[feed], self.wholes[feed] = size, whole
        later = sorted(place for at, place in self.out_of_chain if at == feed)
        beyond = [FeedHead(place, self.places[feed, place][0].id) for place in later]
        beyond = [head for head in beyond if head.id in self.bodies][:4]
        return Held(feed, FeedHead(size - 1, last) if last else None, whole, tuple(beyond))


class World:
    """The clock, the dice and everything that will happen."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.now = 0.0
        self.steps = 0
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._order = count()

    def after(self, delay: float, what: Callable[[], None]) -> None:
        heapq.heappush(self._events, (self.now + delay, next(self._order), what))

    def run(self, seconds: float) -> None:
        end = self.now + seconds
        while self._events and self._events[0][0] <= end:
            self.now, _, what = heapq.heappop(self._events)
            self.steps += 1
            what()
        self.now = end

    def run_until(self, condition: Callable[[], bool], within: float) -> None:
        end = self.now + within
        while not condition():
            assert self.now < end, f"did not happen within {within} s"
            self.run(0.25)


@dataclass
class Bearer:
    """How one connection treats frames. A stream keeps order and ends when cut; a datagram bearer does anything."""

    delay: tuple[float, float] = (0.001, 0.05)
    bits_per_second: float = 0.0
    loss: float = 0.0
    repeat: float = 0.0
    stream: bool = True


class End:
    """One end of a channel: takes encoded frames in, and gives what the session or the bare sync wants to its node."""

    def __init__(self, node: "Node", peer: int, bearer: Bearer) -> None:
        self.node, self.peer, self.bearer, self.open = node, peer, bearer, True
        self.other: End | None = None
        self.free_at = self.last_at = 0.0
        self.outbox: list[tuple[bytes, bool]] = []
        self.tap: list[bytes] = []
        pace = Pace(entries=node.window) if bearer.stream else Pace(1.0, 5.0, node.window, 65_536)
        keys = tuple(signer.public_key for signer in SIGNERS[: node.members])
        terms = Terms(LINE, tuple(IDS[: node.members]), keys, node.feed, peer, MAX_BODY, pace)
        self.state = sync.begin(terms, [node.disk.held(feed) for feed in range(node.members)], node.allowed())
        self.session = session.begin({LINE: self.state}) if bearer.stream else None

    def start(self) -> None:
        world = self.node.world
        if self.session is None:
            self.line(exchange.Connected(world.now))
        else:
            self._session(session.Opened(world.now))

    def line(self, event: exchange.Event) -> None:
        if self.session is not None:
            self._session(LineEvent(LINE, event))
            return
        self.state, effects = sync.step(self.state, event)
        for effect in effects:
            match effect:
                case exchange.Send(frame, _):
                    self.send(write_frame(frame))
                case exchange.Fault(error, _):
                    self.node.faults.append(error)
                case exchange.Close():
                    self.node.unlink(self)
                case _:
                    self.node.carry_out(self, effect)

    def take(self, data: bytes) -> None:
        if not self.open:
            return
        if self.session is None:
            frame = read_frame(data)
            self.line(exchange.FrameArrived(frame))  # type: ignore[arg-type]
        else:
            self._session(session.Arrived(self.node.world.now, data))

    def tick(self) -> None:
        if self.node.buckets:
            self.line(exchange.Allowed(tuple(self.node.allowed())))
        if self.session is None:
            self.line(exchange.Tick(self.node.world.now))
        else:
            self._session(session.Ticked(self.node.world.now))

    def end(self) -> None:
        self.open = False
        if self.session is not None:
            self._session(session.Ended())

    def _session(self, event: session.SessionEvent) -> None:
        assert self.session is not None
        self.session, effects = session.step(self.session, event)
        self.state = self.session.lines[TAG]
        for effect in effects:
            match effect:
                case session.Transmit(data, urgent):
                    self.send(data, urgent)
                case session.Faulted(_, error, _):
                    self.node.faults.append(error)
                case session.HangUp():
                    self.node.unlink(self)
                case LineEffect(_, what):
                    self.node.carry_out(self, what)
                case session.Up():
                    pass

    def send(self, data: bytes, urgent: bool = False) -> None:
        """Give a frame to the bearer; on a slow one, an urgent frame goes before those that wait."""
        if self.open:
            self.tap.append(data)
            self.outbox.insert(self._urgent_end(), (data, True)) if urgent else self.outbox.append((data, False))
            self._pump()

    def served(self) -> None:
        """Tell the sync when the bearer has taken what was sent so far."""
        if self.outbox:
            self.outbox.append((b"", False))
        else:
            self.node.world.after(0.0, lambda: self.line(exchange.Served()))

    def _urgent_end(self) -> int:
        return next((at for at, (_, urgent) in enumerate(self.outbox) if not urgent), len(self.outbox))

    def _pump(self) -> None:
        world, bearer = self.node.world, self.bearer
        while self.outbox and self.open and world.now >= self.free_at:
            data, _ = self.outbox.pop(0)
            if not data:
                world.after(0.0, lambda: self.line(exchange.Served()))
                continue
            if bearer.bits_per_second:
                self.free_at = world.now + len(data) * 8 / bearer.bits_per_second
                world.after(self.free_at - world.now, self._pump)
            self._deliver(data, max(self.free_at - world.now, 0.0))

    def _deliver(self, data: bytes, sending: float) -> None:
        world, bearer, other = self.node.world, self.bearer, self.other
        assert other is not None
        copies = 1
        if not bearer.stream:
            copies = 0 if world.dice.random() < bearer.loss else 2 if world.dice.random() < bearer.repeat else 1
        for _ in range(copies):
            at = world.now + sending + world.dice.uniform(*bearer.delay)
            if bearer.stream:
                at = self.last_at = max(at, self.last_at)
            world.after(at - world.now, lambda: other.take(data))


class Node:
    """A node: a disk, a writer that commits in groups, and its ends of channels."""

    def __init__(
        self, world: World, feed: int, members: int, *, window: int = 512, buckets: tuple[Bucket, ...] = ()
    ) -> None:
        self.world, self.feed, self.members, self.window = world, feed, members, window
        self.buckets = buckets
        self.spent: dict[int, Spent] = {}
        self.disk = Disk()
        self.ends: list[End] = []
        self.faults: list[PeerFault] = []
        self.acknowledged: list[bytes] = []
        self.learned: list[bytes] = []
        self.forked: list[tuple[int, int]] = []
        self.receipts: dict[int, HeadReceipt] = {}
        self.told: set[int] = set()
        self.queue: list[Callable[[], list[Callable[[], None]]]] = []
        self.life = 0
        self.up = True
        self._tick(0)

    # --- time and disk

    def _tick(self, life: int) -> None:
        if life == self.life and self.up:
            for end in list(self.ends):
                end.tick()
            self.world.after(1.0, lambda: self._tick(life))

    def write(self, work: Callable[[], list[Callable[[], None]]]) -> None:
        """Queue a write; all that are queued are committed together a moment later, and answered after that."""
        self.queue.append(work)
        if len(self.queue) == 1:
            life = self.life
            self.world.after(self.world.dice.uniform(0.001, 0.02), lambda: self._commit(life))

    def _commit(self, life: int) -> None:
        if life != self.life:
            return  # the machine went down before: nothing of it is on the disk, and nobody was told
        queue, self.queue = self.queue, []
        answers = [answer for work in queue for answer in work()]
        for answer in answers:
            answer()

    def crash(self) -> None:
        """Power off: what was not committed is gone, and so are all channels."""
        self.up, self.life, self.queue = False, self.life + 1, []
        for end in list(self.ends):
            self.unlink(end)
        self.told.clear()

    def start(self, disk: Disk | None = None) -> None:
        """Power on, with the disk as it was, or with an older copy of it."""
        self.disk = disk.copy() if disk is not None else self.disk
        self.spent = dict(self.disk.spent)
        self.up = True
        self._tick(self.life)

    def unlink(self, end: End) -> None:
        """The channel ends on both sides; what is under way on it is lost."""
        if end not in self.ends:
            return
        self.ends.remove(end)
        end.end()
        other = end.other
        if other is not None and other in other.node.ends:
            self.world.after(self.world.dice.uniform(0, 0.05), lambda: other.node.unlink(other))

    # --- own entries

    def append(self, body: bytes, precedence: Precedence = Precedence.ROUTINE) -> None:
        """Write an entry; it counts as acknowledged, and leaves the node, after the commit."""

        def work() -> list[Callable[[], None]]:
            held = self.disk.held(self.feed)
            assert not held.beyond, "a hole in the own feed: writing would sign a place twice"
            packed = seal.pack_act([body], hashlib.sha256(body).digest())
            header = Header(
                LINE, IDS[self.feed], held.size, held.head.id if held.head else None, (), int(self.world.now),
                precedence, Status.TEST, 0, packed.body, packed.length,
            )  # fmt: skip
            entry = sign_entry(header, SIGNERS[self.feed])
            assert self.disk.keep(entry) is Outcome.NEW
            self.disk.bodies[entry.id] = packed.data
            after = self.disk.held(self.feed)

            def answer() -> None:
                self.acknowledged.append(entry.id)
                for end in list(self.ends):
                    end.line(exchange.OwnAppended(entry, packed.data, after))

            return [answer]

        self.write(work)

    # --- what a sync wants done

    def carry_out(self, end: End, effect: exchange.Effect) -> None:
        match effect:
            case exchange.Keep(entry, body, cost):
                spent = None if cost is None else self._charged(IDS.index(entry.header.node), cost)
                whole = [] if body is None else [body]
                self.write(
                    lambda: [
                        *self._keep(end, entry, spent),
                        *(answer for each in whole for answer in self._keep_body(end, entry.id, each)),
                    ]
                )
            case exchange.Look(entry, body):
                parts = seal.unpack(body, entry.header.body, entry.header.length)
                self._soon(end, lambda: exchange.Looked(entry, body, parts[0].startswith(MAYDAY)))
            case exchange.KeepBody(entry_id, data):
                self.write(lambda: self._keep_body(end, entry_id, data))
            case exchange.KeepChunk(entry_id, offset, data, _):
                self.write(lambda: self._keep_chunk(entry_id, offset, data))
            case exchange.DropChunks(entry_id):
                self.disk.parts.pop(entry_id, None)
            case exchange.FindBodies(limit):
                self._soon(end, lambda: exchange.BodiesMissing(self._missing(limit)))
            case exchange.CompareHead(feed, head):
                self._soon(end, lambda: self._compared(feed, head))
            case exchange.SendEntries(feed, start, wanted):
                self._send_entries(end, feed, start, wanted)
            case exchange.SendFlash(feed, start, known):
                self._send_flash(end, feed, start, known)
            case exchange.SendBody(entry_id, offset, wanted):
                self._send_body(end, entry_id, offset, wanted)
            case exchange.Acknowledge(held):
                self._acknowledge(end, held)
            case exchange.Examine(frame):
                self._examine(end, frame)
            case exchange.Forked(feed, sequence):
                self.forked.append((feed, sequence))
            case exchange.OwnHeadKnown():
                assert end.other is not None
                assert end.other.node.disk.held(self.feed).size <= self.disk.held(self.feed).size, "told too early"
                self.told.add(end.peer)
            case _:
                raise AssertionError(effect)

    def _soon(self, end: End, event: Callable[[], exchange.Event]) -> None:
        life = self.life
        self.world.after(0.001, lambda: end.line(event()) if life == self.life and end.open else None)

    def _answers(self, end: End, asker: exchange.Event, held: Held) -> list[Callable[[], None]]:
        others = [each for each in self.ends if each is not end]
        return [
            lambda: end.line(asker),
            *(lambda each=each: each.line(exchange.HeldMoved(held)) for each in others),  # type: ignore[misc]
        ]

    def allowed(self) -> list[Allowance]:
        """Return what of each feed may be taken in now; everything, where there are no quotas."""
        now = int(self.world.now)
        return [
            Allowance(rooms=quotas.rooms(self.buckets, self.spent.get(feed, Spent()), now))
            if self.buckets and feed != self.feed
            else EXEMPT
            for feed in range(self.members)
        ]

    def _charged(self, feed: int, cost: Cost) -> Spent:
        spent = self.spent.get(feed, Spent())
        self.spent[feed] = quotas.charged(self.buckets, spent, cost.kind, cost.bytes, int(self.world.now))
        return self.spent[feed]

    def _keep(self, end: End, entry: Entry, spent: Spent | None) -> list[Callable[[], None]]:
        feed = IDS.index(entry.header.node)
        if spent is not None:
            self.disk.spent[feed] = spent
        outcome = self.disk.keep(entry)
        if outcome is Outcome.NEW:
            self.learned.append(entry.id)
        held = self.disk.held(feed)
        return self._answers(end, exchange.EntryKept(entry.header.sequence, outcome, held), held)

    def _keep_body(self, end: End, entry_id: bytes, data: bytes) -> list[Callable[[], None]]:
        entry = self.disk.by_id[entry_id]  # headers before bodies: a KeyError here is a broken rule
        seal.unpack(data, entry.header.body, entry.header.length)
        self.disk.bodies[entry_id] = data
        self.disk.parts.pop(entry_id, None)
        held = self.disk.held(IDS.index(entry.header.node))
        return self._answers(end, exchange.BodyKept(entry_id, held), held)

    def _keep_chunk(self, entry_id: bytes, offset: int, data: bytes) -> list[Callable[[], None]]:
        part = self.disk.parts.get(entry_id, b"")
        if offset == len(part):
            self.disk.parts[entry_id] = part + data
        return []

    def _missing(self, limit: int) -> tuple[exchange.MissingBody, ...]:
        lacking = [entry for entry in self.disk.by_id.values() if entry.id not in self.disk.bodies]
        lacking.sort(key=lambda entry: entry.header.precedence)
        found, parts = [], 0
        for entry in lacking[:limit]:
            part = self.disk.parts.get(entry.id, b"") if parts == 0 else b""
            parts += bool(part)
            urgent = entry.header.precedence is Precedence.FLASH
            found.append(exchange.MissingBody(entry.id, entry.header.body, entry.header.length, urgent, part))
        return tuple(found)

    def _compared(self, feed: int, head: FeedHead) -> exchange.HeadCompared:
        branches = self.disk.places.get((feed, head.sequence), [])
        return exchange.HeadCompared(feed, head.sequence, bool(branches) and branches[0].id == head.id)

    def _send_entries(self, end: End, feed: int, start: int, wanted: int) -> None:
        batch: list[bytes] = []
        for place in range(start, start + wanted):
            if (feed, place) not in self.disk.places:
                break
            batch.append(self.disk.places[feed, place][0].to_bytes())
            if len(batch) == 32:
                end.send(write_frame(Entries(TAG, tuple(batch))))
                batch = []
        if batch:
            end.send(write_frame(Entries(TAG, tuple(batch))))
        end.served()

    def _send_flash(self, end: End, feed: int, start: int, known: tuple[int, ...]) -> None:
        size, sent = self.disk.held(feed).size, 0
        for place in range(start, size):
            entry = self.disk.places[feed, place][0]
            if entry.header.precedence is Precedence.FLASH and place not in known and sent < 16:
                sent += 1
                end.send(write_frame(Entries(TAG, (entry.to_bytes(),))), urgent=True)
                if (data := self.disk.bodies.get(entry.id)) is not None:
                    end.send(write_frame(Body(TAG, entry.id, 0, data[:MAX_CHUNK])), urgent=True)
        end.served()

    def _send_body(self, end: End, entry_id: bytes, offset: int, wanted: int) -> None:
        data = self.disk.bodies.get(entry_id)
        if data is None:
            end.send(write_frame(Body(TAG, entry_id, 0, None)))
        else:
            urgent = self.disk.by_id[entry_id].header.precedence is Precedence.FLASH
            for at in range(offset, min(offset + wanted, len(data)), MAX_CHUNK):
                chunk = data[at : min(at + MAX_CHUNK, offset + wanted)]
                end.send(write_frame(Body(TAG, entry_id, at, chunk)), urgent)
        end.served()

    # --- receipts

    def _acknowledge(self, end: End, held: tuple[Held, ...]) -> None:
        for each in held:
            on_disk = self.disk.held(each.feed)
            assert each.size <= on_disk.size, "receipted before it was on disk"
            assert each.whole <= on_disk.whole, "a body was receipted before it was on disk"
            assert all(beyond.id in self.disk.bodies for beyond in each.beyond)
        receipt = HeadReceipt(LINE, IDS[self.feed], int(self.world.now), held)
        data = sign_head_receipt(receipt, SIGNERS[self.feed])
        end.send(write_frame(HeadReceiptFrame(TAG, data)), urgent=True)

    def _examine(self, end: End, frame: exchange.Testimony) -> None:
        assert isinstance(frame, HeadReceiptFrame)
        key = SIGNERS[end.peer].public_key
        try:
            receipt = read_head_receipt(frame.data, LINE, IDS[end.peer], key, self._find)
        except Unavailable:
            return  # shown again when more is here
        self.receipts[end.peer] = receipt
        self._soon(end, lambda: exchange.ReceiptRead(receipt))

    def _find(self, feed: int, sequence: int, prefix: bytes) -> list[bytes]:
        branches = self.disk.places.get((feed, sequence), [])
        return [entry.id for entry in branches if entry.id.startswith(prefix)]


class Line:
    """Some nodes with a line between them, and what must always be true of it."""

    def __init__(self, seed: int, members: int = 2, *, window: int = 512, buckets: tuple[Bucket, ...] = ()) -> None:
        self.world = World(seed)
        self.nodes = [Node(self.world, feed, members, window=window, buckets=buckets) for feed in range(members)]

    def connect(self, a: int, b: int, bearer: Bearer | None = None) -> None:
        """Open a channel between two nodes, if both are up and have none."""
        bearer, first, second = bearer or Bearer(), self.nodes[a], self.nodes[b]
        if not (first.up and second.up) or any(end.peer == b for end in first.ends):
            return
        if any(end.peer == a for end in second.ends):
            return  # the other side has not noticed yet that the last one ended
        one, two = End(first, b, bearer), End(second, a, bearer)
        one.other, two.other = two, one
        first.ends.append(one)
        second.ends.append(two)
        one.start()
        two.start()

    def cut(self, a: int, b: int) -> None:
        for end in list(self.nodes[a].ends):
            if end.peer == b:
                self.nodes[a].unlink(end)

    def may_write(self, at: int) -> bool:
        """A node writes once every peer that it can reach has shown the node's own head."""
        node = self.nodes[at]
        return node.up and bool(node.ends) and all(end.peer in node.told for end in node.ends)

    def check(self) -> None:
        """What must be true at every moment, whatever the bearers do."""
        for node in self.nodes:
            assert set(node.acknowledged) <= set(node.disk.by_id), "an acknowledged entry is gone"
            assert len(set(node.learned)) == len(node.learned), "an entry was taken as new twice"
            assert not node.faults, node.faults
            for end in node.ends:
                state = end.state
                assert len(state.bodies.wanted) <= 256
                assert state.keeping <= node.window + 16 * node.members
                wanted = state.bodies.wanted.values()
                assert state.bodies.outstanding == sum(each.outstanding for each in wanted)
                assert set(state.bodies.unasked) == {
                    each.missing.entry for each in wanted if each.asked < each.missing.length
                }
                data = sum(len(each.data) for each in wanted)
                assert data <= MAX_BODY + 300_000, "memory grows with what is missing"
        ids: dict[tuple[int, int], set[bytes]] = {}
        for node in self.nodes:
            for place, branches in node.disk.places.items():
                ids.setdefault(place, set()).update(entry.id for entry in branches)
        assert all(len(branches) == 1 for branches in ids.values()), "a feed has forked"

    def equal(self) -> bool:
        first = self.nodes[0].disk
        return all(
            node.disk.places.keys() == first.places.keys() and node.disk.bodies.keys() == first.bodies.keys()
            for node in self.nodes
        ) and all(entry.id in first.bodies for entry in first.by_id.values())

    def receipted(self) -> bool:
        """Every node has a verified receipt of every neighbour for everything but the neighbour's own."""
        return all(
            {held.feed: held.whole for held in receipt.held if held.feed != end.peer}
            == {feed: node.disk.held(feed).size for feed, _ in node.disk.places if feed != end.peer}
            for node in self.nodes
            for end in node.ends
            for receipt in [node.receipts.get(end.peer)]
            if receipt is not None
        ) and all(end.peer in node.receipts for node in self.nodes for end in node.ends)


__all__ = ["IDS", "LINE", "MAYDAY", "SIGNERS", "TAG", "Bearer", "Disk", "Line", "Node", "Reason", "World"]
