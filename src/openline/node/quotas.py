"""What this node has taken of each other node's quota on a line: kept, charged, told to its channels (spec 3.11)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from openline.core.catalogue.element import CoverStatus
from openline.core.catalogue.incidents import Distress
from openline.core.catalogue.parts import read_parts
from openline.core.encoding import MalformedEncoding, Value, array_of, decode, encode
from openline.core.errors import PeerFault
from openline.core.record.agreement import read_statement
from openline.core.record.entry import Header, Status
from openline.core.record.seal import unpack
from openline.core.rules import quotas
from openline.core.rules.quotas import Kind, Owed, Spent
from openline.node.lines import Line
from openline.protocol.allowance import EXEMPT, Allowance, Cost
from openline.store.contract import Store
from openline.store.kept import AttestationKind


@dataclass(frozen=True, slots=True)
class Waiting:
    """Entries of a node that wait for its quota: since when (seconds UTC), and how many at least."""

    since: int
    entries: int


@dataclass(slots=True)
class _Account:
    """What was taken of one node's quota; over which peers' channels something of it waits, and how much."""

    spent: Spent = field(default_factory=Spent)
    waits: dict[bytes, int] = field(default_factory=dict)


class Unbounded:
    """The quotas of a relay: it takes what its disk has room for (spec 7.6.5), and reckons with nobody."""

    version = 0

    def allowed(self, feeds: tuple[bytes, ...], now: int) -> tuple[Allowance, ...]:
        return (EXEMPT,) * len(feeds)


class Ledger:
    """The quotas of one line, for all its channels (in the event loop).

    Attributes:
        version: grows with every charge.
    """

    def __init__(self, store: Store, line: Line) -> None:
        self._store, self._line = store, line
        kept = store.spent(line.id).items()
        self._accounts = {node: _Account(read_spent(data)) for node, data in kept}
        self._stated: tuple[list[bytes], dict[int, int]] = ([], {})
        self.version = 0
        self.follow(line)
        self.agree(line.charter.quotas)

    def follow(self, line: Line) -> None:
        """Go by who is on the line now."""
        self._line = line
        self._ours = {card.id for card in line.own_nodes}

    def agree(self, words: Mapping[str, int]) -> None:
        """Go by the numbers that the charter says now."""
        self._buckets = quotas.buckets(words, self._line.charter.term("carriage_delay"))

    def allowed(self, feeds: tuple[bytes, ...], now: int) -> tuple[Allowance, ...]:
        """Return what of each feed may be taken in now, by index."""
        free = self._free(feeds)
        return tuple(
            EXEMPT if not node or node in self._ours else self._of(node, free.get(feed, 0), now)
            for feed, node in enumerate(feeds)
        )

    def _of(self, node: bytes, free: int, now: int) -> Allowance:
        spent = self._account(node).spent
        return Allowance(free=free, rooms=quotas.rooms(self._buckets, spent, now), since=spent.since)

    def _account(self, node: bytes) -> _Account:
        return self._accounts.setdefault(node, _Account())

    def _free(self, feeds: tuple[bytes, ...]) -> dict[int, int]:
        """Return up to which place our own party has held each feed: by what its entries name, and what it stated."""
        free: dict[int, int] = {}
        ours = {feed for feed, node in enumerate(feeds) if node in self._ours}
        for (feed, of), sequence in self._store.named(self._line.id).items():
            if feed in ours:
                free[of] = max(free.get(of, 0), sequence + 1)
        for of, size in self._stated_by_us().items():
            free[of] = max(free.get(of, 0), size)
        return free

    def _stated_by_us(self) -> dict[int, int]:
        newest = self._store.newest(self._line.id, AttestationKind.STATEMENT)
        kept = [each.data for node, each in sorted(newest.items()) if node in self._ours]
        if kept != self._stated[0]:
            sizes: dict[int, int] = {}
            for item in (item for data in kept for item in read_statement(data).statement.feeds):
                sizes[item.feed] = max(sizes.get(item.feed, 0), item.size)
            self._stated = (kept, sizes)
        return self._stated[1]

    def charge(self, node: bytes, cost: Cost, now: int) -> bytes:
        """Take an entry of a node's quota; return what is to be kept with it."""
        account = self._account(node)
        account.spent = quotas.charged(self._buckets, account.spent, cost.kind, cost.bytes, now)
        self.version += 1
        return write_spent(account.spent)

    def waits(self, node: bytes, peer: bytes, entries: int, now: int) -> None:
        """Note how many entries of a node wait at a peer for the node's quota; 0: none does."""
        account = self._account(node)
        if entries:
            account.waits[peer] = entries
        else:
            account.waits.pop(peer, None)
        since = (account.spent.since or now) if account.waits else 0
        if since != account.spent.since:
            account.spent = Spent(account.spent.at, account.spent.owed, since)
            self.version += 1
            self._store.spend(self._line.id, node, write_spent(account.spent))

    def waiting(self) -> dict[bytes, Waiting]:
        """Return of which nodes something waits."""
        return {
            node: Waiting(account.spent.since, max(account.waits.values(), default=0))
            for node, account in list(self._accounts.items())
            if account.spent.since
        }


def is_distress(header: Header, body: bytes, key: bytes) -> bool:
    """Say whether a sealed body calls for help in earnest."""
    try:
        content = read_parts(unpack(body, header.body, header.length, key))
    except PeerFault:
        return False
    real = header.status is Status.ACTUAL and content.cover.status is CoverStatus.ACTUAL
    return real and isinstance(content.element, Distress)


def write_spent(spent: Spent) -> bytes:
    return encode([spent.at, spent.since, [[each.entries, each.bytes] for each in spent.owed]])


def read_spent(data: bytes) -> Spent:
    """Return what was kept.

    Raises:
        MalformedEncoding: it is not in that form.
    """
    value: Value = decode(data, max_bytes=1_024, max_depth=3)
    if not isinstance(value, list) or len(value) != 3:
        raise MalformedEncoding("what was spent has three parts")
    at, since = array_of(value[:2], int, most=2)
    rows = array_of(value[2], list, most=len(Kind), size=2)
    if len(rows) != len(Kind):
        raise MalformedEncoding("what was spent names every bucket")
    return Spent(at, tuple(Owed(*array_of(row, int, most=2)) for row in rows), since)
