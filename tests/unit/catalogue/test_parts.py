"""Parts: what one node writes, the other reads; what follows from no element is refused, as its author's fault."""

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec import inspect

from elements import changed, cover_of, covers, elements
from openline.core import encoding
from openline.core.catalogue.codes import Marker
from openline.core.catalogue.dialogue import Text
from openline.core.catalogue.element import (
    CATALOGUE,
    Element,
    FreeText,
    InvalidElement,
    MalformedElement,
    Unreadable,
    known_fields,
)
from openline.core.catalogue.fields import Code
from openline.core.catalogue.parts import MAX_PARTS, read_parts, write_parts

COVER = [1, 0, "duty", [], "en", None, 1, "", 1, "", [], 1, None, None, None]
TEST = [7, "x", None, False, None, None, None]


def cover(**fields: Any) -> bytes:
    """The cover of a TEST with some fields changed: `_2="x"` changes the one at place 2."""
    return encoding.encode([fields.get(f"_{place}", value) for place, value in enumerate(COVER)])


def test(**fields: Any) -> bytes:
    return encoding.encode([fields.get(f"_{place}", value) for place, value in enumerate(TEST)])


test.__test__ = False  # type: ignore[attr-defined]


@given(st.data(), elements, st.lists(st.text(max_size=50), max_size=3).map(tuple))
def test_what_one_node_writes_the_other_reads(data: st.DataObject, element: Element, texts: tuple[str, ...]) -> None:
    """Field for field, whatever people typed, for every element of the catalogue."""
    said = data.draw(covers(element))

    content = read_parts(write_parts(said, element, texts))

    assert (content.cover, content.element, content.texts) == (said, element, texts)


def test_an_element_that_is_not_in_our_catalogue_is_kept_as_unreadable() -> None:
    """A later version of the peer may know more: refusing it would lose it."""
    content = read_parts((cover(_0=777), encoding.encode(["what", 7])))

    assert content.cover.element == 777
    assert content.element == Unreadable(element=777, reason="not in this node's catalogue")
    assert content.texts == ()


@pytest.mark.parametrize(
    "parts",
    [
        (),
        (cover(),),
        (b"", test()),
        (cover(), b""),
        (cover() + b"\0", test()),
        (cover(), test() + b"\0"),
        (cover(), encoding.encode([*TEST, "a field of a later version"])),
        (cover(), test(_0="7")),
        (cover(), test(_0=-1)),
        (cover(), test(_0=True)),
        (cover(), test(_3=1)),
        (cover(), encoding.encode({0: 7})),
        (cover(), encoding.encode([])),
        (cover(), encoding.encode(TEST[:-1])),
        (encoding.encode(COVER[:3]), test()),
        (encoding.encode(COVER[:-1]), test()),
        (encoding.encode(["unknown", *COVER[1:]]), test()),
        (encoding.encode([777, *COVER[1:-1]]), test()),
        (cover(), test(), encoding.encode(7)),
        (cover(), test(), b"\xff"),
        (cover(_1=3), test()),
        (cover(_2=""), test()),
        (cover(_3=["x"] * 65), test()),
        (cover(_4="\x1b[2J"), test()),
        (cover(_5=b"short"), test()),
        (cover(_6=6), test()),
        (cover(_8=5), test()),
        (cover(_10=[0]), test()),
        (cover(_10=[1_000]), test()),
        (cover(_12=1), test()),
        (cover(_13=1), test()),
        (cover(_0=30), encoding.encode([99, [1_000], [], None])),
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


def read_or_refused(parts: list[bytes]) -> None:
    try:
        content = read_parts(parts)
    except MalformedElement:
        return
    assert content.cover.element == content.element.number
    assert list(write_parts(content.cover, content.element, content.texts, content.sign_offs)) == parts


@given(st.sampled_from(sorted(CATALOGUE)), st.lists(values, max_size=9), st.lists(values, max_size=2))
def test_no_content_of_a_peer_breaks_the_reader(number: int, fields: list[Any], more: list[Any]) -> None:
    """Whatever a signed body holds: an element, or a MalformedElement."""
    read_or_refused([cover(_0=number), *(encoding.encode(part) for part in (fields, *more))])


@given(st.lists(st.binary(max_size=60), max_size=4))
def test_no_bytes_of_a_peer_break_the_reader(parts: list[bytes]) -> None:
    """Nor does what is no CBOR at all."""
    read_or_refused(parts)


def _damaged(draw: st.DrawFn, value: Any) -> Any:
    """The same value with one thing in it changed, left out or put in."""
    if not isinstance(value, list) or not value or draw(st.integers(0, 3)) == 0:
        return draw(values)
    at = draw(st.integers(0, len(value) - 1))
    match draw(st.sampled_from(["change", "leave out", "twice"])):
        case "change":
            return [*value[:at], _damaged(draw, value[at]), *value[at + 1 :]]
        case "leave out":
            return value[:at] + value[at + 1 :]
    return [*value[: at + 1], *value[at:]]


@given(st.data(), elements)
def test_damage_to_a_single_value_is_an_element_or_the_peers_fault(data: st.DataObject, element: Element) -> None:
    """Nearly right is where readers differ: whatever passes is written again byte for byte."""
    parts = [encoding.decode(part) for part in write_parts(data.draw(covers(element)), element, ["text"])]

    damaged = _damaged(data.draw, parts)

    read_or_refused([encoding.encode(part) for part in damaged] if isinstance(damaged, list) else [])


@given(st.data(), elements)
def test_a_code_of_a_later_glossary_survives(data: st.DataObject, element: Element) -> None:
    """It is shown as a code with a warning, and passed on as it came."""
    growing = [name for name in element.__struct_fields__ if isinstance(getattr(element, name), Code)]
    assume(growing)
    later = changed(element, **{name: type(getattr(element, name))(990) for name in growing})

    content = read_parts(write_parts(cover_of(later), later))

    assert content.element == later
    assert not any(getattr(content.element, name).known for name in growing)


def test_a_body_with_more_parts_than_it_can_hold_is_refused_when_it_is_written() -> None:
    """Its author learns of it before anything is signed, with what to do."""
    text = Text(text=FreeText(marker=Marker.INFORMATION, language="en", text="see below"))
    said = cover_of(text)

    assert len(write_parts(said, text, ["x"] * (MAX_PARTS - 2))) == MAX_PARTS
    with pytest.raises(InvalidElement, match="at most 256 parts") as caught:
        write_parts(said, text, ["x"] * (MAX_PARTS - 1))
    assert caught.value.hint


def test_every_list_that_lies_apart_fits_into_a_body() -> None:
    """With cover and element, and room for a text, a coarse version and some sign-offs."""
    for cls in CATALOGUE.values():
        longest = 0
        for field in known_fields(cls):
            kind = field.type
            while isinstance(kind, inspect.Metadata):
                kind = kind.type
            if field.name in cls.apart:
                longest += kind.max_length or 0 if isinstance(kind, inspect.VarTupleType) else 1
        assert 2 + longest + 8 <= MAX_PARTS, cls.name
