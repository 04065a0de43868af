"""What the readers of published notices are unsure of, and what became of a notice, in a reader's language.

It travels as a text, `code: sentence`, in English (spec 4.5): on the record, in files, and out of the readers. Each
such sentence has its phrase (`notice-doubt-`, `notice-verdict-`); values stand where the English phrase has holes, and
are put into the reader's. A peer's text is looked up like our own. What no phrase says are the words of another
program, or of another version: they are shown as they came.
"""

import re
from functools import cache
from typing import NamedTuple

from openline.core.catalogue.view import View, harmless

_CODE = re.compile(r"[a-z][a-z0-9_]*: ")
_HOLE = re.compile(r"\{(\w+)\}")
KINDS = ("notice-doubt-", "notice-verdict-")


class _Known(NamedTuple):
    """The English phrases: those without holes by their sentence; the others, the most telling first."""

    whole: dict[str, str]
    holed: tuple[tuple[re.Pattern[str], str], ...]


def doubt_words(said: str, view: View) -> str:
    """Return what was said in the reader's words; as it was said where there are none."""
    code = _CODE.match(said)
    found = None if code is None else phrase_of(said[code.end() :])
    found = found or phrase_of(said)
    if found is None:
        return view.own(said)
    key, values = found
    return view.say(key, {name: harmless(value) for name, value in values.items()})


def phrase_of(sentence: str) -> tuple[str, dict[str, str]] | None:
    """Return the phrase of an English sentence, and the values in it; None where no phrase says it."""
    known = _known()
    if sentence in known.whole:
        return known.whole[sentence], {}
    for pattern, key in known.holed:
        found = pattern.fullmatch(sentence)
        if found is not None:
            return key, found.groupdict()
    return None


@cache
def _known() -> _Known:
    from openline.node.phrases import phrases

    patterns = phrases("en").patterns(KINDS)
    holed = {key: pattern for key, pattern in patterns.items() if _HOLE.search(pattern)}
    telling = sorted(holed, key=lambda key: len(_HOLE.sub("", holed[key])), reverse=True)
    return _Known(
        {pattern: key for key, pattern in patterns.items() if key not in holed},
        tuple((_pattern(holed[key]), key) for key in telling),
    )


def _pattern(phrase: str) -> re.Pattern[str]:
    parts = _HOLE.split(phrase)  # words, the name of a hole, words, ...
    return re.compile(
        "".join(re.escape(part) if at % 2 == 0 else f"(?P<{part}>.+?)" for at, part in enumerate(parts)), re.DOTALL
    )
