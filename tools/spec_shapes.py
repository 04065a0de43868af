"""The CDDL of chapter 4 and its lists of codes, written from the classes, so that spec and code cannot part.

A line `<!-- shapes MODULE -->` in the chapter is followed by the shapes of that module of the catalogue, and a line
`<!-- codes MODULE -->` by its lists of codes.
"""

import importlib
import re
import textwrap
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from msgspec import inspect

from openline.core.catalogue import fields as f
from openline.core.catalogue import receipts
from openline.core.catalogue.element import Element, Form, Unreadable, known_fields
from openline.core.catalogue.fields import MAX_CODE, Choice, Code
from openline.core.catalogue.kinds import help_of, summary_of
from openline.core.catalogue.volumes import WindowForm

WIDTH = 118
NAMED: tuple[tuple[Any, str], ...] = (
    (f.Time, "seconds"),
    (f.Duration, "duration"),
    (f.Minutes, "minutes"),
    (f.Count, "count"),
    (f.Length, "length"),
    (f.Height, "height"),
    (f.Bearing, "bearing"),
    (f.Angle, "angle"),
    (f.Azimuth, "azimuth"),
    (f.Speed, "speed"),
    (f.Frequency, "frequency"),
    (f.Point, "point"),
    (f.EntryId, "entry"),
    (f.Digest, "digest"),
    (f.Name, "name"),
    (f.MaybeName, "name-or-empty"),
    (f.Words, "words"),
    (f.Doubt, "words"),
    (f.OfficeCode, "office"),
    (f.LanguageCode, "lang"),
    (f.AuthorityLevel, "level-of-authority"),
    (f.ElementNumber, "element-number"),
    (WindowForm, "window"),
    (receipts.Span, "span"),
)
TYPES = tuple((inspect.type_info(alias), name) for alias, name in NAMED)
TAKEN = {"text": "text-element"}
"""Names that CDDL itself gives away."""
FORMS = {"FootprintForm": "footprint", "VolumeForm": "volume", "Point": "readout-point"}


SIZED = {"bstr .size 32": "key"}
MODULES = (
    "element", "codes", "volumes", "notices", "changes", "protection", "dialogue", "receipts", "politics", "talks",
    "incidents", "watching",
)  # fmt: skip


def rule_of(cls: type[Any]) -> str:
    """The name of a class in the CDDL."""
    if issubclass(cls, Element):
        name = cls.name.lower().replace("_", "-")
        return TAKEN.get(name, name)
    return FORMS.get(cls.__name__) or re.sub(r"(?<=[a-z])(?=[A-Z])", "-", cls.__name__).lower()


def maybe(inner: str) -> str:
    """The rule for a shape or null: a name of its own, for not every CDDL reader takes a choice within an array."""
    name = SIZED.get(inner, inner)
    if not re.fullmatch("[a-z-]+", name) or name == "tstr":
        raise SystemExit(f"no name for null or {inner}")
    return f"maybe-{name}"


def shape(kind: inspect.Type) -> str:
    """What may stand in a field, in CDDL."""
    for named, name in TYPES:
        if kind == named:
            return name
    match kind:
        case inspect.Metadata(type=inner):
            return shape(inner)
        case inspect.IntType(ge=least, le=most, lt=below) if least is not None:
            last = most if below is None else below - 1
            return f"{least}..{last}"
        case inspect.BoolType():
            return "bool"
        case inspect.StrType():
            return "tstr"
        case inspect.BytesType(min_length=least):
            return f"bstr .size {least}"
        case inspect.EnumType(cls=cls) | inspect.StructType(cls=cls):
            return rule_of(cls)
        case inspect.UnionType(types=types):
            (inner,) = (shape(one) for one in types if not isinstance(one, inspect.NoneType))
            return maybe(inner)
        case inspect.VarTupleType(item_type=item, min_length=least, max_length=most):
            inner = shape(item)
            inner = f"({inner})" if ".." in inner else inner
            return f"[{least or ''}*{most or ''} {inner}]"
        case inspect.TupleType(item_types=items):
            return "[" + ", ".join(shape(one) for one in items) + "]"
    raise SystemExit(f"no shape for {kind}")


def _limit(kind: inspect.Type) -> str:
    """What the shape does not say of a text."""
    if any(kind == named for named, _ in TYPES):
        return ""
    match kind:
        case inspect.Metadata(type=inner):
            return _limit(inner)
        case inspect.StrType(min_length=least, max_length=most):
            return f"{least or 0:,} to {most:,} characters; "
    return ""


def _field(cls: type[Any], field: inspect.Field, apart: bool, said: dict[str, str]) -> Iterator[str]:
    stated = shape(field.type)
    if apart and not stated.startswith(("[", "maybe-")):
        stated = maybe(stated)
    line = f"  {field.name.replace('_', '-')}: {stated},"
    comment = ("apart; " if apart else "") + _limit(field.type) + said.get(field.name, "").rstrip(".")
    if not comment:
        yield line
        return
    column = max(44, len(line) + 2)
    if column > 70:
        yield from (f"  ; {part}" for part in textwrap.wrap(comment, WIDTH - 4))
        yield line
        return
    first, *more = textwrap.wrap(comment, WIDTH - column - 2)
    yield line.ljust(column) + "; " + first
    yield from (" " * column + "; " + part for part in more)


def _struct(cls: type[Any]) -> Iterator[str]:
    apart: tuple[str, ...] = cls.apart if issubclass(cls, Element) else ()
    head = f"{cls.name} ({cls.number}). {summary_of(cls)}" if issubclass(cls, Element) else summary_of(cls)
    yield from (f"; {part}" for part in textwrap.wrap(head, WIDTH - 2))
    yield f"{rule_of(cls)} = ["
    said = help_of(cls)
    for field in known_fields(cls):
        yield from _field(cls, field, field.name in apart, said)
    yield "]"
    if apart:
        yield from _apart(cls, apart)


def _apart(cls: type[Element], apart: tuple[str, ...]) -> Iterator[str]:
    rows = []
    for index, field in enumerate(known_fields(cls)):
        kind = field.type
        while isinstance(kind, inspect.Metadata):
            kind = kind.type
        if field.name not in apart:
            continue
        if isinstance(kind, inspect.VarTupleType):
            rows.append(f"[2, {index}, {shape(kind.item_type)}]")
        else:
            rows.append(f"[1, {index}, {shape(kind).removeprefix('maybe-')}]")
    yield f"{rule_of(cls)}-apart = " + " / ".join(rows)


def _codes(cls: type[Any]) -> str:
    if issubclass(cls, Code):
        return f"{rule_of(cls)} = 1..{MAX_CODE}"
    numbers = sorted(int(member) for member in cls)
    whole = all(b - a == 1 for a, b in pairwise(numbers))
    return f"{rule_of(cls)} = " + (f"{numbers[0]}..{numbers[-1]}" if whole else " / ".join(map(str, numbers)))


def _own(module: str) -> list[type[Any]]:
    """The classes that a module defines, in the order in which it does."""
    found = vars(importlib.import_module(f"openline.core.catalogue.{module}")).values()
    return [one for one in found if isinstance(one, type) and one.__module__.endswith(f"catalogue.{module}")]


def shapes(module: str) -> str:
    """The CDDL of a module: its lists of codes, its forms and its elements; of `maybe`, all that may be null."""
    if module == "maybe":
        used = {name for each in MODULES for name in re.findall(r": maybe-([a-z-]+),", shapes(each))}
        known = {name: shaped for shaped, name in SIZED.items()}
        rows = (f"maybe-{name} = null / {known.get(name, name)}" for name in sorted(used))
        return "```cddl\n" + "\n".join(rows) + "\n```\n"
    blocks = []
    lists = [_codes(cls) for cls in _own(module) if issubclass(cls, Choice | Code)]
    if lists:
        blocks.append("\n".join(lists))
    forms = [cls for cls in _own(module) if issubclass(cls, Form) and cls not in (Form, Element, Unreadable)]
    blocks += ["\n".join(_struct(cls)) for cls in forms]
    return "```cddl\n" + "\n\n".join(blocks) + "\n```\n"


def codes(module: str) -> str:
    """The lists of codes of a module, each on lines of its own."""
    lines = []
    for cls in _own(module):
        if issubclass(cls, Choice | Code) and cls not in (Choice, Code):
            listed = ", ".join(f"{int(one)} {one.name.lower().replace('_', ' ')}" for one in cls)
            grows = " (grows)" if issubclass(cls, Code) else ""
            text = f"- `{rule_of(cls)}`{grows}: {listed}."
            lines += textwrap.wrap(text, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines) + "\n"


MARK = re.compile(r"(<!-- (shapes|codes) ([a-z]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)


def filled(text: str) -> str:
    """A chapter with its shapes and codes written in."""
    made = {"shapes": shapes, "codes": codes}
    return MARK.sub(lambda m: m[1] + made[m[2]](m[3]) + m[5], text)
