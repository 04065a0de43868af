"""The picture of a line's statistics is made of its numbers, and no name in it can act."""

import re
from xml.etree import ElementTree

from openline.interop.chart import chart, charts_of
from openline.node.phrases import phrases

TABLES = {
    "counts": [
        {"party": "A <script>", "element": "QUESTION", "status": "ACTUAL", "entries": 4},
        {"party": "B", "element": "QUESTION", "status": "ACTUAL", "entries": 2},
    ],
    "answers": [{"party": "B", "element": "QUESTION", "asked": 4, "answered": 3, "in_time": 1, "median_s": 600}],
    "lateness": [{"party": "B", "late": 2}],
    "tests": [{"party": "A <script>", "missed": 0}, {"party": "B", "missed": 3}],
}


def test_each_side_has_its_bar_and_what_is_not_known_is_a_dash() -> None:
    """An imbalance is seen at once; a missing number never looks like nought."""
    bars = charts_of(TABLES, ["A <script>", "B"], phrases("en"))

    assert bars[0].title == "Entries"
    assert bars[0].rows == (("question", (4.0, 2.0)),)
    assert bars[2].rows == (("question", (None, 600.0)),)

    drawn = chart("May", ["A <script>", "B"], bars)
    root = ElementTree.fromstring(drawn)
    words = [node.text for node in root.iter() if node.text]
    assert "–" in words
    assert not [node for node in root.iter() if node.tag.endswith("script")]
    assert drawn == chart("May", ["A <script>", "B"], bars)


def test_its_words_are_the_readers() -> None:
    """A picture is passed on to people who read no English."""
    drawn = chart("2026", ["A", "B"], charts_of(TABLES, ["A <script>", "B"], phrases("zh")))

    said = " ".join(node.text or "" for node in ElementTree.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text"))
    assert "询问" in said
    assert not re.search(r"[A-Za-z]{2}", said)


def test_a_report_without_anything_is_an_empty_picture() -> None:
    """The first day of a line."""
    assert ElementTree.fromstring(chart("today", ["A", "B"], charts_of({}, ["A", "B"], phrases("en")))) is not None
