"""Every element by number: whoever takes the catalogue from here finds it filled."""

from openline.core.catalogue import (
    changes,
    dialogue,
    incidents,
    notices,
    politics,
    protection,
    receipts,
    talks,
    watching,
)
from openline.core.catalogue.element import CATALOGUE

__all__ = [
    "CATALOGUE",
    "changes",
    "dialogue",
    "incidents",
    "notices",
    "politics",
    "protection",
    "receipts",
    "talks",
    "watching",
]
