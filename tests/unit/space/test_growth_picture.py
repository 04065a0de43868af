"""The picture of how time grows with what is found."""

import re
from xml.etree import ElementTree

from openline.bench.growth import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, Point, growth_svg

POINTS = (Point(1_000, 116, 5.2), Point(10_000, 1_190, 16.3), Point(1_000_000, 116_589, 901.0))


def test_each_point_stands_in_the_frame_and_more_stands_higher_and_farther() -> None:
    """A picture that hides its worst point would be believed."""
    root = ElementTree.fromstring(growth_svg(POINTS, "a quiet machine"))
    dots = [each for each in root.iter() if each.tag.endswith("circle")]
    places = [(float(dot.get("cx", "")), float(dot.get("cy", ""))) for dot in dots]

    assert len(places) == len(POINTS)
    assert places == sorted(places, key=lambda place: (place[0], -place[1]))
    assert all(LEFT <= x <= WIDTH - RIGHT and TOP <= y <= HEIGHT - BOTTOM for x, y in places)

    said = [each for each in root.iter() if each.get("class") == "dim" and each.get("text-anchor") == "end"]
    assert said
    assert all(float(each.get("x", "")) > LEFT + 60 for each in said)


def test_the_line_beside_them_has_slope_one() -> None:
    """Ten times as much found takes ten times as long on it: on whole decades both axes say so."""
    found = re.search(r'class="linear" x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="([\d.]+)"', growth_svg(POINTS, ""))
    assert found is not None
    x1, y1, x2, y2 = map(float, found.groups())
    decades = (x2 - x1) / ((WIDTH - LEFT - RIGHT) / 4), (y1 - y2) / ((HEIGHT - TOP - BOTTOM) / 3)

    assert abs(decades[0] - decades[1]) < 0.01
