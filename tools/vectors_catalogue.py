"""Vectors of chapter 4: every element once as it is, and the many ways in which its parts are not its parts."""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import inspect
from vector_world import LINE, Cases, shown, signer

from openline.core.catalogue.codes import ActivityKind, Marker, Topic
from openline.core.catalogue.dialogue import Item, Question
from openline.core.catalogue.element import CATALOGUE, Cover, CoverStatus, Element, FreeText, known_fields
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.fields import DEGREE, MAX_TIME
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.parts import APART, APART_ITEM, COARSE, SIGN_OFF, read_parts, write_parts
from openline.core.catalogue.volumes import FootprintForm, Reference, Shape, VolumeForm
from openline.core.encoding import decode, encode
from openline.core.situation.release import sign_off

Row = list[Any]
Change = Callable[[Row], object]
FAILS = "malformed_element"
ID, OTHER_ID = b"\x05" * 32, b"\x06" * 32
WORDS = [4, "en", "words"]
CIRCLE = [2, [[[0, 0]]], 10, True, 0, []]
LINE_OF_TWO = [[[0, 0], [DEGREE, 0]]]
WINDOW = [0, 60, False]
BACKWARDS = [60, 59, False]


def plain(value: Any) -> Any:
    """An element or form as lists."""
    return decode(encode(msgspec.to_builtins(value, builtin_types=(bytes,))))


def taken_apart(cls: type[Element], whole: Row) -> list[Any]:
    """Part 1 and the parts of what lies apart (4.1.6), whatever the fields hold."""
    main, apart = list(whole), []
    for place, field in enumerate(known_fields(cls)):
        if field.name not in cls.apart or place >= len(main):
            continue
        kind = field.type
        while isinstance(kind, inspect.Metadata):
            kind = kind.type
        listed = isinstance(kind, inspect.VarTupleType)
        value, main[place] = main[place], [] if listed else None
        if listed:
            apart += [[APART_ITEM, place, item] for item in value]
        elif value is not None:
            apart.append([APART, place, value])
    return [main, *apart]


def place_of(cls: type[Any], name: str) -> int:
    return [field.name for field in known_fields(cls)].index(name)


class Book:
    """Writes cases about elements whose parts are put together by hand."""

    def __init__(self, cases: Cases) -> None:
        self.cases = cases

    def good(self, name: str, rule: str, parts: list[bytes] | tuple[bytes, ...]) -> None:
        content = read_parts(parts)
        self.cases.good(
            name,
            rule,
            "parts.read",
            {"parts": [part.hex() for part in parts]},
            name=content.element.name,
            cover=shown(plain(content.cover)),
            element=shown(plain(content.element)) if content.element.number else None,
            texts=list(content.texts),
            coarse=None if content.coarse is None else shown(plain(content.coarse)),
        )

    def bad(self, name: str, rule: str, values: list[Any]) -> None:
        parts = [value if isinstance(value, bytes) else encode(value) for value in values]
        self.cases.bad(name, rule, "parts.read", {"parts": [part.hex() for part in parts]}, FAILS)

    def broken(self, name: str, rule: str, element: str, **changes: Any) -> None:
        """An example of `element` with some fields changed, public, so that it has no coarse version."""
        number = next(number for number, cls in CATALOGUE.items() if cls.name == element)
        cls = CATALOGUE[number]
        whole = plain(EXAMPLES[number].element)
        for field, value in changes.items():
            whole[place_of(cls, field)] = value
        self.bad(f"{element}: {name}", rule, [public(number), *taken_apart(cls, whole)])


def cover(number: int, **changes: Any) -> Row:
    row: Row = plain(Cover(element=number, status=CoverStatus.ACTUAL, sender="duty"))
    for name, value in changes.items():
        row[place_of(Cover, name)] = value
    return row


def public(number: int) -> Row:
    return cover(number, handling=4)


def catalogue() -> Cases:
    """Every element; every rule of the chapter broken; every way in which parts are no parts."""
    cases = Cases(
        "Elements (4). `parts` are the parts of a body; `element` and `coarse` come out whole, as arrays with what lay "
        "apart in its place."
    )
    book = Book(cases)
    for _, example in sorted(EXAMPLES.items()):
        book.good(example.element.name, "4.1.2", write_parts(example.cover, example.element))
    _examples(book)
    for number, example in sorted(EXAMPLES.items()):
        _forms(book, number, plain(example.element))
    _covers(book)
    _parts(book)
    _coarse(book)
    for name, rule, element, changes in BROKEN:
        book.broken(name, rule, element, **changes)
    return cases


def _examples(book: Book) -> None:
    items = (Item.CONFIRM_TIMES, Item.CAN_SHIFT_TIME)
    question = Question(topic=Topic.CONFLICT, items=items, about=(bytes(32),))
    said = Cover(element=30, status=CoverStatus.ACTUAL, sender="duty")
    book.good("a QUESTION about a conflict", "4.8.2", write_parts(said, question))
    firing = Activity(
        activity_id="N-1",
        kind=ActivityKind.LIVE_FIRING,
        title=FreeText(marker=Marker.INFORMATION, language="en", text="Firing"),
        volumes=(
            VolumeForm(
                footprint=FootprintForm(shape=Shape.CIRCLE, rings=(((125_000_000, 694_166_667),),), width_dm=200_000),
                windows=((1_775_980_800, 1_776_009_600, False),),
                lower_dm=0,
                lower_ref=Reference.SFC,
            ),
        ),
    )
    cover_of_it = Cover(element=20, status=CoverStatus.ACTUAL, sender="duty")
    parts = write_parts(cover_of_it, firing)
    book.good("an ACTIVITY within a circle", "4.14.5", parts)
    book.good("two texts after the element", "4.1.1", write_parts(cover_of_it, firing, ["one", "two"]))
    holders = [sign_off(LINE, parts, "ministry", signer(number)) for number in (0x31, 0x32)]
    book.good("two sign-offs at the end", "4.15.3", write_parts(cover_of_it, firing, (), holders))
    unknown = [encode(cover(777)), encode(["of a later version", 7])]
    book.good("an element of a later version", "4.1.7", unknown)
    later = [encode(public(30)), encode([999, [888], [], None])]
    book.good("codes of a later glossary", "4.3.1", later)


def _forms(book: Book, number: int, whole: Row) -> None:
    """What holds for every element: all its fields, no others, and each of its kind."""
    cls, name = CATALOGUE[number], CATALOGUE[number].name
    main, *apart = taken_apart(cls, whole)
    book.bad(f"{name}: without its last field", "4.1.2", [public(number), main[:-1], *apart])
    book.bad(f"{name}: a field too many", "4.1.2", [public(number), [*main, None], *apart])
    book.bad(f"{name}: its first field of another kind", "4.1.3", [public(number), [{0: 1}, *main[1:]], *apart])


def _covers(book: Book) -> None:
    fields = plain(EXAMPLES[10].element)
    for name, rule, changes in (
        ("a status that is none", "4.1.3", {"status": 3}),
        ("no sender", "4.2.1", {"sender": ""}),
        ("a sender of 65 characters", "4.2.1", {"sender": "x" * 65}),
        ("65 recipients", "4.1.3", {"recipients": ["x"] * 65}),
        ("a language of one letter", "4.2.1", {"language": "e"}),
        ("a language that acts on a screen", "4.2.1", {"language": "\x1b[2J"}),
        ("a short entry id", "4.2.1", {"answers": bytes(31)}),
        ("level 0", "4.2.1", {"level": 0}),
        ("level 6", "4.2.1", {"level": 6}),
        ("a handling that is none", "4.3.1", {"handling": 5}),
        ("function 1,000", "4.3.1", {"onward": [1_000]}),
        ("function 0", "4.3.1", {"onward": [0]}),
        ("carried, but never heard", "4.1.9", {"carried_by": 1}),
        ("heard, but not carried", "4.1.9", {"heard_at": 1}),
        ("a truth value as a number", "4.1.3", {"glossary": True}),
    ):
        book.bad(f"cover: {name}", rule, [cover(10, **changes), fields])
    book.bad("cover: a field left out", "4.1.2", [cover(10)[:-1], fields])
    book.bad("cover: a field left out, element unknown", "4.1.2", [cover(777)[:-1], fields])


def _parts(book: Book) -> None:
    text = plain(EXAMPLES[10].element)
    cls = CATALOGUE[51]
    whole = plain(EXAMPLES[51].element)
    whole[place_of(cls, "leader")] = WORDS
    main, *apart = taken_apart(cls, whole)
    for name, rule, values in (
        ("no parts", "4.1.1", []),
        ("the cover alone", "4.1.1", [cover(10)]),
        ("257 parts", "4.1.1", [cover(10), text, *["x"] * 255]),
        ("a cover that is no array", "4.1.2", [{0: 10}, text]),
        ("an element that is no array", "4.1.2", [cover(10), {0: text[0]}]),
        ("a byte after an element", "4.1.2", [cover(10), encode(text) + b"\x00"]),
        ("a part of an unknown kind", "4.1.3", [cover(10), text, [5, 0]]),
        ("a number as a part", "4.1.3", [cover(10), text, 7]),
        ("a kind that is a truth value", "4.1.3", [cover(10), text, [True, 0, text[0]]]),
        ("a text between element and what lies apart", "4.1.1", [public(51), main, "text", *apart]),
        ("the leader before the vehicles", "4.1.1", [public(51), main, apart[-1], *apart[:-1]]),
        ("a field apart that does not lie apart", "4.1.6", [cover(10), [None], [APART, 0, text[0]]]),
        ("a place that no field has", "4.1.6", [cover(10), text, [APART, 9, text[0]]]),
        ("an item for what is no list", "4.1.6", [cover(10), text, [APART_ITEM, 0, text[0]]]),
        ("what lies apart, in its place", "4.1.6", [public(51), whole]),
        ("a sign-off before a text", "4.15.3", [cover(10), text, [SIGN_OFF, ["x", ID, bytes(64)]], "text"]),
        ("a sign-off with a short key", "4.15.3", [cover(10), text, [SIGN_OFF, ["x", ID[1:], bytes(64)]]]),
    ):
        book.bad(name, rule, values)


def _coarse(book: Book) -> None:
    example = EXAMPLES[51]
    parts = write_parts(Cover(element=51, status=CoverStatus.ACTUAL, sender="duty"), example.element)
    *full, last = [decode(part) for part in parts]
    assert last[0] == COARSE
    other = [*last[1]]
    other[place_of(CATALOGUE[51], "persons")] += 1
    book.bad("coarse: left out", "4.14.1", full)
    book.bad("coarse: twice", "4.14.1", [*full, last, last])
    book.bad("coarse: another story", "4.14.1", [*full, [COARSE, other]])
    book.bad("coarse: of what is public", "4.14.2", [public(51), *full[1:], last])
    book.bad("coarse: of what has none", "4.14.2", [cover(10), plain(EXAMPLES[10].element), [COARSE, [WORDS]]])
    title = FreeText(marker=Marker.INFORMATION, language="en", text="place")
    for name, footprint in (
        ("across 180 degrees", polygon([1_799_000_000, 0], [-1_799_000_000, 1], [-1_799_000_000, 900_000])),
        ("round the north pole", [2, [[[100_000_000, 899_000_000]]], 500_000, True, 0, []]),
        ("great circles in the north", [1, [[[0, 600_000_000], [600_000_000, 600_000_000], [1, 1]]], 0, False, 0, []]),
        ("a corridor in the south", [3, [[[0, -500_000_000], [300_000_000, -500_000_000]]], 90_000, True, 0, []]),
        ("higher than 90 degrees", [3, [[[0, -500_000_000], [1, 500_000_000]]], 0, True, 0, []]),
        ("a quadrant", [4, [], 0, True, 31, []]),
        ("half the globe: none", [2, [[[0, 0]]], 100_000_000, True, 0, []]),
    ):
        form = msgspec.convert(footprint, FootprintForm)
        volume = VolumeForm(footprint=form, windows=((86_399, 86_401, True), (MAX_TIME - 1, None, False)))
        full_one = Activity(activity_id="1", kind=ActivityKind.OTHER, title=title, volumes=(volume,))
        said = Cover(element=20, status=CoverStatus.TEST, sender="duty")
        book.good(f"coarse: {name}", "4.14.6", write_parts(said, full_one))


def volume(footprint: Row = CIRCLE, windows: tuple[Row, ...] = (WINDOW,)) -> Row:
    return [footprint, list(windows), None, None, None, None]


def polygon(*points: Row) -> Row:
    return [1, [list(points)], 0, True, 0, []]


BROKEN: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    ("a window that ends before it starts", "4.2.1", "ACTIVITY", {"volumes": [volume(windows=(BACKWARDS,))]}),
    ("a time after the year 9999", "4.2.1", "CANCEL", {"since": MAX_TIME + 1}),
    ("a negative time", "4.2.1", "RECEIPT", {"at": -1}),
    ("a point beyond 180 degrees", "4.2.1", "SITE", {"location": [180 * DEGREE + 1, 0]}),
    ("a point beyond the pole", "4.2.1", "DISTRESS", {"location": [0, 90 * DEGREE + 1]}),
    ("a text of white space", "4.1.8", "TEXT", {"text": [4, "en", " \u2028\t"]}),
    ("a text of 16,001 characters", "4.1.8", "TEXT", {"text": [4, "en", "x" * 16_001]}),
    ("marker 9", "4.3.1", "TEXT", {"text": [9, "en", "x"]}),
    ("kind 0", "4.3.1", "ACTIVITY", {"kind": 0}),
    ("kind 1,000", "4.3.1", "ACTIVITY", {"kind": 1_000}),
    ("a ring without corners", "4.4.1", "ACTIVITY", {"volumes": [volume([1, [[]], 0, True, 0, []])]}),
    ("a polygon without rings", "4.4.1", "ACTIVITY", {"volumes": [volume([1, [], 0, True, 0, []])]}),
    ("a circle with two centres", "4.4.1", "ACTIVITY", {"volumes": [volume([2, LINE_OF_TWO, 1, True, 0, []])]}),
    ("a corridor of two lines", "4.4.1", "ACTIVITY", {"volumes": [volume([3, LINE_OF_TWO * 2, 1, True, 0, []])]}),
    ("a track without times", "4.4.1", "ACTIVITY", {"volumes": [volume([6, LINE_OF_TWO, 1, True, 0, []])]}),
    ("a track back in time", "4.4.1", "ACTIVITY", {"volumes": [volume([6, LINE_OF_TWO, 1, True, 0, [9, 9]])]}),
    ("5,001 corners", "4.4.1", "ACTIVITY", {"volumes": [volume(polygon(*[[0, 0]] * 5_001))]}),
    ("a circle with times", "4.4.2", "ACTIVITY", {"volumes": [volume([2, [[[0, 0]]], 1, True, 0, [9]])]}),
    ("a water body with a ring", "4.4.2", "LAUNCH", {"launch_area": [5, [[[0, 0]]], 0, True, 12, []]}),
    ("a quadrant without its number", "4.4.2", "LAUNCH", {"launch_area": [4, [], 0, True, 0, []]}),
    ("a circle with a place", "4.4.2", "LAUNCH", {"launch_area": [2, [[[0, 0]]], 1, True, 12, []]}),
    ("a negative radius", "4.4.1", "LAUNCH", {"launch_area": [2, [[[0, 0]]], -1, True, 0, []]}),
    ("a seventh reference", "4.4.4", "ZONE", {"volume": [CIRCLE, [WINDOW], 0, 6, None, None]}),
    ("no window in any volume", "4.5.1", "ACTIVITY", {"volumes": [volume(windows=())]}),
    ("no volume", "4.5.1", "ACTIVITY", {"volumes": []}),
    ("65 volumes", "4.5.1", "ACTIVITY", {"volumes": [volume()] * 65}),
    ("a doubt without words", "4.5.1", "ACTIVITY", {"doubts": [" "]}),
    ("no id", "4.2.1", "ACTIVITY", {"activity_id": ""}),
    ("an id of 129 characters", "4.2.1", "ACTIVITY", {"activity_id": "x" * 129}),
    ("a window without an end", "4.5.2", "LAUNCH", {"windows": [[0, None, False]]}),
    ("lapses before its window ends", "4.5.2", "LAUNCH", {"valid_until": 0}),
    ("a tolerance without an azimuth", "4.5.2", "LAUNCH", {"azimuth": None, "tolerance": 100}),
    ("a launch area that moves", "4.5.2", "LAUNCH", {"launch_area": [6, LINE_OF_TWO, 1, True, 0, [1, 2]]}),
    ("azimuth 360", "4.2.1", "LAUNCH", {"azimuth": 36_000}),
    ("launched without a time", "4.5.3", "LAUNCH_RESULT", {"launched": True, "at": None}),
    ("another year", "4.5.3", "WITHHELD", {"year": 1969}),
    ("down until before it began", "4.2.1", "LINE_STATUS", {"maintenance": BACKWARDS}),
    (
        "changes nothing", "4.6.1", "AMEND",
        {"volumes": [], "windows": [], "valid_until": None, "forces": None, "title": None, "doubts_settled": False},
    ),
    ("says notified", "4.6.2", "STATE", {"state": 2}),
    ("noted with no comment", "4.6.3", "REPLY_TO_PLAN", {"decision": 2, "comment": None}),
    ("decision 5", "4.3.1", "REPLY_TO_PLAN", {"decision": 5}),
    ("one notice with itself", "4.6.4", "CONFLICT", {"items": [ID, ID]}),
    ("three notices", "4.6.4", "CONFLICT", {"items": [ID, OTHER_ID, bytes(32)]}),
    ("lapses when it is verified", "4.7.1", "SITE", {"verified_at": 9, "expires": 9}),
    ("re-verified, but what?", "4.7.1", "SITE", {"status": 2, "replaces": None}),
    ("a leg without a last time", "4.7.2", "MOVEMENT", {"legs": [[CIRCLE, [0, None, False], WINDOW, []]]}),
    ("arrives before it departs", "4.7.2", "MOVEMENT", {"legs": [[CIRCLE, [60, 90, False], [0, 59, False], []]]}),
    ("reviewed by nobody", "4.8.1", "TRANSLATION", {"stage": 3, "reviewer": ""}),
    ("reviewed by its translator", "4.8.1", "TRANSLATION", {"stage": 3, "translator": "x", "reviewer": "x"}),
    ("asks nothing", "4.8.2", "QUESTION", {"items": [], "text": None}),
    ("17 items", "4.8.2", "QUESTION", {"items": [1] * 17}),
    ("stand by, for how long?", "4.8.3", "ANSWER", {"result": 4, "minutes": None}),
    ("yes, for five minutes", "4.8.3", "ANSWER", {"result": 1, "minutes": 5}),
    ("stand by for no minutes", "4.8.3", "ANSWER", {"result": 4, "minutes": 0}),
    ("stand by for over a week", "4.8.3", "ANSWER", {"result": 4, "minutes": 10_081}),
    ("not delivered, but received", "4.8.4", "NO_ANSWER", {"delivery": 3, "received_at": 9}),
    ("opened, but never received", "4.8.4", "NO_ANSWER", {"delivery": 2, "received_at": None}),
    ("a digest of no cut", "4.9.1", "TEST", {"situation": ID, "situation_at": 9, "cut": None}),
    ("understood by a function", "4.9.2", "RECEIPT", {"level": 3, "function": 1}),
    ("a level that is none", "4.3.1", "RECEIPT", {"level": 10, "function": None}),
    (
        "hours that end before they start", "4.9.3", "CONTACTS",
        {"ladder": [[1, "duty", "", [], 1, 1, ["Etc/UTC", [[1, 600, 600]], []], [], None, None]]},
    ),
    ("an empty ladder", "4.9.3", "CONTACTS", {"ladder": []}),
    ("a watch that relieves itself", "4.9.3", "HANDOVER", {"outgoing": "3", "incoming": "3"}),
    ("added without the key", "4.9.4", "KEY_EVENT", {"kind": 1, "public_key": None, "replaces": None}),
    ("revoked with the key", "4.9.4", "KEY_EVENT", {"kind": 3, "public_key": ID, "replaces": None}),
    ("rotated from nothing", "4.9.4", "KEY_EVENT", {"kind": 2, "public_key": ID, "replaces": None}),
    ("neither text nor withdrawn", "4.10.1", "CHARTER_TEXT", {"texts": [], "withdrawn": False}),
    ("two texts in one language", "4.10.1", "CHARTER_TEXT", {"texts": [WORDS, WORDS], "withdrawn": False}),
    ("a word twice", "4.10.1", "CHARTER_TEXT", {"terms": [["question", 60], ["question", 90]]}),
    ("withdrawn with its numbers", "4.10.1", "CHARTER_TEXT", {"texts": [], "withdrawn": True}),
    ("agreed without a digest", "4.10.2", "CHARTER_STEP", {"move": 1, "targets": [ID], "digest": None}),
    ("two articles agreed at once", "4.10.2", "CHARTER_STEP", {"move": 1, "targets": [ID, OTHER_ID], "digest": ID}),
    ("left with a digest", "4.10.2", "CHARTER_STEP", {"move": 5, "targets": [], "digest": ID}),
    ("kind 0 is suspended", "4.2.1", "SUSPEND", {"scope": ["", [], [], [0]]}),
    ("level 6 is suspended", "4.2.1", "SUSPEND", {"scope": ["", [], [6], []]}),
    ("accepted without a challenge", "4.11.1", "CALL_REPLY", {"reply": 1, "minutes": None, "challenge": None}),
    ("stand by, for how long?", "4.11.1", "CALL_REPLY", {"reply": 3, "minutes": None, "challenge": None}),
    ("declined with a challenge", "4.11.1", "CALL_REPLY", {"reply": 2, "minutes": None, "challenge": ID}),
    ("two points of one number", "4.11.2", "READOUT", {"proposed": [[1, [WORDS]], [1, [WORDS]]]}),
    ("a point twice in one language", "4.11.2", "READOUT", {"stated_by_us": [[1, [WORDS, WORDS]]]}),
    ("a point without words", "4.11.2", "READOUT", {"stated_by_them": [[1, []]]}),
    ("agreed to nothing", "4.11.3", "MEETING", {"step": 3, "previous": None}),
    ("proposed as an answer", "4.11.3", "MEETING", {"step": 1, "previous": ID}),
    ("without a date", "4.11.4", "COMMITMENT", {"due": None, "review_at": None}),
    ("no next contact", "4.11.5", "CRISIS", {"step": 6, "next_contact": None, "opened_by": ID}),
    ("a thread without a beginning", "4.11.5", "CRISIS", {"step": 6, "next_contact": 9, "opened_by": None}),
    ("opened by another entry", "4.11.5", "CRISIS", {"step": 1, "next_contact": 9, "opened_by": ID}),
    ("a distance without a direction", "4.12.1", "CEASEFIRE_EVENT", {"distance_dm": 9, "bearing": None, "place": None}),
    ("no assistance at all", "4.12.1", "DISTRESS", {"assistance": []}),
    ("consistent with nothing", "4.13.1", "OBSERVED", {"match": 1, "candidates": []}),
    ("not compared, but candidates", "4.13.1", "OBSERVED", {"match": 4, "candidates": [ID]}),
    ("stale before its time", "4.13.2", "TRACK", {"time": 9, "stale": 9}),
    ("a height without its error", "4.13.2", "TRACK", {"height_dm": 9, "height_error_dm": None}),
    ("one track meets itself", "4.13.3", "ENCOUNTER", {"tracks": ["x", "x"]}),
)  # fmt: skip
