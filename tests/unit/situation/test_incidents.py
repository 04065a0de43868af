"""Incidents, distress and reported events: what is owed next, and that nothing but both signatures closes it."""

from typing import Any

import pytest

from histories import DAY, HOUR, MINUTE, NOW, A, B, History, words, world_of
from openline.core.catalogue.changes import Cancel, State
from openline.core.catalogue.codes import ActivityState, Topic
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.dialogue import Question, Text
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.incidents import (
    Account,
    Assistance,
    Cause,
    CeasefireEvent,
    Clarification,
    Distress,
    DistressNature,
    EventKind,
    IncidentClass,
    Method,
)
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.talks import Meeting, MeetingStep, Point, Readout
from openline.core.catalogue.volumes import FootprintForm, Shape
from openline.core.situation.ceasefire import linked_reports, suggested
from openline.core.situation.incidents import Closing, DistressState, IncidentState, Owed, usual_questions

HERE = FootprintForm(shape=Shape.CIRCLE, rings=(((30 * DEGREE, 50 * DEGREE),),), width_dm=10_000)


def account(**more: Any) -> Account:
    return Account(
        incident_id="I-1", incident_class=IncidentClass.MISFIRE, as_known_at=NOW, window=(NOW - HOUR, NOW, False),
        place=HERE, **more,
    )  # fmt: skip


def clarification(target: bytes, **more: Any) -> Clarification:
    return Clarification(target=target, cause=Cause.TECHNICAL_FAULT, facts=words("A fault in maintenance."), **more)


def state_of(history: History, entry: bytes) -> Any:
    return history.situation().state_of(entry)


def test_an_incident_is_owed_a_clarification_then_a_meeting() -> None:
    """48 hours each (Vienna Document, chapter III), computed alike on both sides, sent by nobody."""
    history = History()
    opened = history.say(A, account(), at=NOW)
    history.say(B, Receipt(target=opened, level=Level.RECEIVED, at=NOW + MINUTE), at=NOW + MINUTE)
    asked: IncidentState = state_of(history, opened)
    history.say(B, clarification(opened), at=NOW + HOUR)
    clear: IncidentState = state_of(history, opened)
    terms: dict[str, Any] = {"meeting_id": "M", "window": (NOW + DAY, NOW + DAY + HOUR, False)}
    offer = history.say(A, Meeting(step=MeetingStep.PROPOSAL, **terms), answers=opened)
    history.say(B, Meeting(step=MeetingStep.AGREED, previous=offer, **terms))
    meets: IncidentState = state_of(history, opened)

    assert asked.owed() == Owed("account", NOW + MINUTE + 48 * HOUR)
    assert clear.owed() == Owed("meeting", NOW + HOUR + 48 * HOUR)
    assert (meets.met_at, meets.owed()) == (NOW + DAY, None)


def test_the_seven_usual_questions_are_offered_once() -> None:
    """The list that was sent in February 2022: one action, and never a second time what was asked already."""
    history = History()
    opened = history.say(A, account())

    first = usual_questions(opened)
    some = usual_questions(opened, [Question(topic=Topic.INCIDENT, items=(Asked.LOCATION,), about=(opened,))])

    assert first is not None
    assert [int(item) for item in first.items] == [1, 2, 3, 4, 5, 6, 7]
    assert some is not None
    assert Asked.LOCATION not in some.items
    assert usual_questions(opened, [first]) is None


def readout(about: bytes, *texts: str) -> Readout:
    return Readout(about=about, proposed=tuple(Point(no=n, texts=(words(t),)) for n, t in enumerate(texts, 1)))


@pytest.mark.parametrize(
    ("ours", "theirs", "closing"),
    [
        (("It was a fault.",), ("It was a fault.",), Closing.AGREED),
        (("It was a fault.",), ("It was a test.",), Closing.DISAGREEMENT_RECORDED),
        (("It was a fault.", "Nobody was hurt."), ("It was a fault.",), Closing.DISAGREEMENT_RECORDED),
        ((), (), Closing.OPEN),
    ],
)
def test_an_incident_is_closed_by_what_both_have_signed(
    ours: tuple[str, ...], theirs: tuple[str, ...], closing: Closing
) -> None:
    """By agreement or by recorded disagreement: both are an end, neither is a verdict."""
    history = History()
    opened = history.say(A, account())
    history.say(A, readout(opened, *ours))
    alone: IncidentState = state_of(history, opened)
    history.say(B, readout(opened, *theirs))

    assert alone.closing == Closing.OPEN
    assert state_of(history, opened).closing == closing


def test_whatever_is_said_later_opens_it_again() -> None:
    """New facts count, whatever was signed."""
    history = History()
    opened = history.say(A, account())
    history.say(A, readout(opened, "It was a fault."))
    history.say(B, readout(opened, "It was a fault."))
    history.say(B, clarification(opened))

    assert state_of(history, opened).closing == Closing.OPEN


def test_accounts_of_both_sides_stand_side_by_side() -> None:
    """Neither replaces the other; a later account of one side replaces its own."""
    history = History()
    first = history.say(A, account())
    theirs = history.say(B, account(about=first))
    later = history.say(A, account(replaces=first))

    assert state_of(history, first).accounts == tuple(sorted([(theirs, B), (later, A)]))


# distress


def distress(**more: Any) -> Distress:
    return Distress(
        nature=DistressNature.FIRE, location=(0, 0), time=NOW, assistance=(Assistance.RESCUE,), **more
    )  # fmt: skip


def test_a_distress_is_open_until_its_author_ends_it() -> None:
    """Nobody else's word ends it, and no time."""
    history = History()
    cry = history.say(A, distress())
    history.say(B, State(target=cry, state=ActivityState.ENDED, since=NOW + 2 * MINUTE))
    others: DistressState = state_of(history, cry)
    history.say(A, State(target=cry, state=ActivityState.ENDED, since=NOW + HOUR))
    own: DistressState = state_of(history, cry)

    assert (others.ended_at, [why for _, why in others.ignored]) == (None, ["not_the_author"])
    assert own.ended_at == NOW + HOUR


def test_a_distress_that_is_repeated_after_its_end_is_open_again() -> None:
    """Two ships of one party, or a fire that breaks out again: the newest cry counts."""
    history = History(world_of(A, A, B))
    cry = history.say(0, distress())
    history.say(0, Cancel(target=cry))
    history.say(1, distress(), blind=True, answers=cry)

    assert state_of(history, cry).ended_at is None


def test_any_word_of_the_other_side_answers_a_distress() -> None:
    """Five minutes for a person to say something; what, is not for us to judge."""
    history = History()
    cry = history.say(A, distress(), at=NOW)
    history.say(B, Receipt(target=cry, level=Level.RECEIVED, at=NOW), at=NOW)
    silent: DistressState = state_of(history, cry)
    history.say(B, Text(text=words("Two boats are on their way.")), answers=cry)

    assert (silent.due, silent.overdue(NOW + 5 * MINUTE), silent.overdue(NOW + 5 * MINUTE + 1)) == (
        NOW + 5 * MINUTE, False, True,
    )  # fmt: skip
    assert not state_of(history, cry).overdue(NOW + HOUR)


# reported events


def event(observer: str, at: int, where: tuple[float, float], **more: Any) -> CeasefireEvent:
    point = (round(where[0] * DEGREE), round(where[1] * DEGREE))
    kind = more.pop("kind", EventKind.EXPLOSION)
    return CeasefireEvent(
        observer=observer, observer_position=point, method=Method.HEARD, kind=kind, count=1,
        window=(at, at, False), **more,
    )  # fmt: skip


def test_reports_that_are_linked_are_one_group() -> None:
    """Whoever links them, and also over a third report: what an observer linked cannot be unlinked by another."""
    history = History()
    first = history.say(A, event("P1", NOW, (37.0, 48.0)))
    second = history.say(B, event("Q7", NOW, (37.1, 48.0), linked=(first,)))
    third = history.say(A, event("P2", NOW, (37.1, 48.1), linked=(second,)))
    history.say(B, event("Q8", NOW, (37.0, 48.0)))

    assert linked_reports(history.situation().threads) == (tuple(sorted((first, second, third))),)


def test_reports_near_in_place_and_time_are_suggested_and_never_linked() -> None:
    """One heard it 5 km to the east, one stood 5 km from there: a person reads both and decides."""
    history = History()
    heard = history.say(A, event("P1", NOW, (37.0, 48.0), bearing=9_000, distance_dm=50_000, kind=EventKind.BURST))
    seen = history.say(B, event("Q7", NOW + 60, (37.2, 48.0), place=(round(37.067 * DEGREE), 48 * DEGREE)))
    history.say(B, event("Q8", NOW + HOUR, (37.067, 48.0)))
    history.say(B, event("Q9", NOW, (38.0, 48.0)))
    history.say(B, event("Q9", NOW, (37.067, 48.0), kind=EventKind.OVERFLIGHT))
    situation = history.situation()

    found = suggested(situation.threads[heard], situation.threads)

    assert [(each.entry, each.seconds) for each in found] == [(seen, 60)]
    assert found[0].metres < 100
    assert linked_reports(situation.threads) == ()
