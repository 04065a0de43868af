"""What a field holds, read off its type once: plain form, schema, desk's form and reference page agree because all four
ask here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

from openline.core.catalogue.element import Form, known_fields
from openline.core.catalogue.fields import Choice, Code, Point, Unit
from openline.core.catalogue.receipts import Span
from openline.core.catalogue.volumes import WindowForm
from openline.core.errors import Misuse


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `least` to `most`, of a unit or a bare number such as a level."""

    unit: Unit | None
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Truth:
    """Yes or no."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A text of `least` to `most` characters; without a unit it is a person's own words and may have lines."""

    unit: Unit | None
    least: int
    most: int
    pattern: str | None


@dataclass(frozen=True, slots=True)
class Octets:
    """`size` bytes: an entry's id, a digest, a key."""

    unit: Unit | None
    size: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A code of a list, open (`Code`) or closed (`Choice`)."""

    codes: type[Code] | type[Choice]

    @property
    def grows(self) -> bool:
        """Later glossaries may add codes to the list."""
        return issubclass(self.codes, Code)

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(name.lower() for name in self.codes.__members__)


@dataclass(frozen=True, slots=True)
class Place:
    """(longitude, latitude)."""


@dataclass(frozen=True, slots=True)
class Row:
    """A short row of values, each of which has a name only outside the encoding."""

    cells: tuple["Described", ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A form inside an element."""

    cls: type[Form]


@dataclass(frozen=True, slots=True)
class Many:
    """A list of `least` to `most` items."""

    item: "Kind"
    least: int
    most: int | None


Kind = Whole | Truth | Letters | Octets | Listed | Place | Row | Group | Many


@dataclass(frozen=True, slots=True)
class Described:
    """A field as people and programs meet it.

    Attributes:
        name: in the class, where a suffix such as `_dm` tells the unit in which it travels.
        plain: in the plain form, where lengths are metres: `width_dm` is `width_m`.
        kind: what it holds.
        optional: nothing may stand there.
        required: it must be filled in.
        default: where it is not.
        help: what it means, from the "Attributes:" of its class.
    """

    name: str
    plain: str
    kind: Kind
    optional: bool
    required: bool
    default: Any = field(compare=False)
    help: str


_ROWS: tuple[tuple[inspect.Type, Mapping[str, str]], ...] = (
    (
        inspect.type_info(WindowForm),
        {
            "start": "when it begins",
            "end": "when it ends; null holds until further notice",
            "alternate": "it is a reserve, for the case that the others are not used",
        },
    ),
    (
        inspect.type_info(Span),
        {
            "weekday": "1 Monday to 7 Sunday",
            "first_minute": "minute of the day",
            "last_minute": "minute of the day; past midnight it goes on beyond 1,440",
        },
    ),
)
"""Rows of the encoding whose values have names outside it."""
_MAY_BE_LEFT_OUT: Mapping[str, Any] = {"alternate": False}
_PLACE = inspect.type_info(Point)


@cache
def fields_of(cls: type[Form]) -> tuple[Described, ...]:
    """Return the fields of an element or form, in the order in which they travel."""
    said = help_of(cls)
    return tuple(
        Described(
            name=each.name,
            plain=each.name.removesuffix("_dm") + "_m" if each.name.endswith("_dm") else each.name,
            kind=kind_of(_filled(each.type)),
            optional=isinstance(each.type, inspect.UnionType),
            required=each.required,
            default=each.default,
            help=said.get(each.name, ""),
        )
        for each in known_fields(cls)
    )


def summary_of(cls: type[Any]) -> str:
    """Return the first line of a class's docstring."""
    return (cls.__doc__ or "").partition("\n")[0]


def help_of(cls: type[Any]) -> dict[str, str]:
    """Return what the "Attributes:" section of a class says of each field, on one line."""
    said: dict[str, str] = {}
    name = ""
    for line in (cls.__doc__ or "").partition("Attributes:\n")[2].splitlines():
        if line.startswith(" " * 8) and not line.startswith(" " * 9):
            name, _, words = line.strip().partition(": ")
            said[name] = words
        elif line.startswith(" " * 12) and name:
            said[name] += " " + line.strip()
    return said


def kind_of(kind: inspect.Type, unit: Unit | None = None) -> Kind:
    """Return what a type holds.

    Raises:
        Misuse: a type that has no plain form; the catalogue does not use it.
    """
    if kind == _PLACE:
        return Place()
    match kind:
        case inspect.Metadata(type=inner, extra=extra):
            return kind_of(inner, (extra or {}).get("unit", unit))
        case inspect.BoolType():
            return Truth()
        case inspect.IntType(ge=least, le=most, lt=below) if least is not None:
            last = most if below is None else below - 1
            if last is not None:
                return Whole(unit, int(least), int(last))
        case inspect.StrType(min_length=least, max_length=most, pattern=pattern) if most is not None:
            return Letters(unit, least or 0, most, pattern)
        case inspect.BytesType(min_length=least, max_length=most) if least is not None and least == most:
            return Octets(unit, least)
        case inspect.EnumType(cls=cls) if issubclass(cls, Code | Choice):
            return Listed(cls)
        case inspect.StructType(cls=cls) if issubclass(cls, Form):
            return Group(cls)
        case inspect.VarTupleType(item_type=item, min_length=least, max_length=most):
            return Many(kind_of(item), least or 0, most)
        case inspect.TupleType(item_types=types):
            return _row(kind, types)
    raise Misuse(f"a field of the type {type(kind).__name__} without limits has no plain form")


def _row(kind: inspect.Type, types: tuple[inspect.Type, ...]) -> Row:
    said = next((said for row, said in _ROWS if row == kind), None)
    if said is None:
        raise Misuse("a row whose values have no names has no plain form")
    cells = zip(said.items(), types, strict=True)
    return Row(
        tuple(
            Described(
                name=name,
                plain=name,
                kind=kind_of(_filled(cell)),
                optional=isinstance(cell, inspect.UnionType),
                required=name not in _MAY_BE_LEFT_OUT,
                default=_MAY_BE_LEFT_OUT.get(name, msgspec.NODEFAULT),
                help=words,
            )
            for (name, words), cell in cells
        )
    )


def _filled(kind: inspect.Type) -> inspect.Type:
    """Return the type of a field when it is filled in."""
    if not isinstance(kind, inspect.UnionType):
        return kind
    (one,) = (each for each in kind.types if not isinstance(each, inspect.NoneType))
    return one
