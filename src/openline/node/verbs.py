"""The verbs of a node by name: many parts bring theirs, and none may hide another's."""

from collections.abc import Callable, Mapping
from typing import Any

Verb = Callable[..., Any]


def one_table(*tables: Mapping[str, Verb]) -> dict[str, Verb]:
    """Return all verbs of some tables.

    Raises:
        ValueError: two have the same name; a fault of the program.
    """
    found: dict[str, Verb] = {}
    for table in tables:
        if twice := sorted(found.keys() & table.keys()):
            raise ValueError(f"two verbs are named {', '.join(twice)}")
        found |= table
    return found
