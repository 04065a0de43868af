"""The watch log: what people enter, and what the node enters by itself: lines lost and back, what came, hand-overs.

It stays at home, wrapped like all that is said of people. Records hold codes and ids; they become sentences when they
are read, in the reader's language.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from openline.core import encoding
from openline.store.contract import Store

MAX_TEXT: Final = 4_000
MAX_RECORD: Final = 32 * 1024
BATCH: Final = 256
REPEATS: Final = 64
"""Among so many of the newest records a request is looked for that may have come before."""


@dataclass(frozen=True, slots=True)
class Logged:
    """One record.

    Attributes:
        at: the node's clock, seconds UTC.
        kind: said, closed (by a person); began, took, handed (a watch); came, lost, back, met, parted (of a line).
        line: its id; b"" where it is of none.
        officer, office, watch: who, for what, on which watch; "" for what the node enters by itself.
        data: what else belongs to the kind.
        request: of whoever entered it; "" for the node.
    """

    at: int
    kind: str
    line: bytes = b""
    officer: str = ""
    office: str = ""
    watch: str = ""
    data: tuple[Any, ...] = ()
    request: str = ""
    number: int = -1


class WatchLog:
    """Appends to the log and reads it. Used by the verbs' thread alone."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def write(self, said: Logged) -> int:
        """Enter a record; return its number. The same request is entered once."""
        if (before := self.entered(said.request, said.officer)) is not None:
            return before.number
        form = [said.at, said.kind, said.line, said.officer, said.office, said.watch, list(said.data), said.request]
        return self._store.add_log(encoding.encode(form)).result()

    def entered(self, request: str, officer: str) -> Logged | None:
        """Return what an officer's request entered lately; None where it did not."""
        newest = self.read(max(0, self.size() - REPEATS)) if request else ()
        return next((each for each in newest if (each.request, each.officer) == (request, officer)), None)

    def size(self) -> int:
        return self._store.log_size()

    def read(self, first: int = 0, end: int | None = None) -> Iterator[Logged]:
        """Yield the records from number `first` on, to before `end`."""
        stop = self.size() if end is None else end
        while first < stop and (batch := self._store.log(first, min(BATCH, stop - first))):
            for number, data in enumerate(batch, first):
                yield _read(data, number)
            first += len(batch)

    def back(self, end: int, first: int = 0) -> Iterator[Logged]:
        """Yield the records before number `end`, the newest first, down to `first`."""
        while end > first:
            start = max(first, end - BATCH)
            yield from reversed(list(self.read(start, end)))
            end = start

    def first_since(self, at: int) -> int:
        """Return the number of the first record of a moment or later; the log's size where there is none.

        It is looked for by halves: the clock of a node runs forward.
        """
        low, high = 0, self.size()
        while low < high:
            middle = (low + high) // 2
            if next(self.read(middle, middle + 1)).at < at:
                low = middle + 1
            else:
                high = middle
        return low


def _read(data: bytes, number: int) -> Logged:
    known: Any = encoding.decode(data, max_bytes=MAX_RECORD)
    at, kind, line, officer, office, watch, data, request = known
    return Logged(at, kind, line, officer, office, watch, tuple(data), request, number)
