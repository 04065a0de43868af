"""The plain form: what people and programs write is the same content as what travels, and errors say where and what."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elements import elements
from openline.core.catalogue.codes import Handling, Marker
from openline.core.catalogue.dialogue import Answer, Question, Signal
from openline.core.catalogue.element import Cover, CoverStatus, Element, FreeText, InvalidElement
from openline.core.catalogue.fields import DEGREE, MAX_TIME
from openline.core.catalogue.notices import Activity, Launch
from openline.core.catalogue.plain import from_plain, to_plain
from openline.core.catalogue.receipts import Contacts
from openline.core.catalogue.scalars import read_number, read_time, write_number, write_time
from openline.core.catalogue.volumes import FootprintForm, Reference, Shape, VolumeForm

ENTRY = bytes(range(32))
CIRCLE = {"type": "Circle", "coordinates": [156.2, -37.9], "radius_m": 18520}
ACTIVITY: dict[str, Any] = {
    "activity_id": "F-1",
    "kind": "live_firing",
    "title": {"marker": "information", "language": "en", "text": "Firing"},
    "volumes": [
        {
            "footprint": CIRCLE,
            "windows": [{"start": "2025-02-20T22:30:00Z", "end": "2025-02-21T04:00:00Z"}],
            "lower_m": 0,
            "lower_ref": "sfc",
        }
    ],
}


def changed(path: str, value: Any) -> dict[str, Any]:
    """Return ACTIVITY with one value replaced, by a path such as `volumes.0.lower_m`."""
    plain = json.loads(json.dumps(ACTIVITY))
    *steps, last = (int(step) if step.isdigit() else step for step in path.split("."))
    inner = plain
    for step in steps:
        inner = inner[step]
    inner[last] = value
    return plain  # type: ignore[no-any-return]


@given(elements)
def test_an_element_comes_back_from_its_plain_form_through_json(element: Element) -> None:
    """Whatever it holds: what was saved to a file and sent later is what was meant."""
    plain = json.loads(json.dumps(to_plain(element)))

    assert from_plain(type(element), plain) == element


def test_what_is_not_filled_in_is_left_out_and_may_be_left_out() -> None:
    """A short message is a short file."""
    element = from_plain(Activity, ACTIVITY)

    assert to_plain(element) == ACTIVITY
    assert element.volumes[0].footprint.rings == (((1_562_000_000, -379_000_000),),)
    assert element.volumes[0].lower_ref is Reference.SFC


def test_a_cover_has_a_plain_form_too() -> None:
    """It says who speaks, for whose eyes, and what was said elsewhere first."""
    cover = Cover(element=31, status=CoverStatus.EXERCISE, sender="duty", answers=ENTRY, handling=Handling.COMMAND)

    assert to_plain(cover) == {
        "element": 31, "status": "exercise", "sender": "duty", "answers": ENTRY.hex(), "handling": "command",
    }  # fmt: skip
    assert from_plain(Cover, to_plain(cover)) == cover


def test_a_code_of_a_later_glossary_survives() -> None:
    """An open list grows: what this node does not know it keeps by number."""
    plain = {"meaning": "code_777"}

    signal = from_plain(Signal, plain)

    assert (signal.meaning.value, signal.meaning.known) == (777, False)
    assert to_plain(signal) == plain


FOOTPRINTS: list[tuple[dict[str, Any], FootprintForm]] = [
    (
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1.5], [0, 0]]], "parallels": False},
        FootprintForm(
            shape=Shape.POLYGON,
            rings=(((0, 0), (DEGREE, 0), (DEGREE, 3 * DEGREE // 2)),),
            parallels=False,
        ),
    ),
    (CIRCLE, FootprintForm(shape=Shape.CIRCLE, rings=(((1_562_000_000, -379_000_000),),), width_dm=185_200)),
    (
        {"type": "Corridor", "coordinates": [[0, 0], [1, 0]], "half_width_m": 0.5},
        FootprintForm(shape=Shape.CORRIDOR, rings=(((0, 0), (DEGREE, 0)),), width_dm=5),
    ),
    (
        {
            "type": "Moving",
            "coordinates": [[0, 0], [1, 0]],
            "radius_m": 18520,
            "times": ["2022-08-01T06:15:00Z", "2022-08-01T07:15:00Z"],
        },
        FootprintForm(
            shape=Shape.MOVING,
            rings=(((0, 0), (DEGREE, 0)),),
            width_dm=185_200,
            times=(1_659_334_500, 1_659_338_100),
        ),
    ),
    (
        {"type": "Quadrant", "ocean": "pacific", "sector": "north_west"},
        FootprintForm(shape=Shape.QUADRANT, place=34),
    ),
    ({"type": "WaterBody", "water": "tasman_sea"}, FootprintForm(shape=Shape.WATER_BODY, place=50)),
    ({"type": "WaterBody", "code": 777}, FootprintForm(shape=Shape.WATER_BODY, place=777)),
]


@pytest.mark.parametrize(("plain", "form"), FOOTPRINTS, ids=[plain["type"] for plain, _ in FOOTPRINTS])
def test_each_shape_has_its_own_words(plain: dict[str, Any], form: FootprintForm) -> None:
    """Like GeoJSON where GeoJSON has the shape."""
    assert from_plain(FootprintForm, plain) == form
    assert to_plain(form) == plain


def test_a_ring_may_be_left_open() -> None:
    """People forget to repeat the first corner; nothing else can be meant."""
    closed, open_ring = FOOTPRINTS[0][0], [[[0, 0], [1, 0], [1, 1.5]]]

    assert from_plain(FootprintForm, closed | {"coordinates": open_ring}) == FOOTPRINTS[0][1]


WRONG: list[tuple[str, Any, str]] = [
    ("kind", "target_practice", "kind: wants one of exercise, live_firing"),
    ("kind", "LIVE_FIRING", "kind: wants one of exercise"),
    ("kind", "code_2", "kind: wants one of exercise"),
    ("kind", 2, "kind: wants one of exercise"),
    ("title", "Firing", "title: wants an object of marker, language, text"),
    ("title.marker", "code_9", "title.marker: wants one of instruction"),
    ("title.language", "", "title.language: wants a language code"),
    ("title.text", " ", "title: a free text needs words"),
    ("volumes", [], "volumes: wants a list of 1 to 64 items"),
    ("volumes.0.windows.0.end", "2025-02-21", "volumes[0].windows[0].end: wants a time such as 2026-04-02T12:00:00Z"),
    ("volumes.0.windows.0.end", "2025-02-21T04:00:00", "volumes[0].windows[0].end: wants a time"),
    ("volumes.0.windows.0.end", "2025-02-31T04:00:00Z", "volumes[0].windows[0].end: wants a time"),
    ("volumes.0.windows.0.end", 1_740_110_400, "volumes[0].windows[0].end: wants a time"),
    ("volumes.0.windows.0.end", "2025-02-20T04:00:00Z", "volumes[0]: a window ends before it starts"),
    ("volumes.0.windows.0.start", None, "volumes[0].windows[0].start: wants a time"),
    ("volumes.0.windows.0", {"start": "2025-02-20T04:00:00Z"}, "volumes[0].windows[0].end: is missing"),
    ("volumes.0.windows.0", ["2025-02-20T04:00:00Z", None], "volumes[0].windows[0]: wants an object of start, end"),
    ("volumes.0.lower_m", "0", "volumes[0].lower_m: wants a number from -100,000,000 to 100,000,000 m"),
    ("volumes.0.lower_m", True, "volumes[0].lower_m: wants a number"),
    ("volumes.0.lower_m", float("nan"), "volumes[0].lower_m: wants a number"),
    ("volumes.0.lower_m", 1e300, "volumes[0].lower_m: wants a number"),
    ("volumes.0.lower_dm", 5, "volumes[0].lower_dm: there is no such field"),
    ("volumes.0.footprint.type", "Point", "volumes[0].footprint.type: wants one of Polygon, Circle"),
    ("volumes.0.footprint.type", ["Circle"], "volumes[0].footprint.type: wants one of"),
    ("volumes.0.footprint.radius_m", -1, "volumes[0].footprint.radius_m: wants a number from 0 to 20,000,000 m"),
    ("volumes.0.footprint.coordinates", [181, 0], "volumes[0].footprint.coordinates: wants [longitude, latitude]"),
    ("volumes.0.footprint.coordinates", [0], "volumes[0].footprint.coordinates: wants [longitude, latitude]"),
    ("volumes.0.footprint.water", "tasman_sea", "volumes[0].footprint.water: a Circle has none"),
    ("volumes.0.footprint", {"type": "WaterBody", "water": "x"}, "volumes[0].footprint.water: wants one of arctic"),
    ("volumes.0.footprint", {"type": "Corridor", "coordinates": [[0, 0]]}, "volumes[0].footprint.half_width_m: is mis"),
    ("volumes.0.footprint", {"type": "Polygon", "coordinates": [[]]}, "volumes[0].footprint: a ring without corners"),
    ("volumes.0.footprint", {"type": "Polygon"}, "volumes[0].footprint.coordinates: is missing"),
    ("volumes.0.footprint", {"type": "Polygon", "coordinates": 5}, "volumes[0].footprint.coordinates: wants a list"),
    ("activity_id", "", "activity_id: wants a text of 1 to 128 characters"),
    ("forces", {"troops": 1.5}, "forces.troops: wants a whole number"),
    ("emergency", 1, "emergency: wants true or false"),
    ("colour", "red", "colour: there is no such field"),
]


@pytest.mark.parametrize(("path", "value", "words"), WRONG)
def test_an_error_names_the_field_and_what_it_wants(path: str, value: Any, words: str) -> None:
    """Whoever wrote the file mends that line, and needs no other page."""
    with pytest.raises(InvalidElement) as caught:
        from_plain(Activity, changed(path, value))

    assert str(caught.value).startswith(words)
    assert "\n" not in str(caught.value)


def test_what_is_no_object_is_no_element() -> None:
    """JSON has lists and numbers too."""
    for plain in ([], None, 7, "kind"):
        with pytest.raises(InvalidElement, match="wants an object of topic, items"):
            from_plain(Question, plain)


def test_a_missing_field_says_what_it_wants() -> None:
    """The answer was left out of the answer."""
    with pytest.raises(InvalidElement, match="result: is missing; it wants one of yes, no, unable"):
        from_plain(Answer, {"target": ENTRY.hex()})


@pytest.mark.parametrize("target", [ENTRY.hex()[:-1], ENTRY.hex()[:-1] + "g", " " * 64, 5, "٠" * 64])
def test_an_entry_is_named_by_its_whole_id(target: Any) -> None:
    """Half an id could name another entry."""
    with pytest.raises(InvalidElement, match="target: wants an entry's id, as 64 hexadecimal digits"):
        from_plain(Answer, {"target": target, "result": "yes"})


def test_hours_are_named_minutes() -> None:
    """A row of three bare numbers would be read wrong."""
    plain = {
        "valid_from": "2025-05-10T10:05:00Z",
        "ladder": [
            {
                "level": 1,
                "office": "duty",
                "hours": {
                    "zone": "Asia/Kolkata",
                    "spans": [{"weekday": 2, "first_minute": 600, "last_minute": 720}],
                },
            }
        ],
    }

    contacts = from_plain(Contacts, plain)

    assert contacts.ladder[0].hours is not None
    assert contacts.ladder[0].hours.spans == ((2, 600, 720),)
    assert to_plain(contacts) == plain


@given(st.integers(0, MAX_TIME))
def test_a_time_comes_back_to_the_second(seconds: int) -> None:
    """From 1970 to the end of the year 9999."""
    assert read_time(write_time(seconds)) == seconds


def test_a_time_in_another_zone_is_the_same_moment() -> None:
    """The offset is part of what was written."""
    assert read_time("2025-02-21T09:58:00+11:00") == read_time("2025-02-20T22:58Z")


@given(st.integers(-(10**12), 10**12), st.sampled_from([10, 100, DEGREE]))
def test_a_number_comes_back_to_the_last_digit(whole: int, scale: int) -> None:
    """Through the text of JSON: 0.3 m is three decimetres, not four."""
    assert read_number(json.loads(json.dumps(write_number(whole, scale))), scale) == whole


def test_what_is_finer_than_what_travels_is_rounded_outwards() -> None:
    """A plan that is drawn smaller than it was stated could miss a conflict. Depths count downwards."""
    fine = {"footprint": CIRCLE | {"radius_m": 18520.01}, "windows": [], "lower_m": 100.09, "upper_m": 200.01}

    for reference, lower, upper in (("msl", 1_000, 2_001), ("depth", 1_001, 2_000)):
        form = from_plain(VolumeForm, fine | {"lower_ref": reference, "upper_ref": reference})
        assert (form.footprint.width_dm, form.lower_dm, form.upper_dm) == (185_201, lower, upper)


def test_bearings_are_degrees() -> None:
    """To a hundredth, as they travel."""
    launch = {
        "activity_id": "L-1",
        "launch_class": "sounding_rocket",
        "count": 1,
        "windows": [{"start": "1995-01-25T05:00:00Z", "end": "1995-01-25T12:00:00Z"}],
        "launch_area": {"type": "Circle", "coordinates": [16.02, 69.294], "radius_m": 1000},
        "valid_until": "1995-02-10T12:00:00Z",
        "azimuth": 352.25,
    }

    assert from_plain(Launch, launch).azimuth == 35_225
    with pytest.raises(InvalidElement, match=r"azimuth: wants a number from 0 to 359\.99 degrees, not 360"):
        from_plain(Launch, launch | {"azimuth": 360})


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*ACTIVITY, "type", "x"]), inner),
    max_leaves=12,
)


@given(st.sampled_from(["kind", "title", "volumes", "volumes.0.footprint", "volumes.0.windows", "forces"]), values)
def test_no_file_breaks_the_reader(path: str, value: Any) -> None:
    """Whatever stands in it: an element, or an error of one line."""
    try:
        made: object = from_plain(Activity, changed(path, value))
    except InvalidElement as error:
        made = str(error).splitlines()

    assert isinstance(made, Activity) or len(made) == 1  # type: ignore[arg-type]


def test_free_text_keeps_every_character() -> None:
    """It is its author's, byte for byte."""
    text = FreeText(marker=Marker.WARNING, language="ar", text="تحذير\u202e\r\n  ")

    assert from_plain(FreeText, json.loads(json.dumps(to_plain(text)))) == text
