"""What is open: the one rule by which queue, inbox, hand-over and "what changed" tell that something needs somebody.

Something is open from the moment in which it is held until it was answered, decided or taken note of as its kind
asks, or until an officer closed it at home, with a reason. An alarm that was taken, a deadline that has passed and a
watch that was handed over close nothing.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from openline.core.catalogue.receipts import Level


class Need(StrEnum):
    """What an entry waits for."""

    ANSWER = "answer"
    """of ours: the other side asks"""
    OPEN = "open"
    """nobody here has opened it"""
    SETTLE = "settle"
    """it was opened, and nobody has said that it is clear"""
    LOOK = "look"
    """evidence, or what cannot be compared: a person has to look at it"""
    DELIVERY = "delivery"
    """ours, and not with the other side yet"""
    REPLY = "reply"
    """ours, and the other side has time to answer"""
    NEXT = "next"
    """ours: no answer came in time, and nobody here has taken note"""
    SILENT = "silent"
    """ours: no answer came in time, and somebody here has taken note"""


IN_FLIGHT: Final = frozenset({Need.DELIVERY, Need.REPLY})
"""These wait for the other side, in its time."""
OURS: Final = frozenset({*IN_FLIGHT, Need.SILENT})
"""These press nobody here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What decides whether an entry is open.

    Attributes:
        ours: our party said it.
        only_receipts: it says that something was had, and waits for nobody itself.
        evidence: it stands on a branch of a fork, or after the end of a closed node.
        unusable: it states a plan that cannot be compared.
        arrived: it is with the other side, where it is ours.
        asks: it asks something; `unanswered`: of that something has no answer.
        overdue: by the catalogue's deadline the time for an answer is over.
        noted: somebody here has taken note of that.
        taken: people of our party have said something that takes it.
        level: the highest level to which they have receipted it; None where they have not.
        closed: as what an officer closed it, with a reason; None where nobody did.
    """

    ours: bool
    only_receipts: bool = False
    evidence: bool = False
    unusable: bool = False
    arrived: bool = True
    asks: bool = False
    unanswered: bool = False
    overdue: bool = False
    noted: bool = False
    taken: bool = False
    level: int | None = None
    closed: Need | None = None


def needed(facts: Facts) -> Need | None:
    """Return what an entry waits for, whether or not somebody closed it."""
    if facts.only_receipts:
        return None
    if facts.evidence or facts.unusable:
        return Need.LOOK
    if facts.ours:
        if not facts.arrived:
            return Need.DELIVERY
        if not facts.unanswered:
            return None
        return (Need.SILENT if facts.noted else Need.NEXT) if facts.overdue else Need.REPLY
    if facts.unanswered:
        return Need.ANSWER
    if facts.asks or (facts.level is not None and facts.level > Level.OPENED):
        return None  # who answers has read it
    return Need.SETTLE if facts.taken or facts.level is not None else Need.OPEN


def need(facts: Facts) -> Need | None:
    """Return what an entry waits for; None where it is not open. What was closed opens again once it needs another."""
    found = needed(facts)
    return None if found is not None and closes_as(found) is facts.closed else found


def closable(facts: Facts) -> bool:
    """Say whether an officer may close it: not what can be opened, cleared, or answered in time."""
    found = needed(facts)
    return found not in (None, Need.OPEN, Need.SETTLE) and (found is not Need.ANSWER or facts.overdue)


def closes_as(found: Need) -> Need:
    """Return as what it is closed: taking note of a silence is no reason to open it again."""
    return Need.SILENT if found is Need.NEXT else found
