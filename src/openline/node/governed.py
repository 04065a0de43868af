"""The charter that governs, in words: which one, since which entry, with which numbers.

And the digest that a step signs: a person signs articles, and that the digest is theirs the node sees to.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from openline.core.catalogue.politics import CharterText
from openline.core.catalogue.rendering import clock
from openline.core.catalogue.view import View, harmless
from openline.core.situation.governing import Governing
from openline.core.situation.item import Item
from openline.core.situation.negotiation import Bound
from openline.core.situation.politics import articles_digest
from openline.node.board import Board

SHOWN = 12


def charter_words(board: Board, words: View) -> list[str]:
    """Return which charter governs what is said now, since which entry, and by which numbers."""
    governing = board.situation.charter.now()
    if not governing.charters:
        return [words.say("charter-governs-first")]
    return [line for each in governing.charters for line in _of(each, governing, words)]


def _of(charter: Bound, governing: Governing, words: View) -> Iterator[str]:
    last = charter.last
    given = {"digest": _short(charter.digest), "entry": _short(last.id), "since": clock(last.clock, words)}
    if not charter.trial:
        yield words.say("charter-governs-in-force", given)
    elif charter.until is None:
        yield words.say("charter-governs-on-trial", given)
    else:
        yield words.say("charter-governs-on-trial-until", {**given, "until": clock(charter.until, words)})
    unknown = governing.unknown()
    numbers = [(term.word, term.number) for text in charter.texts for term in text.terms]
    for key, rows in (
        ("charter-numbers", [each for each in numbers if each not in unknown]),
        ("charter-numbers-unknown", [each for each in numbers if each in unknown]),
    ):
        if rows:
            yield words.say(key, {"numbers": words.listed([_term(*each, words) for each in sorted(rows)])})


def _term(word: str, number: int, words: View) -> str:
    return words.say("form-term", {"word": harmless(word), "number": str(number)})


def _short(name: bytes) -> str:
    return name.hex()[:SHOWN]


def charter_rows(board: Board) -> list[dict[str, Any]]:
    """Return the charters that govern what is said now, for programs; none where the first one does."""
    governing = board.situation.charter.now()
    unknown = governing.unknown()
    return [
        {
            "digest": each.digest.hex(),
            "stage": "trial" if each.trial else "in_force",
            "since_entry": each.last.id.hex(),
            "until": each.until,
            "terms": {
                term.word: term.number
                for text in each.texts
                for term in text.terms
                if (term.word, term.number) not in unknown
            },
        }
        for each in governing.charters
    ]


def under(board: Board, item: Item) -> list[str]:
    """Return the digests of the charters that govern an entry; none where the first one does."""
    return [each.digest.hex() for each in board.situation.charter.of(item).charters]


def preamble(board: Board, language: str) -> str:
    """Return the preamble that stands on every export: article 0 of the charter that governs now, else the first."""
    for charter in board.situation.charter.now().charters:
        for text in charter.texts:
            if text.article == 0 and text.texts:
                said = {each.language: each.text for each in text.texts}
                return harmless(said.get(language, said[min(said)]), lines=True)
    return board.line.charter.preamble


def with_digest(board: Board, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a CHARTER_STEP with the digest over its targets, where its author has left that to us.

    What is no text of the charter, or is not here, is left to the checks that follow.
    """
    named = fields.get("targets") or []
    if fields.get("digest") or not isinstance(named, list | tuple) or not named:
        return dict(fields)
    try:
        said = [board[bytes.fromhex(name)].element for name in named]
    except (KeyError, TypeError, ValueError):
        return dict(fields)
    texts = [element for element in said if isinstance(element, CharterText)]
    if len(texts) != len(said):
        return dict(fields)
    return {**fields, "digest": articles_digest(texts).hex()}
