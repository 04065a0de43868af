"""The situation of a line over an identical cut: what both sides' digests are made of."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from openline.core.situation.cut import SituationBelow
from openline.core.situation.item import SILENT
from openline.core.situation.threads import Opened
from openline.node.agreement import Cut
from openline.store.contract import Store

if TYPE_CHECKING:
    from openline.node.board import Board

BATCH: Final = 256


class Below:
    """Folds what a board holds up to a cut, a little further each time.

    Attributes:
        folded: how far that has come; a snapshot keeps it.
    """

    def __init__(self, board: "Board", store: Store, folded: SituationBelow) -> None:
        self._board, self._store, self.folded = board, store, folded

    def digest(self, cut: Cut, at: int) -> bytes | None:
        """Return the digest of the situation over an identical cut at a moment; None where it cannot be told."""
        if cut.digest is None:
            return None
        sizes = tuple(cut.sizes.get(feed, 0) for feed in range(len(self._board.situation.world.feeds)))
        self.folded.fill(self._came(self.folded.lacking))
        if sizes != self.folded.sizes or self.folded.digest(cut.digest, at) is None:
            self.folded.advance(sizes, cut.digest, self._read_feed)
        return self.folded.digest(cut.digest, at)

    def remembered(self, cut: bytes, at: int) -> bytes | None:
        """Return the digest over a cut that was reached here before, by the cut's own digest."""
        return self.folded.digest(cut, at)

    def _came(self, lacking: Iterable[bytes]) -> list[Opened]:
        """Return what of the lacking is here by now."""
        found: list[Opened] = []
        for entry_id in lacking:
            held = None if entry_id in self._board else self._store.entry(entry_id)
            if held is None:
                found.append((self._board[entry_id].entry, self._board[entry_id].content))
            elif held.act:
                found.append((held.entry, SILENT))
        return found

    def _read_feed(self, feed: int, first: int, end: int) -> Iterator[Opened]:
        node = self._board.situation.world.feeds[feed]
        while first < end and (batch := self._store.entries(self._board.line.id, node, first, min(BATCH, end - first))):
            for held in batch:
                content = SILENT if held.act else None
                yield held.entry, self._board[held.entry.id].content if held.entry.id in self._board else content
            first += len(batch)
