"""Footprints as people and JSON write them: objects like GeoJSON's, with the shapes that GeoJSON lacks.

    {"type": "Polygon", "coordinates": [[[lon, lat], ...], ...]}           rings closed; "parallels": false where it is
    {"type": "Circle", "coordinates": [lon, lat], "radius_m": 18520}
    {"type": "Corridor", "coordinates": [[lon, lat], ...], "half_width_m": 200}
    {"type": "Moving", "coordinates": [[lon, lat], ...], "radius_m": 18520, "times": ["2022-08-01T06:15:00Z", ...]}
    {"type": "Sector", "coordinates": [lon, lat], "inner_radius_m": 0, "radius_m": 18520, "azimuths": [350, 20]}
    {"type": "MultiPolygon", "coordinates": [[[[lon, lat], ...], ...], ...]}
    {"type": "Quadrant", "ocean": "pacific", "sector": "north_west"}
    {"type": "WaterBody", "water": "tasman_sea"}

A width that is finer than a decimetre is rounded up, an inner radius down, azimuths finer than a hundredth of a degree
apart: rounding only ever widens.
"""

from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

from openline.core.catalogue.element import InvalidElement
from openline.core.catalogue.fields import MAX_TIME, MAX_WIDTH_DM, Unit
from openline.core.catalogue.kinds import Place, Truth, Whole
from openline.core.catalogue.scalars import Rounding, read_scalar, wants, write_scalar
from openline.core.catalogue.volumes import NAMED, ROUND, FootprintForm, Shape, azimuths_outwards
from openline.core.space.quadrant import Ocean
from openline.core.space.quadrant import Sector as Quarter
from openline.core.space.waters import Water

TYPES = {
    Shape.POLYGON: "Polygon",
    Shape.CIRCLE: "Circle",
    Shape.CORRIDOR: "Corridor",
    Shape.QUADRANT: "Quadrant",
    Shape.WATER_BODY: "WaterBody",
    Shape.MOVING: "Moving",
    Shape.SECTOR: "Sector",
    Shape.MULTIPOLYGON: "MultiPolygon",
}
WIDTHS = {
    Shape.CIRCLE: "radius_m",
    Shape.CORRIDOR: "half_width_m",
    Shape.MOVING: "radius_m",
    Shape.SECTOR: "radius_m",
}
"""What a shape's width is called; the others have none."""
WIDTH = Whole(Unit.LENGTH, 0, MAX_WIDTH_DM)
TIME = Whole(Unit.TIME, 0, MAX_TIME)
AZIMUTH = Whole(Unit.BEARING, 0, 36_000)
OWN = {Shape.MOVING: ("times",), Shape.SECTOR: ("inner_radius_m", "azimuths")}
"""What only one shape has, besides its width."""
CODE = Whole(None, 1, 999)


def write_footprint_plain(form: FootprintForm) -> dict[str, Any]:
    """Return a footprint's plain form."""
    plain: dict[str, Any] = {"type": TYPES[form.shape]}
    if form.shape in NAMED:
        plain |= _name(form.shape, form.place)
    else:
        plain["coordinates"] = _coordinates(form)
    if form.shape in WIDTHS or form.width_dm:
        plain[WIDTHS.get(form.shape, "width_m")] = write_scalar(WIDTH, form.width_dm)
    if form.shape == Shape.SECTOR:
        plain["inner_radius_m"] = write_scalar(WIDTH, form.inner_dm)
        plain["azimuths"] = [write_scalar(AZIMUTH, each) for each in form.azimuths]
    if form.times:
        plain["times"] = [write_scalar(TIME, each) for each in form.times]
    if not form.parallels:
        plain["parallels"] = False
    return plain


def _coordinates(form: FootprintForm) -> list[Any]:
    rings = [[write_scalar(Place(), point) for point in ring] for ring in form.rings]
    closed = ([*ring, ring[0]] for ring in rings)
    match form.shape:
        case Shape.POLYGON:
            return list(closed)
        case Shape.MULTIPOLYGON:
            return [list(islice(closed, count)) for count in form.polygons]
    return rings[0][0] if form.shape in ROUND else rings[0]


def _name(shape: Shape, place: int) -> dict[str, Any]:
    """A place that this version does not know keeps its number."""
    if shape == Shape.WATER_BODY and place in set(Water):
        return {"water": Water(place).key}
    ocean, sector = divmod(place, 10)
    if shape == Shape.QUADRANT and ocean in set(Ocean) and sector in set(Quarter):
        return {"ocean": Ocean(ocean).name.lower(), "sector": Quarter(sector).name.lower()}
    return {"code": place}


def read_footprint_plain(plain: object, path: str) -> dict[str, Any]:
    """Return the fields of the `FootprintForm` that `plain` states.

    Raises:
        InvalidElement: it states none; the text names the field.
    """
    shapes = {name: shape for shape, name in TYPES.items()}
    name = plain.get("type") if isinstance(plain, Mapping) else None
    if not isinstance(plain, Mapping) or not isinstance(name, str) or name not in shapes:
        raise InvalidElement(f"wants one of {', '.join(shapes)}").at(_join(path, "type"))
    shape = shapes[name]
    width = WIDTHS.get(shape, "width_m")
    named = shape in NAMED
    places = {"ocean", "sector", "water", "code"} if named else {"coordinates"}
    allowed = {"type", width, "parallels", *places, *OWN.get(shape, ())}
    for key in plain:
        if key not in allowed:
            raise InvalidElement(f"a {name} has none", hint=f"it has {', '.join(sorted(allowed))}").at(_join(path, key))
    read: dict[str, Any] = {"shape": shape}
    if named:
        read["place"] = _place(shape, plain, path)
    else:
        coordinates = _needed(plain, "coordinates", path, "a list of [longitude, latitude]")
        several = shape == Shape.MULTIPOLYGON
        read |= _several(coordinates, path) if several else {"rings": _rings(shape, coordinates, path)}
    if shape in WIDTHS:
        _needed(plain, width, path, wants(WIDTH))
    if width in plain:
        read["width_dm"] = read_scalar(WIDTH, plain[width], _join(path, width), Rounding.UP)
    if shape == Shape.MOVING:
        times = _needed(plain, "times", path, "a list of times, one for each point")
        read["times"] = _each(times, _join(path, "times"), lambda each, where: read_scalar(TIME, each, where))
    if shape == Shape.SECTOR:
        read |= _sides(plain, path)
    if "parallels" in plain:
        read["parallels"] = read_scalar(Truth(), plain["parallels"], _join(path, "parallels"))
    return read


def _sides(plain: Mapping[str, Any], path: str) -> dict[str, Any]:
    """Return what only a sector has: its inner radius, rounded down, and its azimuths, rounded apart."""
    where = _join(path, "azimuths")
    azimuths = _needed(plain, "azimuths", path, "[from, to] in degrees, clockwise")
    numbers = _each(azimuths, where, _degrees)
    if len(numbers) != 2:
        raise InvalidElement("wants two, from and to").at(where)
    inner = plain.get("inner_radius_m", 0)
    return {
        "inner_dm": read_scalar(WIDTH, inner, _join(path, "inner_radius_m"), Rounding.DOWN),
        "azimuths": azimuths_outwards(*numbers),
    }


def _degrees(value: Any, path: str) -> float:
    read_scalar(AZIMUTH, value, path)  # refuses what is none
    return float(value)


def _several(coordinates: Any, path: str) -> dict[str, Any]:
    where = _join(path, "coordinates")
    polygons = _each(coordinates, where, lambda each, _: _rings(Shape.POLYGON, each, path))
    return {"rings": tuple(ring for rings in polygons for ring in rings), "polygons": tuple(map(len, polygons))}


def _rings(shape: Shape, coordinates: Any, path: str) -> tuple[tuple[Any, ...], ...]:
    where = _join(path, "coordinates")
    if shape in ROUND:
        return ((_point(coordinates, where),),)
    if shape != Shape.POLYGON:
        return (_each(coordinates, where, _point),)
    rings = _each(coordinates, where, lambda ring, inner: _each(ring, inner, _point))
    return tuple(ring[:-1] if len(ring) > 1 and ring[0] == ring[-1] else ring for ring in rings)


def _point(value: Any, path: str) -> Any:
    return read_scalar(Place(), value, path)


def _place(shape: Shape, plain: Mapping[str, Any], path: str) -> int:
    if "code" in plain:
        return int(read_scalar(CODE, plain["code"], _join(path, "code")))
    if shape == Shape.WATER_BODY:
        return _word(Water, plain, "water", path)
    return 10 * _word(Ocean, plain, "ocean", path) + _word(Quarter, plain, "sector", path)


def _word(words: type[Water] | type[Ocean] | type[Quarter], plain: Mapping[str, Any], key: str, path: str) -> int:
    known = {each.name.lower(): int(each) for each in words}
    value = plain.get(key)
    if not isinstance(value, str) or value not in known:
        raise InvalidElement(f"wants one of {', '.join(known)}").at(_join(path, key))
    return known[value]


def _needed(plain: Mapping[str, Any], key: str, path: str, what: str) -> Any:
    if key not in plain:
        raise InvalidElement(f"is missing; it wants {what}").at(_join(path, key))
    return plain[key]


def _each(values: Any, path: str, read: Callable[[Any, str], Any]) -> tuple[Any, ...]:
    if not isinstance(values, list | tuple):
        raise InvalidElement("wants a list").at(path)
    return tuple(read(each, f"{path}[{number}]") for number, each in enumerate(values))


def _join(path: str, key: object) -> str:
    return f"{path}.{key}" if path else str(key)
