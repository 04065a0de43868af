"""The ladder of contacts: who is asked next when a level does not answer.

The next level is the same on both nodes: it depends on what was published, never on hours, which depend on zone data.
Whether that office can be reached now is shown beside it.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """One step of a published ladder.

    Attributes:
        level: 1 duty, 2 command, 3 staff, 4 ministry, 5 head.
        office: the office's code.
        topics: what it deals with, in lower case; none is everything.
        vacant: it was published as having no holder.
        answers_within_s: so long an answer takes at most, as published.
    """

    level: int
    office: str
    topics: frozenset[str] = frozenset()
    vacant: bool = False
    answers_within_s: int | None = None


def next_steps(ladder: Iterable[Step], level: int, topic: str | None = None) -> tuple[Step, ...]:
    """Return the steps of the lowest level above `level` that deals with `topic` and is not vacant; none at the top.

    Steps that name the topic stand before those for everything, then by office. A vacant level is passed over: it would
    ring in an empty room.
    """
    fitting = [
        step
        for step in ladder
        if step.level > level and not step.vacant and (topic is None or not step.topics or topic in step.topics)
    ]
    if not fitting:
        return ()
    lowest = min(step.level for step in fitting)
    at_level = [step for step in fitting if step.level == lowest]
    return tuple(sorted(at_level, key=lambda step: (topic not in step.topics, step.office)))
