"""What an entry waits for here: the facts of `core/situation/needs.py`, read from board, alarms and closings."""

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from openline.core.catalogue.dialogue import Question
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.record.entry import Entry
from openline.core.rules.triggers import Reminder
from openline.core.situation.item import Item
from openline.core.situation.needs import Facts, Need, need
from openline.core.situation.questions import AskedState
from openline.node.board import Board
from openline.node.closings import Closed, Closings
from openline.node.facts import due_reports
from openline.node.lines import Line

if TYPE_CHECKING:
    from openline.node.service import Service


REPORT: Final = "report"
"""An own incident of which the other side was not told."""
UNREAD: Final = "unread"
"""Entries whose bodies are not here, or cannot be opened."""


class Needs:
    """Says of entries what they wait for, to whoever looks."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self.closings = Closings(service.store)

    def need(self, item: Item, board: Board, delivered: int) -> Need | None:
        """Return what an entry waits for; None where it is not open.

        Args:
            delivered: so many entries of our own feed are with the peer.
        """
        return need(self.facts(item, board, delivered))

    def facts(self, item: Item, board: Board, delivered: int) -> Facts:
        """Return what decides whether an entry is open."""
        ours, state = item.party == board.line.party, asked(board, item)
        overdue = state is not None and bool(state.unanswered) and state.overdue(self._service.now())
        closed = self.closed(board.line.id.hex(), item.id.hex())
        return Facts(
            ours=ours,
            only_receipts=isinstance(item.element, Receipt),
            evidence=item.id in board.forked or item.id in board.after_closing,
            unusable=item.id in board.plans.unusable,
            arrived=item.node != self._service.node or arrived(item, board, delivered),
            asks=state is not None or isinstance(item.element, Question),
            unanswered=board.awaits_answer(item) or (state is not None and bool(state.unanswered)),
            overdue=overdue,
            noted=overdue and ours and self._service.rung.silence_taken(board, item),
            taken=not ours and bool(board.takers(item)),
            level=None if ours else given(item, board),
            closed=None if closed is None else Need(closed.need),
        )

    def delivered(self, line: Line) -> int:
        """Return how many entries of the own feed every peer node has receipted as whole."""
        return self._service.agreement(line).delivered({node.id: node.signing_key for node in line.counterparts})

    def reports(self, line: Line, at: int | None = None) -> tuple[Reminder, ...]:
        """Return the own incidents of which the other side was not told and that nobody closed, in the order of time.

        Args:
            at: seconds UTC; by default now.
        """
        moment = self._service.now() if at is None else at
        due = due_reports(self._service.store, self._service.board(line), moment)
        return tuple(each for each in due if self.closed(line.id.hex(), each.id) is None)

    def unread(self, line: Line) -> tuple[str, list[Entry]]:
        """Return the entries that nobody here could read yet, and the name under which they are closed together."""
        held = sorted(self._service.board(line).waiting.values(), key=lambda each: each.id)
        name = f"{UNREAD}/{sha256(b''.join(each.id for each in held)).hexdigest()[:32]}"
        return name, [] if self.closed(line.id.hex(), name) is not None else held

    def closed(self, line: str, name: str) -> Closed | None:
        """Return how something was closed, as whoever looks now is shown it."""
        by = self._service.viewer
        return self.closings.of(line, name, coerced=by is not None and by.coerced)


def asked(board: Board, item: Item) -> AskedState | None:
    """Return how far what an item asks has come; None where it asks nothing."""
    found = board.situation.state_of(item.id)
    return found if isinstance(found, AskedState) and found.root == item.id else None


def given(item: Item, board: Board) -> int | None:
    """Return the highest level to which people of our party, at whatever node, have receipted an item of another."""
    world = board.situation.world
    levels = [
        level
        for _, node, level, _, _ in board.receipts(item)
        if level > Level.RECEIVED and world.parties[world.feed_of[node]] == board.line.party
    ]
    return max(levels, default=None)  # of people: what a machine has, nobody has seen


def arrived(item: Item, board: Board, delivered: int) -> bool:
    """Say whether an own entry is with the peer: its machine's receipt says so, or somebody there has spoken of it,
    which may be here before the machine's receipt is."""
    if item.id in board.feigned:
        return board.feigned[item.id]
    return item.entry.header.sequence < delivered or bool(board.receipts(item) or board.answers(item))
