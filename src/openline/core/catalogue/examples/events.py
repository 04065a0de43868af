"""What happened and what was seen: launches, observations, incidents, distress, tracks."""

from openline.core.catalogue.codes import Function
from openline.core.catalogue.examples.telling import Example, circle, entry, moment, point, told, window, words
from openline.core.catalogue.incidents import (
    Account,
    ActionTaken,
    Assistance,
    Assurance,
    Cause,
    CeasefireEvent,
    Clarification,
    Damage,
    Distress,
    DistressNature,
    EventKind,
    IncidentClass,
    Intent,
    Method,
    UnitClass,
)
from openline.core.catalogue.notices import (
    Direction,
    HeightClass,
    Launch,
    LaunchClass,
    LaunchOutcome,
    LaunchResult,
    RangeClass,
)
from openline.core.catalogue.watching import (
    Advice,
    Confidence,
    Encounter,
    Match,
    Observed,
    Source,
    Track,
    TrackKind,
)

ANDOYA = circle(16.02, 69.294, 5_000)


def launch() -> Example:
    return told(
        "The sounding rocket from Andøya of 25 January 1995. Norway had told about thirty states; the notice did not "
        "reach the radar crew, and a president's briefcase was opened.",
        Launch(
            activity_id="1995-01/1",
            launch_class=LaunchClass.SOUNDING_ROCKET,
            count=1,
            windows=(window("1995-01-25T05:00Z", "1995-01-25T12:00Z"),),
            launch_area=ANDOYA,
            valid_until=moment("1995-02-10T12:00Z"),
            direction=Direction.NORTH,
            height_class=HeightClass.ABOVE_500_KM,
            range_class=RangeClass.FROM_500_TO_2000_KM,
            title=words("Sounding rocket to study the northern lights"),
        ),
        onward=(Function.SENSOR_DESK,),
    )


def launch_result() -> Example:
    return told(
        "The rocket of 25 January 1995 was launched at 06:24 and came down near Svalbard 24 minutes later.",
        LaunchResult(
            target=entry("sounding rocket from Andøya"),
            launched=True,
            at=moment("1995-01-25T06:24Z"),
            outcome=LaunchOutcome.AS_PLANNED,
        ),
    )


def observed() -> Example:
    return told(
        "What the radar crew saw on 25 January 1995, beside the notice that they had never been shown.",
        Observed(
            obs_id="1995-01-25/1",
            time=moment("1995-01-25T06:24Z"),
            sigma_s=30,
            area=circle(16.0, 69.3, 40_000),
            launch_class=LaunchClass.OTHER,
            confidence=Confidence.MEDIUM,
            match=Match.CONSISTENT,
            candidates=(entry("sounding rocket from Andøya"),),
        ),
    )


def account() -> Example:
    return told(
        "9 March 2022: a missile from India came down near Mian Channu in Pakistan after seven minutes. The line "
        "between the two was not used; the first statement followed two days later.",
        Account(
            incident_id="2022-03-09/1",
            incident_class=IncidentClass.LAUNCH_BY_MISTAKE,
            as_known_at=moment("2022-03-11T12:00Z"),
            window=window("2022-03-09T13:43Z", "2022-03-09T13:50Z"),
            place=circle(72.35, 30.44, 10_000),
            own_units=(UnitClass.MISSILE_UNIT,),
            casualties=0,
            damage=Damage.MINOR,
            facts=(words("A missile was fired by accident during routine maintenance."),),
            intent=Intent.ACCIDENTAL,
            action_taken=(ActionTaken.OPENED_INVESTIGATION,),
        ),
    )


def clarification() -> Example:
    return told(
        "From the statement of India's Ministry of Defence of 11 March 2022.",
        Clarification(
            target=entry("question of 9 March 2022"),
            cause=Cause.TECHNICAL_FAULT,
            facts=words(
                "In the course of a routine maintenance, a technical malfunction led to the accidental firing of a "
                "missile."
            ),
            assurances=(Assurance.WILL_REPORT_AGAIN,),
        ),
        answers=entry("question of 9 March 2022"),
    )


def ceasefire_event() -> Example:
    return told(
        "In the form of the tables that the observers in Ukraine published daily until 2022; the values are made up.",
        CeasefireEvent(
            observer="patrol base 4",
            observer_position=point(37.741, 48.046),
            method=Method.HEARD,
            kind=EventKind.EXPLOSION,
            count=22,
            window=window("2017-01-31T09:40Z", "2017-01-31T10:25Z"),
            bearing=33_750,
            distance_dm=50_000,
            uncertainty_dm=20_000,
        ),
    )


def distress() -> Example:
    return told(
        "4 August 2005: a small Russian submarine with seven men was caught in nets off Kamchatka. Moscow asked for "
        "help, and a British remote vehicle cut it free three days later.",
        Distress(
            nature=DistressNature.SUBMARINE_SUNK,
            location=point(158.5, 52.25),
            time=moment("2005-08-04T12:00Z"),
            assistance=(Assistance.RESCUE, Assistance.DIVERS),
            persons=7,
            craft="AS-28",
            safe_conduct=True,
        ),
    )


def track() -> Example:
    return told(
        "The first ship of the grain corridor leaves Odesa at 09:15 local time on 1 August 2022.",
        Track(
            track_id="AIS-1",
            kind=TrackKind.SURFACE_SHIP,
            time=moment("2022-08-01T06:15Z"),
            stale=moment("2022-08-01T06:30Z"),
            location=point(30.76, 46.5),
            error_dm=500,
            source=Source.AIS,
            course=13_500,
            speed=400,
            label="RAZONI",
        ),
    )


def encounter() -> Example:
    return told(
        "7 June 2019: an American cruiser and a Russian destroyer passed each other in the Philippine Sea at about "
        "fifty metres, each side blaming the other. Number and time are the press's.",
        Encounter(
            tracks=("CG-62", "BPK-572"),
            closest_at=moment("2019-06-07T03:45Z"),
            miss_dm=500,
            miss_sigma_dm=300,
            advice=Advice.BOTH_TURN_TO_STARBOARD,
        ),
    )


EVENTS = (launch, launch_result, clarification, account, observed, ceasefire_event, track, encounter, distress)
