"""The body: parts, commitments and disclosure of one part (spec 2.3)."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.encoding import encode
from openline.core.errors import Misuse
from openline.core.record import disclosure
from openline.core.record.disclosure import CHUNK_BYTES, MAX_PARTS, commitment, parts_root, prove_part, verify_part
from openline.core.record.merkle import BadProof
from openline.core.record.seal import BodyMismatch, MalformedBody, UnknownFormat, open_body, pack, unpack

SALT = b"salt of an entry: thirty-two by."
part_lists = st.lists(st.binary(min_size=1, max_size=60), min_size=1, max_size=20)


@given(part_lists, st.binary(min_size=32, max_size=32))
def test_what_is_packed_is_unpacked(parts: list[bytes], salt: bytes) -> None:
    """Format 0 hides nothing and changes nothing."""
    packed = pack(parts, salt)

    opened = open_body(packed.data, packed.body, packed.length)

    assert list(opened.parts) == parts
    assert (opened.salt, opened.root) == (salt, parts_root(parts, salt))


@pytest.mark.parametrize("size", [1, CHUNK_BYTES - 60, CHUNK_BYTES, 3 * CHUNK_BYTES + 1])
def test_bodies_of_several_chunks_come_back(size: int) -> None:
    """Also where the last chunk is full, or almost empty."""
    packed = pack([b"x" * size], SALT)

    assert unpack(packed.data, packed.body, packed.length) == (b"x" * size,)


@given(st.data())
def test_a_body_with_anything_changed_is_not_the_one_that_was_named(data: st.DataObject) -> None:
    """The header commits to every byte, through both roots."""
    packed = pack([b"one", b"two", b"three"], SALT)
    at = data.draw(st.integers(0, packed.length - 1))
    changed = packed.data[:at] + data.draw(st.binary(max_size=3)) + packed.data[at + data.draw(st.integers(0, 3)) :]

    if changed != packed.data:
        with pytest.raises((BodyMismatch, UnknownFormat)):
            unpack(changed, packed.body, packed.length)


def test_a_format_from_the_future_is_said_to_be_unknown() -> None:
    """It is kept unopened; calling it damaged would blame the carrier."""
    packed = pack([b"one"], SALT)
    data = packed.data[:32] + b"\x01" + packed.data[33:]

    with pytest.raises(UnknownFormat):
        unpack(data, packed.body, packed.length)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"garbage",
        encode([SALT]),
        encode([SALT, []]),
        encode([SALT, [b""]]),
        encode([SALT, ["text"]]),
        encode([b"short", [b"one"]]),
        encode([SALT, [b"another part"]]),
        encode([SALT, [b"p"] * (MAX_PARTS + 1)]),
        encode([SALT, [b"one"]]) + b"\x00",
    ],
)
def test_garbage_under_a_good_header_is_the_authors_fault(content: bytes) -> None:
    """The carrier brought what the header names; the author named garbage."""
    data = parts_root([b"one"], SALT) + b"\x00" + content
    if not content:  # no chunk at all: shorter than any body
        with pytest.raises(BodyMismatch):
            unpack(data, commitment(data), len(data))
        return

    with pytest.raises(MalformedBody):
        unpack(data, commitment(data), len(data))


@pytest.mark.parametrize("parts", [[], [b""], [b"one", b""], [b"p"] * (MAX_PARTS + 1)])
def test_a_body_without_content_cannot_be_packed(parts: list[bytes]) -> None:
    """Empty parts are what fills the tree: a real one would be taken for filling."""
    with pytest.raises(Misuse):
        pack(parts, SALT)


def test_a_salt_has_its_length() -> None:
    """A short salt could be guessed, and with it what was not shown."""
    with pytest.raises(Misuse):
        pack([b"one"], SALT[:-1])


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
        unpack(data, body, len(data))
    if len(data) > 33:
        with contextlib.suppress(MalformedBody, UnknownFormat):
            unpack(data, commitment(data), len(data))
