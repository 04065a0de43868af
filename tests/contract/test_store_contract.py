"""What every store promises (`openline.store.contract`), whatever it is made of."""

import asyncio
import hashlib
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_samples import LINE, SECRET, STORAGE_KEY, Author, body, draft, line_of

from openline.core.errors import Misuse
from openline.core.record import checkpoint
from openline.core.record.entry import Entry, Header, Link, Precedence
from openline.core.record.feed import FeedHead
from openline.core.record.order import Order
from openline.core.record.seal import is_sealed, key_of
from openline.store.contract import Store
from openline.store.errors import (
    LineExists,
    OfficerExists,
    OutOfPlace,
    OwnFeedIncomplete,
    RequestReused,
    StoreClosed,
    StoreDamaged,
    StoreLocked,
    UnknownEntry,
    UnknownFeed,
    UnknownLine,
)
from openline.store.kept import (
    Appended,
    Attestation,
    AttestationKind,
    BodyProgress,
    Built,
    Counts,
    Draft,
    LineState,
    Officer,
    Opening,
    Outcome,
    Part,
    PeerAddress,
    Position,
    Secret,
    SecretKind,
)
from openline.store.sqlite import SqliteStore

ANN, BEN, CYN = Author(0), Author(1), Author(2)
AUTHORS = (ANN, BEN, CYN)

Opener = Callable[[], Store]


@pytest.fixture(params=["sqlite"])
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[..., Store]]:
    """Opens stores, a new one for each `name`; a store of another kind joins by one more parameter."""
    opened: list[Store] = []

    def open_store(name: str = "store") -> Store:
        store = {"sqlite": lambda: SqliteStore(tmp_path / f"{name}.db", STORAGE_KEY)}[request.param]()
        opened.append(store)
        return store

    yield open_store
    for store in opened:
        store.close()


@pytest.fixture
def store(opener: Opener) -> Store:
    """A store that holds one line of three nodes."""
    store = opener()
    store.add_line(line_of(AUTHORS)).result()
    return store


def say(store: Store, text: str, request: str | None = None, author: Author = ANN) -> Appended:
    asked = draft(text, request)
    return store.append(LINE, author.node, asked.request, author.builder(asked)).result()


def keep(store: Store, *entries: Entry) -> list[Outcome]:
    return [store.keep(entry).result().outcome for entry in entries]


def head_of(store: Store, author: Author) -> int:
    head = store.heads(LINE)[author.feed].head
    return -1 if head is None else head.sequence


# lines


def test_a_line_comes_back_as_it_was_put(opener: Opener) -> None:
    """Charter, cards, order of feeds and addresses are what pairing and order stand on."""
    line = replace(line_of(AUTHORS), addresses=(PeerAddress(BEN.node, "b:1"), PeerAddress(BEN.node, "a:1")))
    store = opener()

    store.add_line(line).result()

    assert store.line(LINE) == line
    assert store.lines() == [line]


def test_the_same_line_again_changes_nothing_and_another_under_its_id_is_refused(store: Store) -> None:
    """A repeated offer is normal; a different charter under a known id never is."""
    store.update_line(LINE, state=LineState.CONFIRMED).result()

    store.add_line(line_of(AUTHORS)).result()
    with pytest.raises(LineExists):
        store.add_line(replace(line_of(AUTHORS), charter=b"another")).result()
    with pytest.raises(LineExists):
        store.add_line(line_of([BEN, ANN, CYN])).result()

    assert store.line(LINE) == replace(line_of(AUTHORS), state=LineState.CONFIRMED)


def test_a_lines_state_cards_and_addresses_change_and_its_charter_stays(store: Store) -> None:
    """Addresses move, cards are renewed, people confirm; what was agreed does not move with them."""
    store.update_line(LINE, cards=[b"new card"]).result()
    store.update_line(LINE, state=LineState.CONFIRMED, addresses=[PeerAddress(CYN.node, "c:7")]).result()

    assert store.line(LINE) == replace(
        line_of(AUTHORS), cards=(b"new card",), state=LineState.CONFIRMED, addresses=(PeerAddress(CYN.node, "c:7"),)
    )


def test_feeds_are_added_while_entries_come_and_none_ever_moves(store: Store) -> None:
    """A node joins a line that runs: what was held of the others stays as it was, and it is seen by what follows."""
    dan = Author(5)
    keep(store, BEN.entry("before"))
    say(store, "own, before")

    feeds = [*(author.node for author in AUTHORS), b"", b"", dan.node]
    store.update_line(LINE, feeds=feeds).result()
    store.update_line(LINE, feeds=feeds).result()
    joined = dan.entry("from the node that joined")
    assert keep(store, joined) == [Outcome.PLACED]
    own = say(store, "own, after").entry

    assert store.line(LINE).feeds == tuple(feeds)
    assert [head_of(store, author) for author in (ANN, BEN)] == [1, 0]
    assert own.header.seen == (Link(5, 0, joined.id),)
    store.add_line(line_of(AUTHORS)).result()
    assert store.line(LINE).feeds == tuple(feeds), "the offer that is taken up again takes nobody off"


def test_an_unknown_line_or_feed_is_refused_by_name(store: Store) -> None:
    """An entry for a line that nobody agreed to must not open one."""
    stranger = Author(9)
    with pytest.raises(UnknownLine):
        store.line(b"x" * 32)
    with pytest.raises(UnknownLine):
        store.heads(b"x" * 32)
    with pytest.raises(UnknownLine):
        store.keep(ANN.entry("hello", line=b"x" * 32)).result()
    with pytest.raises(UnknownLine):
        store.update_line(b"x" * 32, state=LineState.CONFIRMED).result()
    with pytest.raises(UnknownFeed):
        store.keep(stranger.entry("hello")).result()
    with pytest.raises(UnknownFeed):
        say(store, "hello", author=stranger)


# the own feed


def test_own_entries_follow_each_other(store: Store) -> None:
    """Sequence and previous come from the store, so that the feed is one chain whoever asks."""
    first, second = say(store, "one").entry, say(store, "two").entry

    assert (first.header.sequence, first.header.previous) == (0, None)
    assert (second.header.sequence, second.header.previous) == (1, first.id)
    assert store.body(second.id) == body("two").data
    assert [held.entry for held in store.entries(LINE, ANN.node)] == [first, second]
    assert [held.depth for held in store.canonical(LINE)] == [1, 2]


def test_many_callers_never_fork_the_own_feed(opener: Opener) -> None:
    """Two callers, or processes, that took "the next place" before writing would sign two entries for it."""
    stores = [opener(), opener()]
    stores[0].add_line(line_of(AUTHORS)).result()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: say(stores[n % 2], f"say {n}"), range(120)))

    entries = stores[0].entries(LINE, ANN.node)
    assert [held.entry.header.sequence for held in entries] == list(range(120))
    assert all(b.entry.header.previous == a.entry.id for a, b in pairwise(entries))
    assert stores[1].forks(LINE) == []


def test_an_own_entry_names_each_head_that_moved_and_names_it_once(store: Store) -> None:
    """`seen` lets the other side prove what we knew when we spoke; naming a head again would only cost bytes."""
    b0, b1 = BEN.chain(2)
    c0 = CYN.entry("from cyn")
    keep(store, b0, b1, c0)

    first, second = say(store, "one").entry, say(store, "two").entry
    b2 = BEN.entry("two", after=b1)
    keep(store, b2)
    third = say(store, "three").entry

    assert first.header.seen == (Link(BEN.feed, 1, b1.id), Link(CYN.feed, 0, c0.id))
    assert second.header.seen == ()
    assert third.header.seen == (Link(BEN.feed, 2, b2.id),)


def test_an_own_entry_never_names_a_pending_one(store: Store) -> None:
    """It would be pending itself, on both sides, until somebody else sends what is missing."""
    _b0, b1 = BEN.chain(2)
    keep(store, b1)

    mine = say(store, "mine").entry

    assert mine.header.seen == ()
    assert store.entry(mine.id).depth == 1  # type: ignore[union-attr]


def test_a_repeated_request_gives_the_first_entry_and_writes_nothing(store: Store) -> None:
    """Whoever lost an answer may ask again without saying it twice."""
    first = say(store, "hold fire", request="r-1")

    again = store.append(LINE, ANN.node, draft("hold fire", "r-1").request, _must_not_be_called).result()

    assert (first.repeated, again) == (False, Appended(first.entry, repeated=True))
    assert store.request("r-1") == first.entry
    assert store.request("r-2") is None
    assert store.counts(LINE) == Counts(entries=1, pending=0, whole=1, shut=0, acts=1, forks=0)


def test_what_a_line_weighs_grows_by_all_that_is_kept_of_it(opener: Opener) -> None:
    """A relay measures by it whether there is room: a body that weighed nothing would fill its disk."""
    store, other = opener(), bytes(32)
    store.add_line(line_of(AUTHORS)).result()
    store.add_line(line_of(AUTHORS, other)).result()
    empty = store.weight(LINE)
    say(store, "short", request="r-1")
    short = store.weight(LINE)
    say(store, "long " * 1000, request="r-2")

    assert empty == 0
    assert 512 < short < 2048, "header, signature, a short body, and the rows"
    assert store.weight(LINE) - short > 5 * 1000 + 512
    assert store.weight(other) == 0


def test_a_request_id_with_different_content_is_refused(opener: Opener) -> None:
    """One of the two acts would be lost in silence: on this line, or on another."""
    store, other = opener(), bytes(32)
    store.add_line(line_of(AUTHORS)).result()
    store.add_line(line_of(AUTHORS, other)).result()
    first = say(store, "hold fire", request="r-1").entry

    with pytest.raises(RequestReused):
        store.append(LINE, ANN.node, draft("open fire", "r-1").request, _must_not_be_called).result()
    with pytest.raises(RequestReused):
        store.append(other, ANN.node, draft("hold fire", "r-1").request, _must_not_be_called).result()

    assert [held.entry for held in store.canonical(LINE)] == [first]


def test_a_builder_that_fails_leaves_nothing_and_its_request_free(store: Store) -> None:
    """A token that was pulled out while signing must not burn a place of the feed, nor the request."""

    def fail(position: Position) -> Built:
        raise ZeroDivisionError("no key")

    with pytest.raises(ZeroDivisionError):
        store.append(LINE, ANN.node, draft("one", "r-1").request, fail).result()

    assert store.counts(LINE).entries == 0
    assert say(store, "one", request="r-1").entry.header.sequence == 0


def test_an_entry_built_for_another_place_or_body_is_refused(store: Store) -> None:
    """Once signed and sent it could never be taken back: the own feed would be forked."""
    asked = draft("one")

    def too_far(at: Position) -> Built:
        return Built(ANN.sign(replace(at, sequence=1, previous=b"p" * 32), asked.packed), asked.packed)

    def other_body(at: Position) -> Built:
        return Built(ANN.sign(at, body("two")), asked.packed)

    with pytest.raises(OutOfPlace):
        store.append(LINE, ANN.node, asked.request, too_far).result()
    with pytest.raises(OutOfPlace):
        store.append(LINE, ANN.node, asked.request, other_body).result()

    assert store.counts(LINE).entries == 0


def test_after_a_restore_the_own_feed_waits_for_what_a_peer_still_holds(store: Store) -> None:
    """An older copy of the store lacks own entries that peers hold: to write before they are back is to fork."""
    entries = ANN.chain(4)
    keep(store, entries[0], entries[3])

    with pytest.raises(OwnFeedIncomplete):
        say(store, "too early")
    keep(store, entries[2], entries[1])

    assert say(store, "now").entry.header.previous == entries[3].id


def test_adopted_own_entries_count_as_having_named_what_they_saw(store: Store) -> None:
    """After a restore, `seen` goes on from the adopted feed, not from what the older copy knew."""
    b0, b1 = BEN.chain(2)
    mine = ANN.entry("adopted", seen=[b1], by=[BEN])
    keep(store, b0, b1, mine)

    assert say(store, "next").entry.header.seen == ()


# entries that arrive


def test_an_entry_is_kept_once(store: Store) -> None:
    """The same entry by two bearers is one entry."""
    entry = BEN.entry("one")

    assert keep(store, entry, entry) == [Outcome.PLACED, Outcome.ALREADY]
    assert store.counts(LINE).entries == 1
    held = store.entry(entry.id)
    assert held is not None
    assert (held.entry, held.depth, held.branch, held.whole, held.body) == (entry, 1, 0, False, None)
    assert store.entry(b"x" * 32) is None


def test_an_entry_before_its_causes_is_kept_pending_and_placed_when_they_come(store: Store) -> None:
    """A FLASH overtakes its predecessors; nothing that arrived may be lost, nor placed wrongly."""
    b0 = BEN.entry("zero")
    b1 = BEN.entry("one", after=b0)
    c0 = CYN.entry("answer", seen=[b1], by=[BEN])

    assert keep(store, c0, b1) == [Outcome.PENDING, Outcome.PENDING]
    assert [held.entry for held in store.pending(LINE)] == [c0, b1]
    assert list(store.canonical(LINE)) == []
    state = store.heads(LINE)[BEN.feed]
    assert (state.head, state.placed, state.beyond) == (None, None, ())
    assert store.heads(LINE)[CYN.feed].placed is None

    kept = store.keep(b0).result()

    assert kept.placed == (b0.id, b1.id, c0.id)
    assert [(held.entry, held.depth) for held in store.canonical(LINE)] == [(b0, 1), (b1, 2), (c0, 3)]
    assert store.pending(LINE) == []
    assert store.heads(LINE)[CYN.feed].placed is not None


def test_heads_name_at_most_four_whole_entries_beyond_a_gap(store: Store) -> None:
    """A head receipt has room for four, and says *received* of each: only of what is whole."""
    entries = BEN.chain(8)
    keep(store, *entries[:2], *entries[3:])
    assert store.heads(LINE)[BEN.feed].beyond == ()
    for number in range(3, 8):
        store.keep_body(entries[number].id, body(f"entry {number}").data).result()

    state = store.heads(LINE)[BEN.feed]

    assert (head_of(store, BEN), [head.sequence for head in state.beyond]) == (1, [3, 4, 5, 6])


def test_entries_and_headers_are_read_by_range(store: Store) -> None:
    """A peer asks for ranges; the log's leaves are the unbroken chain only."""
    entries = BEN.chain(6)
    keep(store, *entries[:4], entries[5])

    assert [held.entry for held in store.entries(LINE, BEN.node, 1, 2)] == entries[1:3]
    assert [held.entry for held in store.entries(LINE, BEN.node, 4)] == [entries[5]]
    assert list(store.headers(LINE, BEN.node)) == [entry.header_bytes for entry in entries[:4]]
    assert list(store.headers(LINE, BEN.node, 1, 3)) == [entry.header_bytes for entry in entries[1:3]]
    arrivals = store.arrivals(LINE)
    assert [held.entry for held in arrivals] == [*entries[:4], entries[5]]
    assert store.arrivals(LINE, after=arrivals[2].arrival, limit=1) == [arrivals[3]]


numbers = count()


@st.composite
def histories(draw: st.DrawFn) -> list[Entry]:
    """Entries of three authors who see some of each other's as they write, in the order of writing."""
    written: list[list[Entry]] = [[], [], []]
    history = []
    for number in range(draw(st.integers(1, 12))):
        author = AUTHORS[draw(st.integers(0, 2))]
        others = [other for other in AUTHORS if other is not author and written[other.feed] and draw(st.booleans())]
        mine = written[author.feed]
        entry = author.entry(
            f"entry {number}",
            after=mine[-1] if mine else None,
            seen=[written[other.feed][-1] for other in others],
            by=others,
        )
        mine.append(entry)
        history.append(entry)
    return history


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=histories(), data=st.data())
def test_the_order_of_arrival_leaves_no_trace(
    opener: Callable[..., Store], history: list[Entry], data: st.DataObject
) -> None:
    """Both sides hold the same entries, so both must have the same heads, order and depths, whatever came first."""
    shuffled = data.draw(st.permutations(history))
    straight, mixed = opener(f"s{next(numbers)}"), opener(f"s{next(numbers)}")
    for store, entries in ((straight, history), (mixed, shuffled)):
        store.add_line(line_of(AUTHORS)).result()
        placed = [id for future in [store.keep(entry) for entry in entries] for id in future.result().placed]
        assert sorted(placed) == sorted(entry.id for entry in history)

    order = Order()
    for entry in history:
        order.add(entry)
    assert [held.entry.id for held in mixed.canonical(LINE)] == order.canonical()
    assert straight.heads(LINE) == mixed.heads(LINE)
    ours, theirs = list(straight.canonical(LINE)), list(mixed.canonical(LINE))
    assert [(held.entry, held.depth) for held in ours] == [(held.entry, held.depth) for held in theirs]
    assert straight.pending(LINE) == mixed.pending(LINE) == []


# an entry with its body, and what the store remembers


def test_an_entry_may_bring_its_body(store: Store) -> None:
    """What comes together is written together: one wait for the disk, and the same is held as after two."""
    b0, b1, b2 = BEN.chain(3)
    bodies = [body(f"entry {number}").data for number in range(3)]

    first = store.keep(b0, bodies[0]).result()
    assert store.heads(LINE)[BEN.feed].whole == FeedHead(0, b0.id)
    early = store.keep(b2, bodies[2]).result()
    late = store.keep(b1, bodies[1]).result()
    again = store.keep(b1, bodies[1]).result()

    assert [kept.outcome for kept in (first, early, late, again)] == [
        Outcome.PLACED,
        Outcome.PENDING,
        Outcome.PLACED,
        Outcome.ALREADY,
    ]
    assert late.placed == (b1.id, b2.id)
    assert [store.body(entry.id) for entry in (b0, b1, b2)] == bodies
    assert store.heads(LINE)[BEN.feed].whole == FeedHead(2, b2.id)
    assert store.counts(LINE) == Counts(entries=3, pending=0, whole=3, shut=0, acts=3, forks=0)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=histories(), data=st.data())
def test_what_a_store_remembers_is_what_it_holds(
    opener: Callable[..., Store], history: list[Entry], data: st.DataObject
) -> None:
    """A store that was open all the time and one that is opened for each write give out the same places."""
    order = data.draw(st.permutations(range(len(history))))
    ways = [data.draw(st.sampled_from(["entry", "both", "one by one"])) for _ in history]
    name = f"r{next(numbers)}"
    longer = opener(f"l{next(numbers)}")
    longer.add_line(line_of(AUTHORS)).result()
    short = opener(name)
    short.add_line(line_of(AUTHORS)).result()

    for number in order:
        short.close()
        short = opener(name)
        for store in (longer, short):
            said = body(f"entry {number}").data
            store.keep(history[number], said if ways[number] == "both" else None).result()
            if ways[number] == "one by one":
                store.keep_body(history[number].id, said).result()
        assert longer.heads(LINE) == short.heads(LINE)
    for author in AUTHORS:
        assert say(longer, "next", author=author).entry.id == say(short, "next", author=author).entry.id

    assert longer.heads(LINE) == short.heads(LINE)
    assert list(longer.canonical(LINE)) == list(short.canonical(LINE))
    assert longer.counts(LINE) == short.counts(LINE)


def test_a_write_that_fails_half_way_leaves_nothing_and_costs_the_others_nothing(store: Store) -> None:
    """What the store remembered of the write that failed must be gone with it."""
    b0, b1, b2 = BEN.chain(3)
    go, spoilt = threading.Event(), body("entry 1").data
    nothing: Any = None

    def open_body(_: Header, data: bytes) -> Opening:
        granted = (Secret(SecretKind.EPOCH, b"spoilt", 0, nothing),) if data == spoilt else ()
        return Opening(act=True, secrets=granted)

    def wait(position: Position) -> Built:
        go.wait()
        return ANN.builder(draft("first"))(position)

    store.open_with(open_body)
    held_up = store.append(LINE, ANN.node, None, wait)
    written = [store.keep(entry, body(f"entry {n}").data) for n, entry in enumerate((b0, b1, b2))]
    go.set()
    held_up.result()

    with pytest.raises(TypeError):
        written[1].result()
    assert [written[at].result().outcome for at in (0, 2)] == [Outcome.PLACED, Outcome.PENDING]
    assert store.entry(b1.id) is None
    assert keep(store, b1) == [Outcome.PLACED]
    assert head_of(store, BEN) == 2
    assert say(store, "seen").entry.header.seen == (Link(BEN.feed, 2, b2.id),)


# forks


def test_both_sides_of_a_fork_are_kept_and_a_third_is_counted(store: Store) -> None:
    """Two entries prove it; more would let a forger fill our disk."""
    b0 = BEN.entry("zero")
    first, second, third = (BEN.entry(text, after=b0) for text in ("open", "closed", "both"))

    assert keep(store, b0, first, second, third) == [
        Outcome.PLACED,
        Outcome.PLACED,
        Outcome.FORKED,
        Outcome.COUNTED,
    ]

    assert [held.entry for held in store.at(LINE, BEN.node, 1)] == [first, second]
    assert store.at(LINE, BEN.node, 2) == []
    (place,) = store.forks(LINE)
    assert (place.node, place.sequence, place.chosen, place.others, place.further) == (BEN.node, 1, first, (second,), 1)
    assert store.heads(LINE)[BEN.feed].head.id == first.id  # type: ignore[union-attr]
    assert {held.entry.id for held in store.canonical(LINE)} == {b0.id, first.id, second.id}
    assert store.counts(LINE).forks == 1


def test_what_continues_the_other_branch_stays_on_it(store: Store) -> None:
    """The chain that peers verify must never jump from one history to the other."""
    b0 = BEN.entry("zero")
    ours, theirs = BEN.entry("ours", after=b0), BEN.entry("theirs", after=b0)
    theirs_next, ours_next = BEN.entry("theirs next", after=theirs), BEN.entry("ours next", after=ours)

    assert keep(store, b0, ours, theirs, theirs_next, ours_next)[2:] == [
        Outcome.FORKED,
        Outcome.FORKED,
        Outcome.PLACED,
    ]

    assert [held.entry for held in store.entries(LINE, BEN.node)] == [b0, ours, ours_next]
    assert [place.others for place in store.forks(LINE)] == [(theirs,), (theirs_next,)]


def test_an_entry_that_came_early_leaves_the_chain_when_its_past_turns_out_different(store: Store) -> None:
    """A FLASH was taken before its predecessors; they name another history: the chain goes on without it."""
    b0 = BEN.entry("zero")
    hidden = BEN.entry("hidden", after=b0)
    flash = BEN.entry("flash", after=hidden)
    shown = BEN.entry("shown", after=b0)
    shown_next = BEN.entry("shown next", after=shown)

    keep(store, flash, b0, shown)
    assert head_of(store, BEN) == 1
    assert [(place.chosen, place.others) for place in store.forks(LINE)] == [(None, (flash,))]
    keep(store, shown_next)

    assert [held.entry for held in store.entries(LINE, BEN.node)] == [b0, shown, shown_next]
    assert [held.entry for held in store.pending(LINE)] == [flash]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_chosen_branch_is_always_one_chain(opener: Callable[..., Store], data: st.DataObject) -> None:
    """Two whole histories of one node, in any order and with losses: what we hold as its feed never mixes them."""
    trunk = BEN.chain(2)
    branches = [BEN.chain(4, word=word, after=trunk[-1]) for word in ("a", "b")]
    everything = [*trunk, *branches[0], *branches[1]]
    arriving = data.draw(st.lists(st.sampled_from(everything), min_size=4, max_size=16))
    store = opener(f"s{next(numbers)}")
    store.add_line(line_of(AUTHORS)).result()

    outcomes = keep(store, *arriving)

    assert Outcome.COUNTED not in outcomes
    chain = [held.entry for held in store.entries(LINE, BEN.node)]
    for before, after in pairwise(chain):
        if after.header.sequence == before.header.sequence + 1:
            assert after.header.previous == before.id
    unbroken = [entry for place, entry in enumerate(chain) if entry.header.sequence == place]
    assert head_of(store, BEN) == len(unbroken) - 1
    assert store.counts(LINE).entries == len({entry.id for entry in arriving})


# bodies


def test_bodies_come_late_and_the_feed_is_whole_up_to_the_first_one_missing(store: Store) -> None:
    """The receipt that says *received* means whole: every body up to there."""
    entries = BEN.chain(3)
    keep(store, *entries)

    for entry, text in ((entries[0], "entry 0"), (entries[2], "entry 2")):
        store.keep_body(entry.id, body(text).data).result()
    assert store.heads(LINE)[BEN.feed].whole.sequence == 0  # type: ignore[union-attr]
    assert [held.entry for held in store.missing_bodies(LINE)] == [entries[1]]
    store.keep_body(entries[1].id, body("entry 1").data).result()
    store.keep_body(entries[1].id, b"something else").result()

    assert store.heads(LINE)[BEN.feed].whole.sequence == 2  # type: ignore[union-attr]
    assert [held.body for held in store.canonical(LINE, with_bodies=True)] == [
        body(f"entry {n}").data for n in range(3)
    ]
    assert store.entry(entries[1].id, with_body=True).body == body("entry 1").data  # type: ignore[union-attr]
    assert store.body(b"x" * 32) is None
    with pytest.raises(UnknownEntry):
        store.keep_body(b"x" * 32, b"").result()


def test_a_body_before_the_entries_that_its_own_follows_counts_once_they_come(store: Store) -> None:
    """A FLASH with its body overtakes: the feed is whole as soon as the gap before it is filled."""
    b0 = BEN.entry("zero")
    flash = BEN.entry("flash", after=b0)
    keep(store, flash)
    store.keep_body(flash.id, body("flash").data).result()
    assert store.heads(LINE)[BEN.feed].whole is None

    keep(store, b0)
    store.keep_body(b0.id, body("zero").data).result()

    assert store.heads(LINE)[BEN.feed].whole.id == flash.id  # type: ignore[union-attr]


def test_bodies_are_missed_in_order_of_precedence(store: Store) -> None:
    """The body of a FLASH is asked for before the routine ones that came earlier."""
    routine = BEN.entry("routine", precedence=Precedence.ROUTINE)
    flash = BEN.entry("flash", after=routine, precedence=Precedence.FLASH)
    keep(store, routine, flash)

    assert [held.entry for held in store.missing_bodies(LINE)] == [flash, routine]
    assert [held.entry for held in store.missing_bodies(LINE, limit=1)] == [flash]


def test_a_body_resumes_where_it_was_cut(opener: Opener) -> None:
    """Over a slow bearer a body takes many connections: what has arrived is never asked for again."""
    store = opener()
    store.add_line(line_of(AUTHORS)).result()
    entry, data = BEN.entry("a long text"), body("a long text").data
    keep(store, entry)
    assert store.partial_body(entry.id) is None

    assert store.keep_chunk(entry.id, 0, data[:20]).result() == BodyProgress(20, len(data))
    assert store.keep_chunk(entry.id, 40, data[40:]).result() == BodyProgress(20, len(data))
    store.close()
    store = opener()
    assert store.partial_body(entry.id) == (BodyProgress(20, len(data)), data[:20])
    assert store.keep_chunk(entry.id, 10, data[10:30]).result() == BodyProgress(30, len(data))
    assert store.keep_chunk(entry.id, 0, data[:30]).result() == BodyProgress(30, len(data))
    assert store.keep_chunk(entry.id, 30, data[30:]).result() == BodyProgress(len(data), len(data))

    assert store.partial_body(entry.id) == (BodyProgress(len(data), len(data)), data)
    assert store.body(entry.id) is None
    store.keep_body(entry.id, data).result()
    assert store.partial_body(entry.id) is None
    assert store.keep_chunk(entry.id, 0, b"?").result() == BodyProgress(len(data), len(data))
    assert store.body(entry.id) == data


def test_pieces_that_do_not_fit_are_refused_and_wrong_ones_can_be_dropped(store: Store) -> None:
    """Rubbish for a body must not stop the true one, nor grow beyond the length that the header states."""
    entry, data = BEN.entry("text"), body("text").data
    keep(store, entry)
    store.keep_chunk(entry.id, 0, b"rubbish").result()

    with pytest.raises(Misuse):
        store.keep_chunk(entry.id, 7, bytes(len(data))).result()
    store.drop_partial(entry.id).result()

    assert store.partial_body(entry.id) is None
    assert store.keep_chunk(entry.id, 0, data[:9]).result() == BodyProgress(9, len(data))
    with pytest.raises(UnknownEntry):
        store.keep_chunk(b"x" * 32, 0, b"").result()


# what nodes sign about feeds


def test_the_newest_receipt_of_each_node_stands(store: Store) -> None:
    """Receipts overtake each other on the way; an older one must not take back what a newer one said."""

    def receipt(author: Author, serial: int) -> Attestation:
        data = f"{author.feed}:{serial}".encode()
        return Attestation(line=LINE, node=author.node, kind=AttestationKind.HEAD_RECEIPT, serial=serial, data=data)

    given = [receipt(BEN, 3), receipt(CYN, 1), receipt(BEN, 2), receipt(BEN, 4)]
    later = replace(given[1], data=b"the same number, later")

    assert [store.attest(each).result() for each in (*given, later)] == [True, True, False, True, True]
    assert store.newest(LINE, AttestationKind.HEAD_RECEIPT) == {BEN.node: given[3], CYN.node: later}
    assert store.newest(LINE, AttestationKind.STATEMENT) == {}


def test_every_checkpoint_is_kept(store: Store) -> None:
    """Two checkpoints of one size and different roots are two histories: evidence, whichever came first."""
    small, large, other = noted(2, "a", b"node"), noted(5, "b", b"node"), noted(5, "c", b"node")
    for each in (large, small, large, other):
        store.attest(each).result()

    assert store.checkpoints(LINE, BEN.node) == [small, large, other]
    assert store.checkpoints(LINE, BEN.node, first=3) == [large, other]
    assert store.checkpoints(LINE, BEN.node, most=2) == [large, other]
    assert store.newest(LINE, AttestationKind.CHECKPOINT)[BEN.node].serial == 5
    assert store.checkpoints(LINE, CYN.node) == []


def test_later_signatures_go_under_the_checkpoint_that_is_kept(store: Store) -> None:
    """What a witness cosigns later belongs to the same checkpoint, and what was there never gives way."""
    for lines in ((b"node",), (b"node", b"second witness"), (b"first witness",), (b"node",)):
        store.attest(noted(5, "a", *lines)).result()

    assert store.checkpoints(LINE, BEN.node) == [noted(5, "a", b"node", b"second witness", b"first witness")]


def test_checkpoints_that_run_ahead_are_kept_apart_until_they_are_settled(store: Store) -> None:
    """Who reads the checkpoints must not meet one that nobody could compare."""
    true, false, more = (noted(5, "a", b"node"), noted(6, "b", b"node"), noted(7, "c", b"node"))
    ahead = [replace(each, kind=AttestationKind.CHECKPOINT_AHEAD) for each in (true, false, more)]
    for each in ahead:
        store.attest(each).result()

    assert store.checkpoints(LINE, BEN.node) == []
    assert store.checkpoints(LINE, BEN.node, ahead=True) == ahead
    for _ in range(2):
        store.settle(ahead[0], holds=True).result()
        store.settle(ahead[1], holds=False).result()

    assert store.checkpoints(LINE, BEN.node) == [true]
    assert store.checkpoints(LINE, BEN.node, ahead=True) == ahead[2:]


def noted(size: int, word: str, *lines: bytes) -> Attestation:
    """A checkpoint as a store sees it: nothing that verifies, one signature line for each word."""
    root = hashlib.sha256(word.encode()).digest()
    signatures = tuple(
        checkpoint.NoteSignature("key", hashlib.sha256(line).digest()[:4], line.ljust(64)) for line in lines
    )
    note = checkpoint.SignedCheckpoint(checkpoint.Checkpoint("a feed", size, root), signatures).to_bytes()
    return Attestation(line=LINE, node=BEN.node, kind=AttestationKind.CHECKPOINT, serial=size, data=note)


# people and small things


def test_officers_are_added_once_and_changed_by_name(store: Store) -> None:
    """Adding must not replace: whoever could, would take over an officer's name."""
    store.add_officer(Officer("olena", b"hash 1")).result()
    store.add_officer(Officer("li", b"hash 2")).result()

    with pytest.raises(OfficerExists):
        store.add_officer(Officer("olena", b"hash 3")).result()
    store.update_officer(Officer("li", b"hash 4")).result()
    with pytest.raises(Misuse):
        store.update_officer(Officer("nobody", b"")).result()

    assert store.officers() == [Officer("li", b"hash 4"), Officer("olena", b"hash 1")]


def test_a_draft_is_kept_until_it_is_dropped(store: Store) -> None:
    """What waits for a second person must outlive a restart; keeping it again replaces it."""
    store.put_draft(Draft("d1", LINE, b"first")).result()
    store.put_draft(Draft("d2", LINE, b"other")).result()
    store.put_draft(Draft("d1", LINE, b"second")).result()
    with pytest.raises(Misuse):
        store.put_draft(Draft("d3", b"\x07" * 32, b"")).result()

    assert store.drafts(LINE) == [Draft("d1", LINE, b"second"), Draft("d2", LINE, b"other")]
    assert [store.drop_draft("d1").result(), store.drop_draft("d1").result()] == [True, False]
    assert store.drafts(LINE) == [Draft("d2", LINE, b"other")]


def test_a_snapshot_comes_back_byte_for_byte_and_a_newer_one_replaces_it(opener: Opener) -> None:
    """One for each line, and nothing is read into it: what it holds may be sealed one day."""
    store, other = opener(), hashlib.sha256(b"another line").digest()
    store.add_line(line_of(AUTHORS)).result()
    store.add_line(replace(line_of(AUTHORS), id=other)).result()
    large = bytes(range(256)) * 20_000
    assert store.snapshot(LINE) is None
    store.put_snapshot(LINE, b"first").result()
    store.put_snapshot(LINE, large).result()
    store.put_snapshot(other, b"").result()
    with pytest.raises(UnknownLine):
        store.put_snapshot(b"\x07" * 32, b"").result()
    store.close()

    store = opener()

    assert (store.snapshot(LINE), store.snapshot(other), store.snapshot(b"\x07" * 32)) == (large, b"", None)


def test_small_values_are_kept_by_name(store: Store) -> None:
    """Settings of the node live beside its lines, in the same transactions."""
    assert store.meta("node") is None
    store.set_meta("node", b"1").result()
    store.set_meta("node", b"2").result()
    assert store.meta("node") == b"2"
    store.set_meta("node", None).result()
    assert store.meta("node") is None


def test_a_small_value_may_wait_for_the_next_write(store: Store) -> None:
    """Until something else is written it is not there; then both are."""
    store.add_line(line_of(AUTHORS)).result()
    waits = store.set_meta("meant", b"to speak", with_next=True)
    assert store.meta("meant") is None

    say(store, "mine")

    assert waits.done()
    assert store.meta("meant") == b"to speak"


# time


def test_everything_is_there_after_opening_again(opener: Opener) -> None:
    """Restarting is normal."""
    store = opener()
    store.add_line(line_of(AUTHORS)).result()
    keep(store, *BEN.chain(3))
    mine = say(store, "mine", request="r").entry
    before = (store.heads(LINE), list(store.canonical(LINE, with_bodies=True)), store.lines())
    store.close()

    store = opener()

    assert (store.heads(LINE), list(store.canonical(LINE, with_bodies=True)), store.lines()) == before
    assert store.request("r") == mine
    assert say(store, "next").entry.header.previous == mine.id


def test_the_revision_says_when_a_read_can_find_anything_else(store: Store) -> None:
    """Whoever folds the record asks for one number, and reads again only what has changed."""
    seen = [store.revision()]

    def moved() -> bool:
        seen.append(store.revision())
        return seen[-1] not in seen[:-1]

    first, second = BEN.chain(2)
    assert not moved()
    store.keep(first).result()
    assert moved()
    store.keep_body(first.id, body("entry 0").data).result()
    assert moved()
    store.keep(second, body("entry 1").data).result()
    assert moved()
    say(store, "mine")
    assert moved()
    store.erase([first.id]).result()
    assert moved()
    store.update_line(LINE, state=LineState.CONFIRMED).result()
    assert moved()
    store.set_meta("small", b"thing").result()
    store.put_snapshot(LINE, b"derived").result()
    assert not moved()


def test_lines_and_people_are_read_again_only_when_they_have_changed(store: Store) -> None:
    """Every act asks who acts, and on which line; both change a few times in a year."""
    seen = [(store.revision(Part.LINES), store.revision(Part.PEOPLE))]

    def moved() -> tuple[bool, bool]:
        seen.append((store.revision(Part.LINES), store.revision(Part.PEOPLE)))
        return seen[-1][0] != seen[-2][0], seen[-1][1] != seen[-2][1]

    store.keep(BEN.chain(1)[0], body("entry 0").data).result()
    say(store, "mine")
    assert moved() == (False, False)
    store.update_line(LINE, state=LineState.CONFIRMED).result()
    assert moved() == (True, False)
    store.add_officer(Officer("duty", b"secret")).result()
    assert moved() == (False, True)
    store.update_officer(Officer("duty", b"another")).result()
    assert moved() == (False, True)
    store.remove_officer("duty").result()
    assert moved() == (False, True), "who was removed must not act on"


def test_a_stream_shows_one_state_while_others_write(store: Store) -> None:
    """An export that mixed two moments would not verify."""
    entries = BEN.chain(30)
    keep(store, *entries[:20])

    stream = store.canonical(LINE)
    first = next(stream)
    keep(store, *entries[20:])

    assert head_of(store, BEN) == 29
    assert [first.entry, *(held.entry for held in stream)] == entries[:20]
    assert [held.entry for held in store.canonical(LINE)] == entries


def test_reads_from_many_threads_see_what_was_acknowledged(store: Store) -> None:
    """Whoever was told "on disk" reads it, at once, from wherever."""
    lacking: list[bytes] = []

    def talk(author: Author) -> None:
        for number in range(40):
            entry = say(store, f"{author.feed} {number}", author=author).entry
            if store.body(entry.id) is None or store.heads(LINE)[author.feed].head is None:
                lacking.append(entry.id)

    threads = [threading.Thread(target=talk, args=(author,)) for author in AUTHORS]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert lacking == []
    assert store.counts(LINE) == Counts(entries=120, pending=0, whole=120, shut=0, acts=120, forks=0)


def test_writes_are_awaited_from_asyncio(store: Store) -> None:
    """The node's loop goes on while the disk works."""

    async def talk() -> list[Appended]:
        drafts = [draft(f"{number}") for number in range(20)]
        futures = [store.append(LINE, ANN.node, asked.request, ANN.builder(asked)) for asked in drafts]
        return await asyncio.gather(*map(asyncio.wrap_future, futures))

    said = asyncio.run(talk())

    assert [appended.entry.header.sequence for appended in said] == list(range(20))


def test_a_closed_store_refuses_by_name(store: Store) -> None:
    """Late callers while a node stops get an error that they can show, not a hang."""
    store.close()
    store.close()

    with pytest.raises(StoreClosed):
        store.set_meta("a", b"b").result()
    with pytest.raises(StoreClosed):
        store.lines()


def _must_not_be_called(position: Position) -> Built:
    raise AssertionError("a repeated request must not sign anything")


# sealed bodies, keys and secrets


def opening(secrets: dict[int, bytes], grants: frozenset[int] = frozenset()) -> Callable[[Header, bytes], Opening]:
    """Opens what is sealed under a secret that is held; an open body grants the secrets of `grants`."""

    def open_one(header: Header, data: bytes) -> Opening:
        if not is_sealed(data):
            new = tuple(Secret(SecretKind.EPOCH, b"epoch %d" % each, 1, SECRET) for each in sorted(grants))
            secrets.update(dict.fromkeys(grants, SECRET))
            return Opening(act=True, secrets=new, epochs=grants)
        secret = secrets.get(header.epoch)
        return Opening(shut=True) if secret is None else Opening(key_of(header, data, secret))

    return open_one


def test_a_sealed_body_whose_key_is_here_is_whole_and_can_be_read(store: Store) -> None:
    """Body and key lie side by side, so that one read is enough to open it."""
    entry, packed = BEN.sealed("hold fire")
    store.open_with(opening({1: SECRET}))

    store.keep(entry).result()
    store.keep_body(entry.id, packed.data).result()

    held = store.entry(entry.id, with_body=True)
    assert held is not None
    assert (held.whole, held.shut, held.body, held.key) == (True, False, packed.data, packed.key)


def test_a_body_without_its_key_is_held_and_claimed_by_nobody(store: Store) -> None:
    """A receipt that claims it would tell the author that somebody can read it; fetching it again would be no use."""
    first, packed = BEN.sealed("zero")
    store.keep(first).result()
    store.keep_body(first.id, packed.data).result()

    held = store.entry(first.id, with_body=True)
    assert held is not None
    assert (held.whole, held.shut, held.key) == (False, True, None)
    assert store.body(first.id) == packed.data  # others of the line may ask for it
    assert store.missing_bodies(LINE) == []
    assert [each.entry.id for each in store.shut(LINE)] == [first.id]
    assert store.heads(LINE)[BEN.feed].whole is None
    assert store.counts(LINE) == Counts(entries=1, pending=0, whole=0, shut=1, acts=0, forks=0)


def test_a_granted_secret_opens_what_was_held_shut_in_the_same_transaction(store: Store) -> None:
    """The grant may come last: everything of its epoch, and nothing of another, is whole from then on."""
    act = BEN.entry("grant")
    first, one = BEN.sealed("one", after=act)
    second, two = BEN.sealed("two", after=first, epoch=2)
    store.open_with(opening({}, frozenset({1})))
    keep(store, act, first, second)
    for entry, packed in ((second, two), (first, one)):
        store.keep_body(entry.id, packed.data).result()

    store.keep_body(act.id, body("grant").data).result()

    opened, shut = store.entry(first.id, with_body=True), store.entry(second.id, with_body=True)
    assert opened is not None
    assert shut is not None
    assert (opened.whole, opened.key, shut.whole, shut.shut) == (True, one.key, False, True)
    assert store.heads(LINE)[BEN.feed].whole == FeedHead(1, first.id)
    assert store.secrets(LINE) == [Secret(SecretKind.EPOCH, b"epoch 1", 1, SECRET)]
    assert [held.entry.id for held in store.acts(LINE)] == [act.id]


def test_of_the_acts_up_to_an_arrival_the_late_ones_are_counted(store: Store) -> None:
    """Whoever reads them in order of arrival must notice that the body of an earlier one has come since."""
    first = BEN.entry("first")
    second = BEN.entry("second", after=first)
    keep(store, first, second)
    store.keep_body(second.id, body("second").data).result()
    (last,) = store.acts(LINE)
    before = store.acts_until(LINE, last.arrival)

    store.keep_body(first.id, body("first").data).result()

    assert (before, store.acts_until(LINE, last.arrival), store.acts(LINE, last.arrival)) == (1, 2, [])
    assert store.acts_until(LINE, last.arrival - 1) == 1


def test_an_own_entry_is_kept_with_its_key_and_the_secrets_that_it_needs(opener: Opener) -> None:
    """A secret that was used and lost would make the own record unreadable."""
    store = opener()
    store.add_line(line_of(AUTHORS)).result()
    secret = Secret(SecretKind.EPOCH, b"own 1", 5, SECRET)
    entry, packed = ANN.sealed("one")

    store.append(LINE, ANN.node, None, lambda at: Built(entry, packed, (secret,))).result()
    store.close()

    again = opener()
    held = again.entry(entry.id, with_body=True)
    assert held is not None
    assert (held.key, again.secrets(LINE)) == (packed.key, [secret])


def test_the_watch_log_is_read_in_the_order_in_which_it_was_written(store: Store) -> None:
    """A log whose entries could change places would tell of another night."""
    numbers = [store.add_log(text).result() for text in (b"one", b"two", b"three")]

    assert (numbers, store.log_size()) == ([0, 1, 2], 3)
    assert store.log(1, 1) == [b"two"]
    assert store.log() == [b"one", b"two", b"three"]


def test_secrets_are_kept_once_and_deleted_for_good(store: Store) -> None:
    """Of two secrets for one epoch the first stands; a deleted one opens nothing any more."""
    first, second = Secret(SecretKind.SEALING, b"k", 1, b"first"), Secret(SecretKind.SEALING, b"k", 2, b"second")
    store.put_secrets(LINE, [first]).result()
    store.put_secrets(LINE, [second]).result()
    assert store.secrets(LINE) == [first]

    store.drop_secrets(LINE, [(SecretKind.SEALING, b"k")]).result()

    assert store.secrets(LINE) == []


def test_an_erased_body_is_gone_and_its_entry_stands(store: Store) -> None:
    """Retention removes what was said, never that something was said: the chain goes on as it was."""
    entry, packed = BEN.sealed("hold fire")
    store.open_with(opening({1: SECRET}))
    store.keep(entry).result()
    store.keep_body(entry.id, packed.data).result()

    assert store.erase([entry.id]).result() == 1
    assert store.erase([entry.id]).result() == 0
    store.keep_body(entry.id, packed.data).result()  # a peer that still has it brings it back to nobody

    held = store.entry(entry.id, with_body=True)
    assert held is not None
    assert (held.whole, held.erased, held.body, held.key) == (True, True, None, None)
    assert store.missing_bodies(LINE) == []
    assert store.heads(LINE)[BEN.feed].whole == FeedHead(0, entry.id)


def test_another_storage_key_opens_nothing(tmp_path: Path) -> None:
    """A stolen disk without the passphrase shows headers, ciphertexts, and no names."""
    store = SqliteStore(tmp_path / "store.db", STORAGE_KEY)
    store.add_officer(Officer("Ann", b"verifier")).result()
    store.close()

    other = SqliteStore(tmp_path / "store.db", bytes(32))
    with pytest.raises(StoreDamaged):
        other.officers()
    other.close()
    without = SqliteStore(tmp_path / "store.db", None)
    with pytest.raises(StoreLocked):
        without.officers()
    without.close()


# quotas


def test_what_was_taken_of_a_quota_is_kept_and_the_newest_stands(opener: Opener) -> None:
    """With the entry that it was taken for, in one write: a restart must not give it back."""
    store = opener()
    store.add_line(line_of(AUTHORS)).result()
    first, second = BEN.chain(2)
    assert store.spent(LINE) == {}

    store.keep(first, spent=b"one").result()
    store.keep(second).result()
    assert store.spent(LINE) == {BEN.node: b"one"}
    store.spend(LINE, BEN.node, b"set").result()
    keep(store, ANN.entry("and another"))
    store.close()

    assert opener().spent(LINE) == {BEN.node: b"set"}


def test_what_was_taken_is_kept_for_an_entry_out_of_its_place_too(store: Store) -> None:
    """An early one and one of a fork are written in another way, and are charged all the same."""
    first, early = BEN.chain(2)

    store.keep(early, spent=b"early").result()
    assert store.spent(LINE) == {BEN.node: b"early"}
    store.keep(first, spent=b"late").result()

    assert store.spent(LINE) == {BEN.node: b"late"}
    with pytest.raises(UnknownFeed):
        store.spend(LINE, bytes(32), b"of a node that is not here").result()


def test_what_a_chain_has_named_of_others_is_told(store: Store) -> None:
    """A node that was restored learns by its own entries how far it had held its peers' feeds."""
    b0, b1 = BEN.chain(2)
    mine = ANN.entry("adopted", seen=[b1], by=[BEN])
    assert store.named(LINE) == {}

    keep(store, mine)

    assert store.named(LINE) == {(ANN.feed, BEN.feed): 1}
    keep(store, b0, b1)
    assert store.named(LINE) == {(ANN.feed, BEN.feed): 1}
