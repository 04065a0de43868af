"""The convoy of 1 April 2024, Gaza: the plan did not reach the unit, and a change on the way was unknown to the crew.

Sources: domain brief S63, S64 (World Central Kitchen; The National 3 Apr 2024). The place is given by a degree only.
"""

from collections.abc import Sequence

from openline.core.catalogue.changes import Decision, ReplyToPlan
from openline.core.catalogue.codes import Function
from openline.core.catalogue.protection import Leg, Movement, NightMarking, Purpose, Vehicle, VehicleType
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.volumes import FootprintForm, Shape
from openline.demo.stage import Party, Stage
from openline.demo.story import Story
from openline.interop.rfc3339 import parse_utc

ROAD = FootprintForm(
    shape=Shape.CORRIDOR, rings=(((343_000_000, 314_000_000), (343_500_000, 314_300_000)),), width_dm=2_000
)
NEEDED = (Function.DRONE_CELL, Function.GROUND_COMMAND)


def leg(depart: str, arrive: str) -> Leg:
    start, end = parse_utc(depart), parse_utc(arrive)
    return Leg(route=ROAD, depart=(start, start + 1_800, False), arrive=(end, end + 3_600, False), stops=("warehouse",))


def play(stage: Stage, parties: Sequence[Party]) -> None:
    relief, forces = parties
    cars = (Vehicle(kind=VehicleType.ARMOURED_CAR, roof_mark="logo"), Vehicle(kind=VehicleType.CAR))
    plan = Movement(
        move_id="M-1",
        purpose=Purpose.RELIEF_GOODS,
        legs=(leg("2024-04-01T19:00:00Z", "2024-04-01T20:00:00Z"),),
        persons=7,
        vehicles=cars,
        night_marking=NightMarking.NONE,
    )
    first = stage.say(relief, plan, onward=NEEDED)
    stage.at("2024-04-01T13:05:00Z")
    stage.say(forces, ReplyToPlan(target=first, decision=Decision.NOTED))
    stage.say(forces, Receipt(target=first, level=Level.PASSED, at=stage.now, function=Function.GROUND_COMMAND))
    stage.expect(
        "before the window opens, the drone cell's receipt is known to be missing",
        stage.unreached(relief, first) == (Function.DRONE_CELL,),
    )
    stage.at("2024-04-01T15:00:00Z")
    stage.say(forces, Receipt(target=first, level=Level.PASSED, at=stage.now, function=Function.DRONE_CELL))
    stage.expect("all functions have the plan", stage.unreached(relief, first) == ())

    stage.at("2024-04-01T19:50:00Z")
    stage.note("After unloading the staff leave separately. On the real line nobody in the air knew.")
    changed = stage.say(
        relief,
        Movement(
            move_id="M-1",
            purpose=Purpose.STAFF_ROTATION,
            legs=(leg("2024-04-01T20:00:00Z", "2024-04-01T20:40:00Z"),),
            persons=7,
            vehicles=cars,
            night_marking=NightMarking.NONE,
            replaces=first,
        ),
        onward=NEEDED,
        precedence="flash",
    )
    stage.expect(
        "the change on the way asks the same functions again",
        stage.unreached(relief, first) == NEEDED,
    )
    stage.say(forces, Receipt(target=changed, level=Level.PASSED, at=stage.now, function=Function.DRONE_CELL))
    stage.expect(
        "only the ground command is still missing", stage.unreached(relief, first) == (Function.GROUND_COMMAND,)
    )
    stage.expect("both nodes see the same situation", stage.alike())


STORY = Story(
    name="convoy-2024",
    title="1 April 2024: a relief convoy, and a change of plan on the road",
    lacked="proof that the plan, and its change, had reached those who watch from the air",
    start="2024-04-01T12:00:00Z",
    parties=(Party("Relief agency", "en"), Party("Forces", "en")),
    play=play,
)
