"""The situation: the record folded, thread by thread. Equal on both nodes for equal sets of entries, in any order.

Incremental: an entry refolds its own thread and no other. Nothing here reads a clock; a moment is an argument.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
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
from openline.core.situation.threads import Load, Threads, nothing_to_load

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

    def __init__(self, world: World, load: Load = nothing_to_load) -> None:
        self.world = world
        self.threads = Threads(world, load)
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

    def fingerprint(self) -> bytes:
        """Return 32 bytes over every thread's state, whatever the time."""
        whole = sha256()
        for key in sorted(self._states):
            digest = self._digests.get(key)
            if digest is None:
                plain = msgspec.to_builtins(self._states[key], builtin_types=(bytes,))
                digest = self._digests[key] = sha256(encoding.encode(plain)).digest()
            whole.update(digest)
        return whole.digest()

    def digest(self, at: int, conflicts: bytes) -> bytes:
        """Return 32 bytes over every thread's state: equal on two nodes that see the world alike.

        Args:
            at: the named moment, seconds UTC.
            conflicts: fingerprint over the conflicts' result hashes.
        """
        return digest_of(self.fingerprint(), at, conflicts)

    def digests(self) -> Mapping[bytes, bytes]:
        """Return the digests of states, by key, as far as they have been asked for."""
        return self._digests

    def restore(self, states: Mapping[bytes, State], digests: Mapping[bytes, bytes]) -> None:
        """Begin with the states that a snapshot holds."""
        self._states, self._digests = dict(states), dict(digests)


def digest_of(fingerprint: bytes, at: int, conflicts: bytes) -> bytes:
    """Return the digest that a TEST carries: over a situation's fingerprint, a moment and its conflicts."""
    return sha256(encoding.encode([at, fingerprint, conflicts])).digest()
