"""The time words of a language, and the runs of time words in a text (docs/reference/notices.md).

A word that is in no table ends a run; so does any number that cannot be a time. What a run means is read by
`time_phrases`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from openline.interop.notices.phrase_list import any_of

_NEVER_FIRST = frozenset("TAOH")
"""Kinds of words with which a run does not begin: there are too many of them in every text."""
_DIGIT = re.compile(r"\d")


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


class TimeToken(NamedTuple):
    """A word or number that can be part of a time; `kind` as in `Words`, or as `_token` says for numbers."""

    kind: str
    text: str
    start: int
    end: int


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
    return re.compile(
        rf"(?P<number>\d+)(?P<zone>\s?(?:{marks})(?!\w))?(?:ST|ND|RD|TH)?(?!\w)|(?P<word>[^\W\d_]+)|(?P<other>\S)"
    )


def time_runs(text: str, words: Words) -> list[tuple[list[TimeToken], str]]:
    """Return the runs of time tokens that hold a number or speak of further notice; with each, the word before it."""
    runs: list[tuple[list[TimeToken], str]] = []
    tokens = _token_pattern(words.zone_marks)
    for match in _run_pattern(words).finditer(text):
        start, end = match.span()
        if end - start < 5 or not (_DIGIT.search(text, start, end) or _is_open_end(text, start, end, words)):
            continue
        run: list[TimeToken] = []
        for found in tokens.finditer(text, start, end):
            token = _token(found, words)
            if token is not None:
                run.append(token)
            elif run:
                runs.append(_with_word_before(text, run, words))
                run = []
        if run:
            runs.append(_with_word_before(text, run, words))
    return runs


def _with_word_before(text: str, run: list[TimeToken], words: Words) -> tuple[list[TimeToken], str]:
    """Return a run and the word before it; a TO before it belongs to it (`IN PROGRESS TO 121200Z`)."""
    start = run[0].start
    before = text[max(0, start - 30) : start].rstrip(" \n\t,:").split()
    word = before[-1] if before else ""
    if words.kinds.get(word) == "T":
        run.insert(0, TimeToken("T", word, start, start))
    return run, word


def _is_open_end(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether words alone speak of further notice."""
    return any(words.kinds.get(word) == "F" for word in text[start:end].split())


def _token(match: re.Match[str], words: Words) -> TimeToken | None:
    """Return the token, or None for what is no part of a time.

    Kinds of numbers: I instant, C clock, 6 and 4 the same without a zone mark, D day (or year), ! malformed; further M
    month, - dash, comma, and the kinds of words.
    """
    kind: str | None
    text = match[0]
    if match["word"] is not None:
        kind = words.kinds.get(text) or ("M" if text in words.months else "W" if text in words.weekdays else None)
    elif (number := match["number"]) is not None:
        text, zoned = number, match["zone"] is not None
        length = len(number)
        if length == 6:
            kind = "I" if zoned else "6"
        elif length == 4:
            kind = "C" if zoned else "4"
        elif length <= 2 and not zoned:
            kind = "D"
        else:
            kind = "!" if zoned else None
    else:
        kind = {"-": "-", "–": "-", ",": ","}.get(text)
    return TimeToken(kind, text, match.start(), match.end()) if kind else None
