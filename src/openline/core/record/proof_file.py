"""The file of a proof: one JSON object, read as strictly as everything that comes from somebody else (spec 2.13.1)."""

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from typing import Any, Final

from openline.core.errors import PeerFault
from openline.core.record import disclosure, merkle
from openline.core.record.proof import Proof, ShownPart, Stated

VERSION: Final = 1
MAX_PROOF_BYTES: Final = 24 * 1024 * 1024
MAX_PATH: Final = 64
KEYS: Final = (
    "openline", "version", "charter", "cards", "entry", "body", "parts", "checkpoint", "inclusion", "statements",
)  # fmt: skip


class MalformedProof(PeerFault):
    """A file that is not a proof in the one form of spec 2.13."""

    code = "malformed_proof"
    hint = "ask for a new proof: openline record prove"


def write_proof(proof: Proof) -> bytes:
    """Return the proof as a file: one JSON object and a line feed."""
    value = {
        "openline": "proof",
        "version": VERSION,
        "charter": _b64(proof.charter),
        "cards": _list(proof.cards),
        "entry": _b64(proof.entry),
        "body": {"root": _b64(proof.root), "format": proof.form, "chunks": _b64(proof.chunks)},
        "parts": [
            {"index": one.index, "part": _b64(one.part), "salt": _b64(one.salt), "path": _list(one.path)}
            for one in proof.parts
        ],
        "checkpoint": None if proof.checkpoint is None else proof.checkpoint.decode(),
        "inclusion": _list(proof.inclusion),
        "statements": [{"statement": _b64(one.data), "inclusion": _list(one.inclusion)} for one in proof.statements],
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def read_proof(data: bytes) -> Proof:
    """Return the proof in a file; nothing in it is verified.

    Raises:
        MalformedProof: not in its form.
    """
    if len(data) > MAX_PROOF_BYTES:
        raise MalformedProof(f"longer than {MAX_PROOF_BYTES} bytes")
    try:
        return _proof(json.loads(data.decode(), object_pairs_hook=_no_repeats))
    except (ValueError, RecursionError) as error:
        raise MalformedProof(f"not a proof: {error}") from None


def _proof(value: Any) -> Proof:
    _only(value, *KEYS)
    if value["openline"] != "proof" or type(value["version"]) is not int or value["version"] != VERSION:
        raise ValueError("not an Openline proof of version 1")
    body, note = value["body"], value["checkpoint"]
    _only(body, "root", "format", "chunks")
    if type(body["format"]) is not int or body["format"] not in disclosure.LABELS:
        raise ValueError("a body in a format that is not known")
    if note is not None and type(note) is not str:
        raise ValueError("a checkpoint is a text, or null")
    proof = Proof(
        charter=_bytes(value["charter"]),
        cards=_each(value["cards"], _bytes, 64),
        entry=_bytes(value["entry"]),
        root=_hash(body["root"]),
        form=body["format"],
        chunks=_hash(body["chunks"]),
        parts=_each(value["parts"], _part, disclosure.MAX_PARTS),
        checkpoint=None if note is None else note.encode(),
        inclusion=_path(value["inclusion"]),
        statements=_each(value["statements"], _statement, 128),
    )
    indexes = [shown.index for shown in proof.parts]
    if indexes[:1] != [0] or indexes != sorted(set(indexes)):
        raise ValueError("the parts begin with part 0 and are sorted, each once")
    if len({len(shown.path) for shown in proof.parts}) != 1:
        raise ValueError("all parts of a body have paths of one length")
    if proof.checkpoint is None and proof.inclusion:
        raise ValueError("a path, and no checkpoint to which it leads")
    return proof


def _part(value: Any) -> ShownPart:
    _only(value, "index", "part", "salt", "path")
    if type(value["index"]) is not int or not 0 <= value["index"] < disclosure.MAX_PARTS:
        raise ValueError(f"a part has an index from 0 to {disclosure.MAX_PARTS - 1}")
    return ShownPart(value["index"], _bytes(value["part"]), _hash(value["salt"]), _path(value["path"]))


def _statement(value: Any) -> Stated:
    _only(value, "statement", "inclusion")
    return Stated(_bytes(value["statement"]), _path(value["inclusion"]))


def _path(value: Any) -> tuple[bytes, ...]:
    return _each(value, _hash, MAX_PATH)


def _each(value: Any, read: Callable[[Any], Any], most: int) -> tuple[Any, ...]:
    if type(value) is not list or len(value) > most:
        raise ValueError(f"a list of at most {most} is needed")
    return tuple(read(item) for item in value)


def _hash(text: Any) -> bytes:
    data = _bytes(text)
    if len(data) != merkle.HASH_BYTES:
        raise ValueError("32 bytes are needed")
    return data


def _bytes(text: Any) -> bytes:
    if type(text) is not str:
        raise ValueError("base64 is needed")
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError(f"not base64: {error}") from None
    if _b64(data) != text:
        raise ValueError("not base64 in its one form")
    return data


def _only(value: Any, *keys: str) -> None:
    if type(value) is not dict or value.keys() != set(keys):
        raise ValueError(f"exactly the keys {', '.join(keys)} are needed")


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return result


def _list(items: Sequence[bytes]) -> list[str]:
    return [_b64(item) for item in items]


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()
