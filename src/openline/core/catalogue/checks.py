"""Holds every field of an element to the limits that its type states, also where we build it ourselves.

msgspec checks what it reads; a constructor it trusts. One check per class is made from the types, once.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

Check = Callable[[Any], str | None]
"""Returns what is wrong with a value, or None."""


@cache
def checks_of(cls: type[Any]) -> tuple[tuple[str, Check], ...]:
    """Return the fields of a class that have limits, each with its check."""
    info = inspect.type_info(cls)
    assert isinstance(info, inspect.StructType)
    made = ((field.name, _check(field.type)) for field in info.fields)
    return tuple((name, check) for name, check in made if check is not None)


def _check(kind: inspect.Type) -> Check | None:
    match kind:
        case inspect.Metadata(type=inner):
            return _check(inner)
        case inspect.IntType(ge=least, le=most, lt=below):
            return _whole(least, most if below is None else below - 1)
        case inspect.BoolType():
            return lambda value: None if isinstance(value, bool) else "is neither true nor false"
        case inspect.StrType(min_length=least, max_length=most, pattern=pattern):
            return _sized(str, least or 0, most, "characters", pattern)
        case inspect.BytesType(min_length=least, max_length=most):
            return _sized(bytes, least or 0, most, "bytes")
        case inspect.EnumType(cls=cls) | inspect.StructType(cls=cls):
            return lambda value: None if isinstance(value, cls) else f"is no {cls.__name__}"
        case inspect.VarTupleType(item_type=item, min_length=least, max_length=most):
            return _many(_check(item), least or 0, most)
        case inspect.TupleType(item_types=items):
            return _row(tuple(_check(item) for item in items))
        case inspect.UnionType(types=types):
            return _either(types)
    return None


def _whole(least: float | None, most: float | None) -> Check:
    def check(value: Any) -> str | None:
        if type(value) is not int:
            return "is no whole number"
        if (least is not None and value < least) or (most is not None and value > most):
            return f"is {value}, not between {least:,} and {most:,}" if None not in (least, most) else f"is {value}"
        return None

    return check


def _sized(cls: type[Any], least: int, most: int | None, unit: str, pattern: str | None = None) -> Check:
    form = re.compile(pattern) if pattern else None

    def check(value: Any) -> str | None:
        if not isinstance(value, cls):
            return f"is no {'text' if cls is str else 'byte string'}"
        if len(value) < least or (most is not None and len(value) > most):
            return f"has {len(value)} {unit}, not {least} to {most}" if least != most else f"needs {least} {unit}"
        return None if form is None or form.search(value) else f"is written {value!r}"

    return check


def _many(item: Check | None, least: int, most: int | None) -> Check:
    def check(value: Any) -> str | None:
        if not isinstance(value, tuple):
            return "is no list"
        if len(value) < least or (most is not None and len(value) > most):
            return f"has {len(value)} items, not {least} to {most}"
        wrong = (found for each in value if item is not None and (found := item(each)) is not None)
        return next(wrong, None)

    return check


def _row(items: tuple[Check | None, ...]) -> Check:
    def check(value: Any) -> str | None:
        if not isinstance(value, tuple) or len(value) != len(items):
            return f"is no group of {len(items)}"
        pairs = zip(items, value, strict=True)
        return next((found for item, each in pairs if item is not None and (found := item(each)) is not None), None)

    return check


def _either(types: tuple[inspect.Type, ...]) -> Check | None:
    others = [_check(kind) for kind in types if not isinstance(kind, inspect.NoneType)]
    if len(others) != 1 or others[0] is None:
        raise msgspec.ValidationError("a field is of one type, or nothing")
    other = others[0]
    return lambda value: None if value is None else other(value)
