"""Talks: calls, readouts, meetings, commitments, a crisis."""

from openline.core.catalogue.codes import Handling, Marker, Topic
from openline.core.catalogue.examples.telling import Example, entry, moment, told, window, words
from openline.core.catalogue.talks import (
    CallReply,
    CallRequest,
    Commitment,
    CommitmentState,
    Crisis,
    CrisisStep,
    Media,
    Meeting,
    MeetingStep,
    Point,
    Publish,
    Readout,
    Reply,
)


def call_request() -> Example:
    return told(
        "The video call of 9 September 2024 between the commanders of the United States in the Indo-Pacific and of "
        "China's Southern Theatre. The hours of day are not public.",
        CallRequest(
            call_id="2024-09/1",
            media=Media.VIDEO,
            level=2,
            topic=Topic.OTHER,
            proposed=window("2024-09-09T23:00Z", "2024-09-10T01:00Z"),
            challenge=entry("our half of the challenge words"),
            participants=("commander",),
            interpreters=("interpreter 2",),
        ),
        sender="command",
        level=2,
        handling=Handling.COMMAND,
    )


def call_reply() -> Example:
    return told(
        "The other side takes the call of 9 September 2024.",
        CallReply(
            target=entry("request of the call of 9 September 2024"),
            reply=Reply.ACCEPT,
            challenge=entry("their half of the challenge words"),
        ),
        sender="command",
        answers=entry("request of the call of 9 September 2024"),
        level=2,
        handling=Handling.COMMAND,
    )


def readout() -> Example:
    return told(
        "Of the call of 9 September 2024 one side published five paragraphs, the other a few lines on issues of "
        "common concern. Here is what both published, and what only one did.",
        Readout(
            about=entry("request of the call of 9 September 2024"),
            proposed=(
                Point(no=1, texts=(words("The two commanders spoke by video for the first time."),)),
                Point(no=2, texts=(words("They exchanged views on issues of common concern."),)),
            ),
            stated_by_us=(Point(no=3, texts=(words("We asked for further talks in the future."),)),),
            publish=Publish.AGREED_POINTS,
        ),
        sender="command",
        level=2,
        handling=Handling.COMMAND,
    )


def meeting() -> Example:
    return told(
        "The talks on safety at sea between China and the United States, called off in August 2022, were held again "
        "in Honolulu on 3 and 4 April 2024.",
        Meeting(
            meeting_id="mmca-2024",
            step=MeetingStep.HELD,
            window=window("2024-04-03T18:00Z", "2024-04-05T04:00Z"),
            agenda=(words("Safety of ships and aircraft that meet"),),
            participants=("working group",),
            place="Honolulu",
            zone="Pacific/Honolulu",
            previous=entry("agreement on the meeting of April 2024"),
        ),
        sender="command",
        level=2,
    )


def commitment() -> Example:
    return told(
        "When firing stopped at 17:00 Indian time on 10 May 2025, the two Directors General of Military Operations "
        "were to speak again on 12 May at noon.",
        Commitment(
            commitment_id="2025-05-10/1",
            what=words("The two Directors General speak again.", marker=Marker.INTENTION),
            owner="dgmo",
            state=CommitmentState.OPEN,
            due=moment("2025-05-12T06:30Z"),
        ),
        sender="dgmo",
        level=3,
    )


def crisis() -> Example:
    return told(
        "10 May 2025: the call of 15:35 Indian time between the two Directors General, after which firing stopped at "
        "17:00.",
        Crisis(
            crisis_id="2025-05",
            step=CrisisStep.CALL,
            next_contact=moment("2025-05-12T06:30Z"),
            opened_by=entry("first message of the crisis of May 2025"),
        ),
        sender="dgmo",
        level=3,
    )


TALKS = (call_request, call_reply, readout, meeting, commitment, crisis)
