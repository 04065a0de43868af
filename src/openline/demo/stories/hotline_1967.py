"""8 June 1967: a message from Moscow to Washington, and the ladder that it climbed.

Sources: domain brief S5 (Foreign Relations of the United States 1964-68, volumes 19 and 14): transmitted 12:20,
received 12:23, sight translation 12:25, with the President 12:30, rough translation 12:34, official translation 13:15;
the answer called USS Liberty a "Liberty-type ship", which was clarified over the telephone. S5a: the terminal was not
connected to the White House. Ours: the words of the messages, who translated, and the year. The record's clock begins
in 1970, so the story is played on 8 June 1972, a Thursday as well; Washington's hours are taken as summer time, 4 h
behind UTC.
"""

from collections.abc import Sequence

from openline.core.catalogue.codes import Marker, Topic
from openline.core.catalogue.dialogue import Answer, Item, PrincipalMessage, Question, Result, Translation
from openline.core.catalogue.dialogue import Stage as Reading
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.rules.deadlines import Verdict
from openline.core.situation.questions import AskedState, rungs
from openline.demo.props import words
from openline.demo.stage import Party, Stage
from openline.demo.story import Story
from openline.interop.rfc3339 import parse_utc

MESSAGE = "Ваше сообщение о корабле типа «Либерти» получено и передано."
LADDER = ("16:20", "16:23", "16:25", "16:30", "16:34", "17:15")
"""Transmitted, received, sight translation, with the principal, rough translation, official translation."""


def play(stage: Stage, parties: Sequence[Party]) -> None:
    washington, moscow = parties
    stage.note("The machine needs three minutes for the page.")
    stage.cut(washington)
    message = stage.say(
        moscow,
        PrincipalMessage(from_head="chairman", to_head="president", text=words("ru", MESSAGE)),
        office="head",
        level=5,
        precedence="flash",
    )
    stage.at("1972-06-08T16:23:00Z")
    stage.mend(washington)
    stage.at("1972-06-08T16:25:00Z")
    translate(stage, washington, message, Reading.SIGHT, "Your message about the Liberty-type ship was received")
    stage.at("1972-06-08T16:30:00Z")
    stage.say(washington, Receipt(target=message, level=Level.DELIVERED_TO_PRINCIPAL, at=stage.now))
    stage.expect(
        "both sides know that the President has it, ten minutes after it was sent",
        all(asked(stage, party, message).verdict(stage.now) == Verdict.ANSWERED for party in parties),
    )
    stage.at("1972-06-08T16:34:00Z")
    text = "Your message about the ship of the Liberty type has been received and passed on."
    translate(stage, washington, message, Reading.ROUGH, text)
    unclear = stage.say(
        washington,
        Question(
            topic=Topic.OTHER,
            items=(Item.MEANING_OF_MESSAGE,),
            about=(message,),
            text=words("en", "Is Liberty the ship's name, or its type?", Marker.QUESTION),
        ),
        precedence="immediate",
    )
    stage.at("1972-06-08T16:50:00Z")
    name = words("ru", "«Либерти» — название корабля.", Marker.ANSWER)
    stage.say(moscow, Answer(target=unclear, result=Result.YES, text=name), precedence="immediate")
    stage.expect("the unclear word is settled in writing", asked(stage, washington, unclear).answers)
    stage.at("1972-06-08T17:15:00Z")
    text = "Your message concerning the ship Liberty has been received and passed on."
    translate(stage, washington, message, Reading.REVIEWED, text, reviewer="translator 2")

    times = tuple(parse_utc(f"1972-06-08T{time}:00Z") for time in LADDER)
    stage.expect("Washington holds the six times, each signed", ladder(stage, washington, message) == times)
    stage.expect("Moscow holds the same six times", ladder(stage, moscow, message) == times)
    stage.expect("the words of the message are untouched", MESSAGE in stage.read(washington, message))
    stage.expect("both nodes see the same situation", stage.alike())


def translate(stage: Stage, by: Party, target: bytes, how: Reading, text: str, reviewer: str = "") -> bytes:
    made = Translation(target=target, language="en", stage=how, text=text, translator="translator 1", reviewer=reviewer)
    return stage.say(by, made, office="translation")


def asked(stage: Stage, party: Party, entry: bytes) -> AskedState:
    state = stage.situation(party).state_of(entry)
    assert isinstance(state, AskedState)
    return state


def ladder(stage: Stage, party: Party, message: bytes) -> tuple[int, ...]:
    """Return the signed times of a message on a party's node, in their order."""
    state = asked(stage, party, message)
    receipts = rungs(state.receipts, message)
    translated = [
        item.clock for item in stage.situation(party).threads.thread(state.key) if isinstance(item.element, Translation)
    ]
    reached = [marks[0][3] for marks in receipts.values()]
    return tuple(sorted([state.asked_at, *reached, *translated]))


STORY = Story(
    name="hotline-1967",
    title="8 June 1967: a message between heads, and six times at which it came a step further",
    lacked="times that both sides hold and have signed, and a way to ask about one word without a telephone",
    start="1972-06-08T16:20:00Z",
    parties=(Party("Washington", "en"), Party("Moscow", "ru")),
    play=play,
)
