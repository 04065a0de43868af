"""Sections of the situation beyond plans and questions: promised, crises, talks, distress, pauses, what is missing."""

from collections.abc import Iterator
from typing import Any

from openline.core.catalogue.changes import Amend
from openline.core.catalogue.codes import Function
from openline.core.catalogue.receipts import Test
from openline.core.catalogue.rendering import clock, code_words, sentence
from openline.core.catalogue.view import View, harmless
from openline.core.situation.activities import PlanState
from openline.core.situation.incidents import DistressState, IncidentState
from openline.core.situation.launches import entry_of, launches
from openline.core.situation.life import missing_actuals
from openline.core.situation.line_tests import differing_views
from openline.core.situation.pauses import PauseState
from openline.core.situation.protection import receipts_owed
from openline.core.situation.state import State
from openline.core.situation.talks import CrisisState, MeetingState, Pledge
from openline.node.board import Board

Row = dict[str, Any]


def row(board: Board, state: State, section: str, words: View, said: str = "", when: str = "") -> Row:
    """Return one row of the situation: how a thread stands, and its words as they count now.

    A movement that was changed on its way is never shown by its old route; an amendment stands behind what it amends.
    """
    root = board[state.root]
    versions = [board[entry] for entry in state.versions] if isinstance(state, PlanState) else [root]
    said_now = [item for item in versions if item.id != root.id]
    if not said_now or any(isinstance(item.element, Amend) for item in said_now):
        said_now = [root, *said_now]
    return {
        "section": words.say(f"situation-{section}"),
        "code": section,
        "entry": state.root.hex(),
        "from": harmless(board.line.name_of(root.node)),
        "status": root.status.name,
        "when": when,
        "stands": said,
        "sentence": " → ".join(sentence(item.cover, item.element, words) for item in said_now),
    }


def promised(board: Board, at: int, words: View) -> Iterator[Row]:
    """Return the commitments that are open, those overdue first."""
    held = [state for state in board.situation.states(Pledge) if state.to_be_done()]
    for state in sorted(held, key=lambda each: (not each.overdue(at), each.due or each.review_at or 0, each.key)):
        date = state.review_at if state.due is None else state.due
        yield row(board, state, "overdue" if state.overdue(at) else "promised", words, when=clock(date, words))


def crises(board: Board, at: int, words: View) -> Iterator[Row]:
    """Return the crisis threads that are open, with the contacts that were missed."""
    for state in sorted(board.situation.states(CrisisState), key=lambda each: (each.opened, each.key)):
        if not state.goes_on():
            continue
        missed = state.missed(at)
        said = "; ".join(words.say("contact-missed", {"at": clock(due, words)}) for _, due in missed)
        yield row(board, state, "overdue" if missed else "open", words, said, clock(state.next_contact(), words))


def distress(board: Board, at: int, words: View) -> Iterator[Row]:
    """Return every distress that has not ended, whatever time has gone by."""
    for state in sorted(board.situation.states(DistressState), key=lambda each: each.key):
        if state.ended_at is None or state.ended_at > at:
            yield row(board, state, "open", words)


def meetings(board: Board, at: int, words: View) -> Iterator[Row]:
    """Return the meetings that lie ahead or are being arranged."""
    for state in sorted(board.situation.states(MeetingState), key=lambda each: (each.window[0], each.key)):
        ahead = [date for date in state.dates(at) if date.start >= at]
        if ahead:
            yield row(board, state, "planned", words, when=clock(ahead[0].start, words))


def incidents(board: Board, at: int, words: View) -> Iterator[Row]:
    """Return what incidents are still owed: a clarification, a meeting."""
    keys = {"meeting": "meeting-due-by", "account": "answer-due-by", "clarification": "answer-due-by"}
    for state in sorted(board.situation.states(IncidentState), key=lambda each: each.key):
        owed = state.owed()
        if owed is not None:
            when = clock(owed.due, words)
            section = "overdue" if at > owed.due else "open"
            yield row(board, state, section, words, words.say(keys[owed.what], {"at": when}), when)


def pauses(board: Board, at: int, words: View) -> Iterator[Row]:
    """Return the pauses that somebody holds."""
    for state in sorted(board.situation.states(PauseState), key=lambda each: each.key):
        held = [until for _, start, until, _, _ in state.held if start <= at < until]
        if held:
            parties = {party for party, start, until, _, _ in state.held if start <= at < until}
            yield row(board, state, "in-force" if len(parties) > 1 else "planned", words, when=clock(min(held), words))


def views(board: Board, at: int, words: View) -> Iterator[Row]:
    """Return where another node's newest test shows that it sees the world differently."""
    tests = [item for node in board.line.peers if (item := board.last_test(node.id)) is not None]
    ours = {
        (said.cut, said.situation_at): digest
        for item in tests
        if isinstance(said := item.element, Test) and said.cut is not None and said.situation_at is not None
        if (digest := board.below.remembered(said.cut, said.situation_at)) is not None
    }
    for each in differing_views(tests, ours):
        item = board[each.test]
        yield {
            "section": words.say("situation-differs"),
            "code": "situation-differs",
            "entry": each.test.hex(),
            "from": harmless(board.line.name_of(item.node)),
            "status": item.status.name,
            "when": clock(each.at, words),
            "stands": "",
            "sentence": sentence(item.cover, item.element, words),
        }


def onward(board: Board, at: int, words: View) -> Iterator[Row]:
    """Return the plans whose functions have not receipted them, while there is still time to ask."""
    for state in sorted(board.situation.states(PlanState), key=lambda each: (each.starts(), each.key)):
        if not state.in_force(at):
            continue
        owed = receipts_owed(state, board.situation.threads.thread(state.key), board.situation.governing)
        if owed.warns(at):
            named = words.listed([code_words(Function(code), words) for code in owed.functions])
            begins = clock(state.starts(), words)
            said = words.say("onward-missing", {"activity": harmless(state.name), "at": begins, "functions": named})
            yield row(board, state, "awaiting", words, said, begins)


def seen_launches(board: Board, at: int, words: View) -> Iterator[Row]:
    """Return the observed launches with which no notice is fully consistent; what may be asked is one act away."""
    found = launches(board.situation, at)
    for entry in found.unmatched:
        state = board.situation.state_of(entry)
        if state is None:
            continue
        verdict = found.verdicts[entry]
        names = [harmless(board[entry_of(each.notice_id)].element.activity_id) for each in verdict.candidates[:1]]  # type: ignore[attr-defined]
        said = words.say("launch-partly", {"notice": names[0]}) if names else words.say("launch-none-held")
        yield {**row(board, state, "unmatched-launch", words, said), "entry": entry.hex()}


def actuals(board: Board, at: int, words: View) -> Iterator[Row]:
    """Return the plans of which the report of what took part is missing."""
    for each in missing_actuals(board.situation, at):
        state = board.situation.state_of(each.plan)
        if state is not None:
            yield row(board, state, "missing-actuals", words, when=clock(each.due, words))
