"""What was asked, with its clock: questions, calls asked for, incidents with the accounts of both sides, distress."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from openline.core.catalogue.dialogue import Question
from openline.core.catalogue.incidents import Clarification
from openline.core.catalogue.rendering import details, harmless
from openline.core.rules.deadlines import Verdict
from openline.core.situation.ceasefire import EventState
from openline.core.situation.incidents import Closing, DistressState, IncidentState, usual_questions
from openline.core.situation.item import Item
from openline.core.situation.questions import AskedState
from openline.core.situation.readouts import compare
from openline.node.board import Board
from openline.node.readouts import text_of
from openline.node.subjects.card import Card, Look, act, cell, of_thread, table

_STANDS: Final = {
    Verdict.OPEN: ("situation-open", "open"),
    Verdict.ANSWERED: ("situation-answered", "done"),
    Verdict.NO_ANSWER: ("situation-overdue", "overdue"),
    Verdict.NOT_DELIVERED: ("situation-not-delivered", "overdue"),
}
_CLOSED: Final = {
    Closing.AGREED: ("incident-closed-agreed", "agreed"),
    Closing.DISAGREEMENT_RECORDED: ("incident-closed-disagreement", "done"),
}


def asked(look: Look, state: AskedState) -> Card:
    """Return the card of a thing asked: how it stands, and by when an answer is due."""
    verdict = state.verdict(look.at)
    key, tone = _STANDS[verdict]
    if verdict is Verdict.OPEN and state.standing_by is not None:
        key = "situation-standing-by"
    if state.disputed:
        key, tone = "situation-disputed", "disputed"
    due = None if verdict is Verdict.ANSWERED else state.deadline()
    return of_thread(look, state, standing=look.say(key), tone=tone, due=due, facts=_since(look, state))


def _since(look: Look, state: AskedState) -> tuple[tuple[str, str], ...]:
    facts = [(look.say("field-asked-at"), look.clock(state.asked_at))]
    if state.received_at is not None:
        facts.append((look.say("field-received-at"), look.clock(state.received_at)))
    return tuple(facts)


def questions(look: Look) -> Iterator[Card]:
    for state in look.board.situation.states(AskedState):
        if state.element == Question.number:
            yield asked(look, state)


# incidents


def incidents(look: Look) -> Iterator[Card]:
    for state in look.board.situation.states(AskedState):
        match state:
            case IncidentState():
                yield _incident(look, state)
            case DistressState():
                yield _distress(look, state)
            case EventState():
                yield _event(look, state)


def _incident(look: Look, state: IncidentState) -> Card:
    card, owed = asked(look, state), state.owed()
    thread = look.thread(state)
    standing, tone = card.standing, card.tone
    if state.closing != Closing.OPEN:
        key, tone = _CLOSED[Closing(state.closing)]
        standing = look.say(key)
    elif owed is not None:
        tone = "overdue" if look.at > owed.due else "open"
        key = "meeting-due-by" if owed.what == "meeting" else "answer-due-by"
        standing = look.say(key, at=look.clock(owed.due))
    elif tone == "done":  # answered, and what both sides make of it is still to be written down
        standing, tone = look.say("incident-record-open"), "open"
    tables = [_accounts(look, thread, state)]
    lacking = {entry for entry, _ in state.ignored}
    if agreed := compare(item for item in thread if item.id not in lacking).agreed():
        rows = [[cell(str(line.no)), cell(text_of(line.texts[0][1], look.words), "agreed")] for line in agreed]
        tables.append(table(look.say("incident-agreed-facts"), ["", look.say("situation-agreed")], rows))
    acts = []
    had = questions_about(look.board, state.root)
    if state.party != look.ours and usual_questions(state.root, had) is not None:
        acts.append(act("incident.ask", look.say("act-incident-ask"), state.root))
    return replace(
        card, standing=standing, tone=tone, due=None if owed is None else owed.due, tables=tuple(tables),
        acts=tuple(acts),
    )  # fmt: skip


def questions_about(board: Board, account: bytes) -> list[Question]:
    """Return what our own side has asked about an account."""
    held = (item.element for item in board.situation.items(Question) if item.party == board.line.party)
    return [question for question in held if isinstance(question, Question) and account in question.about]


def _accounts(look: Look, thread: list[Item], state: IncidentState) -> dict[str, Any]:
    """Return the facts of both sides beside each other: the same field in one row, each in its author's account."""
    newest = {entry for entry, _ in state.accounts}
    fields: dict[str, dict[int, list[str]]] = {}
    for item in thread:
        if item.id in newest or isinstance(item.element, Clarification):
            for label, words in details(item.element, look.words):
                fields.setdefault(label, {}).setdefault(item.party, []).append(words)
    rows = [
        [cell(label), *(cell("\n".join(said.get(party, ())) or "–") for party in (look.ours, look.theirs))]
        for label, said in fields.items()
    ]
    title = look.say("incident-facts")
    return table(title, ["", look.party(look.ours), look.party(look.theirs)], rows)


def _distress(look: Look, state: DistressState) -> Card:
    over = state.ended_at is not None and state.ended_at <= look.at
    card = asked(look, state)
    return replace(
        card, standing=look.say("situation-ended") if over else card.standing,
        tone="done" if over else "open" if card.tone == "done" else card.tone, due=None if over else card.due,
    )  # fmt: skip


def _event(look: Look, state: EventState) -> Card:
    card = asked(look, state)
    linked = [harmless(look.line.name_of(look.board[entry].node)) for entry in state.linked if entry in look.board]
    facts = ((look.say("field-linked"), look.words.listed(linked)),) if linked else ()
    return replace(card, facts=(*card.facts, *facts))
