"""The encoding: one value, one byte string (spec 1.2)."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.encoding import (
    MAX_DEPTH,
    MalformedEncoding,
    Unencodable,
    decode,
    encode,
    read_sign1,
    to_be_signed,
    write_sign1,
)

numbers = st.integers(-(1 << 63), (1 << 64) - 1)
plain = st.none() | st.booleans() | numbers | st.binary(max_size=40) | st.text(max_size=40)
values = st.recursive(
    plain,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.integers(0, (1 << 64) - 1), inner, max_size=5),
    max_leaves=20,
)


@given(values)
def test_what_is_encoded_comes_back(value: object) -> None:
    """Nothing may change its meaning by being signed."""
    assert decode(encode(value)) == value


@given(st.binary(max_size=60))
def test_any_bytes_are_refused_or_are_the_one_form_of_their_value(data: bytes) -> None:
    """Two byte strings with one meaning would be two ids for one entry."""
    try:
        value = decode(data)
    except MalformedEncoding:
        return
    assert encode(value) == data


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("1800", id="a number in two bytes that fits one"),
        pytest.param("5800", id="a length in two bytes that fits one"),
        pytest.param("0000", id="bytes after the value"),
        pytest.param("a201000000", id="keys out of order"),
        pytest.param("a200000000", id="a key twice"),
        pytest.param("a1616100", id="a text key"),
        pytest.param("a12000", id="a negative key"),
        pytest.param("a1f500", id="a boolean key"),
        pytest.param("9f00ff", id="an array without a length"),
        pytest.param("5f4100ff", id="bytes in pieces"),
        pytest.param("c11a00000000", id="a date tag"),
        pytest.param("d82b00", id="an unknown tag"),
        pytest.param("c24101", id="a big number that is small"),
        pytest.param("c249010000000000000000", id="a number of 65 bits"),
        pytest.param("d9d9f700", id="the self-described tag"),
        pytest.param("f90000", id="a half float"),
        pytest.param("fb7ff8000000000000", id="not a number"),
        pytest.param("f7", id="undefined"),
        pytest.param("e0", id="a simple value"),
        pytest.param("62c328", id="text that is not UTF-8"),
        pytest.param("63eda080", id="half a surrogate pair"),
        pytest.param("5b7fffffffffffffff", id="a length beyond the end"),
        pytest.param("9b00ffffffffffffff", id="an array beyond the end"),
        pytest.param("", id="nothing"),
        pytest.param("81" * (MAX_DEPTH + 1) + "00", id="too deep"),
    ],
)
def test_what_is_not_the_one_form_is_refused(data: str) -> None:
    """Lax decoders differ from each other; strict ones agree."""
    with pytest.raises(MalformedEncoding):
        decode(bytes.fromhex(data))


@pytest.mark.parametrize("value", [1.0, 1 << 64, -(1 << 63) - 1, {"a": 1}, {-1: 1}, {True: 1}, {1}, "\ud800", object()])
def test_what_has_no_form_is_not_encoded(value: object) -> None:
    """A float that one side rounds and the other does not would break the record."""
    with pytest.raises(Unencodable):
        encode(value)


def test_depth_and_size_have_limits() -> None:
    """A peer must not decide how much memory we spend."""
    nested: object = 0
    for _ in range(MAX_DEPTH + 1):
        nested = [nested]

    with pytest.raises(Unencodable):
        encode(nested)
    with pytest.raises(MalformedEncoding):
        decode(bytes(100), max_bytes=99)
    with pytest.raises(MalformedEncoding):
        decode(b"\x81\x81\x00", max_depth=1)


@given(st.binary(max_size=70_000))
def test_an_envelope_gives_back_what_was_put_in(payload: bytes) -> None:
    """The hand-written heads must be right at every length at which their form changes."""
    assert read_sign1(write_sign1(payload, bytes(64))) == (payload, bytes(64))


@pytest.mark.parametrize("length", [0, 1, 23, 24, 255, 256, 65_535, 65_536])
def test_the_envelope_is_what_a_cbor_library_writes(length: int) -> None:
    """We write RFC 9052, not something that looks like it."""
    import cbor2

    payload, protected = bytes(length), bytes.fromhex("a10132")

    written = write_sign1(payload, bytes(64))

    assert written == cbor2.dumps(cbor2.CBORTag(18, [protected, {}, payload, bytes(64)]))
    assert to_be_signed(b"label", payload) == encode(["Signature1", protected, b"label", payload])


@pytest.mark.parametrize("at", range(8))
def test_an_envelope_with_another_head_is_refused(at: int) -> None:
    """Another algorithm, header or tag is another format, not a variant of this one."""
    data = bytearray(write_sign1(b"payload", bytes(64)))
    data[at] ^= 1

    with pytest.raises(MalformedEncoding):
        read_sign1(bytes(data))


def test_a_longer_or_shorter_envelope_is_refused() -> None:
    """Bytes that nobody signed must not travel along."""
    data = write_sign1(b"payload", bytes(64))

    for other in (data + b"\0", data[:-1], data[:30], b"", data[:7] + b"\x58\x07" + data[8:]):
        with pytest.raises(MalformedEncoding):
            read_sign1(other)


@pytest.mark.needs_data
def test_published_cbor_examples_are_read_alike_or_refused(shared_data: Path) -> None:
    """RFC 8949's own examples: in our part of CBOR they mean the same, all else is refused."""
    examples = json.loads((shared_data / "vectors" / "cbor_rfc7049_appendix_a.json").read_text())
    read = 0
    for example in examples:
        data = bytes.fromhex(example["hex"])
        try:
            value = decode(data)
        except MalformedEncoding:
            continue
        read += 1
        if "decoded" in example and not isinstance(example["decoded"], dict):
            assert value == example["decoded"]
        assert encode(value) == data
    assert (len(examples), read) == (82, 33)
