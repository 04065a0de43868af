"""The queue of a desk: what needs somebody now, on all lines, the most pressing first.

A flood is a few rows and a number: of what one side sends with one precedence a few things are shown where they belong,
and the others counted behind them. So whoever sends a thousand urgent things hides nothing of anybody else.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.rendering import clock, harmless, kebab, sentence
from openline.core.catalogue.view import View
from openline.core.record.entry import Status
from openline.core.rules.precedence import ORDER
from openline.core.rules.ringing import FIRST
from openline.core.situation.item import Item
from openline.core.situation.needs import OURS, Facts, Need, closable, need, needed
from openline.core.situation.references import follows
from openline.node.board import Board
from openline.node.desk import draft_row
from openline.node.facts import reminder_words, three_facts
from openline.node.line_rows import line_row
from openline.node.lines import Line
from openline.node.liveness import OFF_S
from openline.node.needs import asked
from openline.node.passing import Missing
from openline.node.phrases import Seen
from openline.node.reading import Reader

if TYPE_CHECKING:
    from openline.node.service import Service

ALL_SHOWN: Final = 5
"""So many of one side, precedence and status are all shown."""
FEW: Final = 3
"""Of more than that so many are shown, and the others counted."""
OPENED: Final = 200
"""So many are shown of those that somebody wants to see all the same."""
FOREVER: Final = 1 << 62


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits.

    Attributes:
        needs: as `core/situation/needs.py` has it; or function: one that it was passed to has not said that it has it.
        due: seconds UTC; None where nothing is owed.
        closable: an officer may close it with a reason.
        over: it is FLASH over its node's quota, and counts as IMMEDIATE (spec 3.11.10).
        missing: the receipt that a function owes, which has a precedence of its own.
        answers: the question of ours that it answers.
    """

    line: Line
    item: Item
    needs: str
    state: str
    due: int | None
    closable: bool = False
    over: bool = False
    missing: Missing | None = None
    answers: Item | None = None

    @property
    def precedence(self) -> str:
        if self.missing is not None:
            return self.missing.precedence
        return "immediate" if self.over else self.item.precedence.name.lower()

    @property
    def pressing(self) -> str:
        """Return the precedence among which it stands: who asked with FLASH looks for the answer there."""
        asked = self.precedence if self.answers is None else self.answers.precedence.name.lower()
        return min(self.precedence, asked, key=ORDER.index)

    @property
    def rank(self) -> tuple[Any, ...]:
        """Return what stands higher: the lower."""
        ours = self.needs in OURS
        kind = self.item.element.name.lower()
        first = FIRST.index(kind) if kind in FIRST else len(FIRST)
        due = FOREVER if self.due is None else self.due
        return (
            self.item.status != Status.ACTUAL, ours, ORDER.index(self.pressing), first, due, self.item.clock,
            self.item.id,
        )  # fmt: skip

    @property
    def group(self) -> str:
        """Return the name of what it is shown or counted with."""
        ours = "-ours" if self.needs in (*OURS, Need.NEXT) else ""
        owed = "" if self.missing is None else "-function"
        said = "" if self.answers is None else "-answer"
        kind, status = self.item.element.name.lower(), self.item.status.name.lower()
        first = f"-{kind}" if kind in FIRST else ""
        return (
            f"{self.line.id.hex()[:16]}-{self.item.node.hex()[:16]}-{self.pressing}-{status}{first}{ours}{owed}{said}"
        )


@dataclass(frozen=True, slots=True)
class _Open:
    """What of a board waited when it was last looked through."""

    board: Board
    marked: int
    still: Mapping[bytes, None]


class Queue:
    """What an officer sees first."""

    def __init__(self, service: "Service", reader: Reader) -> None:
        self._service, self._reader = service, reader
        self._open: dict[tuple[bytes, bool], _Open] = {}

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"queue": self.queue, "lines": self.lines}

    def queue(self, language: str | None = None, seen: Seen | None = None, group: str = "") -> dict[str, Any]:
        """Return what waits, the most pressing first, what rings, and the drafts that wait for a person.

        Args:
            group: of these all are shown that a page can hold.
        """
        words = self._service.reader(language, seen)
        lines = [line for line in self._service.all_lines() if line.confirmed]
        waiting = self.waiting(words)
        drafts = [
            {"line": line.id.hex(), **draft_row(draft, line, self._service.board(line).situation, words)}
            for line in lines
            for draft in self._service.desk.all(line)
        ]
        return {
            "now": self._service.now(),
            "rows": self._rows(waiting, group, words),
            "alarms": self._service.ring_words.heads(words),
            "reminders": [row for line in lines for row in self._reminders(line, words)],
            "drafts": drafts,
        }

    def waiting(self, words: View) -> list[Waiting]:
        """Return everything that needs somebody, on all lines, the most pressing first."""
        lines = (line for line in self._service.all_lines() if line.confirmed)
        return sorted((each for line in lines for each in self._of(line, words)), key=lambda each: each.rank)

    def _rows(self, waiting: list[Waiting], opened: str, words: View) -> list[dict[str, Any]]:
        sizes, shown = Counter(each.group for each in waiting), Counter[str]()
        rows = []
        for each in waiting:
            size = sizes[each.group]
            most = OPENED if each.group == opened else size if size <= ALL_SHOWN else FEW
            shown[each.group] += 1
            if shown[each.group] <= most:
                more = size - most if shown[each.group] == most else 0
                rows.append(self._row(each, max(0, more), words))
        return rows

    def _reminders(self, line: Line, words: View) -> Iterator[dict[str, Any]]:
        for each in self._service.needs.reports(line):
            said = {"words": reminder_words(each, words), "due": each.due, "due_words": clock(each.due, words)}
            yield {"line": line.id.hex(), "reminder": each.id, **said}

    def _of(self, line: Line, words: View) -> Iterator[Waiting]:
        board, delivered = self._service.board(line), self._service.needs.delivered(line)
        over = board.unopened.flash_over_quota(self._service.now())
        still = dict[bytes, None]()
        for item in self._may_wait(board):
            facts = self._service.needs.facts(item, board, delivered)
            if needed(facts) is None:
                continue
            still[item.id] = None  # what was closed may open again
            if (found := need(facts)) is not None:
                yield self._waiting(board, item, found, facts, words, delivered, over)
        self._open[line.id, board.apart] = _Open(board, board.marked, still)
        for each in self._service.passing.missing(line):
            said = self._service.passing.say(each, words)
            yield Waiting(line, each.item, "function", said, each.standing.begins, missing=each)

    def _waiting(
        self, board: Board, item: Item, found: Need, facts: Facts, words: View, delivered: int, over: Collection[bytes]
    ) -> Waiting:
        if found in (Need.NEXT, Need.SILENT):
            said = self._service.ring_words.silence(board, item, words)
        else:
            said = self._reader.state(item, board, words, delivered)[0]
        state = asked(board, item)
        due = None if state is None else state.deadline()
        return Waiting(
            board.line, item, found, said, due, closable(facts), item.id in over, answers=_question(board, item)
        )

    def _may_wait(self, board: Board) -> Iterable[Item]:
        """Return what waited before and what changed since: of a record of years hardly anything waits."""
        known = self._open.get((board.line.id, board.apart))
        changed = {item.id: item for item in board.changed()}
        if known is None or known.board is not board or known.marked != board.marked:
            return board
        return [*(board[entry] for entry in known.still if entry not in changed and entry in board), *changed.values()]

    def follow(self, usual: Board, apart: Board) -> None:
        """Take it that a board stands as another one: what was looked through there need not be here."""
        known = self._open.get((usual.line.id, usual.apart))
        if known is not None and known.board is usual and known.marked == apart.marked:
            apart.touched |= usual.touched
            self._open[apart.line.id, apart.apart] = _Open(apart, apart.marked, known.still)

    def _row(self, each: Waiting, more: int, words: View) -> dict[str, Any]:
        item = each.item
        taken, escalated = self._service.ring_words.history(self._service.board(each.line), item, words)
        return {
            "line": each.line.id.hex(),
            "entry": item.id.hex(),
            "kind": item.element.name.lower(),
            "kind_words": words.say(f"element-{kebab(item.element.name)}"),
            "author": harmless(each.line.name_of(item.node)),
            "office": harmless(item.cover.sender),
            "precedence": each.precedence,
            "precedence_words": words.say(f"precedence-{'flash-over-quota' if each.over else each.precedence}"),
            "status": item.status.name.lower(),
            "status_words": words.say(f"status-{item.status.name.lower()}"),
            "needs": str(each.needs),
            "state": each.state,
            "sentence": sentence(item.cover, item.element, words),
            "at": item.clock,
            "at_words": clock(item.clock, words),
            "due": each.due,
            "due_words": "" if each.due is None else clock(each.due, words),
            "taken": taken,
            "escalated": escalated,
            "group": each.group,
            "more": words.say("and-more", {"count": more}) if more else "",
        }

    def lines(self, language: str | None = None, seen: Seen | None = None) -> list[dict[str, Any]]:
        """Return how each line stands, its three facts apart, in words."""
        words = self._service.reader(language, seen)
        return [self._line(line, words) for line in self._service.all_lines() if line.confirmed]

    def _line(self, line: Line, words: View) -> dict[str, Any]:
        board, row, link = self._service.board(line), line_row(self._service, line), self._service.link_words(line.id)
        live = self._service.liveness
        transport, watch, dealings = three_facts(board, self._service.now(), link, live.since(line), words)
        tests = [found.clock for node in line.peers if (found := board.last_test(node.id)) is not None]
        overdue, clocks = live.overdue(board), live.clocks(board)
        said = {
            "up": link == "up",
            "transport": transport,
            "bearers": live.bearers(line, words),
            "watch": watch,
            "dealings": dealings,
            "tested": clock(max(tests), words) if tests else "",
            "overdue": "" if overdue is None else words.say("fact-test-overdue", {"at": clock(overdue[0], words)}),
            "clock": live.clock_words(clocks, words),
            "clock_off": clocks.contradict or clocks.surely > OFF_S,
        }
        return {**row, **said, "name": harmless(row["name"]), "peer": harmless(row["peer"])}


def _question(board: Board, item: Item) -> Item | None:
    """Return the question of ours that an item of the other side answers."""
    target = None if item.party == board.line.party else follows(item.cover, item.element)
    found = board[target] if target is not None and target in board else None
    return None if found is None or found.party != board.line.party or asked(board, found) is None else found
