"""Launches as announced and as seen: a late notice changes the verdict, what nobody announced yields a question."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histories import DAY, HOUR, NOW, A, B, History, world_of
from openline.core.catalogue.changes import Amend, Cancel, State
from openline.core.catalogue.codes import ActivityState, Topic
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Direction, Launch, LaunchClass, LaunchField, LaunchOutcome, LaunchResult
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.catalogue.watching import Confidence, Match, Observed
from openline.core.record.entry import Precedence, Status
from openline.core.situation.launches import Launches, entry_of, launches, question_due, ready_question, stated_match
from openline.core.watch.aspects import Reason
from openline.core.watch.launch import Kind, changed

START, END = NOW + DAY, NOW + DAY + 4 * HOUR


def circle(longitude: float, latitude: float = 69.0, km: int = 50) -> FootprintForm:
    centre = (round(longitude * DEGREE), round(latitude * DEGREE))
    return FootprintForm(shape=Shape.CIRCLE, rings=((centre,),), width_dm=km * 10_000)


def notice(name: str = "L-1", **fields: Any) -> Launch:
    usual: dict[str, Any] = {
        "launch_class": LaunchClass.SOUNDING_ROCKET, "count": 1, "windows": ((START, END, False),),
        "launch_area": circle(16.0), "valid_until": END,
    }  # fmt: skip
    return Launch(activity_id=name, **(usual | fields))


def sighting(name: str = "O-1", **fields: Any) -> Observed:
    usual: dict[str, Any] = {
        "time": START + HOUR, "sigma_s": 5, "area": circle(16.0, km=20),
        "launch_class": LaunchClass.OTHER, "confidence": Confidence.HIGH,
    }  # fmt: skip
    return Observed(obs_id=name, **(usual | fields))


def seen(history: History, at: int = START + 2 * HOUR, **more: Any) -> Launches:
    return launches(history.situation(), at, **more)


def kinds(found: Launches) -> list[Kind]:
    return [verdict.kind for verdict in found.verdicts.values()]


# verdicts


def test_a_launch_that_was_announced_is_known_to_be() -> None:
    """As on 25 January 1995, had the notice been where the radar was."""
    history = History()
    entry = history.say(A, notice())
    shown = history.say(B, sighting(), at=START + HOUR)
    found = seen(history)

    assert kinds(found) == [Kind.CONSISTENT]
    assert stated_match(found.verdicts[shown]) == (Match.CONSISTENT, (entry,))
    assert (found.unmatched, found.unseen) == ((), ())
    assert ready_question(found.verdicts[shown]) is None


def test_a_late_notice_runs_the_comparison_again() -> None:
    """It is accepted, explains what was seen, and is marked as late."""
    history = History()
    shown = history.say(B, sighting(match=Match.NONE_HELD), at=START + HOUR)
    before = seen(history)
    assert kinds(before) == [Kind.NONE_HELD]
    assert before.unmatched == (shown,)

    entry = history.say(A, notice(), at=START + 2 * HOUR)
    after = seen(history)
    assert kinds(after) == [Kind.CONSISTENT]
    assert Reason.LATE_NOTICE in after.verdicts[shown].candidates[0].reasons
    assert [(each.entry, each.stated, each.now) for each in after.revised] == [
        (shown, Match.NONE_HELD, Match.CONSISTENT)
    ]  # fmt: skip
    change = changed(before.verdicts[shown], after.verdicts[shown])
    assert change is not None
    assert [entry_of(name) for name in change.come] == [entry]


def test_what_the_other_machine_says_it_received_decides_how_late_a_notice_was() -> None:
    """Written in time, and carried too slowly."""
    history = History()
    entry = history.say(A, notice(), at=NOW)
    history.say(B, Receipt(target=entry, level=Level.RECEIVED, at=START + HOUR + 60))
    shown = history.say(B, sighting(), at=START + 2 * HOUR)

    assert seen(history).verdicts[shown].candidates[0].late_s == 60


def test_no_notice_yields_a_question_that_is_ready_to_be_sent() -> None:
    """With all that one would ask, about the observation, and due within an hour unless the charter says otherwise."""
    history = History()
    shown = history.say(B, sighting(), at=START + HOUR)
    question = ready_question(seen(history).verdicts[shown])

    assert question is not None
    assert (question.topic, question.about) == (Topic.LAUNCH, (shown,))
    assert question.items == (Asked.IS_IT_YOURS, Asked.LAUNCH_ANNOUNCED, Asked.LAUNCH_CLASS, Asked.IMPACT_AREA)
    assert question_due(NOW, history.world) == NOW + HOUR
    assert question_due(NOW, history.world, Precedence.FLASH) == NOW + 5 * 60
    asked = history.say(B, question, at=NOW)
    state = history.situation().state_of(asked)
    assert state.due == NOW + HOUR  # type: ignore[union-attr]


def test_a_notice_that_fits_in_part_is_asked_about_by_that_part() -> None:
    """The window was another: the question is about the time, and names the notice."""
    history = History()
    entry = history.say(A, notice())
    shown = history.say(B, sighting(time=END + 2 * HOUR))
    found = seen(history, END + 3 * HOUR)

    assert kinds(found) == [Kind.PARTLY]
    question = ready_question(found.verdicts[shown])
    assert question is not None
    assert question.about == (shown, entry)
    assert question.items == (Asked.LAUNCH_ANNOUNCED, Asked.CONFIRM_TIMES)


@pytest.mark.parametrize(
    ("fields", "said", "kind"),
    [
        ({"direction": Direction.NORTH}, {"azimuth": 500}, Kind.CONSISTENT),
        ({"direction": Direction.NORTH}, {"azimuth": 18_000}, Kind.PARTLY),
        ({"azimuth": 9_000, "tolerance": 500}, {"azimuth": 9_400, "azimuth_tolerance": 200}, Kind.CONSISTENT),
        ({}, {"launch_class": LaunchClass.CRUISE_MISSILE}, Kind.PARTLY),
        ({"withheld": (LaunchField.LAUNCH_CLASS,)}, {"launch_class": LaunchClass.CRUISE_MISSILE}, Kind.CONSISTENT),
        ({}, {"launch_class": LaunchClass(500)}, Kind.CONSISTENT),
        ({"launch_class": LaunchClass.OTHER}, {"launch_class": LaunchClass.CRUISE_MISSILE}, Kind.CONSISTENT),
        ({}, {"area": circle(16.0, -60.0)}, Kind.NONE_HELD),
    ],
)
def test_a_notice_is_compared_by_what_it_says_and_by_nothing_else(fields: Any, said: Any, kind: Kind) -> None:
    """What is withheld, or a code that is not known here, is held against nobody."""
    history = History()
    history.say(A, notice(**fields))
    history.say(B, sighting(**said))

    assert kinds(seen(history)) == [kind]


def test_an_area_that_nobody_can_read_explains_nothing_and_breaks_nothing() -> None:
    """No water is known by that number; the notice is shown as one whose place cannot be compared."""
    history = History()
    history.say(A, notice(launch_area=FootprintForm(shape=Shape.WATER_BODY, place=999)))
    shown = history.say(B, sighting(area=FootprintForm(shape=Shape.QUADRANT, place=999)))

    assert seen(history).verdicts[shown].kind is not Kind.CONSISTENT


# changes of a notice


def test_an_amendment_moves_the_window_or_the_area() -> None:
    """And what it does not say stays; its first volume is the launch area."""
    window, area = History(), History()
    later = ((END + DAY, END + DAY + HOUR, False),)
    window.say(A, Amend(target=window.say(A, notice()), windows=later, valid_until=END + 2 * DAY))
    window.say(B, sighting(time=END + DAY + 60))
    there = tuple(VolumeForm(footprint=circle(lon), windows=((START, END, False),)) for lon in (-20.0, -10.0))
    area.say(A, Amend(target=area.say(A, notice()), volumes=there))
    area.say(B, sighting(area=circle(-20.0, km=20)))

    assert kinds(seen(window)) == kinds(seen(area)) == [Kind.CONSISTENT]
    window.say(B, sighting("O-2"))
    assert set(kinds(seen(window))) == {Kind.CONSISTENT, Kind.NONE_HELD}


def test_an_amendment_takes_nothing_back_that_was_announced_before_it() -> None:
    """What flew in the first window, before the second one was named, flew as announced."""
    history = History()
    entry = history.say(A, notice())
    shown = history.say(B, sighting(), at=START + HOUR)
    later = ((END + 3 * DAY, END + 3 * DAY + HOUR, False),)
    history.say(A, Amend(target=entry, windows=later, valid_until=END + 4 * DAY), at=START + 2 * HOUR)

    found = seen(history)
    assert stated_match(found.verdicts[shown]) == (Match.CONSISTENT, (entry,))
    assert Reason.LATE_NOTICE not in found.verdicts[shown].candidates[0].reasons
    assert seen(history, END + DAY).unseen == ()


def test_two_versions_that_have_not_seen_each_other_both_explain() -> None:
    """Concurrent versions stand side by side; a candidate leads to the one entry that begins the notice."""
    history = History(world_of(A, A, B))
    entry = history.say(0, notice())
    first, second = ((START + DAY, END + DAY, False),), ((START + 2 * DAY, END + 2 * DAY, False),)
    until = END + 3 * DAY
    history.say(0, Amend(target=entry, windows=first, valid_until=until))
    history.say(1, Amend(target=entry, windows=second, valid_until=until), blind=True)
    shown = [history.say(2, sighting(f"O-{n}", time=START + n * DAY + HOUR)) for n in (1, 2)]

    found = seen(history)
    assert [stated_match(found.verdicts[each]) for each in shown] == [(Match.CONSISTENT, (entry,))] * 2


def test_a_cancelled_launch_explains_nothing_after_its_cancellation() -> None:
    """What flew all the same is asked about; nothing was to be seen."""
    history = History()
    history.say(A, Cancel(target=history.say(A, notice())), at=START)
    assert seen(history, END + DAY).unseen == seen(history).results_due == ()

    history.say(B, sighting())
    assert kinds(seen(history)) != [Kind.CONSISTENT]


def test_what_has_ended_was_announced_until_then() -> None:
    """An end is no cancellation: what was seen before it is explained, and what was not seen is missed."""
    history = History()
    entry = history.say(A, notice())
    history.say(A, State(target=entry, state=ActivityState.ACTIVE, since=START), at=START)
    history.say(A, State(target=entry, state=ActivityState.ENDED, since=START + 2 * HOUR), at=START + 2 * HOUR)
    assert [entry_of(each.notice_id) for each in seen(history, END + HOUR).unseen] == [entry]

    history.say(B, sighting())
    assert kinds(seen(history)) == [Kind.CONSISTENT]


# notified and not seen, results


def test_announced_and_not_seen_is_said_without_a_reproach() -> None:
    """Only what others saw counts; a launch whose author says that it did not take place is none."""
    history = History()
    entry, other = history.say(A, notice()), history.say(A, notice("L-2", launch_area=circle(60.0)))
    history.say(A, sighting(), at=END)
    history.say(A, LaunchResult(target=other, launched=False, outcome=LaunchOutcome.CANCELLED))

    found = seen(history, END + 1)
    assert [(entry_of(each.notice_id), each.kind) for each in found.unseen] == [(entry, Kind.NOT_ENTERED)]
    assert seen(history, END).unseen == ()
    assert seen(history, END + DAY, since=END + 1).unseen == ()


def test_the_result_of_a_launch_is_due_two_days_after_its_window() -> None:
    """Postponed, it is due again after the new window; the charter may set another time."""
    history = History(world_of(A, B, deadlines={"launch_result": 2 * DAY}))
    entry = history.say(A, notice())
    assert [(each.entry, each.due, each.overdue) for each in seen(history, END + 2 * DAY).results_due] == [
        (entry, END + 2 * DAY, False)
    ]  # fmt: skip
    assert seen(history, END + 2 * DAY + 1).results_due[0].overdue

    again = (END + DAY, END + DAY + HOUR, False)
    history.say(A, LaunchResult(target=entry, launched=False, outcome=LaunchOutcome.POSTPONED, again=again))
    assert seen(history).results_due[0].due == again[1] + 2 * DAY
    shown = history.say(B, sighting(time=END + DAY + 60))
    assert seen(history).verdicts[shown].kind is Kind.CONSISTENT

    history.say(A, LaunchResult(target=entry, launched=True, at=END + DAY + 60, outcome=LaunchOutcome.AS_PLANNED))
    assert seen(history, END + 9 * DAY).results_due == ()


# observations


def test_the_newest_observation_under_one_id_counts() -> None:
    """A better estimate replaces the first one; another party's id of the same name is another thing."""
    history = History(world_of(0, 1, 2))
    history.say(1, sighting(time=NOW))
    better, other = history.say(1, sighting()), history.say(2, sighting())

    assert set(seen(history).verdicts) == {better, other}


def test_an_exercised_launch_explains_no_real_one() -> None:
    """And the other way round."""
    history = History()
    history.say(A, notice(), status=Status.EXERCISE)
    history.say(B, sighting())
    assert kinds(seen(history)) == [Kind.NONE_HELD]

    history.say(B, sighting(), status=Status.EXERCISE)
    assert kinds(seen(history, status=Status.EXERCISE)) == [Kind.CONSISTENT]


# in any order


@st.composite
def skies(draw: st.DrawFn) -> History:
    """Notices with what became of them, and observations, near each other in time and place."""
    history = History(world_of(A, A, B))
    entries = [bytes(32)]
    for number in range(draw(st.integers(1, 7))):
        target = draw(st.sampled_from(entries))
        start = START + draw(st.integers(0, 3)) * DAY
        element: Any = draw(
            st.sampled_from(
                [
                    notice(f"L-{number}", windows=((start, start + HOUR, False),), valid_until=start + DAY),
                    notice(f"L-{number}", direction=Direction.EAST),
                    sighting(f"O-{draw(st.integers(0, 2))}", time=start + 60),
                    Amend(target=target, windows=((start, start + HOUR, False),), valid_until=start + DAY),
                    Cancel(target=target),
                    LaunchResult(target=target, launched=False),
                ]
            )
        )
        entry = history.say(draw(st.integers(0, 2)), element, blind=draw(st.booleans()))
        if isinstance(element, Launch):
            entries.append(entry)
    return history


@given(skies(), st.randoms(use_true_random=False))
def test_both_nodes_say_the_same_of_every_launch(history: History, chance: Any) -> None:
    """Whatever came first, the notice or the launch."""
    other = list(history.said)
    chance.shuffle(other)

    assert launches(history.situation(), END + 2 * DAY) == launches(history.situation(other), END + 2 * DAY)
