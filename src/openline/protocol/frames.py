"""Frames: the typed, bounded words that two nodes exchange (docs/spec/3-sync.md, sections 3 and 4).

A frame is one deterministic CBOR map with unsigned-integer keys; key 0 is its type. On a stream it is preceded by
its length in four bytes, most significant first. Frames carry no authority: they say what is held and what is
wanted; entries, receipts, statements and checkpoints inside them are signed by themselves.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import Any, Final, TypeVar

from openline.core.encoding import MalformedEncoding, decode, encode
from openline.core.errors import Misuse, PeerFault
from openline.core.record import entry
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import MAX_BEYOND, Held

VERSION: Final = 1
MAX_FRAME: Final = 65_536
"""Bytes of the largest frame, its length prefix excluded."""
MAX_CHUNK: Final = 16_384
"""Bytes of a body in one BODY frame: a FLASH waits behind at most one of these."""
MAX_ENTRIES: Final = 64
"""Entries in one ENTRIES frame."""
MAX_ENTRY: Final = entry.MAX_ENTRY_BYTES
"""Bytes of one signed entry header (spec 2.1)."""
MAX_WANT: Final = 512
"""Entries that one WANT may ask for."""
MAX_BODY_WANT: Final = 262_144
"""Bytes of a body that one BODY_WANT may ask for."""
MAX_FEEDS: Final = entry.MAX_FEEDS
MAX_LINES: Final = 64
MAX_NUMBER: Final = 2**32
"""Largest size of a feed; sequences and offsets are smaller."""

TAG_BYTES: Final = 8
ID_BYTES: Final = 32

T = TypeVar("T")


class MalformedFrame(PeerFault):
    """The peer sent bytes that are no frame: wrong encoding, unknown type, wrong field, or out of range."""

    code = "malformed_frame"
    hint = "the peer's program is of another version or broken; the bytes are kept"


class FrameTooLarge(PeerFault):
    """The peer announced more bytes than any frame may have."""

    code = "frame_too_large"


class EmptyFrame(PeerFault):
    """The peer announced a frame of no bytes."""

    code = "empty_frame"


class Reason(IntEnum):
    """Why a channel is ended, in a BYE."""

    STOPPING = 0
    NO_COMMON_VERSION = 1
    NO_COMMON_LINE = 2
    FAULT = 3
    REPLACED = 4
    SILENT = 5


@dataclass(frozen=True, slots=True)
class Hello:
    """The first frame on a channel: versions spoken, and the ids of the lines shared with this very peer."""

    versions: tuple[int, ...]
    lines: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Ping:
    """Asks for a PONG with the same number: shows a half-open connection."""

    number: int


@dataclass(frozen=True, slots=True)
class Pong:
    """Answers a PING."""

    number: int


@dataclass(frozen=True, slots=True)
class Bye:
    """Says why the channel is about to end; nothing is lost by it."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Heads:
    """What the sender holds of each feed, by feed index; feeds of which nothing is held are left out."""

    tag: bytes
    held: tuple[Held, ...]


@dataclass(frozen=True, slots=True)
class HeadReceiptFrame:
    """A signed head receipt (chapter 2): the machine receipt."""

    tag: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class Want:
    """Asks for `count` entries of a feed from sequence `start`; the answer may be shorter."""

    tag: bytes
    feed: int
    start: int
    count: int


@dataclass(frozen=True, slots=True)
class Entries:
    """Signed entries, asked for or not; of one feed in ascending order, or a FLASH by itself."""

    tag: bytes
    entries: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class BodyWant:
    """Asks for `count` bytes of the body of an entry from `offset`."""

    tag: bytes
    entry: bytes
    offset: int
    count: int


@dataclass(frozen=True, slots=True)
class Body:
    """Bytes of a body from `offset`; `data` is None where the sender does not hold the body."""

    tag: bytes
    entry: bytes
    offset: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class StatementFrame:
    """A member's signed statement of every feed it holds (chapter 2)."""

    tag: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class CheckpointFrame:
    """A node's signed note over the tree of its own feed (chapter 2)."""

    tag: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class OverQuota:
    """Says since when entries of a feed wait for the quota of the charter, seconds UTC; None: they no longer do."""

    tag: bytes
    feed: int
    since: int | None


@dataclass(frozen=True, slots=True)
class PassedReceipt:
    """A head receipt that the node with this feed signed, passed on by a relay: the receipt itself names nobody."""

    tag: bytes
    feed: int
    data: bytes


LineFrame = (
    Heads
    | HeadReceiptFrame
    | Want
    | Entries
    | BodyWant
    | Body
    | StatementFrame
    | CheckpointFrame
    | OverQuota
    | PassedReceipt
)
Frame = Hello | Ping | Pong | Bye | LineFrame


def tag_of(line: bytes) -> bytes:
    """Return the short name of a line in frames: the first eight bytes of its id."""
    return line[:TAG_BYTES]


# --- writing -----------------------------------------------------------------------------------------------------


def write_frame(frame: Frame) -> bytes:
    """Return the encoded frame, without its length prefix."""
    number, readers = _LAYOUTS[type(frame)]
    return encode({0: number} | {key: _plain(getattr(frame, name)) for key, name in enumerate(readers, start=1)})


def _plain(value: Any) -> Any:
    match value:
        case tuple():
            return [_plain(item) for item in value]
        case Held(feed, head, whole, beyond):
            return [feed, value.size, head.id if head else None, whole, _plain(beyond)]
        case FeedHead(sequence, id_):
            return [sequence, id_]
        case IntEnum():
            return int(value)
        case _:
            return value


def prefixed(frame: bytes) -> bytes:
    """Return an encoded frame as it goes onto a stream."""
    return len(frame).to_bytes(4, "big") + frame


class FrameBuffer:
    """Cuts a stream of bytes into encoded frames; holds less than one frame and what was fed last."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, data: bytes) -> None:
        self._bytes += data

    def next(self) -> bytes | None:
        """Return the next whole frame, None while it is incomplete.

        Raises:
            FrameTooLarge, EmptyFrame: as soon as the length prefix says so.
        """
        if len(self._bytes) < 4:
            return None
        length = int.from_bytes(self._bytes[:4], "big")
        if length > MAX_FRAME:
            raise FrameTooLarge(f"a frame of {length} bytes was announced, the limit is {MAX_FRAME}")
        if length == 0:
            raise EmptyFrame("a frame of no bytes was announced")
        if len(self._bytes) < 4 + length:
            return None
        frame = bytes(self._bytes[4 : 4 + length])
        del self._bytes[: 4 + length]
        return frame


# --- reading -----------------------------------------------------------------------------------------------------


def read_frame(data: bytes) -> Frame:
    """Return the typed frame in `data`.

    Raises:
        MalformedFrame: anything but exactly one frame with exactly its fields, each in its range.
    """
    if len(data) > MAX_FRAME:
        raise MalformedFrame(f"{len(data)} bytes, the limit is {MAX_FRAME}")
    try:
        value = decode(data, max_bytes=MAX_FRAME, max_depth=5)
    except MalformedEncoding as error:
        raise MalformedFrame(f"no deterministic CBOR: {error}") from error
    if not isinstance(value, dict) or type(value.get(0)) is not int:
        raise MalformedFrame("no map with a type under key 0")
    kind = value[0]
    if kind not in _TYPES:
        raise MalformedFrame(f"unknown frame type {kind}")
    make = _TYPES[kind]
    readers = _LAYOUTS[make][1]
    if set(value) != set(range(len(readers) + 1)):
        raise MalformedFrame(f"{make.__name__} has other fields than keys 0 to {len(readers)}")
    frame: Frame = make(*(read(value[key], name) for key, (name, read) in enumerate(readers.items(), start=1)))
    return frame


def _number(most: int, least: int = 0) -> Callable[[Any, str], int]:
    def get(value: Any, name: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise MalformedFrame(f"{name} is no whole number from {least} to {most}")
        return int(value)

    return get


def _bytes(most: int, least: int = 0) -> Callable[[Any, str], bytes]:
    def get(value: Any, name: str) -> bytes:
        if not isinstance(value, bytes) or not least <= len(value) <= most:
            raise MalformedFrame(f"{name} is no string of {least} to {most} bytes")
        return bytes(value)

    return get


def _many(item: Callable[[Any, str], T], most: int, least: int = 0) -> Callable[[Any, str], tuple[T, ...]]:
    def get(value: Any, name: str) -> tuple[T, ...]:
        if not isinstance(value, list) or not least <= len(value) <= most:
            raise MalformedFrame(f"{name} is no list of {least} to {most} items")
        return tuple(item(each, name) for each in value)

    return get


def _feed_head(value: Any, name: str) -> FeedHead:
    if not isinstance(value, list) or len(value) != 2:
        raise MalformedFrame(f"{name}: each is [sequence, id]")
    return FeedHead(_size(value[0], "sequence"), _id(value[1], "id"))


def _held(value: Any, name: str) -> Held:
    if not isinstance(value, list) or len(value) != 5:
        raise MalformedFrame(f"{name}: each is [feed, size, head, whole, beyond]")
    size, beyond = _size(value[1], "size"), _many(_feed_head, MAX_BEYOND)(value[4], "beyond")
    if (value[2] is None) != (size == 0):
        raise MalformedFrame(f"{name}: a head is named where, and only where, something is held")
    head = FeedHead(size - 1, _id(value[2], "head")) if size else None
    try:
        return Held(_feed(value[0], "feed"), head, _size(value[3], "whole"), beyond)
    except Misuse as error:
        raise MalformedFrame(f"{name}: {error}") from None


def _heads(value: Any, name: str) -> tuple[Held, ...]:
    held = _many(_held, MAX_FEEDS)(value, name)
    if any(later.feed <= earlier.feed for earlier, later in pairwise(held)):
        raise MalformedFrame(f"{name}: feeds are named once, by index")
    return held


def _reason(value: Any, name: str) -> Reason:
    return Reason(_number(max(Reason))(value, name))


def _data(value: Any, name: str) -> bytes | None:
    return None if value is None else _bytes(MAX_CHUNK, 1)(value, name)


def _maybe_time(value: Any, name: str) -> int | None:
    return None if value is None else _size(value, name)


_size = _number(MAX_NUMBER)
_feed = _number(MAX_FEEDS - 1)
_id = _bytes(ID_BYTES, ID_BYTES)
_tag = _bytes(TAG_BYTES, TAG_BYTES)
_signed = _bytes(MAX_FRAME, 1)

_Reader = Callable[[Any, str], Any]

# type of frame: its number, and the readers of its fields in the order of their keys from 1
_LAYOUTS: Final[dict[type, tuple[int, dict[str, _Reader]]]] = {
    Hello: (0, {"versions": _many(_size, 16, 1), "lines": _many(_id, MAX_LINES)}),
    Ping: (1, {"number": _size}),
    Pong: (2, {"number": _size}),
    Bye: (3, {"reason": _reason}),
    Heads: (8, {"tag": _tag, "held": _heads}),
    HeadReceiptFrame: (9, {"tag": _tag, "data": _signed}),
    Want: (10, {"tag": _tag, "feed": _feed, "start": _size, "count": _number(MAX_WANT, 1)}),
    Entries: (11, {"tag": _tag, "entries": _many(_bytes(MAX_ENTRY, 1), MAX_ENTRIES, 1)}),
    BodyWant: (12, {"tag": _tag, "entry": _id, "offset": _size, "count": _number(MAX_BODY_WANT, 1)}),
    Body: (13, {"tag": _tag, "entry": _id, "offset": _size, "data": _data}),
    StatementFrame: (14, {"tag": _tag, "data": _signed}),
    CheckpointFrame: (15, {"tag": _tag, "data": _signed}),
    OverQuota: (16, {"tag": _tag, "feed": _feed, "since": _maybe_time}),
    PassedReceipt: (17, {"tag": _tag, "feed": _feed, "data": _signed}),
}
_TYPES: Final[dict[int, type]] = {number: kind for kind, (number, _) in _LAYOUTS.items()}
