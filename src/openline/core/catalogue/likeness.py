"""Letters that look like others: words that mix scripts, and names that look like a known one and are another.

A few hundred letters of other scripts are drawn like Latin ones. Where a party writes "Веta" beside "Beta", an officer
is to be told. This is a help for eyes and no proof: what has no mark may still be another word (spec 4.2 says nothing
of it, since nothing depends on it but what a screen marks).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from openline.core.catalogue.view import MOST_MARKS, acts

_LIKE: Final = {
    "a": "аɑα", "b": "ВвΒβЬьƄ", "c": "сϲⅽ", "d": "ԁⅾ", "e": "еЕεΕёҽ", "f": "ƒſ", "g": "ɡցɢ", "h": "һНнΗհ", "i": "іїιıɩ",
    "j": "јЈϳ", "k": "кКκΚ", "l": "IІΙӀӏ1|ǀƖⅼ", "m": "мМΜⅿ", "n": "пΝηո",
    "o": "оОοΟ0օσ", "p": "рРρΡ", "q": "ԛզ", "r": "гⅠɼ",
    "s": "ѕЅ5ꜱ", "t": "тТτΤ", "u": "υսц", "v": "ѵνⅴ", "w": "ԝωшѡ", "x": "хХχΧⅹ", "y": "уУΥγүყ", "z": "Ζᴢ",
}  # fmt: skip
"""Latin small letters, and what is drawn like them or like their capitals in usual typefaces."""
_TO_LATIN: Final = {other: letter for letter, others in _LIKE.items() for other in others}
_TOGETHER: Final = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC"})
"""Scripts that stand beside Latin letters and each other without a space between."""
_FORMS: Final = ("FULLWIDTH", "HALFWIDTH", "MODIFIER", "CIRCLED", "DOUBLE-STRUCK")
_UNITS: Final = "µμΩ"
_WORD: Final = re.compile(r"\w+")
MOST: Final = 8
"""So many doubts are named of one text."""


@dataclass(frozen=True, slots=True)
class Mixed:
    """A word whose letters are of scripts that no language mixes."""

    word: str
    scripts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resembles:
    """A word that looks like a known name and is written otherwise."""

    word: str
    name: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """A character that is not to be seen, or acts on others, and how often it stands there."""

    code: str
    name: str
    count: int


@cache
def script(letter: str) -> str:
    """Return the script of a letter, as its Unicode name has it; "" for what is no letter, or stands in units."""
    if not letter.isalpha() or letter in _UNITS:
        return ""
    words = unicodedata.name(letter, "UNKNOWN").split()
    return words[1] if words[0] in _FORMS and len(words) > 1 else words[0]


def skeleton(text: str) -> str:
    """Return what a text looks like: letters drawn alike become one, marks and case fall away."""
    plain = unicodedata.normalize("NFKD", text)
    shown = (_TO_LATIN.get(each, each) for each in plain if not unicodedata.combining(each))
    cased = (_TO_LATIN.get(each, each) for each in "".join(shown).casefold())
    return "".join(each for each in cased if each.isalnum())


def mixed(text: str) -> Iterator[Mixed]:
    """Return the words of a text that mix scripts as no language does."""
    for found in _WORD.finditer(text):
        scripts = sorted({script(letter) for letter in found[0]} - {""} - _TOGETHER)
        if len(scripts) > 1:
            yield Mixed(found[0], tuple(scripts))


def resembling(text: str, names: Iterable[str]) -> Iterator[Resembles]:
    """Return the words of a text that look like one of `names`, or like one of its words, and are written otherwise."""
    known = {skeleton(word): word for name in names for word in (*_WORD.findall(name), name) if len(word) > 2}
    for word in (*_WORD.findall(text), text.strip()):
        name = known.get(skeleton(word)) if len(word) <= 128 else None
        if name is not None and _plain(word) != _plain(name):
            yield Resembles(word, name)


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()


def hidden(text: str) -> tuple[Hidden, ...]:
    """Return the characters that are not to be seen or act on others, by name, the most frequent first."""
    kept = Counter(
        each for each in text if each not in "\n\t\r" and not each.isascii() and acts(each, unicodedata.category(each))
    )
    kept += Counter(each for each in text if each.isascii() and not each.isprintable() and each not in "\n\t\r")
    piled = Counter[str]()
    run = 0
    for each in text:
        run = run + 1 if unicodedata.category(each) == "Mn" else 0
        if run > MOST_MARKS:
            piled[each] += 1
    return tuple(
        Hidden(f"U+{ord(each):04X}", unicodedata.name(each, unicodedata.category(each)), count)
        for each, count in (kept | piled).most_common(MOST)
    )


def doubts(text: str, names: Iterable[str] = ()) -> tuple[Mixed | Resembles, ...]:
    """Return what of a text may be taken for something else, each once; of many the first."""
    if text.isascii():
        found: Iterable[Mixed | Resembles] = resembling(text, names)
    else:
        found = (*resembling(text, names), *mixed(text))
    return tuple(dict.fromkeys(found))[:MOST]
