"""The sample that was checked by hand against the texts: every corner and every minute.

`tests/golden/notices.json` holds ids, corners and times (the texts stay where they are):
`{"notices": [{"set": FILE, "id": ID, "areas": [{"corners": [[lon, lat], ...], "windows": [[start, end], ...]}]}]}`;
a circle has `centre` and `radius_m`, a sector of one also `sector` (true bearings [from, to], clockwise), a corridor
`line` and `half_width_m`, instead of `corners`. An area between a line and the coast has `line` and `coast`: its text
states no more, and the reader's area is right if it holds the line.
"""

import json
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from openline.bench.figure import Figure
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position, Sector
from openline.feeds_in.notices import read_source
from openline.interop.notices.reading import Area, Reading
from openline.interop.notices.records import Text, inputs
from openline.interop.notices.report import read_input
from openline.interop.rfc3339 import format_utc

GOLDEN = Path(__file__).resolve().parents[3] / "tests" / "golden" / "notices.json"
RIGHT_TARGET = 0.99
_CORNER_DEG = 2e-4
_METRES = 2.0
_BEARING_DEG = 0.1
_EARTH_RADIUS_M = 6_371_008.8
_ARC = 0.005
"""An arc's corners may lie this share of its radius off: a sphere and an ellipsoid differ by as much."""


def golden_figures(data: Path, say: Callable[[str], None], golden: Path = GOLDEN) -> list[Figure]:
    """Compare the reader with the sample, as far as its sets are in the folder.

    None where the sample is not there (an installed package has no tests), nor any of its sets.
    """
    if not golden.is_file():
        return []
    expected = [item for item in json.loads(golden.read_text("utf-8"))["notices"] if (data / item["set"]).is_file()]
    if not expected:
        return []
    readings = _readings(data, {(item["set"], item["id"]) for item in expected})
    wrong = []
    for item in expected:
        reading = readings.get((item["set"], item["id"]))
        fault = "is not in the set" if reading is None else differs(item["areas"], reading)
        if fault:
            wrong.append(f"golden: {item['set']} {item['id']}: {fault}")
    for line in wrong:
        say(line)
    share = round(1 - len(wrong) / len(expected), 4)
    note = f"{len(expected)} notices, every corner and every minute"
    return [Figure("hand-checked sample read rightly", share, "share", RIGHT_TARGET, note=note)]


def _readings(data: Path, wanted: set[tuple[str, str]]) -> dict[tuple[str, str], Reading]:
    """Read the wanted notices, given as (set, id); only notices without an id of their own are read to learn it."""
    found: dict[tuple[str, str], Reading] = {}
    for name in sorted({name for name, _ in wanted}):
        for item in inputs(read_source(str(data / name))):
            if not isinstance(item, Text) or (item.id and (name, item.id) not in wanted):
                continue
            reading = read_input(item)
            found.setdefault((name, item.id or reading.id), reading)
    return found


def differs(expected: list[Mapping[str, Any]], reading: Reading) -> str:
    """Return what is different, in a few words; empty when all areas agree, in any order.

    Strips that the reader adds between stated corners and the coast are left out: the text has no corners of them.
    """
    left = [area for area in reading.areas if not _is_strip(area)]
    if len(expected) != len(left):
        return f"{len(left)} areas instead of {len(expected)}"
    for number, area in enumerate(expected, start=1):
        match = next((candidate for candidate in left if _same_shape(area, candidate.footprint)), None)
        if match is None:
            return f"area {number} has other corners"
        if not _same_windows(area, match):
            match = next((c for c in left if _same_shape(area, c.footprint) and _same_windows(area, c)), None)
        if match is None:
            return f"area {number} has other times"
        left.remove(match)
    return ""


def _is_strip(area: Area) -> bool:
    codes = {warning.partition(":")[0] for warning in area.warnings}
    return {"coast_line", "coast_closed_conservatively"} <= codes


def _same_windows(expected: Mapping[str, Any], area: Area) -> bool:
    stated = sorted((start, end or "") for start, end in expected["windows"])
    return stated == sorted((format_utc(w.start), "" if w.end is None else format_utc(w.end)) for w in area.windows)


def _same_shape(expected: Mapping[str, Any], footprint: Footprint) -> bool:
    match footprint:
        case Circle(centre, radius_m):
            whole = "centre" in expected and "sector" not in expected
            return whole and _near(centre, expected["centre"]) and _length(radius_m, expected, "radius_m")
        case Corridor(points, half_width_m):
            line = expected.get("line", ())
            ways = (line, line[::-1])
            wide = "coast" not in expected and _length(half_width_m, expected, "half_width_m")
            return wide and any(_all_near(points, way) for way in ways)
        case Sector(centre, inner_m, outer_m, first, last):
            return (
                "sector" in expected
                and _near(centre, expected["centre"])
                and not inner_m
                and _length(outer_m, expected, "radius_m")
                and all(_turn(a, b) <= _BEARING_DEG for a, b in zip((first, last), expected["sector"], strict=True))
            )
        case Polygon(rings) if "coast" in expected:
            return all(_holds(rings[0], point) for point in expected["line"])
        case Polygon(rings):
            return _same_ring(rings[0], [tuple(corner) for corner in expected.get("corners", ())])
        case _:
            return False


def _same_ring(ring: tuple[Position, ...], corners: list[Any]) -> bool:
    """Say whether two rings have the same corners in the same order, wherever they begin, in either direction."""
    if len(corners) > 1 and corners[0] == corners[-1]:
        corners = corners[:-1]
    for way in (corners, corners[::-1]):
        if any(_all_near(ring, way[start:] + way[:start]) for start in range(len(way))):
            return True
    return False


def _holds(ring: tuple[Position, ...], point: Any) -> bool:
    """Say whether a small ring, on a plain map, holds a point: a line eastwards from it leaves the ring an odd time."""
    east, north = point
    crossed = 0
    for (ax, ay), (bx, by) in pairwise((*ring, ring[0])):
        if (ay > north) != (by > north):
            crossed += ax + (north - ay) / (by - ay) * (bx - ax) > east
    return crossed % 2 == 1


def _turn(one: float, other: float) -> float:
    return abs((one - other + 180.0) % 360.0 - 180.0)


def _length(value: float, expected: Mapping[str, Any], name: str) -> bool:
    return abs(value - float(expected.get(name, 0.0))) <= _METRES


def _all_near(some: Any, others: Any) -> bool:
    return len(some) == len(others) and all(_near(a, b) for a, b in zip(some, others, strict=True))


def _near(one: Any, other: Any) -> bool:
    return _turn(one[0], other[0]) <= _CORNER_DEG and abs(one[1] - other[1]) <= _CORNER_DEG
