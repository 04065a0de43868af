"""The boards of all lines: one each, made when it is first asked for, and what is new on it since somebody asked."""

from collections.abc import Callable, Mapping

from openline.core.situation.item import Item
from openline.node.board import Board
from openline.node.lines import Line
from openline.store.contract import Store


class Boards:
    """What the node holds of every line."""

    def __init__(
        self, store: Store, cut: Callable[[Line], Mapping[int, int]], came: Callable[[Line, list[Item]], None]
    ) -> None:
        """Take what tells the identical cut of a line, and who is told of what came while the node runs."""
        self._store, self._cut, self._came = store, cut, came
        self._boards: dict[bytes, Board] = {}
        self._news: dict[bytes, list[Item]] = {}

    def of(self, line: Line) -> Board:
        """Return the line's board, up to date."""
        before = board = self._boards.get(line.id)
        if board is None or board.line.charter.feeds != line.charter.feeds:  # every place it holds is by feed
            board = self._boards[line.id] = Board(self._store, line)
            board.stated = lambda: self._cut(line)
        board.line, board.closed = line, line.closed
        new = board.refresh()
        if before is not None and before is not board:
            new = [item for item in new if item.id not in before]
        if before is not None:  # of what was here before this node started, nobody knows since when
            self._came(line, new)
        self._news.setdefault(line.id, []).extend(new)
        return board

    def news(self, line: Line) -> list[Item]:
        """Return the items that came since this was last asked."""
        return self._news.pop(line.id, [])

    def forget(self, line: Line) -> None:
        """Let the line's board be made anew: bodies from which it was folded are gone."""
        self._boards.pop(line.id, None)

    def keep(self, *, stopping: bool) -> None:
        """Keep of each line that has grown enough where it stands; at the end of each that has changed at all."""
        for line, board in self._boards.items():
            if board.grown() or (stopping and board.taken):
                data = board.snapshot()
                if data is not None:
                    self._store.put_snapshot(line, data).result()
