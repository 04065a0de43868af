"""A long export in the form of spec 2.9, written with nothing but CBOR and Ed25519."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import cbor2
from nacl.signing import SigningKey

SEED = b"\x12" * 32  # of the vectors' first node (spec 1.6)
LABEL = b"openline/v1/entry"
PROTECTED = bytes.fromhex("a10132")


def write_long_export(path: Path, example: str, entries: int) -> None:
    """Write an export on the line of `example` with this many entries of its one node that has SEED."""
    opening = json.loads(example.split("\n")[0])
    key = SigningKey(SEED)
    node = node_with(bytes(key.verify_key), opening["cards"])
    lines: list[Any] = [opening]
    previous = None
    for sequence in range(entries):
        header = {
            0: 1, 1: bytes.fromhex(opening["line"]), 2: node, 3: sequence, 4: previous, 5: [],
            6: 1_790_000_000 + sequence, 7: 3, 8: 2, 9: 1, 10: bytes(32), 11: 100,
        }  # fmt: skip
        data = cbor2.dumps(header, canonical=True)
        signature = key.sign(cbor2.dumps(["Signature1", PROTECTED, LABEL, data])).signature
        entry = cbor2.dumps(cbor2.CBORTag(18, [PROTECTED, {}, data, signature]))
        lines.append({"entry": base64.b64encode(entry).decode(), "body": None})
        previous = hashlib.sha256(data).digest()
    write_lines(path, lines)


def write_lines(path: Path, lines: list[Any]) -> None:
    """Write the lines of an export, and the last one that counts and hashes them (spec 2.9.3)."""
    text = "".join(json.dumps(line) + "\n" for line in lines)
    end = {"end": {"lines": len(lines), "sha256": hashlib.sha256(text.encode()).hexdigest()}}
    path.write_text(text + json.dumps(end) + "\n", "utf-8")


def node_with(ed25519: bytes, cards: list[str]) -> bytes:
    """Return the id of the node on the cards that has this key (spec 1.6.3)."""
    for card in cards:
        payload = cbor2.loads(cbor2.loads(base64.b64decode(card)).value[2])
        for _, key, ml_dsa, tls, sealing, *_ in payload[7]:
            if key == ed25519:
                label = b"openline/v1/node"
                return hashlib.sha256(bytes([len(label)]) + label + key + ml_dsa + tls + sealing).digest()
    raise LookupError("no card names that key")
