"""What is left of an area that is cut: it meets nothing, lies inside, and is most of what can be (spec 5.12.13)."""

from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from space_world import box, places, plan, star, vectors
from test_resolve import a_crowd, solve, ways

from openline.core.errors import Misuse
from openline.core.space.conflict import conflicts
from openline.core.space.free_areas import Kept
from openline.core.space.geodesy import unit_vectors
from openline.core.space.overlap import _cut, area_km2, covered, overlap
from openline.core.space.plan import Plan
from openline.core.space.proposal import Closed, Limits, Proposal, Resolution
from openline.core.space.shape import shape_of
from openline.core.space.volume import (
    Circle,
    Corridor,
    Footprint,
    Moving,
    MultiPolygon,
    Polygon,
    Position,
    Sector,
    Window,
)

AREA = Limits(frozenset({"area"}), keep_percent=0)


def kept(found: Proposal | Closed) -> list[Kept]:
    assert isinstance(found, Proposal), found
    assert found.change.cut is not None
    return [each for _, each in found.change.cut.kept]


def cut_out(draft: Footprint, *taken: Footprint, limits: Limits = AREA) -> dict[str, Proposal | Closed]:
    in_force = [plan(f"p{number}", each) for number, each in enumerate(taken)]
    return by_area(solve([plan("d", draft, source="draft")], in_force, limits))


def by_area(found: Resolution) -> dict[str, Proposal | Closed]:
    return {name: each for name, each in ways(found).items() if name in ("cut", "bite")}


def corners(footprint: Footprint) -> list[Position]:
    match footprint:
        case Polygon(rings):
            return [place for ring in rings for place in ring]
        case MultiPolygon(polygons):
            return [place for rings in polygons for ring in rings for place in ring]
    raise AssertionError(footprint)


def size_km2(footprint: Footprint) -> float:
    said = covered(shape_of(footprint))
    assert said is not None
    areas = [[area_km2(unit_vectors(np.array(ring))) for ring in rings] for rings in said]
    return sum(outer - sum(holes) for outer, *holes in areas)


def lies_in(footprint: Footprint, draft: Footprint) -> bool:
    """Say whether the corners of what is left, and points of it, are places of the draft: the exact test says so."""
    said = covered(shape_of(footprint))
    assert said is not None
    rng = np.random.default_rng(1)
    around = [place for rings in said for ring in rings for place in ring]
    tried = [Circle(place, 0.0) for place in around[:: 1 + len(around) // 40]]
    west, south = np.min(around, axis=0)
    east, north = np.max(around, axis=0)
    if east - west < 90.0:
        inner = [Circle((rng.uniform(west, east), rng.uniform(south, north)), 0.0) for _ in range(40)]
        of_it = conflicts([plan("k", footprint)], [plan(f"{n}", each) for n, each in enumerate(inner)]).conflicts
        tried += [inner[int(c.b)] for c in of_it if c.least_distance_m == 0]
    met = conflicts([plan("d", draft)], [plan(f"{n:04d}", each) for n, each in enumerate(tried)]).conflicts
    return len(met) == len(tried)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_left_meets_nothing_lies_inside_and_lacks_what_both_covered(seed: int) -> None:
    """A cut that still met something, or reached out of the area asked for, would be worse than none."""
    draft, crowd = a_crowd(seed)
    found = solve(draft, crowd, AREA)
    for each in found.proposals:
        assert not conflicts(each.plans, crowd).conflicts
        for before, after in zip(draft, each.plans, strict=True):
            if after == before:
                continue
            assert lies_in(after.volume.footprint, before.volume.footprint)
            common = [overlap(shape_of(before.volume.footprint), shape_of(p.volume.footprint)) for p in crowd]
            lost = size_km2(before.volume.footprint) - size_km2(after.volume.footprint)
            assert lost > max(area for both in common if both is not None for area in both[1:]) * 0.999
    for closed in found.closed:
        if closed.by:
            assert hardly_anything_is_free(draft, crowd)


def hardly_anything_is_free(draft: Sequence[Plan], crowd: Sequence[Plan]) -> bool:
    """Say whether of some volume fewer than one in twenty places are 100 m and more away from everything."""
    rng = np.random.default_rng(2)
    for each in draft:
        shape = shape_of(each.volume.footprint)
        wide = (shape.cap_m + shape.reach_m) / 6.371e6
        tried = places(shape.centre[:, 0] + rng.normal(size=(400, 3)) * wide)
        dots = [plan(f"x{n:03d}", Circle(place, 0.0)) for n, place in enumerate(tried)]
        inside = {c.b for c in conflicts([each], dots).conflicts}
        near = {name for c in conflicts(dots, crowd, buffer_m=100.0).conflicts for name in (c.a, c.b)}
        if len(inside - near) < 0.05 * len(inside):
            return True
    return False


def beside_lines(draft: Polygon, taken: Footprint) -> Iterator[float]:
    """Yield what is left, in km2, beside great circles all round that touch what both cover: on the sphere itself."""
    shape = shape_of(draft)
    both = overlap(shape, shape_of(taken))
    assert both is not None
    out = unit_vectors(np.array([place for rings in both[0] for place in rings[0]]))
    ring, centre = unit_vectors(np.array(draft.rings[0])), shape.centre
    right = np.array([[-centre[1, 0]], [centre[0, 0]], [0.0]]) / np.hypot(*centre[:2, 0])
    up = np.cross(centre.T, right.T).T
    for azimuth in np.radians(np.arange(0.0, 360.0, 0.5)):
        towards = right * np.cos(azimuth) + up * np.sin(azimuth)
        height = float(((towards * out).sum(axis=0) / (centre * out).sum(axis=0)).max())
        wall = towards - centre * height
        left = _cut(ring, wall / np.linalg.norm(wall))
        yield area_km2(left) if left.shape[1] > 2 else 0.0


@pytest.mark.parametrize("seed", range(10))
def test_a_straight_cut_leaves_what_the_best_of_all_lines_would(seed: int) -> None:
    """Less by a hundredth at most, which a line that can be said may cost, and by the strip that keeps clear."""
    rng = np.random.default_rng(seed)
    middle = vectors(np.float64(rng.uniform(-180, 180)), np.degrees(np.arcsin(rng.uniform(-0.95, 0.95))))
    ring = places(star(rng, middle, rng.uniform(0.002, 0.02), int(rng.integers(3, 9))))
    other = middle + rng.normal(size=3) * 0.008
    taken = Polygon((places(star(rng, other / np.linalg.norm(other), 0.006, 5)),), parallels=False)
    draft = Polygon((ring,), parallels=False)
    found = cut_out(draft, taken)
    if not found:
        return
    best = max(beside_lines(draft, taken))
    around_km = sum(
        float(np.linalg.norm(a - b)) * 6_371.0
        for a, b in zip(vectors(*np.array(ring).T).T, vectors(*np.roll(np.array(ring), -1, axis=0).T).T, strict=True)
    )
    whole = size_km2(draft)
    if best < 0.03 * whole:
        return

    (left,) = kept(found["cut"])

    assert size_km2(left.footprint) >= best - 0.01 * whole - 0.06 * around_km
    assert size_km2(left.footprint) <= best * 1.002  # the best of lines half a degree apart


BOX = box(20.0, 60.0, 21.0, 60.5)


@pytest.mark.parametrize(
    ("taken", "bitten", "bite_corners", "straight", "cut_corners"),
    [
        (box(20.8, 59.0, 22.0, 61.0), 0.2, 4, 0.2, 4),
        (box(20.8, 60.3, 22.0, 61.0), 0.08, 6, 0.16, 5),
        (box(20.4, 60.3, 20.6, 61.0), 0.08, 8, 0.4, 4),
        (box(20.4, 60.2, 20.6, 60.3), 0.04, 8, 0.6, 4),
        (box(19.0, 60.2, 22.0, 60.3), 0.2, 10, 0.6, 4),
    ],
    ids=["a side", "a corner", "a notch", "a hole", "across"],
)
def test_boxes_are_cut_as_a_person_would(
    taken: Footprint, bitten: float, bite_corners: int, straight: float, cut_corners: int
) -> None:
    """On squared paper all that can be left is seen at once: these are the shares that counting squares gives."""
    found = cut_out(BOX, taken)
    (cut,) = kept(found["cut"])
    (bite,) = kept(found["bite"]) if "bite" in found else [cut]  # it may come to the same

    assert bite.lost == pytest.approx(bitten, abs=0.012)
    assert cut.lost == pytest.approx(straight, abs=0.012)
    assert (bite.corners, cut.corners) == (bite_corners, cut_corners)


def test_corners_are_where_a_person_can_say_them() -> None:
    """Twelve decimals read aloud at night are twelve mistakes; stated corners stay as they were stated."""
    draft = Polygon((((20.00001, 60.0), (21.0, 60.0), (21.0, 60.5), (20.00001, 60.5)),))
    for each in cut_out(draft, Circle((20.9, 60.45), 5_000.0)).values():
        for place in corners(kept(each)[0].footprint):
            stated = place in draft.rings[0]
            assert stated or all(abs(part * 6_000 - round(part * 6_000)) < 1e-3 for part in place)


def test_a_parallel_is_cut_off_along_a_parallel() -> None:
    """Notices say "north of 60-18N": a great circle between two corners of one latitude would be another line."""
    draft = box(0.0, 60.0, 8.0, 62.0)
    (left,) = kept(cut_out(draft, box(-1.0, 58.0, 9.0, 60.3))["cut"])
    assert {lat for _, lat in corners(left.footprint)} == {60.3003333, 62.0}
    assert isinstance(left.footprint, Polygon)
    assert left.footprint.parallels


@pytest.mark.parametrize(
    ("draft", "taken"),
    [
        (box(179.0, 10.0, -179.0, 11.0), Circle((-179.1, 10.1), 15_000.0)),
        (Circle((30.0, 90.0), 80_000.0), Circle((10.0, 89.5), 30_000.0)),
        (Polygon((((0.0, 89.0), (90.0, 89.0), (180.0, 89.0), (-90.0, 89.0)),)), Circle((10.0, 89.1), 20_000.0)),
        (Corridor(((179.5, -40.0), (-179.5, -40.5)), 8_000.0), Circle((-179.6, -40.4), 9_000.0)),
        (Sector((20.0, 60.0), 5_000.0, 30_000.0, 0.0, 90.0), box(20.3, 60.0, 21.1, 61.0)),
        (MultiPolygon((box(9.9, 0, 10.1, 0.2).rings, box(9.9, 0.4, 10.1, 0.6).rings)), Circle((10.1, 0.1), 5_000.0)),
    ],
    ids=["antimeridian", "pole", "round the pole", "corridor", "sector", "several"],
)
def test_every_kind_of_area_is_cut_wherever_it_lies(draft: Footprint, taken: Footprint) -> None:
    """A pole is a place like any other, and a corridor an area."""
    found = cut_out(draft, taken)
    assert found
    for each in found.values():
        (left,) = kept(each)
        assert lies_in(left.footprint, draft)
        assert left.lost < 0.6


def test_what_is_no_area_or_too_large_is_said_to_be_so() -> None:
    """A convoy has no corner to give away, and half an ocean does not lie flat."""
    here = Circle((0.5, 0.0), 1_000.0)
    convoy = Moving(((0.0, 0.0), (1.0, 0.0)), (0, 7_200), 1_000.0)
    for each in (Corridor(((0.0, 0.0), (1.0, 0.0)), 0.0), convoy, box(-40.0, -20.0, 20.0, 20.0)):
        whole_day = [plan("p", here, Window(0, 90_000))]
        found = by_area(solve([plan("d", each, Window(0, 7_200), source="draft")], whole_day, AREA))
        assert found["cut"] == Closed("cut", "not_possible"), each
        assert found["bite"] == Closed("bite", "not_possible")


def test_less_than_the_drafter_wants_to_keep_is_not_proposed() -> None:
    """A range with a tenth of its room left is no range."""
    taken = box(20.3, 59.0, 22.0, 61.0)
    (left,) = kept(cut_out(BOX, taken)["cut"])
    assert left.lost == pytest.approx(0.7, abs=0.01)
    assert cut_out(BOX, taken, limits=Limits(frozenset({"area"})))["cut"] == Closed("cut", "blocked")
    assert cut_out(BOX, box(19.0, 59.0, 22.0, 61.0))["cut"] == Closed("cut", "blocked", ("p0",))
    with pytest.raises(Misuse):
        Limits(keep_percent=101)


def test_only_what_meets_is_cut_and_each_thing_in_the_way_by_its_own_line() -> None:
    """Two corners taken are two corners cut off, not half the area; and the other area of the notice stays as it is."""
    draft = [plan("d0", BOX, source="draft"), plan("d1", box(30.0, 60.0, 31.0, 60.5), source="draft")]
    taken = [plan("p", box(19.0, 59.0, 20.1, 60.1)), plan("q", box(20.9, 60.4, 22.0, 61.0))]
    found = by_area(solve(draft, taken, AREA))
    (left,) = kept(found["cut"])
    assert left.lost < 0.1
    for each in found.values():
        assert isinstance(each, Proposal)
        assert each.plans[1] == draft[1]


def test_a_buffer_is_taken_out_too() -> None:
    """Where the parties keep five kilometres apart, so does what is left."""
    draft, taken = [plan("d", BOX, source="draft")], [plan("p", box(20.9, 59.0, 22.0, 61.0))]
    near = by_area(solve(draft, taken, AREA))["cut"]
    far = by_area(solve(draft, taken, AREA, buffer_m=5_000.0))["cut"]
    assert isinstance(far, Proposal)
    assert isinstance(near, Proposal)
    assert not conflicts(far.plans, taken, buffer_m=5_000.0).conflicts
    assert 0.08 < kept(far)[0].lost - kept(near)[0].lost < 0.11
