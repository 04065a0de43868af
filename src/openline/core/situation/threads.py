"""The record as threads: each entry with all that follows it. A late entry touches its own thread and no other.

A set of entries gives the same threads in any order of arrival; taking an entry twice changes nothing. After a start
from a snapshot only what is asked for is loaded again.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from openline.core.catalogue.parts import Content
from openline.core.errors import Misuse
from openline.core.record.entry import Entry
from openline.core.situation.causality import Causality, Past
from openline.core.situation.item import SILENT, Item, World
from openline.core.situation.references import SAME_KIND, follows, may_join, thread_name

Opened = tuple[Entry, Content | None]
Load = Callable[[Sequence[bytes]], Iterable[Opened]]
"""Returns the entries with these ids as they are kept, with what their bodies say; in any order."""

MANY = 4_096
"""So many entries are loaded at a time when all are asked for."""


def nothing_to_load(ids: Sequence[bytes]) -> Iterable[Opened]:
    """Load nothing: for threads that were never kept elsewhere."""
    raise Misuse(f"{len(ids)} entries of a snapshot cannot be loaded")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where every entry of a line stands, without what the entries say: what a snapshot holds of the threads.

    Attributes:
        known: id, depth and reach of every entry that has its place.
        threads: members by key, in canonical order.
        orphans, followers: those that follow an entry, which is not here yet or is.
        aside: what is not in force.
        pending: what waits for a cause.
        touched: keys of threads that are to be folded.
        dates: by feed, the latest time stated up to each place.
        forks: by feed, the first place at which two entries stand.
    """

    known: list[tuple[bytes, int, Past]]
    threads: dict[bytes, list[bytes]]
    orphans: dict[bytes, list[bytes]]
    followers: dict[bytes, list[bytes]]
    aside: list[bytes]
    pending: list[bytes]
    touched: list[bytes]
    dates: list[list[int]]
    forks: dict[int, int]


class Threads:
    """All opened entries of a line, thread by thread.

    A thread's key is the id of the entry that begins it, or the name under which its author keeps it.
    """

    def __init__(self, world: World, load: Load = nothing_to_load) -> None:
        self.world = world
        self._load = load
        self._causality = Causality(world.feeds)
        self._items: dict[bytes, Item] = {}
        self._key: dict[bytes, bytes] = {}
        self._threads: dict[bytes, list[bytes]] = {}
        self._unsorted: set[bytes] = set()
        self._orphans: dict[bytes, list[bytes]] = {}
        self._unopened: dict[bytes, Content] = {}
        self._followers: defaultdict[bytes, list[bytes]] = defaultdict(list)
        self._aside: set[bytes] = set()
        self._touched: set[bytes] = set()

    def take(self, entry: Entry, content: Content | None) -> list[Item]:
        """Take an entry, its content now or later; return the items that have their place now.

        What lacks a cause, or its body, waits; nothing is said of it before.
        """
        if entry.id in self._key:
            return []
        if content is not None and content is not SILENT:
            self._unopened[entry.id] = content
        placed = self._causality.add(entry)
        if not placed and entry.id in self._unopened and not self._causality.waits(entry.id):
            placed = [entry]
        return [item for each in placed if (item := self._opened(each)) is not None]

    def _opened(self, entry: Entry) -> Item | None:
        content = self._unopened.pop(entry.id, None)
        if content is None:
            return None
        item = self._item(entry, content)
        self._join(item)
        return item

    def _item(self, entry: Entry, content: Content) -> Item:
        depth, past = self._causality.of(entry)
        feed = self.world.feed_of[entry.header.node]
        item = self._items[entry.id] = Item(entry, content, self.world.parties[feed], feed, depth, past)
        return item

    def _join(self, item: Item) -> None:
        name = thread_name(item.party, item.element)
        before = None if name is not None else follows(item.cover, item.element)
        key = item.id if name is None else name
        if before is not None:
            self._followers[before].append(item.id)
            if before in self._key:
                key = self._key[before] if self._joins(item, before) else key
            else:
                self._orphans.setdefault(before, []).append(item.id)
        self._key[item.id] = key
        self._touched.add(key)
        members = self._threads.get(key)
        if members is None:
            self._threads[key] = [item.id]
        else:
            self._append(key, members, item)
        for orphan in self._orphans.pop(item.id, ()):
            if self._joins(self[orphan], item.id):
                self._merge(orphan, key)

    def _joins(self, item: Item, before: bytes) -> bool:
        """Say whether an item joins the thread of the one that it follows, which is here; whichever came first."""
        if type(item.element) not in SAME_KIND:
            return True
        other = self[before]
        return may_join(item.party, item.cover, item.element, (other.party, other.cover, other.element))

    def _append(self, key: bytes, members: list[bytes], item: Item) -> None:
        last = self._items.get(members[-1])
        if last is None or last.depth >= item.depth:
            self._unsorted.add(key)
        members.append(item.id)

    def _merge(self, orphan: bytes, key: bytes) -> None:
        moved = self._threads.pop(orphan, [])
        self._unsorted.discard(orphan)
        for entry in moved:
            self._key[entry] = key
        self._threads[key] += moved
        self._unsorted.add(key)
        self._touched |= {orphan, key}

    def _loaded(self, entries: Sequence[bytes]) -> list[Item]:
        lacking = [entry for entry in entries if entry not in self._items]
        if lacking:
            for entry, content in self._load(lacking):
                if entry.id in self._key and content is not None:
                    self._item(entry, content)
        return [self._items[entry] for entry in entries]

    def set_aside(self, entries: Iterable[bytes]) -> None:
        """Take entries out of force: what stands on a fork is evidence until people name a branch."""
        new = set(entries) - self._aside
        self._aside |= new
        self._touched |= {self._key[entry] for entry in new if entry in self._key}

    def touched(self) -> set[bytes]:
        """Return the keys of the threads that changed since this was last asked; one that is gone is among them."""
        touched, self._touched = self._touched, set()
        return touched

    def thread(self, key: bytes) -> list[Item]:
        """Return the items of a thread that are in force; none where there is no such thread.

        The entry that begins it comes first, all others follow in canonical order. It may lie behind one that follows
        it: a FLASH is receipted before all that it builds on is here.
        """
        items = self.members(key)
        if self._aside:
            return [item for item in items if item.id not in self._aside]
        return items

    def members(self, key: bytes) -> list[Item]:
        """Return the items of a thread in the same order, those that are not in force among them."""
        items = self._loaded(self._threads.get(key, ()))
        if key in self._unsorted:
            items.sort(key=lambda item: item.order)
            begins = next(place for place, item in enumerate(items) if self._begins(item, key))
            items.insert(0, items.pop(begins))
            self._threads[key] = [item.id for item in items]
            self._unsorted.discard(key)
        return items

    def _begins(self, item: Item, key: bytes) -> bool:
        return item.id == key or thread_name(item.party, item.element) == key

    def key_of(self, entry: bytes) -> bytes:
        """Return the key of the thread in which an entry stands."""
        return self._key[entry]

    def followers(self, entry: bytes) -> tuple[bytes, ...]:
        """Return the ids of the items that follow an entry directly, in order of arrival."""
        return tuple(self._followers.get(entry, ()))

    def keys(self) -> list[bytes]:
        """Return the keys of all threads."""
        return list(self._threads)

    def standing(self) -> Standing:
        """Return where every entry stands; all threads are brought into canonical order for it."""
        for key in list(self._unsorted):
            self.thread(key)
        return Standing(
            known=list(self._causality.known()),
            threads=self._threads,
            orphans=self._orphans,
            followers=self._followers,
            aside=sorted(self._aside),
            pending=sorted(self.pending),
            touched=sorted(self._touched),
            dates=self._causality.dates(),
            forks=self._causality.forks(),
        )

    def restore(self, standing: Standing) -> None:
        """Begin with what stood; what waits for a cause is loaded and taken anew."""
        self._causality.restore(standing.known, standing.dates, standing.forks)
        self._threads, self._orphans = dict(standing.threads), dict(standing.orphans)
        self._followers = defaultdict(list, standing.followers)
        self._aside, self._touched = set(standing.aside), set(standing.touched)
        key_of = {entry: key for key, members in self._threads.items() for entry in members}
        self._key = {entry: key_of[entry] for entry, _, _ in standing.known if entry in key_of}
        for entry, content in self._load(standing.pending) if standing.pending else ():
            self.take(entry, content)

    @property
    def causality(self) -> Causality:
        """What the author of each entry had seen."""
        return self._causality

    @property
    def aside(self) -> frozenset[bytes]:
        """Ids of entries that are not in force."""
        return frozenset(self._aside)

    @property
    def pending(self) -> frozenset[bytes]:
        """Ids of entries that lack a cause: kept, shown, alarmed, and not in the situation."""
        return self._causality.pending

    def __contains__(self, entry: bytes) -> bool:
        return entry in self._key

    def __getitem__(self, entry: bytes) -> Item:
        if entry not in self._key:
            raise KeyError(entry)
        return self._loaded([entry])[0]

    def __iter__(self) -> Iterator[Item]:
        entries = list(self._key)
        for first in range(0, len(entries), MANY):
            yield from self._loaded(entries[first : first + MANY])

    def added(self, since: int) -> Iterator[Item]:
        """Return every item but the first `since` that had their place, in the order in which they had it."""
        entries = list(islice(self._key, since, None))
        for first in range(0, len(entries), MANY):
            yield from self._loaded(entries[first : first + MANY])

    def __len__(self) -> int:
        return len(self._key)

    def beginning(self, prefix: str) -> list[Item]:
        """Return the items whose id, in hexadecimal, begins with `prefix`."""
        return self._loaded([entry for entry in self._key if entry.hex().startswith(prefix)])
