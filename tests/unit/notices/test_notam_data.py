"""Real NOTAMs: the oracle of digital events, and the sets that the bench counts.

The AIXM events hold the text of a NOTAM and the geometry, limits and times of the same event, made by their authors.
"""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from openline.bench.notices_rule import announces_danger, series_of
from openline.core.space.volume import Circle, Corridor, Polygon, Position
from openline.interop.notices.notam import read
from openline.interop.notices.reading import Area, RawNotice, Reading

pytestmark = pytest.mark.needs_data

EVENT = "{http://www.aixm.aero/schema/5.1.1/event}"
AIXM = "{http://www.aixm.aero/schema/5.1.1}"
GML = "{http://www.opengis.net/gml/3.2}"
SECOND = 1 / 3600


def event(folder: Path, name: str) -> ElementTree.Element:
    (path,) = (folder / "interop" / "aixm_digital_notam").glob(f"{name}*.xml")
    return ElementTree.parse(path).getroot()


def text_of(notam: ElementTree.Element) -> str:
    """Write the fields of an event's NOTAM in the ICAO form."""
    said = {child.tag.removeprefix(EVENT): child.text or "" for child in notam}
    head = f"{said['series']}{said['number']}/{said['year'][2:]} NOTAM{said['type']}"
    if "referredNumber" in said:
        head += f" {said['referredSeries']}{said['referredNumber']}/{said['referredYear'][2:]}"
    lines = [
        head,
        "Q) "
        "{affectedFIR}/{selectionCode}/{traffic}/{purpose}/{scope}/{minimumFL}/{maximumFL}/{coordinates}{radius}".format(
            **said
        ),
        f"A) {said['location']} B) {said['effectiveStart']} C) {end_of(said)}",
    ]  # fmt: skip
    lines += [f"D) {said['schedule']}"] if "schedule" in said else []
    lines += [f"E) {said['text']}"]
    lines += [f"F) {said['lowerLimit']} G) {said['upperLimit']}"] if "lowerLimit" in said else []
    return "\n".join(lines)


def end_of(said: dict[str, str]) -> str:
    if said.get("permanent") == "YES":
        return "PERM"
    return said.get("effectiveEnd", "") + (" EST" if said.get("estimatedEnd") == "YES" else "")


def readings(root: ElementTree.Element) -> list[Reading]:
    return [read(RawNotice(text_of(notam))) for notam in root.iter(f"{EVENT}NOTAM")]


def positions(element: ElementTree.Element) -> list[Position]:
    """All positions below an element, in order; GML writes latitude first."""
    numbers = [
        float(number)
        for part in element.iter()
        if part.tag in (f"{GML}pos", f"{GML}posList")
        for number in (part.text or "").split()
    ]
    return [(lon, lat) for lat, lon in zip(numbers[::2], numbers[1::2], strict=True)]


def near(a: Position, b: Position) -> bool:
    """Equal to the second to which the text was rounded."""
    return abs(a[0] - b[0]) < SECOND and abs(a[1] - b[1]) < SECOND


def only_area(reading: Reading) -> Area:
    (area,) = reading.areas
    return area


def test_a_circle_equals_its_event(shared_data: Path) -> None:
    """Centre, radius, limits and hours of the naval exercise are those of the event's own geometry."""
    root = event(shared_data, "DN_SAA.NEW_4")
    circle = next(root.iter(f"{GML}CircleByCenterPoint"))
    radius = circle.find(f"{GML}radius")
    assert radius is not None

    (result,) = readings(root)

    area = only_area(result)
    assert isinstance(area.footprint, Circle)
    assert near(area.footprint.centre, positions(circle)[0])
    assert area.footprint.radius_m == float(radius.text or "") * 1852
    assert (area.band.lower_m, area.band.upper_m, area.band.upper_ref) == (0.0, 350 * 30.48, "FL")
    assert [when(w.start) + "-" + when(w.end) for w in area.windows] == [
        "260500-262200", "270500-272200", "280500-282200", "290000-291500", "300000-301500", "310000-311500",
    ]  # fmt: skip
    assert (result.outcome, result.id, area.kind) == ("understood", "EAAD D0023/26", "exercise")


def test_a_ring_with_an_arc_equals_its_event(shared_data: Path) -> None:
    """Every stated corner is there, and the arc runs as the event draws it."""
    root = event(shared_data, "DN_SAA.NEW_3")
    straight = [corner for line in root.iter(f"{GML}GeodesicString") for corner in positions(line)]

    (result,) = readings(root)

    area = only_area(result)
    assert isinstance(area.footprint, Polygon)
    ring = area.footprint.rings[0]
    assert all(any(near(corner, mine) for mine in ring) for corner in straight)
    assert max(lat for _, lat in ring) == pytest.approx(52 + 49 / 60 + 29 / 3600 + 7.5 / 60, abs=0.002)
    assert len(area.windows) == 4
    assert result.outcome == "understood"


def test_a_corridor_equals_its_event(shared_data: Path) -> None:
    """Half the event's width on each side, its corners, and the third position of its arc."""
    root = event(shared_data, "DN_SAA.NEW_2")
    centreline = next(root.iter(f"{AIXM}centreline"))
    width = next(root.iter(f"{AIXM}width"))

    first, second = readings(root)

    for result in (first, second):
        line = only_area(result).footprint
        assert isinstance(line, Corridor)
        assert line.half_width_m == float(width.text or "") * 1852 / 2
        assert all(any(near(corner, mine) for mine in line.points) for corner in positions(centreline)[:-1])
        assert (only_area(result).band.upper_m, only_area(result).band.upper_ref) == (500.0, "AGL")
        assert result.outcome == "understood"


@pytest.mark.parametrize(
    ("name", "footprint"),
    [("DN_OBS.NEW_1", Circle), ("DN_OBS.NEW_3", Circle), ("DN_OBS.NEW_4", Circle), ("DN_OBS.NEW_5", Polygon)],
)
def test_obstacles_are_hazards_where_their_event_says(shared_data: Path, name: str, footprint: type) -> None:
    """A mast, a crane, a crane's circle and a rig."""
    root = event(shared_data, name)
    stated = positions(root)

    result = readings(root)[0]

    area = only_area(result)
    assert isinstance(area.footprint, footprint)
    corners = area.footprint.rings[0] if isinstance(area.footprint, Polygon) else (area.footprint.centre,)
    assert all(any(near(corner, other) for other in stated) for corner in corners)
    assert area.kind == "hazard"


@pytest.mark.parametrize(
    ("name", "outcomes"),
    [
        ("DN_AD.CLS_1", ["not_spatial"]),
        ("DN_AD.CLS_2", ["not_spatial"]),
        ("DN_ATSA.ACT_1", ["partial"]),
        ("DN_ATSA.NEW_1", ["understood"]),
        ("DN_OBS.NEW_4", ["understood", "understood", "not_spatial"]),
        ("DN_OTHER_L", ["not_spatial"]),
        ("DN_OTHER_N_variant_bilingual", ["not_spatial"]),
        ("DN_SAA.ACT_1", ["partial"]),
        ("DN_SAA.ACT_4", ["partial"]),
    ],
)
def test_what_became_of_each_event(shared_data: Path, name: str, outcomes: list[str]) -> None:
    """Areas that are only named are partial; closed aerodromes and works on runways announce no area."""
    assert [result.outcome for result in readings(event(shared_data, name))] == outcomes


def when(seconds: int | None) -> str:
    assert seconds is not None
    return datetime.fromtimestamp(seconds, UTC).strftime("%d%H%M")


def records(folder: Path) -> Iterator[dict[str, str]]:
    for path in sorted((folder / "notam").glob("notam_*.jsonl.gz")):
        if "groups" in path.name:
            continue
        with gzip.open(path, "rt") as lines:
            for line in lines:
                record = json.loads(line)
                if series_of(record).startswith("NOTAM") and not record["id"].startswith("NAVWARN"):
                    yield record


def test_nearly_all_that_announces_danger_is_understood(shared_data: Path) -> None:
    """The rule that counts does not call the reader."""
    outcomes = Counter(
        read(RawNotice(record["raw"])).outcome for record in records(shared_data) if announces_danger(record["raw"])
    )

    assert outcomes["understood"] / outcomes.total() > 0.95


def test_corners_agree_with_the_carrier_of_the_launch_set(shared_data: Path) -> None:
    """Of 1,055 rings 19 differ: borders and routes, two areas that the carrier ran together, corners it lost."""
    differ = 0
    total = 0
    for record in records(shared_data):
        if "coordinates" not in record:
            continue
        total += 1
        theirs = carriers_corners(record["coordinates"])
        theirs = theirs[:-1] if len(theirs) > 1 and theirs[0] == theirs[-1] else theirs
        rings = [a.footprint.rings[0] for a in read(RawNotice(record["raw"])).areas if isinstance(a.footprint, Polygon)]
        differ += not any(
            len(ring) == len(theirs) and all(near(a, b) for a, b in zip(ring, theirs, strict=True)) for ring in rings
        )

    assert (total, differ) == (1055, 19)


def carriers_corners(text: str) -> list[Position]:
    corners = []
    for ns, lat, ew, lon in re.findall(r"([NS])(\d+)([EW])(\d+)", text):
        degrees = [
            int(digits[:width]) + int(digits[width : width + 2] or 0) / 60 + int(digits[width + 2 :] or 0) / 3600
            for digits, width in ((lon, 3), (lat, 2))
        ]
        corners.append((degrees[0] if ew == "E" else -degrees[0], degrees[1] if ns == "N" else -degrees[1]))
    return corners
