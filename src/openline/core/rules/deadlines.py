"""Deadlines that nobody sends: both nodes compute them from the record and the charter, and get the same second.

A deadline counts from the later of the author's time and the time in the peer's machine receipt. Silence after it is
NO_ANSWER only where the machine received what was asked; otherwise it was not delivered. Neither says why.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from openline.core.errors import Misuse
from openline.core.rules.precedence import ORDER

MINUTE_S: Final = 60
HOUR_S: Final = 3600
DAY_S: Final = 86_400

MAX_STAND_BY_MIN: Final = 7 * 24 * 60
"""The longest stand-by that counts: a week (ours)."""
STAND_BYS: Final = "stand_bys"
"""The charter's word for how often one party may ask to wait before its answer to one thing asked."""
MOST_STAND_BYS: Final = 3
"""So many stand-bys of a party move a deadline, unless the charter's `stand_bys` says else (ours)."""

DEFAULTS: Final[Mapping[str, int]] = MappingProxyType(
    {
        # asked and answered
        "question": 48 * HOUR_S,
        "question.priority": 12 * HOUR_S,
        "question.immediate": HOUR_S,
        "question.flash": 15 * MINUTE_S,
        "question.launch": HOUR_S,
        "question.launch.flash": 5 * MINUTE_S,
        "distress": 5 * MINUTE_S,
        "account": 48 * HOUR_S,
        "account.immediate": 4 * HOUR_S,
        "account.flash": HOUR_S,
        "ceasefire_event": 24 * HOUR_S,
        "commitment": 7 * DAY_S,
        # plans
        "movement": 24 * HOUR_S,
        "movement.immediate": HOUR_S,
        "movement.flash": 15 * MINUTE_S,
        "amend": 24 * HOUR_S,
        "amend.immediate": HOUR_S,
        "amend.flash": 15 * MINUTE_S,
        "launch_result": 48 * HOUR_S,
        "actuals": 14 * DAY_S,
        # talk
        "call_request": HOUR_S,
        "call_request.duty": 5 * MINUTE_S,
        "call_request.command": 15 * MINUTE_S,
        "call_request.staff": 4 * HOUR_S,
        "call_request.ministry": 48 * HOUR_S,
        "call_request.head": 48 * HOUR_S,
        "call_request.flash": 5 * MINUTE_S,
        "meeting": 48 * HOUR_S,
        "meeting.incident": 48 * HOUR_S,
        "readout": 7 * DAY_S,
        "principal_message": 24 * HOUR_S,
        "principal_message.flash": HOUR_S,
        "line_check": HOUR_S,
        # a person takes note (the ladder's step `opened`)
        "opened": 12 * HOUR_S,
        "opened.priority": HOUR_S,
        "opened.immediate": 15 * MINUTE_S,
        "opened.flash": 5 * MINUTE_S,
        # the longest that an entry travels: a receipt that claims more counts as this much
        "carriage": 7 * DAY_S,
        # the rhythm of a crisis, from its opening
        "crisis.received": MINUTE_S,
        "crisis.holding_reply": 5 * MINUTE_S,
        "crisis.first_facts": 15 * MINUTE_S,
        "crisis.call": 30 * MINUTE_S,
        "crisis.joint_sheet": 60 * MINUTE_S,
    }
)
"""Seconds to answer, by word: `element`, `element.qualifier`, each also with `.precedence`; ours unless said otherwise
in docs/reference/rules.md. A qualifier is a topic, a level (duty, command, staff, ministry, head) or a step."""


def time_allowed(
    element: str,
    precedence: str = "routine",
    deadlines: Mapping[str, int] | None = None,
    qualifiers: Sequence[str] = (),
) -> int | None:
    """Return the seconds to answer an element; None if nothing is owed.

    The charter's word stands before the same word of ours, a word with a qualifier before one without. What is more
    urgent is never due later than what is less urgent: the least over its precedence and all below counts.

    Args:
        element: name in lower case, such as `question`.
        precedence: one of precedence.ORDER.
        deadlines: the governing charter's words.
        qualifiers: those that apply, the narrowest first.
    """
    if precedence not in ORDER:
        raise Misuse(f"no precedence {precedence!r}", hint=f"one of {', '.join(ORDER)}")
    agreed = deadlines or {}
    stems = [*(f"{element}.{qualifier}" for qualifier in qualifiers), element]
    found = []
    for urgency in ORDER[ORDER.index(precedence) :]:
        for stem in stems:
            seconds = _said(f"{stem}.{urgency}", agreed)
            if seconds is None and urgency == "routine":
                seconds = _said(stem, agreed)
            if seconds is not None:
                found.append(seconds)
                break
    return min(found, default=None)


def _said(word: str, agreed: Mapping[str, int]) -> int | None:
    """Return the number of a word, the charter's before ours; not by joining the two, which every entry would pay."""
    number = agreed.get(word)
    return DEFAULTS.get(word) if number is None else number


def respond_by(
    author_clock: int,
    received_at: int | None,
    element: str,
    precedence: str = "routine",
    deadlines: Mapping[str, int] | None = None,
    qualifiers: Sequence[str] = (),
) -> int | None:
    """Return when an answer is due (seconds UTC); None if nothing is owed.

    Args:
        author_clock: the author's time in the entry.
        received_at: time in the peer's machine receipt, None without one. It can only make the deadline later, and by
            the longest carriage at most: else a peer could put it off for ever by stating a time far ahead.
        element, precedence, deadlines, qualifiers: as for `time_allowed`.
    """
    seconds = time_allowed(element, precedence, deadlines, qualifiers)
    return None if seconds is None else _known_at(author_clock, received_at, deadlines) + seconds


def _known_at(said_at: int, received_at: int | None, deadlines: Mapping[str, int] | None) -> int:
    """Return the moment from which time to answer runs: the later of two clocks, within the longest carriage."""
    if received_at is None:
        return said_at
    carriage = (deadlines or {}).get("carriage", DEFAULTS["carriage"])
    return max(said_at, min(received_at, said_at + carriage))


def stand_by(said_at: int, received_at: int | None, minutes: int, deadlines: Mapping[str, int] | None = None) -> int:
    """Return the deadline that a reply `stand by N minutes` sets in place of the one before (seconds UTC).

    Args:
        said_at, received_at: time of the reply, and in the machine receipt for it.
        minutes: as promised; more than a week counts as a week, so that no one holds a question open for ever.
        deadlines: the governing charter's words.
    """
    return _known_at(said_at, received_at, deadlines) + min(max(minutes, 0), MAX_STAND_BY_MIN) * MINUTE_S


def stand_bys_allowed(deadlines: Mapping[str, int] | None = None) -> int:
    """Return how many stand-bys of one party to one thing asked move its deadline: a chain of them has an end.

    Args:
        deadlines: the governing charter's words.
    """
    return (deadlines or {}).get(STAND_BYS, MOST_STAND_BYS)


class Verdict(Enum):
    """How a thing asked stands. Neither of the two kinds of silence gives a reason."""

    OPEN = "open"
    ANSWERED = "answered"
    NO_ANSWER = "no_answer"
    NOT_DELIVERED = "not_delivered"


def verdict(due: int | None, at: int, *, received: bool, answered: bool) -> Verdict:
    """Return how a thing asked stands at a moment.

    Args:
        due: from `respond_by` or `stand_by`; None if nothing is owed.
        at: seconds UTC; the deadline itself is still in time.
        received: a machine receipt for it is held.
        answered: a final reply is held, in time or not.
    """
    if answered:
        return Verdict.ANSWERED
    if due is None or at <= due:
        return Verdict.OPEN
    return Verdict.NO_ANSWER if received else Verdict.NOT_DELIVERED


RHYTHM: Final = ("received", "holding_reply", "first_facts", "call", "joint_sheet")
"""The steps of a crisis in their order."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One step of a crisis: when it is due, when it took place (None: not yet), and whether it was missed."""

    step: str
    due: int
    done_at: int | None
    missed: bool


def rhythm(opened: int, done: Mapping[str, int], at: int, deadlines: Mapping[str, int] | None = None) -> list[Beat]:
    """Return the steps of a crisis as they stand at a moment.

    Args:
        opened, at: seconds UTC.
        done: when each step took place, seconds UTC. Late is still missed: the record says so.
    """
    agreed = deadlines or {}
    beats = []
    for step in RHYTHM:
        word = f"crisis.{step}"
        due = opened + agreed.get(word, DEFAULTS[word])
        done_at = done.get(step)
        beats.append(Beat(step, due, done_at, (at if done_at is None else done_at) > due))
    return beats
