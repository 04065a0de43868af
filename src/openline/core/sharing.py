"""How work is shared out: `map`, or anything that answers like it, from a pool of processes to a cluster.

What is handed over, function and items alike, is plain values that can be pickled, each with all that it needs.
"""

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

Item = TypeVar("Item")
Answer = TypeVar("Answer")


class Share(Protocol):
    """Carries out a function on items, wherever that may be, and gives the answers in the order of the items."""

    def __call__(self, function: Callable[[Item], Answer], items: Iterable[Item], /) -> Iterable[Answer]:
        """Return the answers; an item whose answer cannot be had is an error, never left out."""
