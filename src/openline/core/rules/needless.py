"""Which alarms of a week nobody needed: a watch that is woken for nothing learns to sleep through.

Nothing is judged but what was done: an alarm after which nothing was said, and one that said again what had just been
said. What still waits is not judged.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

AGAIN_S: Final = 3600
"""The same thing said again within so long is a repetition (ours)."""
SETTLED_S: Final = 3600
"""So long after it was taken something may still follow (ours)."""


class Needless(StrEnum):
    """Why nobody needed an alarm."""

    NOT_REAL = "not_real"
    """an exercise or a test: it rang for nobody, and was shown"""
    AGAIN = "again"
    """the same had been said within the hour before"""
    NOTHING_FOLLOWED = "nothing_followed"
    """it was taken, and nothing was said or passed on after that"""


@dataclass(frozen=True, slots=True)
class Alarm:
    """One thing that rang, or would have.

    Attributes:
        line, entry: by which it is known.
        said: by what the same thing said again is known; "" where that cannot be told.
        at: when it began, seconds UTC.
        taken: when somebody first had it; None while nobody has.
        followed: something was said of it, or it was passed on.
        at_home: it is the node's own: nothing need be said of it.
    """

    line: str
    entry: str
    said: str
    precedence: str
    at: int
    real: bool
    taken: int | None = None
    followed: bool = False
    at_home: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """How many alarms of one precedence a line gave, how many nobody needed, and how long the slowest waited."""

    line: str
    precedence: str
    alarms: int
    needless: int
    slowest_s: int


def needless(alarms: Sequence[Alarm], now: int) -> tuple[tuple[Alarm, Needless], ...]:
    """Return which alarms nobody needed, each with the reason, in order of time."""
    found: list[tuple[Alarm, Needless]] = []
    last: dict[tuple[str, str], int] = {}
    for alarm in sorted(alarms, key=lambda each: (each.at, each.entry)):
        before = last.get((alarm.line, alarm.said)) if alarm.said else None
        last[alarm.line, alarm.said] = alarm.at
        if not alarm.real:
            found.append((alarm, Needless.NOT_REAL))
        elif before is not None and alarm.at - before <= AGAIN_S:
            found.append((alarm, Needless.AGAIN))
        elif not (alarm.at_home or alarm.followed) and alarm.taken is not None and now - alarm.taken >= SETTLED_S:
            found.append((alarm, Needless.NOTHING_FOLLOWED))
    return tuple(found)


def counts(alarms: Iterable[Alarm], now: int) -> tuple[Count, ...]:
    """Return the counts by line and precedence."""
    groups: dict[tuple[str, str], list[Alarm]] = {}
    for alarm in alarms:
        groups.setdefault((alarm.line, alarm.precedence), []).append(alarm)
    every = [alarm for group in groups.values() for alarm in group]
    unneeded = {(alarm.line, alarm.entry) for alarm, _ in needless(every, now)}
    return tuple(
        Count(
            line, precedence, len(group), sum((each.line, each.entry) in unneeded for each in group),
            max(((now if each.taken is None else each.taken) - each.at for each in group), default=0),
        )
        for (line, precedence), group in sorted(groups.items())
    )  # fmt: skip
