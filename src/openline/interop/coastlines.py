"""Coastlines of the world in a small file: rings of corners on a grid of a five-hundredth of a degree.

Natural Earth 1:50 million, public domain; `tools/make_coastlines.py` makes the file again. Only where land and sea
meet: no border, no name, no flag. The file is read by whoever draws and handed to `picture.draw`.
"""

import zlib
from collections.abc import Iterable, Iterator

from openline.core.errors import Misuse
from openline.core.space.volume import Position

Ring = tuple[Position, ...]
"""Corners in order, the first not repeated."""

_MAGIC = b"openline coastlines 1\n"
_GRID = 500


class InvalidCoastlines(Misuse):
    """Not a file that `pack_coastlines` made."""

    code = "invalid_coastlines"
    hint = "the file src/openline/interop/coastlines.dat comes with the package"


def pack_coastlines(rings: Iterable[Ring]) -> bytes:
    """Return the rings as bytes, corners rounded to the grid; rings that vanish on it are left out."""
    out = bytearray()
    for ring in rings:
        corners = [(round(lon * _GRID), round(lat * _GRID)) for lon, lat in ring]
        kept = [corner for index, corner in enumerate(corners) if corner != corners[index - 1]]
        if len(kept) < 3:
            continue
        _put(out, len(kept))
        x = y = 0
        for lon, lat in kept:
            step = (lon - x + 180 * _GRID) % (360 * _GRID) - 180 * _GRID  # the short way round
            _put(out, _zigzag(step))
            _put(out, _zigzag(lat - y))
            x, y = lon, lat
    return _MAGIC + zlib.compress(bytes(out), 9)


def unpack_coastlines(data: bytes) -> list[Ring]:
    """Return the rings; longitudes run on over 180 instead of jumping.

    Raises:
        InvalidCoastlines: not such a file.
    """
    if not data.startswith(_MAGIC):
        raise InvalidCoastlines("not a file of coastlines")
    try:
        numbers = _numbers(zlib.decompress(data[len(_MAGIC) :]))
        return [_ring(numbers, count) for count in numbers]
    except (zlib.error, StopIteration) as error:
        raise InvalidCoastlines("the coastlines are damaged") from error


def _ring(numbers: Iterator[int], count: int) -> Ring:
    x = y = 0
    ring = []
    for _ in range(count):
        x += _unzigzag(next(numbers))
        y += _unzigzag(next(numbers))
        ring.append((x / _GRID, y / _GRID))
    return tuple(ring)


def _zigzag(value: int) -> int:
    return value * 2 if value >= 0 else -value * 2 - 1


def _unzigzag(value: int) -> int:
    return value // 2 if value % 2 == 0 else -(value + 1) // 2


def _put(out: bytearray, value: int) -> None:
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)


def _numbers(data: bytes) -> Iterator[int]:
    value = shift = 0
    for byte in data:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            yield value
            value = shift = 0
