"""CAP messages keep the rules of the standard and say no less than was announced."""

import itertools
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
import spherely
from cap_rules import NAMESPACE, faults
from drafts_world import FOOT_M, announce, announcements, bands, corridors, destination, distance
from hypothesis import given, settings
from hypothesis import strategies as st

from openline.core.space.band import limit
from openline.core.space.volume import Band, Circle, Corridor, Polygon, Volume, Window
from openline.interop.drafts.announcement import HOLES, Announcement
from openline.interop.drafts.cap import (
    HEIGHTS_LEFT_OUT,
    WINDOWS_JOINED,
    CapHeader,
    InvalidCapHeader,
    Reference,
    draft_cap,
)
from openline.interop.drafts.cap_shapes import boxes

EARTH_RADIUS_M = 6_371_008.8
SENT = 1_774_900_000
HEADER = CapHeader("ops@north.example", "N-1.1", SENT)
HOUR = Window(1_774_915_200, 1_774_918_800)


def parsed(text: str) -> ET.Element:
    return ET.fromstring(text.encode())


def said(root: ET.Element, name: str) -> list[str]:
    return [element.text or "" for element in root.iter(f"{NAMESPACE}{name}")]


@given(announcements, st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=80)
def test_every_message_keeps_the_rules_of_the_standard(announcement: Announcement, title: str, contact: str) -> None:
    """A gateway drops what its schema refuses, and nobody is warned; whatever the author typed as a title."""
    worded = Announcement(announcement.id, announcement.kind, title, announcement.volumes, contact)

    assert faults(draft_cap(worded, HEADER).text) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<status>Draft</status>", "<status>Real</status>"),
        ("<scope>Public</scope>", ""),
        ("-00:00</sent>", "Z</sent>"),
        ("<severity>", "<web/><severity>"),
        ("</altitude>", "</altitude><altitude>1</altitude>"),
        (" 1.000</circle>", "</circle>"),
        ("<msgType>Alert", "<msgType>Cancel"),
    ],
)
def test_the_checker_sees_what_the_standard_forbids(before: str, after: str) -> None:
    """A checker that finds nothing proves nothing."""
    text = draft_cap(announce(Volume(Circle((5.0, 50.0), 1_000.0), Band(0, "MSL", 304.8, "MSL"), (HOUR,))), HEADER).text
    assert before in text

    assert faults(text.replace(before, after)) != []


@pytest.mark.needs_data
def test_the_checker_accepts_a_message_of_others(shared_data: Path) -> None:
    """The standard's own example: our reading of the rules must not be stricter than their authors'."""
    assert faults((shared_data / "interop" / "cap" / "cap_amber_alert_example.xml").read_text()) == []


def test_times_stand_to_the_second_and_one_info_for_each_window() -> None:
    """CAP has no daily hours; an <info> from the first to the last would close the nights too."""
    later = Window(HOUR.start + 86_400, None)

    root = parsed(draft_cap(announce(Volume(Circle((5.0, 50.0), 1_000.0), Band(), (HOUR, later))), HEADER).text)

    assert said(root, "onset") == ["2026-03-31T00:00:00-00:00", "2026-04-01T00:00:00-00:00"]
    assert said(root, "expires") == ["2026-03-31T01:00:00-00:00"]


def test_hundreds_of_windows_become_one_that_lasts() -> None:
    """A message of a thousand <info> is refused by gateways; one that lasts longer closes more, and says so."""
    windows = tuple(Window(HOUR.start + day * 86_400, HOUR.start + day * 86_400 + 60) for day in range(101))

    draft = draft_cap(announce(Volume(Circle((5.0, 50.0), 1_000.0), Band(), windows)), HEADER)

    assert WINDOWS_JOINED in draft.notes
    assert draft.volumes[0].windows == (Window(windows[0].start, windows[-1].end),)


@given(bands())
def test_heights_in_feet_hold_the_band(band: Band) -> None:
    """An altitude above the real floor would let aircraft in underneath."""
    text = draft_cap(announce(Volume(Circle((5.0, 50.0), 1_000.0), band, (HOUR,))), HEADER)
    root = parsed(text.text)
    floor = [float(feet) * FOOT_M for feet in said(root, "altitude")]
    top = [float(feet) * FOOT_M for feet in said(root, "ceiling")]

    lower, upper = limit(band.lower_m, band.lower_ref), limit(band.upper_m, band.upper_ref)
    if HEIGHTS_LEFT_OUT in text.notes:
        assert not floor
        assert not top
        return
    assert not floor or floor[0] <= (lower.lowest if lower and lower.datum != "surface" else 0.0) + 0.01
    assert not top or top[0] >= (upper.highest if upper else 1e8 - 1) - 0.01


@given(corridors(), st.floats(0, 360), st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=80)
def test_boxes_hold_every_point_of_a_corridor_says_s2(
    corridor: Corridor, bearing: float, share: float, out: float
) -> None:
    """A corridor has round ends and bends; no box may cut them off."""
    points = corridor.points
    leg = min(int(share * (len(points) - 1)), len(points) - 2)
    start, end = points[leg], points[leg + 1]
    a, b = (np.array(spherely_vector(p)) for p in (start, end))
    along = a + (b - a) * (share * (len(points) - 1) - leg)
    on_line = place_of(along / np.linalg.norm(along))
    inside = destination(on_line, bearing, corridor.half_width_m * out)

    rings = [spherely.create_polygon(ring) for ring in boxes(points, corridor.half_width_m)]

    near = [spherely.distance(spherely.create_point(*inside), ring, radius=EARTH_RADIUS_M) for ring in rings]
    assert min(near) <= 0.01


def spherely_vector(place: tuple[float, float]) -> tuple[float, float, float]:
    lon, lat = np.radians(place)
    return float(np.cos(lat) * np.cos(lon)), float(np.cos(lat) * np.sin(lon)), float(np.sin(lat))


def place_of(vector: np.ndarray) -> tuple[float, float]:
    x, y, z = vector
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))


def test_long_edges_are_given_points_where_they_run() -> None:
    """Whether an edge is a great circle or a straight line on a map CAP leaves open; on 60 N that is 10 km."""
    box = Polygon((((0.0, 60.0), (10.0, 60.0), (10.0, 61.0), (0.0, 61.0)),))

    (ring,) = said(parsed(draft_cap(announce(Volume(box, Band(), (HOUR,))), HEADER).text), "polygon")

    pairs = [tuple(map(float, pair.split(","))) for pair in ring.split(" ")]
    assert pairs[0] == pairs[-1] == (60.0, 0.0)
    assert {lat for lat, lon in pairs if lon not in (0.0, 10.0)} == {60.0, 61.0}
    assert all(distance((a[1], a[0]), (b[1], b[0])) < 56_000 for a, b in itertools.pairwise(pairs))


def test_a_hole_is_filled_and_said() -> None:
    """CAP polygons have no holes; who filled one in silence would be asked why."""
    holed = Polygon((((0.0, 50.0), (1.0, 50.0), (1.0, 51.0), (0.0, 51.0)), ((0.4, 50.4), (0.6, 50.4), (0.5, 50.6))))

    draft = draft_cap(announce(Volume(holed, Band(), (HOUR,))), HEADER)

    assert draft.notes == (HOLES,)
    assert len(said(parsed(draft.text), "polygon")) == 1


def test_an_update_names_what_it_updates_and_a_draft_says_that_it_is_one() -> None:
    """Without references a receiver cannot tell the new message from a second danger."""
    header = CapHeader(
        "ops@north.example", "N-1.2", SENT, "Exercise", "Update", (Reference("ops@north.example", "N-1.1", SENT - 60),)
    )

    root = parsed(draft_cap(announce(Volume(Circle((5.0, 50.0), 1_000.0), Band(), (HOUR,))), header).text)

    assert said(root, "references") == ["ops@north.example,N-1.1,2026-03-30T19:45:40-00:00"]
    assert (said(root, "status"), said(root, "msgType")) == (["Exercise"], ["Update"])
    assert "DRAFT" in said(root, "note")[0]


@pytest.mark.parametrize(
    "wrong",
    [
        {"sender": "two words"},
        {"identifier": "a,b"},
        {"identifier": ""},
        {"message_type": "Cancel"},
        {"language": "English please"},
    ],
)
def test_a_header_that_the_standard_forbids_is_refused(wrong: dict[str, str]) -> None:
    """Names are joined by commas and blanks in references: one of these inside, and the chain of messages breaks."""
    with pytest.raises(InvalidCapHeader):
        CapHeader(**{"sender": "ops@north.example", "identifier": "N-1.1", "sent": SENT} | wrong)  # type: ignore[arg-type]
