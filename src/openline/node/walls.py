"""Displays on a wall: each with a token of its own that the administrator makes, and that opens nothing but what rings.

A display stands where visitors see it. So it is told what waits, of which party and until when, and nothing of what was
said, nor any officer's name; its token reads no entry, and acts on none. Of a token the store keeps a hash.
"""

import secrets
from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from openline.core import encoding
from openline.core.catalogue.rendering import clock
from openline.core.errors import Misuse, Said
from openline.core.rules.ringing import RHYTHM_S
from openline.core.situation.needs import OURS
from openline.node.phrases import Seen

if TYPE_CHECKING:
    from openline.node.service import Service

MOST: Final = 32
HEADS: Final = 6
"""So many things that wait a display shows."""
_KEY: Final = "walls"
_SHOWN: Final = (
    "line", "entry", "precedence", "precedence_words", "kind_words", "author", "where", "status_words", "real", "once",
    "quiet", "count", "counted",
)  # fmt: skip
_HEAD: Final = (
    "precedence", "precedence_words", "kind_words", "author", "status", "status_words", "due", "escalated",
)  # fmt: skip
_LINE: Final = ("peer", "up", "transport", "watch", "tested", "overdue")


class Walls:
    """The displays of a node (in the verbs' thread)."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"wall": self.shown}

    def administered(self) -> dict[str, Callable[..., Any]]:
        return {"wall.add": self.add, "wall.list": self.names, "wall.remove": self.remove}

    def add(self, name: str) -> dict[str, Any]:
        """Let one more display show what rings; its token is told this once.

        Raises:
            Misuse: there is one of that name, or no room for more.
        """
        held = self._held()
        if not 0 < len(name) <= 64 or name in held or len(held) >= MOST:
            raise Misuse(
                f"no display can be called {name[:64]!r}",
                hint="a name of its own, and at most 32 of them",
                said=Said("no-display-name"),
            )
        token = secrets.token_urlsafe(24)
        self._keep({**held, name: _digest(token)})
        return {"name": name, "token": token}

    def remove(self, name: str) -> dict[str, Any]:
        """Let a display show nothing any more.

        Raises:
            Misuse: there is none of that name.
        """
        held = self._held()
        if name not in held:
            raise Misuse(
                f"there is no display {name[:64]!r}",
                hint="openline wall list",
                said=Said("no-such", {"name": name[:64]}),
            )
        self._keep({other: digest for other, digest in held.items() if other != name})
        return {"name": name}

    def names(self) -> list[dict[str, Any]]:
        """Return the displays by name."""
        return [{"name": name} for name in sorted(self._held())]

    def knows(self, token: str) -> bool:
        """Say whether a token is that of a display (from any thread)."""
        return _digest(token) in self._held().values()

    def shown(self, language: str | None = None, seen: Seen | None = None) -> dict[str, Any]:
        """Return what a display shows: what rings, what waits and until when, and whether the lines are alive."""
        words = self._service.reader(language, seen)
        queue = self._service.call("queue", {"language": language, "seen": seen})
        alarms = [each for each in queue["alarms"] if not each["quiet"]]
        waits = [row for row in queue["rows"] if row["needs"] not in OURS]
        heads = [
            {**{name: row[name] for name in _HEAD}, "taken": row["taken"] != ""} for row in waits[:HEADS]
        ]  # fmt: skip
        rows = self._service.call("lines", {"language": language, "seen": seen})
        lines = [{name: row[name] for name in _LINE} for row in rows]
        return {
            "now": self._service.now(),
            "now_words": clock(self._service.now(), words),
            "party": self._service.settings.name,
            "training": bool(self._service.settings.training),
            "alarms": [{**{name: a[name] for name in _SHOWN}, "every": RHYTHM_S[a["precedence"]]} for a in alarms],
            "heads": heads,
            "waiting": len(waits),
            "lines": lines,
        }

    def _held(self) -> dict[str, bytes]:
        data = self._service.store.meta(_KEY)
        rows: Any = [] if data is None else encoding.decode(data)
        return dict(rows)

    def _keep(self, held: dict[str, bytes]) -> None:
        self._service.store.set_meta(_KEY, encoding.encode([[name, each] for name, each in held.items()])).result()


def _digest(token: str) -> bytes:
    return sha256(token.encode()).digest()
