"""Elements with which people talk: TEST, TEXT, QUESTION, ANSWER, SIGNAL, RECEIPT (spec 4.3).

Codes carry the meaning and render alike in every language; free text carries the nuance. No word here implies
guilt, recognition, permission or a verdict (design section 7).
"""

from enum import IntEnum
from typing import ClassVar

from openline.core.catalogue.element import MAX_TIME, Element, FreeText, InvalidElement, catalogued


class Topic(IntEnum):
    ACTIVITY = 1
    CONFLICT = 2
    LAUNCH = 3
    INCIDENT = 4
    CONTACT = 5
    OTHER = 6


class Item(IntEnum):
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


class Result(IntEnum):
    """The few fixed replies."""

    YES = 1
    NO = 2
    UNABLE = 3
    STAND_BY = 4
    NO_INFORMATION = 5
    REPEAT = 6


class Meaning(IntEnum):
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


class Level(IntEnum):
    """Steps of the receipt ladder that a person takes; `received` is the machine's and travels as a head receipt."""

    OPENED = 2
    UNDERSTOOD = 3


def _entry_id(value: bytes | None, what: str) -> None:
    if value is not None and len(value) != 32:
        raise InvalidElement(f"{what} is named by an entry id of 32 bytes")


@catalogued
class Test(Element, frozen=True, kw_only=True):
    """Shows that the line works: a number and words to be read at the other end."""

    number: ClassVar[int] = 1
    name: ClassVar[str] = "TEST"
    __test__: ClassVar[bool] = False  # pytest must not take the element for a test of ours

    test_no: int
    text: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.test_no < 2**32:
            raise InvalidElement("a test number is between 0 and 4,294,967,295")
        if len(self.text) > 1_000:
            raise InvalidElement("a test text has at most 1,000 characters")


@catalogued
class Receipt(Element, frozen=True, kw_only=True):
    """A person says how far an entry has come: opened, or understood (clear to the reader, not agreement)."""

    number: ClassVar[int] = 2
    name: ClassVar[str] = "RECEIPT"

    target: bytes
    level: Level
    at: int

    def __post_init__(self) -> None:
        _entry_id(self.target, "what is receipted")
        if not 0 <= self.at <= MAX_TIME:
            raise InvalidElement("a receipt is given between the years 1970 and 9999")


@catalogued
class Text(Element, frozen=True, kw_only=True):
    """Free words under one of the eight markers."""

    number: ClassVar[int] = 10
    name: ClassVar[str] = "TEXT"

    text: FreeText


@catalogued
class Question(Element, frozen=True, kw_only=True):
    """Asks, by code, about an entry or a topic; expects an ANSWER."""

    number: ClassVar[int] = 30
    name: ClassVar[str] = "QUESTION"

    topic: Topic
    items: tuple[Item, ...] = ()
    about: tuple[bytes, ...] = ()
    text: FreeText | None = None

    def __post_init__(self) -> None:
        for target in self.about:
            _entry_id(target, "what is asked about")
        if len(self.items) > 16 or len(self.about) > 8:
            raise InvalidElement("a question has at most 16 items and names at most 8 entries")
        if not self.items and self.text is None:
            raise InvalidElement("a question asks for something", hint="name an --item, or write --text")


@catalogued
class Answer(Element, frozen=True, kw_only=True):
    """Answers a QUESTION with one of six fixed words; STAND_BY says for how many minutes."""

    number: ClassVar[int] = 31
    name: ClassVar[str] = "ANSWER"

    target: bytes
    result: Result
    minutes: int | None = None
    text: FreeText | None = None

    def __post_init__(self) -> None:
        _entry_id(self.target, "what is answered")
        if (self.minutes is not None) != (self.result == Result.STAND_BY):
            raise InvalidElement("minutes go with stand-by, and stand-by needs them", hint="--minutes 15")
        if self.minutes is not None and not 1 <= self.minutes <= 10_080:
            raise InvalidElement("stand-by lasts 1 to 10,080 minutes")


@catalogued
class Signal(Element, frozen=True, kw_only=True):
    """One coded sentence that needs no translation at the moment of use."""

    number: ClassVar[int] = 40
    name: ClassVar[str] = "SIGNAL"

    meaning: Meaning
    about: bytes | None = None

    def __post_init__(self) -> None:
        _entry_id(self.about, "what a signal is about")
