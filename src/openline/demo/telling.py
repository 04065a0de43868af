"""A played story as lines for a terminal: the clock, who speaks, and what each side reads, side by side."""

import textwrap
import unicodedata
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from openline.core.catalogue.rendering import clock
from openline.demo.stage import Party, Stage, Told
from openline.demo.story import Story
from openline.node.phrases import phrases

CLOSING = "，。、；：？！」』）》］”"
"""Marks with which no row begins: one may hang over the edge, where the rows leave two columns for it."""


def facts(story: Story, stage: Stage) -> dict[str, Any]:
    """Return what was told and what came out, for programs."""
    return {
        "name": story.name,
        "title": story.title,
        "lacked": story.lacked,
        "told": [
            {
                "at": clock(told.at, phrases("en")),
                "by": None if told.by is None else told.by.name,
                "words": told.words,
                "sentences": {f"{party.name} ({party.language})": said for party, said in told.sentences},
            }
            for told in stage.told
        ],
        "expected": [{"words": outcome.words, "held": outcome.held} for outcome in stage.outcomes],
    }


def lines(story: Story, stage: Stage, columns: int) -> Iterator[str]:
    """Return the lines of a played story, the languages of each line's first two parties side by side."""
    shown = stage.parties[:2]
    half = max(30, (columns - 3) // 2)
    yield from wrapped(story.title, columns)
    yield from wrapped(f"What the line of that day lacked: {story.lacked}.", columns)
    yield ""
    yield " │ ".join(padded(f"{party.name} [{party.language}]", half) for party in shown)
    yield "─" * half + "─┼─" + "─" * half
    for told in stage.told:
        yield from _told(told, stage.parties, half, columns)
    held = sum(outcome.held for outcome in stage.outcomes)
    yield ""
    yield f"{held} of {len(stage.outcomes)} things came out as expected"


def _told(told: Told, parties: tuple[Party, ...], half: int, columns: int) -> Iterator[str]:
    moment = clock(told.at, phrases("en"))
    if told.by is None:
        yield from textwrap.wrap(told.words, columns, initial_indent="  ", subsequent_indent="    ")
        return
    readers = tuple(party for party, _ in told.sentences)
    line = "" if readers == parties else f", on the line of {' and '.join(party.name for party in readers)}"
    yield f"{moment}  {told.by.name}{line}"
    cells = [wrapped(read, half - 4) for _, read in told.sentences[:2]]
    for row in zip_longest(*cells, fillvalue=""):
        yield " │ ".join(padded(f"  {cell}", half) for cell in row).rstrip()


def _width(text: str) -> int:
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def padded(text: str, columns: int) -> str:
    return text + " " * max(0, columns - _width(text))


def wrapped(text: str, columns: int) -> list[str]:
    """Break a text into rows by the columns that its letters take; where there are no spaces, anywhere."""
    rows, row = [], ""
    for word in _pieces(text):
        if _width(row + word) > columns and row and word not in CLOSING:
            rows.append(row.rstrip())
            row = ""
        row += word if row else word.lstrip()
    return [*rows, row.rstrip()] if row.strip() else rows


def _pieces(text: str) -> Iterator[str]:
    word = ""
    for letter in text:
        if unicodedata.east_asian_width(letter) in "WF":
            if word:
                yield word
            yield letter
            word = ""
        else:
            word += letter
            if letter == " ":
                yield word
                word = ""
    if word:
        yield word
