"""The time words of a language, and the runs of time words in a text (docs/reference/notices.md).

A word that is in no table ends a run; so does any number that cannot be a time. What a run means is read by
`time_phrases`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from msgspec import Struct, field

from openline.interop.notices.phrase_list import any_of

_NEVER_FIRST = frozenset("TAOH")
"""Kinds of words with which a run does not begin: there are too many of them in every text."""
_SAYS_MORE = re.compile(r"[^\W\d_]|[-–]")
"""What a run of mere figures lacks."""
_DIGIT = re.compile(r"\d")
_FOUR_FIGURES = re.compile(r"\d\d\d\d")
_MONTH_CUE = 3
"""So many letters of a month's name tell that it may be one."""


@dataclass(frozen=True)
class Words:
    """The time words of one language: word -> kind, month names, and the marks that follow a clock time.

    Kinds: T to, U until, F further (notice), A and, P daily, B commencing or from, L alternate, X except, S sun,
    H holidays, N between, O words that change nothing, W weekday (numbers in `weekdays`, Monday is 0).
    """

    kinds: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    zone_marks: tuple[str, ...] = ("Z", "UTC", "GMT")
    observed_after: frozenset[str] = frozenset()

    @cached_property
    def kind_of(self) -> Mapping[str, str]:
        """The kind of every word, months and days of the week among them."""
        return dict.fromkeys(self.weekdays, "W") | dict.fromkeys(self.months, "M") | dict(self.kinds)

    @cached_property
    def cues(self) -> tuple[str, ...]:
        """Letters one of which every text has that tells a time without a zone mark and without four figures."""
        return (
            *dict.fromkeys(month[:_MONTH_CUE] for month in self.months),
            *(word for word, kind in self.kinds.items() if kind == "F"),
        )

    @cached_property
    def zoned(self) -> re.Pattern[str]:
        """A figure before what may be a zone mark."""
        return re.compile(rf"\d\s?[{''.join({mark[0] for mark in self.zone_marks})}]")

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other


_MONTH_NAMES = "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER"
_DAY_NAMES = "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY"

ENGLISH = Words(
    kinds={
        word: kind
        for kind, words in {
            "T": "TO THRU THROUGH TILL THU TRHU THUR THRUU THRUOGH TRU THR THORUGH",
            "U": "UNTIL UNTILL UNITL",
            "F": "FURTHER",
            "A": "AND OR PLUS",
            "P": "DAILY EACH EVERY",
            "B": "COMMENCING COMMENCE BEGINNING STARTING STARTS EFFECTIVE FROM AFTER SINCE",
            "L": "ALTERNATE ALTERNATES ALTRENATE ALTENATE ALTERNATIVE ALTERNATIVELY ALT BACKUP",
            "X": "EXCEPT EXCLUDING",
            "S": "SUNRISE SUNSET DAYLIGHT DAWN DUSK",
            "H": "HOLIDAYS HOLIDAY",
            "N": "BETWEEN",
            "O": "ON DAY DAYS DATES DATE HOURS NOTICE ONLY THE UTC Z PUBLIC NATIONAL",
        }.items()
        for word in words.split()
    },
    months={name: number for number, month in enumerate(_MONTH_NAMES.split(), 1) for name in (month, month[:3])}
    | {"SEPT": 9, "FEBR": 2},
    weekdays={name: (number,) for number, day in enumerate(_DAY_NAMES.split()) for name in (day, f"{day}S")}
    | {"WEEKDAYS": (0, 1, 2, 3, 4), "WEEKENDS": (5, 6), "WEEKEND": (5, 6)},
    observed_after=frozenset({"AT", "OF", "REPORTED", "DATED", "SIGHTED", "OBSERVED", "DISCOVERED", "POSITION"}),
)


class TimeRun(Struct, frozen=True):
    """Words and numbers that follow each other and can all be part of a time.

    Attributes:
        kinds: one letter for each, as in `Words`; of numbers I instant, C clock, 6 and 4 the same without a zone mark,
            D day (or year), ! malformed; further M month, W weekday, - dash and comma.
        texts: the words, and the figures of the numbers, in the same order.
        start, end: place in the text.
        before: the word before it; a TO before it belongs to it (`IN PROGRESS TO 121200Z`).
    """

    kinds: str
    texts: list[str]
    start: int
    end: int
    before: str


# Tokens and runs ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _run_pattern(words: Words) -> re.Pattern[str]:
    """Compile the pattern of a whole run: time words and numbers with blanks and commas between."""
    number = r"\d{1,7}(?:\s?[^\W\d_]{1,4})?(?!\w|[.,]\d)"
    known = [*words.kinds, *words.months, *words.weekdays]
    opening = [word for word in known if words.kinds.get(word, "") not in _NEVER_FIRST]
    token = rf"(?:\b(?:{number}|(?:{any_of(known)}))|[-–])"
    return re.compile(rf"\b(?:{number}|(?:{any_of(opening)}))(?:[\s,]*{token})*")


@lru_cache(maxsize=16)
def _token_pattern(zone_marks: tuple[str, ...]) -> re.Pattern[str]:
    marks = "|".join(sorted(zone_marks, key=len, reverse=True))
    return re.compile(rf"(\d+)(\s?(?:{marks})(?!\w))?(?:ST|ND|RD|TH)?(?!\w)|([^\W\d_]+)|(\S)")


def may_tell_times(text: str, words: Words) -> bool:
    """Tell quickly whether a text has what every run has of which a time can be read; most cancellations have not."""
    return (
        _FOUR_FIGURES.search(text) is not None  # nearly all that tell times have these
        or words.zoned.search(text) is not None
        or any(cue in text for cue in words.cues)
    )


def time_runs(text: str, words: Words) -> list[TimeRun]:
    """Return the runs of time words that hold a number or speak of further notice."""
    runs: list[TimeRun] = []
    kind_of, tokens = words.kind_of, _token_pattern(words.zone_marks)
    for match in _run_pattern(words).finditer(text):
        first, last = match.span()
        if last - first < 5 or not _worth_reading(text, first, last, words):
            continue
        kinds, texts, start, end = "", [], first, first
        for found in tokens.finditer(text, first, last):
            group = found.lastindex
            if group == _WORD:
                token = found[0]
                kind = kind_of.get(token)
            elif group == _OTHER:
                token = found[0]
                kind = _SIGNS.get(token)
            else:
                token = found[_NUMBER]
                kind = _kind_of_number(len(token), group == _ZONE)
            if kind is not None:
                start = start if kinds else found.start()
                kinds, end = kinds + kind, found.end()
                texts.append(token)
            elif kinds:
                runs.append(_with_word_before(text, kinds, texts, start, end, words))
                kinds, texts = "", []
        if kinds:
            runs.append(_with_word_before(text, kinds, texts, start, end, words))
    return runs


def _worth_reading(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether a run has figures and something beside them, or speaks of further notice."""
    if _DIGIT.search(text, start, end) is not None:
        return _SAYS_MORE.search(text, start, end) is not None
    return any(words.kinds.get(word) == "F" for word in text[start:end].split())


def _with_word_before(text: str, kinds: str, texts: list[str], start: int, end: int, words: Words) -> TimeRun:
    before = text[max(0, start - 30) : start].rstrip(" \n\t,:").split()
    word = before[-1] if before else ""
    if words.kinds.get(word) == "T":
        return TimeRun(f"T{kinds}", [word, *texts], start, end, word)
    return TimeRun(kinds, texts, start, end, word)


_NUMBER, _ZONE, _WORD, _OTHER = range(1, 5)
"""The groups of a token's pattern."""
_SIGNS = {"-": "-", "–": "-", ",": ","}


def _kind_of_number(length: int, zoned: bool) -> str | None:
    if length == 6:
        return "I" if zoned else "6"
    if length == 4:
        return "C" if zoned else "4"
    if zoned:
        return "!"
    return "D" if length <= 2 else None
