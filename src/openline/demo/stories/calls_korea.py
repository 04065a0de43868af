"""June 2022 and 7 April 2023: two calls on the Korean lines that nobody answered, for two different reasons.

Sources: domain brief S46 (Yonhap, Korea Herald): calls of the liaison line at 09:00 and 17:00; since 7 April 2023
unanswered; the South could not at first tell a fault from a decision, because an earlier miss, in June 2022, was rain
damage. S47: the line of the UN Command kept working, two line checks a day (09:30 and 15:30, in English and Korean).
Ours: 28 June as the day of the rain, the hours of repair, the words. Korean time is 9 h ahead of UTC.
"""

from collections.abc import Sequence

from openline.core.catalogue.codes import Topic
from openline.core.catalogue.dialogue import Delivery, NoAnswer
from openline.core.catalogue.receipts import Level, Receipt, Test
from openline.core.catalogue.talks import CallReply, CallRequest, Media, Reply
from openline.core.rules.deadlines import Verdict
from openline.core.situation.questions import AskedState
from openline.demo.props import challenge, window
from openline.demo.stage import Party, Stage
from openline.demo.story import Story


def play(stage: Stage, parties: Sequence[Party]) -> None:
    south, north = parties
    command, army = Party("UN Command", "en"), Party("Korean People's Army", north.language)
    checks = stage.beside(command, army)

    stage.note("Rain damages the cable in the night. Nobody knows.")
    stage.cut(north)
    morning = ring(stage, south, "liaison-2022-06-28-am", "2022-06-28T00:00:00Z")
    stage.at("2022-06-28T00:06:00Z")
    stage.expect(
        "five minutes later the record says: not delivered, no machine receipt came back",
        asked(stage, south, morning).verdict(stage.now) == Verdict.NOT_DELIVERED,
    )
    line_check(checks, "2022-06-28T00:30:00Z", 1)
    stage.at("2022-06-28T08:00:00Z")
    stage.note("The cable is mended.")
    stage.mend(north)
    stage.say(north, CallReply(target=morning, reply=Reply.ACCEPT, challenge=challenge("north")))
    stage.expect(
        "the late call is there, answered, and that it had not been delivered stays in the record",
        asked(stage, south, morning).verdict(stage.now) == Verdict.ANSWERED
        and delivery(stage, north, morning) == Delivery.NOT_DELIVERED,
    )

    stage.at("2023-04-07T00:00:00Z")
    silent = ring(stage, south, "liaison-2023-04-07-am", "2023-04-07T00:00:00Z")
    line_check(checks, "2023-04-07T00:30:00Z", 564)
    line_check(checks, "2023-04-07T06:30:00Z", 565)
    for party in parties:
        state = asked(stage, party, silent)
        stage.expect(
            f"{party.name}'s node: the machine received the call at 09:00, no answer is recorded, the reason unknown",
            state.received_at == state.asked_at and delivery(stage, party, silent) == Delivery.MACHINE_RECEIVED,
        )
    stage.at("2023-04-07T08:00:00Z")
    evening = ring(stage, south, "liaison-2023-04-07-pm", "2023-04-07T08:00:00Z")
    stage.at("2023-04-07T08:06:00Z")
    verdicts = [asked(stage, south, call).verdict(stage.now) for call in (morning, silent, evening)]
    stage.expect(
        "fault and silence are two words: answered after repair, no answer, no answer",
        verdicts == [Verdict.ANSWERED, Verdict.NO_ANSWER, Verdict.NO_ANSWER],
    )
    stage.expect("both nodes of each line see the same situation", stage.alike())


def ring(stage: Stage, by: Party, name: str, at: str) -> bytes:
    """Let the duty desk call: the bell rings on the other side, an answer is due within five minutes."""
    proposed = window(at, None)
    call = CallRequest(
        call_id=name, media=Media.VOICE, level=1, topic=Topic.LINE, proposed=proposed, challenge=challenge(name)
    )
    return stage.say(by, call)


def line_check(line: Stage, at: str, number: int) -> None:
    """Let the dull line do its two checks of a day, answered by hand."""
    line.at(at)
    command, army = line.parties
    test = line.say(command, Test(test_no=number, text="Line check, how do you read", human_check=True), status="test")
    line.say(army, Receipt(target=test, level=Level.UNDERSTOOD, at=line.now), status="test")
    state = line.situation(command).state_of(test)
    line.expect("the line of the UN Command is checked as every day", state is not None and state.receipts_of(test))


def asked(stage: Stage, party: Party, entry: bytes) -> AskedState:
    state = stage.situation(party).state_of(entry)
    assert isinstance(state, AskedState)
    return state


def delivery(stage: Stage, party: Party, call: bytes) -> Delivery | None:
    """Return how far a call had come when the asker's node recorded that no answer came."""
    threads = stage.situation(party).threads
    said = [item.element for item in threads.thread(call)]
    return next((element.delivery for element in said if isinstance(element, NoAnswer)), None)


STORY = Story(
    name="calls-korea",
    title="June 2022 and 7 April 2023: a call that rain had stopped, and one that nobody answered",
    lacked="a machine receipt, which tells a broken cable from a bell that nobody answers",
    start="2022-06-28T00:00:00Z",
    parties=(Party("South", "en"), Party("North", "ko")),
    play=play,
)
