"""The author's own words of an item: untouched, each with its marker, its language, what hides in it, its translations.

Nothing is translated here. What is shown beside the original is a translation that a person has entered as an item of
its own, with its stage; none stands for the original.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from openline.core.catalogue.dialogue import Translation
from openline.core.catalogue.element import Element, FreeText
from openline.core.catalogue.fields import Unit
from openline.core.catalogue.kinds import Letters
from openline.core.catalogue.likeness import Mixed, Resembles, doubts, hidden
from openline.core.catalogue.rendering import clock, code_words, harmless
from openline.core.catalogue.view import View
from openline.core.catalogue.words import fields, language_words
from openline.core.situation.item import Item
from openline.node.board import Board
from openline.node.lines import Line


def own_words(board: Board, item: Item, names: Iterable[str], words: View) -> list[dict[str, Any]]:
    """Return every text that the author wrote, in order; beside it the newest translations."""
    known = list(names)
    made = translations(board, item, words)
    rows: list[dict[str, Any]] = []
    for part, (label, marker, language, text) in enumerate(_texts(item, words)):
        rows.append(
            {
                "label": label,
                "marker": marker,
                "language": language if _named(language, words) else "",
                "language_words": language_words(language, words) if language else "",
                "text": harmless(text, lines=True),
                "hidden": hidden_words(text, words),
                "doubts": doubt_words(text, known, words),
                "translations": [row for of, row in made if of == part],
            }
        )
    return rows


def _texts(item: Item, words: View) -> Iterator[tuple[str, str, str, str]]:
    """Return (label, marker, language, text): the element's own first, then those that lie beside it."""
    for label, free in _free(item.element, words):
        yield label, code_words(free.marker, words), free.language, free.text
    for text in item.texts:
        yield words.say("own-words-beside"), "", item.cover.language, text


def _free(element: Element, words: View) -> Iterator[tuple[str, FreeText]]:
    for field in fields(type(element)):
        for text in _inside(getattr(element, field.name)):
            yield field.label(words), text


def _inside(value: Any) -> Iterator[FreeText]:
    if isinstance(value, FreeText):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _inside(each)
    elif hasattr(value, "__struct_fields__"):
        for name in value.__struct_fields__:
            yield from _inside(getattr(value, name))


def translations(board: Board, item: Item, words: View) -> list[tuple[int, dict[str, Any]]]:
    """Return the translations of an item's words that are on the record, each with the text it is of; newest last."""
    if item.id not in board.situation.threads:
        return []
    threads = board.situation.threads
    found = [threads[entry] for entry in threads.followers(item.id)]
    return [
        (each.element.part, translation_row(board.line, each, words))
        for each in found
        if isinstance(each.element, Translation) and each.element.target == item.id
    ]


def translation_row(line: Line, item: Item, words: View) -> dict[str, Any]:
    """Return one translation as it is shown beside the original."""
    made = item.element
    assert isinstance(made, Translation)
    return {
        "entry": item.id.hex(),
        "stage": made.stage.name.lower(),
        "stage_words": code_words(made.stage, words),
        "language": made.language if _named(made.language, words) else "",
        "language_words": language_words(made.language, words),
        "text": harmless(made.text, lines=True),
        "translator": harmless(made.translator),
        "reviewer": harmless(made.reviewer),
        "party": harmless(line.name_of(item.node)),
        "at_words": clock(item.clock, words),
    }


def hidden_words(text: str, words: View) -> list[str]:
    """Name the characters of a text that are not to be seen, or act on others."""
    given = [(each.code, each.name, str(each.count)) for each in hidden(text)]
    return [words.say("hidden-character", {"code": code, "name": name, "count": n}) for code, name, n in given]


def doubt_words(text: str, names: Iterable[str], words: View) -> list[str]:
    """Say which words of a text may be taken for something else."""
    said = []
    for each in doubts(text, names):
        match each:
            case Mixed(word, scripts):
                given = {
                    "word": words.own(word[:64]),
                    "scripts": words.listed([_script(name, words) for name in scripts]),
                }
                said.append(words.say("doubt-mixed", given))
            case Resembles(word, name):
                said.append(words.say("doubt-resembles", {"word": words.own(word[:64]), "name": words.own(name[:64])}))
    return said


def name_doubts(item: Item, names: Iterable[str], words: View) -> list[str]:
    """Say which names on an item's cover, and in it, look like others: offices, watches, ids, whoever is named."""
    known, said = list(names), list[str]()
    for text in (item.cover.sender, item.cover.watch, *item.cover.recipients, *_names(item.element)):
        said += doubt_words(text, known, words)
    return list(dict.fromkeys(said))


def _names(element: Element) -> Iterator[str]:
    for field in fields(type(element)):
        value = getattr(element, field.name)
        if isinstance(field.kind, Letters) and field.kind.unit in (Unit.NAME, Unit.WORDS) and isinstance(value, str):
            yield value


def _script(name: str, words: View) -> str:
    key = f"script-{name.lower()}"
    return words.say(key) if words.phrases.has(key) else name.capitalize()


def _named(language: str, words: View) -> bool:
    """Say whether a language is one that screens know how to set: only then it is handed to the browser."""
    return words.phrases.has(f"language-{language.lower()}")
