"""The geometries of GeoJSON as footprints: coordinates checked, rings opened, cuts at 180 degrees joined."""

from collections.abc import Mapping
from math import isfinite
from typing import Any

from openline.core.errors import Misuse
from openline.core.space.volume import Circle, Corridor, Footprint, Moving, MultiPolygon, Polygon, Position, Sector
from openline.interop.antimeridian import Ring, join
from openline.interop.rfc3339 import parse_utc

_MAX_DEPTH = 4

Beside = tuple[Mapping[str, Any], ...]
"""Where what belongs to a geometry may be stated."""


class InvalidGeometry(Misuse):
    """A geometry that is no footprint; the text says where."""

    code = "invalid_geometry"


def geometry_of(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the geometry of a feature, or a bare geometry itself."""
    if item.get("type") == "Feature" or "geometry" in item:
        geometry = item.get("geometry")
        if geometry is None:
            raise InvalidGeometry("it has no geometry")
        if not isinstance(geometry, dict):
            raise InvalidGeometry("its geometry is no JSON object")
        return geometry
    return item


def read_footprints(
    geometry: Mapping[str, Any], properties: Mapping[str, Any], feature: Mapping[str, Any], depth: int = 0
) -> list[Footprint]:
    """Return the footprints of a geometry, one unless it is a MultiPoint, MultiLineString or GeometryCollection.

    Args:
        geometry: decoded JSON.
        properties, feature: where `radius_m`, `half_width_m`, `parallels`, `azimuths`, `inner_radius_m` and
            `track_times` are looked for, besides the geometry.
    Raises:
        InvalidGeometry: naming the place inside the coordinates.
        InvalidTime: a time of a track is none.
    """
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    beside = (properties, geometry, feature)
    parallels = _beside("parallels", beside) is not False
    match kind:
        case "Point":
            return [_round(_position(coordinates, "coordinates"), beside)]
        case "MultiPoint":
            radius = _metres("radius_m", beside)
            return [Circle(point, radius) for point in _positions(coordinates, "coordinates")]
        case "LineString":
            return [_way(coordinates, beside)]
        case "MultiLineString":
            width = _metres("half_width_m", beside)
            lines = [_line(line, place) for place, line in _listed(coordinates, "coordinates")]
            return [Corridor(line, width) for line in _joined_lines(lines)]
        case "Polygon":
            polygons = [_rings(coordinates, "coordinates")]
        case "MultiPolygon":
            polygons = [_rings(polygon, place) for place, polygon in _listed(coordinates, "coordinates")]
        case "GeometryCollection":
            return _collected(geometry, properties, feature, depth)
        case _:
            raise InvalidGeometry(f"geometry type {str(kind)[:30]!r} is not in RFC 7946")
    joined = join(polygons)
    if not joined:
        raise InvalidGeometry("its rings enclose nothing once the cut at 180 degrees is undone")
    if len(joined) == 1:
        return [Polygon(tuple(joined[0]), parallels)]
    return [MultiPolygon(tuple(tuple(rings) for rings in joined), parallels)]


def _round(centre: Position, beside: Beside) -> Footprint:
    """Return the circle around a point, or a sector of it where azimuths are stated."""
    radius_m, azimuths = _metres("radius_m", beside), _beside("azimuths", beside)
    if azimuths is None:
        return Circle(centre, radius_m)
    if not isinstance(azimuths, list) or len(azimuths) != 2:
        raise InvalidGeometry("azimuths is no [from, to] in degrees")
    first, last = (_number(each, "azimuths") for each in azimuths)
    return Sector(centre, _metres("inner_radius_m", beside), radius_m, first, last)


def _way(coordinates: object, beside: Beside) -> Footprint:
    """Return the corridor along a line, or what is under way along it where times are stated."""
    times = _beside("track_times", beside)
    if times is None:
        return Corridor(_line(coordinates, "coordinates"), _metres("half_width_m", beside))
    points = _positions(coordinates, "coordinates")
    if not isinstance(times, list) or len(times) != len(points):
        raise InvalidGeometry("track_times is no list of times, one for each point of the line")
    return Moving(points, tuple(parse_utc(str(time)) for time in times), _metres("radius_m", beside))


def _collected(
    geometry: Mapping[str, Any], properties: Mapping[str, Any], feature: Mapping[str, Any], depth: int
) -> list[Footprint]:
    members = geometry.get("geometries")
    if depth == _MAX_DEPTH or not isinstance(members, list) or not members:
        raise InvalidGeometry("a GeometryCollection without geometries, or nested too deeply")
    found: list[Footprint] = []
    for member in members:
        if not isinstance(member, dict):
            raise InvalidGeometry("a member of the GeometryCollection is no JSON object")
        found += read_footprints(member, properties, feature, depth + 1)
    return found


def _beside(name: str, places: Beside) -> object:
    return next((place[name] for place in places if place.get(name) is not None), None)


def _metres(name: str, places: Beside) -> float:
    """Return the metres stated in any of the places; none stated is 0, a point or a line itself."""
    value = _beside(name, places)
    if value is None:
        return 0.0
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 20_100_000:
        raise InvalidGeometry(f"{name} is no number of metres from 0 to half the globe")
    return float(value)


def _listed(value: object, place: str) -> list[tuple[str, object]]:
    if not isinstance(value, list) or not value:
        raise InvalidGeometry(f"{place} is no list with something in it")
    return [(f"{place}[{index}]", item) for index, item in enumerate(value)]


def _position(value: object, place: str) -> Position:
    if not isinstance(value, list) or len(value) < 2:
        raise InvalidGeometry(f"{place} is no [longitude, latitude]")
    lon, lat = value[:2]
    lon, lat = (_number(number, place) for number in (lon, lat))
    if not -90 <= lat <= 90:
        swapped = "; longitude stands before latitude" if -90 <= lon <= 90 else ""
        raise InvalidGeometry(f"{place}: latitude {lat:g} is outside -90 to 90{swapped}")
    if not -360 <= lon <= 360:
        raise InvalidGeometry(f"{place}: longitude {lon:g} is outside -360 to 360")
    # some producers let longitudes run on past 180 instead of cutting the ring
    return (float(lon) if -180 <= lon <= 180 else (lon + 180.0) % 360.0 - 180.0, float(lat))


def _number(value: object, place: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise InvalidGeometry(f"{place} holds something that is no number")
    return value


def _positions(value: object, place: str) -> Ring:
    return tuple(_position(item, where) for where, item in _listed(value, place))


def _line(value: object, place: str) -> Ring:
    points = _positions(value, place)
    if len(set(points)) < 2:
        raise InvalidGeometry(f"{place}: a line needs two different points")
    return points


def _rings(value: object, place: str) -> list[Ring]:
    return [_ring(ring, where) for where, ring in _listed(value, place)]


def _ring(value: object, place: str) -> Ring:
    """Return the corners without the repeated last one; an open ring is taken as it is meant."""
    corners = _positions(value, place)
    if len(corners) > 1 and corners[0] == corners[-1]:
        corners = corners[:-1]
    if len(set(corners)) < 3:
        raise InvalidGeometry(f"{place}: a ring needs three different corners")
    return corners


def _joined_lines(lines: list[Ring]) -> list[Ring]:
    """Join lines that end at 180 degrees with lines that begin there on the other side."""
    joined = [lines[0]]
    for line in lines[1:]:
        (lon, lat), (to_lon, to_lat) = joined[-1][-1], line[0]
        if abs(lon) == 180.0 and to_lon == -lon and lat == to_lat:
            joined[-1] = (*joined[-1], *line[1:])
        else:
            joined.append(line)
    return joined
