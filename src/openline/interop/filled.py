"""A form as far as it is filled in: the plain form of what can be read, and which fields are at fault, by their paths.

The desk sends what stands in its fields, typed or in the plain form; commands ask field by field and need no path. A
group or list in which nothing was typed is left out, so that an empty frame on the screen says nothing.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from openline.core.catalogue.form import FormField
from openline.core.errors import Misuse
from openline.interop.typed import read_typed

Wrong = Literal["missing", "not_read", "too_few", "too_many", "unknown"]
Whole = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a field is not filled in as it should be.

    Attributes:
        path: as in `volumes[0].windows[1].start`.
        each: the field; None where the form has none of this name.
        said: the error that says more, where there is one.
    """

    path: str
    wrong: Wrong
    each: FormField | None
    said: Misuse | None = None


@dataclass(slots=True)
class Filled:
    """What was read: `plain` is the plain form as far as it could be, `read` every leaf of it by its path."""

    plain: dict[str, Any] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    read: list[tuple[str, FormField, Any]] = field(default_factory=list)


def fill(
    fields: tuple[FormField, ...], given: Mapping[str, Any], whole: Whole = lambda name: name, language: str = ""
) -> Filled:
    """Read a form as far as it is filled in.

    Args:
        given: what stands in each field, by its name in the plain form.
        language: in which its author writes, where a free text does not say otherwise.
        whole: makes the first letters of an entry's id whole; raises Misuse where that is not one entry.
    """
    found = Filled()
    found.plain = _Reading(found, whole, language).form(fields, given, "")
    return found


def empty(value: Any) -> bool:
    """Say whether nothing was filled in; a `no` is something, an unticked box of a group that stands alone is not."""
    match value:
        case str():
            return not value.strip()
        case dict():
            return all(empty(each) for each in value.values())
        case list():
            return all(empty(each) for each in value)
    return value is None


class _Reading:
    def __init__(self, found: Filled, whole: Whole, language: str) -> None:
        self._found, self._whole, self._language = found, whole, language

    def form(self, fields: tuple[FormField, ...], given: Any, path: str) -> dict[str, Any]:
        if not isinstance(given, Mapping):
            self._fault(path, "not_read", None)
            return {}
        names = {each.name for each in fields}
        for name in given:
            if name not in names:
                self._fault(_join(path, str(name)[:64]), "unknown", None)
        plain = {}
        for each in fields:
            for value in self._field(each, given.get(each.name), _join(path, each.name), stated=each.name in given):
                plain[each.name] = value
        return plain

    def _field(self, each: FormField, given: Any, path: str, *, stated: bool) -> Iterator[Any]:
        """Yield the field's value, or nothing where it is left out or at fault."""
        if each.repeat is not None:
            yield from self._list(each, given, path)
        elif empty(given):
            if each.nothing and given is None and stated:
                yield None
            elif each.kind == "language" and each.required and self._language:
                yield self._language
            elif each.required and each.fields:
                yield self.form(each.fields, {}, path)  # what is missing in it stands at its own fields
            elif each.required:
                self._fault(path, "missing", each)
        else:
            yield from self._one(each, given, path)

    def _list(self, each: FormField, given: Any, path: str) -> Iterator[list[Any]]:
        if not isinstance(given, list | None):
            return self._fault(path, "not_read", each)
        rows = list(given or [])
        while rows and empty(rows[-1]):
            rows.pop()
        least, most = each.repeat or (0, None)
        if not rows:
            if least and each.required and each.fields:
                self.form(each.fields, {}, f"{path}[0]")
            elif least and each.required:
                self._fault(path, "missing", each)
            elif each.required:
                yield []
            return
        if len(rows) < least or (most is not None and len(rows) > most):
            self._fault(path, "too_few" if len(rows) < least else "too_many", each)
        yield [value for at, row in enumerate(rows) for value in self._one(each, row, f"{path}[{at}]")]

    def _one(self, each: FormField, given: Any, path: str) -> Iterator[Any]:
        if empty(given):  # between others of a list
            self._fault(path, "missing", each)
            return
        if each.fields:
            yield self.form(each.fields, given, path)
            return
        try:
            value = read_typed(each, given)
            if each.kind == "entry":
                value = self._whole(value)
        except Misuse as error:
            self._fault(path, "not_read", each, error)
        except (ValueError, TypeError, OverflowError, ArithmeticError, RecursionError):
            self._fault(path, "not_read", each)
        else:
            self._found.read.append((path, each, value))
            yield value

    def _fault(self, path: str, wrong: Wrong, each: FormField | None, said: Misuse | None = None) -> None:
        self._found.faults.append(Fault(path, wrong, each, said))


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
