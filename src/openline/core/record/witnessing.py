"""What a witness decides: whether a checkpoint continues what it cosigned, and what proves two histories (spec 7).

Pure: a request and what is known in, a verdict out. The caller puts what a verdict accepts on disk before it signs, and
does the two in one step with reading what is known.
"""

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from openline.core.errors import PeerFault
from openline.core.record.alarm import MAX_PROOF, Alarm, verify_alarm
from openline.core.record.checkpoint import (
    MAX_CHECKPOINT_BYTES,
    MalformedCheckpoint,
    SignedCheckpoint,
    parse,
    verify_checkpoint,
)
from openline.core.record.log import Log
from openline.core.record.merkle import (
    EMPTY_ROOT,
    HASH_BYTES,
    BadProof,
    verify_consistency,
)

MAX_REQUEST_BYTES: Final = 24 + MAX_PROOF * 45 + 1 + MAX_CHECKPOINT_BYTES
ACCEPTED, MALFORMED, NOT_SIGNED, UNKNOWN_LOG, CONFLICT, INCONSISTENT = 200, 400, 403, 404, 409, 422


class MalformedRequest(PeerFault):
    """A text that is not an add-checkpoint request in the one form of spec 7.3.1."""

    code = "malformed_request"
    hint = "the witness answers 400; a request is an old size, a proof, an empty line and a checkpoint"


@dataclass(frozen=True, slots=True)
class Request:
    """An add-checkpoint request: from which size the proof leads, the proof, and the checkpoint."""

    old: int
    proof: tuple[bytes, ...]
    signed: SignedCheckpoint


def write_request(old: int, proof: Sequence[bytes], note: bytes) -> bytes:
    """Return the body of an add-checkpoint request (C2SP tlog-witness)."""
    lines = [f"old {old}", *(base64.b64encode(item).decode() for item in proof), ""]
    return "".join(f"{line}\n" for line in lines).encode() + note


def read_request(data: bytes) -> Request:
    """Return the request in `data`; no signature is verified here.

    Raises:
        MalformedRequest: not in the one form.
    """
    try:
        if len(data) > MAX_REQUEST_BYTES:
            raise ValueError(f"longer than {MAX_REQUEST_BYTES} bytes")
        head, separator, note = data.partition(b"\n\n")
        first, *rest = head.decode("ascii").split("\n")
        word, _, size = first.partition(" ")
        if not separator or word != "old" or not size.isdigit() or (size[0] == "0" and size != "0") or len(size) > 19:
            raise ValueError("the first line is `old` and a size, and an empty line comes before the checkpoint")
        if len(rest) > MAX_PROOF:
            raise ValueError(f"more than {MAX_PROOF} lines of proof")
        return Request(int(size), tuple(_hash(line) for line in rest), parse(note))
    except (ValueError, MalformedCheckpoint) as error:
        raise MalformedRequest(f"not an add-checkpoint request: {error}") from None


def _hash(line: str) -> bytes:
    try:
        data = base64.b64decode(line, validate=True)
    except binascii.Error as error:
        raise ValueError(f"not base64: {error}") from None
    if len(data) != HASH_BYTES or base64.b64encode(data).decode() != line:
        raise ValueError("a line of proof is one hash in base64, in its one form")
    return data


@dataclass(frozen=True, slots=True)
class Known:
    """The newest checkpoint of a feed that was cosigned: its size and root, and its note as it was shown."""

    size: int = 0
    root: bytes = EMPTY_ROOT
    note: bytes = b""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a witness answers.

    Attributes:
        status: of HTTP.
        size: of the newest cosigned checkpoint, where the answer is 409.
        log: whose checkpoint it is, where that is known.
        accepted: what is now known, to be on disk before it is signed.
        checkpoint: what is to be cosigned.
        alarm: proof of two histories.
        doubtful: well signed, and nothing proves where it came from: to be looked at by people.
    """

    status: int
    words: str
    size: int | None = None
    log: Log | None = None
    accepted: Known | None = None
    checkpoint: SignedCheckpoint | None = None
    alarm: Alarm | None = None
    doubtful: bool = False


def judge(
    data: bytes,
    logs: Mapping[str, Log],
    known: Callable[[str], Known],
    at_size: Callable[[str, int], Known | None],
) -> Verdict:
    """Return the verdict on an add-checkpoint request, in the order of C2SP tlog-witness (spec 7.3.3).

    Args:
        logs: the feeds that are watched, by origin.
        known: the newest cosigned checkpoint of a feed, `Known()` if none was.
        at_size: the checkpoint of this size that was cosigned, if one was.
    """
    try:
        request = read_request(data)
    except MalformedRequest as error:
        return Verdict(MALFORMED, str(error))
    signed, shown = request.signed, request.signed.checkpoint
    log = logs.get(shown.origin)
    if log is None:
        return Verdict(UNKNOWN_LOG, "this witness does not watch that log")
    try:
        verify_checkpoint(signed, log.line, log.node, log.keys)
    except PeerFault as error:
        return Verdict(NOT_SIGNED, str(error), log=log)
    # the lines of others are no part of what the node said, and would only fill the disk
    own = tuple(line for line in signed.signatures if line.name == shown.origin)
    note, held = SignedCheckpoint(shown, own).to_bytes(), known(shown.origin)
    same_size = held if held.size == shown.size else at_size(shown.origin, shown.size)
    differs = same_size is not None and same_size.root != shown.root
    alarm = Alarm(shown.origin, same_size.note, note) if differs and same_size is not None and same_size.note else None
    if request.old > shown.size:
        return Verdict(MALFORMED, "the old size is above the checkpoint's", log=log, alarm=alarm)
    if request.old != held.size or (differs and held.size == shown.size):
        words = "another root was cosigned for this size" if differs else "the newest cosigned checkpoint has this size"
        return Verdict(CONFLICT, words, size=held.size, log=log, alarm=alarm, doubtful=differs)
    try:
        if request.old:
            verify_consistency(request.old, shown.size, request.proof, held.root, shown.root)
        elif request.proof:
            raise BadProof("from nothing no proof leads")
    except BadProof as error:
        alarm = _split(log, held, request, note)
        return Verdict(INCONSISTENT, str(error), log=log, alarm=alarm, doubtful=True)
    return Verdict(ACCEPTED, "", log=log, accepted=Known(shown.size, shown.root, note), checkpoint=signed)


def _split(log: Log, held: Known, request: Request, note: bytes) -> Alarm | None:
    """Return an alarm where the proof, refused as one from what is held, proves another beginning of that size."""
    alarm = Alarm(log.origin, held.note, note, request.proof)
    try:
        verify_alarm(alarm, log)
    except PeerFault:
        return None
    return alarm
