"""How often somebody may be wrong: so many times in so much time, for each thing that can be guessed and each place."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

TRIES: Final = 5
TRIES_S: Final = 5 * 60
"""So many wrong tries in so much time."""
MOST_KNOWN: Final = 4_096
"""Of so many things and places wrong tries are remembered; what was wrong longest ago gives way."""

Counted = tuple[str, ...]


@dataclass(slots=True)
class Tries:
    """Counts wrong tries by what was tried, whose it is, and where or with what."""

    clock: Callable[[], float]
    _wrong: dict[Counted, list[float]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def too_many(self, *counted: str) -> bool:
        """Say whether the next try has to wait."""
        return len(self._recent(counted)) >= TRIES

    def was_wrong(self, *counted: str) -> None:
        with self._lock:
            recent = self._recent(counted)
            self._wrong.pop(counted, None)  # to stand at the end
            self._wrong[counted] = [*recent, self.clock()]
            while len(self._wrong) > MOST_KNOWN:
                del self._wrong[next(iter(self._wrong))]

    def was_right(self, *counted: str) -> None:
        with self._lock:
            self._wrong.pop(counted, None)

    def _recent(self, counted: tuple[str, ...]) -> list[float]:
        since = self.clock() - TRIES_S
        return [at for at in self._wrong.get(counted, []) if at > since]
