"""The situation: the record folded, thread by thread. Equal on both nodes for equal sets of entries, in any order.

Incremental: an entry refolds its own thread and no other. Nothing here reads a clock; a moment is an argument.
"""

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import TypeVar

import msgspec

from openline.core import encoding
from openline.core.catalogue.dialogue import PrincipalMessage, Question
from openline.core.catalogue.element import Element
from openline.core.catalogue.notices import Activity, Launch
from openline.core.catalogue.parts import Content
from openline.core.catalogue.politics import CharterText, Suspend
from openline.core.catalogue.protection import Movement, Site
from openline.core.catalogue.talks import CallRequest
from openline.core.record.entry import Entry
from openline.core.situation.activities import fold_plan
from openline.core.situation.item import Item, World
from openline.core.situation.politics import fold_article, fold_suspension
from openline.core.situation.questions import fold_asked
from openline.core.situation.state import State, common
from openline.core.situation.threads import Threads

S = TypeVar("S", bound=State)
Fold = Callable[[Sequence[Item], World], State]


def fold_plain(items: Sequence[Item], world: World) -> State:
    """Return what every thread has; for elements that ask for nothing more."""
    return State(key=items[0].id, **common(items))


FOLDS: dict[type[Element], Fold] = {
    Activity: fold_plan,
    Launch: fold_plan,
    Movement: fold_plan,
    Site: fold_plan,
    Suspend: fold_suspension,
    Question: fold_asked,
    CallRequest: fold_asked,
    PrincipalMessage: fold_asked,
    CharterText: fold_article,
}
"""How the thread that begins with such an element is folded; all others are plain."""


class Situation:
    """The record of one line, folded.

    Attributes:
        threads: the items, thread by thread.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.threads = Threads(world)
        self._states: dict[bytes, State] = {}
        self._digests: dict[bytes, bytes] = {}

    def take(self, entry: Entry, content: Content | None) -> list[Item]:
        """Take an entry, its content now or later; return the items that have their place now."""
        return self.threads.take(entry, content)

    def refold(self) -> list[bytes]:
        """Fold the threads that changed; return their keys, sorted, those that are gone among them."""
        touched = sorted(self.threads.touched())
        for key in touched:
            self._digests.pop(key, None)
            items = self.threads.thread(key)
            if not items:
                self._states.pop(key, None)
                continue
            state = FOLDS.get(type(items[0].element), fold_plain)(items, self.world)
            self._states[key] = state if state.key == key else msgspec.structs.replace(state, key=key)
        return touched

    def state(self, key: bytes) -> State | None:
        """Return the state of a thread; None where there is none in force."""
        return self._states.get(key)

    def state_of(self, entry: bytes) -> State | None:
        """Return the state of the thread in which an entry stands."""
        return self._states.get(self.threads.key_of(entry)) if entry in self.threads else None

    def states(self, kind: type[S]) -> Iterator[S]:
        """Return the states of one kind, in no order."""
        return (state for state in self._states.values() if isinstance(state, kind))

    def digest(self, at: int, conflicts: bytes) -> bytes:
        """Return 32 bytes over every thread's state: equal on two nodes that see the world alike.

        Args:
            at: the named moment, seconds UTC.
            conflicts: fingerprint over the conflicts' result hashes.
        """
        whole = sha256()
        for key in sorted(self._states):
            if key not in self._digests:
                plain = msgspec.to_builtins(self._states[key], builtin_types=(bytes,))
                self._digests[key] = sha256(encoding.encode(plain)).digest()
            whole.update(self._digests[key])
        return sha256(encoding.encode([at, whole.digest(), conflicts])).digest()
