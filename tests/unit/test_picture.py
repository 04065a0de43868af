"""The picture: right over the antimeridian and the poles, harmless whatever the texts say."""

import re
from collections.abc import Sequence
from importlib.resources import files
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.space.conflict import Conflict, conflicts
from openline.core.space.geodesy import unit_vectors
from openline.core.space.plan import Plan
from openline.core.space.volume import Band, Circle, Corridor, Footprint, Polygon, Volume, Window
from openline.interop.coastlines import InvalidCoastlines, Ring, pack_coastlines, unpack_coastlines
from openline.interop.lettering import Words
from openline.interop.picture import Area, draw
from openline.interop.projection import Azimuthal, EqualEarth, choose

SVG = "{http://www.w3.org/2000/svg}"
NOON = Window(1_772_452_800, 1_772_456_400)


@pytest.fixture(scope="module")
def coastlines() -> list[Ring]:
    return unpack_coastlines(files("openline.interop").joinpath("coastlines.dat").read_bytes())


def picture(coastlines: Sequence[Ring], *footprints: Footprint, title: str = "t", names: str = "ab") -> str:
    """Return a picture of footprints announced at one time by as many owners."""
    plans = [
        Plan(f"{names[index % len(names)]}{index}", f"owner {index}", None, Volume(one, Band(), (NOON,)))
        for index, one in enumerate(footprints)
    ]
    found = conflicts(plans).conflicts
    return draw([Area(p.id, p.owner, p.volume) for p in plans], found, coastlines, title=title)


def spans(svg: str, kind: str) -> list[tuple[float, float]]:
    """Return width and height of every path of a class."""
    sizes = []
    for element in ElementTree.fromstring(svg).iter(f"{SVG}path"):
        if element.get("class") == kind:
            numbers = np.array(re.findall(r"-?\d+\.\d", element.get("d", "")), dtype=float).reshape(-1, 2)
            if len(numbers):
                sizes.append(tuple(np.ptp(numbers, axis=0)))
    return sizes


CASES: dict[str, tuple[Footprint, ...]] = {
    "over 180": (
        Polygon((((179, 50), (-179, 50), (-179, 52), (179, 52)),)),
        Corridor(((178, 51), (-178, 53)), 20_000),
    ),
    "round the north pole": (Polygon((((0, 80), (90, 80), (180, 80), (-90, 80)),)), Circle((45, 88), 200_000)),
    "round the south pole": (Polygon((((0, -80), (90, -80), (180, -80), (-90, -80)),)), Circle((45, -88), 200_000)),
    "a point and a line": (Circle((3, 4), 0), Corridor(((2, 4), (5, 4)), 0)),
    "a hole": (Polygon((((0, 0), (9, 0), (9, 9), (0, 9)), ((3, 3), (3, 6), (6, 6)))), Circle((8, 8), 99_000)),
    "the whole world": (*(Circle((lon, 10), 400_000) for lon in range(-180, 180, 40)), Circle((0, 88), 900_000)),
}  # fmt: skip


@pytest.mark.parametrize("footprints", CASES.values(), ids=CASES)
def test_every_place_on_earth_can_be_drawn(coastlines: list[Ring], footprints: tuple[Footprint, ...]) -> None:
    """Well-formed, with land, a graticule and every area inside the picture."""
    svg = picture(coastlines, *footprints)
    root = ElementTree.fromstring(svg)
    assert root.get("viewBox", "").startswith("0 0 1240 ")
    assert "NaN" not in svg
    assert "inf" not in re.sub(r"<title.*?</style>", "", svg, flags=re.S)
    assert len(svg) < 1_500_000


def test_an_area_over_180_is_not_a_band_round_the_world(coastlines: list[Ring]) -> None:
    """What planar maps make of it."""
    svg = picture(coastlines, *CASES["over 180"])
    width, height = spans(svg, "area")[0]
    assert 0.2 < width / height < 3.0
    assert len(spans(svg, "clash")) == 1


def test_the_projection_suits_what_is_shown() -> None:
    """Around the middle of what is shown; the whole world only where that is what is shown."""
    near = unit_vectors(np.array([[179.0, 0.0], [-179.0, 2.0]]))
    wide = unit_vectors(np.array([[-150.0, 0.0], [-80.0, 0.0], [0.0, 5.0], [100.0, 0.0]]))
    assert isinstance(choose(near), Azimuthal)
    world = choose(wide)
    assert isinstance(world, EqualEarth)
    assert world.middle == pytest.approx(-25.0, abs=1.0), "the edge falls into the widest gap, from 100 E to 150 W"


@pytest.mark.parametrize("projection", [Azimuthal(unit_vectors(np.array([[170.0, -40.0]]))), EqualEarth(-30.0)])
@given(st.floats(-179.9, 179.9), st.floats(-85.0, 85.0))
def test_a_place_comes_back_from_the_sheet(projection: Azimuthal | EqualEarth, lon: float, lat: float) -> None:
    """The graticule is drawn where the frame is, found by going back."""
    vector = unit_vectors(np.array([[lon, lat]]))
    if isinstance(projection, Azimuthal) and float((projection.centre * vector).sum()) < -0.999:
        return
    assert projection.back(projection.points(vector)) == pytest.approx(vector, abs=1e-4)


def test_conflicts_carry_the_numbers_of_the_table(coastlines: list[Ring]) -> None:
    """On the map and in the list beside it."""
    svg = picture(coastlines, Circle((0, 0), 99_000), Circle((1, 0), 99_000), Circle((40, 0), 9_000))
    numbers = [e.text for e in ElementTree.fromstring(svg).iter(f"{SVG}text") if e.get("class") == "number"]
    assert numbers == ["1", "1"]
    assert "Areas outside this map: 1." in svg


def test_no_number_is_cut_off_at_the_edge_of_the_globe(coastlines: list[Ring]) -> None:
    """There the land ends, and the frame does not."""
    svg = picture(coastlines, *CASES["the whole world"], Circle((-176, 12), 400_000))
    (globe,) = (each for each in ElementTree.fromstring(svg).iter(f"{SVG}g") if each.get("clip-path"))
    assert "disc" not in {element.get("class") for element in globe.iter()}
    assert 'class="disc"' in svg


def test_owners_differ_without_colour(coastlines: list[Ring]) -> None:
    """By hatching and by dash: for eyes and printers that know no colour."""
    svg = picture(coastlines, *(Circle((lon, 0), 90_000) for lon in range(0, 12, 2)))
    assert len(set(re.findall(r'fill="url\(#(h\d)\)"', svg))) == 6
    assert len(set(re.findall(r'stroke-dasharray="([^"]+)"', svg))) == 6


@given(st.text(max_size=60))
def test_text_from_outside_is_harmless(hostile: str) -> None:
    """No markup, no control, nothing that turns the writing round; the picture stays well-formed."""
    volume = Volume(Circle((0, 0), 9_000), Band(), (NOON,))
    svg = draw([Area(hostile + "<script>", hostile + "\u202e&", volume)], (), (), title=hostile + '"><b>\x00\u2067')
    root = ElementTree.fromstring(svg)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "desc", "style", "defs", "pattern", "path", "rect", "text", "circle", "clipPath", "g",
    }  # fmt: skip
    assert not re.search("[\x00-\x08\u202a-\u202e\u2066-\u2069]", svg)


def test_the_words_are_the_readers(coastlines: list[Ring]) -> None:
    """A Chinese officer reads Chinese."""
    volume = Volume(Circle((110, 17), 90_000), Band(), (NOON,))
    svg = draw([Area("a", "海南", volume)], (), coastlines, title="冲突", words=Words(no_conflicts="无冲突"))
    assert "无冲突" in svg
    assert "NO CONFLICTS" not in svg


def test_a_picture_of_thousands_of_conflicts_is_drawn(coastlines: list[Ring]) -> None:
    """What coincides shares a number; the list says how many more there are."""
    areas = [Area(f"{i}", "x", Volume(Circle((i % 40, i // 40), 40_000), Band(), (NOON,))) for i in range(400)]
    many = [Conflict(f"{i}", f"{i + 1}", ((0, None),), None, None, (i % 40, i // 40), 0, False) for i in range(399)]
    svg = draw(areas, many * 5, coastlines, title="many")
    assert "more, in the table" in svg
    assert re.search(r">\d+ \+\d+<", svg)


def test_coastlines_come_back_as_they_were_packed() -> None:
    """To a five-hundredth of a degree, running on over 180."""
    ring = ((179.5, 10.0), (-179.5, 10.002), (-179.0, 12.0), (179.0, 12.0))
    (back,) = unpack_coastlines(pack_coastlines([ring]))
    assert back == ((179.5, 10.0), (180.5, 10.002), (181.0, 12.0), (179.0, 12.0))


def test_the_worlds_coastlines_are_all_there(coastlines: list[Ring]) -> None:
    """Natural Earth 1:50 million, in less than 400 kB."""
    assert len(coastlines) > 1_400
    assert sum(map(len, coastlines)) > 58_000


@pytest.mark.parametrize("data", [b"", b"openline coastlines 1\nxx", pack_coastlines([])[:-3]])
def test_damaged_coastlines_are_refused(data: bytes) -> None:
    """With a hint, not with a half-drawn world."""
    with pytest.raises(InvalidCoastlines):
        unpack_coastlines(data)
