"""Damage in an encoding: which bytes carry its structure, and the same bytes with one of them changed or missing."""

from collections.abc import Iterator
from contextlib import suppress

from openline.core.encoding import decode
from openline.core.errors import Misuse

_ENVELOPES = (b"\xd2\x84\x43\xa1", b"\xd8\x62\x84\x40")  # how both begin: a key or a signature may begin with their tag
_WIDE = {24: 1, 25: 2, 26: 4, 27: 8}  # by the low bits of a head: how many bytes of number follow (RFC 8949 section 3)


def structure(data: bytes) -> list[int]:
    """Return where the structure of an encoding lies, also of what lies encoded within its byte strings, sorted.

    Every byte of every head is among it, and the first and last byte of every string: between those two any byte is as
    good as another.
    """
    places: list[int] = []
    _walk(data, 0, places)
    return sorted(set(places))


def _walk(data: bytes, start: int, places: list[int]) -> int:
    kind, low = data[start] >> 5, data[start] & 0x1F
    at = start + 1 + _WIDE.get(low, 0)
    number = int.from_bytes(data[start + 1 : at], "big") if low in _WIDE else low
    places += range(start, at)
    if kind in (2, 3):
        if number:
            places += (at, at + number - 1)
            places += (at + place for place in _within(data[at : at + number]))
        return at + number
    for _ in range({4: number, 5: 2 * number, 6: 1}.get(kind, 0)):
        at = _walk(data, at, places)
    return at


def _within(data: bytes) -> list[int]:
    with suppress(Misuse):
        decode(data)
        return structure(data)
    if data.startswith(_ENVELOPES):  # tags are no part of the encoding of values
        return structure(data)
    return []


def flipped(data: bytes, bit: int) -> bytes:
    """Return `data` with bit number `bit` the other way, eight to a byte."""
    at = bit // 8
    return data[:at] + bytes([data[at] ^ 1 << bit % 8]) + data[at + 1 :]


def cut(data: bytes, places: list[int]) -> Iterator[bytes]:
    """Yield `data` cut short at each place, and with a byte too many."""
    yield from (data[:at] for at in places)
    yield from (data + b"\0", b"\0" + data)
