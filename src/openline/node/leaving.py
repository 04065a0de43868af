"""When an officer last did something before this session began: from there on "what changed" is told."""

from typing import TYPE_CHECKING, Any, Final

from openline.core import encoding
from openline.node.audit import MAX_RECORD, SIGNATURE

if TYPE_CHECKING:
    from openline.node.service import Service

BATCH: Final = 256
LOOKED: Final = 20_000
"""Among so many of the newest acts an officer's own are looked for, once."""
CAME: Final = "signed in"


class Leaving:
    """Remembers of each officer who asked; what the audit feed gained since is read on. In the verbs' thread alone."""

    def __init__(self, service: "Service") -> None:
        self._store = service.store
        self._read_to = 0
        self._known: dict[str, tuple[int, int]] = {}

    def of(self, name: str) -> int:
        """Return when an officer left, seconds UTC; 0 where that was never, or very long ago."""
        size = self._store.audit_size()
        for first in range(self._read_to, size, BATCH) if self._known else ():
            for at, officer, act in self._acts(first, min(BATCH, size - first)):
                if officer in self._known:
                    left, last = self._known[officer]
                    self._known[officer] = (last or left, 0) if act == CAME else (left, at)
        self._read_to = size
        if name not in self._known:
            self._known[name] = self._look_back(name, size)
        return self._known[name][0]

    def _look_back(self, name: str, size: int) -> tuple[int, int]:
        """Return when an officer left before the session, and when he last did something in it."""
        last, came = 0, False
        for end in range(size, max(0, size - LOOKED), -BATCH):
            start = max(0, end - BATCH)
            for at, officer, act in reversed(self._acts(start, end - start)):
                if officer != name:
                    continue
                if act != CAME and came:
                    return at, last
                last = last or (0 if act == CAME else at)
                came = came or act == CAME
        return 0, last

    def _acts(self, first: int, limit: int) -> list[tuple[int, str, str]]:
        records = self._store.audit(first, limit)
        rows: list[Any] = [encoding.decode(data[:-SIGNATURE], max_bytes=MAX_RECORD) for data in records]
        return [(int(row[3]), str(row[4]), str(row[7])) for row in rows]
