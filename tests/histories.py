"""Records for the tests of the situation: who said what, having seen what; without keys, stores or sealed bodies."""

from collections.abc import Iterable
from typing import Any

from openline.core.catalogue.codes import Marker
from openline.core.catalogue.element import Cover, CoverStatus, Element, FreeText
from openline.core.catalogue.parts import Content
from openline.core.record.entry import Entry, Header, Link, Precedence, Status
from openline.core.situation.item import World
from openline.core.situation.situation import Situation

NOW = 1_790_000_000
MINUTE, HOUR, DAY = 60, 3_600, 86_400
A, B = 0, 1
"""The two nodes of most histories, each of the party with its number."""

Said = tuple[Entry, Content]


def world_of(*parties: int, **more: Any) -> World:
    """Return a world with one node for each number, which belongs to the party with that number."""
    return World(feeds=tuple(bytes([node + 1]) * 32 for node in range(len(parties))), parties=parties, **more)


def words(text: str, language: str = "en") -> FreeText:
    return FreeText(marker=Marker.INFORMATION, language=language, text=text)


class History:
    """What the nodes of a line said, in the order in which they said it.

    Attributes:
        said: entries with what they say.
    """

    def __init__(self, world: World | None = None) -> None:
        self.world = world or world_of(A, B)
        self.said: list[Said] = []
        self.clock = NOW
        self._own: dict[int, Entry] = {}
        self._linked: dict[tuple[int, int], Entry] = {}
        self._read: dict[tuple[int, int], Entry] = {}

    def say(
        self,
        node: int,
        element: Element,
        *,
        at: int | None = None,
        blind: bool = False,
        status: Status = Status.ACTUAL,
        precedence: Precedence = Precedence.ROUTINE,
        **cover: Any,
    ) -> bytes:
        """Let a node say something; return the entry's id.

        Args:
            at: its clock; a minute after whatever was said before, if not given.
            blind: it has not seen what others said since it last saw something.
        """
        self.clock = self.clock + MINUTE if at is None else at
        if not blind:
            self._read |= {(node, other): entry for other, entry in self._own.items() if other != node}
        news = {
            other: self._read[node, other]
            for other in range(len(self.world.feeds))
            if self._read.get((node, other)) != self._linked.get((node, other))
        }
        self._linked |= {(node, other): entry for other, entry in news.items()}
        own = self._own.get(node)
        header = Header(
            line=bytes(32), node=self.world.feeds[node], sequence=0 if own is None else own.header.sequence + 1,
            previous=None if own is None else own.id,
            seen=tuple(Link(other, entry.header.sequence, entry.id) for other, entry in sorted(news.items())),
            clock=self.clock, precedence=precedence, status=status, epoch=0, body=bytes(32), length=0,
        )  # fmt: skip
        entry = self._own[node] = Entry(header, header.to_bytes(), bytes(64))
        shown = Cover(element=element.number, status=CoverStatus(int(status)), sender="duty", **cover)
        self.said.append((entry, Content(shown, element)))
        return entry.id

    def situation(self, said: Iterable[Said] | None = None) -> Situation:
        """Return the situation after what was said, in the order given."""
        situation = Situation(self.world)
        for entry, content in self.said if said is None else said:
            situation.take(entry, content)
        situation.refold()
        return situation

    def load(self, ids: Iterable[bytes]) -> list[Said]:
        """Return what was said by id, as a store would."""
        held = {entry.id: (entry, content) for entry, content in self.said}
        return [held[entry] for entry in ids]
