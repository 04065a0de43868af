"""Opening what was granted to a node: an epoch's secret, sealed to one of its sealing keys (spec 2.12.3, 2.12.4).

X-Wing (ML-KEM-768 and X25519) through HPKE of RFC 9180 in base mode, HKDF-SHA256, ChaCha20-Poly1305. Sealing draws
randomness and is done by `node`; here is what follows from bytes alone.
"""

import hashlib
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from openline.core.errors import Misuse, PeerFault
from openline.core.identity import SEALING_KEY_BYTES
from openline.core.record.acts import Grant, grant_info, key_id
from openline.core.record.seal import SECRET_BYTES

SEED_BYTES: Final = 32
SUITE: Final = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_ML_KEM_KEY_BYTES: Final = 1184


class BadGrant(PeerFault):
    """A grant that names a key of ours and does not open with it, or opens to something else than a secret."""

    code = "bad_grant"
    hint = "its author's node is at fault: ask for the secret to be granted again"


class SealingPrivate:
    """A private sealing key, expanded from its seed of 32 bytes as X-Wing expands it (SHAKE256)."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise Misuse(f"a seed of {len(seed)} bytes where {SEED_BYTES} are needed")
        expanded = hashlib.shake_256(seed).digest(96)
        kem, curve = (
            MLKEM768PrivateKey.from_seed_bytes(expanded[:64]),
            X25519PrivateKey.from_private_bytes(expanded[64:]),
        )
        self.public_key = kem.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
        self.key_id = key_id(self.public_key)
        self._key = hpke.MLKEM768X25519PrivateKey(kem, curve)

    def unseal(self, grant: Grant, line: bytes, author: bytes) -> bytes:
        """Return the secret (32 bytes) that `author` granted on `line`.

        Raises:
            BadGrant: it does not open with this key.
        """
        info = grant_info(line, author, grant.epoch, grant.recipient, grant.key_id)
        try:
            secret = SUITE.decrypt(grant.sealed, self._key, info=info)
        except (InvalidTag, ValueError):
            raise BadGrant(f"the grant of epoch {grant.epoch} does not open with the key that it names") from None
        if len(secret) != SECRET_BYTES:
            raise BadGrant(f"a granted secret of {len(secret)} bytes")
        return secret

    def __repr__(self) -> str:
        return f"SealingPrivate({self.key_id.hex()})"  # never the secret


def recipient_key(public_key: bytes) -> hpke.MLKEM768X25519PublicKey:
    """Return the key to which a secret is sealed.

    Raises:
        Misuse: not a public key of X-Wing.
    """
    if len(public_key) != SEALING_KEY_BYTES:
        raise Misuse(f"a sealing key of {len(public_key)} bytes where {SEALING_KEY_BYTES} are needed")
    try:
        kem = MLKEM768PublicKey.from_public_bytes(public_key[:_ML_KEM_KEY_BYTES])
        curve = X25519PublicKey.from_public_bytes(public_key[_ML_KEM_KEY_BYTES:])
    except ValueError as error:
        raise Misuse(f"not a sealing key: {error}") from None
    return hpke.MLKEM768X25519PublicKey(kem, curve)
