"""When a function that was passed something, and has not said that it has it, has to be asked: over time, pure.

The notice of 1995 and the convoy plan of 2024 stopped on the way to those who acted. So whoever was passed something
says so himself, and where nothing is said, the desk is warned while there is still time to ask by another way: at half
of the time that is left, and never so late that nothing can be done. All numbers are ours.
"""

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Final

LATEST_S: Final = 30 * 60
"""The first warning comes at the latest so long before the window opens, where it was passed on earlier than that."""
LEAST_S: Final = 60
"""So long a function has in any case, unless the window opens sooner."""
PATIENCE_S: Final[Mapping[str, int]] = MappingProxyType(
    {"flash": 120, "immediate": 300, "priority": 3_600, "routine": 6 * 3_600}
)
"""So long a function has at most, however far off the window is, by precedence."""
QUIET_S: Final = 300
"""So long the desk is quiet after an officer has said that he is asking; then it warns again."""


class Stage(IntEnum):
    """How pressing a receipt is that has not come."""

    WAITING = 0
    MISSING = 1
    URGENT = 2
    LATE = 3


PRECEDENCE: Final[Mapping[Stage, str]] = MappingProxyType(
    {Stage.MISSING: "priority", Stage.URGENT: "immediate", Stage.LATE: "flash"}
)
"""As what a missing receipt stands in the queue, and rings."""


def warns_at(passed_at: int, begins: int | None, precedence: str) -> int:
    """Return when the desk is warned first; times in seconds UTC.

    Args:
        begins: when the window opens; None where what was passed on has none.
    """
    patience = PATIENCE_S[precedence]
    if begins is None or begins <= passed_at:
        return passed_at + (patience if begins is None else LEAST_S)
    left = begins - passed_at
    return passed_at + max(min(LEAST_S, left // 2), min(patience, left // 2, max(left - LATEST_S, left // 4)))


def presses_at(passed_at: int, begins: int | None, precedence: str) -> int:
    """Return when a receipt that is still missing becomes urgent: at half of what is left after the first warning."""
    warned = warns_at(passed_at, begins, precedence)
    if begins is None:
        return warned + PATIENCE_S[precedence]
    return warned + max(0, begins - warned) // 2


def stage(passed_at: int, begins: int | None, precedence: str, now: int) -> Stage:
    """Return how pressing a missing receipt is at a moment."""
    warned = warns_at(passed_at, begins, precedence)
    if now < warned:
        return Stage.WAITING
    if begins is not None and now >= begins:
        return Stage.LATE
    return Stage.URGENT if now >= presses_at(passed_at, begins, precedence) else Stage.MISSING
