"""What an entry is found by: its author's words, the phrases of its sentence, its areas and points, its times."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from openline.core.catalogue.element import Cover, Form
from openline.core.catalogue.fields import Point, Unit
from openline.core.catalogue.kinds import Group, Kind, Letters, Many, Place, Row, fields_of
from openline.core.catalogue.rendering import kebab, sentence
from openline.core.catalogue.view import Argument, View
from openline.core.catalogue.volumes import FootprintForm
from openline.core.situation.areas import at_point
from openline.core.situation.item import Item
from openline.node.finding.vocabulary import LITERAL
from openline.node.phrases import phrases

FOREVER: Final = 1 << 62


class _Listening:
    """Phrases that say nothing and note which were asked for; every text is foreign to them, and marked as such."""

    language = ""

    def __init__(self) -> None:
        self.asked: set[str] = set()
        self._held = phrases("en")

    def has(self, key: str) -> bool:
        return self._held.has(key)

    def say(self, key: str, arguments: Mapping[str, Argument] | None = None) -> str:
        self.asked.add(key)
        return ""


_LISTENING: Final = _Listening()
_VIEW: Final = View(_LISTENING, full=True)


def phrases_of(item: Item, author: str) -> frozenset[str]:
    """Return the phrases of which an entry's row is made, with who speaks and for which office."""
    _LISTENING.asked = set()
    sentence(item.cover, item.element, _VIEW)
    named = {f"{LITERAL}{author}", f"{LITERAL}{item.cover.sender}"}
    kinds = {f"element-{kebab(item.element.name)}", f"precedence-{item.precedence.name.lower()}"}
    return frozenset(_LISTENING.asked | named | kinds)


def texts_of(item: Item) -> list[str]:
    """Return all that its author wrote: free text, names, ids; and notices that go with it."""
    return [*_texts(item.element), *_texts(item.cover), *item.texts]


def areas_of(item: Item) -> list[FootprintForm]:
    """Return the areas and points that an entry states."""
    return list(_areas(item.element))


def times_of(item: Item) -> tuple[int, int]:
    """Return when what an entry is about begins and ends, seconds UTC; the author's clock where it states no window."""
    windows = list(_windows(item.element))
    if not windows:
        return item.clock, item.clock
    return min(start for start, _ in windows), max(FOREVER if end is None else end for _, end in windows)


_TEXT, _LANGUAGE, _FORM, _POINT, _WINDOW = "text", "language", "form", "point", "window"


@cache
def _fields(cls: type[Form]) -> tuple[tuple[str, str, bool], ...]:
    """Return the fields that matter here: name, what it holds, whether it is a list."""
    found = []
    for each in fields_of(cls):
        many = isinstance(each.kind, Many)
        what = _what(each.kind.item if isinstance(each.kind, Many) else each.kind)
        if what:
            found.append((each.name, what, many))
    return tuple(found)


def _what(kind: Kind) -> str:
    match kind:
        case Letters(unit=unit):
            return _LANGUAGE if unit == Unit.LANGUAGE else _TEXT
        case Group():
            return _FORM
        case Place():
            return _POINT
        case Row(cells=cells) if [cell.name for cell in cells[:2]] == ["start", "end"]:
            return _WINDOW
    return ""


def _values(form: Form) -> Iterator[tuple[str, Any]]:
    for name, what, many in _fields(type(form)):
        value = getattr(form, name)
        if many:
            for each in value or ():
                yield what, each
        elif value is not None:
            yield what, value


def _texts(form: Form | Cover) -> Iterator[str]:
    if isinstance(form, FootprintForm):
        return
    for what, value in _values(form):
        if what == _TEXT and value:
            yield value
        elif what == _LANGUAGE and not _LISTENING.has(f"language-{value}"):
            yield value  # a language without a name here is shown by its code
        elif what == _FORM:
            yield from _texts(value)


def _areas(form: Form) -> Iterator[FootprintForm]:
    for what, value in _values(form):
        if isinstance(value, FootprintForm):
            yield value
        elif what == _POINT:
            point: Point = value
            yield at_point(point)
        elif what == _FORM:
            yield from _areas(value)


def _windows(form: Form) -> Iterator[tuple[int, int | None]]:
    if isinstance(form, FootprintForm):
        return
    for what, value in _values(form):
        if what == _WINDOW:
            yield value[0], value[1]
        elif what == _FORM:
            yield from _windows(value)
