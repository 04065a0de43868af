"""Notices as GeoJSON features: the areas, with what each notice says around them (docs/reference/notices.md)."""

from collections.abc import Sequence
from typing import Any, get_args

from openline.core.space.volume import Volume
from openline.interop.geojson import SpatialFeature
from openline.interop.notices.link import Notice
from openline.interop.notices.reading import Area, Kind, Reading
from openline.interop.rfc3339 import InvalidTime, format_utc, parse_utc

_KINDS = frozenset(get_args(Kind))


def features(notices: Sequence[Notice], passed: Sequence[SpatialFeature | None]) -> list[SpatialFeature]:
    """Return one feature for each area of each notice; a repeat adds none.

    Args:
        passed: for each notice the feature as which it came, if it came as GeoJSON: what else that says is kept.
    """
    return [
        _feature(notice, index, original)
        for notice, original in zip(notices, passed, strict=True)
        if not notice.repeats
        for index in range(len(notice.areas))
    ]


def _feature(notice: Notice, index: int, original: SpatialFeature | None) -> SpatialFeature:
    area, reading = notice.reading.areas[index], notice.reading
    kept = dict(original.properties) if original else {}
    linked = list(notice.same_event[index])
    if "same_event" in kept:
        linked = sorted({*linked, *_texts(kept["same_event"])})
    warnings = (*area.warnings, *reading.warnings, *notice.warnings)
    properties: dict[str, Any] = {
        **kept,
        "kind": area.kind,
        "title": area.title or reading.title,
        "cancels": list(reading.cancels),
        "cancelled_at": None if notice.cancelled_at is None else format_utc(notice.cancelled_at),
        "same_event": linked,
        "source": kept.get("source") or {"format": reading.format, "id": notice.id, "text": reading.text},
        "outcome": reading.outcome,
        "warnings": list(dict.fromkeys(warnings)) if warnings else [],
    }
    return SpatialFeature(notice.feature_ids[index], Volume(area.footprint, area.band, area.windows), properties)


def reading_of(feature: SpatialFeature) -> Reading:
    """Return a feature of a GeoJSON file as the reading of a notice with one area; its id stays its id."""
    properties = feature.properties
    stated = properties.get("kind")
    kind: Kind = stated if isinstance(stated, str) and stated in _KINDS else "other"  # type: ignore[assignment]
    title = next((properties[name] for name in ("title", "name") if isinstance(properties.get(name), str)), "")
    source = properties.get("source")
    text = source.get("text") if isinstance(source, dict) else None
    warnings = (*_texts(properties.get("warnings")), *feature.warnings)
    partial = bool(feature.warnings) or properties.get("outcome") == "partial"
    area = Area(
        label="",
        kind=kind,
        footprint=feature.volume.footprint,
        band=feature.volume.band,
        windows=feature.volume.windows,
        title=title,
    )
    return Reading(
        id=feature.id,
        format="geojson",
        outcome="partial" if partial else "understood",
        reason=warnings[0] if partial and warnings else "",
        areas=(area,),
        text=text if isinstance(text, str) else "",
        cancels=tuple(_texts(properties.get("cancels"))),
        cancelled_at=_time(properties.get("cancelled_at")),
        warnings=tuple(dict.fromkeys(warnings)),
        title=title,
    )


def _texts(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _time(value: object) -> int | None:
    if not isinstance(value, str):
        return None
    try:
        return parse_utc(value)
    except InvalidTime:
        return None
