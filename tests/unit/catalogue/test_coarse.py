"""Coarse versions: they hold all that the full one holds, say less, and are the same on both nodes."""

import math
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from elements import changed, cover_of, elements, form, windows
from openline.core import encoding
from openline.core.catalogue.coarse import CELL, DAY, box_of, coarse_footprint, days
from openline.core.catalogue.codes import ActivityKind, Handling, Marker
from openline.core.catalogue.element import Element, FreeText, MalformedElement
from openline.core.catalogue.fields import DEGREE, MAX_TIME
from openline.core.catalogue.notices import Activity, Launch
from openline.core.catalogue.parts import COARSE, read_parts, write_parts
from openline.core.catalogue.protection import Movement, Site
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm, WindowForm, read_footprint
from openline.core.catalogue.watching import Track
from openline.core.errors import Misuse
from openline.core.space.geodesy import EARTH_RADIUS_M
from openline.core.space.inside import points_inside
from openline.core.space.kernel import skeleton_distances
from openline.core.space.shape import shape_of
from openline.core.space.simple import Simple, simple
from openline.core.space.volume import Circle, Corridor, Footprint, Polygon, Position

COARSENED = (Activity, Launch, Site, Movement, Track)

# points of a footprint, by trigonometry that the code under test does not use


def _vector(position: Position) -> np.ndarray[Any, Any]:
    lon, lat = map(math.radians, position)
    return np.array([math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)])


def _position(vector: np.ndarray[Any, Any]) -> Position:
    x, y, z = vector / np.linalg.norm(vector)
    return math.degrees(math.atan2(y, x)), math.degrees(math.asin(max(-1.0, min(1.0, z))))


def _along(a: Position, b: Position, parallels: bool) -> list[Position]:
    if parallels and a[1] == b[1]:
        turn = (b[0] - a[0] + 180.0) % 360.0 - 180.0
        return [(a[0] + turn * part / 8, a[1]) for part in range(9)]
    return [_position(_vector(a) * (8 - part) + _vector(b) * part) for part in range(9)]


def _around(centre: Position, radius_m: float) -> list[Position]:
    angle, lat = radius_m / EARTH_RADIUS_M, math.radians(centre[1])
    found = []
    for bearing in np.linspace(0.0, 2.0 * math.pi, 17):
        there = math.asin(math.sin(lat) * math.cos(angle) + math.cos(lat) * math.sin(angle) * math.cos(bearing))
        east = math.atan2(
            math.sin(bearing) * math.sin(angle) * math.cos(lat), math.cos(angle) - math.sin(lat) * math.sin(there)
        )
        found.append((centre[0] + math.degrees(east), math.degrees(there)))
    return found


def points_of(footprint: Footprint) -> list[Position]:
    """Corners, points of the edges, and points of the rim."""
    return [point for part in simple(footprint) for point in points_of_part(part)]


def points_of_part(footprint: Simple) -> list[Position]:
    match footprint:
        case Polygon(rings, parallels):
            ring = rings[0]
            return [point for a, b in pairwise([*ring, ring[0]]) for point in _along(a, b, parallels)]
        case Circle(centre, radius):
            return [centre, *_around(centre, radius)]
        case Corridor(line, half_width):
            middle = [point for a, b in pairwise([*line, line[-1]]) for point in _along(a, b, False)]
            return [point for centre in middle for point in _around(centre, half_width)]


def holds(coarse: FootprintForm, points: list[Position]) -> bool:
    """Say whether the exact test has every point inside, or within a metre of the edge."""
    shape = shape_of(read_footprint(coarse))
    assert shape.fence is not None
    vectors = np.stack([_vector(point) for point in points], axis=1)
    outside = np.flatnonzero(~points_inside(vectors, [shape.fence] * len(points)))
    single = [shape_of(Circle(_position(vectors[:, at]), 0.0)) for at in outside]
    near = skeleton_distances([shape] * len(single), single, np.full(len(single), np.inf)) if single else np.zeros(1)
    return float(near.max()) < 1.0


def _whole(position: Position) -> tuple[int, int]:
    lon, lat = position
    return round(((lon + 180.0) % 360.0 - 180.0) * DEGREE), round(lat * DEGREE)


longitudes = st.sampled_from([0.0, 179.9, -180.0, 90.25]) | st.floats(-180.0, 180.0)
latitudes = st.sampled_from([0.0, 89.8, -89.9, 90.0, -0.2]) | st.floats(-90.0, 90.0)
places = st.tuples(longitudes, latitudes)


@st.composite
def grounds(draw: st.DrawFn) -> FootprintForm:
    """Footprints that the exact test accepts, of a metre to some thousand kilometres, everywhere on the globe."""
    centre, reach = draw(places), draw(st.sampled_from([0.0, 1.0, 90_000.0]) | st.floats(0.0, 2_500_000.0))
    shape = draw(
        st.sampled_from([Shape.POLYGON, Shape.MULTIPOLYGON, Shape.CIRCLE, Shape.SECTOR, Shape.CORRIDOR, Shape.MOVING])
    )
    if shape in (Shape.POLYGON, Shape.MULTIPOLYGON):
        spread = draw(st.lists(st.floats(0.3, 1.0), min_size=3, max_size=9))
        beside = _around(centre, 3.0 * reach + 100.0)[draw(st.integers(0, 15))]
        middles = [centre] if shape == Shape.POLYGON else [centre, beside]
        rims = [
            [_around(middle, reach * part + 10.0)[round(16 * at / len(spread))] for at, part in enumerate(spread)]
            for middle in middles
        ]
        return FootprintForm(
            shape=shape,
            rings=tuple(tuple(map(_whole, rim)) for rim in rims),
            parallels=draw(st.booleans()),
            polygons=() if shape == Shape.POLYGON else (1, 1),
        )
    if shape == Shape.SECTOR:
        azimuths = draw(st.sampled_from([(0, 36_000), (35_000, 1_000), (9_000, 27_000)]))
        return FootprintForm(
            shape=shape,
            rings=((_whole(centre),),),
            width_dm=round(reach * 10) + 20,
            inner_dm=round(reach * 5),
            azimuths=azimuths,
        )
    if shape == Shape.CIRCLE:
        return FootprintForm(shape=shape, rings=((_whole(centre),),), width_dm=round(reach * 10))
    line = [
        centre,
        *(
            _around(centre, draw(st.floats(0.0, 3_000_000.0)))[at]
            for at in draw(st.sets(st.integers(0, 15), max_size=3))
        ),
    ]
    when = tuple(range(len(line))) if shape == Shape.MOVING else ()
    return FootprintForm(shape=shape, rings=(tuple(map(_whole, line)),), width_dm=round(reach * 10), times=when)


@settings(max_examples=40, deadline=None)
@given(grounds())
def test_a_coarse_footprint_holds_the_full_one(full: FootprintForm) -> None:
    """Every corner, points of every edge and of the rim, at the poles and at 180 degrees too."""
    try:
        stated = read_footprint(full)
        shape_of(stated)
    except Misuse:
        assume(False)
    coarse = coarse_footprint(full)
    assume(coarse is not None)
    assert coarse is not None

    assert holds(coarse, points_of(stated))
    assert coarse_footprint(coarse) == coarse
    assert all(part % CELL == 0 for point in coarse.rings[0] for part in point)


@pytest.mark.parametrize(
    ("full", "ring"),
    [
        (((130.1, 20.1), (130.4, 20.1), (130.4, 20.4)), ((130, 20), (130.5, 20), (130.5, 20.5), (130, 20.5))),
        (((130, 20), (130.5, 20), (130.5, 20.5), (130, 20.5)), ((130, 20), (130.5, 20), (130.5, 20.5), (130, 20.5))),
        (((179.9, -0.9), (-179.9, -0.9), (-179.9, 0)), ((179.5, -1), (-179.5, -1), (-179.5, 0), (179.5, 0))),
        (((179.6, 1), (180, 1), (180, 1.9)), ((179.5, 1), (180, 1), (180, 2), (179.5, 2))),
        (((0, 89.9), (120, 89.9), (-120, 89.9)), ((-180, 89.5), (-90, 89.5), (0, 89.5), (90, 89.5))),
        (((0, -89.9), (120, -89.9), (-120, -89.9)), ((-180, -89.5), (90, -89.5), (0, -89.5), (-90, -89.5))),
    ],
)
def test_boxes_on_the_grid(full: Any, ring: Any) -> None:
    """One cell; a box that is on the grid already; across and up to 180 degrees; round either pole."""
    stated = FootprintForm(shape=Shape.POLYGON, rings=(tuple(map(_whole, full)),))

    coarse = coarse_footprint(stated)

    corners = tuple((round(lon * DEGREE), round(lat * DEGREE)) for lon, lat in ring)
    assert coarse == FootprintForm(shape=Shape.POLYGON, rings=(corners,))


def test_a_great_circle_is_taken_where_it_runs() -> None:
    """Between two points at 60 N and 60 degrees apart it comes to 63.43 N; between a parallel's ends it does not."""
    corners = ((0, 60 * DEGREE), (60 * DEGREE, 60 * DEGREE), (30 * DEGREE, 50 * DEGREE))
    great, level = (FootprintForm(shape=Shape.POLYGON, rings=(corners,), parallels=along) for along in (False, True))
    true = math.degrees(math.atan(math.tan(math.radians(60)) / math.cos(math.radians(30))))

    found, along = box_of(great), box_of(level)

    assert found is not None
    assert along is not None
    assert true < found[3] / DEGREE < true + 1.2
    assert along[3] < 62 * DEGREE  # its other two edges are great circles over 30 degrees


@pytest.mark.parametrize(
    "footprint",
    [
        FootprintForm(shape=Shape.CIRCLE, rings=(((0, 80 * DEGREE),),), width_dm=100_074_000),
        FootprintForm(shape=Shape.CORRIDOR, rings=(((0, 0), (170 * DEGREE, 1), (-20 * DEGREE, 0)),), width_dm=10),
        FootprintForm(shape=Shape.POLYGON, rings=(((0, DEGREE), (120 * DEGREE, -DEGREE), (-120 * DEGREE, 0)),)),
    ],
)
def test_what_no_box_holds_has_no_coarse_version(footprint: FootprintForm) -> None:
    """A box of half the globe or more cannot be stated, and a smaller one would leave something out."""
    title = FreeText(marker=Marker.WARNING, language="en", text="wide")
    volume = VolumeForm(footprint=footprint, windows=((0, 9, False),))
    full = Activity(activity_id="1", kind=ActivityKind.MISSILE, title=title, volumes=(volume,))

    assert coarse_footprint(footprint) is None
    assert full.coarsened() is None


@given(st.lists(windows(), max_size=6))
def test_days_hold_the_windows(stated: list[WindowForm]) -> None:
    """Whole days in UTC, in order, apart from each other; doing it twice changes nothing."""
    whole = days(stated)

    assert days(whole) == whole
    assert all(start % DAY == 0 and (end is None or end % DAY == 0 or end == MAX_TIME) for start, end, _ in whole)
    assert all(one[1] is not None and one[1] < other[0] for one, other in pairwise(whole))
    for start, end, _ in stated:
        assert any(first <= start and (last is None or (end is not None and end <= last)) for first, last, _ in whole)


def _small(footprint: FootprintForm) -> FootprintForm:
    if not footprint.rings:
        return footprint
    return FootprintForm(shape=Shape.CIRCLE, rings=((footprint.rings[0][0],),), width_dm=footprint.width_dm // 1_000)


def _smaller(full: Any) -> Any:
    """The same element with its places small enough to be boxed, most of the time."""
    match full:
        case Activity():
            volumes = tuple(changed(volume, footprint=_small(volume.footprint)) for volume in full.volumes)
            return changed(full, source="", volumes=volumes)
        case Launch():
            impacts = tuple(map(_small, full.impact_areas))
            return changed(full, launch_area=_small(full.launch_area), impact_areas=impacts)
        case Movement():
            legs = tuple(changed(leg, route=_small(leg.route)) for leg in full.legs)
            return changed(full, legs=legs, alternates=tuple(map(_small, full.alternates)))
        case Site(footprint=FootprintForm()):
            return changed(full, footprint=_small(full.footprint))
    return full


def small(cls: type[Element]) -> st.SearchStrategy[Any]:
    """Elements of a class most of which have a coarse version."""
    return form(cls).map(_smaller)


@pytest.mark.parametrize("cls", COARSENED, ids=lambda cls: cls.name)
def test_a_coarse_version_is_its_own(cls: type[Element]) -> None:
    """Whoever passes it on as an element of its own adds no third version to it."""

    @settings(max_examples=40, deadline=None)
    @given(small(cls))
    def holds_for(full: Element) -> None:
        coarse = full.coarsened()
        assume(coarse is not None)
        assert coarse is not None
        assert type(coarse) is cls
        assert coarse.coarsened() is None
        assert read_parts(write_parts(cover_of(full), full)).coarse == coarse

    holds_for()


@given(elements)
def test_only_what_can_be_shown_less_exactly_has_a_coarse_version(element: Element) -> None:
    """And nothing that is public from the start."""
    assert isinstance(element, COARSENED) or element.coarsened() is None
    assert read_parts(write_parts(cover_of(element, handling=Handling.PUBLIC), element)).coarse is None


def names_in(value: Any) -> set[str]:
    """Every text within a part."""
    if isinstance(value, list):
        return {text for item in value for text in names_in(item)}
    return {value} if isinstance(value, str) else set()


@pytest.mark.parametrize("cls", COARSENED, ids=lambda cls: cls.name)
def test_a_coarse_version_keeps_no_words_but_the_id(cls: type[Element]) -> None:
    """Names, plates, leaders and titles are what identifies: the coarse part holds none of them."""

    @settings(max_examples=40, deadline=None)
    @given(small(cls))
    def holds_for(full: Element) -> None:
        coarse = full.coarsened()
        assume(coarse is not None)
        parts = [encoding.decode(part) for part in write_parts(cover_of(full), full)]
        shown = next(part[1] for part in parts if isinstance(part, list) and part[0] == COARSE and len(part) == 2)
        assert names_in(shown) <= {getattr(full, full.__struct_fields__[0]), "–", "zxx", ""}

    holds_for()


def test_a_track_states_by_how_much_it_was_moved() -> None:
    """A cell of half a degree, and no course, speed, height or name."""
    track = form(Track).map(
        lambda any_track: changed(any_track, location=(-1, 896_000_000), error_dm=500, height_dm=7, height_error_dm=7)
    )

    @settings(max_examples=5)
    @given(track)
    def holds_for(full: Track) -> None:
        coarse = full.coarsened()
        assert isinstance(coarse, Track)
        assert (coarse.location, coarse.error_dm) == ((-CELL // 2, 897_500_000), 500_000)
        assert (coarse.height_dm, coarse.course, coarse.speed, coarse.label) == (None, None, None, "")

    holds_for()


def test_another_story_for_other_eyes_is_refused() -> None:
    """What others are shown later follows from what the peer was told, or the whole body is unreadable."""
    title = FreeText(marker=Marker.WARNING, language="en", text="firing")
    circle = FootprintForm(shape=Shape.CIRCLE, rings=(((0, 0),),), width_dm=10)
    volume = VolumeForm(footprint=circle, windows=((0, 9, False),))
    full = Activity(activity_id="1", kind=ActivityKind.MISSILE, title=title, volumes=(volume,))
    *parts, last = write_parts(cover_of(full), full)
    kind, shown = encoding.decode(last)
    assert kind == COARSE

    for other in ([kind, [*shown[:1], 8, *shown[2:]]], [True, shown], [kind, shown, 0], [5, shown]):
        with pytest.raises(MalformedElement):
            read_parts([*parts, encoding.encode(other)])
    with pytest.raises(MalformedElement):
        read_parts(parts)
    with pytest.raises(MalformedElement):
        read_parts([*parts, last, last])
