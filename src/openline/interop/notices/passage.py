"""One passage of one language: its areas, each with the windows that the text gives it.

Times and shapes are read apart and joined by their order. A time before all areas holds for all of them; a time
between areas holds for what follows it where an earlier time or no area precedes it, otherwise for what it follows.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct, field
from msgspec.structs import replace

from openline.core.space.volume import Band, Circle, Polygon, Window
from openline.interop.notices.clocks import Zone, moment
from openline.interop.notices.coordinates import Coordinates, StatedPosition, Stray, find_coordinates
from openline.interop.notices.halves import SHORT_FIGURE
from openline.interop.notices.language import Language, find_runs
from openline.interop.notices.marks import Mark, pieces
from openline.interop.notices.outline import COAST_STRIP, Shape, find_shapes
from openline.interop.notices.reading import Area, Kind
from openline.interop.notices.schedule import Reference, Schedule, join_touching, read_schedule

ACTIVITIES: frozenset[Kind] = frozenset(
    ("exercise", "live_firing", "missile", "rocket_launch", "space_debris", "hazardous_operation", "closed_area")
)
"""What others must keep clear of; a text about one of these is never just the state of a buoy."""

_LIST_MARK = re.compile(r"\d{1,2}\s?\.(?=\s|[A-ZА-Я])(?!\s?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))")
_BEFORE_LIST_MARK = re.compile(r"(?:\A|\n\s?|[.=]|[.=:;]\s)[ \t]*\Z")
_LONGEST_INDENT = 24
_TIME_FIGURES = r"\d(?:\d{3}(?:\d\d)?(?![\d.])|:\d\d|[^\S\n]*(?:TO|AND|ПО|ДО|И|-)[^\S\n]*\d|[^\S\n]?Z\b)"
"""Figures that may be a time, in a line whose positions are blanked out."""
_BLANKED = re.compile("\x00+")
_HEADING_GAP = 12
_SEPARATED = re.compile(r"\d\s?[-°º'′]\s?\d")
_NOISE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (cue, re.compile(pattern))
    for cue, pattern in (
        ("+", r"\+\d[\d ]{7,18}\d"),
        ("00", r"00(?<!\w..)\d[\d ]{7,18}\d"),  # telephones
        ("/", r"\b\d{1,2}/\d{4}\b"),
        ("EFS", r"\bEFS\b[ \d/-]+"),  # editions of Notices to Mariners
        ("DANGER", r"\bDANGER\s+AREA\s+[A-Z -]{1,40}\d{1,2}\s+[A-Z]{3}\s+\d\d\b(?=\s*\n)"),  # of a standing area
        ("МСК", r"\b\d{6}\s*МСК\s*ГС\b"),  # the sender's line
        ("CH", r"CH(?<!\w..)(?:ANNELS?)?\.?\s*\d\d(?:\s?(?:/|AND|,)\s?\d\d)*"),
        ("CHART", r"CHART(?<!\w.....)S?\s+(?:RUS\s+)?[\d, ]+"),
        ("КАРТ", r"КАРТ[АЫ]\s+[\d, ]+"),
        ("КНИГА", r"КНИГА\s+\d+"),
        ("N", r"N(?<!\w.)[OR]\.?\s?\d+[\d.]*"),  # numbers of lights and buoys
        ("НР", r"\bНР\s?\d[\d.]*[А-Я]?"),
        ("C", r"C(?<!\w.)(?:ALL\s*SIGN|/S|S)\s+[A-Z0-9]+"),
        ("-", r"[A-Z](?<!\w.)[A-Z]{0,3}-\d{2,}[A-Z0-9]*"),
        ("МУРМАНСК", r"МУРМАНСК\s+\d+\s+\d\d/\d\d\s+\d{4}"),
        ("ПЕРЕДАВАТЬ", r"ПЕРЕДАВАТЬ\s+\d+\s+СУТОК"),
        ("MANNED", r"\bMANNED\s+FROM\s+[\d.:]+\s*(?:UTC)?"),
        ("CORRECT", r"\bCORRECT\s+AT\b[^\n]{0,40}"),
    )
)
"""Figures that tell no time, each with what the text must hold for them to be looked for."""


class Passage(Struct):
    """What one passage says.

    Attributes:
        notes: said beside the areas, without harm to the understanding; doubts: what makes the notice partial.
        strays: how many half positions were seen.
        aid_only: it tells the state of an aid to navigation, and of no activity.
        timed: a schedule was found, whether or not an area was.
        observed: the first time of a sighting; first_day: the first second of the notice's year, where that is known.
    """

    areas: list[Area] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    kind: Kind | None = None
    aid_only: bool = False
    strays: int = 0
    timed: bool = False
    observed: int | None = None
    first_day: int | None = None


class _Block(Struct):
    """Runs of time words with no shape between them."""

    start: int
    runs: list[list[Mark]] = field(default_factory=list)


def read_passage(
    text: str, language: Language, reference: Reference, *, default: Zone, title: str, start: int | None
) -> Passage:
    """Read one passage.

    Args:
        text: upper case, without its header line, its cancel clauses blanked out (`\\x00`).
        reference: settles open years.
        default: the clock meant where none is named.
        title: of every area.
        start: when what has no beginning begins (the issue), seconds UTC.
    """
    text = regular_spelling(text)
    coordinates = _tolerant(find_coordinates(text, language.hemispheres))
    strays = real_strays(coordinates)
    shapes = find_shapes(text, coordinates, language)
    spans = [(one.start, one.end) for one in coordinates.positions]
    spans += [(one.start, one.end) for one in coordinates.boxes] + [(one.start, one.end) for one in strays]
    masked = blank(text, spans)
    words = _BLANKED.sub("\x00", masked)
    masked = _near_times(masked, language)
    masked = blank(masked, [*_noise(masked), *_list_marks(masked)])
    blocks = _blocks(find_runs(masked, language), shapes)
    kind = language.kind(words)
    aid_only = kind not in ACTIVITIES and language.aid_only(words)
    out = Passage(kind=kind, aid_only=aid_only, strays=len(strays))
    if reference.year is not None:
        out.first_day = moment(date(reference.year, 1, 1), 0, default)
    scoped = _scope(shapes, blocks, reference, default, language, out)
    if out.kind in ACTIVITIES and not out.timed and language.time_hint.search(masked):
        out.doubts.append("time_unread: the text speaks of a time that was not understood")
    if out.kind in ACTIVITIES and _may_be_corners(shapes, language):
        out.doubts.append("bare_points: an activity is announced at single points; they may be corners")
    for index, (shape, schedule) in enumerate(scoped):
        out.areas.append(_area(index, shape, schedule, out, title, start, len(scoped)))
    out.areas += [
        replace(area, footprint=Polygon((strip,), parallels=False), warnings=(*area.warnings, COAST_STRIP))
        for area, (shape, _) in zip(tuple(out.areas), scoped, strict=True)
        for strip in shape.strips
    ]
    return out


_DECIMAL_COMMA = re.compile(r",(?<=\d\d,)(?=\d{1,3}(?!\d))")
_GLUED_AND = re.compile(r"AND(?<=\d[NSEW]AND)\b")
_LETTERS_FIRST = re.compile(
    r"([NS])(?<!\w.)\s?(\d{2})[-° ](\d{2}(?:\.\d{1,4})?)['′]?[ ,/]{0,3}"
    r"([EW])\s?(\d{3})[-° ](\d{2}(?:\.\d{1,4})?)(?![\d'′\"-])"
)
_RUN_TOGETHER = re.compile(
    r"(\d{2})(?<![\d-]..)(\d{2}\.\d{1,3})\s?([NS])[ ,/–-]{0,4}(\d{3})(\d{2}\.\d{1,3})\s?([EW])\b"
)


def _may_be_corners(shapes: Sequence[Shape], language: Language) -> bool:
    """Say whether three points or more stand there without a word that they are points (POSITION, IN VICINITY OF)."""
    bare = [shape for shape in shapes if isinstance(shape.footprint, Circle) and not shape.footprint.radius_m]
    return len(bare) >= 3 and not any(language.points.search(shape.lead) for shape in bare)


def regular_spelling(text: str) -> str:
    """Return the text with its positions as most write them: `69-31.7N 016-47.4E`.

    Decimal commas, letters before the figures (`N69 31.7 E016°47.4`) and degrees run together with the minutes
    (`6901.5N 01529.4E`) each have this one reading.
    """
    if "," in text:
        text = _DECIMAL_COMMA.sub(".", text)
    if "N" not in text and "S" not in text:
        return text
    text = _LETTERS_FIRST.sub(r"\2-\3\1 \5-\6\4", _GLUED_AND.sub(" AND", text))
    return _RUN_TOGETHER.sub(r"\1-\2\3 \4-\5\6", text)


def _tolerant(coordinates: Coordinates) -> Coordinates:
    """Two or more figures without their leading zero (`018-9.84E`) are a habit of the writer, not a slip."""
    if sum(SHORT_FIGURE in one.doubts for one in coordinates.positions) < 2:
        return coordinates
    return replace(coordinates, positions=[_without_short(one) for one in coordinates.positions])


def _without_short(one: StatedPosition) -> StatedPosition:
    if SHORT_FIGURE not in one.doubts:
        return one
    doubts = tuple(doubt for doubt in one.doubts if doubt != SHORT_FIGURE)
    return replace(one, doubts=doubts, mended=(*one.mended, SHORT_FIGURE))


def real_strays(coordinates: Coordinates) -> list[Stray]:
    """Return the half positions that cannot be anything else; `0800 ON` is a time."""
    return [stray for stray in coordinates.strays if _SEPARATED.search(stray.text)]


def _noise(text: str) -> Iterator[tuple[int, int]]:
    return (found.span() for cue, pattern in _NOISE if cue in text for found in pattern.finditer(text))


def _list_marks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of `1.` and `12 .` at the head of a line or sentence."""
    for found in _LIST_MARK.finditer(text):
        start = found.start()
        if _BEFORE_LIST_MARK.search(text, max(0, start - _LONGEST_INDENT), start):
            yield found.span()


def _near_times(text: str, language: Language) -> str:
    """Blank the lines that neither speak of time nor stand beside one that does; most lines of a long list."""
    lines = text.split("\n")
    if len(lines) < 4:
        return text
    beside = [False] * (len(lines) + 2)
    clue = _time_clue(language.time_cue)
    number, end = 0, 0
    while end >= 0 and (found := clue.search(text, end)):
        number += text.count("\n", end, found.start())
        beside[number : number + 3] = (True, True, True)
        end = text.find("\n", found.start())
    return "\n".join(line if keep else "\x00" * len(line) for line, keep in zip(lines, beside[1:], strict=False))


@lru_cache(maxsize=8)
def _time_clue(words: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(f"{words.pattern}|{_TIME_FIGURES}")


def blank(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the text with the spans replaced by as many `\\x00`, so that places stay the same."""
    parts, at = [], 0
    for begin, end in sorted(spans):
        if begin < at:
            begin = at
        if end > begin:
            parts += [text[at:begin], "\x00" * (end - begin)]
            at = end
    return "".join([*parts, text[at:]])


# --- which time for which area ----------------------------------------------------------------------------------------


def _blocks(runs: Iterable[list[Mark]], shapes: Sequence[Shape]) -> list[_Block]:
    blocks: list[_Block] = []
    starts = [shape.start for shape in shapes]
    passed = -1
    for run in runs:
        shapes_before = bisect_left(starts, run[0].start)
        if shapes_before != passed or _heads_area(run, starts[shapes_before : shapes_before + 1]):
            blocks.append(_Block(run[0].start))
        passed = shapes_before
        blocks[-1].runs.append(run)
    return blocks


def _heads_area(run: Sequence[Mark], following: Sequence[int]) -> bool:
    """Hours alone, directly before the first corner of an area: `DANGER AREA UP RANGE FROM 2005 TO 2045 UTC`."""
    if any(mark.kind in ("number", "group", "date", "month") for mark in run):
        return False
    return any(start - run[-1].end <= _HEADING_GAP for start in following)


def _scope(
    shapes: Sequence[Shape],
    blocks: Sequence[_Block],
    reference: Reference,
    default: Zone,
    language: Language,
    out: Passage,
) -> list[tuple[Shape, Schedule]]:
    schedules = [_schedule(block, reference, default, language) for block in blocks]
    out.timed = any(one.windows or one.further_notice or one.until is not None for one in schedules)
    out.observed = next((one.observed for one in schedules if one.observed is not None), None)
    for schedule in schedules:
        out.doubts += [doubt for doubt in schedule.doubts if doubt not in out.doubts]
        out.notes += [note for note in schedule.notes if note not in out.notes]
        if schedule.zone is reference.local:
            out.notes.append("local_time: local time is read as the legal time of the coordinator's country")
    if not shapes:
        return []
    if not blocks:
        return [(shape, Schedule()) for shape in shapes]
    starts = [block.start for block in blocks]
    if starts[0] > shapes[0].start:
        following = [bisect_left(starts, shape.start) for shape in shapes]
        return [
            (shape, schedules[min(place, len(schedules) - 1)]) for shape, place in zip(shapes, following, strict=True)
        ]
    scoped = [(shape, _narrow(schedules[0], schedules[bisect_left(starts, shape.start) - 1], out)) for shape in shapes]
    if starts[-1] > shapes[-1].start:
        scoped = [(shape, _close(schedule, schedules[-1], out)) for shape, schedule in scoped]
    return scoped


def _schedule(block: _Block, reference: Reference, default: Zone, language: Language) -> Schedule:
    parts = []
    for run in block.runs:
        marks = [*run, Mark("break", run[-1].end, run[-1].end)]
        parts += pieces(marks, _year(reference), month_first=language.month_first)
    return read_schedule(parts, reference, default)


def _year(reference: Reference) -> int | None:
    if reference.year is not None:
        return reference.year
    return reference.year_of(1)


def _narrow(general: Schedule, own: Schedule, out: Passage) -> Schedule:
    """Join a heading's time with the general one: hours alone take its days; days outside it are no schedule."""
    if own is general:
        return general
    if own.hours and not own.windows and general.days:
        windows = [
            Window(moment(day, start, own.zone), moment(day, end, own.zone), reserve)
            for day, reserve in general.days
            for start, end in own.hours
        ]
        return Schedule(windows=windows, days=general.days, zone=own.zone)
    if own.windows and general.windows:
        first, last = general.windows[0].start, general.windows[-1].end
        if last is not None and all(w.start >= last or (w.end or last) <= first for w in own.windows):
            note = "heading_date: a date in a heading lies outside the announced period and is not a time of it"
            if note not in out.notes:
                out.notes.append(note)
            return general
    return own if own.windows or own.until is not None or own.further_notice else general


def _close(schedule: Schedule, trailing: Schedule, out: Passage) -> Schedule:
    """An end stated below the areas closes a window that has none; other times there are no part of what is known."""
    end = trailing.until
    if end is not None and any(window.end is None for window in schedule.windows):
        windows = [
            Window(w.start, end, w.alternate) if w.end is None and end > w.start else w for w in schedule.windows
        ]
        return Schedule(windows=windows, zone=schedule.zone)
    if not schedule.windows and trailing.windows:
        if schedule.hours and trailing.days:
            return _narrow(trailing, schedule, Passage())
        return trailing
    repeated = set(trailing.windows) <= set(schedule.windows) or _same_bare_days(trailing, schedule)
    if trailing.hours or not repeated:
        doubt = "time_below: a time below the areas is not theirs as far as can be told"
        out.doubts += [doubt] if doubt not in out.doubts else []
    return schedule


def _same_bare_days(trailing: Schedule, schedule: Schedule) -> bool:
    """Say whether the last words only name the days once more, without hours: `NOTE NEW DATE 03 MAR TO 18 MAR`."""
    days = {day for day, _ in trailing.days}
    if not days or days != {day for day, _ in schedule.days}:
        return False
    whole = [Window(moment(day, 0, trailing.zone), moment(day, 24 * 60, trailing.zone)) for day in sorted(days)]
    return trailing.windows == join_touching(whole)


# --- areas ------------------------------------------------------------------------------------------------------------


def _area(
    index: int, shape: Shape, schedule: Schedule, out: Passage, title: str, start: int | None, count: int
) -> Area:
    notes, doubts = list(shape.notes), list(shape.doubts)
    windows = tuple(sorted(schedule.windows, key=lambda one: (one.start, one.end or 1 << 62)))
    if not windows:
        begin = start if start is not None else schedule.observed if schedule.observed is not None else out.observed
        if begin is None and out.first_day is not None:
            begin = out.first_day
            doubts.append(
                "no_start: neither a beginning nor the time of issue is stated; its year's first day is taken"
            )
        elif begin is None:
            doubts.append("no_start: neither a beginning nor the time of issue is stated")
        else:
            notes.append("no_start: no beginning is stated; it begins with the issue")
        if begin is not None:
            windows = (Window(begin, schedule.until if (schedule.until or 0) > begin else None),)
        if schedule.hours:
            doubts.append("hours_without_days: hours are stated, but not their days")
        if schedule.observed is not None and out.kind in ACTIVITIES:
            doubts.append("single_time: only a single time is stated for an activity")
    out.doubts += [doubt for doubt in doubts if doubt not in out.doubts]
    label = chr(ord("A") + index) if count > 1 and index < 26 else (str(index + 1) if count > 1 else "")
    return Area(label, out.kind or "other", shape.footprint, Band(), windows, title, tuple(notes + doubts))
