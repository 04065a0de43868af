"""What rings until a person takes it: of one line, as its board folds it; and which FLASH of that is over its quota."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from openline.core.catalogue.incidents import Distress
from openline.core.catalogue.receipts import Receipt
from openline.core.record.entry import Precedence, Status
from openline.core.rules import quotas
from openline.core.situation.item import Item
from openline.core.situation.questions import AskedState
from openline.core.situation.rung import asks_for_a_person, takes
from openline.core.situation.state import State

if TYPE_CHECKING:
    from openline.node.board import Board


class Unopened:
    """Ids of what rings until a person takes it, or asked to wait with, in order of arrival."""

    def __init__(self, board: "Board", ids: Iterable[bytes]) -> None:
        self._board, self._ids = board, dict[bytes, None].fromkeys(ids)

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._ids)

    def __contains__(self, entry: bytes) -> bool:
        return entry in self._ids

    def ring(self, new: Iterable[Item]) -> None:
        """Let ring what a person has to take; a word that takes it may have come before it, to a copy restored."""
        for item in new:
            if asks_for_a_person(item, self._board.line.party) and not self._board.takers(item):
                self._ids[item.id] = None

    def flash_over_quota(self, now: int) -> frozenset[bytes]:
        """Return which FLASH of those that wait for a person are over their node's quota. A DISTRESS never is."""
        per_hour = quotas.quota(self._board.situation.charter.now().world.words, quotas.FLASH)
        waiting: dict[tuple[int, str], list[Item]] = {}
        for entry in self._ids:
            item = self._board[entry]
            if item.precedence is Precedence.FLASH and item.status is Status.ACTUAL:
                waiting.setdefault((item.feed, item.element.name), []).append(item)
        over: set[bytes] = set()
        for (_, kind), items in waiting.items():
            if kind != Distress.name:
                items.sort(key=lambda item: item.sequence)
                marks = quotas.flash_over([each.clock for each in items], per_hour, now)
                over.update(each.id for each, mark in zip(items, marks, strict=True) if mark)
        return frozenset(over)

    def ring_again(self, states: Iterable[State]) -> None:
        """Let ring again, in its time, what a person asked to wait with; and no more what he then answered."""
        for state in states:
            if not isinstance(state, AskedState) or not state.stand_bys:
                continue
            if asks_for_a_person(self._board[state.root], self._board.line.party):
                if state.standing_by is not None:
                    self._ids.setdefault(state.root)
                elif self._board.takers(self._board[state.root]):
                    self._ids.pop(state.root, None)

    def take_up(self, placed: Iterable[Item]) -> None:
        """Let nothing ring any more that a person has taken. A word counts once it has its place, in any order."""
        for item in placed:
            party, target = self._board.line.party, takes(item, self._board.line.party)
            if target in self._ids and target is not None and takes_it(item, self._board[target], party):
                del self._ids[target]


def takes_it(item: Item, other: Item, party: int) -> bool:
    """Say whether an item takes another one; an answer in an exercise takes nothing that is real."""
    return takes(item, party) == other.id and (isinstance(item.element, Receipt) or item.status == other.status)
