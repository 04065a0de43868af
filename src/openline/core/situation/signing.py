"""Who holds an office's keys, as far as an entry's author had seen, and which entries lack their sign-offs (spec 8.8).

A stolen node must not speak for a minister. Once two keys of an office are enrolled, what its rule of release asks of
two holders has no effect without two of their sign-offs: it is kept, shown, and says why. Which keys count follows from
what the author had seen, never from a clock; so no later word makes unsaid what was rightly signed.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from hashlib import sha256

from openline.core.catalogue.dialogue import PrincipalMessage
from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.incidents import Account, CeasefireEvent
from openline.core.catalogue.receipts import KeyEvent, KeyKind
from openline.core.catalogue.talks import CallRequest
from openline.core.identity import BadPublicKey, BadSignature, check_public_key
from openline.core.record.entry import Status
from openline.core.rules.release import office_keys_agreed, release_rule, under_office_keys
from openline.core.situation.item import Governs, Item, World
from openline.core.situation.references import office_thread
from openline.core.situation.release import verify_sign_off
from openline.core.situation.state import Ignored, State, common

HOLDERS = 2
MISSING = "sign_offs_missing"


class OfficeState(State, frozen=True, kw_only=True, array_like=True):
    """The keys of an office as they stand, all its KEY_EVENTs seen.

    Attributes:
        office: its code.
        keys: [SHA-256, public key] of those that may sign, sorted.
        bound: two were enrolled at some time: what needs its keys has no effect without them.
    """

    office: str
    keys: tuple[tuple[bytes, bytes], ...]
    bound: bool


class Enrolment:
    """The keys of an office by its KEY_EVENTs, for whoever had seen some of them."""

    def __init__(self, items: Iterable[Item], world: World) -> None:
        self.events: list[tuple[Item, KeyEvent]] = []
        self.ignored: list[Ignored] = []
        for item in sorted(items, key=lambda each: each.order):  # causes first
            if isinstance(item.element, KeyEvent):
                wrong = self._wrong(item, item.element, world)
                if wrong is None:
                    self.events.append((item, item.element))
                else:
                    self.ignored.append((item.id, wrong))

    def keys(self, item: Item | None = None) -> dict[bytes, bytes]:
        """Return the keys that may sign, by SHA-256, as the author of `item` had seen them; as they stand for None.

        A key that was taken away once never comes back, in whatever order that is learned.
        """
        seen = self._seen(item)
        added = {event.key: event.public_key for event in seen if event.public_key is not None}
        gone = {event.key for event in seen if event.kind in (KeyKind.REVOKE, KeyKind.COMPROMISE)}
        gone |= {event.replaces for event in seen if event.replaces is not None}
        return {key: public for key, public in sorted(added.items()) if key not in gone}

    def bound(self, item: Item | None = None) -> bool:
        """Say whether two keys had been enrolled: for good, else who takes all keys away would unbind the office."""
        return len({event.key for event in self._seen(item) if event.public_key is not None}) >= HOLDERS

    def _seen(self, item: Item | None) -> list[KeyEvent]:
        return [event for said, event in self.events if item is None or item.saw(said)]

    def _wrong(self, item: Item, event: KeyEvent, world: World) -> str | None:
        """Return why a KEY_EVENT has no effect. What takes a key away needs no sign-off: it is heard at once."""
        if item.status != Status.ACTUAL:
            return "another_status"
        if event.public_key is None:
            return None
        if sha256(event.public_key).digest() != event.key:
            return "another_key"
        try:
            check_public_key(event.public_key)
        except BadPublicKey:
            return "bad_public_key"
        held = self.keys(item)
        if event.replaces is not None and event.replaces not in held:
            return "unknown_key"
        needed = max(1, min(HOLDERS, len(held))) if self.bound(item) else 0
        return None if len(valid_sign_offs(item, event.office, world.line, held)) >= needed else MISSING


def fold_office(items: Sequence[Item], world: World) -> OfficeState:
    """Return the keys of an office."""
    element = items[0].element
    assert isinstance(element, KeyEvent)
    enrolment = Enrolment(items, world)
    return OfficeState(
        key=items[0].id,
        **common(items),
        ignored=tuple(sorted(enrolment.ignored)),
        office=element.office,
        keys=tuple(enrolment.keys().items()),
        bound=enrolment.bound(),
    )


def valid_sign_offs(item: Item, office: str, line: bytes, keys: Mapping[bytes, bytes]) -> tuple[bytes, ...]:
    """Return the SHA-256 of the office's keys that signed an entry off, each once, sorted.

    Args:
        keys: public keys by SHA-256, of those that might sign (`Enrolment.keys`).
    """
    valid = set()
    for one in item.content.sign_offs:
        if one.office == office and one.key in keys and one.key not in valid:
            try:
                verify_sign_off(line, item.content, one, keys[one.key])
            except BadSignature:
                continue
            valid.add(one.key)
    return tuple(sorted(valid))


def speaking_office(cover: Cover, element: Element) -> str:
    """Return the office that an element speaks for: the head whose words they are, or else the sender."""
    return element.from_head if isinstance(element, PrincipalMessage) else cover.sender


def holders_needed(element: Element, *, bound: bool, words: Mapping[str, int]) -> int:
    """Return how many holders of the office's keys sign an element.

    An office that never had two keys is not bound by the common rule, or a party that has none yet could not speak; the
    charter's words bind it all the same.

    Args:
        bound: the office had two keys enrolled (`Enrolment.bound`).
        words: the charter's, such as `office_keys.suspend`.
    """
    level = element.level if isinstance(element, CallRequest) else None
    names_who = isinstance(element, Account | CeasefireEvent) and element.attribution is not None
    if bound:
        rule = release_rule(element.name.lower(), level=level, attribution=names_who, agreed=words)
        return rule.office_key_holders
    return office_keys_agreed(element.name.lower(), level=level, attribution=names_who, agreed=words)


def office_of(item: Item, world: World) -> bytes | None:
    """Return the thread of the office whose keys might have to sign an entry; None where no rule asks for any."""
    if not holders_needed(item.element, bound=True, words=world.words):
        return None
    return office_thread(item.party, speaking_office(item.cover, item.element))


def lacks_sign_offs(item: Item, enrolment: Enrolment, world: World) -> bool:
    """Say whether an entry has no effect because holders of its office's keys did not sign it.

    Args:
        enrolment: of its own office.
    """
    needed = holders_needed(item.element, bound=enrolment.bound(item), words=world.words)
    if not needed:
        return False
    office = speaking_office(item.cover, item.element)
    return len(valid_sign_offs(item, office, world.line, enrolment.keys(item))) < needed


class Sealed:
    """The entries of a line that holders of office keys may have to sign, by the office on which each depends.

    Attributes:
        entries: ids of these entries by the thread of the office's KEY_EVENTs.
    """

    def __init__(self, world: World, thread: Callable[[bytes], Iterable[Item]]) -> None:
        """Begin with the first charter's words.

        Args:
            thread: returns the items of a thread by its key.
        """
        self.entries: dict[bytes, dict[bytes, None]] = {}
        self._thread = thread
        self._kinds: frozenset[type[Element]] = frozenset()
        self._enrolled: dict[bytes, Enrolment] = {}
        self._world = world
        self.widen(world.words)

    def widen(self, words: Iterable[str]) -> None:
        """Look at more kinds of elements: those that another charter's words name."""
        named = under_office_keys(dict.fromkeys(words, 1))
        self._kinds |= {kind for kind in CATALOGUE.values() if kind.name.lower() in named and kind is not KeyEvent}

    def reaches(self, kind: type[Element]) -> bool:
        """Say whether some charter may ask for sign-offs of a kind of element."""
        return kind in self._kinds

    def dependents(self, touched: Set[bytes]) -> list[bytes]:
        """Return the entries whose office's keys changed: their effect is asked anew."""
        for office in touched & self._enrolled.keys():
            del self._enrolled[office]
        return [entry for office in touched & self.entries.keys() for entry in self.entries[office]]

    def without_effect(self, items: Iterable[Item], governs: Governs) -> tuple[Ignored, ...]:
        """Return which items of a thread lack the sign-offs that they need, sorted."""
        kinds = self._kinds
        return tuple(
            sorted(
                (item.id, MISSING) for item in items if type(item.element) in kinds and self.lacks(item, governs(item))
            )
        )

    def lacks(self, item: Item, world: World) -> bool:
        """Say whether an entry lacks sign-offs, in the world that governs it."""
        office = office_of(item, world)
        if office is None:
            return False
        self.entries.setdefault(office, {})[item.id] = None
        if office not in self._enrolled:
            self._enrolled[office] = Enrolment(self._thread(office), self._world)
        return lacks_sign_offs(item, self._enrolled[office], world)

    def restore(self, entries: Mapping[bytes, Iterable[bytes]]) -> None:
        """Begin with what `entries` was before."""
        self.entries = {office: dict.fromkeys(ids) for office, ids in entries.items()}
