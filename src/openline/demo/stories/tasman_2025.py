"""21 February 2025: live firing in the Tasman Sea, announced by voice to whoever was listening.

Sources: domain brief S79 (Otago Daily Times, Guardian): announced on the aviation emergency channel; air traffic
control learned of it at 09:58 from an airline pilot, perhaps thirty minutes after it began, and told Defence ten
minutes later; 49 flights were rerouted; such notices are usually filed 24 hours ahead. Ours: that the notice went on a
line ten minutes after the start, the area, the end, air traffic's plan, all words. Sydney is 11 h ahead of UTC: 09:58
is 22:58 UTC of the 20th.
"""

from collections.abc import Sequence
from hashlib import sha256

from openline.core.catalogue.changes import Actuals, Conflict, Severity, State
from openline.core.catalogue.codes import ActivityKind, ActivityState, CarriedBy, Function, Marker
from openline.core.catalogue.notices import Activity, Forces, Hazard
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.volumes import FootprintForm, Reference, Shape, VolumeForm
from openline.core.encoding import encode
from openline.core.record.entry import Precedence
from openline.core.rules.precedence import least_precedence, sounds
from openline.core.situation.life import outcomes
from openline.core.situation.plans import Meeting
from openline.demo.props import NAUTICAL_MILE_DM, at_sea, circle, point, window, words
from openline.demo.stage import Party, Stage
from openline.demo.story import Story
from openline.interop.rfc3339 import parse_utc

BEGAN = "2025-02-20T22:30:00Z"


def play(stage: Stage, parties: Sequence[Party]) -> None:
    australia, china = parties
    route = stage.say(australia, flights())

    stage.at("2025-02-20T22:40:00Z")
    precedence = least_precedence("activity", late=True, start_in_s=parse_utc(BEGAN) - stage.now)
    firing = stage.say(
        china,
        live_firing(),
        precedence=precedence,
        carried_by=CarriedBy.RADIO,
        heard_at=parse_utc(BEGAN),
        onward=(Function.AIR_TRAFFIC,),
    )
    late = stage.late(australia, firing)
    stage.expect(
        "the notice is 1,450 minutes short of a day, and ten minutes after the start: late, and accepted",
        (late.minutes_short, late.minutes_after_start) == (1_450, 10),
    )
    item = stage.nodes[australia].item(firing)
    stage.expect(
        "late, it goes before everything else, and sounds on the other side",
        item.precedence == Precedence.FLASH and sounds(precedence, "actual"),
    )
    stage.expect(
        "the sender knows at once that air traffic has not receipted",
        stage.unreached(china, firing) == (Function.AIR_TRAFFIC,),
    )
    found = [conflicts(stage, party, firing) for party in parties]
    stage.expect(
        "both nodes find the airway that crosses the area, and compute the same",
        [len(each) for each in found] == [1, 1] and found[0][0].result() == found[1][0].result(),
    )
    stage.at("2025-02-20T22:42:00Z")
    stage.say(australia, Receipt(target=firing, level=Level.CONFIRMED_AS_HEARD, at=stage.now))
    stage.say(australia, Receipt(target=firing, level=Level.PASSED, at=stage.now, function=Function.AIR_TRAFFIC))
    stage.say(australia, as_computed(stage, australia, firing, route))
    stage.expect("two minutes later air traffic has it, as both can see", not stage.unreached(china, firing))

    finish(stage, parties, firing)
    stage.expect("both nodes see the same situation", stage.alike())


def finish(stage: Stage, parties: Sequence[Party], firing: bytes) -> None:
    """Let it end sooner than announced, and be reported."""
    australia, china = parties
    stage.at("2025-02-20T22:58:00Z")
    stage.note("On the real day this is when an airline pilot told air traffic; Defence heard of it ten minutes later.")
    stage.at("2025-02-21T02:30:00Z")
    stage.say(china, State(target=firing, state=ActivityState.ENDED, since=parse_utc("2025-02-21T02:00:00Z")))
    stage.expect(
        "when it ends the area is free on both nodes", not any(conflicts(stage, each, firing) for each in parties)
    )
    course = window(BEGAN, "2025-02-21T02:00:00Z")
    stage.say(china, Actuals(target=firing, forces=Forces(ships=3), window=course))
    told = outcomes(stage.plan(australia, firing), stage.situation(australia).threads.thread(firing))
    stage.expect(
        "what took place stands beside what was declared: it ended five hours sooner",
        [(each.field, each.change) for each in told[0].differences] == [("end", -5 * 3600)],
    )


def live_firing() -> Activity:
    return Activity(
        activity_id="LF-1",
        kind=ActivityKind.LIVE_FIRING,
        title=words("zh", "海上实弹射击", Marker.WARNING),
        volumes=(at_sea(circle(-36.5, 157.5, 20), window(BEGAN, "2025-02-21T07:00:00Z")),),
        hazards=(Hazard.GUNFIRE,),
        forces=Forces(ships=3),
        emergency=True,
    )


def flights() -> Activity:
    """Return air traffic's plan: an airway between Australia and New Zealand, at cruising levels."""
    route = FootprintForm(
        shape=Shape.CORRIDOR,
        rings=((point(-34.0, 151.2), point(-36.6, 157.6), point(-41.3, 174.8)),),
        width_dm=25 * NAUTICAL_MILE_DM,
    )
    levels = VolumeForm(
        footprint=route,
        windows=(window("2025-02-20T20:00:00Z", "2025-02-21T08:00:00Z"),),
        lower_dm=88_392,
        lower_ref=Reference.FL,
        upper_dm=124_968,
        upper_ref=Reference.FL,
    )
    title = words("en", "Scheduled flights across the Tasman Sea")
    return Activity(activity_id="ATS-0221", kind=ActivityKind.TRANSIT, title=title, volumes=(levels,))


def conflicts(stage: Stage, party: Party, entry: bytes) -> list[Meeting]:
    """Return the conflicts of a plan on a party's node that are not over."""
    plans = stage.nodes[party].plans
    return [met for met in plans.conflicts(stage.now) if entry in (met.a.entry, met.b.entry)]


def as_computed(stage: Stage, party: Party, firing: bytes, route: bytes) -> Conflict:
    """Return the conflict as a party's node shows it to the other side."""
    met = conflicts(stage, party, firing)[0]
    windows = tuple((start, end, False) for start, end in met.found.windows)
    return Conflict(
        items=(route, firing),
        windows=windows,
        severity=Severity.SERIOUS,
        rule_version="1",
        result_hash=sha256(encode(met.result())).digest(),
    )


STORY = Story(
    name="tasman-2025",
    title="21 February 2025: live firing, a notice after its start, and the airway above it",
    lacked="a place for a late notice, from which it reaches air traffic first, and a receipt that it did",
    start="2025-02-20T20:00:00Z",
    parties=(Party("Australia", "en"), Party("China", "zh")),
    play=play,
    agreed={"lead.kind.live_firing": 24 * 3600},
)
