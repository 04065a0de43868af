"""What a node says by itself (design rule 11): that its machine has something, and that no answer came. Never more.

An automatic answer would be an oracle for probing; so nothing here depends on plans, drafts, officers or staffing.
"""

from collections.abc import Callable
from typing import Any

from openline.core import encoding
from openline.core.catalogue.dialogue import NoAnswer
from openline.core.catalogue.element import Cover, CoverStatus, Element
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.record.entry import Precedence
from openline.core.situation.item import Item
from openline.core.situation.questions import EXPECTS, AskedState, silences
from openline.node.board import Board
from openline.node.lines import Line
from openline.node.speaking import Speaker, Speech

OFFICE = "node"
"""Who speaks, where no person does."""


class Chores:
    """What a running node says on one line by itself."""

    def __init__(self, speaker: Speaker, node: bytes, language: str, now: Callable[[], int]) -> None:
        self._speaker, self._node, self._language, self._now = speaker, node, language, now

    def run(self, line: Line, board: Board) -> list[bytes]:
        """Say what is due on a line; return the ids of the entries written. Doing it again writes nothing."""
        return [*self._received(line, board), *self._silent(line, board)]

    def _received(self, line: Line, board: Board) -> list[bytes]:
        """Say of everything that asks for a reply that this machine has it: from then on the deadline counts."""
        written = []
        for item in board:
            if item.party == line.party or type(item.element) not in EXPECTS or item.id in board.forked:
                continue
            if any(mark[1] == self._node and mark[2] == Level.RECEIVED for mark in board.receipts(item)):
                continue
            receipt = Receipt(target=item.id, level=Level.RECEIVED, at=self._now())
            written.append(self._say(line, receipt, item, "received"))
        return written

    def _silent(self, line: Line, board: Board) -> list[bytes]:
        """Record that no answer came to what our own party asked from this node."""
        asked = [state for state in board.situation.states(AskedState) if board[state.root].node == self._node]
        return [
            self._say(line, silence, board[silence.target], f"no-answer/{silence.due}")
            for silence in silences(asked, line.party, self._now())
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
