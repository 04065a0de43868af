"""From an element to an entry on disk: parts, salt, place in the own feed, signature, all under one request id."""

import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from hashlib import sha256

from openline.core import encoding
from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.parts import SignOff, write_parts
from openline.core.identity import Signer
from openline.core.record.disclosure import SALT_BYTES
from openline.core.record.entry import Entry, Header, Precedence, Status, sign_entry
from openline.core.record.seal import Packed, pack
from openline.store.contract import Appended, OwnDraft, Position, Request, Store

PRECEDENCES = {"flash": Precedence.FLASH, "immediate": Precedence.IMMEDIATE, "priority": Precedence.PRIORITY,
               "routine": Precedence.ROUTINE}  # fmt: skip
STATUSES = {"actual": Status.ACTUAL, "exercise": Status.EXERCISE, "test": Status.TEST}


@dataclass(frozen=True, slots=True)
class Speech:
    """One element that an office says: what, for whom, and how urgent.

    Attributes:
        salt: of its body, where an earlier entry has named it (spec 4.14.10); else one is drawn.
    """

    cover: Cover
    element: Element
    precedence: Precedence = Precedence.ROUTINE
    texts: tuple[str, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    salt: bytes = b""

    @property
    def status(self) -> Status:
        return Status(int(self.cover.status))

    def parts(self) -> tuple[bytes, ...]:
        return write_parts(self.cover, self.element, self.texts, self.sign_offs)


class Speaker:
    """Writes the node's own entries. What it signed is given out only once it is on disk."""

    def __init__(
        self,
        store: Store,
        signer: Signer,
        node: bytes,
        now: Callable[[], int],
        wrote: Callable[[bytes, Entry, bytes], None],
    ) -> None:
        """Take what signing needs; `wrote` is told of each entry with its body once it is on disk, in any thread."""
        self._store, self._signer, self._node, self._now, self._wrote = store, signer, node, now, wrote

    def say_all(
        self, line: bytes, speeches: Sequence[Speech], request: str, content: bytes | None = None
    ) -> list[Appended]:
        """Write speeches as the next entries of the own feed; return once all are on disk.

        The first goes ahead alone: where its request id was used for something else, nothing is written.

        Args:
            request: made by the caller; a repeat returns the first entries, and writes what of them is missing.
            content: what the caller asked for, where the parts themselves hold a clock; a repeat must ask the same.
        Raises:
            RequestReused: the id was given to another act.
        """
        parts = [speech.parts() for speech in speeches]
        said = [[*each, int(speech.precedence)] for each, speech in zip(parts, speeches, strict=True)]
        asked = sha256(content or encoding.encode(said))
        written: list[Appended] = []
        pending: list[Future[Appended]] = []
        for number, (speech, each) in enumerate(zip(speeches, parts, strict=True)):
            name = request if number == 0 else f"{request}/{number + 1}"
            future = self._say(line, speech, each, Request(name, asked.digest()))
            if number == 0:
                written.append(future.result())
            else:
                pending.append(future)
        return [*written, *(future.result() for future in pending)]

    def _say(self, line: bytes, speech: Speech, parts: tuple[bytes, ...], request: Request) -> Future[Appended]:
        packed = pack(parts, speech.salt or secrets.token_bytes(SALT_BYTES))
        draft = OwnDraft(packed, request)
        future = self._store.append(line, self._node, draft, lambda position: self._build(position, speech, packed))
        future.add_done_callback(lambda done: self._tell(line, done, packed))
        return future

    def _tell(self, line: bytes, done: Future[Appended], packed: Packed) -> None:
        if done.exception() is None and not done.result().repeated:
            self._wrote(line, done.result().entry, packed.data)

    def _build(self, position: Position, speech: Speech, packed: Packed) -> Entry:
        header = Header(
            line=position.line,
            node=position.node,
            sequence=position.sequence,
            previous=position.previous,
            seen=position.seen,
            clock=self._now(),
            precedence=speech.precedence,
            status=speech.status,
            epoch=0,
            body=packed.body,
            length=packed.length,
        )
        return sign_entry(header, self._signer)
