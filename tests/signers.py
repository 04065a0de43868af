"""Keys made from one byte, for the tests of everything that is signed."""

from functools import lru_cache

from openline.core.identity import ML_DSA_44, MlDsa, SoftwareSigner
from openline.core.record.grants import SealingPrivate
from openline.node.signers import SoftwareHybridSigner


def signer(number: int) -> SoftwareSigner:
    return SoftwareSigner(bytes([number]) * 32)


@lru_cache
def hybrid(number: int, parameters: MlDsa = ML_DSA_44) -> SoftwareHybridSigner:
    return SoftwareHybridSigner(bytes([number]) * 32, bytes([number]) * 32, parameters)


@lru_cache
def sealing(number: int) -> bytes:
    return SealingPrivate(bytes([number]) * 32).public_key
