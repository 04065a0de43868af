"""The one encoding of everything that is signed or hashed: a small, deterministic part of CBOR (spec 1.2).

Allowed are null, booleans, integers of 64 bits, byte strings, text, arrays, and maps whose keys are unsigned integers.
There are no floats, no tags and no other keys: every encoder of RFC 8949 section 4.2.1 then agrees with ours, whichever
of the two historical key orders it uses, and two different byte strings never mean the same value.

The two envelopes are here too, as bytes only: COSE_Sign1 with one signature, and COSE_Sign with two, of which both must
hold (RFC 9052). Keys and purposes are in `identity`.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

import cbor2

from openline.core.errors import Misuse

Value = Any  # None | bool | int | bytes | str | list[Value] | dict[int, Value]

MAX_DEPTH: Final = 16
MAX_BYTES: Final = 1 << 20
MAX_INTEGER: Final = (1 << 64) - 1
MIN_INTEGER: Final = -(1 << 63)

# COSE header {1 (alg): -19 (Ed25519, RFC 9864)}: the protected header of every first or only signature (spec 1.4)
PROTECTED: Final = bytes.fromhex("a10132")
_SIGN1_START: Final = bytes.fromhex("d28443a10132a0")  # tag 18, array of 4, the protected header, an empty map
_SIGN_START: Final = bytes.fromhex("d8628440a0")  # tag 98, array of 4, no protected header, an empty map
_FIRST: Final = bytes.fromhex("828343a10132a05840")  # two signatures: of the first its header, an empty map, 64 bytes


class Unencodable(Misuse):
    """A value that the encoding has no form for (spec 1.2.1)."""

    code = "unencodable"


class MalformedEncoding(Misuse):
    """Bytes that are not the one encoding of a value (spec 1.2.2); readers of a peer's bytes make it a PeerFault."""

    code = "malformed_encoding"


def encode(value: Value) -> bytes:
    """Return the one encoding of `value`.

    Raises:
        Unencodable: a type, key, number or depth that the encoding does not allow.
    Source: RFC 8949 section 4.2.1, narrowed by spec 1.2.
    """
    _check(value, MAX_DEPTH, Unencodable)
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Value:
    """Return the value of which `data` is the one encoding; arrays come back as lists.

    Args:
        max_bytes: longer input is refused before it is looked at.
        max_depth: arrays and maps may nest this deep.
    Raises:
        MalformedEncoding: anything else than one value, in its one form, and nothing after it.
    """
    if len(data) > max_bytes:
        raise MalformedEncoding(f"{len(data)} bytes where at most {max_bytes} are allowed")
    try:
        value = cbor2.loads(
            data, max_depth=max_depth, allow_indefinite=False, allow_duplicate_keys=False, semantic_decoders=_NO_TAGS
        )
    except (cbor2.CBORError, ValueError, TypeError, OverflowError) as error:
        raise MalformedEncoding(f"not well-formed CBOR: {error}") from None
    _check(value, max_depth, MalformedEncoding)
    # catches trailing bytes, longer forms of numbers and lengths, unsorted maps and tags that decode to plain integers
    if cbor2.dumps(value, canonical=True) != data:
        raise MalformedEncoding("not the deterministic form of its value")
    return value


def _refuse_tag(*_: object) -> None:
    raise ValueError("tags are not allowed")


# cbor2 builds dates, numbers, patterns and addresses from these before we could look at them: never from peers' bytes
_NO_TAGS: Final[Mapping[int, Any]] = dict.fromkeys(
    (0, 1, 2, 3, 4, 5, 25, 28, 29, 30, 35, 36, 37, 52, 54, 100, 256, 258, 260, 261, 1004, 43000, 55799), _refuse_tag
)


def _check(value: Value, depth: int, error: type[Misuse]) -> None:
    kind = type(value)
    items: Iterable[Value] = (value,)
    if kind is list or kind is tuple or kind is dict:
        if depth == 0:
            raise error("nested too deep")
        items = value
    if kind is dict:
        for key in value:
            if type(key) is not int or not 0 <= key <= MAX_INTEGER:
                raise error(f"a map key that is not an unsigned integer: {key!r:.40}")
        items = value.values()
    for item in items:  # most are numbers, bytes and text: no call for each of them
        kind = type(item)
        if kind is bytes or kind is bool or item is None:
            continue
        if kind is int:
            if not MIN_INTEGER <= item <= MAX_INTEGER:
                raise error("an integer of more than 64 bits")
        elif kind is str:
            try:
                item.encode()
            except UnicodeEncodeError:
                raise error("text that is not Unicode") from None
        elif kind is list or kind is tuple or kind is dict:
            _check(item, depth - 1, error)
        else:
            raise error(f"a {kind.__name__} has no place in the encoding")


def unsigned(number: int) -> bytes:
    """Return the encoding of an unsigned integer of at most 64 bits."""
    if number < 24:
        return bytes([number])
    if number < 1 << 8:
        return bytes([0x18, number])
    if number < 1 << 16:
        return b"\x19" + number.to_bytes(2, "big")
    if number < 1 << 32:
        return b"\x1a" + number.to_bytes(4, "big")
    return b"\x1b" + number.to_bytes(8, "big")


def byte_header(length: int) -> bytes:
    """Return the CBOR head of a byte string of `length` bytes."""
    if length < 24:
        return bytes([0x40 + length])
    if length < 1 << 8:
        return bytes([0x58, length])
    if length < 1 << 16:
        return b"\x59" + length.to_bytes(2, "big")
    return b"\x5a" + length.to_bytes(4, "big")


def array_header(length: int) -> bytes:
    """Return the CBOR head of an array of `length` items, at most 65,535."""
    head = unsigned(length)
    return bytes([head[0] + 0x80]) + head[1:]


def to_be_signed(label: bytes, payload: bytes) -> bytes:
    """Return the Sig_structure of RFC 9052 section 4.4: what a signature for the purpose `label` covers (spec 1.4)."""
    return _signature1(label) + byte_header(len(payload)) + payload


@cache
def _signature1(label: bytes) -> bytes:
    """What a Sig_structure begins with; the labels are few."""
    return b"\x84\x6aSignature1\x43" + PROTECTED + byte_header(len(label)) + label


def to_be_signed_by_one_of_two(protected: bytes, label: bytes, payload: bytes) -> bytes:
    """Return the Sig_structure that one of two signatures covers; `protected` is that signature's own header."""
    return b"".join(
        (
            b"\x85\x69Signature\x40",
            byte_header(len(protected)),
            protected,
            byte_header(len(label)),
            label,
            byte_header(len(payload)),
            payload,
        )
    )


def write_sign1(payload: bytes, signature: bytes) -> bytes:
    """Return the tagged COSE_Sign1 that carries `payload` and its Ed25519 `signature` (64 bytes)."""
    if len(signature) != 64:
        raise Unencodable(f"a signature of {len(signature)} bytes where 64 are needed")
    return b"".join((_SIGN1_START, byte_header(len(payload)), payload, b"\x58\x40", signature))


def read_sign1(data: bytes, *, max_bytes: int = MAX_BYTES) -> tuple[bytes, bytes]:
    """Return (payload, signature) of a tagged COSE_Sign1 in its one form (spec 1.4.2); nothing is verified here.

    Raises:
        MalformedEncoding: another tag, algorithm, header, length or form.
    """
    if len(data) > max_bytes:
        raise MalformedEncoding(f"{len(data)} bytes where at most {max_bytes} are allowed")
    start = len(_SIGN1_START)
    if data[:start] != _SIGN1_START:
        raise MalformedEncoding("not a COSE_Sign1 with Ed25519 and no other headers")
    for head in (1, 2, 3, 5):
        length = len(data) - start - head - 66
        if length >= 0 and data[start : start + head] == byte_header(length):
            end = start + head + length
            if data[end : end + 2] != b"\x58\x40":
                break
            return data[start + head : end], data[end + 2 :]
    raise MalformedEncoding("not a COSE_Sign1 of one payload and one signature of 64 bytes")


def write_sign(payload: bytes, first: bytes, protected: bytes, second: bytes) -> bytes:
    """Return the tagged COSE_Sign that carries `payload`, its Ed25519 signature, and a second one under `protected`."""
    if len(first) != 64:
        raise Unencodable(f"a signature of {len(first)} bytes where 64 are needed")
    second_start = b"\x83" + byte_header(len(protected)) + protected + b"\xa0" + byte_header(len(second))
    return b"".join((_SIGN_START, byte_header(len(payload)), payload, _FIRST, first, second_start, second))


def read_sign(data: bytes, protected: bytes, size: int, *, max_bytes: int = MAX_BYTES) -> tuple[bytes, bytes, bytes]:
    """Return (payload, first, second) of a tagged COSE_Sign in its one form (spec 1.4.3); nothing is verified here.

    Args:
        protected: the header that the second signature must have.
        size: the length of the second signature.
    Raises:
        MalformedEncoding: another tag, algorithm, order, header, length or form.
    """
    if len(data) > max_bytes:
        raise MalformedEncoding(f"{len(data)} bytes where at most {max_bytes} are allowed")
    start = len(_SIGN_START)
    if data[:start] != _SIGN_START:
        raise MalformedEncoding("not a COSE_Sign with no headers of its own")
    middle = b"\x83" + byte_header(len(protected)) + protected + b"\xa0" + byte_header(size)
    rest = len(_FIRST) + 64 + len(middle) + size
    for head in (1, 2, 3, 5):
        length = len(data) - start - head - rest
        if length >= 0 and data[start : start + head] == byte_header(length):
            first = start + head + length + len(_FIRST)
            second = first + 64 + len(middle)
            if data[first - len(_FIRST) : first] != _FIRST or data[first + 64 : second] != middle:
                break
            return data[start + head : first - len(_FIRST)], data[first : first + 64], data[second:]
    raise MalformedEncoding("not a COSE_Sign of one payload, an Ed25519 signature and the second one that is due")


def field(value: Mapping[int, Value], key: int, kind: type[Any], *, size: int | None = None) -> Value:
    """Return `value[key]` if it is a `kind` (and, for bytes, `size` long).

    Raises:
        MalformedEncoding: it is missing or something else.
    """
    item: Any = value.get(key)
    if type(item) is not kind or (size is not None and len(item) != size):
        wanted = kind.__name__ + (f" of {size}" if size is not None else "")
        raise MalformedEncoding(f"field {key}: {wanted} is needed")
    return item


def fields(value: Value, keys: range) -> dict[int, Value]:
    """Return `value` if it is a map with exactly these keys.

    Raises:
        MalformedEncoding: no map, a missing key or an unknown key.
    """
    if type(value) is not dict:
        raise MalformedEncoding("a map is needed")
    result: dict[int, Value] = value
    if result.keys() != set(keys):
        missing, unknown = sorted(set(keys) - result.keys()), sorted(result.keys() - set(keys))
        raise MalformedEncoding(f"fields missing: {missing}, unknown: {unknown[:8]}")
    return result


def array_of(value: Value, kind: type[Any], *, most: int, size: int | None = None) -> list[Any]:
    """Return `value` if it is an array of at most `most` items that are each a `kind` (and `size` long).

    Raises:
        MalformedEncoding: it is not.
    """
    if type(value) is not list or len(value) > most:
        raise MalformedEncoding(f"an array of at most {most} items is needed")
    items: list[Any] = value
    for item in items:
        if type(item) is not kind or (size is not None and len(item) != size):
            raise MalformedEncoding(f"an array of {kind.__name__} is needed")
    return items
