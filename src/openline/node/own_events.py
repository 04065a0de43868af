"""What happens in the node itself and needs one of its own people: it rings at home until somebody takes it.

Such an event is no entry of any line and is never sent. One that a room must not hear (`quiet`) sounds neither bell nor
alarm, and is shown to nobody who is there: it goes to the alert command, and to the desks of the levels above.
"""

from dataclasses import dataclass
from itertools import count
from typing import Any, Final

from openline.core import encoding
from openline.core.errors import Misuse, Said
from openline.node.alarm_log import OWN, AlarmLog, Rang
from openline.store.contract import Store

MOST: Final = 256
KINDS: Final = frozenset({"duress"})
"""Each has its words under `own-event-KIND`, with a hole for what it is about."""
_KEY: Final = "own-events"


@dataclass(frozen=True, slots=True)
class OwnEvent:
    """Something that happened here.

    Attributes:
        id: its name in the alarm log.
        about: words for its sentence, such as an officer's name.
        level: for which it rings, and those above.
        quiet: neither heard nor seen where it happened.
    """

    id: str
    kind: str
    precedence: str
    about: str
    level: int
    quiet: bool
    at: int


class OwnEvents:
    """Keeps them until they are taken. Used by the verbs' thread alone."""

    def __init__(self, store: Store, log: AlarmLog) -> None:
        self._store, self._log = store, log

    def happened(
        self, kind: str, at: int, *, about: str = "", precedence: str = "flash", level: int = 1, quiet: bool = False
    ) -> OwnEvent:
        """Let something ring from now on; the same again, while it waits, changes nothing.

        Raises:
            Misuse: there is no such kind.
        """
        if kind not in KINDS:
            kinds = ", ".join(sorted(KINDS))
            raise Misuse(
                f"{kind!r} is nothing that happens in a node",
                hint=f"one of {kinds}",
                said=Said("not-of-list", {"name": kind, "known": kinds}),
            )
        held = self.waiting()
        for each in held:
            if (each.kind, each.about) == (kind, about):
                return each
        known = self._log.of(OWN)
        names = (f"{kind}_{at}_{number}" for number in count())
        name = next(name for name in names if name not in known)
        made = OwnEvent(name, kind, precedence, about, level, quiet, at)
        self._log.begin(OWN, [Rang(made.id, kind, precedence, at, real=True)], at)
        self._keep([*held, made])
        return made

    def waiting(self) -> list[OwnEvent]:
        """Return what nobody has taken yet, oldest first."""
        data = self._store.meta(_KEY)
        rows: Any = [] if data is None else encoding.decode(data)
        events, known = [OwnEvent(*row) for row in rows], self._log.of(OWN)
        return [each for each in events if each.id not in known or not known[each.id].taken]

    def _keep(self, events: list[OwnEvent]) -> None:
        rows = [[e.id, e.kind, e.precedence, e.about, e.level, e.quiet, e.at] for e in events[-MOST:]]
        self._store.set_meta(_KEY, encoding.encode(rows)).result()
