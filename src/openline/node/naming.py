"""People name an entry by the first letters of its id; the catalogue wants all of it."""

from collections.abc import Callable, Mapping
from typing import Any

from openline.core.catalogue.element import Form
from openline.core.catalogue.fields import Unit
from openline.core.catalogue.kinds import Group, Kind, Many, Octets, fields_of

WHOLE = 64
"""Hexadecimal digits of an entry's id."""


def whole_ids(cls: type[Form], plain: Mapping[str, Any], resolve: Callable[[str], str]) -> dict[str, Any]:
    """Return the plain form with every shortened entry id made whole.

    Args:
        resolve: from the first letters to all 64 hexadecimal digits; raises Misuse where that is not one entry.
    """
    kinds = {each.plain: each.kind for each in fields_of(cls)}
    return {name: _whole(kinds[name], value, resolve) if name in kinds else value for name, value in plain.items()}


def _whole(kind: Kind, value: Any, resolve: Callable[[str], str]) -> Any:
    match kind:
        case Octets(unit=Unit.ENTRY) if isinstance(value, str) and len(value) < WHOLE:
            return resolve(value)
        case Many(item=item) if isinstance(value, list | tuple):
            return [_whole(item, each, resolve) for each in value]
        case Group(cls=cls) if isinstance(value, Mapping):
            return whole_ids(cls, value, resolve)
    return value
