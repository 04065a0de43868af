"""From an element to an entry on disk: parts, salt, place in the own feed, seal, signature, all under one request id.

The key of a body follows from its place in the feed, so sealing is done inside the store's transaction, where the place
is given out; all that takes time is done before.
"""

import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from hashlib import sha256
from threading import Lock

from openline.core import encoding
from openline.core.catalogue.changes import State
from openline.core.catalogue.dialogue import Signal
from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.parts import SignOff, write_parts
from openline.core.errors import OpenlineError
from openline.core.identity import Signer
from openline.core.record import epochs
from openline.core.record.acts import Act, write_act
from openline.core.record.disclosure import SALT_BYTES
from openline.core.record.entry import Entry, Header, Precedence, Status, sign_entry
from openline.core.record.seal import Packed, Place, pack_act, prepare, seal
from openline.node.keyring import Keyring
from openline.store.contract import Store
from openline.store.kept import Appended, Built, Position, Request, Secret

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
        keyring: Keyring,
        node: bytes,
        now: Callable[[], int],
        wrote: Callable[[bytes, Entry, bytes], None],
        check: Callable[[Status], None] = lambda status: None,
    ) -> None:
        """Take what signing needs.

        Args:
            wrote: is told of each entry with its body once it is on disk, in any thread.
            check: raises where this node says nothing of that status.
        """
        self._store, self._signer, self._keyring = store, signer, keyring
        self._node, self._now, self._wrote, self._check = node, now, wrote, check
        self._readying = Lock()

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
        for speech in speeches:
            self._check(speech.status)
        parts = [speech.parts() for speech in speeches]
        said = [[*each, int(speech.precedence)] for each, speech in zip(parts, speeches, strict=True)]
        asked = sha256(content or encoding.encode(said))
        with self._readying:  # whoever comes while the first epoch is being granted waits for it
            self.carry_out(line, self._keyring.tell(line, [epochs.Wanted(self._now())]))
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
        prepared = prepare(parts, speech.salt or secrets.token_bytes(SALT_BYTES))

        def build(position: Position) -> Built:
            epoch, secret = self._keyring.current(line)
            packed = seal(prepared, secret, Place(line, self._node, epoch, position.sequence))
            return self._built(position, (speech.precedence, speech.status), packed, epoch)

        return self._append(line, request, build)

    def _append(self, line: bytes, request: Request | None, build: Callable[[Position], Built]) -> Future[Appended]:
        """Write an entry; what is on disk is on its way to the peers before its author learns of it."""
        bodies: list[bytes] = []
        passed_on: Future[Appended] = Future()

        def remembered(position: Position) -> Built:
            built = build(position)
            bodies.append(built.packed.data)
            return built

        def pass_on(done: Future[Appended]) -> None:
            error = done.exception()
            try:
                if error is None and not done.result().repeated:
                    self._wrote(line, done.result().entry, bodies[-1])
            finally:
                if error is None:
                    passed_on.set_result(done.result())
                else:
                    passed_on.set_exception(error)

        self._store.append(line, self._node, request, remembered).add_done_callback(pass_on)
        return passed_on

    def _built(
        self,
        position: Position,
        how: tuple[Precedence, Status],
        packed: Packed,
        epoch: int,
        kept: tuple[Secret, ...] = (),
    ) -> Built:
        header = Header(
            line=position.line,
            node=position.node,
            sequence=position.sequence,
            previous=position.previous,
            seen=position.seen,
            clock=self._now(),
            precedence=how[0],
            status=how[1],
            epoch=epoch,
            body=packed.body,
            length=packed.length,
        )
        return Built(sign_entry(header, self._signer), packed, kept)

    # the record's own acts

    def act(self, line: bytes, act: Act, kept: tuple[Secret, ...] = (), *, ahead: bool = False) -> Entry:
        """Write one of the record's own acts; return once it is on disk.

        Args:
            kept: secrets that must be on disk with it.
            ahead: others need it before they can read what follows: it overtakes as a FLASH does (spec 2.12.8).
        """
        packed = pack_act(write_act(act), secrets.token_bytes(SALT_BYTES))
        how = Precedence.FLASH if ahead else Precedence.ROUTINE, Status.ACTUAL
        return self._append(line, None, lambda position: self._built(position, how, packed, 0, kept)).result().entry

    def carry_out(self, line: bytes, effects: Sequence[epochs.Effect]) -> int:
        """Do what is due about keys and epochs; return how many acts that were."""
        written = 0
        for effect in effects:
            try:
                match effect:
                    case epochs.Grant(epoch, recipients):
                        epoch_act, secret = self._keyring.grants(line, epoch, recipients, self._now())
                        entry = self.act(line, epoch_act, (secret,), ahead=True)
                        self._keyring.granted(line, secret, entry.header, epoch_act)
                        written += 1
                    case epochs.AnnounceKey():
                        key_act, secret = self._keyring.new_key(line, self._now())
                        entry = self.act(line, key_act, (secret,))
                        self._keyring.announced(line, secret, entry.header)
                        written += 1
            except OpenlineError:
                self._keyring.tell(line, [epochs.Failed()])
                raise
        gone = self._keyring.forget(line, effects)
        if gone:
            self._store.drop_secrets(line, gone).result()
        return written


def named_by(speech: Speech) -> tuple[str, str]:
    """Return the name of what is said and the code that it turns on, of a signal its meaning, of a STATE the state."""
    element = speech.element
    name = element.name.lower()
    if isinstance(element, Signal):
        return name, element.meaning.name.lower()
    if isinstance(element, State):
        return name, element.state.name.lower()
    return name, ""
