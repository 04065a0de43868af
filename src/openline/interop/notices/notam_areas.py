"""The areas of one NOTAM: each shape with its own name, vertical limits and windows, or those of the notice.

What an item of a list says of itself (`2. WI CIRCLE ... SFC-550M AMSL`, `AREA1: 0245-0312`) holds for it alone; what
stands before or after all of them, and fields B), C), D), F), G), hold for every one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from openline.core.space.volume import Band, Window
from openline.interop.notices.notam_levels import GROUND, UNLIMITED, Level, Limits, band, find_limits, find_upper
from openline.interop.notices.notam_schedule import Schedule, read_schedule
from openline.interop.notices.notam_shapes import Shape
from openline.interop.notices.reading import Area, Kind

HARMLESS = frozenset({"arc-drawn", "estimated-end", "reference-point", "exclusion-named", "no-limits", "text-time"})
"""Codes of warnings that say something worth knowing and leave no doubt about corners, limits or windows."""

_ITEM = re.compile(
    r"(?:^|(?<=[\s.;,:(/-]))(?:(?:SUB-?|IMPACT |BUFFER )?(?:AREAS?|ZONES?|TRA|SECTORS?|BOX|PART) ?(?:NR\.? ?|NO\.? ?)?"
    r"(?P<name>\d{1,2}|[A-Z]|[A-Z]?\d[A-Z]?)\b(?! ?(?:NM|KM|M\b))"
    r"|\(?(?P<mark>\d{1,2}|[A-Z])(?:[.](?!\d)|\))(?! ?\d{2}[.)]))"
)
_VERTICAL = ("VERT", "ALTITUDE", " ALT", "LIMIT", "BTN ", "LEVEL", "HEIGHT", "HGT", "FROM THE SURFACE", "UPPER")
_MONTH = r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*"
_CLOCK = r"(?:[01]\d|2[0-4])[0-5]\d"
_UTC = r"(?: ?(?:UTC|Z|HRS|HR|H)\b)*"
_HOURS = re.compile(
    rf"(?<![\d+/.-])({_CLOCK}){_UTC} ?(?:-|/|TO|AND) ?({_CLOCK})(?![\d.]|-\d)"
    r"(?P<utc> ?(?:UTC|Z\b|HRS))?(?P<daily>,? ?(?:DLY|DAILY))?"
)
_DATES_BEFORE = re.compile(
    rf"({_MONTH} \d{{1,2}}(?: ?(?:-|,|AND|TO|THRU) ?(?:{_MONTH} )?\d{{1,2}})*),?(?: ?20\d\d)?[ ,:]*"
    r"(?:BTN |BETWEEN |FM |FROM )?$"
)
_PERIODS = re.compile(
    r"\b(?:PERIODS?|DATES? AND TIMES?|TIMES?) ?: ?(.{8,300}?)(?=[ .]*\b(?:AREAS?|ALTITUDE|RMK|COORD|PSN|VERTICAL)\b)"
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


def _words_of(shapes: Sequence[Shape]) -> tuple[list[str], list[str], list[str]]:
    """Split the words between shapes: what follows one, what leads to the next from its item's mark on, the marks."""
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
        if limits and limits.start > 60 and not any(word in tail[: limits.start] for word in _VERTICAL):
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
        stated = _stated_limits(frame.text) or find_limits(frame.text) or find_upper(frame.text)
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
    for word in _VERTICAL:
        at = text.find(word)
        limits = find_limits(text[at : at + 120]) if at >= 0 else None
        if limits and limits.start < 60:
            return limits
    return None


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


_SPEAKS_OF_TIME = (
    "UTC", "HRS", "DLY", "DAILY", "Z ", "Z.", "JAN", "FEB", "MAR", "APR", "MAY ", "JUN", "JUL", "AUG", "SEP", "OCT",
    "NOV", "DEC",
)  # fmt: skip
"""Hours in the text count only beside one of these: other pairs of four digits are telephone numbers and places."""


class _Period(NamedTuple):
    """Hours in the text, with the dates before them: `THRU JUL 21-27 2026, 0200-0600 DLY`."""

    dates: str
    start: str
    end: str
    daily: bool
    utc: bool

    @property
    def hours(self) -> str:
        return f"{self.start}-{self.end}"


def _periods(text: str) -> list[_Period]:
    """Return the hours in a text that are no telephone numbers."""
    found = []
    for m in _HOURS.finditer(text):
        near = text[max(0, m.start() - 70) : m.start()]
        if _NO_TIME.search(near):
            continue
        dates = _DATES_BEFORE.search(near)
        daily = bool(m["daily"]) or near.rstrip().endswith(("DAILY", "DLY"))
        found.append(_Period(dates[1] if dates else "", m[1], m[2], daily, bool(m["utc"])))
    return found


def _common_windows(frame: Frame, heads: list[str]) -> tuple[tuple[Window, ...], list[str]]:
    """Return the windows of fields B), C), D), or those of the text where D) is absent, with what is doubtful."""
    schedule = Schedule((Window(frame.start, frame.end),), ())
    if frame.schedule:
        schedule = read_schedule(frame.schedule, frame.start, frame.end)
    if frame.schedule or frame.end is None:
        return schedule.windows, list(schedule.warnings)
    listed = _PERIODS.search(frame.text) if "PERIOD" in frame.text or "TIMES" in frame.text else None
    if listed:
        read = read_schedule(listed[1].strip(" ."), frame.start, frame.end)
        if not read.warnings:
            return read.windows, []
    if not any(word in frame.text for word in _SPEAKS_OF_TIME):
        return schedule.windows, []
    periods = [period for period in _periods(frame.text) if period.utc or period.daily or period.dates]
    if not periods or (len(heads) > 1 and any(_periods(head) for head in heads)):
        return schedule.windows, []
    first = periods[0]
    if (first.daily or first.dates) and len({period.hours for period in periods}) == 1:
        read = _period_schedule(first, frame)
        if not read.warnings:
            return read.windows, []
    if len(periods) == 1 and _repeats_the_fields(first, frame):
        return schedule.windows, []
    return schedule.windows, ["text-times: the text states hours that field D) does not; the whole period is given"]


def _own_windows(head: str, frame: Frame) -> Schedule | None:
    """Return the windows that an item states for itself; None where it states none."""
    periods = _periods(head) if frame.end is not None else []
    return _period_schedule(periods[0], frame) if periods else None


def _period_schedule(period: _Period, frame: Frame) -> Schedule:
    return read_schedule(f"{period.dates} {period.hours}".strip(), frame.start, frame.end)


def _repeats_the_fields(period: _Period, frame: Frame) -> bool:
    """Say whether hours in the text only repeat the times of day of fields B) and C)."""
    if frame.end is None or frame.end - frame.start > 86_400:
        return False
    stated = [(int(clock[:2]) * 60 + int(clock[2:])) % 1440 for clock in (period.start, period.end)]
    return stated == [frame.start // 60 % 1440, frame.end // 60 % 1440]
