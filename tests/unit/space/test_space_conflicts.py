"""Plans against plans: sources, times, heights, cancellations, same events (spec 5.1, 5.3, 5.4, 5.6)."""

import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from space_world import HOUR, NOON, box, plan, some_footprints

from openline.core.errors import Misuse
from openline.core.space.band import common_band
from openline.core.space.conflict import SameEvent, against, conflicts, screen
from openline.core.space.index import Index
from openline.core.space.plan import Plan, prepare
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Band, Circle, Volume, Window
from openline.core.space.window import common_spans, spans_of

HERE, OVER = box(0, 0, 2, 2), box(1, 1, 3, 3)


def test_inside_one_list_each_pair_is_found_once_with_its_ids_in_order() -> None:
    """a < b whatever the order of the input: both nodes write the same."""
    found = conflicts([plan("z", HERE), plan("k", OVER), plan("far", box(50, 0, 51, 1))])
    assert [(c.a, c.b) for c in found.conflicts] == [("k", "z")]


def test_between_two_lists_a_comes_from_the_first() -> None:
    """And nothing is compared inside a list."""
    found = conflicts([plan("z", HERE), plan("y", HERE, Window(0, 99 * HOUR))], [plan("k", OVER)])
    assert [(c.a, c.b) for c in found.conflicts] == [("y", "k"), ("z", "k")]


def test_areas_of_one_notice_are_never_compared() -> None:
    """A notice with two areas that touch announces one thing."""
    assert not conflicts([plan("n/A", HERE, source="n"), plan("n/B", OVER, source="n")]).conflicts
    assert conflicts([plan("n/A", HERE, source="n"), plan("m/B", OVER, source="m")]).conflicts
    assert conflicts([plan("n/A", HERE), plan("m/B", OVER)]).conflicts, "no source is no common source"


def test_nothing_counts_after_its_cancellation() -> None:
    """A cancelled plan conflicts until it was cancelled, and with nothing later."""
    day = Window(0, 24 * HOUR)
    (conflict,) = conflicts([plan("a", HERE, day, cancelled_at=6 * HOUR), plan("b", OVER, day)]).conflicts
    assert conflict.windows == ((0, 6 * HOUR),)
    assert not conflicts([plan("a", HERE, day, cancelled_at=0), plan("b", OVER, day)]).conflicts
    assert not conflicts([plan("a", HERE, day, cancelled_at=6 * HOUR), plan("b", OVER)]).conflicts


def test_windows_of_a_conflict_are_what_both_have_in_common() -> None:
    """Daily windows against one long one; alternates count; an open end runs on."""
    daily = [Window(d * 24 * HOUR, d * 24 * HOUR + HOUR, alternate=d > 0) for d in range(3)]
    (conflict,) = conflicts([plan("a", HERE, *daily), plan("b", OVER, Window(HOUR // 2, None))]).conflicts
    assert conflict.windows == (
        (HOUR // 2, HOUR),
        (24 * HOUR, 25 * HOUR),
        (48 * HOUR, 49 * HOUR),
    )
    (endless,) = conflicts([plan("a", HERE, Window(5, None)), plan("b", OVER, Window(9, None))]).conflicts
    assert endless.windows == ((9, None),)


def test_a_window_that_ends_when_another_starts_meets_it() -> None:
    """Times are closed like places: at noon both say that they are there."""
    (conflict,) = conflicts([plan("a", HERE, Window(0, NOON.start)), plan("b", OVER, NOON)]).conflicts
    assert conflict.windows == ((NOON.start, NOON.start),)
    assert not conflicts([plan("a", HERE, Window(0, NOON.start - 1)), plan("b", OVER, NOON)]).conflicts


WINDOWS = st.lists(
    st.tuples(st.integers(0, 60), st.one_of(st.none(), st.integers(0, 20))).map(
        lambda pair: Window(pair[0], None if pair[1] is None else pair[0] + pair[1])
    ),
    min_size=1,
    max_size=6,
)


@given(WINDOWS, WINDOWS, st.one_of(st.none(), st.integers(0, 80)))
def test_common_spans_are_the_seconds_that_both_count(
    a: list[Window], b: list[Window], cancelled_at: int | None
) -> None:
    """Against counting second by second."""

    def counts(windows: list[Window], second: float, cancelled: int | None) -> bool:
        live = [w for w in windows if cancelled is None or w.start < cancelled]
        ends = [min(w.end if w.end is not None else 999, 999 if cancelled is None else cancelled) for w in live]
        return any(w.start <= second <= end for w, end in zip(live, ends, strict=True))

    common = common_spans(spans_of(a, cancelled_at), spans_of(b, None))
    for half in range(240):
        second = half / 2
        both = counts(a, second, cancelled_at) and counts(b, second, None)
        assert any(start <= second <= (999 if end is None else end) for start, end in common) == both


def test_heights_above_one_surface_compare_as_they_stand() -> None:
    """Touching included; what both have in common is reported."""
    low, high = Band(0, "MSL", 1000, "MSL"), Band(1000, "MSL", 5000, "MSL")
    assert common_band(low, high) == (1000, 1000)
    assert common_band(low, Band(1001, "MSL", None, None)) is None
    assert common_band(Band(), Band()) == (None, None)
    assert common_band(Band(0, "SFC", 300, "AGL"), Band(200, "AGL", 900, "AGL")) == (200, 300)


def test_depths_count_downwards() -> None:
    """A submarine at 100 to 200 m does not meet a trawl down to 50 m."""
    submarine, trawl = Band(200, "DEPTH", 100, "DEPTH"), Band(50, "DEPTH", 0, "SFC")
    assert common_band(submarine, trawl) is None
    assert common_band(submarine, Band(150, "DEPTH", 0, "SFC")) == (-150, -100)


def test_heights_above_different_surfaces_are_widened_never_narrowed() -> None:
    """Ground may be 8,849 m up, standard pressure 1,300 m down: then they may meet (spec 5.3)."""
    assert common_band(Band(0, "SFC", 300, "AGL"), Band(9_000, "MSL", None, None)) == (9_000, 9_149)
    assert common_band(Band(0, "SFC", 300, "AGL"), Band(9_200, "MSL", None, None)) is None
    assert common_band(Band(0, "MSL", 2_500, "MSL"), Band(3_048, "FL", 6_096, "FL")) is not None
    assert common_band(Band(0, "MSL", 1_100, "MSL"), Band(3_048, "FL", 6_096, "FL")) is None


LIMITS = st.tuples(st.one_of(st.none(), st.integers(0, 20_000)), st.sampled_from(["SFC", "MSL", "AGL", "WGS84", "FL"]))


@given(st.tuples(LIMITS, LIMITS, LIMITS, LIMITS))
def test_bands_meet_alike_both_ways_round(limits: tuple[tuple[int | None, str], ...]) -> None:
    """Symmetry, in every mixture of references."""
    (a, a_ref), (b, b_ref), (c, c_ref), (d, d_ref) = limits
    one, other = Band(a, a_ref, b, b_ref), Band(c, c_ref, d, d_ref)  # type: ignore[arg-type]
    assert common_band(one, other) == common_band(other, one)


def test_the_same_area_and_time_announced_twice_is_one_event() -> None:
    """Two authorities, or two languages: linked, never a conflict."""
    rounded = box(0.0001, 0, 2, 2)
    found = conflicts([plan("HYDROPAC 1/26", HERE), plan("KZAK A1/26", rounded, Window(NOON.start, NOON.end + 60))])
    assert not found.conflicts
    assert found.same_events == (SameEvent("HYDROPAC 1/26", "KZAK A1/26"),)


@pytest.mark.parametrize(
    "other",
    [
        plan("b", box(0.1, 0, 2, 2)),
        plan("b", HERE, Window(NOON.start, NOON.end + 3 * HOUR)),
        plan("b", box(0, 0, 2, 2, ((0.5, 0.5), (0.5, 1.5), (1.5, 1.5)))),
        plan("b", Circle((1, 1), 157_000)),
    ],
    ids=["another outline", "other times", "a hole", "another form"],
)
def test_what_is_not_the_same_stays_a_conflict(other: Plan) -> None:
    """The link hides a conflict, so it is made only where area and time agree."""
    found = conflicts([plan("a", HERE), other])
    assert [(c.a, c.b) for c in found.conflicts] == [("a", "b")]
    assert not found.same_events


def test_a_notice_that_lists_only_the_first_day_is_the_same_event() -> None:
    """One authority gives the alternates, the other does not."""
    days = [Window(NOON.start + d * 24 * HOUR, (NOON.end or 0) + d * 24 * HOUR) for d in range(3)]
    assert conflicts([plan("a", HERE, *days), plan("b", HERE, days[0])]).same_events


@pytest.mark.parametrize("link", ["b", "notice b"])
def test_a_stated_link_is_honoured_by_feature_or_notice_id(link: str) -> None:
    """The reader knows what the texts say about each other."""
    one, other = plan("a", HERE, same_event=(link,)), plan("b", OVER, source="notice b")
    for found in (conflicts([one, other]), conflicts([one], [other])):
        assert not found.conflicts
        assert found.same_events == (SameEvent("a", "b"),)
    assert conflicts([other], [one]).same_events == (SameEvent("b", "a"),)


def test_the_result_does_not_depend_on_the_order_of_the_input() -> None:
    """Two nodes receive the same plans in different orders."""
    rng = np.random.default_rng(7)
    plans = [plan(f"p{i}", f) for _ in range(6) for i, f in enumerate(some_footprints(rng, 6))]
    plans = [replace(one, id=f"{index:03d}") for index, one in enumerate(plans)]
    expected = conflicts(plans, buffer_m=20_000)
    assert expected.conflicts
    shuffled = list(plans)
    for seed in range(4):
        random.Random(seed).shuffle(shuffled)
        assert conflicts(shuffled, buffer_m=20_000) == expected


def test_one_plan_against_the_index_finds_what_the_whole_list_finds() -> None:
    """A node learns plans one by one and asks its index; the conflicts must be those of a fresh start."""
    rng = np.random.default_rng(11)
    footprints = [f for _ in range(60) for f in some_footprints(rng, 6)]
    plans = [prepare(plan(f"{i:03d}", f, Window(i * 60, i * 60 + 9 * HOUR))) for i, f in enumerate(footprints)]
    whole = screen(plans, buffer_m=30_000)
    index, found, same = Index(), [], []
    by_id = {one.plan.id: one for one in plans}
    for one in plans:
        some = against(one, [by_id[name] for name in index.candidates(one, 30_000)], buffer_m=30_000)
        found += some.conflicts
        same += some.same_events
        index.add(one)
    assert sorted(found, key=lambda c: (c.a, c.b)) == list(whole.conflicts)
    assert sorted(same) == list(whole.same_events)
    assert len(whole.conflicts) > 20


def test_the_index_forgets_what_is_removed_and_takes_what_is_amended() -> None:
    """A cancelled plan must not alarm, an amended one counts in its new place only."""
    index = Index()
    for number in range(300):
        index.add(prepare(plan(f"{number}", Circle((number % 90, 0), 1_000))))
    ask = prepare(plan("ask", Circle((5, 0), 500)))
    assert set(index.candidates(ask)) == {"5", "95", "185", "275"}
    index.remove("95")
    index.add(prepare(plan("185", Circle((5, 40), 1_000))))
    assert set(index.candidates(ask)) == {"5", "275"}
    assert "95" not in index
    assert len(index) == 299


def test_what_cannot_be_compared_is_refused_with_its_id() -> None:
    """Nothing is silently lost."""
    with pytest.raises(InvalidVolume, match="lost: it has no time window"):
        conflicts([replace(plan("lost", HERE), volume=Volume(HERE, Band(), ()))])
    with pytest.raises(InvalidVolume, match="ends before it starts"):
        conflicts([plan("a", HERE, Window(9, 3))])
    with pytest.raises(InvalidVolume, match="above the upper"):
        conflicts([plan("a", HERE, band=Band(900, "MSL", 300, "MSL"))])
    with pytest.raises(Misuse, match="buffer"):
        conflicts([plan("a", HERE)], buffer_m=float("nan"))
