"""The node's own words in all its languages, by the phrases that hold them: a code is found by its word in any of them.

What was said in codes is not put into nine languages to be found. An entry is known by the phrases that its sentence is
made of (`taken.py`), and a word by the phrases in which it stands.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from openline.node.finding.folding import fold, of_signs, runs, tokens
from openline.node.phrases import available, cut_phrases

_ARGUMENT: Final = re.compile(r"\{\s*\$[\w-]+\s*\}")
_CHOICE: Final = re.compile(r"\{\s*\$[\w-]+\s*->|^\s*\*?\[[^\]]*\]", re.MULTILINE)
_OTHER: Final = re.compile(r"\{\s*([a-zA-Z][\w-]*)\s*\}")
_LITERAL: Final = re.compile(r"\{\s*\"([^\"]*)\"\s*\}")
LITERAL: Final = "="
"""Begins the key of a word that no phrase holds, such as the name of a party."""


@cache
def _sources() -> dict[str, dict[str, str]]:
    languages = files("openline.languages")
    return {
        code: cut_phrases(languages.joinpath(f"{code}.ftl").read_text("utf-8"))
        for code in available()
    }  # fmt: skip


@cache
def words_of(key: str, language: str) -> str:
    """Return the words of a phrase in a language, in every form that it has, without what is put into it."""
    if key.startswith(LITERAL):
        return fold(key[1:])
    source = _sources()[language].get(key)
    if source is None:
        return ""
    text = source.partition("=")[2]
    for other in _OTHER.findall(text):
        text += f" {words_of(other, language)}"
    text = _LITERAL.sub(r"\1", _OTHER.sub(" ", _ARGUMENT.sub(" \n ", _CHOICE.sub(" \n ", text))))
    return fold(text.replace("}", " "))


class Vocabulary:
    """The words of the phrases that occur in a record."""

    def __init__(self) -> None:
        self._keys: set[str] = set()
        self._words: dict[str, set[str]] = {}
        self._signs: dict[str, str] = {}
        self._sorted: list[str] = []

    def add(self, key: str) -> None:
        if key in self._keys:
            return
        self._keys.add(key)
        said = [words_of(key, language) for language in available()]
        signs = [run for words in said for run in runs(words) if of_signs(run)]
        if signs:
            self._signs[key] = " ".join(dict.fromkeys(signs))
        for token in {token for words in said for token in tokens(words)}:
            self._words.setdefault(token, set()).add(key)
        self._sorted = []

    def keys_with(self, run: str) -> set[str]:
        """Return the phrases that hold a word which begins so, or these signs in a row."""
        if of_signs(run):
            return {key for key, signs in self._signs.items() if run in signs}
        found: set[str] = set()
        for word in self._beginning(run):
            found |= self._words[word]
        return found

    def _beginning(self, run: str) -> Iterator[str]:
        if not self._sorted:
            self._sorted = sorted(self._words)
        return beginning(self._sorted, run)


def beginning(words: list[str], run: str) -> Iterator[str]:
    """Return those of sorted words that begin so; of one letter only the letter itself."""
    at = bisect_left(words, run)
    while at < len(words) and words[at].startswith(run):
        if len(run) > 1 or of_signs(run) or words[at] == run:
            yield words[at]
        at += 1


def where(keys: frozenset[str], run: str, languages: list[str]) -> tuple[str, str] | None:
    """Return in which language, and as which word, a run stands in one of these phrases; None where in none."""
    for language in languages:
        for key in sorted(keys):
            words = words_of(key, language)
            if of_signs(run):
                if run in words:
                    return language, run
            else:
                for word in runs(words):
                    if word == run or (
                        len(run) > 1 and run in (word[: len(run)], *(t[: len(run)] for t in tokens(word)))
                    ):
                        return ("" if key.startswith(LITERAL) else language), word
    return None
