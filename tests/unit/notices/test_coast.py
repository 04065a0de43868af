"""Areas between a stated line and the coast: nothing that is announced may lie outside what we draw."""

import math
from functools import lru_cache
from importlib.resources import files

from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.volume import Position
from openline.interop.coastlines import Ring, unpack_coastlines
from openline.interop.notices.coast import MARGIN_M, between_line_and_coast

NOVAYA_ZEMLYA = ((55.4, 72.0), (56.866667, 70.916667))
MEZEN_BAY = ((42.2, 66.508333), (44.516667, 66.913333))
COARSER_M = 2_500.0
"""By so much the reader's shore may differ from the coastline that the maps are drawn with."""


@lru_cache(maxsize=1)
def mainland_and_islands() -> list[Ring]:
    """The shipped coastlines that lie wholly in northern seas, and the mainland."""
    rings = unpack_coastlines(files("openline.interop").joinpath("coastlines.dat").read_bytes())
    return [ring for ring in rings if len(ring) > 40 and any(-5 < lon < 170 and 60 < lat < 80 for lon, lat in ring)]


def unit(position: Position) -> tuple[float, float, float]:
    lon, lat = map(math.radians, position)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


def deepest_outside_m(ring: tuple[Position, ...], points: list[Position]) -> float:
    """How far, in metres, the farthest of the points lies outside a convex ring that runs anticlockwise."""
    corners = [unit(corner) for corner in ring]
    worst = -math.inf
    for a, b in zip(corners, [*corners[1:], corners[0]], strict=True):
        normal = (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
        length = math.hypot(*normal)
        for point in map(unit, points):
            height = sum(n * p for n, p in zip(normal, point, strict=True)) / length
            worst = max(worst, -math.asin(height) * EARTH_RADIUS_M)
    return worst


def moved(position: Position, course: float, metres: float) -> Position:
    lat = position[1] + math.degrees(metres * math.cos(course) / EARTH_RADIUS_M)
    east = math.degrees(metres * math.sin(course) / EARTH_RADIUS_M) / math.cos(math.radians(lat))
    return position[0] + east, lat


@given(data=st.data())
def test_the_area_up_to_the_true_shore_lies_inside(data: st.DataObject) -> None:
    """The true shore is not the drawn one: wherever it runs within the margin, land and bays included, it is held.

    The ring is convex, so it is enough that the line and the shore lie in it: what they enclose then does too.
    """
    ring = data.draw(st.sampled_from(mainland_and_islands()))
    begin = data.draw(st.integers(0, len(ring) - 1))
    count = data.draw(st.integers(1, min(60, len(ring) // 5)))
    drawn = [ring[(begin + step) % len(ring)] for step in range(count + 1)]
    first, last = drawn[0], drawn[-1]

    closed = between_line_and_coast(first, last)

    if closed is None:  # the stretch is too long, the ring too small, or the place is not in our seas
        return
    course = st.floats(0, 2 * math.pi)
    off = st.floats(0, MARGIN_M - COARSER_M)
    shore = [moved(corner, data.draw(course), data.draw(off)) for corner in drawn]
    if _is_the_short_way(ring, begin, count):
        assert deepest_outside_m(closed, [first, last, *shore]) <= 1.0
    assert deepest_outside_m(closed, [first, last]) <= 1.0


def _is_the_short_way(ring: Ring, begin: int, count: int) -> bool:
    """Say whether the drawn stretch, and not the rest of the ring, is what lies between the two points."""

    def length(first: int, last: int) -> float:
        return sum(
            math.dist(unit(ring[step % len(ring)]), unit(ring[(step + 1) % len(ring)])) for step in range(first, last)
        )

    return length(begin, begin + count) < length(begin + count, begin + len(ring))


def test_the_ring_turns_one_way_only() -> None:
    """The proof of the property above rests on the ring being convex."""
    for first, last in (NOVAYA_ZEMLYA, MEZEN_BAY):
        ring = between_line_and_coast(first, last)

        assert ring is not None
        assert deepest_outside_m(ring, list(ring)) <= 1.0


def test_a_deep_bay_behind_the_line_is_held() -> None:
    """The line over the mouth of the Mezen bay says nothing of the bay: its head lies 90 km behind."""
    ring = between_line_and_coast(*MEZEN_BAY)

    assert ring is not None
    assert deepest_outside_m(ring, [(43.8, 66.0), (44.2, 66.2), (44.4, 66.6)]) < 0
    assert deepest_outside_m(ring, [(42.0, 68.0)]) > 0


def test_which_point_is_named_first_makes_no_difference() -> None:
    first, last = NOVAYA_ZEMLYA

    assert between_line_and_coast(first, last) == between_line_and_coast(last, first)


def test_points_at_sea_or_at_different_shores_are_not_closed() -> None:
    """Which stretch of which coast bounds the area is then a guess."""
    at_sea, norway, novaya_zemlya = (35.0, 73.0), (31.0, 70.3), NOVAYA_ZEMLYA[0]

    assert between_line_and_coast(at_sea, NOVAYA_ZEMLYA[1]) is None
    assert between_line_and_coast(norway, novaya_zemlya) is None


def test_opposite_sides_of_an_island_are_not_closed() -> None:
    """Two ways round are of like length: the text does not say which is meant."""
    west, east = (51.6, 71.6), (57.6, 71.5)

    assert between_line_and_coast(west, east) is None


def test_a_strait_between_two_islands_is_passed_over() -> None:
    """The west coast of Novaya Zemlya is that of two islands; the corners at sea tell that it is not the east coast."""
    corners = ((51.75, 72.733333), (53.333333, 73.483333), (54.666667, 74.3), (55.7, 75.35), (60.75, 76.4))
    ends = ((52.416667, 72.716667), (61.166667, 76.266667))

    ring = between_line_and_coast(*ends, corners)

    assert between_line_and_coast(*ends) is None
    assert ring is not None
    assert deepest_outside_m(ring, [*ends, (54.0, 73.3), (55.9, 74.6), (57.7, 75.3)]) < 0


def test_of_a_small_island_all_shores_are_taken() -> None:
    """Morzhovets is 15 km long: which way round is meant makes no difference to who must keep clear."""
    ring = between_line_and_coast((42.586667, 66.68), (42.666667, 66.708333))

    assert ring is not None
    assert deepest_outside_m(ring, [(42.3, 66.75), (42.7, 66.75), (42.5, 66.65)]) < 0
