"""The frame of an NGA warning: heading, subject, numbered paragraphs, and what it cancels (docs/reference/notices.md).

    021745Z APR 23 / HYDROLANT 756/23(24,51,57). / EASTERN NORTH ATLANTIC. / DNC 01.
    1. HAZARDOUS OPERATIONS ... 2. CANCEL HYDROLANT 750/23. 3. CANCEL THIS MSG 301430Z APR 23.

Line breaks mean nothing: a quarter of what is in circulation has lost them.
"""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from openline.interop.notices.phrase_list import any_of
from openline.interop.notices.reading import RawNotice
from openline.interop.notices.time_words import ENGLISH
from openline.interop.notices.times import Moment, Reference, clock, resolve, utc

SELF_CANCEL_UNREAD = "self_cancel_unread: the time at which the notice cancels itself could not be read"
SECOND_MESSAGE = "second_message: another warning follows in the same text; it is not read"

_SERIES = r"NAVAREA\s(?:[IVX]{1,5})|HYDROLANT|HYDROPAC|HYDROARC"
_SERIES_MISTYPED = rf"{_SERIES}|HY[DROL]{{2,6}}(?:LANT|PAC|ARC|LOANT|ALNT)S?"
_MONTHS = "|".join(sorted(ENGLISH.months, key=len, reverse=True))
_NAME = re.compile(
    rf"(?P<series>{_SERIES})\s(?P<number>\d{{1,4}})/(?P<of>\d{{2,4}})(?:\s?\([^)]{{0,40}}\))?[\s.:]{{0,6}}"
)
_ISSUE = re.compile(rf"(\d{{6}})Z?\s({_MONTHS})\s?(\d{{4}}|\d\d)\b")
_SECOND = re.compile(rf"\b\d{{6}}Z?\s(?:{_MONTHS})\s?\d{{2,4}}\s(?:{_SERIES})\s\d{{1,4}}/\d\d")
_ID = re.compile(rf"\b({_SERIES})\s?(\d{{1,4}})/(\d{{2,4}})\b")
_CANCEL = re.compile(r"CANCEL(?<!\wCANCEL)(?:LED|S)?\b(?!\sLED)")  # begins with plain letters: found without trying
_THIS_AT_LAST = re.compile(rf" THIS MSG (\d\d)(?:(\d{{4}})Z)? ({_MONTHS}) (\d\d)(?=\.?\Z)")
_ONE_OTHER = re.compile(rf" ({_SERIES}) (\d{{1,4}})/(\d\d)( AND THIS MSG)?(?=\. |\.?\Z)")
"""The two clauses that are nearly all of them, and need not be taken apart."""
_CANCELLED_BEFORE = re.compile(
    rf"({_SERIES})\s?(\d{{1,4}})/(\d\d)(?:\([^)]{{0,40}}\))?\s(?:IS\s|HEREBY\s){{0,2}}CANCELL?ED\b"
)
_CLAUSE_TOKEN = re.compile(
    rf"\s?(?:(?P<this>THIS(?:\s(?:MSG|MESSAGE|MSSG|WARNING|MG|NOTICE))?\b|MSG\b|MESSAGE\b)|(?P<series>{_SERIES_MISTYPED})|(?P<part>PARA(?:GRAPH)?S?\b)"
    rf"|(?P<dtg>\d{{6}})Z?(?!\d)|(?P<month>(?:{_MONTHS})\b)|(?P<number>\d{{1,4}})(?:/(?P<of>\d\d)(?!\d))?(?:\s?\([^)]{{0,40}}\))?(?![\d-])"
    rf"|(?P<joint>,|AND\b|OF\b|ON\b|AT\b|MSGS?\b|SERIES\b|\())"
)
_PLACE = re.compile(r"\d-\d\d")
_HEAD = 400
"""The heading is looked for in this many characters."""
_BEFORE_NAME = 100
_LONGEST_LEAD = 400
_MOST_PARAGRAPHS = 99
_NUMBERED = re.compile(r"(\d{1,2})\.(?!\d)")
_CHART = re.compile(r"^(?:(?:NGA|BA|NOAA)\s)?CHARTS?\s[\d, ]{1,60}(?:\([^)]{0,20}\)\s?)?")
_SKIPPED_SENTENCE = re.compile(r"(?:DNC|CHARTS?|NGA\sCHARTS?|BA\sCHART|NOAA\sCHART|CHARTLET)\b")
_GLUED = re.compile(rf"\b(TO|THRU|AND|UNTIL|DAILY)(?=\d)|(\d{{4}}Z)(?=TO|THRU|AND|DAILY|{_MONTHS})|\bT0\b")
_WORD_ON_FIGURE = re.compile(r"[OUDLYT]\d")
_ZONE_ON_WORD = re.compile(r"\dZ[A-Z]")
_FIGURE = re.compile(r"[\d:]")
_SUBJECT_END = re.compile(
    rf"""\b(?:{any_of(["IN PROGRESS", "UNTIL", "DAILY", "VICINITY", "IN AREA", "IN AREAS", "BY M/V"])})"""
)


_NO_LAST_WORD = {
    "IN",
    "ON",
    "AT",
    "BY",
    "TO",
    "OF",
    "FROM",
    "AND",
    "THE",
    "A",
    "ABOUT",
    "WITH",
    "WITHIN",
    "BETWEEN",
    "NEAR",
}


class Paragraph(NamedTuple):
    """A numbered paragraph, or what stands before the first; `number` is 0 there."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Message:
    """The frame of one warning.

    Attributes:
        text: upper case, every run of white space one blank; all places below are in it.
        body: `text` with heading and cancel clauses blanked out, same length.
        id: `HYDROLANT 756/23`; empty where neither text nor container told it.
    """

    text: str
    body: str
    id: str
    issued: int | None
    paragraphs: tuple[Paragraph, ...]
    title: str
    cancels: tuple[str, ...]
    cancelled_at: int | None
    cancels_itself: bool
    reference: Reference
    warnings: tuple[str, ...]


def read_message(raw: RawNotice) -> Message:
    """Take the frame of a warning apart; never raises."""
    text = _unglued(" ".join(raw.text.upper().split()))
    heading = _NAME.search(text, 0, _HEAD) if "HYDRO" in text or "NAVAREA" in text else None
    if heading is not None and text.find("CANCEL", 0, heading.start()) >= 0:
        heading = None
    warnings = []
    second = _SECOND.search(text, heading.end()) if heading else None
    if second is not None:
        text = text[: second.start()]
        warnings.append(SECOND_MESSAGE)
    identity, issued = _identity(heading, raw)
    reference = Reference(issued, raw.year if raw.year is not None else _year_of(identity))
    start = heading.end() if heading else 0
    cancels = _Cancels(text, start, identity, reference)
    body = _blanked(text, [(0, start), *cancels.spans])
    paragraphs = _paragraphs(body, start)
    return Message(
        text=text,
        body=body,
        id=identity,
        issued=issued,
        paragraphs=paragraphs,
        title=_title(body, paragraphs),
        cancels=tuple(dict.fromkeys(cancels.ids)),
        cancelled_at=cancels.at,
        cancels_itself=cancels.itself,
        reference=reference if cancels.at is None else Reference(issued, reference.year, cancels.at),
        warnings=(*warnings, *cancels.warnings),
    )


def _unglued(text: str) -> str:
    """Mend slips between the words of time: `0500Z T0 1300Z`, `0800Z TO1900Z`, `041600Z TO 042000ZJUN`."""
    return _GLUED.sub(_parted, text) if _WORD_ON_FIGURE.search(text) or _ZONE_ON_WORD.search(text) else text


def _parted(match: re.Match[str]) -> str:
    return f"{match[1]} " if match[1] else f"{match[2]} " if match[2] else "TO"


def _identity(heading: re.Match[str] | None, raw: RawNotice) -> tuple[str, int | None]:
    """Return the notice's id and its time of issue."""
    issued = raw.issued
    identity = ""
    if heading is not None:
        identity = f"{heading['series']} {int(heading['number'])}/{heading['of'][-2:]}"
        stated = _ISSUE.search(heading.string, max(0, heading.start() - _BEFORE_NAME), heading.start())
        if stated is not None:
            year = int(stated[3])
            at = utc(
                year if year > 99 else 2000 + year,
                ENGLISH.months[stated[2]],
                int(stated[1][:2]),
                _minute(stated[1][2:]),
            )
            issued = issued if at is None else at
    if not identity and raw.id:
        told = _ID.match(raw.id) or _ID.search(" ".join(raw.id.upper().split()))
        identity = f"{told[1]} {int(told[2])}/{told[3][-2:]}" if told else raw.id
    return identity, issued


def _series(typed: str) -> str:
    """Return the series that is meant by a name, mistyped as it may be (`HYDRLANTS`)."""
    if typed.startswith("NAVAREA"):
        return typed
    return "HYDROPAC" if "PAC" in typed else "HYDROARC" if "ARC" in typed else "HYDROLANT"


def _minute(digits: str) -> int:
    minute = clock(digits)
    return -1 if minute is None else minute


def _year_of(identity: str) -> int | None:
    match = _ID.search(identity)
    return 2000 + int(match[3][-2:]) if match else None


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    """Return the text with blanks in place of the spans."""
    pieces: list[str] = []
    end = 0
    for start, stop in sorted(spans):
        if stop <= end:
            continue
        pieces += [text[end : max(start, end)], " " * (stop - max(start, end))]
        end = stop
    return "".join([*pieces, text[end:]])


# What it cancels ------------------------------------------------------------------------------------------------------


class _Cancels:
    """Reads the cancel clauses: `CANCEL HYDROLANT 2143/23, 2144/23 AND THIS MSG 051300Z JAN 24`."""

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
                Moment(int(last[1]), ENGLISH.months[last[3]], 2000 + int(last[4]), _minute(last[2] or "0000"))
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
        year: str | None = self.identity[-2:] if _ID.search(self.identity) else None
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
        self._ends_at(Moment(int(day), month, year, _minute(dtg[2:]) if dtg else 0))

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


# Paragraphs and title -------------------------------------------------------------------------------------------------


def _paragraphs(body: str, start: int) -> tuple[Paragraph, ...]:
    """Split at `1.`, `2.`, ... in sequence; a number out of sequence is part of a sentence."""
    if "1." not in body:
        return (Paragraph(0, start, len(body)),)
    paragraphs = []
    begin = start
    for number in range(_MOST_PARAGRAPHS):
        place = _place_of(number + 1, body, begin)
        if number and _place_of(1, body, begin, place if place > 0 else len(body)) >= 0:
            return _nested_paragraphs(body, start)
        if place < 0:
            break
        paragraphs.append(Paragraph(number, begin, place))
        begin = place + (2 if number < 9 else 3)
    paragraphs.append(Paragraph(len(paragraphs), begin, len(body)))
    return tuple(paragraphs)


def _nested_paragraphs(body: str, start: int) -> tuple[Paragraph, ...]:
    """Split a body in which letters have numbers of their own: `1. ... A. ... 1. ... 2. ... B. ... 2. CANCEL ...`.

    A number that goes on from the one inside is inside; so is everything that begins again at 1.
    """
    paragraphs = []
    number, inside, begin = 0, 0, start
    for match in _NUMBERED.finditer(body, start):
        found = int(match[1])
        if _inside_a_figure(body, match.start()):
            continue
        if inside and found == inside + 1:
            inside = found
        elif found == 1 and number:
            inside = 1
        elif found == number + 1:
            paragraphs.append(Paragraph(number, begin, match.start()))
            number, inside, begin = found, 0, match.end()
    paragraphs.append(Paragraph(number, begin, len(body)))
    return tuple(paragraphs)


def _place_of(number: int, body: str, start: int, end: int | None = None) -> int:
    """Return where `2.` stands as the number of a paragraph, -1 where it does not."""
    sought = f"{number}."
    end = len(body) if end is None else end
    place = body.find(sought, start, end)
    while place >= 0:
        behind = place + len(sought)
        if not (behind < end and body[behind].isdigit()) and not _inside_a_figure(body, place):
            break
        place = body.find(sought, place + 1, end)
    return place


def _inside_a_figure(body: str, place: int) -> bool:
    """Tell whether a number goes on from another: `12. 2.` begins a paragraph, `1.2.` and `12 2.` do not."""
    before = body[max(place - 2, 0) : place]
    return before[-1:] in {*"0123456789,/"} or (before[-1:] == " " and before[:1].isdigit())


def _title(body: str, paragraphs: tuple[Paragraph, ...]) -> str:
    """Return sea, coast and subject: `WESTERN NORTH ATLANTIC. FLORIDA. HAZARDOUS OPERATIONS, ROCKET LAUNCHING`."""
    first = paragraphs[0]
    lead = [sentence.strip() for sentence in body[first.start : min(first.end, first.start + _LONGEST_LEAD)].split(".")]
    kept: list[str] = []
    for sentence in lead:
        subject, whole = _subject_of_sentence(sentence)
        if subject:
            kept.append(subject)
        if not whole:
            break
    else:
        text = paragraphs[-1] if len(paragraphs) == 1 else paragraphs[1]
        subject = _subject(body[text.start : min(text.end, text.start + 200)].strip())
        if subject and subject not in kept:
            kept.append(subject)
    return ". ".join(kept)[:200]


@lru_cache(maxsize=2048)
def _subject_of_sentence(sentence: str) -> tuple[str, bool]:
    """Return the subject of a sentence of the lead, and whether it is all of the sentence.

    Seas and coasts come again and again: a few hundred of them are all that most warnings begin with.
    """
    sentence = _CHART.sub("", sentence).strip()
    if not sentence or _SKIPPED_SENTENCE.match(sentence):
        return "", True
    subject = _subject(sentence)
    return subject, subject == sentence


def _subject(sentence: str) -> str:
    """Cut a sentence where its times, places and ships begin, and leave no preposition at its end."""
    figure = _FIGURE.search(sentence)
    return _without_tail(sentence[: figure.start()] if figure else sentence)


@lru_cache(maxsize=2048)
def _without_tail(sentence: str) -> str:
    end = _SUBJECT_END.search(sentence)
    words = (sentence[: end.start()] if end else sentence).strip(" ,.-(").split()
    while words and words[-1] in _NO_LAST_WORD:
        words.pop()
    return " ".join(words).strip(" ,.-(")
