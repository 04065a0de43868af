"""The secrets of a node on its lines: what opens what came, what seals what is said, and when each changes (spec 2.12).

`core/record/epochs` decides; here are the secrets themselves, in memory while the node runs and wrapped in the store.
Three threads ask: the store's, which opens bodies as they come and seals own ones; that of the verbs; and the loop.
"""

import logging
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from threading import RLock

from openline.core.errors import PeerFault, Unavailable
from openline.core.record import epochs
from openline.core.record.acts import Epoch, Grant, SealingKey, grant_info, read_act
from openline.core.record.entry import Header
from openline.core.record.epochs import Closed, Event, Granted, Joined, KeyHeld, SecretHeld
from openline.core.record.grants import SEED_BYTES, SUITE, BadGrant, SealingPrivate, recipient_key
from openline.core.record.seal import SECRET_BYTES, is_sealed, key_of, unpack
from openline.node.lines import Line
from openline.store.contract import Store
from openline.store.kept import BodyOpener, Opening, Secret, SecretKind

PAGE = 256

log = logging.getLogger(__name__)


@dataclass
class Ring:
    """What one line needs.

    Attributes:
        secrets: by author and epoch.
        privates: own sealing keys by key id.
        publics: the newest public sealing key of every node of the line.
        announced: the place in its author's feed from which each of those is; -1 for one from a card.
    """

    state: epochs.State
    secrets: dict[tuple[bytes, int], bytes] = field(default_factory=dict)
    privates: dict[bytes, SealingPrivate] = field(default_factory=dict)
    publics: dict[bytes, bytes] = field(default_factory=dict)
    announced: dict[bytes, int] = field(default_factory=dict)

    def tell(self, event: Event) -> list[epochs.Effect]:
        self.state, effects = epochs.step(self.state, event)
        return effects

    def hold(self, secret: Secret, author: bytes, epoch: int) -> None:
        """Take a secret that is on disk, or will be with what is being written; the first for its name stands."""
        self.secrets.setdefault((author, epoch), secret.value)
        self.tell(SecretHeld(author, epoch, secret.since))


class Keyring:
    """The secrets of one node."""

    def __init__(self, store: Store, node: bytes, sealing_seed: bytes, now: Callable[[], int]) -> None:
        self._store, self._node, self._first, self._now = store, node, SealingPrivate(sealing_seed), now
        self._rings: dict[bytes, Ring] = {}
        self._guard = RLock()

    def opener(self) -> BodyOpener:
        """Return what the store asks of every body that comes."""
        return self._opened

    def add(self, line: Line) -> None:
        """Take up a line: what is kept of it, and what its record says; again takes in nodes that joined since."""
        with self._guard:
            ring = self._rings.get(line.id)
            if ring is None:
                ring = self._rings[line.id] = self._begun(line)
            for node, public in line.sealing_keys().items():
                if node not in ring.publics:
                    ring.publics[node], ring.announced[node] = public, -1
                ring.tell(Closed(node) if node in line.gone else Joined(node))

    def _begun(self, line: Line) -> Ring:
        term = line.charter.term
        periods = epochs.Periods(term("carriage_delay"), term("sealing_period"), term("epoch_period"))
        ring = Ring(epochs.State(self._node, periods))
        ring.privates[self._first.key_id] = self._first
        ring.tell(KeyHeld(self._first.key_id, line.charter.created))
        for secret in self._store.secrets(line.id):
            if secret.kind is SecretKind.EPOCH:
                ring.hold(secret, *_epoch_of(secret.name))
            else:
                ring.privates[secret.name] = SealingPrivate(secret.value)
                ring.tell(KeyHeld(secret.name, secret.since))
        after = 0
        while page := self._store.acts(line.id, after, PAGE):
            for held in page:
                after = held.arrival
                if held.body is not None:
                    self._heard(ring, held.entry.header, held.body)
        return ring

    def _heard(self, ring: Ring, header: Header, body: bytes) -> None:
        """Take in what an act that is kept already says of keys; its grants were opened when it came."""
        try:
            act = read_act(unpack(body, header.body, header.length))
        except PeerFault:
            return
        match act:
            case SealingKey(public_key) if header.sequence > ring.announced.get(header.node, -1):
                ring.publics[header.node], ring.announced[header.node] = public_key, header.sequence
            case Epoch(grants) if header.node == self._node:
                given = frozenset((grant.epoch, grant.recipient) for grant in grants)
                ring.tell(Granted(header.sequence, header.clock, given))

    # what comes (in the store's thread)

    def _opened(self, header: Header, body: bytes) -> Opening:
        with self._guard:
            ring = self._rings.get(header.line)
            if is_sealed(body):
                secret = None if ring is None else ring.secrets.get((header.node, header.epoch))
                return Opening(shut=True) if secret is None else Opening(key_of(header, body, secret))
            if ring is None:
                return Opening(act=True)
            granted = self._granted(ring, header, body)
            self._heard(ring, header, body)
            names = ((_name(header.node, epoch), value) for epoch, value in granted.items())
            new = tuple(Secret(SecretKind.EPOCH, name, self._now(), value) for name, value in names)
            for each in new:
                ring.hold(each, *_epoch_of(each.name))
            return Opening(act=True, secrets=new, epochs=frozenset(granted))

    def key_to(self, header: Header, body: bytes) -> bytes | None:
        """Return the key of a sealed body that is not kept; None where its epoch was not granted yet."""
        with self._guard:
            ring = self._rings.get(header.line)
            secret = None if ring is None else ring.secrets.get((header.node, header.epoch))
        return None if secret is None else key_of(header, body, secret)

    def _granted(self, ring: Ring, header: Header, body: bytes) -> dict[int, bytes]:
        """Return the secrets, by epoch, that an act grants to this node. One that is held already stands."""
        try:
            act = read_act(unpack(body, header.body, header.length))
        except PeerFault as error:
            log.warning("entry %d of %s: %s", header.sequence, header.node.hex()[:8], error.code)
            return {}
        found: dict[int, bytes] = {}
        for grant in act.grants if isinstance(act, Epoch) else ():
            private = ring.privates.get(grant.key_id)
            if grant.recipient != self._node or private is None:
                continue
            try:
                held = ring.secrets.get((header.node, grant.epoch))
                found[grant.epoch] = held or private.unseal(grant, header.line, header.node)
            except BadGrant as error:
                log.warning("entry %d of %s: %s", header.sequence, header.node.hex()[:8], error.code)
        return found

    # what is said

    def current(self, line: bytes) -> tuple[int, bytes]:
        """Return the epoch under which this node seals now, and its secret.

        Raises:
            Unavailable: none has been granted yet.
        """
        with self._guard:
            ring = self._rings.get(line)
            epoch = 0 if ring is None else ring.state.current
            if ring is None or (self._node, epoch) not in ring.secrets:
                raise Unavailable("nothing seals what is said on this line yet", hint="try again")
            return epoch, ring.secrets[self._node, epoch]

    def tell(self, line: bytes, events: Iterable[Event]) -> list[epochs.Effect]:
        """Tell what happened on a line; return what is to be done about it."""
        with self._guard:
            ring = self._rings[line]
            return [effect for event in events for effect in ring.tell(event)]

    def grants(self, line: bytes, epoch: int, recipients: Iterable[bytes], now: int) -> tuple[Epoch, Secret]:
        """Return the act that grants an own epoch, and its secret: a new one, if there is none for its number yet."""
        with self._guard:
            ring = self._rings[line]
            value = ring.secrets.get((self._node, epoch)) or secrets.token_bytes(SECRET_BYTES)
            publics = {node: ring.publics[node] for node in recipients}
        rows = [self._grant(line, epoch, node, publics[node], value) for node in sorted(publics)]
        return Epoch(tuple(rows)), Secret(SecretKind.EPOCH, _name(self._node, epoch), now, value)

    def _grant(self, line: bytes, epoch: int, recipient: bytes, public: bytes, value: bytes) -> Grant:
        key = SealingKey(public, 0).key_id
        info = grant_info(line, self._node, epoch, recipient, key)
        return Grant(epoch, recipient, key, SUITE.encrypt(value, recipient_key(public), info=info))

    def granted(self, line: bytes, secret: Secret, header: Header, act: Epoch) -> None:
        """An own EPOCH act is on disk, with its secret."""
        with self._guard:
            ring = self._rings[line]
            ring.hold(secret, *_epoch_of(secret.name))
            given = frozenset((grant.epoch, grant.recipient) for grant in act.grants)
            ring.tell(Granted(header.sequence, header.clock, given))

    def new_key(self, line: bytes, now: int) -> tuple[SealingKey, Secret]:
        """Return the act that announces a new sealing key of this node, and its private part."""
        with self._guard:
            periods = self._rings[line].state.periods
        private = SealingPrivate(seed := secrets.token_bytes(SEED_BYTES))
        last = now + 2 * periods.sealing_period_s + periods.carriage_delay_s
        return SealingKey(private.public_key, last), Secret(SecretKind.SEALING, private.key_id, now, seed)

    def announced(self, line: bytes, secret: Secret, header: Header) -> None:
        """An own SEALING_KEY act is on disk, with its private part."""
        with self._guard:
            ring, private = self._rings[line], SealingPrivate(secret.value)
            ring.privates[secret.name] = private
            ring.publics[self._node], ring.announced[self._node] = private.public_key, header.sequence
            ring.tell(KeyHeld(secret.name, secret.since))

    def forget(self, line: bytes, gone: Iterable[epochs.Effect]) -> list[tuple[SecretKind, bytes]]:
        """Forget what is to be deleted; return under which names the store has it."""
        names = []
        with self._guard:
            ring = self._rings[line]
            for effect in gone:
                match effect:
                    case epochs.DeleteSecret(author, epoch):
                        ring.secrets.pop((author, epoch), None)
                        names.append((SecretKind.EPOCH, _name(author, epoch)))
                    case epochs.DeleteKey(key_id):
                        ring.privates.pop(key_id, None)
                        names.append((SecretKind.SEALING, key_id))
        return names


def _name(author: bytes, epoch: int) -> bytes:
    return author + epoch.to_bytes(4, "big")


def _epoch_of(name: bytes) -> tuple[bytes, int]:
    return name[:32], int.from_bytes(name[32:], "big")
