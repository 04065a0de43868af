"""25 January 1995: a sounding rocket from Andøya, announced, and unknown at the radar that saw it.

Sources: domain brief S28 (Norwegian rocket incident): Norway had told about thirty states; the notice did not reach the
radar crew; some ten minutes were left to decide. Ours: the day and the window of the notice, its areas, the hours of
the receipts and every word. The place and the minute of the launch (69 N 16 E, 06:24 UTC) are general knowledge.
"""

from collections.abc import Sequence

from openline.core.catalogue.codes import Function, Marker, Topic
from openline.core.catalogue.dialogue import Item, Question
from openline.core.catalogue.notices import Direction, HeightClass, Launch, LaunchClass, LaunchOutcome, LaunchResult
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.watching import Confidence, Observed
from openline.core.situation.questions import AskedState
from openline.core.watch.launch import Kind
from openline.demo.props import circle, window, words
from openline.demo.sighting import compared, report
from openline.demo.stage import Party, Stage
from openline.demo.story import Story
from openline.interop.rfc3339 import parse_utc


def play(stage: Stage, parties: Sequence[Party]) -> None:
    norway, russia = parties
    notice = stage.say(norway, sounding_rocket(), onward=(Function.SENSOR_DESK,))
    stage.at("1995-01-20T09:40:00Z")
    stage.say(russia, Receipt(target=notice, level=Level.UNDERSTOOD, at=stage.now))
    stage.note("On the line of that day this was the end of it: a ministry had the letter.")

    stage.at("1995-01-24T05:00:00Z")
    stage.expect(
        "a day before the window both sides know that the sensor desk has not receipted",
        all(stage.unreached(party, notice) == (Function.SENSOR_DESK,) for party in parties)
        and stage.plan(norway, notice).starts() - stage.now == 86_400,
    )
    asked = stage.say(
        norway,
        Question(
            topic=Topic.LAUNCH,
            items=(Item.WHO_TO_CALL,),
            about=(notice,),
            text=words("en", "Who can pass this to your sensor desk?", Marker.QUESTION),
        ),
        precedence="priority",
    )
    stage.at("1995-01-25T05:00:00Z")
    state = stage.situation(norway).state_of(asked)
    stage.expect(
        "the window opens with the question unanswered, and the record says so",
        isinstance(state, AskedState) and state.overdue(stage.now) and state.no_answer,
    )
    rise(stage, parties, notice)
    stage.expect("that the sensor desk never receipted stays known", stage.unreached(norway, notice))
    stage.expect("both nodes see the same situation", stage.alike())


def rise(stage: Stage, parties: Sequence[Party], notice: bytes) -> None:
    """Let the rocket rise and be seen, and let its author say what became of it."""
    norway, russia = parties
    stage.at("1995-01-25T06:26:00Z")
    sight = Observed(
        obs_id="S-1",
        time=parse_utc("1995-01-25T06:24:00Z"),
        sigma_s=20,
        area=circle(69.2, 16.4, 40),
        launch_class=LaunchClass.OTHER,
        confidence=Confidence.LOW,
    )
    sighting = report(stage, russia, sight)
    verdicts = [compared(stage, party, sighting) for party in parties]
    stage.expect(
        "two minutes later both nodes hold it consistent with the notice, receipt or not",
        all(each.kind == Kind.CONSISTENT and each.candidates[0].notice_id == notice.hex() for each in verdicts),
    )
    stage.at("1995-01-25T07:00:00Z")
    outcome = LaunchOutcome.AS_PLANNED
    stage.say(norway, LaunchResult(target=notice, launched=True, at=sight.time, outcome=outcome))
    stage.expect("the result stands with the notice", len(stage.plan(russia, notice).results) == 1)


def sounding_rocket() -> Launch:
    return Launch(
        activity_id="ANDOYA-1995-1",
        launch_class=LaunchClass.SOUNDING_ROCKET,
        count=1,
        windows=(window("1995-01-25T05:00:00Z", "1995-01-25T12:00:00Z"),),
        launch_area=circle(69.3, 16.0, 10),
        valid_until=parse_utc("1995-01-29T12:00:00Z"),
        direction=Direction.NORTH,
        impact_areas=(circle(78.5, 6.0, 100),),
        height_class=HeightClass.ABOVE_500_KM,
        title=words("en", "Study of northern lights"),
    )


STORY = Story(
    name="rocket-1995",
    title="25 January 1995: a sounding rocket that was announced, and a radar that did not know",
    lacked="a receipt from the desk that watches, and a notice at hand when something rose",
    start="1995-01-20T09:00:00Z",
    parties=(Party("Norway", "en"), Party("Russia", "ru")),
    play=play,
)
