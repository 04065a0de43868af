"""What an entry has to do with places: the plans that it names, and every place that it states itself."""

from collections.abc import Iterator
from typing import Any

from openline.core.catalogue.element import Element, Form
from openline.core.catalogue.kinds import Group, Many, Place, fields_of
from openline.core.catalogue.volumes import FootprintForm, read_footprint
from openline.core.situation.activities import PlanState
from openline.core.situation.areas import at_point
from openline.core.situation.item import Item
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Footprint
from openline.node.board import Board

ID = 32


def plans_named(board: Board, item: Item) -> frozenset[bytes]:
    """Return the entries that begin the plans which an item is about: its own, and those that it names."""
    named = {item.id, *([] if item.cover.answers is None else [item.cover.answers]), *_ids(item.element)}
    states = (board.situation.state_of(entry) for entry in named if entry in board)
    return frozenset(state.root for state in states if isinstance(state, PlanState))


def places_of(element: Element) -> list[Footprint]:
    """Return the footprints that an element states, and its single points; what makes no sense is left out."""
    found = []
    for form in _footprints(element):
        try:
            found.append(read_footprint(form))
        except InvalidVolume:
            continue
    return found


def _ids(form: Form) -> Iterator[bytes]:
    for name in form.__struct_fields__:
        value = getattr(form, name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, bytes) and len(each) == ID:
                yield each


def _footprints(form: Form) -> Iterator[FootprintForm]:
    if isinstance(form, FootprintForm):
        yield form
        return
    for field in fields_of(type(form)):
        yield from _of_kind(field.kind, getattr(form, field.name))


def _of_kind(kind: Any, value: Any) -> Iterator[FootprintForm]:
    match kind:
        case Place() if value is not None:
            yield at_point(value)
        case Group() if value is not None:
            yield from _footprints(value)
        case Many(item=item) if value:
            for each in value:
                yield from _of_kind(item, each)
