"""Many words sought at once: a list of phrases becomes one pattern that branches letter by letter.

At a place where none of the phrases begins, the first letter tells; so a long list costs hardly more than a short one.
"""

import re
from collections.abc import Iterable

_END = "$"
"""Stands for the end of a word while the pattern is built; no phrase contains it."""


def any_of(phrases: Iterable[str]) -> str:
    """Return the source of a pattern that matches the longest of the phrases.

    A phrase ends where a word ends, unless it ends in `*`; a blank stands for any white space. The caller sees to the
    beginning (`\\b`).
    """
    return _branches(sorted({phrase[:-1] if phrase.endswith("*") else phrase + _END for phrase in phrases}))


def _branches(tails: list[str]) -> str:
    by_letter: dict[str, list[str]] = {}
    for tail in tails:
        if tail:
            by_letter.setdefault(tail[0], []).append(tail[1:])
    branches = []
    for letter, rest in sorted(by_letter.items(), key=lambda item: item[0] == _END):
        below = _branches(rest)
        ends_here = "" in rest
        group = f"(?:{below}){'?' if ends_here else ''}" if below else ""
        branches.append(_source(letter) + group)
    return "|".join(branches)


def _source(letter: str) -> str:
    if letter == _END:
        return r"\b"
    return r"\s+" if letter == " " else re.escape(letter)
