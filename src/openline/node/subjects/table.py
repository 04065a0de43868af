"""Which element has its place under which subject: the one table of it, for the desk, the search and the printed page.

An entry is shown in its thread, and a thread under the subject of the element that begins it. READOUT has its place
besides, wherever it stands: two accounts of one talk are compared on a page of their own.
"""

from typing import Final

from openline.core.catalogue.every import CATALOGUE

_ELEMENTS: Final[dict[str, tuple[str, ...]]] = {
    "crises": ("CRISIS",),
    "incidents": ("ACCOUNT", "CLARIFICATION", "CEASEFIRE_EVENT", "DISTRESS"),
    "questions": ("QUESTION", "ANSWER", "NO_ANSWER"),
    "plans": (
        "ACTIVITY", "AMEND", "CANCEL", "STATE", "ACTUALS", "REPLY_TO_PLAN", "ZONE", "CONFLICT", "PAUSE", "WITHHELD",
    ),
    "launches": ("LAUNCH", "LAUNCH_RESULT", "OBSERVED"),
    "protection": ("SITE", "MOVEMENT"),
    "encounters": ("TRACK", "ENCOUNTER"),
    "meetings": ("MEETING", "CALL_REQUEST", "CALL_REPLY"),
    "readouts": ("READOUT",),
    "commitments": ("COMMITMENT",),
    "words": ("TEXT", "SIGNAL", "POSITION", "PRINCIPAL_MESSAGE", "TRANSLATION"),
    "contacts": ("CONTACTS", "LINE_STATUS"),
    "suspensions": ("SUSPEND", "RESUME"),
    "charter": ("CHARTER_TEXT", "CHARTER_STEP"),
    "line": ("TEST", "RECEIPT", "HANDOVER", "KEY_EVENT"),
}  # fmt: skip

SUBJECTS: Final = tuple(_ELEMENTS)
"""In the order in which they are shown."""

_NUMBERS: Final = {element.name: number for number, element in CATALOGUE.items()}
SUBJECT_OF: Final[dict[int, str]] = {_NUMBERS[name]: subject for subject, names in _ELEMENTS.items() for name in names}
"""By number of the element; what this node cannot read is shown with what is about the line itself."""

_NOT_BEGUN: Final = frozenset({"TEST", "RECEIPT", "NO_ANSWER", "KEY_EVENT", "CONFLICT", "HANDOVER", "TRANSLATION"})
"""What nobody begins on an empty form: it follows from an item, or from an act of its own."""


def writable(subject: str) -> tuple[str, ...]:
    """Return the types that an officer may begin to write from the page of a subject."""
    return tuple(name.lower() for name in _ELEMENTS[subject] if name not in _NOT_BEGUN)
