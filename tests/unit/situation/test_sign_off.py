"""Sign-offs: a holder stands by one content on one line, and by nothing else."""

import hashlib
from typing import Any

import pytest

from elements import changed, cover_of
from openline.core.catalogue.codes import Handling, Reason
from openline.core.catalogue.parts import Content, SignOff, read_parts, write_parts
from openline.core.catalogue.politics import OwnTerm, Scope, Suspend
from openline.core.identity import BadSignature, SoftwareSigner
from openline.core.situation.release import sign_off, verify_sign_off

LINE = bytes(range(32))
KEYS = SoftwareSigner(b"1" * 32), SoftwareSigner(b"2" * 32)
SUSPEND = Suspend(scope=Scope(), term=OwnTerm.SUSPENDED, since=1_790_000_000, reason=Reason.POLITICAL)


def released(**fields: Any) -> tuple[bytes, ...]:
    cover = cover_of(SUSPEND, **fields)
    bare = write_parts(cover, SUSPEND, ["annex"])
    return write_parts(cover, SUSPEND, ["annex"], [sign_off(LINE, bare, "ministry", key) for key in KEYS])


def check(content: Content, one: SignOff, key: SoftwareSigner, line: bytes = LINE) -> None:
    verify_sign_off(line, content, one, key.public_key)


def test_both_holders_stand_by_what_the_peer_reads() -> None:
    """Cover, element, texts and the coarse version: whatever comes before the sign-offs."""
    content = read_parts(released())

    for one, key in zip(content.sign_offs, KEYS, strict=True):
        check(content, one, key)
    assert content.signed == released()[:-2]


@pytest.mark.parametrize("line", [bytes(32), LINE[:31]])
def test_a_sign_off_on_one_line_says_nothing_on_another(line: bytes) -> None:
    """The same words to another party are another act."""
    content = read_parts(released())

    with pytest.raises(BadSignature):
        check(content, content.sign_offs[0], KEYS[0], line)


def test_a_sign_off_does_not_hold_for_other_content_or_another_key() -> None:
    """Nobody moves it, and nobody lends it."""
    content, other = read_parts(released()), read_parts(released(handling=Handling.HEADS))
    first = content.sign_offs[0]
    lent = changed(first, key=hashlib.sha256(KEYS[1].public_key).digest())

    for body, one, key in ((other, first, KEYS[0]), (content, first, KEYS[1]), (content, lent, KEYS[1])):
        with pytest.raises(BadSignature):
            check(body, one, key)


def test_a_key_that_must_not_be_enrolled_signs_nothing_off() -> None:
    """The key of all zeros but one accepts a fixed signature for every message."""
    content = read_parts(released())
    weak = bytes([1]) + bytes(31)
    forged = changed(content.sign_offs[0], key=hashlib.sha256(weak).digest(), signature=weak + bytes(32))

    with pytest.raises(BadSignature):
        verify_sign_off(LINE, content, forged, weak)
