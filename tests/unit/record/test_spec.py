"""The CDDL shapes in the chapters are the shapes of the vectors, as a CDDL reader sees them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pycddl
import pytest

from openline.core.catalogue.codes import ActivityKind, Marker, Topic
from openline.core.catalogue.dialogue import Answer, Meaning, Question, Result, Signal, Text
from openline.core.catalogue.element import Cover, Element, FreeText, MalformedElement
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.parts import read_parts, write_parts
from openline.core.catalogue.receipts import Level, Receipt, Test
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.encoding import MalformedEncoding, decode, encode, read_sign1

SPEC = Path(__file__).resolve().parents[3] / "docs" / "spec"


def shapes(*chapters: str) -> str:
    return "\n".join(
        block
        for chapter in chapters
        for block in re.findall(r"```cddl\n(.*?)```", (SPEC / chapter).read_text(), re.DOTALL)
    )


RECORD = shapes("1-identity.md", "2-record.md")
FRAMES = shapes("3-sync.md")
CATALOGUE = shapes("4-catalogue.md")


def schema(rule: str, cddl: str = RECORD) -> pycddl.Schema:
    return pycddl.Schema(f"start = {rule}\n{cddl}")


def cases(file: str, operation: str) -> Iterator[dict[str, Any]]:
    for case in json.loads((SPEC / "vectors" / f"{file}.json").read_text())["cases"]:
        if case["operation"] == operation:
            yield case


def payload(case: dict[str, Any]) -> bytes:
    return read_sign1(bytes.fromhex(case["given"]["data"]))[0]


@pytest.mark.parametrize(
    ("file", "operation", "rule"),
    [
        ("cards", "card.read", "card"),
        ("charters", "charter.read", "charter"),
        ("entries", "entry.verify", "header"),
        ("agreement", "statement.verify", "statement"),
        ("agreement", "head_receipt.read", "head-receipt"),
    ],
)
def test_good_vectors_have_the_shape_that_the_spec_gives(file: str, operation: str, rule: str) -> None:
    """Who generates a reader from the CDDL must not refuse what we write."""
    bare = operation in {"charter.read", "head_receipt.read"}
    good = [case for case in cases(file, operation) if "expect" in case]
    for case in good:
        schema(rule).validate_cbor(bytes.fromhex(case["given"]["data"]) if bare else payload(case))
    assert good


@pytest.mark.parametrize(
    ("file", "operation", "rule"), [("cards", "card.read", "card"), ("entries", "entry.verify", "header")]
)
def test_the_shape_refuses_unknown_and_missing_fields(file: str, operation: str, rule: str) -> None:
    """A schema that lets everything through documents nothing."""
    value = decode(payload(next(cases(file, operation))))
    for changed in ({**value, 99: 0}, {key: item for key, item in value.items() if key != 2}):
        with pytest.raises(pycddl.ValidationError):
            schema(rule).validate_cbor(encode(changed))


def test_bodies_have_the_shape_that_the_spec_gives() -> None:
    """The content behind root and format."""
    for case in cases("bodies", "body.open"):
        if "expect" in case:
            schema("content").validate_cbor(bytes.fromhex(case["given"]["data"])[33:])


def test_frames_have_the_shape_that_the_spec_gives() -> None:
    """All of them, each by its own rule of the chapter."""
    good = [case for case in cases("frames", "frame.read") if "expect" in case]
    for case in good:
        schema("frame", FRAMES).validate_cbor(bytes.fromhex(case["given"]["data"]))
    assert len({case["given"]["data"][4:6] for case in good}) == 12


QUESTION = Question(
    topic=Topic.CONFLICT, about=(bytes(32),), text=FreeText(marker=Marker.QUESTION, language="en", text="?")
)
AREA = FootprintForm(shape=Shape.POLYGON, rings=(((0, 0), (1, 0), (1, 1)),))
ACTIVITY = Activity(
    activity_id="1",
    kind=ActivityKind.MISSILE,
    title=FreeText(marker=Marker.WARNING, language="zh", text="南海"),
    volumes=(VolumeForm(footprint=AREA, windows=((0, None, False), (5, 5, True)), upper_dm=-5, upper_ref=5),),
    cancelled_at=9,
)


@pytest.mark.parametrize(
    ("rule", "element"),
    [
        ("test", Test(test_no=4294967295)),
        ("receipt", Receipt(target=bytes(32), level=Level.UNDERSTOOD, at=0)),
        ("text-element", Text(text=FreeText(marker=Marker.ANSWER, language="en", text="x"))),
        ("question", QUESTION),
        ("answer", Answer(target=bytes(32), result=Result.STAND_BY, minutes=10_080)),
        ("signal", Signal(meaning=Meaning.CHANGING_COURSE)),
        ("activity", ACTIVITY),
    ],
)
def test_elements_have_the_shape_that_the_spec_gives(rule: str, element: Element) -> None:
    """And nothing of it can be left out: whoever fills in what is missing reads another text than the next reader."""
    cover = Cover(element=element.number, status=2, sender="乙" * 64, recipients=("staff",), language="zh-Hans")
    first, second = write_parts(cover, element)

    schema("cover", CATALOGUE).validate_cbor(first)
    schema(rule, CATALOGUE).validate_cbor(second)
    for parts in ((encode(decode(first)[:-1]), second), (first, encode(decode(second)[:-1]))):
        with pytest.raises(MalformedElement):
            read_parts(parts)


def test_the_hand_written_example_of_the_encoding_is_right() -> None:
    """The only bytes in chapter 1 that no program writes."""
    text = (SPEC / "1-identity.md").read_text()
    data = bytes.fromhex(text.split("The map {10: 1, 0: 0, 100: [2, h'33']} is\n\n```\n")[1].split("\n")[0])

    assert decode(data) == {10: 1, 0: 0, 100: [2, b"3"]}
    with pytest.raises(MalformedEncoding):
        decode(data + b"\x00")
