"""The way out, beside brute force on small cases, and what is said where there is none (spec 5.12)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, product

import numpy as np
import pytest
from space_world import HOUR, box, places, plan, star, vectors

from openline.core.errors import Misuse
from openline.core.space.band import common_band
from openline.core.space.change import MOVE_M, Change, moved, rise_step, turn
from openline.core.space.conflict import conflicts
from openline.core.space.engine import Engine
from openline.core.space.free_places import rings
from openline.core.space.geodesy import unit_vectors
from openline.core.space.plan import Plan, Prepared, prepare
from openline.core.space.proposal import Closed, Limits, Proposal, Resolution
from openline.core.space.resolve import Held, resolve
from openline.core.space.volume import (
    Band,
    Circle,
    Corridor,
    Footprint,
    Moving,
    MultiPolygon,
    Polygon,
    Position,
    Sector,
    VerticalReference,
    Window,
)
from openline.core.space.window import common_spans

MINUTE = 60
HERE = Circle((20.0, 70.0), 10_000.0)
FAR = Circle((-40.0, 10.0), 10_000.0)


def solve(draft: Sequence[Plan], in_force: Sequence[Plan], limits: Limits = Limits(), **how: float) -> Resolution:
    held = Held([prepare(each) for each in in_force])
    return resolve([prepare(each) for each in draft], held, limits, **how)  # type: ignore[arg-type]


def ways(found: Resolution) -> dict[str, Proposal | Closed]:
    return {each.way: each for each in (*found.proposals, *found.closed)}


def proposed(found: Resolution, way: str) -> Proposal:
    """Return the proposal of a way, which has to be there."""
    each = ways(found)[way]
    assert isinstance(each, Proposal), each
    return each


# worlds small enough to try everything


def some_windows(rng: np.random.Generator) -> list[Window]:
    """Return windows within some hours: single, recurring, or until further notice; seconds odd on purpose."""
    start = int(rng.integers(0, 240)) * MINUTE + int(rng.integers(0, 3))
    length = int(rng.integers(1, 60)) * MINUTE
    match int(rng.integers(5)):
        case 0:
            return [Window(start, None)]
        case 1 | 2:
            return [Window(start + 100 * MINUTE * day, start + 100 * MINUTE * day + length) for day in range(3)]
        case _:
            return [Window(start, start + length)]


def some_band(rng: np.random.Generator) -> Band:
    references: list[VerticalReference] = ["MSL", "AGL", "WGS84", "FL"]
    lower = int(rng.integers(0, 60)) * 50.0
    upper = lower + int(rng.integers(1, 20)) * 50.0
    low, high = (references[int(rng.integers(4)) if rng.uniform() < 0.3 else 0] for _ in range(2))
    if low != high and "FL" in (low, high):
        low = high
    return Band(lower, low, upper, high)


def some_world(rng: np.random.Generator) -> tuple[list[Plan], list[Plan]]:
    """Return a draft of one or two volumes, in two places, and plans in one of them or both."""
    places_ = [HERE, Circle((20.9, 70.0), 10_000.0)]
    draft = []
    for number in range(int(rng.integers(1, 3))):
        start = int(rng.integers(100, 200)) * MINUTE
        window = Window(start, start + int(rng.integers(5, 60)) * MINUTE)
        draft.append(plan(f"d{number}", places_[number], window, band=some_band(rng), source="draft"))
    in_force = [
        plan(f"p{number}", places_[int(rng.integers(2))], *some_windows(rng), band=some_band(rng))
        for number in range(int(rng.integers(1, 7)))
    ]
    return draft, in_force


def is_free(draft: Sequence[Plan], in_force: Sequence[Plan], shift_s: int, rise_dm: int = 0) -> bool:
    """Say from the definitions alone whether a draft of `some_world` meets nothing after a change."""
    for ours, theirs in product(draft, in_force):
        if ours.volume.footprint != theirs.volume.footprint:  # the two places are 30 km apart
            continue
        band = Change(rise_dm=rise_dm).band(ours.volume.band)
        if common_band(band, theirs.volume.band) is None:
            continue
        for a, b in product(ours.volume.windows, theirs.volume.windows):
            assert a.end is not None
            if a.start + shift_s <= (1 << 40 if b.end is None else b.end) and b.start <= a.end + shift_s:
                return False
    return True


@pytest.mark.parametrize("seed", range(40))
def test_shifts_and_rises_are_the_least_that_brute_force_finds(seed: int) -> None:
    """An officer who shifts by an hour where ten minutes would do stops trusting the machine."""
    rng = np.random.default_rng(seed)
    draft, in_force = some_world(rng)
    limits = Limits(frozenset({"time", "height"}), not_before=0, not_after=600 * MINUTE)
    found = solve(draft, in_force, limits)
    if not found.conflicts:
        assert is_free(draft, in_force, 0)
        return

    windows = [window for each in draft for window in each.volume.windows]
    step = rise_step([each.volume.band for each in draft])
    earliest = -min(window.start for window in windows) // MINUTE
    latest = (600 * MINUTE - max(window.end or 0 for window in windows)) // MINUTE
    least: dict[str, int | None] = {
        "later": next((m for m in range(1, latest + 1) if is_free(draft, in_force, m * MINUTE)), None),
        "earlier": next((m for m in range(1, -earliest + 1) if is_free(draft, in_force, -m * MINUTE)), None),
        "higher": next((s for s in range(1, 2_000) if is_free(draft, in_force, 0, s * step)), None),
        "lower": next((s for s in downwards(draft, step) if is_free(draft, in_force, 0, -s * step)), None),
    }

    for way, expected in least.items():
        each = ways(found)[way]
        if expected is None:
            assert isinstance(each, Closed), each
        else:
            assert isinstance(each, Proposal), each
            assert abs(each.change.shift_s // MINUTE or each.change.rise_dm // step) == expected
    assert [each.cost for each in found.proposals] == sorted(each.cost for each in found.proposals)


def downwards(draft: Sequence[Plan], step: int) -> Iterator[int]:
    """Yield how many steps a draft may sink before a limit that was above 0 is below."""
    lowest = min(limit or 0.0 for each in draft for limit in (each.volume.band.lower_m, each.volume.band.upper_m))
    yield from (s for s in range(1, 500) if s * step <= lowest * 10)


def test_height_and_time_together_cost_the_least_that_brute_force_finds() -> None:
    """They are looked at only where neither alone helps; then too the nearest is wanted."""
    met = 0
    for seed in range(400):
        rng = np.random.default_rng(seed)
        draft, in_force = some_world(rng)
        # nothing helps alone: something lasts at the draft's heights, something else is everywhere above for a while
        for number, each in enumerate(draft):
            band, (window,) = each.volume.band, each.volume.windows
            lasting = Band(0.0, "MSL", (band.upper_m or 0.0) + 30.0, "MSL")
            in_force += [
                plan(f"l{number}", each.volume.footprint, Window(0, None), band=lasting),
                plan(f"h{number}", each.volume.footprint, Window(window.start - 600, (window.end or 0) + 300)),
            ]
        limits = Limits(frozenset({"time", "height"}), not_before=0, not_after=400 * MINUTE, highest_m=4_500.0)
        found = ways(solve(draft, in_force, limits)).get("two_kinds")
        if not isinstance(found, Proposal):
            continue
        met += 1
        step = rise_step([each.volume.band for each in draft])
        windows = [window for each in draft for window in each.volume.windows]
        earliest = -min(window.start for window in windows) // MINUTE
        latest = (400 * MINUTE - max(window.end or 0 for window in windows)) // MINUTE
        rises = [s * step for s in range(1, 500) if all(fits(each, s * step, 4_500.0) for each in draft)]
        best = min(
            Change(shift_s=m * MINUTE, rise_dm=rise).cost()
            for rise in rises
            for m in range(earliest + 1, latest + 1)
            if Change(shift_s=m * MINUTE, rise_dm=rise).cost() <= found.cost
            and is_free(draft, in_force, m * MINUTE, rise)
        )
        assert found.cost == best, seed
        if met == 3:
            return
    raise AssertionError("too few worlds in which nothing helps alone")


def fits(each: Plan, rise_dm: int, highest_m: float) -> bool:
    return ((each.volume.band.upper_m or 0.0) * 10 + rise_dm) / 10 <= highest_m


@pytest.mark.parametrize("seed", range(30))
def test_pauses_leave_every_minute_that_is_free(seed: int) -> None:
    """Whatever is cut away is time that people have to do without."""
    rng = np.random.default_rng(seed)
    draft, in_force = some_world(rng)
    limits = Limits(frozenset({"pauses"}), at_least_s=5 * MINUTE)
    found = solve(draft, in_force, limits)
    if not found.proposals:
        return

    changed = found.proposals[0].plans

    assert not conflicts(changed, in_force).conflicts
    for before, after in zip(draft, changed, strict=True):
        kept = [(window.start, window.end) for window in after.volume.windows]
        for start, end in kept:
            assert end is not None
            for wider in ((start - MINUTE, end), (start, end + MINUTE)):
                inside = common_spans([wider], [(w.start, w.end) for w in before.volume.windows])
                if inside == (wider,):  # it was ours before: then somebody was in the way
                    assert not is_free_at(draft, in_force, wider)


def is_free_at(draft: Sequence[Plan], in_force: Sequence[Plan], span: tuple[int, int]) -> bool:
    """Say whether a draft whose volumes count in this span only meets nothing, of what they have in it."""
    for each in draft:
        common = common_spans([span], [(w.start, w.end) for w in each.volume.windows])
        windows = tuple(Window(*one) for one in common)
        if windows and not is_free([plan("x", each.volume.footprint, *windows, band=each.volume.band)], in_force, 0):
            return False
    return True


# in place


def some_footprint(rng: np.random.Generator, middle: np.ndarray, spread: float) -> Footprint:
    centre = middle + rng.normal(size=3) * spread
    centre /= np.linalg.norm(centre)
    radius = rng.uniform(3e3, 2e4) / 6.371e6
    ring = places(star(rng, centre, radius, int(rng.integers(3, 9))))
    match int(rng.integers(3)):
        case 0:
            return Circle(ring[0], radius * 6.371e6)
        case 1:
            return Polygon((ring,), parallels=False)
        case _:
            return Corridor(ring[:3], radius * 1.5e6)


def a_crowd(seed: int) -> tuple[list[Plan], list[Plan]]:
    rng = np.random.default_rng(seed)
    middle = vectors(np.float64(rng.uniform(-180, 180)), np.degrees(np.arcsin(rng.uniform(-1, 1))))
    draft = [plan(f"d{number}", some_footprint(rng, middle, 1e-3), source="draft") for number in range(1 + seed % 2)]
    crowd = [plan(f"p{number}", some_footprint(rng, middle, 3e-3), Window(0, 20 * HOUR)) for number in range(5)]
    return draft, crowd


@pytest.mark.parametrize("seed", range(5))
def test_no_place_on_a_grid_is_much_nearer_than_the_one_proposed(seed: int) -> None:
    """The search is bounded, so it may be beaten: by a fiftieth and 400 m at most in these crowds."""
    draft, crowd = a_crowd(seed)
    found = solve(draft, crowd, Limits(frozenset({"place"})))
    if not found.conflicts:
        return
    change = proposed(found, "aside").change

    # the whole draft on a grid, by another way than the search goes: moved, prepared and checked
    nearer = int(change.move_m * 0.98) - 2 * MOVE_M
    for azimuth in range(0, 360, 12):
        for distance in range(nearer, nearer // 3, -max(MOVE_M, nearer // 4)):
            tried = Change(move_m=distance, azimuth=azimuth)
            shifted = [each.plan for each in shifted_by(draft, tried)]
            assert conflicts(shifted, crowd).conflicts, tried


def shifted_by(draft: Sequence[Plan], change: Change) -> list[Prepared]:
    shapes = [prepare(each) for each in draft]
    middle = np.concatenate([each.shape.centre for each in shapes], axis=1).sum(axis=1, keepdims=True)
    return [prepare(change.plan(each, middle / np.linalg.norm(middle))) for each in draft]


def test_a_moved_draft_keeps_its_shape_and_size() -> None:
    """A turn of the globe bends nothing; what is proposed is the area that was asked for, elsewhere."""
    ring = ((176.0, 70.0), (-175.0, 70.0), (-175.0, 72.0), (176.0, 72.0))
    carried = moved(Polygon((ring,)), turn(unit_vectors(np.array([[180.0, 71.0]])), 37.0, 50_000.0))

    assert isinstance(carried, Polygon)
    before, after = unit_vectors(np.array(ring)), unit_vectors(np.array(carried.rings[0]))
    corners = [0, len(carried.rings[0]) // 2]
    assert not carried.parallels
    assert len(carried.rings[0]) > 4, "corners along the parallels"
    apart = [np.linalg.norm(some[:, 0] - some[:, at]) for some, at in ((before, 2), (after, corners[1]))]
    assert apart[0] == pytest.approx(apart[1], abs=2.0 / 6.371e6)


@pytest.mark.parametrize(
    "footprint",
    [
        Sector((10.0, 0.1), 0.0, 30_000.0, 300.0, 60.0),
        Sector((10.0, 0.1), 5_000.0, 30_000.0, 0.0, 360.0),
        MultiPolygon((box(9.9, 0, 10.1, 0.2).rings, box(9.9, 0.4, 10.1, 0.6).rings)),
    ],
)
@pytest.mark.parametrize("middle", [(10.0, 0.2), (10.0, 71.0)])
def test_a_sector_or_several_areas_are_moved_as_they_are(footprint: Footprint, middle: tuple[float, float]) -> None:
    """North lies elsewhere there: the sector is turned with it, and covers what it would if moved as a whole."""
    to_middle = turn(unit_vectors(np.array([(10.0, 0.2)])), 0.0, (middle[1] - 0.2) * 111_194.9)
    by = turn(unit_vectors(np.array([middle])), 75.0, 300_000.0)
    carried = moved(moved(footprint, to_middle), by)
    rng = np.random.default_rng(3)
    at = [(10.0 + rng.uniform(-0.4, 0.4), 0.2 + rng.uniform(-0.5, 0.5)) for _ in range(60)]
    there = places((by @ to_middle @ unit_vectors(np.array(at))).T)

    def meeting(area: Footprint, middles: Iterable[Position], radius_m: float) -> set[str]:
        round_them = [plan(f"b{number}", Circle(middle, radius_m)) for number, middle in enumerate(middles)]
        return {conflict.b for conflict in conflicts([plan("a", area)], round_them).conflicts}

    assert meeting(footprint, at, 50.0) <= meeting(carried, there, 65.0) <= meeting(footprint, at, 80.0)
    assert 5 < len(meeting(footprint, at, 50.0)) < 55, "some meet, and some do not"


def test_a_convoy_that_goes_later_passes_its_points_later() -> None:
    """The way out of a conflict with a convoy is another time of departure: its track moves with its window."""
    convoy = Moving(((0.0, 0.0), (1.0, 0.0)), (12 * HOUR, 14 * HOUR), 1_000.0)
    draft = [plan("d", convoy, Window(12 * HOUR, 14 * HOUR), source="draft")]
    firing = [plan("f", box(0.5, -1, 0.6, 1), Window(12 * HOUR, 13 * HOUR + 600))]
    assert conflicts(draft, firing).conflicts

    found = proposed(solve(draft, firing), "later")

    (later,) = found.plans
    shifted = later.volume.footprint
    assert isinstance(shifted, Moving)
    assert [b - a for a, b in zip(convoy.times, shifted.times, strict=True)] == [found.change.shift_s] * 2
    assert not conflicts(found.plans, firing).conflicts


def test_a_move_stays_inside_the_area_that_is_allowed() -> None:
    """A range has an edge; beyond it nobody may shoot, however free the sea is."""
    draft = [plan("d", Circle((20.05, 70.0), 3_000.0), source="draft")]
    taken = [plan("p", Circle((20.0, 70.0), 6_000.0), Window(0, 20 * HOUR))]
    free = proposed(solve(draft, taken), "aside").change
    west = box(19.0, 69.9, 20.1, 70.1)

    kept = proposed(solve(draft, taken, Limits(within=west)), "aside")
    round_one = proposed(solve(draft, taken, Limits(within=Circle((19.8, 70.0), 9_000.0))), "aside")
    none = ways(solve(draft, taken, Limits(within=box(19.9, 69.9, 20.1, 70.1))))["aside"]

    assert free.azimuth < 180 < kept.change.azimuth
    assert kept.cost > free.move_m // MOVE_M
    assert round_one.change.azimuth > 180
    centre = kept.plans[0].volume.footprint
    assert isinstance(centre, Circle)
    assert centre.centre[0] < 20.0
    assert none == Closed("aside", "blocked")


def test_a_move_finds_its_way_round_a_pole_and_over_the_antimeridian() -> None:
    """There east and west mean little, and a turn of the globe does not care."""
    for lon, lat in ((0.0, 90.0), (0.0, -90.0), (180.0, 0.0), (-179.99, 89.5)):
        draft = [plan("d", Circle((lon, lat), 10_000.0), source="draft")]
        taken = [plan("p", Circle((lon, lat), 10_000.0), Window(0, 20 * HOUR))]
        found = proposed(solve(draft, taken), "aside")
        assert found.change.move_m == 20_200
        assert not conflicts(found.plans, taken).conflicts


def test_rings_go_out_by_a_twenty_fifth_and_end_at_the_limit() -> None:
    """The bound on the work is the bound on what can be missed; both are stated."""
    out = list(rings(100_000))
    assert out[:3] == [200, 400, 600]
    assert out[-1] == 100_000
    assert all(b - a <= max(MOVE_M, a / 25) for a, b in pairwise(out))
    assert len(out) < 120
    assert list(rings(100)) == []


# which plans block, and which do not


def test_what_announces_the_same_event_does_not_block() -> None:
    """The notice that an authority published of this very draft would be changed with it."""
    draft = [plan("d", HERE, Window(0, HOUR), source="draft")]
    twin = plan("twin", HERE, Window(0, HOUR))
    named = plan("named", HERE, Window(0, 5 * HOUR), same_event=("draft",))
    other = plan("other", HERE, Window(0, 2 * HOUR))

    found = solve(draft, [twin, named, other])

    assert [(c.a, c.b) for c in found.conflicts] == [("d", "other")]
    assert proposed(found, "later").change.shift_s == 2 * HOUR + MINUTE


def test_a_change_never_hides_a_conflict_as_the_same_event() -> None:
    """Shifted to the very time of another's plan in the same place, two would look like one."""
    draft = [plan("d", HERE, Window(0, HOUR), source="draft")]
    taken = [plan("p", HERE, Window(0, 2 * HOUR)), plan("q", HERE, Window(3 * HOUR, 4 * HOUR))]

    later = proposed(solve(draft, taken), "later")

    assert later.change.shift_s == 4 * HOUR + MINUTE


def test_plans_of_the_drafts_own_notice_do_not_block() -> None:
    """Areas of one notice announce one thing (5.1.3), also the areas that are not changed."""
    draft = [plan("d", HERE, Window(0, HOUR), source="draft")]
    found = solve(draft, [plan("p", HERE, Window(0, 2 * HOUR)), plan("own", HERE, Window(0, 9 * HOUR), source="draft")])
    assert proposed(found, "later").change.shift_s == 2 * HOUR + MINUTE


def test_a_draft_that_meets_nothing_is_left_alone() -> None:
    """No change is the cheapest."""
    assert solve([plan("d", HERE)], [plan("p", FAR)]) == Resolution(())


def test_none_within_the_limits_names_what_blocks_each_way() -> None:
    """An officer who is told no has to know whom to call."""
    draft = [plan("d", HERE, Window(10 * HOUR, 11 * HOUR), band=Band(100.0, "MSL", 200.0, "MSL"), source="draft")]
    lasting = plan("lasting", HERE, Window(0, None), band=Band(0.0, "SFC", 1_000.0, "MSL"))
    above = plan("above", box(15.0, 69.0, 25.0, 71.0), Window(9 * HOUR, 12 * HOUR), band=Band(900.0, "MSL"))
    limits = Limits(not_before=9 * HOUR, not_after=12 * HOUR, highest_m=5_000.0, at_most_m=5_000)

    found = solve(draft, [lasting, above], limits)

    assert [c.b for c in found.conflicts] == ["lasting"]
    assert found.proposals == ()
    assert {each.way: (each.why, each.by) for each in found.closed} == {
        "later": ("blocked", ("lasting",)),
        "earlier": ("blocked", ("lasting",)),
        "higher": ("blocked", ("above",)),
        "lower": ("blocked", ("lasting",)),
        "aside": ("blocked", ("lasting",)),
        "pauses": ("blocked", ("lasting",)),
        "cut": ("blocked", ("lasting",)),
        "bite": ("blocked", ("lasting",)),
        "two_kinds": ("blocked", ("lasting",)),
    }


def test_limits_alone_can_close_a_way() -> None:
    """Then nobody is in the way, and nobody is named."""
    draft = [plan("d", HERE, Window(10 * HOUR, 11 * HOUR), source="draft")]
    found = ways(
        solve(draft, [plan("p", HERE, Window(0, 11 * HOUR))], Limits(not_before=10 * HOUR, not_after=11 * HOUR))
    )
    assert found["later"] == Closed("later", "blocked")
    assert found["earlier"] == Closed("earlier", "blocked")


def test_ways_that_are_not_allowed_or_cannot_be_are_said_to_be_so() -> None:
    """Nobody shall wonder whether they were looked at."""
    draft = [plan("d", HERE, Window(10 * HOUR, None), band=Band(0.0, "SFC", 1_000.0, "MSL"), source="draft")]
    found = ways(solve(draft, [plan("p", HERE, Window(11 * HOUR, 12 * HOUR))], Limits(frozenset({"time", "height"}))))
    assert found["earlier"] == Closed("earlier", "not_possible")
    assert found["higher"] == Closed("higher", "not_possible")
    assert found["aside"] == Closed("aside", "not_allowed")
    assert found["pauses"] == Closed("pauses", "not_allowed")
    assert proposed(solve(draft, [plan("p", HERE, Window(11 * HOUR, 12 * HOUR))]), "pauses").cost == 60 + 2 + 30


def test_a_buffer_counts_for_what_is_proposed() -> None:
    """Where the parties keep a distance, being clear by a metre is not clear."""
    draft = [plan("d", HERE, source="draft")]
    taken = [plan("p", HERE, Window(0, 20 * HOUR))]
    found = proposed(solve(draft, taken, buffer_m=5_000.0), "aside")
    assert found.change.move_m == 25_200
    assert not conflicts(found.plans, taken, buffer_m=5_000.0).conflicts


def test_both_engines_propose_the_same(compiled: Engine) -> None:
    """Two nodes of one party must not send their officers different ways."""
    for seed in range(4):
        draft, crowd = a_crowd(seed)
        plain_ready = [prepare(each) for each in draft]
        fast_ready = [prepare(each, lambda: compiled) for each in draft]
        fast = Held([prepare(each, lambda: compiled) for each in crowd], lambda: compiled)
        slow = Held([prepare(each) for each in crowd])
        assert resolve(fast_ready, fast, engine=lambda: compiled) == resolve(plain_ready, slow)


@pytest.mark.parametrize(
    "limits",
    [
        {"not_before": 10, "not_after": 9},
        {"at_most_m": -1},
        {"at_most_m": 3_000_000},
        {"lowest_m": float("nan")},
        {"at_least_s": -1},
        {"within": Corridor(((0.0, 0.0), (1.0, 0.0)), 5.0)},
        {"within": box(0.0, 0.0, 9.0, 9.0, ((4.0, 4.0), (5.0, 4.0), (4.0, 5.0)))},
    ],
)
def test_limits_that_nothing_could_keep_are_refused(limits: dict[str, object]) -> None:
    """A slip of the pen must not read as none within your limits."""
    with pytest.raises(Misuse):
        Limits(**limits)  # type: ignore[arg-type]
