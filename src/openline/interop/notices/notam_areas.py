"""The areas of one NOTAM: each shape with its own name, vertical limits and windows, or those of the notice.

What an item of a list says of itself (`2. WI CIRCLE ... SFC-550M AMSL`, `AREA1: 0245-0312`) holds for it alone; what
stands before or after all of them, and fields B), C), D), F), G), hold for every one.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import replace

from openline.core.space.volume import Band, Footprint, Window
from openline.interop.notices.notam_calendar import DAY_S
from openline.interop.notices.notam_hours import (
    StatedHours,
    date_of_item,
    hours_before_area,
    hours_of_item,
    hours_of_text,
    launch_window,
    planned_date,
)
from openline.interop.notices.notam_levels import GROUND, UNLIMITED, Level, Limits, band, find_limits, find_upper
from openline.interop.notices.notam_schedule import read_schedule
from openline.interop.notices.notam_shapes import Shape
from openline.interop.notices.reading import Area, Kind

HARMLESS = frozenset(
    {
        "arc_drawn",
        "buffer_drawn",
        "enclosing_circle",
        "estimated_end",
        "exclusion_named",
        "holidays_not_left_out",
        "no_limits",
        "reference_point",
        "sun_computed",
    }
)
"""Codes of warnings that say something worth knowing and leave no doubt about corners, limits or windows."""

_ITEM = re.compile(
    r"(?:^|(?<=[\s.;,:(/-]))(?:(?:SUB-?|IMPACT |BUFFER )?(?:AREAS?|ZONES?|TRA|SECTORS?|BOX|PART) ?(?:NR\.? ?|NO\.? ?)?"
    r"(?P<name>\d{1,2}|[A-Z]|[A-Z]?\d[A-Z]?)\b(?! ?(?:NM|KM|M\b))"
    r"|\(?(?P<mark>\d{1,2}|[A-Z])(?:[.](?!\d)|\))(?! ?\d{2}[.)]))"
)
_VERTICAL = ("VERT", "ALTITUDE", " ALT", "LIMIT", "BTN ", "LEVEL", "HEIGHT", "HGT", "FROM THE SURFACE", "UPPER")
_NEAR = 200
_TEXT_TIMES = "text_times: the text states hours that field D) does not; the whole period is given"


class Frame(Struct):
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
    own_windows = _own_windows(shapes, heads, tails, frame)
    common, doubts = _common_windows(frame, [shape.footprint for shape in shapes], any(own_windows))
    dates = [date_of_item(head) for head in heads] if len(heads) > 1 and not any(own_windows) else []
    planned = planned_date(frame.text)
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
        windows, said = own_windows[index] or (common, ())
        warnings += said
        if dates and all(dates):
            windows = tuple(window for window in windows if _date(window) == dates[index]) or windows
        if planned:
            windows = tuple(replace(window, alternate=_date(window) != planned) for window in windows)
        label = labels[index] if len(shapes) > 1 else ""
        areas.append(Area(label, frame.kind, shape.footprint, made, windows, frame.title, tuple(warnings)))
    return tuple(areas), doubts


def _words_of(shapes: Sequence[Shape]) -> tuple[list[str], list[str], list[str]]:
    """Split the words between shapes: what follows one, what leads to the next from its item's mark on, the marks."""
    if len(shapes) == 1:  # most notices: all that is said is said of the one area
        return [""], [shapes[0].after], [""]
    heads, tails, names = [], [], []
    for index, shape in enumerate(shapes):
        between = shape.before if index else shape.before[-_NEAR:]
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
            return made, ["no_limits: no vertical limits are stated"]
        made, doubt = band(frame.lower or stated.lower, frame.upper or stated.upper)
        return made, [doubt] if doubt else []
    doubts = [doubt] if doubt else []
    if len(shapes) < 2 and not any(own):
        stated = _stated_limits(frame.text)
        if stated and not (_same(stated.lower, frame.lower) and _same(stated.upper, frame.upper)):
            doubts.append("levels_differ: the text states other vertical limits than fields F) and G)")
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


def _date(window: Window) -> str:
    """The day on which a window begins, as the text writes it: `APR 21`."""
    return datetime.fromtimestamp(window.start, UTC).strftime("%b %d").upper()


_Own = tuple[tuple[Window, ...], tuple[str, ...]]


def _common_windows(frame: Frame, places: Sequence[Footprint], listed: bool) -> tuple[tuple[Window, ...], list[str]]:
    """Return the windows of fields B), C), D), or those of the text where D) is absent, with what is doubtful.

    `listed` says that the items of a list state their own hours: those are no hours of the notice.
    """
    whole = (Window(frame.start, frame.end),)
    if frame.schedule:
        schedule = read_schedule(frame.schedule, frame.start, frame.end, places)
        return schedule.windows, list(schedule.warnings)
    stated = None if frame.end is None else launch_window(frame.text) or (None if listed else hours_of_text(frame.text))
    if stated is None or _repeats_the_fields(stated, frame):
        return whole, []
    if stated.complete:
        schedule = read_schedule(stated.schedule, frame.start, frame.end, places)
        if all(warning.partition(":")[0] in HARMLESS for warning in schedule.warnings):
            return schedule.windows, list(schedule.warnings)
    return whole, [_TEXT_TIMES]


def _own_windows(shapes: Sequence[Shape], heads: list[str], tails: list[str], frame: Frame) -> list[_Own | None]:
    """Return the windows that each item of a list states before its positions, or, where all do, behind them.

    Where only some items state hours, those of the others are a doubt; where only some state them behind their
    positions, they may as well belong to the next item, and all are.
    """
    if len(heads) < 2 or frame.end is None:
        return [None] * len(heads)
    leading = [hours_before_area(shape.before) for shape in shapes]
    if any(leading) and (all(leading) or launch_window(frame.text)):
        return [_windows_of(hours, frame, at) if hours else None for hours, at in zip(leading, shapes, strict=True)]
    stated = [hours_of_item(head) for head in heads]
    if not any(stated):
        stated = [hours_of_item(tail) for tail in tails]
        if not any(stated[:-1]):
            return [None] * len(heads)
        if not all(stated):
            stated = [None] * len(heads)
    return [_windows_of(hours or StatedHours("", False), frame, at) for hours, at in zip(stated, shapes, strict=False)]


def _windows_of(hours: StatedHours, frame: Frame, at: Shape) -> _Own:
    """Return the windows of an area's own hours; the last may end later than field C), which speaks for the whole."""
    if not hours.schedule or frame.end is None:
        return (Window(frame.start, frame.end),), (_TEXT_TIMES,)
    schedule = read_schedule(hours.schedule, frame.start, frame.end - frame.end % DAY_S + DAY_S, [at.footprint])
    windows = tuple(window for window in schedule.windows if window.start < frame.end)
    return windows or (Window(frame.start, frame.end),), schedule.warnings


def _repeats_the_fields(hours: StatedHours, frame: Frame) -> bool:
    """Say whether hours in the text only repeat the times of day of fields B) and C)."""
    if frame.end is None or frame.end - frame.start > 86_400:
        return False
    return hours.clocks == (frame.start // 60 % 1440, frame.end // 60 % 1440)
