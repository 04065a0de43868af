"""What a maritime reader must know of a language: its words of time, of shape, of measure and of life.

The grammar (`schedule`, `outline`, `passage`) is the same for all; `english` and `russian` fill in this form.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from openline.interop.notices.clocks import Zone
from openline.interop.notices.halves import Hemisphere
from openline.interop.notices.marks import Mark, MarkKind
from openline.interop.notices.reading import Kind

CLAUSE = r"(?P<rest>(?:[^\n=.]|\.(?=\d)|\n(?=\s{0,3}\d)){0,70})"
"""What belongs to a cancel clause: to the end of its sentence or line, and over the line end where figures follow."""

_MAX_RUN = 200
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Language:
    """One language of notices; all patterns are for upper-case text.

    Attributes:
        code: ISO 639-1.
        months: every spelling -> 1 to 12.
        words: word -> what it means in a schedule, and its value.
        fillers: words that may stand inside a schedule without meaning anything for it.
        zones: names of clocks.
        phrases: word groups to be read as one mark, each behind a word that the text must hold; the pattern's group
            `value` is the mark's.
        glued: after what a month or zone may have lost its blank (`16 SEPNAVIGATION`).
        hemispheres: letter -> hemisphere.
        area, line, points: words before positions that say how to join them; near_line: it lies beside a line of
            them; plural_points: one radius is stated for a list of them; coast: the part that follows a shore.
        measured: there is a radius or a sector at all; centre: what follows is the middle of an area.
        time_cue: a line speaks of time; time_hint: so does an activity. Quick looks that
            spare the long ones.
        between_coast: the shore is one side of what follows.
        radius, width, sector: patterns with the groups `value` and `unit`; a sector has `from` and `to` as well. A
            width is what lies on each side of a line.
        units: metres in each unit of length.
        self_cancel, other_cancel: the clauses that end this notice, or others, with `CLAUSE` behind; cancel_cue: how
            the first of them begins at the earliest.
        kind: what the words say is going on; None where they say nothing known.
        aid_only: the text only tells the state of aids to navigation or services.
    """

    code: str
    months: Mapping[str, int]
    words: Mapping[str, tuple[MarkKind, int]]
    fillers: frozenset[str]
    zones: Mapping[str, Zone]
    phrases: tuple[tuple[str, re.Pattern[str], MarkKind], ...]
    glued: tuple[str, ...]
    hemispheres: Mapping[str, Hemisphere]
    area: re.Pattern[str]
    line: re.Pattern[str]
    points: re.Pattern[str]
    plural_points: re.Pattern[str]
    time_cue: re.Pattern[str]
    time_hint: re.Pattern[str]
    measured: re.Pattern[str]
    centre: re.Pattern[str]
    near_line: re.Pattern[str]
    coast: re.Pattern[str]
    between_coast: re.Pattern[str]
    radius: tuple[re.Pattern[str], ...]
    width: tuple[re.Pattern[str], ...]
    sector: re.Pattern[str]
    units: tuple[tuple[re.Pattern[str], float], ...]
    self_cancel: re.Pattern[str]
    other_cancel: re.Pattern[str]
    cancel_cue: re.Pattern[str]
    kind: Callable[[str], Kind | None]
    aid_only: Callable[[str], bool]
    month_first: bool = False
    meaning: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Gather every word that means something in a schedule: one look-up tells most words apart."""
        meaning = self.fillers.union(self.zones, self.months, self.words)
        object.__setattr__(self, "meaning", meaning)


_SCAN = re.compile(
    r"""
    (?P<word>[^\W\d_]+)
    | (?P<date>(?<![\d-])20\d{2}-\d{2}-\d{2}(?!\d))
    | (?P<month_day>(?<![\d-])(?:0[1-9]|1[0-2])-(?:1[3-9]|2\d|3[01])(?=\s+\d{2}:\d{2}))
    | (?P<group>(?<!\d)\d{6}(?!\d))
    | (?P<clock>(?<![\d:])\d{1,2}:\d{2}(?![\d:])|(?<![\d.])\d{4}(?!\d)
        | (?<![\d.-])[0-2]\d\.[0-5]\d(?=\s*(?:[-–]|TO\b|UNTIL\b|UTC|HRS|LT\b|LOCAL|AND\b)))
    | (?P<number>(?<![\d.])\d{1,2}(?![\d]))
    | (?P<digits>\d+)
    | (?P<dash>[-‐-―~౼])
    | (?P<comma>[,&/;+])
    | (?P<stop>\x00+|[.=](?=\s|$|\d+\.?\s)|…)
    """,
    re.VERBOSE,
)  # fmt: skip
_NEXT_WORD = re.compile(r"\s?([^\W\d_]{3,9})")
_ORDINAL = re.compile(r"(?:ST|ND|RD|TH)\b")


def find_runs(text: str, language: Language) -> Iterator[list[Mark]]:
    """Yield the places of `text` that speak of time, each as the marks of one run of words.

    Args:
        text: upper case, with everything blanked out (`\\x00`) that holds figures but no schedule.
        language: whose words to look for.
    """
    return (run[:_MAX_RUN] for run in _runs(text, language) if run and _tells_time(run[:_MAX_RUN]))


def _split(marks: Sequence[Mark]) -> list[list[Mark]]:
    """Cut where a word that lost its blank has ended a run and begun the next."""
    runs: list[list[Mark]] = [[]]
    for mark in marks:
        if mark.kind == "break":
            runs.append([])
        else:
            runs[-1].append(mark)
    return runs


def _tells_time(run: list[Mark]) -> bool:
    kinds = [mark.kind for mark in run]
    if "further_notice" in kinds or "date" in kinds or "whole_day" in kinds:
        return True
    if "month" in kinds and ("number" in kinds or "group" in kinds):
        return True
    zoned = any(mark.zone is not None for mark in run if mark.kind in ("clock", "group"))
    clocks = sum(kind in ("clock", "group") for kind in kinds)
    return ((zoned or "daily" in kinds or _is_range(run)) and clocks >= 2) or ("for_hours" in kinds and clocks >= 1)


def _is_range(run: list[Mark]) -> bool:
    """Two clock times joined by TO, whatever clock they mean."""
    for first, joint, last in zip(run, run[1:], run[2:], strict=False):
        if (first.kind, joint.kind, last.kind) == ("clock", "to", "clock"):
            return all(isinstance(mark.value, int) and mark.value <= _DAY for mark in (first, last))
    return False


def _runs(text: str, language: Language) -> Iterator[list[Mark]]:
    """Name every word; one that means nothing here ends the run."""
    out: list[Mark] = []
    phrases = _phrases(text, language)
    meaning = language.meaning
    between = False
    skip_to = 0
    for found in _SCAN.finditer(text):
        start = found.start()
        if start < skip_to:
            continue
        if start in phrases:
            mark, skip_to = phrases[start]
            out.append(mark)
            continue
        kind = found.lastgroup
        if kind == "word":
            word = found.group()
            if word in meaning:
                between = _word(word, start, language, out, between)
                continue
            if out and _unglue(word, language) is not None:
                between = _word(word, start, language, out, between)
                *ended, out = _split(out)
                yield from ended
                continue
            between = False
        elif kind == "dash":
            out.append(Mark("to", start, found.end()))
            continue
        elif kind == "comma":
            out.append(Mark("and", start, found.end()))
            continue
        elif kind == "stop":
            if out and _day_with_point(text, found.end(), language, out):
                continue
        elif kind != "digits":
            out.append(_figure(found))
            if ordinal := _ORDINAL.match(text, found.end()):
                skip_to = ordinal.end()
            continue
        if out:
            yield out
            out = []
    yield out


def _phrases(text: str, language: Language) -> dict[int, tuple[Mark, int]]:
    out: dict[int, tuple[Mark, int]] = {}
    for cue, pattern, kind in language.phrases:
        if cue not in text:
            continue
        for found in pattern.finditer(text):
            value = int(found.group("value")) if "value" in pattern.groupindex else 0
            out[found.start()] = (Mark(kind, found.start(), found.end(), value), found.end())
    return out


def _figure(found: re.Match[str]) -> Mark:
    text, (start, end) = found.group(), found.span()
    match found.lastgroup:
        case "date":
            return Mark("date", start, end, tuple(int(part) for part in text.split("-")))
        case "month_day":
            return Mark("date", start, end, (0, int(text[:2]), int(text[3:])))
        case "group":
            return Mark("group", start, end, (int(text[:2]), _minutes(text[2:])))
        case "clock":
            return Mark("clock", start, end, _minutes(text.replace(":", "").replace(".", "").rjust(4, "0")))
        case _:
            return Mark("number", start, end, int(text))


def _minutes(hhmm: str) -> int:
    """Return the minute of the day; a value beyond 1440 where the figures are no time."""
    hours, minutes = int(hhmm[:2]), int(hhmm[2:])
    return hours * 60 + minutes if minutes < 60 else 10_000 + hours * 100 + minutes


def _word(word: str, start: int, language: Language, out: list[Mark], between: bool) -> bool:
    """Add what one word means; returns whether a BETWEEN still waits for its AND."""
    end = start + len(word)
    if word in language.fillers:
        return between
    if word in language.zones:
        _name_zone(out, language.zones[word])
    elif word in language.months:
        out.append(Mark("month", start, end, language.months[word]))
    elif word in language.words:
        kind, value = language.words[word]
        if value == -1:  # BETWEEN: the next AND joins a range
            return True
        if kind == "and" and between:
            out.append(Mark("to", start, end))
            return False
        out.append(Mark(kind, start, end, value))
    elif out and out[-1].kind != "break" and (split := _unglue(word, language)) is not None:
        between = _word(word[:split], start, language, out, between)
        return _word(word[split:], start + split, language, out, between)
    else:
        out.append(Mark("break", start, start))
        return False
    return between


def _day_with_point(text: str, end: int, language: Language, out: list[Mark]) -> bool:
    """Tell whether a point belongs to a day, not to a sentence: `07. JUN`."""
    word = _NEXT_WORD.match(text, end)
    return bool(word and word[1] in language.months and out and out[-1].kind == "number" and out[-1].end == end - 1)


def _name_zone(out: list[Mark], zone: Zone) -> None:
    """A named clock is that of the time before it; the grammar takes it for the whole schedule."""
    for index in range(len(out) - 1, -1, -1):
        mark = out[index]
        if mark.kind == "break" or mark.zone is not None:
            return
        if mark.kind in ("clock", "group", "number", "date"):
            out[index] = Mark(mark.kind, mark.start, mark.end, mark.value, zone)
            return


def _unglue(word: str, language: Language) -> int | None:
    """Return where a word that lost its blank is to be cut: `UTCDAILY`, `SEPNAVIGATION`."""
    for head in (*language.zones, *language.glued):
        if word.startswith(head) and len(word) > len(head):
            return len(head)
    for tail in language.glued:
        if len(word) > len(tail) and word.startswith(tail, 3) and word[:3] in language.months:
            return 3
    return None
