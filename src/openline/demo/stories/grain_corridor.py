"""August 2022: a day of the Black Sea Grain Initiative: plans in by 12:00, back by 16:00, ten miles around each ship.

Sources: domain brief S66 (TASS; Miller Magazine 153): departure plan in by 12:00, approved plan back by 16:00, every
day; a buffer of ten nautical miles around each ship; a deviation triggers measures; four parties in one room at
Istanbul. Ours: the day, the ships and their tracks, that plans are for the next day, that the United Nations write
them, the search for mines, and the words. Istanbul is 3 h ahead of UTC: the two hours are 09:00 and 13:00 UTC.
"""

from collections.abc import Sequence

from openline.core.catalogue.changes import Action, Decision, ReplyToPlan, State
from openline.core.catalogue.codes import ActivityKind, ActivityState, Marker
from openline.core.catalogue.notices import Activity, Hazard
from openline.core.catalogue.protection import Leg, Movement, Purpose, Vehicle, VehicleType
from openline.core.catalogue.volumes import FootprintForm, Shape
from openline.core.rules.lead_times import GRAIN_CORRIDOR, replied_by
from openline.core.rules.local_time import fixed
from openline.core.situation.life import citations_missing
from openline.demo.props import NAUTICAL_MILE_DM, at_sea, circle, point, window, words
from openline.demo.stage import Party, Stage
from openline.demo.story import Story
from openline.interop.rfc3339 import parse_utc

ISTANBUL = fixed(3 * 3600)
BUFFER_DM = 10 * NAUTICAL_MILE_DM
TRACK = (point(46.3, 31.0), point(45.0, 30.6), point(43.5, 29.6), point(41.4, 29.2))


def play(stage: Stage, parties: Sequence[Party]) -> None:
    nations, ukraine, russia, turkey = parties
    first = stage.say(nations, voyage("SHIP-1", "2022-08-16T05:00:00Z"))
    start = stage.plan(nations, first).starts()
    stage.expect("in by 12:00 at Istanbul: in time", not stage.late(russia, first, ISTANBUL).late)
    stage.at("2022-08-15T09:25:00Z")
    second = stage.say(nations, voyage("SHIP-2", "2022-08-16T09:00:00Z"))
    stage.expect(
        "25 minutes late: accepted all the same, and marked",
        stage.late(russia, second, ISTANBUL).minutes_short == 25,
    )
    stage.at("2022-08-15T12:40:00Z")
    for party in (ukraine, russia, turkey):
        stage.say(party, ReplyToPlan(target=first, decision=Decision.APPROVED, cites=(first,)))
    for party in (ukraine, turkey):
        stage.say(party, ReplyToPlan(target=second, decision=Decision.APPROVED, cites=(second,)))
    comment = words("ru", "План поступил после 12:00.", Marker.INFORMATION)
    stage.say(russia, ReplyToPlan(target=second, decision=Decision.NOTED_WITH_COMMENT, comment=comment))
    stage.expect("the replies are back by 16:00", stage.now <= (replied_by(GRAIN_CORRIDOR, start, zone=ISTANBUL) or 0))
    stage.expect(
        "the strictest reply holds, for all four alike",
        [stage.plan(party, second).decision() for party in parties] == [Decision.NOTED_WITH_COMMENT] * 4
        and stage.plan(turkey, first).decision() == Decision.APPROVED,
    )

    stage.at("2022-08-15T15:00:00Z")
    firing = stage.say(russia, mine_clearance())
    near = {
        party.name: [met for met in stage.nodes[party].plans.conflicts(stage.now) if met.between_parties]
        for party in parties
    }
    stage.expect(
        "an area that meets the moving buffer is found by all four; neither ship was in it, its ten miles were",
        all({met.a.entry for met in found} | {met.b.entry for met in found} == {first, second, firing}
            for found in near.values()),
    )  # fmt: skip
    deviate(stage, parties, first, firing)
    stage.expect("all four nodes see the same situation", stage.alike())


def voyage(name: str, depart: str) -> Movement:
    """Return a day's voyage: a buffer that moves with the ship."""
    out = parse_utc(depart)
    times = (out, out + 6 * 3600, out + 14 * 3600, out + 24 * 3600)
    track = FootprintForm(shape=Shape.MOVING, rings=(TRACK,), width_dm=BUFFER_DM, times=times)
    leg = Leg(route=track, depart=(out, out + 3600, False), arrive=(times[-1], times[-1] + 3600, False))
    return Movement(
        move_id=name, purpose=Purpose.GRAIN, legs=(leg,), persons=21, vehicles=(Vehicle(kind=VehicleType.SHIP),)
    )


def mine_clearance() -> Activity:
    when = window("2022-08-16T08:00:00Z", "2022-08-16T20:00:00Z")
    return Activity(
        activity_id="MC-3",
        kind=ActivityKind.HAZARDOUS_OPERATION,
        title=words("ru", "Работы по поиску мин", Marker.WARNING),
        volumes=(at_sea(circle(44.4, 30.45, 5), when),),
        hazards=(Hazard.MINES,),
    )


def deviate(stage: Stage, parties: Sequence[Party], ship: bytes, area: bytes) -> None:
    """Let the ship begin, leave its corridor, come back and arrive; each step is stated, none is a charge."""
    nations = parties[0]
    stage.at("2022-08-16T05:10:00Z")
    plan, plans = stage.plan(nations, ship), stage.nodes[nations].plans
    stage.expect(
        "it does not set out before it has read of the area: the node names what was missed",
        citations_missing(plan, plans, (), stage.now) == (area,),
    )
    stage.say(nations, State(target=ship, state=ActivityState.ACTIVE, since=stage.now, cites=(area,)))
    stage.at("2022-08-16T14:00:00Z")
    off = at_sea(circle(44.1, 31.2, 10), window("2022-08-16T13:50:00Z", "2022-08-16T18:00:00Z"))
    stage.say(
        nations,
        State(
            target=ship,
            state=ActivityState.NONCONFORMING,
            since=parse_utc("2022-08-16T13:50:00Z"),
            off_nominal=(off,),
            action=Action.RETURNING,
        ),
    )
    standing = [stage.plan(party, ship) for party in parties]
    stage.expect(
        "a deviation is seen by all, with the area in which the ship may be besides",
        all(plan.state == ActivityState.NONCONFORMING and plan.off_nominal == (off,) for plan in standing),
    )
    stage.at("2022-08-16T16:30:00Z")
    stage.say(nations, State(target=ship, state=ActivityState.ACTIVE, since=stage.now))
    stage.at("2022-08-17T05:20:00Z")
    stage.say(nations, State(target=ship, state=ActivityState.ENDED, since=stage.now))
    stage.expect(
        "it arrives; nothing of it is in force any more",
        all(not stage.plan(party, ship).in_force(stage.now) for party in parties),
    )


STORY = Story(
    name="grain-corridor",
    title="August 2022: a day of the grain corridor, with a late plan and a deviation",
    lacked="a record that outlives the room in which the four sat; the daily round itself is theirs",
    start="2022-08-15T08:30:00Z",
    parties=(
        Party("United Nations", "en"),
        Party("Ukraine", "uk"),
        Party("Russian Federation", "ru"),
        Party("Türkiye", "en"),
    ),
    play=play,
    agreed={"lead.set.grain-corridor": 1},
)
