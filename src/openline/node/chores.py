"""What a node says by itself (design rule 11): its machine has something, no answer came, a test of the line. No more.

An automatic answer would be an oracle for probing; so nothing here depends on plans, drafts, officers or staffing.
"""

from collections.abc import Callable
from typing import Any

from openline.core import encoding
from openline.core.catalogue.dialogue import NoAnswer
from openline.core.catalogue.element import Cover, CoverStatus, Element
from openline.core.catalogue.receipts import Level, Receipt, Test
from openline.core.record.entry import Precedence
from openline.core.situation.item import Item
from openline.core.situation.questions import AskedState
from openline.core.situation.silence import silences_of
from openline.node.agreement import Cut
from openline.node.board import Board
from openline.node.lines import Line
from openline.node.speaking import Speaker, Speech

OFFICE = "node"
"""Who speaks, where no person does."""


def next_test(before: Item | None) -> int:
    """Return the number of the test that follows another one of the same node."""
    return before.element.test_no + 1 if before is not None and isinstance(before.element, Test) else 1


class Chores:
    """What a running node says on one line by itself."""

    def __init__(self, speaker: Speaker, node: bytes, language: str, now: Callable[[], int]) -> None:
        self._speaker, self._node, self._language, self._now = speaker, node, language, now

    def run(self, line: Line, board: Board, cut: Cut) -> list[bytes]:
        """Say what is due on a line; return the ids of the entries written. Doing it again writes nothing."""
        board.below.digest(cut, self._now())  # so that the digest that another node names can be compared
        return [*self._received(line, board), *self._silent(line, board), *self._tested(line, board, cut)]

    def _tested(self, line: Line, board: Board, cut: Cut) -> list[bytes]:
        """Send the line's test when the last one of this node, or the line, is older than the period.

        That is the period of the charter that governs the last test, or of a later one if that is shorter.

        It says what this node makes of the record both sides hold alike, so that a difference is noticed at once.
        """
        before, now = board.last_test(self._node), self._now()
        last = line.charter.created if before is None else max(line.charter.created, before.clock)
        charter = board.situation.charter
        periods = [charter.now(), *([] if before is None else [charter.of(before)])]
        if last + min(each.world.test_period_s for each in periods) > now:
            return []
        number, digest = next_test(before), board.below.digest(cut, now)
        test = Test(test_no=number)
        if digest is not None:
            test = Test(test_no=number, situation=digest, situation_at=now, cut=cut.digest)
        cover = Cover(element=test.number, status=CoverStatus.TEST, sender=OFFICE, language=self._language)
        request = f"node/test/{number}/{last}"
        content = encoding.encode(["test", number])
        (appended,) = self._speaker.say_all(line.id, [Speech(cover, test)], request, content)
        return [appended.entry.id]

    def _received(self, line: Line, board: Board) -> list[bytes]:
        """Say of everything that asks for a reply that this machine has it: from then on the deadline counts."""
        written = []
        for entry in sorted(board.unreceipted - board.forked):
            item = board[entry]
            if any(mark[1] == self._node and mark[2] == Level.RECEIVED for mark in board.receipts(item)):
                board.unreceipted.discard(entry)
                continue
            receipt = Receipt(target=item.id, level=Level.RECEIVED, at=self._now())
            written.append(self._say(line, receipt, item, "received"))
        return written

    def _silent(self, line: Line, board: Board) -> list[bytes]:
        """Record that no answer came to what our own party asked from this node."""
        now = self._now()
        overdue = [s for s in board.situation.states(AskedState) if s.party == line.party and s.overdue(now)]
        asked = [state for state in overdue if board[state.root].node == self._node]
        return [
            self._say(line, silence, board[silence.target], f"no-answer/{silence.due}")
            for silence in silences_of(board.situation, asked, line.party, now)
        ]

    def _say(self, line: Line, element: Element, about: Item, request: str) -> bytes:
        cover = Cover(
            element=element.number,
            status=CoverStatus(int(about.status)),
            sender=OFFICE,
            language=self._language,
            answers=about.id,
        )
        precedence = Precedence.PRIORITY if isinstance(element, NoAnswer) else Precedence.ROUTINE
        speech = Speech(cover, element, precedence)
        content: Any = encoding.encode([element.number, about.id])
        (appended,) = self._speaker.say_all(line.id, [speech], f"node/{about.id.hex()}/{request}", content)
        return appended.entry.id
