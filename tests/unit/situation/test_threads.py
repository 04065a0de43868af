"""Which entries stand in one thread: what a peer points to never hides what he says, nor stops the fold."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histories import DAY, HOUR, NOW, A, B, History, words
from openline.core.catalogue.codes import ActivityKind, Topic
from openline.core.catalogue.dialogue import Item, Question, Text
from openline.core.catalogue.element import Element
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.politics import OwnTerm, Scope, Suspend
from openline.core.catalogue.protection import Leg, Movement, Purpose
from openline.core.catalogue.talks import Crisis, CrisisStep
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.record.entry import Status
from openline.core.situation.activities import PlanState
from openline.core.situation.plans import Plans
from openline.core.situation.politics import SuspensionState
from openline.core.situation.situation import Situation
from openline.core.situation.talks import CrisisState

AREA = FootprintForm(shape=Shape.CIRCLE, rings=(((100_000_000, 690_000_000),),), width_dm=200_000)


def activity(name: str, hours: int = 1) -> Activity:
    volume = VolumeForm(footprint=AREA, windows=((NOW + DAY, NOW + DAY + hours * HOUR, False),))
    return Activity(activity_id=name, kind=ActivityKind.LIVE_FIRING, title=words("firing"), volumes=(volume,))


def movement(name: str, **more: Any) -> Movement:
    route = FootprintForm(shape=Shape.CORRIDOR, rings=(((0, 0), (10_000_000, 0)),), width_dm=1_000)
    leg = Leg(route=route, depart=(NOW + DAY, NOW + DAY, False), arrive=(NOW + DAY + HOUR,) * 2 + (False,))
    return Movement(move_id=name, purpose=Purpose.RELIEF_GOODS, legs=(leg,), persons=7, **more)


QUESTION = Question(topic=Topic.ACTIVITY, items=(Item.CONFIRM_TIMES,))
SUSPEND = Suspend(scope=Scope(), term=OwnTerm.SUSPENDED, since=NOW)
CRISIS = Crisis(crisis_id="c", step=CrisisStep.OPENED, next_contact=NOW + HOUR)


@pytest.mark.parametrize("before", [QUESTION, activity("ours", 3), SUSPEND, Text(text=words("words"))])
def test_a_plan_that_claims_to_answer_something_is_in_force_and_compared(before: Element) -> None:
    """One word on the cover would else be enough to announce a firing and keep it out of the comparison."""
    history = History()
    asked = history.say(A, before)
    ours = history.say(A, activity("ours too"))
    theirs = history.say(B, activity("theirs", 2), answers=asked)

    situation = history.situation()
    plans = Plans()
    plans.put(situation.states(PlanState))

    assert isinstance(situation.state(theirs), PlanState)
    assert plans.conflicts_of(theirs)
    assert plans.conflicts_of(ours)


def test_a_movement_that_replaces_another_party_s_is_its_author_s_own() -> None:
    """A convoy with a wrong reference is still on the road; and it changes nothing of the other one."""
    history = History()
    ours = history.say(A, movement("ours"))
    theirs = history.say(B, movement("theirs", replaces=ours))
    later = history.say(B, movement("theirs", replaces=theirs))

    situation = history.situation()
    one, two = situation.state(ours), situation.state(theirs)

    assert isinstance(one, PlanState)
    assert isinstance(two, PlanState)
    assert (one.versions, one.ignored) == ((ours,), ())
    assert two.versions == (later,)


def test_the_real_thing_does_not_join_an_exercise() -> None:
    """What is real has effect, whatever exercise its author names as the one before."""
    history = History()
    drill = history.say(A, movement("drill"), status=Status.EXERCISE)
    real = history.say(A, movement("real", replaces=drill))

    state = history.situation().state(real)

    assert isinstance(state, PlanState)
    assert state.status == Status.ACTUAL
    assert not state.ignored


@pytest.mark.parametrize(("element", "state"), [(SUSPEND, SuspensionState), (CRISIS, CrisisState)])
def test_what_has_an_effect_has_it_wherever_it_points(element: Element, state: type) -> None:
    """A suspension that answers a question is a suspension; a crisis that follows a text has its rhythm."""
    history = History()
    asked = history.say(A, QUESTION)
    said = history.say(B, element, answers=asked)

    assert isinstance(history.situation().state(said), state)


@given(st.permutations(range(5)))
def test_bodies_may_come_in_any_order_before_the_fold(order: list[int]) -> None:
    """Headers are here, bodies come as the peer likes: a thread that is out of order joins another one."""
    history = History()
    first = history.say(B, Text(text=words("first")))
    second = history.say(B, Text(text=words("second")), answers=first)
    for text in ("third", "fourth"):
        history.say(B, Text(text=words(text)), answers=second)
    history.say(B, activity("fifth"), answers=second)
    situation = Situation(history.world)
    for entry, _ in history.said:
        situation.take(entry, None)

    for place in order:
        situation.take(*history.said[place])
    situation.refold()

    assert situation.digest(NOW, b"") == history.situation().digest(NOW, b"")
    assert len(situation.threads.thread(first)) == 4
