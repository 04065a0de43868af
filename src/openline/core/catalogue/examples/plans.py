"""Plans as they live: announced, amended, cancelled, active, ended, replied to, in conflict."""

from openline.core.catalogue.changes import (
    Action,
    Actuals,
    Amend,
    Cancel,
    Conflict,
    Decision,
    ReplyToPlan,
    Severity,
    State,
)
from openline.core.catalogue.codes import ActivityKind, ActivityState, Function, Reason
from openline.core.catalogue.examples.telling import (
    Example,
    circle,
    corridor,
    entry,
    moment,
    point,
    told,
    window,
    words,
)
from openline.core.catalogue.notices import Activity, Forces, Hazard, Pause, SystemClass, Withheld, Zone
from openline.core.catalogue.volumes import Reference, VolumeForm

FIRING = circle(156.2, -37.9, 18_520)
"""340 nautical miles south-east of Sydney, as reported; the radius of ten nautical miles is ours."""


def activity() -> Example:
    return told(
        "Live firing by a Chinese task group in the Tasman Sea on 21 February 2025, announced on the day by voice. "
        "Place and times as the press gave them, the size is made up.",
        Activity(
            activity_id="2025-02-21/1",
            kind=ActivityKind.LIVE_FIRING,
            title=words("Live firing at sea"),
            volumes=(
                VolumeForm(
                    footprint=FIRING,
                    windows=(window("2025-02-20T22:30Z", "2025-02-21T04:00Z"),),
                    lower_dm=0,
                    lower_ref=Reference.SFC,
                ),
            ),
            forces=Forces(ships=3),
            systems=(SystemClass.SURFACE_SHIP,),
            hazards=(Hazard.GUNFIRE,),
        ),
        onward=(Function.AIR_TRAFFIC,),
    )


def withheld() -> Example:
    return told(
        "China and Russia may withhold a launch notice in exceptional cases, from the sixth year of their agreement "
        "of 2009 at most two a year. How many they withheld is not public: this year's none is made up.",
        Withheld(agreement="CN-RU-2009", count=0, year=2025),
    )


def amend() -> Example:
    return told(
        "The scientists at Andøya waited for the sky they needed until 25 January 1995; each day without a launch "
        "moved the window by a day. The reason given here is made up.",
        Amend(
            target=entry("sounding rocket from Andøya"),
            windows=(window("1995-01-25T05:00Z", "1995-01-25T12:00Z"),),
            reason=Reason.WEATHER,
        ),
    )


def cancel() -> Example:
    return told(
        "Greece and Turkey each cancelled an exercise that was due on the other's national day, as NATO's Secretary "
        "General announced on 23 October 2020.",
        Cancel(
            target=entry("exercise of 29 October 2020"),
            since=moment("2020-10-23T00:00Z"),
            reason=Reason.REQUEST_OF_PEER,
        ),
    )


def state() -> Example:
    debris = corridor(60_000, (-73.5, 22.5), (-71.5, 21.5), (-69.0, 20.5))
    return told(
        "16 January 2025: a space vehicle from Texas was lost eight and a half minutes after its launch, and aircraft "
        "were turned away from falling parts near the Turks and Caicos Islands. The corridor is drawn by us.",
        State(
            target=entry("launch from Texas, 16 January 2025"),
            state=ActivityState.NONCONFORMING,
            since=moment("2025-01-16T22:45:30Z"),
            off_nominal=(VolumeForm(footprint=debris, windows=(window("2025-01-16T22:45Z", "2025-01-16T23:45Z"),)),),
            action=Action.KEEP_CLEAR,
        ),
    )


def actuals() -> Example:
    return told(
        "The exercise of Belarus and Russia of 14 to 20 September 2017, by the numbers that its authors gave. Others "
        "counted several times as many: that is what a report beside the notice is for.",
        Actuals(
            target=entry("exercise of September 2017"),
            forces=Forces(troops=12_700, aircraft=70, ships=10),
            window=window("2017-09-14T00:00Z", "2017-09-20T23:59Z"),
        ),
    )


def reply_to_plan() -> Example:
    return told(
        "The four parties of the centre in Istanbul approved each day's sailings by 16:00; the first ship of grain "
        "left Odesa on 1 August 2022.",
        ReplyToPlan(
            target=entry("first sailing from Odesa"),
            decision=Decision.APPROVED,
            cites=(entry("first sailing from Odesa"),),
        ),
        agreement="BSGI-2022",
    )


def zone() -> Example:
    line = corridor(10_000, (126.68, 37.95), (127.1, 38.29), (128.36, 38.61))
    return told(
        "Both Koreas announced areas without flights from 1 November 2018 on, and held to them until November 2023; "
        "for helicopters, ten kilometres to either side of the military demarcation line, drawn here with three "
        "points.",
        Zone(
            zone_id="2018-09-19/3-3",
            volume=VolumeForm(
                footprint=line,
                windows=((moment("2018-11-01T00:00Z"), None, False),),
                lower_dm=0,
                lower_ref=Reference.SFC,
            ),
            rule=words("No rotary-wing aircraft flies within 10 km of the military demarcation line."),
            publisher="Agreement of 19 September 2018",
            since=moment("2018-09-19T00:00Z"),
            ended=moment("2023-11-23T00:00Z"),
        ),
    )


def conflict() -> Example:
    return told(
        "The firing of 21 February 2025 in the Tasman Sea lay across the routes between Sydney and New Zealand; 49 "
        "flights went another way.",
        Conflict(
            items=(entry("firing in the Tasman Sea"), entry("route from Sydney to Queenstown")),
            windows=(window("2025-02-20T22:30Z", "2025-02-21T04:00Z"),),
            severity=Severity.SERIOUS,
            rule_version="1",
            result_hash=entry("result of both nodes"),
            inside=point(156.2, -37.9),
        ),
    )


def pause() -> Example:
    return told(
        "Fighting paused in the middle of the Gaza Strip from 06:00 to 15:00 on 1, 2 and 3 September 2024, so that "
        "children could be vaccinated. The circle is drawn by us.",
        Pause(
            area=circle(34.35, 31.42, 6_000),
            until=moment("2024-09-01T12:00Z"),
            reason=Reason.SAFETY,
        ),
    )


PLANS = (activity, withheld, amend, cancel, state, actuals, reply_to_plan, zone, conflict, pause)
