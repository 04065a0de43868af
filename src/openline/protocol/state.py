"""What one side of a sync knows, and the small changes that its parts share (docs/spec/3-sync.md, section 5)."""

from collections.abc import Sequence
from typing import Final, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from openline.core.errors import Misuse
from openline.core.record.entry import Entry
from openline.core.record.head_receipts import Held
from openline.protocol import fetch as fetching
from openline.protocol.allowance import EXEMPT, Allowance
from openline.protocol.bodies import Bodies
from openline.protocol.exchange import Keep, Receipt, SendBody, SendEntries, SendFlash, Terms
from openline.protocol.fetch import Fetch

T = TypeVar("T")

Request = SendEntries | SendFlash | SendBody
MAX_WAITING: Final = 1_024
MAX_SERVING: Final = 16
"""What is sent is in memory until the network has taken it: so little of it at a time."""


class State(Struct, frozen=True):
    """What one side knows of one line and one peer, for as long as one channel lasts.

    Nothing in it has to outlive the channel: what counts is on disk, also the pieces of long bodies.

    Attributes:
        held: what is on disk here of every feed, by index.
        theirs: what the peer last said that it holds; None for a feed before its first HEADS on this channel.
        fetches: how far each feed has come from this peer.
        sent: entries of each feed that the peer has once all that was sent has arrived.
        announced: an entry that came unasked: its body should be in the next frame, and one write is for both.
        keeping: entries that were accepted and are not on disk yet.
        unreceipted: writes since the last head receipt; overdue: time has passed since.
        receipted: what the last head receipt on this channel said of the others' feeds.
        heads_at: when HEADS were last sent; heads_due: something new is to be told.
        waiting: requests of the peer that wait for their turn; serving: how many are being carried out.
        unread: of each that signs them the newest head receipt, while it cannot be verified yet.
        comparing: feeds whose heads are being compared.
        room: false while a relay's disk takes no more of this line.
        own_head_known: this peer has shown that it holds nothing of our own feed that we lack.
        patience: grows while nothing comes that was asked for.
        allowed: what of each feed may be taken in (spec 3.11).
        short: feeds of which something waits for its quota.
        looking: FLASH over every quota whose bodies may show that they are a DISTRESS.
        passed: ids of those that were opened and are none.
        told_since: what this peer was last told of its own feed's waiting; 0: that nothing waits; -1: say it again.
        their_since: since when, as the peer says, our feed waits for its quota there; 0: it does not.
    """

    terms: Terms
    held: tuple[Held, ...]
    theirs: tuple[Held | None, ...]
    fetches: tuple[Fetch, ...]
    sent: tuple[int, ...]
    now: float = 0.0
    connected: bool = False
    bodies: Bodies = field(default_factory=Bodies)
    announced: Keep | None = None
    keeping: int = 0
    unreceipted: int = 0
    overdue: bool = False
    looked_at: float = 0.0
    receipted: tuple[Held, ...] = ()
    heads_at: float = 0.0
    heads_due: bool = False
    waiting: tuple[Request, ...] = ()
    serving: int = 0
    unread: tuple[Receipt, ...] = ()
    comparing: frozenset[int] = frozenset()
    room: bool = True
    own_head_known: bool = False
    patience: int = 1
    allowed: tuple[Allowance, ...] = ()
    short: frozenset[int] = frozenset()
    looking: tuple[Entry, ...] = ()
    passed: frozenset[bytes] = frozenset()
    told_since: int = 0
    their_since: int = 0

    @property
    def level(self) -> bool:
        """Nothing is missing here of what this peer is known to hold, but for what waits for its quota; and everything
        is on disk."""
        return (
            all(
                (fetch.next if fetch.branch else held.size) >= fetch.available or held.feed in self.short
                for held, fetch in zip(self.held, self.fetches, strict=True)
            )
            and self.keeping == 0
            and not (self.bodies.wanted or self.bodies.storing or self.bodies.more)
        )


def begin(terms: Terms, held: Sequence[Held], allowed: Sequence[Allowance] | None = None) -> State:
    """Return the state of a line on a new channel.

    Args:
        held: what is on disk of each feed, by index; changes from now on are told by events.
        allowed: what may be taken in of each feed; without it everything.
    Raises:
        Misuse: not one for each feed, in their order.
    """
    if [each.feed for each in held] != list(range(len(terms.feeds))) or len(terms.keys) != len(terms.feeds):
        raise Misuse("what is held of each feed of the line is needed, by index, and a key for each")
    nothing = tuple(0 for _ in held)
    fetches = tuple(fetching.begin(each) for each in held)
    limits = (EXEMPT,) * len(held) if allowed is None else tuple(allowed)
    return State(terms, tuple(held), (None,) * len(held), fetches, nothing, allowed=limits, room=terms.room)


def with_fetch(state: State, feed: int, fetch: Fetch) -> State:
    """Return the state with another fetch of one feed."""
    return state if fetch is state.fetches[feed] else replace(state, fetches=put(state.fetches, feed, fetch))


def with_sent(state: State, feed: int, size: int) -> State:
    """Return the state in which the peer has `size` entries of a feed, or will have, once what was sent arrives."""
    return state if state.sent[feed] >= size else replace(state, sent=put(state.sent, feed, size))


def serve(state: State, request: Request) -> State:
    """Queue a request of the peer, a FLASH first; beyond the limit it is dropped, and whoever means it asks again."""
    if isinstance(request, SendFlash):  # of a feed the newest: looking for FLASH reads all that the peer lacks
        others = (each for each in state.waiting if not isinstance(each, SendFlash) or each.feed != request.feed)
        return replace(state, waiting=(request, *others))
    if len(state.waiting) >= MAX_WAITING:
        return state
    return replace(state, waiting=(*state.waiting, request))


def put(values: tuple[T, ...], at: int, value: T) -> tuple[T, ...]:
    """Return the tuple with another value in one place."""
    return (*values[:at], value, *values[at + 1 :])


def moved(state: State, held: Held) -> State:
    """A feed stands on disk as `held` says; a late answer never takes back what a newer one said."""
    if held.feed >= len(state.held):
        return state  # of a node that joined while this channel ends: the next one knows it
    feed, before = held.feed, state.held[held.feed]
    if held.size < before.size or (held.size == before.size and held.whole < before.whole):
        return state
    fetch = fetching.caught_up(state.fetches[feed], held)
    news = held.size > before.size and held.size > max(fetch.available, state.sent[feed])
    state = replace(state, held=put(state.held, feed, held), heads_due=state.heads_due or news)
    return with_fetch(state, feed, fetch)
