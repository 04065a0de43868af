"""One entry of the record as the situation sees it: who said what, when, and what its author had seen by then."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import msgspec

from openline.core.catalogue.element import Cover, CoverStatus, Element, MalformedElement, Unreadable
from openline.core.catalogue.parts import Content, read_parts
from openline.core.charter import Charter, line_id, write_charter
from openline.core.record.entry import Entry, Precedence, Status
from openline.core.situation.terms import TEST_PERIOD, protected


@dataclass(frozen=True)
class World:
    """What a fold needs to know besides the entries: whose node is whose, and what was agreed.

    Attributes:
        feeds: node ids of the line by feed index; b"" where an index is not used.
        parties: by feed index, the number of the member to whom the node belongs; the same on every node.
        deadlines: seconds to answer, by a word of the charter such as `question.flash`.
        never_suspended: numbers of elements that the charter protects besides those that are always protected.
        line: its id, which what office keys sign names.
        quotas: other numbers that were agreed, by a word such as `withheld.AGREEMENT`.
        test_period_s: how often each bearer is tested.
    """

    feeds: tuple[bytes, ...]
    parties: tuple[int, ...]
    deadlines: Mapping[str, int] = field(default_factory=dict)
    never_suspended: frozenset[int] = frozenset()
    line: bytes = b""
    quotas: Mapping[str, int] = field(default_factory=dict)
    test_period_s: int = 3600

    @classmethod
    def of(cls, charter: Charter, line: bytes | None = None) -> "World":
        """Return the world of a line under `charter`.

        Args:
            line: its id; without it, that of the line whose first charter this is.
        """
        parties = tuple(feed % len(charter.members) for feed in range(len(charter.feeds)))
        return cls(
            feeds=charter.feeds,
            parties=parties,
            deadlines=dict(charter.deadlines),
            never_suspended=protected(charter.quotas),
            line=line_id(write_charter(charter)) if line is None else line,
            quotas=dict(charter.quotas),
            test_period_s=charter.test_period_s,
        )

    def under(self, terms: Mapping[str, int]) -> "World":
        """Return the world under a later charter: its numbers stand before those that were agreed at first."""
        words = {**self.words, **terms}
        return replace(
            self,
            deadlines={**self.deadlines, **terms},
            never_suspended=protected(words),
            test_period_s=words.get(TEST_PERIOD, self.test_period_s),
        )

    @cached_property
    def words(self) -> Mapping[str, int]:
        """All numbers that the charter agrees on, by word."""
        return {**self.quotas, **self.deadlines}

    @cached_property
    def feed_of(self) -> dict[bytes, int]:
        """Feed index by node id."""
        return {node: number for number, node in enumerate(self.feeds) if node}


Governs = Callable[["Item"], World]
"""Returns the world that governs an entry: under the charter that was agreed in its own causal past (spec 8.10)."""


class Item(msgspec.Struct, frozen=True, eq=False, gc=False):
    """An opened entry in its place; there is one of each, so that it is equal to itself alone.

    Attributes:
        party: number of the member whose node wrote it.
        feed: index of the node's feed on the line.
        depth: place in the canonical order.
        past: of each feed, how many entries its author had seen before writing it.
    """

    entry: Entry
    content: Content
    party: int
    feed: int
    depth: int
    past: tuple[int, ...]

    @property
    def id(self) -> bytes:
        return self.entry.id

    @property
    def node(self) -> bytes:
        return self.entry.header.node

    @property
    def sequence(self) -> int:
        return self.entry.header.sequence

    @property
    def clock(self) -> int:
        """What the author's clock said, seconds UTC."""
        return self.entry.header.clock

    @property
    def precedence(self) -> Precedence:
        return self.entry.header.precedence

    @property
    def status(self) -> Status:
        return self.entry.header.status

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
    def order(self) -> tuple[int, bytes, bytes]:
        """Key of the canonical order (spec 2.5)."""
        return self.depth, self.node, self.id

    def saw(self, other: "Item") -> bool:
        """Say whether its author had seen `other` when writing: only then can it supersede it."""
        return self.past[other.feed] > other.sequence


def content_of(entry: Entry, parts: Sequence[bytes]) -> Content:
    """Return what an opened body says. What cannot be read becomes an `Unreadable` element: kept and shown."""
    try:
        content = read_parts(parts)
        if int(content.cover.status) != int(entry.header.status):
            raise MalformedElement("the cover states another status than the header")
    except MalformedElement as error:
        return unreadable(entry, str(error))
    return content


def unreadable(entry: Entry, reason: str) -> Content:
    """Return the content of a body in which nothing can be read."""
    cover = Cover(element=0, status=CoverStatus(int(entry.header.status)), sender="unknown")
    return Content(cover, Unreadable(element=0, reason=reason[:200]))


SILENT = Content(Cover(element=0, status=CoverStatus.ACTUAL, sender="record"), Unreadable(element=0, reason="act"))
"""The content of one of the record's own acts: it takes its place in the record, and says nothing."""
