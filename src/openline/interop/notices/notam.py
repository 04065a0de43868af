"""Reader of NOTAMs: ICAO form with and without a Q-line, and the forms of the United States.

A notice is named by its issuing location and number, `ZLHW A4416/20`: the first location of field A), else the region
of the Q-line. The Q-line itself is a filter for computers: its circle stands for an area only where a named area is
activated without coordinates, and then with a warning.
"""

import re

from msgspec import Struct

from openline.core.space.volume import Circle
from openline.interop.notices import notam_domestic
from openline.interop.notices.notam_areas import HARMLESS, Frame, build_areas
from openline.interop.notices.notam_buffer import with_buffer
from openline.interop.notices.notam_fields import Fields, QLine, read_moment, read_q_line, split_fields, tidy
from openline.interop.notices.notam_kinds import kind_of
from openline.interop.notices.notam_levels import read_level
from openline.interop.notices.notam_shapes import Shape, find_shapes
from openline.interop.notices.reading import MAX_NOTICE_BYTES, Area, Outcome, RawNotice, Reading

_NAUTICAL_MILE_M = 1852.0
_TITLE_LENGTH = 90
_COARSE = "coarse_position: no coordinates in the text; the circle of the Q-line stands for the area"

_ACTIVATES = re.compile(
    r"\bACT\b|\bACT[.:)]|ACTIV(?:E\b|ATE|ATION)|\bCLSD\b|CLOSED|TAKE PLACE|ESTABLISHED|IN PROGRESS|EFFECTIVE|PROHIBITED"
)
_NAMES_AREA = re.compile(r"AREA|AIRSPACE|ZONE|\bTRA\b|\bTSA\b|\bMOA\b|CTA\b|RANGE|SECTOR|\b[A-Z]{2}[DRP] ?-?\d")
_ENDS = ("DEACT", "DE-ACT", "NOT ACTIVE", "CANCELLED", "CANCELED", " CNL", "NO LONGER IN FORCE", "WITHDRAWN")
_LOOSE_END = frozenset(
    ("WI", "WITHIN", "BY", "PSN", "AREA", "AREAS", "IN", "INTO", "OF", "ON", "A", "AN", "THE", "AS", "FLW", "FOLLOWS",
     "FOLLOWING", "CENTRE", "CENTRED", "CENTERED", "COORD", "TO", "BOUNDED", "POINT", "REGION", "FROM", "AT", "LATERAL",
     "LIMITS", "1")
)  # fmt: skip
"""Words that lead to a position and say nothing at the end of a title."""
_SHORTEST_TITLE = 12
_PUNCTUATION = " :;,.(/-)"
_ROUTES = re.compile(r"\b(?:SEGMENTS?|RTE|ROUTES?|AWY|ATS RTE)\b")
_REPLACES = re.compile(r"\b(?:REPLACES?|CANCELS?|SUPERSEDES?) NOTAM ([A-Z]\d{4}/\d{2})")
_EXCEPTION = re.compile(
    r"\b(?:EXC|EXCL|EXCLUDING|EXCEPT) (?:THE |THAT )?(?:[A-Z]+ )?(?:AREA|AIRSPACE|OVERLAP|PORTION|TERRITOR)"
)


class _Outcome(Struct):
    outcome: Outcome
    reason: str
    areas: tuple[Area, ...] = ()
    warnings: tuple[str, ...] = ()


class _Times(Struct):
    start: int
    end: int | None
    warnings: list[str]


def read(raw: RawNotice) -> Reading:
    """Read one NOTAM; never raises for any text."""
    if 4 * len(raw.text) > MAX_NOTICE_BYTES < len(raw.text.encode("utf-8", "surrogatepass")):
        return Reading(raw.id or "", "notam", "not_understood", "the notice is longer than 64 kB", (), raw.text)
    text = tidy(raw.text)
    fields = notam_domestic.split_fields(text) or split_fields(text)
    issued = raw.issued if raw.issued is not None else fields.created
    outcome = _outcome(fields, issued)
    return Reading(
        f"{fields.location} {fields.number}".strip() or raw.id or "", "notam", outcome.outcome, outcome.reason,
        outcome.areas, raw.text, issued, _cancels(fields), None, outcome.warnings,
        outcome.areas[0].title if outcome.areas else _title(fields.text, len(fields.text)),
    )  # fmt: skip


def _outcome(fields: Fields, issued: int | None) -> _Outcome:
    if fields.kind == "C":
        return _Outcome("not_spatial", "it cancels another notice")
    q_line = read_q_line(fields["Q"]) if fields["Q"] else None
    shapes, doubts = find_shapes(fields.text)
    kept = _places(shapes, q_line)
    if not kept:
        return _without_place(fields, issued, q_line, doubts)
    return _with_places(fields, issued, q_line, kept, [*doubts, *_remarks(fields, len(shapes) - len(kept))])


def _cancels(fields: Fields) -> tuple[str, ...]:
    numbers = [fields.refers_to] if fields.refers_to else []
    if " NOTAM " in fields.text:
        numbers += [m[1] for m in _REPLACES.finditer(fields.text)]
    names = [f"{fields.location} {number}".strip() for number in dict.fromkeys(numbers)]
    return tuple(name for name in names if name != f"{fields.location} {fields.number}".strip())


def _title(text: str, first_position: int) -> str:
    """Return the words that announce the activity: up to the first position, at most 90 letters, at a word's end."""
    words = text[: min(first_position, _TITLE_LENGTH + 1)]
    if first_position > _TITLE_LENGTH and " " in words:
        words = words.rpartition(" ")[0]
    short = words.strip(_PUNCTUATION)
    while short:
        before, _, last = short.rpartition(" ")
        if last.strip(_PUNCTUATION) not in _LOOSE_END:
            break
        short = before.rstrip(_PUNCTUATION)
    return short if len(short) >= _SHORTEST_TITLE else words.strip()


def _places(shapes: list[Shape], q_line: QLine | None) -> list[Shape]:
    """Return the shapes that are announced: areas; where there are none, the points of obstacles and warnings."""
    areas = [shape for shape in shapes if not shape.is_point]
    if areas:
        return areas
    subject = q_line.subject if q_line else ""
    return shapes if subject[:1] in ("R", "W") or subject in ("OB", "OL", "") else []


def _without_place(fields: Fields, issued: int | None, q_line: QLine | None, doubts: list[str]) -> _Outcome:
    """Say what a notice without coordinates is: an outage, a change, or a named area that is activated."""
    subject, condition = (q_line.subject, q_line.condition) if q_line else ("", "")
    text = fields.text
    if condition in ("CD", "CN") or (condition != "CA" and any(word in text for word in _ENDS)):
        return _Outcome("not_spatial", "an activity is ended or withdrawn")
    if condition == "TT" or "TRIGGER NOTAM" in text:
        return _Outcome("not_spatial", "it points to a publication")
    warned = subject[:1] in ("R", "W") or subject in ("OB", "OL")
    if subject in ("AR", "AN") or (not warned and _ROUTES.search(text)):
        return _Outcome("not_spatial", "it changes routes; no area is announced")
    spoken = subject in ("", "XX") and _ACTIVATES.search(text) and _NAMES_AREA.search(text)
    if not (warned or condition == "CA" or doubts or spoken):
        return _Outcome("not_spatial", "no area, place or activity is announced")
    times = _times(fields, issued)
    if times is None or q_line is None or q_line.centre is None or not q_line.radius_nm or q_line.radius_nm >= 999:
        return _Outcome("not_understood", "an area is named but its place is not in the notice")
    circle = Circle(q_line.centre, q_line.radius_nm * _NAUTICAL_MILE_M)
    shape = Shape(circle, len(text), len(text), before=text, warnings=[_COARSE])
    areas, said = build_areas([shape], _frame(fields, times, subject, len(text)))
    reason = "the area is only named, its corners are not in the notice"
    return _Outcome("partial", reason, areas, (*times.warnings, *doubts, *said))


def _with_places(
    fields: Fields, issued: int | None, q_line: QLine | None, shapes: list[Shape], doubts: list[str]
) -> _Outcome:
    if q_line and q_line.condition in ("CD", "CN"):
        return _Outcome("not_spatial", "an activity is ended or withdrawn")
    times = _times(fields, issued)
    if times is None:
        return _Outcome("not_understood", "an area is stated but no time")
    frame = _frame(fields, times, q_line.subject if q_line else "", shapes[0].start)
    areas, said = build_areas(shapes, frame)
    areas, buffers = with_buffer(fields.text, areas)
    unread = [
        f"levels: field {x}) was not understood: {fields[x][:30]}"
        for x in "FG"
        if fields[x] and not read_level(fields[x])
    ]
    warnings = tuple(dict.fromkeys((*times.warnings, *doubts, *buffers, *said, *unread)))
    every = [*warnings, *(warning for area in areas for warning in area.warnings)]
    doubtful = [warning for warning in every if warning.partition(":")[0] not in HARMLESS]
    if doubtful:
        return _Outcome("partial", doubtful[0].partition(": ")[2], areas, warnings)
    return _Outcome("understood", "", areas, warnings)


def _remarks(fields: Fields, dropped: int) -> list[str]:
    said = []
    if dropped:
        said.append("reference_point: positions without an extent beside the areas were left out")
    if " EXC" in fields.text and _EXCEPTION.search(fields.text):
        said.append("exclusion_named: a part that is only named is excepted; the whole area is given")
    if fields.part and fields.part[1] > 1:
        said.append(f"part: this is part {fields.part[0]} of {fields.part[1]} of a notice")
    return said


def _frame(fields: Fields, times: _Times, subject: str, first_position: int) -> Frame:
    return Frame(
        times.start, times.end, fields["D"], read_level(fields["F"]), read_level(fields["G"]), fields.text,
        kind_of(fields.text, subject), _title(fields.text, first_position),
    )  # fmt: skip


def _times(fields: Fields, issued: int | None) -> _Times | None:
    """Read fields B) and C); None where there is no start at all."""
    warnings = []
    begins, ends = fields["B"], fields["C"]
    start = read_moment(begins)
    if start is None:
        start = issued
        if start is None:
            return None
        if not begins.startswith("WIE"):
            warnings.append("start: no start is stated; the time of issue is taken")
    end = read_moment(ends)
    if end is None and not ends.startswith(("PERM", "UFN")):
        warnings.append("end: no end is stated")
    if end is not None and "EST" in ends:
        warnings.append("estimated_end: the end is an estimate, the notice holds until it is replaced or cancelled")
    if end is not None and end <= start:
        warnings.append("times: the stated end lies before the start; the end is left open")
        end = None
    return _Times(start, end, warnings)
