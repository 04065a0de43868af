"""What waits for a person, what takes it, and at whom it rings (spec 8.11). Plain questions to items and states."""

from collections.abc import Iterable, Sequence

from openline.core.catalogue.changes import State
from openline.core.catalogue.dialogue import Answer, NoAnswer
from openline.core.catalogue.element import Element
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.talks import CallReply, CallRequest
from openline.core.record.entry import Precedence
from openline.core.rules.ladder import Step, next_steps
from openline.core.rules.ringing import ONCE, REMIND_S
from openline.core.situation.contacts import ladder_at, step_of
from openline.core.situation.item import Item
from openline.core.situation.life import Rules, late_marks
from openline.core.situation.politics import topic_of
from openline.core.situation.questions import AskedState
from openline.core.situation.references import follows

BY_MACHINES: tuple[type[Element], ...] = (Receipt, NoAnswer)
"""What follows from something else, and asks nobody for anything."""


def asks_for_a_person(item: Item, party: int) -> bool:
    """Say whether something is for a person of a party at once: another party's call, or what is urgent."""
    if item.party == party or isinstance(item.element, BY_MACHINES):
        return False
    return isinstance(item.element, CallRequest) or item.precedence <= Precedence.IMMEDIATE


def takes(item: Item, party: int) -> bytes | None:
    """Return the entry that a word of a person of a party takes: he has it before him. None where it takes nothing."""
    element = item.element
    if item.party != party or isinstance(element, NoAnswer):
        return None
    if isinstance(element, Receipt):
        return element.target if element.level >= Level.OPENED else None
    return follows(item.cover, element)


def given_up(state: AskedState, at: int) -> bool:
    """Say whether the time for an answer is over, and its author's node has recorded that none came."""
    due = state.deadline()
    return due is not None and at > due and any(recorded == due for _, recorded in state.no_answer)


def standing_by(state: AskedState, words: Sequence[Item], at: int) -> bool:
    """Say whether what a party has taken is quiet because it asked to wait: until the last minute of its stand-by, of a
    short one the second half, and after that from its next word on. An answer can then still be in time.

    Args:
        words: of the party, that take what was asked; none where it has said nothing.
    """
    again = rings_again(state, words)
    return again is not None and bool(words) and (at < again or any(word.clock >= again for word in words))


def rings_again(state: AskedState, words: Sequence[Item]) -> int | None:
    """Return when what a party asked to wait with rings again; None where it did not."""
    until = state.standing_by
    if until is None:
        return None
    said = [word.clock for word in words if isinstance(word.element, CallReply | Answer)]
    return until - min(REMIND_S, max(0, until - max(said, default=until)) // 2)


def rings_once(item: Item, thread: Sequence[Item], party: int, rules: Rules) -> bool:
    """Say whether something rings once and then waits in silence (spec 8.11.7).

    Args:
        thread: all items of its thread in order; none while its cause is not held.
        rules: lead times of each version of a plan.
    """
    if not thread or item.precedence == Precedence.FLASH:
        return False
    match item.element:
        case CallReply(reply=code):
            expected = thread[0].party == party
        case State(state=code):
            marks = late_marks(thread, rules)
            expected = bool(marks) and not marks[-1].lateness.late
        case _:
            return False
    return expected and code.name.lower() in ONCE[item.element.name.lower()]


def level_and_topic(item: Item) -> tuple[int, str | None]:
    """Return at which level, and on which topic, something is said: a call counts by the level that it asks for."""
    element = item.element
    level = element.level if isinstance(element, CallRequest) else item.cover.level
    topic = topic_of(element)
    return level, topic.name.lower() if topic is not None and topic.known else None


def rings_at(items: Iterable[Item], party: int, at: int, level: int, topic: str | None) -> tuple[Step, ...]:
    """Return the steps of a party's own published ladder at which something rings: at its level, or, where nobody there
    deals with the topic, at the next level above. None where the party has published none.

    Args:
        items: all CONTACTS of the line.
    """
    return next_steps(_ladder(items, party, at), level - 1, topic)


def levels_from(
    items: Iterable[Item], party: int, at: int, level: int, topic: str | None, known: Iterable[int] = ()
) -> tuple[int, ...]:
    """Return the level at which something rings first, and those above for which it rings in turn, ascending.

    Args:
        items: all CONTACTS of the line.
        known: levels of the offices on the party's card, which count where it has published no ladder.
    """
    ladder, found = _ladder(items, party, at), list[int]()
    while steps := next_steps(ladder, found[-1] if found else level - 1, topic):
        found.append(steps[0].level)
    return tuple(found) or tuple(sorted({level, *(each for each in known if each > level)}))


def _ladder(items: Iterable[Item], party: int, at: int) -> list[Step]:
    return [step_of(contact) for contact, _ in ladder_at(items, party, at)]
