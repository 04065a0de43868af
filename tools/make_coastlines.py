"""Make src/openline/interop/coastlines.dat from Natural Earth's land at 1:50 million, as the npm package `world-atlas`
2.0.2 carries it (`npm pack world-atlas`, then land-50m.json). Natural Earth is in the public domain.

    python tools/make_coastlines.py land-50m.json src/openline/interop/coastlines.dat
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openline.interop.coastlines import Ring, pack_coastlines


def rings(topology: dict[str, Any]) -> Iterator[list[Ring]]:
    """Yield the polygons of a TopoJSON file's land: arcs are differences on a grid, a negative index runs backwards."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round(x * sx + tx, 6), round(y * sy + ty, 6)))
        arcs.append(points)
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in geometry["arcs"]:
            yield [tuple(_ring(arcs, indices)) for indices in polygon]


def _ring(arcs: list[list[tuple[float, float]]], indices: list[int]) -> list[tuple[float, float]]:
    corners: list[tuple[float, float]] = []
    for index in indices:
        corners += (arcs[index] if index >= 0 else arcs[~index][::-1])[:-1]
    return corners


def main(source: str, target: str) -> None:
    """Read the TopoJSON, write the packed coastlines."""
    polygons = rings(json.loads(Path(source).read_text()))
    # the file is already joined at 180 degrees; it carries the South Pole, a point, as a ring of its own
    coasts = [ring for polygon in polygons for ring in polygon if any(lat > -89.9 for _, lat in ring)]
    data = pack_coastlines(coasts)
    Path(target).write_bytes(data)
    print(f"{len(coasts)} rings, {sum(map(len, coasts))} corners, {len(data)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
