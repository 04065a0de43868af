"""The sample that was checked by hand against the texts: every corner and every minute.

`tests/golden/notices.json` holds ids, corners and times (the texts stay where they are):
`{"notices": [{"set": FILE, "id": ID, "areas": [{"corners": [[lon, lat], ...], "windows": [[start, end], ...]}]}]}`;
a circle has `centre` and `radius_m`, a corridor `line` and `half_width_m`, instead of `corners`.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from openline.bench.figure import Figure
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position
from openline.feeds_in.notices import read_source
from openline.interop.notices.reading import Area, Reading
from openline.interop.notices.records import Text, inputs
from openline.interop.notices.report import read_input
from openline.interop.rfc3339 import format_utc

GOLDEN = Path(__file__).resolve().parents[3] / "tests" / "golden" / "notices.json"
RIGHT_TARGET = 0.99
_CORNER_DEG = 2e-4
_METRES = 2.0


def golden_figures(data: Path, say: Callable[[str], None], golden: Path = GOLDEN) -> list[Figure]:
    """Compare the reader with the sample; none where the sample is not there (an installed package has no tests)."""
    if not golden.is_file():
        return []
    expected = json.loads(golden.read_text("utf-8"))["notices"]
    readings = _readings(data, {item["set"] for item in expected})
    wrong = []
    for item in expected:
        reading = readings.get((item["set"], item["id"]))
        fault = "is not in the set" if reading is None else differs(item["areas"], reading)
        if fault:
            wrong.append(f"golden: {item['set']} {item['id']}: {fault}")
    for line in wrong:
        say(line)
    share = round(1 - len(wrong) / len(expected), 4) if expected else 0.0
    note = f"{len(expected)} notices, every corner and every minute"
    return [Figure("hand-checked sample read rightly", share, "share", RIGHT_TARGET, note=note)]


def _readings(data: Path, names: set[str]) -> dict[tuple[str, str], Reading]:
    found = {}
    for name in names:
        path = next((path for path in data.rglob(Path(name).name)), data / name)
        for item in inputs(read_source(str(path))):
            if isinstance(item, Text):
                reading = read_input(item)
                found.setdefault((name, item.raw.id or reading.id), reading)
    return found


def differs(expected: list[Mapping[str, Any]], reading: Reading) -> str:
    """Return what is different, in a few words; empty when all areas agree, in any order."""
    if len(expected) != len(reading.areas):
        return f"{len(reading.areas)} areas instead of {len(expected)}"
    left = list(reading.areas)
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


def _same_windows(expected: Mapping[str, Any], area: Area) -> bool:
    stated = sorted((start, end or "") for start, end in expected["windows"])
    return stated == sorted((format_utc(w.start), "" if w.end is None else format_utc(w.end)) for w in area.windows)


def _same_shape(expected: Mapping[str, Any], footprint: Footprint) -> bool:
    match footprint:
        case Circle(centre, radius_m):
            return (
                "centre" in expected and _near(centre, expected["centre"]) and _length(radius_m, expected, "radius_m")
            )
        case Corridor(points, half_width_m):
            line = expected.get("line", ())
            ways = (line, line[::-1])
            return _length(half_width_m, expected, "half_width_m") and any(_all_near(points, way) for way in ways)
        case Polygon(rings):
            return _same_ring(rings[0], [tuple(corner) for corner in expected.get("corners", ())])


def _same_ring(ring: tuple[Position, ...], corners: list[Any]) -> bool:
    """Say whether two rings have the same corners in the same order, wherever they begin, in either direction."""
    if len(corners) > 1 and corners[0] == corners[-1]:
        corners = corners[:-1]
    for way in (corners, corners[::-1]):
        if any(_all_near(ring, way[start:] + way[:start]) for start in range(len(way))):
            return True
    return False


def _length(value: float, expected: Mapping[str, Any], name: str) -> bool:
    return abs(value - float(expected.get(name, 0.0))) <= _METRES


def _all_near(some: Any, others: Any) -> bool:
    return len(some) == len(others) and all(_near(a, b) for a, b in zip(some, others, strict=True))


def _near(one: Any, other: Any) -> bool:
    apart = abs((one[0] - other[0] + 180.0) % 360.0 - 180.0)
    return apart <= _CORNER_DEG and abs(one[1] - other[1]) <= _CORNER_DEG
