"""The bytes shown in chapter 4 of the spec are the bytes that the code writes."""

from pathlib import Path

from openline.core.catalogue.codes import ActivityKind, Marker, Topic
from openline.core.catalogue.dialogue import Item, Question
from openline.core.catalogue.element import Cover, FreeText
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.parts import read_parts, write_parts
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm

CHAPTER = (Path(__file__).resolve().parents[2] / "docs/spec/4-catalogue.md").read_text("utf-8")

QUESTION = Question(topic=Topic.CONFLICT, items=(Item.CONFIRM_TIMES, Item.CAN_SHIFT_TIME), about=(bytes(32),))
ACTIVITY = Activity(
    activity_id="N-1",
    kind=ActivityKind.LIVE_FIRING,
    title=FreeText(marker=Marker.INFORMATION, language="en", text="Firing"),
    volumes=(
        VolumeForm(
            footprint=FootprintForm(shape=Shape.CIRCLE, rings=(((125_000_000, 694_166_667),),), width_dm=200_000),
            windows=((1_775_980_800, 1_776_009_600, False),),
            lower_dm=0,
            lower_ref=0,
        ),
    ),
)


def test_the_worked_examples_of_the_catalogue_are_what_is_written() -> None:
    """Somebody who writes a reader from the spec alone compares their bytes with these."""
    for element in (QUESTION, ACTIVITY):
        cover = Cover(element=element.number, status=0, sender="duty")

        parts = write_parts(cover, element)

        assert "\n".join(part.hex() for part in parts) in CHAPTER
        assert read_parts(parts) == (cover, element, ())
