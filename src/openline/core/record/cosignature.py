"""Cosignatures: a witness's word that a checkpoint continues what it saw of that feed before (spec 7.2).

They are those of C2SP tlog-cosignature, Ed25519 and ML-DSA-44, each with the time at which it was made. A witness
counts for a checkpoint where both of its signatures hold.
"""

import base64
import binascii
from collections.abc import Iterable
from typing import Final, Protocol

from openline.core.charter import Witness, check_witness_name
from openline.core.errors import Misuse
from openline.core.identity import (
    ML_DSA_44,
    SIGNATURE_BYTES,
    BadSignature,
    HybridKey,
    Signatures,
    cosigned_message,
    verify_ed25519,
    verify_ml_dsa,
)
from openline.core.record.checkpoint import (
    ML_DSA,
    Checkpoint,
    MalformedCheckpoint,
    NoteSignature,
    SignedCheckpoint,
    key_id,
)

ED25519_COSIGNATURE: Final = b"\x04"  # its type in C2SP signed notes; that of ML-DSA-44 is the same as a node's own
MAX_TIME: Final = (1 << 63) - 1
MAX_VKEYS_BYTES: Final = 8 * 1024
_HEAD: Final = "cosignature/v1\n"
_TIME_BYTES: Final = 8


class BadWitnessKeys(Misuse):
    """A text that is not the two public keys of one witness."""

    code = "bad_witness_keys"
    hint = "ask the witness for its file of keys: openline witness create writes it"


class Cosigner(Protocol):
    """Whatever holds the private keys of a witness; it signs checkpoints of others with a time, and nothing else."""

    @property
    def witness(self) -> Witness: ...

    def cosign(self, checkpoint: Checkpoint, timestamp: int) -> Signatures: ...


def cosigned_pair(name: str, timestamp: int, checkpoint: Checkpoint) -> tuple[bytes, bytes]:
    """Return the bytes that the two cosignatures of witness `name` cover: Ed25519's, then ML-DSA's (spec 7.2.2).

    Raises:
        Misuse: not a witness's name, or no time that can be written.
    """
    check_witness_name(name)
    if not 0 <= timestamp <= MAX_TIME:
        raise Misuse("a cosignature's time is out of range")
    text = f"{_HEAD}time {timestamp}\n{checkpoint.to_text()}".encode()
    return text, cosigned_message(name, timestamp, checkpoint.origin, checkpoint.size, checkpoint.root)


def cosign(checkpoint: Checkpoint, cosigner: Cosigner, timestamp: int) -> tuple[NoteSignature, NoteSignature]:
    """Return both signature lines of a witness under a checkpoint."""
    first, second = cosigner.cosign(checkpoint, timestamp)
    time = timestamp.to_bytes(_TIME_BYTES, "big")
    ed25519, ml_dsa = key_ids(cosigner.witness)
    name = cosigner.witness.name
    return NoteSignature(name, ed25519, time + first), NoteSignature(name, ml_dsa, time + second)


def key_ids(witness: Witness) -> tuple[bytes, bytes]:
    """Return the ids of the two keys of a witness, 4 bytes each (spec 7.1.2)."""
    return (
        key_id(witness.name, ED25519_COSIGNATURE, witness.keys.ed25519),
        key_id(witness.name, ML_DSA, witness.keys.ml_dsa),
    )


def cosignatures(signed: SignedCheckpoint, witnesses: Iterable[Witness]) -> dict[str, int]:
    """Return which of `witnesses` cosigned this checkpoint with both keys, and when: the earlier of the two times.

    Lines of other keys are passed over. A time of 0 says nothing of being the newest, and does not count.

    Raises:
        BadSignature: a line claims to be by a key of one of them, and does not hold.
        MalformedCheckpoint: a key of one of them stands under it twice.
    """
    found = {}
    for witness in witnesses:
        times = [_time(signed, witness, kind) for kind in (0, 1)]
        if all(times):
            found[witness.name] = min(time for time in times if time)
    return found


def _time(signed: SignedCheckpoint, witness: Witness, kind: int) -> int | None:
    """The time of a witness's cosignature with one of its keys, once that is verified; None where there is none."""
    wanted = (witness.name, key_ids(witness)[kind])
    lines = [line.signature for line in signed.signatures if (line.name, line.key_id) == wanted]
    if not lines:
        return None
    if len(lines) > 1:
        raise MalformedCheckpoint(f"a key of the witness {witness.name} stands twice under one checkpoint")
    time, signature = int.from_bytes(lines[0][:_TIME_BYTES], "big"), lines[0][_TIME_BYTES:]
    if time > MAX_TIME or len(signature) != (SIGNATURE_BYTES, ML_DSA_44.signature_bytes)[kind]:
        raise BadSignature("a cosignature has a time of 8 bytes, and a signature of its kind behind it")
    covered = cosigned_pair(witness.name, time, signed.checkpoint)[kind]
    if kind:
        verify_ml_dsa(witness.keys.ml_dsa, covered, signature, "a cosignature")
    else:
        verify_ed25519(witness.keys.ed25519, covered, signature, "a cosignature")
    return time


def write_vkeys(witness: Witness) -> str:
    """Return the public keys of a witness as two verifier keys of C2SP signed notes, one a line (spec 7.1.2)."""
    rows = zip(
        key_ids(witness),
        (ED25519_COSIGNATURE + witness.keys.ed25519, ML_DSA + witness.keys.ml_dsa),
        strict=True,
    )
    return "".join(f"{witness.name}+{number.hex()}+{base64.b64encode(key).decode()}\n" for number, key in rows)


def read_vkeys(text: str) -> Witness:
    """Return the witness whose public keys these two lines are.

    Raises:
        BadWitnessKeys: not in that one form, or keys that must not be enrolled.
    """
    try:
        lines = [line.split("+", 2) for line in text.splitlines()]
        (name, _, first), (other, _, second) = lines
        ed25519, ml_dsa = (base64.b64decode(key, validate=True) for key in (first, second))
        check_witness_name(name)
        witness = Witness(name, HybridKey(ed25519[1:], ml_dsa[1:]))
        if other != name or witness.keys.parameters is not ML_DSA_44 or write_vkeys(witness) != text:
            raise ValueError("a line is not in its one form")
    except (ValueError, binascii.Error, Misuse) as error:
        raise BadWitnessKeys(f"not the keys of a witness: {error}") from None
    return witness
