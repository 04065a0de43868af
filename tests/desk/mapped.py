"""Areas made for the tests of the map: over the antimeridian, round a pole, narrow, wide, moving, in conflict."""

import json
from typing import Any

from openline.interop.rfc3339 import format_utc

HOUR = 3_600
ANTIMERIDIAN = [[175.0, 50.0], [-175.0, 50.0], [-175.0, 56.0], [175.0, 56.0]]
BALTIC = [[18.0, 54.6], [19.0, 54.6], [19.0, 55.2], [18.0, 55.2]]


def _feature(name: str, geometry: dict[str, Any], windows: list[list[int]], **more: Any) -> dict[str, Any]:
    stated = [[format_utc(start), format_utc(end)] for start, end in windows]
    return {"type": "Feature", "id": name, "geometry": geometry, "properties": {"windows": stated, **more}}


def _polygon(corners: list[list[float]]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}


def _collection(*features: dict[str, Any]) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": list(features)}).encode()


def ours(now: int) -> bytes:
    """What the reader's own party announces."""
    soon, long = [[now - HOUR, now + 30 * HOUR]], [[now + 24 * HOUR, now + 90 * HOUR]]
    track = {"type": "LineString", "coordinates": [[2.0, 60.0], [6.0, 64.0], [3.0, 67.0]]}
    times = [format_utc(now + hours * HOUR) for hours in (0, 20, 60)]
    return _collection(
        _feature("DATE-LINE", _polygon(ANTIMERIDIAN), soon),
        _feature("POLE", {"type": "Point", "coordinates": [0.0, 90.0]}, long, radius_m=600_000),
        _feature("BALTIC-1", _polygon(BALTIC), soon, lower_m=0, lower_ref="MSL", upper_m=6_000, upper_ref="MSL"),
        _feature("PASSAGE", {"type": "LineString", "coordinates": [[-20.0, 40.0], [-10.0, 45.0], [-6.0, 48.5]]}, long,
                 half_width_m=40_000),
        _feature("CONVOY", track, [[now, now + 60 * HOUR]], radius_m=50_000, track_times=times),
    )  # fmt: skip


def theirs(now: int) -> bytes:
    """What the other party announces: the first meets BALTIC-1."""
    return _collection(
        _feature("SEA-7", {"type": "Point", "coordinates": [19.2, 54.9]}, [[now + 2 * HOUR, now + 9 * HOUR]],
                 radius_m=30_000, upper_m=3_000, upper_ref="MSL"),
        _feature("SECTOR-3", {"type": "Point", "coordinates": [30.0, 70.0]}, [[now + 48 * HOUR, now + 60 * HOUR]],
                 radius_m=300_000, inner_radius_m=60_000, azimuths=[300, 60]),
    )  # fmt: skip


def drill(now: int) -> bytes:
    """What is no real thing."""
    return _collection(
        _feature(
            "DRILL-1", _polygon([[10.0, 56.0], [14.0, 56.0], [14.0, 58.5], [10.0, 58.5]]), [[now, now + 40 * HOUR]]
        )
    )
