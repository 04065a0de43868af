"""The body: parts, commitments and disclosure of one part (spec 2.3)."""

import contextlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.encoding import encode
from openline.core.errors import Misuse
from openline.core.record import disclosure
from openline.core.record.disclosure import CHUNK_BYTES, MAX_PARTS, commitment, parts_root, prove_part, verify_part
from openline.core.record.merkle import BadProof
from openline.core.record.seal import (
    PIECE_BYTES,
    BadSeal,
    BodyMismatch,
    BodySealed,
    MalformedBody,
    Packed,
    Place,
    Prepared,
    UnknownFormat,
    entry_key,
    open_body,
    pack_act,
    padded_length,
    prepare,
    seal,
    unpack,
)

SALT = b"salt of an entry: thirty-two by."
SECRET = b"secret of an epoch: thirty-two b"
PLACE = Place(b"l" * 32, b"n" * 32, 1, 7)
part_lists = st.lists(st.binary(min_size=1, max_size=60), min_size=1, max_size=20)


def sealed(*parts: bytes) -> Packed:
    return seal(prepare(parts, SALT), SECRET, PLACE)


def opened_parts(packed: Packed) -> tuple[bytes, ...]:
    return unpack(packed.data, packed.body, packed.length, packed.key)


@given(part_lists, st.binary(min_size=32, max_size=32))
def test_what_is_sealed_is_opened(parts: list[bytes], salt: bytes) -> None:
    """With the key of the entry, everything comes back as it was."""
    packed = seal(prepare(parts, salt), SECRET, PLACE)

    opened = open_body(packed.data, packed.body, packed.length, packed.key)

    assert list(opened.parts) == parts
    assert (opened.salt, opened.root) == (salt, parts_root(parts, salt))
    assert len(packed.data) == packed.length


@given(part_lists)
def test_an_open_body_needs_no_key(parts: list[bytes]) -> None:
    """The record's own acts are public: whoever joins a line later must be able to read them."""
    packed = pack_act(parts, SALT)

    assert (unpack(packed.data, packed.body, packed.length), packed.key) == (tuple(parts), None)


def test_without_its_key_a_body_stays_shut() -> None:
    """It is not damaged, and nobody is at fault: the key has not come."""
    packed = sealed(b"one")

    with pytest.raises(BodySealed):
        unpack(packed.data, packed.body, packed.length)


@pytest.mark.parametrize("size", [1, 200, 260, PIECE_BYTES - 60, PIECE_BYTES, CHUNK_BYTES, 3 * PIECE_BYTES + 1])
def test_bodies_of_several_chunks_come_back(size: int) -> None:
    """Also where the last chunk is full, or almost empty."""
    packed = sealed(b"x" * size)

    assert opened_parts(packed) == (b"x" * size,)


@given(st.integers(0, 3 << 20))
def test_filling_up_hides_the_length_and_adds_little(length: int) -> None:
    """Lengths say what is said: short ones come in steps of 16, long ones grow by at most 12 %."""
    filled = padded_length(length)

    assert length < filled
    assert filled % 16 == 0
    assert filled <= (length // 16 + 1) * 16 if length < 256 else filled <= (length + 1) * 1.12


@pytest.mark.parametrize(
    "changed",
    [{"line": bytes(32)}, {"node": bytes(32)}, {"epoch": 2}, {"sequence": 8}],
    ids=["line", "node", "epoch", "sequence"],
)
def test_a_key_serves_one_place_only(changed: dict[str, Any]) -> None:
    """Two bodies under one key and nonce would give both away."""
    root = parts_root([b"one"], SALT)

    keys = {entry_key(SECRET, PLACE, root), entry_key(SECRET, replace(PLACE, **changed), root)}
    keys |= {entry_key(bytes(32), PLACE, root), entry_key(SECRET, PLACE, bytes(32))}

    assert len(keys) == 4


def test_epoch_0_seals_nothing() -> None:
    """An entry of epoch 0 says that its body is open: a key for it would be a contradiction."""
    with pytest.raises(Misuse):
        seal(prepare([b"one"], SALT), SECRET, replace(PLACE, epoch=0))


@given(st.data())
def test_a_body_with_anything_changed_is_not_the_one_that_was_named(data: st.DataObject) -> None:
    """The header commits to every byte, through both roots."""
    packed = sealed(b"one", b"two", b"three")
    at = data.draw(st.integers(0, packed.length - 1))
    changed = packed.data[:at] + data.draw(st.binary(max_size=3)) + packed.data[at + data.draw(st.integers(0, 3)) :]

    if changed != packed.data:
        with pytest.raises((BodyMismatch, UnknownFormat)):
            unpack(changed, packed.body, packed.length, packed.key)


def test_a_format_from_the_future_is_said_to_be_unknown() -> None:
    """It is kept unopened; calling it damaged would blame the carrier."""
    packed = sealed(b"one")
    data = packed.data[:32] + b"\x03" + packed.data[33:]

    with pytest.raises(UnknownFormat):
        unpack(data, packed.body, packed.length, packed.key)


@pytest.mark.parametrize(
    "content",
    [
        b"garbage",
        encode([SALT]),
        encode([SALT, []]),
        encode([SALT, [b""]]),
        encode([SALT, ["text"]]),
        encode([b"short", [b"one"]]),
        encode([SALT, [b"another part"]]),
        encode([SALT, [b"p"] * (MAX_PARTS + 1)]),
        encode([SALT, [b"one"]]) + b"\x01",
    ],
)
def test_garbage_under_a_good_header_is_the_authors_fault(content: bytes) -> None:
    """The carrier brought what the header names; the author named garbage, and sealed it well or left it open."""
    root = parts_root([b"one"], SALT)
    filled = content + b"\x80" + bytes(padded_length(len(content)) - len(content) - 1)
    packed = seal(Prepared(root, filled), SECRET, PLACE)
    data = root + b"\x02" + content

    with pytest.raises(MalformedBody):
        opened_parts(packed)
    with pytest.raises(MalformedBody):
        unpack(data, commitment(data), len(data))


@pytest.mark.parametrize("secret", [bytes(32), bytes(range(32))])
def test_a_body_that_does_not_open_with_the_granted_secret_is_the_authors_fault(secret: bytes) -> None:
    """The author granted one secret and sealed under another: nobody else could have."""
    packed = sealed(b"one")

    with pytest.raises(BadSeal):
        unpack(packed.data, packed.body, packed.length, entry_key(secret, PLACE, packed.data[:32]))


def test_a_body_has_at_least_one_byte_behind_its_head() -> None:
    """Nothing at all is no chunk."""
    data = parts_root([b"one"], SALT) + b"\x02"

    with pytest.raises(BodyMismatch):
        unpack(data, commitment(data), len(data))


@pytest.mark.parametrize("parts", [[], [b""], [b"one", b""], [b"p"] * (MAX_PARTS + 1)])
def test_a_body_without_content_cannot_be_packed(parts: list[bytes]) -> None:
    """Empty parts are what fills the tree: a real one would be taken for filling."""
    with pytest.raises(Misuse):
        prepare(parts, SALT)
    with pytest.raises(Misuse):
        pack_act(parts, SALT)


def test_a_salt_has_its_length() -> None:
    """A short salt could be guessed, and with it what was not shown."""
    with pytest.raises(Misuse):
        prepare([b"one"], SALT[:-1])


# showing one part


@given(part_lists, st.data())
def test_each_part_can_be_shown_alone(parts: list[bytes], data: st.DataObject) -> None:
    """A sentence can be proved without opening the rest."""
    index = data.draw(st.integers(0, len(parts) - 1))

    salt, path = prove_part(parts, SALT, index)

    verify_part(parts_root(parts, SALT), index, parts[index], salt, path)


@given(part_lists, st.data())
def test_a_part_is_not_shown_as_another(parts: list[bytes], data: st.DataObject) -> None:
    """An EXERCISE must not be proved to be ACTUAL by moving parts about."""
    index = data.draw(st.integers(0, len(parts) - 1))
    other = data.draw(st.integers(0, 31).filter(lambda place: place != index))
    salt, path = prove_part(parts, SALT, index)
    root = parts_root(parts, SALT)

    with pytest.raises(BadProof):
        verify_part(root, other, parts[index], salt, path)
    with pytest.raises(BadProof):
        verify_part(root, index, parts[index] + b"x", salt, path)
    with pytest.raises(BadProof):
        verify_part(root, index, parts[index], bytes(32), path)


def test_a_filling_leaf_cannot_be_shown_as_a_part() -> None:
    """Nor does the length of a proof say how many parts there are."""
    parts = [b"one", b"two", b"three"]
    salt = disclosure.part_salt(SALT, 3)
    tree_path = prove_part([*parts, b"four"], SALT, 3)[1]

    with pytest.raises(BadProof):
        verify_part(parts_root(parts, SALT), 3, b"", salt, tree_path)
    assert len(prove_part(parts, SALT, 0)[1]) == len(prove_part([*parts, b"four"], SALT, 0)[1])


@given(st.binary(max_size=200), st.binary(min_size=32, max_size=32))
def test_no_bytes_crash_the_reader_of_bodies(data: bytes, body: bytes) -> None:
    """A body is the largest thing that a peer may send."""
    with contextlib.suppress(BodyMismatch, UnknownFormat, MalformedBody):
        unpack(data, body, len(data), SECRET)
    for form in (b"\x01", b"\x02"):
        if len(data) > 33:
            formed = data[:32] + form + data[33:]
            with contextlib.suppress(MalformedBody, BadSeal):
                unpack(formed, commitment(formed), len(formed), SECRET)
