"""Whether a line is alive, fact by fact: each way that bytes travel, the tests, and how far the clocks are apart.

None of it says whether anybody is there, or whether the parties talk: those are facts of their own (spec 8.6.1).
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from openline.core.catalogue.measures import duration
from openline.core.catalogue.rendering import clock
from openline.core.catalogue.view import View, harmless
from openline.core.rules.clocks import Apart, apart
from openline.core.situation.item import Item
from openline.core.situation.line_tests import LATE_S
from openline.node.board import Board
from openline.node.lines import Line
from openline.store.contract import Store

if TYPE_CHECKING:
    from openline.node.service import Service

LOOKED_AT: Final = 32
"""So many of the newest entries of a feed bound the clocks."""
RECENT_S: Final = 2 * 86_400
"""A clock is not what it was the day before yesterday."""
OFF_S: Final = 60
"""A clock that is surely further off is shown as wrong (ours): deadlines are computed from it."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a peer's node, or a relay, is reached by one bearer.

    Attributes:
        since: when it went, seconds UTC; None where it is up, or never was since this node started.
    """

    name: str
    up: bool
    since: int | None = None


class Liveness:
    """Watches the lines of a node (in the verbs' thread)."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self._began = service.now()
        self._seen: dict[tuple[bytes, bytes], deque[tuple[int, int]]] = {}
        self._apart: dict[tuple[bytes, bool], tuple[int, Apart]] = {}

    def came(self, line: Line, items: Iterable[Item]) -> None:
        """Entries of the other side are here now: none of them was written later."""
        now = self._service.now()
        for item in items:
            if item.party != line.party:
                self._seen.setdefault((line.id, item.node), deque(maxlen=LOOKED_AT)).append((item.clock, now))

    def since(self, line: Line) -> int | None:
        """Return since when no byte travels; None where bytes do, or did not since this node started."""
        found = self._service.reached_by(line.id)
        if any(each.up for each in found):
            return None
        return max((each.since for each in found if each.since is not None), default=None)

    def bearers(self, line: Line, words: View) -> list[str]:
        """Say of each way to the other side how it stands."""
        ways, said, network = self._service.reached_by(line.id), [], words.say("bearer-kind-tls")
        for each in ways:
            named = {"name": network if len(ways) == 1 else f"{network}, {harmless(each.name)}"}
            if each.up:
                said.append(words.say("fact-bearer-up", named))
            elif each.since is None:
                said.append(words.say("fact-bearer-never", named))
            else:
                said.append(words.say("fact-bearer-down", {**named, "at": clock(each.since, words)}))
        return said

    # tests of the line

    def overdue(self, board: Board) -> tuple[int, bytes] | None:
        """Return since when a test of the other side is overdue, and the last one; None where none is."""
        tests = [found for node in board.line.peers if (found := board.last_test(node.id)) is not None]
        last = max(tests, key=lambda test: test.clock, default=None)
        period = board.situation.charter.now().world.test_period_s
        due = max(self._began, 0 if last is None else last.clock) + period
        if self._service.now() <= due + LATE_S:
            return None
        return due, b"" if last is None else last.id

    # clocks

    def clocks(self, board: Board) -> Apart:
        """Return how far the other side's clock is ahead of ours: of several of its nodes the one that is furthest."""
        held = self._apart.get((board.line.id, board.apart))
        if held is None or held[0] != board.revision:
            found = [self._measured(board, node.id) for node in board.line.counterparts]
            held = board.revision, max(found, key=lambda each: (each.surely, each.within or 0), default=Apart())
            self._apart[board.line.id, board.apart] = held
        return held[1]

    def _measured(self, board: Board, node: bytes) -> Apart:
        own, seen = self._service.node, self._seen.get((board.line.id, node), ())
        theirs_followed = _followed(self._service.store, board, node, own)
        ours_followed = _followed(self._service.store, board, own, node)
        return apart(theirs_followed, [*((theirs, ours) for ours, theirs in ours_followed), *seen])

    def clock_words(self, found: Apart, words: View) -> str:
        """Say how far the other clock is off, as far as that is known."""
        if found.contradict:
            return words.say("fact-clock-contradicts")
        if found.least is not None and found.least > 0:
            return words.say("fact-clock-ahead", {"least": duration(found.least, words)})
        if found.most is not None and found.most < 0:
            return words.say("fact-clock-behind", {"least": duration(-found.most, words)})
        if found.within is None:
            return words.say("fact-clock-not-measured")
        return words.say("fact-clock-within", {"most": duration(found.within, words)})


def _followed(store: Store, board: Board, later: bytes, earlier: bytes) -> list[tuple[int, int]]:
    """Return the clocks of the newest entries of one node, and of the newest entry of another that each had seen."""
    line, feed = board.line.id, board.situation.world.feed_of[earlier]
    states = store.heads(line)
    head = states[board.situation.world.feed_of[later]].head
    if head is None:
        return []
    newest = store.entries(line, later, max(0, head.sequence + 1 - LOOKED_AT), LOOKED_AT)
    items = [board[held.entry.id] for held in newest if held.entry.id in board]
    clocks: dict[int, int] = {}
    for count in {item.past[feed] for item in items if item.past[feed]}:
        for held in store.entries(line, earlier, count - 1, 1):
            clocks[count] = held.entry.header.clock
    recent = max((item.clock for item in items), default=0) - RECENT_S
    return [
        (item.clock, clocks[item.past[feed]]) for item in items if item.past[feed] in clocks and item.clock > recent
    ]
