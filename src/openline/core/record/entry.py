"""The entry: one signed item of a feed, as a small header that names its body by hash (spec 2.1, 2.2)."""

import hashlib
import re
from dataclasses import dataclass
from dataclasses import field as attribute
from enum import IntEnum
from typing import Final

from openline.core.encoding import (
    MalformedEncoding,
    Value,
    array_header,
    array_of,
    decode,
    field,
    fields,
    read_sign1,
    unsigned,
    write_sign1,
)
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import MAX_LATEST, Purpose, Signer, verify

VERSION: Final = 1
MAX_LINKS: Final = 127
MAX_FEEDS: Final = 128  # 16 members with 8 nodes each
MAX_HEADER_BYTES: Final = 250 + 42 * (MAX_LINKS - 1)
MAX_ENTRY_BYTES: Final = MAX_HEADER_BYTES + 80
_UINT32: Final = (1 << 32) - 1
_ID_START: Final = b"\x58\x20"  # a byte string of 32


class MalformedEntry(PeerFault):
    """Bytes that are not an entry in the one form of spec 2.1."""

    code = "malformed_entry"
    hint = "the sender runs another version, or something on the way changed it; it is kept as evidence"


class Precedence(IntEnum):
    """How urgent: the order of carriage, deadlines and alarm follow it."""

    FLASH = 0
    IMMEDIATE = 1
    PRIORITY = 2
    ROUTINE = 3


class Status(IntEnum):
    """Whether it is real. Only ACTUAL may sound a real alarm."""

    ACTUAL = 0
    EXERCISE = 1
    TEST = 2


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """An entry that the author had seen: feed index on this line, sequence there, and id (32 bytes)."""

    feed: int
    sequence: int
    id: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """What is chained and signed (spec 2.1).

    Attributes:
        line, node: ids of 32 bytes.
        sequence: place in the feed, from 0.
        previous: id of the entry before it in the feed; None for sequence 0, and only there.
        seen: newest entries of other feeds that the author learned of since its own previous header, by feed index.
        clock: what the author's clock said, seconds UTC.
        epoch: which secret seals the body; 0 while bodies are not sealed.
        body: 32 bytes that commit to the body (spec 2.3).
        length: bytes of the body.
    """

    line: bytes
    node: bytes
    sequence: int
    previous: bytes | None
    seen: tuple[Link, ...]
    clock: int
    precedence: Precedence
    status: Status
    epoch: int
    body: bytes
    length: int

    def __post_init__(self) -> None:
        if not len(self.line) == len(self.node) == len(self.body) == 32:
            raise Misuse("line, node and body have 32 bytes each")
        if (self.previous is None) != (self.sequence == 0) or (self.previous is not None and len(self.previous) != 32):
            raise Misuse("every entry but the first of its feed names the one before it, by 32 bytes")
        if not (0 <= self.sequence <= _UINT32 and 0 <= self.epoch <= _UINT32 and 0 <= self.length <= _UINT32):
            raise Misuse("sequence, epoch and length have 32 bits each")
        if not 0 <= self.clock <= MAX_LATEST:
            raise Misuse("the clock is before 1970 or after 9999")
        if self.seen:
            _check_links(self.seen)

    def to_bytes(self) -> bytes:
        """Return the header's one encoding: its SHA-256 is the entry's id.

        Written piece by piece, in a quarter of the time of the general encoder; a test compares the two.
        """
        links = [b"\x83" + unsigned(each.feed) + unsigned(each.sequence) + _ID_START + each.id for each in self.seen]
        return b"".join(
            (
                b"\xac\x00\x01\x01\x58\x20", self.line,
                b"\x02\x58\x20", self.node,
                b"\x03", unsigned(self.sequence),
                b"\x04\xf6" if self.previous is None else b"\x04\x58\x20" + self.previous,
                b"\x05", array_header(len(links)), *links,
                b"\x06", unsigned(self.clock),
                b"\x07", unsigned(self.precedence),
                b"\x08", unsigned(self.status),
                b"\x09", unsigned(self.epoch),
                b"\x0a\x58\x20", self.body,
                b"\x0b", unsigned(self.length),
            )
        )  # fmt: skip

    @classmethod
    def from_bytes(cls, data: bytes) -> "Header":
        """Return the header in `data`.

        Raises:
            MalformedEntry: `data` is not the one encoding of a header (spec 2.1.2).
        """
        found = _FORM.fullmatch(data, 0, MAX_HEADER_BYTES + 1)
        try:
            if found is not None:
                return _matched(found)
            return _header(decode(data, max_bytes=MAX_HEADER_BYTES, max_depth=3))
        except (Misuse, ValueError) as error:
            raise MalformedEntry(f"not an entry's header: {error}") from None


@dataclass(frozen=True, slots=True)
class Entry:
    """A header with its signature. Two signatures over one header are one entry: the id covers the header only.

    Attributes:
        id: SHA-256 of the header bytes: 32 bytes.
    """

    header: Header
    header_bytes: bytes
    signature: bytes
    id: bytes = attribute(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", hashlib.sha256(self.header_bytes).digest())

    @property
    def link_id(self) -> str:
        """The id's first 16 hexadecimal digits, for people and logs."""
        return self.id.hex()[:16]

    def to_bytes(self) -> bytes:
        """Return the entry as a tagged COSE_Sign1 (spec 2.2)."""
        return write_sign1(self.header_bytes, self.signature)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Entry":
        """Return the entry in `data`; its signature is not verified here.

        Raises:
            MalformedEntry: `data` is not the one form of an entry.
        """
        try:
            header_bytes, signature = read_sign1(data, max_bytes=MAX_ENTRY_BYTES)
        except MalformedEncoding as error:
            raise MalformedEntry(f"not an entry: {error}") from None
        return cls(Header.from_bytes(header_bytes), header_bytes, signature)


def sign_entry(header: Header, signer: Signer) -> Entry:
    """Return the entry of `header`, signed by the node's signing key."""
    header_bytes = header.to_bytes()
    return Entry(header, header_bytes, signer.sign(Purpose.ENTRY, header_bytes))


def verify_entry(entry: Entry, signing_key: bytes) -> None:
    """Check that `signing_key`, the signing key of the node that the header names, signed this entry.

    Raises:
        BadSignature, BadPublicKey.
    """
    verify(signing_key, Purpose.ENTRY, entry.header_bytes, entry.signature)


# The one form of spec 2.1.1 as a pattern: whatever it matches is what the decoder below reads from it, in a third of
# the time (a test compares the two); what it does not match goes to the decoder, which says what is wrong.
_INDEX: Final = rb"[\x00-\x17]|\x18[\x18-\xff]"
_NUMBER: Final = _INDEX + rb"|\x19(?!\0)..|\x1a(?!\0\0)...."
_CLOCK: Final = _NUMBER + rb"|\x1b\0\0\0(?!\0)....."
_ID: Final = rb"\x58\x20(.{32})"
_LINK: Final = re.compile(rb"\x83(%b)(%b)%b" % (_INDEX, _NUMBER, _ID), re.DOTALL)
_LINKS: Final = rb"([\x81-\x97]|\x98[\x18-\x7f])((?:\x83(?:%b)(?:%b)\x58\x20.{32})+)" % (_INDEX, _NUMBER)
_FORM: Final = re.compile(
    rb"\xac\x00\x01\x01%b\x02%b\x03(%b)\x04(?:\xf6|%b)\x05(?:\x80|%b)"
    rb"\x06(%b)\x07([\x00-\x03])\x08([\x00-\x02])\x09(%b)\x0a%b\x0b(%b)"
    % (_ID, _ID, _NUMBER, _ID, _LINKS, _CLOCK, _NUMBER, _ID, _NUMBER),
    re.DOTALL,
)
_PRECEDENCES: Final = tuple(Precedence)
_STATUSES: Final = tuple(Status)


def _matched(found: re.Match[bytes]) -> Header:
    line, node, sequence, previous, count, links, clock, precedence, status, epoch, body, length = found.groups()
    seen: tuple[Link, ...] = ()
    if links is not None:
        seen = tuple([Link(_number(feed), _number(place), linked) for feed, place, linked in _LINK.findall(links)])
        if len(seen) != (count[0] - 0x80 if len(count) == 1 else count[1]):
            raise MalformedEncoding("links are missing, or something stands behind them")
    return Header(
        line,
        node,
        _number(sequence),
        previous,
        seen,
        _number(clock),
        _PRECEDENCES[precedence[0]],
        _STATUSES[status[0]],
        epoch[0] if len(epoch) == 1 else _number(epoch),
        body,
        _number(length),
    )


def _number(data: bytes) -> int:
    """The unsigned integer whose one encoding is `data`."""
    return data[0] if len(data) == 1 else int.from_bytes(data[1:], "big")


def _check_links(seen: tuple[Link, ...]) -> None:
    if len(seen) > MAX_LINKS:
        raise Misuse(f"at most {MAX_LINKS} links")
    before = -1
    for link in seen:
        if not before < link.feed < MAX_FEEDS:
            raise Misuse("links are sorted by feed, one for each feed")
        if not 0 <= link.sequence <= _UINT32 or len(link.id) != 32:
            raise Misuse("a link has a sequence of 32 bits and an id of 32 bytes")
        before = link.feed


def _header(value: Value) -> Header:
    known = fields(value, range(12))
    if field(known, 0, int) != VERSION:
        raise MalformedEncoding("an entry of another version")
    previous = known[4]
    if previous is not None and type(previous) is not bytes:
        raise MalformedEncoding("field 4: the previous id, or null")
    return Header(
        line=field(known, 1, bytes),
        node=field(known, 2, bytes),
        sequence=field(known, 3, int),
        previous=previous,
        seen=tuple(_link(row) for row in array_of(known[5], list, most=MAX_LINKS, size=3)),
        clock=field(known, 6, int),
        precedence=Precedence(field(known, 7, int)),
        status=Status(field(known, 8, int)),
        epoch=field(known, 9, int),
        body=field(known, 10, bytes),
        length=field(known, 11, int),
    )


def _link(row: list[Value]) -> Link:
    feed, sequence = array_of(row[:2], int, most=2)
    (entry_id,) = array_of(row[2:], bytes, most=1)
    return Link(feed, sequence, entry_id)
