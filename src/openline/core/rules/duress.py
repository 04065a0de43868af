"""What still goes out while an officer acts under duress: what saves lives or proves receipt, and makes nobody bolder.

Everything else is held at home, and looks sent to whoever watches, until a person of the own command has seen it.
"""

from typing import Final

ALWAYS: Final = frozenset({"distress", "receipt", "test"})
"""A call for help, the proof that something came, and a test draw nobody nearer."""

DRAWS_NEARER: Final = frozenset(
    {"keeping_clear", "ended", "delayed", "exercise_stops", "no_hostile_intent", "leaving_area"}
)
"""Signals after which somebody may come nearer, or lower a guard: false ones cost lives. All others warn (ours)."""

KEEP_CLEAR: Final = frozenset({"nonconforming", "contingent"})
"""States of a plan that only ever make the other side keep clear."""


def goes_out(element: str, code: str = "") -> bool:
    """Say whether something is sent although its officer acts under duress.

    Args:
        element: name in lower case.
        code: of a signal its meaning, of a STATE the state, in lower case.
    """
    if element == "signal":
        return code not in DRAWS_NEARER and not code.startswith("code_")  # one that this node does not know
    if element == "state":
        return code in KEEP_CLEAR
    return element in ALWAYS
