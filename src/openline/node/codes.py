"""The codes that an officer types: the two that are kept in the head, and the digits of a code generator (RFC 6238)."""

import secrets
from typing import Any, Final

from openline.core.errors import Misuse, Said
from openline.node.officers import Person

CODE_DIGITS: Final = range(6, 13)
GENERATOR_STEP_S: Final = 30


def check_codes(code: str, duress: str) -> None:
    """Raises Misuse: a code is not of digits, too short or too simple, or the duress code is too like the other."""
    for each in (code, duress):
        if not (each.isascii() and each.isdigit() and len(each) in CODE_DIGITS):
            raise Misuse(
                f"a code has {CODE_DIGITS.start} to {CODE_DIGITS.stop - 1} digits",
                said=Said("code-length", {"least": CODE_DIGITS.start, "most": CODE_DIGITS.stop - 1}),
            )
        if len(set(each)) < 3:
            raise Misuse(
                "a code of one or two digits is guessed at once",
                hint="take three different ones or more",
                said=Said("code-guessable"),
            )
    if len(code) != len(duress) or sum(a != b for a, b in zip(code, duress, strict=False)) < 2:
        raise Misuse(
            "the duress code is as long as the other, and differs in at least two digits",
            hint="whoever watches must not see which it is, and a slip must not raise the alarm",
            said=Said("duress-code-alike"),
        )


def new_generator() -> bytes:
    """Return a new secret for a code generator (RFC 6238 with SHA-1, as every such device knows it): 20 bytes."""
    return secrets.token_bytes(20)


def generator_address(officer: str, secret: bytes) -> str:
    """Return what a code generator reads from a picture or by hand: otpauth://..."""
    return str(_generator(secret).get_provisioning_uri(officer, "Openline"))


def step_of(person: Person, digits: str, now: int) -> int | None:
    """Return the step of the generator to which the digits belong, one before and after allowed; None if to none."""
    made = _generator(person.generator)
    here = now // GENERATOR_STEP_S
    fitting = [
        step
        for step in (here - 1, here, here + 1)
        if step > person.step and secrets.compare_digest(made.generate(step * GENERATOR_STEP_S), digits.encode())
    ]
    return fitting[-1] if fitting else None


def _generator(secret: bytes) -> Any:
    from cryptography.hazmat.primitives.hashes import SHA1
    from cryptography.hazmat.primitives.twofactor.totp import TOTP

    return TOTP(secret, 6, SHA1(), GENERATOR_STEP_S)
