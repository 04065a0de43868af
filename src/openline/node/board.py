"""The board of a line: what the store holds of it, folded and kept up to date while the node runs.

A derived object: a start takes it from the snapshot in the store and the entries that came after, or, where there is
none that fits, from all entries; both give the same.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence

from openline.core.catalogue.dialogue import Answer, Question
from openline.core.catalogue.parts import Content
from openline.core.catalogue.receipts import Receipt, Test
from openline.core.errors import PeerFault
from openline.core.record import seal
from openline.core.record.acts import UnknownAct, read_act
from openline.core.record.entry import Entry
from openline.core.situation.activities import PlanState
from openline.core.situation.cut import SituationBelow
from openline.core.situation.item import SILENT, Item, World, content_of, unreadable
from openline.core.situation.plans import Plans
from openline.core.situation.questions import EXPECTS
from openline.core.situation.references import test_threads
from openline.core.situation.situation import Situation
from openline.core.situation.snapshot import StaleSnapshot
from openline.core.situation.state import ReceiptMark, receipt_marks
from openline.core.situation.threads import Opened
from openline.node import forks, snapshots
from openline.node.below import Below
from openline.node.engines import engine
from openline.node.lines import Line
from openline.node.unopened import Unopened, takes_it
from openline.store.contract import Store
from openline.store.kept import CHOSEN, Held

BATCH = 256
GROWN = 4_096
"""A start takes in so many entries, or an eighth of the record, in about the time of reading the snapshot."""

log = logging.getLogger(__name__)


class Board:
    """The situation of one line, and the plans in force.

    Attributes:
        situation: every element that could be opened and has its place, folded.
        plans: what is announced and in force, and where it meets.
        waiting: entries whose bodies are not here yet, or cannot be opened yet, by id.
        shut: ids of those of them whose bodies are here, sealed, without a key.
        forked: ids of entries that stand on one of two branches: evidence, not in force.
        stated: returns the identical cut of now; a fork takes nothing below it out of force.
        closed: closed nodes, each with how many entries of its feed are in force.
        after_closing: ids of entries that come after those: kept, flagged, not in force.
        unreceipted: what another party asked, by id, until the machine's receipt of it is in the record.
        unopened: what rings until a person takes it, or asked to wait with.
        below: the situation over an identical cut.
        taken: how many entries and bodies were taken since the last snapshot.
        touched: keys of threads that changed since somebody emptied this; `marked` is another number once a mark of
            fork or closing moved, which concerns entries of any thread.
        replanned: another number once a plan has changed.
        feigned: entries that are none, shown as written to an officer under duress, each with whether it is shown as
            delivered; on the board of such an officer alone.
        aliases: ids of those that were released since, each with the entry that it has become.
        apart: it is the board of such officers, beside the one of everybody else: caches keep the two apart.
    """

    def __init__(self, store: Store, line: Line) -> None:
        self.line = line
        self._store = store
        self.waiting: dict[bytes, Entry] = {}
        self.shut: set[bytes] = set()
        self.forked: set[bytes] = set()
        self.stated: forks.Stated = dict
        self.closed: dict[bytes, int] = {}
        self.after_closing: set[bytes] = set()
        self._marked: dict[bytes, int] = {}
        self.revision = -1
        self.touched: set[bytes] = set()
        self.marked = 0
        self.replanned = 0
        self.taken = 0
        self.feigned: dict[bytes, bool] = {}
        self.aliases: dict[bytes, bytes] = {}
        self.apart = False
        self._early: dict[bytes, Item] = {}
        self._new: list[Item] = []
        world = World.of(line.charter, line.id)
        standing = self._kept(world)
        if standing is None:
            situation, plans = Situation(world), Plans(engine)
            below = SituationBelow(world, (Situation(world), Plans(engine)))
            standing = snapshots.Standing(0, b"", set(), set(), (), {}, situation, plans, below)
        self.situation, self.plans = standing.situation, standing.plans
        self.below = Below(self, store, standing.below)
        self.unreceipted = set(standing.unreceipted)
        self.unopened = Unopened(self, standing.unopened)
        self._arrival, self._last = standing.arrival, standing.last
        self._least_forked = dict(standing.least_forked)

    # from a snapshot, and to one

    def _kept(self, world: World) -> snapshots.Standing | None:
        """Return what the snapshot in the store stands at; None where there is none, or none that fits."""
        data = self._store.snapshot(self.line.id)
        if data is None:
            return None
        try:
            standing = snapshots.from_bytes(data, world, self._load)
            newest = self._store.arrivals(self.line.id, standing.arrival - 1, 1)
            if [(held.arrival, held.entry.id) for held in newest] != [(standing.arrival, standing.last)]:
                raise StaleSnapshot("the snapshot is of another store")
            for entry, _ in self._load(sorted(standing.waiting)):
                self.waiting[entry.id] = entry
            early = self._load(sorted(standing.situation.threads.pending))
        except StaleSnapshot as stale:
            log.warning("line %s: %s; the record is folded anew", self.line.id.hex()[:8], stale)
            self.waiting.clear()
            return None
        said = [(entry, content) for entry, content in early if content is not None and content is not SILENT]
        self._early = {entry.id: _early(entry, content, world) for entry, content in said}
        self.forked = set(standing.situation.threads.aside)
        return standing

    def _load(self, ids: Sequence[bytes]) -> list[Opened]:
        """Return entries with what they say. The body of one that waits for it is not asked for: it is taken later."""
        found = []
        for entry_id in ids:
            held = self._store.entry(entry_id, with_body=entry_id not in self.waiting)
            if held is None:
                raise StaleSnapshot(f"the snapshot names an entry {entry_id.hex()[:12]}, which is not kept here")
            found.append((held.entry, _open(held)))
        return found

    def grown(self) -> bool:
        """Say whether so much came since the last snapshot that the next one is worth its time."""
        return self.taken >= max(GROWN, len(self.situation.threads) // 8)

    def snapshot(self) -> bytes | None:
        """Return all of this as bytes, from which the next start begins; None while nothing was ever said."""
        if not self._arrival:
            return None
        standing = snapshots.Standing(
            self._arrival, self._last, set(self.waiting), self.unreceipted, list(self.unopened),
            self._least_forked, self.situation, self.plans, self.below.folded,
        )  # fmt: skip
        self.taken = 0
        return snapshots.to_bytes(standing)

    # what comes

    @property
    def arrival(self) -> int:
        """Up to which arrival it has taken in what the store holds."""
        return self._arrival

    def refresh(self) -> list[Item]:
        """Take in what the store holds and this board does not; return the new items.

        Where a read fails, the next time goes on there, and returns what was taken by then, too.
        """
        revision = self._store.revision()
        if revision == self.revision and self.closed == self._marked:
            return []
        new, more = self._new, True
        while more:
            batch = self._store.arrivals(self.line.id, self._arrival, BATCH)
            for held in batch:
                new += self._arrived(held)
                self._arrival, self._last = held.arrival, held.entry.id
            more = len(batch) == BATCH
        for entry_id, entry in list(self.waiting.items()):
            read = self._store.entry(entry_id, with_body=True)
            if read is not None and read.whole:
                new += self._take(entry, _open(read))
                del self.waiting[entry_id]
        self.shut = {held.entry.id for held in self._store.shut(self.line.id)} if self.waiting else set()
        self._mark_forks(new)
        self._mark_closed(new)
        self._refold()
        new.sort(key=lambda item: (item.node, item.sequence, item.id))
        self.marked = len(self.forked) + len(self.after_closing)
        self.revision, self._new = revision, []
        return new

    def feign(self, entry: Entry, content: Content) -> None:
        """Show something as an own entry that is none."""
        self.feigned[entry.id] = False
        self._take(entry, content)
        self._refold()

    def _arrived(self, held: Held) -> list[Item]:
        if held.branch != CHOSEN:
            self.forked.add(held.entry.id)
        read = self._store.entry(held.entry.id, with_body=True) if held.whole else None
        if read is None:
            self.waiting[held.entry.id] = held.entry
            return self._take(held.entry, None)
        return self._take(held.entry, _open(read))

    def _take(self, entry: Entry, content: Content | None) -> list[Item]:
        """Give an entry to the situation. One that lacks a cause is shown all the same: it may be what matters most."""
        self.taken += 1
        placed = self.situation.take(entry, content)
        new = [item for item in placed if self._early.pop(item.id, None) is None]
        said = None if content is SILENT else content
        if said is not None and entry.id not in self.situation.threads and entry.id not in self._early:
            early = self._early[entry.id] = _early(entry, said, self.situation.world)
            new.append(early)
        self.unreceipted |= {
            item.id for item in new if type(item.element) in EXPECTS and item.party != self.line.party
        }  # fmt: skip
        self.unopened.ring(new)
        self.unopened.take_up(placed)
        return new

    def _refold(self) -> None:
        touched = {key: self.situation.state(key) for key in self.situation.refold()}
        self.touched.update(touched)
        self.plans.remove(key for key, state in touched.items() if not isinstance(state, PlanState))
        self.plans.put(state for state in touched.values() if isinstance(state, PlanState))
        self.replanned += any(state is None or isinstance(state, PlanState) for state in touched.values())
        self.unopened.ring_again(state for state in touched.values() if state is not None)

    def _mark_forks(self, new: Iterable[Item]) -> None:
        """Mark what stands on a fork: of each node all from its first place that is not in force on, and the other
        branches below. A peer may make many forks, so all items are looked at only when that place has moved down."""
        places = self._store.forks(self.line.id)
        least = forks.in_force(self._store, self.line, places, self.stated)
        for place in places:
            self.forked |= {entry.id for entry in place.others}
            if place.chosen is not None and place.sequence >= least[place.node]:
                self.forked.add(place.chosen.id)
        items: Iterable[Item] = new if least == self._least_forked else self
        self._least_forked = least
        self.forked |= {item.id for item in items if item.sequence >= least.get(item.node, item.sequence + 1)}
        self.situation.threads.set_aside(self.forked)

    def _mark_closed(self, new: Iterable[Item]) -> None:
        """Take out of force what closed nodes wrote after the last entry that counts."""
        items: Iterable[Item] = new if self.closed == self._marked else self
        self._marked = dict(self.closed)
        late = {item.id for item in items if item.sequence >= self.closed.get(item.node, item.sequence + 1)}
        if late:
            self.after_closing |= late
            self.situation.threads.set_aside(late)

    # what is asked of it

    def __iter__(self) -> Iterator[Item]:
        """Return every opened item, those that lack a cause among them."""
        yield from self.situation.threads
        yield from self._early.values()

    def early(self) -> list[Item]:
        """Return the opened items that lack a cause."""
        return list(self._early.values())

    def __contains__(self, entry: bytes) -> bool:
        return entry in self.situation.threads or entry in self._early

    def __getitem__(self, entry: bytes) -> Item:
        return self._early[entry] if entry in self._early else self.situation.threads[entry]

    def beginning(self, prefix: str) -> list[Item]:
        """Return the items whose id, in hexadecimal, begins with `prefix`."""
        now = [entry for before, entry in self.aliases.items() if before.hex().startswith(prefix)]
        return [self[entry] for entry in now] or [item for item in self if item.id.hex().startswith(prefix)]

    def changed(self) -> Iterator[Item]:
        """Return the items of threads that changed since this was last asked, and those that lack a cause."""
        keys, self.touched = self.touched, set()
        for key in keys:
            yield from self.situation.threads.members(key)
        yield from self._early.values()

    def _followers(self, item: Item) -> list[Item]:
        if item.id in self._early:
            return []
        return [self.situation.threads[entry] for entry in self.situation.threads.followers(item.id)]

    def takers(self, item: Item) -> list[Item]:
        """Return the words of our own people that take an item."""
        party, threads = self.line.party, self.situation.threads
        given = (threads[entry] for entry in threads.followers(item.id))
        return [each for each in given if takes_it(each, item, party)]

    def receipts(self, item: Item) -> tuple[ReceiptMark, ...]:
        """Return the receipts that people of other parties gave for an item, sorted."""
        return receipt_marks([item, *self.said_of(item)])

    def said_of(self, item: Item) -> list[Item]:
        """Return the entries that receipt an item, of whatever party."""
        return [each for each in self._followers(item) if isinstance(each.element, Receipt)]

    def last_test(self, node: bytes) -> Item | None:
        """Return a node's test of the highest number. No more than a thread or two of tests are read for it."""
        threads = self.situation.threads
        world = self.situation.world
        for key in test_threads(world.parties[world.feed_of[node]], threads.keys()):
            tests = [item for item in threads.members(key) if item.node == node and isinstance(item.element, Test)]
            if tests:
                return max(tests, key=lambda item: (_number(item), item.order))
        return None

    def answers(self, item: Item) -> list[Item]:
        """Return the other parties' answers to a question, in canonical order."""
        if not isinstance(item.element, Question):
            return []
        found = [each for each in self._followers(item) if isinstance(each.element, Answer)]
        return sorted((each for each in found if each.party != item.party), key=lambda each: each.order)

    def awaits_answer(self, item: Item) -> bool:
        """Say whether nobody has answered it: an answer on one of two branches counts for nothing."""
        if not isinstance(item.element, Question):
            return False
        return self.forked.issuperset(answer.id for answer in self.answers(item))


def _early(entry: Entry, content: Content, world: World) -> Item:
    feed = world.feed_of[entry.header.node]
    return Item(entry, content, world.parties[feed], feed, 0, (0,) * len(world.feeds))


def _number(item: Item) -> int:
    return item.element.test_no if isinstance(item.element, Test) else 0


def _open(held: Held) -> Content | None:
    """Return what an entry says: nothing while its body is not here or after it was erased, SILENT for an act."""
    entry = held.entry
    if held.body is None:
        return None
    try:
        parts = seal.unpack(held.body, entry.header.body, entry.header.length, held.key)
        if not held.act:
            return content_of(entry, parts)
        act = read_act(parts)
    except PeerFault as error:
        return unreadable(entry, str(error))
    except seal.BodySealed:
        return None
    return unreadable(entry, f"an act {act.head} of a later version") if isinstance(act, UnknownAct) else SILENT
