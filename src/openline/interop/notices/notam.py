"""Reader of NOTAMs: ICAO form with and without a Q-line, and the forms of the United States (docs/reference/notices.md).

A notice is named by its issuing location and number, `ZLHW A4416/20`: the first location of field A), else the region
of the Q-line. The Q-line itself is a filter for computers: its circle stands for an area only where a named area is
activated without coordinates, and then with a warning.
"""

import re
from dataclasses import dataclass, replace

from openline.core.space.volume import Circle
from openline.interop.notices import notam_domestic
from openline.interop.notices.notam_areas import HARMLESS, Frame, build_areas, frame_band, frame_windows
from openline.interop.notices.notam_fields import Fields, QLine, read_moment, read_q_line, split_fields, tidy
from openline.interop.notices.notam_kinds import kind_of
from openline.interop.notices.notam_levels import read_level
from openline.interop.notices.notam_shapes import Shape, find_shapes
from openline.interop.notices.reading import MAX_NOTICE_BYTES, Area, Outcome, RawNotice, Reading

_NAUTICAL_MILE_M = 1852.0
_TITLE_LENGTH = 90

_ACTIVATES = re.compile(
    r"\bACT\b|\bACT[.:)]|ACTIV(?:E\b|ATE|ATION)|\bCLSD\b|CLOSED|TAKE PLACE|ESTABLISHED|IN PROGRESS|EFFECTIVE|PROHIBITED"
)
_NAMES_AREA = re.compile(r"AREA|AIRSPACE|ZONE|\bTRA\b|\bTSA\b|\bMOA\b|CTA\b|RANGE|SECTOR|\b[A-Z]{2}[DRP] ?-?\d")
_ENDS = ("DEACT", "DE-ACT", "NOT ACTIVE", "CANCELLED", "CANCELED", " CNL", "NO LONGER IN FORCE", "WITHDRAWN")
_ROUTES = re.compile(r"\b(?:SEGMENTS?|RTE|ROUTES?|AWY|ATS RTE)\b")
_REPLACES = re.compile(r"\b(?:REPLACES?|CANCELS?|SUPERSEDES?) NOTAM ([A-Z]\d{4}/\d{2})")
_EXCEPTION = re.compile(
    r"\b(?:EXC|EXCL|EXCLUDING|EXCEPT) (?:THE |THAT )?(?:[A-Z]+ )?(?:AREA|AIRSPACE|OVERLAP|PORTION|TERRITOR)"
)
_BUFFER = ("BUFFER ZONE", "FROM OUTSIDE OF", "FM OUTSIDE OF")


@dataclass(slots=True)
class _Times:
    start: int
    end: int | None
    warnings: list[str]


def read(raw: RawNotice) -> Reading:
    """Read one NOTAM; never raises for any text."""
    if len(raw.text) > MAX_NOTICE_BYTES or len(raw.text.encode("utf-8", "surrogatepass")) > MAX_NOTICE_BYTES:
        return _plain(raw, raw.id or "", "not_understood", "the notice is longer than 64 kB")
    text = tidy(raw.text)
    fields = notam_domestic.split_fields(text) or split_fields(text)
    name = f"{fields.location} {fields.number}".strip() or raw.id or ""
    made = _plain(raw, name, "not_spatial", "", issued=raw.issued if raw.issued is not None else fields.created)
    made = replace(made, cancels=_cancels(fields), title=_title(fields.text, len(fields.text)))
    if fields.kind == "C":
        return replace(made, reason="it cancels another notice")
    q_line = read_q_line(fields["Q"]) if fields["Q"] else None
    shapes, doubts = find_shapes(fields.text)
    kept = _places(shapes, q_line)
    if not kept:
        return _without_place(made, fields, q_line, doubts)
    return _with_places(made, fields, q_line, kept, doubts, dropped=len(shapes) - len(kept))


def _plain(raw: RawNotice, name: str, outcome: Outcome, reason: str, issued: int | None = None) -> Reading:
    return Reading(name, "notam", outcome, reason, (), raw.text, issued=issued)


def _cancels(fields: Fields) -> tuple[str, ...]:
    numbers = [fields.refers_to] if fields.refers_to else []
    if " NOTAM " in fields.text:
        numbers += [m[1] for m in _REPLACES.finditer(fields.text)]
    names = [f"{fields.location} {number}".strip() for number in dict.fromkeys(numbers)]
    return tuple(name for name in names if name != f"{fields.location} {fields.number}".strip())


def _title(text: str, first_position: int) -> str:
    """Return the words that announce the activity: up to the first position, at most 90 letters, at a word's end."""
    words = text[:first_position].strip()
    if len(words) > _TITLE_LENGTH:
        words = words[:_TITLE_LENGTH].rsplit(" ", 1)[0]
    return re.sub(r"[\s:;,.(/-]*\b(?:WI|WITHIN|BY|PSN|AREA|IN|OF|ON|CENTRE)?[\s:;,.(/-]*$", "", words) or words


def _places(shapes: list[Shape], q_line: QLine | None) -> list[Shape]:
    """Return the shapes that are announced: areas; points only of obstacles and warnings, and only where there is no area."""
    areas = [shape for shape in shapes if not shape.is_point]
    if areas:
        return areas
    subject = q_line.subject if q_line else ""
    return shapes if subject[:1] in ("R", "W") or subject in ("OB", "OL", "") else []


def _without_place(made: Reading, fields: Fields, q_line: QLine | None, doubts: list[str]) -> Reading:
    """Say what a notice without coordinates is: an outage, a change, or a named area that is activated."""
    subject, condition = (q_line.subject, q_line.condition) if q_line else ("", "")
    text = fields.text
    if condition in ("CD", "CN") or (any(word in text for word in _ENDS) and condition != "CA"):
        return replace(made, reason="an activity is ended or withdrawn")
    if condition == "TT" or "TRIGGER NOTAM" in text:
        return replace(made, reason="it points to a publication")
    if subject in ("AR", "AN") or (subject[:1] not in ("R", "W") and _ROUTES.search(text)):
        return replace(made, reason="it changes routes; no area is announced")
    announces = subject[:1] in ("R", "W") or condition == "CA" or subject in ("OB", "OL")
    if (
        not announces
        and not doubts
        and not (subject in ("", "XX") and _ACTIVATES.search(text) and _NAMES_AREA.search(text))
    ):
        return replace(made, reason="no area, place or activity is announced")
    times = _times(fields, made)
    if times is None or q_line is None or q_line.centre is None or not q_line.radius_nm or q_line.radius_nm >= 999:
        return replace(made, outcome="not_understood", reason="an area is named but its place is not in the notice")
    circle = Circle(q_line.centre, q_line.radius_nm * _NAUTICAL_MILE_M)
    frame = _frame(fields, times, subject)
    schedule = frame_windows(frame)
    limits, level_doubts = frame_band(frame)
    warning = "coarse-position: no coordinates in the text; the circle of the Q-line stands for the area"
    area = Area("", frame.kind, circle, limits, schedule.windows, frame.title, (warning,))
    warnings = (*times.warnings, *schedule.warnings, *level_doubts, *doubts)
    return replace(made, outcome="partial", reason="the area is only named, its corners are not in the notice",
                   areas=(area,), warnings=warnings, title=frame.title)  # fmt: skip


def _with_places(
    made: Reading, fields: Fields, q_line: QLine | None, shapes: list[Shape], doubts: list[str], *, dropped: int
) -> Reading:
    subject = q_line.subject if q_line else ""
    if q_line and q_line.condition in ("CD", "CN"):
        return replace(made, reason="an activity is ended or withdrawn")
    times = _times(fields, made)
    if times is None:
        return replace(made, outcome="not_understood", reason="an area is stated but no time")
    frame = _frame(fields, times, subject)
    frame.title = _title(fields.text, shapes[0].start)
    areas, said = build_areas(shapes, frame)
    warnings = [*times.warnings, *doubts, *said, *_remarks(fields, dropped)]
    doubtful = [w for w in (*warnings, *(w for area in areas for w in area.warnings)) if _code(w) not in HARMLESS]
    outcome: Outcome = "partial" if doubtful else "understood"
    reason = doubtful[0].partition(": ")[2] if doubtful else ""
    return replace(
        made, outcome=outcome, reason=reason, areas=areas, warnings=tuple(dict.fromkeys(warnings)), title=frame.title
    )


def _code(warning: str) -> str:
    return warning.partition(":")[0]


def _remarks(fields: Fields, dropped: int) -> list[str]:
    said = []
    if dropped:
        said.append("reference-point: positions without an extent beside the areas were left out")
    if " EXC" in fields.text and _EXCEPTION.search(fields.text):
        said.append("exclusion-named: a part that is only named is excepted; the whole area is given")
    if any(words in fields.text for words in _BUFFER):
        said.append("buffer: a buffer around the area is announced and not drawn")
    if fields.part and fields.part[1] > 1:
        said.append(f"part: this is part {fields.part[0]} of {fields.part[1]} of a notice")
    return said


def _frame(fields: Fields, times: _Times, subject: str) -> Frame:
    return Frame(
        times.start, times.end, fields["D"], read_level(fields["F"]), read_level(fields["G"]), fields.text,
        kind_of(fields.text, subject), _title(fields.text, len(fields.text)),
    )  # fmt: skip


def _times(fields: Fields, made: Reading) -> _Times | None:
    """Read fields B) and C); None where there is no start at all."""
    warnings = []
    begins, ends = fields["B"], fields["C"]
    start = read_moment(begins)
    if start is None:
        start = made.issued
        if start is None:
            return None
        if not begins.startswith("WIE"):
            warnings.append("start: no start is stated; the time of issue is taken")
    end = read_moment(ends)
    if end is None and not ends.startswith(("PERM", "UFN")):
        warnings.append("end: no end is stated")
    if end is not None and "EST" in ends:
        warnings.append("estimated-end: the end is an estimate, the notice holds until it is replaced or cancelled")
    if end is not None and end <= start:
        warnings.append("times: the stated end lies before the start; the end is left open")
        end = None
    return _Times(start, end, warnings)
