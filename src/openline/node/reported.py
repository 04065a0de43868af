"""The report's tables in words, for people: what programs read keeps its codes and whole numbers."""

from collections.abc import Mapping
from typing import Any

from openline.core.catalogue.rendering import clock, kebab
from openline.core.catalogue.view import View, harmless

Table = dict[str, Any]
_TIMES = frozenset({"since", "ended_at", "due"})
_OF_A_PLAN = frozenset({"start", "end"})


def in_words(tables: Mapping[str, list[dict[str, Any]]], words: View) -> list[Table]:
    """Return the tables that hold rows, each with its title, heads and cells in the reader's language."""
    return [
        {
            "title": words.say(f"report-{kebab(name)}"),
            "heads": [words.say(f"column-{kebab(column)}") for column in rows[0]],
            "rows": [[_cell(column, row, words) for column in row] for row in rows],
        }
        for name, rows in tables.items()
        if rows
    ]


def _cell(column: str, row: Mapping[str, Any], words: View) -> str:
    value = row[column]
    of_a_time = column in ("declared", "actual") and row.get("field") in _OF_A_PLAN
    match column:
        case _ if value is None:
            return "–"
        case _ if column in _TIMES or of_a_time:
            return clock(value, words)
        case "element":
            return words.say(f"element-{kebab(value)}")
        case "status":
            return words.say(f"status-{kebab(value)}")
        case "step":
            return words.say(f"level-{kebab(value)}")
        case "field":
            return words.say(f"column-{value}") if value in _OF_A_PLAN else field_words(value, words)
        case "entry" | "plan":
            return str(value)[:12]
    return harmless(str(value))


def field_words(name: str, words: View) -> str:
    """Return what a number of those who take part counts: tanks, ships."""
    keys = f"field-forces-{kebab(name)}", f"field-{kebab(name)}"
    return words.say(keys[0] if words.phrases.has(keys[0]) else keys[1])
