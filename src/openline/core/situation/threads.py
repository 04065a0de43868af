"""The record as threads: each entry with all that follows it. A late entry touches its own thread and no other.

A set of entries gives the same threads in any order of arrival; taking an entry twice changes nothing.
"""

from collections.abc import Iterable, Iterator

from openline.core.catalogue.parts import Content
from openline.core.record.entry import Entry
from openline.core.situation.causality import Causality
from openline.core.situation.item import Item, World
from openline.core.situation.references import follows, thread_name


class Threads:
    """All opened entries of a line, thread by thread.

    A thread's key is the id of the entry that begins it, or the name under which its author keeps it.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self._causality = Causality(world.feeds)
        self._items: dict[bytes, Item] = {}
        self._threads: dict[bytes, list[Item]] = {}
        self._key: dict[bytes, bytes] = {}
        self._orphans: dict[bytes, list[bytes]] = {}
        self._unopened: dict[bytes, Content] = {}
        self._followers: dict[bytes, list[bytes]] = {}
        self._aside: set[bytes] = set()
        self._touched: set[bytes] = set()

    def take(self, entry: Entry, content: Content | None) -> list[Item]:
        """Take an entry, its content now or later; return the items that have their place now.

        What lacks a cause, or its body, waits; nothing is said of it before.
        """
        if entry.id in self._items:
            return []
        if content is not None:
            self._unopened[entry.id] = content
        placed = self._causality.add(entry)
        if not placed and content is not None and entry.id not in self._causality.pending:
            placed = [entry]
        return [item for each in placed if (item := self._opened(each)) is not None]

    def _opened(self, entry: Entry) -> Item | None:
        content = self._unopened.pop(entry.id, None)
        if content is None:
            return None
        depth, past = self._causality.of(entry.id)
        feed = self.world.feed_of[entry.header.node]
        item = Item(entry, content, self.world.parties[feed], feed, depth, past)
        self._items[entry.id] = item
        self._join(item)
        return item

    def _join(self, item: Item) -> None:
        name = thread_name(item.party, item.element)
        before = None if name is not None else follows(item.cover, item.element)
        if before is not None:
            self._followers.setdefault(before, []).append(item.id)
        if name is not None:
            key = name
        elif before is None:
            key = item.id
        elif before in self._key:
            key = self._key[before]
        else:
            key = item.id
            self._orphans.setdefault(before, []).append(item.id)
        self._key[item.id] = key
        self._threads.setdefault(key, []).append(item)
        self._touched.add(key)
        for orphan in self._orphans.pop(item.id, ()):
            self._merge(orphan, key)

    def _merge(self, orphan: bytes, key: bytes) -> None:
        moved = self._threads.pop(orphan, [])
        for item in moved:
            self._key[item.id] = key
        self._threads[key] += moved
        self._touched |= {orphan, key}

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
        """Return the items of a thread that are in force, in canonical order; none where there is no such thread."""
        items = [item for item in self._threads.get(key, ()) if item.id not in self._aside]
        items.sort(key=lambda item: item.order)
        return items

    def key_of(self, entry: bytes) -> bytes:
        """Return the key of the thread in which an entry stands."""
        return self._key[entry]

    def followers(self, entry: bytes) -> tuple[bytes, ...]:
        """Return the ids of the items that follow an entry directly, in order of arrival."""
        return tuple(self._followers.get(entry, ()))

    def keys(self) -> list[bytes]:
        """Return the keys of all threads."""
        return list(self._threads)

    @property
    def aside(self) -> frozenset[bytes]:
        """Ids of entries that are not in force."""
        return frozenset(self._aside)

    @property
    def pending(self) -> frozenset[bytes]:
        """Ids of entries that lack a cause: kept, shown, alarmed, and not in the situation."""
        return self._causality.pending

    def __contains__(self, entry: bytes) -> bool:
        return entry in self._items

    def __getitem__(self, entry: bytes) -> Item:
        return self._items[entry]

    def __iter__(self) -> Iterator[Item]:
        return iter(self._items.values())

    def __len__(self) -> int:
        return len(self._items)

    def beginning(self, prefix: str) -> list[Item]:
        """Return the items whose id, in hexadecimal, begins with `prefix`."""
        return [item for item in self._items.values() if item.id.hex().startswith(prefix)]
