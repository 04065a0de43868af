"""Elements: what one node writes, the other reads; what breaks a rule is refused, by its author and by its reader."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elements import elements, ids, languages
from openline.core import encoding
from openline.core.catalogue.codes import ActivityKind, Marker, Topic
from openline.core.catalogue.dialogue import Answer, Item, Question, Result, Signal
from openline.core.catalogue.element import (
    CATALOGUE,
    MAX_TEXT,
    Cover,
    Element,
    FreeText,
    InvalidElement,
    MalformedElement,
    Unreadable,
    catalogued,
)
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.parts import MAX_PART_BYTES, read_parts, write_parts
from openline.core.catalogue.receipts import Receipt, Test
from openline.core.catalogue.volumes import (
    MAX_CORNERS,
    MAX_WINDOWS,
    FootprintForm,
    Shape,
    VolumeForm,
    read_volume,
    volume_form,
)
from openline.core.errors import Misuse
from openline.core.space.volume import Band, Circle, Corridor, Polygon, Volume, Window

ENTRY = bytes(range(32))
WORDS = FreeText(marker=Marker.INFORMATION, language="en", text="closed")
POINT = (130 * DEGREE, 20 * DEGREE)
CIRCLE = FootprintForm(shape=Shape.CIRCLE, rings=((POINT,),), width_dm=10_000)
VOLUME = VolumeForm(footprint=CIRCLE, windows=((0, 3600, False),))
USUAL: dict[str, Any] = {"activity_id": "A1/26", "kind": ActivityKind.MISSILE, "title": WORDS, "volumes": (VOLUME,)}


def cover_of(element: Element, **changes: Any) -> Cover:
    return Cover(**{"element": element.number, "status": 0, "sender": "duty", **changes})


covers = st.fixed_dictionaries(
    {
        "status": st.integers(0, 2),
        "sender": st.text(min_size=1, max_size=64),
        "recipients": st.lists(st.text(min_size=1, max_size=64), max_size=3).map(tuple),
        "language": languages,
        "answers": st.none() | ids,
    }
)


@given(elements, covers, st.lists(st.text(max_size=50), max_size=3).map(tuple))
def test_what_one_node_writes_the_other_reads(element: Element, cover: dict[str, Any], texts: tuple[str, ...]) -> None:
    """Field for field, whatever people typed."""
    said = cover_of(element, **cover)

    assert read_parts(write_parts(said, element, texts)) == (said, element, texts)


def test_the_numbers_of_the_catalogue_never_change() -> None:
    """They stand in every record ever written."""
    assert {number: cls.name for number, cls in sorted(CATALOGUE.items())} == {
        1: "TEST", 2: "RECEIPT", 10: "TEXT", 20: "ACTIVITY", 30: "QUESTION", 31: "ANSWER", 40: "SIGNAL",
    }  # fmt: skip
    with pytest.raises(Misuse, match="is taken by TEXT"):
        catalogued(type("Other", (Element,), {"__annotations__": {}, "number": 10, "name": "OTHER"}))


def test_an_element_that_is_not_in_our_catalogue_is_kept_as_unreadable() -> None:
    """A later version of the peer may know more: refusing it would lose it."""
    parts = (encoding.encode([77, 0, "duty", [], "en", None]), encoding.encode(["what", 7]))

    cover, element, texts = read_parts(parts)

    assert cover.element == 77
    assert element == Unreadable(element=77, reason="not in this node's catalogue")
    assert texts == ()


good_cover = encoding.encode([1, 0, "duty", [], "en", None])
good_test = encoding.encode([7, "x"])


@pytest.mark.parametrize(
    "parts",
    [
        (),
        (good_cover,),
        (b"", good_test),
        (good_cover, b""),
        (good_cover + b"\0", good_test),
        (good_cover, good_test + b"\0"),
        (good_cover, encoding.encode([7, "x", "a field of a later version"])),
        (good_cover, encoding.encode(["7", "x"])),
        (good_cover, encoding.encode([-1, "x"])),
        (good_cover, encoding.encode([True, "x"])),
        (good_cover, encoding.encode({0: 7})),
        (good_cover, encoding.encode([])),
        (good_cover, encoding.encode([7])),
        (encoding.encode([1, 0, "duty"]), good_test),
        (good_cover, good_test, encoding.encode(7)),
        (good_cover, good_test, b"\xff"),
        (encoding.encode([1, 3, "duty", [], "en", None]), good_test),
        (encoding.encode([1, 0, "", [], "en", None]), good_test),
        (encoding.encode([1, 0, "duty", ["x"] * 65, "en", None]), good_test),
        (encoding.encode([1, 0, "duty", [], "\x1b[2J", None]), good_test),
        (encoding.encode([1, 0, "duty", [], "en", b"short"]), good_test),
        (encoding.encode([30, 0, "duty", [], "en", None]), encoding.encode([99, [1]])),
    ],
)
def test_parts_that_are_no_element_are_the_peers_fault(parts: tuple[bytes, ...]) -> None:
    """One kind of error, in one line, whichever layer found it."""
    with pytest.raises(MalformedElement) as caught:
        read_parts(parts)

    assert "\n" not in str(caught.value)


plain = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.binary(max_size=40) | st.text(max_size=20)
nested = plain | st.lists(plain, max_size=6) | st.dictionaries(st.integers(0, 9), plain, max_size=4)
values = nested | st.lists(nested | st.lists(nested, max_size=4), max_size=6)


@given(st.sampled_from(sorted(CATALOGUE)), st.lists(values, max_size=9), st.lists(values, max_size=2))
def test_no_content_of_a_peer_breaks_the_reader(number: int, fields: list[Any], more: list[Any]) -> None:
    """Whatever a signed body holds: an element, or a MalformedElement."""
    parts = [encoding.encode(part) for part in ([number, 0, "duty", [], "en", None], fields, *more)]

    try:
        cover, element, _ = read_parts(parts)
    except MalformedElement:
        return
    assert cover.element == element.number


@given(st.lists(st.binary(max_size=60), max_size=4))
def test_no_bytes_of_a_peer_break_the_reader(parts: list[bytes]) -> None:
    """Nor does what is no CBOR at all."""
    try:
        read_parts(parts)
    except MalformedElement:
        return


@pytest.mark.parametrize(
    "make",
    [
        lambda: Answer(target=ENTRY, result=Result.STAND_BY),
        lambda: Answer(target=ENTRY, result=Result.YES, minutes=5),
        lambda: Answer(target=ENTRY, result=Result.STAND_BY, minutes=0),
        lambda: Answer(target=ENTRY[:31], result=Result.YES),
        lambda: Question(topic=Topic.OTHER),
        lambda: Question(topic=Topic.OTHER, items=(Item.TYPES,) * 17),
        lambda: Question(topic=Topic.OTHER, items=(Item.TYPES,), about=(b"",)),
        lambda: Question(topic=Topic.OTHER, items=(Item.TYPES,), about=(ENTRY,) * 9),
        lambda: Receipt(target=b"", level=2, at=0),
        lambda: Receipt(target=ENTRY, level=2, at=-1),
        lambda: Signal(meaning=1, about=b"x"),
        lambda: Test(test_no=2**32),
        lambda: Test(test_no=0, text="x" * 1_001),
        lambda: FreeText(marker=Marker.ADVICE, language="en", text=" \n "),
        lambda: FreeText(marker=Marker.ADVICE, language="en", text="x" * (MAX_TEXT + 1)),
        lambda: FreeText(marker=Marker.ADVICE, language="\x1b[2J", text="x"),
        lambda: FreeText(marker=Marker.ADVICE, language="", text="x"),
        lambda: Activity(**{**USUAL, "activity_id": ""}),
        lambda: Activity(**{**USUAL, "activity_id": "x" * 129}),
        lambda: Activity(**{**USUAL, "volumes": ()}),
        lambda: Activity(**{**USUAL, "volumes": (VOLUME,) * 65}),
        lambda: Activity(**{**USUAL, "volumes": (VolumeForm(footprint=CIRCLE, windows=()),)}),
        lambda: Activity(**{**USUAL, "source": "x" * 129}),
        lambda: Activity(**{**USUAL, "same_event": ("x",) * 65}),
        lambda: Activity(**{**USUAL, "doubts": ("x" * 501,)}),
        lambda: Activity(**{**USUAL, "cancelled_at": 2**63}),
        lambda: VolumeForm(footprint=CIRCLE, windows=((7, 6, False),)),
        lambda: VolumeForm(footprint=CIRCLE, windows=((-1, None, False),)),
        lambda: VolumeForm(footprint=CIRCLE, windows=((0, 2**63, False),)),
        lambda: VolumeForm(footprint=CIRCLE, windows=((0, 1, False),) * (MAX_WINDOWS + 1)),
        lambda: VolumeForm(footprint=CIRCLE, windows=(), lower_ref=6),
        lambda: VolumeForm(footprint=CIRCLE, windows=(), upper_dm=2**60),
        lambda: FootprintForm(shape=Shape.POLYGON, rings=()),
        lambda: FootprintForm(shape=Shape.POLYGON, rings=((), (POINT,))),
        lambda: FootprintForm(shape=Shape.POLYGON, rings=((POINT,) * (MAX_CORNERS + 1),)),
        lambda: FootprintForm(shape=Shape.CIRCLE, rings=((POINT, POINT),)),
        lambda: FootprintForm(shape=Shape.CORRIDOR, rings=((POINT,), (POINT,))),
        lambda: FootprintForm(shape=Shape.CIRCLE, rings=((POINT,),), width_dm=-1),
        lambda: FootprintForm(shape=Shape.CIRCLE, rings=(((181 * DEGREE, 0),),)),
        lambda: FootprintForm(shape=Shape.CIRCLE, rings=(((0, 91 * DEGREE),),)),
        lambda: write_parts(cover_of(Test(test_no=1)), Signal(meaning=1)),
        lambda: write_parts(cover_of(Test(test_no=1)), Test(test_no=1), ["x" * MAX_PART_BYTES]),
    ],
)
def test_an_element_that_breaks_a_rule_cannot_be_made(make: Any) -> None:
    """Its author learns of it before anything is signed."""
    with pytest.raises(InvalidElement) as caught:
        make()

    assert "\n" not in str(caught.value)


# volumes

metres = st.none() | st.floats(-5_000, 40_000)
references = st.sampled_from([None, "SFC", "MSL", "AGL", "WGS84", "FL", "DEPTH"])


@given(metres, references, metres, references)
def test_rounding_to_decimetres_only_ever_widens_a_band(
    lower: float | None, lower_ref: Any, upper: float | None, upper_ref: Any
) -> None:
    """A plan that is drawn smaller than it was stated could miss a conflict. Depths count downwards."""
    stated = Volume(Circle((0.0, 0.0), 1.0), Band(lower, lower_ref, upper, upper_ref), (Window(0, 1),))

    band = read_volume(volume_form(stated)).band

    assert (band.lower_ref, band.upper_ref) == (lower_ref, upper_ref)
    for said, now, down in ((lower, band.lower_m, lower_ref != "DEPTH"), (upper, band.upper_m, upper_ref == "DEPTH")):
        if said is None or now is None:
            assert said is now is None
            continue
        assert (now <= said) if down else (now >= said)
        assert math.isclose(now, said, abs_tol=0.11)


@given(st.floats(0, 1_000_000))
def test_rounding_only_ever_widens_a_circle_and_a_corridor(width: float) -> None:
    """To the next decimetre."""
    for footprint in (Circle((1.5, -2.5), width), Corridor(((1.5, -2.5), (3.0, 4.0)), width)):
        back = read_volume(volume_form(Volume(footprint, Band(), (Window(0, None),)))).footprint
        now = back.radius_m if isinstance(back, Circle) else back.half_width_m  # type: ignore[union-attr]
        assert width <= now <= width + 0.1 + 1e-6


def test_a_volume_comes_back_as_it_was_stated() -> None:
    """Corners to 1e-7 degree, which is a centimetre; windows to the second."""
    rings = (((179.5, 10.0), (-179.5, 10.0), (180.0, 11.0)), ((179.9, 10.3), (-179.9, 10.3), (180.0, 10.5)))
    stated = Volume(
        Polygon(rings, parallels=False), Band(0.0, "SFC", 3048.0, "FL"), (Window(0, 60, True), Window(90, None))
    )

    assert read_volume(volume_form(stated)) == stated
