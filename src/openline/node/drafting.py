"""From a file to drafts: each feature of a GeoJSON, or each area of published notices, becomes one ACTIVITY."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from openline.core.catalogue.codes import ActivityKind, Marker
from openline.core.catalogue.element import MAX_TEXT, FreeText
from openline.core.catalogue.notices import MAX_DOUBTS, MAX_LINKS, Activity
from openline.core.catalogue.volumes import volume_form
from openline.core.errors import Misuse, Said
from openline.interop.geojson import SpatialFeature
from openline.interop.notices.records import inputs
from openline.interop.notices.report import Collection, collect, read_input
from openline.interop.rfc3339 import InvalidTime, parse_utc

MAX_TITLE = 300
MAX_ID = 128


@dataclass(frozen=True, slots=True)
class Draft:
    """An activity ready to be said, with the notice's own text as a part that can be shown alone."""

    activity: Activity
    texts: tuple[str, ...] = ()


def activities(data: bytes, language: str) -> tuple[list[Draft], list[str]]:
    """Return the drafts that a file holds, and a note for whatever in it could not become one.

    Args:
        data: GeoJSON, or the text of notices in any form that `openline notices` reads.
        language: of the author, for titles.
    Raises:
        Misuse: the file is neither.
    """
    collection = read(data)
    notes = [f"{line.id}: {line.outcome}: {line.reason}" for line in collection.lines if line.outcome != "understood"]
    drafts = []
    for feature in collection.features:
        try:
            drafts.append(draft(feature, language))
        except Misuse as error:
            notes.append(f"{feature.id}: {error}")
    return drafts, notes


def draft(feature: SpatialFeature, language: str) -> Draft:
    """Return the draft of one feature.

    Raises:
        Misuse: it breaks a rule of the catalogue, such as a window that ends before it starts.
    """
    properties = feature.properties
    source = properties.get("source")
    source = source if isinstance(source, Mapping) else {}
    title = _text(properties, "title") or _text(properties, "name") or feature.id
    kind = _text(properties, "kind").upper()
    doubts = [str(item) for item in (*feature.warnings, *_list(properties.get("warnings")))]
    activity = Activity(
        activity_id=feature.id[:MAX_ID],
        kind=ActivityKind[kind] if kind in ActivityKind.__members__ else ActivityKind.OTHER,
        title=FreeText(marker=Marker.INFORMATION, language=language, text=title[:MAX_TITLE]),
        volumes=(volume_form(feature.volume),),
        source=str(source.get("id") or properties.get("part_of") or "")[:MAX_ID],
        cancelled_at=_time(properties.get("cancelled_at")),
        same_event=tuple(str(item)[:MAX_ID] for item in _list(properties.get("same_event")) if item)[:MAX_LINKS],
        doubts=tuple(doubt[:500] for doubt in doubts if doubt.strip())[:MAX_DOUBTS],
    )
    text = str(source.get("text") or "")
    return Draft(activity, (text[:MAX_TEXT],) if text.strip() else ())


def read(data: bytes) -> Collection:
    """Return what is in a file: GeoJSON, or notices in any form that `openline notices` reads."""
    items = list(inputs(data))
    return collect(items, [read_input(item) for item in items])


def _text(properties: Mapping[str, Any], name: str) -> str:
    value = properties.get(name)
    return value.strip() if isinstance(value, str) else ""


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _time(value: object) -> int | None:
    if not isinstance(value, str):
        return None
    try:
        return parse_utc(value)
    except InvalidTime as error:
        raise Misuse(f"cancelled_at: {error}", said=Said("bad-cancel-time")) from error
