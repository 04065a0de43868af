"""The line itself: whom one can reach now, what is suspended, tests and keys."""

from collections.abc import Iterator
from typing import Any

from openline.core.catalogue.receipts import Contacts, LineStatus
from openline.core.catalogue.rendering import clock, code_words, harmless
from openline.core.catalogue.words import language_words
from openline.core.situation.contacts import Reach, reach
from openline.core.situation.line_facts import Staffing, line_facts
from openline.core.situation.politics import SuspensionState
from openline.node.facts import staffed_words
from openline.node.phrases import offset_of
from openline.node.subjects.card import Card, Look, act, cell, of_thread, table


def contacts(look: Look) -> Iterator[Card]:
    """Return one card for each side: whether its watch is staffed, and whom one can reach now."""
    for party in (look.theirs, look.ours):
        yield _side(look, party)


def _side(look: Look, party: int) -> Card:
    items, suspensions = look.board.situation.items(LineStatus), look.board.situation.states(SuspensionState)
    found = line_facts(items, suspensions, party, look.at)
    standing = staffed_words(look.board, found, look.at, look.words)
    tone = {Staffing.STAFFED: "agreed", Staffing.NOT_STAFFED: "overdue", Staffing.NOT_STATED: "open"}[found.staffing]
    acts: tuple[dict[str, Any], ...] = ()
    if party == look.ours:
        standing, acts = look.say(f"own-watch-{found.staffing.value.replace('_', '-')}"), (_staffed(look, found),)
    rows = [_step(look, each) for each in reach(look.board.situation.items(Contacts), party, look.at, offset_of)]
    keys = ("field-level", "field-office", "field-holder", "field-languages", "field-hours", "head-stands")
    heads = [look.say(key) for key in keys]
    title = look.say("contacts-of", party=look.party(party))
    tables = (table("", heads, rows),) if rows else ()
    facts = () if rows else (("", look.say("contacts-none")),)
    return Card(title, None, standing, tone, found.staffed_until, facts, tables, acts)


def _staffed(look: Look, found: Any) -> dict[str, Any]:
    name = "line.unstaffed" if found.staffing is Staffing.STAFFED else "line.staffed"
    return act(name, look.say(f"act-{name.replace('.', '-')}"), look.line.id)


def _step(look: Look, each: Reach) -> list[dict[str, str]]:
    contact = each.contact
    if each.reachable:
        said = look.say("contact-reachable-now")
        said = said if each.closes is None else f"{said} ({look.say('column-end')}: {clock(each.closes, look.words)})"
    elif each.opens is not None:
        said = look.say("contact-reachable-from", at=clock(each.opens, look.words))
    else:
        said = look.say("not-stated") if each.reachable is None else look.say("contact-not-reachable")
    hours = "–" if contact.hours is None else harmless(contact.hours.zone)
    return [
        cell(look.say(f"authority-level-{contact.level}")),
        cell(harmless(contact.office)),
        cell(code_words(contact.holder, look.words)),
        cell(look.words.listed([language_words(code, look.words) for code in contact.languages] or ["–"])),
        cell(hours),
        cell(said, "agreed" if each.reachable else "overdue"),
    ]


def suspensions(look: Look) -> Iterator[Card]:
    for state in look.board.situation.states(SuspensionState):
        yield _suspension(look, state)


def _suspension(look: Look, state: SuspensionState) -> Card:
    held = state.in_force(look.at)
    facts = [(look.say("field-since"), look.clock(state.since))]
    if state.resumed_at is not None:
        facts.append((look.say("column-end"), look.clock(state.resumed_at)))
    if state.refused_kinds:
        facts.append(("", look.say("suspension-never")))
    acts = []
    if held and state.party == look.ours:
        acts.append(act("suspension.resume", look.say("act-suspension-resume"), state.root))
    standing = look.say("situation-suspended") if held else look.say("situation-ended")
    return of_thread(
        look, state, standing=standing, tone="open" if held else "done", due=state.review_at if held else None,
        facts=tuple(facts), acts=tuple(acts),
    )  # fmt: skip
