"""25 September 2024: one launch into the Pacific, and a notice of another kind on each line.

Sources: domain brief S27 (DW, SCMP, 26 September 2024): the United States and France were told; Japan had received a
warning of space debris for three sea areas; Australia and New Zealand asked for explanations; Washington called the
notice a step in the right direction. Ours: the hours and the day of the notices, all areas (coarse), that the version
for France was the reduced one, and every word. The hour of the launch, 00:44 UTC, is general knowledge.
"""

from collections.abc import Sequence

from openline.core.catalogue.codes import ActivityKind, Marker
from openline.core.catalogue.dialogue import Answer, Result
from openline.core.catalogue.notices import (
    Activity,
    Direction,
    Hazard,
    Launch,
    LaunchClass,
    LaunchOutcome,
    LaunchResult,
    RangeClass,
)
from openline.core.catalogue.watching import Confidence, Match, Observed
from openline.core.situation.activities import PlanState
from openline.core.situation.launches import ready_question
from openline.core.watch.launch import Kind
from openline.demo.props import at_sea, circle, polygon, window, words
from openline.demo.sighting import compared, report, watched
from openline.demo.stage import Party, Stage
from openline.demo.story import Story
from openline.interop.rfc3339 import parse_utc

WINDOW = window("2024-09-25T00:00:00Z", "2024-09-25T04:00:00Z")


def play(stage: Stage, parties: Sequence[Party]) -> None:
    china, states = parties
    france, japan, australia = Party("France", "en"), Party("Japan", "ja"), Party("Australia", "en")
    with_france, with_japan, with_australia = (stage.beside(china, other) for other in (france, japan, australia))

    full = stage.say(china, launch(), agreement="LAUNCHES")
    reduced = stage.pass_on(china, full, with_france)
    with_japan.say(china, debris())
    stage.expect(
        "on each line the record shows what that side was shown: all, less, something else, nothing",
        [kinds(stage, states), kinds(with_france, france), kinds(with_japan, japan), kinds(with_australia, australia)]
        == [["LAUNCH"], ["LAUNCH"], ["ACTIVITY"], []],
    )
    shown = with_france.nodes[france].item(reduced)
    stage.expect(
        "the reduced notice is bound to the full one, and says that there is a full one",
        shown.cover.reduced_from is not None and isinstance(shown.element, Launch) and shown.element.azimuth is None,
    )
    stage.expect(
        "nobody who plans around the reduced notice meets the full one: its window and areas only grew",
        with_france.plan(france, reduced).starts() <= WINDOW[0],
    )

    stage.at("2024-09-25T00:46:00Z")
    lines = ((stage, states), (with_france, france), (with_japan, japan), (with_australia, australia))
    sightings = watch(lines)
    ask(with_japan, japan, sightings[japan])
    ask(with_australia, australia, sightings[australia])

    stage.at("2024-09-25T03:00:00Z")
    for line, notice in ((stage, full), (with_france, reduced)):
        result = LaunchResult(
            target=notice,
            launched=True,
            at=parse_utc("2024-09-25T00:44:00Z"),
            outcome=LaunchOutcome.AS_PLANNED,
        )
        line.say(china, result)
    late = with_japan.say(china, launch(), agreement="LAUNCHES", precedence="flash")
    verdict = compared(with_japan, japan, sightings[japan])
    stage.expect(
        "a notice that comes late is taken, and what was seen is compared again: now it is consistent",
        verdict.kind == Kind.CONSISTENT and verdict.candidates[0].notice_id == late.hex(),
    )
    stage.expect(
        "what was stated before stands beside it: no notice was held then",
        [(each.stated, each.now) for each in watched(with_japan, japan).revised]
        == [(Match.NONE_HELD, Match.CONSISTENT)],
    )
    stage.expect("both nodes of each line see the same situation", stage.alike())


def watch(lines: Sequence[tuple[Stage, Party]]) -> dict[Party, bytes]:
    """Let each side's radar see the launch; return what was reported, and expect it to read alike at both ends."""
    sightings = {party: report(line, party, sight(party)) for line, party in lines}
    for end in ("the observer's", "the author's"):
        readers = [party if end == "the observer's" else line.parties[0] for line, party in lines]
        seen = [
            compared(line, reader, sightings[party]).kind for (line, party), reader in zip(lines, readers, strict=True)
        ]
        lines[0][0].expect(
            f"on {end} node: consistent with the full and the reduced notice; on two lines no notice is held",
            seen == [Kind.CONSISTENT, Kind.CONSISTENT, Kind.NONE_HELD, Kind.NONE_HELD],
        )
    return sightings


def launch() -> Launch:
    return Launch(
        activity_id="P-2024-1",
        launch_class=LaunchClass.BALLISTIC_MISSILE_LAND,
        count=1,
        windows=(WINDOW,),
        launch_area=circle(19.6, 110.8, 20),
        valid_until=parse_utc("2024-09-29T04:00:00Z"),
        direction=Direction.SOUTH_EAST,
        impact_areas=(circle(-10.0, -150.0, 100),),
        range_class=RangeClass.ABOVE_5500_KM,
        title=words("zh", "年度训练发射", Marker.INFORMATION),
        shown_to=("United States", "France"),
    )


def debris() -> Activity:
    """Return a warning of falling parts for three sea areas, and no more."""
    areas = (
        polygon((18.5, 112.0), (18.5, 113.0), (17.5, 113.0), (17.5, 112.0)),
        polygon((17.0, 125.0), (17.0, 127.0), (15.5, 127.0), (15.5, 125.0)),
        circle(-10.0, -150.0, 150),
    )
    return Activity(
        activity_id="D-2024-9",
        kind=ActivityKind.SPACE_DEBRIS,
        title=words("zh", "坠落物", Marker.WARNING),
        volumes=tuple(at_sea(area, WINDOW) for area in areas),
        hazards=(Hazard.FALLING_OBJECTS,),
    )


def sight(by: Party) -> Observed:
    """Return the launch as a radar saw it: where from, when, which way."""
    return Observed(
        obs_id=f"{by.name}-1",
        time=parse_utc("2024-09-25T00:44:00Z"),
        sigma_s=15,
        area=circle(19.5, 110.9, 40),
        launch_class=LaunchClass.OTHER,
        confidence=Confidence.MEDIUM,
        azimuth=11_500,
        azimuth_tolerance=500,
    )


def ask(line: Stage, by: Party, sighting: bytes) -> None:
    """Let a party that holds no notice send the question that its node has ready; let it be answered."""
    question = ready_question(compared(line, by, sighting))
    line.expect(f"{by.name}'s node has a question ready, and sends nothing by itself", question is not None)
    assert question is not None
    asked = line.say(by, question, precedence="immediate")
    text = words("zh", "系例行年度训练。", Marker.ANSWER)
    line.say(line.parties[0], Answer(target=asked, result=Result.YES, text=text), precedence="immediate")


def kinds(line: Stage, party: Party) -> list[str]:
    """Return what sorts of plans a party's node holds."""
    situation = line.situation(party)
    return [situation.threads[state.root].element.name for state in situation.states(PlanState)]


STORY = Story(
    name="pacific-launch-2024",
    title="25 September 2024: one launch into the Pacific, and a notice of another kind on each line",
    lacked="a record of who was shown what, in which the small notice points to the full one",
    start="2024-09-24T01:00:00Z",
    parties=(Party("China", "zh"), Party("United States", "en")),
    play=play,
)
