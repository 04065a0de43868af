"""Make src/openline/interop/notices/shores.py: the shores of the northern seas, coarser than coastlines.dat.

    python tools/make_shores.py src/openline/interop/coastlines.dat src/openline/interop/notices/shores.py

The readers of notices take no file, so what they need of the coast is code. Inside `BOX` no corner of the coastline is
farther than 1.2 nautical miles from what is kept; outside it only the course of a ring is kept, so that its length
round tells which of its two ways is the short one.
"""

import sys
from base64 import b85encode
from pathlib import Path

from shapely import LineString

from openline.interop.coastlines import Ring, pack_coastlines, unpack_coastlines

BOX = (-10.0, 53.0, 180.0, 83.0)
"""West, south, east, north: from the Norwegian Sea to the Chukchi Sea, with the Baltic."""
_NEAR, _FAR = 0.02, 0.5
"""How far a corner that is left out may lie from the line that is kept, degrees of latitude."""
_SHRINK = 0.4
"""A degree of longitude in degrees of latitude, at 66 degrees north."""
_WIDTH = 112

_HEAD = '''"""The shores of the northern seas: Natural Earth at 1:50 million, public domain.

Packed as `coastlines` packs, and coarser: a corner that was left out lies at most 1.2 nautical miles off. Made by
`tools/make_shores.py`; not to be edited.
"""

from base64 import b85decode
from functools import lru_cache

from openline.interop.coastlines import Ring, unpack_coastlines

BOX = {box}
"""West, south, east, north in degrees: outside, only the course of the rings is kept."""


@lru_cache(maxsize=1)
def shores() -> tuple[Ring, ...]:
    """Return the rings, longitudes running on over 180."""
    return tuple(unpack_coastlines(b85decode("".join(_PACKED.split()))))


_PACKED = """
{packed}
"""
'''


def main(source: str, target: str) -> None:
    """Read the coastlines, write the module."""
    kept = [ring for ring in map(_coarser, unpack_coastlines(Path(source).read_bytes())) if ring]
    packed = b85encode(pack_coastlines(kept)).decode()
    lines = (packed[at : at + _WIDTH] for at in range(0, len(packed), _WIDTH))
    Path(target).write_text(_HEAD.format(box=BOX, packed="\n".join(lines)))
    print(f"{len(kept)} rings, {sum(map(len, kept))} corners, {len(packed)} letters")


def _coarser(ring: Ring) -> Ring:
    """Return the ring with few corners outside the box; empty where all of it lies there."""
    if not any(map(_inside, ring)):
        return ()
    line = LineString([(lon * _SHRINK, lat) for lon, lat in (*ring, ring[0])])
    near, far = ({*line.simplify(step, preserve_topology=False).coords} for step in (_NEAR, _FAR))
    return tuple(
        corner for corner, flat in zip(ring, line.coords, strict=False) if flat in (near if _inside(corner) else far)
    )


def _inside(corner: tuple[float, float]) -> bool:
    west, south, east, north = BOX
    return west - 1 <= (corner[0] + 180) % 360 - 180 <= east and south - 1 <= corner[1] <= north


if __name__ == "__main__":
    main(*sys.argv[1:])
