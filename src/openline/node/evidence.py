"""The bytes by which a peer broke a rule, each with who sent them and when: kept, bounded, read back (spec 3.10).

Of each peer so many of each kind are kept: whoever breaks one rule without end fills neither the disk nor the place of
what it, or anybody else, does wrong otherwise.
"""

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from openline.core.errors import Misuse, PeerFault
from openline.node.files import write_new
from openline.node.folder import Folder

PER_CODE: Final = 16


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a peer sent against the rules.

    Attributes:
        code: of the error, as in docs/reference/errors.md; text: its one line, as it was said then.
        peer: node id of the key that had authenticated the channel; line: None where it was no line's.
        at: our clock, seconds UTC.
        data: the bytes, as far as they are kept; against: what the same key had signed before, where it contradicts.
    """

    code: str
    text: str
    peer: bytes
    line: bytes | None
    at: int
    data: bytes
    against: bytes = b""


def keep(folder: Folder, error: PeerFault, peer: bytes, line: bytes | None, at: int, data: bytes) -> bool:
    """Keep the bytes of a peer's fault, once each, as long as there is room for more of this kind by this peer.

    Returns:
        whether it is new and was kept: only then is it worth a line in the log.

    Raises:
        Misuse, OSError: the disk does not take them.
    """
    place = folder.path / "evidence"
    place.mkdir(exist_ok=True, mode=0o700)
    start = f"{peer.hex()[:16]}-{error.code}-"
    against: bytes = getattr(error, "against", b"")
    path = place / f"{start}{sha256(data + against).hexdigest()[:16]}.json"
    if path.exists() or sum(1 for _ in place.glob(f"{start}*")) >= PER_CODE:
        return False
    kept = {
        "code": error.code, "text": str(error), "peer": peer.hex(), "line": line.hex() if line else None, "at": at,
        "data": base64.b64encode(data).decode(), "against": base64.b64encode(against).decode(),
    }  # fmt: skip
    write_new(path, json.dumps(kept).encode() + b"\n", private=True)
    return True


def kept(folder: Folder) -> list[Evidence]:
    """Return what is kept, by time.

    Raises:
        Misuse: a file is not one that `keep` wrote.
    """
    return sorted(_kept(folder.path / "evidence"), key=lambda each: (each.at, each.peer, each.code, each.data))


def _kept(place: Path) -> Iterator[Evidence]:
    for path in place.glob("*.json"):
        try:
            row = json.loads(path.read_bytes())
            yield Evidence(
                row["code"], row["text"], bytes.fromhex(row["peer"]),
                bytes.fromhex(row["line"]) if row["line"] else None, row["at"],
                base64.b64decode(row["data"]), base64.b64decode(row["against"]),
            )  # fmt: skip
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise Misuse(f"{path} cannot be read: {error}", hint="move it out of the folder; the rest stands") from None
