"""Which bodies are wanted from a peer, and how far each has come (docs/spec/3-sync.md, section 7).

Bodies follow their headers, the most urgent first, in chunks, within a window of bytes; a long one alone at a time, so
that memory stays bounded. Each is compared with its header's commitment before anybody else sees it.
"""

import dataclasses
from collections.abc import Mapping
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from openline.core.record.disclosure import HEAD_BYTES, BodyMismatch, UnknownFormat, check_body
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

    @property
    def outstanding(self) -> int:
        return self.asked - len(self.data)


class Bodies(Struct, frozen=True):
    """The bodies side of a sync.

    Attributes:
        wanted: by entry id; at most `QUEUE`.
        unasked: those of them that have not been asked for to their end, most urgent first.
        outstanding: bytes asked for that have not come.
        storing: entries whose whole bodies are on their way to the disk.
        absent: entries whose bodies this peer does not hold; asked for again when it holds more.
        refused: entries whose bodies are too long, or came from this peer and were not what the header names.
        more: there may be missing bodies that are not in `wanted`.
        later: there may be more once the entries that are on their way to the disk are there.
        finding: a `FindBodies` is not answered yet.
    """

    wanted: Mapping[bytes, Wanted] = field(default_factory=dict)
    unasked: tuple[bytes, ...] = ()
    outstanding: int = 0
    storing: frozenset[bytes] = frozenset()
    absent: frozenset[bytes] = frozenset()
    refused: frozenset[bytes] = frozenset()
    more: bool = True
    later: bool = False
    finding: bool = False


def want(bodies: Bodies, missing: MissingBody, most: int, now: float, *, coming: bool = False) -> Bodies:
    """Note that a body is wanted, if there is room.

    Args:
        most: longer bodies are not fetched; nor is one so short that it can be none.
        coming: the peer sends its first chunk unasked.
    """
    key = missing.entry
    if key in bodies.wanted or key in bodies.storing or key in bodies.absent or key in bodies.refused:
        return bodies
    if not HEAD_BYTES < missing.length <= most:
        return _refused(bodies, key)
    if len(missing.part) >= missing.length:  # it was no body of this entry's, or of no known format: once more
        missing = dataclasses.replace(missing, part=b"")
    if len(bodies.wanted) >= QUEUE:
        ordinary = [other for other, each in bodies.wanted.items() if not each.missing.urgent]
        if not missing.urgent or not ordinary:
            return replace(bodies, more=True)
        bodies = replace(_without(bodies, ordinary[-1]), more=True)
    asked = max(len(missing.part), min(missing.length, MAX_CHUNK) if coming else 0)
    unasked = bodies.unasked
    if asked < missing.length:
        unasked = (key, *unasked) if missing.urgent else (*unasked, key)
    new = Wanted(missing, missing.part, asked, now)
    outstanding = bodies.outstanding + new.outstanding
    return replace(bodies, wanted={**bodies.wanted, key: new}, unasked=unasked, outstanding=outstanding)


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
    length, end = under_way.missing.length, frame.offset + len(frame.data)
    if len(frame.data) < MAX_CHUNK and end not in (length, under_way.asked):
        return bodies  # a body in crumbs would cost a copy and a write for each
    data = under_way.data + frame.data
    if len(data) < length:
        out.append(KeepChunk(frame.entry, frame.offset, frame.data, length))
        grown = replace(under_way, data=data, asked=max(under_way.asked, len(data)), asked_at=now)
        return _changed(bodies, {frame.entry: grown})
    return _whole(bodies, under_way, data, out)


def _whole(bodies: Bodies, under_way: Wanted, data: bytes, out: list[Effect]) -> Bodies:
    missing = under_way.missing
    try:
        check_body(data, missing.body, missing.length)
    except (BodyMismatch, UnknownFormat) as error:
        if missing.part:  # its beginning came over an earlier channel, perhaps from somebody else: once more, all of it
            out.append(DropChunks(missing.entry))
            again = replace(under_way, missing=dataclasses.replace(missing, part=b""), data=b"", asked=0)
            return _changed(bodies, {missing.entry: again})
        if isinstance(error, UnknownFormat):
            # Kept as it came, for the version that will be able to read it; it is never receipted as whole.
            out.append(KeepChunk(missing.entry, 0, data, missing.length))
        else:
            out += [DropChunks(missing.entry), Fault(error, data[:MAX_CHUNK])]
        return _refused(bodies, missing.entry)
    out.append(KeepBody(missing.entry, data))
    return replace(_without(bodies, missing.entry), storing=bodies.storing | {missing.entry})


def peer_holds_more(bodies: Bodies, *, keeping: bool) -> Bodies:
    """What the peer did not hold it may hold now; of an entry that is still to be kept no store misses the body yet."""
    return replace(bodies, absent=frozenset(), more=True, later=keeping) if bodies.absent else bodies


def look_again(bodies: Bodies) -> Bodies:
    """Bodies stay away of entries that came by another channel: perhaps this peer gives them (spec 3.7.5)."""
    return bodies if bodies.more else replace(bodies, more=True)


def all_kept(bodies: Bodies) -> Bodies:
    """No entry is on its way to the disk any more."""
    return replace(bodies, more=True, later=False) if bodies.later else bodies


def stored(bodies: Bodies, entry: bytes) -> Bodies:
    """A body is on disk, by this channel or another."""
    return replace(_without(bodies, entry), storing=bodies.storing - {entry})


def ask(bodies: Bodies, tag: bytes, pace: Pace, now: float, out: list[Effect]) -> Bodies:
    """Ask for as much as the window allows; look for further missing bodies when few are left."""
    if bodies.more and not bodies.finding and len(bodies.wanted) <= QUEUE // 2:
        out.append(FindBodies(QUEUE + len(bodies.absent) + len(bodies.refused) + len(bodies.storing)))
        bodies = replace(bodies, finding=True)
    if not bodies.unasked:
        return bodies
    room = pace.body_bytes - bodies.outstanding
    if room <= 0 and not bodies.wanted[bodies.unasked[0]].missing.urgent:
        return bodies
    long_under_way = any(each.long and each.asked > 0 for each in bodies.wanted.values())
    asked: dict[bytes, Wanted] = {}
    for key in bodies.unasked:
        each = bodies.wanted[key]
        if not each.missing.urgent and (room <= 0 or (each.long and each.asked == 0 and long_under_way)):
            continue
        count = min(each.missing.length - each.asked, MAX_BODY_WANT, max(room, MAX_CHUNK))
        out.append(Send(BodyWant(tag, key, each.asked, count), each.missing.urgent))
        asked[key] = replace(each, asked=each.asked + count, asked_at=now)
        room -= count
        long_under_way |= each.long
    return _changed(bodies, asked) if asked else bodies


def retry(bodies: Bodies, now: float, after: float) -> tuple[Bodies, bool]:
    """Forget what was asked for more than `after` seconds ago and has not come; say whether there was any."""
    late = {
        key: replace(each, asked=len(each.data))
        for key, each in bodies.wanted.items()
        if each.outstanding and now - each.asked_at >= after
    }
    return (_changed(bodies, late), True) if late else (bodies, False)


def _changed(bodies: Bodies, changed: Mapping[bytes, Wanted]) -> Bodies:
    """Put wanted bodies that are there already into another state."""
    outstanding = bodies.outstanding
    unasked = dict.fromkeys(bodies.unasked)
    for key, each in changed.items():
        outstanding += each.outstanding - bodies.wanted[key].outstanding
        if each.asked >= each.missing.length:
            unasked.pop(key, None)
        elif key not in unasked:
            unasked = {key: None, **unasked} if each.missing.urgent else {**unasked, key: None}
    return replace(bodies, wanted={**bodies.wanted, **changed}, unasked=tuple(unasked), outstanding=outstanding)


def _without(bodies: Bodies, entry: bytes) -> Bodies:
    if (gone := bodies.wanted.get(entry)) is None:
        return bodies
    wanted = dict(bodies.wanted)
    del wanted[entry]
    unasked = bodies.unasked
    if gone.asked < gone.missing.length:
        unasked = tuple(key for key in unasked if key != entry)
    return replace(bodies, wanted=wanted, unasked=unasked, outstanding=bodies.outstanding - gone.outstanding)


def _absent(bodies: Bodies, entry: bytes) -> Bodies:
    return replace(_without(bodies, entry), absent=_with(bodies.absent, entry))


def _refused(bodies: Bodies, entry: bytes) -> Bodies:
    return replace(_without(bodies, entry), refused=_with(bodies.refused, entry))


def _with(entries: frozenset[bytes], entry: bytes) -> frozenset[bytes]:
    return entries | {entry} if len(entries) < MAX_SKIPPED else entries
