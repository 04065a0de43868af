"""The charter: who is on a line, and its id (spec 1.7)."""

import contextlib
import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.charter import Charter, MalformedCharter, Member, Witness, line_id, read_charter, write_charter
from openline.core.encoding import decode, encode
from openline.core.errors import Misuse, OpenlineError
from openline.core.identity import ML_DSA_65
from openline.core.situation.item import World
from signers import hybrid

FIRST = Member(b"1" * 32, b"c" * 32, ((0, b"n" * 32), (1, b"a" * 32)))
SECOND = Member(b"2" * 32, b"d" * 32, ((0, b"m" * 32),))
WITNESS = Witness("witness.example/w1", hybrid(1).keys)
CHARTER = Charter(
    "Northern line",
    (FIRST, SECOND),
    ("en", "ru"),
    1_790_000_000,
    b"nonce of 16 byte",
    deadlines={"question": 900, "a": 1},
    terms={"sealing_period": 3600, "witnesses_needed": 1},
    disclosure=(2, 20),
    witnesses=(WITNESS,),
)


def test_a_charter_comes_back_and_has_one_id() -> None:
    """Both sides compute the id from the same bytes."""
    data = write_charter(CHARTER)

    assert read_charter(data) == CHARTER
    assert line_id(data) == line_id(write_charter(read_charter(data)))
    assert line_id(data) != line_id(write_charter(dataclasses.replace(CHARTER, nonce=bytes(16))))


def test_a_feed_keeps_its_number_when_nodes_join() -> None:
    """Links name feeds by this number: a node that comes later must not renumber anybody."""
    before = dataclasses.replace(CHARTER, members=(dataclasses.replace(FIRST, nodes=FIRST.nodes[:1]), SECOND))

    assert before.feeds == (b"n" * 32, b"m" * 32)
    assert CHARTER.feeds == (b"n" * 32, b"m" * 32, b"a" * 32)
    assert CHARTER.member_of(b"m" * 32) == SECOND
    assert CHARTER.member_of(b"a" * 32) == FIRST
    for stranger in (b"x" * 32, b""):
        with pytest.raises(Misuse):
            CHARTER.member_of(stranger)


def test_an_unused_feed_number_belongs_to_nobody() -> None:
    """The second member's node has slot 3: numbers 1, 3, 4, 5 and 6 are not used, and are nobody's."""
    late = dataclasses.replace(CHARTER, members=(FIRST, dataclasses.replace(SECOND, nodes=((3, b"m" * 32),))))

    assert late.feeds == (b"n" * 32, b"", b"a" * 32, b"", b"", b"", b"", b"m" * 32)
    assert late.place_of(b"m" * 32) == 1
    world = World.of(late)
    assert world.feed_of == {b"n" * 32: 0, b"a" * 32: 2, b"m" * 32: 7}
    assert [world.parties[feed] for feed in (0, 2, 7)] == [0, 0, 1]


def test_a_term_that_is_not_named_has_its_default() -> None:
    """What was agreed counts; what was not agreed is the same on both sides all the same."""
    assert CHARTER.term("sealing_period") == 3600
    assert CHARTER.term("epoch_period") == 7 * 86_400
    assert CHARTER.term("carriage_delay") == 30 * 86_400


@pytest.mark.parametrize(
    "changes",
    [
        {"members": ()},
        {"members": (SECOND, FIRST)},
        {"members": (FIRST, FIRST)},
        {"members": (FIRST, dataclasses.replace(SECOND, nodes=((0, b"n" * 32),)))},
        {"members": (FIRST, dataclasses.replace(SECOND, nodes=((0, b"m" * 32), (0, b"o" * 32))))},
        {"members": (FIRST, dataclasses.replace(SECOND, nodes=((1, b"m" * 32), (0, b"o" * 32))))},
        {"members": (FIRST, dataclasses.replace(SECOND, nodes=((64, b"m" * 32),)))},
        {"members": (FIRST, dataclasses.replace(SECOND, nodes=((-1, b"m" * 32),)))},
        {"members": (FIRST, dataclasses.replace(SECOND, nodes=((0, b"short"),)))},
        {"members": (FIRST, dataclasses.replace(SECOND, nodes=()))},
        {"members": (FIRST, dataclasses.replace(SECOND, card_hash=b""))},
        {"members": (dataclasses.replace(FIRST, root=b"short"), SECOND)},
        {"terms": {"sealing_period": -1}},
        {"terms": {"witnesses_needed": 2}},
        {"disclosure": (20, 2)},
        {"disclosure": (2, 2)},
        {"disclosure": (0,)},
        {"witnesses": (WITNESS, WITNESS)},
        {"witnesses": (dataclasses.replace(WITNESS, name="a witness"),)},
        {"witnesses": (dataclasses.replace(WITNESS, name="a+witness"),)},
        {"witnesses": (dataclasses.replace(WITNESS, keys=hybrid(1, ML_DSA_65).keys),)},
        {"nonce": b""},
        {"suite": "none"},
        {"suite": "ed25519"},
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


@pytest.mark.parametrize("key", range(15))
def test_every_field_must_be_there_and_of_its_kind(key: int) -> None:
    """What one side reads and the other skips is not agreed."""
    value = decode(write_charter(CHARTER))
    without = {name: item for name, item in value.items() if name != key}

    for changed in (without, {**value, key: None}, {**value, 15: 0}):
        with pytest.raises(MalformedCharter):
            read_charter(encode(changed))


def test_lists_that_are_not_sorted_are_refused() -> None:
    """Otherwise one charter would have many ids."""
    value = decode(write_charter(CHARTER))

    for changed in (
        {**value, 8: value[8][::-1]},
        {**value, 8: [*value[8], value[8][0]]},
        {**value, 12: value[12][::-1]},
        {**value, 13: value[13][::-1]},
    ):
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
