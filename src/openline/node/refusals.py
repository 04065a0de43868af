"""Who was refused at the door, for the own audit feed: counted, so that a flood fills nothing.

Of each reason and officer the first three within ten minutes have a row each, then the tenth, the hundredth and so on,
each saying the how many-eth it is; once the ten minutes are over, one row says how many there were in all.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from openline.node.signing_in import Why

WINDOW_S: Final = 10 * 60
FIRST: Final = 3
"""So many have a row each."""

Row = tuple[str, str]
"""An act and what it is about, as the audit feed has them."""


@dataclass(slots=True)
class _Window:
    began: float
    count: int = 0
    said: int = 0


@dataclass(slots=True)
class Refusals:
    """Counts refusals; says which rows are due."""

    clock: Callable[[], float]
    """the process's own clock, seconds"""
    _windows: dict[tuple[Why, str], _Window] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def refused(self, why: Why, officer: str) -> list[Row]:
        """Count one; return the rows that are due."""
        with self._lock:
            rows = list(self._over())
            window = self._windows.setdefault((why, officer), _Window(self.clock()))
            window.count += 1
            if window.count <= FIRST or str(window.count).strip("0") == "1":
                window.said = window.count
                rows.append(_row(why, officer, window.count))
            return rows

    def over(self) -> list[Row]:
        """Return the rows of all windows that are over."""
        with self._lock:
            return list(self._over())

    def _over(self) -> Iterator[Row]:
        for key, window in list(self._windows.items()):
            if self.clock() - window.began > WINDOW_S:
                del self._windows[key]
                if window.count > window.said:
                    yield _row(*key, window.count)


def _row(why: Why, officer: str, count: int) -> Row:
    return f"refused.{why}", " ".join(filter(None, (officer, f"×{count}" if count > 1 else "")))
