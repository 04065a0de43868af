"""Private keys at rest: each file sealed under a passphrase (Argon2id, ChaCha20-Poly1305), opened only in memory.

The root key lies in a file of its own, so that it can be kept elsewhere; daily work opens only the node's file.
"""

import base64
import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from openline.core.errors import Misuse
from openline.node.files import write_new

ROOT_FILE = "root.key"
NODE_FILE = "node.key"
MEMORY_KIB = 64 * 1024
ITERATIONS = 3
LANES = 4
MAX_MEMORY_KIB = 1024 * 1024


class WrongPassphrase(Misuse):
    """The passphrase does not open the file."""

    code = "wrong_passphrase"
    hint = "type it again; a lost passphrase cannot be recovered from this machine"


@dataclass(frozen=True, slots=True)
class NodeSeeds:
    """The node's own seeds, 32 bytes each: one signs entries, one authenticates connections."""

    signing: bytes
    tls: bytes


def check_strength(passphrase: str) -> None:
    """Refuse a passphrase that would make the sealing pointless."""
    if len(passphrase) < 8:
        raise Misuse("a passphrase has at least 8 characters", hint="four random words are easy to type and to keep")


def create(folder: Path, passphrase: str) -> tuple[bytes, NodeSeeds]:
    """Draw new root and node seeds, seal them into two new files of `folder`, and return them."""
    check_strength(passphrase)
    root, node = secrets.token_bytes(32), NodeSeeds(secrets.token_bytes(32), secrets.token_bytes(32))
    write_new(folder / ROOT_FILE, _seal(root, passphrase, b"openline/v1/root-key"), private=True)
    write_new(folder / NODE_FILE, _seal(node.signing + node.tls, passphrase, b"openline/v1/node-key"), private=True)
    return root, node


def open_root(folder: Path, passphrase: str) -> bytes:
    """Return the root seed."""
    return _open(folder / ROOT_FILE, passphrase, b"openline/v1/root-key")


def open_node(folder: Path, passphrase: str) -> NodeSeeds:
    """Return the node's seeds."""
    seeds = _open(folder / NODE_FILE, passphrase, b"openline/v1/node-key")
    return NodeSeeds(seeds[:32], seeds[32:])


def hash_passphrase(passphrase: str) -> bytes:
    """Return a verifier for an officer's passphrase, to be kept in place of it."""
    check_strength(passphrase)
    salt = secrets.token_bytes(16)
    return salt + _derive(passphrase, salt, MEMORY_KIB, ITERATIONS, LANES)


def matches(passphrase: str, verifier: bytes) -> bool:
    """Say whether `passphrase` is the one that `verifier` was made from."""
    derived = _derive(passphrase, verifier[:16], MEMORY_KIB, ITERATIONS, LANES)
    return secrets.compare_digest(derived, verifier[16:])


def _derive(passphrase: str, salt: bytes, memory: int, iterations: int, lanes: int) -> bytes:
    kdf = Argon2id(salt=salt, length=32, iterations=iterations, lanes=lanes, memory_cost=memory)
    return kdf.derive(passphrase.encode())


def _seal(secret: bytes, passphrase: str, label: bytes) -> bytes:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    key = _derive(passphrase, salt, MEMORY_KIB, ITERATIONS, LANES)
    form = {
        "format": 1,
        "kdf": {"name": "argon2id", "memory_kib": MEMORY_KIB, "iterations": ITERATIONS, "lanes": LANES},
        "salt": base64.b64encode(salt).decode(),
        "nonce": base64.b64encode(nonce).decode(),
        "sealed": base64.b64encode(ChaCha20Poly1305(key).encrypt(nonce, secret, label)).decode(),
    }
    return json.dumps(form, indent=1).encode() + b"\n"


def _open(path: Path, passphrase: str, label: bytes) -> bytes:
    try:
        form: dict[str, Any] = json.loads(path.read_bytes())
        kdf = form["kdf"]
        if form["format"] != 1 or kdf["name"] != "argon2id" or not 0 < kdf["memory_kib"] <= MAX_MEMORY_KIB:
            raise ValueError("unknown format")
        salt, nonce, sealed = (base64.b64decode(form[name]) for name in ("salt", "nonce", "sealed"))
        key = _derive(passphrase, salt, kdf["memory_kib"], kdf["iterations"], kdf["lanes"])
    except FileNotFoundError as error:
        raise Misuse(f"there is no key file {path}", hint="openline party create DIR makes one") from error
    except (ValueError, KeyError, TypeError) as error:
        raise Misuse(f"{path} is not a key file of this version", hint="restore it from your own copy") from error
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, label)
    except InvalidTag as error:
        raise WrongPassphrase(f"the passphrase does not open {path.name}") from error
