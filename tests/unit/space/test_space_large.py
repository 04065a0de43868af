"""Footprints of thousands of corners: what is left out of a comparison is never what is near."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from space_world import plan

from openline.core.space.arcs import around, edge_table, edge_to_edge
from openline.core.space.conflict import conflicts
from openline.core.space.geodesy import chord_of, unit_vectors
from openline.core.space.volume import Polygon, Window

POSITION = st.tuples(st.floats(-180, 180), st.floats(-89, 89))


@given(st.lists(POSITION, min_size=2, max_size=6), st.lists(POSITION, min_size=2, max_size=6), st.floats(0, 2e6))
def test_what_is_left_out_is_farther_away(
    few: list[tuple[float, float]], many: list[tuple[float, float]], within_m: float
) -> None:
    """An edge that were left out wrongly would be a conflict that is missed."""
    one, other = (unit_vectors(np.array(points)) for points in (few, many))
    tables = [
        edge_table(points, np.roll(points, -1, axis=1), np.abs(np.roll(points, -1, axis=1)[2] - points[2]) < 1e-15)
        for points in (one, other)
    ]
    left = np.flatnonzero(~around(tables[0], tables[1], within_m))

    for edge in left:
        again = np.repeat(tables[1][:, edge : edge + 1], tables[0].shape[1], axis=1)
        assert (edge_to_edge(tables[0], again) > chord_of(within_m)).all()


def ring(corners: int, radius: float, centre: float) -> Polygon:
    turn = 2 * np.pi * np.arange(corners) / corners
    at = np.stack([centre + radius * np.cos(turn), radius * np.sin(turn)], axis=1)
    return Polygon((tuple((float(x), float(y)) for x, y in at),))


def test_two_outlines_of_thousands_of_corners_are_compared() -> None:
    """A peer may draw as finely as he likes; the answer is that of the same areas drawn with few corners."""
    hours = [Window(3_600 * 2 * day, 3_600 * (2 * day + 1)) for day in range(2_500)]
    fine = [plan(name, ring(1_500, 2.0, x), *hours) for name, x in (("a", 0.0), ("b", 3.0), ("c", 9.0), ("d", 0.0))]
    rough = [plan(name, ring(60, 2.0, x), *hours) for name, x in (("a", 0.0), ("b", 3.0), ("c", 9.0), ("d", 0.0))]

    found, expected = conflicts(fine), conflicts(rough)

    assert [(each.a, each.b) for each in found.conflicts] == [(each.a, each.b) for each in expected.conflicts]
    assert found.same_events == expected.same_events
    assert found.same_events


def test_what_lies_well_inside_an_outline_of_many_corners_meets_it() -> None:
    """No edge of the one comes near the other: three files of real notices have such pairs."""
    found = conflicts([plan("a", ring(1_500, 2.0, 0.0)), plan("b", ring(5, 0.001, 0.0))])

    assert [(each.a, each.b, each.least_distance_m) for each in found.conflicts] == [("a", "b", 0)]
