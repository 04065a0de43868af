"""The record's own acts: sealing keys, epochs, cards, closings, erasures (spec 2.12).

They travel in open bodies: public documents, and ciphertexts for one node each. An act is two parts, a head and what
it carries. The head is an unsigned integer, where the catalogue has an array, so that neither can pass for the other.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from openline.core.cards import MAX_CARD_BYTES
from openline.core.encoding import MalformedEncoding, Value, array_of, decode, encode
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import MAX_LATEST, SEALING_KEY_BYTES, Purpose
from openline.core.record.entry import MAX_FEEDS

GRANT_BYTES: Final = 1120 + 32 + 16  # the encapsulation, the secret, the tag
KEY_ID_BYTES: Final = 8
MAX_CLOSING_BYTES: Final = 8 * 1024
MAX_ERASED: Final = 1024
_UINT32: Final = (1 << 32) - 1


class MalformedAct(PeerFault):
    """An open body that is not one of the record's own acts in its one form: kept, flagged, never shown as said."""

    code = "malformed_act"
    hint = "its author's node is at fault; the entry stands and says nothing"


class Kind(IntEnum):
    """The heads that are known."""

    SEALING_KEY = 1
    EPOCH = 2
    CARD = 3
    CLOSING = 4
    ERASE = 5


class Rule(IntEnum):
    """By which rule a body was erased."""

    AGE = 1
    KIND = 2


@dataclass(frozen=True, slots=True)
class SealingKey:
    """A node's new public sealing key; authors grant to the newest one that they hold."""

    public_key: bytes
    not_after: int

    @property
    def key_id(self) -> bytes:
        return key_id(self.public_key)


@dataclass(frozen=True, slots=True)
class Grant:
    """One epoch's secret for one node, sealed to one of its sealing keys."""

    epoch: int
    recipient: bytes
    key_id: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Epoch:
    """Grants of the author's own epochs."""

    grants: tuple[Grant, ...]


@dataclass(frozen=True, slots=True)
class CardAct:
    """A signed card, as its party's root signed it."""

    data: bytes


@dataclass(frozen=True, slots=True)
class ClosingAct:
    """A closing of a node, as its party's root signed it."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Erase:
    """The author has erased these bodies at home, each by a rule; it binds no one else."""

    erased: tuple[tuple[bytes, int], ...]


@dataclass(frozen=True, slots=True)
class UnknownAct:
    """An act of a later version: kept, and shown as such."""

    head: int


Act = SealingKey | Epoch | CardAct | ClosingAct | Erase | UnknownAct


def key_id(public_key: bytes) -> bytes:
    """Return by which 8 bytes a public sealing key is named (spec 2.12.3)."""
    return hashlib.sha256(public_key).digest()[:KEY_ID_BYTES]


def grant_info(line: bytes, author: bytes, grant_epoch: int, recipient: bytes, key: bytes) -> bytes:
    """Return the HPKE `info` that binds a grant to its line, author, epoch, recipient and key (spec 2.12.4)."""
    label = Purpose.EPOCH.value
    return bytes([len(label)]) + label + line + author + grant_epoch.to_bytes(4, "big") + recipient + key


def write_act(act: Act) -> tuple[bytes, ...]:
    """Return the two parts of an act.

    Raises:
        Misuse: an act that nobody could read.
    """
    match act:
        case SealingKey(public_key, not_after):
            parts = encode(int(Kind.SEALING_KEY)), encode([public_key, not_after])
        case Epoch(grants):
            rows = [[grant.epoch, grant.recipient, grant.key_id, grant.sealed] for grant in grants]
            parts = encode(int(Kind.EPOCH)), encode(rows)
        case CardAct(data):
            parts = encode(int(Kind.CARD)), data
        case ClosingAct(data):
            parts = encode(int(Kind.CLOSING)), data
        case Erase(erased):
            parts = encode(int(Kind.ERASE)), encode([list(row) for row in erased])
        case UnknownAct():
            raise Misuse("an act that this version does not know cannot be written")
    try:
        if read_act(parts) != act:
            raise Misuse("an act that reads as another")
    except MalformedAct as error:
        raise Misuse(str(error)) from None
    return parts


def read_act(parts: Sequence[bytes]) -> Act:
    """Return the act in the parts of an open body.

    Raises:
        MalformedAct: anything else than one act in its one form.
    """
    try:
        if not parts:
            raise MalformedEncoding("no part")
        head = decode(parts[0], max_bytes=9, max_depth=0)
        if type(head) is not int or head < 0:
            raise MalformedEncoding("the head of an act is an unsigned integer")
        if head not in _READERS:
            return UnknownAct(head)
        if len(parts) != 2:
            raise MalformedEncoding("an act has a head and one part more")
        return _READERS[head](parts[1])
    except Misuse as error:
        raise MalformedAct(f"not an act of the record: {error}") from None


def _sealing_key(data: bytes) -> SealingKey:
    value = _row(decode(data, max_bytes=SEALING_KEY_BYTES + 32, max_depth=1), 2)
    (public_key,) = array_of(value[:1], bytes, most=1, size=SEALING_KEY_BYTES)
    (not_after,) = array_of(value[1:], int, most=1)
    if not 0 <= not_after <= MAX_LATEST:
        raise MalformedEncoding("a time out of range")
    return SealingKey(public_key, not_after)


def _epoch(data: bytes) -> Epoch:
    rows = decode(data, max_bytes=2 * MAX_FEEDS * (GRANT_BYTES + 64), max_depth=2)
    grants = tuple(_grant(row) for row in array_of(rows, list, most=2 * MAX_FEEDS, size=4))
    order = [(grant.epoch, grant.recipient) for grant in grants]
    if not grants or order != sorted(set(order)):
        raise MalformedEncoding("grants are sorted by epoch and recipient, each once, at least one")
    return Epoch(grants)


def _grant(row: list[Value]) -> Grant:
    (number,) = array_of(row[:1], int, most=1)
    recipient, named, sealed = array_of(row[1:], bytes, most=3)
    if not 1 <= number <= _UINT32 or (len(recipient), len(named), len(sealed)) != (32, KEY_ID_BYTES, GRANT_BYTES):
        raise MalformedEncoding("a grant is an epoch from 1 on, a node id, a key id and a sealed secret")
    return Grant(number, recipient, named, sealed)


def _card(data: bytes) -> CardAct:
    return CardAct(_within(data, MAX_CARD_BYTES))


def _closing(data: bytes) -> ClosingAct:
    return ClosingAct(_within(data, MAX_CLOSING_BYTES))


def _within(data: bytes, most: int) -> bytes:
    if len(data) > most:
        raise MalformedEncoding(f"{len(data)} bytes where at most {most} are allowed")
    return data


def _erase(data: bytes) -> Erase:
    rows = array_of(decode(data, max_bytes=MAX_ERASED * 48, max_depth=2), list, most=MAX_ERASED, size=2)
    erased = tuple((array_of(row[:1], bytes, most=1, size=32)[0], array_of(row[1:], int, most=1)[0]) for row in rows)
    ids = [entry for entry, _ in erased]
    if not erased or ids != sorted(set(ids)) or not all(0 <= rule <= _UINT32 for _, rule in erased):
        raise MalformedEncoding("what was erased is sorted by entry id, each once, at least one, with a rule")
    return Erase(erased)


def _row(value: Value, size: int) -> list[Value]:
    if type(value) is not list or len(value) != size:
        raise MalformedEncoding(f"an array of {size} is needed")
    row: list[Value] = value
    return row


_READERS: Final[dict[int, Callable[[bytes], Act]]] = {
    Kind.SEALING_KEY: _sealing_key,
    Kind.EPOCH: _epoch,
    Kind.CARD: _card,
    Kind.CLOSING: _closing,
    Kind.ERASE: _erase,
}
