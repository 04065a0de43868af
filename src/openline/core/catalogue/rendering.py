"""From an element to a sentence: the same bytes give the same words on both nodes, in every language (spec 4.2).

Pure: the words come in as `Phrases` (made from languages/*.ftl by node/phrases.py). A sentence is the phrase
`sentence-<name>` with the fields of the element's `lead`, then a clause for every other field that is filled in. Text
that a person wrote is shown as it is but can never act: control characters and direction overrides are made visible.
"""

from dataclasses import replace
from functools import cache
from typing import Any

from openline.core.catalogue.dialogue import Signal
from openline.core.catalogue.element import Cover, CoverStatus, Element, FreeText, Unreadable
from openline.core.catalogue.kinds import Group, Listed, Many
from openline.core.catalogue.measures import clock, place
from openline.core.catalogue.places import footprint, heights, window, windows
from openline.core.catalogue.speakable import spoken
from openline.core.catalogue.view import Argument, Phrases, Units, View, harmless, view_of
from openline.core.catalogue.volumes import VolumeForm
from openline.core.catalogue.words import (
    ALONE,
    Field,
    code_words,
    fields,
    form_words,
    free_words,
    is_count,
    is_ended,
    kebab,
)

__all__ = [
    "Phrases",
    "Units",
    "View",
    "clock",
    "code_words",
    "details",
    "footprint",
    "form_words",
    "harmless",
    "heights",
    "kebab",
    "place",
    "sentence",
    "subject",
    "window",
    "windows",
]

_OF_COVER = (
    "recipients", "answers", "level", "watch", "handling", "agreement", "onward", "glossary", "carried_by", "heard_at",
    "reduced_from",
)  # fmt: skip
"""Fields of the cover that a sentence names where they are filled in."""


def sentence(cover: Cover, element: Element, reader: Phrases | View, author: str = "") -> str:
    """Return the one line that says an element, in the reader's language and units.

    Args:
        author: name of the party that speaks; with it the line begins with who says it.
    """
    view = view_of(reader)
    said = _said(cover, element, view)
    if author:
        said = view.say("said-by", {"author": harmless(author), "office": harmless(cover.sender), "said": said})
    if cover.status == CoverStatus.ACTUAL:
        return said
    status = view.say("status-exercise" if cover.status == CoverStatus.EXERCISE else "status-test")
    return view.say("marked", {"status": status, "said": said})


def _said(cover: Cover, element: Element, view: View) -> str:
    if isinstance(element, Unreadable):
        given: dict[str, Argument] = {"element": str(element.element), "reason": harmless(element.reason)}
        return view.say("sentence-unreadable", given)
    lead, rest = _divided(type(element))
    view = _in_its_zone(element, view)
    parts = [_lead(element, lead, view)]
    parts += (_clause(field, element, view) for field in _unspoken(element, lead, view))
    parts += (_clause(field, element, view) for field in rest if field.stated(getattr(element, field.name)))
    parts += _about_cover(cover, element, view)
    return view.say("clause-separator").join(parts)


@cache
def _divided(cls: type[Element]) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    """Return the fields of the lead phrase, and those that follow it."""
    by_name = {field.name: field for field in fields(cls)}
    return tuple(by_name[name] for name in cls.lead), tuple(
        field for name, field in by_name.items() if name not in cls.lead
    )


def _in_its_zone(element: Element, view: View) -> View:
    """A meeting that names its time zone is said in it."""
    zone = getattr(element, "zone", "")
    return replace(view, zone=zone) if isinstance(zone, str) and zone else view


def _numbers(element: Element, lead: tuple[Field, ...]) -> dict[str, Argument]:
    """The counts of a lead, which the phrases of its codes may use: stand by for 15 minutes."""
    counts = {field.name: getattr(element, field.name) for field in lead if is_count(field.kind)}
    return {**ALONE, **{name: "none" if value is None else value for name, value in counts.items()}}


def _lead(element: Element, lead: tuple[Field, ...], view: View) -> str:
    numbers = _numbers(element, lead)
    given: dict[str, Argument] = {}
    for field in lead:
        given |= field.arguments(getattr(element, field.name), view, numbers)
    return view.say(f"sentence-{kebab(element.name)}", given)


def _unspoken(element: Element, lead: tuple[Field, ...], view: View) -> list[Field]:
    """Return the optional counts of a lead of which its phrases make nothing: a number must not vanish."""
    codes = [getattr(element, field.name) for field in lead if isinstance(field.kind, Listed)]
    optional = [
        field
        for field in lead
        if field.described.optional and is_count(field.kind) and getattr(element, field.name) is not None
    ]
    if not optional or not codes:
        return []
    numbers = _numbers(element, lead)
    return [
        field
        for field in optional
        if all(
            code_words(code, view, numbers) == code_words(code, view, {**numbers, field.name: "none"}) for code in codes
        )
    ]


def _clause(field: Field, element: Element, view: View) -> str:
    value = getattr(element, field.name)
    if field.name == "text" and isinstance(value, FreeText):
        return free_words(value, view)  # its marker says what it is
    return _labelled(field, value, view)


def _labelled(field: Field, value: Any, view: View) -> str:
    words = field.say(value, view)
    return view.say("clause-ended" if is_ended(words) else "clause", {"label": field.label(view), "value": words})


def _about_cover(cover: Cover, element: Element, view: View) -> list[str]:
    said = []
    for field in _cover_fields():
        value = getattr(cover, field.name)
        if not field.stated(value):
            continue
        if field.name == "answers" and value in (getattr(element, name) for name in element.__struct_fields__):
            continue  # the element names it itself
        said.append(_labelled(field, value, view))
    return said


@cache
def _cover_fields() -> tuple[Field, ...]:
    return tuple(field for field in fields(Cover) if field.name in _OF_COVER)


def subject(element: Element, reader: Phrases | View) -> str:
    """Return a few words for an element: what it is, and the author's own id."""
    view = view_of(reader)
    what = view.say(f"element-{kebab(element.name)}")
    for name in element.__struct_fields__:
        if name.endswith("_id"):
            return view.say("subject", {"element": what, "id": harmless(getattr(element, name))})
    return what


def details(element: Element, reader: Phrases | View) -> list[tuple[str, str]]:
    """Return (label, value) lines that say an element in full: every field that is filled in, no list cut short."""
    if isinstance(element, Unreadable):
        return []
    view = replace(_in_its_zone(element, view_of(reader)), full=True)
    lead, _ = _divided(type(element))
    numbers = _numbers(element, lead)
    lines: list[tuple[str, str]] = []
    for field in fields(type(element)):
        value = getattr(element, field.name)
        if not field.stated(value):
            continue
        match field.kind:
            case Group(cls=cls) if cls is VolumeForm:
                lines += _volume_lines((value,), view)
            case Many(item=Group(cls=cls)) if cls is VolumeForm:
                lines += _volume_lines(value, view)
            case Many(item=Group()) if len(value) > 1:
                lines += (
                    (f"{field.label(view)} {number}", field.say((each,), view)) for number, each in enumerate(value, 1)
                )
            case Listed():
                lines.append((field.label(view), code_words(value, view, numbers)))
            case _:
                lines.append((field.label(view), field.say(value, view)))
    if isinstance(element, Signal) and element.meaning.known:
        lines.append((view.say("signal-spoken"), spoken(element)))
    return lines


def _volume_lines(volumes: tuple[VolumeForm, ...], view: View) -> list[tuple[str, str]]:
    lines = []
    for number, volume in enumerate(volumes, 1):
        suffix = f" {number}" if len(volumes) > 1 else ""
        lines.append((view.say("label-area") + suffix, footprint(volume.footprint, view)))
        lines.append((view.say("label-heights") + suffix, heights(volume, view)))
        lines.append((view.say("label-windows") + suffix, windows(volume.windows, view)))
    return lines
