"""Hours that are bound by the sun become windows that hold all of the daylight of an area."""

from datetime import UTC, datetime

import pytest

from openline.interop.notices.time_phrases import find_times
from openline.interop.notices.time_sun import spread
from openline.interop.notices.times import Reference

ISSUED = int(datetime(2026, 5, 1, tzinfo=UTC).timestamp())
CRETE = ((24.1166667, 35.6), (24.1166667, 36.3), (24.8666667, 36.3))
FIJI = ((175.0, -15.0),)
SVALBARD = ((20.0, 75.0),)


def windows_of(text: str, corners: tuple[tuple[float, float], ...]) -> list[tuple[str, str]]:
    (phrase,) = find_times(text, Reference(ISSUED, corners=corners))
    return [(shown(window.start), shown(window.end or 0)) for window in phrase.windows]


def shown(seconds: int) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%d %H%M}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SUNRISE TO SUNSET DAILY 04 AND 11 MAY", [("04 0320", "04 1715"), ("11 0315", "11 1720")]),
        ("0500Z TO SUNSET 04 MAY", [("04 0500", "04 1715")]),
        ("SUNRISE TO 2100Z 04 MAY", [("04 0320", "04 2100")]),
        ("SUNRISE TO 0100Z 04 MAY", [("04 0320", "05 0100")]),
        ("DAYLIGHT HOURS 04 MAY", [("04 0320", "04 1715")]),
        ("041100Z TO SUNSET MAY", [("04 1100", "04 1715")]),
        (
            "SUNRISE TO SUNSET MONDAY, SUNRISE TO 1000Z FRIDAY 04 THRU 10 MAY",
            [("04 0320", "04 1715"), ("08 0320", "08 1000")],
        ),
    ],
)
def test_hours_by_the_sun_are_those_of_the_corners(text: str, expected: list[tuple[str, str]]) -> None:
    """The first sunrise and the last sunset over the area, to five minutes outwards."""
    assert windows_of(text, CRETE) == expected


def test_a_sunset_before_the_start_is_that_of_the_day_after() -> None:
    """At 175 degrees east the sun is up from one UTC date into the next."""
    assert windows_of("2100Z TO SUNSET 03 MAY", FIJI) == [("03 2100", "04 0605")]


def test_where_the_sun_does_not_set_the_day_is_whole() -> None:
    """By the sun's own midnights, which are not those of UTC."""
    ((first, last),) = windows_of("SUNRISE TO SUNSET 03 JUN", SVALBARD)

    assert (first, last) == ("02 2235", "03 2240")


def test_where_the_sun_does_not_rise_the_day_stands_with_a_doubt() -> None:
    """Something is announced, so it must not vanish; what was meant cannot be known."""
    (phrase,) = find_times("SUNRISE TO SUNSET 03 DEC", Reference(ISSUED, corners=SVALBARD))

    assert [doubt.partition(":")[0] for doubt in phrase.doubts] == ["polar_night"]
    assert [(shown(window.start), shown(window.end or 0)) for window in phrase.windows] == [("03 0000", "04 0000")]


@pytest.mark.parametrize("text", ["SUNSET TO 2300Z 04 MAY", "DUSK TO DAWN 04 MAY", "0400Z TO DUSK 04 MAY"])
def test_what_is_not_computed_keeps_its_outer_bounds(text: str) -> None:
    """Nights, and twilight, whose end nobody defines: a doubt."""
    (phrase,) = find_times(text, Reference(ISSUED, corners=CRETE))

    assert "sun" in [doubt.partition(":")[0] for doubt in phrase.doubts]


def test_without_a_place_the_sun_is_a_doubt() -> None:
    """No corner, no sunrise."""
    (phrase,) = find_times("SUNRISE TO SUNSET 04 MAY", Reference(ISSUED))

    assert "sun" in [doubt.partition(":")[0] for doubt in phrase.doubts]


def test_excepted_holidays_are_kept_and_said() -> None:
    """Which days are holidays is not in the text: a window too many is safe, and no doubt about the danger."""
    (phrase,) = find_times("0400Z TO 0500Z DAILY 04 THRU 06 MAY EXCEPT HOLIDAYS", Reference(ISSUED))

    assert len(phrase.windows) == 3
    assert not phrase.doubts
    assert [note.partition(":")[0] for note in phrase.mended] == ["holidays_not_left_out"]


def test_a_circle_is_held_by_the_places_around_it() -> None:
    """The sun rises on its eastern edge first."""
    places = spread([(20.0, 60.0)], 1.0)

    assert min(longitude for longitude, _ in places) == pytest.approx(18.0)
    assert max(latitude for _, latitude in places) == 61.0
