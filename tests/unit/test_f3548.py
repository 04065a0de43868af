"""Strategic deconfliction as InterUSS tests it: the pairs that must conflict, those that must not, and what is refused.

The sample below is of our own making, so that the reader and the rule are tested without the data.
"""

import itertools
import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from openline.core.space.conflict import conflicts
from openline.core.space.plan import Plan
from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidGeometry
from openline.core.space.volume import Band, Circle, Polygon, Volume, Window
from openline.interop.f3548 import InvalidIntent, read_intents, read_request

NOW = 1_780_000_000


def conflict(ours: tuple[Volume, ...], theirs: tuple[Volume, ...]) -> bool:
    """Say whether two flights conflict; asked both ways round, since the answer must be one."""
    sides = [
        [Plan(f"{side}{at}", side, side, volume) for at, volume in enumerate(volumes)]
        for side, volumes in (("a", ours), ("b", theirs))
    ]
    there, back = conflicts(sides[0], sides[1]), conflicts(sides[1], sides[0])
    assert bool(there.conflicts) == bool(back.conflicts)
    # two intents of one place and time are here two flights, whatever 5.6 makes of the same area announced twice
    return bool(there.conflicts or there.same_events)


def altitude(metres: float) -> dict[str, Any]:
    return {"value": metres, "reference": "W84", "units": "M"}


def at(offset: str) -> dict[str, Any]:
    return {"offset_from": {"starting_from": {"time_during_test": "TimeOfEvaluation"}, "offset": offset}}


def corner(lng: float, lat: float) -> dict[str, float]:
    return {"lng": lng, "lat": lat}


def changed(source: str, **area: Any) -> dict[str, Any]:
    return {"delta": {"source": source, "mutation": {"basic_information": {"area": [area]}}}}


SAMPLE: dict[str, Any] = {
    "intents": {
        "survey": {
            "full": {
                "basic_information": {
                    "area": [
                        {
                            "outline_polygon": {"vertices": [corner(0, 0), corner(0.001, 0), corner(0.001, 0.001)]},
                            "altitude_lower": altitude(10),
                            "altitude_upper": altitude(30),
                            "start_time": at("-1s"),
                            "end_time": at("45m"),
                        }
                    ]
                }
            }
        },
        "east of it": changed(
            "survey",
            outline_polygon={"+vertices": [corner(0.00102, 0), corner(0.002, 0), corner(0.002, 0.001)]},
        ),
        "over it": changed("survey", altitude_lower={"value": 30.5}, altitude_upper={"value": 60}),
        "just touching it": changed("over it", altitude_lower={"value": 30}),
        "after it": changed("survey", start_time=at("45m1s"), end_time=None, duration="1h"),
        "as it ends": changed("after it", start_time=at("45m")),
        "round it": changed(
            "survey",
            outline_polygon=None,
            outline_circle={"center": corner(0, 0), "radius": {"value": 20, "units": "M"}},
        ),
    }
}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("east of it", False), ("over it", False), ("just touching it", True), ("after it", False), ("as it ends", True),
     ("round it", True)],
)  # fmt: skip
def test_a_sample_of_flights_conflicts_where_place_height_and_time_meet(name: str, expected: bool) -> None:
    """Two metres aside, half a metre above, a second later: no conflict; touching in any of the three is one."""
    flights = read_intents(SAMPLE, NOW)

    assert conflict(flights["survey"], flights[name]) is expected


def test_an_intent_is_what_it_changes_with_its_own_fields_in_place() -> None:
    """Fields are changed one by one, and a list marked with + as a whole; else a flight lies where another lay."""
    flights = read_intents(SAMPLE, NOW)

    assert flights["survey"] == (
        Volume(
            Polygon((((0, 0), (0.001, 0), (0.001, 0.001)),), parallels=False),
            Band(10, "WGS84", 30, "WGS84"),
            (Window(NOW - 1, NOW + 2_700),),
        ),
    )
    assert flights["just touching it"][0].band == Band(30, "WGS84", 60, "WGS84")
    assert flights["after it"][0].windows == (Window(NOW + 2_701, NOW + 6_301),)
    assert flights["round it"][0].footprint == Circle((0, 0), 20)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"intents": {"a": changed("b")}}, "b: is missing"),
        ({"intents": {"a": changed("a")}}, "without end"),
        ({"intents": {"a": {"full": {"basic_information": {"area": []}}}}}, "empty list"),
        ([], "the collection"),
    ],
)
def test_a_collection_that_leads_nowhere_is_refused(wrong: object, reason: str) -> None:
    """An intent that cannot be made whole is no flight, and is not passed over in silence."""
    with pytest.raises(InvalidIntent, match=reason):
        read_intents(wrong, NOW)


class Table(HTMLParser):
    """The rows of the one table on a page, each cell repeated over the rows that it spans."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._spans: dict[int, tuple[int, str]] = {}
        self._cell: list[str] | None = None
        self._span = 1
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
            self._fill()
        elif tag in ("td", "th"):
            self._cell, self._span = [], int(dict(attrs).get("rowspan") or 1)

    def _fill(self) -> None:
        row = self.rows[-1]
        while len(row) in self._spans:
            left, text = self._spans.pop(len(row))
            if left > 1:
                self._spans[len(row)] = left - 1, text
            row.append(text)

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._cell is not None:
            text = "".join(self._cell).strip()
            if self._span > 1:
                self._spans[len(self.rows[-1])] = self._span - 1, text
            self.rows[-1].append(text)
            self._cell = None
            self._fill()


def intents(folder: Path, name: str) -> dict[str, tuple[Volume, ...]]:
    return read_intents(yaml.safe_load((folder / "flight_intents" / f"{name}.yaml").read_text()), NOW)


@pytest.mark.needs_data
def test_every_pair_of_the_interuss_table_is_as_the_table_says(shared_data: Path) -> None:
    """The authors of the test suite say which flights must and must not conflict; there is no disagreement."""
    folder = shared_data / "f3548"
    flights = intents(folder, "conflicting_flights")
    table = Table((folder / "expected" / "conflict_equal_priority_not_permitted.md").read_text())
    rows = [dict(zip(("id", "flight", "priority", "state", "must", "must_not"), row, strict=True))
            for row in table.rows if row[0] in flights]  # fmt: skip
    expected: dict[tuple[str, str], bool] = {}
    for one, other in itertools.permutations(rows, 2):
        for side, answer in (("must", True), ("must_not", False)):
            if other["flight"] in [name.strip() for name in one[side].split(",")]:
                pair = (min(one["id"], other["id"]), max(one["id"], other["id"]))
                assert expected.setdefault(pair, answer) is answer, "the table contradicts itself"

    found = {pair: conflict(flights[pair[0]], flights[pair[1]]) for pair in expected}

    assert len(rows) == 9
    assert sum(expected.values()) == 9  # flight 1 and 1m in three states, with flight 2 in three
    assert len(expected) == 17  # and 1c in two states with flight 2 in three, 2m with flight 1 in two
    assert found == expected


@pytest.mark.needs_data
def test_the_pairs_that_the_table_leaves_open_are_as_their_corners_say(shared_data: Path) -> None:
    """Worked out by hand: flight 2m lies north of 0.00015 N, flight 1 and its variants end at 0.00010 N.

    Only the active 1c has a corner further north, and that one lies in the active 2m. The planned 2m begins at 45 m,
    above every flight 1. All the others overlap, or the table has them.
    """
    flights = intents(shared_data / "f3548", "conflicting_flights")
    ones = sorted(name for name in flights if name.startswith("flight1"))
    north = {"flight2m_activated", "equal_prio_flight2m_planned"}
    assert north < set(flights)

    found = {(one, two) for one, two in itertools.product(ones, sorted(north)) if conflict(flights[one], flights[two])}

    assert found == {("flight1c_activated", "flight2m_activated")}


@pytest.mark.needs_data
def test_an_overlap_of_a_centimetre_is_found(shared_data: Path) -> None:
    """F3548 (GEN0500) wants overlaps over 1 cm found; ours also finds gaps of up to a metre (spec 5.2.5)."""
    flights = intents(shared_data / "f3548", "invalid_flight_intents")

    assert conflict(flights["valid_flight"], flights["valid_conflict_tiny_overlap"])
    assert not conflict(flights["valid_flight"], flights["invalid_too_far_away"])  # 32 days later
    assert not conflict(flights["valid_activated"], flights["invalid_too_far_away"])


REFUSED = {
    "op_bad_lat_lon_range": "extents",  # and its fields are in camel case
    "op_bad_time_format": "extents",
    "op_bad_state_version0": "extents",
    "op_end_time_past": "extents",
    "op_uss_base_url_non_tls": "extents",
    "op_bad_volume": "either a polygon or a circle",
    "op_ref_incorrect_altitude_ref": "not W84",
    "op_ref_incorrect_units": "not M",
}
"""Whose volumes are no volumes, and why; of those named so for another reason (a state, an address) the fields are in
camel case, which is another form."""


@pytest.mark.needs_data
def test_requests_are_read_or_refused_for_what_is_wrong_with_their_volumes(shared_data: Path) -> None:
    """Versions, keys and addresses are the exchange's affair; a volume that is none is ours to refuse."""
    refused, read = {}, {}
    for path in sorted((shared_data / "f3548" / "op_intent_requests").iterdir()):
        try:
            read[path.stem] = read_request(json.dumps(yaml.safe_load(path.read_text())).encode())
        except InvalidIntent as error:
            refused[path.stem] = str(error)

    assert set(refused) == set(REFUSED)
    assert all(reason in refused[name] for name, reason in REFUSED.items())
    assert len(read) == 11
    assert all(volumes for volumes in read.values())
    with pytest.raises(InvalidGeometry, match="distinct corners: 1"):  # three times the same point: no area
        shape_of(read["op_request_3"][0].footprint)
