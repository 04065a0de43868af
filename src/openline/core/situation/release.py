"""What the holders of office keys sign of a body, and which of their signatures hold (spec 4.15)."""

import hashlib
from collections.abc import Sequence

from openline.core.catalogue.parts import Content, SignOff
from openline.core.encoding import encode
from openline.core.identity import BadPublicKey, BadSignature, Purpose, Signer, verify


def sign_off_message(line: bytes, parts: Sequence[bytes]) -> bytes:
    """Return what an office key signs: 32 bytes over the line and all parts before the sign-offs (spec 4.15.2)."""
    return Purpose.SIGN_OFF.hash(encode([line, *parts]))


def sign_off(line: bytes, parts: Sequence[bytes], office: str, signer: Signer) -> SignOff:
    """Return the sign-off of the holder of `signer` under `parts`, which `write_parts` makes without sign-offs."""
    key = hashlib.sha256(signer.public_key).digest()
    return SignOff(office=office, key=key, signature=signer.sign(Purpose.SIGN_OFF, sign_off_message(line, parts)))


def verify_sign_off(line: bytes, content: Content, one: SignOff, public_key: bytes) -> None:
    """Check that the holder of an office key stands by a body on this line.

    Whether that key speaks for the office at that time is the caller's question: KEY_EVENT entries answer it.

    Raises:
        BadSignature: the key is another one, or its signature does not hold for these parts.
    """
    if hashlib.sha256(public_key).digest() != one.key:
        raise BadSignature("the sign-off names another key")
    try:
        verify(public_key, Purpose.SIGN_OFF, sign_off_message(line, content.signed), one.signature)
    except BadPublicKey as error:
        raise BadSignature(f"the sign-off is by a key that must not be enrolled: {error}") from None
