"""From a type to the words for its values: read off each class once, so that no element has code of its own."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from openline.core.catalogue import measures
from openline.core.catalogue.element import Element, Form, FreeText
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.fields import Choice, Code, Unit
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
    fields_of,
)
from openline.core.catalogue.places import footprint, volume, window, windows
from openline.core.catalogue.view import Argument, View
from openline.core.catalogue.volumes import FootprintForm, VolumeForm

Say = Callable[[Any, View], str]

SHOWN_ITEMS = 12
SHOWN_HEX = 8
_HALF_TURN = 18_000
NOTHING = "none"
"""The argument for a number or yes-or-no that is not stated: phrases choose by it."""
ENDS = (".", "?", "!", "。", "？", "！", "؟")
ALONE: Mapping[str, Argument] = {"complement": NOTHING, "minutes": NOTHING}
"""The numbers of a code that stands for itself, as in a list of codes."""


@cache
def kebab(name: str) -> str:
    """Return the form in which a name stands in a key: `ActivityKind`, `LIVE_FIRING` and `live_firing` alike."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an element or form.

    Attributes:
        name: in the class.
        labels: keys of its label, the narrower one first.
        kind: what it holds.
        say: its words, when it is filled in.
        described: what its type says.
    """

    name: str
    labels: tuple[str, str]
    kind: Kind
    say: Say
    described: Described

    def label(self, view: View) -> str:
        return view.say(self.labels[0] if view.phrases.has(self.labels[0]) else self.labels[1])

    def stated(self, value: Any) -> bool:
        """Say whether a value is worth its words: a required field always, any other where it is filled in."""
        return self.described.required or (value != self.described.default and value is not None)

    def arguments(self, value: Any, view: View, numbers: Mapping[str, Argument]) -> dict[str, Argument]:
        """Return what a phrase gets for this field: its words, or what the phrase chooses by."""
        match self.kind:
            case Truth():
                return {self.name: NOTHING if value is None else "yes" if value else "no"}
            case Listed() if value is not None:
                return {self.name: code_words(value, view, numbers), f"{self.name}-code": kebab(value.name)}
        if value is None or is_count(self.kind):
            return {self.name: NOTHING if value is None else value}
        return {self.name: self.say(value, view)}


@cache
def fields(cls: type[Form]) -> tuple[Field, ...]:
    """Return the fields of an element or form, each with its words."""
    owner = kebab(cls.name if issubclass(cls, Element) else cls.__name__)
    return tuple(
        Field(
            name=each.name,
            labels=(f"field-{owner}-{kebab(each.name)}", f"field-{kebab(each.name)}"),
            kind=each.kind,
            say=sayer(each.kind),
            described=each,
        )
        for each in fields_of(cls)
    )


def is_ended(words: str) -> bool:
    """Say whether words end with a mark of their own, so that no full stop goes behind them."""
    return words.rstrip("\u2069").endswith(ENDS)


def is_count(kind: Kind) -> bool:
    """Say whether a phrase chooses its plural by it."""
    return isinstance(kind, Whole) and kind.unit in (Unit.COUNT, Unit.MINUTES)


def sayer(kind: Kind) -> Say:
    """Return what puts a value of a kind into words."""
    match kind:
        case Whole():
            return _whole(kind)
        case Truth():
            return lambda value, view: view.say("yes" if value else "no")
        case Letters(unit=unit):
            return _letters(unit)
        case Octets(unit=Unit.ENTRY):
            return entry_words
        case Octets():
            return lambda value, view: value.hex()[: None if view.full else SHOWN_HEX]
        case Listed():
            return code_words
        case Place():
            return lambda value, view: measures.place(value, view.units.coordinates)
        case Row(cells=cells):
            return window if cells[0].name == "start" else _weekly_span
        case Group(cls=cls):
            return _group(cls)
        case Many(item=item):
            return _many(item)


def _whole(kind: Whole) -> Say:
    match kind.unit:
        case Unit.TIME:
            return measures.clock
        case Unit.DURATION:
            return measures.duration
        case Unit.MINUTES:
            return lambda value, view: measures.duration(value * 60, view)
        case Unit.COUNT:
            return lambda value, view: view.say("number", {"count": value})
        case Unit.LENGTH:
            return measures.length
        case Unit.HEIGHT:
            return measures.height
        case Unit.BEARING:
            return measures.angle if kind.most == _HALF_TURN else measures.bearing
        case Unit.SPEED:
            return measures.speed
        case Unit.FREQUENCY:
            return measures.frequency
        case Unit.LEVEL:
            return lambda value, view: view.say(f"authority-level-{value}")
        case Unit.ELEMENT:
            return element_words
    return lambda value, view: str(value)


def _letters(unit: Unit | None) -> Say:
    match unit:
        case Unit.LANGUAGE:
            return language_words
        case Unit.NAME | Unit.WORDS:
            return lambda value, view: view.own(value)
        case Unit.DOUBT:
            return lambda value, view: view.own(value) if view.doubts is None else view.doubts(value, view)
    return lambda value, view: view.say("quoted", {"words": view.own(value)})


def language_words(code: str, view: View) -> str:
    """Return the name of a language; its code where it has no name here."""
    key = f"language-{code.lower()}"
    return view.say(key) if view.phrases.has(key) else view.own(code)


def element_words(number: int, view: View) -> str:
    """Return what an element of the catalogue is called."""
    cls = CATALOGUE.get(number)
    if cls is None:
        return view.say("element-unknown", {"number": str(number)})
    return view.say(f"element-{kebab(cls.name)}")


def entry_words(id: bytes, view: View) -> str:
    """Return a reference to an entry: the first letters of its id, and its subject where that is known."""
    short = id.hex()[:SHOWN_HEX]
    subject = view.subject(id) if view.subject is not None else ""
    if not subject:
        return view.say("entry", {"id": short})
    return view.say("entry-subject", {"id": short, "subject": subject})


def code_words(code: Code | Choice, view: View, numbers: Mapping[str, Argument] = ALONE) -> str:
    """Return the words of a code; one that this node does not know is shown as a number, with a warning."""
    name = kebab(type(code).__name__)
    if isinstance(code, Code) and not code.known:
        return view.say("unknown-code", {"list": view.say(f"list-{name}"), "number": str(code.value)})
    return view.say(f"{name}-{kebab(code.name)}", numbers)


def free_words(text: FreeText, view: View) -> str:
    """Return free text under its marker, with its language when that is not the reader's: never translated here."""
    said = {"marker": code_words(text.marker, view), "words": view.own(text.text)}
    if text.language == view.phrases.language:
        return view.say("free-text", said)
    return view.say("free-text-foreign", {**said, "language": language_words(text.language, view)})


def _weekly_span(value: tuple[int, int, int], view: View) -> str:
    """Weekday and hours of local time; an end past midnight is on the next day."""
    day, start, end = value
    said = {
        "day": view.say(f"weekday-{day}"),
        "from": _minute(start),
        "to": _minute(end - 1_440 if end > 1_440 else end),
    }
    if end - start > 1_440:
        return view.say("weekly-span-longer", {**said, "duration": measures.duration((end - start) * 60, view)})
    return view.say("weekly-span" if end <= 1_440 else "weekly-span-overnight", said)


def _minute(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _many(item: Kind) -> Say:
    match item:
        case Row(cells=cells) if cells[0].name == "start":
            return windows
        case Group(cls=cls) if cls is VolumeForm:
            return _volumes
    one = sayer(item)
    separator = "long-list-separator" if isinstance(item, Group) else "list-separator"

    def say(values: tuple[Any, ...], view: View) -> str:
        shown = values if view.full or isinstance(item, Group) else values[:SHOWN_ITEMS]
        said = [one(each, view) for each in shown]
        words = view.listed(said, "clause-separator" if any(map(is_ended, said)) else separator)
        more = len(values) - len(shown)
        return f"{words} {view.say('and-more', {'count': more})}" if more else words

    return say


def _volumes(forms: tuple[VolumeForm, ...], view: View) -> str:
    if len(forms) == 1:
        return volume(forms[0], view)
    return view.listed([volume(form, view, number) for number, form in enumerate(forms, 1)], "long-list-separator")


def _group(cls: type[Form]) -> Say:
    if cls is FreeText:
        return free_words
    if cls is FootprintForm:
        return footprint
    if cls is VolumeForm:
        return volume
    return lambda value, view: form_words(value, view)


def form_words(form: Form, view: View) -> str:
    """Return the words of a group of fields: a phrase for those that each has, then what else is filled in."""
    each_has = [field for field in fields(type(form)) if field.described.required]
    name = kebab(type(form).__name__)
    said = []
    if each_has:
        given: dict[str, Argument] = {}
        for field in each_has:
            given |= field.arguments(getattr(form, field.name), view, ALONE)
        said.append(view.say(f"form-{name}", given))
    for field in fields(type(form)):
        value = getattr(form, field.name)
        if not field.described.required and field.stated(value):
            said.append(view.say("group-item", {"label": field.label(view), "value": field.say(value, view)}))
    return view.listed(said) if said else view.say(f"form-{name}-nothing")
