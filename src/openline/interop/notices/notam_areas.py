"""The areas of one NOTAM: each shape with its own name, vertical limits and windows, or those of the notice.

What an item of a list says of itself (`2. WI CIRCLE ... SFC-550M AMSL`, `AREA1: 0245-0312`) holds for it alone; what stands
before or after all of them, and fields B), C), D), F), G), hold for every one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from openline.core.space.volume import Band, Window
from openline.interop.notices.notam_levels import GROUND, UNLIMITED, Level, Limits, band, find_limits, find_upper
from openline.interop.notices.notam_schedule import Schedule, read_schedule
from openline.interop.notices.notam_shapes import Shape
from openline.interop.notices.reading import Area, Kind

HARMLESS = frozenset({"arc-drawn", "estimated-end", "reference-point", "exclusion-named", "no-limits", "text-time"})
"""Codes of warnings that say something worth knowing and leave no doubt about corners, limits or windows."""

_ITEM = re.compile(
    r"(?:^|(?<=[\s.;,:(/-]))(?:(?:SUB-?|IMPACT |BUFFER )?(?:AREAS?|ZONES?|TRA|SECTORS?|BOX|PART) ?(?:NR\.? ?|NO\.? ?)?(?P<name>\d{1,2}|[A-Z]|[A-Z]?\d[A-Z]?)\b(?! ?(?:NM|KM|M\b))"
    r"|\(?(?P<mark>\d{1,2}|[A-Z])(?:[.](?!\d)|\))(?! ?\d{2}[.)]))"
)
_VERTICAL = re.compile(r"VERT|ALTITUDE|\bALT\b|LIMIT|\bBTN\b|LEVELS?\b|HEIGHT|\bHGT\b|FROM THE SURFACE|UPPER")
_PERIOD = re.compile(
    r"(?:(?:(?:THRU|ON|FM|FROM|DATES?:?|DAILY|DLY)[ :]*)?(?P<date>(?:(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* \d{1,2}(?: ?(?:-|,|AND|TO|THRU) ?"
    r"(?:(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* )?\d{1,2})*),?(?: ?20\d\d)?)?[ ,:]*(?:BTN |BETWEEN |FM |FROM )?)?"
    r"(?<![\d+/.-])(?P<hours>(?:[01]\d|2[0-4])[0-5]\d(?: ?(?:UTC|Z|HRS|HR|H))* ?(?:-|/|TO|AND) ?(?:[01]\d|2[0-4])[0-5]\d)(?![\d.]|-\d)(?P<utc> ?(?:UTC|Z\b|HRS))?(?P<daily>,? ?(?:DLY|DAILY))?"
)
_NO_TIME = re.compile(r"(?:TEL|CTC|PHONE|FREQ|CALL|MHZ|AWY|FAX|\+\d*|AD|INFO|NR|AIP|AIC|SUP|CONTACT)[ .:/\d()-]*$")


@dataclass(slots=True)
class Frame:
    """What holds for all areas of a notice.

    Attributes:
        start, end: fields B) and C), seconds UTC; end None until further notice.
        schedule: field D).
        lower, upper: fields F) and G).
        text: field E).
    """

    start: int
    end: int | None
    schedule: str
    lower: Level | None
    upper: Level | None
    text: str
    kind: Kind
    title: str


def build_areas(shapes: Sequence[Shape], frame: Frame) -> tuple[tuple[Area, ...], list[str]]:
    """Return the areas and the warnings that concern all of them."""
    heads, tails, labels = _words_of(shapes)
    common, doubts = _common_windows(frame, heads)
    own_limits = _own_limits(heads, tails)
    shared, level_doubts = _shared_band(frame, shapes, own_limits)
    doubts = [*doubts, *level_doubts]
    areas = []
    for index, shape in enumerate(shapes):
        warnings = [*shape.warnings, *shape.notes]
        limits = own_limits[index]
        made = shared
        if limits is not None:
            made, doubt = band(_with_reference(limits.lower, frame), _with_reference(limits.upper, frame))
            warnings += [doubt] if doubt else []
        windows = common
        if len(shapes) > 1:
            own = _own_windows(heads[index], frame)
            if own is not None:
                windows, said = own.windows, own.warnings
                warnings += said
        label = labels[index] if len(shapes) > 1 else ""
        areas.append(Area(label, frame.kind, shape.footprint, made, windows, frame.title, tuple(warnings)))
    return tuple(areas), doubts


def frame_windows(frame: Frame) -> Schedule:
    """Return the windows of fields B), C) and D)."""
    if frame.schedule:
        return read_schedule(frame.schedule, frame.start, frame.end)
    return Schedule((Window(frame.start, frame.end),), ())


def frame_band(frame: Frame) -> tuple[Band, list[str]]:
    """Return the band of fields F) and G), else of the vertical limits in the text."""
    return _shared_band(frame, (), ())


def _words_of(shapes: Sequence[Shape]) -> tuple[list[str], list[str], list[str]]:
    """Split the words between shapes: what follows one (to the next item's mark), what leads to the next, and the marks."""
    heads, tails, names = [], [], []
    for index, shape in enumerate(shapes):
        between = shape.before
        mark = None
        for m in _ITEM.finditer(between):
            mark = m
        cut = mark.start() if mark else (len(between) if index else 0)
        heads.append(between[cut:] if mark or not index else between[-60:])
        names.append((mark["name"] or mark["mark"]) if mark else "")
        if index:
            tails.append(between[:cut])
    if shapes:
        tails.append(shapes[-1].after)
    if len(set(names)) < len(names) or "" in names:
        names = [_letters(index) for index in range(len(names))]
    return heads, tails, names


def _letters(index: int) -> str:
    name = ""
    while index >= 0:
        name = chr(ord("A") + index % 26) + name
        index = index // 26 - 1
    return name


def _own_limits(heads: list[str], tails: list[str]) -> list[Limits | None]:
    """Return the limits that each of several areas states for itself."""
    if len(heads) < 2:
        return [None] * len(heads)
    own: list[Limits | None] = []
    for index, (head, tail) in enumerate(zip(heads, tails, strict=True)):
        limits = find_limits(tail[:160])
        if limits and limits.start > 60 and not _VERTICAL.search(tail[: limits.start]):
            limits = None
        if limits is None:
            limits = find_limits(head) if index or _ITEM.match(head) else None
        own.append(limits)
    stated = [limits for limits in own if limits]
    if len(stated) == 1 and own[-1] is not None:
        return [None] * len(own)  # said once, after the last: it holds for all
    return own


def _shared_band(frame: Frame, shapes: Sequence[Shape], own: Sequence[Limits | None]) -> tuple[Band, list[str]]:
    """Return the band of fields F) and G); the text's own limits stand in for them or are compared with them."""
    made, doubt = band(frame.lower, frame.upper)
    if frame.lower is None or frame.upper is None:
        stated = _stated_limits(frame.text) or find_upper(frame.text)
        if stated is None:
            return made, ["no-limits: no vertical limits are stated"]
        made, doubt = band(frame.lower or stated.lower, frame.upper or stated.upper)
        return made, [doubt] if doubt else []
    doubts = [doubt] if doubt else []
    if len(shapes) < 2 and not any(own):
        stated = _stated_limits(frame.text)
        if stated and not (_same(stated.lower, frame.lower) and _same(stated.upper, frame.upper)):
            doubts.append("levels-differ: the text states other vertical limits than fields F) and G)")
    return made, doubts


def _stated_limits(text: str) -> Limits | None:
    """Return limits in the text that are introduced as such."""
    m = _VERTICAL.search(text)
    limits = find_limits(text[m.start() :]) if m else None
    return limits if limits and limits.start < 60 else None


def _same(stated: Level, field: Level) -> bool:
    if stated in (GROUND, UNLIMITED) or field in (GROUND, UNLIMITED):
        return stated == field
    assert stated.metres is not None
    assert field.metres is not None
    return abs(stated.metres - field.metres) < 1 and stated.reference in (None, field.reference)


def _with_reference(level: Level, frame: Frame) -> Level:
    """A number without a reference means that of field G) or F) where these agree or hold the same number."""
    if level.metres is None or level.reference is not None:
        return level
    known = [other for other in (frame.upper, frame.lower) if other and other.metres and other.reference]
    for other in known:
        if other.metres == level.metres or len({o.reference for o in known}) == 1:
            return Level(level.metres, other.reference)
    return level


def _common_windows(frame: Frame, heads: list[str]) -> tuple[tuple[Window, ...], list[str]]:
    schedule = frame_windows(frame)
    if frame.schedule or frame.end is None:
        return schedule.windows, list(schedule.warnings)
    periods = [
        m for m in _PERIOD.finditer(frame.text) if not _NO_TIME.search(frame.text[max(0, m.start() - 40) : m.start()])
    ]
    periods = [m for m in periods if m["utc"] or m["daily"] or m["date"]]
    if not periods:
        return schedule.windows, []
    if len(heads) > 1 and any(_PERIOD.search(head) for head in heads):
        return schedule.windows, []
    first = periods[0]
    if (first["daily"] or first["date"]) and len({_hours(m) for m in periods}) == 1:
        read = _period_schedule(first, frame)
        if not read.warnings:
            return read.windows, []
    if len(periods) == 1 and _covers(first, frame):
        return schedule.windows, []
    return schedule.windows, ["text-times: the text states hours that field D) does not; the whole period is given"]


def _own_windows(head: str, frame: Frame) -> Schedule | None:
    """Return the windows that an item states for itself; None where it states none."""
    m = _PERIOD.search(head)
    if not m or _NO_TIME.search(head[: m.start()]) or frame.end is None:
        return None
    return _period_schedule(m, frame)


def _period_schedule(m: re.Match[str], frame: Frame) -> Schedule:
    date = re.sub(r"\b20\d\d\b", "", m["date"] or "").strip(" ,")
    assert frame.end is not None
    return read_schedule(f"{date} {_hours(m)}".strip(), frame.start, frame.end)


def _hours(m: re.Match[str]) -> str:
    return re.sub(r" ?(?:UTC|Z|HRS|HR|H)\b", "", m["hours"])


def _covers(m: re.Match[str], frame: Frame) -> bool:
    """Say whether hours in the text only repeat the times of day of fields B) and C)."""
    digits = re.findall(r"\d{4}", _hours(m))
    assert frame.end is not None
    stated = [(int(d[:2]) * 60 + int(d[2:])) % 1440 for d in digits]
    return stated == [frame.start // 60 % 1440, frame.end // 60 % 1440] and frame.end - frame.start <= 86_400
