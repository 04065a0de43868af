"""Elements with which people talk: TEXT, TRANSLATION, POSITION, QUESTION, ANSWER, NO_ANSWER, SIGNAL (spec 4.8).

Codes carry the meaning and render alike in every language; free text carries the nuance. No word here implies
guilt, recognition, permission or a verdict (design section 7).
"""

from typing import Annotated, ClassVar

from msgspec import Meta

from openline.core.catalogue.codes import Topic
from openline.core.catalogue.element import Element, FreeText, InvalidElement, catalogued
from openline.core.catalogue.fields import (
    AuthorityLevel,
    Choice,
    Code,
    Count,
    EntryId,
    LanguageCode,
    MaybeName,
    Minutes,
    Name,
    OfficeCode,
    Time,
)


class Item(Code):
    """What a question asks for. 1 to 7 are the seven items of Vienna Document chapter III."""

    OBJECTIVES = 1
    LOCATION = 2
    END_DATE = 3
    DESIGNATION = 4
    SUBORDINATION = 5
    NUMBERS = 6
    TYPES = 7
    CONFIRM_TIMES = 8
    CONFIRM_AREA = 9
    CONFIRM_HEIGHTS = 10
    CAN_SHIFT_TIME = 11
    CAN_SHIFT_AREA = 12
    RADIO_CONTACT = 13
    IS_IT_YOURS = 14
    WAS_IT_INTENDED = 15
    CONTROL_STATUS = 16
    LAUNCH_ANNOUNCED = 17
    LAUNCH_CLASS = 18
    IMPACT_AREA = 19
    CASUALTIES = 20
    NEED_ASSISTANCE = 21
    WHEREABOUTS = 22
    WHO_TO_CALL = 23
    NEXT_REPORT = 24
    REASON = 25
    MEANING_OF_MESSAGE = 26


class Result(Choice):
    """The few fixed replies."""

    YES = 1
    NO = 2
    UNABLE = 3
    STAND_BY = 4
    NO_INFORMATION = 5
    REPEAT = 6


@catalogued
class Text(Element, frozen=True, kw_only=True):
    """Free words under one of the eight markers.

    Attributes:
        text: the words.
    """

    number: ClassVar[int] = 10
    name: ClassVar[str] = "TEXT"

    text: FreeText


class Stage(Choice):
    """How far a translation has come (the three of 8 June 1967)."""

    SIGHT = 1
    ROUGH = 2
    REVIEWED = 3


@catalogued
class Translation(Element, frozen=True, kw_only=True):
    """A translation of another's words: a separate item that never stands for them.

    Attributes:
        target: the entry whose words are translated.
        language: into which.
        stage: how far it has come.
        text: the translation.
        translator: who made it, by office or number.
        reviewer: who reviewed it; the last stage needs one, and another person.
        part: which of the entry's texts, counted from 0; 0 is the element's own.
    """

    number: ClassVar[int] = 11
    name: ClassVar[str] = "TRANSLATION"
    lead: ClassVar[tuple[str, ...]] = ("target", "language", "stage", "text", "translator")

    target: EntryId
    language: LanguageCode
    stage: Stage
    text: Annotated[str, Meta(min_length=1, max_length=16_000)]
    translator: Name
    reviewer: MaybeName = ""
    part: Annotated[int, Meta(ge=0, le=255)] = 0

    def rules(self) -> None:
        if (self.stage == Stage.REVIEWED) != bool(self.reviewer):
            raise InvalidElement(
                "a reviewed translation names its reviewer, and no other one does",
                rule="translation-reviewer",
                field="reviewer",
            )
        if self.reviewer and self.reviewer == self.translator:
            raise InvalidElement(
                "a translation is reviewed by another person than its translator",
                rule="translation-two",
                field="reviewer",
            )


class PositionKind(Code):
    """What its author makes of it."""

    CLAIM = 1
    DENIAL = 2
    RESERVATION = 3
    OBJECTION = 4
    NOTE = 5


@catalogued
class Position(Element, frozen=True, kw_only=True):
    """States a position without an event: a claim or a denial, closed by no silence.

    Attributes:
        kind: what its author makes of it.
        topic: about what.
        text: the position, in its author's words.
        stated_by: who states it.
        about_whom: whom it concerns.
        basis: what is cited for it.
        replies_to: the position that this one answers.
    """

    number: ClassVar[int] = 12
    name: ClassVar[str] = "POSITION"
    lead: ClassVar[tuple[str, ...]] = ("kind", "topic", "stated_by", "text")
    apart: ClassVar[tuple[str, ...]] = ("basis",)

    kind: PositionKind
    topic: Topic
    text: FreeText
    stated_by: Name
    about_whom: MaybeName = ""
    basis: FreeText | None = None
    replies_to: EntryId | None = None


@catalogued
class PrincipalMessage(Element, frozen=True, kw_only=True):
    """Carries the words of one head to another; a receipt says when they reached the principal.

    Attributes:
        from_head: who speaks, by office.
        to_head: to whom, by office.
        text: the words.
    """

    number: ClassVar[int] = 13
    name: ClassVar[str] = "PRINCIPAL_MESSAGE"
    lead: ClassVar[tuple[str, ...]] = ("from_head", "to_head", "text")
    apart: ClassVar[tuple[str, ...]] = ("text",)

    from_head: OfficeCode
    to_head: OfficeCode
    text: FreeText


@catalogued
class Question(Element, frozen=True, kw_only=True):
    """Asks, by code, about an entry or a topic; expects an ANSWER.

    Attributes:
        topic: about what.
        items: what is asked.
        about: entries that are asked about.
        text: more words on it.
    """

    number: ClassVar[int] = 30
    name: ClassVar[str] = "QUESTION"
    lead: ClassVar[tuple[str, ...]] = ("topic",)
    apart: ClassVar[tuple[str, ...]] = ("text",)

    topic: Topic
    items: Annotated[tuple[Item, ...], Meta(max_length=16)] = ()
    about: Annotated[tuple[EntryId, ...], Meta(max_length=8)] = ()
    text: FreeText | None = None

    def rules(self) -> None:
        if not self.items and self.text is None:
            raise InvalidElement(
                "a question asks for something",
                rule="question-empty",
                field="items",
                hint="name an --item, or write --text",
            )


@catalogued
class Answer(Element, frozen=True, kw_only=True):
    """Answers a QUESTION with one of six fixed words; STAND_BY says for how many minutes.

    Attributes:
        target: the QUESTION.
        result: the answer.
        minutes: how long to stand by.
        text: more words on it.
        items: which of the items asked this answers; none is all of them.
    """

    number: ClassVar[int] = 31
    name: ClassVar[str] = "ANSWER"
    lead: ClassVar[tuple[str, ...]] = ("target", "result", "minutes")
    apart: ClassVar[tuple[str, ...]] = ("text",)

    target: EntryId
    result: Result
    minutes: Minutes | None = None
    text: FreeText | None = None
    items: Annotated[tuple[Item, ...], Meta(max_length=16)] = ()

    def rules(self) -> None:
        if (self.minutes is not None) != (self.result == Result.STAND_BY):
            raise InvalidElement(
                "minutes go with stand-by, and stand-by needs them",
                rule="stand-by",
                field="minutes",
                hint="--minutes 15",
            )


class Delivery(Choice):
    """How far the unanswered entry had come, as far as its author knows."""

    MACHINE_RECEIVED = 1
    OPENED = 2
    NOT_DELIVERED = 3


@catalogued
class NoAnswer(Element, frozen=True, kw_only=True):
    """Records, on the asker's side, that no answer came in time; it says nothing of why.

    Attributes:
        target: the entry that was to be answered.
        due: by when.
        asked_at: when it was asked.
        delivery: how far it had come.
        received_at: when the other side's machine had it.
        staffed: whether the other side's watch was stated as staffed then.
        next_level: the next level of the ladder that is offered.
    """

    number: ClassVar[int] = 8
    name: ClassVar[str] = "NO_ANSWER"
    lead: ClassVar[tuple[str, ...]] = ("target", "due", "asked_at", "delivery", "received_at", "staffed")

    target: EntryId
    due: Time
    asked_at: Time
    delivery: Delivery
    received_at: Time | None = None
    staffed: bool | None = None
    next_level: AuthorityLevel | None = None

    def rules(self) -> None:
        if (self.received_at is None) != (self.delivery == Delivery.NOT_DELIVERED):
            raise InvalidElement(
                "what was delivered has a time of machine receipt, what was not has none",
                rule="no-answer-time",
                field="received_at",
            )


class Meaning(Code):
    """Signals for encounters, of our own making; each is a whole sentence in every language."""

    KEEPING_CLEAR = 1
    PASSING_THROUGH = 2
    KEEP_CLEAR = 3
    ENDED = 4
    DELAYED = 5
    CALL_ON_RADIO = 6
    AIRCRAFT_TO_IDENTIFY = 7
    REAL_NOT_EXERCISE = 8
    EXERCISE_STOPS = 9
    NO_HOSTILE_INTENT = 10
    HOLDING_POSITION = 11
    CHANGING_COURSE = 12
    TURNING_TO_STARBOARD = 13
    TURNING_TO_PORT = 14
    STOPPING = 15
    CLIMBING = 16
    DESCENDING = 17
    KEEPING_COURSE_AND_SPEED = 18
    LEAVING_AREA = 19
    KEEP_DISTANCE = 20
    DO_NOT_CROSS_AHEAD = 21
    SWITCH_OFF_FIRE_CONTROL = 22
    SWITCH_OFF_ILLUMINATION = 23
    STOP_INTERFERENCE = 24
    DANGER_AHEAD = 25
    TOWING = 26
    SUBMARINE_OPERATING = 27
    AIRCRAFT_OPERATING = 28
    RESCUE_IN_PROGRESS = 29
    UNABLE_TO_MANOEUVRE = 30
    NAVIGATION_UNRELIABLE = 31
    ENTERED_BY_MISTAKE = 32
    WEAPONS_NOT_READIED = 33
    MISUNDERSTANDING = 34


@catalogued
class Signal(Element, frozen=True, kw_only=True):
    """One coded sentence that needs no translation at the moment of use.

    Attributes:
        meaning: the sentence.
        about: the entry that it is about.
        complement: a number that goes with some sentences: metres, minutes or degrees, as the sentence says.
        track: the track to which it is addressed.
        repeat: how often it was given.
    """

    number: ClassVar[int] = 40
    name: ClassVar[str] = "SIGNAL"
    lead: ClassVar[tuple[str, ...]] = ("meaning", "complement")

    meaning: Meaning
    about: EntryId | None = None
    complement: Count | None = None
    track: MaybeName = ""
    repeat: Annotated[int, Meta(ge=1, le=99)] = 1
