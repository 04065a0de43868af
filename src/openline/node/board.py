"""The board of a line: what the store holds of it, folded and kept up to date while the node runs.

A derived object: it is rebuilt from the store at every start and never written anywhere.
"""

from openline.core.catalogue.dialogue import Question
from openline.core.errors import PeerFault
from openline.core.record import seal
from openline.core.record.entry import Entry
from openline.core.situation.fold import Fold, Item, read_item, unreadable_item
from openline.core.situation.plans import Plans
from openline.node.lines import Line
from openline.store.contract import CHOSEN, Held, Store

BATCH = 256


class Board:
    """Fold and plans of one line.

    Attributes:
        fold: every element that could be opened, with receipts and answers.
        plans: the activities announced on the line, and where they meet.
        waiting: ids of entries whose bodies are not here yet.
        forked: ids of entries that stand on one of two branches: evidence, not in force.
    """

    def __init__(self, store: Store, line: Line) -> None:
        self.line = line
        self.fold = Fold()
        self.plans = Plans()
        self.waiting: dict[bytes, Entry] = {}
        self.forked: set[bytes] = set()
        self._store = store
        self._arrival = 0

    def refresh(self) -> list[Item]:
        """Take in what the store holds and this board does not; return the new items."""
        new: list[Item] = []
        while batch := self._store.arrivals(self.line.id, self._arrival, BATCH):
            for held in batch:
                self._arrival = held.arrival
                new += self._arrived(held)
        for entry_id, entry in list(self.waiting.items()):
            if (body := self._store.body(entry_id)) is not None:
                new.append(self._open(entry, body))
        new.sort(key=lambda item: (item.node, item.entry.header.sequence, item.id))
        self.plans.add_all([(item.node, item.id, item.element, int(item.entry.header.status)) for item in new])
        self._mark_forks()
        return new

    def awaits_answer(self, item: Item) -> bool:
        """Say whether nobody has answered it: an answer on one of two branches counts for nothing."""
        return isinstance(item.element, Question) and self.forked.issuperset(item.answers)

    def _arrived(self, held: Held) -> list[Item]:
        if held.entry.id in self.fold or held.entry.id in self.waiting:
            return []
        if held.branch != CHOSEN:
            self.forked.add(held.entry.id)
        body = self._store.body(held.entry.id) if held.whole else None
        if body is None:
            self.waiting[held.entry.id] = held.entry
            return []
        return [self._open(held.entry, body)]

    def _open(self, entry: Entry, body: bytes) -> Item:
        self.waiting.pop(entry.id, None)
        try:
            item = read_item(entry, seal.unpack(body, entry.header.body, entry.header.length))
        except PeerFault as error:
            item = unreadable_item(entry, str(error))
        self.fold.take(item)
        return item

    def _mark_forks(self) -> None:
        for place in self._store.forks(self.line.id):
            for entry in (place.chosen, *place.others):
                if entry is not None and entry.id not in self.forked:
                    self.forked.add(entry.id)
            for item in self.fold:
                if item.node == place.node and item.entry.header.sequence >= place.sequence:
                    self.forked.add(item.id)
        self.plans.remove_all(self.forked)
