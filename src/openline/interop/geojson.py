"""GeoJSON (RFC 7946) with times and heights: what `openline notices` writes and `openline check` reads.

A feature is a volume: a Polygon or MultiPolygon, a Point with `radius_m` (and `azimuths`: a sector), a LineString with
`half_width_m` (or with `track_times` and `radius_m`: something under way); its `windows`, `lower_m`, `lower_ref`,
`upper_m` and `upper_ref` are properties (docs/reference/notices.md). What belongs to the geometry is written as
properties, and read also from beside the coordinates or beside the geometry.

Where we differ from RFC 7946, on purpose: rings are not cut at 180 degrees (consecutive corners are joined the short
way round) and keep the order in which the notice states its corners. Cut polygons of others are read and joined.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, get_args

from msgspec import Struct

from openline.core.errors import Misuse
from openline.core.space.volume import (
    Band,
    Circle,
    Corridor,
    Footprint,
    Moving,
    MultiPolygon,
    Polygon,
    Position,
    Sector,
    VerticalReference,
    Volume,
    Window,
)
from openline.interop.geojson_geometry import InvalidGeometry, geometry_of, read_footprints
from openline.interop.rfc3339 import InvalidTime, format_utc, parse_utc

ANY_TIME = Window(0, None)
"""The window of a feature that states none: it counts at every time, with a warning."""

_REFERENCES = frozenset(get_args(VerticalReference))
_OF_THE_VOLUME = (
    "windows", "alternate_windows", "lower_m", "lower_ref", "upper_m", "upper_ref",
    "radius_m", "half_width_m", "parallels", "inner_radius_m", "azimuths", "track_times",
)  # fmt: skip


class InvalidGeoJSON(Misuse):
    """Not GeoJSON, or a feature that is no volume; the text names the feature and what is wrong."""

    code = "invalid_geojson"
    hint = "docs/reference/notices.md shows the form of a feature"


class SpatialFeature(Struct, frozen=True):
    """One feature of a collection.

    Attributes:
        id: unique in its collection: the feature's `id`, else its property `id`, else `feature-N`; a repeated id gets
            `#2`, the parts of a MultiPoint, a MultiLineString or a GeometryCollection get `/1`, `/2`.
        properties: all properties as they came, less those that `volume` holds.
        warnings: what had to be assumed, each `code: sentence`.
    """

    id: str
    volume: Volume
    properties: Mapping[str, Any]
    warnings: tuple[str, ...] = ()


def read_features(data: bytes) -> list[SpatialFeature]:
    """Read a FeatureCollection, a Feature, a bare geometry or a list of features.

    Raises:
        InvalidGeoJSON: the first thing that is wrong; `read_collection` returns all of them beside what is right.
    """
    features, faults = read_collection(data)
    if faults:
        raise faults[0]
    return features


def read_collection(data: bytes) -> tuple[list[SpatialFeature], list[InvalidGeoJSON]]:
    """Read what can be read: the volumes, and one error for each feature that is none.

    Raises:
        InvalidGeoJSON: the data are no GeoJSON at all.
    """
    features: list[SpatialFeature] = []
    faults: list[InvalidGeoJSON] = []
    taken: set[str] = set()
    for index, item in enumerate(_items(_parsed(data))):
        try:
            features += read_feature(item, index, taken)
        except InvalidGeoJSON as fault:
            faults.append(fault)
    return features, faults


def read_feature(item: object, index: int, taken: set[str]) -> list[SpatialFeature]:
    """Read one feature (several volumes for a Multi... geometry).

    Args:
        item: the decoded JSON of a feature or of a bare geometry.
        index: place in its collection, from 0, for the error's text.
        taken: the ids given so far; those given now are added.
    Raises:
        InvalidGeoJSON: it is no volume.
    """
    if not isinstance(item, dict):
        raise InvalidGeoJSON(f"feature {index + 1} is no JSON object")
    properties = item.get("properties")
    properties = dict(properties) if isinstance(properties, dict) else {}
    name = _name(item, properties, index)
    try:
        parts = read_footprints(geometry_of(item), properties, item)
        windows, warnings = _windows(properties)
        band, doubts = _band(properties)
    except (InvalidGeometry, InvalidTime) as error:
        raise InvalidGeoJSON(f"feature {index + 1} ({name[:60]}): {error}") from None
    rest = {key: value for key, value in properties.items() if key not in _OF_THE_VOLUME}
    return [
        SpatialFeature(
            _unused(name if len(parts) == 1 else f"{name}/{part + 1}", taken),
            Volume(footprint, band, windows),
            rest if len(parts) == 1 else {**rest, "part_of": name},
            (*warnings, *doubts),
        )
        for part, footprint in enumerate(parts)
    ]


def write_features(features: Iterable[SpatialFeature]) -> bytes:
    """Write a FeatureCollection as UTF-8 JSON, one feature a line; `read_features` gives the same volumes back."""
    lines = ",\n".join(json.dumps(feature_json(feature), ensure_ascii=False) for feature in features)
    return f'{{"type": "FeatureCollection", "features": [\n{lines}\n]}}\n'.encode()


def feature_json(feature: SpatialFeature) -> dict[str, Any]:
    """Return the feature as the JSON object that `write_features` writes."""
    volume, band = feature.volume, feature.volume.band
    geometry, beside = _geometry(volume.footprint)
    return {
        "type": "Feature",
        "id": feature.id,
        "geometry": geometry,
        "properties": {
            **feature.properties,
            "windows": [
                [format_utc(w.start), None if w.end is None else format_utc(w.end)] for w in volume.windows
            ],
            "alternate_windows": [index for index, window in enumerate(volume.windows) if window.alternate],
            "lower_m": band.lower_m,
            "lower_ref": band.lower_ref,
            "upper_m": band.upper_m,
            "upper_ref": band.upper_ref,
            **beside,
        },
    }  # fmt: skip


def _geometry(footprint: Footprint) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the geometry, and the properties that stand beside it."""
    match footprint:
        case Polygon(rings, parallels):
            return {"type": "Polygon", "coordinates": _closed(rings)}, {} if parallels else {"parallels": False}
        case MultiPolygon(polygons, parallels):
            parts = [_closed(rings) for rings in polygons]
            return {"type": "MultiPolygon", "coordinates": parts}, {} if parallels else {"parallels": False}
        case Circle(centre, radius_m):
            return {"type": "Point", "coordinates": list(centre)}, {"radius_m": radius_m}
        case Corridor(points, half_width_m):
            line = [list(point) for point in points]
            return {"type": "LineString", "coordinates": line}, {"half_width_m": half_width_m}
        case Sector(centre, inner_m, outer_m, from_deg, to_deg):
            beside = {"inner_radius_m": inner_m, "radius_m": outer_m, "azimuths": [from_deg, to_deg]}
            return {"type": "Point", "coordinates": list(centre)}, beside
        case Moving(points, times, radius_m):
            track = [list(point) for point in points]
            stated = {"radius_m": radius_m, "track_times": [format_utc(each) for each in times]}
            return {"type": "LineString", "coordinates": track}, stated


def _closed(rings: Sequence[Sequence[Position]]) -> list[list[list[float]]]:
    return [[list(corner) for corner in (*ring, ring[0])] for ring in rings]


def _parsed(data: bytes) -> object:
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise InvalidGeoJSON(f"not UTF-8: byte {error.start}") from None
    except json.JSONDecodeError as error:
        raise InvalidGeoJSON(f"not JSON: {error.msg} in line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise InvalidGeoJSON("not GeoJSON: nested too deeply") from None
    except ValueError as error:
        raise InvalidGeoJSON(f"not JSON: {str(error)[:80]}") from None


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number in JSON")


def _items(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        raise InvalidGeoJSON("this JSON is neither an object nor a list")
    crs = json.dumps(value.get("crs", "CRS84"))
    if value.get("crs") is not None and not any(known in crs for known in ("CRS84", "4326", "4979")):
        raise InvalidGeoJSON(f"coordinate system {crs[:60]} is not WGS-84", hint="convert it to longitude and latitude")
    if value.get("type") == "FeatureCollection":
        features = value.get("features")
        if not isinstance(features, list):
            raise InvalidGeoJSON("the FeatureCollection has no list `features`")
        return features
    return [value]


def _name(item: Mapping[str, Any], properties: Mapping[str, Any], index: int) -> str:
    for value in (item.get("id"), properties.get("id")):
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
            return str(value)
    return f"feature-{index + 1}"


def _unused(name: str, taken: set[str]) -> str:
    copy, free = 2, name
    while free in taken:
        copy, free = copy + 1, f"{name}#{copy}"
    taken.add(free)
    return free


def _windows(properties: Mapping[str, Any]) -> tuple[tuple[Window, ...], list[str]]:
    stated = properties.get("windows")
    if stated is None:
        return (ANY_TIME,), ["no_time: the feature states no windows, so it counts at every time"]
    if not isinstance(stated, list):
        raise InvalidTime("`windows` is no list of [start, end]")
    alternate = properties.get("alternate_windows") or []
    if not isinstance(alternate, list):
        raise InvalidTime("`alternate_windows` is no list of indexes into `windows`")
    return tuple(_window(pair, alternate=index in alternate) for index, pair in enumerate(stated)), []


def _window(pair: object, *, alternate: bool) -> Window:
    if not (isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str)):
        raise InvalidTime("a window is [start, end], end null for until further notice")
    if not isinstance(pair[1], str | None):
        raise InvalidTime("the end of a window is a time or null")
    start, end = parse_utc(pair[0]), None if pair[1] is None else parse_utc(pair[1], up=True)
    if end is not None and end < start:
        raise InvalidTime(f"a window ends ({pair[1]}) before it starts ({pair[0]})")
    return Window(start, end, alternate)


def _band(properties: Mapping[str, Any]) -> tuple[Band, list[str]]:
    lower, lower_ref, doubts = _limit(properties, "lower")
    upper, upper_ref, more = _limit(properties, "upper")
    return Band(lower, lower_ref, upper, upper_ref), doubts + more


def _limit(properties: Mapping[str, Any], side: str) -> tuple[float | None, VerticalReference | None, list[str]]:
    metres, reference = properties.get(f"{side}_m"), properties.get(f"{side}_ref")
    if metres is not None and (isinstance(metres, bool) or not isinstance(metres, int | float)):
        raise InvalidGeometry(f"{side}_m is neither a number nor null")
    if reference is not None and reference not in _REFERENCES:
        raise InvalidGeometry(f"{side}_ref {str(reference)[:20]!r} is none of {', '.join(sorted(_REFERENCES))}")
    if metres is not None and reference is None:
        return float(metres), "MSL", [f"no_reference: {side}_m states no reference; mean sea level is assumed"]
    return None if metres is None else float(metres), reference, []
