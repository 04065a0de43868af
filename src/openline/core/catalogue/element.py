"""What every element shares: its class, its cover, and the catalogue that finds it by number (spec chapter 4).

An element is a frozen class with a number. Its fields, units and limits are its types (`fields`), its rules a method;
from them come the strict form in which it travels (`parts`), the schema, the reference page, the desk's form and the
sentence. A new field goes at the end, with a default.
"""

from typing import Annotated, Any, ClassVar, TypeVar

import msgspec
from msgspec import Meta

from openline.core.catalogue.checks import checks_of
from openline.core.catalogue.codes import CarriedBy, Function, Handling, Marker
from openline.core.catalogue.fields import (
    AuthorityLevel,
    Choice,
    Digest,
    EntryId,
    LanguageCode,
    MaybeName,
    OfficeCode,
    Time,
)
from openline.core.errors import Misuse, PeerFault, Said

MAX_TEXT = 16_000
"""Characters of one free text."""
MAX_RECIPIENTS = 64
GLOSSARY = 1
"""Version of the lists of codes that this node speaks; travels in every cover."""


class InvalidElement(Misuse):
    """A field of an element breaks its rule.

    Attributes:
        path: where it stands in the plain form, such as `volumes[0].windows[1].start`; "" of the element as a whole.
    """

    code = "invalid_element"
    hint = "openline catalogue TYPE shows what belongs into it"

    def __init__(self, message: str, *, hint: str = "", rule: str = "", field: str = "") -> None:
        """Say what is wrong.

        Args:
            rule: that is broken, by the key of its words in every language (`rule-…`); "" where its field says enough.
            field: where people mend it, in the plain form of the class whose rule it is.
        """
        super().__init__(message, hint=hint, said=Said(rule) if rule else None)
        self.path = field

    def at(self, path: str) -> "InvalidElement":
        """Return the same error, of a form that stands at a path."""
        rule = "" if self.said is None else self.said.key
        inside = f"{path}.{self.path}" if path and self.path else path or self.path
        return InvalidElement(f"{path}: {self}" if path else str(self), hint=self.hint, rule=rule, field=inside)


class MalformedElement(PeerFault):
    """A peer's body holds parts that are not an element of the catalogue. It is kept and shown as unreadable."""

    code = "malformed_element"


class Form(msgspec.Struct, frozen=True, kw_only=True, array_like=True, forbid_unknown_fields=True):
    """A group of fields inside an element."""

    def __post_init__(self) -> None:
        for name, check in checks_of(type(self)):
            wrong = check(getattr(self, name))
            if wrong is not None:
                raise InvalidElement(f"{type(self).__name__}: {name} {wrong}")
        self.rules()

    def rules(self) -> None:
        """Hold the fields to what their types cannot say.

        Raises:
            InvalidElement: they contradict each other.
        """


class Element(Form, frozen=True, kw_only=True):
    """The typed content of a body.

    Attributes:
        number: its place in the catalogue, which never changes.
        name: how spec, code and screen call it.
        lead: the fields that its sentence speaks in the lead phrase `sentence-<name>`; every other field that is
            filled in follows as a clause of its own.
        apart: the fields that lie in parts of their own, so that each can be disclosed alone; a list lies item by item.
    """

    number: ClassVar[int]
    name: ClassVar[str]
    lead: ClassVar[tuple[str, ...]] = ()
    apart: ClassVar[tuple[str, ...]] = ()

    def coarsened(self) -> "Element | None":
        """Return the version for other eyes, which lies in the body from the start; None where there is none."""
        return None


class FreeText(Form, frozen=True, kw_only=True):
    """Words of a person: authoritative only in their language, untouched byte for byte.

    Attributes:
        marker: what kind of sentence it is.
        language: in which it is written (ISO 639-1).
        text: the words.
    """

    marker: Marker
    language: LanguageCode
    text: Annotated[str, Meta(max_length=MAX_TEXT)]

    def rules(self) -> None:
        if not self.text.strip():
            raise InvalidElement("a free text needs words", rule="free-text", field="text")


class CoverStatus(Choice):
    """As in the header: only ACTUAL may sound a real alarm."""

    ACTUAL = 0
    EXERCISE = 1
    TEST = 2


class Cover(Form, frozen=True, kw_only=True):
    """Part 0: what is disclosed with any other part.

    Attributes:
        element: number of the element's class.
        status: equal to the header's.
        sender: office code that speaks.
        recipients: office codes addressed; empty is the counterpart.
        language: of the author, for free text.
        answers: entry id that this one answers.
        level: authority of the sender: 1 duty, 2 command, 3 staff, 4 ministry, 5 head.
        watch: number of the watch; names of officers stay at home.
        handling: for whose eyes.
        agreement: code of the agreement under which it is said, "" where none.
        onward: functions that must receipt it beyond the duty desk.
        glossary: version of the lists of codes that the author speaks.
        carried_by: how it came, when it was first spoken or written elsewhere; the peer confirms it by a receipt.
        heard_at: when it was first spoken or written.
        reduced_from: plaintext root of the full version, where this is a reduced one.
    """

    element: Annotated[int, Meta(ge=0, le=999)]
    status: CoverStatus
    sender: OfficeCode
    recipients: Annotated[tuple[OfficeCode, ...], Meta(max_length=MAX_RECIPIENTS)] = ()
    language: LanguageCode = "en"
    answers: EntryId | None = None
    level: AuthorityLevel = 1
    watch: MaybeName = ""
    handling: Handling = Handling.LINE
    agreement: MaybeName = ""
    onward: Annotated[tuple[Function, ...], Meta(max_length=16)] = ()
    glossary: Annotated[int, Meta(ge=1, le=2**32 - 1)] = GLOSSARY
    carried_by: CarriedBy | None = None
    heard_at: Time | None = None
    reduced_from: Digest | None = None

    def rules(self) -> None:
        if (self.carried_by is None) != (self.heard_at is None):
            raise InvalidElement(
                "what was first said elsewhere says how it came and when it was heard", rule="heard", field="heard_at"
            )


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


def element_named(name: str) -> type[Element]:
    """Return the class of an element by its name, in any case.

    Raises:
        Misuse: the catalogue has none; the hint lists those it has.
    """
    for cls in CATALOGUE.values():
        if cls.name == name.upper().replace("-", "_"):
            return cls
    known = ", ".join(sorted(cls.name.lower() for cls in CATALOGUE.values()))
    raise Misuse(f"{name!r} is no type of the catalogue", hint=f"there are {known}")


def known_fields(cls: type[Any]) -> tuple[msgspec.inspect.Field, ...]:
    """Return the fields of an element or form with their types, in the order in which they travel."""
    info = msgspec.inspect.type_info(cls)
    assert isinstance(info, msgspec.inspect.StructType)
    return info.fields
