"""The frame of an NGA warning: heading, subject, numbered paragraphs, and what it cancels (docs/reference/notices.md).

    021745Z APR 23 / HYDROLANT 756/23(24,51,57). / EASTERN NORTH ATLANTIC. / DNC 01.
    1. HAZARDOUS OPERATIONS ... 2. CANCEL HYDROLANT 750/23. 3. CANCEL THIS MSG 301430Z APR 23.

Line breaks mean nothing: a quarter of what is in circulation has lost them.
"""

import re
from functools import lru_cache

from msgspec import Struct

from openline.interop.notices.nga_cancels import ID, MONTHS, SERIES, Cancels, minute_of
from openline.interop.notices.phrase_list import any_of
from openline.interop.notices.reading import RawNotice
from openline.interop.notices.time_words import ENGLISH
from openline.interop.notices.times import Reference, utc

SECOND_MESSAGE = "second_message: another warning follows in the same text; it is not read"

_NAME = re.compile(
    rf"(?P<series>{SERIES})\s(?P<number>\d{{1,4}})/(?P<of>\d{{2,4}})(?:\s?\([^)]{{0,40}}\))?[\s.:]{{0,6}}"
)
_ISSUE = re.compile(rf"(\d{{6}})Z?\s({MONTHS})\s?(\d{{4}}|\d\d)\b")
_SECOND = re.compile(rf"\b\d{{6}}Z?\s(?:{MONTHS})\s?\d{{2,4}}\s(?:{SERIES})\s\d{{1,4}}/\d\d")
_HEAD = 400
"""The heading is looked for in this many characters."""
_BEFORE_NAME = 100
_LONGEST_LEAD = 400
_MOST_PARAGRAPHS = 99
_NUMBERED = re.compile(r"(\d{1,2})\.(?!\d)")
_CHART = re.compile(r"^(?:(?:NGA|BA|NOAA)\s)?CHARTS?\s[\d, ]{1,60}(?:\([^)]{0,20}\)\s?)?")
_SKIPPED_SENTENCE = re.compile(r"(?:DNC|CHARTS?|NGA\sCHARTS?|BA\sCHART|NOAA\sCHART|CHARTLET)\b")
_GLUED = re.compile(rf"\b(TO|THRU|AND|UNTIL|DAILY)(?=\d)|(\d{{4}}Z)(?=TO|THRU|AND|DAILY|{MONTHS})|\bT0\b")
_WORD_ON_FIGURE = re.compile(r"[OUDLYT]\d")
_ZONE_ON_WORD = re.compile(r"Z(?<=\dZ)[A-Z]")  # begins with its rarest letter: found without trying elsewhere
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


class Paragraph(Struct, frozen=True):
    """A numbered paragraph, or what stands before the first; `number` is 0 there."""

    number: int
    start: int
    end: int


class Message(Struct, frozen=True):
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
    cancels = Cancels(text, start, identity, reference)
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
                minute_of(stated[1][2:]),
            )
            issued = issued if at is None else at
    if not identity and raw.id:
        told = ID.match(raw.id) or ID.search(" ".join(raw.id.upper().split()))
        identity = f"{told[1]} {int(told[2])}/{told[3][-2:]}" if told else raw.id
    return identity, issued


def _year_of(identity: str) -> int | None:
    match = ID.search(identity)
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
