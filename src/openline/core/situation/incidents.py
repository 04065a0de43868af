"""Incidents and distress: what is known, what is owed, and how far it has come.

An account is owed a clarification, then a meeting, then a record of both. It is closed by what both sides have signed,
points agreed or disagreement recorded, and opened again by whatever is said later. No state here says who is to blame.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

import msgspec

from openline.core.catalogue.changes import Cancel
from openline.core.catalogue.changes import State as StateElement
from openline.core.catalogue.codes import ActivityState, Topic
from openline.core.catalogue.dialogue import Answer, NoAnswer, Question, Signal, Text
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.element import Element
from openline.core.catalogue.incidents import Account, Clarification, Distress
from openline.core.catalogue.receipts import Level
from openline.core.catalogue.talks import Meeting, MeetingStep, Readout
from openline.core.rules.deadlines import time_allowed
from openline.core.situation.item import Item, World
from openline.core.situation.questions import AskedState, due, fold_asked
from openline.core.situation.readouts import compare
from openline.core.situation.state import common, newest, of_one_status
from openline.core.situation.talks import fold_meeting

USUAL = tuple(Asked(number) for number in range(Asked.OBJECTIVES, Asked.TYPES + 1))
"""The seven usual questions about unusual activities (Vienna Document, chapter III)."""


def usual_questions(account: bytes, asked: Iterable[Question] = ()) -> Question | None:
    """Return a ready QUESTION with those of the seven usual ones that have not been asked yet; None if all have."""
    had = {item for question in asked if account in question.about for item in question.items}
    items = tuple(item for item in USUAL if item not in had)
    return Question(topic=Topic.INCIDENT, items=items, about=(account,)) if items else None


class Closing(IntEnum):
    """How an incident was closed."""

    OPEN = 0
    AGREED = 1
    DISAGREEMENT_RECORDED = 2


class Owed(msgspec.Struct, frozen=True, array_like=True):
    """The next thing that an incident is owed, by word of the deadlines, and by when (seconds UTC)."""

    what: str
    due: int


class IncidentState(AskedState, frozen=True, kw_only=True, array_like=True):
    """An incident, by the account that opened it.

    Attributes:
        accounts: [entry, party] of the newest accounts; those of two sides stand side by side.
        clarified_at: when the other side first clarified it.
        further_by: when the newest clarification promises more.
        meeting_due: by when people meet on it.
        met_at: start of a meeting on it that is agreed or held.
        held: that meeting took place, as those say who report.
        closing: value of Closing.
    """

    accounts: tuple[tuple[bytes, int], ...] = ()
    clarified_at: int | None = None
    further_by: int | None = None
    meeting_due: int | None = None
    met_at: int | None = None
    held: bool = False
    closing: int = 0

    def owed(self) -> Owed | None:
        """Return what is next; None once it is closed, or once people have met and only the record is open."""
        if self.closing != Closing.OPEN:
            return None
        deadline = self.deadline()
        if self.clarified_at is None and deadline is not None:
            return Owed("account", deadline)
        if self.further_by is not None and not self.held:
            return Owed("clarification", self.further_by)
        if self.met_at is None and self.meeting_due is not None:
            return Owed("meeting", self.meeting_due)
        return None


def fold_incident(items: Sequence[Item], world: World) -> IncidentState:
    """Return how far the incident of a thread has come."""
    asked = fold_asked(items, world)
    items, _ = of_one_status(items)
    shared = {name: getattr(asked, name) for name in asked.__struct_fields__}
    accounts = [item for item in items if isinstance(item.element, Account)]
    heads = [item for party in sorted({a.party for a in accounts}) for item in newest(_of(accounts, party))]
    clarified = [(i, i.element) for i in items if isinstance(i.element, Clarification) and i.party != asked.party]
    newest_words = newest([item for item, _ in clarified])
    further = [each.further_by for item, each in clarified if item in newest_words and each.further_by is not None]
    meeting, held = _met(items, world)
    first = min((item.clock for item, _ in clarified), default=None)
    begins = first if first is not None else asked.deadline()
    allowed = time_allowed("meeting", deadlines=world.deadlines, qualifiers=("incident",))
    return IncidentState(
        **shared,
        accounts=tuple(sorted((item.id, item.party) for item in heads)),
        clarified_at=first,
        further_by=min(further, default=None),
        meeting_due=None if begins is None or allowed is None else begins + allowed,
        met_at=meeting,
        held=held,
        closing=int(_closing(items)),
    )


def _of(items: Iterable[Item], party: int) -> list[Item]:
    return [item for item in items if item.party == party]


def _met(items: Sequence[Item], world: World) -> tuple[int | None, bool]:
    """Return the start of the first meeting in the thread that is agreed or held, and whether one was held."""
    by_name: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        if isinstance(item.element, Meeting):
            by_name[item.element.meeting_id].append(item)
    states = [fold_meeting(each, world) for each in by_name.values()]
    starts = [state.window[0] for state in states if state.step in (MeetingStep.AGREED, MeetingStep.HELD)]
    return min(starts, default=None), any(state.step == MeetingStep.HELD for state in states)


def _closing(items: Sequence[Item]) -> Closing:
    """Return whether two parties have signed how it ends; whatever is said with their readouts in view reopens it."""
    readouts = [item for item in items if isinstance(item.element, Readout)]
    heads = [item for party in {each.party for each in readouts} for item in newest(_of(readouts, party))]
    if len({item.party for item in heads}) < 2:
        return Closing.OPEN
    reopening = (Account, Clarification, Meeting)
    if any(isinstance(item.element, reopening) and all(item.saw(each) for each in heads) for item in items):
        return Closing.OPEN
    compared = compare(items)
    if not compared.disputed():
        return Closing.AGREED if compared.agreed() else Closing.OPEN
    seen = any(one.saw(other) for one in heads for other in heads if one.party != other.party)
    return Closing.DISAGREEMENT_RECORDED if seen else Closing.OPEN


# distress


class DistressState(AskedState, frozen=True, kw_only=True, array_like=True):
    """A distress: open until its author says that it has ended, whatever time goes by.

    Attributes:
        newest: the author's newest words on it, by entry.
        ended_at: since when it has ended; None while it is open.
    """

    newest: tuple[bytes, ...] = ()
    ended_at: int | None = None


def fold_distress(items: Sequence[Item], world: World) -> DistressState:
    """Return where the distress of a thread stands. Any word of a person on the other side counts as an answer."""
    root = items[0]
    own = [item for item in items if item.party == root.party and isinstance(item.element, Distress)]
    ends: list[tuple[Item, int]] = []
    same, ignored = of_one_status(items)
    for item in same[1:]:
        match item.element:
            case StateElement(state=ActivityState.ENDED, since=since):
                ends.append((item, since))
            case Cancel(since=at):
                ends.append((item, item.clock if at is None else at))
            case StateElement():
                ignored.append((item.id, "not_for_this_kind"))
    ignored += [(item.id, "not_the_author") for item, _ in ends if item.party != root.party]
    ends = [(item, at) for item, at in ends if item.party == root.party]
    open_again = any(not any(end.saw(each) for end, _ in ends) for each in own)
    return DistressState(
        **asked_fields(items, world, (Text, Answer, Clarification, Signal, Distress)),
        ignored=tuple(sorted(ignored)),
        newest=tuple(sorted(item.id for item in newest(own))),
        ended_at=None if open_again else max((at for _, at in ends), default=None),
    )


def asked_fields(items: Sequence[Item], world: World, answering: tuple[type[Element], ...]) -> dict[str, Any]:
    """Return the fields of an AskedState for what any word of another party answers, of the same status."""
    root = items[0]
    shared = common(items)
    marks = [mark for mark in shared["receipts"] if mark[0] == root.id and mark[2] == Level.RECEIVED]
    received = min((mark[3] for mark in marks), default=None)
    replies = [
        item
        for item in items
        if item.party != root.party and item.status == root.status and isinstance(item.element, answering)
    ]
    if received is None:  # whoever replies has had it, whatever its machine says
        received = min((reply.clock for reply in replies), default=None)
    silences = [
        (item.id, item.element.due)
        for item in items
        if isinstance(item.element, NoAnswer) and item.party == root.party and item.element.target == root.id
    ]
    return {
        "key": root.id,
        **shared,
        "asked_at": root.clock,
        "received_at": received,
        "due": due(root, received, world),
        "answers": tuple(sorted((item.id, item.party, 0) for item in newest(replies))),
        "unanswered": () if replies else (0,),
        "no_answer": tuple(sorted(silences)),
    }
