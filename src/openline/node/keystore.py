"""Private keys at rest: each file sealed under a passphrase (Argon2id, ChaCha20-Poly1305), opened only in memory.

The root key lies in a file of its own, in the node's folder or, better, on something that is kept in a safe; daily work
opens only the node's file.
"""

import base64
import json
import secrets
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from openline.core import encoding
from openline.core.errors import Misuse
from openline.core.identity import ML_DSA_44, ML_DSA_65
from openline.node.files import write_new
from openline.node.signers import SoftwareCosigner, SoftwareHybridSigner

NODE_FILE = "node.key"
WITNESS_FILE = "witness.key"
RELAY_FILE = "relay.key"
_ROOT, _NODE, _WITNESS = b"openline/v1/root-key", b"openline/v1/node-key", b"openline/v1/witness-key"
_RELAY = b"openline/v1/relay-key"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try at a passphrase costs (RFC 9106). It is kept beside what it seals, so that it can grow later."""

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        if not (0 < self.memory_kib <= 1 << 20 and 0 < self.iterations <= 64 and 0 < self.lanes <= 64):
            raise ValueError("a cost that no version of this program asked for")


COST = Cost(memory_kib=64 * 1024, iterations=3, lanes=4)
"""The second choice of RFC 9106, section 4, for what is sealed from now on."""


class WrongPassphrase(Misuse):
    """The passphrase does not open the file."""

    code = "wrong_passphrase"
    hint = "type it again; a lost passphrase cannot be recovered from this machine"


SEED = 32


@dataclass(frozen=True, slots=True)
class RootSeeds:
    """The two seeds of a root key, 32 bytes each."""

    ed25519: bytes
    ml_dsa: bytes

    def signer(self) -> SoftwareHybridSigner:
        return SoftwareHybridSigner(self.ed25519, self.ml_dsa, ML_DSA_65)


@dataclass(frozen=True, slots=True)
class NodeSeeds:
    """The node's own seeds, 32 bytes each: two sign, one authenticates connections, one is its first sealing key.

    `storage` is the key under which the store wraps what its node alone may read.
    """

    ed25519: bytes
    ml_dsa: bytes
    tls: bytes
    sealing: bytes
    storage: bytes

    def signer(self) -> SoftwareHybridSigner:
        return SoftwareHybridSigner(self.ed25519, self.ml_dsa, ML_DSA_44)


@dataclass(frozen=True, slots=True)
class RelaySeeds:
    """A relay's own seeds, 32 bytes each: two sign its card, one authenticates connections, one is its store's key."""

    ed25519: bytes
    ml_dsa: bytes
    tls: bytes
    storage: bytes

    def signer(self) -> SoftwareHybridSigner:
        return SoftwareHybridSigner(self.ed25519, self.ml_dsa, ML_DSA_44)


def check_strength(passphrase: str) -> None:
    """Refuse a passphrase that would make the sealing pointless."""
    if len(passphrase) < 8:
        raise Misuse("a passphrase has at least 8 characters", hint="four random words are easy to type and to keep")


def create_root(path: Path, passphrase: str) -> RootSeeds:
    """Draw a new root key, seal it into the new file `path`, and return it."""
    check_strength(passphrase)
    root = RootSeeds(secrets.token_bytes(SEED), secrets.token_bytes(SEED))
    write_new(path, _seal(root.ed25519 + root.ml_dsa, passphrase, _ROOT), private=True)
    return root


def create_node(folder: Path, passphrase: str) -> NodeSeeds:
    """Draw the keys of a new node, seal them into a new file of `folder`, and return them."""
    check_strength(passphrase)
    seeds = [secrets.token_bytes(SEED) for _ in range(5)]
    write_new(folder / NODE_FILE, _seal(b"".join(seeds), passphrase, _NODE), private=True)
    return NodeSeeds(*seeds)


def create_witness(folder: Path, name: str, passphrase: str) -> SoftwareCosigner:
    """Draw the keys of a new witness, seal them into a new file of `folder`, and return them."""
    check_strength(passphrase)
    seeds = secrets.token_bytes(SEED), secrets.token_bytes(SEED)
    write_new(folder / WITNESS_FILE, _seal(b"".join(seeds), passphrase, _WITNESS), private=True)
    return SoftwareCosigner(name, *seeds)


def open_witness(folder: Path, name: str, passphrase: str) -> SoftwareCosigner:
    """Return the keys of the witness of this name."""
    path = folder / WITNESS_FILE
    return SoftwareCosigner(name, *_cut(_open(path, passphrase, _WITNESS), path, 2))


def create_relay(folder: Path, passphrase: str) -> RelaySeeds:
    """Draw the keys of a new relay, seal them into a new file of `folder`, and return them."""
    check_strength(passphrase)
    seeds = [secrets.token_bytes(SEED) for _ in range(4)]
    write_new(folder / RELAY_FILE, _seal(b"".join(seeds), passphrase, _RELAY), private=True)
    return RelaySeeds(*seeds)


def open_relay(folder: Path, passphrase: str) -> RelaySeeds:
    """Return the seeds of the relay whose folder this is."""
    path = folder / RELAY_FILE
    if not path.exists():
        raise Misuse(f"{folder} is no relay's folder", hint=f"openline witness relay {folder} --address HOST:PORT")
    return RelaySeeds(*_cut(_open(path, passphrase, _RELAY), path, 4))


def open_root(path: Path, passphrase: str) -> RootSeeds:
    """Return the root seeds that lie in the file `path`.

    Raises:
        Misuse: no such file, or not a root key.
        WrongPassphrase: it does not open.
    """
    if not path.exists():
        raise Misuse(
            f"the party's root key is not in {path}",
            hint="where it is kept apart, name its file: --root FILE; another site of the party has none",
        )
    return RootSeeds(*_cut(_open(path, passphrase, _ROOT), path, 2))


def open_node(folder: Path, passphrase: str) -> NodeSeeds:
    """Return the node's seeds."""
    return NodeSeeds(*_cut(_open(folder / NODE_FILE, passphrase, _NODE), folder / NODE_FILE, 5))


def _cut(secret: bytes, path: Path, count: int) -> list[bytes]:
    if len(secret) != count * SEED:
        raise Misuse(f"{path} was made by another version", hint="make the party anew: openline party create")
    return [secret[at : at + SEED] for at in range(0, len(secret), SEED)]


def create_office_key(folder: Path, officer: str, office: str, passphrase: str) -> bytes:
    """Draw a new key of an office for one officer, seal it under that officer's passphrase, and return its seed.

    Raises:
        Misuse: this officer holds a key of this office already.
    """
    check_strength(passphrase)
    seed = secrets.token_bytes(32)
    path = office_key_file(folder, officer, office)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    write_new(path, _seal(seed, passphrase, _office_label(officer, office)), private=True)
    return seed


def open_office_key(folder: Path, officer: str, office: str, passphrase: str) -> bytes:
    """Return the seed of the key that an officer holds of an office."""
    path = office_key_file(folder, officer, office)
    if not path.exists():
        raise Misuse(
            f"{officer} holds no key of the office {office}",
            hint="openline officer key --as NAME makes one and enrols it",
        )
    return _open(path, passphrase, _office_label(officer, office))


def office_key_file(folder: Path, officer: str, office: str) -> Path:
    """Return where a key lies; names are hashed, for they are people's."""
    return folder / "office-keys" / f"{sha256(encoding.encode([officer, office])).hexdigest()[:32]}.key"


def _office_label(officer: str, office: str) -> bytes:
    return b"openline/v1/office-key" + sha256(encoding.encode([officer, office])).digest()


def hash_passphrase(passphrase: str) -> bytes:
    """Return a verifier for an officer's passphrase, to be kept in place of it."""
    check_strength(passphrase)
    return hash_code(passphrase)


def hash_code(passphrase: str) -> bytes:
    """Return a verifier for something short that is typed beside a passkey, and tried a few times only."""
    salt, cost = secrets.token_bytes(16), COST
    return encoding.encode([cost.memory_kib, cost.iterations, cost.lanes, salt, _derive(passphrase, salt, cost)])


def matches(passphrase: str, verifier: bytes) -> bool:
    """Say whether `passphrase` is the one that `verifier` was made from."""
    memory_kib, iterations, lanes, salt, made = encoding.decode(verifier, max_bytes=256)
    return secrets.compare_digest(_derive(passphrase, salt, Cost(memory_kib, iterations, lanes)), made)


def _derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(salt=salt, length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return kdf.derive(passphrase.encode())


def _seal(secret: bytes, passphrase: str, label: bytes) -> bytes:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    key = _derive(passphrase, salt, COST)
    form = {
        "format": 1,
        "kdf": {"name": "argon2id", **asdict(COST)},
        "salt": base64.b64encode(salt).decode(),
        "nonce": base64.b64encode(nonce).decode(),
        "sealed": base64.b64encode(ChaCha20Poly1305(key).encrypt(nonce, secret, label)).decode(),
    }
    return json.dumps(form, indent=1).encode() + b"\n"


def _open(path: Path, passphrase: str, label: bytes) -> bytes:
    try:
        form: dict[str, Any] = json.loads(path.read_bytes())
        kdf = dict(form["kdf"])
        if form["format"] != 1 or kdf.pop("name") != "argon2id":
            raise ValueError("unknown format")
        salt, nonce, sealed = (base64.b64decode(form[name]) for name in ("salt", "nonce", "sealed"))
        key = _derive(passphrase, salt, Cost(**kdf))
    except FileNotFoundError as error:
        raise Misuse(f"there is no key file {path}", hint="openline party create DIR makes one") from error
    except (ValueError, KeyError, TypeError) as error:
        raise Misuse(f"{path} is not a key file of this version", hint="restore it from your own copy") from error
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, label)
    except InvalidTag as error:
        raise WrongPassphrase(f"the passphrase does not open {path.name}") from error
