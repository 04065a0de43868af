"""Elements of the catalogue at random, for properties: every field of every element, made from its type.

What a type cannot say, an element's own rules say; the functions of `MENDED` bring what was drawn into line with them.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from hypothesis import strategies as st
from msgspec import inspect

from openline.core.catalogue.codes import ActivityState, Marker
from openline.core.catalogue.dialogue import Delivery, Result, Stage
from openline.core.catalogue.element import Cover, CoverStatus, Element, Form, FreeText, known_fields
from openline.core.catalogue.every import (
    CATALOGUE,
    changes,
    dialogue,
    incidents,
    notices,
    politics,
    protection,
    receipts,
    talks,
    watching,
)
from openline.core.catalogue.fields import DEGREE, MAX_TIME, MAX_WIDTH_DM, Code
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm, WindowForm

MOST = 3
"""So long the longest drawn list is, and so many words the longest text has: the limits have tests of their own."""

ids = st.binary(min_size=32, max_size=32)
words = st.text(min_size=1, max_size=80).filter(str.strip)
languages = st.sampled_from(["en", "zh", "uk", "ru", "sr-Latn"])
free_texts = st.builds(FreeText, marker=st.sampled_from(Marker), language=languages, text=words)
times = st.integers(0, MAX_TIME)
points = st.tuples(st.integers(-180 * DEGREE, 180 * DEGREE), st.integers(-90 * DEGREE, 90 * DEGREE))
widths = st.integers(0, MAX_WIDTH_DM)


@st.composite
def windows(draw: st.DrawFn) -> WindowForm:
    start = draw(times)
    return start, draw(st.none() | st.integers(start, MAX_TIME)), draw(st.booleans())


@st.composite
def footprints(draw: st.DrawFn) -> FootprintForm:
    """Footprints whose form is right; whether their geometry makes sense is another question."""
    shape = draw(st.sampled_from(Shape))
    match shape:
        case Shape.POLYGON:
            rings = draw(st.lists(st.lists(points, min_size=1, max_size=6).map(tuple), min_size=1, max_size=3))
            return FootprintForm(shape=shape, rings=tuple(rings), parallels=draw(st.booleans()))
        case Shape.CIRCLE:
            return FootprintForm(shape=shape, rings=((draw(points),),), width_dm=draw(widths))
        case Shape.QUADRANT | Shape.WATER_BODY:
            return FootprintForm(shape=shape, place=draw(st.integers(1, 999)))
        case Shape.CORRIDOR | Shape.MOVING:
            line = tuple(draw(st.lists(points, min_size=1, max_size=6)))
            moving = st.lists(times, min_size=len(line), max_size=len(line), unique=True).map(sorted)
            when = tuple(draw(moving)) if shape == Shape.MOVING else ()
            return FootprintForm(shape=shape, rings=(line,), width_dm=draw(widths), times=when)
        case Shape.SECTOR:
            inner, width = sorted(draw(st.lists(widths, min_size=2, max_size=2, unique=True)))
            azimuths = tuple(draw(st.lists(st.integers(0, 36_000), min_size=2, max_size=2, unique=True)))
            return FootprintForm(
                shape=shape, rings=((draw(points),),), width_dm=width, inner_dm=inner, azimuths=azimuths
            )
        case Shape.MULTIPOLYGON:
            outlines = st.lists(st.lists(points, min_size=1, max_size=6).map(tuple), min_size=1, max_size=2)
            polygons = draw(st.lists(outlines, min_size=1, max_size=3))
            return FootprintForm(
                shape=shape,
                rings=tuple(ring for rings in polygons for ring in rings),
                parallels=draw(st.booleans()),
                polygons=tuple(map(len, polygons)),
            )


WINDOW = inspect.type_info(WindowForm).item_types  # type: ignore[attr-defined]


def code(cls: type[Any]) -> st.SearchStrategy[Any]:
    """Members of a list of codes; of an open one also numbers that no version of ours knows."""
    known = st.sampled_from(list(cls))
    return known | st.integers(1, 999).map(cls) if issubclass(cls, Code) else known


def value_of(kind: inspect.Type) -> st.SearchStrategy[Any]:
    """Return values of a field's type, within its limits."""
    match kind:
        case inspect.Metadata(type=inner):
            return value_of(inner)
        case inspect.IntType(ge=least, le=most, lt=below):
            return st.integers(least, most if below is None else below - 1)
        case inspect.BoolType():
            return st.booleans()
        case inspect.StrType(pattern=None, min_length=least, max_length=most):
            return st.text(min_size=least or 0, max_size=min(most or 80, 80))
        case inspect.StrType():
            return languages
        case inspect.BytesType(min_length=least, max_length=most):
            return st.binary(min_size=least or 0, max_size=most)
        case inspect.EnumType(cls=cls):
            return code(cls)
        case inspect.StructType(cls=cls):
            return form(cls)
        case inspect.VarTupleType(item_type=item, min_length=least, max_length=most):
            return st.lists(value_of(item), min_size=least or 0, max_size=max(least or 0, min(most or MOST, MOST))).map(
                tuple
            )
        case inspect.TupleType(item_types=items):
            return windows() if items == WINDOW else st.tuples(*(value_of(item) for item in items))
        case inspect.UnionType(types=types):
            return st.one_of(*(value_of(one) for one in types))
        case inspect.NoneType():
            return st.none()
    raise AssertionError(f"no values of {kind}")


@cache
def form(cls: type[Any]) -> st.SearchStrategy[Any]:
    """Return elements or forms of a class: all its fields drawn, then brought into line with its rules."""
    if cls is FootprintForm:
        return footprints()
    if cls is FreeText:
        return free_texts
    drawn = st.fixed_dictionaries({field.name: value_of(field.type) for field in known_fields(cls)})
    mend = MENDED.get(cls)
    if mend is None:
        return drawn.map(lambda fields: cls(**fields))

    @st.composite
    def made(draw: st.DrawFn) -> Form:
        fields: dict[str, Any] = draw(drawn)
        mend(fields, draw)
        return cls(**fields)

    return made()


Fields = dict[str, Any]
MENDED: dict[type[Any], Callable[[Fields, st.DrawFn], None]] = {}


def mends(*classes: type[Any]) -> Callable[[Any], Any]:
    """Enter a function that brings the drawn fields of these classes into line with their rules."""

    def enter(function: Any) -> Any:
        MENDED.update(dict.fromkeys(classes, function))
        return function

    return enter


def _ordered(window: WindowForm) -> WindowForm:
    start, end, alternate = window
    return start, start if end is None else end, alternate


def _if(fields: Fields, name: str, condition: bool, draw: st.DrawFn, values: st.SearchStrategy[Any]) -> None:
    """Fill a field in exactly where its rule wants it."""
    if not condition:
        fields[name] = None
    elif fields[name] is None:
        fields[name] = draw(values)


def _other(value: str) -> str:
    return ("x" if value[0] != "x" else "y") + value[1:]


def _one_per_language(texts: tuple[FreeText, ...]) -> tuple[FreeText, ...]:
    return tuple({text.language: text for text in texts}.values())


@mends(notices.Activity)
def _activity(fields: Fields, draw: st.DrawFn) -> None:
    first, *rest = fields["volumes"]
    if not any(volume.windows for volume in fields["volumes"]):
        first = VolumeForm(footprint=first.footprint, windows=(draw(windows()),))
    fields["volumes"] = (first, *rest)
    fields["doubts"] = tuple(doubt if doubt.strip() else "x" for doubt in fields["doubts"])


@mends(notices.Launch)
def _launch(fields: Fields, draw: st.DrawFn) -> None:
    fields["windows"] = tuple(_ordered(window) for window in fields["windows"])
    fields["valid_until"] = max(fields["valid_until"], *(end for _, end, _ in fields["windows"]))
    fields["launch_area"] = draw(footprints().filter(lambda area: area.shape != Shape.MOVING))
    if fields["azimuth"] is None:
        fields["tolerance"] = None


@mends(notices.LaunchResult)
def _launch_result(fields: Fields, draw: st.DrawFn) -> None:
    if fields["launched"] and fields["at"] is None:
        fields["at"] = draw(times)


@mends(changes.Amend)
def _amend(fields: Fields, draw: st.DrawFn) -> None:
    names = ("volumes", "windows", "valid_until", "forces", "title")
    fields["doubts_settled"] = fields["doubts_settled"] or not any(fields[name] for name in names)


@mends(changes.State)
def _state(fields: Fields, draw: st.DrawFn) -> None:
    said = ActivityState.ACTIVE, ActivityState.NONCONFORMING, ActivityState.CONTINGENT, ActivityState.ENDED
    fields["state"] = draw(st.sampled_from(said))


@mends(changes.ReplyToPlan)
def _reply_to_plan(fields: Fields, draw: st.DrawFn) -> None:
    if fields["decision"] == changes.Decision.NOTED_WITH_COMMENT and fields["comment"] is None:
        fields["comment"] = draw(free_texts)


@mends(changes.Conflict)
def _conflict(fields: Fields, draw: st.DrawFn) -> None:
    fields["items"] = tuple(draw(st.lists(ids, min_size=2, max_size=2, unique=True)))


@mends(protection.Site)
def _site(fields: Fields, draw: st.DrawFn) -> None:
    fields["verified_at"] = min(fields["verified_at"], MAX_TIME - 1)
    fields["expires"] = max(fields["expires"], fields["verified_at"] + 1)
    if fields["status"] != protection.SiteStatus.REGISTERED and fields["replaces"] is None:
        fields["replaces"] = draw(ids)


@mends(protection.Leg)
def _leg(fields: Fields, draw: st.DrawFn) -> None:
    depart, (start, end, alternate) = _ordered(fields["depart"]), _ordered(fields["arrive"])
    fields["depart"], fields["arrive"] = depart, (start, max(end or 0, depart[0]), alternate)


@mends(dialogue.Translation)
def _translation(fields: Fields, draw: st.DrawFn) -> None:
    reviewed = fields["stage"] == Stage.REVIEWED
    fields["reviewer"] = _other(fields["translator"]) if reviewed else ""


@mends(dialogue.Question)
def _question(fields: Fields, draw: st.DrawFn) -> None:
    if not fields["items"] and fields["text"] is None:
        fields["text"] = draw(free_texts)


@mends(dialogue.Answer)
def _answer(fields: Fields, draw: st.DrawFn) -> None:
    _if(fields, "minutes", fields["result"] == Result.STAND_BY, draw, st.integers(1, 10_080))


@mends(dialogue.NoAnswer)
def _no_answer(fields: Fields, draw: st.DrawFn) -> None:
    _if(fields, "received_at", fields["delivery"] != Delivery.NOT_DELIVERED, draw, times)


@mends(receipts.Test)
def _test(fields: Fields, draw: st.DrawFn) -> None:
    whole = fields["situation"] is not None
    for name, values in (("situation_at", times), ("cut", ids)):
        _if(fields, name, whole, draw, values)


@mends(receipts.Receipt)
def _receipt(fields: Fields, draw: st.DrawFn) -> None:
    if fields["level"] != receipts.Level.PASSED:
        fields["function"] = None


@mends(receipts.WeeklyHours)
def _weekly_hours(fields: Fields, draw: st.DrawFn) -> None:
    fields["spans"] = tuple((day, start, max(end, start + 1)) for day, start, end in fields["spans"])


@mends(receipts.Handover)
def _handover(fields: Fields, draw: st.DrawFn) -> None:
    fields["incoming"] = _other(fields["outgoing"])


@mends(receipts.KeyEvent)
def _key_event(fields: Fields, draw: st.DrawFn) -> None:
    kind = fields["kind"]
    _if(fields, "public_key", kind in (receipts.KeyKind.ADD, receipts.KeyKind.ROTATE), draw, ids)
    _if(fields, "replaces", kind == receipts.KeyKind.ROTATE, draw, ids)


@mends(politics.CharterText)
def _charter_text(fields: Fields, draw: st.DrawFn) -> None:
    fields["texts"] = _one_per_language(fields["texts"])
    fields["withdrawn"] = not fields["texts"]
    one_each = {term.word: term for term in fields["terms"]}
    fields["terms"] = () if fields["withdrawn"] else tuple(one_each.values())


@mends(politics.CharterStep)
def _charter_step(fields: Fields, draw: st.DrawFn) -> None:
    move = politics.CharterMove
    binding = fields["move"] in (move.AGREE_ARTICLE, move.BEGIN_TRIAL, move.PUT_IN_FORCE)
    targets = fields["targets"] or (draw(ids),)
    fields["targets"] = targets[: 1 if fields["move"] == move.AGREE_ARTICLE else None] if binding else ()
    _if(fields, "digest", binding, draw, ids)


@mends(talks.CallReply)
def _call_reply(fields: Fields, draw: st.DrawFn) -> None:
    _if(fields, "minutes", fields["reply"] == talks.Reply.STAND_BY, draw, st.integers(1, 10_080))
    _if(fields, "challenge", fields["reply"] == talks.Reply.ACCEPT, draw, ids)


@mends(talks.Point)
def _point(fields: Fields, draw: st.DrawFn) -> None:
    fields["texts"] = _one_per_language(fields["texts"])


@mends(talks.Readout)
def _readout(fields: Fields, draw: st.DrawFn) -> None:
    for name in ("proposed", "stated_by_us", "stated_by_them"):
        fields[name] = tuple({point.no: point for point in fields[name]}.values())


@mends(talks.Meeting)
def _meeting(fields: Fields, draw: st.DrawFn) -> None:
    _if(fields, "previous", fields["step"] != talks.MeetingStep.PROPOSAL, draw, ids)


@mends(talks.Commitment)
def _commitment(fields: Fields, draw: st.DrawFn) -> None:
    if fields["review_at"] is None:
        _if(fields, "due", True, draw, times)


@mends(talks.Crisis)
def _crisis(fields: Fields, draw: st.DrawFn) -> None:
    _if(fields, "next_contact", fields["step"] != talks.CrisisStep.CLOSED, draw, times)
    _if(fields, "opened_by", fields["step"] != talks.CrisisStep.OPENED, draw, ids)


@mends(incidents.CeasefireEvent)
def _ceasefire_event(fields: Fields, draw: st.DrawFn) -> None:
    if fields["bearing"] is None and fields["place"] is None:
        fields["distance_dm"] = None


@mends(watching.Observed)
def _observed(fields: Fields, draw: st.DrawFn) -> None:
    consistent = fields["match"] in (watching.Match.CONSISTENT, watching.Match.PARTLY)
    fields["candidates"] = (fields["candidates"] or (draw(ids),)) if consistent else ()


@mends(watching.Track)
def _track(fields: Fields, draw: st.DrawFn) -> None:
    fields["time"] = min(fields["time"], MAX_TIME - 1)
    fields["stale"] = max(fields["stale"], fields["time"] + 1)
    _if(fields, "height_error_dm", fields["height_dm"] is not None, draw, widths)


@mends(watching.Encounter)
def _encounter(fields: Fields, draw: st.DrawFn) -> None:
    first, _ = fields["tracks"]
    fields["tracks"] = (first, _other(first))


@mends(Cover)
def _cover(fields: Fields, draw: st.DrawFn) -> None:
    _if(fields, "heard_at", fields["carried_by"] is not None, draw, times)


activities = form(notices.Activity)
volumes = form(VolumeForm)
elements: st.SearchStrategy[Element] = st.sampled_from(sorted(CATALOGUE)).flatmap(
    lambda number: form(CATALOGUE[number])
)
"""Any element of the catalogue."""


def covers(element: Element) -> st.SearchStrategy[Cover]:
    """Return covers of an element."""
    return form(Cover).map(lambda cover: changed(cover, element=element.number))


def cover_of(element: Element, **fields: Any) -> Cover:
    """Return the plainest cover of an element."""
    return Cover(**{"element": element.number, "status": CoverStatus.ACTUAL, "sender": "duty", **fields})


def changed(value: Any, **fields: Any) -> Any:
    """Return an element or form with some fields changed."""
    return type(value)(**{name: getattr(value, name) for name in value.__struct_fields__} | fields)
