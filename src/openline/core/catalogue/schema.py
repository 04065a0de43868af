"""The plain form of each element as a JSON Schema (draft 2020-12), for editors, forms and other programs.

`unit` and `part` are words of our own beside a field; a validator passes over them. What a field's type cannot say,
such as that a window ends after it starts, is not in the schema: `plain.from_plain` checks it.
"""

from collections.abc import Iterable
from typing import Any

from openline.core.catalogue.element import Element, Form
from openline.core.catalogue.fields import MAX_CODE, Unit
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
    summary_of,
)
from openline.core.catalogue.plain_places import AZIMUTH, TYPES, WIDTH, WIDTHS
from openline.core.catalogue.scalars import SCALES, UNITS
from openline.core.catalogue.volumes import MAX_CORNERS, FootprintForm, Shape
from openline.core.space.quadrant import Ocean
from openline.core.space.quadrant import Sector as Quarter
from openline.core.space.waters import Water

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TIME = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$"
STRANGER = rf"^code_[1-9][0-9]{{0,{len(str(MAX_CODE)) - 1}}}$"
POSITION: dict[str, Any] = {
    "type": "array",
    "prefixItems": [
        {"type": "number", "minimum": -180, "maximum": 180},
        {"type": "number", "minimum": -90, "maximum": 90},
    ],
    "minItems": 2,
    "maxItems": 2,
    "unit": "degrees",
}


def schema_of(cls: type[Element]) -> dict[str, Any]:
    """Return the schema of an element's plain form; the forms inside it stand once each, under `$defs`."""
    inside: dict[str, Any] = {}
    schema = _object(cls, fields_of(cls), inside)
    for name in cls.apart:
        plain = next(each.plain for each in fields_of(cls) if each.name == name)
        schema["properties"][plain]["part"] = "apart"
    definitions = {"$defs": dict(sorted(inside.items()))} if inside else {}
    return {"$schema": DIALECT, "title": cls.name, "description": summary_of(cls)} | schema | definitions


def _object(cls: type[Form] | None, known: Iterable[Described], inside: dict[str, Any]) -> dict[str, Any]:
    known = tuple(known)
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {each.plain: _property(each, inside) for each in known},
        "required": [each.plain for each in known if each.required],
        "additionalProperties": False,
    }
    return {"description": summary_of(cls)} | schema if cls is not None else schema


def _property(each: Described, inside: dict[str, Any]) -> dict[str, Any]:
    schema = _schema(each.kind, inside)
    if each.optional:
        schema = {"anyOf": [schema, {"type": "null"}]}
    return schema | {"description": each.help} if each.help else schema


def _schema(kind: Kind, inside: dict[str, Any]) -> dict[str, Any]:
    match kind:
        case Whole(unit=Unit.TIME):
            return {"type": "string", "format": "date-time", "pattern": TIME}
        case Whole(unit, least, most) if unit in SCALES:
            scale, name = SCALES[unit]
            return {"type": "number", "minimum": least / scale, "maximum": most / scale, "unit": name}
        case Whole(unit, least, most):
            schema: dict[str, Any] = {"type": "integer", "minimum": least, "maximum": most}
            return schema | {"unit": UNITS[unit]} if unit in UNITS else schema
        case Truth():
            return {"type": "boolean"}
        case Letters(_, least, most, pattern):
            schema = {"type": "string", "minLength": least, "maxLength": most}
            return schema | {"pattern": pattern.replace(r"\Z", "$")} if pattern else schema
        case Octets(size=size):
            return {"type": "string", "pattern": f"^[0-9a-fA-F]{{{2 * size}}}$"}
        case Listed():
            words = {"enum": list(kind.words)}
            return {"anyOf": [words, {"type": "string", "pattern": STRANGER}]} if kind.grows else words
        case Place():
            return POSITION
        case Row(cells):
            return _object(None, cells, inside)
        case Group(cls):
            return _reference(cls, inside)
        case Many(item, least, most):
            schema = {"type": "array", "items": _schema(item, inside)}
            return schema | ({"minItems": least} if least else {}) | ({} if most is None else {"maxItems": most})


def _reference(cls: type[Form], inside: dict[str, Any]) -> dict[str, Any]:
    name = cls.__name__
    if name not in inside:
        inside[name] = {}  # a form that holds itself would find its name here
        inside[name] = _footprint() if cls is FootprintForm else _object(cls, fields_of(cls), inside)
    return {"$ref": f"#/$defs/{name}"}


def _footprint() -> dict[str, Any]:
    """A footprint is one of the eight shapes, each with its own fields."""
    points = {"type": "array", "items": POSITION, "minItems": 1, "maxItems": MAX_CORNERS}
    words = {each: [member.name.lower() for member in each] for each in (Ocean, Quarter, Water)}
    code = _schema(Whole(None, 1, 999), {})
    times = {"type": "array", "items": _schema(Whole(Unit.TIME, 0, 0), {}), "minItems": 1, "maxItems": MAX_CORNERS}
    azimuths = {"type": "array", "items": _schema(AZIMUTH, {}), "minItems": 2, "maxItems": 2}
    rings = {"type": "array", "items": points, "minItems": 1}
    return {
        "description": "Where, seen from above.",
        "anyOf": [
            _shape(Shape.POLYGON, {"coordinates": rings}),
            _shape(Shape.CIRCLE, {"coordinates": POSITION}),
            _shape(Shape.CORRIDOR, {"coordinates": points}),
            _shape(Shape.MOVING, {"coordinates": points, "times": times}),
            _shape(
                Shape.SECTOR, {"coordinates": POSITION, "azimuths": azimuths}, {"inner_radius_m": _schema(WIDTH, {})}
            ),
            _shape(Shape.MULTIPOLYGON, {"coordinates": {"type": "array", "items": rings, "minItems": 1}}),
            _shape(Shape.QUADRANT, {"ocean": {"enum": words[Ocean]}, "sector": {"enum": words[Quarter]}}),
            _shape(Shape.WATER_BODY, {"water": {"enum": words[Water]}}),
            _shape(Shape.QUADRANT, {"code": code}),
            _shape(Shape.WATER_BODY, {"code": code}),
        ],
    }


def _shape(shape: Shape, own: dict[str, Any], more: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return the schema of one shape, with fields of its own that must be there, and more that may be."""
    width = {WIDTHS.get(shape, "width_m"): _schema(WIDTH, {})}
    return {
        "type": "object",
        "properties": {"type": {"const": TYPES[shape]}}
        | own
        | (more or {})
        | width
        | {"parallels": {"type": "boolean"}},
        "required": ["type", *own, *(width if shape in WIDTHS else ())],
        "additionalProperties": False,
    }
