"""What a person fills in to write an element: the fields in order, what each takes, and the words beside it.

The desk draws it and `compose` asks it, so that a new element needs no screen of its own.
"""

from dataclasses import dataclass
from functools import cache

from openline.core.catalogue.element import Element, Form
from openline.core.catalogue.fields import Unit
from openline.core.catalogue.kinds import (
    Described,
    Group,
    Kind,
    Letters,
    Listed,
    Many,
    Octets,
    Place,
    Row,
    Truth,
    Whole,
)
from openline.core.catalogue.kinds import fields_of as described
from openline.core.catalogue.scalars import SCALES, UNITS, wants, write_number
from openline.core.catalogue.volumes import FootprintForm
from openline.core.catalogue.words import kebab


@dataclass(frozen=True, slots=True)
class Option:
    """One code of a list: its word in the plain form, and the phrase that says it."""

    word: str
    phrase: str


@dataclass(frozen=True, slots=True)
class FormField:
    """One field to be filled in.

    Attributes:
        name: in the plain form.
        labels: phrases of its label; the first that a language has is taken.
        kind: `time`, `number`, `whole`, `truth`, `name`, `words`, `language`, `entry`, `bytes`, `code`, `place`,
            `footprint`, `group` or `row`; of a list, the kind of its items.
        unit: in which a number is given, "" where it has none.
        wants: what it takes, in English words, for programs; people read `form_words.takes`.
        help: what it means, in English words.
        helps: phrases of its help; most fields need none beside their label.
        required: it must be filled in.
        nothing: it must be stated, and what is stated may be nothing: a window without an end.
        limits: least and most: of a number, of the characters of a text, of hexadecimal digits.
        choices: codes to choose from.
        open: codes beyond these may be read, from a later glossary.
        repeat: (least, most) items of a list; None where it is no list.
        apart: it lies in a part of its own, and can be shown without the others.
        fields: of a group or row.
    """

    name: str
    labels: tuple[str, ...]
    kind: str
    unit: str
    wants: str
    help: str
    helps: tuple[str, ...]
    required: bool
    limits: tuple[float, float] | None = None
    choices: tuple[Option, ...] = ()
    open: bool = False
    repeat: tuple[int, int | None] | None = None
    apart: bool = False
    fields: tuple["FormField", ...] = ()
    nothing: bool = False


@cache
def form_of(cls: type[Form]) -> tuple[FormField, ...]:
    """Return the fields of an element, a form or the cover, in the order in which they are asked for."""
    return tuple(_field(cls, each) for each in described(cls))


def phrase_key(*words: str) -> str:
    """Return the key of a phrase, such as `field-launch-result-at`."""
    return "-".join(map(kebab, words))


def _field(cls: type[Form], each: Described) -> FormField:
    repeat = None
    kind = each.kind
    if isinstance(kind, Many):
        repeat, kind = (kind.least, kind.most), kind.item
    owner = cls.name if issubclass(cls, Element) else cls.__name__
    listed = kind if isinstance(kind, Listed) else None
    return FormField(
        name=each.plain,
        labels=(phrase_key("field", owner, each.name), phrase_key("field", each.name)),
        kind=_word(kind),
        unit=_unit(kind),
        wants=wants(each.kind),
        help=each.help,
        helps=(phrase_key("help", owner, each.name), phrase_key("help", each.name)),
        required=each.required,
        limits=_limits(kind),
        choices=() if listed is None else _options(listed),
        open=listed is not None and listed.grows,
        repeat=repeat,
        apart=issubclass(cls, Element) and each.name in cls.apart,
        fields=_inside(cls, kind),
        nothing=each.required and each.optional,
    )


def _options(kind: Listed) -> tuple[Option, ...]:
    return tuple(Option(word, phrase_key(kind.codes.__name__, word)) for word in kind.words)


def _inside(cls: type[Form], kind: Kind) -> tuple[FormField, ...]:
    match kind:
        case Group(cls=inner) if inner is not FootprintForm:
            return form_of(inner)
        case Row(cells=cells):
            return tuple(_field(cls, cell) for cell in cells)
    return ()


def _limits(kind: Kind) -> tuple[float, float] | None:
    match kind:
        case Whole(unit=unit, least=least, most=most) if unit in SCALES:
            scale = SCALES[unit][0]
            return write_number(least, scale), write_number(most, scale)
        case Whole(least=least, most=most) | Letters(least=least, most=most):
            return least, most
        case Octets(size=size):
            return 2 * size, 2 * size
    return None


def _unit(kind: Kind) -> str:
    match kind:
        case Whole(unit=unit) if unit in SCALES:
            return SCALES[unit][1]
        case Whole(unit=unit):
            return UNITS.get(unit, "")
        case Place():
            return "degrees"
    return ""


def _word(kind: Kind) -> str:
    match kind:
        case Whole(unit=unit):
            return "time" if unit == "utc" else "number" if unit in SCALES else "whole"
        case Letters(unit=unit):
            return "words" if unit in (None, Unit.DOUBT) else str(unit)
        case Octets(unit=unit):
            return "entry" if unit == "entry" else "bytes"
        case Truth():
            return "truth"
        case Listed():
            return "code"
        case Place():
            return "place"
        case Group(cls=cls):
            return "footprint" if cls is FootprintForm else "group"
        case _:
            return "row"
