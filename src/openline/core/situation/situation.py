"""The situation: the record folded, thread by thread. Equal on both nodes for equal sets of entries, in any order.

Incremental: an entry refolds its own thread and no other. Nothing here reads a clock; a moment is an argument.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import TypeVar, cast

import msgspec

from openline.core import encoding
from openline.core.catalogue.dialogue import Position, PrincipalMessage, Question
from openline.core.catalogue.element import Element
from openline.core.catalogue.incidents import Account, CeasefireEvent, Distress
from openline.core.catalogue.notices import Activity, Launch, Pause
from openline.core.catalogue.parts import Content
from openline.core.catalogue.politics import CharterText, Suspend
from openline.core.catalogue.protection import Movement, Site
from openline.core.catalogue.receipts import KeyEvent
from openline.core.catalogue.talks import CallRequest, Commitment, Crisis, Meeting
from openline.core.record.entry import Entry
from openline.core.situation.activities import fold_plan
from openline.core.situation.ceasefire import fold_event
from openline.core.situation.governing import KINDS as CHARTER
from openline.core.situation.governing import Governance
from openline.core.situation.incidents import fold_distress, fold_incident
from openline.core.situation.item import Item, World
from openline.core.situation.pauses import fold_pause
from openline.core.situation.politics import fold_article, fold_suspension
from openline.core.situation.questions import fold_asked
from openline.core.situation.references import office_thread
from openline.core.situation.signing import OfficeState, Sealed, fold_office
from openline.core.situation.state import State, common, receipt_marks
from openline.core.situation.talks import fold_commitment, fold_crisis, fold_meeting, fold_positions
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
    Meeting: fold_meeting,
    Commitment: fold_commitment,
    Crisis: fold_crisis,
    Position: fold_positions,
    Pause: fold_pause,
    Account: fold_incident,
    Distress: fold_distress,
    CeasefireEvent: fold_event,
    KeyEvent: fold_office,
}
"""How the thread that begins with such an element is folded; all others are plain."""


class Situation:
    """The record of one line, folded.

    Attributes:
        world: of the first charter: members, feeds, and the numbers that count until others are agreed.
        threads: the items, thread by thread.
        charter: which charter governs which entry.
    """

    def __init__(self, world: World, load: Load = nothing_to_load) -> None:
        self.world = world
        self.threads = Threads(world, load)
        self._states: dict[bytes, State] = {}
        self._of_kind: dict[type[State], dict[bytes, State]] = {}
        self._digests: dict[bytes, bytes] = {}
        self._sealed = Sealed(world, self.threads.thread)
        self.charter = Governance(world, self.threads, self._sealed)

    def take(self, entry: Entry, content: Content | None) -> list[Item]:
        """Take an entry, its content now or later; return the items that have their place now."""
        placed = self.threads.take(entry, content)
        for item in placed:
            if type(item.content.element) in CHARTER:
                self.charter.note(item)
        return placed

    def refold(self) -> list[bytes]:
        """Fold the threads that changed; return their keys, sorted, those that are gone among them."""
        changed = self.threads.touched()
        changed.update(self.threads.key_of(entry) for entry in self._sealed.dependents(changed))
        changed |= self.charter.settle(changed)
        touched = sorted(changed)
        for key in touched:
            self._digests.pop(key, None)
            items = self.threads.thread(key)
            if not items:
                self._put(key, None)
                continue
            state = self._fold(items)
            self._put(key, state if state.key == key else msgspec.structs.replace(state, key=key))
        return touched

    def _put(self, key: bytes, state: State | None) -> None:
        """Put a thread into a state; None: there is none any more."""
        before = self._states.get(key)
        if before is not None and type(before) is not type(state):
            del self._of_kind[type(before)][key]
        if state is None:
            self._states.pop(key, None)
        else:
            self._states[key] = self._of_kind.setdefault(type(state), {})[key] = state

    def _fold(self, items: list[Item]) -> State:
        """Fold a thread. What lacks the sign-offs of its office has no effect, and is shown with the others."""
        world = self.governing(items[0])
        lacking = self._sealed.without_effect(items, self.governing)
        if not lacking:
            return FOLDS.get(type(items[0].element), fold_plain)(items, world)
        missing = {entry for entry, _ in lacking}
        signed = [item for item in items if item.id not in missing]
        fold = FOLDS.get(type(signed[0].element)) if signed else None
        state = fold_plain(items, world) if fold is None else fold(signed, self.governing(signed[0]))
        return msgspec.structs.replace(
            state,
            items=tuple(item.id for item in items),
            receipts=receipt_marks(items),
            ignored=tuple(sorted((*state.ignored, *lacking))),
        )

    def governing(self, item: Item) -> World:
        """Return the world that governs an entry: what its author had seen agreed (spec 8.10)."""
        return self.charter.of(item).world if self.charter.negotiated else self.world

    def state(self, key: bytes) -> State | None:
        """Return the state of a thread; None where there is none in force."""
        return self._states.get(key)

    def state_of(self, entry: bytes) -> State | None:
        """Return the state of the thread in which an entry stands."""
        return self._states.get(self.threads.key_of(entry)) if entry in self.threads else None

    def states(self, kind: type[S]) -> Iterator[S]:
        """Return the states of one kind, in no order; of the others none is looked at."""
        held = [of_kind for each, of_kind in self._of_kind.items() if issubclass(each, kind)]
        return (cast(S, state) for of_kind in held for state in of_kind.values())

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

    def sealed(self) -> dict[bytes, list[bytes]]:
        """Return the entries that office keys may have to sign, by the thread of their office."""
        return {office: list(entries) for office, entries in self._sealed.entries.items()}

    def restore(
        self,
        states: Mapping[bytes, State],
        digests: Mapping[bytes, bytes],
        sealed: Mapping[bytes, Sequence[bytes]],
        charter: tuple[Sequence[bytes], Sequence[bytes]],
    ) -> None:
        """Begin with the states that a snapshot holds, what `sealed` returned, and what the charter rests on."""
        self._states, self._of_kind, self._digests = {}, {}, dict(digests)
        for key, state in states.items():
            self._put(key, state)
        self._sealed.restore(sealed)
        self.charter.restore(*charter)

    def office(self, party: int, office: str) -> OfficeState | None:
        """Return the keys of an office as they stand; None where it never had one."""
        state = self._states.get(office_thread(party, office))
        return state if isinstance(state, OfficeState) else None

    def items(self, *kinds: type[Element]) -> Iterator[Item]:
        """Return the items in force of some kinds of elements, whose threads begin with one of these kinds."""
        numbers = {kind.number for kind in kinds}
        for key, state in self._states.items():
            if state.element in numbers:
                lacking = {entry for entry, _ in state.ignored}
                yield from (
                    item
                    for item in self.threads.thread(key)
                    if isinstance(item.element, kinds) and item.id not in lacking
                )


def digest_of(fingerprint: bytes, at: int, conflicts: bytes) -> bytes:
    """Return the digest that a TEST carries: over a situation's fingerprint, a moment and its conflicts."""
    return sha256(encoding.encode([at, fingerprint, conflicts])).digest()
