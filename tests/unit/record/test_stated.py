"""What all members have stated of a feed in a file: no branch is chosen, so none can be slipped in (spec 2.10.12)."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_export import audited, codes

from exported import Told, root
from openline.core.record import agreement
from openline.core.record.entry import Entry
from openline.core.record.export import StatementItem
from openline.core.record.places import Index, MemoryIndex, Places
from openline.core.record.stated import Beginning, Stated
from openline.node.spill import FileIndex
from record_line import NOON, Line, make_line

LINE = make_line()


def grown(parents: Sequence[int]) -> list[list[Entry]]:
    """Branches of one feed: each entry follows the one with this number, or none (-1)."""
    branches: list[list[Entry]] = []
    for number, parent in enumerate(parents):
        before = branches[parent] if parent >= 0 else []
        entry, _ = LINE.writers[0].build(f"text {number}", after=before[-1] if before else None)
        branches.append([*before, entry])
    return branches


def plainly(branches: Sequence[list[Entry]], claims: Sequence[tuple[int, int]], members: int) -> Beginning:
    """The rule, word for word: every beginning that somebody has stated, and the longest that all have."""
    stated: list[set[tuple[Entry, ...]]] = [set() for _ in range(members + 1)]
    for column, number in claims:
        branch = branches[number]
        stated[column] |= {tuple(branch[:size]) for size in range(1, len(branch) + 1)}
    by_all, by_any = set.intersection(*stated[:-1]), set.union(*stated[:-1])
    longest: tuple[Entry, ...] = ()
    while len(further := [each for each in by_all if len(each) == len(longest) + 1]) == 1:
        (longest,) = further
    witnessed = max((len(each) for each in stated[-1] if longest[: len(each)] == each), default=0)
    places = [len(each) for each in by_any]
    return Beginning(len(longest), root(longest), witnessed, apart=len(places) != len(set(places)))


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[list[Entry]], int, list[tuple[int, int]]]:
    """A feed with forks, often of forks; how many members there are; and who vouches for which of its beginnings."""
    count = draw(st.integers(1, 12))
    parents = [draw(st.integers(max(-1, number - 4), number - 1)) for number in range(count)]
    members = draw(st.integers(1, 3))
    claims = draw(st.lists(st.tuples(st.integers(0, members), st.integers(0, count - 1)), max_size=8))
    return grown(parents), members, claims


@settings(max_examples=300, deadline=None)
@given(histories(), st.sampled_from([MemoryIndex, None]))
def test_the_longest_beginning_is_found_however_a_feed_forks(
    history: tuple[list[list[Entry]], int, list[tuple[int, int]]], memory: type[MemoryIndex] | None
) -> None:
    """The quick way over runs comes to what the rule says of every single entry."""
    branches, members, claims = history

    def found(index: Index) -> Beginning:
        node = LINE.writers[0].node
        places = Places(tuple(writer.node for writer in LINE.writers), index)
        for branch in branches:
            places.add(branch[-1], len(branch))
        stated = Stated(places, index, members)
        for column, number in claims:
            run = places.run_with(node, len(branches[number]), root(branches[number]))
            assert run is not None
            if column == members:
                stated.witness(node, run, len(branches[number]))
            else:
                stated.vouch(column, node, run, len(branches[number]))
        return stated.beginning(node)

    if memory is None:
        with FileIndex() as index:
            assert found(index) == plainly(branches, claims, members)
    else:
        assert found(memory()) == plainly(branches, claims, members)


def test_the_histories_hold_what_matters() -> None:
    """Otherwise the comparison above would compare nothing with nothing."""
    seen: set[str] = set()

    @settings(max_examples=300, deadline=None, database=None, derandomize=True)
    @given(histories())
    def look(history: tuple[list[list[Entry]], int, list[tuple[int, int]]]) -> None:
        branches, members, claims = history
        found = plainly(branches, claims, members)
        sizes = {len(branches[number]) for column, number in claims if column < members}
        seen.update(
            word for word, holds in (
                ("cut", members > 1 and found.size > 0), ("apart", found.apart and found.size > 0),
                ("none", found.apart and not found.size), ("witnessed", 0 < found.witnessed < found.size),
                ("parted", found.size > 0 and found.size not in sizes),
            ) if holds
        )  # fmt: skip

    look()
    assert seen == {"cut", "apart", "none", "witnessed", "parted"}


# what somebody tries with a file


@pytest.mark.parametrize("lower", [True, False])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_late_branch_hides_nothing_wherever_it_sorts(place: int, lower: bool) -> None:
    """Whoever can try bodies can have any id: a checker that went by ids could be led onto the later branch."""
    true = audited(Told().file())
    assert true.cut == {0: 3}
    told = Told()
    told.fork(place, lower=lower, length=4 - place)

    report = audited(told.file())

    assert report.sound
    assert (report.cut, report.cut_fingerprint) == (true.cut, true.cut_fingerprint)
    assert report.forks == {(told.author.node, each) for each in range(place, 3)}
    assert set(codes(report)) == {"unproved_fork"}


@pytest.mark.parametrize("lower", [True, False])
def test_an_author_s_own_statement_and_checkpoint_of_a_late_branch_take_nothing_away(lower: bool) -> None:
    """It states a longer history, newer, with a checkpoint: what all had stated stands, and both are shown."""
    told = Told()
    late = told.fork(0, lower=lower, length=5)
    point = told.checkpoint(told.author, root=root(late), size=len(late))
    told.others = [point, *told.others, told.states(told.author, late, at=NOON + 1000)]

    report = audited(told.file())

    assert report.cut == {0: 3}
    assert set(codes(report)) == {"unproved_fork", "stated_apart"}
    assert report.counts["stated_roots"] == 3


def test_a_statement_of_more_than_is_in_the_file_takes_nothing_away() -> None:
    """Nor does one whose root can not be compared: it says nothing yet."""
    told = Told()
    ahead = agreement.Statement(told.line.id, told.author.node, NOON + 5, (agreement.FeedRoot(0, 1 << 32, bytes(32)),))
    told.others.append(StatementItem(agreement.sign_statement(ahead, told.author.signer).data))

    report = audited(told.file())

    assert report.sound
    assert (report.cut, report.counts["stated_roots_beyond"]) == ({0: 3}, 1)


def test_a_branch_that_only_its_author_has_stated_is_in_no_cut() -> None:
    """However often, and however much of it."""
    told = Told()
    late = told.fork(1, lower=True, length=6)
    told.others = [told.states(told.author, late), told.states(told.line.writers[1], told.author.entries)]

    report = audited(told.file())

    assert report.cut == {0: 1}
    assert "stated_apart" in codes(report)


def test_forks_of_forks_are_judged_in_little_time() -> None:
    """A thousand branches, each out of the one before: what one of them says of all others is one look at each."""
    line: Line = LINE
    writer, places = line.writers[0], Places(tuple(each.node for each in line.writers), index := MemoryIndex())
    first, _ = writer.build("first")
    places.add(first, 1)
    branch, stated = [first], Stated(places, index, 2)
    for number in range(1000):
        over, _ = writer.build(f"given up {number}", after=branch[-1])
        on, _ = writer.build(f"goes on {number}", after=branch[-1])
        places.add(over, len(branch) + 1)
        places.add(on, len(branch) + 1)
        branch.append(on)
    run = places.run_with(writer.node, len(branch), root(branch))
    assert run == places.runs(writer.node) - 1
    stated.vouch(0, writer.node, run, len(branch))
    stated.vouch(1, writer.node, 1, 2)

    assert stated.beginning(writer.node) == Beginning(1, root(branch[:1]), 0, apart=True)
