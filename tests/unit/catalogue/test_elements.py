"""Elements: what breaks a rule or a limit cannot be made, whatever the element and whatever the field."""

from typing import Any

import pytest

from elements import cover_of
from openline.core.catalogue.codes import ActivityKind, Marker, Topic
from openline.core.catalogue.dialogue import Answer, Item, Meaning, Question, Result, Signal
from openline.core.catalogue.element import CATALOGUE, MAX_TEXT, Element, FreeText, InvalidElement, catalogued
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.parts import MAX_PART_BYTES, write_parts
from openline.core.catalogue.receipts import Level, Receipt, Test
from openline.core.catalogue.volumes import MAX_CORNERS, MAX_WINDOWS, FootprintForm, Shape, VolumeForm
from openline.core.errors import Misuse

ENTRY = bytes(range(32))
WORDS = FreeText(marker=Marker.INFORMATION, language="en", text="closed")
POINT = (130 * DEGREE, 20 * DEGREE)
CIRCLE = FootprintForm(shape=Shape.CIRCLE, rings=((POINT,),), width_dm=10_000)
VOLUME = VolumeForm(footprint=CIRCLE, windows=((0, 3600, False),))
USUAL: dict[str, Any] = {"activity_id": "A1/26", "kind": ActivityKind.MISSILE, "title": WORDS, "volumes": (VOLUME,)}

NUMBERS = {
    1: "TEST", 2: "RECEIPT", 3: "LINE_STATUS", 4: "SUSPEND", 5: "RESUME", 6: "CONTACTS", 7: "HANDOVER", 8: "NO_ANSWER",
    9: "KEY_EVENT", 10: "TEXT", 11: "TRANSLATION", 12: "POSITION", 13: "PRINCIPAL_MESSAGE", 20: "ACTIVITY",
    21: "LAUNCH", 22: "LAUNCH_RESULT", 23: "WITHHELD", 24: "AMEND", 25: "CANCEL", 26: "STATE", 27: "ACTUALS",
    28: "REPLY_TO_PLAN", 29: "ZONE", 30: "QUESTION", 31: "ANSWER", 32: "CLARIFICATION", 33: "ACCOUNT", 34: "OBSERVED",
    35: "CEASEFIRE_EVENT", 36: "CONFLICT", 37: "TRACK", 38: "ENCOUNTER", 40: "SIGNAL", 41: "DISTRESS", 42: "PAUSE",
    50: "SITE", 51: "MOVEMENT", 60: "CALL_REQUEST", 61: "CALL_REPLY", 62: "READOUT", 63: "MEETING", 64: "COMMITMENT",
    65: "CRISIS", 70: "CHARTER_TEXT", 71: "CHARTER_STEP",
}  # fmt: skip


def test_the_numbers_of_the_catalogue_never_change() -> None:
    """They stand in every record ever written."""
    assert {number: cls.name for number, cls in sorted(CATALOGUE.items())} == NUMBERS
    with pytest.raises(Misuse, match="is taken by TEXT"):
        catalogued(type("Other", (Element,), {"__annotations__": {}, "number": 10, "name": "OTHER"}))


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
        lambda: Receipt(target=b"", level=Level.OPENED, at=0),
        lambda: Receipt(target=ENTRY, level=Level.OPENED, at=-1),
        lambda: Signal(meaning=Meaning.KEEP_CLEAR, about=b"x"),
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
        lambda: write_parts(cover_of(Test(test_no=1)), Signal(meaning=Meaning.KEEP_CLEAR)),
        lambda: write_parts(cover_of(Test(test_no=1)), Test(test_no=1), ["x" * MAX_PART_BYTES]),
    ],
)
def test_an_element_that_breaks_a_rule_cannot_be_made(make: Any) -> None:
    """Its author learns of it before anything is signed."""
    with pytest.raises(InvalidElement) as caught:
        make()

    assert "\n" not in str(caught.value)
