"""What rang at home, how often, and who took it: the node's own memory, which never leaves it.

It counts from the node's own clock: by an author's clock a peer could choose whom it wakes. Names of officers stand in
it, so it lies wrapped in the store like all that is said of people.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from openline.core import encoding
from openline.node.officers import Actor
from openline.store.contract import Store

KEPT_S: Final = 15 * 86_400
"""So long what rang is remembered after it began: a week, and the week before it."""
MOST: Final = 8_192
"""So many of one line are remembered; what waits beyond that rings, and is remembered once there is room."""
OWN: Final = "-"
"""The line of what happens in the node itself."""


@dataclass(frozen=True, slots=True)
class Taking:
    """Somebody took it: when, who, for which office, on which watch."""

    at: int
    officer: str
    office: str
    watch: str


@dataclass(slots=True)
class Rang:
    """One thing that waits, or waited, for a person.

    Attributes:
        id: an entry's in hexadecimal, or a name of the node's own.
        at: when it began to wait here, seconds UTC.
        real: it is ACTUAL, and rang.
        rings: how often it was what rang.
        taken: by whom, in the order in which they took it.
    """

    id: str
    kind: str
    precedence: str
    at: int
    real: bool
    rings: int = 0
    taken: list[Taking] = field(default_factory=list)


class AlarmLog:
    """Remembers by line. Used by the verbs' thread alone."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._held: dict[str, dict[str, Rang]] = {}

    def of(self, line: str) -> dict[str, Rang]:
        """Return what is remembered of a line, by id, in order of arrival."""
        if line not in self._held:
            data = self._store.meta(_key(line))
            rows: Any = [] if data is None else encoding.decode(data, max_bytes=1 << 24)
            rangs = [_read(*row) for row in rows]
            self._held[line] = {rang.id: rang for rang in rangs}
        return self._held[line]

    def begin(self, line: str, waiting: Sequence[Rang], now: int) -> None:
        """Remember what began to wait; forget what is old, and of too much what waits no longer.

        Args:
            waiting: all that waits on the line.
        """
        held = self.of(line)
        added = [rang for rang in waiting if rang.id not in held]
        if not added:
            return
        names = {rang.id for rang in waiting}
        kept = [rang for rang in held.values() if rang.id in names or now - rang.at < KEPT_S]
        over = len(kept) + len(added) - MOST
        if over > 0:
            done = [rang.id for rang in kept if rang.id not in names or rang.taken][:over]
            kept = [rang for rang in kept if rang.id not in set(done)]
            added = added[: MOST - len(kept)]
        if added:
            self._held[line] = {rang.id: rang for rang in (*kept, *added)}
            self._write(line)

    def rang(self, line: str, name: str) -> None:
        """It was what rang. That is on disk with the next change: a count is not worth a write every ten seconds."""
        if (found := self.of(line).get(name)) is not None:
            found.rings += 1

    def take(self, line: str, names: Collection[str], by: Actor, at: int) -> int:
        """Somebody took these; return how many of them are known."""
        held = self.of(line)
        found = [held[name] for name in names if name in held]
        for rang in found:
            rang.taken.append(Taking(at, by.name, by.office, by.watch))
        if found:
            self._write(line)
        return len(found)

    def _write(self, line: str) -> None:
        rows = [
            [rang.id, rang.kind, rang.precedence, rang.at, rang.real, rang.rings,
             [[each.at, each.officer, each.office, each.watch] for each in rang.taken]]
            for rang in self.of(line).values()
        ]  # fmt: skip
        self._store.set_meta(_key(line), encoding.encode(rows))


def _key(line: str) -> str:
    return f"alarms/{line}"


def _read(
    name: str, kind: str, precedence: str, at: int, real: bool, rings: int, taken: list[list[Any]]
) -> Rang:  # fmt: skip
    return Rang(name, kind, precedence, at, real, rings, [Taking(*each) for each in taken])
