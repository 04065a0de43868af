"""The limits within which a way out is looked for, from plain values (spec 5.12.3)."""

from collections.abc import Mapping
from typing import Any

from openline.core.errors import Misuse
from openline.core.space.proposal import KINDS, Limits
from openline.interop.geojson import read_features


def read_limits(given: Mapping[str, Any]) -> Limits:
    """Return limits by their names; `may` is a list, `within` the bytes of a GeoJSON; None is not stated.

    Raises:
        Misuse: there is no such kind of change, or nothing could keep a limit.
    """
    stated = {name: value for name, value in given.items() if value is not None}
    may = frozenset(stated.pop("may", KINDS))
    if may - set(KINDS):
        raise Misuse(f"there is no change in {sorted(may - set(KINDS))[0]!r}", hint=f"one of {', '.join(KINDS)}")
    within = stated.pop("within", None)
    if within is None:
        return Limits(may=may, **stated)
    areas = read_features(within)
    if len(areas) != 1:
        raise Misuse(f"{len(areas)} areas to stay inside of", hint="name a GeoJSON file with one")
    return Limits(may=may, within=areas[0].volume.footprint, **stated)
