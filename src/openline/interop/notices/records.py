"""Files of notices: plain text, JSON lines, JSON lists and GeoJSON become inputs, in order, none left out.

Sets from different hands name the same things differently (`text`, `raw`, `body`); what a record tells beside its text
(id, time of issue, year, language) is taken along, what somebody else's parser made of it is not.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from openline.interop.geojson import InvalidGeoJSON, SpatialFeature, read_feature
from openline.interop.notices.encoding import decode
from openline.interop.notices.reading import RawNotice, Series
from openline.interop.notices.split import split
from openline.interop.rfc3339 import InvalidTime, parse_utc

_TEXTS = ("text", "raw", "body", "message", "notam", "content")
_ISSUES = ("issue_utc", "issued", "issued_utc", "published")
_LISTS = ("notices", "warnings", "messages", "records", "items", "data")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_HEADER_TIME = re.compile(r"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)Z (?P<month>[A-Z]{3}) (?P<year>\d\d)")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_OF_NGA = re.compile(r"(?:HYDROPAC|HYDROLANT|HYDROARC|NAVAREA (?:IV|XII))\b")


class Text(Struct, frozen=True):
    """A notice as text.

    Attributes:
        warnings: what had to be assumed to get at it, each `code: sentence`.
        id: the `id` field of the input record, where it had one; `raw.id` is the notice's own, which several records
            may share (one record for each paragraph, each with the whole text).
    """

    raw: RawNotice
    warnings: tuple[str, ...] = ()
    id: str | None = None


class Feature(Struct, frozen=True):
    """A feature of a GeoJSON file: a notice that needs no reader."""

    feature: SpatialFeature


class Heading(Struct, frozen=True):
    """What stands in a bulletin before its first notice."""

    text: str


class Unreadable(Struct, frozen=True):
    """A record, line or feature that holds no notice that could be read."""

    id: str
    reason: str
    text: str = ""


Input = Text | Feature | Heading | Unreadable


def inputs(data: bytes) -> Iterator[Input]:
    """Yield every notice of a file, in its order.

    Args:
        data: the file's bytes, already uncompressed.
    """
    text, warnings = decode(data)
    if text.lstrip()[:1] in ("{", "["):
        values = _json_values(text)
        if values is not None:
            yield from _of_values(values, warnings)
            return
    for piece in split(text):
        yield Heading(piece.text) if piece.heading else Text(RawNotice(piece.text), warnings)


class _BadLine(Struct, frozen=True):
    number: int
    reason: str
    text: str


def _json_values(text: str) -> list[object] | None:
    """Return the values of a JSON text or of JSON lines; None where it only looks like JSON."""
    try:
        value = _loads(text)
    except ValueError:
        return _json_lines(text)
    return _members(value)


def _json_lines(text: str) -> list[object] | None:
    values: list[object] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            values.append(_loads(line))
        except ValueError as error:
            values.append(_BadLine(number, str(error), line))
    found = any(isinstance(value, dict) for value in values)
    return values if found else None


def _loads(text: str) -> object:
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _members(value: object) -> list[object]:
    """Return the records inside a JSON document."""
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        if value.get("type") == "FeatureCollection" and isinstance(value.get("features"), list):
            return list(value["features"])
        if not any(isinstance(value.get(name), str) for name in _TEXTS):
            for name in _LISTS:
                if isinstance(value.get(name), list):
                    return list(value[name])
    return [value]


def _of_values(values: list[object], warnings: tuple[str, ...]) -> Iterator[Input]:
    taken: set[str] = set()
    for index, value in enumerate(values):
        if isinstance(value, _BadLine):
            yield Unreadable(f"line {value.number}", f"line {value.number} is not JSON: {value.reason}", value.text)
        elif isinstance(value, str):
            yield Text(RawNotice(value), warnings)
        elif not isinstance(value, dict):
            yield Unreadable(f"record {index + 1}", "it is neither a record nor a text")
        elif value.get("type") == "Feature" or ("geometry" in value and "properties" in value):
            yield from _of_feature(value, index, taken)
        else:
            yield _of_record(value, index, warnings)


def _of_feature(value: Mapping[str, Any], index: int, taken: set[str]) -> Iterator[Input]:
    try:
        yield from [Feature(feature) for feature in read_feature(value, index, taken)]
    except InvalidGeoJSON as error:
        yield Unreadable(str(value.get("id") or f"feature {index + 1}"), str(error))


def _of_record(record: Mapping[str, Any], index: int, warnings: tuple[str, ...]) -> Input:
    name = _named(record.get("id"))
    text = next((record[field] for field in _TEXTS if isinstance(record.get(field), str)), None)
    if text is None:
        return Unreadable(name or f"record {index + 1}", f"the record has no text (none of {', '.join(_TEXTS)})")
    issued = _issued(record)
    year = record.get("year")
    return Text(
        RawNotice(
            text=text,
            id=_named(record.get("parent_id")) or name,
            series=_series(record, name),
            issued=issued,
            year=year if isinstance(year, int) and not isinstance(year, bool) and 1900 < year < 2200 else None,
            language=record["lang"] if isinstance(record.get("lang"), str) else None,
        ),
        warnings,
        name,
    )


def _named(value: object) -> str | None:
    return str(value) if isinstance(value, str | int) and str(value).strip() else None


def _issued(record: Mapping[str, Any]) -> int | None:
    for field in _ISSUES:
        value = record.get(field)
        if isinstance(value, str):
            try:
                return parse_utc(f"{value}T00:00Z" if _DATE.fullmatch(value) else value)
            except InvalidTime:
                continue
    header = _HEADER_TIME.fullmatch(str(record.get("header_raw") or "").strip())
    if header is None or header["month"] not in _MONTHS:
        return None
    month = _MONTHS.index(header["month"]) + 1
    try:
        return parse_utc(f"20{header['year']}-{month:02d}-{header['day']}T{header['hour']}:{header['minute']}Z")
    except InvalidTime:
        return None


def _series(record: Mapping[str, Any], name: str | None) -> Series | None:
    """Return the series that the record's own fields tell; most sets leave it to the text."""
    if "bureau" in record:
        return "china"
    if _OF_NGA.match(str(record.get("series") or "")) or ("raw" in record and name and _OF_NGA.match(name)):
        return "nga"
    return "regional" if "header_raw" in record else None
