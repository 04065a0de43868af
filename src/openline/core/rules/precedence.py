"""Precedence: what is carried, due and alarmed first, and the least that some elements have."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from openline.core.errors import Misuse

ORDER: Final = ("flash", "immediate", "priority", "routine")
"""Most urgent first; the index is the number that travels."""

LEAST: Final[Mapping[str, str]] = MappingProxyType(
    {
        "distress": "flash",
        "crisis": "flash",
        "account": "immediate",
        "signal": "immediate",
        "encounter": "immediate",
        "launch": "immediate",
        "observed": "immediate",
        "call_request": "immediate",
        "call_reply": "immediate",
        "state": "immediate",
        "cancel": "priority",
        "amend": "priority",
        "suspend": "priority",
        "resume": "priority",
        "principal_message": "immediate",
    }
)
"""The precedence below which an element is not sent; whoever speaks may always give a higher one (ours)."""

SOON_S: Final = 24 * 3600
"""A notice that leaves less time than this goes before what is routine (ours)."""

NEWS_S: Final = 24 * 3600
"""What began longer ago wakes nobody by that alone: a hand-over of all that is in force would ring for each (ours)."""


def least_precedence(element: str, *, late: bool = False, start_in_s: int | None = None) -> str:
    """Return the least precedence of an element.

    Args:
        element: name in lower case.
        late: it is short of its lead time: late notice is carried first.
        start_in_s: seconds until what it announces begins, below nought when it has begun; None where it has no time,
            or is over.
    """
    found = [LEAST.get(element, "routine")]
    if start_in_s is not None and -NEWS_S <= start_in_s < 0:
        found.append("flash")
    elif late:
        found.append("immediate")
    elif start_in_s is not None and start_in_s < SOON_S:
        found.append("priority")
    return min(found, key=ORDER.index)


def usual_precedence(
    element: str, wished: str | None = None, *, late: bool = False, start_in_s: int | None = None
) -> str:
    """Return the precedence to send with: what the author wishes, but not below the least.

    Raises:
        Misuse: `wished` is no precedence.
    """
    least = least_precedence(element, late=late, start_in_s=start_in_s)
    if wished is None:
        return least
    if wished not in ORDER:
        raise Misuse(f"no precedence {wished!r}", hint=f"one of {', '.join(ORDER)}")
    return min(wished, least, key=ORDER.index)


def sounds(precedence: str, status: str) -> bool:
    """Say whether it may sound a real alarm: only what is urgent, and only what is ACTUAL."""
    return status == "actual" and precedence in ("flash", "immediate")
