"""The situation in words: what is in force, open, overdue, suspended and promised on a line; and a thread, whole.

Each section asks the folded states for a moment and says them in the reader's language; nothing is decided here.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from openline.core.catalogue.codes import ActivityState
from openline.core.catalogue.rendering import clock, harmless, sentence
from openline.core.catalogue.view import View
from openline.core.rules.deadlines import Verdict
from openline.core.situation.activities import PlanState
from openline.core.situation.politics import SuspensionState
from openline.core.situation.questions import AskedState
from openline.core.situation.state import State
from openline.node.board import Board
from openline.node.phrases import Seen

if TYPE_CHECKING:
    from openline.node.service import Service

Row = dict[str, Any]
Section = Callable[[Board, int, View], Iterator[Row]]


class Overview:
    """What an officer asks first."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"situation": self.situation, "thread": self.thread}

    def situation(
        self, line: str | None = None, language: str | None = None, at: int | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return the situation at a moment, now by default, as rows of (section, entry, who, when, words)."""
        found, words = self._service.line(line), self._service.reader(language, seen)
        board, moment = self._service.board(found), self._service.now() if at is None else at
        rows = [row for section in SECTIONS for row in section(board, moment, words)]
        fingerprint = bytes.fromhex(board.plans.fingerprint())
        return {
            "at": clock(moment, words),
            "rows": rows,
            "words": "" if rows else words.say("situation-nothing-open"),
            "digest": board.situation.digest(moment, fingerprint).hex(),
        }

    def thread(
        self, entry: str, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> list[Row]:
        """Return all that was said in the thread of an entry, in canonical order."""
        from openline.node.reading import resolve

        found, words = self._service.line(line), self._service.reader(language, seen)
        board = self._service.board(found)
        item = resolve(board, entry)
        threads = board.situation.threads
        items = threads.thread(threads.key_of(item.id)) if item.id in threads else [item]
        state = board.situation.state_of(item.id)
        ignored = dict(state.ignored) if state is not None else {}
        return [
            {
                "entry": each.id.hex(),
                "from": harmless(found.name_of(each.node)),
                "time": clock(each.clock, words),
                "sentence": sentence(each.cover, each.element, words),
                "without_effect": ignored.get(each.id, ""),
            }
            for each in items
        ]


def row(board: Board, state: State, section: str, words: View, said: str = "", when: str = "") -> Row:
    """Return one row of the situation: the thread's first entry, and how it stands."""
    root = board[state.root]
    return {
        "section": words.say(f"situation-{section}"),
        "code": section,
        "entry": state.root.hex(),
        "from": harmless(board.line.name_of(root.node)),
        "status": root.status.name,
        "when": when,
        "stands": said,
        "sentence": sentence(root.cover, root.element, words),
    }


def _plans(board: Board, at: int, words: View) -> Iterator[Row]:
    grave = {
        ActivityState.CONTINGENT: "control-uncertain",
        ActivityState.NONCONFORMING: "outside-announced-limits",
    }
    held = sorted(board.situation.states(PlanState), key=lambda state: (state.starts(), state.key))
    for state in held:
        if not state.in_force(at):
            continue
        begun = state.starts() <= at
        section = grave.get(ActivityState(state.state), "in-force" if begun else "planned")
        when = clock(state.ends() if begun else state.starts(), words)
        said = words.say(f"activity-state-{ActivityState(state.state).name.lower()}")
        yield row(board, state, section, words, said, when)


def _asked(board: Board, at: int, words: View) -> Iterator[Row]:
    sections = {Verdict.OPEN: "open", Verdict.NO_ANSWER: "overdue", Verdict.NOT_DELIVERED: "not-delivered"}
    for state in sorted(board.situation.states(AskedState), key=lambda each: (each.deadline() or 0, each.key)):
        verdict = state.verdict(at)
        if state.disputed:
            yield row(board, state, "disputed", words)
        if verdict is Verdict.ANSWERED:
            continue
        due = state.deadline()
        waits = state.standing_by is not None and verdict is Verdict.OPEN
        key = "stand-by-until" if waits else "answer-due-by" if verdict is Verdict.OPEN else "answer-overdue-since"
        said = "" if due is None else words.say(key, {"at": clock(due, words)})
        yield row(board, state, "standing-by" if waits else sections[verdict], words, said, clock(due, words))


def _suspended(board: Board, at: int, words: View) -> Iterator[Row]:
    for state in sorted(board.situation.states(SuspensionState), key=lambda each: (each.since, each.key)):
        if state.in_force(at):
            said = "" if state.review_at is None else words.say("review-due-at", {"at": clock(state.review_at, words)})
            yield row(board, state, "suspended", words, said, clock(state.since, words))


SECTIONS: tuple[Section, ...] = (_plans, _asked, _suspended)
"""In the order in which they are shown."""
