"""What is looked at before release and after the end: citations, lead times, sums, actuals."""

from typing import Any

import pytest

from histories import DAY, HOUR, MINUTE, NOW, A, B, History, words, world_of
from openline.core.catalogue.changes import Actuals, Amend, Cancel, State
from openline.core.catalogue.codes import ActivityKind, ActivityState
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity, Forces, Launch, LaunchClass
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.record.entry import Status
from openline.core.rules.lead_times import GRAIN_CORRIDOR, HUMANITARIAN, INDIA_PAKISTAN_2005, LAUNCHES_1988, VIENNA_2011
from openline.core.rules.thresholds import VIENNA_2011 as THRESHOLDS
from openline.core.rules.thresholds import Difference
from openline.core.situation.activities import PlanState
from openline.core.situation.life import (
    StaleCitation,
    check_citations,
    citations_missing,
    late_marks,
    linked_sums,
    missing_actuals,
    outcomes,
)
from openline.core.situation.plans import Plans

START = NOW + 10 * DAY


def volume(west: float = 0, start: int = START, end: int = START + HOUR) -> VolumeForm:
    centre = (round(west * DEGREE), 0)
    return VolumeForm(
        footprint=FootprintForm(shape=Shape.CIRCLE, rings=((centre,),), width_dm=100_000),
        windows=((start, end, False),),
    )


def notice(name: str, place: VolumeForm | None = None, **more: Any) -> Activity:
    kind = more.pop("kind", ActivityKind.EXERCISE)
    return Activity(activity_id=name, kind=kind, title=words(name), volumes=(place or volume(),), **more)


def active(target: bytes, *cites: bytes, state: ActivityState = ActivityState.ACTIVE) -> State:
    return State(target=target, state=state, since=START, cites=cites)


# citations


def test_an_activation_cites_the_newest_versions_of_what_it_overlaps() -> None:
    """A stale citation is refused with what was missed: the proof of reading of ASTM F3548."""
    history = History()
    ours = history.say(A, notice("ours"))
    theirs = history.say(B, notice("theirs", volume(0.05)))
    far = history.say(B, notice("far", volume(40)))
    own = history.say(A, notice("own", volume(0.01)))
    newer = history.say(B, Amend(target=theirs, volumes=(volume(0.06),)))
    situation, plans = history.situation(), Plans()
    plans.put(situation.states(PlanState))
    state = situation.state_of(ours)
    assert isinstance(state, PlanState)

    with pytest.raises(StaleCitation) as stale:
        check_citations(active(ours, theirs, far, own), state, plans, START)
    check_citations(active(ours, newer), state, plans, START)
    check_citations(active(ours, state=ActivityState.NONCONFORMING), state, plans, START)
    check_citations(active(ours, state=ActivityState.CONTINGENT), state, plans, START)

    assert stale.value.missed == (newer,)
    assert citations_missing(state, plans, (), START + HOUR) == ()


# lead times


def shortfalls(element: Any, *rules: Any, at: int, **more: Any) -> list[tuple[str, int, int]]:
    history = History()
    root = history.say(A, element, at=at)
    for later in more.get("then", ()):
        history.say(A, later(root))
    items = history.situation().threads.thread(root)
    return [
        (mark.lateness.rule, mark.lateness.minutes_short, mark.lateness.minutes_after_start)
        for mark in late_marks(items, lambda _: rules)
    ]


def test_each_rule_set_gives_its_shortfall_in_minutes() -> None:
    """42 days, 3 days before a 5-day window, 24 hours, 48 and 24 hours: data, and none of it blocks."""
    troops = Forces(troops=9_000)
    window = (START, START + HOUR, False)
    area = volume().footprint
    launch = Launch(
        activity_id="L", launch_class=LaunchClass.BALLISTIC_MISSILE_LAND, count=1, windows=(window,), launch_area=area,
        valid_until=START + DAY,
    )  # fmt: skip

    assert shortfalls(notice("x", forces=troops), VIENNA_2011, at=START - 42 * DAY) == [("vienna-2011", 0, 0)]
    assert shortfalls(notice("x", forces=troops), VIENNA_2011, at=START - 41 * DAY) == [("vienna-2011", 1440, 0)]
    assert shortfalls(notice("x"), VIENNA_2011, at=START - DAY) == [("", 0, 0)]
    assert shortfalls(launch, LAUNCHES_1988, at=START - 23 * HOUR) == [("launches-1988", 60, 0)]
    assert shortfalls(launch, INDIA_PAKISTAN_2005, LAUNCHES_1988, at=START - DAY) == [("india-pakistan-2005", 2880, 0)]
    assert shortfalls(launch, HUMANITARIAN, at=START - DAY) == [("", 0, 0)]
    assert shortfalls(notice("x", kind=ActivityKind.TRANSIT), GRAIN_CORRIDOR, at=START + 90) == [
        ("grain-corridor", -(-(START + 90 - (START // DAY * DAY - DAY // 2)) // 60), 2)
    ]


def test_an_amendment_is_late_by_its_own_start() -> None:
    """A notice in time that is moved forward at the last moment was not in time."""
    sooner = volume(start=START - 9 * DAY, end=START)
    marks = shortfalls(
        notice("x", forces=Forces(troops=9_000)), VIENNA_2011, at=START - 50 * DAY,
        then=[lambda root: Amend(target=root, volumes=(sooner,)), lambda root: Amend(target=root, title=words("y"))],
    )  # fmt: skip

    assert [short for _, short, _ in marks] == [0, (42 * DAY - (START - 9 * DAY - (START - 50 * DAY + MINUTE))) // 60]


# sums


def test_two_parts_of_seven_thousand_reach_nine_thousand() -> None:
    """Splitting is the oldest way round a threshold: amended parts count once, as they stand; cancelled ones do not."""
    history = History()
    parts = [
        history.say(A, notice(name, forces=Forces(troops=troops), part_of="Z"))
        for name, troops in (("Z-1", 7_000), ("Z-2", 3_000), ("Z-3", 8_000))
    ]
    history.say(A, Amend(target=parts[1], forces=Forces(troops=7_000)))
    history.say(A, Cancel(target=parts[2]))
    history.say(B, notice("Z-4", forces=Forces(troops=8_000), part_of="Z"))
    history.say(A, notice("Z-5", forces=Forces(troops=8_000), part_of="Z"), status=Status.EXERCISE)

    sums = linked_sums(history.situation(), THRESHOLDS)

    assert list(sums) == [(A, 0)]
    assert [(flag.threshold.code, flag.total, flag.parts, flag.only_together) for flag in sums[A, 0]] == [
        ("notification", 14_000, ("Z-1", "Z-2"), True),
        ("observation", 14_000, ("Z-1", "Z-2"), True),
    ]


def test_two_notices_under_one_name_are_two_parts() -> None:
    """Else the second one would hide behind the first."""
    history = History()
    for _ in range(2):
        history.say(A, notice("Z", forces=Forces(troops=7_000)))

    (flags,) = linked_sums(history.situation(), THRESHOLDS).values()

    assert flags[0].total == 14_000


# afterwards


def test_actuals_are_missing_fourteen_days_after_the_end() -> None:
    """Not for what was cancelled, nor for what was only passed on from a published notice."""
    history = History()
    owed = history.say(A, notice("owed"))
    history.say(A, notice("published", source="NAVAREA XI 1/26"))
    history.say(A, Cancel(target=history.say(A, notice("cancelled"))))
    reported = history.say(A, notice("reported"))
    history.say(A, Actuals(target=reported, forces=Forces(), window=(START, START + HOUR, False)))
    situation, end = history.situation(), START + HOUR

    assert missing_actuals(situation, end + 14 * DAY) == ()
    (missing,) = missing_actuals(situation, end + 14 * DAY + 1)
    assert (missing.plan, missing.due) == (owed, end + 14 * DAY)
    history.world = world_of(A, B, deadlines={"actuals": DAY})
    assert len(missing_actuals(history.situation(), end + 2 * DAY)) == 1


def test_declared_is_what_stood_when_it_began() -> None:
    """A notice that is amended afterwards to fit what was done declares nothing."""
    history = History()
    root = history.say(A, notice("Z", forces=Forces(troops=9_000, ships=2)))
    history.say(A, Amend(target=root, forces=Forces(troops=12_000)))
    history.say(A, Amend(target=root, forces=Forces(troops=60_000)), at=START + 5)
    report = history.say(
        A, Actuals(target=root, forces=Forces(troops=60_000), window=(START, START + 2 * HOUR, False)), at=START + DAY
    )
    situation = history.situation()
    state = situation.state_of(root)
    assert isinstance(state, PlanState)

    (outcome,) = outcomes(state, situation.threads.thread(state.key))

    assert outcome.report == report
    assert outcome.differences == (
        Difference("troops", 12_000, 60_000),
        Difference("end", START + HOUR, START + 2 * HOUR),
    )
