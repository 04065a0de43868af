"""Signers for the vectors: both algorithms from seeds and deterministic, so that everybody gets the same bytes.

What nodes use (`cryptography`) signs hedged. Here ML-DSA is that of `dilithium-py`, a second implementation in plain
Python, in the deterministic variant of FIPS 204; slow, and not safe for a key that is secret.
"""

from functools import lru_cache

from dilithium_py.ml_dsa import ML_DSA_44 as PLAIN_44
from dilithium_py.ml_dsa import ML_DSA_65 as PLAIN_65

from openline.core.charter import Witness
from openline.core.identity import ML_DSA_44, HybridKey, MlDsa, Purpose, Signatures, SoftwareSigner, signed_pair
from openline.core.record.checkpoint import Checkpoint
from openline.core.record.cosignature import cosigned_pair
from openline.core.record.grants import SealingPrivate


class FixedSigner(SoftwareSigner):
    """Both keys from one seed of 32 bytes."""

    def __init__(self, seed: bytes, parameters: MlDsa) -> None:
        super().__init__(seed)
        self._plain = PLAIN_44 if parameters is ML_DSA_44 else PLAIN_65
        public, self._secret_ml_dsa = self._plain.key_derive(seed)
        self.keys = HybridKey(self.public_key, public)

    def sign_both(self, purpose: Purpose, message: bytes) -> Signatures:
        first, second = signed_pair(purpose, message, self.keys.parameters)
        return self._sign(first), self.sign_ml_dsa(second)

    def sign_bare(self, covered: bytes) -> bytes:
        """The Ed25519 signature of bare bytes."""
        return self._sign(covered)

    @lru_cache  # noqa: B019  one signer for each number, for as long as the tool runs
    def sign_ml_dsa(self, covered: bytes) -> bytes:
        """The ML-DSA signature of bare bytes."""
        return self.sign_with_context(covered, b"")

    def sign_with_context(self, covered: bytes, context: bytes) -> bytes:
        """The ML-DSA signature of bare bytes under a context; ours is always empty."""
        return bytes(self._plain.sign(self._secret_ml_dsa, covered, ctx=context, deterministic=True))


@lru_cache
def hybrid(number: int, parameters: MlDsa = ML_DSA_44) -> FixedSigner:
    """The keys whose seeds are 32 times the byte `number`."""
    return FixedSigner(bytes([number]) * 32, parameters)


def sealing(number: int) -> bytes:
    """The sealing key whose seed is 32 times the byte `number`."""
    return SealingPrivate(bytes([number]) * 32).public_key


class FixedCosigner:
    """The keys of a witness, whose seeds are 32 times the byte `number`."""

    def __init__(self, name: str, number: int) -> None:
        self._keys = hybrid(number)
        self.witness = Witness(name, self._keys.keys)

    def cosign(self, checkpoint: Checkpoint, timestamp: int) -> Signatures:
        first, second = cosigned_pair(self.witness.name, timestamp, checkpoint)
        return self._keys.sign_bare(first), self._keys.sign_ml_dsa(second)
