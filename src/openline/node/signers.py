"""Private keys of both kinds in this process's memory, behind the interface that a hardware token can fill instead.

ML-DSA signing is hedged: it draws randomness, so two signatures of one message differ. That is why it is here, and not
in `core`, which draws none.
"""

from cryptography.hazmat.primitives.asymmetric import mldsa

from openline.core.charter import Witness
from openline.core.errors import Misuse
from openline.core.identity import ML_DSA_44, HybridKey, MlDsa, Purpose, Signatures, SoftwareSigner, signed_pair
from openline.core.record.checkpoint import Checkpoint
from openline.core.record.cosignature import cosigned_pair


class SoftwareHybridSigner(SoftwareSigner):
    """An Ed25519 and an ML-DSA key, each made from a seed of 32 bytes."""

    def __init__(self, seed: bytes, ml_dsa_seed: bytes, parameters: MlDsa) -> None:
        super().__init__(seed)
        if len(ml_dsa_seed) != 32:
            raise Misuse(f"a seed of {len(ml_dsa_seed)} bytes where 32 are needed")
        kind = mldsa.MLDSA44PrivateKey if parameters is ML_DSA_44 else mldsa.MLDSA65PrivateKey
        self._ml_dsa = kind.from_seed_bytes(ml_dsa_seed)
        self.keys = HybridKey(self.public_key, self._ml_dsa.public_key().public_bytes_raw())

    def sign_both(self, purpose: Purpose, message: bytes) -> Signatures:
        """Return the Ed25519 (64 bytes) and the ML-DSA signature of `message` for `purpose`."""
        return self.sign_bare(*signed_pair(purpose, message, self.keys.parameters))

    def sign_bare(self, first: bytes, second: bytes) -> Signatures:
        """Return both signatures over exactly these bytes: whoever calls this makes sure what they can pass for."""
        return self._sign(first), self._ml_dsa.sign(second)


class SoftwareCosigner:
    """The two keys of a witness, each made from a seed of 32 bytes; they sign cosignatures and nothing else."""

    def __init__(self, name: str, seed: bytes, ml_dsa_seed: bytes) -> None:
        self._keys = SoftwareHybridSigner(seed, ml_dsa_seed, ML_DSA_44)
        self.witness = Witness(name, self._keys.keys)

    def cosign(self, checkpoint: Checkpoint, timestamp: int) -> Signatures:
        """Return the Ed25519 (64 bytes) and the ML-DSA-44 cosignature of a checkpoint at a time (spec 7.2)."""
        return self._keys.sign_bare(*cosigned_pair(self.witness.name, timestamp, checkpoint))
