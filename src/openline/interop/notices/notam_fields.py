"""The fields of a NOTAM: header, Q) A) B) C) D) E) F) G), in whatever order and layout they came.

Source: ICAO Annex 15 and Doc 8126 (the NOTAM format). A letter with a parenthesis counts as a field only where its
content is what that field holds, because field E) may hold lists `A)`, `B)` of its own.
"""

import re
from datetime import UTC, date, datetime
from html import unescape

from msgspec import Struct, field

_HEADER = re.compile(r"(?<![A-Z0-9])([A-Z]\d{1,5}/\d{2})(?:\s*-\s*\d)?\s*(NOTAM[NRC])?(?:\s+([A-Z]\d{1,5}/\d{2}))?")
_PART = re.compile(r"\bPART\s+(\d{1,2})\s+OF\s+(\d{1,2})\b")
_END_OF_PART = re.compile(r"\bEND (?:OF )?PART \d+ OF \d+\b")
_MARK = re.compile(r"([QA-G])(?<![^ .,;:\-)].)\)[ :]*")
_CREATED = re.compile(r"CREATED:\s*(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{4}) (\d{2}):(\d{2})")
_CONTENT = {
    "Q": re.compile(r"[A-Z]{3,4}\s?/"),
    "A": re.compile(r"[A-Z]{4}\b"),
    "B": re.compile(r"\d{2} ?\d{2} ?\d{2} ?\d{4}\b|WIE\b|WEF\b|\d{8}\b"),
    "C": re.compile(r"\d{2} ?\d{2} ?\d{2} ?\d{4}|PERM\b|UFN\b|WIE\b|EST\b|\d{8}\b"),
    "F": re.compile(
        r"SFC|GND|SURFACE|GROUND|MSL|UNL|F\s?L?\s?\d|\d{1,5}(?:[.,]\d+)? ?(?:FT|FEET|M|KM)|\d{3,5} ?(?=G\)|$)"
    ),
    "G": re.compile(r"UNL|SFC|GND|F\s?L?\s?\d|\d{1,5}(?:[.,]\d+)? ?(?:FT|FEET|M|KM)|\d{3,5}(?= ?\)?(?:$| CREATED))"),
}
_DATE = re.compile(r"(\d{2}) ?(\d{2}) ?(\d{2}) ?(\d{2})(\d{2})")
_EPOCH = date(1970, 1, 1).toordinal()
_Q_REGION = re.compile(r"[A-Z]{3,4}")
_Q_CODE = re.compile(r"\s?Q([A-Z]{2})([A-Z]{0,2})")
_Q_CIRCLE = re.compile(r"\s?(\d\d)(\d\d)([NS])(\d{3})(\d\d)([EW])\s?(\d{3})?")


class Fields(Struct):
    """What the fields of one NOTAM hold, upper case with single blanks.

    Attributes:
        number: series, number and year, such as `A4416/20`; empty where there is none.
        kind: N (new), R (replaces `refers_to`), C (cancels `refers_to`).
        part: (n, m) of `PART n OF m`.
        created: time of issue from the carrier's trailer, seconds UTC.
        text: field E), or all of the notice where it has no field E).
    """

    number: str = ""
    kind: str = ""
    refers_to: str = ""
    part: tuple[int, int] | None = None
    created: int | None = None
    text: str = ""
    content: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, letter: str) -> str:
        return self.content.get(letter, "")

    @property
    def location(self) -> str:
        """The first location of field A), else the region of the Q-line: the place that names the notice."""
        m = re.match(r"[A-Z]{4}", self["A"] or self["Q"])
        return m.group() if m else ""


class QLine(Struct, frozen=True):
    """The Q-line: a code of subject and condition, and a coarse circle for filters.

    Attributes:
        subject, condition: second and third, fourth and fifth letter of the Q-code.
        centre: (longitude, latitude) in degrees, to a minute; radius_nm: 999 means no place in particular.
    """

    region: str
    subject: str
    condition: str
    centre: tuple[float, float] | None
    radius_nm: int | None


def tidy(text: str) -> str:
    """Return the text in upper case with single blanks, plain hyphens and no HTML entities."""
    if "&" in text:
        text = unescape(unescape(text))
    if not text.isascii():
        text = text.replace("–", "-").replace("—", "-").replace("−", "-").replace("\ufeff", "")
    return " ".join(text.upper().split())


def split_fields(text: str) -> Fields:
    """Split a tidy NOTAM into its fields; the parts of a long one, where they came together, are joined."""
    if "PART" in text:
        parts = [_split(part) for part in _parts(text)]
        if len(parts) > 1:
            return _joined(parts)
    return _split(text)


def _parts(text: str) -> list[str]:
    """Cut the text at every repetition of its own header."""
    header = _HEADER.search(text)
    if not header or not header[2]:
        return [text]
    starts = [m.start() for m in re.finditer(rf"\b{re.escape(header[1])} {header[2]}\b", text)]
    return [text[a:b] for a, b in zip([0, *starts[1:]], [*starts[1:], len(text)], strict=True)]


def _joined(parts: list[Fields]) -> Fields:
    """Join the fields of the parts that are here; `part` stays where one of them is missing."""
    once = {part.part or (0, 0): part for part in reversed(parts)}  # a part that came twice counts once
    parts = [once[number] for number in sorted(once)]
    whole = parts[0]
    whole.text = " ".join(_END_OF_PART.sub("", part.text).strip() for part in parts)
    for part in parts[1:]:
        for letter in "FG":
            if letter in part.content:
                whole.content[letter] = part.content[letter]
        whole.created = whole.created or part.created
    here = {part.part for part in parts}
    if whole.part and here >= {(number, whole.part[1]) for number in range(1, whole.part[1] + 1)}:
        whole.part = None
    return whole


def _split(text: str) -> Fields:
    fields = Fields()
    marks = _marks(text)
    first = marks[0][1] if marks else len(text)
    header = _HEADER.search(text, 0, first) or _HEADER.search(text, 0, 80)
    if header:
        fields.number, fields.refers_to = header[1], header[3] or ""
        fields.kind = header[2][-1] if header[2] else ""
    part = _PART.search(text) if "PART " in text else None
    if part:
        fields.part = (int(part[1]), int(part[2]))
    trailers = [at for at in (text.find("CREATED:"), text.find("SOURCE:")) if at >= 0]
    stop = min(trailers, default=len(text))
    created = _CREATED.match(text, stop)
    if created:
        fields.created = _created(created)
    ends = [mark[1] for mark in marks[1:]] + [stop]
    for (letter, _, start), end in zip(marks, ends, strict=False):
        fields.content[letter] = text[start : min(end, stop) if end >= start else end].strip()
    fields.text = fields["E"] if "E" in fields.content else text
    if "E" not in fields.content:
        fields.text = text[:stop]
    return fields


def read_q_line(text: str) -> QLine | None:
    """Read the content of field Q): region/code/traffic/purpose/scope/lower/upper/circle."""
    parts = text.split("/")
    region = _Q_REGION.match(parts[0])
    if not region or len(parts) < 2:
        return None
    code = _Q_CODE.match(parts[1])
    circle = _Q_CIRCLE.match(parts[7]) if len(parts) > 7 else None
    centre, radius = None, None
    if circle:
        latitude, longitude = int(circle[1]) + int(circle[2]) / 60, int(circle[4]) + int(circle[5]) / 60
        if latitude <= 90 and longitude <= 180:
            centre = (-longitude if circle[6] == "W" else longitude, -latitude if circle[3] == "S" else latitude)
        radius = int(circle[7]) if circle[7] else None
    return QLine(region.group(), code[1] if code else "", code[2] if code else "", centre, radius)


def read_moment(text: str) -> int | None:
    """Read YYMMDDHHMM as seconds UTC; None where it is no such time. 2400 is midnight at the end of the day."""
    m = _DATE.match(text)
    if not m:
        return None
    year, month, day, hour, minute = map(int, m.groups())
    if minute > 59 or hour > (24 if minute == 0 else 23):
        return None
    try:
        days = date(2000 + year, month, day).toordinal() - _EPOCH
    except ValueError:
        return None
    return days * 86_400 + hour * 3600 + minute * 60


def _marks(text: str) -> list[tuple[str, int, int]]:
    """Return (letter, start of the mark, start of its content) of every field, in order of appearance."""
    found: dict[str, tuple[str, int, int]] = {}
    for mark in _MARK.finditer(text):
        letter, begin, content = mark[1], mark.start(), mark.end()
        wanted = _CONTENT.get(letter)
        if wanted and not wanted.match(text, content):
            continue
        if letter in "FG":
            found[letter] = (letter, begin, content)  # the last one: field E) may list F) and G) too
        elif letter not in found and not _listed_in_the_text(letter, found):
            found[letter] = (letter, begin, content)
    if "F" in found and "E" in found and "B" in found and found["F"][1] < found["B"][1] < found["E"][1]:
        del found["F"]
    return sorted(found.values(), key=lambda mark: mark[1])


_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def _listed_in_the_text(letter: str, found: dict[str, tuple[str, int, int]]) -> bool:
    """Say whether a mark after E) is an item of its text: D) and A) are fields there only where B) follows E) too."""
    if letter not in "AD" or "E" not in found:
        return False
    return "B" in found and found["B"][1] < found["E"][1]


def _created(m: re.Match[str]) -> int | None:
    if m[2] not in _MONTHS:
        return None
    try:
        when = datetime(int(m[3]), _MONTHS.index(m[2]) + 1, int(m[1]), int(m[4]), int(m[5]), tzinfo=UTC)
    except ValueError:
        return None
    return int(when.timestamp())
