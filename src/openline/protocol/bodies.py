"""Which bodies are wanted from a peer, and how far each has come (docs/spec/3-sync.md, section 7).

Bodies follow their headers, the most urgent first, in chunks, within a window of bytes; a long one alone at a time, so
that memory stays bounded. Each is compared with its header's commitment before anybody else sees it.
"""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from openline.core.record.disclosure import BodyMismatch, UnknownFormat, check_body
from openline.protocol.exchange import (
    BodiesMissing,
    DropChunks,
    Effect,
    Fault,
    FindBodies,
    KeepBody,
    KeepChunk,
    MissingBody,
    Pace,
    Send,
)
from openline.protocol.frames import MAX_BODY_WANT, MAX_CHUNK, Body, BodyWant

QUEUE: Final = 256
MAX_SKIPPED: Final = 4_096


class Wanted(Struct, frozen=True):
    """One body under way: the bytes that have come, and how far it has been asked for."""

    missing: MissingBody
    data: bytes
    asked: int
    asked_at: float

    @property
    def long(self) -> bool:
        return self.missing.length > MAX_CHUNK


class Bodies(Struct, frozen=True):
    """The bodies side of a sync.

    Attributes:
        wanted: by entry id, most urgent first; at most `QUEUE`.
        storing: entries whose whole bodies are on their way to the disk.
        absent: entries whose bodies this peer does not hold; asked for again when it holds more.
        refused: entries whose bodies are too long, or came from this peer and were not what the header names.
        more: there may be missing bodies that are not in `wanted`.
        finding: a `FindBodies` is not answered yet.
    """

    wanted: Mapping[bytes, Wanted] = field(default_factory=dict)
    storing: frozenset[bytes] = frozenset()
    absent: frozenset[bytes] = frozenset()
    refused: frozenset[bytes] = frozenset()
    more: bool = True
    finding: bool = False


def want(bodies: Bodies, missing: MissingBody, most: int, now: float, *, coming: bool = False) -> Bodies:
    """Note that a body is wanted, if there is room.

    Args:
        most: longer bodies are not fetched.
        coming: the peer sends its first chunk unasked.
    """
    key = missing.entry
    if key in bodies.wanted or key in bodies.storing or key in bodies.absent or key in bodies.refused:
        return bodies
    if missing.length > most:
        return _refused(bodies, key)
    if len(bodies.wanted) >= QUEUE and not missing.urgent:
        return replace(bodies, more=True)
    asked = max(len(missing.part), min(missing.length, MAX_CHUNK) if coming else 0)
    new = {key: Wanted(missing, missing.part, asked, now)}
    wanted = {**new, **bodies.wanted} if missing.urgent else {**bodies.wanted, **new}
    if len(wanted) > QUEUE:
        wanted.pop(next(reversed(wanted)))
        return replace(bodies, wanted=wanted, more=True)
    return replace(bodies, wanted=wanted)


def found(bodies: Bodies, event: BodiesMissing, most: int, now: float) -> Bodies:
    """Take in what the store says is missing."""
    bodies = replace(bodies, finding=False, more=len(event.missing) >= QUEUE)
    for missing in event.missing:
        bodies = want(bodies, missing, most, now)
    return bodies


def arrived(bodies: Bodies, frame: Body, now: float, out: list[Effect]) -> Bodies:
    """Take in a chunk: continue, finish or refuse the body to which it belongs."""
    under_way = bodies.wanted.get(frame.entry)
    if under_way is None:
        return bodies  # came twice, or nobody asked
    if frame.data is None:
        return _absent(bodies, frame.entry)
    if frame.offset != len(under_way.data):
        return bodies  # came twice, or one before it was lost: then it is asked for again
    data, length = under_way.data + frame.data, under_way.missing.length
    if len(data) < length:
        out.append(KeepChunk(frame.entry, frame.offset, frame.data, length))
        grown = replace(under_way, data=data, asked=max(under_way.asked, len(data)), asked_at=now)
        return replace(bodies, wanted={**bodies.wanted, frame.entry: grown})
    return _whole(bodies, under_way, data, out)


def _whole(bodies: Bodies, under_way: Wanted, data: bytes, out: list[Effect]) -> Bodies:
    missing = under_way.missing
    try:
        check_body(data, missing.body, missing.length)
    except UnknownFormat:
        # Kept as it came, for the version that will be able to read it; it is never receipted as whole.
        out.append(KeepChunk(missing.entry, 0, data, missing.length))
        return _refused(bodies, missing.entry)
    except BodyMismatch as error:
        out += [Fault(error, data[:MAX_CHUNK]), DropChunks(missing.entry)]
        return _refused(bodies, missing.entry)
    out.append(KeepBody(missing.entry, data))
    return replace(_without(bodies, missing.entry), storing=bodies.storing | {missing.entry})


def peer_holds_more(bodies: Bodies) -> Bodies:
    """What the peer did not hold it may hold now."""
    return replace(bodies, absent=frozenset(), more=True) if bodies.absent else bodies


def stored(bodies: Bodies, entry: bytes) -> Bodies:
    """A body is on disk, by this channel or another."""
    return replace(_without(bodies, entry), storing=bodies.storing - {entry})


def ask(bodies: Bodies, tag: bytes, pace: Pace, now: float, out: list[Effect]) -> Bodies:
    """Ask for as much as the window allows; look for further missing bodies when few are left."""
    if bodies.more and not bodies.finding and len(bodies.wanted) <= QUEUE // 2:
        out.append(FindBodies(QUEUE + len(bodies.absent) + len(bodies.refused) + len(bodies.storing)))
        bodies = replace(bodies, finding=True)
    room = pace.body_bytes - sum(each.asked - len(each.data) for each in bodies.wanted.values())
    long_under_way = any(each.long and each.asked > 0 for each in bodies.wanted.values())
    wanted: dict[bytes, Wanted] | None = None
    for key, each in bodies.wanted.items():
        urgent, rest = each.missing.urgent, each.missing.length - each.asked
        waits = room <= 0 or (each.long and each.asked == 0 and long_under_way)
        if rest <= 0 or (waits and not urgent):
            continue
        count = min(rest, MAX_BODY_WANT, max(room, MAX_CHUNK))
        out.append(Send(BodyWant(tag, key, each.asked, count), urgent))
        wanted = dict(bodies.wanted) if wanted is None else wanted
        wanted[key] = replace(each, asked=each.asked + count, asked_at=now)
        room -= count
        long_under_way |= each.long
    return bodies if wanted is None else replace(bodies, wanted=wanted)


def retry(bodies: Bodies, now: float, after: float) -> tuple[Bodies, bool]:
    """Forget what was asked for more than `after` seconds ago and has not come; say whether there was any."""
    late = {
        key: replace(each, asked=len(each.data))
        for key, each in bodies.wanted.items()
        if each.asked > len(each.data) and now - each.asked_at >= after
    }
    return (replace(bodies, wanted={**bodies.wanted, **late}), True) if late else (bodies, False)


def _without(bodies: Bodies, entry: bytes) -> Bodies:
    if entry not in bodies.wanted:
        return bodies
    return replace(bodies, wanted={key: each for key, each in bodies.wanted.items() if key != entry})


def _absent(bodies: Bodies, entry: bytes) -> Bodies:
    return replace(_without(bodies, entry), absent=_with(bodies.absent, entry))


def _refused(bodies: Bodies, entry: bytes) -> Bodies:
    return replace(_without(bodies, entry), refused=_with(bodies.refused, entry))


def _with(entries: frozenset[bytes], entry: bytes) -> frozenset[bytes]:
    return entries | {entry} if len(entries) < MAX_SKIPPED else entries
