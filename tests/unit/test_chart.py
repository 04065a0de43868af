"""The picture of a line's statistics is made of its numbers, and no name in it can act."""

from xml.etree import ElementTree

from openline.interop.chart import chart, charts_of

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
    bars = charts_of(TABLES, ["A <script>", "B"])

    assert bars[0].title == "Entries"
    assert bars[0].rows == (("QUESTION", (4.0, 2.0)),)
    assert bars[2].rows == (("QUESTION", (None, 600.0)),)

    drawn = chart("May", ["A <script>", "B"], bars)
    root = ElementTree.fromstring(drawn)
    words = [node.text for node in root.iter() if node.text]
    assert "–" in words
    assert not [node for node in root.iter() if node.tag.endswith("script")]
    assert drawn == chart("May", ["A <script>", "B"], bars)


def test_a_report_without_anything_is_an_empty_picture() -> None:
    """The first day of a line."""
    assert ElementTree.fromstring(chart("today", ["A", "B"], charts_of({}, ["A", "B"]))) is not None
