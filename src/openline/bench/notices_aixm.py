"""Digital NOTAMs say one thing twice, as text and as a geometry: we read the one and compare it with the other.

Source: AIXM 5.1.1 event schema; the positions in a geometry are latitude and longitude (EPSG:4326).
"""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from openline.bench.figure import Figure
from openline.core.space.simple import Simple, simple
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position
from openline.interop.notices.dispatch import read_notice
from openline.interop.notices.reading import RawNotice

_EVENT = "{http://www.aixm.aero/schema/5.1.1/event}"
_AIXM = "{http://www.aixm.aero/schema/5.1.1}"
_GML = "{http://www.opengis.net/gml/3.2}"
_SECOND_DEG = 1.0 / 3600.0
_FIELDS = (("A)", "location"), ("B)", "effectiveStart"), ("C)", "effectiveEnd"), ("D)", "schedule"), ("E)", "text"))
_LIMITS = (("F)", "lowerLimit"), ("G)", "upperLimit"))


def aixm_figures(data: Path) -> list[Figure]:
    """Return how often all corners and centres of an event's geometry are among those that we read in its text."""
    compared = agreed = 0
    for path in sorted((data / "interop" / "aixm_digital_notam").glob("DN_*.xml")):
        root = ElementTree.parse(path).getroot()
        corners, text = list(_corners(root)), notam_text(root)
        if not corners or not text:
            continue
        reading = read_notice(RawNotice(text))
        found = [corner for area in reading.areas for corner in _stated(area.footprint)]
        if not found or any(warning.startswith("coarse") for area in reading.areas for warning in area.warnings):
            continue  # an area that is only named: its corners are in no text
        compared += 1
        agreed += all(any(_near(corner, other) for other in found) for corner in corners)
    if not compared:
        return []
    note = f"{agreed} of {compared} events whose text states positions"
    return [Figure("texts of Digital NOTAMs as their geometry", round(agreed / compared, 4), "share", 1.0, note=note)]


def notam_text(root: ElementTree.Element) -> str:
    """Return the NOTAM of an event, put together from its fields; empty where it has none."""
    notam = next(root.iter(f"{_EVENT}NOTAM"), None)
    if notam is None:
        return ""

    def field(name: str) -> str:
        found = notam.find(f"{_EVENT}{name}")
        return (found.text or "").strip() if found is not None else ""

    lines = [f"{field('series')}{field('number')}/{field('year')[-2:]} NOTAM{field('type') or 'N'}"]
    filters = (field("affectedFIR"), field("selectionCode"), field("traffic"), field("purpose"), field("scope"))
    lines.append("Q) " + "/".join((*filters, "000", "999", field("coordinates") + field("radius"))))
    lines += [f"{letter} {field(name)}" for letter, name in (*_FIELDS, *_LIMITS) if field(name)]
    return "\n".join(lines)


def _corners(root: ElementTree.Element) -> Iterator[Position]:
    """Yield the positions of the areas and obstacles; the centre of an arc is no corner of its area."""
    for name in ("horizontalProjection", "horizontalProjection_location", "horizontalProjection_surfaceExtent"):
        for projection in root.iter(f"{_AIXM}{name}"):
            inside_arcs = {
                id(item) for arc in projection.iter(f"{_GML}ArcByCenterPoint") for item in arc.iter(f"{_GML}pos")
            }
            for item in projection.iter():
                if item.tag in (f"{_GML}pos", f"{_GML}posList") and id(item) not in inside_arcs:
                    numbers = list(map(float, (item.text or "").split()))
                    yield from zip(numbers[1::2], numbers[::2], strict=True)


def _stated(footprint: Footprint) -> tuple[Position, ...]:
    return tuple(place for part in simple(footprint) for place in _stated_in(part))


def _stated_in(footprint: Simple) -> tuple[Position, ...]:
    match footprint:
        case Circle(centre, _):
            return (centre,)
        case Corridor(points, _):
            return points
        case Polygon(rings):
            return tuple(corner for ring in rings for corner in ring)


def _near(one: Position, other: Position) -> bool:
    return abs(one[0] - other[0]) <= _SECOND_DEG and abs(one[1] - other[1]) <= _SECOND_DEG
