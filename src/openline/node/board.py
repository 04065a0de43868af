"""The board of a line: what the store holds of it, folded and kept up to date while the node runs.

A derived object: it is rebuilt from the store at every start and never written anywhere.
"""

from collections.abc import Iterable, Iterator

from openline.core.catalogue.dialogue import Answer, Question
from openline.core.catalogue.parts import Content
from openline.core.catalogue.receipts import Receipt
from openline.core.errors import PeerFault
from openline.core.record import seal
from openline.core.record.entry import Entry
from openline.core.situation.activities import PlanState
from openline.core.situation.cut import SituationBelow
from openline.core.situation.item import Item, World, content_of, unreadable
from openline.core.situation.plans import Plans
from openline.core.situation.situation import Situation
from openline.core.situation.state import ReceiptMark, receipt_marks
from openline.core.situation.threads import Opened
from openline.node.agreement import Cut
from openline.node.lines import Line
from openline.store.contract import CHOSEN, Held, Store

BATCH = 256


class Board:
    """The situation of one line, and the plans in force.

    Attributes:
        situation: every element that could be opened and has its place, folded.
        plans: what is announced and in force, and where it meets.
        waiting: entries whose bodies are not here yet, by id.
        forked: ids of entries that stand on one of two branches: evidence, not in force.
    """

    def __init__(self, store: Store, line: Line) -> None:
        self.line = line
        self.situation = Situation(World.of(line.charter, line.id))
        self.plans = Plans()
        self.waiting: dict[bytes, Entry] = {}
        self.forked: set[bytes] = set()
        self._store = store
        self._arrival = 0
        self._early: dict[bytes, Item] = {}
        self._least_forked: dict[bytes, int] = {}
        self._below = SituationBelow(self.situation.world)

    def refresh(self) -> list[Item]:
        """Take in what the store holds and this board does not; return the new items."""
        new: list[Item] = []
        while batch := self._store.arrivals(self.line.id, self._arrival, BATCH):
            for held in batch:
                self._arrival = held.arrival
                new += self._arrived(held)
        for entry_id, entry in list(self.waiting.items()):
            if (body := self._store.body(entry_id)) is not None:
                del self.waiting[entry_id]
                new += self._take(entry, _open(entry, body))
        self._mark_forks(new)
        self._refold()
        new.sort(key=lambda item: (item.node, item.sequence, item.id))
        return new

    def _arrived(self, held: Held) -> list[Item]:
        if held.branch != CHOSEN:
            self.forked.add(held.entry.id)
        body = self._store.body(held.entry.id) if held.whole else None
        if body is None:
            self.waiting[held.entry.id] = held.entry
            return self._take(held.entry, None)
        return self._take(held.entry, _open(held.entry, body))

    def _take(self, entry: Entry, content: Content | None) -> list[Item]:
        """Give an entry to the situation. One that lacks a cause is shown all the same: it may be what matters most."""
        placed = self.situation.take(entry, content)
        new = [item for item in placed if self._early.pop(item.id, None) is None]
        if content is not None and entry.id not in self.situation.threads and entry.id not in self._early:
            world = self.situation.world
            feed = world.feed_of[entry.header.node]
            early = Item(entry, content, world.parties[feed], feed, 0, (0,) * len(world.feeds))
            self._early[entry.id] = early
            new.append(early)
        return new

    def _refold(self) -> None:
        touched = {key: self.situation.state(key) for key in self.situation.refold()}
        self.plans.remove(key for key, state in touched.items() if not isinstance(state, PlanState))
        self.plans.put(state for state in touched.values() if isinstance(state, PlanState))

    def _mark_forks(self, new: Iterable[Item]) -> None:
        """Mark what stands on a fork: of each node all from its least forked place on. A peer may make many forks, so
        all items are looked at only when that place has moved down."""
        least: dict[bytes, int] = {}
        for place in self._store.forks(self.line.id):
            self.forked |= {entry.id for entry in (place.chosen, *place.others) if entry is not None}
            least[place.node] = min(place.sequence, least.get(place.node, place.sequence))
        items: Iterable[Item] = new if least == self._least_forked else self
        self._least_forked = least
        self.forked |= {item.id for item in items if item.node in least and item.sequence >= least[item.node]}
        self.situation.threads.set_aside(self.forked)

    # the situation over the identical cut

    def digest_below(self, cut: Cut, at: int) -> bytes | None:
        """Return the digest of the situation over an identical cut at a moment; None where it cannot be told."""
        if cut.digest is None:
            return None
        sizes = tuple(cut.sizes.get(feed, 0) for feed in range(len(self.situation.world.feeds)))
        lacking = [(self[entry].entry, self[entry].content) for entry in self._below.lacking if entry in self]
        self._below.fill(lacking)
        if sizes != self._below.sizes or self._below.digest(cut.digest, at) is None:
            self._below.advance(sizes, cut.digest, self._read_feed)
        return self._below.digest(cut.digest, at)

    def remembered_digest(self, cut: bytes, at: int) -> bytes | None:
        """Return the digest over a cut that was reached here before, by the cut's own digest."""
        return self._below.digest(cut, at)

    def _read_feed(self, feed: int, first: int, end: int) -> Iterator[Opened]:
        node = self.situation.world.feeds[feed]
        while first < end and (batch := self._store.entries(self.line.id, node, first, min(BATCH, end - first))):
            for held in batch:
                yield held.entry, self[held.entry.id].content if held.entry.id in self else None
            first += len(batch)

    # what is asked of it

    def __iter__(self) -> Iterator[Item]:
        """Return every opened item, those that lack a cause among them."""
        yield from self.situation.threads
        yield from self._early.values()

    def __contains__(self, entry: bytes) -> bool:
        return entry in self.situation.threads or entry in self._early

    def __getitem__(self, entry: bytes) -> Item:
        return self._early[entry] if entry in self._early else self.situation.threads[entry]

    def beginning(self, prefix: str) -> list[Item]:
        """Return the items whose id, in hexadecimal, begins with `prefix`."""
        return [item for item in self if item.id.hex().startswith(prefix)]

    def _followers(self, item: Item) -> list[Item]:
        if item.id in self._early:
            return []
        return [self.situation.threads[entry] for entry in self.situation.threads.followers(item.id)]

    def receipts(self, item: Item) -> tuple[ReceiptMark, ...]:
        """Return the receipts that people of other parties gave for an item, sorted."""
        given = [each for each in self._followers(item) if isinstance(each.element, Receipt)]
        return receipt_marks([item, *given])

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


def _open(entry: Entry, body: bytes) -> Content:
    try:
        return content_of(entry, seal.unpack(body, entry.header.body, entry.header.length))
    except PeerFault as error:
        return unreadable(entry, str(error))
