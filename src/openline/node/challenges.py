"""What a passkey is asked to sign: challenges of which the node keeps nothing until one was answered rightly.

A ticket is the moment until which it holds, and chance. The challenge is a code over it under a key of this process
(HMAC-SHA-256), so that whoever reaches the port can ask for as many as it likes and takes nothing from anybody:
nothing is stored, and nothing gives way. Kept are only challenges for which a passkey's signature held, each until it
would have expired, and so many for each passkey.
"""

import base64
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

CHALLENGE_S: Final = 5 * 60
MOST_USED: Final = 64
"""So many answers of one passkey count within the life of a challenge; whoever holds it has no use for more."""
_TIME: Final = 8
_CHANCE: Final = 16


@dataclass(slots=True)
class Challenges:
    """Gives challenges, and takes each answer once."""

    clock: Callable[[], float]
    """the process's own clock, seconds"""
    _key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    _used: dict[bytes, dict[bytes, float]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def give(self, purpose: bytes = b"") -> tuple[str, bytes]:
        """Return a ticket, and the challenge that belongs to it and to what it is for."""
        until = int((self.clock() + CHALLENGE_S) * 1000)
        body = until.to_bytes(_TIME) + secrets.token_bytes(_CHANCE)
        return base64.urlsafe_b64encode(body).decode(), self._challenge(body, purpose)

    def of(self, ticket: str, purpose: bytes = b"") -> bytes | None:
        """Return the challenge of a ticket; None where it has expired.

        Of a ticket that this node never gave it is one that nobody was ever told.
        """
        try:
            body = base64.b64decode(ticket, b"-_", validate=True)
        except ValueError:
            return None
        until = int.from_bytes(body[:_TIME]) / 1000
        if len(body) != _TIME + _CHANCE or not 0 < until - self.clock() <= CHALLENGE_S:
            return None
        return self._challenge(body, purpose)

    def use(self, challenge: bytes, passkey: bytes) -> bool:
        """Take a passkey's answer to a challenge, once its signature held; return whether it counts."""
        now = self.clock()
        with self._lock:
            # of other passkeys too, so that one that is used no more leaves nothing behind
            alive = {key: {each: at for each, at in used.items() if at > now} for key, used in self._used.items()}
            self._used = {key: used for key, used in alive.items() if used}
            used = self._used.setdefault(passkey, {})
            if challenge in used or len(used) >= MOST_USED:
                return False
            used[challenge] = now + CHALLENGE_S
            return True

    def _challenge(self, body: bytes, purpose: bytes) -> bytes:
        return hmac.digest(self._key, body + purpose, "sha256")
