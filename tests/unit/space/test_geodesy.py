"""The numbers under every decision."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.geodesy import (
    EARTH_RADIUS_M,
    arctan2,
    between,
    chord_of,
    metres_of,
    positions,
    sine_cosine,
    unit_vectors,
)

PINNED_SINES = ["0x1.b5e19fc29ae00p-3", "-0x1.f2e6fbb921d16p-1", "0x1.ed2b8bec3859ep-2"]
PINNED_COSINES = ["0x1.f429042b4bd91p-1", "0x1.cc450fdde6cacp-3", "-0x1.c0b58458baf81p-1"]
PINNED_ANGLE = "0x1.5e4c36ca0118ap+1"


@given(st.floats(-360.0, 360.0))
def test_our_sine_and_cosine_are_those_of_mathematics(degrees: float) -> None:
    """They are our own only so that two machines get the same bits; the values must be the right ones."""
    sine, cosine = sine_cosine(np.array([degrees]))
    assert sine[0] == pytest.approx(math.sin(math.radians(degrees)), abs=1e-15)
    assert cosine[0] == pytest.approx(math.cos(math.radians(degrees)), abs=1e-15)


def test_the_great_meridians_the_equator_and_the_poles_are_exact() -> None:
    """Corners on them are stated often; a wrong last bit would part edges that are the same."""
    sine, cosine = sine_cosine(np.array([0.0, 90.0, 180.0, -90.0, -180.0, 360.0]))
    assert sine.tolist() == [0.0, 1.0, 0.0, -1.0, 0.0, 0.0]
    assert cosine.tolist() == [1.0, 0.0, -1.0, 0.0, -1.0, 1.0]
    assert unit_vectors(np.array([[17.3, 90.0]])).ravel().tolist() == [0.0, 0.0, 1.0]


def test_bits_are_pinned() -> None:
    """Both nodes must get these bits, whatever processor and library they run on (spec 5.2.2)."""
    sine, cosine = sine_cosine(np.array([12.345678, -77.0123456, 151.2093]))
    assert [value.hex() for value in sine] == PINNED_SINES
    assert [value.hex() for value in cosine] == PINNED_COSINES
    assert float(arctan2(np.array([0.3]), np.array([-0.7]))[0]).hex() == PINNED_ANGLE


@given(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3))
def test_our_arc_tangent_is_that_of_mathematics(y: float, x: float) -> None:
    """It turns vectors back into the positions that are reported."""
    assert arctan2(np.array([y]), np.array([x]))[0] == pytest.approx(math.atan2(y + 0.0, x + 0.0), abs=2e-15) or (
        y == 0.0 and x <= 0.0  # the sign of nought is not kept
    )


@given(st.floats(0.0, 20_015_000.0))
def test_chords_and_metres_are_two_names_of_one_distance(metres: float) -> None:
    """Limits are stated in metres and compared as chords."""
    assert float(metres_of(chord_of(metres))) == pytest.approx(metres, rel=1e-7, abs=1e-6)


@given(st.floats(-180.0, 180.0), st.floats(-89.999, 89.999))
def test_a_position_comes_back_from_its_vector(lon: float, lat: float) -> None:
    """Far under the 1e-5 degree to which positions are reported."""
    back = positions(unit_vectors(np.array([[lon, lat]])))[0]
    assert back[1] == pytest.approx(lat, abs=1e-11)
    assert math.cos(math.radians(lat)) * abs((back[0] - lon + 180.0) % 360.0 - 180.0) < 1e-11


def test_a_point_on_the_way_lies_at_the_distance_asked_for() -> None:
    """The point of A nearest to B is found by walking A's radius towards B."""
    start, end = unit_vectors(np.array([[10.0, 50.0], [-20.0, -35.0]])).T
    there = between(start, end, 1_234_567.0)
    walked = EARTH_RADIUS_M * math.acos(float((start * there).sum()))
    whole = EARTH_RADIUS_M * math.acos(float((start * end).sum()))
    rest = EARTH_RADIUS_M * math.acos(float((end * there).sum()))
    assert walked == pytest.approx(1_234_567.0, abs=0.1)
    assert walked + rest == pytest.approx(whole, abs=0.1)
