"""Elements of the catalogue at random, for properties: every field, as far as its rule goes."""

from hypothesis import strategies as st

from openline.core.catalogue.codes import ActivityKind, Marker, Topic
from openline.core.catalogue.dialogue import Answer, Item, Meaning, Question, Result, Signal, Text
from openline.core.catalogue.element import Element, FreeText
from openline.core.catalogue.fields import DEGREE, MAX_TIME
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.receipts import Level, Receipt, Test
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm

ids = st.binary(min_size=32, max_size=32)
words = st.text(min_size=1, max_size=80).filter(str.strip)
languages = st.sampled_from(["en", "zh", "uk", "ru", "sr-Latn"])
free_texts = st.builds(FreeText, marker=st.sampled_from(Marker), language=languages, text=words)
times = st.integers(0, MAX_TIME)
points = st.tuples(st.integers(-180 * DEGREE, 180 * DEGREE), st.integers(-90 * DEGREE, 90 * DEGREE))
widths = st.integers(0, 200_000_000)


@st.composite
def windows(draw: st.DrawFn) -> tuple[int, int | None, bool]:
    start = draw(times)
    return start, draw(st.none() | st.integers(start, MAX_TIME)), draw(st.booleans())


@st.composite
def footprints(draw: st.DrawFn) -> FootprintForm:
    """Footprints whose form is right; whether their geometry makes sense is another question."""
    match draw(st.sampled_from(Shape)):
        case Shape.POLYGON:
            rings = draw(st.lists(st.lists(points, min_size=1, max_size=6).map(tuple), min_size=1, max_size=3))
            return FootprintForm(shape=Shape.POLYGON, rings=tuple(rings), parallels=draw(st.booleans()))
        case Shape.CIRCLE:
            return FootprintForm(shape=Shape.CIRCLE, rings=((draw(points),),), width_dm=draw(widths))
        case _:
            line = tuple(draw(st.lists(points, min_size=1, max_size=6)))
            return FootprintForm(shape=Shape.CORRIDOR, rings=(line,), width_dm=draw(widths))


heights = st.none() | st.integers(-1_000_000_000, 1_000_000_000)
references = st.none() | st.integers(0, 5)
volumes = st.builds(
    VolumeForm,
    footprint=footprints(),
    windows=st.lists(windows(), min_size=1, max_size=6).map(tuple),
    lower_dm=heights,
    lower_ref=references,
    upper_dm=heights,
    upper_ref=references,
)
activities = st.builds(
    Activity,
    activity_id=words,
    kind=st.sampled_from(ActivityKind),
    title=free_texts,
    volumes=st.lists(volumes, min_size=1, max_size=3).map(tuple),
    source=st.text(max_size=128),
    cancelled_at=st.none() | times,
    same_event=st.lists(words, max_size=3).map(tuple),
    doubts=st.lists(words, max_size=3).map(tuple),
)
questions = st.builds(
    Question,
    topic=st.sampled_from(Topic),
    items=st.lists(st.sampled_from(Item), min_size=1, max_size=16).map(tuple),
    about=st.lists(ids, max_size=8).map(tuple),
    text=st.none() | free_texts,
)
answers = st.builds(
    Answer, target=ids, result=st.sampled_from([r for r in Result if r is not Result.STAND_BY]), text=free_texts
) | st.builds(Answer, target=ids, result=st.just(Result.STAND_BY), minutes=st.integers(1, 10_080))
receipts = st.builds(Receipt, target=ids, level=st.sampled_from(Level), at=times)
signals = st.builds(Signal, meaning=st.sampled_from(Meaning), about=st.none() | ids)
tests = st.builds(Test, test_no=st.integers(0, 2**32 - 1), text=st.text(max_size=60))
texts = st.builds(Text, text=free_texts)

elements: st.SearchStrategy[Element] = st.one_of(activities, questions, answers, receipts, signals, tests, texts)
