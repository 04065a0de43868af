"""Authors with real keys, and the entries that they sign, for the tests of stores."""

import hashlib
from collections.abc import Callable, Sequence

from openline.core.identity import Purpose, SoftwareSigner
from openline.core.record.entry import Entry, Header, Link, Precedence, Status, sign_entry
from openline.core.record.seal import Packed, pack
from openline.store.contract import LineRecord, OwnDraft, Position, Request

LINE = hashlib.sha256(b"a line").digest()


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

    def builder(self, draft: OwnDraft) -> Callable[[Position], Entry]:
        return lambda position: self.sign(position, draft.packed)

    def sign(self, at: Position, packed: Packed, precedence: Precedence = Precedence.ROUTINE) -> Entry:
        header = Header(
            line=at.line,
            node=at.node,
            sequence=at.sequence,
            previous=at.previous,
            seen=at.seen,
            clock=1_790_000_000 + at.sequence,
            precedence=precedence,
            status=Status.TEST,
            epoch=0,
            body=packed.body,
            length=packed.length,
        )
        return sign_entry(header, self.signer)


def body(text: str) -> Packed:
    """The body of an entry that says `text`."""
    return pack([text.encode()], hashlib.sha256(text.encode()).digest())


def draft(text: str, request: str | None = None) -> OwnDraft:
    return OwnDraft(body(text), None if request is None else Request(request, hashlib.sha256(text.encode()).digest()))


def line_of(authors: Sequence[Author], line: bytes = LINE) -> LineRecord:
    return LineRecord(
        id=line, charter=b"charter of " + line, cards=(b"card a", b"card b"), feeds=tuple(a.node for a in authors)
    )
