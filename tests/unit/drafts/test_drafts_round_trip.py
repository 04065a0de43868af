"""What a draft says, read by our own reader, holds what was announced: the whole area, all heights, every minute."""

from collections.abc import Sequence

from drafts_world import (
    DAY,
    announce,
    announcements,
    bands,
    circles,
    distance,
    footprints,
    kinds,
    read_back,
    schedules,
    stars,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from openline.core.space.volume import Band, Circle, Corridor, Polygon, Position, Volume, Window
from openline.interop.drafts.announcement import Announcement
from openline.interop.drafts.covering import covers, covers_heights
from openline.interop.drafts.notam import draft_notams
from openline.interop.drafts.warning import draft_warning
from openline.interop.notices.reading import Area

MINUTE = 60


def minutes(windows: Sequence[Window]) -> set[int]:
    """Every minute of a year and a half in which something is announced, counted one by one."""
    spring = 1_774_915_200
    last = spring + 560 * DAY
    return {
        minute
        for window in windows
        for minute in range(window.start // MINUTE, -(-min(window.end or last, last) // MINUTE) or 1)
    }


def instants_left_out(windows: Sequence[Window]) -> set[int]:
    """Minutes of windows without length: no form can say those, so they last for their minute."""
    return {window.start // MINUTE for window in windows if window.start == window.end}


def assert_same_times(areas: Sequence[Area], announced: Volume) -> None:
    read = minutes([window for area in areas for window in area.windows])
    assert read == minutes(announced.windows) | instants_left_out(announced.windows)
    assert any(w.end is None for area in areas for w in area.windows) == any(w.end is None for w in announced.windows)


@given(announcements)
@settings(max_examples=60)
def test_every_notam_is_understood_as_no_less_than_was_announced(announcement: Announcement) -> None:
    """A pilot who keeps out of what the NOTAM says must be out of what is really dangerous, at every second."""
    (volume,) = announcement.volumes

    readings = [read_back(draft.text) for draft in draft_notams(announcement)]

    assert {reading.outcome for reading in readings} == {"understood"}
    areas = [area for reading in readings for area in reading.areas]
    assert len(areas) == len(readings)
    assert all(covers(area.footprint, volume.footprint) for area in areas)
    assert all(covers_heights(area.band, volume.band) for area in areas)
    assert_same_times(areas, volume)


@given(announcements)
@settings(max_examples=60)
def test_every_warning_is_understood_as_no_less_than_was_announced(announcement: Announcement) -> None:
    """The same for a ship; a warning has no heights, and one text holds all times."""
    (volume,) = announcement.volumes

    reading = read_back(draft_warning(announcement).text)

    assert reading.outcome == "understood"
    (area,) = reading.areas
    assert covers(area.footprint, volume.footprint)
    assert area.band == Band()
    assert_same_times([area], volume)


@given(st.lists(st.tuples(footprints, schedules), min_size=2, max_size=4), st.booleans())
@settings(max_examples=25)
def test_a_warning_letters_its_areas_each_with_its_own_times(
    parts: list[tuple[Polygon | Circle | Corridor, tuple[Window, ...]]], alike: bool
) -> None:
    """A launch closes several areas, some for longer than others; none may get the times of another."""
    volumes = tuple(Volume(place, Band(), parts[0][1] if alike else windows) for place, windows in parts)

    reading = read_back(draft_warning(Announcement("N-1", "rocket_launch", "", volumes)).text)

    assert (reading.outcome, [area.label for area in reading.areas]) == ("understood", list("ABCD"[: len(parts)]))
    for area, volume in zip(reading.areas, volumes, strict=True):
        assert covers(area.footprint, volume.footprint)
        assert_same_times([area], volume)


@given(circles, bands(), schedules, st.text(max_size=60), st.text(max_size=60), kinds)
@settings(max_examples=60)
def test_words_of_the_author_never_change_what_is_read(
    place: Circle, band: Band, windows: tuple[Window, ...], title: str, contact: str, kind: str
) -> None:
    """A title may hold a date, half a position or EXC AREA; it is then left out, and nothing else is."""
    announcement = Announcement("N-1", kind, title, (Volume(place, band, windows),), contact)  # type: ignore[arg-type]

    for draft in (*draft_notams(announcement), draft_warning(announcement)):
        (area,) = read_back(draft.text).areas
        assert covers(area.footprint, place)


@given(circles, schedules)
@settings(max_examples=60)
def test_a_circle_grows_by_no_more_than_its_rounding(place: Circle, windows: tuple[Window, ...]) -> None:
    """Wider than need be costs others their sea and sky; measured by the textbook, not by our own geometry."""
    announcement = announce(Volume(place, Band(), windows))

    for draft in (*draft_notams(announcement), draft_warning(announcement)):
        (area,) = read_back(draft.text).areas
        assert isinstance(area.footprint, Circle)
        shift = distance(area.footprint.centre, place.centre)
        assert shift < 22
        assert shift - 1 <= area.footprint.radius_m - place.radius_m < shift + 22


@given(stars())
@settings(max_examples=60)
def test_an_outline_on_the_grid_comes_back_corner_by_corner(star: Polygon) -> None:
    """Who announces in whole seconds gets exactly that back, or the published text could never equal the plan."""
    ring = tuple((round(lon * 3600) / 3600, round(lat * 3600) / 3600) for lon, lat in star.rings[0])
    announcement = announce(Volume(Polygon((ring,)), Band(), (Window(1_774_915_200, 1_774_918_800),)))

    (draft,) = draft_notams(announcement)

    (area,) = read_back(draft.text).areas
    assert isinstance(area.footprint, Polygon)
    assert seconds(area.footprint.rings[0]) == seconds(ring)


def seconds(ring: Sequence[Position]) -> list[tuple[int, int]]:
    """Corners in whole seconds; 180 W is 180 E."""
    return [(round(lon * 3600) % 1_296_000, round(lat * 3600)) for lon, lat in ring]
