"""The entry and its header (spec 2.1, 2.2)."""

import contextlib
import dataclasses
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.encoding import decode, encode, write_sign1
from openline.core.errors import Misuse
from openline.core.identity import BadSignature, Purpose
from openline.core.record.entry import (
    MAX_FEEDS,
    MAX_HEADER_BYTES,
    MAX_LINKS,
    Entry,
    Header,
    Link,
    MalformedEntry,
    Precedence,
    Status,
    sign_entry,
    verify_entry,
)
from record_line import NOON, make_line
from signers import signer

LARGEST = (1 << 32) - 1
ids = st.binary(min_size=32, max_size=32)
numbers = st.integers(0, LARGEST)


@st.composite
def headers(draw: st.DrawFn) -> Header:
    sequence = draw(numbers)
    feeds = sorted(draw(st.sets(st.integers(0, MAX_FEEDS - 1), max_size=5)))
    return Header(
        line=draw(ids),
        node=draw(ids),
        sequence=sequence,
        previous=draw(ids) if sequence else None,
        seen=tuple(Link(feed, draw(numbers), draw(ids)) for feed in feeds),
        clock=draw(st.integers(0, 253_402_300_799)),
        precedence=draw(st.sampled_from(Precedence)),
        status=draw(st.sampled_from(Status)),
        epoch=draw(numbers),
        body=draw(ids),
        length=draw(numbers),
    )


def header(links: int = 0) -> Header:
    """The longest header with so many links, as long as clocks fit 32 bits."""
    seen = tuple(Link(MAX_FEEDS - links + i, LARGEST, b"s" * 32) for i in range(links))
    return Header(
        b"l" * 32,
        b"n" * 32,
        LARGEST,
        b"p" * 32,
        seen,
        LARGEST,
        Precedence.ROUTINE,
        Status.TEST,
        LARGEST,
        b"b" * 32,
        LARGEST,
    )


@given(headers())
def test_a_header_comes_back_and_so_does_its_id(made: Header) -> None:
    """What is signed is what is read."""
    data = made.to_bytes()

    assert Header.from_bytes(data) == made
    assert Header.from_bytes(data).to_bytes() == data
    assert encode(decode(data)) == data, "the general encoder writes the same"


def test_a_header_keeps_its_budget() -> None:
    """On a slow line every byte of every entry is paid for: 250 with one link, 42 for each further."""
    sizes = [len(header(links).to_bytes()) for links in range(1, 20)]

    assert sizes[0] <= 250
    assert all(after - before <= 42 for before, after in itertools.pairwise(sizes))
    assert len(header(MAX_LINKS).to_bytes()) <= MAX_HEADER_BYTES


@pytest.mark.parametrize(
    "changes",
    [
        {"line": b""},
        {"node": bytes(31)},
        {"body": bytes(33)},
        {"sequence": 0},
        {"previous": None},
        {"previous": bytes(31)},
        {"sequence": 1 << 32},
        {"epoch": -1},
        {"length": 1 << 32},
        {"clock": -1},
        {"clock": 253_402_300_800},
        {"seen": (Link(1, 0, bytes(32)), Link(1, 0, bytes(32)))},
        {"seen": (Link(2, 0, bytes(32)), Link(1, 0, bytes(32)))},
        {"seen": (Link(-1, 0, bytes(32)),)},
        {"seen": (Link(MAX_FEEDS, 0, bytes(32)),)},
        {"seen": (Link(0, 0, bytes(31)),)},
        {"seen": (Link(0, 1 << 32, bytes(32)),)},
    ],
)
def test_a_header_that_makes_no_sense_cannot_be_built(changes: dict[str, object]) -> None:
    """Each rule of spec 2.1.3, one by one."""
    with pytest.raises(Misuse):
        dataclasses.replace(header(1), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("key", range(12))
def test_every_field_of_a_header_must_be_there_and_of_its_kind(key: int) -> None:
    """A reader that fills in defaults would compute another meaning for one id."""
    value = decode(header(1).to_bytes())
    without = {name: item for name, item in value.items() if name != key}

    for changed in (without, {**value, key: True}, {**value, key: "text"}, {**value, 12: 0}):
        with pytest.raises(MalformedEntry):
            Header.from_bytes(encode(changed))


@pytest.mark.parametrize(("key", "value"), [(0, 2), (7, 4), (8, 3)])
def test_another_version_precedence_or_status_is_refused(key: int, value: int) -> None:
    """An EXERCISE that one side cannot read must not be taken for ACTUAL."""
    changed = {**decode(header().to_bytes()), key: value}

    with pytest.raises(MalformedEntry):
        Header.from_bytes(encode(changed))


def test_an_entry_travels_signed() -> None:
    """The signature holds for the author's key, for these bytes and as an entry only."""
    entry = make_line().writers[0].write("hello")
    key = make_line().writers[0].signer.public_key

    read = Entry.from_bytes(entry.to_bytes())

    assert (read, read.id) == (entry, entry.id)
    verify_entry(read, key)
    with pytest.raises(BadSignature):
        verify_entry(read, signer(99).public_key)
    other = dataclasses.replace(read.header, clock=NOON + 1)
    with pytest.raises(BadSignature):
        verify_entry(Entry(other, other.to_bytes(), read.signature), key)


def test_two_signatures_over_one_header_are_one_entry() -> None:
    """Else a node could make two entries of one by signing again with another key of its own."""
    made = header()

    assert sign_entry(made, signer(1)).id == sign_entry(made, signer(2)).id


@given(st.data())
def test_no_bytes_crash_the_reader_of_entries(data: st.DataObject) -> None:
    """What is read after a change is either refused or no longer signed."""
    made = sign_entry(header(1), signer(1))
    good = made.to_bytes()
    at = data.draw(st.integers(0, len(good) - 1))
    changed = good[:at] + data.draw(st.binary(max_size=6)) + good[at + data.draw(st.integers(0, 6)) :]

    with contextlib.suppress(MalformedEntry, BadSignature):
        verify_entry(Entry.from_bytes(changed), signer(1).public_key)
        assert changed == good


def test_a_header_that_is_too_long_is_refused_before_it_is_parsed() -> None:
    """A peer must not make us parse megabytes of links."""
    huge = bytes(MAX_HEADER_BYTES + 1000)

    with pytest.raises(MalformedEntry):
        Entry.from_bytes(write_sign1(huge, signer(1).sign(Purpose.ENTRY, huge)))
