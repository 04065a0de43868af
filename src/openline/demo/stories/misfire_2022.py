"""9 March 2022: a missile that left by accident, a border, and a line that was not used.

Sources: domain brief S49 (BrahMos misfire): the line was not used; the first statement came after Pakistan had gone
public. Section 9: a line needs a trigger rule, not only a telephone. Ours: every word, the hours after the launch
(whose hour, 13:43 UTC, is general knowledge), the coarse places, the meeting and what was agreed there.
"""

from collections.abc import Sequence

from openline.core.catalogue.codes import Marker
from openline.core.catalogue.dialogue import Answer, Result
from openline.core.catalogue.incidents import (
    Account,
    ActionTaken,
    Assurance,
    Cause,
    Clarification,
    Damage,
    IncidentClass,
    Intent,
)
from openline.core.catalogue.talks import Meeting, MeetingStep, Point, Readout
from openline.core.rules.triggers import reminders
from openline.core.situation.incidents import Closing, IncidentState, usual_questions
from openline.demo.props import polygon, window, words
from openline.demo.stage import Party, Stage
from openline.demo.story import Story
from openline.interop.rfc3339 import parse_utc

KNOWN = parse_utc("2022-03-09T13:45:00Z")
OURS = (("OI-1", "misfire", KNOWN),)
"""An own incident as its watch enters it at home: id, class, when it became known."""
WAY = polygon((30.0, 74.5), (30.5, 72.0), (29.5, 72.0), (29.0, 74.5))
WHEN = window("2022-03-09T13:43:00Z", "2022-03-09T13:50:00Z")


def play(stage: Stage, parties: Sequence[Party]) -> None:
    india, pakistan = parties
    stage.note("A missile has left by accident. The watch enters it at home; the line shows nothing of that.")
    stage.at("2022-03-09T13:46:00Z")
    due = reminders(OURS, (), stage.now)
    stage.expect("the node reminds: report a misfire within four minutes", due[0].minutes_left == 4)
    stage.at("2022-03-09T13:52:00Z")
    stage.expect(
        "overdue, it reminds louder and still sends nothing by itself",
        reminders(OURS, (), stage.now)[0].minutes_left == -2 and not any(told.by for told in stage.told),
    )
    account = stage.say(
        india,
        Account(
            incident_id="OI-1",
            incident_class=IncidentClass.MISFIRE,
            as_known_at=stage.now,
            window=WHEN,
            place=WAY,
            damage=Damage.UNKNOWN,
            intent=Intent.ACCIDENTAL,
            facts=(words("en", "A missile left during maintenance and flew west. An inquiry is open."),),
            action_taken=(ActionTaken.ORDERED_STOP, ActionTaken.OPENED_INVESTIGATION),
        ),
        precedence="flash",
    )
    stage.expect("reported by a person, the reminder is gone", not reminders(OURS, ("OI-1",), stage.now))
    stage.expect(
        "nine minutes after the launch both sides hold the same account",
        all(incident(stage, party, account).accounts == ((account, 0),) for party in parties),
    )
    answer(stage, india, pakistan, account)

    stage.at("2022-03-09T16:00:00Z")
    met = meet(stage, india, pakistan, account)
    stage.expect(
        "people meet within 48 hours of the clarification",
        all(incident(stage, party, account).held for party in parties) and within(stage, india, account),
    )
    close(stage, parties, met, account)
    stage.expect(
        "the incident is closed by points that both sides signed, and nobody is blamed",
        all(incident(stage, party, account).closing == Closing.AGREED for party in parties),
    )
    stage.expect("both nodes see the same situation", stage.alike())


def answer(stage: Stage, india: Party, pakistan: Party, account: bytes) -> None:
    """Let the other side ask the seven usual questions, state its own account and clarify."""
    stage.at("2022-03-09T14:05:00Z")
    question = usual_questions(account)
    assert question is not None
    asked = stage.say(pakistan, question, precedence="immediate")
    stage.at("2022-03-09T14:20:00Z")
    stage.say(india, Answer(target=asked, result=Result.STAND_BY, minutes=60), precedence="immediate")
    own = Account(
        incident_id="PK-7",
        incident_class=IncidentClass.AIRSPACE_ENTRY,
        as_known_at=stage.now,
        window=WHEN,
        place=WAY,
        casualties=0,
        damage=Damage.MINOR,
        facts=(words("en", "An object came from the east and came down near Mian Channu."),),
        about=account,
    )
    stage.say(pakistan, own)
    assurances = (Assurance.FORCES_NOT_ON_ALERT, Assurance.WILL_REPORT_AGAIN)
    facts = words("en", "The track is held; no measure was taken against anyone.")
    stage.say(
        pakistan,
        Clarification(target=account, cause=Cause.UNDER_INVESTIGATION, facts=facts, assurances=assurances),
    )
    stage.at("2022-03-09T15:15:00Z")
    told = words("en", "Maintenance, technical malfunction, one missile.", Marker.ANSWER)
    stage.say(india, Answer(target=asked, result=Result.YES, text=told), precedence="immediate")
    stage.expect("two accounts stand side by side", len(incident(stage, india, account).accounts) == 2)


def meet(stage: Stage, india: Party, pakistan: Party, account: bytes) -> bytes:
    """Let a meeting be proposed, agreed and held within two days."""
    when = window("2022-03-10T09:00:00Z", "2022-03-10T10:00:00Z")
    agenda = (words("en", "What happened on 9 March, and how the line is used"),)
    proposal = Meeting(meeting_id="OI-1/1", step=MeetingStep.PROPOSAL, window=when, agenda=agenda)
    met = stage.say(pakistan, proposal, answers=account)
    agreed = stage.say(india, later(proposal, MeetingStep.AGREED, met))
    stage.at("2022-03-10T10:05:00Z")
    for party in (india, pakistan):
        stage.say(party, later(proposal, MeetingStep.HELD, agreed))
    return met


def later(proposal: Meeting, step: MeetingStep, previous: bytes) -> Meeting:
    return Meeting(meeting_id=proposal.meeting_id, step=step, window=proposal.window, previous=previous)


def close(stage: Stage, parties: Sequence[Party], met: bytes, account: bytes) -> None:
    """Let both sign the same points."""
    points = (
        Point(no=1, texts=(words("en", "One missile left by accident at 13:43 UTC on 9 March 2022."),)),
        Point(no=2, texts=(words("en", "The line is used at once for incidents of this kind."),)),
    )
    stage.at("2022-03-10T12:00:00Z")
    first = stage.say(parties[0], Readout(about=met, proposed=points))
    stage.at("2022-03-10T12:30:00Z")
    stage.say(parties[1], Readout(about=met, proposed=points, replies_to=first))


def incident(stage: Stage, party: Party, account: bytes) -> IncidentState:
    state = stage.situation(party).state_of(account)
    assert isinstance(state, IncidentState)
    return state


def within(stage: Stage, party: Party, account: bytes) -> bool:
    """Say whether people met by the time at which a meeting was due."""
    state = incident(stage, party, account)
    return state.met_at is not None and state.meeting_due is not None and state.met_at <= state.meeting_due


STORY = Story(
    name="misfire-2022",
    title="9 March 2022: a missile left by accident, and the watch is reminded to say so",
    lacked="a rule that asks within minutes whether the other side has been told",
    start="2022-03-09T13:43:00Z",
    parties=(Party("India", "en"), Party("Pakistan", "en")),
    play=play,
)
