"""Words as a search compares them: without accents and case, in runs of letters, of digits, or of signs.

Scripts that set no spaces between words (and Hangul, whose words carry endings) are compared sign by sign, in pairs.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_MARKS: Final = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
"""Accents, points and vowel signs, which people write or leave out at will."""
_AT_WILL: Final = re.compile(f"[{_MARKS}]")
SIGNS: Final = (
    "\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Ideographs, kana and Hangul, as a class of a pattern."""
_RUN: Final = re.compile(rf"[{SIGNS}]+|[^\W\d_{SIGNS}]+|\d+")
AS_WRITTEN: Final = re.compile(rf"[{SIGNS}]+|[^\W\d_{SIGNS}](?:[^\W\d_{SIGNS}]|[{_MARKS}])*|\d+")
"""A run in a text that is not folded."""
_SIGN: Final = re.compile(rf"[{SIGNS}]")
_ARTICLE: Final = re.compile(r"^(?:[وفبك]?ال|لل)(?=..)")
"""The Arabic article, with the letters that are written together with it."""


def fold(text: str) -> str:
    """Return a text less everything that does not count when words are compared."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", _AT_WILL.sub("", unicodedata.normalize("NFKD", text).casefold()))


def runs(folded: str) -> list[str]:
    """Return the runs of a folded text: letters of one word, digits, or signs in a row."""
    return _RUN.findall(folded)


def of_signs(run: str) -> bool:
    """Say whether a run is of signs that are compared one by one."""
    return _SIGN.match(run) is not None


def pairs(run: str) -> list[str]:
    """Return the signs of a run two by two, each with the next one; a single sign stands alone."""
    return [run[at : at + 2] for at in range(len(run) - 1)] if len(run) > 1 else [run]


def tokens(text: str) -> Iterator[str]:
    """Return what a text is found by, repeated as often as it stands there."""
    for run in runs(fold(text)):
        if of_signs(run):
            yield from pairs(run)
            if len(run) > 1:
                yield run[-1]  # each sign begins a token, so that it is found alone
        else:
            yield run
            bare = _ARTICLE.sub("", run)
            if bare != run:
                yield bare


def splits(run: str) -> Iterator[tuple[str, str]]:
    """Return the ways to read signs in a row as one word behind another; two signs are one word."""
    if len(run) > 2:
        yield from ((run[:at], run[at:]) for at in range(1, len(run)))


def begins(folded: str, run: str) -> bool:
    """Say whether a folded word is found by a run: it begins so, with its article or without; one letter is a word."""
    return any(token == run or (len(run) > 1 and token.startswith(run)) for token in tokens(folded))
