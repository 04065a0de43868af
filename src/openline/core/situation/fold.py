"""What was said and how far it came: every element with its receipts and answers, folded from the entries of a line.

A fold of a set, not of a sequence: taking the same entries in another order, or one of them twice, changes nothing.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from openline.core.catalogue.dialogue import Answer, Question
from openline.core.catalogue.element import Cover, CoverStatus, Element, MalformedElement, Unreadable
from openline.core.catalogue.parts import Content, read_parts
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.record.entry import Entry


@dataclass(slots=True)
class Item:
    """One element of the record with what followed it.

    Attributes:
        receipts: (node, level, at) of people's receipts, sorted.
        answers: ids of the entries that answer it, in order of (sequence, id).
    """

    entry: Entry
    content: Content
    receipts: list[tuple[bytes, Level, int]] = field(default_factory=list)
    answers: list[bytes] = field(default_factory=list)

    @property
    def cover(self) -> Cover:
        return self.content.cover

    @property
    def element(self) -> Element:
        return self.content.element

    @property
    def texts(self) -> tuple[str, ...]:
        return self.content.texts

    @property
    def id(self) -> bytes:
        return self.entry.id

    @property
    def node(self) -> bytes:
        return self.entry.header.node

    def level_by(self, node: bytes) -> Level | None:
        """Return the highest receipt that a person at `node` gave."""
        return max((level for by, level, _ in self.receipts if by == node), default=None)


def read_item(entry: Entry, parts: Sequence[bytes]) -> Item:
    """Return the item of an opened body. What cannot be read becomes an `Unreadable` element: kept and shown."""
    try:
        content = read_parts(parts)
        if int(content.cover.status) != int(entry.header.status):
            raise MalformedElement("the cover states another status than the header")
    except MalformedElement as error:
        return unreadable_item(entry, str(error))
    return Item(entry, content)


def unreadable_item(entry: Entry, reason: str) -> Item:
    """Return the item of a body in which nothing can be read."""
    cover = Cover(element=0, status=CoverStatus(int(entry.header.status)), sender="unknown")
    return Item(entry, Content(cover, Unreadable(element=0, reason=reason[:200])))


class Fold:
    """The items of one line by entry id, each with the receipts and answers that are held for it."""

    def __init__(self) -> None:
        self._items: dict[bytes, Item] = {}
        self._waiting: defaultdict[bytes, list[Item]] = defaultdict(list)

    def take(self, item: Item) -> bool:
        """Take one item; say whether it was new."""
        if item.id in self._items:
            return False
        self._items[item.id] = item
        target = item.element.target if isinstance(item.element, Receipt | Answer) else None
        if target is not None and target in self._items:
            _join(self._items[target], item)
        elif target is not None:
            self._waiting[target].append(item)
        for follower in self._waiting.pop(item.id, ()):
            _join(item, follower)
        return True

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


def _join(target: Item, follower: Item) -> None:
    element = follower.element
    if isinstance(element, Receipt):
        target.receipts = sorted({*target.receipts, (follower.node, element.level, element.at)})
    elif isinstance(element, Answer) and isinstance(target.element, Question):
        header = follower.entry.header
        if header.node != target.node:
            target.answers = sorted({*target.answers, follower.id})
