"""What is planned and seen: plans, sites and movements, launches with what was observed of them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from openline.core.catalogue.codes import ActivityState, Function
from openline.core.catalogue.notices import Activity, Launch
from openline.core.catalogue.protection import Movement, Site
from openline.core.catalogue.rendering import code_words, harmless, kebab
from openline.core.catalogue.watching import Observed
from openline.core.record.entry import Status
from openline.core.situation.activities import PlanState
from openline.core.situation.launches import Launches, entry_of, launches, ready_question
from openline.core.situation.pauses import PauseState
from openline.core.situation.protection import receipts_owed
from openline.core.situation.state import State
from openline.core.watch.launch import Kind, Verdict
from openline.node.computed import met_words
from openline.node.subjects.card import Card, Look, act, cell, of_thread, table

_OF_KIND = {
    Kind.CONSISTENT: ("launch-consistent", "agreed"),
    Kind.PARTLY: ("launch-partly", "disputed"),
    Kind.NONE_HELD: ("launch-none-held", "overdue"),
}
_GRAVE = {ActivityState.CONTINGENT: "overdue", ActivityState.NONCONFORMING: "overdue"}


def plans(look: Look) -> Iterator[Card]:
    for state in look.board.situation.states(PlanState):
        if state.element == Activity.number:
            yield plan(look, state)
    for pause in look.board.situation.states(PauseState):
        held = [until for _, start, until, _, _ in pause.held if start <= look.at < until]
        words = look.say("situation-in-force") if held else look.say("situation-ended")
        yield of_thread(look, pause, standing=words, tone="open" if held else "done", due=min(held, default=None))


def plan(look: Look, state: PlanState) -> Card:
    """Return the card of a plan: its state, its times, what it meets, what the other side said of it."""
    held = ActivityState(state.state)
    begun, over = state.starts() <= look.at, not state.in_force(look.at)
    standing = look.words.listed(
        [look.say(f"activity-state-{kebab(held.name)}"), *met_words(state.root, look.board, look.at, look.words)],
        "long-list-separator",
    )
    tone = "done" if over else _GRAVE.get(held, "open")
    facts = [(look.say("column-start"), look.clock(state.starts())), (look.say("column-end"), look.clock(state.ends()))]
    owed = receipts_owed(state, look.thread(state), look.board.situation.governing)
    if owed.functions:
        named = look.words.listed([code_words(Function(code), look.words) for code in owed.functions])
        facts.append((look.say("field-onward"), named))
    due = None if over else state.ends() if begun else state.starts()
    return of_thread(look, state, standing=standing, tone=tone, due=due, facts=tuple(facts))


def protection(look: Look) -> Iterator[Card]:
    for state in look.board.situation.states(PlanState):
        if state.element in (Site.number, Movement.number):
            yield plan(look, state)


# launches


def announced_and_seen(look: Look) -> Iterator[Card]:
    """Return the launches announced, and what was observed with its match, which is computed anew each time."""
    found = {status: launches(look.board.situation, look.at, status=status) for status in Status}
    for state in look.board.situation.states(State):
        if state.element == Launch.number and isinstance(state, PlanState):
            yield _announced(look, state, found[Status(state.status)])
        elif state.element == Observed.number:
            yield _seen(look, state, found[Status(state.status)])


def _announced(look: Look, state: PlanState, found: Launches) -> Card:
    card = plan(look, state)
    due = next((each for each in found.results_due if each.entry == state.root), None)
    if due is not None and not state.in_force(look.at):
        facts = (*card.facts, (look.say("launch-result-due"), look.clock(due.due)))
        return replace(card, facts=facts, tone="overdue" if due.overdue else "open", due=due.due)
    if any(entry_of(each.notice_id) == state.root for each in found.unseen):
        return replace(card, facts=(*card.facts, ("", look.say("launch-no-observation"))))
    return card


def _seen(look: Look, state: State, found: Launches) -> Card:
    card = of_thread(look, state)
    verdict = found.verdicts.get(state.root)
    if verdict is None:
        return card
    key, tone = _OF_KIND[verdict.kind]
    names = [_name(look, each.notice_id) for each in verdict.candidates]
    standing = look.say(key, notice=names[0]) if names else look.say(key)
    acts = []
    if ready_question(verdict) is not None and state.party == look.ours:
        acts.append(act("launch.ask", look.say("act-launch-ask"), state.root))
    tables = (_match(look, verdict, names),) if names else ()
    return replace(card, standing=standing, tone=tone, tables=tables, acts=tuple(acts))


def _name(look: Look, notice: str) -> str:
    element = look.board[entry_of(notice)].element
    return harmless(element.activity_id) if isinstance(element, Launch) else ""


def _match(look: Look, verdict: Verdict, names: list[str]) -> dict[str, Any]:
    """Return how each part of what was seen compares with each notice that may be it, the best first."""
    tones = {"agrees": "agreed", "near": "open", "differs": "disputed"}
    heads = [look.say("column-name"), *(look.say(f"aspect-{each}") for each in ("time", "place", "direction", "class"))]
    rows = [
        [
            cell(name),
            *(
                cell(look.say(f"standing-{kebab(each.standing.value)}"), tones.get(each.standing.value, ""))
                for each in candidate.aspects
            ),
        ]
        for name, candidate in zip(names, verdict.candidates, strict=True)
    ]
    return table(look.say("field-match"), heads, rows)
