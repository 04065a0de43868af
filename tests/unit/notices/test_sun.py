"""Sunrise and sunset as almanacs print them, and windows that never leave daylight out."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.interop.notices.sun import DAY, daylight, sun_window

LONDON, NEW_YORK, TOKYO, SYDNEY = (-0.1276, 51.5072), (-74.006, 40.7128), (139.6917, 35.6895), (151.2093, -33.8688)
REYKJAVIK, TROMSO, NULL_ISLAND = (-21.8954, 64.1466), (18.9553, 69.6492), (0.0, 0.0)
DAYS = st.integers(14_000, 24_000).map(lambda day: day * DAY)
CORNERS = st.tuples(st.floats(-180, 180), st.floats(-60, 60))


def seconds(day: str, clock: str) -> int:
    return int(datetime.fromisoformat(f"{day}T{clock}:00").replace(tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    ("place", "date", "sunrise", "sunset"),
    [
        (LONDON, "2024-06-21", ("2024-06-21", "03:43"), ("2024-06-21", "20:21")),
        (LONDON, "2024-12-21", ("2024-12-21", "08:04"), ("2024-12-21", "15:53")),
        (NEW_YORK, "2024-06-20", ("2024-06-20", "09:25"), ("2024-06-21", "00:30")),
        (NEW_YORK, "2024-12-21", ("2024-12-21", "12:17"), ("2024-12-21", "21:32")),
        (TOKYO, "2024-06-21", ("2024-06-20", "19:25"), ("2024-06-21", "10:00")),
        (SYDNEY, "2024-12-21", ("2024-12-20", "18:41"), ("2024-12-21", "09:05")),
        (REYKJAVIK, "2024-12-21", ("2024-12-21", "11:22"), ("2024-12-21", "15:30")),
        (NULL_ISLAND, "2024-03-20", ("2024-03-20", "06:04"), ("2024-03-20", "18:11")),
    ],
)
def test_sunrise_and_sunset_are_those_of_the_almanac(
    place: tuple[float, float], date: str, sunrise: tuple[str, str], sunset: tuple[str, str]
) -> None:
    """To two minutes: almanacs round, and take another corner of the town."""
    day = daylight(seconds(date, "00:00"), place)

    assert day is not None
    assert abs(day[0] - seconds(*sunrise)) <= 120
    assert abs(day[1] - seconds(*sunset)) <= 120


def test_a_day_without_sunset_is_whole() -> None:
    """The sun does not set at Tromso in June: midnight to midnight, by the sun."""
    window = sun_window(seconds("2024-06-21", "00:00"), (TROMSO,))

    assert window is not None
    assert DAY <= window[1] - window[0] <= DAY + 600


def test_a_day_without_sunrise_has_no_window() -> None:
    """The caller says so: it must not become an empty window."""
    assert sun_window(seconds("2024-12-21", "00:00"), (TROMSO,)) is None
    assert sun_window(seconds("2024-12-21", "00:00"), (TROMSO, LONDON)) is not None


@given(day=DAYS, corners=st.lists(CORNERS, min_size=1, max_size=6).map(tuple))
def test_the_window_holds_the_daylight_of_every_corner(day: int, corners: tuple[tuple[float, float], ...]) -> None:
    """A window that is too short would announce a safe time that is none."""
    window = sun_window(day, corners)

    assert window is not None
    assert window[0] % 300 == window[1] % 300 == 0
    for corner in corners:
        here = daylight(day, corner)
        assert here is not None
        assert window[0] <= here[0] < here[1] <= window[1]


@given(day=DAYS, corner=CORNERS)
def test_noon_lies_on_the_date_that_is_asked_for(day: int, corner: tuple[float, float]) -> None:
    """Wherever on Earth, and over the line where dates change: the middle of the daylight is on that UTC day."""
    here = daylight(day, corner)

    assert here is not None
    assert day - 1200 <= (here[0] + here[1]) / 2 <= day + DAY + 1200
