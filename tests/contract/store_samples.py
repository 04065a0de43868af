"""Authors with real keys, and the entries that they sign, for the tests of stores."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from openline.core.identity import Purpose, SoftwareSigner
from openline.core.record.entry import Entry, Header, Link, Precedence, Status, sign_entry
from openline.core.record.seal import Packed, Place, pack_act, prepare, seal
from openline.store.kept import Built, LineRecord, Position, Request

LINE = hashlib.sha256(b"a line").digest()
STORAGE_KEY = bytes(range(32))
SECRET = hashlib.sha256(b"the secret of an epoch").digest()


@dataclass(frozen=True)
class Draft:
    """What an own entry will carry: the packed body, and the request that asked for it."""

    packed: Packed
    request: Request | None = None


class Author:
    """A node that signs entries: at the place a store gives out, or wherever a test wants them."""

    def __init__(self, number: int) -> None:
        self.feed = number
        self.signer = SoftwareSigner(bytes([number + 1]) * 32)
        self.node = Purpose.NODE.hash(self.signer.public_key)

    def entry(
        self,
        text: str,
        *,
        after: Entry | None = None,
        seen: Sequence[Entry] = (),
        by: "Sequence[Author]" = (),
        precedence: Precedence = Precedence.ROUTINE,
        line: bytes = LINE,
    ) -> Entry:
        """An entry that follows `after` and has seen `seen`, entries of the authors `by`."""
        links = sorted(
            Link(author.feed, entry.header.sequence, entry.id) for author, entry in zip(by, seen, strict=True)
        )
        place = Position(
            line=line,
            node=self.node,
            sequence=0 if after is None else after.header.sequence + 1,
            previous=None if after is None else after.id,
            seen=tuple(links),
        )
        return self.sign(place, body(text), precedence)

    def chain(self, count: int, *, word: str = "entry", after: Entry | None = None) -> list[Entry]:
        entries = []
        for number in range(count):
            after = self.entry(f"{word} {number}", after=after)
            entries.append(after)
        return entries

    def builder(self, draft: "Draft") -> Callable[[Position], Built]:
        return lambda position: Built(self.sign(position, draft.packed), draft.packed)

    def sealed(self, text: str, *, after: Entry | None = None, epoch: int = 1) -> tuple[Entry, Packed]:
        """A sealed entry that follows `after`, and its body."""
        salt = hashlib.sha256(text.encode()).digest()
        sequence = 0 if after is None else after.header.sequence + 1
        packed = seal(prepare([text.encode()], salt), SECRET, Place(LINE, self.node, epoch, sequence))
        at = Position(line=LINE, node=self.node, sequence=sequence, previous=after and after.id, seen=())
        return self.sign(at, packed, epoch=epoch), packed

    def sign(self, at: Position, packed: Packed, precedence: Precedence = Precedence.ROUTINE, epoch: int = 0) -> Entry:
        header = Header(
            line=at.line,
            node=at.node,
            sequence=at.sequence,
            previous=at.previous,
            seen=at.seen,
            clock=1_790_000_000 + at.sequence,
            precedence=precedence,
            status=Status.TEST,
            epoch=epoch,
            body=packed.body,
            length=packed.length,
        )
        return sign_entry(header, self.signer)


def body(text: str) -> Packed:
    """The body of an entry that says `text`, open."""
    return pack_act([text.encode()], hashlib.sha256(text.encode()).digest())


def draft(text: str, request: str | None = None) -> Draft:
    return Draft(body(text), None if request is None else Request(request, hashlib.sha256(text.encode()).digest()))


def line_of(authors: Sequence[Author], line: bytes = LINE) -> LineRecord:
    return LineRecord(
        id=line, charter=b"charter of " + line, cards=(b"card a", b"card b"), feeds=tuple(a.node for a in authors)
    )
