"""An element as people, files and JSON write it, and back: the same content, in the units and words of daily use.

Fields have their declared names; what is not filled in is left out. Times are RFC 3339 in UTC, codes lower-case words,
lengths and heights metres (`width_dm` is `width_m`), positions [longitude, latitude] in degrees, bearings degrees,
speeds metres per second, footprints objects like GeoJSON's, ids and keys hexadecimal. What travels is the encoding of
`parts`; this form is never signed.
"""

from collections.abc import Mapping
from typing import Any, TypeVar

from openline.core.catalogue.element import Form, InvalidElement
from openline.core.catalogue.kinds import Described, Group, Kind, Many, Row, fields_of
from openline.core.catalogue.plain_places import read_footprint_plain, write_footprint_plain
from openline.core.catalogue.scalars import Rounding, at, read_scalar, wants, write_scalar
from openline.core.catalogue.volumes import FootprintForm, VolumeForm

F = TypeVar("F", bound=Form)


def to_plain(form: Form) -> dict[str, Any]:
    """Return an element, cover or form in its plain form: text, numbers, lists and dictionaries only."""
    if isinstance(form, FootprintForm):
        return write_footprint_plain(form)
    values = ((each, getattr(form, each.name)) for each in fields_of(type(form)))
    return {each.plain: _write(each.kind, value) for each, value in values if each.required or value != each.default}


def _write(kind: Kind, value: Any) -> Any:
    match kind:
        case _ if value is None:
            return None
        case Group():
            return to_plain(value)
        case Many(item=item):
            return [_write(item, each) for each in value]
        case Row(cells=cells):
            pairs = zip(cells, value, strict=True)
            return {
                cell.plain: _write(cell.kind, each) for cell, each in pairs if cell.required or each != cell.default
            }
        case _:
            return write_scalar(kind, value)


def from_plain(cls: type[F], plain: object, path: str = "") -> F:
    """Return the element, cover or form that `plain` states.

    Args:
        path: where `plain` stands, for the errors.

    Raises:
        InvalidElement: a field is missing, unknown or out of its limits, or breaks a rule; the text names the field
            by its path, such as `volumes[0].windows[1].start`, and says what it wants.
    """
    if issubclass(cls, FootprintForm):
        return _made(cls, read_footprint_plain(plain, path), path)
    given = _object(Group(cls), fields_of(cls), plain, path)
    outwards = _outwards(given) if issubclass(cls, VolumeForm) else {}
    values = {
        each.name: _read_field(each, given, path, outwards.get(each.plain))
        for each in fields_of(cls)
        if each.plain in given
    }
    return _made(cls, values, path)


def _made(cls: type[F], values: Mapping[str, Any], path: str) -> F:
    try:
        return cls(**values)
    except InvalidElement as error:
        raise error.at(path) from None


def _outwards(given: Mapping[str, Any]) -> dict[str, Rounding]:
    """Limits of heights are only ever rounded outwards: depths count downwards."""
    return {
        "lower_m": Rounding.UP if given.get("lower_ref") == "depth" else Rounding.DOWN,
        "upper_m": Rounding.DOWN if given.get("upper_ref") == "depth" else Rounding.UP,
    }


def _read_field(each: Described, given: Mapping[str, Any], path: str, rounding: Rounding | None) -> Any:
    value, inner = given[each.plain], f"{path}.{each.plain}" if path else each.plain
    return None if value is None and each.optional else _read(each.kind, value, inner, rounding)


def _read(kind: Kind, value: Any, path: str, rounding: Rounding | None) -> Any:
    match kind:
        case Group(cls=cls):
            return from_plain(cls, value, path)
        case Many(item=item, least=least, most=most):
            if not isinstance(value, list | tuple) or len(value) < least or (most is not None and len(value) > most):
                raise at(path, kind, value)
            return tuple(_read(item, each, f"{path}[{number}]", rounding) for number, each in enumerate(value))
        case Row(cells=cells):
            given = _object(kind, cells, value, path)
            return tuple(
                _read_field(cell, given, path, rounding) if cell.plain in given else cell.default for cell in cells
            )
        case _:
            return read_scalar(kind, value, path, rounding)


def _object(kind: Kind, known: tuple[Described, ...], plain: object, path: str) -> Mapping[str, Any]:
    """Return `plain` as a mapping that has all required fields and none but known ones."""
    if not isinstance(plain, Mapping):
        raise at(path or "the element", kind, plain)
    names = {each.plain for each in known}
    before = f"{path}." if path else ""
    for name in plain:
        if name not in names:
            known_names = ", ".join(sorted(names))
            raise InvalidElement("there is no such field", hint=f"there are {known_names}").at(f"{before}{name}")
    for each in known:
        if each.required and each.plain not in plain:
            raise InvalidElement(f"is missing; it wants {wants(each.kind)}").at(f"{before}{each.plain}")
    return plain
