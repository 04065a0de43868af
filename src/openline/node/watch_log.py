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
        kind: said (by a person); began, took, handed (a watch); came, lost, back, met, parted (of a line).
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
        if said.request:
            size = self._store.log_size()
            for before in self.read(max(0, size - REPEATS)):
                if (before.request, before.officer) == (said.request, said.officer):
                    return before.number
        form = [said.at, said.kind, said.line, said.officer, said.office, said.watch, list(said.data), said.request]
        return self._store.add_log(encoding.encode(form)).result()

    def read(self, first: int = 0) -> Iterator[Logged]:
        """Yield the records from number `first` on."""
        while batch := self._store.log(first, BATCH):
            for number, data in enumerate(batch, first):
                yield _read(data, number)
            first += len(batch)

    def size(self) -> int:
        return self._store.log_size()

    def since(self, at: int, most: int) -> tuple[list[Logged], int]:
        """Return the records from a moment on, oldest first, the newest `most` of them, and how many there are."""
        found, first = list[Logged](), self._store.log_size()
        count = 0
        while first > 0:
            start = max(0, first - BATCH)
            rows = [_read(data, start + place) for place, data in enumerate(self._store.log(start, first - start))]
            kept = [row for row in rows if row.at >= at]
            count += len(kept)
            found = [*kept, *found][-most:]
            if len(kept) < len(rows):
                break
            first = start
        return found, count


def _read(data: bytes, number: int) -> Logged:
    known: Any = encoding.decode(data, max_bytes=MAX_RECORD)
    at, kind, line, officer, office, watch, data, request = known
    return Logged(at, kind, line, officer, office, watch, tuple(data), request, number)
