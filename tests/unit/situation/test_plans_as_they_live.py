"""Plans through their states: only legal steps, only by their author, and concurrent versions side by side."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histories import DAY, HOUR, MINUTE, NOW, A, B, History, words, world_of
from openline.core.catalogue.changes import Amend, Cancel, Decision, ReplyToPlan, State
from openline.core.catalogue.codes import ActivityKind, ActivityState
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity, Launch, LaunchClass
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.record.entry import Status
from openline.core.situation.activities import LEGAL, PlanState

S = ActivityState
START = NOW + DAY


def volume(west: int = 0, start: int = START) -> VolumeForm:
    centre = (west * DEGREE, 0)
    return VolumeForm(
        footprint=FootprintForm(shape=Shape.CIRCLE, rings=((centre,),), width_dm=100_000),
        windows=((start, start + HOUR, False),),
    )


def notice(**more: Any) -> Activity:
    return Activity(
        activity_id="F-1", kind=ActivityKind.LIVE_FIRING, title=words("firing"), volumes=(volume(),), **more
    )


def plan(history: History, entry: bytes) -> PlanState:
    state = history.situation().state_of(entry)
    assert isinstance(state, PlanState)
    return state


STEPS: dict[ActivityState, Any] = {
    S.AMENDED: lambda target: Amend(target=target, volumes=(volume(1),)),
    S.ACTIVE: lambda target: State(target=target, state=S.ACTIVE, since=START),
    S.NONCONFORMING: lambda target: State(target=target, state=S.NONCONFORMING, since=START, off_nominal=(volume(5),)),
    S.CONTINGENT: lambda target: State(target=target, state=S.CONTINGENT, since=START, off_nominal=(volume(6),)),
    S.ENDED: lambda target: State(target=target, state=S.ENDED, since=START + HOUR),
    S.CANCELLED: lambda target: Cancel(target=target),
}


@given(st.lists(st.sampled_from(list(STEPS)), max_size=6))
def test_a_plan_takes_legal_steps_only(steps: list[ActivityState]) -> None:
    """What is not legal has no effect, is kept, and says why."""
    history = History()
    root = history.say(A, notice())
    stands, refused = S.NOTIFIED, []
    for step in steps:
        entry = history.say(A, STEPS[step](root))
        if step in LEGAL[stands]:
            # an amendment of what is active leaves it active
            stands = stands if step == S.AMENDED and stands not in (S.NOTIFIED, S.AMENDED) else step
        else:
            refused.append((entry, f"illegal_{stands.name.lower()}_{step.name.lower()}"))

    state = plan(history, root)

    assert S(state.state) == stands
    assert set(state.ignored) == set(refused)
    assert state.items[0] == root


def test_the_other_side_changes_nothing_of_a_plan() -> None:
    """Its reply stands beside it; its cancellation is shown as what it is."""
    history = History()
    root = history.say(A, notice())
    theirs = history.say(B, Cancel(target=root))
    reply = history.say(B, ReplyToPlan(target=root, decision=Decision.CANNOT_SUPPORT_SAFELY))
    own = history.say(A, ReplyToPlan(target=root, decision=Decision.APPROVED))

    state = plan(history, root)

    assert state.state == S.NOTIFIED
    assert state.replies == ((reply, B, Decision.CANNOT_SUPPORT_SAFELY),)
    assert dict(state.ignored) == {theirs: "not_the_author", own: "own_plan"}


def test_concurrent_versions_hold_together_until_one_has_seen_both() -> None:
    """Two sites of one party amend without knowing of each other: both areas are kept clear."""
    history = History(world_of(A, A, B))
    root = history.say(0, notice())
    one = history.say(0, Amend(target=root, volumes=(volume(1),)))
    history._read[1, 0] = history.said[0][0]  # the second site has the notice, not the amendment
    two = history.say(1, Amend(target=root, volumes=(volume(2),)), blind=True)
    apart = plan(history, root)
    last = history.say(1, Amend(target=two, volumes=(volume(3),)))
    joined = plan(history, root)

    assert (apart.concurrent, apart.versions) == (True, tuple(sorted((one, two))))
    assert set(apart.volumes) == {volume(1), volume(2)}
    assert (joined.concurrent, joined.versions, joined.volumes) == (False, (last,), (volume(3),))


def test_a_cancellation_leaves_what_it_has_not_seen_in_force() -> None:
    """An amendment that crossed with it may be meant to stay: the stricter holds until someone has seen both."""
    history = History(world_of(A, A, B))
    root = history.say(0, notice())
    history._read[1, 0] = history.said[0][0]
    history.say(0, Amend(target=root, volumes=(volume(1),)))
    history.say(1, Cancel(target=root), blind=True)
    crossed = plan(history, root)
    history.say(1, Cancel(target=root))
    seen = plan(history, root)

    assert (S(crossed.state), crossed.counts_until) == (S.AMENDED, None)
    assert S(seen.state) == S.CANCELLED
    assert seen.counts_until is not None


def test_an_exercise_changes_nothing_of_the_real_plan() -> None:
    """A drill of a cancellation must not open a firing area."""
    history = History()
    root = history.say(A, notice())
    drill = history.say(A, Cancel(target=root), status=Status.EXERCISE)

    assert plan(history, root).ignored == ((drill, "another_status"),)


@pytest.mark.parametrize("step", [S.NONCONFORMING, S.CONTINGENT])
def test_what_has_left_its_limits_counts_where_it_may_be(step: ActivityState) -> None:
    """Its announced volumes and those outside its limits are both kept clear."""
    history = History()
    root = history.say(A, notice())
    history.say(A, STEPS[step](root))

    state = plan(history, root)

    assert len(state.off_nominal) == 1
    assert state.volumes == (volume(),)


def test_two_nodes_that_say_where_it_may_be_are_both_believed() -> None:
    """Of two concurrent states the graver holds, and every place that either names is kept clear."""
    history = History(world_of(A, A, B))
    root = history.say(0, notice())
    history._read[1, 0] = history.said[0][0]
    history.say(0, STEPS[S.NONCONFORMING](root))
    history.say(1, STEPS[S.CONTINGENT](root), blind=True)

    state = plan(history, root)

    assert S(state.state) == S.CONTINGENT
    assert set(state.off_nominal) == {volume(5), volume(6)}


def test_a_launch_changes_its_windows_and_lapses() -> None:
    """Launches slip from day to day; the notice lapses by its own word."""
    history = History()
    area = FootprintForm(shape=Shape.CIRCLE, rings=(((0, 0),),), width_dm=100)
    launch = Launch(
        activity_id="L-1", launch_class=LaunchClass.SPACE_LAUNCH, count=1, windows=((START, START + HOUR, False),),
        launch_area=area, valid_until=START + 4 * DAY,
    )  # fmt: skip
    root = history.say(A, launch)
    later = (START + DAY, START + DAY + HOUR, False)
    history.say(A, Amend(target=root, windows=(later,)))

    state = plan(history, root)

    assert [each.windows for each in state.volumes] == [(later,)]
    assert state.counts_until == START + 4 * DAY


def test_a_plan_with_very_many_versions_folds_in_good_time() -> None:
    """A peer may amend as often as it likes; it must not be able to stop us by doing so."""
    history = History()
    root = history.say(A, notice())
    for number in range(1_500):
        history.say(A, STEPS[S.NONCONFORMING if number % 2 else S.ACTIVE](root))
    situation = history.situation()

    state = situation.state_of(root)

    assert isinstance(state, PlanState)
    assert S(state.state) == S.NONCONFORMING
    assert state.ignored == ()


def test_the_entry_that_begins_a_thread_comes_first_whatever_its_depth() -> None:
    """A FLASH is receipted, and may be answered, before what it builds on is here."""
    history = History()
    for _ in range(3):
        history.say(A, notice())
    root = history.say(A, notice())
    early = history.say(B, ReplyToPlan(target=root, decision=Decision.NOTED), blind=True)

    state = plan(history, root)

    assert state.items == (root, early)
    assert state.replies == ((early, B, Decision.NOTED),)
    assert state.since == NOW + 4 * MINUTE
