"""What every element shares: its cover, its parts, and the strict form in which both travel (spec 4-catalogue).

An element is a frozen class with a number. In a body it becomes parts: part 0 is the cover (type, status, from, to,
language, what it answers), so that no other part can be shown without it; part 1 is the element itself; further
parts are what may be disclosed alone (a notice's own text). Each part is deterministic CBOR of an array, fields in
their declared order; a new field goes at the end, with a default.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, ClassVar, TypeVar

import msgspec

from openline.core import encoding
from openline.core.errors import Misuse, PeerFault

MAX_PART_BYTES = 256 * 1024
MAX_TEXT = 16_000
"""Characters of one free text."""
MAX_RECIPIENTS = 64
MAX_TIME = 253_402_300_799
"""9999-12-31T23:59:59Z: what a peer writes later than that, or before 1970, is no time."""


class InvalidElement(Misuse):
    """A field of an element breaks its rule."""

    code = "invalid_element"
    hint = "openline send --help shows what belongs into it"


class MalformedElement(PeerFault):
    """A peer's body holds parts that are not an element of the catalogue. It is kept and shown as unreadable."""

    code = "malformed_element"


class Form(msgspec.Struct, frozen=True, kw_only=True, array_like=True, forbid_unknown_fields=True):
    """A group of fields inside an element."""


class Element(msgspec.Struct, frozen=True, kw_only=True, array_like=True, forbid_unknown_fields=True):
    """The typed content of a body. `number` is its place in the catalogue and never changes."""

    number: ClassVar[int]
    name: ClassVar[str]


class Marker(IntEnum):
    """What kind of sentence a free text is (IMO SMCP message markers)."""

    INSTRUCTION = 1
    ADVICE = 2
    WARNING = 3
    INFORMATION = 4
    QUESTION = 5
    ANSWER = 6
    REQUEST = 7
    INTENTION = 8


def _language(code: str) -> None:
    """Refuse what is no language code: it is shown as it stands, so it must not be able to act on a screen."""
    if not (2 <= len(code) <= 8 and code.isascii() and code.replace("-", "").isalnum()):
        raise InvalidElement(f"{code!r} is not a language code", hint="use ISO 639-1, such as en or zh")


class FreeText(Form, frozen=True, kw_only=True):
    """Words of a person: authoritative only in `language` (ISO 639-1), untouched byte for byte."""

    marker: Marker
    language: str
    text: str

    def __post_init__(self) -> None:
        _language(self.language)
        if not self.text.strip():
            raise InvalidElement("a free text needs words")
        if len(self.text) > MAX_TEXT:
            raise InvalidElement(f"a free text has at most {MAX_TEXT} characters, this one {len(self.text)}")


class Cover(Form, frozen=True, kw_only=True):
    """Part 0: what is disclosed with any other part.

    Attributes:
        element: number of the element's class.
        status: 0 ACTUAL, 1 EXERCISE, 2 TEST; equal to the header's.
        sender: office code that speaks.
        recipients: office codes addressed; empty is the counterpart.
        language: of the author, for free text.
        answers: entry id that this one answers.
    """

    element: int
    status: int
    sender: str
    recipients: tuple[str, ...] = ()
    language: str = "en"
    answers: bytes | None = None

    def __post_init__(self) -> None:
        if self.status not in (0, 1, 2):
            raise InvalidElement(f"status {self.status} is none of ACTUAL, EXERCISE, TEST")
        if self.answers is not None and len(self.answers) != 32:
            raise InvalidElement("what is answered is named by an entry id of 32 bytes")
        _language(self.language)
        if len(self.recipients) > MAX_RECIPIENTS:
            raise InvalidElement(f"an element is for at most {MAX_RECIPIENTS} offices")
        if not all(1 <= len(office) <= 64 for office in (self.sender, *self.recipients)):
            raise InvalidElement("an office code has 1 to 64 characters")


class Unreadable(Element, frozen=True, kw_only=True):
    """Stands in for a body whose element this node does not know or cannot read: kept, shown, reported."""

    number: ClassVar[int] = 0
    name: ClassVar[str] = "UNREADABLE"
    element: int
    reason: str


CATALOGUE: dict[int, type[Element]] = {}

E = TypeVar("E", bound=type[Element])


def catalogued(cls: E) -> E:
    """Enter an element's class in the catalogue under its number."""
    if cls.number in CATALOGUE:
        raise Misuse(f"catalogue number {cls.number} is taken by {CATALOGUE[cls.number].name}")
    CATALOGUE[cls.number] = cls
    return cls


def _pack(value: Any) -> bytes:
    return encoding.encode(msgspec.to_builtins(value, builtin_types=(bytes,)))


def _unpack(data: bytes, cls: type[Any]) -> Any:
    value = msgspec.convert(encoding.decode(data, max_bytes=MAX_PART_BYTES), cls, builtin_types=(bytes,))
    if _pack(value) != data:  # msgspec fills in what has a default; another reader of the same bytes would not
        raise InvalidElement("a field is left out")
    return value


def write_parts(cover: Cover, element: Element, appendices: Sequence[str] = ()) -> tuple[bytes, ...]:
    """Return the parts of a body: cover, element, then each appendix text as a part of its own."""
    if cover.element != element.number:
        raise InvalidElement(f"the cover names element {cover.element}, the content is {element.number}")
    parts = (_pack(cover), _pack(element), *(encoding.encode(text) for text in appendices))
    for part in parts:
        if len(part) > MAX_PART_BYTES:
            raise InvalidElement(f"a part has at most {MAX_PART_BYTES} bytes, this one {len(part)}")
    return parts


def read_parts(parts: Sequence[bytes]) -> tuple[Cover, Element, tuple[str, ...]]:
    """Read a body's parts from a peer.

    An element that this node does not know comes back as `Unreadable`: refusing it would lose it.
    Raises:
        MalformedElement: the cover or the element breaks the catalogue's rules.
    """
    try:
        cover: Cover = _unpack(parts[0], Cover)
        cls = CATALOGUE.get(cover.element)
        if cls is None:
            return cover, Unreadable(element=cover.element, reason="not in this node's catalogue"), ()
        texts = tuple(encoding.decode(part, max_bytes=MAX_PART_BYTES) for part in parts[2:])
        if not all(isinstance(text, str) for text in texts):
            raise InvalidElement("an appendix is a text")
        return cover, _unpack(parts[1], cls), texts
    except (Misuse, msgspec.ValidationError, IndexError) as error:
        raise MalformedElement(f"the body holds no element of the catalogue: {error}") from error
