"""How work is shared out: `map`, or anything that answers like it, from a pool of processes to a cluster.

What is handed over, function and items alike, is plain values that can be pickled, each with all that it needs.
"""

from collections.abc import Callable, Iterable, Sized
from typing import Protocol, TypeVar

Item = TypeVar("Item")
Answer = TypeVar("Answer")
Piece = TypeVar("Piece", bound=Sized)


class Share(Protocol):
    """Carries out a function on items, wherever that may be, and gives the answers in the order of the items."""

    def __call__(self, function: Callable[[Item], Answer], items: Iterable[Item], /) -> Iterable[Answer]:
        """Return the answers; an item whose answer cannot be had is an error, never left out."""


class Progress(Protocol):
    """Shows how far work has come, while its pieces pass."""

    def __call__(self, pieces: Iterable[Piece], length: int, /) -> Iterable[Piece]:
        """Return the pieces as they come; their lengths add up to `length` in the end."""


def unseen(pieces: Iterable[Piece], length: int, /) -> Iterable[Piece]:
    """Show nothing."""
    return pieces
