"""What a store keeps readable for its own node alone: wrapped under the node's storage key (docs/reference/store.md).

Keys, secrets, drafts, names of people, snapshots and small values are AES-256-GCM under a key that follows from the
storage key; each is bound to its table and name, so that no row can be passed off as another. What must be found
again without being kept, a caller's request, is a keyed digest.
"""

import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from openline.core.errors import Misuse
from openline.store.errors import StoreDamaged, StoreLocked

KEY_BYTES = 32
NONCE_BYTES = 12


class Vault:
    """Wraps and unwraps with one storage key, or refuses to where none was given."""

    def __init__(self, key: bytes | None) -> None:
        if key is not None and len(key) != KEY_BYTES:
            raise Misuse(f"a storage key of {len(key)} bytes where {KEY_BYTES} are needed")
        self._wrapping = None if key is None else AESGCM(_derived(key, b"wrap"))
        self._digesting = None if key is None else _derived(key, b"digest")

    def wrap(self, table: str, name: bytes, value: bytes) -> bytes:
        """Return `value` as it is kept in `table` under `name`."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher().encrypt(nonce, value, _bound(table, name))

    def unwrap(self, table: str, name: bytes, kept: bytes) -> bytes:
        """Return what was wrapped.

        Raises:
            StoreDamaged: it was changed, or stood elsewhere, or another storage key wrapped it.
            StoreLocked: no storage key was given.
        """
        try:
            return self._cipher().decrypt(kept[:NONCE_BYTES], kept[NONCE_BYTES:], _bound(table, name))
        except (InvalidTag, ValueError):
            raise StoreDamaged(f"a value among the {table} does not open with this node's storage key") from None

    def digest(self, table: str, value: bytes) -> bytes:
        """Return the keyed digest (32 bytes) by which `value` is found again in `table`."""
        if self._digesting is None:
            raise _locked()
        return hmac.digest(self._digesting, _bound(table, value), "sha256")

    def _cipher(self) -> AESGCM:
        if self._wrapping is None:
            raise _locked()
        return self._wrapping

    def __repr__(self) -> str:
        return "Vault()"  # never the key


def _locked() -> StoreLocked:
    return StoreLocked("this part of the store opens only with the node's passphrase")


def _derived(key: bytes, use: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"openline/v1/store/" + use).derive(key)


def _bound(table: str, name: bytes) -> bytes:
    return table.encode() + b"\x00" + name
