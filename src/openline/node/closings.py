"""What officers closed at home, each with a reason: the one way out of what is open that no entry tells of.

It stays at home, wrapped like all that is said of people. What was closed under duress counts for who is coerced alone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from openline.core import encoding
from openline.core.errors import Misuse, Said
from openline.store.contract import Store

MOST: Final = 4_096
MAX_REASON: Final = 500
MAX_BYTES: Final = 1 << 24


@dataclass(frozen=True, slots=True)
class Closed:
    """One thing that somebody closed.

    Attributes:
        name: an entry in hexadecimal, or the name of what is no entry.
        need: as what it was closed.
        coerced: under duress.
    """

    name: str
    need: str
    at: int
    officer: str
    office: str
    reason: str
    coerced: bool = False


class Closings:
    """Remembers by line. Used by the verbs' thread alone."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._held: dict[str, dict[tuple[str, bool], Closed]] = {}

    def of(self, line: str, name: str, *, coerced: bool) -> Closed | None:
        """Return how something was closed, for who looks freely or under duress."""
        held = self._of(line)
        return (held.get((name, True)) if coerced else None) or held.get((name, False))

    def close(self, line: str, closed: Closed, holds: Callable[[Closed], bool]) -> None:
        """Keep that something was closed, in place of what was kept of it before.

        Args:
            holds: says of something closed whether it would be open otherwise; all else may be forgotten.
        Raises:
            Misuse: too much is closed, or the reason is none.
        """
        if not 1 <= len(closed.reason.strip()) <= MAX_REASON:
            raise Misuse(
                f"a reason has 1 to {MAX_REASON} characters",
                hint="say why it needs nobody any more",
                said=Said("closing-reason", {"most": MAX_REASON}),
            )
        held = {**self._of(line), (closed.name, closed.coerced): closed}
        if len(held) > MOST:
            held = {key: each for key, each in held.items() if each is closed or holds(each)}
        if len(held) > MOST:
            raise Misuse(
                f"{MOST:,} things of this line were closed already", said=Said("closed-too-many", {"most": MOST})
            )
        rows = [
            [each.name, each.need, each.at, each.officer, each.office, each.reason, each.coerced]
            for each in held.values()
        ]
        self._store.set_meta(_key(line), encoding.encode(rows)).result()
        self._held[line] = held

    def _of(self, line: str) -> dict[tuple[str, bool], Closed]:
        if line not in self._held:
            data = self._store.meta(_key(line))
            rows: Any = [] if data is None else encoding.decode(data, max_bytes=MAX_BYTES)
            self._held[line] = {(row[0], row[-1]): Closed(*row) for row in rows}
        return self._held[line]


def _key(line: str) -> str:
    return f"closed/{line}"
