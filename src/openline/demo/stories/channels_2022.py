"""5 August 2022: meetings cancelled, tracks suspended, calls without an answer; 2023-25: channels again.

Sources: domain brief S39 (The Diplomat, SCMP, August 2022): three meetings were cancelled (theatre commanders, policy
coordination talks, maritime consultations), five other tracks suspended; the ministers' lines formally stayed, calls
went unanswered. Agreed again in November 2023; first video call of commanders on 9 September 2024 (S40); both ministers
agreed on 1 November 2025 to set up channels "to deconflict and deescalate" (S42). Ours: the codes of the agreements,
the hours, the day of the call in August, the words, and that the channels are put down as an article of a charter.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from openline.core.catalogue.codes import Marker, Topic
from openline.core.catalogue.dialogue import NoAnswer
from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText, OwnTerm, Resume, Scope, Suspend
from openline.core.catalogue.receipts import Level, Politics, Receipt, Test
from openline.core.catalogue.talks import CallReply, CallRequest, Media, Meeting, MeetingStep, Reply
from openline.core.situation.item import Item
from openline.core.situation.negotiation import charter_stage
from openline.core.situation.politics import SuspensionState, articles_digest, political_state, said_while_suspended
from openline.core.situation.talks import MeetingState
from openline.demo.props import challenge, window, words
from openline.demo.stage import Party, Stage
from openline.demo.story import Story
from openline.interop.rfc3339 import parse_utc

MEETINGS = ("THEATRE-COMMANDERS", "POLICY-COORDINATION-TALKS", "MARITIME-CONSULTATIONS")
TRACKS = ("MIGRANTS", "LEGAL-ASSISTANCE", "CRIME", "NARCOTICS", "CLIMATE")


def play(stage: Stage, parties: Sequence[Party]) -> None:
    states, china = parties
    held = {name: suspend(stage, china, name, OwnTerm.CANCELLED) for name in MEETINGS}
    held |= {name: suspend(stage, china, name, OwnTerm.SUSPENDED) for name in TRACKS}
    stage.expect(
        "both sides see the dealings as partly suspended, in eight scopes, each by its author's own word",
        all(political_state(suspensions(stage, party), stage.now) == Politics.PARTLY_SUSPENDED for party in parties)
        and [each.term for each in suspensions(stage, states)].count(OwnTerm.CANCELLED) == 3,
    )
    proposal = Meeting(
        meeting_id="MC-2022", step=MeetingStep.PROPOSAL, window=window("2022-09-20T01:00:00Z", "2022-09-22T09:00:00Z")
    )
    stage.expect(
        "what falls under a suspension does not leave its author's node",
        stage.held_back(states, proposal, agreement="MARITIME-CONSULTATIONS") is not None,
    )
    stage.expect(
        "without that agreement it would go: only the scope is suspended", stage.held_back(states, proposal) is None
    )

    stage.at("2022-08-08T12:00:00Z")
    asked = stage.say(states, call("minister-2022-08", "2022-08-08T12:00:00Z"), office="ministry", level=4)
    stage.at("2022-08-10T16:00:00Z")
    silence = [item.element for item in thread(stage, china, asked) if isinstance(item.element, NoAnswer)]
    stage.expect(
        "after two days both sides hold: delivered, not answered, reason unknown",
        len(silence) == 1 and silence[0].received_at == parse_utc("2022-08-08T12:00:00Z"),
    )
    test = stage.say(states, Test(test_no=2041, text="The quick brown fox", human_check=True), status="test")
    receipt = Receipt(target=test, level=Level.UNDERSTOOD, at=stage.now)
    stage.say(china, receipt, status="test")
    stage.expect("tests and their receipts go on", thread(stage, states, test)[-1].element == receipt)

    stage.at("2023-11-15T22:00:00Z")
    stage.note("The heads of both meet; the three meetings are agreed upon again. The five tracks stand as they were.")
    for name in MEETINGS:
        stage.say(china, Resume(target=held[name], since=stage.now))
    stage.expect(
        "three scopes are open again, five are still held",
        [each.in_force(stage.now) for each in suspensions(stage, states)].count(True) == len(TRACKS),
    )
    met = meet(stage, states, china)
    stage.expect(
        "the meeting of commanders is held, by both sides' word",
        all(at_meeting(stage, party, met).step == MeetingStep.HELD for party in parties),
    )
    stage.at("2025-11-01T03:00:00Z")
    agree(stage, parties)
    stage.expect("nobody spoke where it had itself suspended", not any(used(stage, party) for party in parties))
    stage.expect("both nodes see the same situation", stage.alike())


def suspend(stage: Stage, by: Party, agreement: str, term: OwnTerm) -> bytes:
    said = Suspend(scope=Scope(agreement=agreement), term=term, since=stage.now)
    return stage.say(by, said, office="ministry", level=4)


def call(name: str, at: str) -> CallRequest:
    return CallRequest(
        call_id=name,
        media=Media.VOICE,
        level=4,
        topic=Topic.OTHER,
        proposed=window(at, None),
        challenge=challenge(name),
    )


def meet(stage: Stage, states: Party, china: Party) -> bytes:
    """Let a video call of commanders be proposed, agreed and held, and let the ministers' line be answered before."""
    stage.at("2024-04-16T12:00:00Z")
    asked = stage.say(states, call("minister-2024-04", "2024-04-16T12:00:00Z"), office="ministry", level=4)
    stage.at("2024-04-16T12:20:00Z")
    stage.say(
        china, CallReply(target=asked, reply=Reply.ACCEPT, challenge=challenge("ours")), office="ministry", level=4
    )
    stage.at("2024-09-01T02:00:00Z")
    when = window("2024-09-09T12:00:00Z", "2024-09-09T13:00:00Z")
    proposal = Meeting(meeting_id="TC-2024", step=MeetingStep.PROPOSAL, window=when, media=Media.VIDEO)

    def say(party: Party, step: MeetingStep, previous: bytes | None) -> bytes:
        said = replace(proposal, step=step, previous=previous)
        return stage.say(party, said, office="command", agreement="THEATRE-COMMANDERS", level=2)

    met = say(states, MeetingStep.PROPOSAL, None)
    stage.at("2024-09-03T02:00:00Z")
    agreed = say(china, MeetingStep.AGREED, met)
    stage.at("2024-09-09T13:05:00Z")
    for party in (states, china):
        say(party, MeetingStep.HELD, agreed)
    return met


def agree(stage: Stage, parties: Sequence[Party]) -> None:
    """Let both propose, agree and try out an article on channels."""
    text = CharterText(
        article=7,
        texts=(
            words("en", "The parties keep channels open to deconflict and deescalate.", Marker.INTENTION),
            words("zh", "双方保持渠道畅通，以避免冲突、缓和局势。", Marker.INTENTION),
        ),
    )
    entry = stage.say(parties[0], text, office="ministry", level=4)
    digest = articles_digest([text])
    until = parse_utc("2026-11-01T03:00:00Z")
    for move, end in ((CharterMove.AGREE_ARTICLE, None), (CharterMove.BEGIN_TRIAL, until)):
        step = CharterStep(move=move, since=stage.now, targets=(entry,), digest=digest, until=end)
        for party in parties:
            stage.say(party, step, office="ministry", level=4)
    stages = [charter_stage(stage.situation(party).threads, stage.now, len(parties)) for party in parties]
    stage.expect(
        "the article on channels is agreed and on trial for a year, for both alike",
        all(each.agreed == ((7, digest),) and each.trial == ((digest, until),) for each in stages),
    )


def suspensions(stage: Stage, party: Party) -> list[SuspensionState]:
    return list(stage.situation(party).states(SuspensionState))


def used(stage: Stage, party: Party) -> dict[int, dict[bytes, int]]:
    """Return what parties said within scopes that they themselves held suspended: announced against actual use."""
    said = said_while_suspended(
        stage.situation(party).threads, suspensions(stage, party), stage.situation(party).governing
    )
    return {author: counts for author, counts in said.items() if counts}


def thread(stage: Stage, party: Party, entry: bytes) -> list[Item]:
    threads = stage.situation(party).threads
    return threads.thread(threads.key_of(entry))


def at_meeting(stage: Stage, party: Party, entry: bytes) -> MeetingState:
    state = stage.situation(party).state_of(entry)
    assert isinstance(state, MeetingState)
    return state


STORY = Story(
    name="channels-2022",
    title="5 August 2022 to 1 November 2025: channels cancelled, suspended, and set up again",
    lacked="a suspension with a stated scope, and a line below politics that goes on meanwhile",
    start="2022-08-05T09:00:00Z",
    parties=(Party("United States", "en"), Party("China", "zh")),
    play=play,
)
