"""What people type into a field is read in every usual form, or refused; what was read can be typed again."""

import contextlib
import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from elements import elements
from openline.core.catalogue.element import Element, element_named
from openline.core.catalogue.form import FormField, form_of
from openline.core.catalogue.plain import from_plain, to_plain
from openline.core.errors import Misuse
from openline.interop.filled import fill
from openline.interop.typed import area, exact, number, positions, read_typed, time, written

BODO = (12.5, 69.425)


@pytest.mark.parametrize(
    "typed",
    [
        "69-25.50N 012-30.00E",
        "69-25-30N 012-30-00E",
        "692530N 0123000E",
        "692530N0123000E",
        "6925.5N 01230.0E",
        "N6925.5 E01230.0",
        "N69 25.5 E012 30.0",
        "69°25'30\"N 012°30'00\"E",
        "N69°25'30\" E012°30'00\"",
        "69º25.5′N 12º30′E",
        "69 25.5 N 12 30 E",
        "69.425N 12.5E",
        "69.425° N, 12.5° E",
        "12.5E 69.425N",
        "N69.425 E12.5",
        "69.425, 12.5",
        "69-25.50n 012-30.00e",
        "٦٩-٢٥.٥٠N ٠١٢-٣٠.٠٠E",
        "６９－２５．５０N ０１２－３０．００E",
    ],
)
def test_a_position_is_read_in_every_usual_form(typed: str) -> None:
    """A warning, a NOTAM, a plotter and a telephone each write it another way."""
    assert positions(typed) == [BODO]


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "north of the island",
        "69-25N",
        "69-25N 012-30E and 3 more",
        "95-00N 012-30E",
        "69.4N 70.1N",
        "69-75N 012-30E",
        "69,4 12,5",
    ],
)
def test_a_position_in_doubt_is_refused(typed: str) -> None:
    """Nothing is guessed: the map would show the guess, and nobody would look twice."""
    with pytest.raises(ValueError, match=r"."):
        positions(typed)


@pytest.mark.parametrize(
    ("typed", "shape"),
    [
        ("69-25.5N 012-30E 10 nm", {"type": "Circle", "coordinates": [*BODO], "radius_m": 18_520.0}),
        ("692530N0123000E 500 M", {"type": "Circle", "coordinates": [*BODO], "radius_m": 500.0}),
        (
            "69.5, 12.5\n69.6, 12.5\n69.7, 13.0",
            {"type": "Polygon", "coordinates": [[[12.5, 69.5], [12.5, 69.6], [13.0, 69.7], [12.5, 69.5]]]},
        ),
        (
            "69-30N 012-30E, 70-00N 013-00E 5 nm",
            {"type": "Corridor", "coordinates": [[12.5, 69.5], [13.0, 70.0]], "half_width_m": 9_260.0},
        ),
        (
            "69-00N 70-00N AND 012-00E 013-00E",
            {
                "type": "Polygon",
                "coordinates": [[[12.0, 69.0], [12.0, 70.0], [13.0, 70.0], [13.0, 69.0], [12.0, 69.0]]],
            },
        ),
    ],
)
def test_an_area_is_typed_by_what_makes_it(typed: str, shape: dict[str, object]) -> None:
    """A radius, corners, a width to each side, or two parallels and two meridians; and it is written back alike."""
    assert area(typed) == shape
    assert area(written(shape)) == shape


@given(st.integers(-180 * 10**7, 180 * 10**7), st.integers(-90 * 10**7, 90 * 10**7))
def test_a_position_written_for_the_keyboard_reads_back_to_the_last_digit(longitude: int, latitude: int) -> None:
    """Who only looks at a drawn area and leaves its field has not moved it."""
    position = longitude / 10**7, latitude / 10**7
    assert positions(exact(position)) == [position]


@pytest.mark.parametrize(
    ("typed", "unit", "read"),
    [
        ("1500", "m", 1500), ("1.5 km", "m", 1500), ("10nm", "m", 18_520), ("1000 ft", "m", 304.8),
        ("FL100", "m", 3048),
        ("36 km/h", "m/s", 10), ("10 kn", "m/s", 5.144444444), ("045", "degrees", 45), ("2 h", "s", 7200),
        ("121.5 MHz", "kHz", 121_500),
    ],
)  # fmt: skip
def test_a_number_takes_its_unit_behind_it(typed: str, unit: str, read: float) -> None:
    """Sailors, pilots and gunners each have their own, and nobody converts well at three in the morning."""
    assert number(typed, unit, whole=False) == read


def test_a_time_without_its_zone_is_refused() -> None:
    """Whose noon is it?"""
    assert {time("2026-04-02 12:00Z"), time("021200Z APR 26"), time("021200zapr2026"), time("2604021200")} == {
        "2026-04-02T12:00:00Z"
    }
    with pytest.raises(ValueError, match="zone"):
        time("2026-04-02 12:00")


@settings(max_examples=300)
@given(elements)
def test_every_form_of_the_catalogue_gives_back_its_element(element: Element) -> None:
    """What stands in the fields, as the node itself fills them in, is the element again."""
    plain = json.loads(json.dumps(to_plain(element)))
    assume(not _blank(plain))  # a name of blanks, and a group in which nothing is stated, count as not typed

    found = fill(form_of(type(element)), plain)

    assert [fault.path for fault in found.faults] == []
    assert from_plain(type(element), found.plain) == element


@settings(max_examples=200)
@given(elements, st.data())
def test_whatever_stands_in_a_field_is_read_or_marked(element: Element, data: st.DataObject) -> None:
    """No words of an officer, and nothing that another program sends, breaks the form: it has a place, or a mark."""
    rubbish = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text(), max_size=2)
    plain = to_plain(element)
    name = data.draw(st.sampled_from([each.name for each in form_of(type(element))]))

    found = fill(form_of(type(element)), {**plain, name: data.draw(rubbish)})

    if not found.faults:
        with contextlib.suppress(Misuse):  # a rule between fields
            assert isinstance(from_plain(type(element), found.plain), type(element))


def test_a_mark_stands_at_its_own_field() -> None:
    """The officer is led to the slip, not told that there is one."""
    typed = {
        "activity_id": "EX-1",
        "kind": "parade",
        "title": {"text": "Firing"},
        "volumes": [{"footprint": "north", "windows": [{"start": "10:00", "end": None}]}],
        "rank": "x",
    }

    found = fill(form_of(element_named("activity")), typed, language="uk")

    assert {(fault.path, fault.wrong) for fault in found.faults} == {
        ("kind", "not_read"),
        ("title.marker", "missing"),
        ("volumes[0].footprint", "not_read"),
        ("volumes[0].windows[0].start", "not_read"),
        ("rank", "unknown"),
    }
    assert found.plain["title"] == {"language": "uk", "text": "Firing"}


def test_an_end_that_is_not_stated_is_missing_and_none_is_a_statement() -> None:
    """Until further notice is said, never left over."""
    window = next(each for each in form_of(element_named("launch")) if each.name == "windows")
    end = next(each for each in window.fields if each.name == "end")
    start = {"start": "2031-01-01 10:00Z"}

    left_out, stated = (fill((window,), {"windows": [row]}) for row in (start, {**start, "end": None}))

    assert end.nothing
    assert [(fault.path, fault.wrong) for fault in left_out.faults] == [("windows[0].end", "missing")]
    assert stated.plain["windows"][0]["end"] is None
    assert not stated.faults


def test_an_empty_row_says_nothing() -> None:
    """The form shows a row for one more; whoever leaves it empty has not erred."""
    form = form_of(element_named("distress"))
    found = fill(form, {"assistance": ["rescue", ""], "nature": "fire"})

    assert found.plain["assistance"] == ["rescue"]
    assert "assistance" not in {fault.path for fault in found.faults}


def test_a_field_is_held_to_its_limits() -> None:
    """A crew of minus one is a slip."""
    persons: FormField = next(each for each in form_of(element_named("distress")) if each.name == "persons")
    for wrong in ("-1", "1.5", "many", "9" * 14):
        with pytest.raises(ValueError, match=r"."):
            read_typed(persons, wrong)
    assert read_typed(persons, "١٢") == 12


def _blank(plain: object) -> bool:
    match plain:
        case str():
            return not plain.strip()
        case dict():
            return not plain or any(_blank(each) for each in plain.values())
        case list():
            return any(_blank(each) for each in plain)
    return False
