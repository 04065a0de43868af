"""The NO_ANSWER entries of a party: what passed without an answer, whether the other watch was stated as staffed then,
and which level of its ladder is offered next (spec 8.3.7, 8.6).
"""

from collections.abc import Iterable

from openline.core.catalogue.dialogue import NoAnswer
from openline.core.catalogue.receipts import Contacts, LineStatus
from openline.core.catalogue.talks import CallRequest
from openline.core.situation.contacts import next_level
from openline.core.situation.line_facts import Staffing, line_facts
from openline.core.situation.questions import AskedState, silences
from openline.core.situation.situation import Situation

DUTY = 1


def silences_of(situation: Situation, states: Iterable[AskedState], party: int, at: int) -> list[NoAnswer]:
    """Return the NO_ANSWER entries that a party's node may write at a moment, each as it stood at its deadline.

    Args:
        states: what was asked from this node.
    """
    overdue = [state for state in states if state.overdue(at)]
    if not overdue:
        return []
    others = sorted(set(situation.world.parties) - {party})
    contacts, stated = list(situation.items(Contacts)), list(situation.items(LineStatus))

    def offered(state: AskedState) -> int | None:
        element = situation.threads[state.root].element
        level = element.level if isinstance(element, CallRequest) else DUTY
        topic = getattr(element, "topic", None)
        named = topic.name.lower() if topic is not None and topic.known else None
        found = [next_level(contacts, other, state.deadline() or at, level, named) for other in others]
        return min((each for each in found if each is not None), default=None)

    def staffed(state: AskedState) -> bool | None:
        """Say of all the others together: one of whom nothing is known leaves it open."""
        said = {line_facts(stated, (), other, state.deadline() or at).staffing for other in others}
        if Staffing.STAFFED in said:
            return True
        return False if said == {Staffing.NOT_STAFFED} else None

    return silences(overdue, party, at, offered, staffed)
