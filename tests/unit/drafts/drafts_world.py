"""Announcements for the tests of drafts: anywhere on the globe, of every shape, height and schedule."""

from math import asin, atan2, cos, degrees, radians, sin

from hypothesis import strategies as st

from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Band, Circle, Corridor, Polygon, Position, Volume, Window
from openline.interop.drafts.announcement import Announcement
from openline.interop.notices.reading import Area, Reading
from openline.interop.notices.records import inputs
from openline.interop.notices.report import read_input

EARTH_RADIUS_M = 6_371_008.8
DAY = 86_400
SPRING = 1_774_915_200  # 2026-03-31T00:00Z
FOOT_M = 0.3048


def destination(start: Position, bearing: float, metres: float) -> Position:
    """Return where a great circle leads, by the textbook: independent of the code that is tested."""
    lon, lat, course, way = radians(start[0]), radians(start[1]), radians(bearing), metres / EARTH_RADIUS_M
    north = asin(max(-1.0, min(1.0, sin(lat) * cos(way) + cos(lat) * sin(way) * cos(course))))
    east = lon + atan2(sin(course) * sin(way) * cos(lat), cos(way) - sin(lat) * sin(north))
    return (degrees(east) + 540.0) % 360.0 - 180.0, degrees(north)


def is_clear(footprint: Polygon) -> bool:
    try:
        shape_of(footprint)
    except InvalidGeometry:
        return False
    return True


longitudes = st.floats(-180, 180) | st.floats(179.5, 180) | st.floats(-180, -179.5) | st.floats(-0.5, 0.5)
latitudes = st.floats(-75, 75) | st.floats(-0.2, 0.2)
places = st.tuples(longitudes, latitudes)


@st.composite
def stars(draw: st.DrawFn) -> Polygon:
    """A ring around a place: bearings in order, every corner at a distance of its own."""
    centre = draw(places)
    reach = draw(st.sampled_from((2_000.0, 20_000.0, 150_000.0)))
    count = draw(st.integers(3, 9))
    shares = draw(st.lists(st.floats(0.4, 1.0), min_size=count, max_size=count))
    turn = draw(st.floats(0, 360))
    ring = tuple(destination(centre, turn + 360.0 * at / count, reach * share) for at, share in enumerate(shares))
    return Polygon((ring,), draw(st.booleans()))


@st.composite
def boxes(draw: st.DrawFn) -> Polygon:
    """An area between two parallels and two meridians, which the parallels bound."""
    west, south = draw(places)
    width, height = draw(st.floats(0.02, 12)), draw(st.floats(0.02, 4))
    east = (west + width + 540.0) % 360.0 - 180.0
    north = south + height
    return Polygon((((west, south), (east, south), (east, north), (west, north)),), draw(st.booleans()))


polygons = (stars() | boxes()).filter(is_clear)
circles = st.builds(Circle, places, st.just(0.0) | st.floats(50, 300_000))


@st.composite
def corridors(draw: st.DrawFn) -> Corridor:
    points = [draw(places)]
    bearing = draw(st.floats(0, 360))
    for _ in range(draw(st.integers(1, 4))):
        bearing += draw(st.floats(-80, 80))
        points.append(destination(points[-1], bearing, draw(st.floats(1_000, 400_000))))
    return Corridor(tuple(points), draw(st.just(0.0) | st.floats(50, 100_000)))


footprints = polygons | circles | corridors()

lowers = (
    st.just((None, None))
    | st.just((0.0, "SFC"))
    | st.tuples(st.floats(0, 9_000), st.sampled_from(("MSL", "AGL", "FL", "WGS84")))
)
uppers = st.just((None, None)) | st.tuples(st.floats(9_200, 35_000), st.sampled_from(("MSL", "AGL", "FL", "WGS84")))


@st.composite
def bands(draw: st.DrawFn) -> Band:
    (lower, lower_ref), (upper, upper_ref) = draw(lowers), draw(uppers)
    return Band(lower, lower_ref, upper, upper_ref)


@st.composite
def daily(draw: st.DrawFn) -> tuple[Window, ...]:
    """The same hours on several days, perhaps over midnight, perhaps with a day left out."""
    first = SPRING + draw(st.integers(0, 400)) * DAY + draw(st.integers(0, DAY - 1))
    length = draw(st.integers(60, DAY - 120))
    days = draw(st.lists(st.integers(0, 20), min_size=1, max_size=12, unique=True))
    return tuple(Window(first + day * DAY, first + day * DAY + length) for day in sorted(days))


@st.composite
def loose(draw: st.DrawFn) -> tuple[Window, ...]:
    """Windows without any order; the last may be open."""
    windows, at = [], SPRING + draw(st.integers(0, 300 * DAY))
    for _ in range(draw(st.integers(1, 5))):
        at += draw(st.integers(60, 20 * DAY))
        end = at + draw(st.integers(0, 3 * DAY))
        windows.append(Window(at, end))
        at = end
    if draw(st.booleans()):
        windows.append(Window(at + draw(st.integers(120, 9 * DAY)), None))
    return tuple(windows)


@st.composite
def several_a_day(draw: st.DrawFn) -> tuple[Window, ...]:
    """Some periods on each of several days, the last perhaps over midnight."""
    day = SPRING + draw(st.integers(0, 400)) * DAY
    edges = sorted(draw(st.lists(st.integers(0, 1_600), min_size=4, max_size=8, unique=True)))
    periods = [pair for pair in zip(edges[::2], edges[1::2], strict=False) if pair[1] < edges[0] + 1_440]
    days = draw(st.lists(st.integers(0, 12), min_size=1, max_size=6, unique=True))
    return tuple(
        Window(day + at * DAY + start * 60, day + at * DAY + end * 60) for at in sorted(days) for start, end in periods
    )


schedules = daily() | loose() | several_a_day()
volumes = st.builds(Volume, footprints, bands(), schedules)
kinds = st.sampled_from(
    ("exercise", "live_firing", "missile", "rocket_launch", "space_debris", "hazardous_operation", "patrol",
     "relocation", "transit", "closed_area", "works", "hazard", "other")
)  # fmt: skip
announcements = st.builds(
    Announcement, st.just("N-1"), kinds, st.just("Test of our own making"), st.tuples(volumes), st.just("")
)


def announce(volume: Volume, **more: str) -> Announcement:
    return Announcement("N-1", "missile", more.pop("title", ""), (volume,), **more)


def read_back(text: str) -> Reading:
    """Read a text as a file would be read, without a word on what it is."""
    (item,) = inputs(text.encode())
    return read_input(item)


def reaches(area: Area, inner: Position, of: float = 0.0) -> bool:
    """Say whether a place lies in a circle, by the textbook."""
    assert isinstance(area.footprint, Circle)
    return distance(area.footprint.centre, inner) + of <= area.footprint.radius_m + 1.0


def distance(a: Position, b: Position) -> float:
    half = sin(radians(b[1] - a[1]) / 2) ** 2
    half += cos(radians(a[1])) * cos(radians(b[1])) * sin(radians(b[0] - a[0]) / 2) ** 2
    return 2 * EARTH_RADIUS_M * asin(min(1.0, half**0.5))
