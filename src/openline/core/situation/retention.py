"""What may be erased by rule (spec 2.12.7): whole threads that are old and over, and nothing that anything else needs.

Conservative: what is open, in force, promised, agreed, about keys or about the charter stays, whatever its age.
"""

from openline.core.catalogue.dialogue import Signal, Text
from openline.core.catalogue.receipts import Test
from openline.core.situation.activities import PlanState
from openline.core.situation.questions import AskedState
from openline.core.situation.situation import Situation
from openline.core.situation.state import State

PLAIN = frozenset({Text.number, Signal.number, Test.number})
"""Elements whose threads are over as soon as they are said."""


def erasable(situation: Situation, before: int, at: int, kinds: frozenset[int] = frozenset()) -> list[bytes]:
    """Return the ids of entries that may be erased, sorted.

    Args:
        before: only threads of which every entry is older than this, seconds UTC.
        at: the moment at which nothing of them may be open or in force.
        kinds: only threads that begin with an element of these numbers; empty: of any.
    """
    threads = situation.threads
    over = [
        state
        for state in situation.states(State)
        if (not kinds or state.element in kinds)
        and _over(state, at)
        and all(item.clock < before for item in threads.thread(state.key))
    ]
    inside = {entry for state in over for entry in state.items}
    while True:  # a thread that something outside follows is needed there, and so is what it follows itself
        kept = [state for state in over if all(inside.issuperset(threads.followers(each)) for each in state.items)]
        if len(kept) == len(over):
            return sorted(inside - threads.aside)
        over, inside = kept, {entry for state in kept for entry in state.items}


def _over(state: State, at: int) -> bool:
    if isinstance(state, PlanState):
        return not state.in_force(at)
    if isinstance(state, AskedState):
        return not state.unanswered and not state.disputed
    return type(state) is State and state.element in PLAIN
