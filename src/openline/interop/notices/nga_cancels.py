"""What an NGA warning cancels, and when it cancels itself (docs/reference/notices.md).

CANCEL HYDROLANT 2143/23, 2144/23 AND THIS MSG 051300Z JAN 24.
"""

import re
from functools import cached_property

from openline.interop.notices.time_words import ENGLISH
from openline.interop.notices.times import Moment, Reference, clock, resolve, utc

SELF_CANCEL_UNREAD = "self_cancel_unread: the time at which the notice cancels itself could not be read"

SERIES = r"NAVAREA\s(?:[IVX]{1,5})|HYDROLANT|HYDROPAC|HYDROARC"
MONTHS = "|".join(sorted(ENGLISH.months, key=len, reverse=True))
ID = re.compile(rf"\b({SERIES})\s?(\d{{1,4}})/(\d{{2,4}})\b")
_SERIES_MISTYPED = rf"{SERIES}|HY[DROL]{{2,6}}(?:LANT|PAC|ARC|LOANT|ALNT)S?"
_CANCEL = re.compile(r"CANCEL(?<!\wCANCEL)(?:LED|S)?\b(?!\sLED)")  # begins with plain letters: found without trying
_THIS_AT_LAST = re.compile(rf" THIS MSG (\d\d)(?:(\d{{4}})Z)? ({MONTHS}) (\d\d)(?=\.?\Z)")
_ONE_OTHER = re.compile(rf" ({SERIES}) (\d{{1,4}})/(\d\d)( AND THIS MSG)?(?=\. |\.?\Z)")
"""The two clauses that are nearly all of them, and need not be taken apart."""
_CANCELLED_BEFORE = re.compile(
    rf"({SERIES})\s?(\d{{1,4}})/(\d\d)(?:\([^)]{{0,40}}\))?\s(?:IS\s|HEREBY\s){{0,2}}CANCELL?ED\b"
)
_CLAUSE_TOKEN = re.compile(
    rf"\s?(?:(?P<this>THIS(?:\s(?:MSG|MESSAGE|MSSG|WARNING|MG|NOTICE))?\b|MSG\b|MESSAGE\b)|(?P<series>{_SERIES_MISTYPED})|(?P<part>PARA(?:GRAPH)?S?\b)"
    rf"|(?P<dtg>\d{{6}})Z?(?!\d)|(?P<month>(?:{MONTHS})\b)|(?P<number>\d{{1,4}})(?:/(?P<of>\d\d)(?!\d))?(?:\s?\([^)]{{0,40}}\))?(?![\d-])"
    rf"|(?P<joint>,|AND\b|OF\b|ON\b|AT\b|MSGS?\b|SERIES\b|\())"
)
_PLACE = re.compile(r"\d-\d\d")


class Cancels:
    """Reads the cancel clauses of one warning.

    Attributes:
        ids: what it cancels; spans: where the clauses stand in the text.
        itself: it cancels itself, at the time `at` (seconds UTC) where that could be read.
    """

    def __init__(self, text: str, start: int, identity: str, reference: Reference) -> None:
        self.text, self.identity, self.reference = text, identity, reference
        self.ids: list[str] = []
        self.at: int | None = None
        self.itself = False
        self.warnings: list[str] = []
        self.spans: list[tuple[int, int]] = []
        for match in _CANCELLED_BEFORE.finditer(text, start) if "ELED" in text or "ELLED" in text else ():
            self._add(match[1], [(int(match[2]), match[3])])
            self.spans.append(match.span())
        named, reach = {end for _, end in self.spans}, start
        for match in _CANCEL.finditer(text, start) if "CANCEL" in text else ():
            if match.start() >= reach and match.end() not in named:
                reach = self._clause(match)

    @cached_property
    def has_place(self) -> bool:
        return _PLACE.search(self.text) is not None

    def _clause(self, match: re.Match[str]) -> int:
        """Read one clause, token by token; return how far it reaches."""
        if (last := _THIS_AT_LAST.match(self.text, match.end())) is not None:
            self.spans.append((match.start(), last.end()))
            self.itself = True
            self._ends_at(
                Moment(int(last[1]), ENGLISH.months[last[3]], 2000 + int(last[4]), minute_of(last[2] or "0000"))
            )
            return last.end()
        if (other := _ONE_OTHER.match(self.text, match.end())) is not None:
            self.spans.append((match.start(), other.end()))
            self._add(other[1], [(int(other[2]), other[3])])
            if other[4]:
                self.itself, self.at = True, self.reference.issued
            return other.end()
        series = self.identity.rpartition(" ")[0]
        numbers: list[tuple[int, str | None]] = []
        this, partial, others = False, False, False
        when: list[re.Match[str]] = []
        end = match.end()
        while token := _CLAUSE_TOKEN.match(self.text, end):
            kind = token.lastgroup if token.lastgroup != "of" else "number"
            if kind == "number" and self._is_next_paragraph(token):
                break
            if kind == "this":
                this = True
            elif kind == "series":
                self._add(series, numbers)
                series, numbers = _series(token["series"]), []
            elif kind == "part":
                partial = True
            elif kind in {"dtg", "month"} or (kind == "number" and this and not token["of"]):
                when.append(token)
            elif kind == "number" and not self.text.startswith(" REFER", token.end()):
                numbers.append((int(token["number"]), token["of"]))
                others = True
            end = token.end()
        if end == match.end():
            return end
        self.spans.append((match.start(), end))
        if not partial:
            self._add(series, numbers)
        if this or (when and not others):
            self.itself = True
            self._self_cancel(when, alone=not others)
        return end

    def _is_next_paragraph(self, token: re.Match[str]) -> bool:
        """`CANCEL HYDROLANT 2397/10 2. CANCEL THIS MSG`: the 2 begins a paragraph."""
        return token["of"] is None and self.text.startswith(". ", token.end())

    def _add(self, series: str, numbers: list[tuple[int, str | None]]) -> None:
        """Add the ids of a list; a year stands for those before it that lack one, else it is the notice's own."""
        if not numbers:
            return
        year: str | None = self.identity[-2:] if ID.search(self.identity) else None
        found: list[str] = []
        for number, of in reversed(numbers):
            year = of or year
            identity = f"{series} {number}/{year}"
            if identity == self.identity:
                self.itself = True
            elif year and series:
                found.append(identity)
        self.ids.extend(reversed(found))

    def _self_cancel(self, when: list[re.Match[str]], alone: bool) -> None:
        """Resolve the time in `CANCEL THIS MSG 301430Z APR 23`.

        `CANCEL HYDROLANT 97/13 AND THIS MSG` needs none: its work is done when it is issued.
        """
        if not when:
            if alone and self.has_place:
                self.warnings.append(SELF_CANCEL_UNREAD)
            else:
                self.at = self.reference.issued
            return
        words = [token[0].strip() for token in when]
        dtg = next((token["dtg"] for token in when if token["dtg"]), None)
        month = next((ENGLISH.months[token["month"]] for token in when if token["month"]), None)
        plain = [word.split("/")[0] for word in words if word.split("/")[0].isdigit() and len(word) in {1, 2, 4}]
        day = dtg[:2] if dtg else plain.pop(0) if plain else ""
        year = int(plain[0]) if plain else None
        if not day:
            self.warnings.append(SELF_CANCEL_UNREAD)
            return
        if year is not None and year < 100:
            year += 2000
        self._ends_at(Moment(int(day), month, year, minute_of(dtg[2:]) if dtg else 0))

    def _ends_at(self, moment: Moment) -> None:
        if moment.year is not None and moment.month is not None:
            at = utc(moment.year, moment.month, moment.day, moment.minute)
        else:
            span = resolve(moment, moment, self.reference).span
            at = span[0] if span else None
        if at is None:
            self.warnings.append(SELF_CANCEL_UNREAD)
        else:
            self.at = at


def _series(typed: str) -> str:
    """Return the series that is meant by a name, mistyped as it may be (`HYDRLANTS`)."""
    if typed.startswith("NAVAREA"):
        return typed
    return "HYDROPAC" if "PAC" in typed else "HYDROARC" if "ARC" in typed else "HYDROLANT"


def minute_of(digits: str) -> int:
    """Return the minute of the day of `0930`; -1, which no date has, where there is no such time."""
    minute = clock(digits)
    return -1 if minute is None else minute
