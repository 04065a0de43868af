"""How much of a feed may be taken in now, and of what each entry is taken (docs/spec/3-sync.md, section 11).

The caller holds the buckets, for all channels and across restarts, and tells by `Allowed` what they take; between two
such words a sync counts for itself what it takes.
"""

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from openline.core.record.disclosure import HEAD_BYTES
from openline.core.record.entry import Entry, Precedence
from openline.core.rules.quotas import OVERHEAD, Kind, Room
from openline.protocol.fetch import Fetch
from openline.protocol.frames import MAX_CHUNK, MAX_WANT

LIGHT: Final = 1_024
"""Bytes that an entry whose size is not known yet is reckoned at: asking for many to leave most would be waste."""


class Cost(Struct, frozen=True):
    """Of which bucket an entry is taken, and how many bytes it costs there."""

    kind: Kind
    bytes: int


class Allowance(Struct, frozen=True):
    """What of a feed is taken in.

    Attributes:
        exempt: everything: a feed of our own party.
        free: entries before this place cost nothing: our own party has held them already.
        rooms: what each bucket takes, by kind.
        since: since when entries of this feed wait for their quota, seconds UTC; 0: they do not.
    """

    exempt: bool = False
    free: int = 0
    rooms: tuple[Room, ...] = ()
    since: int = 0


EXEMPT: Final = Allowance(exempt=True)


def is_free(allowance: Allowance, entry: Entry, branch: bool) -> bool:
    """Say whether an entry costs nothing. One of another branch of a forked feed is a further one, and costs."""
    return allowance.exempt or (entry.header.sequence < allowance.free and not branch)


def cost_of(allowance: Allowance, entry: Entry, max_body_bytes: int) -> Cost | None:
    """Return of what an entry that is not free is taken; None where nothing that would take it is open."""
    header, rooms = entry.header, allowance.rooms
    wanted = [Kind.ACTS] if header.epoch == 0 else []
    wanted += [Kind.FLASH] if header.precedence is Precedence.FLASH else []
    kind = next((each for each in (*wanted, Kind.ORDINARY) if rooms[each].takes), None)
    return None if kind is None else Cost(kind, price(entry, max_body_bytes))


def distress_cost(allowance: Allowance, entry: Entry, max_body_bytes: int) -> Cost | None:
    """Return what an entry costs if it turns out to be a DISTRESS; None where it can be none, or too many came."""
    header = entry.header
    fits = header.precedence is Precedence.FLASH and HEAD_BYTES < header.length <= min(MAX_CHUNK, max_body_bytes)
    return Cost(Kind.DISTRESS, price(entry, MAX_CHUNK)) if fits and allowance.rooms[Kind.DISTRESS].takes else None


def price(entry: Entry, max_body_bytes: int) -> int:
    """Return how many bytes an entry costs: what is kept of it, with its body where that is fetched at all."""
    length = entry.header.length
    return len(entry.header_bytes) + OVERHEAD + (length if length <= max_body_bytes else 0)


def spend(allowance: Allowance, cost: Cost) -> Allowance:
    """Return what may be taken in besides."""
    rooms = list(allowance.rooms)
    room = rooms[cost.kind]
    rooms[cost.kind] = Room(room.entries - 1, room.bytes - cost.bytes)
    return replace(allowance, rooms=tuple(rooms))


def places(allowance: Allowance, fetch: Fetch) -> int:
    """Return how many entries of a feed may be asked for, besides those that were asked for already."""
    if allowance.exempt:
        return MAX_WANT
    free = 0 if fetch.branch else allowance.free
    room = allowance.rooms[Kind.ORDINARY]
    paid = min(room.entries, 1 + room.bytes // LIGHT) if room.takes else 0
    coming = max(0, fetch.asked - max(fetch.next, free))
    return max(0, free - fetch.asked) + max(0, paid - coming)
