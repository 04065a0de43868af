"""How many bytes an element takes: in its parts, in its body, and with header, signature and frames on the wire.

Counted with the record's own code, for an entry in the middle of a feed that links to one other feed: sealed, filled
up, signed. What the bearer adds (TLS) is not counted.
"""

from dataclasses import dataclass

from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.parts import write_parts
from openline.core.encoding import write_sign1
from openline.core.record.entry import Header, Link, Precedence, Status
from openline.core.record.seal import Place, prepare, seal
from openline.protocol.frames import Body, Entries, prefixed, tag_of, write_frame

SIGNATURE_BYTES = 64
SEQUENCE = 70_000
"""A feed of some years: its number takes five bytes, as nearly all will."""


@dataclass(frozen=True, slots=True)
class Size:
    """Bytes of one message.

    Attributes:
        parts: how many parts its body has.
        content: of cover and element, in their parts.
        body: sealed and filled up, with the plaintext root, format and salt.
        entry: header and signature with their framing, one link.
        message: entry and body.
        wire: entry and body as they go onto a stream.
    """

    parts: int
    content: int
    body: int
    entry: int
    message: int
    wire: int


def size_of(cover: Cover, element: Element) -> Size:
    """Return how many bytes an element takes, without texts of others and without sign-offs."""
    parts = write_parts(cover, element)
    packed = seal(prepare(parts, bytes(32)), bytes(32), Place(bytes(32), bytes(32), SEQUENCE, SEQUENCE))
    header = Header(
        line=bytes(32),
        node=bytes(32),
        sequence=SEQUENCE,
        previous=bytes(32),
        seen=(Link(1, SEQUENCE, bytes(32)),),
        clock=1_740_091_800,
        precedence=Precedence.PRIORITY,
        status=Status(cover.status),
        epoch=SEQUENCE,
        body=packed.body,
        length=packed.length,
    )
    entry = write_sign1(header.to_bytes(), bytes(SIGNATURE_BYTES))
    tag = tag_of(header.line)
    frames = Entries(tag, (entry,)), Body(tag, bytes(32), 0, packed.data)
    return Size(
        parts=len(parts),
        content=sum(map(len, parts)),
        body=packed.length,
        entry=len(entry),
        message=len(entry) + packed.length,
        wire=sum(len(prefixed(write_frame(frame))) for frame in frames),
    )
