"""Buckets of a quota: bounded whatever comes, open to an honest backlog, and never shut for good (spec 3.11)."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.rules import quotas
from openline.core.rules.quotas import DAY, DEFAULTS, LEAST, MOST, Bucket, Kind, Owed, Spent

LARGEST = 2_000_000
CHAPTER = (Path(__file__).resolve().parents[3] / "docs/spec/3-sync.md").read_text("utf-8")
BUCKETS = st.tuples(
    *[st.builds(Bucket, st.integers(24, 5_000), st.integers(10_000, 10**8), st.integers(DAY, 40 * DAY))] * len(Kind)
)
ARRIVALS = st.lists(
    st.tuples(st.integers(0, 3 * DAY), st.sampled_from(Kind), st.integers(1, LARGEST)), min_size=1, max_size=60
)


def taken(of: tuple[Bucket, ...], arrivals: list[tuple[int, Kind, int]], spent: Spent) -> list[tuple[int, int]]:
    """Offer entries after so many seconds each; return when, and how large, those were that were taken."""
    now, found = spent.at, []
    for after, kind, size in arrivals:
        now += after
        if quotas.rooms(of, spent, now)[kind].takes:
            spent = quotas.charged(of, spent, kind, size, now)
            found.append((now, size))
    return found


@given(BUCKETS, ARRIVALS)
def test_in_no_time_more_is_taken_than_the_bound_says(
    of: tuple[Bucket, ...], arrivals: list[tuple[int, Kind, int]]
) -> None:
    """The bound is what an operator plans a disk by: it holds from every moment to every other."""
    found = taken(of, arrivals, Spent(1_000))

    for first, (begun, _) in enumerate(found):
        for last in range(first, len(found)):
            entries, size = quotas.bound(of, found[last][0] - begun, LARGEST)
            window = found[first : last + 1]
            assert len(window) <= entries
            assert sum(each for _, each in window) <= size


@given(
    BUCKETS,
    st.sampled_from(Kind),
    st.lists(st.integers(1, LARGEST), max_size=40),
    st.integers(1, LARGEST),
)
def test_nothing_is_refused_for_good(of: tuple[Bucket, ...], kind: Kind, before: list[int], size: int) -> None:
    """However much is owed, it wears off, and the largest entry is taken then."""
    spent = Spent(0)
    for each in before:
        spent = quotas.charged(of, spent, kind, each, 0)
    owed = spent.owed[kind]

    later = max(-(-owed.entries // of[kind].entries), -(-owed.bytes // of[kind].bytes))

    assert quotas.rooms(of, spent, later)[kind].takes
    assert taken(of, [(later, kind, size)], spent) == [(later, size)]


@given(st.integers(1, 30), st.integers(100, 3_000), st.integers(LEAST[quotas.BYTES], 10**9), st.data())
def test_the_backlog_of_an_outage_as_long_as_the_carriage_delay_is_taken_at_once(
    days: int, entries: int, size: int, data: st.DataObject
) -> None:
    """Who wrote no more than the charter allows on any day loses no time after the longest outage it allows."""
    of = quotas.buckets({quotas.ENTRIES: entries, quotas.BYTES: size}, days * DAY)
    count = data.draw(st.integers(1, days * entries))
    spent = Spent(0)
    each = days * size // count

    for place in range(min(count, 400)):  # what is left of them is charged in one go: the arithmetic is the same
        share = count // min(count, 400) + (place < count % min(count, 400))
        assert quotas.rooms(of, spent, 0)[Kind.ORDINARY].takes
        owed = list(spent.owed)
        owed[0] = Owed(owed[0].entries + share * DAY, owed[0].bytes + share * each * DAY)
        spent = Spent(0, tuple(owed))


def test_a_clock_that_goes_back_takes_nothing_away_and_gives_nothing() -> None:
    """The taker's own clock may be set; an honest peer must not pay for it, nor a flooder gain."""
    of = quotas.buckets({}, 30 * DAY)
    spent = quotas.charged(of, Spent(100 * DAY), Kind.ORDINARY, 5_000, 100 * DAY)

    back = quotas.worn(of, spent, 10 * DAY)

    assert back.owed == spent.owed
    assert quotas.worn(of, back, 11 * DAY).owed[0] == Owed()


def test_a_quota_is_read_within_its_limits() -> None:
    """A charter that allows nothing would refuse for good; one that allows everything would bound nothing."""
    for word in DEFAULTS:
        assert quotas.quota({}, word) == DEFAULTS[word]
        assert quotas.quota({word: 0}, word) == LEAST[word]
        assert quotas.quota({word: 2**53 - 1}, word) == MOST[word]
        assert quotas.quota({word: LEAST[word] + 1}, word) == LEAST[word] + 1


def test_what_a_hostile_member_can_put_on_the_disk_is_the_number_of_the_spec() -> None:
    """By default, with bodies of a mebibyte: 515 MB at once, what is saved up in a month, then 30 MB a day."""
    of = quotas.buckets({}, 30 * DAY)
    largest = 5_542 + quotas.OVERHEAD + 1024 * 1024

    text = " ".join(CHAPTER.split())
    at_once, of_a_day = quotas.bound(of, 0, largest), quotas.bound(of, DAY, 0)

    assert at_once == (301_564, 514_727_928)
    assert (of_a_day[0] - quotas.bound(of, 0, 0)[0], of_a_day[1] - quotas.bound(of, 0, 0)[1]) == (12_944, 29_622_272)
    for number in (301_564, 514_727_928, 12_944, 29_622_272):
        assert f"{number:,} " in text
    for word, default in DEFAULTS.items():
        assert f"| `{word}` | {default:,} | {LEAST[word]:,} to {MOST[word]:,} |" in CHAPTER
    for each in of[2:]:
        assert f"| {each.entries:,} | " in CHAPTER


@given(st.lists(st.integers(0, 10_000), max_size=40), st.integers(1, 10), st.integers(0, 12_000))
def test_flash_over_the_quota_is_what_follows_so_many_of_one_hour(clocks: list[int], per_hour: int, now: int) -> None:
    """Whatever clocks say, at most as many as the quota allows ring as FLASH in what looks like one hour."""
    over = quotas.flash_over(clocks, per_hour, now)

    assert not any(over[:per_hour])
    latest = [min(max(clocks[: place + 1]), now) for place in range(len(clocks))]
    for place, is_over in enumerate(over):
        assert is_over == (place >= per_hour and latest[place] - latest[place - per_hour] < quotas.HOUR)


@pytest.mark.parametrize("clocks", [[0] * 9, [9, 8, 7, 6, 5, 4, 3, 2, 1], [10**9 * n for n in range(9)]])
def test_no_clock_makes_a_flood_look_like_a_day(clocks: list[int]) -> None:
    """Put back, or ahead: the entries of a moment stay those of a moment."""
    assert quotas.flash_over([5_000 + clock for clock in clocks], 3, 5_000) == [False] * 3 + [True] * 6
