"""2023: a treaty suspended, and the notices of launches that went on under another agreement.

Sources: domain brief S10 (June 2023): Russia suspended New START in February 2023; from June the United States stopped
its status notifications and kept those of launches (1988) and of exercises (1989). S18: the agreement of 1988, at least
24 hours ahead. S11: the treaty ended on 5 February 2026, and Russian experts argued that launch notices should go on.
Ours: the days and hours, the launch and its areas, and every word.
"""

from collections.abc import Sequence

from openline.core.catalogue.codes import ActivityKind, Marker
from openline.core.catalogue.dialogue import Text
from openline.core.catalogue.notices import Activity, Launch, LaunchClass, LaunchOutcome, LaunchResult
from openline.core.catalogue.politics import OwnTerm, Resume, Scope, Suspend
from openline.core.catalogue.receipts import Politics, Receipt, Test
from openline.core.catalogue.volumes import FootprintForm, Shape
from openline.core.rules.lead_times import LAUNCHES_1988, lapses_at
from openline.core.situation.politics import SuspensionState, political_state
from openline.demo.props import at_sea, circle, window, words
from openline.demo.stage import Party, Stage
from openline.demo.story import Story
from openline.interop.rfc3339 import parse_utc

TREATY, LAUNCHES, EXERCISES = "NEW-START", "LAUNCHES-1988", "EXERCISES-1989"
BARENTS_SEA = 12


def play(stage: Stage, parties: Sequence[Party]) -> None:
    states, russia = parties
    word = Suspend(scope=Scope(agreement=TREATY), term=OwnTerm.SUSPENDED, since=stage.now)
    theirs = stage.say(russia, word, office="ministry", level=4)
    update = Text(text=words("en", "Status of deployed systems, second quarter", Marker.INFORMATION))
    stage.expect(
        "a status notification under the treaty does not leave: its scope is suspended",
        stage.held_back(states, update, agreement=TREATY) is not None,
    )
    stage.at("2023-06-01T12:00:00Z")
    wide = Scope(agreement=TREATY, kinds=(Text.number, Activity.number, Test.number, Receipt.number, Resume.number))
    ours = stage.say(states, Suspend(scope=wide, term=OwnTerm.PAUSED, since=stage.now), office="ministry", level=4)
    held = suspension(stage, russia, ours)
    stage.expect(
        "tests, receipts and the way back cannot be suspended: both nodes leave them out of the scope",
        all(
            suspension(stage, party, ours).refused_kinds == (Test.number, Receipt.number, Resume.number)
            for party in parties
        )
        and held.scope.kinds == (Text.number, Activity.number),
    )
    stage.expect(
        "dealings are partly suspended, and the line is open",
        all(political_state(both(stage, party), stage.now) == Politics.PARTLY_SUSPENDED for party in parties),
    )

    notice(stage, parties)
    stage.expect(
        "the exercise notice of 1989 goes as well", stage.held_back(states, exercise(), agreement=EXERCISES) is None
    )
    stage.say(states, exercise(), agreement=EXERCISES)

    stage.at("2023-10-02T12:00:00Z")
    stage.say(russia, Resume(target=ours, since=stage.now), office="ministry", level=4)
    stage.expect(
        "nobody takes back what another one suspended: kept, shown, without effect",
        suspension(stage, states, ours).in_force(stage.now) and suspension(stage, states, ours).ignored,
    )
    stage.say(states, Resume(target=ours, since=stage.now), office="ministry", level=4)
    stage.expect(
        "its author's word for the way back is never held; the other suspension stands",
        not suspension(stage, russia, ours).in_force(stage.now)
        and suspension(stage, russia, theirs).in_force(stage.now),
    )
    stage.expect("both nodes see the same situation", stage.alike())


def notice(stage: Stage, parties: Sequence[Party]) -> None:
    """Let a launch be announced under the agreement of 1988 while the treaty is suspended."""
    states, russia = parties
    stage.at("2023-09-04T08:00:00Z")
    launch = Launch(
        activity_id="L-88/17",
        launch_class=LaunchClass.BALLISTIC_MISSILE_SUBMARINE,
        count=1,
        windows=(window("2023-09-06T06:00:00Z", "2023-09-06T12:00:00Z"),),
        launch_area=FootprintForm(shape=Shape.WATER_BODY, place=BARENTS_SEA),
        valid_until=lapses_at(LAUNCHES_1988, parse_utc("2023-09-06T06:00:00Z")) or 0,
        impact_areas=(circle(57.0, 161.0, 40),),
    )
    stage.expect(
        "the same message is held under the treaty and goes under the agreement of 1988",
        stage.held_back(russia, launch, agreement=TREATY) is not None
        and stage.held_back(russia, launch, agreement=LAUNCHES) is None,
    )
    entry = stage.say(russia, launch, agreement=LAUNCHES)
    late = stage.late(states, entry)
    stage.expect("it is in time: more than a day ahead", late.rule == LAUNCHES_1988.name and not late.late)
    stage.at("2023-09-06T09:00:00Z")
    result = LaunchResult(target=entry, launched=True, at=stage.now, outcome=LaunchOutcome.AS_PLANNED)
    stage.say(russia, result, agreement=LAUNCHES)
    stage.expect(
        "both sides hold the notice and what became of it",
        all(len(stage.plan(party, entry).results) == 1 for party in parties),
    )


def exercise() -> Activity:
    when = window("2023-10-16T00:00:00Z", "2023-10-26T00:00:00Z")
    return Activity(
        activity_id="X-89/4",
        kind=ActivityKind.EXERCISE,
        title=words("en", "Strategic exercise of the year"),
        volumes=(at_sea(circle(41.0, -96.0, 300), when),),
    )


def suspension(stage: Stage, party: Party, entry: bytes) -> SuspensionState:
    state = stage.situation(party).state_of(entry)
    assert isinstance(state, SuspensionState)
    return state


def both(stage: Stage, party: Party) -> list[SuspensionState]:
    return list(stage.situation(party).states(SuspensionState))


STORY = Story(
    name="new-start-2023",
    title="2023: a treaty is suspended, and notices of launches go on",
    lacked="a suspension that says in one place what it covers and what it leaves alone",
    start="2023-02-28T12:00:00Z",
    parties=(Party("United States", "en"), Party("Russia", "ru")),
    play=play,
    agreed={"lead.set.launches-1988": 1},
)
