"""Escalation at home: whom it rings for next when nobody took what waits, or an answer that is owed did not go out.

A function of what was done and of the moment, with no memory of its own: whoever looks, however late, sees the same,
and a node that was switched off in between has missed nothing. Nothing of it is said to the other side.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

REMIND_SHARE: Final = 3
"""One in so many parts of the time to answer is left when an answer that is still owed is called to mind (ours)."""
NEVER: Final = 1 << 62


class Why(StrEnum):
    """Why it rings for the next level."""

    UNTAKEN = "untaken"
    """nobody took it within the time in which a person takes note"""
    UNANSWERED = "unanswered"
    """the deadline for an answer passed"""


class Ringing(StrEnum):
    """How something sounds at a moment."""

    NOT = "not"
    ONCE = "once"
    ON = "on"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for a person, or for a person's answer.

    Attributes:
        since: when it began to wait here, by the node's own clock: a peer's would let it choose whom it wakes.
        open_within: seconds in which a person takes note.
        due: when our answer is due; None where none is owed, or it was given.
        said: when a word of our people that is on the record took it; None while none does.
        taken: moments at which somebody took it at home, sorted.
    """

    since: int
    open_within: int
    due: int | None = None
    said: int | None = None
    taken: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Rise:
    """It rang for a higher level: when, for which, and why."""

    at: int
    level: int
    why: Why


@dataclass(frozen=True, slots=True)
class Standing:
    """How something stands at a moment: how it sounds, for which level, since which moment, and what led there.

    Attributes:
        since: the moment from which it sounds as it does now: with it the same thing counts as a new one.
    """

    ringing: Ringing
    level: int
    since: int
    rises: tuple[Rise, ...] = ()


def standing(waiting: Waiting, levels: Sequence[int], at: int) -> Standing:
    """Return how something stands at a moment.

    Args:
        levels: of the own ladder, the one for which it rings first and those above, ascending; at least one.
        at: seconds UTC.
    """
    due = waiting.due
    if due is not None and at > due:
        return _late(waiting, levels, due, at)
    rises, since, quiet = _untaken(waiting, levels, at)
    level = rises[-1].level if rises else levels[0]
    if quiet and due is not None:
        reminds = due - (due - waiting.since) // REMIND_SHARE
        if at >= reminds and not any(moment >= reminds for moment in waiting.taken):
            return Standing(Ringing.ONCE, level, reminds, tuple(rises))
    return Standing(Ringing.NOT if quiet else Ringing.ON, level, since, tuple(rises))


def _late(waiting: Waiting, levels: Sequence[int], due: int, at: int) -> Standing:
    """Return how something stands whose deadline has passed: at the next level, where whoever takes it decides."""
    before, _, _ = _untaken(waiting, levels, due)
    reached = before[-1].level if before else levels[0]
    above = [each for each in levels if each > reached] or [reached]
    took = next((moment for moment in waiting.taken if moment > due), None)
    rises, since, quiet = _untaken(replace(waiting, since=due, said=took, taken=()), above, at)
    climbed = (*before, Rise(due, above[0], Why.UNANSWERED), *rises)
    return Standing(Ringing.NOT if quiet else Ringing.ON, climbed[-1].level, since, climbed)


def _untaken(waiting: Waiting, levels: Sequence[int], at: int) -> tuple[list[Rise], int, bool]:
    """Return how often it rose because nobody took it, since when it sounds as it does, and whether it is quiet.

    Whoever takes it at home has the time in which a person takes note to say something; after that it rings again.
    """
    rises: list[Rise] = []
    begins, higher = waiting.since, list(levels[1:])
    while True:
        ends = begins + waiting.open_within if higher else NEVER
        if waiting.said is not None and waiting.said <= min(ends, at):
            return rises, begins, True
        took = next((moment for moment in waiting.taken if begins <= moment <= min(ends, at)), None)
        if took is not None:
            begins = took + waiting.open_within
            if at < begins:
                return rises, begins, True
        elif at < ends:
            return rises, begins, False
        else:
            rises.append(Rise(ends, higher.pop(0), Why.UNTAKEN))
            begins = ends
