"""Who is at the desk now: sessions, each an officer at one browser, until it ends or is ended.

They are in memory and end with the process. The event loop asks for them and the verbs' thread ends them, so that each
step holds a lock: what was ended must not come back because somebody had just looked at it.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from threading import Lock
from typing import Final

from openline.core.errors import Misuse, Said
from openline.node.officers import Actor

IDLE_S: Final = 15 * 60
"""So long a session stays open without an act of its officer; then it is locked, and asks for the passkey again."""
WATCH_S: Final = 13 * 3600
"""So long a session lasts at most: a watch of twelve hours and its hand-over."""


class NotSignedIn(Misuse):
    """No session, or one that has ended or is locked."""

    code = "not_signed_in"
    hint = "sign in"


@dataclass(frozen=True, slots=True)
class Session:
    """An officer at a desk.

    Attributes:
        id: by which people name it; it opens nothing.
        at: when it began, by the node's clock, seconds UTC.
        began, used: the process's clock, seconds.
        passkey: the key by which it was opened; b"" where that was a code generator.
    """

    id: str
    actor: Actor
    at: int
    began: float
    used: float
    passkey: bytes = b""

    def ended(self, now: float) -> bool:
        return now - self.began > WATCH_S

    def open(self, now: float) -> bool:
        return now - self.used <= IDLE_S and not self.ended(now)


@dataclass(slots=True)
class Sessions:
    """All sessions of a node's desk, by the digest of the word that a browser keeps."""

    clock: Callable[[], float]
    """the process's own clock, seconds"""
    now: Callable[[], int]
    """the node's clock, seconds UTC"""
    _sessions: dict[bytes, Session] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def begin(self, actor: Actor, passkey: bytes = b"") -> tuple[str, Session]:
        """Open a session; return the word that the browser keeps, and the session."""
        word, now = secrets.token_urlsafe(32), self.clock()
        session = Session(secrets.token_hex(8), actor, self.now(), now, now, passkey)
        with self._lock:
            self._sessions = {key: each for key, each in self._sessions.items() if not each.ended(now)}
            self._sessions[digest(word)] = session
        return word, session

    def session(self, word: str, *, act: bool = False) -> Session:
        """Return the open session of a browser's word.

        Args:
            act: its officer did something; a page that only listens keeps no session open.
        Raises:
            NotSignedIn: there is none, or it is locked.
        """
        key, now = digest(word), self.clock()
        with self._lock:
            found = self._sessions.get(key)
            if found is None or found.ended(now):
                self._sessions.pop(key, None)
                raise NotSignedIn("nobody is signed in")
            if not found.open(now):
                raise NotSignedIn("the desk is locked", hint="sign in again; what was typed stays", said=Said("locked"))
            if act:
                found = self._sessions[key] = replace(found, used=now)
            return found

    def listener(self, word: str) -> Actor | None:
        """Return whose session a browser's word is, open or locked; None where there is none."""
        found = self._sessions.get(digest(word))
        return None if found is None or found.ended(self.clock()) else found.actor

    def every(self) -> list[Session]:
        """Return all sessions that have not ended, locked ones too, the oldest first."""
        now = self.clock()
        with self._lock:
            return [each for each in self._sessions.values() if not each.ended(now)]

    def sign_out(self, word: str) -> Session | None:
        """End a session; return it where there was one."""
        with self._lock:
            return self._sessions.pop(digest(word), None)

    def end(self, chosen: Callable[[Session], bool]) -> list[Session]:
        """End every session that is chosen; return those. Their pages are told nothing more from now on."""
        with self._lock:
            ended = {key: each for key, each in self._sessions.items() if chosen(each)}
            for key in ended:
                del self._sessions[key]
        return list(ended.values())


def digest(word: str) -> bytes:
    return sha256(word.encode()).digest()
