"""The record's own acts, and the grants in them (spec 2.12)."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.encoding import encode
from openline.core.errors import Misuse
from openline.core.record.acts import (
    GRANT_BYTES,
    CardAct,
    Epoch,
    Erase,
    Grant,
    MalformedAct,
    SealingKey,
    UnknownAct,
    grant_info,
    read_act,
    write_act,
)
from openline.core.record.grants import SUITE, BadGrant, SealingPrivate, recipient_key

NODE, LINE, AUTHOR = bytes([1]) * 32, bytes([2]) * 32, bytes([3]) * 32
KEY = SealingPrivate(bytes([4]) * 32)
SECRET = bytes([5]) * 32


def granted(*, epoch: int = 1, line: bytes = LINE, author: bytes = AUTHOR, secret: bytes = SECRET) -> Grant:
    info = grant_info(line, author, epoch, NODE, KEY.key_id)
    return Grant(epoch, NODE, KEY.key_id, SUITE.encrypt(secret, recipient_key(KEY.public_key), info=info))


@pytest.mark.parametrize(
    "act",
    [SealingKey(KEY.public_key, 7), Epoch((granted(),)), CardAct(b"card"), Erase(((NODE, 1), (LINE, 2)))],
    ids=lambda act: type(act).__name__,
)
def test_an_act_is_read_as_it_was_written(act: SealingKey | Epoch | CardAct | Erase) -> None:
    """Two nodes that read one act differently would hold different keys."""
    assert read_act(write_act(act)) == act


def test_an_act_of_a_later_version_is_kept_as_such() -> None:
    """Refusing it would break the chain of whoever is ahead of us."""
    assert read_act([encode(77), b"anything", b"and more"]) == UnknownAct(77)
    with pytest.raises(Misuse):
        write_act(UnknownAct(77))


def test_what_nobody_could_read_is_not_written() -> None:
    """The own feed would carry it for good."""
    with pytest.raises(Misuse):
        write_act(Epoch(()))
    with pytest.raises(Misuse):
        write_act(SealingKey(b"short", 7))


@given(st.lists(st.binary(max_size=80), max_size=3), st.integers(0, 6))
def test_no_parts_crash_the_reader_of_acts(parts: list[bytes], head: int) -> None:
    """Open bodies come from a peer like all others."""
    for given_parts in (parts, [encode(head), *parts]):
        with contextlib.suppress(MalformedAct):
            read_act(given_parts)


def test_a_grant_opens_for_its_recipient() -> None:
    """This is how a node comes to read what another writes."""
    assert KEY.unseal(granted(), LINE, AUTHOR) == SECRET
    assert len(granted().sealed) == GRANT_BYTES


@pytest.mark.parametrize(
    "grant",
    [granted(line=NODE), granted(author=NODE), Grant(2, NODE, KEY.key_id, granted().sealed)],
    ids=["another line", "another author", "another epoch"],
)
def test_a_grant_that_was_moved_does_not_open(grant: Grant) -> None:
    """A peer could otherwise pass off another author's secret as its own, or an old one as new."""
    with pytest.raises(BadGrant):
        KEY.unseal(grant, LINE, AUTHOR)


def test_what_opens_to_no_secret_is_no_grant() -> None:
    """A short secret could be guessed."""
    info = grant_info(LINE, AUTHOR, 1, NODE, KEY.key_id)
    short = Grant(1, NODE, KEY.key_id, SUITE.encrypt(b"short", recipient_key(KEY.public_key), info=info))

    with pytest.raises(BadGrant):
        KEY.unseal(short, LINE, AUTHOR)


@pytest.mark.parametrize("key", [b"", KEY.public_key[:-1], KEY.public_key + b"x"])
def test_a_sealing_key_has_its_length(key: bytes) -> None:
    """Anything else is another algorithm's."""
    with pytest.raises(Misuse):
        recipient_key(key)
