"""Talks on paper: meetings and what became of them, commitments, crises with their rhythm, positions.

Nothing here is settled by silence, and nothing that one side says settles it for the other: a meeting is agreed by two,
it was held when nobody who reports says otherwise, and a position stands until its author changes it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec

from openline.core.catalogue.dialogue import Position
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.talks import (
    Commitment,
    CommitmentState,
    Crisis,
    CrisisStep,
    Meeting,
    MeetingStep,
)
from openline.core.catalogue.volumes import WindowForm
from openline.core.rules.deadlines import Beat, rhythm
from openline.core.situation.item import Item, World
from openline.core.situation.state import State, common, newest, of_one_status

OFFERS = (MeetingStep.PROPOSAL, MeetingStep.COUNTER, MeetingStep.POSTPONED)
REPORTS = (MeetingStep.HELD, MeetingStep.NOT_HELD)
MOST_DATES = 64
"""So many dates of a series are shown, the latest ones: nobody may fill a screen with a meeting every second."""


class MeetingState(State, frozen=True, kw_only=True, array_like=True):
    """Where a meeting, or a series of them, stands.

    Attributes:
        meeting_id: as its first entry has it.
        step: value of MeetingStep: of a series, how far its terms have come.
        window: of the terms that hold: agreed, or the newest on the table.
        every: seconds from date to date of a series; None where it takes place once.
        offers: [entry, party, step] of the newest offers; concurrent ones side by side.
        agreed: [offer, entry, party] of those who agreed to an offer that stands.
        reports: [start of the date, party, step, entry], the newest of each party on each date.
    """

    meeting_id: str
    step: int
    window: WindowForm
    every: int | None = None
    offers: tuple[tuple[bytes, int, int], ...] = ()
    agreed: tuple[tuple[bytes, bytes, int], ...] = ()
    reports: tuple[tuple[int, int, int, bytes], ...] = ()

    def dates(self, at: int) -> tuple["Date", ...]:
        """Return what became of each date up to a moment, and the next one; of a long series the latest ones."""
        said: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for start, party, step, _ in self.reports:
            said[start].append((party, step))
        first, end, _ = self.window
        starts = {first, *said}
        if self.every:
            passed = max(0, at - first) // self.every
            starts |= {first + turn * self.every for turn in range(max(0, passed - MOST_DATES), passed + 2)}
        length = None if end is None else end - first
        return tuple(_date(start, length, said.get(start, ()), at) for start in sorted(starts)[-MOST_DATES:])


class Became(StrEnum):
    """What became of a date, in the words of those who report. *No report* does not say that it was not held."""

    AHEAD = "ahead"
    HELD = "held"
    NOT_HELD = "not_held"
    DISPUTED = "disputed"
    NO_REPORT = "no_report"


class Date(msgspec.Struct, frozen=True, array_like=True):
    """One date of a meeting, in seconds UTC, what became of it, and which parties report."""

    start: int
    end: int | None
    became: Became
    by: tuple[int, ...]


def _date(start: int, length: int | None, said: Sequence[tuple[int, int]], at: int) -> Date:
    end = None if length is None else start + length
    steps = {step for _, step in said}
    if steps == {MeetingStep.HELD}:
        became = Became.HELD
    elif steps:
        became = Became.NOT_HELD if len(steps) == 1 else Became.DISPUTED
    else:
        became = Became.NO_REPORT if at > (start if end is None else end) else Became.AHEAD
    return Date(start, end, became, tuple(sorted(party for party, _ in said)))


def fold_meeting(items: Sequence[Item], world: World) -> MeetingState:
    """Return where the meeting of a thread stands: it is agreed once another party agrees to the terms on the table."""
    same, ignored = of_one_status(items)
    said = {item.id: (item, item.element) for item in same if isinstance(item.element, Meeting)}
    root = items[0].element
    assert isinstance(root, Meeting)
    offers: list[Item] = []
    agreements: list[tuple[bytes, Item]] = []
    reports: list[tuple[Item, Meeting]] = []
    for item, meeting in said.values():
        if meeting.meeting_id != root.meeting_id:
            ignored.append((item.id, "another_meeting"))
        elif meeting.step in OFFERS:
            offers.append(item)
        elif meeting.step in REPORTS:
            reports.append((item, meeting))
        elif (wrong := _not_agreed(item, meeting, said)) is not None:
            ignored.append((item.id, wrong))
        elif meeting.previous is not None:
            agreements.append((meeting.previous, item))
    heads = newest(offers)
    on_table = {item.id: (item, said[item.id][1]) for item in heads}
    agreed = sorted((offer, item.id, item.party) for offer, item in agreements if offer in on_table)
    if agreed:
        terms = on_table[agreed[0][0]][1]
    else:
        terms = on_table[min(on_table)][1] if on_table else root
    told = _reports(reports)
    step = MeetingStep.AGREED if agreed else terms.step
    offered_anew = any(all(item.saw(report) for report, _ in reports) for item in heads)
    if told and not terms.every and not offered_anew:
        steps = {each for _, _, each, _ in told}
        step = MeetingStep.HELD if steps == {MeetingStep.HELD} else MeetingStep.NOT_HELD
    return MeetingState(
        key=items[0].id,
        **common(items),
        ignored=tuple(sorted(ignored)),
        meeting_id=root.meeting_id,
        step=int(step),
        window=terms.window,
        every=terms.every or None,
        offers=tuple(sorted((item.id, item.party, int(meeting.step)) for item, meeting in on_table.values())),
        agreed=tuple(agreed),
        reports=told,
    )


def _not_agreed(item: Item, meeting: Meeting, said: Mapping[bytes, tuple[Item, Meeting]]) -> str | None:
    """Return why a step that agrees has no effect; None where it has."""
    if meeting.previous is None or meeting.previous not in said:
        return "answers_nothing"
    offer, terms = said[meeting.previous]
    if terms.step not in OFFERS:
        return "answers_nothing"
    if offer.party == item.party:
        return "own_proposal"
    if (terms.window, terms.every, terms.place, terms.media) != (
        meeting.window, meeting.every, meeting.place, meeting.media,
    ):  # fmt: skip
        return "other_terms"
    return None


def _reports(reports: Sequence[tuple[Item, Meeting]]) -> tuple[tuple[int, int, int, bytes], ...]:
    """Return the newest report of each party on each date; of concurrent ones *not held* stands."""
    of: defaultdict[tuple[int, int], list[tuple[Item, Meeting]]] = defaultdict(list)
    for item, meeting in reports:
        of[meeting.window[0], item.party].append((item, meeting))
    found = []
    for (start, party), said in of.items():
        heads = newest([item for item, _ in said])
        step, entry = max((int(meeting.step), item.id) for item, meeting in said if item in heads)
        found.append((start, party, step, entry))
    return tuple(sorted(found))


# commitments


class Pledge(State, frozen=True, kw_only=True, array_like=True):
    """How a commitment stands, as its author says.

    Attributes:
        commitment_id: the author's own.
        state: value of CommitmentState; of concurrent ones the one that leaves most to do.
        due: by when; the earliest of concurrent ones.
        review_at: when it will be looked at again.
        first_due: by when it was to be done when it was first said.
    """

    commitment_id: str
    state: int
    due: int | None
    review_at: int | None
    first_due: int | None

    def to_be_done(self) -> bool:
        """Say whether something is still to be done."""
        return self.state in (CommitmentState.OPEN, CommitmentState.OVERDUE)

    def overdue(self, at: int) -> bool:
        """Say whether its date, or where it has none its review, has passed while it is open."""
        date = self.review_at if self.due is None else self.due
        return self.to_be_done() and (self.state == CommitmentState.OVERDUE or (date is not None and at > date))


_MOST_TO_DO = (CommitmentState.OVERDUE, CommitmentState.OPEN, CommitmentState.WITHDRAWN, CommitmentState.DONE)


def fold_commitment(items: Sequence[Item], world: World) -> Pledge:
    """Return how the commitment of a thread stands."""
    same, ignored = of_one_status(items)
    said = [(item, item.element) for item in same if isinstance(item.element, Commitment)]
    heads = newest([item for item, _ in said])
    now = [element for item, element in said if item in heads]
    return Pledge(
        key=items[0].id,
        **common(items),
        ignored=tuple(sorted(ignored)),
        commitment_id=said[0][1].commitment_id,
        state=int(next(state for state in _MOST_TO_DO if any(each.state == state for each in now))),
        due=min((each.due for each in now if each.due is not None), default=None),
        review_at=min((each.review_at for each in now if each.review_at is not None), default=None),
        first_due=said[0][1].due,
    )


# crises


class CrisisState(State, frozen=True, kw_only=True, array_like=True):
    """A thread with a visible rhythm.

    Attributes:
        crisis_id: as its first entry has it.
        opened: seconds UTC.
        done: [step, time], when each step of the rhythm first took place.
        due: [party, time], when each party that has said something is next to be heard of; closed ones left out.
        contacts: [party, time], the latest words of each party.
        closed: parties that have closed it and said nothing since.
    """

    crisis_id: str
    opened: int
    done: tuple[tuple[str, int], ...]
    due: tuple[tuple[int, int], ...]
    contacts: tuple[tuple[int, int], ...]
    closed: tuple[int, ...] = ()

    def goes_on(self) -> bool:
        """Say whether a party that took part has not closed it."""
        return bool(self.due)

    def beats(self, at: int, deadlines: Mapping[str, int]) -> list[Beat]:
        """Return the first hour's steps as they stand at a moment: received, holding reply, facts, call, sheet."""
        return rhythm(self.opened, dict(self.done), at, deadlines)

    def missed(self, at: int) -> tuple[tuple[int, int], ...]:
        """Return [party, time] of the contacts that were due and did not come."""
        return tuple((party, due) for party, due in self.due if at > due)

    def next_contact(self) -> int | None:
        """Return when somebody is next to be heard of, seconds UTC; None where all have closed it."""
        return min((due for _, due in self.due), default=None)


_SERVES = {
    "holding_reply": (CrisisStep.HOLDING_REPLY, CrisisStep.FIRST_FACTS),
    "first_facts": (CrisisStep.FIRST_FACTS,),
    "call": (CrisisStep.CALL,),
    "joint_sheet": (CrisisStep.JOINT_SHEET,),
}
"""Which steps serve for which beat: whoever sends facts at once owes no holding reply."""
_OF_THE_OTHER = ("received", "holding_reply", "first_facts")


def fold_crisis(items: Sequence[Item], world: World) -> CrisisState:
    """Return where the crisis of a thread stands."""
    root, element = items[0], items[0].element
    assert isinstance(element, Crisis)
    same, ignored = of_one_status(items)
    steps = [(item, item.element) for item in same if isinstance(item.element, Crisis)]
    latest = {
        party: _latest([(item, step) for item, step in steps if item.party == party])
        for party in sorted({item.party for item, _ in steps})
    }
    rhythms = [step.rhythm for _, step in latest.values() if step.rhythm]
    due = {
        party: min([step.next_contact, *(item.clock + each for each in rhythms)])
        for party, (item, step) in latest.items()
        if step.next_contact is not None
    }
    return CrisisState(
        key=root.id,
        **common(items),
        ignored=tuple(sorted(ignored)),
        crisis_id=element.crisis_id,
        opened=root.clock,
        done=tuple(sorted(_done(items, root, steps).items())),
        due=tuple(sorted(due.items())),
        contacts=tuple((party, item.clock) for party, (item, _) in latest.items()),
        closed=tuple(party for party in latest if party not in due),
    )


def _latest(said: Sequence[tuple[Item, Crisis]]) -> tuple[Item, Crisis]:
    """Return a party's newest step; of concurrent ones the one after which it is to be heard of soonest."""
    heads = newest([item for item, _ in said])
    standing = [(item, step) for item, step in said if item in heads]
    return min(standing, key=lambda pair: (pair[1].next_contact is None, pair[1].next_contact or 0, pair[0].id))


def _done(items: Sequence[Item], root: Item, steps: Sequence[tuple[Item, Crisis]]) -> dict[str, int]:
    times: defaultdict[str, list[int]] = defaultdict(list)
    for item, step in steps:
        if item.party != root.party:
            times["received"].append(item.clock)
        for beat, serving in _SERVES.items():
            if step.step in serving and (item.party != root.party or beat not in _OF_THE_OTHER):
                times[beat].append(item.clock)
    for item in items:
        match item.element:
            case Receipt(target=root.id, level=Level.RECEIVED, at=at) if item.party != root.party:
                times["received"].append(at)
    return {beat: max(root.clock, min(found)) for beat, found in times.items()}


# positions


class PositionState(State, frozen=True, kw_only=True, array_like=True):
    """Positions on one matter: each stands until its own author states another one in its place.

    Attributes:
        standing: [entry, party, kind] of every position that stands.
    """

    standing: tuple[tuple[bytes, int, int], ...]


def fold_positions(items: Sequence[Item], world: World) -> PositionState:
    """Return the positions of a thread. No answer, no time and no silence closes one."""
    said = {item.id: (item, item.element) for item in items if isinstance(item.element, Position)}
    replaced = {
        position.replies_to
        for item, position in said.values()
        if position.replies_to in said and said[position.replies_to][0].party == item.party
    }
    standing = [(item.id, item.party, int(position.kind)) for item, position in said.values()]
    return PositionState(
        key=items[0].id, **common(items), standing=tuple(sorted(each for each in standing if each[0] not in replaced))
    )
