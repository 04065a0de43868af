"""The chain of one feed, forks, and the canonical order of all (spec 2.4, 2.5)."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openline.core.errors import Misuse
from openline.core.identity import BadSignature
from openline.core.record.entry import Entry
from openline.core.record.feed import (
    AlreadyPlaced,
    BrokenChain,
    Equivocation,
    FeedHead,
    Fork,
    Gap,
    check_next,
    next_place,
    verify_fork,
)
from openline.core.record.order import Order, depth_of
from record_line import Writer, make_line


def head(entry: Entry) -> FeedHead:
    return FeedHead(entry.header.sequence, entry.id)


def test_a_feed_grows_one_entry_after_the_other() -> None:
    """Append only: the next entry names the one before."""
    writer = make_line().writers[0]
    first, second = writer.write("one"), writer.write("two")

    check_next(None, first)
    check_next(head(first), second)

    assert next_place(None) == 0
    assert next_place(head(second)) == 2


def test_an_entry_that_comes_too_early_is_a_gap() -> None:
    """Nothing is wrong with it: those before are still on their way."""
    writer = make_line().writers[0]
    first, _, third = (writer.write(text) for text in ("one", "two", "three"))

    with pytest.raises(Gap) as gap:
        check_next(head(first), third)

    assert (gap.value.expected, gap.value.offered) == (1, 2)


def test_a_rewritten_past_breaks_the_chain() -> None:
    """Whoever changes entry 0 cannot hang entry 1 on it."""
    writer = make_line().writers[0]
    first = writer.write("area clear")
    second = writer.write("two")
    rewritten, _ = writer.build("area closed")

    with pytest.raises(BrokenChain):
        check_next(head(rewritten), second)
    check_next(head(first), second)


def test_two_entries_for_one_place_are_evidence() -> None:
    """Whoever signs two histories convicts its own key: both versions are held."""
    writer = make_line().writers[0]
    first = writer.write("area clear")
    other, _ = writer.build("area closed")

    with pytest.raises(Equivocation) as fork:
        check_next(head(first), other)

    assert (fork.value.held, fork.value.offered) == (first.id, other)
    evidence = Fork.of(first, other)
    assert evidence == Fork.of(other, first)
    verify_fork(evidence, writer.signer.public_key)


def test_what_is_held_already_is_no_news() -> None:
    """A repeat is neither an error of the peer nor an entry."""
    writer = make_line().writers[0]
    first, second = writer.write("one"), writer.write("two")

    for known in (first, second):
        with pytest.raises(AlreadyPlaced):
            check_next(head(second), known)


def test_an_accusation_without_both_signatures_is_none() -> None:
    """Anybody can write a second header; only the node can sign it."""
    line = make_line()
    writer, other = line.writers
    first = writer.write("one")
    forged, _ = Writer(line.id, other.signer, writer.node, 0).build("two")

    with pytest.raises(BadSignature):
        verify_fork(Fork.of(first, forged), writer.signer.public_key)
    with pytest.raises(Misuse):
        Fork.of(first, first)
    with pytest.raises(Misuse):
        Fork.of(first, writer.write("second place"))


# order


def conversation(seed: int, length: int) -> list[Entry]:
    """Two writers who sometimes have seen the other's newest entry; and sometimes one of them forks."""
    draw = random.Random(seed)
    first, second = make_line().writers
    made: list[Entry] = []
    for _ in range(length):
        ours, theirs = draw.sample((first, second), 2)
        seen = (theirs.link(theirs.entries[-1]),) if theirs.entries and draw.random() < 0.5 else ()
        made.append(ours.write(f"text {len(made)}", seen=seen))
        if draw.random() < 0.1 and len(ours.entries) > 1:
            made.append(ours.build("the other branch", after=ours.entries[-2])[0])
    return made


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 1 << 30), st.integers(1, 25), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_what_arrives_first(seed: int, length: int, shuffler: random.Random) -> None:
    """Both nodes show one record, however the entries came."""
    entries = conversation(seed, length)
    straight, mixed = Order(), Order()
    for entry in entries:
        straight.add(entry)
    shuffler.shuffle(entries)

    placed = [entry_id for entry in entries for entry_id in mixed.add(entry)]

    assert mixed.canonical() == straight.canonical()
    assert sorted(placed) == sorted(entry.id for entry in entries)
    assert not mixed.pending
    assert not mixed.missing


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 1 << 30), st.integers(2, 25), st.data())
def test_causes_come_first_and_depth_is_one_more_than_theirs(seed: int, length: int, data: st.DataObject) -> None:
    """An answer never stands before what it answers."""
    entries = data.draw(st.permutations(conversation(seed, length)))
    order = Order()
    for entry in entries:
        order.add(entry)

    place = {entry_id: index for index, entry_id in enumerate(order.canonical())}

    for entry in entries:
        causes = [link.id for link in entry.header.seen] + ([entry.header.previous] if entry.header.previous else [])
        assert order.depth(entry.id) == depth_of(order.depth(cause) for cause in causes)
        assert all(place[cause] < place[entry.id] for cause in causes)


def test_an_entry_waits_for_its_causes_and_says_for_which() -> None:
    """It is kept and shown as pending; what is asked for is what is missing."""
    first, second = make_line().writers
    question = first.write("question")
    answer = second.write("answer", seen=(first.link(question),))
    after = second.write("after")
    order = Order()

    assert order.add(after) == []
    assert order.add(answer) == []
    assert order.pending == {answer.id, after.id}
    assert order.missing == {question.id}
    with pytest.raises(Misuse):
        order.depth(answer.id)

    assert order.add(question) == [question.id, answer.id, after.id]
    assert order.add(question) == []
    assert [order.depth(entry.id) for entry in (question, answer, after)] == [1, 2, 3]
    assert not order.pending


def test_an_order_can_go_on_from_what_a_store_has_placed() -> None:
    """A node does not read its whole record to place the next entry."""
    writer = make_line().writers[0]
    first, second = writer.write("one"), writer.write("two")
    order = Order({first.id: 41})

    assert order.add(second) == [second.id]
    assert order.depth(second.id) == 42
    assert order.is_placed(first.id)
