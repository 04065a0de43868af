"""The charter: who is on a line, and its id (spec 1.7)."""

import contextlib
import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.charter import Charter, MalformedCharter, Member, line_id, read_charter, write_charter
from openline.core.encoding import decode, encode
from openline.core.errors import Misuse, OpenlineError
from openline.core.identity import SoftwareSigner

KEYS = sorted(SoftwareSigner(bytes([number]) * 32).public_key for number in (1, 2, 3))
FIRST = Member(KEYS[0], b"c" * 32, (b"n" * 32, b"a" * 32))
SECOND = Member(KEYS[1], b"d" * 32, (b"m" * 32,))
CHARTER = Charter(
    "Northern line",
    (FIRST, SECOND),
    ("en", "ru"),
    1_790_000_000,
    b"nonce of 16 byte",
    deadlines={"question": 900, "a": 1},
)


def test_a_charter_comes_back_and_has_one_id() -> None:
    """Both sides compute the id from the same bytes."""
    data = write_charter(CHARTER)

    assert read_charter(data) == CHARTER
    assert line_id(data) == line_id(write_charter(read_charter(data)))
    assert line_id(data) != line_id(write_charter(dataclasses.replace(CHARTER, nonce=bytes(16))))


def test_feeds_are_numbered_by_member_and_then_by_card() -> None:
    """Links name feeds by this number: it must not depend on anything else."""
    assert CHARTER.feeds == (b"n" * 32, b"a" * 32, b"m" * 32)
    assert CHARTER.member_of(b"m" * 32) == SECOND
    with pytest.raises(Misuse):
        CHARTER.member_of(b"x" * 32)


@pytest.mark.parametrize(
    "changes",
    [
        {"members": ()},
        {"members": (SECOND, FIRST)},
        {"members": (FIRST, FIRST)},
        {"members": (FIRST, dataclasses.replace(SECOND, nodes=(b"n" * 32,)))},
        {"members": (FIRST, dataclasses.replace(SECOND, nodes=()))},
        {"members": (FIRST, dataclasses.replace(SECOND, card_hash=b""))},
        {"members": (dataclasses.replace(FIRST, root_key=b"\x01" + bytes(31)), SECOND)},
        {"nonce": b""},
        {"suite": "none"},
        {"max_body_bytes": 1 << 40},
        {"test_period_s": 0},
        {"created": -1},
        {"deadlines": {"question": -1}},
        {"quotas": {"entries": 1 << 60}},
        {"name": "a\nb"},
    ],
)
def test_a_charter_that_makes_no_sense_cannot_be_built(changes: dict[str, object]) -> None:
    """A downgraded suite, a member twice, a body without limit: nobody should get to agree to them."""
    with pytest.raises(Misuse):
        dataclasses.replace(CHARTER, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("key", range(12))
def test_every_field_must_be_there_and_of_its_kind(key: int) -> None:
    """What one side reads and the other skips is not agreed."""
    value = decode(write_charter(CHARTER))
    without = {name: item for name, item in value.items() if name != key}

    for changed in (without, {**value, key: None}, {**value, 12: 0}):
        with pytest.raises(MalformedCharter):
            read_charter(encode(changed))


def test_lists_that_are_not_sorted_are_refused() -> None:
    """Otherwise one charter would have many ids."""
    value = decode(write_charter(CHARTER))

    for changed in ({**value, 8: value[8][::-1]}, {**value, 8: [*value[8], value[8][0]]}):
        with pytest.raises(MalformedCharter):
            read_charter(encode(changed))


@given(st.data())
def test_no_bytes_crash_the_reader_of_charters(data: st.DataObject) -> None:
    """An offer comes from somebody who is not yet trusted with anything."""
    good = write_charter(CHARTER)
    at = data.draw(st.integers(0, len(good) - 1))
    changed = good[:at] + data.draw(st.binary(max_size=6)) + good[at + data.draw(st.integers(0, 6)) :]

    with contextlib.suppress(OpenlineError):
        assert write_charter(read_charter(changed)) == changed
