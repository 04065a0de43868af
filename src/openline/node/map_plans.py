"""The plans of a line as a map places them, and which of them meet: looked up once for as long as the board stays."""

from functools import cached_property
from hashlib import sha256

import msgspec

from openline.node.board import Board
from openline.node.lines import Line
from openline.node.placed import Met, Placed, of_plans, plans_met

MOST_SPANS = 4
"""Spans of time remembered for a line: of maps and of items."""


class PlansOnMap:
    """What counts of one board between two times."""

    def __init__(self, line: Line, board: Board, start: int, end: int) -> None:
        self._board, self._start = board, start
        self.stands = _stands(line, board)
        self.placed = list(of_plans(line, board, start, end))
        self.marks = {each.id: mark(each, start) for each in self.placed}

    @cached_property
    def met(self) -> list[Met]:
        """Which of them meet; asked for before the board changes."""
        return list(plans_met(self._board, self.placed, self._start))


class PlansOnMaps:
    """The plans of all lines, each looked up anew only when something changed."""

    def __init__(self) -> None:
        self._held: dict[tuple[bytes, bool, int, int], PlansOnMap] = {}

    def of(self, line: Line, board: Board, start: int, end: int) -> PlansOnMap:
        key = line.id, board.apart, start, end
        held = self._held.pop(key, None)
        if held is None or held.stands != _stands(line, board):
            held = PlansOnMap(line, board, start, end)
        self._held[key] = held
        for old in [each for each in self._held if each[:2] == key[:2]][:-MOST_SPANS]:
            del self._held[old]
        return held


def _stands(line: Line, board: Board) -> tuple[object, ...]:
    """Return what is another one once anything that a map shows of a board has changed."""
    return board, board.replanned, board.marked, line.ours.name, line.theirs.name


def mark(each: Placed, start: int) -> bytes:
    """Return a digest of all that is told of a volume on a map of the times from `start` on.

    It is the peer who states most of that: a sum that could be made to collide would hide a change.
    """
    ahead = sum(until is None or until >= start for _, until, _ in each.form.windows)
    said = (each.id, each.name, each.kind, each.state, each.status, each.party, each.spans, each.form, ahead, each.why)
    return sha256(msgspec.msgpack.encode((*said, each.line.ours.name, each.line.theirs.name))).digest()[:16]
