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
from openline.core.situation.incidents import DistressState, IncidentState
from openline.core.situation.politics import SuspensionState
from openline.core.situation.questions import AskedState
from openline.core.situation.report import report
from openline.node.board import Board
from openline.node.computed import met_words
from openline.node.desk import kept_back
from openline.node.facts import (
    contacts,
    facts,
    flash_words,
    quota_words,
    reminder_words,
    sealed_words,
)
from openline.node.governed import charter_rows, charter_words, preamble, under
from openline.node.line_rows import over_quota
from openline.node.lines import Line
from openline.node.phrases import Seen
from openline.node.readouts import comparison, points
from openline.node.reported import in_words
from openline.node.standing import (
    Row,
    actuals,
    crises,
    distress,
    incidents,
    meetings,
    onward,
    pauses,
    promised,
    row,
    seen_launches,
    views,
)

MONTH_S = 30 * 86_400

if TYPE_CHECKING:
    from openline.node.service import Service

Section = Callable[[Board, int, View], Iterator[Row]]


class Overview:
    """What an officer asks first."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"situation": self.situation, "thread": self.thread, "report": self.report}

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
            "facts": [
                *facts(board, moment, self._service.link_words(found.id), self._service.liveness.since(found), words),
                *self._agreement(found, words),
                *quota_words(over_quota(self._service, found), words),
                *flash_words(board, moment, words),
            ],
            "contacts": contacts(board, moment, words),
            "charter": charter_words(board, words),
            "charters": charter_rows(board),
            "reminders": [
                *(reminder_words(each, words) for each in self._service.needs.reports(found, moment)),
                *kept_back(self._service.desk.all(found), moment, words),
                *sealed_words(self._service.store, found, words),
            ],
            "digest": board.situation.digest(moment, fingerprint).hex(),
        }

    def _agreement(self, line: Line, words: View) -> list[str]:
        """Say what is identical, and apart from it what is also witnessed; and whose keys signed two histories."""
        said = []
        if line.charter.witnesses:
            cut, needed = self._service.cut(line), line.charter.term("witnesses_needed")
            said.append(words.say("fact-identical", {"number": cut.entries}))
            named = {
                "number": sum((cut.witnessed or {}).values()),
                "needed": max(1, needed),
                "all": len(line.charter.witnesses),
            }
            said.append(words.say("fact-witnessed", named))
            said += [words.say("fact-agreed", {"number": cut.agreed})] if needed else []
        convicted = {line.name_of(node) for node in self._service.two_histories(line)}
        return [*said, *(words.say("fact-two-histories", {"party": harmless(name)}) for name in sorted(convicted))]

    def report(
        self,
        line: str | None = None,
        start: int | None = None,
        to: int | None = None,
        language: str | None = None,
        seen: Seen | None = None,
    ) -> dict[str, Any]:
        """Return the statistics of a period, by default the last 30 days, with the parties' names; also in words."""
        found = self._service.line(line)
        end = self._service.now() if to is None else to
        made = report(self._service.board(found).situation, end - MONTH_S if start is None else start, end)
        words = self._service.reader(language, seen)
        tables = {
            name: [
                {key: _party(found, value) if key == "party" else value for key, value in each.items()} for each in rows
            ]
            for name, rows in made.tables.items()
        }
        return {
            "from": clock(made.start, words),
            "to": clock(made.to, words),
            "preamble": preamble(self._service.board(found), "en"),
            "tables": tables,
            "shown": in_words(tables, words),
        }

    def thread(
        self, entry: str, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> list[Row]:
        """Return all that was said in the thread of an entry, in canonical order."""
        from openline.node.reading import reason_words, resolve

        found, words = self._service.line(line), self._service.reader(language, seen)
        board = self._service.board(found)
        item = resolve(board, entry)
        threads = board.situation.threads
        items = threads.thread(threads.key_of(item.id)) if item.id in threads else [item]
        state = board.situation.state_of(item.id)
        ignored = dict(state.ignored) if state is not None else {}
        rows = [
            {
                "entry": each.id.hex(),
                "from": harmless(found.name_of(each.node)),
                "time": clock(each.clock, words),
                "sentence": sentence(each.cover, each.element, words),
                "without_effect": ignored.get(each.id, ""),
                "charters": under(board, each),
                "reason": reason_words(ignored[each.id], words) if each.id in ignored else "",
            }
            for each in items
        ]
        return [*rows, *({"comparison": line} for line in comparison(board, items, words))]


def _party(line: Line, number: object) -> str:
    return harmless(line.ours.name if number == line.party else line.theirs.name)


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
        said = words.listed([said, *met_words(state.root, board, at, words)], "long-list-separator")
        yield row(board, state, section, words, said, when)


def _asked(board: Board, at: int, words: View) -> Iterator[Row]:
    sections = {Verdict.OPEN: "open", Verdict.NO_ANSWER: "overdue", Verdict.NOT_DELIVERED: "not-delivered"}
    for state in sorted(
        (each for each in board.situation.states(AskedState) if not isinstance(each, IncidentState | DistressState)),
        key=lambda each: (each.deadline() or 0, each.key),
    ):
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


SECTIONS: tuple[Section, ...] = (
    views, distress, crises, onward, seen_launches, _plans, _asked, incidents, promised, meetings, points, pauses,
    actuals, _suspended,
)  # fmt: skip
"""In the order in which they are shown."""
